// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "charts/chartcard.h"
#include "testlib/warnings.h"
#include "workshop/ballotcard.h"
#include "workshop/ballotrow.h"
#include "workshop/stripchart.h"
#include "workshop/talkcard.h"
#include "workshop/talkrow.h"
#include "workshopfixture.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

namespace steelyard
{

using testing::Room;
using namespace Qt::StringLiterals;

/// What a room sees once its ballots are seen.
class WorkshopViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void aRowSaysWhatABallotComesTo()
    {
        Room room(testing::votedRoom());
        QCOMPARE(room.names(), (QStringList{u"Ada"_s, u"Ben"_s, u"Cy"_s}));
        const BallotRow& ada = *room.find<BallotCard>(u"ballots"_s).rows()[0];
        QCOMPARE(ada.findChild<QLabel*>(u"ballot-margin"_s)->text(), u"Rust by 28.0"_s);
        QVERIFY(ada.accessibleDescription().contains(u"Choose Rust"_s));
        QVERIFY(ada.accessibleDescription().contains(u"latency 80\u00a0%"_s));
        QVERIFY(room.text(u"group-agreement"_s).startsWith(u"agreement W = "_s));
        QVERIFY(room.find(u"group-agreement"_s).toolTip().contains(u"Kendall"_s));
    }

    void withoutBallotsItSaysHowToBegin()
    {
        Room room(testing::emptyRoom());
        QVERIFY(room.shows(u"workshop-waiting"_s));
        QVERIFY(room.text(u"waiting-text"_s).contains(u"export a ballot form"_s));
        QVERIFY(!room.shows(u"ballots"_s));
        QVERIFY(!room.shows(u"talk"_s));
        QVERIFY(!room.find(u"use-weights"_s).isEnabled());
    }

    void theGroupsWeightsAreOneStep()
    {
        Room room(testing::votedRoom());
        const QSignalSpy notice(&room.view, &WorkshopView::notice);
        room.click(u"use-weights"_s);
        QCOMPARE(room.document.undoStack().undoText(), u"group weights"_s);
        // Nothing else here shows where the sliders stand.
        QCOMPARE(notice.size(), 1);
        QCOMPARE(notice[0][0].toString(), u"The sliders were set to the group's weights. Undo takes it back."_s);
        QVERIFY(room.document.scenario().components[0].importances != (std::vector<double>{60, 40, 20}));
        room.document.undoStack().undo();
        QCOMPARE(room.document.scenario().components[0].importances, (std::vector<double>{60, 40, 20}));
    }

    void aComponentInWhichNothingWeighsHasAGroupToo()
    {
        engine::Scenario scenario = testing::votedRoom();
        scenario.components[0].importances = {0, 0, 0};
        Room room(scenario);
        QCOMPARE(room.names().size(), 3);
        QVERIFY(room.shows(u"talk"_s));
        room.click(u"use-weights"_s);
        QVERIFY(room.document.scenario().components[0].importances[0] > 0);
    }

