// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "exchange/scenariojson.h"
#include "fineslider.h"
#include "testlib/warnings.h"
#include "weightslider.h"
#include "workshop/ballotcard.h"
#include "workshop/ballotfiles.h"
#include "workshopfixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace steelyard
{

using testing::Room;
using namespace Qt::StringLiterals;

/// Ballots are cast without anchoring, and come and go as files.
class WorkshopBallotsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void whoCastsABallotSeesNothingOfTheOthers()
    {
        // GIVEN
        Room room(testing::votedRoom());
        // WHEN
        room.click(u"add-ballot"_s);
        // THEN
        QVERIFY(room.shows(u"ballot-entry"_s));
        const QString seen = room.everything();
        for (const QString& other : {u"Ada"_s, u"Rust by"_s, u"Go by"_s, u"Choose"_s, u"agreement"_s}) {
            QVERIFY2(!seen.contains(other), qPrintable(other));
        }
        for (const WeightSlider* const slider : room.view.findChildren<WeightSlider*>()) {
            QCOMPARE(slider->value(), 50.0);
            QVERIFY(!slider->note().isEmpty());
        }
    }

    void aRoundIsHiddenUntilItIsRevealed()
    {
        // GIVEN an empty room: the first ballot begins a round
        Room room(testing::emptyRoom());
        room.cast(u"Ada"_s);
        room.cast(u"Ben"_s);
        // THEN it is known who has cast, and nothing else
        QVERIFY(room.view.round().isCasting());
        QCOMPARE(room.names(), (QStringList{u"Ada"_s, u"Ben"_s}));
        QVERIFY(!room.shows(u"stripsCard"_s));
        QVERIFY(!room.shows(u"talk"_s));
        QVERIFY(!room.find(u"use-weights"_s).isEnabled());
        for (const QString& hidden : {u"Rust by"_s, u"Go by"_s, u"Choose"_s, u"33"_s, u"agreement"_s}) {
            QVERIFY2(!room.everything().contains(hidden), qPrintable(hidden));
        }
        // WHEN
        room.click(u"round"_s);
        // THEN
        QVERIFY(room.view.round().phase() == BallotRound::Phase::Revealed);
        QVERIFY(room.shows(u"stripsCard"_s));
        QVERIFY(room.shows(u"talk"_s));
        // WHEN everything is undone, nothing is hidden again
        room.document.undoStack().undo();
        Room::standStill();
        QVERIFY(room.shows(u"stripsCard"_s));
        // WHEN somebody comes late
        room.cast(u"Late"_s);
        // THEN
        const auto chips = room.view.findChildren<QWidget*>(u"ballot-late"_s);
        QVERIFY(!chips[0]->isVisible());
        QVERIFY(chips[1]->isVisible());
    }

    void hiddenBallotsCannotBeReadOutOfAFile()
    {
        // GIVEN ballots that are hidden again
        const Room room(testing::votedRoom());
        const auto& exported = room.find<QAction>(u"export-ballots"_s);
        QVERIFY(exported.isEnabled());
        room.click(u"round"_s);
        room.find<QAction>(u"round-keep"_s).trigger();
        Room::standStill();
        // THEN
        QVERIFY(!exported.isEnabled());
        QVERIFY(room.find<QAction>(u"export-form"_s).isEnabled());

        // WHEN
        room.click(u"round"_s);
        Room::standStill();
        // THEN they can be sent when everybody has seen them
        QVERIFY(exported.isEnabled());
    }

    void aRoundOutlivesTheProgram()
    {
        // GIVEN
        QMap<QString, QString> rounds;
        engine::Scenario scenario;
        {
            Room room(testing::emptyRoom());
            room.cast(u"Ada"_s);
            rounds = room.rounds();
            scenario = room.document.scenario();
        }
        // WHEN
        const Room hidden(scenario, rounds);
        // THEN
        QVERIFY(hidden.view.round().isCasting());
        QVERIFY(!hidden.shows(u"stripsCard"_s));
        // WHEN
        hidden.click(u"round"_s);
        const Room revealed(scenario, hidden.rounds());
        // THEN
        QVERIFY(revealed.shows(u"stripsCard"_s));
    }

    void aNewRoundStartsEmptyOrHidesWhatThereIs()
    {
        Room room(testing::votedRoom());
        room.click(u"round"_s);
        auto* const menu = room.view.findChild<QObject*>(u"round-menu"_s);
        QVERIFY(menu);
        menu->findChild<QAction*>(u"round-keep"_s)->trigger();
        QVERIFY(room.view.round().isCasting());
        QCOMPARE(room.ballots().size(), 3U);
        QVERIFY(!room.shows(u"stripsCard"_s));
        room.click(u"round"_s);
        room.click(u"round"_s);
        for (QAction* const action : room.view.findChildren<QAction*>(u"round-empty"_s)) {
            action->trigger();
        }
        QVERIFY(room.ballots().empty());
        room.document.undoStack().undo();
        QCOMPARE(room.ballots().size(), 3U);
    }

    void whoVotesAgainSeesNothingOfTheVoteBefore()
    {
        Room room(testing::emptyRoom());
        room.document.addBallot(0, {"Ada", {90, 5, 5}, {}});
        room.click(u"round"_s);
        Room::standStill();
        emit room.find<BallotCard>(u"ballots"_s).editRequested(0);
        for (const WeightSlider* const slider : room.view.findChildren<WeightSlider*>()) {
            QCOMPARE(slider->value(), 50.0);
        }
    }

    void whatIsNoBallotIsRefusedInPlace()
    {
        // GIVEN
        Room room(testing::votedRoom());
        room.click(u"add-ballot"_s);
        // WHEN nobody is named
        room.click(u"cast-ballot"_s);
        // THEN
        QCOMPARE(room.text(u"entry-complaint"_s), u"Say whose ballot this is."_s);
        // WHEN somebody has voted already
        QTest::keyClicks(&room.find<QLineEdit>(u"entry-name"_s), u"  ADA"_s);
        room.click(u"cast-ballot"_s);
        // THEN
        QVERIFY(room.text(u"entry-complaint"_s).startsWith(u"There is a ballot by \u2068ADA\u2069 already."_s));
        // WHEN nothing weighs
        QTest::keyClicks(&room.find<QLineEdit>(u"entry-name"_s), u" L."_s);
        for (const WeightSlider* const slider : room.view.findChildren<WeightSlider*>()) {
            QTest::keyClick(slider->slider(), Qt::Key_Home);
        }
        room.click(u"cast-ballot"_s);
        // THEN
        QVERIFY(room.text(u"entry-complaint"_s).startsWith(u"Nothing weighs anything"_s));
        QCOMPARE(room.ballots().size(), 3U);
        // WHEN it is mended
        QTest::keyClick(room.find<WeightSlider>(u"entry-cost"_s).slider(), Qt::Key_PageUp);
        room.click(u"cast-ballot"_s);
        // THEN
        QCOMPARE(room.ballots().size(), 4U);
        QCOMPARE(room.ballots().back().participant, std::string("ADA L."));
        QCOMPARE(room.ballots().back().importances, (std::vector<double>{0, 10, 0}));
    }

    void aBallotIsChangedAndRemoved()
    {
        Room room(testing::votedRoom());
        emit room.find<BallotCard>(u"ballots"_s).editRequested(1);
        QCOMPARE(room.find<QLineEdit>(u"entry-name"_s).text(), u"Ben"_s);
        QCOMPARE(room.find<WeightSlider>(u"entry-cost"_s).value(), 80.0);
        QTest::keyClicks(&room.find<QLineEdit>(u"entry-name"_s), u"jamin"_s);
        room.click(u"cast-ballot"_s);
        QCOMPARE(room.ballots()[1].participant, std::string("Benjamin"));
        QCOMPARE(room.ballots()[1].importances, (std::vector<double>{10, 80, 10}));
        emit room.find<BallotCard>(u"ballots"_s).removeRequested(0);
        QCOMPARE(room.ballots().size(), 2U);
        room.document.undoStack().undo();
        room.document.undoStack().undo();
        QCOMPARE(room.ballots()[1].participant, std::string("Ben"));
    }

    void escapeLeavesTheEntryThenTheView()
    {
        Room room(testing::votedRoom());
        const QSignalSpy closed(&room.view, &WorkshopView::closeRequested);
        room.click(u"add-ballot"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!room.shows(u"ballot-entry"_s));
        QCOMPARE(closed.size(), 0);
        QTest::keyClick(&room.find(u"add-ballot"_s), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void escapeDoesNotThrowAwayABallotUnasked()
    {
        // GIVEN a ballot that somebody has begun
        Room room(testing::votedRoom());
        room.click(u"add-ballot"_s);
        auto& name = room.find<QLineEdit>(u"entry-name"_s);
        QTest::keyClicks(&name, u"Dee"_s);

        // WHEN THEN
        QTest::keyClick(&name, Qt::Key_Escape);
        QVERIFY(room.shows(u"ballot-entry"_s));
        QVERIFY(room.everything().contains(u"This ballot is not cast yet. Do that once more to throw it away."_s));
        QCOMPARE(name.text(), u"Dee"_s);

        // WHEN more is entered THEN it asks again
        QTest::keyClicks(&name, u"n"_s);
        QTest::keyClick(&name, Qt::Key_Escape);
        QVERIFY(room.shows(u"ballot-entry"_s));

        // WHEN THEN
        QTest::keyClick(&name, Qt::Key_Escape);
        QVERIFY(!room.shows(u"ballot-entry"_s));
        QCOMPARE(room.ballots().size(), 3U);
    }

    void cancelAsksAsEscapeDoes()
    {
        Room room(testing::votedRoom());
        room.click(u"add-ballot"_s);
        QTest::keyClicks(&room.find<QLineEdit>(u"entry-name"_s), u"Dee"_s);
        room.click(u"cancel-ballot"_s);
        QVERIFY(room.shows(u"ballot-entry"_s));
        room.click(u"cancel-ballot"_s);
        QVERIFY(!room.shows(u"ballot-entry"_s));
    }

    void aBegunBallotWaitsForItsScenario()
    {
        // GIVEN
        const engine::Scenario scenario = testing::votedRoom();
        Room room(scenario);
        room.document.load(scenario);
        room.click(u"add-ballot"_s);
        QTest::keyClicks(&room.find<QLineEdit>(u"entry-name"_s), u"Dee"_s);

        // WHEN THEN
        engine::Scenario another = scenario;
        another.id = "another";
        room.document.load(another);
        QVERIFY(!room.shows(u"ballot-entry"_s));

        // WHEN THEN
        room.document.load(scenario);
        QVERIFY(room.shows(u"ballot-entry"_s));
        QCOMPARE(room.find<QLineEdit>(u"entry-name"_s).text(), u"Dee"_s);

        // WHEN it is cast THEN it is over
        room.click(u"cast-ballot"_s);
        QCOMPARE(room.ballots().back().participant, std::string("Dee"));
        room.document.load(another);
        room.document.load(scenario);
        QVERIFY(!room.shows(u"ballot-entry"_s));
    }

    void aWaitingBallotIsNotLostUnasked()
    {
        // GIVEN a ballot that waits for its scenario
        const engine::Scenario scenario = testing::votedRoom();
        Room room(scenario);
        room.document.load(scenario);
        room.click(u"add-ballot"_s);
        QTest::keyClicks(&room.find<QLineEdit>(u"entry-name"_s), u"Dee"_s);
        engine::Scenario another = scenario;
        another.id = "another";
        room.document.load(another);
        const QSignalSpy notices(&room.view, &WorkshopView::notice);

        // WHEN another is begun THEN it says so first
        room.click(u"add-ballot"_s);
        QVERIFY(!room.shows(u"ballot-entry"_s));
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.front().front().toString().startsWith(u"A ballot of another scenario is not cast yet."_s));

        // WHEN THEN
        room.click(u"add-ballot"_s);
        QVERIFY(room.shows(u"ballot-entry"_s));
        QCOMPARE(room.find<QLineEdit>(u"entry-name"_s).text(), QString());
    }

    void aKeyHeldTooLongThrowsNothingAway()
    {
        Room room(testing::votedRoom());
        room.click(u"add-ballot"_s);
        QTest::keyClicks(&room.find<QLineEdit>(u"entry-name"_s), u"Dee"_s);
        for (const bool repeated : {false, true, true}) {
            QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_Escape, {}, {}, repeated);
        }
        QVERIFY(room.shows(u"ballot-entry"_s));
        // THEN a second press is an answer
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!room.shows(u"ballot-entry"_s));
    }

    void aComplaintIsSeenWhereTheFormIsLongerThanTheWindow()
    {
        // GIVEN
        Room room(testing::votedRoom());
        room.view.resize(500, 300);
        room.click(u"add-ballot"_s);
        Room::standStill();
        auto& name = room.find<QLineEdit>(u"entry-name"_s);
        QTest::keyClicks(&name, u"Dee"_s);

        // WHEN
        QTest::keyClick(&name, Qt::Key_Escape);
        Room::standStill();

        // THEN
        const QWidget& complaint = room.find(u"entry-complaint"_s);
        QCOMPARE(complaint.visibleRegion().boundingRect(), complaint.rect());
    }

    void barsLineUpBesideALateBallot()
    {
        // GIVEN
        Room room(testing::emptyRoom());
        room.view.resize(900, 700);
        room.cast(u"Ada"_s);
        room.cast(u"Ben"_s);
        room.click(u"round"_s);

        // WHEN
        room.cast(u"Late"_s);

        // THEN
        const QList<QWidget*> bars = room.view.findChildren<QWidget*>(u"ballot-shares"_s);
        QCOMPARE(bars.size(), 3);
        for (const QWidget* const other : bars) {
            QCOMPARE(other->geometry(), bars[2]->geometry());
        }
    }

    void ballotsComeFromFilesInOneStep()
    {
        // GIVEN three files: a new ballot, one that is there and one that differs, and one that is no ballot
        Room room(testing::votedRoom());
        const QStringList files{
            write(u"di"_s, testing::emptyRoom().ballot("Di", {1, 2, 3})),
            write(u"old"_s, testing::emptyRoom().ballot("Ada", {80, 10, 10}).ballot("Ben", {1, 1, 1})),
            write(u"none"_s, testing::emptyRoom())};
        QSignalSpy notice(&room.view, &WorkshopView::notice);
        // WHEN
        room.view.files().askForFilesToOpen = [&] { return files; };
        room.click(u"import-ballots"_s);
        // THEN
        QCOMPARE(room.document.undoStack().count(), 1);
        QCOMPARE(room.ballots().size(), 4U);
        QCOMPARE(room.ballots()[1].importances, (std::vector<double>{1, 1, 1}));
        QCOMPARE(notice.size(), 1);
        const QString sentence = notice.front().front().toString();
        QVERIFY2(sentence.contains(u"\u2068Ben\u2069"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"none.steelyard was not imported: there is no ballot in it."_s),
                 qPrintable(sentence));
        // WHEN
        room.document.undoStack().undo();
        // THEN
        QCOMPARE(room.ballots().size(), 3U);
    }

    void filesCanBeDropped()
    {
        Room room(testing::emptyRoom());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(write(u"di"_s, testing::emptyRoom().ballot("Di", {1, 2, 3})))});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&room.view, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&room.view, &drop);
        QCOMPARE(room.ballots().size(), 1U);
    }

    void whatIsExportedCanBeImported()
    {
        Room room(testing::votedRoom());
        QString proposed;
        const QString path = m_folder.filePath(u"out.steelyard"_s);
        room.view.files().askForFileToWrite = [&](const QString& proposal) {
            proposed = proposal;
            return path;
        };
        room.view.files().exportBallot(1);
        QVERIFY(proposed.endsWith(u"Room, ballot of Ben.steelyard"_s));
        Room other(testing::emptyRoom());
        other.view.files().importFiles({path});
        QCOMPARE(other.ballots().size(), 1U);
        QVERIFY(other.ballots()[0] == room.ballots()[1]);
        room.view.files().exportForm();
        other.view.files().importFiles({path});
        QCOMPARE(other.ballots().size(), 1U);
    }

private:
    QString write(const QString& name, const engine::Scenario& scenario)
    {
        QFile file(m_folder.filePath(name + u".steelyard"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(writeScenario(scenario)) <= 0) {
            throw std::runtime_error(file.fileName().toStdString());
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace steelyard

QTEST_MAIN(steelyard::WorkshopBallotsTest)
#include "tst_workshopballots.moc"
