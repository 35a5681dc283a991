// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightslider.h"

#include "fineslider.h"
#include "mnemonics.h"
#include "quietspinbox.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steelyard
{

WeightSlider::WeightSlider(const QString& name, const QString& label, Range range, QWidget* parent)
    : QWidget(parent),
      m_range(range),
      m_top(new QHBoxLayout),
      m_label(new TextLabel(TextRole::Body, withoutMnemonic(label))),
      m_spinBox(new QuietSpinBox),
      m_note(new TextLabel(TextRole::Strong)),
      m_slider(new FineSlider)
{
    m_slider->setRange(0, range.sliderMaximum);
    m_spinBox->setRange(0, range.maximum);
    m_spinBox->setDecimals(range.decimals);
    setName(name);
    m_label->setBuddy(m_slider);
    m_note->setWordWrap(false);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->hide();

    m_top->setContentsMargins({});
    m_top->setSpacing(4);
    m_top->addWidget(m_label, 1);
    m_top->addWidget(m_spinBox);
    m_top->addWidget(m_note);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(m_slider);
    setFocusProxy(m_slider);

    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        if (step != sliderStep()) {
            edit(step);
        }
    });
    connect(m_spinBox, &QDoubleSpinBox::valueChanged, this, [this](double exact) {
        if (exact != shownBySpinBox()) {
            edit(exact);
        }
    });
    connect(m_slider, &FineSlider::gestureBegan, this, &WeightSlider::gestureBegan);
    connect(m_slider, &FineSlider::gestureEnded, this, &WeightSlider::gestureEnded);
    connect(m_spinBox, &QuietSpinBox::gestureBegan, this, &WeightSlider::gestureBegan);
    connect(m_spinBox, &QuietSpinBox::gestureEnded, this, &WeightSlider::gestureEnded);
}

void WeightSlider::setName(const QString& name)
{
    m_slider->setAccessibleName(name);
    m_spinBox->setAccessibleName(tr("%1, exact").arg(name));
}

QDoubleSpinBox* WeightSlider::spinBox() const
{
    return m_spinBox;
}

void WeightSlider::setValue(double value)
{
    m_value = value;
    m_slider->setValue(sliderStep());
    m_spinBox->setValue(value);
}

void WeightSlider::setNote(const QString& note)
{
    m_note->setText(note.isEmpty() ? QString() : tr("· %1").arg(note));
    m_note->setVisible(!note.isEmpty());
    m_noteText = note;
    describe();
}

QString WeightSlider::note() const
{
    return m_note->text();
}

void WeightSlider::addLeading(QWidget* widget)
{
    const bool replaces = m_label->text().isEmpty();
    m_top->insertWidget(0, widget, replaces ? 1 : 0);
    m_label->setVisible(!replaces);
}

void WeightSlider::setDescription(const QString& description)
{
    m_description = description;
    describe();
    for (QWidget* const widget : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_slider)}) {
        widget->setToolTip(plainToolTip(description));
    }
    m_spinBox->setAccessibleDescription(description);
}

void WeightSlider::describe()
{
    QStringList lines{m_noteText, m_description};
    lines.removeAll(QString());
    if (const QString text = lines.join(u'\n'); text != m_slider->accessibleDescription()) {
        m_slider->setAccessibleDescription(text);
    }
}

int WeightSlider::sliderStep() const
{
    return static_cast<int>(std::lround(std::clamp(m_value, 0.0, static_cast<double>(m_range.sliderMaximum))));
}

double WeightSlider::shownBySpinBox() const
{
    return QString::number(m_value, 'f', m_range.decimals).toDouble();
}

void WeightSlider::edit(double value)
{
    setValue(value);
    emit valueEdited(value);
}

} // namespace steelyard
