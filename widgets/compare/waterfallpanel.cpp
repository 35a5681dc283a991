// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/waterfallpanel.h"

#include "charts/cardbutton.h"
#include "charts/charttablemodel.h"
#include "charts/charttableview.h"
#include "compare/waterfall.h"
#include "elidedlabel.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// A picture names this many steps before it gathers the rest.
constexpr std::size_t stepsInAPicture = 8;

} // namespace

WaterfallPanel::WaterfallPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(TextRole::Section)),
      m_tableButton(new CardButton(CardButton::Sign::Table)),
      m_stack(new QStackedLayout),
      m_waterfall(new Waterfall),
      m_table(new ChartTableView),
      m_model(new ChartTableModel(this))
{
    m_waterfall->setObjectName(u"waterfall"_s);
    m_table->setObjectName(u"waterfall-table"_s);
    m_table->setModel(m_model);
    m_tableButton->setObjectName(u"waterfall-table-button"_s);
    m_tableButton->setCheckable(true);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_tableButton);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    // Without a parent the stack would show its first widget as a window of its own.
    layout->addLayout(m_stack);
    m_stack->addWidget(m_waterfall);
    m_stack->addWidget(m_table);
    layout->addStretch();
    connect(m_tableButton, &CardButton::toggled, this, &WaterfallPanel::setTableShown);
}

void WaterfallPanel::present(const ComparedSide& first, const ComparedSide& second)
{
    //: two scenarios
    m_title->setText(tr("%1 → %2").arg(first.name(), second.name()));
    nameAll(first.name(), second.name());
    m_waterfall->present(waterfallRows(first, second, stepsInAPicture), second.given.scenario.policy.burdenOfProof);
    m_table->setAccessibleDescription(m_waterfall->insight());
    m_model->setTable(waterfallTable(waterfallRows(first, second, std::numeric_limits<std::size_t>::max())));
}

bool WaterfallPanel::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void WaterfallPanel::setTableShown(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_waterfall);
    m_tableButton->setChecked(shown);
}

void WaterfallPanel::nameAll(const QString& first, const QString& second)
{
    const QString title = tr("From %1 to %2").arg(first, second);
    m_waterfall->setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    m_tableButton->setPurpose(tr("Show %1 as a table").arg(title));
}

} // namespace steelyard
