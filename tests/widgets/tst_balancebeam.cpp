// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancebeam.h"

#include "beampicture.h"
#include "testlib/scenariobuilder.h"
#include "theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

using engine::Choice;
using engine::Verdict;

namespace
{

/// One first-order constraint, so that the margin is its difference.
ScenarioBuilder marginOf(double margin)
{
    ScenarioBuilder builder;
    builder.constraint("latency", margin < 0 ? -margin : 0, margin > 0 ? margin : 0);
    builder.firstOrder({"latency"}).component("api", {50});
    return builder;
}

void show(BalanceBeam& beam, const engine::Scenario& scenario)
{
    beam.present(scenario, engine::analyse(scenario), 0);
}

} // namespace

class BalanceBeamTest : public QObject
{
    Q_OBJECT

private slots:
    void theBeamTellsEachVerdict_data();
    void theBeamTellsEachVerdict();
    void theTiltGrowsWithTheLeadUpToAnEnd();
    void thePoiseSaysWhatRustNeeds();
    void nothingLeavesThePicture_data();
    void nothingLeavesThePicture();
    void itSwingsWhenItIsSeenAndFollowsTheHandAtOnce();
    void theDescriptionWaitsForTheHand();
    void aChangedPaletteChangesTheColours();
};

void BalanceBeamTest::theBeamTellsEachVerdict_data()
{
    QTest::addColumn<engine::Scenario>("scenario");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("side"); // −1 Go, 0 level, 1 Rust
    QTest::addColumn<QString>("latch");
    QTest::addColumn<QString>("description");
    QTest::newRow("Rust") << marginOf(9.5).build() << Verdict::Rust << 1 << QString()
                          << u"The beam leans to Rust: Rust by 9.5, and it has to lead by 5."_s;
    QTest::newRow("Go") << marginOf(-12).build() << Verdict::Go << -1 << QString()
                        << u"The beam leans to Go: Go by 12.0, and Rust has to lead by 5."_s;
    QTest::newRow("by default") << marginOf(-1).build() << Verdict::GoByDefault << -1 << QString()
                                << u"The beam leans to Go: Go by 1.0, and Rust has to lead by 5."_s;
    QTest::newRow("lead too small") << marginOf(2.4).build() << Verdict::GoLeadTooSmall << -1 << QString()
                                    << u"The beam leans to Go: Rust by 2.4, and Rust has to lead by 5."_s;
    QTest::newRow("readiness") << marginOf(9.5).readiness(20).build() << Verdict::GoUntilTeamReady << -1
                               << u"held by readiness"_s
                               << u"The beam would lean to Rust, but it is held by readiness: Rust by 9.5, and Rust "
                                  "has to lead by 5."_s;
    QTest::newRow("first-order") << marginOf(9.5).firstOrder({}).build() << Verdict::GoNoPressingReason << -1
                                 << u"held by first-order"_s
                                 << u"The beam would lean to Rust, but it is held by first-order: Rust by 9.5, and "
                                    "Rust has to lead by 5."_s;
    QTest::newRow("only Go, against the weights")
        << marginOf(9.5).must(Choice::Rust).build() << Verdict::OnlyGo << -1 << u"held by a must"_s
        << u"The beam would lean to Rust, but it is held by a must: Rust by 9.5, and Rust has to lead by 5."_s;
    QTest::newRow("only Go, with the weights")
        << marginOf(1).must(Choice::Rust).build() << Verdict::OnlyGo << -1 << QString()
        << u"The beam leans to Go: Rust by 1.0, and Rust has to lead by 5."_s;
    QTest::newRow("only Rust, against the weights")
        << marginOf(-3).must(Choice::Go).build() << Verdict::OnlyRust << 1 << u"held by a must"_s
        << u"The beam would lean to Go, but it is held by a must: Go by 3.0, and Rust has to lead by 5."_s;
    QTest::newRow("only Rust, with the weights")
        << marginOf(30).must(Choice::Go).build() << Verdict::OnlyRust << 1 << QString()
        << u"The beam leans to Rust: Rust by 30.0, and it has to lead by 5."_s;
    engine::Scenario unweighed = marginOf(9.5).must(Choice::Rust).build();
    unweighed.components[0].importances = {0};
    QTest::newRow("only Go, nothing weighs") << unweighed << Verdict::OnlyGo << -1 << u"held by a must"_s
                                             << u"Nothing weighs anything; the beam is held by a must."_s;
    QTest::newRow("neither") << marginOf(9.5).must(Choice::Go).must(Choice::Rust).build() << Verdict::Neither << 0
                             << QString() << u"The beam is level: the musts rule out both languages."_s;
    engine::Scenario undecided = marginOf(9.5).build();
    undecided.components[0].importances = {0};
    QTest::newRow("undecided") << undecided << Verdict::Undecided << 0 << QString()
                               << u"The beam is level: nothing weighs anything yet."_s;
}

void BalanceBeamTest::theBeamTellsEachVerdict()
{
    QFETCH(engine::Scenario, scenario);
    QFETCH(int, side);
    QTEST(engine::analyse(scenario).components[0].verdict, "verdict");

    BalanceBeam beam;
    show(beam, scenario);
    QCOMPARE(beam.tilt() > 0 ? 1 : beam.tilt() < 0 ? -1 : 0, side);
    QTEST(beam.latchText(), "latch");
    QCOMPARE(beam.accessibleName(), u"Balance"_s);
    QTEST(beam.accessibleDescription(), "description");
}

