// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "cataloguedifference.h"
#include "cataloguetexts.h"
#include "engine/analysis.h"
#include "firstscenarios.h"
#include "futuresdifference.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace steelyard
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject resource(const QString& name)
{
    QFile file(u"" STEELYARD_RESOURCES "/"_s + name);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The words that people read, at any depth, but for ids, rules and what quotes sources.
void gather(const QJsonValue& value, QSet<QString>& words)
{
    static const QSet<QString> silent{u"id"_s,       u"version"_s,         u"article"_s,   u"rationale"_s,
                                      u"evidence"_s, u"article_verdict"_s, u"rules_out"_s, u"first_order"_s,
                                      u"axis"_s,     u"format"_s,          u"workload"_s,  u"decide_by"_s};
    if (value.isString() && !value.toString().isEmpty()) {
        words.insert(value.toString());
    }
    for (const QJsonValue& each : value.toArray()) {
        gather(each, words);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!silent.contains(member.key())) {
            gather(member.value(), words);
        }
    }
}

Catalogue german()
{
    return shippedCatalogue(QLocale(QLocale::German)).value();
}

Catalogue english()
{
    return shippedCatalogue().value();
}

} // namespace

class CatalogueTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyWordOfTheCatalogueIsTranslated();
    void noTranslationIsStale();
    void whatIsReadIsInTheUsersLanguage();
    void whatIsCountedAndWhatIsQuotedIsTheSameInEveryLanguage();
    void aLanguageWithoutTranslationReadsEnglish();
    void theFirstScenariosSpeakTheUsersLanguage();
    void aScenarioBegunInEnglishDiffersInNothing();
};

void CatalogueTextsTest::everyWordOfTheCatalogueIsTranslated()
{
    QSet<QString> words;
    gather(resource(u"catalogue.json"_s), words);
    QVERIFY(words.size() > 100);
    for (const QString& word : std::as_const(words)) {
        QVERIFY2(!resource(u"catalogue.de.json"_s).value(word).toString().isEmpty(), qPrintable(word));
    }
}

void CatalogueTextsTest::noTranslationIsStale()
{
    QSet<QString> words;
    gather(resource(u"catalogue.json"_s), words);
    for (const QString& example : QDir(u"" STEELYARD_RESOURCES "/examples"_s).entryList(QDir::Files)) {
        gather(resource(u"examples/"_s + example), words);
    }
    for (const QString& translated : resource(u"catalogue.de.json"_s).keys()) {
        QVERIFY2(words.contains(translated), qPrintable(translated));
    }
}

void CatalogueTextsTest::whatIsReadIsInTheUsersLanguage()
{
    const Catalogue catalogue = german();
    QCOMPARE(catalogue.constraints.front().name, std::string("Kosten"));
    QCOMPARE(catalogue.descriptions.at("longevity"),
             std::string("Wie sicher er sich in fünf oder zehn Jahren noch ändern lässt."));
    QCOMPARE(catalogue.constraints.front().criteria.front().name, std::string("Tempo von Build und Rückmeldung"));
    QCOMPARE(catalogue.scales.at("ramp-up").best, std::string("Zwei Wochen oder weniger."));
    QCOMPARE(catalogue.readinessWords(50), std::string("Zwei Leute können Rust gut prüfen"));
    QCOMPARE(catalogue.workload("internal-tool")->name, std::string("Internes Werkzeug"));
    QCOMPARE(catalogue.futures.front().name, std::string("Es läuft wie geplant"));
    QCOMPARE(catalogue.eitherWay.front(), std::string("Disziplin bei Code-Reviews"));
}

void CatalogueTextsTest::whatIsCountedAndWhatIsQuotedIsTheSameInEveryLanguage()
{
    const Catalogue translated = german();
    const Catalogue original = english();
    QCOMPARE(translated.evidence == original.evidence, true);
    QCOMPARE(translated.policy == original.policy, true);
    for (std::size_t w = 0; w < original.workloads.size(); ++w) {
        const engine::Scenario one = translated.newScenario("One", translated.workloads[w]);
        const engine::Scenario other = original.newScenario("Other", original.workloads[w]);
        QVERIFY(engine::analyse(one).components == engine::analyse(other).components);
        QCOMPARE(one.constraints.front().criteria.front().rationale,
                 other.constraints.front().criteria.front().rationale);
    }
}

void CatalogueTextsTest::aLanguageWithoutTranslationReadsEnglish()
{
    QCOMPARE(shippedCatalogue(QLocale(QLocale::Finnish))->constraints.front().name, std::string("Cost"));
}

void CatalogueTextsTest::theFirstScenariosSpeakTheUsersLanguage()
{
    const auto scenarios = firstScenarios(german());
    QVERIFY(scenarios);
    const auto names = [](const std::vector<engine::Scenario>& all) {
        QStringList list;
        for (const engine::Scenario& each : all) {
            list << QString::fromStdString(each.name);
        }
        return list;
    };
    QVERIFY(names(*scenarios).contains(u"Bezahl-API"_s));
    for (const engine::Scenario& scenario : *scenarios) {
        QCOMPARE(scenario.constraints.front().name, std::string("Kosten"));
        QVERIFY(!differenceFrom(german(), scenario).resettable);
        QVERIFY(sameFutures(scenario.futures, futuresFor(scenario, german())));
    }
}

void CatalogueTextsTest::aScenarioBegunInEnglishDiffersInNothing()
{
    const engine::Scenario scenario = english().newScenario("New", english().workloads.front());
    QVERIFY(!differenceFrom(german(), scenario).resettable);
    QVERIFY(sameFutures(scenario.futures, futuresFor(scenario, german())));
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::CatalogueTextsTest)
#include "tst_cataloguetexts.moc"
