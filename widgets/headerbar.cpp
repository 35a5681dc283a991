// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerbar.h"

#include "elidedlabel.h"
#include "flatstyle.h"
#include "headerbuttons.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "theme.h"

#include <QAction>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace steelyard
{

namespace
{

/// In a narrower window, which is small in height too, the columns need the line; in design pixels.
constexpr int widthWithDetails = 1240;

QString dateText(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : text;
}

/// "Which language for the new API? · decide by 15 Dec 2026 · Ada".
QString detailsOf(const engine::Scenario& scenario)
{
    QStringList parts;
    if (!scenario.question.empty()) {
        parts << QString::fromStdString(scenario.question).simplified();
    }
    if (!scenario.decideBy.empty()) {
        //: %1 is a date
        parts << HeaderBar::tr("decide by %1").arg(dateText(QString::fromStdString(scenario.decideBy)));
    }
    if (!scenario.owner.empty()) {
        parts << QString::fromStdString(scenario.owner);
    }
    return parts.join(QStringLiteral(" · "));
}

QString pageName()
{
    return QStringLiteral("header");
}

} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      m_name(new ElidedLabel(TextRole::Title)),
      m_state(new ElidedLabel(TextRole::Caption)),
      m_details(new ElidedLabel(TextRole::Caption)),
      m_line(new QHBoxLayout),
      m_scenarioActions(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    m_name->setObjectName(QStringLiteral("scenario-name"));
    m_state->setObjectName(QStringLiteral("scenario-state"));
    m_name->setMinimumWidth(FlatStyle::scaled(80));
    m_details->setObjectName(QStringLiteral("scenario-details"));
    auto* const top = new QVBoxLayout(this);
    top->setSpacing(0);
    top->addLayout(m_line);
    top->addWidget(m_details);
    top->setContentsMargins(FlatStyle::scaled(16), FlatStyle::scaled(8), FlatStyle::scaled(16), FlatStyle::scaled(8));
    m_line->setSpacing(FlatStyle::scaled(10));
    m_line->addWidget(m_name);
    m_line->addWidget(m_state);
    m_line->addLayout(m_scenarioActions);
    m_line->addStretch();
    m_line->addLayout(m_actions);
}

void HeaderBar::present(const QString& name, const QString& state)
{
    m_name->setText(name);
    m_name->setToolTip(plainToolTip(name));
    m_name->setAccessibleDescription(state);
    m_state->setText(state);
}

void HeaderBar::follow(ScenarioDocument& document)
{
    const auto refresh = [this, &document] {
        m_details->setText(detailsOf(document.scenario()));
        m_details->setToolTip(plainToolTip(m_details->text()));
        showDetails();
    };
    connect(&document, &ScenarioDocument::changed, this, [refresh](Parts parts) {
        if (parts.testFlag(Part::Details)) {
            refresh();
        }
    });
}

void HeaderBar::showDetails()
{
    m_details->setVisible(!m_details->text().isEmpty() && width() >= FlatStyle::scaled(widthWithDetails));
}

void HeaderBar::showState()
{
    const QSize whole = m_line->sizeHint();
    const int missing = m_state->isHidden() ? m_state->sizeHint().width() + m_line->spacing() : 0;
    const QMargins margins = layout()->contentsMargins();
    m_state->setVisible(width() - margins.left() - margins.right() >= whole.width() + missing);
}

bool HeaderBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        showState();
    }
    return QWidget::event(event);
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showDetails();
    showState();
}

void HeaderBar::addScenarioAction(QAction* action)
{
    QToolButton* const button = actionButton(action, pageName());
    m_scenarioActions->addWidget(button);
    const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
    connect(action, &QAction::changed, button, follow);
    follow();
}

void HeaderBar::addActions(const QList<QAction*>& actions)
{
    for (QAction* const action : actions) {
        m_actions->addWidget(actionButton(action, pageName()));
    }
}

void HeaderBar::addMenu(QMenu* menu)
{
    m_actions->addWidget(menuButton(menu, pageName()));
}

void HeaderBar::addMainAction(QAction* action)
{
    m_actions->addWidget(mainActionButton(action, pageName()));
}

void HeaderBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace steelyard
