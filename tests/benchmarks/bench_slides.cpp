// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "paintclock.h"
#include "presentation/presentationwindow.h"
#include "presentation/slidedeck.h"
#include "timefigures.h"
#include "widgets/presentation/showfixture.h"

#include <QKeyEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

/// How long a slide takes from the key to the last pixel. Goal in a release build: 50 ms, also for a slide that is seen
/// for the first time. A figure, not a verdict: it never fails on a time.
class SlidesBenchmark : public QObject
{
    Q_OBJECT
public:
    explicit SlidesBenchmark(PaintClock& clock) : m_clock(clock) {}

private slots:
    void aSlideIsThereAtOnce_data();
    void aSlideIsThereAtOnce();

private:
    double press(PresentationWindow& show, Qt::Key key);

    PaintClock& m_clock;
    Appearance m_appearance;
};

/// The time until nothing is left to be painted, in milliseconds.
double SlidesBenchmark::press(PresentationWindow& show, Qt::Key key)
{
    const int before = m_clock.paints();
    const auto start = PaintClock::Clock::now();
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&show, &event);
    int seen = before;
    do {
        seen = m_clock.paints();
        QCoreApplication::processEvents();
    } while (m_clock.paints() == before || m_clock.paints() != seen);
    return milliseconds(m_clock.lastPaint() - start);
}

void SlidesBenchmark::aSlideIsThereAtOnce_data()
{
    QTest::addColumn<QSize>("size");

    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("3840x2160") << QSize(3840, 2160);
}

void SlidesBenchmark::aSlideIsThereAtOnce()
{
    QFETCH(const QSize, size);
    constexpr int rounds = 20;

    // GIVEN
    SlideDeck deck(firstStoryboard({u"a"_s, u"b"_s}),
                   {{u"a"_s, realScenario("Payments API")}, {u"b"_s, realScenario("Edge proxy", "proxy")}});
    bool settled = false;
    deck.whenSettled([&settled] { settled = true; });
    QTRY_VERIFY(settled);
    PresentationWindow show(deck);
    show.resize(size);
    show.show();
    QVERIFY(QTest::qWaitForWindowExposed(&show));
    m_clock.watch(&show);

    // WHEN
    TimeFigures first;
    TimeFigures again;
    for (int slide = 1; slide < deck.count(); ++slide) {
        first.add(press(show, Qt::Key_PageDown));
    }
    for (int round = 0; round < rounds; ++round) {
        for (int slide = 1; slide < deck.count(); ++slide) {
            again.add(press(show, round % 2 == 0 ? Qt::Key_PageUp : Qt::Key_PageDown));
        }
    }
    m_clock.watch(nullptr);

    // THEN
    QCOMPARE(show.index(), deck.count() - 1);
    qInfo("key to last pixel of a slide, %s: seen for the first time p50 %.1f ms, max %.1f ms; again p50 %.1f ms, max "
          "%.1f ms over %d slides",
          QTest::currentDataTag(), first.median(), first.max(), again.median(), again.max(),
          rounds * (deck.count() - 1));
}

int main(int argc, char* argv[])
{
    PaintClock application(argc, argv);
    SlidesBenchmark benchmark(application);
    return QTest::qExec(&benchmark, argc, argv);
}

#include "bench_slides.moc"
