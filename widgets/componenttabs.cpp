// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "componenttabs.h"

#include "flatstyle.h"
#include "flowlayout.h"
#include "mnemonics.h"
#include "quietspinbox.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "verdicttext.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace steelyard
{

namespace
{

constexpr int longestName = 200;
/// Of a tab, in design pixels; the whole name is in the tooltip. One that is alone has the line to itself.
constexpr int widestName = 150;
constexpr int widestNameAlone = 205;

/// `name`, or the first of "name (2)", "name (3)"… that no component has.
QString freeName(const engine::Scenario& scenario, const QString& name)
{
    const auto isTaken = [&](const QString& candidate) {
        return std::ranges::any_of(scenario.components,
                                   [&](const engine::Component& component) { return nameOf(component) == candidate; });
    };
    static const QRegularExpression number(QStringLiteral(" \\(\\d{1,5}\\)$"));
    const QString stem = QString(name).remove(number);
    QString candidate = name;
    for (int next = 2; isTaken(candidate); ++next) {
        const QString suffix = QStringLiteral(" (%1)").arg(next);
        candidate = stem.left(longestName - suffix.size()) + suffix;
    }
    return candidate;
}

QToolButton* flatButton()
{
    auto* const button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ComponentTabs::ComponentTabs(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_line(new FlowLayout(FlatStyle::scaled(6))),
      m_group(new QButtonGroup(this)),
      m_add(flatButton()),
      m_name(new QLineEdit(this)),
      m_sizeLine(new QWidget),
      m_size(new QuietSpinBox)
{
    setObjectName(QStringLiteral("components"));
    m_group->setExclusive(true);
    m_add->setObjectName(QStringLiteral("add-component"));
    m_add->setText(QStringLiteral("+"));
    m_add->setAccessibleName(tr("Add a component"));
    m_add->setAccessibleDescription(tr("Another service of this scenario, which starts with the weights on screen"));
    m_add->setToolTip(plainToolTip(tr("Add a component that starts with these weights")));
    m_name->setObjectName(QStringLiteral("component-name"));
    m_name->setAccessibleName(tr("Name of the component"));
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    m_name->hide();
    m_size->setObjectName(QStringLiteral("component-size"));
    m_size->setAccessibleName(tr("Size of the component"));
    m_size->setAccessibleDescription(tr("How large it is compared with the others"));
    m_size->setToolTip(plainToolTip(tr("How large it is compared with the others")));
    m_size->setRange(0.01, 1e6);
    m_size->setDecimals(2);
    auto* const sizeLabel = new TextLabel(TextRole::Caption, tr("Size, compared with the others"));
    sizeLabel->setBuddy(m_size);
    auto* const sizeLayout = new QHBoxLayout(m_sizeLine);
    sizeLayout->setContentsMargins({});
    sizeLayout->addWidget(sizeLabel, 1);
    sizeLayout->addWidget(m_size);
    m_line->addWidget(m_add);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(4));
    layout->addLayout(m_line);
    layout->addWidget(m_sizeLine);
    addActions();

    connect(m_add, &QToolButton::clicked, this, &ComponentTabs::add);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { endRenaming(true); });
    connect(m_size, &QuietSpinBox::valueChanged, this, [this](double size) {
        if (!m_showing) {
            m_document.setComponentSize(m_document.component(), size);
        }
    });
    connect(m_size, &QuietSpinBox::gestureBegan, &document, &ScenarioDocument::beginGesture);
    connect(m_size, &QuietSpinBox::gestureEnded, &document, &ScenarioDocument::endGesture);
    connect(&document, &ScenarioDocument::loaded, this, &ComponentTabs::rebuild);
    connect(&document, &ScenarioDocument::changed, this, [this](Parts parts) {
        if (parts.testFlag(Part::Components)) {
            refresh();
        }
    });
}

void ComponentTabs::addActions()
{
    const auto make = [this](const char* name, const QString& text, const QKeySequence& key, auto does) {
        auto* const action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    m_rename = make("rename-component", tr("Re&name"), Qt::Key_F2, [this] { rename(); });
    m_duplicate = make("duplicate-component", tr("&Duplicate"), {}, [this] { duplicate(); });
    m_moveBack =
        make("move-component-back", tr("Move &back"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp, [this] { move(-1); });
    m_moveOn = make("move-component-on", tr("Move &on"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown, [this] { move(1); });
    m_remove = make("remove-component", tr("&Remove"), {}, [this] { remove(); });
}

void ComponentTabs::addTab()
{
    QToolButton* const tab = flatButton();
    tab->setCheckable(true);
    tab->setContextMenuPolicy(Qt::CustomContextMenu);
    tab->installEventFilter(this);
    m_group->addButton(tab);
    // The button that adds stays last.
    m_line->removeWidget(m_add);
    m_line->addWidget(tab);
    m_line->addWidget(m_add);
    tab->show();
    const std::size_t component = m_tabs.size();
    m_tabs.push_back(tab);
    connect(tab, &QToolButton::clicked, this, [this, component] { m_document.setComponent(component); });
    connect(tab, &QToolButton::customContextMenuRequested, this,
            [this, tab](const QPoint& position) { openMenu(tab, position); });
}

/// Tabs are kept: one of them may be what was clicked.
void ComponentTabs::rebuild()
{
    endRenaming(false);
    const std::size_t count = m_document.scenario().components.size();
    while (m_tabs.size() < count) {
        addTab();
    }
    while (m_tabs.size() > count) {
        m_tabs.back()->hide();
        m_line->removeWidget(m_tabs.back());
        m_tabs.back()->deleteLater();
        m_tabs.pop_back();
    }
    refresh();
    // As keys do not go through the list by themselves where nobody asks for it, they do in the order that is seen.
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        setTabOrder(m_tabs[i], i + 1 < m_tabs.size() ? m_tabs[i + 1] : m_add);
    }
}

void ComponentTabs::refresh()
{
    const std::vector<engine::Component>& components = m_document.scenario().components;
    const int widest = FlatStyle::scaled(components.size() == 1 ? widestNameAlone : widestName);
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const QString name = nameOf(components[i]);
        const QString shown = m_tabs[i]->fontMetrics().elidedText(name, Qt::ElideRight, widest);
        m_tabs[i]->setText(withoutMnemonic(shown));
        m_tabs[i]->setToolTip(plainToolTip(name));
        m_tabs[i]->setAccessibleName(name);
        m_tabs[i]->setAccessibleDescription(tr("Component %1 of %2").arg(i + 1).arg(components.size()));
        m_tabs[i]->setChecked(i == m_document.component());
    }
    m_sizeLine->setVisible(components.size() > 1);
    m_showing = true;
    m_size->setValue(components[m_document.component()].size);
    m_showing = false;
    enableActions();
}

void ComponentTabs::add()
{
    m_document.addComponent(m_document.component(), freeName(m_document.scenario(), tr("New component")));
    rename();
}

void ComponentTabs::duplicate()
{
    const engine::Scenario& scenario = m_document.scenario();
    m_document.duplicateComponent(m_document.component(),
                                  freeName(scenario, nameOf(scenario.components[m_document.component()])));
}

void ComponentTabs::remove()
{
    m_document.removeComponent(m_document.component());
    currentTab()->setFocus();
}

void ComponentTabs::move(int step)
{
    const std::size_t from = m_document.component();
    m_document.moveComponent(from, step < 0 ? from - 1 : from + 1);
    currentTab()->setFocus();
}

void ComponentTabs::rename()
{
    layout()->activate();
    m_name->setText(nameOf(m_document.scenario().components[m_document.component()]));
    QRect place = currentTab()->geometry();
    place.setWidth(std::max(place.width(), FlatStyle::scaled(widestName)));
    place.moveLeft(std::max(0, std::min(place.left(), width() - place.width())));
    m_name->setGeometry(place);
    m_name->selectAll();
    m_name->show();
    m_name->raise();
    m_name->setFocus();
}

void ComponentTabs::endRenaming(bool keep)
{
    if (m_name->isHidden()) {
        return;
    }
    const bool hadFocus = m_name->hasFocus();
    m_name->hide();
    const QString name = m_name->text().simplified();
    if (keep && !name.isEmpty() && name != nameOf(m_document.scenario().components[m_document.component()])) {
        m_document.renameComponent(m_document.component(), name);
    }
    if (hadFocus) {
        currentTab()->setFocus();
    }
}

void ComponentTabs::openMenu(QToolButton* tab, const QPoint& position)
{
    tab->click();
    QMenu::exec({m_rename, m_duplicate, m_moveBack, m_moveOn, m_remove}, tab->mapToGlobal(position), nullptr, this);
}

void ComponentTabs::enableActions()
{
    m_moveBack->setEnabled(m_document.component() > 0);
    m_moveOn->setEnabled(m_document.component() + 1 < m_tabs.size());
    m_remove->setEnabled(m_tabs.size() > 1);
}

QToolButton* ComponentTabs::currentTab() const
{
    return m_tabs[m_document.component()];
}

bool ComponentTabs::eventFilter(QObject* watched, QEvent* event)
{
    const bool escapes = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_name && escapes) {
        endRenaming(false);
        return true;
    }
    if (watched != m_name && event->type() == QEvent::MouseButtonDblClick) {
        static_cast<QToolButton*>(watched)->click();
        rename();
        return true;
    }
    if (watched != m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete) && m_remove->isEnabled()) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace steelyard
