// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace steelyard
{

struct Catalogue;
class FuturesModel;
class FuturesView;
class ScenarioDocument;
class TextLabel;

/// The futures with all their factors, in a window of its own beside the main one: what is changed is seen in both.
class FuturesDialog : public QDialog
{
    Q_OBJECT

public:
    FuturesDialog(ScenarioDocument& document, const Catalogue& catalogue, FuturesModel& model, QWidget* parent);

private:
    QPushButton* button(const QString& name, const QString& text);
    [[nodiscard]] QWidget* actionLine();
    void move(int step);
    void refresh();

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    FuturesModel& m_model;
    FuturesView* m_view;
    TextLabel* m_now;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_resetOne = nullptr;
    QPushButton* m_resetAll = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
};

} // namespace steelyard
