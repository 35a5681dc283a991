// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace steelyard
{

struct Theme;

/// A small diamond beside a value that is not the catalogue's; its tooltip says what the catalogue has. Keeps its room
/// when there is nothing to mark, so that nothing moves.
class DifferenceMark : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceMark(QWidget* parent = nullptr);

    /// What the catalogue has, as "Catalogue: 45 – 64 – 80"; empty: no mark.
    void present(const QString& original);
    [[nodiscard]] bool isMarked() const { return !m_original.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;

    /// The same mark for a cell of a table.
    [[nodiscard]] static QIcon icon(const Theme& theme, double devicePixelRatio);
    [[nodiscard]] static QSize size();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_original;
};

} // namespace steelyard
