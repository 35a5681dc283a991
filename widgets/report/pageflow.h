// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

/// From a long column of text and pictures to pages. All lengths are in pixels of the design, 1/96 inch on paper.
namespace steelyard
{

/// What is never split over two pages: a line, a picture. As wide as the page's text.
struct Strip {
    double height = 0;
    double above = 0; ///< room above it, unless it begins a page
    std::function<void(QPainter&, const QPointF& topLeft)> paint = {};
    bool keepWithNext = false; ///< no page ends with it, where a page can hold both
    bool beginsPage = false;
    /// What stands above it again where it begins a page that continues a table.
    std::shared_ptr<const std::vector<Strip>> repeated = {};
};

struct PlacedStrip {
    const Strip* strip = nullptr;
    double top = 0;
};
using PageOfStrips = std::vector<PlacedStrip>;

/// Strips that are kept together move to the next page together, unless they would fill more than one.
[[nodiscard]] std::vector<PageOfStrips> flowOntoPages(const std::vector<Strip>& strips, double pageHeight);

} // namespace steelyard
