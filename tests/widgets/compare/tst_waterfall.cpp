// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/waterfall.h"

#include "charts/charttableview.h"
#include "compare/waterfallpanel.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "theme.h"

#include <QLocale>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

namespace
{

/// Latency speaks for Rust, the others for Go.
ScenarioBuilder decision(const std::string& name, const std::vector<double>& importances)
{
    return ScenarioBuilder(name)
        .constraint("Latency", 40, 80)
        .constraint("Cost", 70, 50)
        .constraint("Skills", 80, 50)
        .component("api", importances);
}

/// From a margin of 10 to one of −15.
std::vector<ComparedSide> toGo()
{
    return comparedSides({{u"a"_s, decision("Baseline", {60, 25, 15}), false},
                          {u"b"_s, decision("If seniors leave", {20, 25, 55}), false}},
                         {});
}

bool hasColour(const QImage& picture, const QRectF& area, const QColor& colour)
{
    return picture.pixelColor(area.center().toPoint()) == colour;
}

} // namespace

class WaterfallTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { testing::failOnAnyWarning(); }
    void eachStepBeginsWhereTheLastOneEnded();
    void theSmallestStepsAreGathered();
    void whatCannotBeComparedHasNoRows();
    void barsAreColouredByWhomTheySpeakFor();
    void nothingLeavesThePicture_data();
    void nothingLeavesThePicture();
    void rightIsRustAlsoFromRightToLeft();
    void itSaysInOneSentenceWhatItShows();
    void itsTableHasTheWholeWay();
};

void WaterfallTest::eachStepBeginsWhereTheLastOneEnded()
{
    const std::vector<ComparedSide> sides = toGo();
    const std::vector<WaterfallRow> rows = waterfallRows(sides[0], sides[1], 8);
    QCOMPARE(rows.front().label, u"Baseline"_s);
    QVERIFY(rows.front().isMargin && rows.back().isMargin);
    QCOMPARE(rows.front().to, sides[0].balance()->margin);
    QCOMPARE(rows.back().to, sides[1].balance()->margin);
    for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
        QVERIFY(!rows[i].isMargin);
        QCOMPARE(rows[i].from, rows[i - 1].to);
    }
    QVERIFY(std::abs(rows[rows.size() - 2].to - rows.back().to) < 0.1);
}

void WaterfallTest::theSmallestStepsAreGathered()
{
    std::vector<ComparedSide> sides = toGo();
    QCOMPARE(waterfallRows(sides[0], sides[1], 8).size(), std::size_t{4});
    const std::vector<WaterfallRow> one = waterfallRows(sides[0], sides[1], 1);
    QCOMPARE(one.size(), std::size_t{3});
    QCOMPARE(one[1].label, u"other"_s);
    QVERIFY(std::abs(one[1].to - one[2].to) < 1e-9);
}

void WaterfallTest::whatCannotBeComparedHasNoRows()
{
    std::vector<ComparedSide> sides = comparedSides(
        {{u"a"_s, decision("Baseline", {60, 25, 15}), false}, {u"b"_s, decision("Nothing weighs", {0, 0, 0}), false}},
        {});
    QVERIFY(waterfallRows(sides[0], sides[1], 8).empty());
    QVERIFY(waterfallRows(sides[0], sides[0], 8).empty());
}

void WaterfallTest::barsAreColouredByWhomTheySpeakFor()
{
    const std::vector<ComparedSide> sides = toGo();
    const std::vector<WaterfallRow> rows = waterfallRows(sides[0], sides[1], 8);
    for (const Theme* const theme : {&Theme::light(), &Theme::night()}) {
        Waterfall waterfall;
        waterfall.setPalette(theme->palette());
        waterfall.present(rows, 5);
        waterfall.resize(700, waterfall.sizeHint().height());
        const QImage picture = waterfall.grab().toImage();
        // A lead of Rust, a step towards Go, a lead of Go.
        QVERIFY(hasColour(picture, waterfall.barArea(0).translated(2, 0), theme->rust));
        QVERIFY(hasColour(picture, waterfall.barArea(1).translated(2, 0), theme->go));
        QVERIFY(hasColour(picture, waterfall.barArea(rows.size() - 1).translated(2, 0), theme->go));
        // The number beside the bar says the same without its colour.
        QCOMPARE(rows[1].number.front(), u'−');
    }
}

