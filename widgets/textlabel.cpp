// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include <QApplication>
#include <QEvent>

namespace steelyard
{

namespace
{

constexpr qreal bodySize = 13;
constexpr qsizetype mostHeights = 8;

qreal sizeOf(TextRole role)
{
    switch (role) {
    case TextRole::Small:
    case TextRole::Caption:
    case TextRole::Section:
        return 12;
    case TextRole::Title:
        return 16;
    case TextRole::Heading:
        return 22;
    case TextRole::Headline:
        return 30;
    default:
        return bodySize;
    }
}

QFont::Weight weightOf(TextRole role)
{
    switch (role) {
    case TextRole::Strong:
    case TextRole::Section:
    case TextRole::Title:
        return QFont::DemiBold;
    case TextRole::Heading:
    case TextRole::Headline:
        return QFont::Bold;
    default:
        return QFont::Normal;
    }
}

bool isMuted(TextRole role)
{
    return role == TextRole::Muted || role == TextRole::Caption || role == TextRole::Section;
}

} // namespace

QFont fontOf(TextRole role)
{
    QFont font = QApplication::font();
    const qreal factor = sizeOf(role) / bodySize;
    if (font.pixelSize() > 0) {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    } else {
        font.setPointSizeF(font.pointSizeF() * factor);
    }
    font.setWeight(weightOf(role));
    return font;
}

TextLabel::TextLabel(TextRole role, QWidget* parent) : TextLabel(role, {}, parent) {}

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyRole();
    setForegroundRole(isMuted(role) ? QPalette::PlaceholderText : QPalette::WindowText);
    setText(text);
}

void TextLabel::setLeastLines(int lines)
{
    m_leastLines = lines;
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    applyRole();
}

void TextLabel::applyRole()
{
    setFont(fontOf(m_role));
    setMinimumHeight(m_leastLines * fontMetrics().lineSpacing());
}

/// A column asks all its labels whenever the text of one changes, and asks each at two widths, several times: measuring
/// took a fifth of the time of a slider's tick.
int TextLabel::heightForWidth(int width) const
{
    if (m_measured != text() || m_heights.size() >= mostHeights) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void TextLabel::changeEvent(QEvent* event)
{
    m_heights.clear();
    QLabel::changeEvent(event);
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyRole();
    }
    return QLabel::event(event);
}

QString plainTitle(QString text)
{
    return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace steelyard
