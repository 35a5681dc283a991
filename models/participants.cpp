// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participants.h"

#include "directiontext.h"
#include "library/exacttext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

struct Participants {
    Q_DECLARE_TR_FUNCTIONS(steelyard::Participants)
};

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

/// Marks, embeddings, overrides and isolates, line and paragraph separators: what has no shape of its own, and turns or
/// breaks the line.
bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return turnsDirection(code) || code == 0x061C || code == 0x200B || code == 0x200E || code == 0x200F ||
           code == 0x2028 || code == 0x2029 || code == 0xFEFF || c.category() == QChar::Other_Control;
}

QByteArray digestOf(const std::string& salt, const engine::Ballot& ballot)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(salt + '\n' + ballot.participant),
                                    QCryptographicHash::Sha256);
}

std::vector<std::size_t> shuffled(const std::vector<engine::Ballot>& ballots, const std::string& salt)
{
    std::vector<std::size_t> order(ballots.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t place) { return digestOf(salt, ballots[place]); });
    return order;
}

} // namespace

QString participantKey(const QString& name)
{
    return shownParticipant(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString participantKey(const engine::Ballot& ballot)
{
    return participantKey(textOf(ballot.participant));
}

QString shownParticipant(const QString& name)
{
    QString shown = name;
    shown.replace(u'\t', u' ').replace(u'\n', u' ').removeIf(turnsText);
    return shown.simplified();
}

QString quotedParticipant(const QString& shownName)
{
    return firstStrongIsolate + shownName + popIsolate;
}

std::vector<ShownBallot> shownBallots(const std::vector<engine::Ballot>& ballots, bool namesHidden,
                                      const std::string& salt)
{
    std::vector<ShownBallot> shown;
    if (namesHidden) {
        for (const std::size_t place : shuffled(ballots, salt)) {
            shown.push_back({place, Participants::tr("Ballot %1").arg(shown.size() + 1)});
        }
        return shown;
    }
    QHash<QString, int> times;
    for (std::size_t place = 0; place < ballots.size(); ++place) {
        const QString name = shownParticipant(textOf(ballots[place].participant));
        const int time = ++times[participantKey(ballots[place])];
        //: %1 is a name that somebody else has too, %2 a number
        shown.push_back({place, time > 1 ? Participants::tr("%1 (%2)").arg(name).arg(time) : name});
    }
    return shown;
}

} // namespace steelyard
