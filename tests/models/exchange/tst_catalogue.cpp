// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "engine/analysis.h"
#include "exchange/scenariojson.h"

#include <QFile>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace steelyard;

namespace
{

/// The shipped catalogue as text, with one piece of it exchanged.
QByteArray shippedWith(const QByteArray& piece, const QByteArray& other)
{
    QFile file(u":/steelyard/catalogue.json"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    return text.replace(text.indexOf(piece), piece.size(), other);
}

std::set<std::string> evidenceIds(const std::vector<engine::EvidenceItem>& evidence)
{
    std::set<std::string> ids;
    for (const engine::EvidenceItem& item : evidence)
        ids.insert(item.id);
    return ids;
}

std::set<std::string> citedIds(const std::vector<engine::Constraint>& constraints)
{
    std::set<std::string> ids;
    for (const engine::Constraint& constraint : constraints) {
        for (const engine::Criterion& criterion : constraint.criteria)
            ids.insert(criterion.evidence.begin(), criterion.evidence.end());
    }
    return ids;
}

bool hasUnknown(const engine::UnknownMembers& members, const std::string& name)
{
    return std::any_of(members.begin(), members.end(), [&](const auto& member) { return member.name == name; });
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto read = shippedCatalogue();
        if (!read) {
            for (const Fault& fault : read.error())
                qWarning("%s", qUtf8Printable(fault.toString()));
        }
        QVERIFY(read.has_value());
        m_catalogue = *read;
    }

    void theShippedCatalogueIsComplete()
    {
        QCOMPARE(m_catalogue.id, "go-rust");
        QVERIFY(!m_catalogue.version.empty());
        QVERIFY(!m_catalogue.article.empty());
        QCOMPARE(m_catalogue.constraints.size(), 6U);
        QVERIFY(!m_catalogue.workloads.empty());
        QVERIFY(!m_catalogue.musts.empty());
        QVERIFY(!m_catalogue.eitherWay.empty());
        QVERIFY(!m_catalogue.futures.empty());
        QCOMPARE(m_catalogue.policy.firstOrder.size(), 3U);
    }

    void everyConstraintAndCriterionIsDescribed()
    {
        for (const engine::Constraint& constraint : m_catalogue.constraints) {
            QVERIFY2(!m_catalogue.descriptions.at(constraint.id).empty(), constraint.id.c_str());
            for (const engine::Criterion& criterion : constraint.criteria) {
                QVERIFY2(!m_catalogue.definitions.at(criterion.id).empty(), criterion.id.c_str());
                QVERIFY2(!m_catalogue.scales.at(criterion.id).worst.empty(), criterion.id.c_str());
                QVERIFY2(!m_catalogue.scales.at(criterion.id).best.empty(), criterion.id.c_str());
                QVERIFY2(!criterion.rationale.empty(), criterion.id.c_str());
            }
        }
    }

    void everyWorkloadWeighsEveryConstraint()
    {
        for (const Workload& workload : m_catalogue.workloads) {
            QVERIFY2(!workload.description.empty(), workload.id.c_str());
            QCOMPARE(workload.importances.size(), m_catalogue.constraints.size());
            QVERIFY2(std::all_of(workload.importances.begin(), workload.importances.end(),
                                 [](double importance) { return importance > 0; }),
                     workload.id.c_str());
        }
    }

    void everyWorkloadComesToTheArticlesVerdict()
    {
        for (const Workload& workload : m_catalogue.workloads) {
            // GIVEN a scenario that weighs as the workload does
            const engine::Scenario scenario = m_catalogue.newScenario("A service", workload);

            // WHEN it is analysed
            const auto language = analyse(scenario).components.front().language;

            // THEN it says what the article says
            const auto expected =
                workload.articleVerdict == engine::Choice::Go ? engine::Language::Go : engine::Language::Rust;
            QVERIFY2(language == expected, workload.id.c_str());
        }
    }

    void citedEvidenceIsThereAndAllEvidenceIsCited()
    {
        QVERIFY(evidenceIds(m_catalogue.evidence) == citedIds(m_catalogue.constraints));
    }

    void everySourceCanBeOpened()
    {
        for (const engine::EvidenceItem& item : m_catalogue.evidence) {
            const QUrl url(QString::fromStdString(item.url), QUrl::StrictMode);
            QVERIFY2(url.isValid() && !url.host().isEmpty(), item.url.c_str());
            QVERIFY2(url.scheme() == u"https"_s || url.scheme() == u"http"_s, item.url.c_str());
            QVERIFY2(!item.finding.empty() && !item.title.empty() && !item.publisher.empty(), item.id.c_str());
        }
    }

    void readinessHasWordsFromEndToEnd()
    {
        QCOMPARE(m_catalogue.readinessScale.front().at, 0.0);
        QCOMPARE(m_catalogue.readinessScale.back().at, 100.0);
        QVERIFY(std::is_sorted(m_catalogue.readinessScale.begin(), m_catalogue.readinessScale.end(),
                               [](const auto& a, const auto& b) { return a.at < b.at; }));
        QCOMPARE(m_catalogue.readinessWords(0), "Nobody has shipped Rust, and there is no time to learn");
        QCOMPARE(m_catalogue.readinessWords(49.9), "A few have learned it; nobody could review it in production");
        QCOMPARE(m_catalogue.readinessWords(50), "Two people can review Rust well");
        QCOMPARE(m_catalogue.readinessWords(100), "The team ships Rust every week");
    }

    void aNewScenarioStandsOnItsOwn()
    {
        // GIVEN a workload of the catalogue
        const Workload* workload = m_catalogue.workload("http-api");
        QVERIFY(workload);

        // WHEN a scenario is made from it
        const engine::Scenario scenario = m_catalogue.newScenario("Payments", *workload);

        // THEN it has everything that was decided on, and its file reads back equal
        QCOMPARE(scenario.name, "Payments");
        QVERIFY(scenario.id.empty());
        QCOMPARE(scenario.catalogue.id, m_catalogue.id);
        QCOMPARE(scenario.catalogue.version, m_catalogue.version);
        QCOMPARE(scenario.components.size(), 1U);
        QCOMPARE(scenario.components.front().id, "service");
        QCOMPARE(scenario.components.front().name, workload->name);
        QCOMPARE(scenario.components.front().workload, "http-api");
        QVERIFY(scenario.components.front().importances == workload->importances);
        QVERIFY(scenario.components.front().musts.empty());
        QVERIFY(scenario.policy == m_catalogue.policy);
        QVERIFY(scenario.recovery == m_catalogue.recovery);
        QVERIFY(scenario.futures == m_catalogue.futures);
        const auto reread = readScenario(writeScenario(scenario));
        QVERIFY(reread.has_value());
        QVERIFY(*reread == scenario);
    }

    void aNewScenarioCarriesWhatItsScalesMean()
    {
        const engine::Scenario scenario = m_catalogue.newScenario("Payments", m_catalogue.workloads.front());
        const engine::Constraint& constraint = scenario.constraints.front();
        QVERIFY(hasUnknown(constraint.unknown, "description"));
        QVERIFY(hasUnknown(constraint.criteria.front().unknown, "definition"));
        QVERIFY(hasUnknown(constraint.criteria.front().unknown, "scale"));
        QVERIFY(!hasUnknown(scenario.team.unknown, "scale"));
    }

    void aNewScenarioCarriesOnlyWhatItCites()
    {
        // GIVEN a catalogue with a source that nothing cites
        Catalogue catalogue = m_catalogue;
        catalogue.evidence.push_back({.id = "hearsay"});

        // WHEN a scenario is made from it
        const engine::Scenario scenario = catalogue.newScenario("Payments", catalogue.workloads.front());

        // THEN that source is left out
        QVERIFY(evidenceIds(scenario.evidence) == citedIds(scenario.constraints));
    }

    void anUnknownWorkloadIsNone() { QVERIFY(!m_catalogue.workload("a-compiler")); }

    void whatIsWrongInACatalogueIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QString>("fault");
        QTest::newRow("a score") << "\"low\": 78"_ba
                                 << "\"low\": 95"_ba << u"/constraints/0/criteria/0/go: low 95 is above likely 89"_s;
        QTest::newRow("an end of a scale")
            << "\"0\": \"A one-line"_ba
            << "\"1\": \"A one-line"_ba << u"/constraints/0/criteria/0/scale: \"0\" is missing"_s;
        QTest::newRow("a verdict") << "\"article_verdict\": \"go\""_ba
                                   << "\"article_verdict\": \"c\""_ba
                                   << u"/workloads/0/article_verdict: \"c\" is neither \"go\" nor \"rust\""_s;
        QTest::newRow("a workload's constraint")
            << "\"cost\": 90"_ba
            << "\"costs\": 90"_ba << u"/workloads/0/importances/costs: there is no constraint \"costs\""_s;
        QTest::newRow("an anchor") << "\"at\": 25"_ba
                                   << "\"at\": 125"_ba << u"/team/scale/1/at: 125 is not between 0 and 100"_s;
        QTest::newRow("a list twice read is blamed once")
            << "\"constraints\": ["_ba
            << "\"constraints\": 1, \"others\": ["_ba << u"/constraints: 1 is not a list"_s;
    }
    void whatIsWrongInACatalogueIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, other);
        QFETCH(QString, fault);
        const auto read = readCatalogue(shippedWith(piece, other));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().size(), 1U);
        QCOMPARE(read.error().front().toString(), fault);
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
