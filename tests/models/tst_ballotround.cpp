// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ballotround.h"
#include "participants.h"
#include "testlib/warnings.h"
#include "workshoptext.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

std::vector<engine::Ballot> ballotsBy(const QStringList& names)
{
    std::vector<engine::Ballot> ballots;
    for (const QString& name : names) {
        ballots.push_back({name.toStdString(), {1}, {}});
    }
    return ballots;
}

QStringList namesOf(const std::vector<ShownBallot>& shown)
{
    QStringList names;
    for (const ShownBallot& ballot : shown) {
        names << ballot.name;
    }
    return names;
}

} // namespace

/// How far a round has come, and under what names ballots are shown.
class BallotRoundTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        QLocale::setDefault(QLocale::c());
    }

    void aRoundIsCastThenRevealed()
    {
        // GIVEN
        BallotRound round;
        QVERIFY(round.phase() == BallotRound::Phase::None);
        QVERIFY(!round.isLate(u"Ada"_s));
        // WHEN
        round.begin();
        // THEN
        QVERIFY(round.isCasting());
        QVERIFY(!round.isLate(u"Ada"_s));
        // WHEN
        round.reveal({u"Ada"_s});
        // THEN who came after is late
        QVERIFY(round.phase() == BallotRound::Phase::Revealed);
        QVERIFY(!round.isLate(u"Ada"_s));
        QVERIFY(round.isLate(u"Ben"_s));
        // WHEN Ada goes by another name, and that is undone
        round.rename(u"Ada"_s, u"Ada L."_s);
        // THEN
        QVERIFY(!round.isLate(u"Ada L."_s));
        QVERIFY(!round.isLate(u"Ada"_s));
    }

    void nothingIsRevealedOutsideOfARound()
    {
        BallotRound round;
        round.reveal({u"Ada"_s});
        QVERIFY(round.phase() == BallotRound::Phase::None);
    }

    void aRoundComesBackFromItsText()
    {
        BallotRound casting;
        casting.begin();
        BallotRound revealed = casting;
        revealed.reveal({u"Ada"_s, u"\"Ben\", \u202Eevil"_s});
        for (const BallotRound& round : {BallotRound(), casting, revealed}) {
            QVERIFY(BallotRound::fromText(round.toText()) == round);
        }
        QVERIFY(BallotRound().toText().isEmpty());
    }

    void whatCannotBeUnderstoodIsNoRound()
    {
        for (const QString& text : {u"{"_s, u"[]"_s, u"{\"revealed\": 1}"_s, u"\u0000"_s}) {
            QVERIFY(BallotRound::fromText(text) == BallotRound());
        }
    }

    void namesAreOneLineThatTurnsNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Ada"_s << u"Ada"_s;
        QTest::newRow("override") << u"Ada\u202E gnp.exe"_s << u"Ada gnp.exe"_s;
        QTest::newRow("isolate") << u"\u2067Ada\u2069"_s << u"Ada"_s;
        QTest::newRow("lines") << u" Ada\n\tLovelace "_s << u"Ada Lovelace"_s;
        QTest::newRow("html") << u"<b>Ada</b>"_s << u"<b>Ada</b>"_s;
        QTest::newRow("right to left") << u"עדה"_s << u"עדה"_s;
    }

    void namesAreOneLineThatTurnsNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, shown);
        QCOMPARE(shownParticipant(name), shown);
    }

    void theSameNameTwiceIsToldApart()
    {
        const auto shown = shownBallots(ballotsBy({u"Ada"_s, u"ada"_s, u"Ben"_s, u"A\u202Eda"_s}), false, "salt");
        QCOMPARE(namesOf(shown), (QStringList{u"Ada"_s, u"ada (2)"_s, u"Ben"_s, u"Ada (3)"_s}));
    }

    void hiddenNamesAreNumbersInAnOrderOfTheirOwn()
    {
        // GIVEN
        QStringList names;
        for (int i = 0; i < 20; ++i) {
            names << u"Person %1"_s.arg(i);
        }
        // WHEN
        const auto shown = shownBallots(ballotsBy(names), true, "salt");
        // THEN
        QCOMPARE(namesOf(shown).front(), u"Ballot 1"_s);
        QCOMPARE(namesOf(shown).back(), u"Ballot 20"_s);
        QVERIFY(!std::ranges::is_sorted(shown, {}, &ShownBallot::place));
        QCOMPARE(shown, shownBallots(ballotsBy(names), true, "salt"));
        std::ranges::reverse(names);
        const auto others = shownBallots(ballotsBy(names), true, "salt");
        for (std::size_t i = 0; i < shown.size(); ++i) {
            QCOMPARE(others[i].place, 19 - shown[i].place);
        }
    }

    void disagreementsSayWhatTheyDo_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<double>("swing");
        QTest::addColumn<bool>("decides");
        QTest::addColumn<QString>("text");
        QTest::newRow("swings") << 0.1 << 0.3 << 15.8 << true
                                << u"From 10\u00a0% to 30\u00a0%: swings the margin by 15.8 points"_s;
        QTest::newRow("small") << 0.08 << 0.15 << 1.2 << false
                               << u"From 8\u00a0% to 15\u00a0%: barely matters, 1.2 points of margin"_s;
        QTest::newRow("small, but decides")
            << 0.08 << 0.15 << 1.2 << true << u"From 8\u00a0% to 15\u00a0%: swings the margin by 1.2 points"_s;
        QTest::newRow("none") << 0.2 << 0.2 << 0.0 << false << u"20\u00a0% on every ballot: nothing to settle"_s;
        QTest::newRow("close") << 0.121 << 0.124 << 3.0 << false
                               << u"From 12.1\u00a0% to 12.4\u00a0%: swings the margin by 3.0 points"_s;
    }

    void disagreementsSayWhatTheyDo()
    {
        QFETCH(const double, min);
        QFETCH(const double, max);
        QFETCH(const double, swing);
        QFETCH(const bool, decides);
        QFETCH(const QString, text);
        const engine::Dissent dissent{.min = min, .max = max, .mean = min, .swing = swing, .decides = decides};
        QCOMPARE(dissentText(dissent, 2), text);
    }

    void agreementIsANumberAndAWord()
    {
        engine::Group group;
        group.participants.resize(2);
        group.kendallW = 0.284;
        QCOMPARE(agreementText(group), u"agreement W = 0.28 (weak)"_s);
        group.kendallW = 0.7;
        QCOMPARE(agreementText(group), u"agreement W = 0.70 (strong)"_s);
        group.kendallW.reset();
        QCOMPARE(agreementText(group), u"there is no order to agree on"_s);
        group.participants.resize(1);
        QCOMPARE(agreementText(group), u"agreement takes two ballots"_s);
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::BallotRoundTest)
#include "tst_ballotround.moc"
