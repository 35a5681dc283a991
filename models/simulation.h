// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawscache.h"

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <stop_token>

namespace steelyard
{

/// Makes the draws for a scenario on a thread of its own and has them ready for every tick after that. Of what is asked
/// for while draws are made only the last is: the job before is stopped, and what it still delivers is dropped.
class Simulation : public QObject
{
    Q_OBJECT

public:
    enum class Pace {
        Calm,   ///< no draws before all are there
        Moving, ///< the scores are under somebody's hand: a few draws at once, so that the picture follows
    };

    explicit Simulation(QObject* parent = nullptr);
    /// Stops what is going on and waits for that, some milliseconds.
    ~Simulation() override;

    /// Draws for this scenario are wanted from here on. Nothing happens and nothing is allocated where its draws are
    /// the wanted ones already.
    void follow(const engine::Scenario& scenario, Pace pace);
    /// None are wanted any more.
    void stop();

    /// For the scenario that was followed last; null until there are some.
    [[nodiscard]] const engine::RobustnessDraws* draws() const { return m_draws.get(); }
    /// Whether there will be other draws for it than draws().
    [[nodiscard]] bool isRunning() const { return m_source && !m_complete; }

signals:
    /// There are draws now that were not there when follow() returned.
    void drawsReady();

private:
    void start();
    void make(const DrawsSource& source, int job, const std::stop_token& stop);
    void deliver(int job, SharedDraws draws);

    std::optional<DrawsSource> m_source; ///< what is wanted
    SharedDraws m_draws;
    bool m_complete = false;
    int m_job = 0; ///< the last one; what others deliver is outdated
    std::stop_source m_stop;
    QThreadPool m_pool; ///< of one thread: never two jobs at once
};

} // namespace steelyard
