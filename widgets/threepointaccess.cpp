// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threepointaccess.h"

#include "threepointslider.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <array>

namespace steelyard
{

namespace
{

/// One point; the slider's own interface owns it.
class PointAccess : public QAccessibleInterface, public QAccessibleValueInterface, public QAccessibleActionInterface
{
public:
    PointAccess(ThreePointSlider& slider, ScorePoint point) : m_slider(slider), m_point(point) {}

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_slider.window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_slider); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Slider; }

    QRect rect() const override
    {
        const QRect local = m_slider.pointRect(m_point);
        return {m_slider.mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = parent()->state();
        state.focused = m_slider.hasFocus() && m_slider.activePoint() == m_point;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            //: %1 is a score, as "Tail latency, Go"; %2 is low, likely or high
            return ThreePointSlider::tr("%1, %2").arg(m_slider.accessibleName(), nameOf(m_point));
        case QAccessible::Description:
            return m_slider.accessibleDescription();
        case QAccessible::Value:
            return QString::number(valueOf(m_slider.estimate(), m_point));
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QVariant currentValue() const override { return valueOf(m_slider.estimate(), m_point); }
    void setCurrentValue(const QVariant& value) override { m_slider.movePoint(m_point, value.toDouble()); }
    QVariant maximumValue() const override { return 100.0; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

    QStringList actionNames() const override { return {setFocusAction(), increaseAction(), decreaseAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        const double value = valueOf(m_slider.estimate(), m_point);
        if (action == setFocusAction()) {
            m_slider.activate(m_point);
            m_slider.setFocus(Qt::OtherFocusReason);
        } else if (action == increaseAction()) {
            m_slider.movePoint(m_point, value + 1);
        } else if (action == decreaseAction()) {
            m_slider.movePoint(m_point, value - 1);
        }
    }

private:
    ThreePointSlider& m_slider;
    ScorePoint m_point;
};

class SliderAccess : public QAccessibleWidget
{
public:
    explicit SliderAccess(ThreePointSlider& slider)
        : QAccessibleWidget(&slider, QAccessible::Grouping), m_slider(slider)
    {
        for (const ScorePoint point : scorePoints) {
            m_points.at(static_cast<std::size_t>(point)) =
                QAccessible::registerAccessibleInterface(new PointAccess(slider, point));
        }
    }
    ~SliderAccess() override
    {
        for (const QAccessible::Id id : m_points) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    SliderAccess(const SliderAccess&) = delete;
    SliderAccess& operator=(const SliderAccess&) = delete;

    int childCount() const override { return static_cast<int>(m_points.size()); }
    QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount()
                   ? QAccessible::accessibleInterface(m_points.at(static_cast<std::size_t>(index)))
                   : nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y)) {
                return child(i);
            }
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* searched) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == searched) {
                return i;
            }
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_slider.hasFocus() ? child(static_cast<int>(m_slider.activePoint())) : nullptr;
    }

private:
    ThreePointSlider& m_slider;
    std::array<QAccessible::Id, 3> m_points{};
};

QAccessibleInterface* accessTo(const QString& /*className*/, QObject* object)
{
    auto* const slider = qobject_cast<ThreePointSlider*>(object);
    return slider ? new SliderAccess(*slider) : nullptr;
}

QAccessibleInterface* accessTo(ThreePointSlider& slider, ScorePoint point)
{
    return QAccessible::queryAccessibleInterface(&slider)->child(static_cast<int>(point));
}

} // namespace

void describeThreePointSliders()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&accessTo);
        return true;
    }();
}

void announceValues(ThreePointSlider& slider, const engine::Estimate& before)
{
    if (!QAccessible::isActive()) {
        return;
    }
    for (const ScorePoint point : scorePoints) {
        if (const double value = valueOf(slider.estimate(), point); value != valueOf(before, point)) {
            QAccessibleValueChangeEvent event(accessTo(slider, point), value);
            QAccessible::updateAccessibility(&event);
        }
    }
}

void announceActivePoint(ThreePointSlider& slider)
{
    if (QAccessible::isActive() && slider.hasFocus()) {
        QAccessibleEvent event(accessTo(slider, slider.activePoint()), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace steelyard
