// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/liveweights.h"

#include "engine/shares.h"
#include "presentation/largeslider.h"
#include "scenariodocument.h"
#include "theme.h"
#include "verdicttext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard
{

namespace
{

constexpr int largestWeight = 100;
constexpr int largestBurden = 30;
constexpr int longestName = 200; // as the file format has it

QLabel* plainLabel(const QString& text = {})
{
    auto* const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LiveWeights::LiveWeights(QWidget* parent)
    : QWidget(parent),
      m_style(std::make_unique<LargeStyle>()),
      m_scroll(new QScrollArea),
      m_heading(plainLabel(tr("What if?"))),
      m_name(new QLineEdit),
      m_keep(new QPushButton(tr("&Keep as scenario"))),
      m_reset(new QPushButton(tr("&Reset")))
{
    setObjectName(QStringLiteral("live-weights"));
    setAccessibleName(tr("Live weights"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_name->setObjectName(QStringLiteral("what-if-name"));
    m_name->setAccessibleName(tr("Name of the new scenario"));
    m_name->setMaxLength(longestName);
    m_keep->setObjectName(QStringLiteral("keep-what-if"));
    m_keep->setAccessibleName(tr("Keep as scenario"));
    m_keep->setAccessibleDescription(tr("Adds what the sliders show to the library; the scenario stays as it is"));
    m_reset->setObjectName(QStringLiteral("reset-what-if"));
    m_reset->setAccessibleName(tr("Reset"));
    m_reset->setAccessibleDescription(tr("Brings the sliders back to the scenario's weights"));

    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_keep);
    layout->addWidget(m_reset);
    connect(m_keep, &QPushButton::clicked, this, &LiveWeights::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &LiveWeights::keep);
    connect(m_reset, &QPushButton::clicked, this, &LiveWeights::resetRequested);
}

LiveWeights::~LiveWeights()
{
    // They use the style.
    delete m_scroll;
}

void LiveWeights::follow(ScenarioDocument* scratch)
{
    if (m_scratch != nullptr) {
        disconnect(m_scratch, nullptr, this, nullptr);
    }
    m_scratch = scratch;
    rebuild();
    if (m_scratch != nullptr) {
        //: %1 is the name of a scenario; the proposal for the name of a variant of it
        m_name->setText(tr("%1, what if").arg(QString::fromStdString(m_scratch->scenario().name)).left(longestName));
        m_name->setCursorPosition(0);
        connect(m_scratch, &ScenarioDocument::analysisChanged, this, &LiveWeights::refresh);
        refresh();
    }
}

LiveWeights::Row LiveWeights::addRow(const QString& name, int largest)
{
    Row row{plainLabel(name), plainLabel(), new LargeSlider(largest)};
    row.name->setWordWrap(true);
    row.number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.slider->setStyle(m_style.get());
    row.slider->setAccessibleName(name);
    auto* const top = new QHBoxLayout;
    top->addWidget(row.name, 1);
    top->addWidget(row.number);
    auto* const list = static_cast<QVBoxLayout*>(m_scroll->widget()->layout());
    list->addLayout(top);
    list->addWidget(row.slider);
    connect(row.slider, &FineSlider::gestureBegan, m_scratch, &ScenarioDocument::beginGesture);
    connect(row.slider, &FineSlider::gestureEnded, m_scratch, &ScenarioDocument::endGesture);
    return row;
}

void LiveWeights::rebuild()
{
    m_rows.clear();
    auto* const list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    auto* const layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    m_scroll->setWidget(list);
    if (m_scratch == nullptr) {
        return;
    }
    const std::vector<engine::Constraint>& constraints = m_scratch->scenario().constraints;
    for (std::size_t g = 0; g < constraints.size(); ++g) {
        m_rows.push_back(addRow(nameOf(constraints[g]), largestWeight));
        connect(m_rows.back().slider, &LargeSlider::edited, m_scratch,
                [this, g](double value) { m_scratch->setImportance(m_scratch->component(), g, value); });
    }
    m_rows.push_back(addRow(tr("Team readiness"), largestWeight));
    connect(m_rows.back().slider, &LargeSlider::edited, m_scratch, &ScenarioDocument::setReadiness);
    m_rows.push_back(addRow(tr("Burden of proof"), largestBurden));
    connect(m_rows.back().slider, &LargeSlider::edited, m_scratch, &ScenarioDocument::setBurdenOfProof);
    layout->addStretch();
    applyScale();
}

void LiveWeights::refresh()
{
    const engine::Scenario& scenario = m_scratch->scenario();
    const std::vector<double>& importances = scenario.components[m_scratch->component()].importances;
    const std::optional<engine::Balance>& balance = m_scratch->analysis().components[m_scratch->component()].balance;
    const std::vector<int> percents = balance ? engine::wholePercents(balance->shares) : std::vector<int>{};
    const std::size_t constraints = importances.size();
    for (std::size_t g = 0; g < constraints; ++g) {
        m_rows[g].slider->present(importances[g]);
        m_rows[g].number->setText(percents.empty() ? QString() : percent(percents[g] / 100.0));
        m_rows[g].slider->setAccessibleDescription(m_rows[g].number->text());
    }
    const auto show = [](const Row& row, double value) {
        row.slider->present(value);
        row.number->setText(plainNumber(value));
    };
    show(m_rows[constraints], scenario.team.readiness);
    show(m_rows[constraints + 1], scenario.policy.burdenOfProof);
}

void LiveWeights::takeFocus()
{
    if (!m_rows.empty()) {
        m_rows.front().slider->setFocus(Qt::ShortcutFocusReason);
    }
}

void LiveWeights::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* const focused = focusWidget();
    if (enters && (focused == m_keep || focused == m_reset)) {
        (focused == m_keep ? m_keep : m_reset)->click();
        return;
    }
    // What the name leaves over steps through no slides.
    if (focused != m_name || event->key() == Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    }
}

void LiveWeights::setScale(const SlideScale& scale)
{
    m_scale = scale;
    applyScale();
}

void LiveWeights::applyScale()
{
    const QFont body = SlideScale::font(m_scale.pixels(SlideRole::Caption));
    const int space = static_cast<int>(m_scale.part(0.02));
    m_style->setHandle(static_cast<int>(m_scale.part(0.038)));
    m_heading->setFont(SlideScale::font(m_scale.pixels(SlideRole::Sentence), true));
    for (const Row& row : m_rows) {
        row.name->setFont(body);
        row.number->setFont(SlideScale::font(body.pixelSize(), true));
        row.slider->updateGeometry();
    }
    for (QWidget* const each :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_reset)}) {
        each->setFont(body);
        each->setMinimumHeight(2 * body.pixelSize());
    }
    layout()->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    layout()->setSpacing(space / 2);
    if (m_scroll->widget() != nullptr) {
        m_scroll->widget()->layout()->setSpacing(space / 3);
    }
}

void LiveWeights::keep()
{
    if (const QString name = m_name->text().simplified(); !name.isEmpty()) {
        emit keepRequested(name);
    }
}

} // namespace steelyard
