// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decisionrecord.h"
#include "exchange/markdown.h"
#include "testlib/reportfixture.h"
#include "testlib/scenariobuilder.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

namespace
{

const QDate day(2026, 11, 23);

QByteArray recordOf(const engine::Scenario& scenario)
{
    return writeDecisionRecord(reported(scenario, fewSamples), day);
}

QString sentenceOf(const Checked<engine::Scenario>& refused)
{
    return refused ? u"not refused"_s : refused.error().front().toString();
}

struct Shown {
    QStringList headings;
    QStringList addresses;
    int pictures = 0;
};

/// What a reader of Markdown makes of the record, without its front matter.
Shown shownOf(const QByteArray& record)
{
    const QByteArray body = record.mid(record.indexOf("\n---\n") + 5);
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(body));
    Shown shown;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            shown.headings << QString::number(block.blockFormat().headingLevel()) + u' ' + block.text();
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (format.isAnchor())
                shown.addresses << format.anchorHref();
            shown.pictures += format.isImageFormat() ? 1 : 0;
        }
    }
    return shown;
}

QStringList formOf(const QString& title)
{
    return {u"1 "_s + title,
            u"2 Context and Problem Statement"_s,
            u"2 Decision Drivers"_s,
            u"2 Considered Options"_s,
            u"2 Decision Outcome"_s,
            u"3 Consequences"_s,
            u"3 Confirmation"_s,
            u"2 Pros and Cons of the Options"_s,
            u"3 Go"_s,
            u"3 Rust"_s,
            u"2 More Information"_s,
            u"3 Ballots and dissent"_s,
            u"3 Policy"_s,
            u"3 Scores"_s,
            u"3 Evidence"_s,
            u"3 Where it comes from"_s,
            u"3 The scenario"_s};
}

} // namespace

