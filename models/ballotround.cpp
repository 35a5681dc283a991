// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ballotround.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

void BallotRound::begin()
{
    m_phase = Phase::Casting;
    m_inTime.clear();
}

void BallotRound::reveal(const QSet<QString>& participants)
{
    if (isCasting()) {
        m_phase = Phase::Revealed;
        m_inTime = participants;
    }
}

void BallotRound::rename(const QString& from, const QString& to)
{
    if (m_inTime.contains(from)) {
        m_inTime.insert(to);
    }
}

bool BallotRound::isLate(const QString& participant) const
{
    return m_phase == Phase::Revealed && !m_inTime.contains(participant);
}

QString BallotRound::toText() const
{
    if (m_phase == Phase::None) {
        return {};
    }
    QStringList inTime(m_inTime.cbegin(), m_inTime.cend());
    std::ranges::sort(inTime);
    QJsonObject object{{u"revealed"_s, m_phase == Phase::Revealed}};
    if (!inTime.isEmpty()) {
        object.insert(u"in_time"_s, QJsonArray::fromStringList(inTime));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BallotRound BallotRound::fromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonValue revealed = object.value(u"revealed"_s);
    BallotRound round;
    if (!revealed.isBool()) {
        return round;
    }
    round.begin();
    if (revealed.toBool()) {
        QSet<QString> inTime;
        for (const QJsonValue& participant : object.value(u"in_time"_s).toArray()) {
            inTime.insert(participant.toString());
        }
        round.reveal(inTime);
    }
    return round;
}

} // namespace steelyard
