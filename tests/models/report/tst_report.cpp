// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scenariorecords.h"
#include "testlib/reportfixture.h"
#include "testlib/scenariobuilder.h"

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;
using report::Section;

namespace
{

const QDate day(2026, 11, 23);

ReportedScenario reportedOf(const engine::Scenario& scenario)
{
    return reported(scenario, fewSamples);
}

QString textOf(const report::Paragraph& paragraph)
{
    QString text;
    for (const report::Span& span : paragraph.spans)
        text += span.text;
    return text;
}

/// All that a section says, one line for each paragraph, item and row.
QStringList linesOf(const Section& section)
{
    QStringList lines{section.heading};
    for (const report::Block& block : section.blocks) {
        if (const auto* const paragraph = std::get_if<report::Paragraph>(&block))
            lines << textOf(*paragraph);
        if (const auto* const list = std::get_if<report::BulletList>(&block))
            for (const report::Paragraph& item : list->items)
                lines << textOf(item);
        if (const auto* const table = std::get_if<report::Table>(&block))
            for (const QStringList& row : table->rows)
                lines << row.join(u" | ");
    }
    return lines;
}

QStringList headingsOf(const Report& report)
{
    QStringList headings;
    for (const report::Chapter& chapter : report.chapters)
        for (const Section& section : chapter.sections)
            headings << QString::number(section.level) + u' ' + section.heading;
    return headings;
}

QStringList linesBelow(const Report& report, const QString& heading)
{
    for (const report::Chapter& chapter : report.chapters)
        for (const Section& section : chapter.sections)
            if (section.heading == heading)
                return linesOf(section).mid(1);
    return {};
}

} // namespace

