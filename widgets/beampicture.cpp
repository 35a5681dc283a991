// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "beampicture.h"

#include "charts/chartpaint.h"
#include "verdicttext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace steelyard
{

namespace
{

constexpr double fullScale = 20; // points of burden of proof at the end of Go's arm
constexpr double cord = 19;      // from an arm's end to its plate, design pixels
constexpr double hub = 7;        // radius of the pivot
constexpr double hook = 12;      // from the latch's anchor to the beam

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

QFont labelFont(const QFont& font)
{
    QFont result = font;
    result.setBold(true);
    return result;
}

QSizeF plateSize(const QFont& label, double unit)
{
    const QFontMetricsF metrics(label);
    const double text = std::max(metrics.horizontalAdvance(languageName(engine::Language::Go)),
                                 metrics.horizontalAdvance(languageName(engine::Language::Rust)));
    return {std::ceil(text + 16 * unit), std::ceil(metrics.height() + 10 * unit)};
}

double rise(double arm)
{
    return arm * std::sin(radians(mostTilt));
}

/// What the picture is high besides the way of an arm's end, up and down.
double fixedBelow(const QSizeF& plate, double unit)
{
    return cord * unit + plate.height() + 2 * unit;
}

double leastAbove(const QFont& caption, double unit)
{
    // A latch and its words need room above a level beam.
    return QFontMetricsF(caption).height() + (hook + 6) * unit;
}

double widestArm(double width, const QSizeF& plate, double unit)
{
    return std::max(unit, (width - plate.width()) / 2 - 2 * unit);
}

double heightOf(double arm, const QSizeF& plate, const QFont& caption, double unit)
{
    return std::max(rise(arm) + 4 * unit, leastAbove(caption, unit)) + rise(arm) + fixedBelow(plate, unit);
}

} // namespace

BeamPicture::BeamPicture(const QRectF& area, const QFont& font)
    : m_font(sized(font, TextSize::Small)),
      m_label(labelFont(font)),
      m_unit(designPixels(QFontMetricsF(font), 1)),
      m_plate(plateSize(m_label, m_unit)),
      m_arm(widestArm(area.width(), m_plate, m_unit)),
      m_area(area)
{
    while (m_arm > 2 * hub * m_unit && heightOf(m_arm, m_plate, m_font, m_unit) > area.height()) {
        m_arm -= m_unit;
    }
    const double height = heightOf(m_arm, m_plate, m_font, m_unit);
    const double above = std::max(rise(m_arm) + 4 * m_unit, leastAbove(m_font, m_unit));
    m_pivot = {area.center().x(), area.top() + above + std::max(0.0, (area.height() - height) / 2)};
    m_ground = m_pivot.y() + rise(m_arm) / 2 + fixedBelow(m_plate, m_unit);
}

double BeamPicture::heightFor(double width, const QFont& font)
{
    const double unit = designPixels(QFontMetricsF(font), 1);
    const QSizeF plate = plateSize(labelFont(font), unit);
    return heightOf(widestArm(width, plate, unit), plate, sized(font, TextSize::Small), unit);
}

QPointF BeamPicture::onBeam(double along, double tilt) const
{
    return m_pivot + QPointF(along * std::cos(radians(tilt)), along * std::sin(radians(tilt)));
}

void BeamPicture::paint(QPainter& painter, const Theme& theme, const BeamState& state, double tilt,
                        const Texts& texts) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintStand(painter, theme);
    paintPlate(painter, theme, engine::Language::Go, tilt);
    paintPlate(painter, theme, engine::Language::Rust, tilt);
    paintPoise(painter, theme, state.burden, tilt, texts.poise);
    paintBeam(painter, theme, tilt);
    if (state.latch != Latch::None) {
        paintLatch(painter, theme, state.heldForGo, tilt, texts.latch);
    }
    if (!texts.message.isEmpty()) {
        const QFontMetricsF metrics(m_font);
        painter.setFont(m_font);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(m_area.left(), m_pivot.y() - hub * m_unit - metrics.height() - 4 * m_unit,
                                m_area.width(), metrics.height()),
                         Qt::AlignCenter, texts.message);
    }
}

void BeamPicture::paintStand(QPainter& painter, const Theme& theme) const
{
    const double spread = (m_ground - m_pivot.y()) / 2;
    painter.setPen(QPen(theme.line, 3 * m_unit, Qt::SolidLine, Qt::FlatCap));
    for (const double side : {-1.0, 1.0}) {
        painter.drawLine(m_pivot, {m_pivot.x() + side * spread, m_ground});
    }
}

