// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnroom.h"

#include "chevronbutton.h"
#include "constraintpanel.h"
#include "testlib/warnings.h"
#include "windowfixture.h"

#include <QSplitter>

using namespace steelyard;
using namespace steelyard::testing;

/// A column that has more to show is wider for as long as it has.
class ColumnRoomTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        m_columns = std::make_unique<QSplitter>();
        m_grown = new QWidget;
        m_giver = new QWidget;
        for (QWidget* const column : {new QWidget, m_grown, m_giver}) {
            m_columns->addWidget(column);
        }
        m_columns->setHandleWidth(0);
        m_columns->resize(1000, 100);
        m_columns->show();
        m_columns->setSizes({200, 300, 500});
    }
    void cleanup() { m_columns.reset(); }

    void roomIsTakenFromTheGiverAndGivenBack()
    {
        ColumnRoom room(m_columns.get(), m_grown, m_giver);
        room.grow(450);
        QCOMPARE(m_columns->sizes(), (QList<int>{200, 450, 350}));
        room.grow(600); // it has grown already
        QCOMPARE(m_columns->sizes(), (QList<int>{200, 450, 350}));
        room.shrink();
        QCOMPARE(m_columns->sizes(), (QList<int>{200, 300, 500}));
        room.shrink();
        QCOMPARE(m_columns->sizes(), (QList<int>{200, 300, 500}));
    }

    void aColumnThatIsWideEnoughStaysAsItIs()
    {
        ColumnRoom room(m_columns.get(), m_grown, m_giver);
        m_columns->setSizes({100, 600, 300});
        room.grow(450);
        room.shrink();
        QCOMPARE(m_columns->sizes(), (QList<int>{100, 600, 300}));
    }

    void openingCriteriaMakesTheirColumnWider()
    {
        // GIVEN
        const Home home;
        RunningWindow running(m_appearance, home.libraryPath());
        const auto& columns = running.find<QSplitter>(u"columns"_s);
        const QList<int> before = columns.sizes();

        // WHEN
        auto& chevron = running.find<ChevronButton>(u"open-latency"_s);
        chevron.click();
        RunningWindow::standStill();
        // THEN
        QCOMPARE(running.find<ConstraintPanel>(u"constraints"_s).width(), ConstraintPanel::widthWithCriteria());
        QCOMPARE(columns.sizes().front(), before.front());

        // WHEN
        chevron.click();
        RunningWindow::standStill();
        // THEN
        QCOMPARE(columns.sizes(), before);
    }

    void theWidthOfOpenCriteriaIsNotRemembered()
    {
        // GIVEN a window that is closed with criteria open
        const Home home;
        QList<int> before;
        {
            RunningWindow running(m_appearance, home.libraryPath());
            before = running.find<QSplitter>(u"columns"_s).sizes();
            running.find<ChevronButton>(u"open-latency"_s).click();
            RunningWindow::standStill();
        }

        // THEN the next one begins as the first
        const RunningWindow next(m_appearance, home.libraryPath());
        QCOMPARE(next.find<QSplitter>(u"columns"_s).sizes(), before);
    }

private:
    std::unique_ptr<QSplitter> m_columns;
    QWidget* m_grown = nullptr;
    QWidget* m_giver = nullptr;
    Appearance m_appearance;
};

QTEST_MAIN(ColumnRoomTest)
#include "tst_columnroom.moc"
