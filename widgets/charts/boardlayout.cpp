// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/boardlayout.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

const QString chartWord = u"chart"_s;
const QString currentWord = u"current"_s;
const QString maximisedWord = u"maximised"_s;
const QString choiceWord = u"choice"_s;
const QString savedPointsWord = u"saved-points"_s;

} // namespace

QStringList BoardLayout::toStringList() const
{
    QStringList lines;
    const auto add = [&lines](const QString& word, const QString& value) {
        if (!value.isEmpty()) {
            lines << word + u'=' + value;
        }
    };
    for (const QString& chart : charts) {
        add(chartWord, chart);
    }
    add(currentWord, current);
    add(maximisedWord, maximised);
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        add(choiceWord, choice.key() + u'=' + choice.value());
    }
    add(savedPointsWord, savedPoints ? u"shown"_s : QString());
    return lines;
}

BoardLayout BoardLayout::fromStringList(const QStringList& lines)
{
    BoardLayout layout;
    for (const QString& line : lines) {
        const QString word = line.section(u'=', 0, 0);
        const QString value = line.section(u'=', 1);
        if (word == chartWord) {
            layout.charts << value;
        } else if (word == currentWord) {
            layout.current = value;
        } else if (word == maximisedWord) {
            layout.maximised = value;
        } else if (word == choiceWord) {
            layout.choices.insert(value.section(u'=', 0, 0), value.section(u'=', 1));
        } else if (word == savedPointsWord) {
            layout.savedPoints = true;
        }
    }
    return layout;
}

} // namespace steelyard
