// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartboard.h"
#include "disclosure.h"
#include "exchange/scenariojson.h"
#include "testlib/warnings.h"
#include "theme.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTabBar>

using namespace steelyard;
using namespace steelyard::testing;

/// Theme, zoom and size of the window: everything follows, nothing is cut off.
class MainWindowLookTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_appearance.holdStill(); }
    void init();
    void cleanup();

    void theThemeIsSwitchedAndRemembered();
    void zoomScalesTheWindowAndIsRemembered();
    void everyZoomIsPainted_data();
    void everyZoomIsPainted();
    void aNarrowWindowHidesTheLibraryAndMakesTabsOfTheCharts();
    void besideOpenCriteriaEveryTabIsInReach();
    void theNameComesBeforeItsState();
    void theLibraryIsShownAndHiddenWithTheKeyboard();
    void aChartIsMaximisedAndComesBack();
    void noTextIsCutOff_data();
    void noTextIsCutOff();
    void whatLooksLikeHtmlIsText();

private:
    Appearance m_appearance;
};

namespace
{

constexpr QSize wide{1680, 945};
constexpr QSize narrow{1100, 700};

/// The labels and buttons that somebody sees, or would after scrolling.
template <typename T>
QList<T*> shown(const QWidget& window)
{
    QList<T*> widgets = window.findChildren<T*>();
    erase_if(widgets, [&window](const T* each) { return !each->isVisibleTo(&window); });
    return widgets;
}

QString cutOff(const QLabel& label)
{
    const bool fits =
        label.wordWrap()
            ? label.heightForWidth(label.width()) <= label.height() && label.minimumSizeHint().width() <= label.width()
            : label.sizeHint().width() <= label.width() && label.sizeHint().height() <= label.height();
    return fits ? QString() : u"%1 has %2×%3"_s.arg(label.text()).arg(label.width()).arg(label.height());
}

QString cutOff(const QAbstractButton& button)
{
    const QSize needed = button.sizeHint();
    const bool fits = needed.width() <= button.width() && needed.height() <= button.height();
    return fits || button.text().isEmpty() ? QString()
                                           : u"%1 needs %2×%3, has %4×%5"_s.arg(button.text())
                                                 .arg(needed.width())
                                                 .arg(needed.height())
                                                 .arg(button.width())
                                                 .arg(button.height());
}

/// The texts that do not fit, for a failure to name them.
QStringList cutOffTexts(const QWidget& window)
{
    QStringList found;
    for (const QLabel* const label : shown<QLabel>(window)) {
        found << cutOff(*label);
    }
    for (const QAbstractButton* const button : shown<QAbstractButton>(window)) {
        found << cutOff(*button);
    }
    found.removeAll(QString());
    return found;
}

void openAll(const QWidget& window)
{
    for (Disclosure* const disclosure : window.findChildren<Disclosure*>()) {
        disclosure->setOpen(true);
    }
    QCoreApplication::processEvents();
}

} // namespace

void MainWindowLookTest::init()
{
    failOnAnyWarning();
    m_appearance.setMode(Appearance::Mode::Light);
    m_appearance.setZoom(100);
}

void MainWindowLookTest::cleanup()
{
    m_appearance.setZoom(100);
}

void MainWindowLookTest::theThemeIsSwitchedAndRemembered()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const QImage light = running.window().grab().toImage();

    // WHEN
    running.find<QAction>(u"theme-dark"_s).trigger();
    QCoreApplication::processEvents();

    // THEN everything is dark, the charts and the headline too
    const QImage dark = running.window().grab().toImage();
    QCOMPARE(QApplication::palette(), Theme::night().palette());
    QVERIFY(light != dark);
    for (const char* const name : {"contributions", "tipping", "headline", "library", "constraints", "verdict"}) {
        const auto& part = running.find<QWidget>(QString::fromLatin1(name));
        const QPoint corner = part.mapTo(&running.window(), QPoint(1, 1));
        QVERIFY2(qGray(light.pixel(corner)) > 200, name);
        QVERIFY2(qGray(dark.pixel(corner)) < 60, name);
    }
    QCOMPARE(Settings().mode(), Appearance::Mode::Dark);

    // WHEN
    running.find<QAction>(u"theme-light"_s).trigger();
    QCoreApplication::processEvents();

    // THEN
    QVERIFY(running.window().grab().toImage() == light);
    QCOMPARE(Settings().mode(), Appearance::Mode::Light);
}

