// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/talkrow.h"

#include "chip.h"
#include "flatstyle.h"
#include "textlabel.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr int padding = 5;
constexpr int rankWidth = 24;
constexpr int gap = 8;

QString decides()
{
    return TalkRow::tr("decides", "of a disagreement: the language depends on it");
}

} // namespace

TalkRow::TalkRow(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TalkRow::present(const Words& words)
{
    if (words == m_words) {
        return;
    }
    m_words = words;
    setAccessibleName(words.constraint);
    //: %1 is a rank, %2 a sentence
    setAccessibleDescription(tr("Number %1. %2").arg(QLocale().toString(words.rank), words.text) +
                             (words.decides ? u"; "_s + decides() : QString()));
    setToolTip(plainToolTip(words.decides ? tr("Settling it can change the language. Shows it above.")
                                          : tr("Settling it alone does not change the language. Shows it above.")));
    updateGeometry();
    update();
}

QSize TalkRow::sizeHint() const
{
    const QFontMetrics strong(fontOf(TextRole::Strong));
    const QFontMetrics body(fontOf(TextRole::Body));
    return {FlatStyle::scaled(rankWidth + 4 * gap) +
                qMax(strong.horizontalAdvance(m_words.constraint), body.horizontalAdvance(m_words.text)),
            strong.height() + body.height() + FlatStyle::scaled(2 * padding)};
}

QSize TalkRow::minimumSizeHint() const
{
    return {FlatStyle::scaled(200), sizeHint().height()};
}

bool TalkRow::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
        updateGeometry();
        break;
    case QEvent::Enter:
    case QEvent::Leave:
        update();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

void TalkRow::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = FlatStyle::scaled(4);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.sunken : theme.background);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    const QFontMetrics strong(fontOf(TextRole::Strong));
    const auto draw = [&](QRect area, TextRole role, const QColor& colour, Qt::Alignment side, const QString& text) {
        painter.setFont(fontOf(role));
        painter.setPen(colour);
        area = QStyle::visualRect(layoutDirection(), rect(), area);
        painter.drawText(area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    const int top = FlatStyle::scaled(padding);
    const int start = FlatStyle::scaled(rankWidth + gap);
    draw({0, top, FlatStyle::scaled(rankWidth), strong.height()}, TextRole::Strong, theme.muted, Qt::AlignRight,
         QLocale().toString(m_words.rank));
    const Chip chip{decides(), theme.caution, theme.cautionSoft};
    const int chipRoom = m_words.decides ? chip.size().width() + FlatStyle::scaled(gap) : 0;
    const int nameWidth = qMin(strong.horizontalAdvance(m_words.constraint) + 1, width() - start - chipRoom);
    draw({start, top, nameWidth, strong.height()}, TextRole::Strong, theme.ink, Qt::AlignLeft, m_words.constraint);
    if (m_words.decides) {
        const QRect area(
            QPoint(start + nameWidth + FlatStyle::scaled(gap), top + (strong.height() - chip.size().height()) / 2),
            chip.size());
        chip.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), area));
    }
    const int below = top + strong.height();
    draw({start, below, width() - start, height() - below - top}, TextRole::Body, theme.muted, Qt::AlignLeft,
         m_words.text);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

} // namespace steelyard