void BalanceBeamTest::theTiltGrowsWithTheLeadUpToAnEnd()
{
    BalanceBeam beam;
    double last = -mostTilt - 1;
    for (const double margin : {-15.0, -5.0, 0.0, 4.0, 5.0, 6.0, 15.0, 25.0}) {
        show(beam, marginOf(margin));
        QVERIFY(beam.tilt() > last);
        last = beam.tilt();
        // The property is what tests and tools read.
        QCOMPARE(beam.property("tilt").toDouble(), beam.tilt());
    }
    QCOMPARE(beam.tilt(), mostTilt);
    show(beam, marginOf(90));
    QCOMPARE(beam.tilt(), mostTilt);
    show(beam, marginOf(-90));
    QCOMPARE(beam.tilt(), -mostTilt);
    show(beam, marginOf(5));
    QCOMPARE(beam.tilt(), 0.0);
}

void BalanceBeamTest::thePoiseSaysWhatRustNeeds()
{
    BalanceBeam beam;
    show(beam, marginOf(3).burdenOfProof(5));
    QCOMPARE(beam.poiseText(), u"needs 5"_s);
    show(beam, marginOf(3).burdenOfProof(7.5));
    QCOMPARE(beam.poiseText(), u"needs 7.5"_s);
    QCOMPARE(beam.state().burden, 7.5);
}

void BalanceBeamTest::nothingLeavesThePicture_data()
{
    QTest::addColumn<double>("margin");
    QTest::addColumn<double>("burden");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const int width : {180, 260, 420}) {
        QTest::addRow("all the way to Go, %d wide", width) << -90.0 << 5.0 << width << 0;
        QTest::addRow("all the way to Rust, %d wide", width) << 90.0 << 0.0 << width << 0;
        QTest::addRow("the heaviest poise, %d wide", width) << 0.0 << 100.0 << width << 0;
    }
    QTest::addRow("low") << -90.0 << 5.0 << 400 << 90;
    QTest::addRow("high") << 90.0 << 5.0 << 200 << 300;
}

void BalanceBeamTest::nothingLeavesThePicture()
{
    QFETCH(double, margin);
    QFETCH(double, burden);
    QFETCH(int, width);
    QFETCH(int, height);

    // GIVEN a beam of some size, on a plain ground
    BalanceBeam beam;
    beam.setPalette(Theme::light().palette());
    show(beam, marginOf(margin).burdenOfProof(burden));
    beam.resize(width, height > 0 ? height : beam.heightForWidth(width));

    // WHEN it is drawn
    const QImage picture = beam.grab().toImage();

    // THEN nothing touches the edge, and there is something within
    const QColor ground = Theme::light().background;
    for (int x = 0; x < picture.width(); ++x) {
        QCOMPARE(picture.pixelColor(x, 0), ground);
        QCOMPARE(picture.pixelColor(x, picture.height() - 1), ground);
    }
    for (int y = 0; y < picture.height(); ++y) {
        QCOMPARE(picture.pixelColor(0, y), ground);
        QCOMPARE(picture.pixelColor(picture.width() - 1, y), ground);
    }
    QVERIFY(picture != QImage(picture.size(), picture.format()));
}

void BalanceBeamTest::itSwingsWhenItIsSeenAndFollowsTheHandAtOnce()
{
    // GIVEN a beam on the screen, at rest
    BalanceBeam beam;
    show(beam, marginOf(5));
    beam.show();
    QVERIFY(QTest::qWaitForWindowExposed(&beam));
    QCOMPARE(beam.shownTilt(), 0.0);

    // WHEN the verdict changes
    show(beam, marginOf(25));

    // THEN it knows where it goes and gets there smoothly
    QCOMPARE(beam.tilt(), mostTilt);
    QVERIFY(beam.shownTilt() < mostTilt);
    QTRY_COMPARE(beam.shownTilt(), mostTilt);

    // WHEN a slider is dragged, it follows at once, also out of a swing
    show(beam, marginOf(-15));
    beam.setDragging(true);
    show(beam, marginOf(5));
    QCOMPARE(beam.shownTilt(), 0.0);
}

void BalanceBeamTest::theDescriptionWaitsForTheHand()
{
    BalanceBeam beam;
    show(beam, marginOf(9));
    const QString before = beam.accessibleDescription();
    beam.setDragging(true);
    show(beam, marginOf(-9));
    QCOMPARE(beam.accessibleDescription(), before);
    beam.setDragging(false);
    QVERIFY(beam.accessibleDescription().contains(u"Go by 9.0"_s));
}

void BalanceBeamTest::aChangedPaletteChangesTheColours()
{
    BalanceBeam beam;
    beam.resize(260, beam.heightForWidth(260));
    show(beam, marginOf(5));
    for (const Theme* theme : {&Theme::light(), &Theme::night()}) {
        beam.setPalette(theme->palette());
        const QImage picture = beam.grab().toImage();
        const auto has = [&picture](const QColor& colour) {
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y) == colour) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(has(theme->go));
        QVERIFY(has(theme->rust));
        QVERIFY(has(theme->ink));
    }
}

} // namespace steelyard

QTEST_MAIN(steelyard::BalanceBeamTest)
#include "tst_balancebeam.moc"