/// A decision as a text beside the code, which can be opened again.
class DecisionRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAgainToTheSameVerdict_data() { listScenarioFiles(); }

    void opensAgainToTheSameVerdict()
    {
        // GIVEN
        QFETCH(const QString, path);
        const engine::Scenario scenario = scenarioIn(path);

        // WHEN
        const Checked<engine::Scenario> opened = readScenarioOrRecord(recordOf(scenario));

        // THEN
        QVERIFY2(opened, qPrintable(sentenceOf(opened)));
        QVERIFY(*opened == scenario);
        QVERIFY(engine::analyse(*opened) == engine::analyse(scenario));
    }

    void aScenarioFileIsReadAsBefore()
    {
        const engine::Scenario scenario = example("payments-api");

        const auto opened = readScenarioOrRecord(writeScenario(scenario));

        QVERIFY(opened && *opened == scenario);
    }

    void isAnAnyDecisionRecord()
    {
        engine::Scenario scenario = example("payments-api");
        scenario.components[0].ballots = {{.participant = "Platform", .importances = {90, 10, 10, 80, 10, 10}},
                                          {.participant = "Edge", .importances = {10, 90, 90, 10, 10, 60}}};

        const QByteArray record = recordOf(scenario);

        QVERIFY2(record.startsWith("---\nstatus: proposed\ndate: 2026-11-23\ndecision-makers: [\"Payments team\"]\n"
                                   "consulted: [\"Platform\", \"Edge\"]\n---\n\n# Payments API\n\n"),
                 record.left(200).constData());
        QCOMPARE(shownOf(record).headings, formOf(u"Payments API"_s));
    }

    void saysWhatWasDecidedAndWhenToLookAgain()
    {
        const engine::Scenario scenario = ScenarioBuilder("Look again")
                                              .constraint("cost", 80, 50, engine::Axis::Delivery)
                                              .constraint("latency", 40, 90)
                                              .firstOrder({"latency"})
                                              .component("api", {70, 30});

        const QByteArray record = recordOf(scenario);

        for (const char* const sentence :
             {"Chosen option: “Go”.", "- cost, 70\u00a0% of the weight\n",
              "- latency, 30\u00a0% of the weight, first-order\n",
              "If latency holds more than 44\u00a0% of the weight (now 30\u00a0%), the verdict is “Choose Rust”.",
              "- Good, because it is ahead: cost-criterion, 21.0 points\n",
              "- Bad, because it is behind: latency-criterion, 15.0 points\n"})
            QVERIFY2(record.contains(sentence), sentence);
    }

    void hostileNamesAreText_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : hostileNames())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void hostileNamesAreText()
    {
        // GIVEN
        QFETCH(const QString, name);
        const engine::Scenario scenario = scenarioFullOf(name.toStdString());

        // WHEN
        const QByteArray record = recordOf(scenario);

        // THEN a reader shows the same form as of any record, and nothing to follow or to load
        const Shown shown = shownOf(record);
        QCOMPARE(shown.headings.size(), formOf({}).size());
        QCOMPARE(shown.headings.mid(1), formOf({}).mid(1));
        QCOMPARE(shown.addresses, QStringList());
        QCOMPARE(shown.pictures, 0);
        QCOMPARE(record.count("\n---\n"), qsizetype(1));

        // AND it opens again, with the name as it was
        const auto opened = readScenarioOrRecord(record);
        QVERIFY2(opened, qPrintable(sentenceOf(opened)));
        QVERIFY(*opened == scenario);
    }

    void nothingTurnsTheDirectionOfTheScenario()
    {
        const engine::Scenario scenario = scenarioFullOf("\xE2\x80\xAE"
                                                         "evil");

        const QByteArray record = recordOf(scenario);

        const auto blocks = markdown::fencedBlocks(record);
        QCOMPARE(blocks.size(), std::size_t(1));
        QVERIFY(!blocks[0].content.contains("\xE2\x80\xAE"));
        QVERIFY(blocks[0].content.contains("\\u202e"));
    }

    void linksLeadToTheWeb()
    {
        const Shown shown = shownOf(recordOf(example("payments-api")));

        QVERIFY(shown.addresses.size() > 50);
        QVERIFY(std::ranges::all_of(shown.addresses, [](const QString& address) {
            return address.startsWith(u"https://") || address.startsWith(u"http://");
        }));
    }

    void whatPeopleWriteAroundTheScenarioDoesNoHarm()
    {
        const engine::Scenario scenario = example("edge-proxy");
        QByteArray record = recordOf(scenario);
        record.replace("status: proposed", "status: accepted");
        record.replace("## More Information",
                       "We did it.\n\n```json\n{\"our\": \"config\"}\n```\n\n## More Information");
        record.replace("\n", "\r\n");
        record.append("\nSigned: all of us\n");

        const auto opened = readScenarioOrRecord(record);

        QVERIFY2(opened, qPrintable(sentenceOf(opened)));
        QVERIFY(*opened == scenario);
    }

    void aFaultIsToldByTheLinesOfTheRecord()
    {
        QByteArray record = recordOf(example("edge-proxy"));
        const qsizetype at = record.indexOf("\"version\": 1");
        const qsizetype line = record.left(at).count('\n') + 1;

        record.replace("\"version\": 1", "\"version\" 1");
        QVERIFY2(sentenceOf(readScenarioOrRecord(record)).startsWith(u"line %1, "_s.arg(line)),
                 qPrintable(sentenceOf(readScenarioOrRecord(record))));

        record.replace("\"version\" 1", "\"version\": 99");
        QVERIFY2(sentenceOf(readScenarioOrRecord(record)).startsWith(u"/version: "),
                 qPrintable(sentenceOf(readScenarioOrRecord(record))));
    }

    void aRecordWithoutAScenarioIsRefused()
    {
        const QString sentence = u"this record carries no scenario: the block of JSON at its end is missing"_s;
        QCOMPARE(sentenceOf(readScenarioOrRecord("# A record\n\nby hand\n")), sentence);
        QCOMPARE(sentenceOf(readScenarioOrRecord("---\nstatus: accepted\n---\n")), sentence);
        QCOMPARE(sentenceOf(readScenarioOrRecord("Text\n```json\n{}\n```\n")), sentence);
    }

    void aRecordWithTwoScenariosIsRefused()
    {
        const QByteArray record = recordOf(example("edge-proxy"));
        QCOMPARE(sentenceOf(readScenarioOrRecord(record + record)),
                 u"this record carries several scenarios; leave one of the blocks of JSON in it"_s);
    }
};

QTEST_MAIN(DecisionRecordTest)
#include "tst_decisionrecord.moc"
