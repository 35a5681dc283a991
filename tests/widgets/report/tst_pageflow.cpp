// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "report/pageflow.h"
#include "report/tablestrips.h"
#include "report/textstrips.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr double pageHeight = 100;

/// How many strips each page has.
std::vector<std::size_t> counts(const std::vector<PageOfStrips>& pages)
{
    std::vector<std::size_t> result;
    std::ranges::transform(pages, std::back_inserter(result), &PageOfStrips::size);
    return result;
}

Strip strip(double height, double above = 0)
{
    return {.height = height, .above = above};
}

Strip heading(double height)
{
    return {.height = height, .keepWithNext = true};
}

} // namespace

class PageFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(this); }
    void aPageTakesWhatFits();
    void roomAboveIsLeftOutAtTheTopOfAPage();
    void aHeadingGoesToTheNextPageWithWhatFollows();
    void whatIsTooLongForAPageIsCutAnywhere();
    void aChapterBeginsAPage();
    void aTableThatGoesOnHasItsHeaderAgain();
    void noRowIsSplit();
    void aRowLongerThanAPageIsPrintedWhole();
    void noParagraphLeavesALineAlone();
};

void PageFlowTest::aPageTakesWhatFits()
{
    QCOMPARE(counts(flowOntoPages({strip(40), strip(60), strip(1)}, pageHeight)), (std::vector<std::size_t>{2, 1}));
    QCOMPARE(counts(flowOntoPages({}, pageHeight)), std::vector<std::size_t>{});
}

void PageFlowTest::roomAboveIsLeftOutAtTheTopOfAPage()
{
    const std::vector<Strip> strips{strip(60, 30), strip(30, 10), strip(20, 10)};
    const std::vector<PageOfStrips> pages = flowOntoPages(strips, pageHeight);
    QCOMPARE(counts(pages), (std::vector<std::size_t>{2, 1}));
    QCOMPARE(pages[0][0].top, 0.0);
    QCOMPARE(pages[0][1].top, 70.0);
    QCOMPARE(pages[1][0].top, 0.0);
}

void PageFlowTest::aHeadingGoesToTheNextPageWithWhatFollows()
{
    QCOMPARE(counts(flowOntoPages({strip(70), heading(20), strip(20)}, pageHeight)), (std::vector<std::size_t>{1, 2}));
}

void PageFlowTest::whatIsTooLongForAPageIsCutAnywhere()
{
    const std::vector<Strip> strips(12, heading(20));
    QCOMPARE(counts(flowOntoPages(strips, pageHeight)), (std::vector<std::size_t>{5, 5, 2}));
}

void PageFlowTest::aChapterBeginsAPage()
{
    Strip chapter = strip(10);
    chapter.beginsPage = true;
    QCOMPARE(counts(flowOntoPages({strip(10), chapter, strip(10)}, pageHeight)), (std::vector<std::size_t>{1, 2}));
}

void PageFlowTest::aTableThatGoesOnHasItsHeaderAgain()
{
    // GIVEN
    report::Table table{.caption = u"All"_s, .header = {u"Name"_s, u"Points"_s}, .rows = {}, .numbers = {1}};
    for (int row = 0; row < 40; ++row) {
        table.rows.push_back({u"Row %1"_s.arg(row), u"1.0"_s});
    }
    const std::vector<Strip> strips = tableStrips(table, 300, false);

    // WHEN
    const std::vector<PageOfStrips> pages = flowOntoPages(strips, 200);

    // THEN
    QVERIFY(pages.size() > 2);
    for (std::size_t page = 1; page < pages.size(); ++page) {
        QVERIFY(pages[page][1].strip->repeated);
        QCOMPARE(pages[page][0].strip, &pages[page][1].strip->repeated->front());
        const PlacedStrip& last = pages[page].back();
        QVERIFY(last.top + last.strip->height <= 200);
    }
}

void PageFlowTest::noRowIsSplit()
{
    const report::Table table{
        .caption = {},
        .header = {u"Name"_s, u"What"_s},
        .rows = {{u"a"_s, QString(u"word "_s).repeated(60)}, {u"b"_s, QString(u"word "_s).repeated(60)}}};
    const std::vector<Strip> strips = tableStrips(table, 300, false);
    const std::vector<PageOfStrips> pages = flowOntoPages(strips, 200);
    QCOMPARE(pages.size(), std::size_t{2});
    QVERIFY(!pages.front().back().strip->keepWithNext);
}

void PageFlowTest::aRowLongerThanAPageIsPrintedWhole()
{
    const report::Table table{.caption = {}, .header = {u"What"_s}, .rows = {{QString(u"word "_s).repeated(2000)}}};
    const std::vector<Strip> strips = tableStrips(table, 300, false);
    const std::vector<PageOfStrips> pages = flowOntoPages(strips, 200);
    std::size_t placed = 0;
    for (const PageOfStrips& page : pages) {
        placed += static_cast<std::size_t>(std::ranges::count_if(page, [&](const PlacedStrip& each) {
            return each.strip >= strips.data() && each.strip <= &strips.back();
        }));
    }
    QVERIFY(pages.size() > 5);
    QCOMPARE(placed, strips.size());
}

void PageFlowTest::noParagraphLeavesALineAlone()
{
    const TextForm form{.font = reportFont(ReportText::Body), .colour = Qt::black};
    const std::vector<Strip> lines = textStrips(QString(u"word "_s).repeated(60), form, 200);
    QVERIFY(lines.size() > 4);
    QVERIFY(lines.front().keepWithNext);
    QVERIFY(lines[lines.size() - 2].keepWithNext);
    QVERIFY(!lines[2].keepWithNext);
    QVERIFY(!lines.back().keepWithNext);
}

} // namespace steelyard

QTEST_MAIN(steelyard::PageFlowTest)
#include "tst_pageflow.moc"
