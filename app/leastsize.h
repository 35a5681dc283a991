// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace steelyard
{

/// Lets a window be as small as it can be without a column that it hides where there is little room: the window's own
/// layout would count the column as long as it is there.
class LeastSize : public QObject
{
    Q_OBJECT

public:
    LeastSize(QMainWindow* window, QWidget* column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QMainWindow* m_window;
    QWidget* m_column;
};

} // namespace steelyard