void WaterfallTest::nothingLeavesThePicture_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("name");
    QTest::newRow("wide") << 1200 << u"Baseline"_s;
    QTest::newRow("narrow") << 260 << u"Baseline"_s;
    QTest::newRow("a long name") << 400 << u"a name "_s.repeated(28);
    QTest::newRow("narrower than its own wish") << 120 << u"Baseline"_s;
}

void WaterfallTest::nothingLeavesThePicture()
{
    QFETCH(int, width);
    QFETCH(QString, name);
    std::vector<ComparedSide> sides = toGo();
    sides[0].given.scenario.name = name.toStdString();
    Waterfall waterfall;
    waterfall.present(waterfallRows(sides[0], sides[1], 8), 30);
    waterfall.resize(width, waterfall.sizeHint().height());
    waterfall.grab();
    for (std::size_t row = 0; row < waterfall.rows().size(); ++row) {
        const QRectF bar = waterfall.barArea(row);
        QVERIFY(bar.left() >= 0 && bar.right() <= width + 2 && bar.bottom() <= waterfall.height());
    }
}

void WaterfallTest::rightIsRustAlsoFromRightToLeft()
{
    const std::vector<ComparedSide> sides = toGo();
    Waterfall waterfall;
    waterfall.setLayoutDirection(Qt::RightToLeft);
    waterfall.present(waterfallRows(sides[0], sides[1], 8), 5);
    waterfall.resize(700, waterfall.sizeHint().height());
    waterfall.grab();
    QVERIFY(waterfall.barArea(0).left() >= waterfall.barArea(waterfall.rows().size() - 1).right() - 1);
}

void WaterfallTest::itSaysInOneSentenceWhatItShows()
{
    const std::vector<ComparedSide> sides = toGo();
    Waterfall waterfall;
    waterfall.present(waterfallRows(sides[0], sides[1], 8), 5);
    QCOMPARE(waterfall.insight(), u"From Rust by 14.5 in Baseline to Go by 13.5 in If seniors leave; the largest step "
                                  "is Latency weight, −15.8 points."_s);
    QCOMPARE(waterfall.accessibleDescription(), waterfall.insight());
    waterfall.present(waterfallRows(sides[0], comparedSides({sides[0].given, sides[0].given}, {})[1], 8), 5);
    QVERIFY(waterfall.insight().endsWith(u"nothing moved the margin."_s));
}

void WaterfallTest::itsTableHasTheWholeWay()
{
    const std::vector<ComparedSide> sides = toGo();
    WaterfallPanel panel;
    panel.present(sides[0], sides[1]);
    auto* const table = panel.findChild<ChartTableView*>(u"waterfall-table"_s);
    QVERIFY(table);
    // WHEN the button is pressed
    panel.show();
    auto* const button = panel.findChild<QToolButton*>(u"waterfall-table-button"_s);
    QVERIFY(button->accessibleName().contains(u"Baseline"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    // THEN the table stands in place of the picture
    QVERIFY(panel.showsTable());
    QVERIFY(table->isVisible());
    QCOMPARE(table->accessibleDescription(), panel.findChild<Waterfall*>()->insight());
    const QStringList lines = table->selectedText().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[1], u"Baseline\t\tRust by 14.5"_s);
    QCOMPARE(lines.last(), u"If seniors leave\t\tGo by 13.5"_s);
    QVERIFY(lines[2].startsWith(u"Latency weight\t−15.8\tGo by"_s));
}

} // namespace steelyard

QTEST_MAIN(steelyard::WaterfallTest)
#include "tst_waterfall.moc"
