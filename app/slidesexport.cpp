// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidesexport.h"

#include "exchange/filename.h"
#include "presentation/slidedeck.h"
#include "presentation/slidespdf.h"
#include "presenting.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace steelyard
{

namespace
{

QString askWhereTo(QWidget* window, const QString& proposal)
{
    QFileDialog dialog(window, SlidesExport::tr("Slides as PDF"), proposal, SlidesExport::tr("PDF documents (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog asks before it gives the name of a file that is there, so the name has to be whole before.
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString proposalFor(const SlideDeck& deck)
{
    return fileNameOf(QString::fromStdString(deck.state(0).shown.scenario.name)) + QStringLiteral(".pdf");
}

} // namespace

SlidesExport::SlidesExport(Presenting& presenting, QWidget* window) : QObject(window), m_presenting(presenting)
{
    askForFile = [window](const QString& proposal) { return askWhereTo(window, proposal); };
}

SlidesExport::~SlidesExport() = default;

void SlidesExport::start()
{
    m_presenting.collect([this](std::unique_ptr<SlideDeck> deck) {
        if (deck->count() > 0 && !m_deck) {
            write(std::move(deck));
        }
    });
}

void SlidesExport::write(std::unique_ptr<SlideDeck> deck)
{
    const QString path = askForFile(proposalFor(*deck));
    if (path.isEmpty()) {
        return;
    }
    m_deck = std::move(deck);
    const auto finish = [this, path] {
        const Result<void> done = writeSlides(*m_deck, path);
        // It is still telling that it is settled.
        m_deck.release()->deleteLater();
        if (done) {
            emit notice(tr("The slides are in %1.").arg(QDir::toNativeSeparators(path)), path);
        } else {
            emit notice(done.error());
        }
    };
    m_deck->whenSettled(finish);
}

} // namespace steelyard
