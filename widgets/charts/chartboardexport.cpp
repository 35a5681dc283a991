// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartboard.h"
#include "charts/chartcard.h"
#include "exchange/filename.h"
#include "exchange/safefile.h"
#include "flatstyle.h"
#include "scenariodocument.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

/// How charts leave the board: copied, and saved as files.
namespace steelyard
{

std::optional<ChartExport> ChartBoard::exportOf(const ChartCard& card) const
{
    const ChartKind* const its = kind(card.chart().id());
    if (its == nullptr || m_document.analysis().components.empty()) {
        return std::nullopt;
    }
    std::unique_ptr<Chart> chart(newChart(*its));
    chart->restoreChoice(card.chart().choice());
    return ChartExport(std::move(chart), state(), FlatStyle::unscaled(card.size()));
}

void ChartBoard::copy(const ChartCard& card)
{
    if (const std::optional<ChartExport> leaving = exportOf(card)) {
        QGuiApplication::clipboard()->setMimeData(leaving->mimeData().release());
    }
}

void ChartBoard::save(const ChartCard& card, ChartFormat format)
{
    const std::optional<ChartExport> leaving = exportOf(card);
    if (!leaving) {
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = askForFile(QDir(folder).filePath(fileNameOf(leaving->title()) + extensionOf(format)), format);
    if (path.isEmpty()) {
        return;
    }
    const Result<void> saved =
        leaving->bytes(format).and_then([&path](const QByteArray& bytes) { return writeFileSafely(path, bytes); });
    if (saved) {
        emit notice(tr("Saved to %1.").arg(QDir::toNativeSeparators(path)), path);
    } else {
        emit notice(saved.error());
    }
}

} // namespace steelyard
