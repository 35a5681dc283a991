// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sensitivitychart.h"

#include "charts/sharekeys.h"
#include "engine/shares.h"
#include "engine/tolerance.h"
#include "patientcombobox.h"
#include "textlabel.h"
#include "verdicttext.h"

#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

constexpr double leastLength = 30; ///< of what is seen of the values, in points
constexpr double gap = 8;          ///< in pixels of the design

} // namespace

SensitivityChart::SensitivityChart(QWidget* parent)
    : QtChart(parent),
      m_choice(new PatientComboBox(this)),
      m_go(new QLineSeries),
      m_rust(new QLineSeries),
      m_bar(new QLineSeries),
      m_shareAxis(new QValueAxis),
      m_valueAxis(new QValueAxis)
{
    chart().addAxis(m_shareAxis, Qt::AlignBottom);
    chart().addAxis(m_valueAxis, Qt::AlignLeft);
    m_shareAxis->setVisible(false);
    m_valueAxis->setVisible(false);
    m_shareAxis->setRange(0, 1);
    for (QLineSeries* const series : {m_bar, m_go, m_rust}) {
        chart().addSeries(series);
        series->attachAxis(m_shareAxis);
        series->attachAxis(m_valueAxis);
    }
    m_choice->setObjectName(u"constraint"_s);
    m_choice->setAccessibleName(tr("Constraint of Sensitivity"));
    connect(m_choice, &QComboBox::activated, this, &SensitivityChart::chooseConstraint);
    setFocusPolicy(Qt::StrongFocus);
    setPointable();
    setAccessibleName(title());
    show(std::nullopt);
    restyle();
}

QString SensitivityChart::id() const
{
    return u"sensitivity"_s;
}

QString SensitivityChart::title() const
{
    return tr("Sensitivity");
}

QString SensitivityChart::subtitle() const
{
    return tr("Values of Go and Rust as one constraint's share goes from 0 to 100\u00a0%");
}

QString SensitivityChart::insight() const
{
    if (!m_shown) {
        return headline(engine::Verdict::Undecided) + u'.';
    }
    const QString name = m_shown->names[int(m_constraint)];
    if (!m_lines.crossing) {
        return engine::atLeast(m_lines.beyondAt(0.5), 0)
                   ? tr("Rust reaches the bar whatever the share of %1.").arg(name)
                   : tr("Rust stays short of the bar whatever the share of %1.").arg(name);
    }
    const QString crossing = percent(*m_lines.crossing);
    const QString now = percentBeside(m_shown->shares[m_constraint],
                                      engine::wholePercents(m_shown->shares)[m_constraint], *m_lines.crossing);
    return m_lines.beyondAt(1) > m_lines.beyondAt(0)
               ? tr("Rust reaches the bar where %1 has at least %2 of the weight; it has %3 now.")
                     .arg(name, crossing, now)
               : tr("Rust reaches the bar where %1 has at most %2 of the weight; it has %3 now.")
                     .arg(name, crossing, now);
}

ChartTable SensitivityChart::table() const
{
    if (!m_shown) {
        return {{tr("Share"), languageName(engine::Language::Go), languageName(engine::Language::Rust), tr("The bar"),
                 tr("What")},
                {}};
    }
    ChartTable table{{tr("Share of %1").arg(m_shown->names[int(m_constraint)]), languageName(engine::Language::Go),
                      languageName(engine::Language::Rust), tr("The bar"), tr("What")},
                     {}};
    std::vector<std::pair<double, QString>> shares{
        {0, tr("no weight")}, {m_shown->shares[m_constraint], tr("now")}, {1, tr("all the weight")}};
    if (m_lines.crossing) {
        shares.emplace_back(*m_lines.crossing, tr("Rust crosses the bar"));
    }
    std::ranges::stable_sort(shares, {}, &std::pair<double, QString>::first);
    for (const auto& [share, what] : shares) {
        const engine::ConstraintValue value = m_lines.at(share);
        table.rows << QStringList{percent(share), points(value.go), points(value.rust), points(m_lines.barAt(share)),
                                  what};
    }
    return table;
}

