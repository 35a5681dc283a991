// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slidepage.h"

#include "charts/chartpaint.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

constexpr double shareStep = 0.06;
constexpr double leastShare = 0.1;

QTextOption optionOf(Qt::Alignment alignment, bool mirrored)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

struct Measured {
    double height = 0;
    bool wordsAreWhole = true; ///< no line had to end within a word
};

/// Breaks the text into lines of this width.
Measured breakLines(QTextLayout& layout, double width)
{
    Measured measured;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, measured.height});
        measured.height += line.height();
        const int end = line.textStart() + line.textLength();
        const QString& text = layout.text();
        if (end < text.size() && line.textLength() > 0) {
            const bool within = text[end - 1].isLetterOrNumber() && text[end].isLetterOrNumber();
            measured.wordsAreWhole = measured.wordsAreWhole && !within;
        }
    }
    layout.endLayout();
    return measured;
}

Measured measure(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(optionOf(Qt::AlignLeft, false));
    return breakLines(layout, width);
}

QString oneParagraph(const QString& text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

} // namespace

SlidePage::SlidePage(const SlideScale& scale, bool mirrored) : m_scale(scale), m_mirrored(mirrored) {}

int SlidePage::sizeAt(double share, SlideRole role) const
{
    return std::max(m_scale.least(), static_cast<int>(m_scale.pixels(role) * share));
}

double SlidePage::gapAt(double share, const std::vector<SlideText>& texts, std::size_t index) const
{
    return index == 0 ? 0 : texts[index].gap * sizeAt(share, texts[index].role);
}

std::optional<std::vector<double>> SlidePage::heightsAt(double share, const QSizeF& box,
                                                        const std::vector<SlideText>& texts) const
{
    std::vector<double> heights;
    double sum = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const int size = sizeAt(share, texts[i].role);
        const Measured measured =
            measure(oneParagraph(texts[i].text), SlideScale::font(size, texts[i].bold), box.width());
        sum += measured.height + gapAt(share, texts, i);
        if (sum > box.height() || (!measured.wordsAreWhole && size > m_scale.least())) {
            return std::nullopt;
        }
        heights.push_back(measured.height);
    }
    return heights;
}

bool SlidePage::fits(const QSizeF& box, const std::vector<SlideText>& texts) const
{
    return heightsAt(leastShare, box, texts).has_value();
}

double SlidePage::heightOf(const std::vector<SlideText>& texts, double width) const
{
    double height = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QFont font = SlideScale::font(sizeAt(1, texts[i].role), texts[i].bold);
        height += measure(oneParagraph(texts[i].text), font, width).height + gapAt(1, texts, i);
    }
    return height;
}

QRectF SlidePage::addColumn(const QRectF& box, const std::vector<SlideText>& given, Qt::Alignment alignment)
{
    std::vector<SlideText> texts;
    std::ranges::copy_if(given, std::back_inserter(texts), [](const SlideText& each) { return !each.text.isEmpty(); });
    while (!texts.empty() && !fits(box.size(), texts)) {
        texts.pop_back();
    }
    double share = 1;
    std::optional<std::vector<double>> heights = heightsAt(share, box.size(), texts);
    while (!heights) {
        share = std::max(leastShare, share - shareStep);
        heights = heightsAt(share, box.size(), texts);
    }
    double whole = std::accumulate(heights->begin(), heights->end(), 0.0);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        whole += gapAt(share, texts, i);
    }
    const double room = box.height() - whole;
    const double top = box.top() + (alignment.testFlag(Qt::AlignVCenter)  ? room / 2
                                    : alignment.testFlag(Qt::AlignBottom) ? room
                                                                          : 0);
    double y = top;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        y += gapAt(share, texts, i);
        m_texts.push_back({placed({box.left(), y, box.width(), (*heights)[i]}), oneParagraph(texts[i].text),
                           SlideScale::font(sizeAt(share, texts[i].role), texts[i].bold), texts[i].colour,
                           alignment & Qt::AlignHorizontal_Mask});
        y += (*heights)[i];
    }
    return {box.left(), top, box.width(), whole};
}

void SlidePage::addArea(const QRectF& area, const QColor& colour, double radius)
{
    m_areas.push_back({placed(area), {colour, colour, Qt::NoBrush, {}, {}}, radius, false});
}

void SlidePage::addArea(const QRectF& area, const VerdictFill& fill)
{
    m_areas.push_back({placed(area), fill, 0, true});
}

QRectF SlidePage::placed(const QRectF& area) const
{
    return m_mirrored ? QRectF(m_scale.size().width() - area.right(), area.top(), area.width(), area.height()) : area;
}

void SlidePage::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Area& area : m_areas) {
        if (area.patterned) {
            paintVerdict(painter, area.area, area.fill, m_scale.part(1.0 / 500));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(area.fill.fill);
        painter.drawRoundedRect(area.area, area.radius, area.radius);
    }
    for (const Text& text : m_texts) {
        QTextLayout layout(text.text, text.font);
        layout.setTextOption(optionOf(text.alignment, m_mirrored));
        breakLines(layout, text.area.width());
        painter.setPen(text.colour);
        layout.draw(&painter, text.area.topLeft());
    }
}

QStringList SlidePage::words() const
{
    QStringList words;
    for (const Text& text : m_texts) {
        words << QString(text.text).replace(QChar::LineSeparator, u'\n');
    }
    return words;
}

} // namespace steelyard
