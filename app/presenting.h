// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "storyboard.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace steelyard
{

class Comparing;
class PresentationWindow;
class ScenarioDocument;
class ScenarioLibrary;
class ScenarioSession;
class SlideDeck;
class SlidesExport;
struct PresentedScenario;

/// Puts on shows: which slides, of which scenarios (the one on screen as it is there, the others as the library keeps
/// them), in a window of their own; and afterwards the window is as it was.
class Presenting : public QObject
{
    Q_OBJECT

public:
    Presenting(ScenarioDocument& document, ScenarioSession& session, ScenarioLibrary& library, Comparing& comparing,
               QWidget* window);
    ~Presenting() override;

    /// What is compared, where a comparison is on screen; else the storyboard, from its first slide; without one, the
    /// scenario on screen.
    void start();
    /// The same from the first slide about the scenario on screen, which is shown alone where the storyboard has none.
    void startFromHere();
    /// The same for the scenario with that id, which is on screen.
    void startWith(const QString& id);
    /// The storyboard, from that slide of it on.
    void startAt(int slide);
    /// The slides of what start() would show as they are now, for other uses than a show.
    void collect(const std::function<void(std::unique_ptr<SlideDeck>)>& then);

    /// For afterwards: the slides as a file.
    [[nodiscard]] SlidesExport& slidesExport() const { return *m_export; }

    /// The show that is on; null where none is.
    [[nodiscard]] PresentationWindow* show() const { return m_show; }

    /// What was put together to be shown; at first, what the library keeps.
    std::function<Storyboard()> storyboard;
    /// How a show comes on screen; at first, full screen on the window's screen.
    std::function<void(PresentationWindow& show)> bringUp;

signals:
    /// show() is on screen.
    void started();
    void ended();
    /// Something a person should know, as a sentence, and what was written where it is about that.
    void notice(const QString& sentence, const QString& written = {});

private:
    /// What is to be shown, before the library has answered.
    struct Programme {
        Storyboard storyboard;
        std::vector<PresentedScenario> scenarios; ///< those that are known already
        QStringList wanted;                       ///< ids of those that the library has
    };

    [[nodiscard]] Programme wholeProgramme() const;
    [[nodiscard]] Programme storyboardProgramme() const;
    [[nodiscard]] Programme ownProgramme() const;
    [[nodiscard]] Programme comparedProgramme() const;
    [[nodiscard]] PresentedScenario scenarioOnScreen() const;
    /// Asks the library for what is still missing, one after the other.
    void load(const std::shared_ptr<Programme>& programme, const std::function<void()>& then);
    /// `first`: with which slide of the deck it begins.
    void present(Programme programme, const std::function<int(const SlideDeck&)>& first);
    void sayWhatIsGone(const Programme& programme);
    void open(std::unique_ptr<SlideDeck> deck, int first);
    void keep(const engine::Scenario& scenario, const QString& name);
    void finish();

    ScenarioDocument& m_document;
    ScenarioSession& m_session;
    ScenarioLibrary& m_library;
    Comparing& m_comparing;
    QWidget* m_window;
    SlidesExport* m_export;
    std::unique_ptr<SlideDeck> m_deck;
    PresentationWindow* m_show = nullptr;
    QPointer<QWidget> m_focus; ///< what had the keyboard before the show
    bool m_starting = false;
};

} // namespace steelyard
