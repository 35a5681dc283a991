// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pageflow.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <span>

namespace steelyard
{

namespace
{

double heightOf(std::span<const Strip> strips)
{
    return std::accumulate(strips.begin(), strips.end(), 0.0,
                           [](double sum, const Strip& strip) { return sum + strip.above + strip.height; });
}

class Pages
{
public:
    explicit Pages(double height) : m_height(height) {}

    void placeTogether(std::span<const Strip> strips)
    {
        const double needed = heightOf(strips);
        if (strips.front().beginsPage || (!fits(needed) && needed + heightOfRepeated(strips.front()) <= m_height)) {
            beginPage();
        }
        for (const Strip& strip : strips) {
            place(strip);
        }
    }

    [[nodiscard]] std::vector<PageOfStrips> take() { return std::move(m_pages); }

private:
    [[nodiscard]] static double heightOfRepeated(const Strip& strip)
    {
        return strip.repeated ? heightOf(*strip.repeated) : 0;
    }

    [[nodiscard]] bool isEmpty() const { return m_pages.empty() || m_pages.back().empty(); }
    [[nodiscard]] bool fits(double height) const { return isEmpty() || m_used + height <= m_height; }

    void beginPage()
    {
        if (!isEmpty()) {
            m_pages.emplace_back();
            m_used = 0;
        }
    }

    void place(const Strip& strip)
    {
        if (!fits(strip.above + strip.height)) {
            beginPage();
        }
        if (isEmpty() && strip.repeated) {
            for (const Strip& again : *strip.repeated) {
                put(again);
            }
        }
        put(strip);
    }

    void put(const Strip& strip)
    {
        if (m_pages.empty()) {
            m_pages.emplace_back();
        }
        m_used += isEmpty() ? 0 : strip.above;
        m_pages.back().push_back({&strip, m_used});
        m_used += strip.height;
    }

    double m_height;
    double m_used = 0;
    std::vector<PageOfStrips> m_pages;
};

} // namespace

std::vector<PageOfStrips> flowOntoPages(const std::vector<Strip>& strips, double pageHeight)
{
    Pages pages(pageHeight);
    for (auto from = strips.begin(); from != strips.end();) {
        const auto last = std::find_if(from, strips.end(), [](const Strip& strip) { return !strip.keepWithNext; });
        const auto to = last == strips.end() ? last : std::next(last);
        pages.placeTogether(std::span(from, to));
        from = to;
    }
    return pages.take();
}

} // namespace steelyard
