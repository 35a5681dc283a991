// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

/// The buttons at the top of a page. `page` begins their object names: "header" makes "header-export".
namespace steelyard
{

[[nodiscard]] QToolButton* actionButton(QAction* action, const QString& page);
[[nodiscard]] QToolButton* menuButton(QMenu* menu, const QString& page);
/// What a page leads to, with its key; stands out.
[[nodiscard]] QPushButton* mainActionButton(QAction* action, const QString& page);

} // namespace steelyard
