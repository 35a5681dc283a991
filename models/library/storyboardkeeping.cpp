// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarystore.h"
#include "librarywords.h"
#include "storyboardrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The part of the store that keeps the storyboard.
namespace steelyard
{

namespace
{

constexpr qsizetype mostSlides = 1000;
constexpr qsizetype longestId = 100;

bool isPlain(const QString& text, QStringView allowedControls)
{
    return text.isValidUtf16() && std::ranges::all_of(text, [allowedControls](QChar c) {
               return c.category() != QChar::Other_Control || allowedControls.contains(c);
           });
}

/// Throws a Refusal where it is not one that the library keeps.
void check(const Storyboard& storyboard)
{
    if (std::ssize(storyboard) > mostSlides)
        throw Refusal{LibraryWords::tooManySlides(mostSlides)};
    for (const auto& slide : storyboard) {
        const bool ofAll = slide.kind == SlideKind::Comparison;
        const auto idLength = slide.scenario.toUcs4().size();
        if (ofAll != slide.scenario.isEmpty() || idLength > longestId || !isPlain(slide.scenario, {}))
            throw Refusal{LibraryWords::slideOfNothing()};
        if (slide.notes.toUcs4().size() > longestNotes)
            throw Refusal{LibraryWords::notesTooLong(longestNotes)};
        if (!isPlain(slide.notes, u"\t\n"))
            throw Refusal{LibraryWords::notesWithControls()};
    }
}

} // namespace

Result<Storyboard> LibraryStore::storyboard()
{
    return attempted(Access::Reading, [this] { return readStoryboard(*m_database); });
}

Result<KeptStoryboard> LibraryStore::keepStoryboard(const Storyboard& storyboard, const Storyboard& base)
{
    return attempted(Access::Writing, [&] {
        check(storyboard);
        if (auto found = readStoryboard(*m_database); found != base && found != storyboard)
            return KeptStoryboard{std::move(found), true};
        writeStoryboard(*m_database, storyboard);
        return KeptStoryboard{storyboard, false};
    });
}

} // namespace steelyard
