// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draggedscenarios.h"

#include "engine/scenario.h"
#include "exchange/filename.h"
#include "exchange/safefile.h"
#include "exchange/scenariojson.h"

#include <QDir>

namespace steelyard
{

namespace
{

QString fileList()
{
    return QStringLiteral("text/uri-list");
}

} // namespace

DraggedScenarios::DraggedScenarios(QStringList ids, Reader read, std::shared_ptr<QTemporaryDir> folder)
    : m_ids(std::move(ids)), m_read(std::move(read)), m_folder(std::move(folder))
{
}

bool DraggedScenarios::hasFormat(const QString& mimeType) const
{
    return mimeType == fileList();
}

QStringList DraggedScenarios::formats() const
{
    return {fileList()};
}

QVariant DraggedScenarios::retrieveData(const QString& mimeType, QMetaType type) const
{
    if (!hasFormat(mimeType)) {
        return QMimeData::retrieveData(mimeType, type);
    }
    if (m_urls.isEmpty()) {
        // Each drag has a place of its own, so that names are what people know.
        QTemporaryDir place(m_folder->filePath(QStringLiteral("drag-")));
        place.setAutoRemove(false); // goes with the folder that it is in
        for (const QString& id : m_ids) {
            const std::unique_ptr<engine::Scenario> scenario = m_read(id);
            const QString path =
                scenario ? freePath(QDir(place.path()), QString::fromStdString(scenario->name)) : QString();
            // What cannot be written is not dropped; that nothing arrives is seen where it was to arrive.
            if (scenario && writeFileSafely(path, writeScenario(*scenario))) {
                m_urls << QUrl::fromLocalFile(path);
            }
        }
    }
    return m_urls;
}

} // namespace steelyard
