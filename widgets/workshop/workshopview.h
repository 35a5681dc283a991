// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ballotround.h"
#include "participants.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QScrollArea;
class QStackedWidget;

namespace steelyard
{

class BallotCard;
class BallotEntry;
class BallotFiles;
struct Catalogue;
class ChartCard;
class ChartExport;
enum class ChartFormat;
struct ChartState;
struct RoomView;
class ScenarioDocument;
class StripChart;
class TalkCard;
class WaitingCard;
class WorkshopHeader;

/// What the people in a room think of the component on screen: their ballots, where these lie apart, and what to talk
/// about next. Ballots of a round are hidden until they are revealed together.
class WorkshopView : public QWidget
{
    Q_OBJECT

public:
    WorkshopView(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

    [[nodiscard]] BallotFiles& files() const { return *m_files; }
    [[nodiscard]] const BallotRound& round() const { return m_round; }
    [[nodiscard]] bool namesHidden() const { return m_namesHidden; }
    void setNamesHidden(bool hidden);
    /// Whether no ballot is lost when the window closes; where one is, the form asks for a second time.
    [[nodiscard]] bool mayClose();

    /// How far the round of a scenario's component has come, kept from one start of the program to the next.
    std::function<QString(const QString& scenario, const QString& component)> recallRound;
    std::function<void(const QString& scenario, const QString& component, const QString& round)> rememberRound;
    /// How a person is asked where to save the chart; tests answer instead. Empty: never mind.
    std::function<QString(const QString& proposal, ChartFormat format)> askForFile;

signals:
    void closeRequested();
    void namesHiddenChanged(bool hidden);
    void notice(const QString& sentence, const QString& written = {});

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCards();
    void connectCards();
    void connectHeader();
    void takeComponent();
    void changeRound(const std::function<void(BallotRound&)>& change);
    void beginRound(bool keepBallots);
    void reveal();
    void addBallot();
    void editBallot(std::size_t place);
    void takeBallot(const QString& name, const std::vector<double>& importances);
    /// Whether no ballot that waits for its scenario is lost; where one is, a notice asks for a second time.
    [[nodiscard]] bool mayBeginAnother();
    void openEntry();
    void endEntry();
    /// Why somebody cannot go by that name.
    [[nodiscard]] QString objectionTo(const QString& name) const;
    void chooseConstraint(std::optional<std::size_t> constraint);
    [[nodiscard]] ChartState state() const;
    [[nodiscard]] ChartExport chartToGo() const;
    void copyChart();
    void saveChart(ChartFormat format);
    void refresh();
    void showRoom(const RoomView& room);
    void leave();

    ScenarioDocument& m_document;
    BallotFiles* m_files;
    BallotRound m_round;
    QString m_scenarioId;
    QString m_componentId;
    bool m_namesHidden = false;
    std::vector<ShownBallot> m_ballots;
    /// The ballot that is being edited; absent while a new one is cast.
    std::optional<std::size_t> m_edited;
    std::string m_editedParticipant;
    QString m_entryOf; ///< the scenario and component of a ballot that was begun before another came on screen

    QStackedWidget* m_pages;
    WorkshopHeader* m_header;
    BallotEntry* m_entry;
    QScrollArea* m_scroll;
    WaitingCard* m_waiting; ///< where there is nothing to see yet
    BallotCard* m_ballotCard;
    StripChart* m_strips;
    ChartCard* m_stripCard;
    TalkCard* m_talk;
};

} // namespace steelyard
