// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scenariorecords.h"
#include "slidechoice.h"
#include "storyboarddocument.h"
#include "storyboardmodel.h"
#include "testlib/warnings.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// "verdict a, why a, comparison": what is shown, as a line.
QString lineOf(const Storyboard& storyboard)
{
    QStringList words;
    for (const Slide& slide : storyboard) {
        words << QString(SlideWords::title(slide.kind) + u' ' + slide.scenario).trimmed().toLower();
    }
    return words.join(u", "_s);
}

Storyboard whole(const QString& id)
{
    return withScenario({}, id);
}

const QString wholeA = u"verdict a, why a, trade-off a, tipping points a, cheapest mistake a"_s;
const QString wholeB = u"verdict b, why b, trade-off b, tipping points b, cheapest mistake b"_s;

} // namespace

/// What can be done to a storyboard, and that all of it can be undone.
class StoryboardDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        testing::failOnAnyWarning();
        m_document = std::make_unique<StoryboardDocument>();
        m_document->propose(whole(u"a"_s));
        m_model = std::make_unique<StoryboardModel>(*m_document);
        m_model->setNames({{u"a"_s, u"Payments"_s}, {u"b"_s, u"Proxy"_s}});
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_document.reset();
    }

    void theScenarioOnScreenIsProposed()
    {
        QCOMPARE(lineOf(m_document->slides()), wholeA);
        QVERIFY(m_document->chosen().empty());
        // WHEN another one comes on screen
        m_document->propose(whole(u"b"_s));
        // THEN it is followed, and that is nothing to keep or to undo
        QCOMPARE(lineOf(m_document->slides()), wholeB);
        QCOMPARE(m_model->rowCount(), 5);
        QVERIFY(m_document->chosen().empty());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void theSecondScenarioBringsTheComparison()
    {
        m_document->addScenario(u"b"_s);
        QCOMPARE(lineOf(m_document->slides()), wholeA + u", "_s + wholeB + u", comparison"_s);
        // WHEN the comparison is removed and a third one comes / THEN it stays away
        m_document->remove({10});
        m_document->addScenario(u"c"_s);
        QVERIFY(!lineOf(m_document->slides()).contains(u"comparison"));
        QCOMPARE(m_document->slides().size(), 15U);
    }

    void aThirdScenarioComesBeforeTheComparison()
    {
        m_document->addScenario(u"b"_s);
        m_document->addScenario(u"c"_s);
        QCOMPARE(m_document->slides().size(), 16U);
        QCOMPARE(m_document->slides().back().kind, SlideKind::Comparison);
        QCOMPARE(m_document->slides()[14].scenario, u"c"_s);
    }

    void aScenarioThatIsThereGetsWhatItLacks()
    {
        m_document->remove({1, 3});
        m_document->addScenario(u"a"_s);
        QCOMPARE(lineOf(m_document->slides()), wholeA);
        // WHEN it is only proposed / THEN it is chosen
        m_document->reset();
        m_document->addScenario(u"a"_s);
        QCOMPARE(m_document->chosen(), whole(u"a"_s));
    }

    void aSlideCanBeWantedOrNot()
    {
        m_document->setWanted(u"a"_s, SlideKind::Why, false);
        QCOMPARE(lineOf(m_document->slides()), u"verdict a, trade-off a, tipping points a, cheapest mistake a"_s);
        m_document->setWanted(u"a"_s, SlideKind::Why, true);
        QCOMPARE(lineOf(m_document->slides()), wholeA);
        m_document->setWanted(u"a"_s, SlideKind::Verdict, false);
        m_document->setWanted(u"a"_s, SlideKind::Verdict, true);
        QCOMPARE(lineOf(m_document->slides()), wholeA);
        m_document->setWanted({}, SlideKind::Comparison, true);
        QCOMPARE(lineOf(m_document->slides()), wholeA + u", comparison"_s);
        // WHEN nothing changes / THEN that is no step
        const int steps = m_document->undoStack().count();
        m_document->setWanted({}, SlideKind::Comparison, false);
        m_document->setWanted({}, SlideKind::Comparison, false);
        QCOMPARE(m_document->undoStack().count(), steps + 1);
    }

    void slidesAreMovedTogether_data()
    {
        QTest::addColumn<QList<int>>("places");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("one up") << QList<int>{2} << 1 << u"VTWPC"_s;
        QTest::newRow("one to the end") << QList<int>{0} << 5 << u"WTPCV"_s;
        QTest::newRow("two from apart") << QList<int>{0, 3} << 2 << u"WVPTC"_s;
        QTest::newRow("where they are") << QList<int>{1, 2} << 1 << u"VWTPC"_s;
        QTest::newRow("into themselves") << QList<int>{1, 2} << 2 << u"VWTPC"_s;
    }
    void slidesAreMovedTogether()
    {
        QFETCH(const QList<int>, places);
        QFETCH(const int, before);
        QFETCH(const QString, kinds);
        // WHEN
        m_document->move(places, before);
        // THEN
        QString found;
        for (const Slide& slide : m_document->slides()) {
            found += u"VWTPC"[static_cast<int>(slide.kind)];
        }
        QCOMPARE(found, kinds);
        QCOMPARE(m_document->undoStack().count(), kinds == u"VWTPC" ? 0 : 1);
    }

    void notesOfOneSlideAreOneStep()
    {
        // WHEN somebody types
        m_document->setNotes(1, u"Be"_s);
        m_document->setNotes(1, u"Begin"_s);
        m_document->setNotes(2, u"Other"_s);
        // THEN
        QCOMPARE(m_document->undoStack().count(), 2);
        m_document->undoStack().undo();
        QCOMPARE(m_document->slides()[1].notes, u"Begin"_s);
        m_document->undoStack().undo();
        QVERIFY(m_document->chosen().empty());
        // WHEN what is typed is taken back by hand / THEN there was no step
        m_document->setNotes(1, u"B"_s);
        m_document->setNotes(1, {});
        m_document->remove({0});
        QVERIFY(m_document->undoStack().count() <= 2);
    }

    void notesBecomeWhatTheLibraryKeeps()
    {
        m_document->setNotes(0, u"a\x1b[2J\r\nb\tc"_s + QString(QChar(0xd800)) + QString(20'000, u'n'));
        const QString notes = m_document->slides()[0].notes;
        QVERIFY(notes.startsWith(u"a[2J\nb\tc\ufffdnnn"));
        QCOMPARE(notes.size(), longestNotes);
        QVERIFY(notes.isValidUtf16());
    }

    void whatComesFromElsewhereCanBeUndone()
    {
        // GIVEN
        QSignalSpy edited(m_document.get(), &StoryboardDocument::edited);
        m_document->follow(whole(u"b"_s));
        QCOMPARE(m_document->undoStack().count(), 0);
        m_document->remove({0});
        const Storyboard mine = m_document->chosen();
        QCOMPARE(edited.count(), 1);
        // WHEN
        m_document->follow(whole(u"a"_s));
        // THEN it is shown and need not be kept, and mine comes back by undoing
        QCOMPARE(lineOf(m_document->slides()), wholeA);
        QCOMPARE(edited.count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->chosen(), mine);
        QCOMPARE(edited.count(), 2);
    }

    void everyStepIsUndoneAndRedone()
    {
        // GIVEN random editing, followed by the model
        QRandomGenerator random(7);
        std::vector<Storyboard> states{m_document->slides()};
        for (int step = 0; step < 300; ++step) {
            const int count = static_cast<int>(m_document->slides().size());
            const int place = count == 0 ? 0 : random.bounded(count);
            const int before = m_document->undoStack().index();
            switch (random.bounded(5)) {
            case 0:
                m_document->addScenario(QString(QChar(u'a' + random.bounded(4))));
                break;
            case 1:
                m_document->remove({place, random.bounded(count + 1)});
                break;
            case 2:
                m_document->move({place}, random.bounded(count + 1));
                break;
            case 3:
                m_document->setWanted(u"a"_s, scenarioSlides[random.bounded(quint32(scenarioSlides.size()))],
                                      random.bounded(2) == 0);
                break;
            default:
                m_document->setNotes(place, QString::number(step));
            }
            states.resize(static_cast<std::size_t>(before) + 1);
            if (m_document->undoStack().index() > before) {
                states.push_back(m_document->slides());
            } else {
                states.back() = m_document->slides(); // merged
            }
            QCOMPARE(m_model->rowCount(), static_cast<int>(m_document->slides().size()));
        }
        QVERIFY(states.size() > 100);
        // WHEN / THEN
        QUndoStack& stack = m_document->undoStack();
        for (std::size_t back = states.size() - 1; back > 0; --back) {
            QCOMPARE(m_document->slides(), states[back]);
            stack.undo();
        }
        QCOMPARE(m_document->slides(), states[0]);
        while (stack.canRedo()) {
            stack.redo();
        }
        QCOMPARE(m_document->slides(), states.back());
        QCOMPARE(m_model->index(0, StoryboardModel::NumberColumn).data().toInt(), 1);
    }

    void aRowSaysWhatIsShownAndWhatIsLeftOut()
    {
        // GIVEN
        m_document->addScenario(u"gone"_s);
        m_document->setNotes(0, u"\nFirst <b>line</b>\nsecond"_s);
        const auto text = [this](int row, int column) { return m_model->index(row, column).data().toString(); };
        // THEN
        QCOMPARE(text(0, StoryboardModel::SlideColumn), u"Verdict"_s);
        QCOMPARE(text(0, StoryboardModel::ScenarioColumn), u"Payments"_s);
        QCOMPARE(text(5, StoryboardModel::ScenarioColumn), u"deleted: left out of the show"_s);
        QVERIFY(m_model->isLeftOut(5) && !m_model->isLeftOut(0) && !m_model->isLeftOut(10));
        QCOMPARE(text(10, StoryboardModel::ScenarioColumn), u"all scenarios of the show"_s);
        QCOMPARE(m_model->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Slide 2: Why, Payments"_s);
        // WHEN the scenario is restored
        m_model->setNames({{u"a"_s, u"Payments"_s}, {u"gone"_s, u"Back"_s}});
        // THEN
        QCOMPARE(text(5, StoryboardModel::ScenarioColumn), u"Back"_s);
        QVERIFY(!m_model->isLeftOut(5));
    }

    void whatIsNotThereIsLeftOutOfTheShow()
    {
        m_document->addScenario(u"b"_s);
        QCOMPARE(lineOf(withOnly(m_document->slides(), {u"a"_s})), wholeA);
        QCOMPARE(withOnly(m_document->slides(), {u"a"_s, u"b"_s, u"c"_s}), m_document->slides());
        QVERIFY(withOnly(m_document->slides(), {}).empty());
    }

    void rowsAreDraggedBetweenRows()
    {
        // GIVEN
        QSignalSpy dropped(m_model.get(), &StoryboardModel::dropped);
        const std::unique_ptr<QMimeData> mime(
            m_model->mimeData({m_model->index(0, 0), m_model->index(0, 1), m_model->index(1, 0)}));
        // WHEN
        QVERIFY(m_model->dropMimeData(mime.get(), Qt::MoveAction, 4, 0, {}));
        // THEN
        QCOMPARE(lineOf(m_document->slides()),
                 u"trade-off a, tipping points a, verdict a, why a, cheapest mistake a"_s);
        QCOMPARE(dropped.front(), (QList<QVariant>{2, 2}));
        // WHEN something else is dropped / THEN nothing happens
        QMimeData other;
        other.setText(u"x"_s);
        QVERIFY(!m_model->dropMimeData(&other, Qt::MoveAction, 0, 0, {}));
        m_document->remove({0, 1, 2, 3});
        QVERIFY(!m_model->dropMimeData(mime.get(), Qt::MoveAction, 0, 0, {}));
    }

private:
    std::unique_ptr<StoryboardDocument> m_document;
    std::unique_ptr<StoryboardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::StoryboardDocumentTest)
#include "tst_storyboarddocument.moc"
