// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patientcombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QWheelEvent>

namespace steelyard
{

namespace
{

/// The name that was given, the text as value and, since not every bridge passes values of combo boxes on, first in the
/// description; the list of entries as child.
class NamedComboBox : public QAccessibleWidget
{
public:
    explicit NamedComboBox(PatientComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox), m_box(box) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return m_box->accessibleName();
        case QAccessible::Value:
            return m_box->currentText();
        case QAccessible::Description:
            return m_box->accessibleDescription().isEmpty()
                       ? m_box->currentText()
                       : PatientComboBox::tr("%1. %2", "what is chosen, what it is for")
                             .arg(m_box->currentText(), m_box->accessibleDescription());
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_box->view()->isVisible();
        return state;
    }

    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_box->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child->object() == m_box->view() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString& action) override
    {
        if (action == showMenuAction() || action == pressAction()) {
            m_box->view()->isVisible() ? m_box->hidePopup() : m_box->showPopup();
        }
    }

private:
    PatientComboBox* m_box;
};

QAccessibleInterface* accessibleFor(const QString& /*className*/, QObject* object)
{
    auto* const box = qobject_cast<PatientComboBox*>(object);
    return box ? new NamedComboBox(box) : nullptr;
}

} // namespace

PatientComboBox::PatientComboBox(QWidget* parent) : QComboBox(parent)
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(accessibleFor);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::currentTextChanged, this, [this] {
        QAccessibleEvent change(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&change);
    });
}

void PatientComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace steelyard
