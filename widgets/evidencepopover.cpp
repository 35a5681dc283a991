// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepopover.h"

#include "evidencetext.h"
#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

constexpr int popoverWidth = 380; // design pixels

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

EvidencePopover::EvidencePopover(const engine::EvidenceItem& item, LinkOpener openLink, QWidget* parent)
    : QDialog(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("evidence"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = item.title.empty() ? text(item.id) : text(item.title);
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text(item.finding));
    setFixedWidth(FlatStyle::scaled(popoverWidth));

    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(FlatStyle::scaled(6));
    const auto addText = [layout](TextRole role, const QString& line) {
        if (!line.isEmpty()) {
            auto* const label = new TextLabel(role, line);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            layout->addWidget(label);
        }
    };
    addText(TextRole::Strong, title);
    addText(TextRole::Caption, evidenceOrigin(item));
    addText(TextRole::Body, text(item.finding));
    if (!item.caveat.empty()) {
        addText(TextRole::Muted, tr("To mind: %1").arg(text(item.caveat)));
    }
    addText(TextRole::Caption, text(item.url));
    if (const QUrl url = linkOf(item); url.isValid()) {
        auto* const open = new QPushButton(tr("Open the &page"));
        open->setObjectName(QStringLiteral("open-link"));
        open->setAccessibleName(tr("Open the page"));
        open->setAccessibleDescription(text(item.url));
        layout->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, url, opener = std::move(openLink)] {
            opener(url);
            close();
        });
        open->setFocus();
    } else if (!item.url.empty()) {
        addText(TextRole::Caption, tr("This is no web address, so it is not opened."));
    }
}

void EvidencePopover::showBeside(const QWidget& asker)
{
    const QSize size(width(), layout()->totalHeightForWidth(width()));
    const QRect available = asker.screen()->availableGeometry();
    QPoint place = asker.mapToGlobal(QPoint(0, asker.height() + FlatStyle::scaled(4)));
    if (place.y() + size.height() > available.bottom()) {
        place.setY(asker.mapToGlobal(QPoint(0, 0)).y() - size.height() - FlatStyle::scaled(4));
    }
    place.setX(std::clamp(place.x(), available.left(), std::max(available.left(), available.right() - size.width())));
    place.setY(std::max(place.y(), available.top()));
    setGeometry({place, size});
    show();
}

void EvidencePopover::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(QPen(theme.faint, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace steelyard
