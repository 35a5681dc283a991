// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textstrips.h"

#include "drawing.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

constexpr double lineSpacing = 1.12;
constexpr double slack = 2; ///< a line is set a little wider than it measures

QString asLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

QTextCharFormat formatOf(const report::Span& span)
{
    QTextCharFormat format;
    if (span.strong) {
        format.setFontWeight(QFont::DemiBold);
    }
    if (!span.url.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.url);
        format.setForeground(Theme::light().focus);
        format.setFontUnderline(true);
    }
    return format;
}

std::shared_ptr<QTextLayout> layoutOf(const std::vector<report::Span>& spans, const TextForm& form)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const report::Span& span : spans) {
        formats.push_back({static_cast<int>(text.size()), static_cast<int>(span.text.size()), formatOf(span)});
        text += asLines(span.text);
    }
    auto layout = std::make_shared<QTextLayout>(text, form.font);
    layout->setFormats(formats);
    QTextOption option(form.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(form.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

} // namespace

QFont reportFont(ReportText text)
{
    QFont font = drawingFont();
    const auto set = [&font](int pixels, QFont::Weight weight) {
        font.setPixelSize(pixels);
        font.setWeight(weight);
    };
    switch (text) {
    case ReportText::Title:
        set(26, QFont::Bold);
        break;
    case ReportText::Chapter:
        set(20, QFont::Bold);
        break;
    case ReportText::Heading:
        set(16, QFont::DemiBold);
        break;
    case ReportText::SmallHeading:
        set(14, QFont::DemiBold);
        break;
    case ReportText::Verdict:
        set(22, QFont::Bold);
        break;
    case ReportText::Lead:
        set(15, QFont::Normal);
        break;
    case ReportText::Strong:
        set(13, QFont::DemiBold);
        break;
    case ReportText::Small:
        set(11, QFont::Normal);
        break;
    case ReportText::Body:
        break;
    }
    return font;
}

std::vector<Strip> textStrips(const std::vector<report::Span>& spans, const TextForm& form, double width)
{
    const std::shared_ptr<QTextLayout> layout = layoutOf(spans, form);
    std::vector<Strip> strips;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
        const int number = line.lineNumber();
        strips.push_back({.height = std::ceil(line.height() * lineSpacing),
                          .paint = [layout, number, colour = form.colour](QPainter& painter, const QPointF& topLeft) {
                              painter.setPen(colour);
                              layout->lineAt(number).draw(&painter, topLeft);
                          }});
    }
    layout->endLayout();
    if (strips.size() > 1) {
        strips.front().keepWithNext = true;
        strips[strips.size() - 2].keepWithNext = true;
    }
    return strips;
}

std::vector<Strip> textStrips(const QString& text, const TextForm& form, double width)
{
    return textStrips(std::vector<report::Span>{{.text = text}}, form, width);
}

double textWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString& line : text.split(u'\n')) {
        width = std::max(width, std::ceil(metrics.horizontalAdvance(line)) + slack);
    }
    return width;
}

double heightOf(const std::vector<Strip>& strips)
{
    double height = 0;
    for (const Strip& strip : strips) {
        height += (&strip == &strips.front() ? 0 : strip.above) + strip.height;
    }
    return height;
}

void paintStrips(QPainter& painter, const std::vector<Strip>& strips, QPointF topLeft)
{
    for (const Strip& strip : strips) {
        topLeft.ry() += &strip == &strips.front() ? 0 : strip.above;
        if (strip.paint) {
            strip.paint(painter, topLeft);
        }
        topLeft.ry() += strip.height;
    }
}

} // namespace steelyard
