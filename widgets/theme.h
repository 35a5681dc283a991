// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/verdict.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPalette>

/// The colours by what they mean, in both themes. The two languages are the only colours; all else is ink and grey.
namespace steelyard
{

struct Theme {
    bool dark = false;
    QColor background;
    QColor surface;
    QColor sunken;
    QColor ink;
    QColor muted;
    QColor faint; ///< never text
    QColor line;
    QColor go;
    QColor goSoft;
    QColor rust;
    QColor rustSoft;
    QColor caution;
    QColor cautionSoft;
    QColor good;
    QColor focus;

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& night();

    /// The theme a palette was made from; a widget's own palette makes a chart light in a dark window.
    [[nodiscard]] static const Theme& of(const QPalette& palette);

    /// A complete palette of these colours.
    [[nodiscard]] QPalette palette() const;

    /// The strong colour of a language: text, bars. Grey for none, ink for mix.
    [[nodiscard]] QColor colour(engine::Language language) const;
    /// Its tint for fills behind text.
    [[nodiscard]] QColor soft(engine::Language language) const;
};

/// How an area of a verdict is drawn, so that colour is never the only signal.
struct VerdictFill {
    QColor fill;
    QColor outline;                     ///< at least 3:1 against the surface
    Qt::BrushStyle hatch = Qt::NoBrush; ///< drawn over the fill in `hatchColour`
    QColor hatchColour;
    QColor secondHalf; ///< valid for a mix: the other half
    bool operator==(const VerdictFill&) const = default;
};
[[nodiscard]] VerdictFill verdictFill(const Theme& theme, engine::Verdict verdict);

/// The four sizes of text, relative to the application's font: 12, 13, 14 and 30 where that has 13 pixels.
enum class TextSize { Small, Body, Large, Headline };
/// `base` in that size; the zoom changes the application's font, so no size is ever absolute.
[[nodiscard]] QFont sized(const QFont& base, TextSize size);

} // namespace steelyard
