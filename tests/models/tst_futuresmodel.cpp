// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "futuresmodel.h"
#include "scenariodocument.h"
#include "testlib/warnings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

constexpr int latency = FuturesModel::FirstFactor + 1;

} // namespace

/// The table of futures says what the document has, hands edits to it, and keeps rows apart that views know.
class FuturesModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aRowIsAFuture();
    void sharesAddUpToOneHundred();
    void everyCellIsReadOut();
    void editsAreStepsOfUndo();
    void whatCannotBeIsNotTaken_data();
    void whatCannotBeIsNotTaken();
    void rowsComeAndGoOneByOne();
    void anOrderThatChangesIsAnotherTable();
    void otherConstraintsAreOtherColumns();
    void whatIsNotTheCataloguesIsMarked();
    void aScenarioWithoutFuturesIsEmpty();

private:
    [[nodiscard]] QString textAt(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<FuturesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FuturesModelTest::init()
{
    testing::failOnAnyWarning();
    m_document = std::make_unique<ScenarioDocument>();
    m_document->load(catalogue().newScenario("New", catalogue().workloads.front()));
    m_model = std::make_unique<FuturesModel>(*m_document, catalogue());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void FuturesModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void FuturesModelTest::aRowIsAFuture()
{
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->columnCount(), FuturesModel::FirstFactor + 6);
    QCOMPARE(textAt(1, FuturesModel::Name), u"Traffic grows tenfold"_s);
    QCOMPARE(textAt(1, FuturesModel::Probability), u"0.15"_s);
    QCOMPARE(textAt(1, FuturesModel::Share), u"15\u00a0%"_s);
    QCOMPARE(textAt(1, latency), u"×2.5"_s);
    QCOMPARE(textAt(0, latency), u"×1"_s);
    QVERIFY(m_model->index(0, latency).data(FuturesModel::Neutral).toBool());
    QVERIFY(!m_model->index(1, latency).data(FuturesModel::Neutral).toBool());
    QCOMPARE(m_model->headerData(latency, Qt::Horizontal).toString(), u"Latency"_s);
}

void FuturesModelTest::sharesAddUpToOneHundred()
{
    for (int row = 0; row < 3; ++row) {
        m_model->setData(m_model->index(row, FuturesModel::Probability), 7);
    }
    for (int row = 3; row < 6; ++row) {
        m_model->setData(m_model->index(row, FuturesModel::Probability), 0);
    }
    QCOMPARE(textAt(0, FuturesModel::Share), u"34\u00a0%"_s);
    QCOMPARE(textAt(1, FuturesModel::Share), u"33\u00a0%"_s);
    QCOMPARE(textAt(5, FuturesModel::Share), u"0\u00a0%"_s);
}

void FuturesModelTest::everyCellIsReadOut()
{
    QCOMPARE(textAt(1, latency, Qt::AccessibleTextRole), u"Latency in Traffic grows tenfold: ×2.5"_s);
    QCOMPARE(textAt(1, FuturesModel::Probability, Qt::AccessibleTextRole),
             u"Probability of Traffic grows tenfold: 0.15"_s);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!textAt(0, column, Qt::AccessibleTextRole).isEmpty());
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, FuturesModel::Difference).toString().isEmpty());
    }
}

void FuturesModelTest::editsAreStepsOfUndo()
{
    QVERIFY(m_model->setData(m_model->index(0, FuturesModel::Name), u"  It goes\non "_s));
    QVERIFY(m_model->setData(m_model->index(0, FuturesModel::Probability), 0.8));
    QVERIFY(m_model->setData(m_model->index(0, latency), 4));
    const engine::Future& future = m_document->scenario().futures[0];
    QCOMPARE(future.name, std::string("It goes on"));
    QCOMPARE(future.probability, 0.8);
    QCOMPARE(future.factors[1], 4.0);
    QCOMPARE(m_document->undoStack().count(), 3);
    m_document->undoStack().undo();
    QCOMPARE(textAt(0, latency), u"×1"_s);
}

void FuturesModelTest::whatCannotBeIsNotTaken_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no name") << int(FuturesModel::Name) << QVariant(u"  "_s);
    QTest::newRow("no number") << int(FuturesModel::Probability) << QVariant(u"often"_s);
    QTest::newRow("negative") << int(FuturesModel::Probability) << QVariant(-1.0);
    QTest::newRow("the share") << int(FuturesModel::Share) << QVariant(0.5);
    QTest::newRow("factor") << latency << QVariant(0.0);
    QTest::newRow("large factor") << latency << QVariant(100.5);
}

void FuturesModelTest::whatCannotBeIsNotTaken()
{
    QFETCH(const int, column);
    QFETCH(const QVariant, value);
    const engine::Scenario before = m_document->scenario();
    QVERIFY(!m_model->setData(m_model->index(0, column), value));
    QVERIFY(m_document->scenario() == before);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void FuturesModelTest::rowsComeAndGoOneByOne()
{
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QCOMPARE(m_model->add(u"War"_s), 6);
    QCOMPARE(inserted.size(), 1);
    m_document->removeFuture(2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front()[1].toInt(), 2);
    m_document->undoStack().undo();
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.back()[1].toInt(), 2);
    QCOMPARE(textAt(2, FuturesModel::Name), u"An audit or regulator arrives"_s);
    QCOMPARE(reset.size(), 0);
}

void FuturesModelTest::anOrderThatChangesIsAnotherTable()
{
    m_document->moveFuture(0, 3);
    QCOMPARE(textAt(0, FuturesModel::Name), u"Traffic grows tenfold"_s);
    QCOMPARE(textAt(3, FuturesModel::Name), u"It goes as planned"_s);
}

void FuturesModelTest::otherConstraintsAreOtherColumns()
{
    engine::Scenario scenario = m_document->scenario();
    scenario.constraints.resize(2);
    scenario.components[0].importances.resize(2);
    scenario.policy.firstOrder = {1};
    scenario.futures = {{"f", "F", 1, {1, 3}}};
    m_document->load(scenario);
    QCOMPARE(m_model->columnCount(), FuturesModel::FirstFactor + 2);
    QCOMPARE(textAt(0, latency), u"×3"_s);
}

void FuturesModelTest::whatIsNotTheCataloguesIsMarked()
{
    QVERIFY(!m_model->differs());
    QVERIFY(!m_model->isResettable(1));
    m_model->setData(m_model->index(1, latency), 4);
    QCOMPARE(textAt(1, latency, FuturesModel::Difference), u"Catalogue: ×2.5"_s);
    QCOMPARE(textAt(1, FuturesModel::Name, FuturesModel::Difference), QString());
    QVERIFY(m_model->differs());
    QVERIFY(m_model->isResettable(1));
    const int own = m_model->add(u"War"_s);
    QVERIFY(!textAt(own, FuturesModel::Name, FuturesModel::Difference).isEmpty());
    QVERIFY(!m_model->isResettable(own));
}

void FuturesModelTest::aScenarioWithoutFuturesIsEmpty()
{
    engine::Scenario scenario = m_document->scenario();
    scenario.futures.clear();
    m_document->load(scenario);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->differs());
    QCOMPARE(m_model->add(u"War"_s), 0);
    QCOMPARE(textAt(0, FuturesModel::Share), u"100\u00a0%"_s);
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::FuturesModelTest)
#include "tst_futuresmodel.moc"
