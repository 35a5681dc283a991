// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLineEdit;
class QToolButton;

namespace steelyard
{

class FlowLayout;
class QuietSpinBox;
class ScenarioDocument;

/// A tab for each component of the scenario, and one button more that adds another: which one the sliders weigh, what
/// it is called, how large it is, and in which order they stand.
class ComponentTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ComponentTabs(ScenarioDocument& document, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions();
    void addTab();
    void rebuild();
    void refresh();
    void add();
    void duplicate();
    void remove();
    void move(int step);
    void rename();
    void endRenaming(bool keep);
    void openMenu(QToolButton* tab, const QPoint& position);
    void enableActions();
    [[nodiscard]] QToolButton* currentTab() const;

    ScenarioDocument& m_document;
    FlowLayout* m_line;
    QButtonGroup* m_group;
    std::vector<QToolButton*> m_tabs;
    QToolButton* m_add;
    QLineEdit* m_name; ///< over the tab whose name is being edited
    QWidget* m_sizeLine;
    QuietSpinBox* m_size;
    bool m_showing = false; ///< what the size box says is not the person's
    QAction* m_rename;
    QAction* m_duplicate;
    QAction* m_moveBack;
    QAction* m_moveOn;
    QAction* m_remove;
};

} // namespace steelyard