void MainWindowLookTest::zoomScalesTheWindowAndIsRemembered()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    const int headline = running.find<QLabel>(u"headline"_s).font().pixelSize();
    const int slider = running.slider(u"Latency"_s).height();

    // WHEN
    running.press(Qt::Key_Plus, Qt::ControlModifier);
    running.press(Qt::Key_Equal, Qt::ControlModifier);
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(m_appearance.zoom(), 125);
    QCOMPARE(running.find<QLabel>(u"headline"_s).font().pixelSize(), qRound(headline * 16 / 13.0));
    QVERIFY(running.slider(u"Latency"_s).height() > slider);
    QCOMPARE(Settings().zoom(), 125);

    // WHEN
    running.press(Qt::Key_0, Qt::ControlModifier);
    running.press(Qt::Key_Minus, Qt::ControlModifier);

    // THEN
    QCOMPARE(m_appearance.zoom(), 90);
    QCOMPARE(Settings().zoom(), 90);
}

void MainWindowLookTest::everyZoomIsPainted_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");

    for (const int zoom : {Appearance::leastZoom, 100, 150, Appearance::mostZoom}) {
        QTest::addRow("%d %% at 1680×945", zoom) << zoom << wide;
        QTest::addRow("%d %% at 1100×700", zoom) << zoom << narrow;
    }
}

void MainWindowLookTest::everyZoomIsPainted()
{
    QFETCH(const int, zoom);
    QFETCH(const QSize, size);

    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath(), {}, size);

    // WHEN
    m_appearance.setZoom(zoom);
    QCoreApplication::processEvents();
    const QImage picture = running.window().grab().toImage();
    drag(running.slider(u"Latency"_s), 100);
    QCoreApplication::processEvents();

    // THEN it still works
    QCOMPARE(running.headline(), u"Choose Rust"_s);
    QVERIFY(running.window().grab().toImage() != picture);
}

void MainWindowLookTest::aNarrowWindowHidesTheLibraryAndMakesTabsOfTheCharts()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath(), {}, wide);
    auto& board = running.find<ChartBoard>(u"board"_s);
    QVERIFY(running.find<QWidget>(u"library"_s).isVisible());
    QVERIFY(!board.showsTabs());
    QVERIFY(running.find<QWidget>(u"contributions"_s).isVisible());
    QVERIFY(running.find<QWidget>(u"tipping"_s).isVisible());

    // WHEN it gets narrower, as an edge that is dragged
    for (int width = wide.width(); width > narrow.width(); width -= 20) {
        running.window().resize(width, narrow.height());
        QCoreApplication::processEvents();
    }
    running.window().resize(narrow);
    QCoreApplication::processEvents();

    // THEN
    QCOMPARE(running.window().size(), narrow);
    QVERIFY(!running.find<QWidget>(u"library"_s).isVisible());
    QVERIFY(board.showsTabs());
    QVERIFY(!running.find<QWidget>(u"contributions"_s).isVisible());
    QVERIFY(!running.find<QWidget>(u"tipping"_s).isVisible());

    // WHEN a tab is clicked
    auto* const tabs = board.findChild<QTabBar*>();
    QVERIFY(tabs->sizeHint().width() <= tabs->width()); // no tab has to be scrolled to
    const int tab = int(board.arrangement().charts.indexOf(u"tipping"_s));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());

    // THEN that chart is there, with what is on screen now
    QVERIFY(running.find<QWidget>(u"tipping"_s).isVisible());
    QVERIFY(!running.find<QWidget>(u"contributions"_s).isVisible());
    const ChartTable before = running.find<Chart>(u"tipping"_s).table();
    drag(running.slider(u"Latency"_s), 100);
    QVERIFY(running.find<Chart>(u"tipping"_s).table() != before);

    // WHEN
    running.window().resize(wide);
    QCoreApplication::processEvents();

    // THEN
    QVERIFY(running.find<QWidget>(u"library"_s).isVisible());
    QVERIFY(!board.showsTabs());
}

