// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorerow.h"

#include "differencemark.h"
#include "flatstyle.h"
#include "quietspinbox.h"
#include "textlabel.h"
#include "theme.h"
#include "threepointslider.h"
#include "verdicttext.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace steelyard
{

namespace
{

constexpr int decimals = 1;

engine::Language languageOf(engine::Choice choice)
{
    return choice == engine::Choice::Go ? engine::Language::Go : engine::Language::Rust;
}

int labelWidth()
{
    const QFontMetrics metrics(fontOf(TextRole::Strong));
    return std::max(metrics.horizontalAdvance(languageName(engine::Language::Go)),
                    metrics.horizontalAdvance(languageName(engine::Language::Rust)));
}

double shown(double value)
{
    return QString::number(value, 'f', decimals).toDouble();
}

} // namespace

ScoreRow::ScoreRow(const QString& criterion, engine::Choice choice, QWidget* parent)
    : QWidget(parent),
      m_choice(choice),
      m_label(new TextLabel(TextRole::Strong, languageName(languageOf(choice)))),
      m_slider(new ThreePointSlider(QString(), choice)),
      m_mark(new DifferenceMark)
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_label->setWordWrap(false);
    layout->addWidget(m_label);
    layout->addWidget(m_slider, 1);
    for (const ScorePoint point : scorePoints) {
        auto* const box = new QuietSpinBox;
        box->setRange(0, 100);
        box->setDecimals(decimals);
        box->setAlignment(Qt::AlignCenter);
        m_spinBoxes.at(static_cast<std::size_t>(point)) = box;
        if (point != ScorePoint::Low) {
            layout->addWidget(new TextLabel(TextRole::Muted, QStringLiteral("–")));
        }
        layout->addWidget(box);
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, point](double exact) {
            if (exact != shown(valueOf(m_slider->estimate(), point))) {
                m_slider->movePoint(point, exact, m_stepGoesOn);
            }
        });
        connect(box, &QuietSpinBox::gestureBegan, this, [this](bool goesOn) { m_stepGoesOn = goesOn; });
        connect(box, &QuietSpinBox::gestureEnded, this, [this] { m_stepGoesOn = false; });
    }
    layout->addWidget(m_mark);
    nameControls(criterion);
    restyle();

    connect(m_slider, &ThreePointSlider::edited, this, &ScoreRow::edited);
    connect(m_slider, &ThreePointSlider::gestureBegan, this, &ScoreRow::gestureBegan);
    connect(m_slider, &ThreePointSlider::gestureEnded, this, &ScoreRow::gestureEnded);
}

void ScoreRow::nameControls(const QString& criterion)
{
    //: the score of a language on a criterion; %1 is the criterion, %2 is Go or Rust
    m_slider->setAccessibleName(tr("%1, %2").arg(criterion, languageName(languageOf(m_choice))));
    for (const ScorePoint point : scorePoints) {
        //: %1 is a score, as "Tail latency, Go"; %2 is low, likely or high
        spinBox(point)->setAccessibleName(tr("%1, %2, exact").arg(m_slider->accessibleName(), nameOf(point)));
    }
}

void ScoreRow::present(const engine::Estimate& estimate, const std::optional<engine::Estimate>& original)
{
    m_slider->setEstimate(estimate);
    for (const ScorePoint point : scorePoints) {
        spinBox(point)->setValue(valueOf(estimate, point));
    }
    //: %1 is a score or an importance
    const QString catalogue = original ? tr("Catalogue: %1").arg(scoreText(*original)) : QString();
    m_mark->present(catalogue);
    m_slider->setAccessibleDescription(catalogue);
    for (QDoubleSpinBox* const box : m_spinBoxes) {
        box->setAccessibleDescription(catalogue);
    }
}

QDoubleSpinBox* ScoreRow::spinBox(ScorePoint point) const
{
    return m_spinBoxes.at(static_cast<std::size_t>(point));
}

int ScoreRow::scaleStart()
{
    return labelWidth() + FlatStyle::scaled(4);
}

void ScoreRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void ScoreRow::restyle()
{
    const QColor colour = Theme::of(palette()).colour(languageOf(m_choice));
    if (m_label->palette().color(QPalette::WindowText) != colour) {
        QPalette coloured = m_label->palette();
        coloured.setColor(QPalette::WindowText, colour);
        m_label->setPalette(coloured);
    }
    m_label->setFixedWidth(scaleStart());
    spinBox(ScorePoint::Likely)->setFont(fontOf(TextRole::Strong));
}

} // namespace steelyard