/// What a report says, before anybody draws it.
class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void headingsGoDownOneStepAtATime_data() { listScenarioFiles(); }

    void headingsGoDownOneStepAtATime()
    {
        QFETCH(const QString, path);
        const ReportedScenario scenario = reportedOf(scenarioIn(path));

        for (const Report& report : {reportOf({scenario}, day), reportOf({scenario, scenario}, day)}) {
            int before = 1;
            for (const report::Chapter& chapter : report.chapters) {
                for (const Section& section : chapter.sections) {
                    QVERIFY2(section.level >= 2 && section.level <= before + 1, qPrintable(section.heading));
                    QVERIFY(!section.heading.isEmpty());
                    before = section.level;
                }
            }
        }
    }

    void tablesAreRectangularAndNamed_data() { listScenarioFiles(); }

    void tablesAreRectangularAndNamed()
    {
        QFETCH(const QString, path);
        const Report report = reportOf({reportedOf(scenarioIn(path))}, day);

        for (const Section& section : report.chapters.front().sections) {
            for (const report::Block& block : section.blocks) {
                if (const auto* const table = std::get_if<report::Table>(&block)) {
                    QVERIFY(!table->caption.isEmpty());
                    QVERIFY(std::ranges::all_of(
                        table->rows, [&](const QStringList& row) { return row.size() == table->header.size(); }));
                }
            }
        }
    }

    void oneScenarioIsTheReport()
    {
        // WHEN
        const Report report = reportOf({reportedOf(example("payments-api"))}, day);

        // THEN
        QCOMPARE(report.title, u"Payments API"_s);
        QCOMPARE(report.language, u"en"_s);
        QCOMPARE(report.chapters.size(), std::size_t(1));
        QCOMPARE(headingsOf(report),
                 QStringList({u"2 The question"_s, u"2 Verdict"_s, u"2 How sure it is"_s, u"2 Why"_s,
                              u"2 What would change it"_s, u"2 What Rust needs"_s, u"2 The cheapest mistake"_s,
                              u"2 What weighs"_s, u"2 Scores"_s, u"2 Rules"_s, u"2 Notes"_s, u"2 Evidence"_s,
                              u"2 Where it comes from"_s}));
        QCOMPARE(linesBelow(report, u"The question"_s).mid(0, 2),
                 QStringList({u"Which language for the new payments API?"_s, u"Owner: Payments team"_s}));
        QVERIFY(linesBelow(report, u"Verdict"_s).contains(u"Go for now: the team cannot carry Rust yet"_s));
        QCOMPARE(linesBelow(report, u"Notes"_s).size(), 2);
    }

    void severalScenariosEndWithTheirComparison()
    {
        // GIVEN one in which Latency alone weighs more
        const engine::Scenario first = ScenarioBuilder("First")
                                           .constraint("cost", 80, 50, engine::Axis::Delivery)
                                           .constraint("latency", 40, 90)
                                           .component("api", {50, 50});
        engine::Scenario second = first;
        second.name = "Second";
        second.components[0].importances = {25, 75};
        second.policy.burdenOfProof = 8;

        // WHEN
        const Report report = reportOf({reportedOf(first), reportedOf(second)}, day);

        // THEN the margins, 10 and 30, and what made the difference
        QCOMPARE(report.chapters.size(), std::size_t(3));
        QCOMPARE(report.chapters.back().title, u"Comparison"_s);
        const QStringList table = linesBelow(report, u"Comparison"_s);
        QCOMPARE(table.size(), 2);
        QVERIFY2(table[0].startsWith(u"First | ") && table[0].contains(u"Rust by 10.0"), qPrintable(table[0]));
        QVERIFY2(table[1].startsWith(u"Second | ") && table[1].contains(u"Rust by 30.0"), qPrintable(table[1]));
        QCOMPARE(linesBelow(report, u"From “First” to “Second”"_s),
                 QStringList(
                     {u"cost weight: +12.5 points"_s, u"latency weight: +7.5 points"_s, u"burden of proof 5 → 8"_s}));
    }

    void eachComponentHasItsOwnSections()
    {
        const engine::Scenario scenario =
            ScenarioBuilder("Two")
                .constraint("cost", 80, 50, engine::Axis::Delivery)
                .constraint("latency", 40, 90)
                .firstOrder({"latency"})
                .component("api", {90, 10})
                .component("edge", {10, 90})
                .boundary({.separateProcess = true, .networkApi = true, .ownOwner = true});

        const Report report = reportOf({reportedOf(scenario)}, day);

        QCOMPARE(linesBelow(report, u"All components together"_s).mid(0, 1),
                 QStringList({u"Mix: the boundary is clear"_s}));
        QCOMPARE(linesBelow(report, u"The boundary between the components"_s).size(), 6);
        const QStringList headings = headingsOf(report);
        QVERIFY(headings.indexOf(u"2 api"_s) < headings.indexOf(u"3 Verdict"_s));
        QCOMPARE(headings.count(u"3 Verdict"_s), 2);
    }

    void whenToLookAgainIsWhereTheLanguageChanges()
    {
        // GIVEN Go ahead by 5 at 30 % for latency; the bar, 5 for Rust, is crossed at 43.75 %
        const engine::Scenario scenario = ScenarioBuilder("Look again")
                                              .constraint("cost", 80, 50, engine::Axis::Delivery)
                                              .constraint("latency", 40, 90)
                                              .firstOrder({"latency"})
                                              .component("api", {70, 30});

        const QStringList texts = linesBelow(reportOf({reportedOf(scenario)}, day), u"What would change it"_s);

        QVERIFY2(texts.contains(u"If latency holds more than 44\u00a0% of the weight (now 30\u00a0%), "
                                "the verdict is “Choose Rust”."_s),
                 qPrintable(texts.join(u'\n')));
        QVERIFY2(texts.contains(u"If cost holds less than 56\u00a0% of the weight (now 70\u00a0%), "
                                "the verdict is “Choose Rust”."_s),
                 qPrintable(texts.join(u'\n')));
    }

    void dissentNamesWhoComesToAnotherLanguage()
    {
        const engine::Scenario scenario = ScenarioBuilder("Group")
                                              .constraint("cost", 80, 50, engine::Axis::Delivery)
                                              .constraint("latency", 40, 90)
                                              .firstOrder({"latency"})
                                              .component("api", {70, 30})
                                              .ballot("Platform", {70, 30})
                                              .ballot("Edge", {10, 90});

        const QStringList texts = linesBelow(reportOf({reportedOf(scenario)}, day), u"The group"_s);

        QVERIFY2(texts.contains(u"Edge comes to “Choose Rust”, Rust by 42.0."_s), qPrintable(texts.join(u'\n')));
        QVERIFY(!texts.join(u'\n').contains(u"Platform comes to"));
    }

    void sourcesAreLinkedOnlyToTheWeb()
    {
        engine::Scenario scenario = ScenarioBuilder("Sources")
                                        .constraint("cost", 80, 50)
                                        .citing("a")
                                        .citing("b")
                                        .citing("c")
                                        .component("api", {50});
        scenario.evidence = {{.id = "a", .title = "A", .url = "https://example.org/a"},
                             {.id = "b", .title = "B", .url = "file:///etc/passwd"}};

        const Report report = reportOf({reportedOf(scenario)}, day);

        const auto section = std::ranges::find(report.chapters[0].sections, u"Evidence"_s, &Section::heading);
        const auto& items = std::get<report::BulletList>(section->blocks.front()).items;
        QCOMPARE(items.size(), std::size_t(3));
        QCOMPARE(items[0].spans[0], (report::Span{u"A"_s, u"https://example.org/a"_s, true}));
        QCOMPARE(items[1].spans[0], (report::Span{u"B"_s, {}, true}));
        QCOMPARE(textOf(items[2]), u"c: This source is cited, but not in the file."_s);
    }

    void aChartHasAPlaceWhereSomebodyKnowsItsWords()
    {
        const DescribeChart describe = [](const QString& chart, const ReportedScenario&,
                                          std::size_t) -> std::optional<report::ChartWords> {
            if (chart == u"tipping"_s)
                return report::ChartWords{u"Tipping points"_s, u"Insight"_s, {}};
            return {};
        };

        const Report report = reportOf({reportedOf(example("payments-api"))}, day, describe);

        std::vector<report::ChartPlace> places;
        for (const Section& section : report.chapters[0].sections)
            for (const report::Block& block : section.blocks)
                if (const auto* const place = std::get_if<report::ChartPlace>(&block))
                    places.push_back(*place);
        QCOMPARE(places.size(), std::size_t(1));
        QCOMPARE(places[0].chart, u"tipping"_s);
        QCOMPARE(places[0].words.insight, u"Insight"_s);
    }

    void theRevisionIsNamed()
    {
        const Revision revision{.number = 7,
                                .kind = u"saved"_s,
                                .at = QDateTime(day, QTime(10, 20), Qt::UTC),
                                .author = u"Ada"_s,
                                .note = {},
                                .name = {},
                                .hash = QByteArray::fromHex("c0ffee")};

        const Report report =
            reportOf({reported(example("payments-api"), fewSamples, reportedRevision(revision, true))}, day);

        const QString lines = linesBelow(report, u"Where it comes from"_s).join(u'\n');
        QVERIFY2(lines.contains(u"Revision: 7, saved") && lines.contains(u"by Ada; changed since, and not saved") &&
                     lines.contains(u"c0ffee"),
                 qPrintable(lines));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