void BeamPicture::paintBeam(QPainter& painter, const Theme& theme, double tilt) const
{
    painter.setPen(QPen(theme.ink, 4 * m_unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(onBeam(-m_arm, tilt), onBeam(m_arm, tilt));
    painter.setPen(QPen(theme.ink, 3.5 * m_unit));
    painter.setBrush(theme.surface);
    painter.drawEllipse(m_pivot, (hub - 1) * m_unit, (hub - 1) * m_unit);
}

void BeamPicture::paintPlate(QPainter& painter, const Theme& theme, engine::Language language, double tilt) const
{
    const QPointF end = onBeam(language == engine::Language::Go ? -m_arm : m_arm, tilt);
    const QRectF plate(end.x() - m_plate.width() / 2, end.y() + cord * m_unit, m_plate.width(), m_plate.height());
    painter.setPen(QPen(theme.faint, 1.5 * m_unit));
    painter.drawLine(end, {end.x(), plate.top()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(language));
    painter.drawRoundedRect(plate, 5 * m_unit, 5 * m_unit);
    painter.setPen(theme.palette().color(QPalette::BrightText));
    painter.setFont(m_label);
    painter.drawText(plate, Qt::AlignCenter, languageName(language));
}

void BeamPicture::paintPoise(QPainter& painter, const Theme& theme, double burden, double tilt,
                             const QString& text) const
{
    const double width = 22 * m_unit;
    const double height = 15 * m_unit;
    // The poise travels between the pivot and Go's plate without touching either.
    const double nearest = hub * m_unit + width / 2;
    const double farthest = std::max(nearest, m_arm - m_plate.width() / 2 - width / 2 - 3 * m_unit);
    const auto place = [&](double points) {
        return -std::lerp(nearest, farthest, std::clamp(points / fullScale, 0.0, 1.0));
    };
    painter.setPen(QPen(theme.faint, m_unit));
    for (double points = 5; points <= fullScale; points += 5) {
        const QPointF at = onBeam(place(points), tilt);
        const QPointF across(5 * m_unit * std::sin(radians(tilt)), -5 * m_unit * std::cos(radians(tilt)));
        painter.drawLine(at - across, at + across);
    }

    const QPointF at = onBeam(place(burden), tilt);
    const double top = at.y() + 4.5 * m_unit;
    painter.setPen(QPen(theme.muted, 1.5 * m_unit));
    painter.drawLine(at, {at.x(), top});
    QPainterPath weight({at.x() - width / 3, top});
    weight.lineTo(at.x() + width / 3, top);
    weight.lineTo(at.x() + width / 2, top + height);
    weight.lineTo(at.x() - width / 2, top + height);
    weight.closeSubpath();
    painter.fillPath(weight, theme.muted);

    const QFontMetricsF metrics(m_font);
    const double textWidth = std::ceil(metrics.horizontalAdvance(text));
    const double textTop = top + height + 2 * m_unit;
    // Between Go's plate and the stand's leg, which spreads one in two.
    const double leg = m_pivot.x() - (textTop + metrics.height() - m_pivot.y()) / 2 - 3 * m_unit;
    const double plate = onBeam(-m_arm, tilt).x() + m_plate.width() / 2 + 4 * m_unit;
    const double left = std::max(plate, std::min(at.x() - textWidth / 2, leg - textWidth));
    painter.setFont(m_font);
    painter.setPen(theme.muted);
    painter.drawText(QRectF(left, textTop, textWidth + m_unit, metrics.height()), Qt::AlignCenter, text);
}

void BeamPicture::paintLatch(QPainter& painter, const Theme& theme, bool onRustsArm, double tilt,
                             const QString& text) const
{
    const QFontMetricsF metrics(m_font);
    const QPointF at = onBeam((onRustsArm ? 0.62 : -0.62) * m_arm, tilt);
    const double grip = 4 * m_unit;
    const double anchor = at.y() - (hook + 2) * m_unit;
    painter.setPen(QPen(theme.ink, 2 * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path({at.x() - 7 * m_unit, anchor});
    path.lineTo(at.x() + 7 * m_unit, anchor);
    path.moveTo(at.x(), anchor);
    path.lineTo(at.x(), at.y() + grip / 2);
    path.arcTo(QRectF(at.x() - 2 * grip, at.y() + grip / 2 - grip, 2 * grip, 2 * grip), 0, -180);
    painter.drawPath(path);

    const double width = std::ceil(metrics.horizontalAdvance(text)) + m_unit;
    const double left = std::clamp(at.x() - width / 2, m_area.left(), std::max(m_area.left(), m_area.right() - width));
    painter.setFont(m_font);
    painter.setPen(theme.ink);
    painter.drawText(QRectF(left, anchor - metrics.height() - 2 * m_unit, width, metrics.height()), Qt::AlignCenter,
                     text);
}

} // namespace steelyard
