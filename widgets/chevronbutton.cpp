// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chevronbutton.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>

namespace steelyard
{

namespace
{

class ChevronAccess : public QAccessibleWidget
{
public:
    explicit ChevronAccess(ChevronButton& button) : QAccessibleWidget(&button, QAccessible::Button), m_button(button) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_button.isChecked();
        state.collapsed = !m_button.isChecked();
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (action == pressAction()) {
            m_button.click();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    ChevronButton& m_button;
};

QAccessibleInterface* accessTo(const QString& /*className*/, QObject* object)
{
    auto* const button = qobject_cast<ChevronButton*>(object);
    return button ? new ChevronAccess(*button) : nullptr;
}

} // namespace

ChevronButton::ChevronButton(const QString& name, QWidget* parent) : PaintedButton(parent)
{
    [[maybe_unused]] static const bool described = [] {
        QAccessible::installFactory(&accessTo);
        return true;
    }();
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

QSize ChevronButton::sizeHint() const
{
    return {FlatStyle::scaled(18), FlatStyle::scaled(20)};
}

void ChevronButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    const qreal half = FlatStyle::scaled(4);
    const QPolygonF down{QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half * 0.75)};
    const qreal turn = isChecked() ? 0 : (layoutDirection() == Qt::RightToLeft ? 90 : -90);
    const QPointF centre = QRectF(rect()).center();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? theme.ink : theme.muted);
    painter.drawPolygon(QTransform().translate(centre.x(), centre.y()).rotate(turn).map(down));
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), half, half);
    }
}

} // namespace steelyard
