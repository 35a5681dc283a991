// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"
#include "charts/sensitivitychart.h"
#include "flatstyle.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using steelyard::testing::countingKinds;
using steelyard::testing::ShownBoard;
using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ChartBoardExportTest : public QObject
{
    Q_OBJECT

private slots:
    void aCardIsCopiedWithTheKeyboardAndByItsMenu();
    void theTableStillCopiesItsSelection();
    void aChartIsSavedWhereThePersonSays_data();
    void aChartIsSavedWhereThePersonSays();
    void nothingIsWrittenWithoutAnAnswer();
    void aFailureIsANotice();
    void whatLeavesTheWindowIsNotTheChartOnScreen();
    void whatLeavesTheWindowShowsWhatIsOnScreen();
    void theMenuOpensWithTheMenuKeyAndTheRightButton_data();
    void theMenuOpensWithTheMenuKeyAndTheRightButton();
};

void ChartBoardExportTest::aCardIsCopiedWithTheKeyboardAndByItsMenu()
{
    // GIVEN the keyboard on a card
    const ShownBoard shown;
    ChartCard& card = shown.card(u"b"_s);
    QTest::mouseClick(&card.chart(), Qt::LeftButton);
    QVERIFY(card.hasFocus());
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.clear();

    // WHEN
    QTest::keySequence(&card, QKeySequence::Copy);

    // THEN
    const QMimeData* const mime = clipboard.mimeData();
    QCOMPARE(mime->text(), u"Presents\n1"_s);
    QVERIFY(mime->hasImage() && mime->hasHtml() && mime->hasFormat(u"image/svg+xml"_s));
    QCOMPARE(mime->imageData().value<QImage>().size(), FlatStyle::unscaled(card.size()) * 2);

    // AND so by the menu
    clipboard.clear();
    shown.action(u"b"_s, u"copy"_s).trigger();
    QCOMPARE(clipboard.text(), u"Presents\n1"_s);
}

void ChartBoardExportTest::theTableStillCopiesItsSelection()
{
    const ShownBoard shown;
    shown.card(u"a"_s).setTableShown(true);
    auto& table = *shown.card(u"a"_s).findChild<QTableView*>();
    table.setFocus();
    QTest::keySequence(&table, QKeySequence::Copy);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Presents\n1"_s);
}

void ChartBoardExportTest::aChartIsSavedWhereThePersonSays_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PNG") << u"savePng"_s << u".png"_s << QByteArray("\x89PNG");
    QTest::newRow("PNG, twice") << u"savePngDouble"_s << u".png"_s << QByteArray("\x89PNG");
    QTest::newRow("PNG, three times") << u"savePngTriple"_s << u".png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"saveSvg"_s << u".svg"_s << QByteArray("<?xml");
    QTest::newRow("CSV") << u"saveCsv"_s << u".csv"_s << QByteArray("\xEF\xBB\xBFPresents\r\n1\r\n");
}

