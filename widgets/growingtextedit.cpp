// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growingtextedit.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace steelyard
{

namespace
{

constexpr int mostLines = 12; ///< a longer text scrolls

/// A plain text document measures its height in lines.
int linesOf(const QTextDocument& document)
{
    return qRound(document.size().height());
}

} // namespace

GrowingTextEdit::GrowingTextEdit(const QString& name, QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setFont(fontOf(TextRole::Small));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    document()->setDocumentMargin(FlatStyle::scaled(6));
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_presenting && toPlainText() != m_presented) {
            m_presented = toPlainText();
            emit typed(m_presented);
        }
    });
    fit();
}

void GrowingTextEdit::present(const QString& text)
{
    if (m_presented != text) {
        m_presented = text;
        // What is shown may differ, as where a line ends with another sign than here.
        m_presenting = true;
        setPlainText(text);
        m_presenting = false;
    }
}

QSize GrowingTextEdit::sizeHint() const
{
    return {FlatStyle::scaled(160), m_height};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {FlatStyle::scaled(80), m_height};
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontOf(TextRole::Small));
        document()->setDocumentMargin(FlatStyle::scaled(6));
        fit();
    }
    QPlainTextEdit::changeEvent(event);
}

void GrowingTextEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void GrowingTextEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
    emit finished();
}

void GrowingTextEdit::paintEvent(QPaintEvent* event)
{
    const Theme& theme = Theme::of(palette());
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal width = hasFocus() ? 2 : 1;
        painter.setPen(QPen(hasFocus() ? theme.focus : theme.line, width));
        painter.setBrush(theme.surface);
        const qreal radius = FlatStyle::scaled(4);
        const qreal inset = width / 2;
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    QPlainTextEdit::paintEvent(event);
}

void GrowingTextEdit::fit()
{
    setVerticalScrollBarPolicy(linesOf(*document()) > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (const int height = fittingHeight(); height != m_height) {
        m_height = height;
        updateGeometry();
    }
}

int GrowingTextEdit::fittingHeight() const
{
    const int lines = std::clamp(linesOf(*document()), 1, mostLines);
    return lines * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin()) + 2;
}

} // namespace steelyard
