// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include <utility>

namespace steelyard
{

Simulation::Simulation(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

Simulation::~Simulation()
{
    stop();
    m_pool.waitForDone();
}

void Simulation::follow(const engine::Scenario& scenario, Pace pace)
{
    if (m_source && m_source->isOf(scenario)) {
        return;
    }
    stop();
    m_source.emplace(scenario);
    m_draws = DrawsCache::shared().find(scenario);
    m_complete = m_draws != nullptr;
    if (!m_complete) {
        if (const auto few = m_source->fewSamples(); few && pace == Pace::Moving) {
            m_draws = std::make_shared<const engine::RobustnessDraws>(m_source->draw(*few).value());
        }
        start();
    }
}

void Simulation::stop()
{
    m_stop.request_stop();
    m_pool.clear();
    ++m_job;
    m_source.reset();
    m_draws.reset();
    m_complete = false;
}

void Simulation::start()
{
    m_stop = {};
    m_pool.start([this, source = *m_source, job = m_job, stop = m_stop.get_token()] { make(source, job, stop); });
}

void Simulation::make(const DrawsSource& source, int job, const std::stop_token& stop)
{
    std::optional<engine::RobustnessDraws> draws = source.draw(source.samples(), stop);
    if (!draws) {
        return;
    }
    // Posted: an event for an object that is gone by then is dropped.
    QMetaObject::invokeMethod(
        this, [this, job, made = DrawsCache::shared().keep(source, std::move(*draws))] { deliver(job, made); },
        Qt::QueuedConnection);
}

void Simulation::deliver(int job, SharedDraws draws)
{
    if (job == m_job) {
        m_draws = std::move(draws);
        m_complete = true;
        emit drawsReady();
    }
}

} // namespace steelyard
