// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QWidget>

#include <vector>

namespace steelyard
{

class ScenarioDocument;
class TextLabel;
class WrappedCheckBox;

/// The five checks of a clear boundary between components; hidden where there is only one.
class BoundarySection : public QWidget
{
    Q_OBJECT

public:
    explicit BoundarySection(ScenarioDocument& document, QWidget* parent = nullptr);

private:
    struct Check {
        bool engine::Boundary::*holds;
        WrappedCheckBox* box;
    };

    void addCheck(const QString& name, bool engine::Boundary::*holds, const QString& text, const QString& meaning);
    void refresh();

    ScenarioDocument& m_document;
    TextLabel* m_state;
    QWidget* m_content;
    std::vector<Check> m_checks;
};

} // namespace steelyard
