// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"

#include "flatstyle.h"
#include "paintedbutton.h"
#include "textlabel.h"
#include "theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace steelyard
{

namespace
{

class Heading : public PaintedButton
{
public:
    explicit Heading(const QString& title)
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextRole::Section));
        return {arrowWidth() + metrics.horizontalAdvance(text()) + FlatStyle::scaled(2),
                metrics.height() + FlatStyle::scaled(8)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {arrowWidth() * 4, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = underMouse() ? theme.ink : theme.muted;
        const QRect arrow = QStyle::visualRect(layoutDirection(), rect(), {0, 0, FlatStyle::scaled(16), height()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(triangle(QRectF(arrow).center()));

        const QFont font = fontOf(TextRole::Section);
        const QRect line = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(arrowWidth(), 0, 0, 0));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(line, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, line.width()));
        if (hasFocus()) {
            painter.setPen(QPen(theme.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), FlatStyle::scaled(4), FlatStyle::scaled(4));
        }
    }

private:
    static int arrowWidth() { return FlatStyle::scaled(18); }

    [[nodiscard]] QPolygonF triangle(QPointF centre) const
    {
        const qreal half = FlatStyle::scaled(4);
        QPolygonF down{QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half * 0.75)};
        const qreal turn = isChecked() ? 0 : (layoutDirection() == Qt::RightToLeft ? 90 : -90);
        return QTransform().translate(centre.x(), centre.y()).rotate(turn).map(down);
    }
};

} // namespace

Disclosure::Disclosure(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_heading(new Heading(title)), m_content(content)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(4));
    layout->addWidget(m_heading);
    layout->addWidget(m_content);
    connect(m_heading, &QAbstractButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        emit toggled(open);
    });
    m_content->hide();
}

bool Disclosure::isOpen() const
{
    return m_heading->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_heading->setChecked(open);
}

} // namespace steelyard
