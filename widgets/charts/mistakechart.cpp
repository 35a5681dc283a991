// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/mistakechart.h"

#include "mistaketext.h"
#include "verdicttext.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

using engine::Choice;

namespace
{

// In lines of text.
constexpr double smallestPitch = 1.3;
constexpr double pitchOfBoth = 2.05; ///< from here on both bars have their number
constexpr double largestPitch = 3.2;
constexpr double barsHeight = 0.74; // of the pitch
constexpr double namesShare = 0.42; // of the width, at most
constexpr int mostLinesOfNote = 2;

constexpr std::array choices{Choice::Go, Choice::Rust};

/// An amount as nothing where it is nothing.
QString amount(double loss, const engine::Recovery& recovery)
{
    return loss > 0 ? lossNumber(loss, recovery) : u"0"_s;
}

} // namespace

MistakeChart::MistakeChart(QWidget* parent)
    : QtChart(parent),
      m_series(new QHorizontalBarSeries),
      m_go(new QBarSet(QString())),
      m_rust(new QBarSet(QString())),
      m_lossAxis(new QValueAxis),
      m_lines(new QValueAxis)
{
    m_series->setBarWidth(barsHeight);
    // The first one lies below.
    m_series->append({m_rust, m_go});
    chart().addSeries(m_series);
    chart().addAxis(m_lossAxis, Qt::AlignBottom);
    chart().addAxis(m_lines, Qt::AlignLeft);
    m_series->attachAxis(m_lossAxis);
    m_series->attachAxis(m_lines);
    m_lossAxis->setVisible(false);
    m_lines->setVisible(false);
    m_message = headline(engine::Verdict::Undecided) + u'.';
    setMessage(m_message);
    setAccessibleName(title());
    restyle();
}

QString MistakeChart::id() const
{
    return u"mistake"_s;
}

QString MistakeChart::title() const
{
    return tr("Cheapest mistake");
}

QString MistakeChart::subtitle() const
{
    return tr("What each choice loses in each future, and what is to be expected");
}

QString MistakeChart::insight() const
{
    return m_losses ? m_losses->insight : m_message;
}

ChartTable MistakeChart::table() const
{
    return m_losses ? m_losses->table : ChartTable{{tr("Future"), tr("Probability"), tr("Note")}, {}};
}

QString MistakeChart::message(const ChartState& state) const
{
    if (!m_losses) {
        return state.outlook == nullptr ? headline(engine::Verdict::Undecided) + u'.' : noFuturesText();
    }
    return m_losses->goOpen() || m_losses->rustOpen() ? QString() : m_losses->goClosed + u'\n' + m_losses->rustClosed;
}

void MistakeChart::present(const ChartState& state)
{
    std::optional<MistakeLosses> losses = mistakeLosses(state);
    const bool inGesture = state.before != nullptr;
    if (inGesture && !m_inGesture) {
        m_settled = m_losses;
    } else if (!inGesture) {
        m_settled.reset();
    }
    if (losses == m_losses && inGesture == m_inGesture && losses) {
        return;
    }
    m_inGesture = inGesture;
    m_losses = std::move(losses);
    m_message = message(state);
    setMessage(m_message);
    layOutAgain();
}

bool MistakeChart::isOpen(Choice choice) const
{
    return choice == Choice::Go ? m_losses->goOpen() : m_losses->rustOpen();
}

double MistakeChart::loss(const MistakeLosses& losses, std::size_t line, Choice choice) const
{
    const bool go = choice == Choice::Go;
    if (line == 0) {
        return go ? losses.expectedGo : losses.expectedRust;
    }
    const MistakeRow& row = losses.rows[m_futures[line - 1]];
    return go ? row.go.loss : row.rust.loss;
}

QString MistakeChart::lineName(std::size_t line) const
{
    if (line == 0) {
        return tr("Expected");
    }
    const MistakeRow& row = m_losses->rows[m_futures[line - 1]];
    return tr("%1 %2", "a future and how probable it is").arg(percent(row.percent / 100.0), row.name);
}

QString MistakeChart::barText(std::size_t line, Choice choice) const
{
    if (!isOpen(choice)) {
        return {};
    }
    const bool go = choice == Choice::Go;
    QStringList words{tr("%1 %2", "a language and its loss")
                          .arg(choiceName(choice), amount(loss(*m_losses, line, choice), m_losses->recovery))};
    if (line > 0) {
        const MistakeRow& row = m_losses->rows[m_futures[line - 1]];
        if (go ? row.worstOfGo : row.worstOfRust) {
            words << tr("worst");
        }
        // Where lines are low the hatch is explained below them.
        if (m_layout.both && (go ? row.go : row.rust).irrecoverable) {
            words << tr("irrecoverable");
        }
    }
    return words.join(u", "_s);
}

QStringList MistakeChart::notes() const
{
    QStringList notes;
    if (!m_losses) {
        return notes;
    }
    if (const int left = int(m_losses->rows.size() - m_futures.size()); left > 0) {
        notes << tr("and %n more in the table", "futures", left);
    }
    if (!m_layout.both && m_losses->anyIrrecoverable()) {
        notes << tr("Hatched: irrecoverable.");
    }
    notes << m_losses->goClosed << m_losses->rustClosed
          << tr("Losses in %1. %2", "the unit, then a sentence that explains it")
                 .arg(lossUnit(m_losses->recovery), lossUnitText(m_losses->recovery));
    notes.removeAll(QString());
    return notes;
}

