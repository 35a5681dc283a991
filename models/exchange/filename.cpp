// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filename.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace steelyard
{

QString fileNameOf(const QString& name)
{
    static const QRegularExpression notInFileNames(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    return QString(name).replace(notInFileNames, QStringLiteral("-")).left(80).trimmed();
}

QString freePath(const QDir& folder, const QString& name)
{
    const QString stem = fileNameOf(name);
    QString path = folder.filePath(stem + QStringLiteral(".steelyard"));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(QStringLiteral("%1 (%2).steelyard").arg(stem).arg(number));
    }
    return path;
}

} // namespace steelyard
