// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparecard.h"

#include "balancebeam.h"
#include "compare/sharebar.h"
#include "elidedlabel.h"
#include "flatstyle.h"
#include "numbertext.h"
#include "theme.h"
#include "verdicttext.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr int beamWidth = 300;
constexpr int nameWidth = 150;

QString marginLine(const ComparedSide& side)
{
    if (!side.component) {
        return CompareCard::tr("The verdict of all its components: the compared one is not among them.");
    }
    const engine::Balance* const balance = side.balance();
    return balance ? marginText(balance->margin) : CompareCard::tr("No margin: nothing weighs anything.");
}

/// A line as a screen reader says it.
QString spokenLine(const ShareLine& line, const QString& firstName)
{
    if (!line.share) {
        return CompareCard::tr("%1 is not weighed here").arg(line.constraint);
    }
    const QString share = percent(line.percent / 100.0);
    if (firstName.isEmpty() || !line.difference) {
        return CompareCard::tr("%1: %2 of the weight").arg(line.constraint, share);
    }
    if (*line.difference == 0) {
        return CompareCard::tr("%1: %2 of the weight, as in %3").arg(line.constraint, share, firstName);
    }
    const QString points = plainNumber(std::abs(*line.difference));
    return *line.difference > 0 ? CompareCard::tr("%1: %2 of the weight, %3 percentage points more than in %4")
                                      .arg(line.constraint, share, points, firstName)
                                : CompareCard::tr("%1: %2 of the weight, %3 percentage points less than in %4")
                                      .arg(line.constraint, share, points, firstName);
}

} // namespace

CompareCard::CompareCard(QWidget* parent)
    : Card(parent),
      m_name(new ElidedLabel(TextRole::Strong)),
      m_more(new QToolButton),
      m_menu(new QMenu(this)),
      m_beam(new BalanceBeam),
      m_headline(new TextLabel(TextRole::Heading)),
      m_margin(new TextLabel(TextRole::Muted)),
      m_rowLayout(new QGridLayout)
{
    m_name->setObjectName(u"compared-name"_s);
    m_headline->setObjectName(u"compared-headline"_s);
    m_margin->setObjectName(u"compared-margin"_s);
    m_beam->setObjectName(u"compared-beam"_s);
    makeMenu();

    auto* const head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_more);
    auto* const beam = new QHBoxLayout;
    beam->addStretch(1);
    beam->addWidget(m_beam, 100);
    beam->addStretch(1);
    m_rowLayout->setHorizontalSpacing(FlatStyle::scaled(12));
    m_rowLayout->setVerticalSpacing(FlatStyle::scaled(6));
    m_rowLayout->setColumnStretch(1, 1);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(FlatStyle::scaled(14), FlatStyle::scaled(8), FlatStyle::scaled(14),
                               FlatStyle::scaled(12));
    layout->setSpacing(FlatStyle::scaled(4));
    layout->addLayout(head);
    layout->addLayout(beam);
    layout->addWidget(m_headline);
    layout->addWidget(m_margin);
    // Cards side by side are equally high: what is below lines up across them.
    layout->addStretch();
    layout->addSpacing(FlatStyle::scaled(6));
    layout->addLayout(m_rowLayout);
    limitWidths();
}

void CompareCard::makeMenu()
{
    m_first = m_menu->addAction(tr("&Make it the first"), this, &CompareCard::firstRequested);
    m_first->setObjectName(u"make-first"_s);
    m_menu->addAction(tr("&Open"), this, &CompareCard::openRequested)->setObjectName(u"open-compared"_s);
    m_menu->addAction(tr("&Remove from the comparison"), this, &CompareCard::removeRequested)
        ->setObjectName(u"remove-compared"_s);
    m_more->setObjectName(u"compared-actions"_s);
    m_more->setText(u"…"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void CompareCard::present(const ComparedSide& side, const std::vector<ShareLine>& lines, double longest,
                          const QString& firstName)
{
    const QString name = side.name();
    m_name->setText(name);
    m_more->setAccessibleName(tr("Actions for %1").arg(name));
    m_more->setToolTip(plainToolTip(m_more->accessibleName()));
    m_first->setEnabled(!firstName.isEmpty());
    m_beam->setVisible(side.component.has_value());
    if (side.component) {
        m_beam->present(side.given.scenario, side.analysis, *side.component);
    }
    m_beam->setAccessibleName(tr("Balance of %1").arg(name));
    m_headline->setText(shortVerdict(side.verdict()));
    m_margin->setText(marginLine(side));
    m_language = side.language();
    colourHeadline();
    while (m_rows.size() < lines.size()) {
        addRow();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (QWidget* const part : {static_cast<QWidget*>(m_rows[i].name), static_cast<QWidget*>(m_rows[i].bar),
                                    static_cast<QWidget*>(m_rows[i].difference)}) {
            part->setVisible(i < lines.size());
        }
        if (i < lines.size()) {
            showLine(m_rows[i], lines[i], longest, firstName);
        }
    }
    setAccessibleName(name);
    setAccessibleDescription(tr("%1. %2", "verdict, margin").arg(headline(side.verdict()), m_margin->text()));
}

void CompareCard::addRow()
{
    const int number = static_cast<int>(m_rows.size());
    Row& row = m_rows.emplace_back();
    row.name = new ElidedLabel(TextRole::Body);
    row.bar = new ShareBar;
    row.bar->setObjectName(u"share-%1"_s.arg(number));
    row.difference = new TextLabel(TextRole::Strong);
    row.difference->setObjectName(u"difference-%1"_s.arg(number));
    row.difference->setWordWrap(false);
    row.difference->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_rowLayout->addWidget(row.name, number, 0);
    m_rowLayout->addWidget(row.bar, number, 1);
    m_rowLayout->addWidget(row.difference, number, 2);
    limitWidths();
}

void CompareCard::limitWidths()
{
    m_beam->setMaximumWidth(FlatStyle::scaled(beamWidth));
    for (const Row& row : m_rows) {
        row.name->setMaximumWidth(FlatStyle::scaled(nameWidth));
    }
}

void CompareCard::showLine(const Row& row, const ShareLine& line, double longest, const QString& firstName)
{
    row.name->setText(line.constraint);
    row.bar->present(line.share ? *line.share / longest : -1, line.share ? percent(line.percent / 100.0) : u"–"_s);
    row.bar->setAccessibleName(spokenLine(line, firstName));
    row.difference->setText(line.difference ? differenceOfPercents(*line.difference) : QString());
}

void CompareCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        colourHeadline();
    } else if (event->type() == QEvent::FontChange) {
        limitWidths();
    }
    Card::changeEvent(event);
}

void CompareCard::colourHeadline()
{
    const QColor colour = Theme::of(palette()).colour(m_language);
    if (m_headline->palette().color(QPalette::WindowText) != colour) {
        QPalette own;
        own.setColor(QPalette::WindowText, colour);
        m_headline->setPalette(own);
    }
}

void CompareCard::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
}

} // namespace steelyard
