// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "catalogue.h"
#include "constraintpanel.h"
#include "disclosure.h"
#include "headerbar.h"
#include "noticebar.h"
#include "scenariodocument.h"
#include "testlib/fileopenings.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"
#include "verdictpanel.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

/// Names that come from anybody's file are shown as they are, and nothing that they name is opened.
class HostileNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_appearance = std::make_unique<Appearance>();
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(trap()));
    }

    void init()
    {
        testing::failOnAnyWarning();
        const testing::FileOpenings openings(trap());
        if (!openings.watches()) {
            QSKIP("the system does not tell who opens a file");
        }
    }

    void aTrapSpringsWhereTextMayBeRich()
    {
        // GIVEN
        const testing::FileOpenings openings(trap());
        // WHEN
        QLabel label(hostile());
        label.grab();
        // THEN
        QVERIFY(openings.happened());
    }

    void namesOpenNothing()
    {
        // GIVEN
        const testing::FileOpenings openings(trap());
        QWidget window;
        fill(window, scenario());
        window.resize(900, 3000);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        // WHEN everything is painted, and pointed at
        window.grab();
        for (const QWidget* const widget : window.findChildren<QWidget*>()) {
            if (!widget->toolTip().isEmpty()) {
                QToolTip::showText({1, 1}, widget->toolTip());
                QCoreApplication::processEvents();
                for (QWidget* const top : QApplication::topLevelWidgets()) {
                    if (top->isVisible() && top != &window) {
                        top->grab();
                    }
                }
            }
        }
        QToolTip::hideText();

        // THEN
        QVERIFY(!openings.happened());
    }

    void namesAreShownAsTheyAre()
    {
        // GIVEN
        QWidget window;
        fill(window, scenario());

        // THEN
        int shown = 0;
        for (const QLabel* const label : window.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            shown += label->text().contains(hostile()) ? 1 : 0;
        }
        // slider of the constraint, must, explanation, nearest flip, reason, header, notice
        QVERIFY2(shown >= 6, qPrintable(QString::number(shown)));
    }

private:
    [[nodiscard]] QString trap() const { return m_folder.filePath(u"trap.png"_s); }

    [[nodiscard]] QString hostile() const { return u"<b>x</b><img src=\"file://%1\">"_s.arg(trap()); }

    [[nodiscard]] engine::Scenario scenario() const
    {
        const std::string name = hostile().toStdString();
        engine::Scenario scenario = testing::ScenarioBuilder(name)
                                        .constraint("latency", 40, 80)
                                        .constraint("cost", 70, 50)
                                        .firstOrder({"latency"})
                                        .component("api", {60, 40})
                                        .must(engine::Choice::Rust)
                                        .component("batch", {10, 90});
        scenario.question = scenario.owner = scenario.notes = name;
        for (engine::Constraint& constraint : scenario.constraints) {
            constraint.name = name;
            constraint.criteria[0].name = name;
            constraint.criteria[0].rationale = name;
        }
        for (engine::Component& component : scenario.components) {
            component.name = name;
            component.workload = name.substr(0, 100);
        }
        scenario.components[0].musts[0].name = name;
        return scenario;
    }

    void fill(QWidget& window, const engine::Scenario& scenario)
    {
        auto* const document = new ScenarioDocument(&window);
        auto* const layout = new QVBoxLayout(&window);
        auto* const header = new HeaderBar;
        auto* const notice = new NoticeBar;
        layout->addWidget(header);
        layout->addWidget(notice);
        layout->addWidget(new ConstraintPanel(*document, m_catalogue));
        layout->addWidget(new VerdictPanel(*document, m_catalogue));
        document->load(scenario);
        header->present(hostile(), hostile());
        notice->say(hostile(), hostile(), [] {});
        for (Disclosure* const disclosure : window.findChildren<Disclosure*>()) {
            disclosure->setOpen(true);
        }
    }

    const Catalogue m_catalogue = shippedCatalogue().value();
    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace steelyard

QTEST_MAIN(steelyard::HostileNamesTest)
#include "tst_hostilenames.moc"
