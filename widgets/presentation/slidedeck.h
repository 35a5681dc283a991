// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/slidepicture.h"
#include "scenariodocument.h"
#include "storyboard.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace steelyard
{

/// A scenario as it goes into a show: a copy, so that nothing that happens there touches the window's.
struct PresentedScenario {
    QString id; ///< the library's
    engine::Scenario scenario;
    std::size_t component = 0; ///< that the slides are about
};

/// What a show shows: the slides of a storyboard with the scenarios they are about, each analysed on its own, and at
/// most one of them as it would be if its weights were others. Any number of views can show it at once.
class SlideDeck : public QObject
{
    Q_OBJECT

public:
    /// Left out are slides about scenarios that are not among these, and a comparison of less than two.
    SlideDeck(const Storyboard& storyboard, const std::vector<PresentedScenario>& scenarios, QObject* parent = nullptr);
    ~SlideDeck() override;

    /// The slides that are there.
    [[nodiscard]] const Storyboard& storyboard() const { return m_storyboard; }
    [[nodiscard]] int count() const { return static_cast<int>(m_storyboard.size()); }
    /// The first slide about that scenario, 0 where there is none.
    [[nodiscard]] int firstSlideOf(const QString& scenario) const;

    /// From here on it is also simulated how sure the verdict of that slide is, in the background; changed() tells.
    void simulate(int slide);
    /// Simulates all, and calls `then` when nothing will change by itself any more.
    void whenSettled(const std::function<void()>& then);

    /// What a slide has to show, as long as nothing changes.
    [[nodiscard]] SlideState state(int slide) const;
    /// What stands around it, without any keys.
    [[nodiscard]] SlideFrame frame(int slide) const;

    /// A scratch copy of the scenario that a slide is about, made when there is none yet. From then on that scenario's
    /// slides show it. Null for a comparison.
    [[nodiscard]] ScenarioDocument* whatIf(int slide);
    /// Whether the slide shows a scratch copy that differs from its scenario.
    [[nodiscard]] bool showsWhatIf(int slide) const;
    /// All slides show the scenarios themselves again.
    void dropWhatIf();

signals:
    /// Slides about that scenario show something else than before.
    void changed(const QString& scenario);

private:
    struct Entry {
        QString id;
        std::unique_ptr<ScenarioDocument> document;
    };

    [[nodiscard]] const Entry* entry(const QString& scenario) const;
    [[nodiscard]] const ScenarioDocument& shownDocument(int slide) const;
    void follow(const ScenarioDocument& document, const QString& scenario);
    void tellWhoWaits();

    Storyboard m_storyboard;
    std::vector<Entry> m_entries;
    std::vector<ComparedSide> m_compared;
    QString m_whatIfOf;
    std::unique_ptr<ScenarioDocument> m_whatIf;
    std::vector<std::function<void()>> m_waiting; ///< for all to be settled
};

/// The slides of a show that nobody has put together: each scenario's five, and a comparison where there are several.
[[nodiscard]] Storyboard firstStoryboard(const QStringList& scenarios);

} // namespace steelyard
