// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/workshopheader.h"

#include "elidedlabel.h"
#include "flatstyle.h"
#include "flowlayout.h"
#include "patientcombobox.h"
#include "scenariodocument.h"
#include "theme.h"
#include "verdicttext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr int gap = 8;
constexpr int roomForName = 250; // beside the buttons, in design pixels

} // namespace

WorkshopHeader::WorkshopHeader(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_name(new ElidedLabel(TextRole::Title)),
      m_caption(new ElidedLabel(TextRole::Muted)),
      m_component(new PatientComboBox),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_buttons(new QWidget)
{
    setObjectName(u"workshop-header"_s);
    m_name->setObjectName(u"workshop-name"_s);
    m_caption->setObjectName(u"workshop-caption"_s);
    m_component->setObjectName(u"workshop-component"_s);
    m_component->setAccessibleName(tr("Component"));
    m_component->setToolTip(plainToolTip(tr("Which component the room votes on")));
    connect(m_component, &QComboBox::activated, this,
            [this](int row) { m_document.setComponent(static_cast<std::size_t>(row)); });
    auto* const flow = new FlowLayout(FlatStyle::scaled(gap));
    flow->setContentsMargins({});
    m_buttons->setLayout(flow);
    makeButtons();

    auto* const what = new QHBoxLayout;
    what->setSpacing(FlatStyle::scaled(10));
    what->addWidget(m_name);
    what->addWidget(m_caption, 1);
    what->addWidget(m_component);
    const int side = FlatStyle::scaled(16);
    m_line->setContentsMargins(side, FlatStyle::scaled(gap), side, FlatStyle::scaled(gap));
    m_line->setSpacing(FlatStyle::scaled(gap));
    m_line->addLayout(what, 1);
    m_line->addWidget(m_buttons);
}

QPushButton* WorkshopHeader::addButton(const QString& name, const QString& text, const QString& description)
{
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleDescription(description);
    button->setToolTip(plainToolTip(description));
    m_buttons->layout()->addWidget(button);
    return button;
}

void WorkshopHeader::makeButtons()
{
    QPushButton* const add =
        addButton(u"add-ballot"_s, tr("&Add ballot"), tr("One person casts a ballot, unseen by the others"));
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, &WorkshopHeader::addRequested);
    connect(addButton(u"import-ballots"_s, tr("&Import ballots…"), tr("Takes the ballots out of scenario files")),
            &QPushButton::clicked, this, &WorkshopHeader::importRequested);
    m_export = addButton(u"export"_s, tr("E&xport"), tr("So that people can vote on their own machines"));
    makeExportMenu();
    m_round = addButton(u"round"_s, tr("New &round"), {});
    connect(m_round, &QPushButton::clicked, this, &WorkshopHeader::beginOrReveal);
    m_hideNames = addButton(u"hide-names"_s, tr("Hide &names"), tr("Shows “Ballot 1” and so on instead of names"));
    m_hideNames->setCheckable(true);
    connect(m_hideNames, &QPushButton::clicked, this, &WorkshopHeader::namesHiddenChosen);
    m_useWeights = addButton(u"use-weights"_s, tr("Use &group weights"), {});
    connect(m_useWeights, &QPushButton::clicked, this, &WorkshopHeader::groupWeightsRequested);
    connect(addButton(u"close-workshop"_s, tr("&Close"), tr("Back to the scenario on screen (Esc)")),
            &QPushButton::clicked, this, &WorkshopHeader::closeRequested);
}

void WorkshopHeader::makeExportMenu()
{
    auto* const menu = new QMenu(this);
    menu->addAction(tr("Ballot &form…"), this, &WorkshopHeader::formRequested)->setObjectName(u"export-form"_s);
    m_exportBallots = menu->addAction(tr("All &ballots…"), this, &WorkshopHeader::exportRequested);
    m_exportBallots->setObjectName(u"export-ballots"_s);
    m_export->setMenu(menu);
}

void WorkshopHeader::beginOrReveal()
{
    if (m_state.casting) {
        emit revealRequested();
        return;
    }
    if (m_state.ballots == 0) {
        emit roundRequested(true);
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setObjectName(u"round-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Start &empty"), this, [this] { emit roundRequested(false); })->setObjectName(u"round-empty"_s);
    menu->addAction(tr("&Keep the ballots, hidden"), this, [this] { emit roundRequested(true); })
        ->setObjectName(u"round-keep"_s);
    menu->popup(m_round->mapToGlobal(QPoint(0, m_round->height())));
}

void WorkshopHeader::present(const State& state)
{
    m_state = state;
    const QString name = QString::fromStdString(m_document.scenario().name);
    m_name->setText(name);
    m_caption->setText(state.casting ? tr("workshop, %n ballot(s) cast", nullptr, state.ballots)
                                     : tr("workshop, %n ballot(s)", nullptr, state.ballots));
    showComponents();
    m_round->setText(state.casting ? tr("&Reveal") : tr("New &round"));
    m_round->setEnabled(!state.casting || state.ballots > 0);
    const QString round = state.casting ? tr("Shows all ballots at once") : tr("Ballots are hidden until all are cast");
    m_round->setToolTip(plainToolTip(round));
    m_round->setAccessibleDescription(round);
    m_round->setDefault(state.casting);
    // A file would show what is hidden until all have cast.
    m_exportBallots->setEnabled(!state.casting && state.ballots > 0);
    m_useWeights->setDefault(!state.casting && state.ballots > 0);
    m_useWeights->setEnabled(!state.casting && state.ballots > 0);
    const QString weights = state.casting ? tr("Not before the ballots are revealed")
                            : state.ballots == 0
                                ? tr("There are no ballots yet")
                                : tr("Sets the sliders to the mean of the ballots; Undo takes it back");
    m_useWeights->setToolTip(plainToolTip(weights));
    m_useWeights->setAccessibleDescription(weights);
    arrange();
}

void WorkshopHeader::setNamesHidden(bool hidden)
{
    m_hideNames->setChecked(hidden);
}

void WorkshopHeader::showComponents()
{
    const std::vector<engine::Component>& components = m_document.scenario().components;
    m_component->clear();
    for (const engine::Component& component : components) {
        m_component->addItem(nameOf(component));
    }
    m_component->setCurrentIndex(static_cast<int>(m_document.component()));
    m_component->setVisible(components.size() > 1);
}

void WorkshopHeader::arrange()
{
    int needed = 0;
    for (int i = 0; i < m_buttons->layout()->count(); ++i) {
        needed += m_buttons->layout()->itemAt(i)->sizeHint().width() + FlatStyle::scaled(gap);
    }
    const bool wide = width() >= needed + FlatStyle::scaled(roomForName);
    m_line->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setMinimumWidth(wide ? needed : 0);
    m_buttons->setMaximumWidth(wide ? needed : QWIDGETSIZE_MAX);
}

bool WorkshopHeader::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        arrange();
    }
    return handled;
}

void WorkshopHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WorkshopHeader::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace steelyard
