// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disksync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace steelyard
{

bool syncToDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    return ::close(file) == 0 && synced;
#else
    // Elsewhere the names in a directory cannot be synchronised, and a file only by whoever wrote it.
    return QFileInfo::exists(path);
#endif
}

bool ensurePrivateDirectory(const QString& path)
{
    const QFileInfo directory(path);
    if (directory.exists())
        return directory.isDir();
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return QDir().mkpath(directory.absolutePath()) && QDir().mkdir(directory.absoluteFilePath(), owner);
}

bool createPrivateFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace steelyard
