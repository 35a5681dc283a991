// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steelyard
{

void introduceApplication()
{
    QCoreApplication::setApplicationName(u"steelyard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STEELYARD_VERSION));
}

} // namespace steelyard
