// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "exchange/decisionrecord.h"
#include "exchange/safefile.h"
#include "library/librarystore.h"
#include "report/reportjob.h"
#include "report/reportpages.h"
#include "startoptions.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace steelyard
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ExportCommand)
};

template <typename T>
using Outcome = tl::expected<T, CommandEnd>;

tl::unexpected<CommandEnd> unreadable(const QString& sentence)
{
    return tl::unexpected(CommandEnd{exitUnreadable, sentence});
}

Outcome<ReportSubject> subjectFromFile(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, largestOpenedFile);
    if (!bytes) {
        return unreadable(bytes.error());
    }
    const Checked<engine::Scenario> scenario = readScenarioOrRecord(*bytes);
    if (!scenario) {
        //: %1 is a file, %2 says what is wrong with it
        return tl::unexpected(
            CommandEnd{exitInvalidInput, ExportText::tr("%1: %2").arg(path, scenario.error().front().toString())});
    }
    return ReportSubject{*scenario};
}

/// The library is opened when the first id asks for it.
class Sources
{
public:
    explicit Sources(const QString& library) : m_path(library) {}

    Outcome<ReportSubject> subject(const QString& named)
    {
        if (QFileInfo::exists(named)) {
            return subjectFromFile(named);
        }
        if (m_path.isEmpty()) {
            return unreadable(
                ExportText::tr("There is no file %1. To export a scenario of a library by its id, name the "
                               "library with --library.")
                    .arg(named));
        }
        return open().and_then([&] { return subjectFromLibrary(named); });
    }

private:
    Outcome<void> open()
    {
        if (m_library.store) {
            return {};
        }
        if (!QFileInfo::exists(m_path)) {
            return unreadable(ExportText::tr("There is no library at %1.").arg(m_path));
        }
        m_library = LibraryStore::open(m_path, WhenDamaged::Leave);
        return m_library.opening.usable ? Outcome<void>() : unreadable(m_library.opening.notice);
    }

    Outcome<ReportSubject> subjectFromLibrary(const QString& id)
    {
        const Result<OpenedScenario> opened = m_library.store->load(id);
        if (!opened) {
            return unreadable(opened.error());
        }
        ReportSubject subject{opened->scenario};
        subject.scenario.name = opened->summary.name.toStdString();
        const Result<std::vector<Revision>> revisions = m_library.store->revisions(id);
        if (!revisions) {
            return unreadable(revisions.error());
        }
        const auto head = std::ranges::max_element(*revisions, {}, &Revision::number);
        if (head != revisions->end()) {
            subject.revision = reportedRevision(*head, opened->summary.edited);
        }
        return subject;
    }

    QString m_path;
    OpenedLibrary m_library;
};

Outcome<std::vector<ReportSubject>> subjectsOf(const StartOptions& options)
{
    Sources sources(options.library);
    std::vector<ReportSubject> subjects;
    for (const QString& named : options.files) {
        Outcome<ReportSubject> subject = sources.subject(named);
        if (!subject) {
            return tl::unexpected(subject.error());
        }
        subjects.push_back(std::move(*subject));
    }
    return subjects;
}

/// As steelyard-cli does.
Outcome<void> checkTarget(const StartOptions& options)
{
    const QFileInfo target(options.exportTo);
    if (target.exists() && !target.isFile()) {
        return unreadable(ExportText::tr("%1 is not a file; export to another place.").arg(options.exportTo));
    }
    if (target.exists() && !options.replaces) {
        return unreadable(
            ExportText::tr("%1 is there already; export with --force to replace it.").arg(options.exportTo));
    }
    return {};
}

} // namespace

void exportReport(const StartOptions& options, QObject* context, const std::function<void(const CommandEnd&)>& done)
{
    const std::optional<ReportFormat> format = reportFormatOf(options.exportTo);
    const Outcome<std::vector<ReportSubject>> subjects =
        checkTarget(options).and_then([&] { return subjectsOf(options); });
    if (!subjects) {
        QTimer::singleShot(0, context, [done, end = subjects.error()] { done(end); });
        return;
    }
    auto* const job = new ReportJob(*subjects, *format, usualPaper(), context);
    QObject::connect(job, &ReportJob::made, context, [path = options.exportTo, done](const Result<QByteArray>& bytes) {
        const Result<void> written =
            bytes.and_then([&path](const QByteArray& made) { return writeFileSafely(path, made); });
        done(written ? CommandEnd() : CommandEnd{exitUnreadable, written.error()});
    });
    job->start();
}

} // namespace steelyard
