// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace steelyard
{

/// A disagreement in two lines with its rank, to be chosen.
class TalkRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct Words {
        int rank = 1;
        QString constraint;
        QString text;
        bool decides = false;
        bool operator==(const Words&) const = default;
    };

    explicit TalkRow(QWidget* parent = nullptr);

    void present(const Words& words);
    [[nodiscard]] const Words& words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Words m_words;
};

} // namespace steelyard
