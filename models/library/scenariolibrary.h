// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariorecords.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// The local library of scenarios.
namespace steelyard
{
} // namespace steelyard
