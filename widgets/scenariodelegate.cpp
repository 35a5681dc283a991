// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariodelegate.h"

#include "chip.h"
#include "flatstyle.h"
#include "librarymodel.h"
#include "textlabel.h"
#include "verdicttext.h"

#include <QLineEdit>
#include <QPainter>

namespace steelyard
{

namespace
{

constexpr int longestName = 200;

struct Line {
    QString name;
    Chip chip;
    QString margin;
};

Line lineOf(const QModelIndex& index, const Theme& theme)
{
    const auto verdict = verdictOfCode(index.data(LibraryModel::VerdictCodeRole).toString());
    const QVariant margin = index.data(LibraryModel::MarginRole);
    QString second = margin.isValid() ? marginText(margin.toDouble()) : QString();
    if (index.data(LibraryModel::EditedRole).toBool()) {
        //: %1 is a margin, "Rust by 2.4"
        second = second.isEmpty() ? ScenarioDelegate::tr("edited") : ScenarioDelegate::tr("%1 · edited").arg(second);
    }
    return {index.data(Qt::DisplayRole).toString(), verdict ? Chip::ofVerdict(theme, *verdict) : Chip{}, second};
}

int padding()
{
    return FlatStyle::scaled(8);
}

} // namespace

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const Line line = lineOf(index, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.sunken);
        painter->drawRoundedRect(card, FlatStyle::scaled(6), FlatStyle::scaled(6));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card, FlatStyle::scaled(6), FlatStyle::scaled(6));
    }
    const QRect inner = option.rect.adjusted(padding(), padding(), -padding(), -padding());
    const QFont nameFont = fontOf(chosen ? TextRole::Strong : TextRole::Body);
    const QFontMetrics nameMetrics(nameFont);
    painter->setFont(nameFont);
    painter->setPen(theme.ink);
    const QRect nameRect(inner.left(), inner.top(), inner.width(), nameMetrics.height());
    painter->drawText(nameRect, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                      nameMetrics.elidedText(line.name, Qt::ElideRight, inner.width()));

    const QSize chipSize = line.chip.text.isEmpty() ? QSize(0, line.chip.size().height()) : line.chip.size();
    QRect chipRect(QPoint(inner.left(), inner.bottom() + 1 - chipSize.height()), chipSize);
    QRect marginRect = inner;
    marginRect.setTop(chipRect.top());
    marginRect.setLeft(chipRect.right() + FlatStyle::scaled(7));
    if (option.direction == Qt::RightToLeft) {
        chipRect = QStyle::visualRect(option.direction, inner, chipRect);
        marginRect = QStyle::visualRect(option.direction, inner, marginRect);
    }
    if (!line.chip.text.isEmpty()) {
        line.chip.paint(painter, chipRect);
    }
    const QFont small = fontOf(TextRole::Small);
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(marginRect, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                      QFontMetrics(small).elidedText(line.margin, Qt::ElideRight, marginRect.width()));
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int name = QFontMetrics(fontOf(TextRole::Strong)).height();
    const int chip = Chip{}.size().height();
    return {option.rect.width(), name + chip + FlatStyle::scaled(4) + 2 * padding()};
}

QWidget* ScenarioDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& index) const
{
    auto* const editor = new QLineEdit(index.data(Qt::DisplayRole).toString(), parent);
    editor->setAccessibleName(tr("Name of the scenario"));
    editor->setMaxLength(longestName);
    editor->selectAll();
    return editor;
}

void ScenarioDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/, const QModelIndex& index) const
{
    const QString name = static_cast<QLineEdit*>(editor)->text().simplified();
    if (!name.isEmpty() && name != index.data(Qt::DisplayRole).toString()) {
        emit renamed(name);
    }
}

void ScenarioDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& /*index*/) const
{
    QRect line = option.rect.adjusted(2, 2, -2, 0);
    line.setHeight(editor->sizeHint().height());
    editor->setGeometry(line);
}

} // namespace steelyard
