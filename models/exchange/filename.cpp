// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filename.h"

#include <QRegularExpression>

namespace steelyard
{

QString fileNameOf(const QString& name)
{
    static const QRegularExpression notInFileNames(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    return QString(name).replace(notInFileNames, QStringLiteral("-")).left(80).trimmed();
}

} // namespace steelyard
