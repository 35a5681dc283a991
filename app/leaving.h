// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace steelyard
{

class ScenarioSession;

/// Keeps what is on screen and says whether the window may close: where it cannot be kept, a person decides.
[[nodiscard]] bool mayLeave(ScenarioSession& session, QWidget* window);

} // namespace steelyard
