// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedpoints.h"

#include "library/scenariolibrary.h"
#include "models/library/libraryfixture.h"
#include "scenariodocument.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace steelyard::testing;
using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// A library on the disk, a document, and what is told of the points.
class Home
{
public:
    Home() : points(document, library)
    {
        library.open(m_folder.path()).waitForFinished();
        points.load = [this](const QString& id) {
            ++loads;
            return library.load(id);
        };
        QObject::connect(&points, &SavedPoints::pointsChanged, &points, [this](const std::vector<SavedPoint>& now) {
            told = now;
            ++tellings;
        });
    }

    QString add(const QString& name, double firstImportance = 70)
    {
        return required(library.add(exampleScenario(name.toStdString(), firstImportance), u"created"_s).result())
            .summary.id;
    }

    void show(const QString& id) { document.load(required(library.load(id).result()).scenario); }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        std::ranges::transform(told, std::back_inserter(names), &SavedPoint::name);
        return names;
    }

    [[nodiscard]] bool listsAll(std::size_t count) const { return library.summaries().size() == count; }

private:
    TemporaryLibrary m_folder;

public:
    ScenarioLibrary library;
    ScenarioDocument document;
    SavedPoints points;
    std::vector<SavedPoint> told;
    int tellings = 0;
    int loads = 0;
};

} // namespace

class SavedPointsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLoadedBeforeItIsWanted();
    void theOthersAreShownNewestFirst();
    void aPointIsWhereItsScenarioLies();
    void eachStateIsLoadedOnce();
    void nothingIsLoadedWhileAHandIsAtASlider();
    void atMostAHundredAreLoaded();
    void whatCannotBeReadHasNoPoint();
    void everyComponentHasAPoint();
};

void SavedPointsTest::nothingIsLoadedBeforeItIsWanted()
{
    Home home;
    home.add(u"Payments"_s);
    QTRY_VERIFY(home.listsAll(1));
    QCOMPARE(home.loads, 0);
    home.points.setWanted(true);
    QTRY_COMPARE(home.names(), QStringList{u"Payments"_s});

    // AND no longer when it is not wanted any more
    home.points.setWanted(false);
    home.add(u"Proxy"_s);
    QTRY_VERIFY(home.listsAll(2));
    QCOMPARE(home.loads, 1);
}

void SavedPointsTest::theOthersAreShownNewestFirst()
{
    // GIVEN three scenarios, one of them on screen
    Home home;
    home.add(u"First"_s);
    const QString second = home.add(u"Second"_s);
    home.add(u"Third"_s);
    QTRY_VERIFY(home.listsAll(3));
    home.show(second);

    // WHEN, THEN
    home.points.setWanted(true);
    QTRY_COMPARE(home.names(), (QStringList{u"Third"_s, u"First"_s}));
    QCOMPARE(home.loads, 2);

    // WHEN another one is on screen, THEN the one before is among the others
    home.show(home.library.summaries().front().id);
    QTRY_COMPARE(home.names(), (QStringList{u"Second"_s, u"First"_s}));
    QCOMPARE(home.loads, 3);
}

void SavedPointsTest::aPointIsWhereItsScenarioLies()
{
    Home home;
    home.add(u"Payments"_s, 20);
    QTRY_VERIFY(home.listsAll(1));
    home.points.setWanted(true);
    QTRY_COMPARE(home.told.size(), 1U);
    const engine::Analysis analysis = engine::analyse(exampleScenario("Payments", 20));
    const engine::TradeOff& expected = analysis.components.front().balance->tradeOff;
    QCOMPARE(home.told.front().go, QPointF(*expected.go.delivery, *expected.go.runtime));
    QCOMPARE(home.told.front().rust, QPointF(*expected.rust.delivery, *expected.rust.runtime));
}

void SavedPointsTest::eachStateIsLoadedOnce()
{
    // GIVEN two that are loaded
    Home home;
    const QString id = home.add(u"Payments"_s);
    home.add(u"Proxy"_s);
    QTRY_VERIFY(home.listsAll(2));
    home.points.setWanted(true);
    QTRY_COMPARE(home.told.size(), 2U);
    QCOMPARE(home.loads, 2);

    // WHEN they are asked for again, THEN they are known
    home.points.setWanted(false);
    home.points.setWanted(true);
    QCOMPARE(home.told.size(), 2U);
    QCOMPARE(home.loads, 2);

    // WHEN one of them changes, THEN that one is loaded
    const std::vector<SavedPoint> before = home.told;
    const OpenedScenario opened = required(home.library.load(id).result());
    QVERIFY(home.library.save(copyOf(opened, 5)).result());
    QTRY_COMPARE(home.loads, 3);
    QTRY_VERIFY(home.told != before);
    QCOMPARE(home.names(), (QStringList{u"Payments"_s, u"Proxy"_s}));
}

void SavedPointsTest::nothingIsLoadedWhileAHandIsAtASlider()
{
    // GIVEN a hand at a slider
    Home home;
    home.document.load(exampleScenario("On screen"));
    home.add(u"Payments"_s);
    QTRY_VERIFY(home.listsAll(1));
    home.document.beginGesture();

    // WHEN
    home.points.setWanted(true);
    home.document.setImportance(0, 0, 30);
    QCoreApplication::processEvents();
    QCOMPARE(home.loads, 0);

    // THEN it waits until the hand lets go
    home.document.endGesture();
    QTRY_COMPARE(home.names(), QStringList{u"Payments"_s});
}

void SavedPointsTest::atMostAHundredAreLoaded()
{
    Home home;
    std::vector<engine::Scenario> scenarios;
    for (int i = 0; i < 105; ++i) {
        scenarios.push_back(exampleScenario("Service"));
    }
    QVERIFY(home.library.addAll(scenarios, u"imported"_s).result());
    QTRY_VERIFY(home.listsAll(105));
    home.points.setWanted(true);
    QTRY_COMPARE(home.told.size(), 100U);
    QCOMPARE(home.loads, 100);
    QCOMPARE(home.tellings, 1);
}

void SavedPointsTest::whatCannotBeReadHasNoPoint()
{
    // GIVEN a library in which one scenario fails
    Home home;
    const QString broken = home.add(u"Broken"_s);
    home.add(u"Payments"_s);
    QTRY_VERIFY(home.listsAll(2));
    home.points.load = [&](const QString& id) {
        ++home.loads;
        return home.library.load(id == broken ? u"no such"_s : id);
    };

    // WHEN, THEN the others are shown, and it is not tried over and over
    home.points.setWanted(true);
    QTRY_COMPARE(home.names(), QStringList{u"Payments"_s});
    home.document.load(exampleScenario("On screen"));
    QCOMPARE(home.loads, 2);
}

void SavedPointsTest::everyComponentHasAPoint()
{
    Home home;
    engine::Scenario scenario = exampleScenario("Platform");
    scenario.components.push_back(scenario.components.front());
    scenario.components.back().id = "worker";
    scenario.components.back().name = "Worker";
    QVERIFY(home.library.add(scenario, u"created"_s).result());
    QTRY_VERIFY(home.listsAll(1));
    home.points.setWanted(true);
    QTRY_COMPARE(home.told.size(), 2U);
    QCOMPARE(home.told.back().name, u"Platform · Worker"_s);
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::SavedPointsTest)
#include "tst_savedpoints.moc"
