// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/ballotrow.h"

#include "elidedlabel.h"
#include "flatstyle.h"
#include "theme.h"
#include "verdicttext.h"
#include "workshop/chiplabel.h"
#include "workshop/sharebars.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr int leastNameWidth = 76;

} // namespace

BallotRow::BallotRow(QWidget* parent)
    : QWidget(parent),
      m_name(new ElidedLabel(TextRole::Body)),
      m_late(new ChipLabel),
      m_bars(new ShareBars),
      m_verdict(new ChipLabel),
      m_margin(new TextLabel(TextRole::Muted)),
      m_more(new QToolButton),
      m_menu(new QMenu(this))
{
    m_name->setObjectName(u"ballot-name"_s);
    m_late->setObjectName(u"ballot-late"_s);
    m_late->setNote(tr("late"));
    m_late->setToolTip(plainToolTip(tr("Cast after the ballots were revealed.")));
    m_bars->setObjectName(u"ballot-shares"_s);
    m_verdict->setObjectName(u"ballot-verdict"_s);
    m_margin->setObjectName(u"ballot-margin"_s);
    m_margin->setWordWrap(false);
    m_margin->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    makeMenu();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(FlatStyle::scaled(4), FlatStyle::scaled(4), 0, FlatStyle::scaled(4));
    layout->setSpacing(FlatStyle::scaled(8));
    m_name->setMinimumWidth(FlatStyle::scaled(leastNameWidth));
    layout->addWidget(m_name, 1);
    layout->addWidget(m_late);
    layout->addWidget(m_bars);
    layout->addWidget(m_verdict);
    layout->addWidget(m_margin);
    layout->addWidget(m_more);
}

void BallotRow::makeMenu()
{
    m_edit = m_menu->addAction(tr("&Edit"), this, &BallotRow::editRequested);
    m_edit->setObjectName(u"edit-ballot"_s);
    m_export = m_menu->addAction(tr("E&xport this ballot…"), this, &BallotRow::exportRequested);
    m_export->setObjectName(u"export-ballot"_s);
    m_menu->addAction(tr("&Remove"), this, &BallotRow::removeRequested)->setObjectName(u"remove-ballot"_s);
    m_more->setObjectName(u"ballot-actions"_s);
    m_more->setText(u"…"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->installEventFilter(this);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void BallotRow::present(const BallotLine& line)
{
    m_place = line.place;
    m_name->setText(line.name);
    m_late->setVisible(line.late);
    m_bars->setVisible(line.view.has_value());
    m_verdict->setVisible(line.view.has_value());
    if (line.view) {
        m_bars->present(line.view->shares, line.longest);
        m_verdict->setVerdict(line.view->verdict);
        m_margin->setText(marginText(line.view->margin));
    } else {
        m_margin->setText(tr("cast", "of a ballot whose content is hidden"));
    }
    // Whoever votes again sees nothing of what was cast before: somebody else may be looking.
    m_edit->setText(line.view ? tr("&Edit") : tr("&Vote again"));
    m_export->setVisible(line.view.has_value());
    describe(line);
}

void BallotRow::describe(const BallotLine& line)
{
    m_bars->setToolTip(plainToolTip(line.sharesText));
    m_bars->setAccessibleName(line.sharesText);
    QStringList parts;
    if (line.view) {
        parts << headline(line.view->verdict) << m_margin->text() << line.sharesText;
    } else {
        parts << m_margin->text();
    }
    if (line.late) {
        parts << m_late->text();
    }
    const QString description = parts.join(u"; "_s);
    setAccessibleName(line.name);
    setAccessibleDescription(description);
    m_more->setAccessibleName(tr("Actions for %1").arg(line.name));
    m_more->setAccessibleDescription(description);
    m_more->setToolTip(plainToolTip(m_more->accessibleName()));
}

void BallotRow::setColumns(int verdict, int margin, bool late)
{
    QSizePolicy policy = m_late->sizePolicy();
    policy.setRetainSizeWhenHidden(late);
    m_late->setSizePolicy(policy);
    m_verdict->setFixedWidth(verdict);
    m_margin->setFixedWidth(margin);
}

bool BallotRow::isLate() const
{
    return !m_late->isHidden();
}

int BallotRow::verdictWidth() const
{
    return m_verdict->isHidden() ? 0 : m_verdict->sizeHint().width();
}

int BallotRow::marginWidth() const
{
    return m_margin->sizeHint().width();
}

void BallotRow::follow()
{
    const bool here = underMouse() || m_more->hasFocus();
    if (here != m_pointed) {
        m_pointed = here;
        update();
        emit pointed(here);
    }
}

void BallotRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    follow();
}

void BallotRow::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    follow();
}

bool BallotRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void BallotRow::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    m_menu->popup(byKeyboard ? m_more->mapToGlobal(m_more->rect().bottomLeft()) : event->globalPos());
}

void BallotRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        emit editRequested();
    }
}

void BallotRow::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    if (m_pointed) {
        painter.fillRect(rect(), theme.sunken);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace steelyard
