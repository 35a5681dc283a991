// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fineslider.h"
#include "flatstyle.h"
#include "testlib/warnings.h"
#include "textlabel.h"
#include "theme.h"
#include "weightslider.h"

#include <QAccessible>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;

/// Where the handle's middle is when the slider shows `value`.
inline QPoint at(const FineSlider& slider, int value)
{
    const int handle = slider.style()->pixelMetric(QStyle::PM_SliderLength, nullptr, &slider);
    const int way = QStyle::sliderPositionFromValue(slider.minimum(), slider.maximum(), value, slider.width() - handle);
    return {handle / 2 + way, slider.height() / 2};
}

inline void drag(FineSlider& slider, int from, int to)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(slider, from));
    for (int value = from; value != to; value += from < to ? 1 : -1) {
        QTest::mouseMove(&slider, at(slider, value));
    }
    QTest::mouseMove(&slider, at(slider, to));
}

inline void key(QWidget& widget, QEvent::Type type, int code, bool autoRepeat = false)
{
    QKeyEvent event(type, code, Qt::NoModifier, QString(), autoRepeat);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Whether the widget took it.
inline bool wheel(QWidget& widget, int notches)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

/// A window with the slider "Latency" at 50 in it, the focus elsewhere, and what the slider says.
struct Window {
    explicit Window(WeightSlider::Range range = {})
        : slider(new WeightSlider(u"Latency"_s, u"Latency"_s, range)),
          edited(slider, &WeightSlider::valueEdited),
          began(slider, &WeightSlider::gestureBegan),
          ended(slider, &WeightSlider::gestureEnded)
    {
        auto* const layout = new QVBoxLayout(&widget);
        elsewhere.setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(&elsewhere);
        layout->addWidget(slider);
        slider->setValue(50);
        widget.resize(400, 120);
        widget.show();
        widget.activateWindow();
        elsewhere.setFocus();
        if (!QTest::qWaitForWindowActive(&widget)) {
            qFatal("the window does not become active");
        }
    }

    [[nodiscard]] QList<double> edits() const
    {
        QList<double> values;
        for (const QList<QVariant>& arguments : edited) {
            values << arguments.front().toDouble();
        }
        return values;
    }

    QWidget widget;
    QWidget elsewhere;
    WeightSlider* slider;
    QSignalSpy edited;
    QSignalSpy began;
    QSignalSpy ended;
};

} // namespace steelyard::testing
