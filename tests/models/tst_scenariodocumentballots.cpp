// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shares.h"
#include "exchange/scenariojson.h"
#include "scenariodocument.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

using Make = std::function<void(ScenarioDocument&)>;

engine::Scenario voted()
{
    return testing::ScenarioBuilder("Payments")
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 50, engine::Axis::Delivery)
        .firstOrder({"latency"})
        .component("api", {60, 40})
        .ballot("Ada", {100, 50})
        .ballot("Ben", {20, 80})
        .component("batch", {0, 0})
        .ballot("Eve", {100, 0});
}

} // namespace

/// Ballots in the document: each edit is one step, and what is no ballot is refused.
class ScenarioDocumentBallotsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        m_document.load(voted());
    }

    void everyEditIsOneStepThatGoesBackAndForth_data()
    {
        QTest::addColumn<Make>("edit");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& text, Make edit) {
            QTest::newRow(name) << std::move(edit) << text;
        };
        row("add", u"new ballot"_s, [](ScenarioDocument& document) { document.addBallot(0, {"Cy", {0, 10}, {}}); });
        row("replace", u"change of a ballot"_s, [](ScenarioDocument& document) {
            document.replaceBallot(0, 1, {"Bea", {1, 2}, {}});
        });
        row("rename", u"name of a participant"_s,
            [](ScenarioDocument& document) { document.renameParticipant(0, 0, u"Ada L."_s); });
        row("remove", u"removal of a ballot"_s, [](ScenarioDocument& document) { document.removeBallot(0, 0); });
        row("remove all", u"removal of all ballots"_s, [](ScenarioDocument& document) { document.removeBallots(0); });
        row("several at once", u"import of ballots"_s, [](ScenarioDocument& document) {
            document.importBallots(0, {{"Ada", {1, 1}, {}}, {"Cy", {1, 0}, {}}, {"Di", {0, 1}, {}}});
        });
        row("group weights", u"group weights"_s, [](ScenarioDocument& document) { document.useGroupWeights(0); });
    }

    void everyEditIsOneStepThatGoesBackAndForth()
    {
        QFETCH(const Make, edit);
        QFETCH(const QString, text);
        // GIVEN
        const QByteArray before = writeScenario(m_document.scenario());
        // WHEN
        edit(m_document);
        // THEN
        const QByteArray after = writeScenario(m_document.scenario());
        QVERIFY(after != before);
        QCOMPARE(m_document.undoStack().count(), 1);
        QCOMPARE(m_document.undoStack().undoText(), text);
        m_document.undoStack().undo();
        QCOMPARE(writeScenario(m_document.scenario()), before);
        m_document.undoStack().redo();
        QCOMPARE(writeScenario(m_document.scenario()), after);
    }

    void noTextOfAStepNamesAParticipant()
    {
        // WHEN
        m_document.addBallot(0, {"Secret", {1, 2}, {}});
        // THEN
        QVERIFY(!m_document.undoStack().undoText().contains(u"Secret"_s));
    }

    void aBallotInWhichNothingWeighsIsRefused()
    {
        // GIVEN
        const QSignalSpy refused(&m_document, &ScenarioDocument::refused);
        // WHEN
        m_document.addBallot(0, {"Cy", {0, 0}, {}});
        // THEN
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_document.undoStack().count(), 0);
        QCOMPARE(m_document.scenario().components[0].ballots.size(), 2U);
    }

    void groupWeightsHaveTheSharesOfTheGroup()
    {
        // GIVEN Ada 2/3 and 1/3, Ben 1/5 and 4/5
        const double latency = (2.0 / 3 + 0.2) / 2;
        // WHEN
        m_document.useGroupWeights(0);
        // THEN
        const std::vector<double> shares = engine::sharesOf(m_document.scenario().components[0].importances);
        QCOMPARE(testing::rounded(shares[0]), testing::rounded(latency));
        QCOMPARE(testing::rounded(shares[1]), testing::rounded(1 - latency));
    }

    void groupWeightsComeToAComponentInWhichNothingWeighs()
    {
        // GIVEN
        m_document.setComponent(1);
        QVERIFY(!m_document.outlook());
        QVERIFY(m_document.group());
        QCOMPARE(m_document.group()->shares[0], 1.0);
        // WHEN
        m_document.useGroupWeights(1);
        // THEN
        QCOMPARE(m_document.scenario().components[1].importances, (std::vector<double>{100, 0}));
    }

    void theGroupIsOfTheBallotsThatThereAre()
    {
        QCOMPARE(m_document.group()->participants.size(), 2U);
        // WHEN
        const QSignalSpy analysed(&m_document, &ScenarioDocument::analysisChanged);
        m_document.removeBallots(0);
        QTRY_VERIFY(!analysed.isEmpty());
        // THEN
        QVERIFY(!m_document.group());
    }

private:
    ScenarioDocument m_document;
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::ScenarioDocumentBallotsTest)
#include "tst_scenariodocumentballots.moc"
