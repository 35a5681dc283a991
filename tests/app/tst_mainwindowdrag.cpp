// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "draggedscenarios.h"
#include "exchange/scenariojson.h"
#include "librarychores.h"

#include <QDir>
#include <QMimeData>

#include <memory>

using namespace steelyard;
using namespace steelyard::testing;

/// Scenarios that are dragged out of the library.
class MainWindowDragTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineThatIsDraggedIsAFileWhereItIsDropped();
    void whatIsMarkedIsDraggedTogether();
    void whereNobodyAsksNoFileIsWritten();
    void aDragBesideTheLinesIsNone();

private:
    /// Presses there and moves far enough for a drag.
    static void dragFrom(const RunningWindow& running, const QPoint& place, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* const viewport = running.list().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, place);
        const auto moveBy = [&](int way) {
            const QPointF to = place + QPoint(way, way);
            QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(viewport, &move);
        };
        moveBy(2);
        moveBy(4 * QApplication::startDragDistance());
        moveBy(5 * QApplication::startDragDistance());
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, place);
    }

    void watch(RunningWindow& running)
    {
        m_dragged.clear();
        running.window().chores().drag = [this](std::unique_ptr<QMimeData> scenarios) {
            m_dragged.push_back(std::move(scenarios));
        };
    }

    [[nodiscard]] QStringList fileNames() const
    {
        QStringList names;
        for (const QUrl& url : m_dragged.front()->urls()) {
            names << QFileInfo(url.toLocalFile()).fileName();
        }
        return names;
    }

    Appearance m_appearance;
    std::vector<std::unique_ptr<QMimeData>> m_dragged;
};

void MainWindowDragTest::aLineThatIsDraggedIsAFileWhereItIsDropped()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    watch(running);

    // WHEN
    dragFrom(running, running.lineOf(u"Edge proxy"_s));

    // THEN there is one file that the program itself can read
    QCOMPARE(m_dragged.size(), std::size_t(1));
    QCOMPARE(m_dragged.front()->formats(), QStringList{u"text/uri-list"_s});
    QCOMPARE(fileNames(), QStringList{u"Edge proxy.steelyard"_s});
    QFile file(m_dragged.front()->urls().front().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto scenario = readScenario(file.readAll());
    QVERIFY(scenario.has_value());
    QCOMPARE(scenario->name, std::string("Edge proxy"));

    // WHEN it is asked for again
    // THEN it is the same file
    QCOMPARE(m_dragged.front()->urls().front().toLocalFile(), file.fileName());
}

void MainWindowDragTest::whatIsMarkedIsDraggedTogether()
{
    // GIVEN two that are marked, of which one is on screen with an edit that nobody has saved
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    watch(running);
    running.document().setQuestion(u"Go or Rust?"_s);
    QTest::mouseClick(running.list().viewport(), Qt::LeftButton, Qt::ControlModifier, running.lineOf(u"Edge proxy"_s));

    // WHEN
    dragFrom(running, running.lineOf(u"Edge proxy"_s));

    // THEN
    QCOMPARE(m_dragged.size(), std::size_t(1));
    QCOMPARE(fileNames(), (QStringList{u"Greenfield service.steelyard"_s, u"Edge proxy.steelyard"_s}));
    QFile file(m_dragged.front()->urls().front().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Go or Rust?"));
}

void MainWindowDragTest::whereNobodyAsksNoFileIsWritten()
{
    // GIVEN
    const auto folder = std::make_shared<QTemporaryDir>();
    int reads = 0;
    const auto read = [&reads](const QString&) {
        ++reads;
        return std::make_unique<engine::Scenario>(catalogue().newScenario("A/B", *catalogue().workload("proxy")));
    };
    const auto written = [&folder] { return QDir(folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };

    // WHEN it is only asked what there is
    const DraggedScenarios scenarios({u"one"_s, u"two"_s}, read, folder);
    QVERIFY(scenarios.hasUrls());
    QVERIFY(!scenarios.hasImage());
    // THEN
    QCOMPARE(reads, 0);
    QCOMPARE(written(), 0);

    // WHEN
    const QList<QUrl> urls = scenarios.urls();
    // THEN names that are no file names, and the same ones, have files too
    QCOMPARE(reads, 2);
    QCOMPARE(urls.size(), 2);
    QCOMPARE(QFileInfo(urls[0].toLocalFile()).fileName(), u"A-B.steelyard"_s);
    QCOMPARE(QFileInfo(urls[1].toLocalFile()).fileName(), u"A-B (2).steelyard"_s);
    QCOMPARE(scenarios.data(u"text/uri-list"_s).count(".steelyard"), 2);
    QCOMPARE(reads, 2);
}

void MainWindowDragTest::aDragBesideTheLinesIsNone()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    watch(running);

    // WHEN
    dragFrom(running, QPoint(20, running.list().viewport()->height() - 60));

    // THEN
    QVERIFY(m_dragged.empty());
    QCOMPARE(running.document().scenario().name, std::string("Greenfield service"));
}

QTEST_MAIN(MainWindowDragTest)
#include "tst_mainwindowdrag.moc"
