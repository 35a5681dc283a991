// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarycommands.h"

#include "console.h"
#include "exchange/decisionrecord.h"
#include "exchange/safefile.h"
#include "exchange/scenariocsv.h"
#include "exchange/scenariojson.h"
#include "library/librarystore.h"
#include "scenariofile.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steelyard::cli
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LibraryCommands)
};

Refusal notReadOrWritten(const QString& sentence)
{
    return {ExitCode::NotReadOrWritten, {sentence}};
}

QString libraryPath(const Call& call)
{
    return call.library.value_or(defaultLibraryPath());
}

Accepted<std::unique_ptr<LibraryStore>> openLibrary(const QString& path)
{
    OpenedLibrary library = LibraryStore::open(path, WhenDamaged::Leave);
    if (!library.opening.usable)
        return refuse(ExitCode::NotReadOrWritten, library.opening.notice);
    if (!library.opening.notice.isEmpty())
        complain(library.opening.notice);
    return std::move(library.store);
}

/// Reading does not make a library where there is none.
Accepted<std::unique_ptr<LibraryStore>> openExistingLibrary(const QString& path)
{
    if (!QFileInfo::exists(path))
        return refuse(ExitCode::NotReadOrWritten, Texts::tr("There is no library at %1.").arg(path));
    return openLibrary(path);
}

QByteArray lineOf(const ScenarioSummary& summary)
{
    const QString margin =
        summary.margin ? QString::number(*summary.margin, 'g', QLocale::FloatingPointShortest) : QString();
    const QStringList columns{summary.id, summary.name, summary.verdict, margin,
                              summary.updatedAt.toUTC().toString(Qt::ISODate)};
    return columns.join(u'\t').toUtf8() + '\n';
}

Refusal takenId(const Added& added)
{
    const QString sentence =
        added.outcome == Added::Outcome::IdTaken
            ? Texts::tr("It is in the library already, as \"%1\"; import it with --copy to have it twice.")
            : Texts::tr("It is in the library already, as \"%1\" among the deleted scenarios; restore that one in the "
                        "window, or import this with --copy.");
    return {ExitCode::InvalidInput, {sentence.arg(added.summary.name)}};
}

Accepted<void> importFile(LibraryStore& library, const QString& file, TakenId whenTaken)
{
    const Accepted<engine::Scenario> scenario = readScenarioFile(file);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const Result<Added> added = library.add(*scenario, u"imported"_s, whenTaken);
    if (!added)
        return refuse(ExitCode::NotReadOrWritten, added.error());
    if (added->outcome != Added::Outcome::Added)
        return tl::unexpected(takenId(*added));
    return print((added->summary.id + u'\t' + added->summary.name + u'\n').toUtf8());
}

/// The revision that the scenario was saved as last; nothing where its history cannot be read, which is no reason not
/// to write down the decision.
std::optional<ReportedRevision> headRevision(LibraryStore& library, const ScenarioSummary& summary)
{
    const auto revisions = library.revisions(summary.id);
    return revisions && !revisions->empty() ? std::optional(reportedRevision(revisions->front(), summary.edited))
                                            : std::nullopt;
}

QByteArray exported(LibraryStore& library, const OpenedScenario& opened, Format format)
{
    switch (format) {
    case Format::Madr:
        return writeDecisionRecord(reported(opened.scenario, {}, headRevision(library, opened.summary)),
                                   QDate::currentDate());
    case Format::Csv:
        return scenarioCsv(opened.scenario, engine::analyse(opened.scenario));
    case Format::Steelyard:
        break;
    }
    return writeScenario(opened.scenario);
}

Accepted<void> write(const QByteArray& bytes, const Call& call)
{
    if (!call.output || *call.output == "-"_L1)
        return print(bytes);
    const QFileInfo target(*call.output);
    if (target.exists() && !target.isFile())
        return refuse(ExitCode::NotReadOrWritten,
                      Texts::tr("%1 is not a file; export to another place.").arg(*call.output));
    if (target.exists() && !call.replaceOutput)
        return refuse(ExitCode::NotReadOrWritten,
                      Texts::tr("%1 is there already; export with --force to replace it.").arg(*call.output));
    return writeFileSafely(*call.output, bytes).map_error(notReadOrWritten);
}

} // namespace

ExitCode list(const Call& call)
{
    const QString path = libraryPath(call);
    if (!call.library && !QFileInfo::exists(path))
        return ExitCode::Done; // nothing has been saved yet
    const Accepted<std::unique_ptr<LibraryStore>> library = openExistingLibrary(path);
    if (!library)
        return complain(library.error());
    const auto scenarios = (*library)->list();
    if (!scenarios)
        return complain(notReadOrWritten(scenarios.error()));
    QByteArray lines;
    for (const ScenarioSummary& summary : *scenarios)
        lines += lineOf(summary);
    const Accepted<void> printed = print(lines);
    return printed ? ExitCode::Done : complain(printed.error());
}

ExitCode importFiles(const Call& call)
{
    const Accepted<std::unique_ptr<LibraryStore>> library = openLibrary(libraryPath(call));
    if (!library)
        return complain(library.error());
    ExitCode worst = ExitCode::Done;
    for (const QString& file : call.operands) {
        const auto imported = importFile(**library, file, call.copy ? TakenId::CopyWithNewId : TakenId::Refuse);
        if (!imported)
            worst = worse(worst, complainOf(file, imported.error()));
    }
    return worst;
}

ExitCode exportScenario(const Call& call)
{
    const Accepted<std::unique_ptr<LibraryStore>> library = openExistingLibrary(libraryPath(call));
    if (!library)
        return complain(library.error());
    const QString& id = call.operands.constFirst();
    const Result<OpenedScenario> scenario = (*library)->load(id);
    if (!scenario)
        return complainOf(id, notReadOrWritten(scenario.error()));
    const Accepted<void> written = write(exported(**library, *scenario, call.format), call);
    return written ? ExitCode::Done : complain(written.error());
}

} // namespace steelyard::cli
