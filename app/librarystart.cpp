// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarystart.h"

#include "catalogue.h"
#include "firstscenarios.h"
#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "scenariosession.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

namespace steelyard
{

namespace
{

constexpr auto neutralWorkload = "greenfield";
/// Reading the whole library and backing it up wait until the start is over.
constexpr std::chrono::seconds careAfter{3};

} // namespace

LibraryStart::LibraryStart(const Catalogue& catalogue, ScenarioLibrary& library, ScenarioSession& session,
                           QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_library(library), m_session(session)
{
}

void LibraryStart::open(const QString& path, const QString& scenario)
{
    whenDone(m_library.open(path), this, [this, scenario](const LibraryOpening& opening) {
        report(opening);
        if (!opening.usable) {
            m_session.showUnkept(m_catalogue.newScenario(tr("Greenfield service").toStdString(),
                                                         *m_catalogue.workload(neutralWorkload)));
        } else if (opening.created) {
            fill();
        } else {
            show(scenario);
        }
        if (opening.usable) {
            QTimer::singleShot(careAfter, &m_library, [this] {
                m_library.verifyAll();
                m_library.backupIfDue();
            });
        }
        emit opened();
    });
}

void LibraryStart::show(const QString& scenario)
{
    const std::vector<ScenarioSummary>& summaries = m_library.summaries();
    const auto wanted = std::ranges::find(summaries, scenario, &ScenarioSummary::id);
    if (wanted != summaries.end()) {
        m_session.open(wanted->id);
    } else if (!summaries.empty()) {
        m_session.open(summaries.front().id);
    } else {
        addGreenfield(tr("Greenfield service"));
    }
}

void LibraryStart::addGreenfield(const QString& name)
{
    m_session.add(m_catalogue.newScenario(name.toStdString(), *m_catalogue.workload(neutralWorkload)),
                  QStringLiteral("created"));
}

void LibraryStart::report(const LibraryOpening& opening)
{
    if (opening.notice.isEmpty()) {
        return;
    }
    if (opening.keptDamaged.isEmpty()) {
        emit notice(opening.notice);
    } else {
        emit notice(opening.notice, tr("Bring back what can be read"),
                    [this, opening] { takeOver(opening.backup, opening.keptDamaged); });
    }
}

void LibraryStart::takeOver(const QString& backup, const QString& damaged)
{
    auto cameBack = std::make_shared<int>(0);
    const auto count = [this, cameBack](const Result<TakenOver>& taken) {
        if (taken) {
            *cameBack += taken->whole + taken->headOnly;
            emit notice(tr("%n scenario(s) came back.", nullptr, *cameBack));
        } else {
            emit notice(taken.error());
        }
    };
    if (!backup.isEmpty()) {
        whenDone(m_library.takeOver(backup), this, count);
    }
    whenDone(m_library.takeOver(damaged), this, count);
}

void LibraryStart::fill()
{
    const auto first = firstScenarios(m_catalogue);
    if (!first) {
        emit notice(first.error().front().toString());
        return;
    }
    whenDone(m_library.addAll({first->rbegin(), first->rend()}, QStringLiteral("created")), this,
             [this](const Result<std::vector<Added>>& added) {
                 if (added) {
                     show({});
                 } else {
                     emit notice(added.error());
                 }
             });
}

} // namespace steelyard
