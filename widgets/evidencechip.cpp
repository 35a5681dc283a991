// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencechip.h"

#include "evidencetext.h"
#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace steelyard
{

namespace
{

/// In design pixels; longer titles are cut.
constexpr int longestTitle = 240; // reports of two years can be told apart
constexpr int sideMargin = 7;

QString titleOf(const engine::EvidenceItem& item)
{
    for (const std::string* const text : {&item.title, &item.publisher, &item.id}) {
        if (!text->empty()) {
            return QString::fromStdString(*text).simplified();
        }
    }
    return {};
}

QString cut(const QString& title, const QFontMetrics& metrics)
{
    return metrics.elidedText(title, Qt::ElideRight, FlatStyle::scaled(longestTitle));
}

QString kindText(const QString& kind)
{
    return kind.isEmpty() ? QString() : EvidenceChip::tr(" · %1").arg(kind);
}

} // namespace

EvidenceChip::EvidenceChip(const engine::EvidenceItem& item, QWidget* parent)
    : EvidenceChip(item, evidenceKind(item), parent)
{
}

EvidenceChip* EvidenceChip::ofMissing(const engine::EvidenceItem& item)
{
    return new EvidenceChip(item, tr("not in the file"), nullptr);
}

EvidenceChip::EvidenceChip(const engine::EvidenceItem& item, const QString& kind, QWidget* parent)
    : PaintedButton(parent), m_kind(kind)
{
    const QString title = titleOf(item);
    const QString finding = QString::fromStdString(item.finding);
    setText(title);
    setShortcut({}); // none from an "&" in a title
    //: a source: %1 is its title, %2 its kind
    setAccessibleName(kind.isEmpty() ? title : tr("%1, %2").arg(title, kind));
    setAccessibleDescription(finding);
    setToolTip(plainToolTip(title + u'\n' + finding));
}

QSize EvidenceChip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Small));
    // One pixel more for each text: advances are rounded.
    const int titleWidth = metrics.horizontalAdvance(cut(text(), metrics)) + 1;
    const int kindWidth = metrics.horizontalAdvance(kindText(m_kind)) + 1;
    return {titleWidth + kindWidth + FlatStyle::scaled(2 * sideMargin), metrics.height() + FlatStyle::scaled(5)};
}

void EvidenceChip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    const QFont font = fontOf(TextRole::Small);
    const QFontMetrics metrics(font);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);

    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? theme.focus : theme.line, width));
    painter.setBrush(underMouse() || isDown() ? theme.sunken : theme.surface);
    const qreal radius = FlatStyle::scaled(4);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);

    const int inset = FlatStyle::scaled(sideMargin);
    const QRect inside = rect().adjusted(inset, 0, -inset, 0);
    const QString kind = kindText(m_kind);
    const int kindWidth = std::min(metrics.horizontalAdvance(kind) + 1, inside.width() / 2);
    const QString title =
        metrics.elidedText(cut(text(), metrics), Qt::ElideRight, std::max(inside.width() - kindWidth, 0));
    const int titleWidth = metrics.horizontalAdvance(title);
    const auto place = [&](int from, int length) {
        return QStyle::visualRect(layoutDirection(), inside, {inside.x() + from, 0, length, height()});
    };
    painter.setPen(theme.ink);
    painter.drawText(place(0, titleWidth + 1), Qt::AlignVCenter, title);
    painter.setPen(theme.muted);
    painter.drawText(place(titleWidth, kindWidth), Qt::AlignVCenter,
                     metrics.elidedText(kind, Qt::ElideRight, kindWidth));
}

} // namespace steelyard