void SensitivityChart::present(const ChartState& state)
{
    const engine::ComponentAnalysis& analysis = state.shown();
    if (!analysis.balance) {
        show(std::nullopt);
        return;
    }
    Shown shown{state.scenario.id,
                state.component,
                {},
                {},
                analysis.values,
                analysis.differences,
                analysis.balance->shares,
                {},
                analysis.balance->margin,
                state.scenario.policy.burdenOfProof};
    for (const engine::Constraint& constraint : state.scenario.constraints) {
        shown.ids << QString::fromStdString(constraint.id);
        shown.names << nameOf(constraint);
    }
    if (const engine::ComponentAnalysis* const ghost = state.ghost()) {
        shown.before = ghost->balance->shares;
    }
    show(std::move(shown));
}

void SensitivityChart::show(std::optional<Shown> shown)
{
    if (shown == m_shown && shown) {
        return;
    }
    const std::optional<Shown> before = std::exchange(m_shown, std::move(shown));
    setMessage(m_shown ? QString() : headline(engine::Verdict::Undecided));
    m_choice->setVisible(m_offersChoice && m_shown.has_value());
    if (!m_shown) {
        return;
    }
    if (!before || before->names != m_shown->names) {
        m_choice->clear();
        m_choice->addItems(m_shown->names);
    }
    const bool same = before && before->scenario == m_shown->scenario && before->component == m_shown->component &&
                      before->ids == m_shown->ids;
    if (!same) {
        m_default = mostSensitive();
        m_chosen.reset();
        m_hovered.reset();
    }
    const auto chosen = m_shown->ids.indexOf(m_chosenId);
    showConstraint(chosen < 0 ? m_default : std::size_t(chosen));
}

std::size_t SensitivityChart::mostSensitive() const
{
    std::vector<double> slopes(m_shown->differences.size());
    std::ranges::transform(m_shown->differences, slopes.begin(),
                           [this](double difference) { return std::abs(difference - m_shown->margin); });
    return engine::firstLargest(slopes);
}

QString SensitivityChart::choice() const
{
    return m_shown ? m_shown->ids.value(qsizetype(m_constraint)) : m_chosenId;
}

void SensitivityChart::restoreChoice(const QString& id)
{
    m_chosenId = id;
    if (!m_shown) {
        return;
    }
    if (const auto index = m_shown->ids.indexOf(id); index >= 0) {
        m_chosen.reset();
        m_hovered.reset();
        showConstraint(std::size_t(index));
    }
}

void SensitivityChart::hideControls()
{
    // The axis names the constraint too.
    m_offersChoice = false;
    m_choice->hide();
    layOutAgain();
}

void SensitivityChart::chooseConstraint(qsizetype constraint)
{
    restoreChoice(m_shown->ids[std::clamp<qsizetype>(constraint, 0, m_shown->ids.size() - 1)]);
    setAccessibleDescription(insight());
    emit choiceChanged();
}

void SensitivityChart::showConstraint(std::size_t constraint)
{
    m_constraint = constraint;
    m_choice->setCurrentIndex(int(constraint));
    m_lines = sensitivityTo(constraint, m_shown->shares, m_shown->values, m_shown->burden);
    layOutAgain();
}

QSize SensitivityChart::minimumSizeHint() const
{
    const QSize picture = QtChart::minimumSizeHint();
    return {picture.width(), picture.height() + m_choice->sizeHint().height()};
}

void SensitivityChart::applyTheme(const Theme& theme)
{
    if (const QFont small = sized(font(), TextSize::Small); small != m_texts.font()) {
        m_texts = TextCache(small);
        QFont bold = small;
        bold.setBold(true);
        m_names = TextCache(bold);
    }
    const double unit = m_texts.unit();
    m_go->setPen(QPen(theme.go, 2.5 * unit, Qt::SolidLine, Qt::FlatCap));
    m_rust->setPen(QPen(theme.rust, 2.5 * unit, Qt::SolidLine, Qt::FlatCap));
    m_bar->setPen(QPen(theme.muted, 1.5 * unit, Qt::DashLine, Qt::FlatCap));
}