void MainWindowLookTest::besideOpenCriteriaEveryTabIsInReach()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath(), {}, narrow);
    auto& board = running.find<ChartBoard>(u"board"_s);
    auto* const tabs = board.findChild<QTabBar*>();
    QCOMPARE(tabs->tabToolTip(0), QString());

    // WHEN
    running.find<QAbstractButton>(u"open-latency"_s).click();
    QCoreApplication::processEvents();

    // THEN
    QVERIFY(tabs->width() < tabs->sizeHint().width());
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QVERIFY2(tabs->rect().contains(tabs->tabRect(tab)), qPrintable(tabs->tabText(tab)));
        QCOMPARE(tabs->tabToolTip(tab), tabs->tabText(tab));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        QVERIFY(running.find<QWidget>(board.arrangement().charts[tab]).isVisible());
    }
}

void MainWindowLookTest::theNameComesBeforeItsState()
{
    // GIVEN an edited scenario whose name leaves no room for the words beside it
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath(), {}, narrow);
    const auto& name = running.find<QLabel>(u"scenario-name"_s);
    const auto& state = running.find<QLabel>(u"scenario-state"_s);
    drag(running.slider(u"Latency"_s), 100);
    QTRY_VERIFY(state.text().startsWith(u"edited"));
    QVERIFY(state.isVisible());

    // WHEN
    running.window().document().rename("The new gateway for payments in Europe");

    // THEN
    QTRY_COMPARE(name.text(), u"The new gateway for payments in Europe"_s);
    QTRY_VERIFY(!state.isVisible());
    QVERIFY(name.width() >= name.sizeHint().width());
    QCOMPARE(name.accessibleDescription(), state.text());

    // WHEN there is room again
    running.window().resize(wide);

    // THEN
    QTRY_VERIFY(state.isVisible());
    QVERIFY(state.width() >= state.sizeHint().width());
}

void MainWindowLookTest::theLibraryIsShownAndHiddenWithTheKeyboard()
{
    // GIVEN a narrow window
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath(), {}, narrow);
    const auto& library = running.find<QWidget>(u"library"_s);
    QVERIFY(!library.isVisible());

    // THEN
    running.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(library.isVisible());
    running.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!library.isVisible());

    // WHEN somebody wants to search
    running.press(Qt::Key_F, Qt::ControlModifier);

    // THEN
    QVERIFY(library.isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"library-search"_s);
}

void MainWindowLookTest::aChartIsMaximisedAndComesBack()
{
    // GIVEN
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath());
    auto& board = running.find<ChartBoard>(u"board"_s);
    auto& tipping = running.find<QWidget>(u"tipping"_s);
    const int width = tipping.width();

    // WHEN
    running.click(u"maximiseButton"_s, u"tippingCard"_s);

    // THEN
    QCOMPARE(board.arrangement().maximised, u"tipping"_s);
    QVERIFY(!running.find<QWidget>(u"contributions"_s).isVisible());
    QTRY_VERIFY(tipping.width() > width * 3 / 2);

    // WHEN
    running.press(Qt::Key_Escape);

    // THEN
    QCOMPARE(board.arrangement().maximised, QString());
    QVERIFY(running.find<QWidget>(u"contributions"_s).isVisible());
    QTRY_COMPARE(tipping.width(), width);

    // WHEN
    auto& card = running.find<QWidget>(u"contributionsCard"_s);
    QTest::mouseDClick(&card, Qt::LeftButton, {}, QPoint(card.width() / 2, 12));

    // THEN
    QCOMPARE(board.arrangement().maximised, u"contributions"_s);
    QVERIFY(!tipping.isVisible());
    running.click(u"maximiseButton"_s, u"contributionsCard"_s);
    QCOMPARE(board.arrangement().maximised, QString());
}

