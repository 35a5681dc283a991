// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "futuresdelegate.h"

#include "differencemark.h"
#include "flatstyle.h"
#include "futuresmodel.h"
#include "quietspinbox.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace steelyard
{

namespace
{

constexpr int longestName = 200;
constexpr double mostProbability = 1'000'000; ///< the format knows no bound
constexpr const char* visit = "visit";        ///< the gesture that what an editor writes belongs to

} // namespace

FuturesDelegate::FuturesDelegate(ScenarioDocument& document, QObject* parent)
    : QStyledItemDelegate(parent), m_document(document)
{
}

QWidget* FuturesDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const
{
    const QString name = index.data(Qt::AccessibleTextRole).toString();
    if (index.column() == FuturesModel::Name) {
        auto* const edit = new QLineEdit(parent);
        edit->setMaxLength(longestName);
        edit->setAccessibleName(tr("Name of the future"));
        return edit;
    }
    auto* const box = new QuietSpinBox(parent);
    box->setAccessibleName(name);
    box->setAutoFillBackground(true);
    if (index.column() == FuturesModel::Probability) {
        box->setDecimals(4);
        box->setRange(0, mostProbability);
        box->setSingleStep(0.05);
    } else {
        box->setRange(0.01, 100);
        box->setSingleStep(0.1);
    }
    // What was there is no edit.
    box->setValue(index.data(Qt::EditRole).toDouble());
    auto* const self = const_cast<FuturesDelegate*>(this);
    connect(box, &QuietSpinBox::valueChanged, self, [self, box] { emit self->commitData(box); });
    return box;
}

void FuturesDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* const box = qobject_cast<QuietSpinBox*>(editor)) {
        const double value = index.data(Qt::EditRole).toDouble();
        if (box->value() != value) {
            box->setValue(value);
        }
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void FuturesDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* const box = qobject_cast<QuietSpinBox*>(editor)) {
        const QSignalBlocker commitsOnce(box);
        box->interpretText();
        // The file may hold more decimals than the box does.
        if (box->textFromValue(index.data(Qt::EditRole).toDouble()) == box->text()) {
            return;
        }
    }
    // Steps of one visit to a cell are one step of undo.
    if (const int gesture = editor->property(visit).toInt(); gesture == 0) {
        m_document.beginGesture();
        editor->setProperty(visit, m_document.gesture());
    } else {
        m_document.resumeGesture(gesture);
    }
    QStyledItemDelegate::setModelData(editor, model, index);
    m_document.endGesture();
}

bool FuturesDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStringList lines{index.data(Qt::AccessibleTextRole).toString(), index.data(FuturesModel::Difference).toString()};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

QSize FuturesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int air = FlatStyle::scaled(4);
    return QStyledItemDelegate::sizeHint(option, index)
        .grownBy({0, air, 0, air})
        .expandedTo({0, FlatStyle::scaled(28)});
}

void FuturesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme& theme = Theme::of(option->palette);
    if (index.data(FuturesModel::Neutral).toBool() || index.column() == FuturesModel::Share) {
        option->palette.setColor(QPalette::Text, theme.muted);
    }
    if (!index.data(FuturesModel::Difference).toString().isEmpty()) {
        const double ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = DifferenceMark::icon(theme, ratio);
        option->decorationSize = DifferenceMark::size();
        option->decorationPosition =
            index.column() == FuturesModel::Name ? QStyleOptionViewItem::Right : QStyleOptionViewItem::Left;
    }
}

} // namespace steelyard
