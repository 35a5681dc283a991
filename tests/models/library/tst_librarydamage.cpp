// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// What is written once stays as it was written, and where it does not, that is found.
class TestLibraryDamage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void revisionsCannotBeChanged_data();
    void revisionsCannotBeChanged();
    void aChangedByteIsFound_data();
    void aChangedByteIsFound();
    void aMissingRevisionIsFound();
    void aForgedRevisionIsFoundByTheNext();
    void anIntactLibraryVerifies();
    void aDamagedScenarioIsNotLoaded();
    void everyFlippedBitInTheFileIsFoundOrHarmless();

private:
    std::unique_ptr<TemporaryLibrary> m_library;
    QString m_id;
};

namespace
{

/// Everything that a person can see of a library, as far as it can be read.
QByteArray everything(LibraryStore& store)
{
    QByteArray all;
    for (const auto& summary : required(store.list())) {
        all += (summary.name + summary.verdict + summary.tags.join(u',')).toUtf8();
        const auto opened = required(store.load(summary.id));
        all += writeScenario(opened.scenario) + opened.undo;
        for (const auto& revision : required(store.revisions(summary.id))) {
            all += (revision.name + revision.note + revision.author + revision.kind + revision.at.toString()).toUtf8();
            all += writeScenario(required(store.loadRevision(summary.id, revision.number)));
        }
    }
    for (const auto& slide : required(store.storyboard()))
        all += (slide.scenario + slide.notes).toUtf8() + static_cast<char>(slide.kind);
    return all;
}

} // namespace

void TestLibraryDamage::init()
{
    // Two revisions, something being edited, a storyboard
    m_library = std::make_unique<TemporaryLibrary>();
    const auto store = m_library->open();
    m_id = required(store->add(exampleScenario("Payments API", 70), u"created"_s)).summary.id;
    required(store->save(copyOf(required(store->load(m_id)), 30), u"After the workshop"_s));
    required(store->keep(copyOf(required(store->load(m_id)), 10, "undo steps")));
    required(
        store->keepStoryboard({{SlideKind::Verdict, m_id, u"Say hello"_s}, {SlideKind::Why, m_id, u"Then why"_s}}, {}));
}

void TestLibraryDamage::revisionsCannotBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update revision") << u"UPDATE revision SET note='x'"_s;
    QTest::newRow("delete revision") << u"DELETE FROM revision"_s;
    QTest::newRow("update block") << u"UPDATE block SET body=x'00'"_s;
    QTest::newRow("delete block") << u"DELETE FROM block"_s;
    QTest::newRow("replace revision") << u"REPLACE INTO revision SELECT * FROM revision"_s;
    QTest::newRow("replace block") << u"REPLACE INTO block SELECT * FROM block"_s;
}

void TestLibraryDamage::revisionsCannotBeChanged()
{
    QFETCH(const QString, sql);
    // GIVEN a connection of the program's own kind
    const auto opened = openLibraryFile(m_library->path());
    const auto before = bytesOf(m_library->path());
    // WHEN
    try {
        opened.database->run(sql);
        QFAIL("it was changed");
    } catch (const SqlError& error) {
        // THEN
        QCOMPARE(error.trouble(), SqlTrouble::Refused);
        QVERIFY(error.message().contains(u"never"));
    }
    QCOMPARE(bytesOf(m_library->path()), before);
}

void TestLibraryDamage::aChangedByteIsFound_data()
{
    QTest::addColumn<QString>("sql");
    // The first byte becomes another one.
    const auto changed = u"UPDATE %1 SET %2=CAST(iif(substr(CAST(%2 AS BLOB), 1, 1)=x'7E', x'7D', x'7E') || "
                         "COALESCE(substr(CAST(%2 AS BLOB), 2), '') AS %4) WHERE %3"_s;
    const auto text = [&](const QString& table, const QString& column, const QString& where = u"1"_s) {
        QTest::newRow(qPrintable(table + u'.' + column + u' ' + where)) << changed.arg(table, column, where, u"TEXT"_s);
    };
    const auto blob = [&](const QString& table, const QString& column, const QString& where = u"1"_s) {
        QTest::newRow(qPrintable(table + u'.' + column + u' ' + where)) << changed.arg(table, column, where, u"BLOB"_s);
    };
    const auto number = [](const QString& table, const QString& column, const QString& where = u"1"_s) {
        QTest::newRow(qPrintable(table + u'.' + column + u' ' + where))
            << u"UPDATE %1 SET %2=COALESCE(%2, 0)+1 WHERE %3"_s.arg(table, column, where);
    };
    for (const auto& where : {u"rev=1"_s, u"rev=2"_s}) {
        for (const auto& column : {u"kind"_s, u"author"_s, u"app_version"_s, u"note"_s, u"name"_s})
            text(u"revision"_s, column, where);
        for (const auto& column : {u"block"_s, u"prev_hash"_s, u"hash"_s, u"body"_s})
            blob(u"revision"_s, column, where);
        for (const auto& column : {u"parent_rev"_s, u"at_ms"_s})
            number(u"revision"_s, column, where);
    }
    number(u"revision"_s, u"rev"_s, u"rev=2"_s);
    blob(u"block"_s, u"body"_s);
    blob(u"block"_s, u"hash"_s);
    for (const auto& column : {u"name"_s, u"name_key"_s, u"verdict"_s, u"tags"_s})
        text(u"scenario"_s, column);
    for (const auto& column : {u"deleted_at"_s, u"updated_at"_s, u"margin"_s})
        number(u"scenario"_s, column);
    blob(u"scenario"_s, u"seal"_s);
    QTest::newRow("scenario.head_rev") << u"UPDATE scenario SET head_rev=1"_s;
    for (const auto& column : {u"undo"_s, u"body"_s, u"session"_s, u"hash"_s})
        blob(u"working"_s, column);
    for (const auto& column : {u"base_rev"_s, u"at_ms"_s, u"edited"_s})
        number(u"working"_s, column);
    for (const auto& column : {u"kind"_s, u"scenario_id"_s, u"notes"_s})
        text(u"slide"_s, column, u"place=0"_s);
    for (const auto& column : {u"total"_s, u"place"_s})
        number(u"slide"_s, column, u"place=1"_s);
    blob(u"slide"_s, u"seal"_s, u"place=1"_s);
    QTest::newRow("slide: the first is gone") << u"DELETE FROM slide WHERE place=0"_s;
    QTest::newRow("slide: the last is gone") << u"DELETE FROM slide WHERE place=1"_s;
    QTest::newRow("slide: two changed places")
        << u"UPDATE slide SET place=9 WHERE place=0; UPDATE slide SET place=0 WHERE place=1; "
           "UPDATE slide SET place=1 WHERE place=9"_s;
}

