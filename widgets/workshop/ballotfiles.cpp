// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/ballotfiles.h"

#include "exchange/ballotfile.h"
#include "exchange/filename.h"
#include "exchange/safefile.h"
#include "exchange/scenariojson.h"
#include "library/exacttext.h"
#include "participants.h"
#include "scenariodocument.h"
#include "workshoptext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// A notice is a line or two, not a list.
constexpr qsizetype mostRefusals = 3;

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString refusalText(const QStringList& refusals)
{
    QStringList shown = refusals.mid(0, mostRefusals);
    if (const auto more = static_cast<int>(refusals.size() - shown.size()); more > 0) {
        shown << BallotFiles::tr("%n more file(s) were not imported either.", nullptr, more);
    }
    return shown.join(u' ');
}

} // namespace

BallotFiles::BallotFiles(ScenarioDocument& document, QWidget* window) : QObject(window), m_document(document)
{
    const QString filter = tr("Steelyard scenarios (*.steelyard);;All files (*)");
    askForFilesToOpen = [=] {
        return QFileDialog::getOpenFileNames(window, tr("Import ballots"), documentsFolder(), filter);
    };
    askForFileToWrite = [=](const QString& proposal) {
        return QFileDialog::getSaveFileName(window, tr("Export"), proposal, filter);
    };
}

void BallotFiles::import()
{
    importFiles(askForFilesToOpen());
}

void BallotFiles::importFiles(const QStringList& paths)
{
    const std::size_t component = m_document.component();
    const engine::Component& voted = m_document.scenario().components[component];
    std::vector<engine::Ballot> incoming;
    QStringList refusals;
    for (const QString& path : paths) {
        const Result<QByteArray> bytes = readFile(path, largestScenarioFile);
        if (!bytes) {
            refusals << bytes.error();
            continue;
        }
        const Result<std::vector<engine::Ballot>> ballots =
            readBallots(*bytes, shownParticipant(QFileInfo(path).fileName()), m_document.scenario(), voted);
        if (ballots) {
            incoming.insert(incoming.end(), ballots->begin(), ballots->end());
        } else {
            refusals << ballots.error();
        }
    }
    const MergedBallots merged = mergeBallots(voted.ballots, incoming);
    m_document.importBallots(component, merged.ballots);
    QStringList sentences;
    // Not where the document has refused it, and said why.
    if (m_document.scenario().components[component].ballots == merged.ballots) {
        ImportCounts counts{.added = merged.added, .same = merged.same, .replaced = int(merged.replaced.size())};
        for (const std::size_t place : merged.replaced) {
            counts.names << shownParticipant(textOf(merged.ballots[place].participant));
        }
        if (m_namesHidden) {
            counts.names.clear();
        }
        sentences << importText(counts);
    }
    sentences << refusalText(refusals);
    sentences.removeAll(QString());
    if (!sentences.isEmpty()) {
        emit notice(sentences.join(u' '));
    }
}

void BallotFiles::exportForm()
{
    //: the name of a file; %1 is the name of a scenario
    write(ballotForm(m_document.scenario()), tr("%1, ballot form").arg(textOf(m_document.scenario().name)));
}

void BallotFiles::exportBallots()
{
    //: the name of a file; %1 is the name of a scenario
    write(ballotsToSend(m_document.scenario(), m_document.component()),
          tr("%1, ballots").arg(textOf(m_document.scenario().name)));
}

void BallotFiles::exportBallot(std::size_t place)
{
    engine::Scenario sent = ballotsToSend(m_document.scenario(), m_document.component());
    std::vector<engine::Ballot>& ballots = sent.components.front().ballots;
    ballots = {engine::Ballot(ballots[place])};
    //: the name of a file; %1 is the name of a scenario
    const QString nameless = tr("%1, a ballot").arg(textOf(sent.name));
    //: the name of a file; %1 is the name of a scenario, %2 a participant
    write(sent, m_namesHidden ? nameless
                              : tr("%1, ballot of %2").arg(textOf(sent.name), textOf(ballots.front().participant)));
}

void BallotFiles::write(const engine::Scenario& scenario, const QString& name)
{
    const QString path = askForFileToWrite(QDir(documentsFolder()).filePath(fileNameOf(name) + u".steelyard"_s));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> written = writeFileSafely(path, writeScenario(scenario));
    if (written) {
        emit notice(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)), path);
    } else {
        emit notice(written.error());
    }
}

} // namespace steelyard
