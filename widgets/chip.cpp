// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "verdicttext.h"

#include <QFontMetrics>
#include <QPainter>

namespace steelyard
{

namespace
{

QFont chipFont()
{
    QFont font = fontOf(TextRole::Section);
    if (font.pixelSize() > 0) {
        font.setPixelSize(qRound(font.pixelSize() * 11 / 12.0));
    } else {
        font.setPointSizeF(font.pointSizeF() * 11 / 12.0);
    }
    return font;
}

} // namespace

Chip Chip::ofVerdict(const Theme& theme, engine::Verdict verdict)
{
    engine::Language language = engine::languageOf(verdict);
    QString text = languageName(language);
    if (language == engine::Language::None) {
        text = shortVerdict(verdict);
    }
    if (language == engine::Language::Mix || verdict == engine::Verdict::DrawTheBoundaryFirst) {
        return {shortVerdict(verdict), theme.caution, theme.cautionSoft};
    }
    return {text, theme.colour(language), theme.soft(language)};
}

QSize Chip::size() const
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(text) + FlatStyle::scaled(16), metrics.height() + FlatStyle::scaled(4)};
}

void Chip::paint(QPainter* painter, const QRect& rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(soft);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter->setPen(colour);
    painter->setFont(chipFont());
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace steelyard
