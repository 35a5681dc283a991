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

#include <algorithm>

namespace steelyard
{

namespace
{

constexpr int longestName = 200;

struct TagPlace {
    QString tag;
    QString text; ///< with the sign that finds it
    QRect rect;
};

/// What a line shows, and where.
struct Line {
    QString name;
    QRect nameRect;
    Chip chip;
    QRect chipRect;
    QString margin;
    QRect marginRect;
    QList<TagPlace> tags;
};

int padding()
{
    return FlatStyle::scaled(8);
}

QString secondLine(const QModelIndex& index)
{
    const int components = index.data(LibraryModel::ComponentsRole).toInt();
    const QVariant margin = index.data(LibraryModel::MarginRole);
    QString text = margin.isValid() ? marginText(margin.toDouble()) : QString();
    if (components > 1) {
        text = ScenarioDelegate::tr("%n component(s)", nullptr, components);
    }
    if (index.data(LibraryModel::EditedRole).toBool()) {
        //: %1 is a margin, "Rust by 2.4"
        text = text.isEmpty() ? ScenarioDelegate::tr("edited") : ScenarioDelegate::tr("%1 · edited").arg(text);
    }
    return text;
}

/// One after the other behind `taken`, as many as fit whole.
QList<TagPlace> tagPlaces(const QStringList& tags, const QRect& line, int taken)
{
    const QFontMetrics metrics(fontOf(TextRole::Small));
    QList<TagPlace> places;
    int left = line.left() + taken;
    for (const QString& tag : tags) {
        const QString text = u'#' + tag;
        left += FlatStyle::scaled(8);
        const int width = metrics.horizontalAdvance(text);
        if (left + width > line.right()) {
            break;
        }
        places.push_back({tag, text, QRect(left, line.top(), width, line.height())});
        left += width;
    }
    return places;
}

Line lineOf(const QModelIndex& index, const QStyleOptionViewItem& option)
{
    Line line;
    const QRect inner = option.rect.adjusted(padding(), padding(), -padding(), -padding());
    const auto verdict = verdictOfCode(index.data(LibraryModel::VerdictCodeRole).toString());
    line.name = index.data(Qt::DisplayRole).toString();
    line.nameRect = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(fontOf(TextRole::Strong)).height());
    line.chip = verdict ? Chip::ofVerdict(Theme::of(option.palette), *verdict) : Chip{};
    const int chipHeight = line.chip.size().height();
    const QRect second(inner.left(), inner.bottom() + 1 - chipHeight, inner.width(), chipHeight);
    line.chipRect = QRect(second.topLeft(), QSize(line.chip.text.isEmpty() ? 0 : line.chip.size().width(), chipHeight));
    const int beforeMargin = line.chipRect.width() + FlatStyle::scaled(7);
    line.margin = secondLine(index);
    const int marginWidth = QFontMetrics(fontOf(TextRole::Small)).horizontalAdvance(line.margin);
    line.marginRect = second.adjusted(beforeMargin, 0, 0, 0);
    line.tags = tagPlaces(index.data(LibraryModel::TagsRole).toStringList(), second, beforeMargin + marginWidth);

    const auto mirror = [&](QRect& rect) { rect = QStyle::visualRect(option.direction, inner, rect); };
    mirror(line.chipRect);
    mirror(line.marginRect);
    for (TagPlace& place : line.tags) {
        mirror(place.rect);
    }
    return line;
}

} // namespace

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const Line line = lineOf(index, option);
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
    const auto write = [painter](const QRect& rect, const QString& text) {
        painter->drawText(rect, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setFont(fontOf(chosen ? TextRole::Strong : TextRole::Body));
    painter->setPen(theme.ink);
    write(line.nameRect, line.name);
    if (!line.chip.text.isEmpty()) {
        line.chip.paint(painter, line.chipRect);
    }
    painter->setFont(fontOf(TextRole::Small));
    painter->setPen(theme.muted);
    write(line.marginRect, line.margin);
    for (const TagPlace& place : line.tags) {
        painter->drawText(place.rect, static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), place.text);
    }
    painter->restore();
}

QString ScenarioDelegate::tagAt(const QPoint& position, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const QList<TagPlace> tags = lineOf(index, option).tags;
    const auto found = std::ranges::find_if(tags, [&](const TagPlace& place) { return place.rect.contains(position); });
    return found == tags.end() ? QString() : found->tag;
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