void TestLibraryDamage::aChangedByteIsFound()
{
    QFETCH(const QString, sql);
    // GIVEN
    auto store = m_library->open();
    QVERIFY(store->verifyAll().has_value());
    // WHEN
    QCOMPARE(tamper(m_library->path(), "PRAGMA foreign_keys=OFF;" + sql.toStdString()), std::string());
    // THEN
    const auto verified = store->verifyAll();
    QVERIFY(!verified.has_value());
    QVERIFY2(verified.error().contains(u"damaged"), qPrintable(verified.error()));
}

void TestLibraryDamage::aMissingRevisionIsFound()
{
    // GIVEN
    const auto store = m_library->open();
    // WHEN the first one is gone, which is not the head
    QCOMPARE(tamper(m_library->path(), "DELETE FROM revision WHERE rev=1"), std::string());
    // THEN
    QVERIFY(!store->verifyAll().has_value());
}

void TestLibraryDamage::aForgedRevisionIsFoundByTheNext()
{
    // GIVEN the first revision of another library, whole in itself
    const TemporaryLibrary other;
    auto scenario = exampleScenario("Payments API", 1);
    scenario.id = utf8StringOf(m_id);
    required(other.open()->add(scenario, u"created"_s));
    const auto store = m_library->open();
    // WHEN
    const auto error = tamper(m_library->path(), "ATTACH '" + utf8StringOf(other.path()) +
                                                     "' AS o; DELETE FROM main.revision WHERE rev=1; "
                                                     "INSERT INTO main.revision SELECT * FROM o.revision");
    // THEN
    QCOMPARE(error, std::string());
    QVERIFY(store->loadRevision(m_id, 1).has_value());
    QVERIFY(!store->verifyAll().has_value());
}

void TestLibraryDamage::anIntactLibraryVerifies()
{
    QVERIFY(m_library->open()->verifyAll().has_value());
}

void TestLibraryDamage::aDamagedScenarioIsNotLoaded()
{
    // GIVEN
    const auto store = m_library->open();
    QCOMPARE(tamper(m_library->path(), "UPDATE revision SET note='x' WHERE rev=2"), std::string());
    // WHEN
    const auto opened = store->load(m_id);
    // THEN
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().contains(u"revision 2"));
}

void TestLibraryDamage::everyFlippedBitInTheFileIsFoundOrHarmless()
{
    // GIVEN
    auto store = m_library->open();
    const auto before = everything(*store);
    store.reset();
    const auto intact = bytesOf(m_library->path());
    quint32 random = 1;
    int found = 0;
    constexpr int flips = 300;
    for (int i = 0; i < flips; ++i) {
        // WHEN one bit anywhere is another
        random = random * 1664525U + 1013904223U;
        auto bytes = intact;
        const auto place = static_cast<qsizetype>(random % static_cast<quint32>(bytes.size()));
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << (random >> 29)));
        const TemporaryLibrary flipped;
        QVERIFY(QDir().mkpath(flipped.directory()));
        QFile file(flipped.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        // THEN it is found, or nothing that anybody sees is different
        const auto opened = LibraryStore::open(flipped.path());
        if (!opened.opening.usable || !opened.opening.keptDamaged.isEmpty() || !opened.store->verifyAll()) {
            ++found;
            continue;
        }
        QVERIFY2(everything(*opened.store) == before, qPrintable(u"byte %1"_s.arg(place)));
    }
    qInfo("%d of %d flipped bits found, the others change nothing that is shown", found, flips);
    QVERIFY(found > flips / 3);
}

QTEST_GUILESS_MAIN(TestLibraryDamage)
#include "tst_librarydamage.moc"
