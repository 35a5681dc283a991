// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "library/librarystore.h"
#include "paintclock.h"
#include "settings.h"
#include "timefigures.h"

#include <QProcess>

#include <array>
#include <cstdio>

using namespace steelyard;
using namespace steelyard::testing;

namespace
{

constexpr int scenarios = 1'000;
constexpr int starts = 10;
constexpr std::string_view childOption = "--start-and-tell";

/// What happens until a person can go on, in order.
enum class Stage { Begun, Application, Window, Shown, Opened, Painted };
constexpr std::array stageNames{"program loaded", "Qt started",   "window built",
                                "window shown",   "library open", "scenario painted"};

/// The same clock in the program and in the one that starts it.
qint64 nanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Does what main() does, tells when each stage was reached, and ends with the last.
int startAndTell(int argc, char* argv[])
{
    std::array<qint64, stageNames.size()> reached{};
    const auto reach = [&reached](Stage stage) { reached[static_cast<std::size_t>(stage)] = nanoseconds(); };
    reach(Stage::Begun);
    PaintClock application(argc, argv);
    introduceApplication();
    reach(Stage::Application);
    const Checked<Catalogue> shipped = shippedCatalogue();
    Appearance appearance;
    const Settings settings;
    appearance.setMode(settings.mode());
    appearance.setZoom(settings.zoom());
    ScenarioLibrary library;
    MainWindow window(*shipped, library, appearance);
    reach(Stage::Window);
    bool opened = false;
    QObject::connect(&window, &MainWindow::ready, &window, [&] {
        reach(Stage::Opened);
        opened = true;
    });
    application.watch(&window);
    application.painted = [&] {
        if (opened) {
            reach(Stage::Painted);
            QCoreApplication::quit();
        }
    };
    window.show();
    reach(Stage::Shown);
    window.start(QString::fromLocal8Bit(argv[2]), {});
    const int ended = QApplication::exec();
    for (const qint64 time : reached) {
        std::printf("%lld\n", static_cast<long long>(time));
    }
    return ended;
}

/// A library as a team has it after years; the path.
QString bigLibrary(const Home& home)
{
    const QString path = home.libraryPath();
    const auto opened = LibraryStore::open(path);
    std::vector<engine::Scenario> all;
    for (int i = 0; i < scenarios; ++i) {
        all.push_back(exampleScenario("Service " + std::to_string(i), i % 101));
    }
    if (!opened.store->addAll(all, u"created"_s)) {
        throw std::runtime_error("the library could not be filled");
    }
    return path;
}

} // namespace

/// How long it takes from starting the program to seeing a scenario of a library of 1,000. Goal in a release build: at
/// most 150 ms. A figure, not a verdict: it never fails on a time.
class StartBenchmark : public QObject
{
    Q_OBJECT
private slots:
    void aBigLibraryIsOpened();
};

void StartBenchmark::aBigLibraryIsOpened()
{
    // GIVEN
    const Home home;
    const QString library = bigLibrary(home);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path(u"."_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.path(u"data"_s));

    // WHEN
    std::array<TimeFigures, stageNames.size()> figures;
    for (int start = 0; start < starts; ++start) {
        QProcess child;
        child.setProcessEnvironment(environment);
        const qint64 begin = nanoseconds();
        child.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(childOption), library});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        const QList<QByteArray> times = child.readAllStandardOutput().split('\n');
        QCOMPARE(times.size(), figures.size() + 1);
        for (std::size_t stage = 0; stage < figures.size(); ++stage) {
            figures[stage].add(double(times[qsizetype(stage)].toLongLong() - begin) / 1e6);
        }
    }

    // THEN
    QStringList stages;
    for (std::size_t stage = 0; stage < figures.size(); ++stage) {
        stages << u"%1 %2"_s.arg(QLatin1StringView(stageNames[stage])).arg(figures[stage].median(), 0, 'f', 0);
    }
    const TimeFigures& all = figures.back();
    qInfo("start with %d scenarios in the library: min %.0f ms, median %.0f ms, max %.0f ms over %d starts", scenarios,
          all.min(), all.median(), all.max(), starts);
    qInfo("start, median ms from the start of the program: %s", qPrintable(stages.join(u", "_s)));
}

int main(int argc, char* argv[])
{
    if (argc == 3 && argv[1] == childOption) {
        return startAndTell(argc, argv);
    }
    QApplication application(argc, argv);
    StartBenchmark benchmark;
    return QTest::qExec(&benchmark, argc, argv);
}

#include "bench_start.moc"
