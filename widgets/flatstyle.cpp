// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatstyle.h"

#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace steelyard
{

namespace
{

constexpr int designTextHeight = 13;

struct Frame {
    QColor fill;
    QColor line;
    qreal width = 1;
};

void drawFrame(QPainter* painter, const QRect& rect, const Frame& frame)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame.line.isValid() ? QPen(frame.line, frame.width) : QPen(Qt::NoPen));
    painter->setBrush(frame.fill);
    const qreal inset = frame.width / 2;
    const qreal radius = FlatStyle::scaled(6);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

/// The line of a control: the focus colour where the keyboard is.
Frame controlFrame(const QStyleOption& option, const QColor& fill)
{
    const Theme& theme = Theme::of(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    return {fill, focused ? theme.focus : theme.line, focused ? 2.0 : 1.0};
}

void drawDownArrow(QPainter* painter, const QRect& rect, const QColor& colour)
{
    const qreal half = FlatStyle::scaled(7) / 2.0;
    const qreal rise = half / 2;
    const QPointF middle = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)});
    painter->restore();
}

/// That which is meant: not while it cannot be pressed.
bool isPrimary(const QStyleOptionButton& button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton) && button.state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption& option, QPainter* painter)
{
    const Theme& theme = Theme::of(option.palette);
    const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool primary = button && isPrimary(*button);
    const bool flat = option.state.testFlag(QStyle::State_AutoRaise) ||
                      (button && button->features.testFlag(QStyleOptionButton::Flat));
    const bool down = option.state.testFlag(QStyle::State_Sunken) || (option.state.testFlag(QStyle::State_On) && !flat);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    QColor fill = primary ? theme.ink : (flat ? QColor(Qt::transparent) : theme.surface);
    if (down || hover) {
        fill = primary ? theme.muted : theme.sunken;
    }
    Frame frame = controlFrame(option, fill);
    if (flat && !option.state.testFlag(QStyle::State_HasFocus)) {
        frame.line = QColor();
    }
    drawFrame(painter, option.rect, frame);
}

void drawCheckBox(const QStyleOption& option, QPainter* painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? theme.ink : theme.muted, 1));
    painter->setBrush(on ? theme.ink : theme.surface);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, 3, 3);
    if (on) {
        painter->setPen(QPen(theme.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    }
    painter->restore();
}

void drawFocusRing(const QStyleOption& option, QPainter* painter)
{
    drawFrame(painter, option.rect, {Qt::transparent, Theme::of(option.palette).focus, 2});
}

void drawSlider(const QProxyStyle& style, const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const QRectF groove = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = enabled ? theme.ink : theme.faint;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal thickness = FlatStyle::scaled(4);
    const QRectF line(groove.left(), groove.center().y() - thickness / 2, groove.width(), thickness);
    painter->setPen(QPen(theme.faint, 1));
    painter->setBrush(theme.sunken);
    painter->drawRoundedRect(line.adjusted(0.5, 0.5, -0.5, -0.5), thickness / 2, thickness / 2);
    QRectF filled = line;
    if (option.upsideDown) {
        filled.setLeft(handle.center().x());
    } else {
        filled.setRight(handle.center().x());
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(enabled ? theme.muted : theme.faint);
    painter->drawRoundedRect(filled, thickness / 2, thickness / 2);

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(handle.adjusted(1, 1, -1, -1));
    }
    const bool held =
        option.activeSubControls.testFlag(QStyle::SC_SliderHandle) && option.state.testFlag(QStyle::State_Sunken);
    painter->setPen(QPen(ink, 2));
    painter->setBrush(held ? theme.sunken : theme.surface);
    painter->drawEllipse(handle.adjusted(4, 4, -4, -4));
    painter->restore();
}

void drawComboBox(const QProxyStyle& style, const QStyleOptionComboBox& option, QPainter* painter,
                  const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    drawFrame(painter, option.rect, controlFrame(option, hover ? theme.sunken : theme.surface));
    drawDownArrow(painter, style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget),
                  theme.muted);
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter* painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool alive = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    if (option.frame || alive) {
        drawFrame(painter, option.rect, controlFrame(option, theme.surface));
    }
}

void drawTab(const QStyleOption& option, QPainter* painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const Frame frame = controlFrame(option, chosen || hover ? theme.sunken : theme.surface);
    drawFrame(painter, option.rect.adjusted(FlatStyle::scaled(3), 2, -FlatStyle::scaled(3), -2), frame);
}

void drawScrollBar(const QProxyStyle& style, const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.minimum == option.maximum) {
        return;
    }
    const QRectF bar = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool alive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(alive ? theme.muted : theme.faint);
    const QRectF thumb = bar.adjusted(3, 3, -3, -3);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int FlatStyle::scaled(int pixels)
{
    return qRound(pixels * QFontInfo(QApplication::font()).pixelSize() / static_cast<qreal>(designTextHeight));
}

QSize FlatStyle::unscaled(QSize size)
{
    return size * (designTextHeight / static_cast<qreal>(QFontInfo(QApplication::font()).pixelSize()));
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return scaled(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaled(8);
    case PM_HeaderMargin:
        return scaled(5);
    case PM_FocusFrameHMargin:
        // What stands in the cells of lists and tables.
        return scaled(3);
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_SliderLength:
    case PM_SliderControlThickness:
    case PM_SliderThickness:
        return scaled(24);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QComboBox*>(widget) ? scaled(4) : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Slider_PageSetButtons:
        return Qt::NoButton;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the style's own are drawn for light buttons only
        return 0;
    case SH_Widget_Animation_Duration:
        return m_animated ? QProxyStyle::styleHint(hint, option, widget, returned) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(*option, painter);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, painter);
        return;
    case PE_PanelLineEdit:
        if (!widget || !qobject_cast<QAbstractSpinBox*>(widget->parentWidget())) {
            drawFrame(painter, option->rect, controlFrame(*option, Theme::of(option->palette).surface));
        }
        return;
    case PE_FrameLineEdit:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, Theme::of(option->palette).line);
        return;
    }
    if (element == CE_TabBarTabShape) {
        drawTab(*option, painter);
        return;
    }
    if (element == CE_PushButtonLabel) {
        if (const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *button;
            if (isPrimary(label)) {
                label.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).surface);
            }
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (const auto* const combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo && !combo->editable) {
        drawComboBox(*this, *combo, painter, widget);
    } else if (const auto* const spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
               control == CC_SpinBox && spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        drawSpinBox(*spin, painter);
    } else if (const auto* const slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
               control == CC_Slider && slider && slider->orientation == Qt::Horizontal) {
        drawSlider(*this, *slider, painter, widget);
    } else if (control == CC_ScrollBar && slider) {
        drawScrollBar(*this, *slider, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const auto* const bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) {
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + scaled(24), std::max(size.height(), scaled(30))};
    case CT_LineEdit:
        if (widget && qobject_cast<QAbstractSpinBox*>(widget->parentWidget())) {
            return contents;
        }
        [[fallthrough]];
    case CT_ComboBox:
        return {size.width() + scaled(8), std::max(size.height(), scaled(32))};
    case CT_TabBarTab:
        return {contents.width() + scaled(10), contents.height() + scaled(8)};
    case CT_SpinBox:
        return {contents.width() + scaled(12), contents.height() + scaled(4)};
    default:
        return size;
    }
}

} // namespace steelyard
