// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "paintclock.h"
#include "timefigures.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace steelyard;
using namespace steelyard::testing;

/// How long the window takes from a turn of the wheel, a page key or a movement of the scroll bar over a library of
/// 10,000 scenarios to the last pixel. Goal in a release build: 8 ms in 99 of 100 frames. A figure, not a verdict.
class ScrollBenchmark : public QObject
{
    Q_OBJECT
public:
    explicit ScrollBenchmark(PaintClock& clock) : m_clock(clock) {}

private slots:
    void initTestCase();
    void aLongLibraryIsScrolled_data();
    void aLongLibraryIsScrolled();
    void cleanupTestCase() { m_running.reset(); }

private:
    double frame(const std::function<void()>& move);

    PaintClock& m_clock;
    Appearance m_appearance;
    Home m_home;
    std::unique_ptr<RunningWindow> m_running;
};

namespace
{

constexpr int scenarios = 10'000;
constexpr int frames = 1'000;

std::vector<engine::Scenario> manyScenarios()
{
    std::vector<engine::Scenario> many;
    for (int i = 0; i < scenarios; ++i) {
        const auto& workloads = catalogue().workloads;
        engine::Scenario scenario =
            catalogue().newScenario("Service " + std::to_string(i) + " of team " + std::to_string(i % 37),
                                    workloads[static_cast<std::size_t>(i) % workloads.size()]);
        scenario.tags = {"payments", "2026"};
        many.push_back(std::move(scenario));
    }
    return many;
}

} // namespace

void ScrollBenchmark::initTestCase()
{
    {
        const OpenedLibrary opened = LibraryStore::open(m_home.libraryPath());
        QVERIFY(opened.store->addAll(manyScenarios(), u"created"_s));
    }
    m_running = std::make_unique<RunningWindow>(m_appearance, m_home.libraryPath());
    QTRY_COMPARE_WITH_TIMEOUT(m_running->list().model()->rowCount(), scenarios, 60'000);
    m_clock.watch(&m_running->window());
}

/// The time until nothing is left to be painted, in milliseconds.
double ScrollBenchmark::frame(const std::function<void()>& move)
{
    const int before = m_clock.paints();
    const auto start = PaintClock::Clock::now();
    move();
    int seen = before;
    do {
        seen = m_clock.paints();
        QCoreApplication::processEvents();
    } while (m_clock.paints() == before || m_clock.paints() != seen);
    return milliseconds(m_clock.lastPaint() - start);
}

void ScrollBenchmark::aLongLibraryIsScrolled_data()
{
    QTest::addColumn<int>("hand");
    QTest::newRow("wheel") << 0;
    QTest::newRow("page keys") << 1;
    QTest::newRow("scroll bar") << 2;
}

void ScrollBenchmark::aLongLibraryIsScrolled()
{
    QFETCH(const int, hand);
    QListView& list = m_running->list();
    QScrollBar& bar = *list.verticalScrollBar();
    bar.setValue(0);
    list.setCurrentIndex(list.model()->index(0, 0));
    list.setFocus();
    RunningWindow::standStill();
    const std::array<std::function<void()>, 3> moves{
        [&] {
            const QPointF middle = QRectF(list.viewport()->rect()).center();
            QWheelEvent event(middle, list.viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(list.viewport(), &event);
        },
        [&] { QTest::simulateEvent(&list, true, Qt::Key_PageDown, Qt::NoModifier, QString(), false); },
        // Everywhere, as a hand that looks for something.
        [&, place = 0]() mutable { bar.setSliderPosition((place += bar.maximum() / 7) % bar.maximum()); },
    };
    TimeFigures figures;
    for (int i = 0; i < frames; ++i) {
        if (bar.value() == bar.maximum()) {
            bar.setValue(0);
            list.setCurrentIndex(list.model()->index(0, 0));
            RunningWindow::standStill();
        }
        figures.add(frame(moves.at(static_cast<std::size_t>(hand))));
    }
    qInfo("a frame of scrolling %d scenarios, 1680x945, %s: p50 %.2f ms, p99 %.2f ms, max %.2f ms over %d frames",
          scenarios, QTest::currentDataTag(), figures.median(), figures.quantile(0.99), figures.max(), frames);
}

int main(int argc, char* argv[])
{
    PaintClock application(argc, argv);
    ScrollBenchmark benchmark(application);
    return QTest::qExec(&benchmark, argc, argv);
}
#include "bench_scroll.moc"
