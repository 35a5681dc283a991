// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/slidescale.h"
#include "theme.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace steelyard
{

/// One text of a slide. Where it has to be smaller than its role says, it is; it is never cut.
struct SlideText {
    QString text;
    SlideRole role = SlideRole::Body;
    QColor colour;
    bool bold = false;
    double gap = 0; ///< above it, in parts of its own size; nothing above the first one
};

/// What is on a slide and where: texts that fit into their boxes, and filled areas. Built from left to right; on a
/// mirrored slide everything lies the other way round.
class SlidePage
{
public:
    explicit SlidePage(const SlideScale& scale = SlideScale(), bool mirrored = false);

    [[nodiscard]] const SlideScale& scale() const { return m_scale; }

    /// Whether the texts, below each other, have room in the box, at their smallest if need be.
    [[nodiscard]] bool fits(const QSizeF& box, const std::vector<SlideText>& texts) const;
    /// How high the texts are below each other at this width, without any shrinking.
    [[nodiscard]] double heightOf(const std::vector<SlideText>& texts, double width) const;

    /// Puts the texts below each other, all of them in proportion smaller until they fit; those at the end that have no
    /// room even so are left out whole. `alignment` is of the column in the box and, across, of each text. The area
    /// they take.
    QRectF addColumn(const QRectF& box, const std::vector<SlideText>& texts,
                     Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

    void addArea(const QRectF& area, const QColor& colour, double radius = 0);
    void addArea(const QRectF& area, const VerdictFill& fill);

    /// Where an area lies on the slide.
    [[nodiscard]] QRectF placed(const QRectF& area) const;

    void paint(QPainter& painter) const;
    /// All texts in the order in which they were added.
    [[nodiscard]] QStringList words() const;

private:
    struct Text {
        QRectF area;
        QString text;
        QFont font;
        QColor colour;
        Qt::Alignment alignment;
    };
    struct Area {
        QRectF area;
        VerdictFill fill;
        double radius = 0;
        bool patterned = false;
    };

    /// The heights of the texts at this share of their sizes; absent where they do not fit.
    [[nodiscard]] std::optional<std::vector<double>> heightsAt(double share, const QSizeF& box,
                                                               const std::vector<SlideText>& texts) const;
    [[nodiscard]] int sizeAt(double share, SlideRole role) const;
    [[nodiscard]] double gapAt(double share, const std::vector<SlideText>& texts, std::size_t index) const;

    SlideScale m_scale;
    bool m_mirrored;
    std::vector<Text> m_texts;
    std::vector<Area> m_areas;
};

} // namespace steelyard
