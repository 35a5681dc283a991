// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace steelyard
{

class ScenarioDelegate;

/// The list of scenarios: several can be chosen with Ctrl and Shift, and a tag can be clicked.
class ScenarioList : public QListView
{
    Q_OBJECT

public:
    explicit ScenarioList(ScenarioDelegate& delegate, QWidget* parent = nullptr);

signals:
    /// What is marked is to be dragged elsewhere.
    void dragged();
    void tagClicked(const QString& tag);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QString tagAt(const QPoint& position) const;

    const ScenarioDelegate& m_delegate;
    bool m_pressedLine = false;
};

} // namespace steelyard
