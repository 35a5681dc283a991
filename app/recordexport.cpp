// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordexport.h"

#include "fileexchange.h"
#include "hiddenballots.h"
#include "library/scenariolibrary.h"
#include "report/report.h"
#include "scenariodocument.h"
#include "scenariosession.h"
#include "settings.h"

namespace steelyard
{

RecordExport::RecordExport(const Among& among, QObject* parent) : QObject(parent), m_among(among) {}

void RecordExport::start()
{
    const engine::Scenario scenario = withoutHiddenBallots(m_among.document.scenario(), Settings());
    const bool edited = m_among.session.isEdited();
    if (m_among.session.id().isEmpty()) {
        m_among.files.writeRecord(scenario, {});
        return;
    }
    // A history that cannot be read is no reason not to write down the decision.
    m_among.library.revisions(m_among.session.id())
        .then(this, [this, scenario, edited](const Result<std::vector<Revision>>& revisions) {
            m_among.files.writeRecord(scenario, revisions && !revisions->empty()
                                                    ? std::optional(reportedRevision(revisions->front(), edited))
                                                    : std::nullopt);
        });
}

} // namespace steelyard
