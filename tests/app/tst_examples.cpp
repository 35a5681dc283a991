// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "engine/analysis.h"
#include "exchange/safefile.h"
#include "exchange/scenariojson.h"

#include <QDate>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard;

/// The scenarios that the first start shows.
class ExamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void areThree() { QCOMPARE(examples().size(), 3); }

    void areWhole_data() { listExamples(); }

    void areWhole()
    {
        const engine::Scenario scenario = read();

        QVERIFY(!scenario.question.empty());
        QVERIFY(!scenario.owner.empty());
        QVERIFY(!scenario.notes.empty());
        QVERIFY(!scenario.tags.empty());
        QVERIFY(QDate::fromString(QString::fromStdString(scenario.decideBy), Qt::ISODate).isValid());
        QVERIFY2(!scenario.id.empty(), "opening an example twice should not make it two scenarios");
    }

    void haveTheCataloguesScoresAndSources_data() { listExamples(); }

    void haveTheCataloguesScoresAndSources()
    {
        const engine::Scenario scenario = read();
        const auto catalogue = shippedCatalogue();
        QVERIFY(catalogue.has_value());
        const engine::Scenario fresh = catalogue->newScenario("fresh", catalogue->workloads.front());

        QCOMPARE(scenario.catalogue.version, catalogue->version);
        QVERIFY(scenario.constraints == fresh.constraints);
        QVERIFY(scenario.evidence == fresh.evidence);
    }

    void differInTheirVerdicts()
    {
        std::vector<engine::Verdict> verdicts;
        for (const QString& path : examples())
            verdicts.push_back(engine::analyse(readExample(path)).portfolio.verdict);
        std::ranges::sort(verdicts);

        QVERIFY(
            (verdicts == std::vector{engine::Verdict::Rust, engine::Verdict::GoUntilTeamReady, engine::Verdict::Go}));
    }

private:
    static QStringList examples()
    {
        const QDir folder(QStringLiteral(STEELYARD_RESOURCES "/examples"));
        QStringList paths;
        for (const QString& name : folder.entryList({u"*.steelyard"_s}))
            paths += folder.filePath(name);
        return paths;
    }

    static void listExamples()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : examples())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    static engine::Scenario readExample(const QString& path)
    {
        const auto bytes = readFile(path, largestScenarioFile);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error()));
        const auto scenario = readScenario(*bytes);
        if (!scenario)
            qFatal("%s: %s", qPrintable(path), qPrintable(scenario.error().front().toString()));
        return *scenario;
    }

    static engine::Scenario read()
    {
        QFETCH(QString, path);
        return readExample(path);
    }
};

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
