// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

namespace steelyard
{

class MainWindow;

/// Shows the window at that size without its surroundings, waits until it stands still, writes it to `path` as PNG and
/// calls `done` with a sentence, empty when all went well.
void takeScreenshot(MainWindow& window, QSize size, const QString& path, const std::function<void(QString)>& done);

} // namespace steelyard