void SensitivityChart::layOut(const QRectF& area)
{
    if (!m_shown) {
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QSize hint = m_offersChoice ? m_choice->sizeHint() : QSize(0, 0);
    const int width = std::min(hint.width(), int(area.width()));
    m_choice->setGeometry(mirrored ? int(area.right()) - width : int(area.left()), int(area.top()), width,
                          hint.height());
    m_choice->raise();

    m_range = steadyRange(m_range, neededRange(m_lines), leastLength);
    m_layout = layOutSensitivity(area.adjusted(0, hint.height(), 0, 0), m_lines, m_shown->shares[m_constraint],
                                 m_shown->names[int(m_constraint)], m_range, m_texts, m_names, m_layout.crossingSide,
                                 mirrored);
    chart().setPlotArea(m_layout.frame.plot);
    m_shareAxis->setReverse(mirrored);
    m_valueAxis->setRange(m_range.from, m_range.to);
    m_go->replace(QList<QPointF>{{0, m_lines.atNone.go}, {1, m_lines.atAll.go}});
    m_rust->replace(QList<QPointF>{{0, m_lines.atNone.rust}, {1, m_lines.atAll.rust}});
    m_bar->replace(QList<QPointF>{{0, m_lines.barAt(0)}, {1, m_lines.barAt(1)}});
}

QString SensitivityChart::shareText(double share) const
{
    const engine::ConstraintValue value = m_lines.at(share);
    return tr("%1 at %2: Go %3, Rust %4, the bar %5", "constraint, share, points")
        .arg(m_shown->names[int(m_constraint)], percent(share), points(value.go), points(value.rust),
             points(m_lines.barAt(share)));
}

std::optional<double> SensitivityChart::shareAt(const QPointF& place) const
{
    // The ends can be hit from a little beside them too.
    const double beside = gap * m_texts.unit();
    const bool hit = m_shown && m_layout.frame.plot.adjusted(-beside, 0, beside, 0).contains(place);
    return hit ? std::optional(m_layout.frame.xAt(place.x())) : std::nullopt;
}

QString SensitivityChart::toolTipAt(const QPointF& place) const
{
    if (const std::optional<double> share = shareAt(place)) {
        return shareText(*share);
    }
    return m_shown && place.y() > m_layout.frame.plot.bottom() ? m_layout.frame.x.title : QString();
}

void SensitivityChart::clickAt(const QPointF& place)
{
    if (const std::optional<double> share = shareAt(place)) {
        emit shareRequested(m_constraint, *share);
    }
}

void SensitivityChart::hoverAt(const std::optional<QPointF>& place)
{
    const std::optional<double> share = place ? shareAt(*place) : std::nullopt;
    if (share != m_hovered) {
        m_hovered = share;
        paintAgain();
    }
    setPointer(share ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place) {
        QToolTip::showText(mapToGlobal(*place).toPoint(), plainToolTip(toolTipAt(*place)), this);
    }
}

void SensitivityChart::chooseShare(double share)
{
    m_chosen = share;
    const QString text = shareText(share);
    setAccessibleDescription(text);
    if (isVisible()) {
        QToolTip::showText(mapToGlobal(m_layout.uprightAt(share).p2()).toPoint(), plainToolTip(text), this);
    }
    paintAgain();
}

void SensitivityChart::dismissChoice()
{
    m_chosen.reset();
    setAccessibleDescription(insight());
    QToolTip::hideText();
    paintAgain();
}

void SensitivityChart::keyPressEvent(QKeyEvent* event)
{
    // What the box does not want is not meant for the plot.
    if (!m_shown || m_choice->hasFocus()) {
        QtChart::keyPressEvent(event);
        return;
    }
    const double now = m_chosen.value_or(m_shown->shares[m_constraint]);
    const ShareKey key = shareKeyOf(*event, now, m_layout.frame.mirrored);
    switch (key.wish) {
    case ShareWish::ConstraintBefore:
        return chooseConstraint(qsizetype(m_constraint) - 1);
    case ShareWish::ConstraintAfter:
        return chooseConstraint(qsizetype(m_constraint) + 1);
    case ShareWish::Choose:
        return chooseShare(key.share);
    case ShareWish::Go:
        if (m_chosen) {
            emit shareRequested(m_constraint, now);
        }
        return;
    case ShareWish::Dismiss:
        if (m_chosen) {
            return dismissChoice();
        }
        break;
    case ShareWish::None:
        break;
    }
    QtChart::keyPressEvent(event);
}

void SensitivityChart::focusInEvent(QFocusEvent* event)
{
    QtChart::focusInEvent(event);
    paintAgain();
}

void SensitivityChart::focusOutEvent(QFocusEvent* event)
{
    QtChart::focusOutEvent(event);
    dismissChoice();
}

} // namespace steelyard
