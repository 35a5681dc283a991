// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

namespace steelyard
{

const Theme& Theme::light()
{
    static const Theme theme{
        .dark = false,
        .background = QColor(0xF6, 0xF7, 0xF9),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .sunken = QColor(0xEE, 0xF0, 0xF3),
        .ink = QColor(0x1B, 0x1F, 0x24),
        .muted = QColor(0x5B, 0x64, 0x70),
        .faint = QColor(0x8A, 0x93, 0x9E),
        .line = QColor(0xDD, 0xE1, 0xE6),
        .go = QColor(0x00, 0x6E, 0x8A),
        .goSoft = QColor(0xD8, 0xEE, 0xF4),
        .rust = QColor(0xB5, 0x43, 0x1C),
        .rustSoft = QColor(0xFB, 0xE6, 0xDD),
        .caution = QColor(0x8A, 0x61, 0x00),
        .cautionSoft = QColor(0xFD, 0xF2, 0xD0),
        .good = QColor(0x1F, 0x7A, 0x4D),
        .focus = QColor(0x2F, 0x6F, 0xED),
    };
    return theme;
}

const Theme& Theme::night()
{
    static const Theme theme{
        .dark = true,
        .background = QColor(0x15, 0x18, 0x1C),
        .surface = QColor(0x1D, 0x21, 0x26),
        .sunken = QColor(0x26, 0x2B, 0x31),
        .ink = QColor(0xE8, 0xEB, 0xEE),
        .muted = QColor(0xA5, 0xAE, 0xB8),
        .faint = QColor(0x7B, 0x84, 0x8F),
        .line = QColor(0x34, 0x3A, 0x42),
        .go = QColor(0x4C, 0xC9, 0xE8),
        .goSoft = QColor(0x15, 0x39, 0x44),
        .rust = QColor(0xF0, 0x8A, 0x5D),
        .rustSoft = QColor(0x46, 0x27, 0x1A),
        .caution = QColor(0xF0, 0xC4, 0x5D),
        .cautionSoft = QColor(0x3D, 0x32, 0x12),
        .good = QColor(0x5F, 0xCE, 0x95),
        .focus = QColor(0x7A, 0xA7, 0xFF),
    };
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Active, QPalette::Window).lightness() < middle ? night() : light();
}

QPalette Theme::palette() const
{
    const QColor onFocus = dark ? background : surface;
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor& colour) { result.setColor(role, colour); };
    set(QPalette::Window, background);
    set(QPalette::WindowText, ink);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, sunken);
    set(QPalette::Text, ink);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, ink);
    set(QPalette::BrightText, onFocus);
    set(QPalette::ToolTipBase, dark ? sunken : surface);
    set(QPalette::ToolTipText, ink);
    set(QPalette::Highlight, focus);
    set(QPalette::HighlightedText, onFocus);
    set(QPalette::Link, focus);
    set(QPalette::LinkVisited, muted);
    set(QPalette::Light, dark ? line : surface);
    set(QPalette::Midlight, sunken);
    set(QPalette::Mid, line);
    set(QPalette::Dark, faint);
    set(QPalette::Shadow, dark ? background : ink);
    // What cannot be used is exempt from the contrast rule (WCAG 2.1, 1.4.3): the one place where faint is text.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
        result.setColor(QPalette::Disabled, role, faint);
    }
    result.setColor(QPalette::Disabled, QPalette::Base, background);
    result.setColor(QPalette::Disabled, QPalette::Button, background);
    result.setColor(QPalette::Disabled, QPalette::Highlight, line);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    return result;
}

QColor Theme::colour(engine::Language language) const
{
    switch (language) {
    case engine::Language::Go:
        return go;
    case engine::Language::Rust:
        return rust;
    case engine::Language::Mix:
        return ink;
    case engine::Language::None:
        break;
    }
    return muted;
}

QColor Theme::soft(engine::Language language) const
{
    switch (language) {
    case engine::Language::Go:
        return goSoft;
    case engine::Language::Rust:
        return rustSoft;
    case engine::Language::Mix:
    case engine::Language::None:
        break;
    }
    return sunken;
}

VerdictFill verdictFill(const Theme& theme, engine::Verdict verdict)
{
    using engine::Verdict;
    switch (verdict) {
    case Verdict::Rust:
        return {theme.rust, theme.rust, Qt::NoBrush, {}, {}};
    case Verdict::OnlyRust:
        return {theme.rust, theme.rust, Qt::FDiagPattern, theme.rustSoft, {}};
    case Verdict::Go:
        return {theme.go, theme.go, Qt::NoBrush, {}, {}};
    case Verdict::OnlyGo:
        return {theme.go, theme.go, Qt::FDiagPattern, theme.goSoft, {}};
    case Verdict::GoUntilTeamReady:
        return {theme.goSoft, theme.go, Qt::BDiagPattern, theme.rust, {}};
    case Verdict::GoNoPressingReason:
        return {theme.goSoft, theme.go, Qt::FDiagPattern, theme.rust, {}};
    case Verdict::GoLeadTooSmall:
        return {theme.goSoft, theme.go, Qt::NoBrush, {}, {}};
    case Verdict::GoByDefault:
        return {theme.goSoft, theme.go, Qt::HorPattern, theme.go, {}};
    case Verdict::Mix:
        return {theme.go, theme.ink, Qt::NoBrush, {}, theme.rust};
    case Verdict::DrawTheBoundaryFirst:
        return {theme.goSoft, theme.muted, Qt::NoBrush, {}, theme.rustSoft};
    case Verdict::Neither:
        return {theme.sunken, theme.muted, Qt::DiagCrossPattern, theme.muted, {}};
    case Verdict::Undecided:
        break;
    }
    return {theme.sunken, theme.muted, Qt::NoBrush, {}, {}};
}

QFont sized(const QFont& base, TextSize size)
{
    constexpr double body = 13;
    const double pixels = size == TextSize::Small      ? 12
                          : size == TextSize::Large    ? 14
                          : size == TextSize::Headline ? 30
                                                       : body;
    QFont result = base;
    if (base.pixelSize() > 0) {
        result.setPixelSize(qMax(1, qRound(base.pixelSize() * pixels / body)));
    } else {
        result.setPointSizeF(base.pointSizeF() * pixels / body);
    }
    return result;
}

} // namespace steelyard
