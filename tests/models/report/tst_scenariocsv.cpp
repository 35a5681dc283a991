// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenariocsv.h"
#include "testlib/reportfixture.h"
#include "testlib/scenariobuilder.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

namespace
{

/// The table as a spreadsheet reads it, after the byte-order mark: RFC 4180.
QList<QStringList> cellsOf(const QByteArray& csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += text[i++];
        } else if (text[i] == u'"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == u',') {
            row << std::exchange(cell, {});
        } else if (!quoted && text.mid(i, 2) == u"\r\n"_s) {
            row << std::exchange(cell, {});
            rows << std::exchange(row, {});
            ++i;
        } else {
            cell += text[i];
        }
    }
    return rows;
}

QList<QStringList> tableOf(const engine::Scenario& scenario)
{
    return cellsOf(scenarioCsv(scenario, engine::analyse(scenario)));
}

QString cell(const QList<QStringList>& table, qsizetype row, const char* column)
{
    return table[row][table.front().indexOf(QString::fromLatin1(column))];
}

} // namespace

/// A scenario as a table for spreadsheets.
class ScenarioCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void isRectangularWithARowForEachCriterionAndComponent_data() { listScenarioFiles(); }

    void isRectangularWithARowForEachCriterionAndComponent()
    {
        QFETCH(const QString, path);
        const engine::Scenario scenario = scenarioIn(path);
        std::size_t criteria = 0;
        for (const engine::Constraint& constraint : scenario.constraints)
            criteria += constraint.criteria.size();

        const QList<QStringList> table = tableOf(scenario);

        QCOMPARE(table.size(), static_cast<qsizetype>(1 + criteria * scenario.components.size()));
        for (const QStringList& row : table)
            QCOMPARE(row.size(), 27);
    }

    void theContributionsOfAComponentAddUpToItsMargin_data() { listScenarioFiles(); }

    void theContributionsOfAComponentAddUpToItsMargin()
    {
        QFETCH(const QString, path);
        const engine::Scenario scenario = scenarioIn(path);
        const QList<QStringList> table = tableOf(scenario);

        QMap<QString, double> sums;
        QMap<QString, double> margins;
        for (qsizetype row = 1; row < table.size(); ++row) {
            sums[cell(table, row, "component_id")] += cell(table, row, "points").toDouble();
            margins[cell(table, row, "component_id")] = cell(table, row, "margin").toDouble();
        }

        for (const QString& component : sums.keys())
            QVERIFY(std::abs(sums[component] - margins[component]) < 1e-9);
    }

    void aRowSaysAllOfACriterion()
    {
        const engine::Scenario scenario = ScenarioBuilder("A, \"quoted\"")
                                              .constraint("cost", 80, 50.5, engine::Axis::Delivery)
                                              .citing("a")
                                              .citing("b")
                                              .constraint("latency", 40, 90)
                                              .firstOrder({"latency"})
                                              .component("api", {75, 25});

        const QList<QStringList> table = tableOf(scenario);

        QCOMPARE(table[1], QStringList({u""_s,
                                        u"A, \"quoted\""_s,
                                        u"api"_s,
                                        u"api"_s,
                                        u"go"_s,
                                        u"go"_s,
                                        u"-9.625"_s,
                                        u"cost"_s,
                                        u"cost"_s,
                                        u"delivery"_s,
                                        u"false"_s,
                                        u"75"_s,
                                        u"0.75"_s,
                                        u"-29.5"_s,
                                        u"cost-criterion"_s,
                                        u"cost-criterion"_s,
                                        u"50"_s,
                                        u"0.75"_s,
                                        u"80"_s,
                                        u"80"_s,
                                        u"80"_s,
                                        u"50.5"_s,
                                        u"50.5"_s,
                                        u"50.5"_s,
                                        u"-22.125"_s,
                                        u"false"_s,
                                        u"a b"_s}));
        QCOMPARE(cell(table, 2, "first_order"), u"true"_s);
    }

    void whereNothingWeighsSharesAreEmpty()
    {
        const QList<QStringList> table = tableOf(ScenarioBuilder().constraint("cost", 80, 50).component("api", {0}));

        for (const char* const column : {"margin", "share", "criterion_share", "points"})
            QCOMPARE(cell(table, 1, column), QString());
        QCOMPARE(cell(table, 1, "verdict"), u"undecided"_s);
        QCOMPARE(cell(table, 1, "difference"), u"-30"_s);
    }

    void hostileNamesAreNoFormulas()
    {
        for (const std::string& name : hostileNames()) {
            const QList<QStringList> table = tableOf(scenarioFullOf(name));
            for (const QStringList& row : table) {
                QCOMPARE(row.size(), 27);
                for (const QString& each : row) {
                    bool isNumber = false;
                    each.toDouble(&isNumber);
                    QVERIFY2(isNumber || each.isEmpty() || !u"=+-@\t\r"_s.contains(each.front()), qPrintable(each));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ScenarioCsvTest)
#include "tst_scenariocsv.moc"
