// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentfiles.h"

#include "fileexchange.h"
#include "mnemonics.h"
#include "settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace steelyard
{

RecentFiles::RecentFiles(Settings& settings, FileExchange& files, QMenu* menu, QObject* parent)
    : QObject(parent), m_settings(settings), m_files(files), m_menu(menu)
{
    connect(&files, &FileExchange::used, this, &RecentFiles::add);
    fillMenu();
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.recentFiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setRecentFiles(paths.first(std::min(paths.size(), most)));
    fillMenu();
}

void RecentFiles::open(const QString& path)
{
    if (QFileInfo::exists(path)) {
        m_files.openFiles({path});
        return;
    }
    QStringList paths = m_settings.recentFiles();
    paths.removeAll(path);
    m_settings.setRecentFiles(paths);
    fillMenu();
    emit notice(tr("%1 is no longer there, so it was taken off the list.").arg(QDir::toNativeSeparators(path)));
}

void RecentFiles::fillMenu()
{
    m_menu->clear();
    const QStringList paths = m_settings.recentFiles();
    for (const QString& path : paths) {
        QAction* const action =
            m_menu->addAction(withoutMnemonic(QDir::toNativeSeparators(path)), this, [this, path] { open(path); });
        action->setObjectName(QStringLiteral("recent-file"));
    }
    m_menu->setEnabled(!paths.isEmpty());
}

} // namespace steelyard
