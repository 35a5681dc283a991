// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QTest>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// From a backup or a damaged library back into a new one.
class TestLibraryTakeOver : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void historiesAndWorkingCopiesComeBackAsTheyWere();
    void takingOverTwiceAddsNothing();
    void aTakenNameGetsANumber();
    void whatIsDamagedIsLeftOut_data();
    void whatIsDamagedIsLeftOut();
    void aFileThatIsNoLibraryIsRefused();

private:
    std::unique_ptr<TemporaryLibrary> m_old;
    std::unique_ptr<TemporaryLibrary> m_new;
    QString m_id;
};

void TestLibraryTakeOver::init()
{
    // Two revisions and something being edited, and a deleted scenario
    m_old = std::make_unique<TemporaryLibrary>();
    m_new = std::make_unique<TemporaryLibrary>();
    const auto store = m_old->open();
    m_id = required(store->add(exampleScenario("Payments API", 70), u"created"_s)).summary.id;
    required(store->save(copyOf(required(store->load(m_id)), 30), u"Agreed"_s));
    required(store->keep(copyOf(required(store->load(m_id)), 10, "undo")));
    const auto other = required(store->add(exampleScenario("Proxy", 5), u"imported"_s)).summary.id;
    required(store->remove(other));
}

void TestLibraryTakeOver::historiesAndWorkingCopiesComeBackAsTheyWere()
{
    // GIVEN
    const auto from = m_old->open();
    const auto to = m_new->open();
    // WHEN
    const auto taken = required(to->takeOver(m_old->path()));
    // THEN
    QCOMPARE(taken.whole, 2);
    QCOMPARE(taken.headOnly + taken.there + taken.unreadable, 0);
    QCOMPARE(required(to->revisions(m_id)), required(from->revisions(m_id)));
    QCOMPARE(required(to->list()), required(from->list()));
    QCOMPARE(required(to->listDeleted()), required(from->listDeleted()));
    const auto opened = required(to->load(m_id));
    QCOMPARE(firstImportance(opened.scenario), 10);
    QCOMPARE(opened.undo, "undo"_qba);
    QVERIFY(to->verifyAll().has_value());
}

void TestLibraryTakeOver::takingOverTwiceAddsNothing()
{
    // GIVEN
    const auto to = m_new->open();
    required(to->takeOver(m_old->path()));
    // WHEN
    const auto again = required(to->takeOver(m_old->path()));
    // THEN
    QCOMPARE(again.there, 2);
    QCOMPARE(again.whole, 0);
    QCOMPARE(required(to->list()).size(), 1U);
}

void TestLibraryTakeOver::aTakenNameGetsANumber()
{
    // GIVEN
    const auto to = m_new->open();
    required(to->add(exampleScenario("payments api"), u"created"_s));
    // WHEN
    required(to->takeOver(m_old->path()));
    // THEN
    const auto opened = required(to->load(m_id));
    QCOMPARE(opened.summary.name, u"Payments API (2)"_s);
    QCOMPARE(opened.summary.headRevision, 3);
    QCOMPARE(opened.baseRevision, 3);
    QCOMPARE(firstImportance(opened.scenario), 10);
    QVERIFY(to->verifyAll().has_value());
}

void TestLibraryTakeOver::whatIsDamagedIsLeftOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("headOnly");
    QTest::addColumn<int>("unreadable");
    QTest::addColumn<double>("importance");
    QTest::newRow("an old revision") << u"UPDATE revision SET note='x' WHERE rev=1 AND kind='created'"_s << 1 << 1 << 0
                                     << 30.0;
    QTest::newRow("the head") << u"UPDATE revision SET note='x' WHERE rev=2"_s << 1 << 1 << 0 << 70.0;
    QTest::newRow("the working copy") << u"UPDATE working SET undo=x'00'"_s << 2 << 0 << 0 << 30.0;
    QTest::newRow("the list") << u"UPDATE scenario SET name='x'"_s << 2 << 0 << 0 << 10.0;
    QTest::newRow("all revisions") << u"UPDATE revision SET note='x'"_s << 0 << 0 << 2 << -1.0;
}

void TestLibraryTakeOver::whatIsDamagedIsLeftOut()
{
    QFETCH(const QString, sql);
    QFETCH(const int, whole);
    QFETCH(const int, headOnly);
    QFETCH(const int, unreadable);
    QFETCH(const double, importance);
    // GIVEN a library that its opening put aside
    QCOMPARE(tamper(m_old->path(), sql.toStdString()), std::string());
    const auto before = bytesOf(m_old->path());
    const auto to = m_new->open();
    // WHEN
    const auto taken = required(to->takeOver(m_old->path()));
    // THEN
    QCOMPARE(taken.whole, whole);
    QCOMPARE(taken.headOnly, headOnly);
    QCOMPARE(taken.unreadable, unreadable);
    const auto opened = to->load(m_id);
    QCOMPARE(opened ? firstImportance(opened->scenario) : -1, importance);
    QVERIFY(to->verifyAll().has_value());
    QCOMPARE(bytesOf(m_old->path()), before);
}

void TestLibraryTakeOver::aFileThatIsNoLibraryIsRefused()
{
    // GIVEN
    const auto to = m_new->open();
    QFile garbage(m_new->directory() + u"/garbage"_s);
    QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write(QByteArray("garbage ").repeated(700)) > 0);
    garbage.close();
    // WHEN
    const auto taken = to->takeOver(garbage.fileName());
    // THEN
    QVERIFY(!taken.has_value());
    QVERIFY(taken.error().contains(garbage.fileName()));
    QVERIFY(!to->takeOver(m_new->directory() + u"/nothing"_s).has_value());
    QVERIFY(required(to->list()).empty());
}

QTEST_GUILESS_MAIN(TestLibraryTakeOver)
#include "tst_librarytakeover.moc"
