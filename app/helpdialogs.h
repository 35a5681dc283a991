// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace steelyard
{

/// What this is, its version, and under which licences it and what it is made of come.
void showAbout(QWidget* window);

/// All shortcuts: those of the actions, and those of the controls.
void showShortcuts(QWidget* window, const QList<QAction*>& actions);

} // namespace steelyard
