// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/profilerows.h"

#include "testlib/scenariobuilder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

class ProfileRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void theLargestDifferenceComesFirst();
    void tiesKeepTheFilesOrder();
    void theWeightsAddUp();
    void onlyWhatHasMovedHasAGhost();
    void thereAreNoneWhileNothingWeighs();
};

namespace
{

std::vector<ProfileRow> rowsOf(const engine::Scenario& scenario)
{
    return profileRows(scenario, engine::analyse(scenario).components[0]);
}

QStringList namesOf(const std::vector<ProfileRow>& rows)
{
    QStringList names;
    std::ranges::transform(rows, std::back_inserter(names), &ProfileRow::name);
    return names;
}

} // namespace

void ProfileRowsTest::theLargestDifferenceComesFirst()
{
    const std::vector<ProfileRow> rows = rowsOf(ScenarioBuilder()
                                                    .constraint("small", 50, 55)
                                                    .constraint("go", 70, 40)
                                                    .constraint("rust", 40, 80)
                                                    .component("api", {10, 10, 20}));
    QCOMPARE(namesOf(rows), (QStringList{u"rust"_s, u"go"_s, u"small"_s}));
    QCOMPARE(rows[0].difference(), 40.0);
    QCOMPARE(rows[1].value, (engine::ConstraintValue{70, 40}));
    QCOMPARE(rows[0].percent, 50);
}

void ProfileRowsTest::tiesKeepTheFilesOrder()
{
    // GIVEN differences of the same size, one of them off by less than the tolerance
    const std::vector<ProfileRow> rows = rowsOf(ScenarioBuilder()
                                                    .constraint("first", 50, 60)
                                                    .constraint("second", 60, 50)
                                                    .constraint("third", 40, 50 + 1e-10)
                                                    .component("api", {10, 10, 10}));
    QCOMPARE(namesOf(rows), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
}

void ProfileRowsTest::theWeightsAddUp()
{
    const std::vector<ProfileRow> rows = rowsOf(ScenarioBuilder()
                                                    .constraint("a", 50, 60)
                                                    .constraint("b", 50, 70)
                                                    .constraint("c", 50, 80)
                                                    .component("api", {10, 10, 10}));
    QCOMPARE(rows[0].percent + rows[1].percent + rows[2].percent, 100);
}

void ProfileRowsTest::onlyWhatHasMovedHasAGhost()
{
    const engine::Scenario before =
        ScenarioBuilder().constraint("moved", 50, 60).constraint("stayed", 50, 55).component("api", {10, 10});
    engine::Scenario now = before;
    now.constraints[0].criteria[0].rust = {80, 80, 80};
    const engine::Analysis was = engine::analyse(before);
    const std::vector<ProfileRow> rows = profileRows(now, engine::analyse(now).components[0], &was.components[0]);
    QVERIFY(rows[0].before == (engine::ConstraintValue{50, 60}));
    QVERIFY(!rows[1].before);
}

void ProfileRowsTest::thereAreNoneWhileNothingWeighs()
{
    QVERIFY(rowsOf(ScenarioBuilder().constraint("a", 50, 60).component("api", {0})).empty());
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::ProfileRowsTest)
#include "tst_profilerows.moc"
