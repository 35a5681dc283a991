// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/workshopview.h"

#include "charts/chartcard.h"
#include "charts/chartexport.h"
#include "exchange/filename.h"
#include "exchange/safefile.h"
#include "flatstyle.h"
#include "library/exacttext.h"
#include "panel.h"
#include "scenariodocument.h"
#include "workshop/ballotcard.h"
#include "workshop/ballotentry.h"
#include "workshop/ballotfiles.h"
#include "workshop/roomview.h"
#include "workshop/stripchart.h"
#include "workshop/talkcard.h"
#include "workshop/waitingcard.h"
#include "workshop/workshopheader.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// In design pixels.
constexpr int spacing = 12;
constexpr int ballotsWidth = 420;
constexpr int leastHeight = 300;

} // namespace

WorkshopView::WorkshopView(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_files(new BallotFiles(document, this)),
      m_pages(new QStackedWidget),
      m_header(new WorkshopHeader(document)),
      m_entry(new BallotEntry(catalogue)),
      m_scroll(new QScrollArea),
      m_waiting(new WaitingCard),
      m_ballotCard(new BallotCard),
      m_strips(new StripChart),
      m_stripCard(new ChartCard(m_strips)),
      m_talk(new TalkCard)
{
    setObjectName(u"workshop"_s);
    setAccessibleName(tr("Workshop"));
    setAcceptDrops(true);
    askForFile = [this](const QString& proposal, ChartFormat format) {
        return askForChartFile(this, proposal, format);
    };
    auto* const room = new QWidget;
    auto* const column = new QVBoxLayout(room);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeCards(), 1);
    m_pages->setObjectName(u"workshop-pages"_s);
    m_pages->addWidget(room);
    m_pages->addWidget(m_entry);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connectCards();
    connectHeader();
    connect(m_files, &BallotFiles::notice, this, &WorkshopView::notice);
    connect(m_entry, &BallotEntry::cast, this, &WorkshopView::takeBallot);
    connect(m_entry, &BallotEntry::cancelled, this, &WorkshopView::leave);
    m_entry->objection = [this](const QString& name) { return objectionTo(name); };
    connect(&document, &ScenarioDocument::loaded, this, &WorkshopView::takeComponent);
    connect(&document, &ScenarioDocument::analysisChanged, this, &WorkshopView::refresh);
    auto* const escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    // A key held too long is no second answer.
    escape->setAutoRepeat(false);
    connect(escape, &QShortcut::activated, this, &WorkshopView::leave);
}

