// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QDialog>
#include <QUrl>

#include <functional>

namespace steelyard
{

/// Opens a web page; tests look on instead.
using LinkOpener = std::function<void(const QUrl&)>;

/// All that is known of a source: what was found, where, when, of what kind, and what to mind. Goes away at a click
/// beside it or at Esc.
class EvidencePopover : public QDialog
{
    Q_OBJECT

public:
    EvidencePopover(const engine::EvidenceItem& item, LinkOpener openLink, QWidget* parent);

    /// Beside the widget that asked for it, inside its screen.
    void showBeside(const QWidget& asker);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace steelyard
