// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QCheckBox;
class QPushButton;
class QTreeView;

namespace steelyard
{

class GrowingTextEdit;
class ScenarioLibrary;
class ScenarioPicker;
class StoryboardDocument;
class StoryboardModel;
class TextLabel;

/// What a presentation shows: scenarios chosen from the library, their slides in order, and what the speaker wants to
/// say with each. Every edit is done at once and can be undone.
class StoryboardEditor : public QDialog
{
    Q_OBJECT

public:
    StoryboardEditor(StoryboardDocument& document, const ScenarioLibrary& library, QWidget* parent);

    /// Chooses the first slide of that scenario.
    void choose(const QString& scenario);

signals:
    /// The show is to begin with this slide of the document.
    void presentRequested(int slide);

private:
    [[nodiscard]] QWidget* slidesColumn();
    [[nodiscard]] QWidget* notesColumn();
    [[nodiscard]] QWidget* answers();
    void connectActions();
    void followNames();
    void showSlide();
    void showKinds();
    void add(const QString& scenario);
    void moveChosen(int by);
    void removeChosen();
    [[nodiscard]] QList<int> chosen() const;
    [[nodiscard]] int current() const;
    void chooseRows(int first, int count);

    StoryboardDocument& m_document;
    const ScenarioLibrary& m_library;
    StoryboardModel* m_model;
    ScenarioPicker* m_picker;
    QTreeView* m_slides;
    TextLabel* m_explanation;
    TextLabel* m_kindsOf;
    std::vector<QCheckBox*> m_kinds; ///< in the order of scenarioSlides, then the comparison
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_reset;
    TextLabel* m_notesOf;
    GrowingTextEdit* m_notes;
    QPushButton* m_present;
};

} // namespace steelyard
