// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tippingpaint.h"

#include "charts/chartpaint.h"
#include "charts/textcache.h"
#include "verdicttext.h"

#include <QPainter>

#include <algorithm>

namespace steelyard
{

TippingPainter::TippingPainter(QPainter& painter, const Theme& theme, const TippingLayout& layout,
                               const TextCache& texts)
    : m_painter(painter), m_theme(theme), m_layout(layout), m_texts(texts)
{
}

Qt::Alignment TippingPainter::atNames() const
{
    return m_layout.mirrored ? Qt::AlignRight : Qt::AlignLeft;
}

void TippingPainter::paintRow(std::size_t index, const TippingRow& row) const
{
    m_painter.setPen(m_theme.ink);
    m_texts.draw(m_painter, m_layout.name(index), atNames(), m_texts.elided(row.name, m_layout.names));
    for (const engine::Band& band : row.bands) {
        const QRectF part = m_layout.part(index, band.from, band.to);
        const double inset = std::min(m_texts.unit() / 2, part.width() / 4);
        paintVerdict(m_painter, part.adjusted(inset, 0, -inset, 0), verdictFill(m_theme, band.verdict), m_texts.unit());
    }
    if (row.before) {
        paintGhost(index, *row.before);
    }
    paintMark(index, row.share);
}

void TippingPainter::paintMark(std::size_t index, double share) const
{
    const double unit = m_texts.unit();
    const QRectF band = m_layout.band(index);
    const QRectF row = m_layout.row(index);
    const double radius = std::min(4 * unit, m_layout.pitch / 6);
    const QPointF head(m_layout.xOf(share), std::max(band.top() - radius / 4, row.top() + radius + 1));
    const QPointF foot(head.x(), std::min(band.bottom() + 4 * unit, row.bottom()));
    // A rim of the surface, since ink alone would be weak on a strong fill.
    m_painter.setPen(QPen(m_theme.surface, 4 * unit, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(head, foot);
    m_painter.setPen(QPen(m_theme.surface, unit));
    m_painter.setBrush(m_theme.ink);
    m_painter.drawEllipse(head, radius + unit / 2, radius + unit / 2);
    m_painter.setPen(QPen(m_theme.ink, 2 * unit, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(head, foot);
}

void TippingPainter::paintGhost(std::size_t index, double share) const
{
    const double unit = m_texts.unit();
    const QRectF band = m_layout.band(index);
    const double x = m_layout.xOf(share);
    const QLineF mark(x, band.top(), x, std::min(band.bottom() + 4 * unit, m_layout.row(index).bottom()));
    m_painter.setPen(QPen(m_theme.surface, 4 * unit, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(mark);
    m_painter.setPen(QPen(m_theme.faint, 2 * unit, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(mark);
}

void TippingPainter::paintGuide(const TippingPlace& place) const
{
    const QRectF row = m_layout.row(place.constraint);
    const double x = m_layout.xOf(place.share);
    m_painter.setPen(QPen(m_theme.surface, 3 * m_texts.unit()));
    m_painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
    m_painter.setPen(QPen(m_theme.ink, m_texts.unit(), Qt::DashLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
}

void TippingPainter::paintFocus(std::size_t index) const
{
    // Beside the bands, where it covers neither the name nor an edge.
    const double unit = m_texts.unit();
    const double beside = 5 * unit;
    const QRectF row = m_layout.row(index);
    m_painter.setPen(QPen(m_theme.focus, 2 * unit));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(m_layout.bands.left() - beside, row.top() + unit,
                                     m_layout.bands.width() + 2 * beside, row.height() - 2 * unit),
                              4 * unit, 4 * unit);
}

void TippingPainter::paintAxis() const
{
    const double widest = m_texts.width(percent(1));
    const int step = m_layout.bands.width() > 6 * widest ? 25 : m_layout.bands.width() > 3 * widest ? 50 : 100;
    const double tick = 4 * m_texts.unit();
    for (int each = 0; each <= 100; each += step) {
        const double x = m_layout.xOf(each / 100.0);
        m_painter.setPen(QPen(m_theme.faint, m_texts.unit()));
        m_painter.drawLine(QPointF(x, m_layout.axis + tick / 2), QPointF(x, m_layout.axis + tick * 3 / 2));
        m_painter.setPen(m_theme.muted);
        const QRectF label(x - widest, m_layout.axis + tick * 3 / 2, 2 * widest, m_layout.axisHeight - tick * 3 / 2);
        m_texts.draw(m_painter, label, Qt::AlignHCenter, percent(each / 100.0));
    }
}

void TippingPainter::paintLegend(const std::vector<engine::Verdict>& legend) const
{
    const double side = 12 * m_texts.unit();
    const double beside = 18 * m_texts.unit();
    for (std::size_t i = 0; i < legend.size(); ++i) {
        const QRectF& entry = m_layout.legend[i];
        const double left = m_layout.mirrored ? entry.right() - side : entry.left();
        paintVerdict(m_painter, {left, entry.center().y() - side / 2, side, side}, verdictFill(m_theme, legend[i]),
                     m_texts.unit());
        m_painter.setPen(m_theme.muted);
        const QRectF text = m_layout.mirrored ? entry.adjusted(0, 0, -beside, 0) : entry.adjusted(beside, 0, 0, 0);
        m_texts.draw(m_painter, text, atNames(), m_texts.elided(shortVerdict(legend[i]), text.width() + 1));
    }
}

} // namespace steelyard
