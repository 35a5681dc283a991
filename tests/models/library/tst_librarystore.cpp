// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// One person, one window: what is kept, under which name, and that it comes back.
class TestLibraryStore : public QObject
{
    Q_OBJECT

private slots:
    void aScenarioComesBackAsItWas();
    void unknownMembersSurvive();
    void aNameWithALeadingByteOrderMarkStaysWhatItIs();
    void aScenarioWithoutIdGetsOne();
    void aTakenNameGetsANumber_data();
    void aTakenNameGetsANumber();
    void aNumberedNameStaysWithinTheLengthOfNames();
    void aTakenIdIsRefusedOrCopied();
    void theWorkingCopyAndItsUndoStepsSurviveReopening();
    void aNameThatIsNoneIsRefused_data();
    void aNameThatIsNoneIsRefused();
    void theListShowsVerdictMarginAndTagsOfTheStateLastKept();
    void theListReadsNoBodies();
    void unknownIdsAreRefusedWithASentence();
};

namespace
{

QStringList namesOf(const std::vector<ScenarioSummary>& summaries)
{
    QStringList names;
    for (const auto& summary : summaries)
        names << summary.name;
    names.sort();
    return names;
}

QString addTo(LibraryStore& store, const engine::Scenario& scenario)
{
    return required(store.add(scenario, u"created"_s)).summary.id;
}

} // namespace

void TestLibraryStore::aScenarioComesBackAsItWas()
{
    // GIVEN
    const TemporaryLibrary library;
    auto scenario = exampleScenario("Payments API");
    scenario.id = "8b0c-1";
    // WHEN
    const auto added = required(library.open()->add(scenario, u"imported"_s));
    const auto opened = required(library.open()->load(added.summary.id));
    // THEN
    QCOMPARE(added.summary.id, u"8b0c-1"_s);
    QVERIFY(opened.scenario == scenario);
    QVERIFY(opened.saved == scenario);
    QCOMPARE(opened.summary, added.summary);
    QCOMPARE(opened.baseRevision, 1);
    QVERIFY(!opened.summary.edited);
}

void TestLibraryStore::unknownMembersSurvive()
{
    // GIVEN members that this program does not know, everywhere near the two parts of a body
    const TemporaryLibrary library;
    auto scenario = exampleScenario("Payments API");
    scenario.id = "x";
    const std::string odd = R"({"constraints":[1,"}\"],",{"evidence":"\\"}]})";
    scenario.unknown = {{"x-later", odd}, {"constraints-later", "[1.50,1e300]"}};
    scenario.constraints.front().unknown = {{"evidence", odd}};
    scenario.constraints.front().criteria.front().go.unknown = {{"note", "\"\\u0000,]\""}};
    const auto store = library.open();
    // WHEN
    const auto id = addTo(*store, scenario);
    // THEN
    const auto written = readScenario(writeScenario(scenario));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().front().toString()));
    QVERIFY(required(store->load(id)).scenario == *written);
}

void TestLibraryStore::aNameWithALeadingByteOrderMarkStaysWhatItIs()
{
    // GIVEN
    const TemporaryLibrary library;
    const std::string name = "\xEF\xBB\xBFPayments \xEF\xBF\xBE\xF0\x9F\xA6\x80";
    auto store = library.open();
    // WHEN
    const auto id = addTo(*store, exampleScenario(name));
    store = library.open();
    // THEN it is unchanged, and another name than the one without the mark
    QVERIFY(required(store->load(id)).scenario.name == name);
    QCOMPARE(utf8StringOf(required(store->list()).front().name), name);
    const auto plain = required(store->add(exampleScenario(name.substr(3)), u"created"_s));
    QCOMPARE(utf8StringOf(plain.summary.name), name.substr(3));
    QVERIFY(required(store->rename(id, u"\uFEFFOther"_s)).summary.name == u"\uFEFFOther"_s);
    QVERIFY(store->verifyAll().has_value());
}

void TestLibraryStore::aScenarioWithoutIdGetsOne()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    // WHEN
    const auto first = addTo(*store, exampleScenario("A"));
    const auto second = addTo(*store, exampleScenario("B"));
    // THEN
    QCOMPARE(first.size(), 36);
    QVERIFY(first != second);
    QCOMPARE(textOf(required(store->load(first)).scenario.id), first);
}

void TestLibraryStore::aTakenNameGetsANumber_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("free") << QStringList{u"A"_s} << u"A"_s;
    QTest::newRow("taken") << QStringList{u"A"_s, u"A"_s} << u"A (2)"_s;
    QTest::newRow("taken twice") << QStringList{u"A"_s, u"A"_s, u"A"_s} << u"A (3)"_s;
    QTest::newRow("in other case") << QStringList{u"Straße"_s, u"STRASSE"_s} << u"STRASSE (2)"_s;
    QTest::newRow("numbered") << QStringList{u"A (2)"_s, u"A (2)"_s} << u"A (3)"_s;
    QTest::newRow("in brackets") << QStringList{u"A (new)"_s, u"A (new)"_s} << u"A (new) (2)"_s;
    QTest::newRow("empty") << QStringList{u""_s, u""_s} << u" (2)"_s;
}

void TestLibraryStore::aTakenNameGetsANumber()
{
    QFETCH(const QStringList, given);
    QFETCH(const QString, expected);
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    // WHEN
    QString last;
    for (const auto& name : given)
        last = addTo(*store, exampleScenario(utf8StringOf(name)));
    // THEN
    const auto opened = required(store->load(last));
    QCOMPARE(opened.summary.name, expected);
    QCOMPARE(textOf(opened.scenario.name), expected);
}

