// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"

#include "charts/cardbutton.h"
#include "charts/cardmenu.h"
#include "charts/chartpaint.h"
#include "charts/charttablemodel.h"
#include "charts/charttableview.h"
#include "textlabel.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steelyard
{

ChartCard::ChartCard(Chart* chart, const std::vector<ChartKind>& kinds, QWidget* parent)
    : QWidget(parent),
      m_chart(chart),
      m_title(new TextLabel(TextRole::Strong, chart->title(), this)),
      m_exchangeButton(new CardButton(CardButton::Sign::Exchange, this)),
      m_subtitle(new TextLabel(TextRole::Caption, chart->subtitle(), this)),
      m_menuButton(new CardButton(CardButton::Sign::More, this)),
      m_tableButton(new CardButton(CardButton::Sign::Table, this)),
      m_maximiseButton(new CardButton(CardButton::Sign::Maximise, this)),
      m_menu(new CardMenu(*chart, kinds, this)),
      m_stack(new QStackedLayout),
      m_table(new ChartTableView(this)),
      m_model(new ChartTableModel(this))
{
    setObjectName(chart->id() + u"Card"_s);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(chart->title());
    chart->setObjectName(chart->id());
    chart->setAccessibleName(chart->title());
    m_table->setObjectName(u"table"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("%1, as a table").arg(chart->title()));
    m_exchangeButton->setObjectName(u"exchangeButton"_s);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_tableButton->setObjectName(u"tableButton"_s);
    m_tableButton->setCheckable(true);
    m_maximiseButton->setObjectName(u"maximiseButton"_s);
    connectMenu();
    nameButtons();
    announce();

    auto* column = new QVBoxLayout(this);
    column->addLayout(headLayout());
    // The chart has a parent before the stack shows it, or it would be a window for a moment.
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    setSpacing();

    connect(m_tableButton, &CardButton::toggled, this, &ChartCard::setTableShown);
    connect(m_maximiseButton, &CardButton::clicked, this, &ChartCard::maximiseRequested);
}

QLayout* ChartCard::headLayout()
{
    m_title->setWordWrap(false);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(0);
    bar->addWidget(m_title);
    bar->addSpacing(2);
    bar->addWidget(m_exchangeButton);
    bar->addStretch();
    bar->addWidget(m_menuButton);
    bar->addWidget(m_tableButton);
    bar->addWidget(m_maximiseButton);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(bar);
    head->addWidget(m_subtitle);
    return head;
}

void ChartCard::connectMenu()
{
    m_exchangeButton->setMenu(m_menu->exchange());
    m_exchangeButton->setPopupMode(QToolButton::InstantPopup);
    m_exchangeButton->setVisible(!m_menu->exchange()->isEmpty());
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &CardMenu::exchangeRequested, this, &ChartCard::exchangeRequested);
    connect(m_menu, &CardMenu::tableRequested, this, &ChartCard::setTableShown);
    connect(m_menu, &CardMenu::maximiseRequested, this, &ChartCard::maximiseRequested);
    connect(m_menu, &CardMenu::copyRequested, this, &ChartCard::copyRequested);
    connect(m_menu, &CardMenu::saveRequested, this, &ChartCard::saveRequested);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::present(const ChartState& state)
{
    m_chart->present(state);
    if (const QString subtitle = m_chart->subtitle(); subtitle != m_subtitle->text()) {
        m_subtitle->setText(subtitle);
    }
    if (showsTable()) {
        m_model->setTable(m_chart->table());
    }
}

void ChartCard::announce()
{
    const QString insight = m_chart->insight();
    if (m_chart->accessibleDescription() != insight) {
        m_chart->setAccessibleDescription(insight);
        m_table->setAccessibleDescription(insight);
    }
}

void ChartCard::setTableShown(bool shown)
{
    if (shown) {
        m_model->setTable(m_chart->table());
    }
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_chart);
    m_tableButton->setChecked(shown);
    m_menu->setTableShown(shown);
    nameButtons();
}

void ChartCard::setMaximised(bool maximised)
{
    m_maximised = maximised;
    m_maximiseButton->setSign(maximised ? CardButton::Sign::Restore : CardButton::Sign::Maximise);
    m_menu->setMaximised(maximised);
    nameButtons();
}

void ChartCard::setMaximisable(bool maximisable)
{
    m_maximiseButton->setVisible(maximisable);
    m_menu->setMaximisable(maximisable);
}

void ChartCard::nameButtons()
{
    const QString title = m_chart->title();
    m_exchangeButton->setPurpose(tr("Show another chart instead of %1").arg(title));
    m_menuButton->setPurpose(tr("More for %1").arg(title));
    m_maximiseButton->setPurpose(m_maximised ? tr("Restore %1").arg(title) : tr("Maximise %1").arg(title));
    m_tableButton->setPurpose(showsTable() ? tr("Show %1 as a chart").arg(title) : tr("Show %1 as a table").arg(title));
}

void ChartCard::setSpacing()
{
    const QFontMetricsF metrics(font());
    const auto scaled = [&metrics](double pixels) { return qRound(designPixels(metrics, pixels)); };
    auto& column = static_cast<QVBoxLayout&>(*layout());
    column.setContentsMargins(scaled(14), scaled(10), scaled(10), scaled(12));
    column.setSpacing(scaled(8));
    // The buttons stand out to the right, so that their signs line up with the chart.
    m_stack->setContentsMargins(0, 0, scaled(4), 0);
}

void ChartCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout() != nullptr) {
        setSpacing();
    }
    update();
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    m_menu->popup(byKeyboard ? m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()) : event->globalPos());
}

void ChartCard::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    const bool onTitle = event->position().y() < m_subtitle->geometry().bottom();
    if (event->button() == Qt::LeftButton && onTitle) {
        emit maximiseRequested();
        return;
    }
    QWidget::mouseDoubleClickEvent(event);
}

void ChartCard::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    const double radius = designPixels(QFontMetricsF(font()), 8);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.focus : theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace steelyard
