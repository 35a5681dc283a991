// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "drawscache.h"
#include "engine/analysis.h"
#include "paintclock.h"
#include "timefigures.h"

#include <QMouseEvent>

using namespace steelyard;
using namespace steelyard::testing;

/// How long the whole window takes from a movement of the mouse on a slider to the last pixel. Goals in a release
/// build: 4 ms in half of all ticks, 8 ms in 99 of 100; a frame of a usual display has 16. A figure, not a verdict: it
/// never fails on a time.
class TickBenchmark : public QObject
{
    Q_OBJECT
public:
    explicit TickBenchmark(PaintClock& clock) : m_clock(clock) {}

private slots:
    void aDragIsFollowed_data();
    void aDragIsFollowed();

private:
    double tick(QSlider& slider, int to);

    PaintClock& m_clock;
    Appearance m_appearance;
};

namespace
{

constexpr int ticks = 2'000;

void sendMouse(QSlider& slider, QEvent::Type type, int value)
{
    const QPointF place = handleAt(slider, value);
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, place, slider.mapToGlobal(place), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&slider, &event);
}

/// There and back again, over the whole range.
int valueAt(int tick)
{
    const int step = tick % 200;
    return step <= 100 ? step : 200 - step;
}

/// What the analysis alone takes of a tick, in milliseconds.
double analysisTime(engine::Scenario scenario)
{
    TimeFigures figures;
    double margins = 0; // so that no call can be left out
    for (int call = 0; call < ticks; ++call) {
        scenario.components.front().importances[1] = valueAt(call);
        const auto start = std::chrono::steady_clock::now();
        const engine::Analysis analysis = engine::analyse(scenario);
        figures.add(milliseconds(std::chrono::steady_clock::now() - start));
        margins += analysis.components.front().balance->margin;
    }
    return margins != 0 ? figures.median() : 0;
}

/// What the simulation takes of it, from draws that are there.
double simulationTime(engine::Scenario scenario)
{
    const SharedDraws draws = DrawsCache::shared().obtain(scenario);
    const engine::Analysis analysis = engine::analyse(scenario);
    engine::Outlook outlook = engine::exactOutlook(scenario, analysis, 0).value();
    engine::SimulationSpace space;
    TimeFigures figures;
    for (int call = 0; call < ticks / 4; ++call) {
        const auto start = std::chrono::steady_clock::now();
        engine::addSimulated(outlook, scenario, *analysis.components.front().balance, *draws, space);
        figures.add(milliseconds(std::chrono::steady_clock::now() - start));
    }
    return figures.median();
}

QString visibleCharts(const QWidget& window)
{
    QStringList names;
    for (const Chart* const chart : window.findChildren<Chart*>()) {
        if (chart->isVisible()) {
            names << chart->id();
        }
    }
    return names.join(u", "_s);
}

} // namespace

/// The time until nothing is left to be painted, in milliseconds.
double TickBenchmark::tick(QSlider& slider, int to)
{
    const int before = m_clock.paints();
    const auto start = PaintClock::Clock::now();
    sendMouse(slider, QEvent::MouseMove, to);
    int seen = before;
    do {
        seen = m_clock.paints();
        QCoreApplication::processEvents();
    } while (m_clock.paints() == before || m_clock.paints() != seen);
    return milliseconds(m_clock.lastPaint() - start);
}

void TickBenchmark::aDragIsFollowed_data()
{
    QTest::addColumn<Appearance::Mode>("mode");

    QTest::newRow("light") << Appearance::Mode::Light;
    QTest::newRow("dark") << Appearance::Mode::Dark;
}

void TickBenchmark::aDragIsFollowed()
{
    QFETCH(const Appearance::Mode, mode);

    // GIVEN
    m_appearance.setMode(mode);
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    QTRY_VERIFY_WITH_TIMEOUT(!running.document().isSimulating(), 60'000);
    m_clock.watch(&running.window());
    QSlider& slider = running.slider(u"Latency"_s);
    QSignalSpy analyses(&running.document(), &ScenarioDocument::analysisChanged);

    // WHEN
    sendMouse(slider, QEvent::MouseButtonPress, slider.value());
    tick(slider, 1);
    analyses.clear();
    TimeFigures figures;
    for (int i = 2; i < ticks + 2; ++i) {
        figures.add(tick(slider, valueAt(i)));
    }
    const auto analysed = analyses.size();
    sendMouse(slider, QEvent::MouseButtonRelease, slider.value());
    m_clock.watch(nullptr);

    // THEN
    QCOMPARE(analysed, ticks);
    QCOMPARE(running.document().undoStack().count(), 1);
    const double analysis = analysisTime(running.document().scenario());
    const double simulation = simulationTime(running.document().scenario());
    qInfo("slider tick to last pixel, 1680x945, %s, charts %s, %zu draws: p50 %.2f ms, p99 %.2f ms, max %.2f ms over "
          "%d ticks; "
          "of p50 the analysis is %.0f µs, the simulation %.0f µs",
          QTest::currentDataTag(), qPrintable(visibleCharts(running.window())),
          running.document().outlook()->robustness.value().samples, figures.median(), figures.quantile(0.99),
          figures.max(), ticks, analysis * 1000, simulation * 1000);
}

int main(int argc, char* argv[])
{
    PaintClock application(argc, argv);
    TickBenchmark benchmark(application);
    return QTest::qExec(&benchmark, argc, argv);
}

#include "bench_tick.moc"