    void whatToTalkAboutIsShownInTheChartAndBack()
    {
        // GIVEN
        Room room(testing::votedRoom());
        StripChart& chart = room.find<StripChart>(u"strips"_s);
        const std::vector<TalkRow*>& rows = room.find<TalkCard>(u"talk"_s).rows();
        QCOMPARE(rows.size(), 3U);
        // WHEN
        QTest::mouseClick(rows[0], Qt::LeftButton);
        // THEN
        QVERIFY(chart.chosenConstraint());
        QCOMPARE(chart.rows()[*chart.chosenConstraint()].name, rows[0]->accessibleName());
        // WHEN the keyboard takes it back
        rows[0]->setFocus();
        QTest::keyClick(rows[0], Qt::Key_Space);
        // THEN
        QVERIFY(!chart.chosenConstraint());
        // WHEN the chart's last row is clicked
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowArea(2).center().toPoint());
        // THEN
        for (const TalkRow* const row : rows) {
            QCOMPARE(row->isChecked(), row->accessibleName() == u"team"_s);
        }
        // WHEN Escape takes the choice back, the view stays
        const QSignalSpy closed(&room.view, &WorkshopView::closeRequested);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Escape);
        // THEN
        QVERIFY(!chart.chosenConstraint());
        QCOMPARE(closed.size(), 0);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void aBallotThatHasTheKeyboardStandsOutInTheChart()
    {
        Room room(testing::votedRoom());
        const StripChart& chart = room.find<StripChart>(u"strips"_s);
        const std::vector<BallotRow*>& rows = room.find<BallotCard>(u"ballots"_s).rows();
        rows[1]->findChild<QWidget*>(u"ballot-actions"_s)->setFocus();
        QCOMPARE(chart.pointedBallot(), std::optional<std::size_t>(1));
        room.find(u"add-ballot"_s).setFocus();
        QVERIFY(!chart.pointedBallot());
    }

    void hiddenNamesAreNowhereInTheView()
    {
        // GIVEN
        Room room(testing::votedRoom());
        QSignalSpy changed(&room.view, &WorkshopView::namesHiddenChanged);
        // WHEN
        room.click(u"hide-names"_s);
        room.find<ChartCard>(u"stripsCard"_s).setTableShown(true);
        // THEN
        QCOMPARE(changed.size(), 1);
        QCOMPARE(room.names(), (QStringList{u"Ballot 1"_s, u"Ballot 2"_s, u"Ballot 3"_s}));
        for (const QString& name : {u"Ada"_s, u"Ben"_s}) {
            QVERIFY2(!room.everything().contains(name), qPrintable(name));
        }
        // WHEN a ballot is changed
        emit room.find<BallotCard>(u"ballots"_s).editRequested(0);
        // THEN
        QVERIFY(!room.everything().contains(u"Ada"_s));
        QVERIFY(!room.find(u"entry-name"_s).isVisible());
    }

    void theChartIsCopied()
    {
        Room room(testing::votedRoom());
        emit room.find<ChartCard>(u"stripsCard"_s).copyRequested();
        const QMimeData* const mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage());
        QVERIFY(mime->text().contains(u"Ada"_s));
    }

    void namesFromAnybodyAreShownAsTheyAre()
    {
        const QString hostile = u"<b>x</b><img src='file:///tmp/x.png'> & \u202Eevil "_s + QString(60, u'w');
        engine::Scenario scenario = testing::votedRoom();
        scenario.components[0].ballots[0].participant = hostile.toStdString();
        scenario.constraints[0].name = hostile.toStdString();
        Room room(scenario);
        QVERIFY(room.names()[0].startsWith(u"<b>x</b><img"_s));
        QVERIFY(!room.names()[0].contains(QChar(0x202E)));
        for (const QLabel* const label : room.view.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        for (const QWidget* const widget : room.view.findChildren<QWidget*>()) {
            QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
        }
        QVERIFY(!room.view.grab().isNull());
    }

    void fortyBallotsAndTwelveConstraintsFit()
    {
        testing::ScenarioBuilder builder("Large");
        for (int g = 0; g < 12; ++g) {
            builder.constraint("constraint-" + std::to_string(g), 40, 30 + 4 * g);
        }
        builder.component("api", std::vector<double>(12, 50));
        for (int i = 0; i < 40; ++i) {
            std::vector<double> importances(12, 10);
            importances[static_cast<std::size_t>(i % 12)] = 90;
            builder.ballot("Participant number " + std::to_string(i), importances);
        }
        Room room(builder);
        Room::standStill();
        QCOMPARE(room.names().size(), 40);
        const StripChart& chart = room.find<StripChart>(u"strips"_s);
        QVERIFY(chart.rowArea(11).bottom() <= chart.height());
        QVERIFY(chart.rowArea(0).height() >= chart.fontMetrics().height());
        QVERIFY(!room.find(u"group-agreement"_s).visibleRegion().isEmpty());
    }

    void everyControlHasAName()
    {
        Room room(testing::votedRoom());
        for (const QAbstractButton* const button : room.view.findChildren<QAbstractButton*>()) {
            if (button->isVisible()) {
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
            }
        }
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace steelyard

QTEST_MAIN(steelyard::WorkshopViewTest)
#include "tst_workshopview.moc"