void ChartBoardExportTest::aChartIsSavedWhereThePersonSays()
{
    // GIVEN a person who answers, and a file that is there
    ShownBoard shown;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"answer"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QString proposed;
    shown.board.askForFile = [&](const QString& proposal, ChartFormat) {
        proposed = proposal;
        // Nothing is touched before the answer.
        return bytesOf(path) == "old" ? path : QString();
    };
    const QSignalSpy notices(&shown.board, &ChartBoard::notice);

    // WHEN
    QFETCH(const QString, action);
    shown.action(u"c"_s, action).trigger();

    // THEN
    QFETCH(const QString, extension);
    QCOMPARE(QFileInfo(proposed).fileName(), u"API – Chart c"_s + extension);
    QFETCH(const QByteArray, beginning);
    QCOMPARE(bytesOf(path).left(beginning.size()), beginning);
    QCOMPARE(notices.count(), 1);
    QCOMPARE(notices.front().front().toString(), u"Saved to %1."_s.arg(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ChartBoardExportTest::nothingIsWrittenWithoutAnAnswer()
{
    ShownBoard shown;
    int asked = 0;
    shown.board.askForFile = [&](const QString&, ChartFormat) {
        ++asked;
        return QString();
    };
    const QSignalSpy notices(&shown.board, &ChartBoard::notice);
    shown.action(u"a"_s, u"savePng"_s).trigger();
    QCOMPARE(asked, 1);
    QCOMPARE(notices.count(), 0);
}

void ChartBoardExportTest::aFailureIsANotice()
{
    ShownBoard shown;
    const QTemporaryDir folder;
    shown.board.askForFile = [&](const QString&, ChartFormat) { return folder.filePath(u"none/such.png"_s); };
    const QSignalSpy notices(&shown.board, &ChartBoard::notice);
    shown.action(u"a"_s, u"savePng"_s).trigger();
    QCOMPARE(notices.count(), 1);
    const QString sentence = notices.front().front().toString();
    QVERIFY2(sentence.contains(u"such.png"_s) && !sentence.startsWith(u"Saved"_s), qPrintable(sentence));
}

void ChartBoardExportTest::whatLeavesTheWindowIsNotTheChartOnScreen()
{
    // GIVEN a chart that is hidden behind another one while a weight moves
    int made = 0;
    std::vector<ChartKind> kinds = countingKinds();
    kinds.front().make = [&made]() -> Chart* {
        ++made;
        return new testing::CountingChart(u"a"_s);
    };
    ShownBoard shown(kinds);
    QCOMPARE(made, 1);
    shown.board.maximise(1);
    shown.setLatency(80);

    // WHEN it is copied
    shown.action(u"a"_s, u"copy"_s).trigger();

    // THEN it was another one that has seen the latest state, and the one on screen has not been touched
    QCOMPARE(made, 2);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Presents\n1"_s);
    QCOMPARE(shown.chart(u"a"_s).presents, 1);
}

void ChartBoardExportTest::whatLeavesTheWindowShowsWhatIsOnScreen()
{
    // GIVEN a chart that has chosen by itself what it shows, and would choose otherwise now
    const auto make = [] { return new SensitivityChart; };
    ShownBoard shown({{u"sensitivity"_s, u"Sensitivity"_s, make}});
    shown.document.load(testing::ScenarioBuilder("API")
                            .constraint("latency", 40, 80)
                            .constraint("cost", 70, 45, engine::Axis::Delivery)
                            .constraint("skills", 60, 60)
                            .component("api", {5, 100, 5}));
    ShownBoard::settle();
    const auto& onScreen = static_cast<SensitivityChart&>(shown.card(u"sensitivity"_s).chart());
    QCOMPARE(onScreen.choice(), u"latency"_s);
    shown.document.setImportances(0, std::vector<double>{100, 5, 5}, Purpose::NearestFlip);
    ShownBoard::settle();
    QCOMPARE(onScreen.choice(), u"latency"_s);

    // WHEN
    shown.action(u"sensitivity"_s, u"copy"_s).trigger();

    // THEN
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Share of latency\t"_s));
}

void ChartBoardExportTest::theMenuOpensWithTheMenuKeyAndTheRightButton_data()
{
    QTest::addColumn<QContextMenuEvent::Reason>("reason");
    QTest::newRow("menu key") << QContextMenuEvent::Keyboard;
    QTest::newRow("right button") << QContextMenuEvent::Mouse;
}

void ChartBoardExportTest::theMenuOpensWithTheMenuKeyAndTheRightButton()
{
    // GIVEN
    const ShownBoard shown;
    QFETCH(const QContextMenuEvent::Reason, reason);
    Chart& chart = shown.chart(u"a"_s);
    auto& menu = *shown.card(u"a"_s).findChild<QMenu*>(u"cardMenu"_s);

    // WHEN the chart itself does nothing with it
    QContextMenuEvent event(reason, QPoint(20, 20), chart.mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(&chart, &event);

    // THEN
    QVERIFY(menu.isVisible());
    QVERIFY(!menu.actions().isEmpty());
    menu.close();
}

} // namespace steelyard

QTEST_MAIN(steelyard::ChartBoardExportTest)
#include "tst_chartboardexport.moc"
