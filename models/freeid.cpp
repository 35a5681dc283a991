// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freeid.h"

namespace steelyard
{

std::string slugOf(const QString& name)
{
    constexpr std::size_t longest = 60;
    std::string slug;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const char ascii = letter.toLatin1();
        const bool kept = letter.unicode() < 128 && ((ascii >= 'a' && ascii <= 'z') || (ascii >= '0' && ascii <= '9'));
        if (kept && slug.size() < longest) {
            slug += ascii;
        } else if (letter.isSpace() && !slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    return slug.ends_with('-') ? slug.substr(0, slug.size() - 1) : slug;
}

std::string freeId(const std::string& base, const std::function<bool(const std::string&)>& isTaken)
{
    std::string id = base;
    for (int next = 2; isTaken(id); ++next) {
        id = base + '-' + std::to_string(next);
    }
    return id;
}

} // namespace steelyard
