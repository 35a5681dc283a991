// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cardmenu.h"

#include "charts/chart.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace steelyard
{

CardMenu::CardMenu(const Chart& chart, const std::vector<ChartKind>& kinds, QWidget* parent)
    : QMenu(parent),
      m_exchange(new QMenu(tr("Show &another chart"), this)),
      m_table(new QAction(tr("Show as a &table"), this)),
      m_maximise(new QAction(this))
{
    setObjectName(u"cardMenu"_s);
    m_table->setObjectName(u"showTable"_s);
    m_table->setCheckable(true);
    m_maximise->setObjectName(u"maximise"_s);
    setMaximised(false);
    fillExchange(chart, kinds);

    // The key is the card's: as a shortcut of the action it would be taken from the table, which copies its selection.
    auto* const copy =
        new QAction(tr("&Copy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), this);
    copy->setObjectName(u"copy"_s);
    connect(copy, &QAction::triggered, this, &CardMenu::copyRequested);
    connect(m_table, &QAction::triggered, this, &CardMenu::tableRequested);
    connect(m_maximise, &QAction::triggered, this, &CardMenu::maximiseRequested);

    if (!m_exchange->isEmpty()) {
        addMenu(m_exchange);
    }
    addActions(chart.actions());
    addActions({m_table, m_maximise});
    addSeparator();
    addAction(copy);
    addMenu(saveMenu());
}

void CardMenu::setTableShown(bool shown)
{
    m_table->setChecked(shown);
}

void CardMenu::setMaximised(bool maximised)
{
    m_maximise->setText(maximised ? tr("&Restore") : tr("&Maximise"));
}

void CardMenu::setMaximisable(bool maximisable)
{
    m_maximise->setVisible(maximisable);
}

void CardMenu::fillExchange(const Chart& chart, const std::vector<ChartKind>& kinds)
{
    m_exchange->setObjectName(u"exchangeMenu"_s);
    auto* const group = new QActionGroup(this);
    for (const ChartKind& kind : kinds) {
        QAction* const action = m_exchange->addAction(kind.title);
        action->setObjectName(kind.id);
        action->setCheckable(true);
        action->setChecked(kind.id == chart.id());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = kind.id] { emit exchangeRequested(id); });
    }
}

QMenu* CardMenu::saveMenu()
{
    auto* const menu = new QMenu(tr("&Save as"), this);
    const auto offer = [&](ChartFormat format, const QString& name, const QString& text) {
        QAction* const action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, format] { emit saveRequested(format); });
    };
    offer(ChartFormat::Png, u"savePng"_s, tr("&PNG picture…"));
    offer(ChartFormat::PngDouble, u"savePngDouble"_s, tr("PNG picture, &double size…"));
    offer(ChartFormat::PngTriple, u"savePngTriple"_s, tr("PNG picture, &triple size…"));
    offer(ChartFormat::Svg, u"saveSvg"_s, tr("&SVG drawing…"));
    offer(ChartFormat::Csv, u"saveCsv"_s, tr("&CSV table…"));
    return menu;
}

} // namespace steelyard
