// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"

#include "charts/contributionschart.h"
#include "charts/tippingchart.h"
#include "testlib/scenariobuilder.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

namespace
{

engine::Scenario scenarioOf(double latency)
{
    return ScenarioBuilder()
        .constraint("latency", 40, 80)
        .constraint("cost", 70, 45)
        .component("api", {latency, 50})
        .build();
}

void show(ChartCard& card, const engine::Scenario& scenario)
{
    card.present({scenario, engine::analyse(scenario)});
}

/// A card with a chart of contributions on the screen.
struct ShownCard {
    ShownCard()
    {
        show(card, scenarioOf(50));
        card.resize(400, 300);
        card.show();
    }

    ChartCard card{new ContributionsChart};
    QToolButton& maximise = *card.findChild<QToolButton*>(u"maximiseButton"_s);
    QToolButton& toggle = *card.findChild<QToolButton*>(u"tableButton"_s);
    QTableView& table = *card.findChild<QTableView*>(u"table"_s);
};

} // namespace

class ChartCardTest : public QObject
{
    Q_OBJECT

private slots:
    void theCardSaysWhatItsChartIs();
    void theButtonAsksToBeMaximised();
    void aDoubleClickOnTheTitleAsksToo();
    void theTableTakesTheChartsPlace();
    void theTableFollowsTheChart();
    void theTableCanBeCopied();
    void theTableCannotBeEdited();
    void theInsightIsToldWhenItIsAnnounced();
    void aChangedPaletteChangesTheCard();
};

void ChartCardTest::theCardSaysWhatItsChartIs()
{
    ShownCard shown;
    QStringList texts;
    for (const QLabel* label : shown.card.findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts << label->text();
    }
    QVERIFY(texts.contains(u"Contributions"_s));
    QVERIFY(texts.contains(u"Points each criterion adds to the margin"_s));
    QCOMPARE(shown.card.chart().accessibleName(), u"Contributions"_s);
    QCOMPARE(shown.table.accessibleName(), u"Contributions, as a table"_s);
}

void ChartCardTest::theButtonAsksToBeMaximised()
{
    // GIVEN a card
    ShownCard shown;
    QCOMPARE(shown.maximise.accessibleName(), u"Maximise Contributions"_s);
    const QSignalSpy requests(&shown.card, &ChartCard::maximiseRequested);

    // WHEN its button is used, by mouse and by keyboard
    QTest::mouseClick(&shown.maximise, Qt::LeftButton);
    QTest::keyClick(&shown.maximise, Qt::Key_Space);

    // THEN it asks, and leaves it to the board
    QCOMPARE(requests.count(), 2);
    QCOMPARE(shown.maximise.accessibleName(), u"Maximise Contributions"_s);

    // WHEN the board has maximised it
    shown.card.setMaximised(true);

    // THEN the button offers the way back
    QCOMPARE(shown.maximise.accessibleName(), u"Restore Contributions"_s);
}

void ChartCardTest::aDoubleClickOnTheTitleAsksToo()
{
    ShownCard shown;
    const QSignalSpy requests(&shown.card, &ChartCard::maximiseRequested);
    const QPoint title = shown.card.findChild<QLabel*>()->geometry().center();

    QTest::mouseDClick(&shown.card, Qt::LeftButton, {}, title);
    QCOMPARE(requests.count(), 1);

    // AND not with another button, nor on the chart
    QTest::mouseDClick(&shown.card, Qt::RightButton, {}, title);
    QTest::mouseDClick(&shown.card.chart(), Qt::LeftButton, {}, QPoint(100, 100));
    QCOMPARE(requests.count(), 1);
}

