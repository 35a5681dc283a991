// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datefield.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QCalendarWidget>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace steelyard
{

namespace
{

QDate dateOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString wordsOf(const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QDate date = dateOf(text);
    if (!date.isValid()) {
        return DateField::tr("Not a date like 2026-12-15; it is kept as it is.");
    }
    const QString day = QLocale().toString(date, QLocale::LongFormat);
    const auto left = static_cast<int>(QDate::currentDate().daysTo(date));
    if (left == 0) {
        //: %1 is a date
        return DateField::tr("%1, today").arg(day);
    }
    //: %1 is a date
    return left > 0 ? DateField::tr("%1, in %n day(s)", nullptr, left).arg(day)
                    : DateField::tr("%1, %n day(s) ago", nullptr, -left).arg(day);
}

/// As quiet as everything else: no colour that means nothing, arrows of the style.
void calm(QCalendarWidget& calendar)
{
    const Theme& theme = Theme::of(calendar.palette());
    QTextCharFormat plain;
    plain.setForeground(theme.ink);
    calendar.setWeekdayTextFormat(Qt::Saturday, plain);
    calendar.setWeekdayTextFormat(Qt::Sunday, plain);
    if (auto* const bar = calendar.findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette quiet = bar->palette();
        quiet.setColor(QPalette::Highlight, theme.surface);
        quiet.setColor(QPalette::HighlightedText, theme.ink);
        bar->setPalette(quiet);
    }
    const auto turns = [&calendar](const QString& button, Qt::ArrowType arrow, const QString& name) {
        if (auto* const turn = calendar.findChild<QToolButton*>(button)) {
            turn->setIcon({});
            turn->setArrowType(arrow);
            turn->setAccessibleName(name);
            turn->setToolTip(name);
        }
    };
    const bool mirrored = calendar.layoutDirection() == Qt::RightToLeft;
    turns(QStringLiteral("qt_calendar_prevmonth"), mirrored ? Qt::RightArrow : Qt::LeftArrow,
          DateField::tr("Previous month"));
    turns(QStringLiteral("qt_calendar_nextmonth"), mirrored ? Qt::LeftArrow : Qt::RightArrow,
          DateField::tr("Next month"));
}

} // namespace

DateField::DateField(const QString& name, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit), m_choose(new QToolButton), m_words(new TextLabel(TextRole::Caption))
{
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(tr("A date like 2026-12-15, or empty"));
    m_edit->setPlaceholderText(tr("YYYY-MM-DD"));
    m_choose->setText(tr("Calendar"));
    //: %1 is what the date is for
    m_choose->setAccessibleName(tr("%1, calendar").arg(name));
    m_choose->setFocusPolicy(Qt::StrongFocus);
    auto* const line = new QHBoxLayout;
    line->setSpacing(FlatStyle::scaled(6));
    line->addWidget(m_edit, 1);
    line->addWidget(m_choose);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(2));
    layout->addLayout(line);
    layout->addWidget(m_words);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::showWords);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { emit typed(m_edit->text().trimmed()); });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::finished);
    connect(m_choose, &QToolButton::clicked, this, &DateField::openCalendar);
    showWords();
}

void DateField::present(const QString& date)
{
    if (m_edit->text().trimmed() != date) {
        m_edit->setText(date);
    }
}

void DateField::openCalendar()
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* const calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calm(*calendar);
    if (const QDate date = dateOf(m_edit->text().trimmed()); date.isValid()) {
        calendar->setSelectedDate(date);
    }
    auto* const action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate date) {
        m_edit->setText(date.toString(Qt::ISODate));
        emit typed(m_edit->text());
        emit finished();
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
    calendar->setFocus();
}

void DateField::showWords()
{
    m_words->setText(wordsOf(m_edit->text().trimmed()));
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace steelyard