void MainWindowLookTest::noTextIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Appearance::Mode>("mode");

    QTest::newRow("wide, light") << wide << Appearance::Mode::Light;
    QTest::newRow("wide, dark") << wide << Appearance::Mode::Dark;
    QTest::newRow("narrow, light") << narrow << Appearance::Mode::Light;
    QTest::newRow("narrow, dark") << narrow << Appearance::Mode::Dark;
}

void MainWindowLookTest::noTextIsCutOff()
{
    QFETCH(const QSize, size);
    QFETCH(const Appearance::Mode, mode);

    // GIVEN everything that can be opened is open, and there is a notice
    m_appearance.setMode(mode);
    const Home home;
    RunningWindow running(m_appearance, home.libraryPath(), {home.path(u"not there"_s)}, size);
    openAll(running.window());
    QCOMPARE(running.window().size(), size);

    for (const QString& line : firstLines()) {
        const QString name = line.section(u" | "_s, 0, 0);

        // WHEN
        running.find<QWidget>(u"library"_s).show();
        QCoreApplication::processEvents();
        running.choose(name);
        QTRY_COMPARE(running.text(u"scenario-name"_s), name);
        running.find<QWidget>(u"library"_s).setVisible(size == wide);
        drag(running.slider(u"Auditability"_s), 61);
        QCoreApplication::processEvents();

        // THEN
        QVERIFY(running.find<QWidget>(u"notice"_s).isVisible());
        const QString cut = cutOffTexts(running.window()).join(u'\n');
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
    }
}

void MainWindowLookTest::whatLooksLikeHtmlIsText()
{
    // GIVEN a scenario in which every name is markup
    const QString hostile = u"<b>bold</b><img src='file:///etc/hostname'>&amp;"_s;
    engine::Scenario scenario =
        readScenario(bytesOf(QStringLiteral(STEELYARD_TEST_DATA "/vectors/workload-http-api.steelyard"))).value();
    scenario.id.clear();
    scenario.name = hostile.toStdString();
    for (engine::Constraint& constraint : scenario.constraints) {
        constraint.name = hostile.toStdString() + constraint.id;
        for (engine::Criterion& criterion : constraint.criteria) {
            criterion.name = hostile.toStdString() + criterion.id;
        }
    }
    scenario.components.front().musts = {{"own", hostile.toStdString(), engine::Choice::Rust}};
    const Home home;

    // WHEN
    RunningWindow running(m_appearance, home.libraryPath(),
                          {home.write(u"hostile.steelyard"_s, writeScenario(scenario))});
    openAll(running.window());
    QTRY_COMPARE(running.text(u"scenario-name"_s), hostile);
    drag(running.slider(hostile + u"latency"_s), 3);

    // THEN every label that says it says it as it is
    int labels = 0;
    for (const QLabel* const label : running.window().findChildren<QLabel*>()) {
        labels += label->text().contains(u"<b>") ? 1 : 0;
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    QVERIFY2(labels > 8, qPrintable(QString::number(labels)));
    for (const QWidget* const widget : running.window().findChildren<QWidget*>()) {
        QVERIFY2(!widget->toolTip().contains(u"<b>") && !widget->toolTip().contains(u"<img"),
                 qPrintable(widget->toolTip()));
    }
    QVERIFY2(running.undoText().contains(u"<b>"), qPrintable(running.undoText()));
    QVERIFY(running.lines().front().startsWith(hostile));
}

QTEST_MAIN(MainWindowLookTest)
#include "tst_mainwindowlook.moc"