QWidget* WorkshopView::makeCards()
{
    m_stripCard->setMaximisable(false);
    m_stripCard->setMinimumHeight(FlatStyle::scaled(leastHeight));
    auto* const side = new QHBoxLayout;
    side->setSpacing(FlatStyle::scaled(spacing));
    side->addWidget(m_ballotCard, 3);
    side->addWidget(m_stripCard, 7);
    side->addWidget(m_waiting, 7);
    m_ballotCard->setMinimumWidth(FlatStyle::scaled(ballotsWidth));
    m_ballotCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    const int margin = FlatStyle::scaled(spacing);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(side, 1);
    column->addWidget(m_talk);
    m_scroll->setObjectName(u"workshop-scroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

void WorkshopView::connectCards()
{
    connect(m_ballotCard, &BallotCard::editRequested, this, &WorkshopView::editBallot);
    connect(m_ballotCard, &BallotCard::exportRequested, m_files, &BallotFiles::exportBallot);
    connect(m_ballotCard, &BallotCard::removeRequested, this,
            [this](std::size_t place) { m_document.removeBallot(m_document.component(), place); });
    connect(m_ballotCard, &BallotCard::ballotPointed, m_strips, &StripChart::setPointedBallot);
    connect(m_waiting, &WaitingCard::addRequested, this, &WorkshopView::addBallot);
    connect(m_talk, &TalkCard::constraintChosen, this, &WorkshopView::chooseConstraint);
    connect(m_strips, &StripChart::constraintChosen, this, &WorkshopView::chooseConstraint);
    connect(m_stripCard, &ChartCard::copyRequested, this, &WorkshopView::copyChart);
    connect(m_stripCard, &ChartCard::saveRequested, this, &WorkshopView::saveChart);
}

void WorkshopView::connectHeader()
{
    connect(m_header, &WorkshopHeader::addRequested, this, &WorkshopView::addBallot);
    connect(m_header, &WorkshopHeader::importRequested, m_files, &BallotFiles::import);
    connect(m_header, &WorkshopHeader::formRequested, m_files, &BallotFiles::exportForm);
    connect(m_header, &WorkshopHeader::exportRequested, m_files, &BallotFiles::exportBallots);
    connect(m_header, &WorkshopHeader::roundRequested, this, &WorkshopView::beginRound);
    connect(m_header, &WorkshopHeader::revealRequested, this, &WorkshopView::reveal);
    connect(m_header, &WorkshopHeader::namesHiddenChosen, this, [this](bool hidden) {
        setNamesHidden(hidden);
        emit namesHiddenChanged(hidden);
    });
    connect(m_header, &WorkshopHeader::groupWeightsRequested, this, [this] {
        m_document.useGroupWeights(m_document.component());
        emit notice(tr("The sliders were set to the group's weights. Undo takes it back."));
    });
    connect(m_header, &WorkshopHeader::closeRequested, this, &WorkshopView::closeRequested);
}

void WorkshopView::setNamesHidden(bool hidden)
{
    m_namesHidden = hidden;
    m_header->setNamesHidden(hidden);
    m_files->setNamesHidden(hidden);
    refresh();
}

void WorkshopView::takeComponent()
{
    const engine::Scenario& scenario = m_document.scenario();
    const QString scenarioId = textOf(scenario.id);
    const QString componentId = textOf(scenario.components[m_document.component()].id);
    if (scenarioId != m_scenarioId || componentId != m_componentId) {
        // What is being cast waits until its own scenario is back.
        if (m_pages->currentWidget() == m_entry) {
            m_entryOf = m_scenarioId + u'/' + m_componentId;
        }
        const bool isBack = m_entryOf == scenarioId + u'/' + componentId;
        m_pages->setCurrentIndex(isBack ? m_pages->indexOf(m_entry) : 0);
        chooseConstraint(std::nullopt);
    }
    m_scenarioId = scenarioId;
    m_componentId = componentId;
    m_round = BallotRound::fromText(recallRound ? recallRound(m_scenarioId, m_componentId) : QString());
}

void WorkshopView::changeRound(const std::function<void(BallotRound&)>& change)
{
    change(m_round);
    if (rememberRound) {
        rememberRound(m_scenarioId, m_componentId, m_round.toText());
    }
    refresh();
}

void WorkshopView::beginRound(bool keepBallots)
{
    changeRound([](BallotRound& round) { round.begin(); });
    if (!keepBallots) {
        m_document.removeBallots(m_document.component());
    }
}

void WorkshopView::reveal()
{
    QSet<QString> participants;
    for (const engine::Ballot& ballot : m_document.scenario().components[m_document.component()].ballots) {
        participants.insert(textOf(ballot.participant));
    }
    changeRound([&](BallotRound& round) { round.reveal(participants); });
}

void WorkshopView::chooseConstraint(std::optional<std::size_t> constraint)
{
    m_strips->setChosenConstraint(constraint);
    m_talk->setChosenConstraint(constraint);
    if (constraint) {
        m_scroll->ensureWidgetVisible(m_stripCard);
    }
}

void WorkshopView::refresh()
{
    if (!isVisible()) {
        return;
    }
    const engine::Scenario& scenario = m_document.scenario();
    const engine::Component& component = scenario.components[m_document.component()];
    const engine::Group* const group = m_document.group();
    const std::size_t grouped = group ? group->participants.size() : 0;
    if (grouped != component.ballots.size()) {
        return; // The analysis of these ballots is on its way.
    }
    m_ballots = shownBallots(component.ballots, m_namesHidden, scenario.id);
    const int count = static_cast<int>(m_ballots.size());
    m_header->present({.ballots = count, .casting = m_round.isCasting()});
    const bool seen = group && !m_round.isCasting();
    m_ballotCard->setVisible(group);
    m_stripCard->setVisible(seen);
    m_talk->setVisible(seen);
    m_waiting->setVisible(!seen);
    if (!group) {
        m_waiting->presentEmpty(m_round.isCasting());
        return;
    }
    m_waiting->presentHidden(count);
    showRoom({scenario, component, *group, m_round, m_ballots, m_namesHidden});
}

void WorkshopView::showRoom(const RoomView& room)
{
    m_ballotCard->present(room);
    if (room.isHidden()) {
        return;
    }
    m_strips->setBallots(m_ballots);
    m_stripCard->present(state());
    m_stripCard->announce();
    m_talk->present(room);
}

ChartState WorkshopView::state() const
{
    return {.scenario = m_document.scenario(),
            .analysis = m_document.analysis(),
            .component = m_document.component(),
            .outlook = m_document.outlook(),
            .group = m_document.group()};
}

ChartExport WorkshopView::chartToGo() const
{
    auto chart = std::make_unique<StripChart>();
    chart->setBallots(m_ballots);
    return ChartExport(std::move(chart), state(), m_stripCard->size());
}

void WorkshopView::copyChart()
{
    QGuiApplication::clipboard()->setMimeData(chartToGo().mimeData().release());
}

void WorkshopView::saveChart(ChartFormat format)
{
    const ChartExport leaving = chartToGo();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = askForFile(QDir(folder).filePath(fileNameOf(leaving.title()) + extensionOf(format)), format);
    if (path.isEmpty()) {
        return;
    }
    const Result<void> saved =
        leaving.bytes(format).and_then([&path](const QByteArray& bytes) { return writeFileSafely(path, bytes); });
    if (saved) {
        emit notice(tr("Saved to %1.").arg(QDir::toNativeSeparators(path)), path);
    } else {
        emit notice(saved.error());
    }
}

void WorkshopView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void WorkshopView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void WorkshopView::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    event->acceptProposedAction();
    m_files->importFiles(paths);
}

} // namespace steelyard