void TestLibraryStore::aNumberedNameStaysWithinTheLengthOfNames()
{
    // GIVEN the longest name, of characters outside the first plane
    const TemporaryLibrary library;
    const auto store = library.open();
    std::string name;
    for (int i = 0; i < 200; ++i)
        name += "\xF0\x9F\xA6\x80";
    addTo(*store, exampleScenario(name));
    // WHEN
    const auto second = addTo(*store, exampleScenario(name));
    // THEN it can be read
    QCOMPARE(required(store->load(second)).summary.name.toUcs4().size(), 200);
}

void TestLibraryStore::aTakenIdIsRefusedOrCopied()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    auto scenario = exampleScenario("Payments API");
    scenario.id = "same";
    addTo(*store, scenario);
    // WHEN
    const auto refused = required(store->add(scenario, u"imported"_s));
    const auto copied = required(store->add(scenario, u"imported"_s, TakenId::CopyWithNewId));
    required(store->remove(u"same"_s));
    const auto refusedDeleted = required(store->add(scenario, u"imported"_s));
    // THEN
    QCOMPARE(refused.outcome, Added::Outcome::IdTaken);
    QCOMPARE(refused.summary.name, u"Payments API"_s);
    QCOMPARE(copied.outcome, Added::Outcome::Added);
    QCOMPARE(copied.summary.name, u"Payments API (2)"_s);
    QVERIFY(copied.summary.id != u"same"_s);
    QCOMPARE(refusedDeleted.outcome, Added::Outcome::IdTakenDeleted);
    QCOMPARE(namesOf(required(store->list())), QStringList{u"Payments API (2)"_s});
}

void TestLibraryStore::theWorkingCopyAndItsUndoStepsSurviveReopening()
{
    // GIVEN
    const TemporaryLibrary library;
    auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API", 70));
    // WHEN
    const auto kept = required(store->keep(copyOf(required(store->load(id)), 12.5, "undo\0steps"_qba)));
    store = library.open();
    const auto opened = required(store->load(id));
    // THEN
    QVERIFY(kept.summary.edited && !kept.changedElsewhere);
    QCOMPARE(firstImportance(opened.scenario), 12.5);
    QCOMPARE(firstImportance(opened.saved), 70);
    QCOMPARE(opened.undo, "undo\0steps"_qba);
    QVERIFY(opened.summary.edited);
    QCOMPARE(required(store->list()).front(), opened.summary);
    QCOMPARE(required(store->revisions(id)).size(), 1U);
}

void TestLibraryStore::aNameThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("blank") << u" \u00a0 "_s;
    QTest::newRow("too long") << QString(201, u'x');
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83e);
}

void TestLibraryStore::aNameThatIsNoneIsRefused()
{
    QFETCH(const QString, name);
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API"));
    // WHEN
    const auto renamed = store->rename(id, name);
    // THEN
    QVERIFY(!renamed.has_value());
    QVERIFY(renamed.error().endsWith(u'.'));
    QCOMPARE(namesOf(required(store->list())), QStringList{u"Payments API"_s});
    QCOMPARE(required(store->revisions(id)).size(), 1U);
}

void TestLibraryStore::theListShowsVerdictMarginAndTagsOfTheStateLastKept()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    auto scenario = exampleScenario("Payments API");
    scenario.tags = {"payments", "2026, \"Q4\"", "\xEF\xBB\xBFx"};
    const auto id = addTo(*store, scenario);
    const auto before = required(store->list()).front();
    // WHEN nothing weighs anything any more
    auto copy = copyOf(required(store->load(id)), 0);
    std::ranges::fill(copy.scenario.components.front().importances, 0.0);
    copy.scenario.tags = {"idle"};
    required(store->keep(copy));
    const auto after = required(store->list()).front();
    // THEN
    QCOMPARE(before.tags, (QStringList{u"payments"_s, u"2026, \"Q4\""_s, u"\uFEFFx"_s}));
    QVERIFY(before.margin.has_value());
    QVERIFY(!before.verdict.isEmpty() && before.verdict != u"undecided");
    QCOMPARE(after.verdict, u"undecided"_s);
    QVERIFY(!after.margin.has_value());
    QCOMPARE(after.tags, QStringList{u"idle"_s});
    QVERIFY(after.updatedAt > before.updatedAt);
}

void TestLibraryStore::theListReadsNoBodies()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    const auto id = addTo(*store, exampleScenario("Payments API"));
    // WHEN a body is broken
    QCOMPARE(tamper(library.path(), "UPDATE revision SET body=x'00'"), std::string());
    // THEN the list does not notice, opening the scenario does
    QCOMPARE(required(store->list()).size(), 1U);
    QVERIFY(!store->load(id).has_value());
}

void TestLibraryStore::unknownIdsAreRefusedWithASentence()
{
    // GIVEN
    const TemporaryLibrary library;
    const auto store = library.open();
    // WHEN / THEN
    const auto sentence = store->load(u"nothing"_s).error();
    QVERIFY(sentence.endsWith(u'.'));
    QCOMPARE(store->remove(u"nothing"_s).error(), sentence);
    QCOMPARE(store->restore(u"nothing"_s).error(), sentence);
    QCOMPARE(store->rename(u"nothing"_s, u"x"_s).error(), sentence);
    QCOMPARE(store->duplicate(u"nothing"_s).error(), sentence);
    QCOMPARE(store->revert(u"nothing"_s).error(), sentence);
    QCOMPARE(store->revisions(u"nothing"_s).error(), sentence);
    QCOMPARE(store->keep({u"nothing"_s, exampleScenario("x"), {}, 1}).error(), sentence);
    QCOMPARE(store->save({u"nothing"_s, exampleScenario("x"), {}, 1}, {}).error(), sentence);
}

QTEST_GUILESS_MAIN(TestLibraryStore)
#include "tst_librarystore.moc"
