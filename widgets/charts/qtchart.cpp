// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtchart.h"

#include "charts/chartpaint.h"
#include "textlabel.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace steelyard
{

/// Hosts the chart and lends its viewport to the owner's own painting and tooltips.
class QtChart::View : public QChartView
{
public:
    View(QChart* chart, QtChart* owner) : QChartView(chart, owner), m_owner(owner)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

protected:
    void drawBackground(QPainter* painter, const QRectF& exposed) override
    {
        QChartView::drawBackground(painter, exposed);
        m_owner->paintUnder(*painter, m_owner->theme());
    }

    void drawForeground(QPainter* painter, const QRectF& /*exposed*/) override
    {
        m_owner->paintOver(*painter, m_owner->theme());
    }

    bool viewportEvent(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip) {
            return QChartView::viewportEvent(event);
        }
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = m_owner->toolTipAt(mapToScene(help->pos()));
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        if (hasMouseTracking()) {
            m_pressed = event->button() == Qt::LeftButton;
            return;
        }
        // Qt Charts does not look whether there is anything under the mouse, and crashes where there is nothing.
        if (itemAt(event->position().toPoint()) == nullptr) {
            event->ignore();
            return;
        }
        QChartView::mousePressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!hasMouseTracking()) {
            QChartView::mouseReleaseEvent(event);
        } else if (std::exchange(m_pressed, false) && event->button() == Qt::LeftButton) {
            m_owner->clickAt(mapToScene(event->position().toPoint()));
        }
    }

    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (hasMouseTracking()) {
            m_owner->hoverAt(mapToScene(event->position().toPoint()));
        } else {
            QChartView::mouseMoveEvent(event);
        }
    }

    void leaveEvent(QEvent* event) override
    {
        QChartView::leaveEvent(event);
        m_owner->hoverAt(std::nullopt);
    }

private:
    QtChart* m_owner;
    bool m_pressed = false;
};

QtChart::QtChart(QWidget* parent) : Chart(parent), m_chart(new QChart), m_view(new View(m_chart, this))
{
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
}

QSize QtChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {24 * line, 19 * line};
}

QSize QtChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {14 * line, 7 * line};
}

void QtChart::paintUnder(QPainter& /*painter*/, const Theme& /*theme*/) const {}

void QtChart::paintOver(QPainter& /*painter*/, const Theme& /*theme*/) const {}

QString QtChart::toolTipAt(const QPointF& /*place*/) const
{
    return {};
}

void QtChart::setPointable()
{
    m_view->setMouseTracking(true);
    m_view->viewport()->setMouseTracking(true);
}

void QtChart::clickAt(const QPointF& /*place*/) {}

void QtChart::hoverAt(const std::optional<QPointF>& /*place*/) {}

void QtChart::setPointer(Qt::CursorShape shape)
{
    m_view->viewport()->setCursor(shape);
}

void QtChart::restyle()
{
    // A solid brush: the gradient of Qt Charts' own theme doubles the cost of painting.
    m_view->setBackgroundBrush(theme().surface);
    applyTheme(theme());
    layOutAgain();
    update();
}

void QtChart::layOutAgain()
{
    layOut(QRectF(QPointF(), size()));
    paintAgain();
}

void QtChart::paintAgain()
{
    m_chart->update();
}

void QtChart::setMessage(const QString& message)
{
    if (message == m_message) {
        return;
    }
    m_message = message;
    m_view->setVisible(message.isEmpty());
    update();
}

void QtChart::changeEvent(QEvent* event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        restyle();
    }
}

void QtChart::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_message.isEmpty()) {
        QPainter painter(this);
        paintMessage(painter, rect(), theme(), m_message);
    }
}

void QtChart::resizeEvent(QResizeEvent* event)
{
    Chart::resizeEvent(event);
    m_view->setGeometry(rect());
    layOutAgain();
}

} // namespace steelyard
