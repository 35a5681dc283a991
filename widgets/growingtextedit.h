// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace steelyard
{

/// Plain text of a few lines that is as high as it has to be. Tab goes on to the next control. `present` is silent,
/// `typed` speaks only for the person.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(const QString& name, QWidget* parent = nullptr);

    void present(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void typed(const QString& text);
    /// The keyboard has gone elsewhere.
    void finished();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    [[nodiscard]] int fittingHeight() const;

    QString m_presented;
    bool m_presenting = false;
    int m_height = 0;
};

} // namespace steelyard
