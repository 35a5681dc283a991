// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace steelyard
{

/// How far a round of ballots has come, so that nobody is anchored by the others: first each is cast unseen, then all
/// are revealed together. What is cast later is late. Apart from the scenario and its undo steps: no Undo takes a
/// reveal back.
class BallotRound
{
public:
    enum class Phase {
        None,     ///< no round: every ballot is seen as it comes
        Casting,  ///< who has cast is known, and nothing else
        Revealed, ///< everything is seen
    };

    BallotRound() = default;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isCasting() const { return m_phase == Phase::Casting; }

    /// From here on ballots are hidden.
    void begin();
    /// With the participants whose ballots are there; nothing outside of a round.
    void reveal(const QSet<QString>& participants);
    /// Somebody goes by another name: who was in time stays in time under either.
    void rename(const QString& from, const QString& to);
    /// Whether a ballot of this participant came after the reveal.
    [[nodiscard]] bool isLate(const QString& participant) const;

    /// As text to be remembered, and back; what cannot be understood is no round.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static BallotRound fromText(const QString& text);

    bool operator==(const BallotRound&) const = default;

private:
    Phase m_phase = Phase::None;
    QSet<QString> m_inTime; ///< participants, once revealed
};

} // namespace steelyard
