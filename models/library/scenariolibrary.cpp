// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariolibrary.h"

#include "exacttext.h"
#include "librarystore.h"
#include "whendone.h"

#include <QPromise>

namespace steelyard
{

namespace
{

constexpr int pollInterval = 2000; // ms

} // namespace

ScenarioLibrary::ScenarioLibrary(QObject* parent) : QObject(parent)
{
    // One thread that never ends, since a connection belongs to the thread that made it.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &ScenarioLibrary::lookForChanges);
}

ScenarioLibrary::~ScenarioLibrary()
{
    m_pool.start([this] { m_store.reset(); });
    m_pool.waitForDone();
}

/// Not QtConcurrent::run(): who waits for its future before the job has begun runs the job himself, on a thread that
/// does not own the connection.
template <typename T, typename Job>
QFuture<T> ScenarioLibrary::start(Job job)
{
    const auto promise = std::make_shared<QPromise<T>>();
    auto future = promise->future();
    promise->start(); // from here on, who asks for the result waits for it
    ++m_waiting;
    m_pool.start([this, promise, job = std::move(job)] {
        auto result = job();
        // The list first, so that it has followed when somebody has the result.
        if (m_stale)
            refresh();
        --m_waiting;
        promise->addResult(std::move(result));
        promise->finish();
    });
    return future;
}

template <typename T, typename Operation>
QFuture<Result<T>> ScenarioLibrary::post(Operation operation, After after, OnFailure onFailure)
{
    return start<Result<T>>([this, operation = std::move(operation), after, onFailure]() -> Result<T> {
        if (!m_store)
            return tl::unexpected(tr("The library is not open yet."));
        Result<T> result = operation(*m_store);
        if (after == After::Refresh)
            m_stale = true;
        if (!result && onFailure == OnFailure::Signal)
            signalFailure(result.error());
        return result;
    });
}

/// Watched before anybody else can, and so told first.
template <typename T>
QFuture<Result<T>> ScenarioLibrary::tellOfCopy(const QString& from, const QFuture<Result<T>>& copying)
{
    whenDone(copying, this, [this, from](const Result<T>& copy) {
        if (copy && !from.isEmpty() && copy->summary.id != from)
            emit copied(from, copy->summary.id);
    });
    return copying;
}

QFuture<LibraryOpening> ScenarioLibrary::open(const QString& path)
{
    m_poll.start();
    return start<LibraryOpening>([this, path] {
        m_store.reset();
        auto opened = LibraryStore::open(path);
        m_store = std::move(opened.store);
        m_version = m_store->version().value_or(0);
        m_stale = true;
        // What the opening says of an unusable library is not said again by every operation.
        m_lastFailure = opened.opening.usable ? QString() : opened.opening.notice;
        return opened.opening;
    });
}

QFuture<Result<std::vector<ScenarioSummary>>> ScenarioLibrary::listDeleted()
{
    return post<std::vector<ScenarioSummary>>([](LibraryStore& store) { return store.listDeleted(); }, After::Nothing);
}

QFuture<Result<OpenedScenario>> ScenarioLibrary::load(const QString& id)
{
    return post<OpenedScenario>([id](LibraryStore& store) { return store.load(id); }, After::Nothing);
}

QFuture<Result<Added>> ScenarioLibrary::add(const engine::Scenario& scenario, const QString& kind, TakenId whenTaken)
{
    const auto adding =
        post<Added>([=](LibraryStore& store) { return store.add(scenario, kind, whenTaken); }, After::Refresh);
    return whenTaken == TakenId::CopyWithNewId ? tellOfCopy(textOf(scenario.id), adding) : adding;
}

QFuture<Result<std::vector<Added>>> ScenarioLibrary::addAll(const std::vector<engine::Scenario>& scenarios,
                                                            const QString& kind, TakenId whenTaken)
{
    return post<std::vector<Added>>([=](LibraryStore& store) { return store.addAll(scenarios, kind, whenTaken); },
                                    After::Refresh);
}

QFuture<Result<Kept>> ScenarioLibrary::keep(const WorkingCopy& copy)
{
    return post<Kept>([copy](LibraryStore& store) { return store.keep(copy); }, After::Refresh, OnFailure::Signal);
}

QFuture<Result<Saved>> ScenarioLibrary::save(const WorkingCopy& copy, const QString& note)
{
    return post<Saved>([=](LibraryStore& store) { return store.save(copy, note); }, After::Refresh);
}

QFuture<Result<Saved>> ScenarioLibrary::saveAs(const WorkingCopy& copy, const QString& newName)
{
    return tellOfCopy(copy.id,
                      post<Saved>([=](LibraryStore& store) { return store.saveAs(copy, newName); }, After::Refresh));
}

QFuture<Result<OpenedScenario>> ScenarioLibrary::revert(const QString& id)
{
    return post<OpenedScenario>([id](LibraryStore& store) { return store.revert(id); }, After::Refresh);
}

QFuture<Result<Saved>> ScenarioLibrary::rename(const QString& id, const QString& newName)
{
    return post<Saved>([=](LibraryStore& store) { return store.rename(id, newName); }, After::Refresh);
}

QFuture<Result<Saved>> ScenarioLibrary::duplicate(const QString& id)
{
    return tellOfCopy(id, post<Saved>([id](LibraryStore& store) { return store.duplicate(id); }, After::Refresh));
}

QFuture<Result<ScenarioSummary>> ScenarioLibrary::remove(const QString& id)
{
    return post<ScenarioSummary>([id](LibraryStore& store) { return store.remove(id); }, After::Refresh);
}

QFuture<Result<ScenarioSummary>> ScenarioLibrary::restore(const QString& id)
{
    return post<ScenarioSummary>([id](LibraryStore& store) { return store.restore(id); }, After::Refresh);
}

QFuture<Result<std::vector<Revision>>> ScenarioLibrary::revisions(const QString& id)
{
    return post<std::vector<Revision>>([id](LibraryStore& store) { return store.revisions(id); }, After::Nothing);
}

QFuture<Result<engine::Scenario>> ScenarioLibrary::loadRevision(const QString& id, qint64 number)
{
    return post<engine::Scenario>([=](LibraryStore& store) { return store.loadRevision(id, number); }, After::Nothing);
}

QFuture<Result<OpenedScenario>> ScenarioLibrary::restoreRevision(const QString& id, qint64 number)
{
    return post<OpenedScenario>([=](LibraryStore& store) { return store.restoreRevision(id, number); }, After::Refresh);
}

QFuture<Result<KeptStoryboard>> ScenarioLibrary::keepStoryboard(const Storyboard& storyboard, const Storyboard& base)
{
    return post<KeptStoryboard>([=](LibraryStore& store) { return store.keepStoryboard(storyboard, base); },
                                After::Refresh, OnFailure::Signal);
}

QFuture<Result<TakenOver>> ScenarioLibrary::takeOver(const QString& otherLibrary)
{
    return post<TakenOver>([otherLibrary](LibraryStore& store) { return store.takeOver(otherLibrary); },
                           After::Refresh);
}

QFuture<Result<void>> ScenarioLibrary::backup(const QString& to)
{
    return post<void>([to](LibraryStore& store) { return store.backup(to); }, After::Nothing);
}

QFuture<Result<void>> ScenarioLibrary::verifyAll()
{
    return post<void>([](LibraryStore& store) { return store.verifyAll(); }, After::Nothing, OnFailure::Signal);
}

QFuture<Result<QString>> ScenarioLibrary::backupIfDue()
{
    return post<QString>([](LibraryStore& store) { return store.backupIfDue(); }, After::Nothing, OnFailure::Signal);
}

void ScenarioLibrary::finish()
{
    start<bool>([] { return true; }).waitForFinished();
}

void ScenarioLibrary::lookForChanges()
{
    if (m_waiting > 0)
        return;
    static_cast<void>(start<bool>([this] {
        checkVersion();
        return true;
    }));
}

void ScenarioLibrary::checkVersion()
{
    if (!m_store)
        return;
    const auto version = m_store->version();
    if (!version || *version == m_version)
        return;
    m_version = *version;
    m_stale = true;
}

void ScenarioLibrary::refresh()
{
    m_stale = false;
    auto list = m_store->list();
    auto storyboard = list ? m_store->storyboard() : tl::unexpected(list.error());
    if (!storyboard) {
        signalFailure(storyboard.error());
        return;
    }
    m_lastFailure.clear();
    const auto take = [this, summaries = *std::move(list), slides = *std::move(storyboard)]() mutable {
        if (summaries != m_summaries) {
            m_summaries = std::move(summaries);
            emit summariesChanged();
        }
        if (slides != m_storyboard) {
            m_storyboard = std::move(slides);
            emit storyboardChanged();
        }
    };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
}

/// Once for each reason: a library that is not usable fails with every tick of a slider.
void ScenarioLibrary::signalFailure(const QString& sentence)
{
    if (sentence == m_lastFailure)
        return;
    m_lastFailure = sentence;
    QMetaObject::invokeMethod(
        this, [this, sentence] { emit failed(sentence); }, Qt::QueuedConnection);
}

} // namespace steelyard