void MistakeChart::applyTheme(const Theme& theme)
{
    for (const auto& [set, colour] : {std::pair(m_rust, theme.rust), std::pair(m_go, theme.go)}) {
        set->setColor(colour);
        set->setPen(Qt::NoPen);
    }
    QFont bold = sized(font(), TextSize::Small);
    if (bold != m_texts.font()) {
        m_texts = TextCache(bold);
        bold.setBold(true);
        m_names = TextCache(bold);
    }
}

double MistakeChart::noteHeight(const QString& note) const
{
    const QFontMetricsF metrics(m_texts.font());
    const double needed =
        metrics.boundingRect(QRectF(0, 0, m_layout.area.width(), 1e4), Qt::TextWordWrap, note).height();
    return std::min(needed, mostLinesOfNote * m_texts.height()) + 2 * m_texts.unit();
}

void MistakeChart::layOut(const QRectF& area)
{
    if (!m_losses) {
        return;
    }
    const double line = m_texts.height();
    const double gap = 8 * m_texts.unit();
    m_layout.area = area;
    m_layout.mirrored = layoutDirection() == Qt::RightToLeft;
    const std::size_t count = m_losses->rows.size();

    m_futures = weightiestRows(*m_losses, count);
    m_layout.both = false;
    double below = gap;
    for (const QString& note : notes()) {
        below += noteHeight(note);
    }
    const double room = std::max(2 * line, area.height() - below);
    const auto capacity = std::size_t(std::max(2.0, std::floor(room / (smallestPitch * line))));
    if (count + 1 > capacity) {
        // One line says how many are left out.
        m_futures = weightiestRows(*m_losses, std::max<std::size_t>(1, capacity - 2));
    }
    const std::size_t lines = m_futures.size() + 1;
    m_layout.pitch = std::min(room / double(lines), largestPitch * line);
    m_layout.both = m_layout.pitch >= pitchOfBoth * line;
    m_layout.notes = area.top() + m_layout.pitch * double(lines) + gap;

    double names = 0;
    double texts = 0;
    for (std::size_t i = 0; i < lines; ++i) {
        names = std::max(names, (i == 0 ? m_names : m_texts).width(lineName(i)));
        for (const Choice choice : choices) {
            texts = std::max(texts, m_texts.width(barText(i, choice)));
        }
    }
    m_layout.names = std::min(std::ceil(names) + gap, namesShare * area.width());
    const double plotWidth = std::max(line, area.width() - m_layout.names - texts - 2 * gap);
    const double left = m_layout.mirrored ? area.right() - m_layout.names - plotWidth : area.left() + m_layout.names;
    chart().setPlotArea({left, area.top(), plotWidth, m_layout.pitch * double(lines)});

    const double largest = std::max(m_losses->largest(), m_settled ? m_settled->largest() : 0);
    m_range = lossRange(m_range, largest);
    m_lossAxis->setReverse(m_layout.mirrored);
    m_lossAxis->setRange(0, m_range);
    m_lines->setRange(-0.5, double(lines) - 0.5);
    fillBars();
}

void MistakeChart::fillBars()
{
    for (const auto& [set, choice] : {std::pair(m_go, Choice::Go), std::pair(m_rust, Choice::Rust)}) {
        // The axis counts from below.
        QList<qreal> values;
        for (std::size_t line = m_futures.size() + 1; line-- > 0;) {
            values << (isOpen(choice) ? loss(*m_losses, line, choice) : 0);
        }
        bool equal = set->count() == values.size();
        for (int i = 0; equal && i < values.size(); ++i) {
            equal = set->at(i) == values[i];
        }
        if (!equal) {
            set->remove(0, set->count());
            set->append(values);
        }
    }
}

QRectF MistakeChart::lineArea(std::size_t line) const
{
    return {m_layout.area.left(), m_layout.area.top() + double(line) * m_layout.pitch, m_layout.area.width(),
            m_layout.pitch};
}

QRectF MistakeChart::barOf(std::size_t line, Choice choice, double loss) const
{
    const QRectF plot = chart().plotArea();
    const double height = barsHeight * m_layout.pitch / 2;
    const double middle = lineArea(line).center().y();
    const double width = m_range > 0 ? loss / m_range * plot.width() : 0;
    return {m_layout.mirrored ? plot.right() - width : plot.left(), choice == Choice::Go ? middle - height : middle,
            width, height};
}

QRectF MistakeChart::barArea(std::size_t line, Choice choice) const
{
    return isOpen(choice) ? barOf(line, choice, loss(*m_losses, line, choice)) : QRectF();
}

std::optional<QRectF> MistakeChart::ghostArea(std::size_t line, Choice choice) const
{
    if (!m_settled || !m_losses || m_settled->rows.size() != m_losses->rows.size() || !isOpen(choice)) {
        return std::nullopt;
    }
    const double unit = m_texts.unit();
    return barOf(line, choice, loss(*m_settled, line, choice)).adjusted(0, -unit, 0, unit);
}

} // namespace steelyard