void ChartCardTest::theTableTakesTheChartsPlace()
{
    // GIVEN a card that shows its chart
    ShownCard shown;
    QVERIFY(shown.card.chart().isVisible());
    QVERIFY(!shown.table.isVisible());
    QCOMPARE(shown.toggle.accessibleName(), u"Show Contributions as a table"_s);

    // WHEN the toggle is clicked
    QTest::mouseClick(&shown.toggle, Qt::LeftButton);

    // THEN the table is there instead, with the chart's rows
    QVERIFY(shown.card.showsTable());
    QVERIFY(shown.table.isVisible());
    QVERIFY(!shown.card.chart().isVisible());
    QCOMPARE(shown.toggle.accessibleName(), u"Show Contributions as a chart"_s);
    const ChartTable expected = shown.card.chart().table();
    const QAbstractItemModel& model = *shown.table.model();
    QCOMPARE(model.rowCount(), int(expected.rows.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            QCOMPARE(model.index(row, column).data().toString(), expected.rows[row][column]);
            QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), expected.header[column]);
        }
    }

    // WHEN it is clicked again, the chart is back
    QTest::mouseClick(&shown.toggle, Qt::LeftButton);
    QVERIFY(shown.card.chart().isVisible());
}

void ChartCardTest::theTableFollowsTheChart()
{
    // GIVEN a card that shows its table, with a row selected
    ShownCard shown;
    const QAbstractItemModelTester tester(shown.table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.card.setTableShown(true);
    shown.table.selectRow(1);

    // WHEN a weight moves
    show(shown.card, scenarioOf(80));

    // THEN the table has the new numbers, and the selection stays
    QCOMPARE(shown.table.model()->index(0, 4).data().toString(), shown.card.chart().table().rows[0][4]);
    QVERIFY(shown.table.selectionModel()->isRowSelected(1));

    // WHEN another scenario has other rows, the table has them too
    show(shown.card, ScenarioBuilder().constraint("latency", 40, 80).component("api", {50}).build());
    QCOMPARE(shown.table.model()->rowCount(), 1);
}

void ChartCardTest::theTableCanBeCopied()
{
    // GIVEN a table
    ShownCard shown;
    shown.card.setTableShown(true);

    // WHEN a row is copied
    shown.table.selectRow(1);
    QTest::keySequence(&shown.table, QKeySequence::Copy);

    // THEN the clipboard has it below the header, with tabs
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Criterion\tConstraint\tWeight\tSpeaks for\tPoints\ncost-criterion\tcost\t50\u00A0%\tGo\t12.5"_s);

    // WHEN nothing is selected, all of it is copied
    shown.table.clearSelection();
    QTest::keySequence(&shown.table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
}

void ChartCardTest::theTableCannotBeEdited()
{
    ShownCard shown;
    shown.card.setTableShown(true);
    QCOMPARE(shown.table.editTriggers(), QAbstractItemView::NoEditTriggers);
    QVERIFY(!shown.table.model()->flags(shown.table.model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!shown.table.tabKeyNavigation());
}

void ChartCardTest::theInsightIsToldWhenItIsAnnounced()
{
    // GIVEN a card whose chart has changed under the hand
    ShownCard shown;
    const QString before = shown.card.chart().accessibleDescription();
    show(shown.card, scenarioOf(90));
    QCOMPARE(shown.card.chart().accessibleDescription(), before);

    // WHEN the hand lets go
    shown.card.announce();

    // THEN the chart says what it shows now
    QCOMPARE(shown.card.chart().accessibleDescription(), shown.card.chart().insight());
    QVERIFY(before != shown.card.chart().insight());
}

void ChartCardTest::aChangedPaletteChangesTheCard()
{
    ChartCard card(new TippingChart);
    card.resize(300, 300);
    for (const Theme* theme : {&Theme::light(), &Theme::night()}) {
        card.setPalette(theme->palette());
        const QImage picture = card.grab().toImage();
        QCOMPARE(picture.pixelColor(5, 150), theme->surface);
        QCOMPARE(picture.pixelColor(150, 0), theme->line);
    }
}

} // namespace steelyard

QTEST_MAIN(steelyard::ChartCardTest)
#include "tst_chartcard.moc"
