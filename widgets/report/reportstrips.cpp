// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportstrips.h"

#include "report/reportdrawings.h"
#include "report/tablestrips.h"
#include "report/textstrips.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace steelyard
{

namespace
{

// In pixels of the design.
constexpr double paragraphGap = 7;
constexpr double headingGap = 20;
constexpr double pictureGap = 12;
constexpr double columnGap = 24;
constexpr double bulletIndent = 16;
constexpr int beamWidth = 280;
constexpr double chartPart = 0.66; ///< of the width, beside its words

using report::Block;

template <typename T>
const T* as(const Block& block)
{
    return std::get_if<T>(&block);
}

TextForm formOf(const report::Paragraph& paragraph, bool mirrored)
{
    const Theme& theme = Theme::light();
    switch (paragraph.tone) {
    case report::Tone::Verdict:
        return {reportFont(ReportText::Verdict), theme.colour(paragraph.language), Qt::AlignLeading, mirrored};
    case report::Tone::Lead:
        return {reportFont(ReportText::Lead), theme.ink, Qt::AlignLeading, mirrored};
    case report::Tone::Muted:
        return {reportFont(ReportText::Body), theme.muted, Qt::AlignLeading, mirrored};
    case report::Tone::Body:
        break;
    }
    return {reportFont(ReportText::Body), theme.ink, Qt::AlignLeading, mirrored};
}

ReportText headingText(int level)
{
    return level <= 2 ? ReportText::Chapter : level == 3 ? ReportText::Heading : ReportText::SmallHeading;
}

class Column
{
public:
    Column(const std::vector<ReportedScenario>& scenarios, double width, bool mirrored)
        : m_scenarios(scenarios), m_width(width), m_mirrored(mirrored)
    {
    }

    void add(std::vector<Strip> strips, double above)
    {
        if (!strips.empty()) {
            strips.front().above = above;
            std::ranges::move(strips, std::back_inserter(m_strips));
        }
    }

    void addHeading(const QString& text, ReportText size, double above)
    {
        std::vector<Strip> strips =
            textStrips(text, {reportFont(size), Theme::light().ink, Qt::AlignLeading, m_mirrored}, m_width);
        for (Strip& strip : strips) {
            strip.keepWithNext = true;
        }
        add(std::move(strips), above);
    }

    void addBlocks(const std::vector<Block>& blocks)
    {
        for (std::size_t at = 0; at < blocks.size();) {
            at += addFrom(std::span(blocks).subspan(at));
        }
    }

    [[nodiscard]] std::vector<Strip>& strips() { return m_strips; }

private:
    /// Adds the first of the blocks, or several that stand side by side; returns how many.
    std::size_t addFrom(std::span<const Block> blocks)
    {
        if (const auto* const paragraph = as<report::Paragraph>(blocks.front())) {
            add(textStrips(paragraph->spans, formOf(*paragraph, m_mirrored), m_width), paragraphGap);
        } else if (const auto* const list = as<report::BulletList>(blocks.front())) {
            addList(*list);
        } else if (const auto* const table = as<report::Table>(blocks.front())) {
            add(tableStrips(*table, m_width, m_mirrored), pictureGap);
        } else if (const auto* const beam = as<report::BeamPlace>(blocks.front())) {
            return 1 + addBeam(*beam, blocks.subspan(1));
        } else if (const auto* const chart = as<report::ChartPlace>(blocks.front())) {
            const auto* const next = blocks.size() > 1 ? as<report::ChartPlace>(blocks[1]) : nullptr;
            next != nullptr ? addCharts(*chart, *next) : addChart(*chart);
            return next != nullptr ? 2 : 1;
        }
        return 1;
    }

    void addList(const report::BulletList& list)
    {
        for (const report::Paragraph& item : list.items) {
            std::vector<Strip> strips = textStrips(item.spans, formOf(item, m_mirrored), m_width - bulletIndent);
            const double dot = m_mirrored ? m_width - 5 : 5;
            for (Strip& strip : strips) {
                const bool first = &strip == &strips.front();
                strip.paint = [text = strip.paint, first, dot, height = strip.height,
                               indent = m_mirrored ? 0 : bulletIndent](QPainter& painter, const QPointF& topLeft) {
                    if (first) {
                        painter.setPen(Qt::NoPen);
                        painter.setBrush(Theme::light().muted);
                        painter.drawEllipse(topLeft + QPointF(dot, height / 2), 2, 2);
                    }
                    text(painter, topLeft + QPointF(indent, 0));
                };
            }
            add(std::move(strips), paragraphGap / 2);
        }
    }

    /// The beam with the paragraphs about the verdict beside it; returns how many.
    std::size_t addBeam(const report::BeamPlace& place, std::span<const Block> following)
    {
        const Drawing beam = drawingFor(place, m_scenarios, beamWidth);
        const double width = m_width - beamWidth - columnGap;
        Column words(m_scenarios, width, m_mirrored);
        std::size_t count = 0;
        for (const Block& block : following) {
            const auto* const paragraph = as<report::Paragraph>(block);
            if (paragraph == nullptr || (count > 0 && heightOf(words.strips()) >= beam.size().height())) {
                break;
            }
            words.add(textStrips(paragraph->spans, formOf(*paragraph, m_mirrored), width), paragraphGap);
            ++count;
        }
        addBeside(beam.size(), std::move(words.strips()),
                  [beam](QPainter& painter, const QRectF& area) { beam.paint(painter, area); });
        return count;
    }

    [[nodiscard]] std::vector<Strip> wordsOf(const report::ChartPlace& place, double width) const
    {
        Column words(m_scenarios, width, m_mirrored);
        words.addHeading(place.words.title, ReportText::Strong, 0);
        const TextForm form{reportFont(ReportText::Body), Theme::light().muted, Qt::AlignLeading, m_mirrored};
        words.add(textStrips(place.words.insight, form, width), paragraphGap / 2);
        return std::move(words.strips());
    }

    [[nodiscard]] std::function<void(QPainter&, const QRectF&)> painterOf(const report::ChartPlace& place) const
    {
        return [place, &scenarios = m_scenarios](QPainter& painter, const QRectF& area) {
            if (const auto drawing = drawingFor(place, scenarios, area.size().toSize())) {
                drawing->paint(painter, area);
            }
        };
    }

    [[nodiscard]] static double chartHeight(const report::ChartPlace& place)
    {
        // Room for as many bars as there may be criteria.
        constexpr double usual = 250;
        constexpr double tall = 330;
        return place.chart == u"contributions" && place.words.table.rows.size() > 8 ? tall : usual;
    }

    void addChart(const report::ChartPlace& place)
    {
        const QSizeF size(std::floor(m_width * chartPart), chartHeight(place));
        addBeside(size, wordsOf(place, m_width - size.width() - columnGap), painterOf(place));
    }

    /// A picture with words beside it.
    void addBeside(const QSizeF& size, std::vector<Strip> words, std::function<void(QPainter&, const QRectF&)> picture)
    {
        const double height = std::max(size.height(), heightOf(words));
        const double pictureLeft = m_mirrored ? m_width - size.width() : 0;
        const double wordsLeft = m_mirrored ? 0 : size.width() + columnGap;
        Strip strip{.height = height};
        strip.paint = [=, words = std::move(words), picture = std::move(picture)](QPainter& painter,
                                                                                  const QPointF& topLeft) {
            picture(painter, QRectF(topLeft + QPointF(pictureLeft, 0), size));
            paintStrips(painter, words, topLeft + QPointF(wordsLeft, 0));
        };
        add({std::move(strip)}, pictureGap);
    }

    /// Two charts side by side, each under its words.
    void addCharts(const report::ChartPlace& first, const report::ChartPlace& second)
    {
        const double width = std::floor((m_width - columnGap) / 2);
        std::vector<Strip> firstWords = wordsOf(m_mirrored ? second : first, width);
        std::vector<Strip> secondWords = wordsOf(m_mirrored ? first : second, width);
        const double head = std::max(heightOf(firstWords), heightOf(secondWords)) + paragraphGap;
        const QSizeF size(width, std::max(chartHeight(first), chartHeight(second)));
        const double right = m_width - width;
        Strip strip{.height = head + size.height()};
        strip.paint = [=, left = painterOf(m_mirrored ? second : first), other = painterOf(m_mirrored ? first : second),
                       firstWords = std::move(firstWords),
                       secondWords = std::move(secondWords)](QPainter& painter, const QPointF& topLeft) {
            paintStrips(painter, firstWords, topLeft);
            paintStrips(painter, secondWords, topLeft + QPointF(right, 0));
            left(painter, QRectF(topLeft + QPointF(0, head), size));
            other(painter, QRectF(topLeft + QPointF(right, head), size));
        };
        add({std::move(strip)}, pictureGap);
    }

    const std::vector<ReportedScenario>& m_scenarios;
    double m_width;
    bool m_mirrored;
    std::vector<Strip> m_strips;
};

} // namespace

std::vector<Strip> reportStrips(const Report& report, const std::vector<ReportedScenario>& scenarios, double width)
{
    Column column(scenarios, width, report.rightToLeft);
    column.addHeading(report.title, ReportText::Title, 0);
    const TextForm muted{reportFont(ReportText::Body), Theme::light().muted, Qt::AlignLeading, report.rightToLeft};
    column.add(textStrips(report.subtitle, muted, width), paragraphGap / 2);
    for (const report::Chapter& chapter : report.chapters) {
        const std::size_t first = column.strips().size();
        for (const report::Section& section : chapter.sections) {
            // With one scenario the headings of its sections are the first ones beneath the title.
            const int level = report.chapters.size() == 1 ? section.level + 1 : section.level;
            column.addHeading(section.heading, headingText(level), headingGap);
            column.addBlocks(section.blocks);
        }
        const bool isFirst = &chapter == &report.chapters.front();
        if (!isFirst && first < column.strips().size()) {
            column.strips()[first].beginsPage = true;
        }
    }
    if (!column.strips().empty()) {
        column.strips().back().keepWithNext = false;
    }
    return std::move(column.strips());
}

std::vector<Strip> blockStrips(const std::vector<report::Block>& blocks, const std::vector<ReportedScenario>& scenarios,
                               double width, bool mirrored)
{
    Column column(scenarios, width, mirrored);
    column.addBlocks(blocks);
    return std::move(column.strips());
}

} // namespace steelyard
