// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting.h"

#include "actions.h"
#include "comparing.h"
#include "exchange/filename.h"
#include "exchange/safefile.h"
#include "library/scenariolibrary.h"
#include "library/whendone.h"
#include "librarypanel.h"
#include "noticebar.h"
#include "openballots.h"
#include "progressrow.h"
#include "recordexport.h"
#include "report/reportjob.h"
#include "reportdialogs.h"
#include "scenariodocument.h"
#include "scenariosession.h"
#include "settings.h"
#include "writtennotice.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace steelyard
{

struct Exporting::Wanted {
    struct Entry {
        QString id;
        std::optional<engine::Scenario> scenario = {}; ///< known already
        bool edited = false;
    };
    std::vector<Entry> entries;
    std::function<void(std::vector<ReportSubject>)> then;
    std::vector<ReportSubject> subjects = {};
    int wish = 0;
};

Exporting::Exporting(const Among& among, const Actions& actions, NoticeBar& notice, QWidget* window)
    : QObject(window), m_among(among), m_notice(notice), m_progress(new ProgressRow)
{
    askForTarget = [window](const QString& proposal, ReportFormat format) {
        const ReportTarget target = askForReportFile(window, proposal, format);
        return Target{target.path, target.paper};
    };
    preview = [window](const PreparedReport& report) { showPrintPreview(window, report); };
    hasPrinter = [] { return thereIsAPrinter(); };
    setObjectName(QStringLiteral("exporting"));
    connect(actions.exportPdf, &QAction::triggered, this, [this] { exportAs(ReportFormat::Pdf); });
    connect(actions.exportHtml, &QAction::triggered, this, [this] { exportAs(ReportFormat::Html); });
    connect(actions.exportPicture, &QAction::triggered, this, [this] { exportAs(ReportFormat::Png); });
    auto* const record = new RecordExport({among.document, among.session, among.library, among.files}, *this);
    connect(actions.exportRecord, &QAction::triggered, record, &RecordExport::start);
    connect(actions.print, &QAction::triggered, this, &Exporting::print);
    connect(m_progress, &ProgressRow::cancelled, this, &Exporting::cancel);
}

QWidget* Exporting::progressRow() const
{
    return m_progress;
}

void Exporting::exportAs(ReportFormat format)
{
    gather([this, format](std::vector<ReportSubject> subjects) {
        const QString name = subjects.size() == 1 ? QString::fromStdString(subjects.front().scenario.name)
                                                  : tr("%n scenario(s)", nullptr, static_cast<int>(subjects.size()));
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const Target target = askForTarget(folder.filePath(fileNameOf(name) + extensionOf(format)), format);
        if (!target.path.isEmpty()) {
            make(std::move(subjects), format, target);
        }
    });
}

void Exporting::print()
{
    if (!hasPrinter()) {
        m_notice.say(tr("There is no printer: a PDF is made instead."));
        exportAs(ReportFormat::Pdf);
        return;
    }
    gather([this](std::vector<ReportSubject> subjects) {
        auto* const preparation = new ReportPreparation(std::move(subjects), this);
        connect(preparation, &ReportPreparation::progressed, m_progress,
                [this](double part) { m_progress->setPercent(qRound(100 * part)); });
        connect(preparation, &ReportPreparation::prepared, this,
                [this](const std::shared_ptr<const PreparedReport>& report) {
                    cancel();
                    preview(*report);
                });
        begin(tr("Preparing the pages…"), preparation);
        preparation->start();
    });
}

void Exporting::cancel()
{
    ++m_wish;
    m_progress->end();
    if (m_job) {
        m_job->deleteLater();
        m_job->disconnect(this);
        m_job->disconnect(m_progress);
        m_job = nullptr;
    }
}

void Exporting::gather(const std::function<void(std::vector<ReportSubject>)>& then)
{
    cancel();
    const auto wanted = std::make_shared<Wanted>();
    wanted->then = then;
    wanted->wish = m_wish;
    const QString current = m_among.session.id();
    const Wanted::Entry own{current, m_among.document.scenario(), m_among.session.isEdited()};
    if (m_among.comparing.isOn()) {
        for (const ComparedSide& side : m_among.comparing.view().sides()) {
            engine::Scenario scenario = side.given.scenario;
            scenario.name = side.name().toStdString();
            wanted->entries.push_back(
                {side.given.id, std::move(scenario), side.given.id == current && !side.given.asSaved && own.edited});
        }
    } else {
        const QStringList chosen = m_among.panel.selected();
        for (const QString& id : chosen) {
            wanted->entries.push_back(id == current ? own : Wanted::Entry{id});
        }
        if (!chosen.contains(current) && chosen.size() < 2) {
            wanted->entries = {own};
        }
    }
    load(wanted);
}

void Exporting::load(const std::shared_ptr<Wanted>& wanted)
{
    if (wanted->wish != m_wish) {
        return;
    }
    if (wanted->subjects.size() == wanted->entries.size()) {
        wanted->then(std::move(wanted->subjects));
        return;
    }
    Wanted::Entry& next = wanted->entries[wanted->subjects.size()];
    if (!next.scenario) {
        whenDone(m_among.library.load(next.id), this, [this, wanted, &next](const Result<OpenedScenario>& opened) {
            if (!opened) {
                m_notice.say(opened.error());
                return;
            }
            next.scenario = opened->scenario;
            next.scenario->name = opened->summary.name.toStdString();
            next.edited = opened->summary.edited;
            load(wanted);
        });
        return;
    }
    if (next.id.isEmpty()) {
        wanted->subjects.push_back({withOpenBallots(*next.scenario, Settings())});
        load(wanted);
        return;
    }
    whenDone(m_among.library.revisions(next.id), this,
             [this, wanted, &next](const Result<std::vector<Revision>>& known) {
                 ReportSubject subject{withOpenBallots(*next.scenario, Settings())};
                 if (known && !known->empty()) {
                     subject.revision =
                         reportedRevision(*std::ranges::max_element(*known, {}, &Revision::number), next.edited);
                 }
                 wanted->subjects.push_back(std::move(subject));
                 load(wanted);
             });
}

void Exporting::begin(const QString& what, QObject* job)
{
    m_notice.hide();
    m_job = job;
    m_progress->begin(what);
}

void Exporting::make(std::vector<ReportSubject> subjects, ReportFormat format, const Target& target)
{
    run(new ReportJob(std::move(subjects), reportFormatOf(target.path).value_or(format), target.paper, this),
        target.path, [this, path = target.path](const Result<QByteArray>& bytes) { write(path, bytes); });
}

void Exporting::run(ExportJob* job, const QString& path, const std::function<void(const Result<QByteArray>&)>& then)
{
    cancel();
    connect(job, &ExportJob::progressed, m_progress, &ProgressRow::setPercent);
    connect(job, &ExportJob::made, this, [this, then](const Result<QByteArray>& bytes) {
        cancel();
        then(bytes);
    });
    begin(tr("Exporting to %1…").arg(QFileInfo(path).fileName()), job);
    job->start();
}

void Exporting::write(const QString& path, const Result<QByteArray>& bytes)
{
    const Result<void> written =
        bytes.and_then([&path](const QByteArray& made) { return writeFileSafely(path, made); });
    if (!written) {
        m_notice.say(written.error());
        return;
    }
    sayWritten(m_notice, tr("Exported to %1.").arg(QDir::toNativeSeparators(path)), path);
}

} // namespace steelyard
