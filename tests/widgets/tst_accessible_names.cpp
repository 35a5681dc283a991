// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "catalogue.h"
#include "constraintpanel.h"
#include "disclosure.h"
#include "headerbar.h"
#include "library/scenariolibrary.h"
#include "librarypanel.h"
#include "noticebar.h"
#include "scenariodocument.h"
#include "testlib/warnings.h"
#include "verdictpanel.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

QString described(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        path.prepend(QString::fromLatin1(at->metaObject()->className()) + u" \""_s + at->objectName() + u'"');
    }
    return path.join(u" / "_s);
}

/// On Linux Qt names a combo box by its text, and puts its own name into a relation to its label.
QString labelOf(const QComboBox& box)
{
    for (const auto& [other, relation] :
         QAccessible::queryAccessibleInterface(const_cast<QComboBox*>(&box))->relations()) {
        if (relation.testFlag(QAccessible::Label)) {
            return other->text(QAccessible::Name);
        }
    }
    return box.accessibleName();
}

QString accessibleName(QWidget& widget)
{
    if (const auto* const box = qobject_cast<QComboBox*>(&widget)) {
        return labelOf(*box);
    }
    const QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isInsideComboBox(const QWidget& widget)
{
    const QWidget* const above = widget.parentWidget();
    return above && (qobject_cast<const QComboBox*>(above) || isInsideComboBox(*above));
}

/// What the keyboard reaches, apart from Qt's own parts of controls.
QList<QWidget*> reachable(const QWidget& panel)
{
    QList<QWidget*> widgets;
    for (QWidget* const widget : panel.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(u"qt_"_s) || isInsideComboBox(*widget);
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !isPart) {
            widgets << widget;
        }
    }
    return widgets;
}

} // namespace

class AccessibleNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void whateverTheKeyboardReachesHasAName_data()
    {
        QTest::addColumn<QWidget*>("panel");
        QTest::addColumn<int>("atLeast");
        const auto row = [this](const char* name, QWidget* panel, int atLeast) {
            panel->setParent(&m_window);
            QTest::newRow(name) << panel << atLeast;
        };
        auto* const header = new HeaderBar;
        auto* const action = new QAction(u"&Present"_s, header);
        header->addActions({action});
        header->addScenarioAction(action);
        auto* const notice = new NoticeBar;
        notice->say(u"Something happened."_s, u"&Undo"_s, [] {});
        auto* const constraints = new ConstraintPanel(m_document, m_catalogue);
        auto* const verdict = new VerdictPanel(m_document, m_catalogue);
        m_document.load(m_catalogue.newScenario("Greenfield", *m_catalogue.workload("greenfield")));
        row("header", header, 2);
        row("notice", notice, 2);
        // workload, six weights and five other numbers twice, first-order, musts, what opens
        row("constraints", constraints, 30);
        row("verdict", verdict, 4);
        row("library", new LibraryPanel(m_library), 2);
    }
    void whateverTheKeyboardReachesHasAName()
    {
        QFETCH(QWidget*, panel);
        QFETCH(int, atLeast);
        // GIVEN
        for (Disclosure* const disclosure : panel->findChildren<Disclosure*>()) {
            disclosure->setOpen(true);
        }
        // WHEN
        const QList<QWidget*> widgets = reachable(*panel);
        // THEN
        QVERIFY2(widgets.size() >= atLeast, qPrintable(QString::number(widgets.size())));
        QStringList nameless;
        for (QWidget* const widget : widgets) {
            if (accessibleName(*widget).trimmed().isEmpty()) {
                nameless << described(*widget);
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void theNamesThatToolsRelyOnAreThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"Latency", "Latency, exact", "Team readiness", "Team readiness, exact",
                                       "Burden of proof", "Burden of proof, exact", "Workload"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void theNamesThatToolsRelyOnAreThere()
    {
        QFETCH(QString, name);
        // GIVEN
        ConstraintPanel panel(m_document, m_catalogue);
        m_document.load(m_catalogue.newScenario("Greenfield", *m_catalogue.workload("greenfield")));
        // THEN
        const QList<QWidget*> widgets = reachable(panel);
        QCOMPARE(std::ranges::count_if(widgets, [&](QWidget* widget) { return accessibleName(*widget) == name; }), 1);
    }

private:
    const Catalogue m_catalogue = shippedCatalogue().value();
    ScenarioDocument m_document;
    ScenarioLibrary m_library;
    QWidget m_window;
    std::unique_ptr<Appearance> m_appearance;
};

} // namespace steelyard

QTEST_MAIN(steelyard::AccessibleNamesTest)
#include "tst_accessible_names.moc"
