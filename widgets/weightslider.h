// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QHBoxLayout;

namespace steelyard
{

class FineSlider;
class QuietSpinBox;
class TextLabel;

/// A number on a slider with its name, an exact spin box and a note beside it: "Latency  62 · 19 %".
/// `setValue` is silent; `valueEdited` speaks only for the person. The slider shows whole steps, the value itself keeps
/// its fraction until somebody moves it.
class WeightSlider : public QWidget
{
    Q_OBJECT

public:
    /// What the slider and its spin box reach, in the unit of the value.
    struct Range {
        int sliderMaximum = 100;
        double maximum = 100;
        int decimals = 1;
    };

    /// `name` is the accessible name of the slider, `name`, exact that of the spin box. `label` is what is written
    /// above, nothing where a heading says it already.
    WeightSlider(const QString& name, const QString& label, Range range, QWidget* parent = nullptr);

    /// Another accessible name, see the constructor.
    void setName(const QString& name);

    [[nodiscard]] double value() const { return m_value; }
    void setValue(double value);
    /// Beside the number: "19 %".
    void setNote(const QString& note);
    [[nodiscard]] QString note() const;
    /// Puts a widget of the caller's before the label, or in its place where that is empty.
    void addLeading(QWidget* widget);
    /// For the tooltip and assistive technology; plain text.
    void setDescription(const QString& description);

    [[nodiscard]] FineSlider* slider() const { return m_slider; }
    [[nodiscard]] QDoubleSpinBox* spinBox() const;

signals:
    void valueEdited(double value);
    /// `goesOn`: one of a run of notches.
    void gestureBegan(bool goesOn);
    void gestureEnded();

private:
    [[nodiscard]] int sliderStep() const;
    [[nodiscard]] double shownBySpinBox() const;
    void edit(double value);
    /// Tells assistive technology the note and the description.
    void describe();

    Range m_range;
    double m_value = 0;
    QString m_noteText;
    QString m_description;
    QHBoxLayout* m_top;
    TextLabel* m_label;
    QuietSpinBox* m_spinBox;
    TextLabel* m_note;
    FineSlider* m_slider;
};

} // namespace steelyard
