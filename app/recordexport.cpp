// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordexport.h"

#include "exporting.h"
#include "fileexchange.h"
#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "openballots.h"
#include "report/recordjob.h"
#include "scenariodocument.h"
#include "scenariosession.h"
#include "settings.h"

namespace steelyard
{

RecordExport::RecordExport(const Among& among, Exporting& exporting)
    : QObject(&exporting), m_among(among), m_exporting(exporting)
{
}

void RecordExport::start()
{
    const ReportSubject subject{withOpenBallots(m_among.document.scenario(), Settings())};
    if (m_among.session.id().isEmpty()) {
        make(subject);
        return;
    }
    // A history that cannot be read is no reason not to write down the decision.
    whenDone(m_among.library.revisions(m_among.session.id()), this,
             [this, subject, edited = m_among.session.isEdited()](const Result<std::vector<Revision>>& revisions) {
                 ReportSubject saved = subject;
                 if (revisions && !revisions->empty()) {
                     saved.revision = reportedRevision(revisions->front(), edited);
                 }
                 make(saved);
             });
}

void RecordExport::make(const ReportSubject& subject)
{
    const QString path =
        m_among.files.askForRecordToWrite(FileExchange::proposalFor(subject.scenario, QStringLiteral(".md")));
    if (path.isEmpty()) {
        return;
    }
    m_exporting.run(new RecordJob(subject, &m_exporting), path,
                    [this, path](const Result<QByteArray>& record) { m_among.files.writeTo(path, record); });
}

} // namespace steelyard
