// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compareview.h"

#include "compare/comparecard.h"
#include "compare/differencecard.h"
#include "elidedlabel.h"
#include "flatstyle.h"
#include "headerbuttons.h"
#include "mnemonics.h"
#include "panel.h"
#include "patientcombobox.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// In design pixels: four cards fit beside each other in a window of 1680.
constexpr int leastCardWidth = 398;
constexpr int spacing = 12;
/// A longer menu is no help; the list of scenarios has a search.
constexpr std::size_t mostOffers = 25;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// A name as the text of a menu entry, which would take "&" for a mnemonic and a tab for a shortcut.
QString menuText(QString name)
{
    return withoutMnemonic(name).replace(u'\t', u' ');
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent),
      m_caption(new ElidedLabel(TextRole::Muted)),
      m_component(new PatientComboBox),
      m_add(new QPushButton(tr("&Add scenario"))),
      m_close(new QPushButton(tr("&Close"))),
      m_headerButtons(new QHBoxLayout),
      m_offers(new QMenu(this)),
      m_scroll(new QScrollArea),
      m_cardLayout(new QGridLayout),
      m_difference(new DifferenceCard),
      m_hint(new TextLabel(TextRole::Muted, tr("Add a scenario to see what makes the difference.")))
{
    setObjectName(u"compare"_s);
    setAccessibleName(tr("Compare"));
    m_hint->setObjectName(u"compare-hint"_s);
    m_cardLayout->setSpacing(FlatStyle::scaled(spacing));
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    const int margin = FlatStyle::scaled(spacing);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(m_cardLayout);
    column->addWidget(m_hint);
    column->addWidget(m_difference);
    column->addStretch();
    m_scroll->setObjectName(u"compare-scroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(sectionLine());
    layout->addWidget(m_scroll, 1);

    connect(m_close, &QPushButton::clicked, this, &CompareView::closeRequested);
    connect(m_offers, &QMenu::aboutToShow, this, &CompareView::fillOffers);
    connect(m_component, &QComboBox::activated, this, [this](int row) {
        m_chosenComponent = m_sides.front().given.scenario.components[static_cast<std::size_t>(row)].id;
        std::vector<ComparedScenario> scenarios;
        std::ranges::transform(m_sides, std::back_inserter(scenarios), &ComparedSide::given);
        present(std::move(scenarios));
    });
    auto* const escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CompareView::closeRequested);
}

QWidget* CompareView::makeHeader()
{
    m_caption->setObjectName(u"compare-caption"_s);
    m_component->setObjectName(u"compared-component"_s);
    m_component->setAccessibleName(tr("Component"));
    m_component->setToolTip(plainToolTip(tr("Which component of the scenarios is compared")));
    m_add->setObjectName(u"add-compared"_s);
    m_add->setAccessibleName(tr("Add scenario"));
    m_add->setMenu(m_offers);
    m_close->setObjectName(u"close-compare"_s);
    m_close->setAccessibleName(tr("Close"));
    m_close->setAccessibleDescription(tr("Goes back to the scenario on screen"));
    m_close->setToolTip(plainToolTip(tr("Back to the scenario on screen (Esc)")));

    auto* const header = new QWidget;
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto* const layout = new QHBoxLayout(header);
    layout->setContentsMargins(FlatStyle::scaled(16), FlatStyle::scaled(8), FlatStyle::scaled(16),
                               FlatStyle::scaled(8));
    layout->setSpacing(FlatStyle::scaled(10));
    auto* const title = new TextLabel(TextRole::Title, tr("Compare"));
    title->setWordWrap(false);
    layout->addWidget(title);
    layout->addWidget(m_caption, 1);
    layout->addWidget(m_component);
    layout->addWidget(m_add);
    layout->addLayout(m_headerButtons);
    layout->addWidget(m_close);
    return header;
}

void CompareView::addToHeader(QMenu* menu, QAction* mainAction)
{
    m_headerButtons->addWidget(menuButton(menu, objectName()));
    m_headerButtons->addWidget(mainActionButton(mainAction, objectName()));
}

void CompareView::present(std::vector<ComparedScenario> scenarios)
{
    m_sides = comparedSides(std::move(scenarios), m_chosenComponent, m_sides);
    while (m_cards.size() < m_sides.size()) {
        addCard();
    }
    showComponents();
    showSides();
}

void CompareView::addCard()
{
    const std::size_t place = m_cards.size();
    auto* const card = new CompareCard(m_scroll->widget());
    card->setObjectName(u"card-%1"_s.arg(place));
    m_cards.push_back(card);
    connect(card, &CompareCard::removeRequested, this, [this, place] { emit removeRequested(place); });
    connect(card, &CompareCard::firstRequested, this, [this, place] { emit firstRequested(place); });
    connect(card, &CompareCard::openRequested, this, [this, place] { emit openRequested(place); });
    m_columns = 0;
}

void CompareView::showComponents()
{
    const std::vector<engine::Component>& components = m_sides.front().given.scenario.components;
    m_component->clear();
    for (const engine::Component& component : components) {
        m_component->addItem(text(component.name.empty() ? component.id : component.name));
    }
    m_component->setCurrentIndex(static_cast<int>(*m_sides.front().component));
    m_component->setVisible(components.size() > 1);
}

void CompareView::showSides()
{
    const std::vector<std::vector<ShareLine>> lines = shareLines(m_sides);
    double longest = 0.01;
    for (const std::vector<ShareLine>& each : lines) {
        for (const ShareLine& line : each) {
            longest = std::max(longest, line.share.value_or(0));
        }
    }
    const QString first = m_sides.front().name();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_cards[i]->present(m_sides[i], lines[i], longest, i == 0 ? QString() : first);
    }
    const int count = static_cast<int>(m_sides.size());
    m_caption->setText(tr("%n scenario(s), differences to %1", nullptr, count).arg(first));
    m_add->setEnabled(m_sides.size() < mostScenarios);
    m_add->setToolTip(m_add->isEnabled() ? QString() : plainToolTip(tr("Four scenarios are compared at most.")));
    m_hint->setVisible(count < 2);
    m_difference->setVisible(count > 1);
    if (count > 1) {
        m_difference->present(m_sides);
    }
    arrange();
}

void CompareView::fillOffers()
{
    m_offers->clear();
    const std::vector<Offer> all = offers ? offers() : std::vector<Offer>{};
    for (std::size_t i = 0; i < std::min(mostOffers, all.size()); ++i) {
        m_offers->addAction(menuText(all[i].name), this, [this, id = all[i].id] { emit addRequested(id); });
    }
    const auto note = [this](const QString& sentence) { m_offers->addAction(sentence)->setEnabled(false); };
    if (all.empty()) {
        note(tr("There is no other scenario in the library."));
    } else if (all.size() > mostOffers) {
        note(tr("Older ones: open one of them, and compare from there."));
    }
}

void CompareView::arrange()
{
    const int room = width() - m_scroll->verticalScrollBar()->sizeHint().width() - FlatStyle::scaled(spacing);
    const int fitting = room / FlatStyle::scaled(leastCardWidth + spacing);
    const int columns = std::clamp(fitting, 1, std::max(1, static_cast<int>(m_sides.size())));
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < m_sides.size());
    }
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        m_cardLayout->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    }
    for (int column = 0; column < m_cardLayout->columnCount(); ++column) {
        m_cardLayout->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace steelyard
