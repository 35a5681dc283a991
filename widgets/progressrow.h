// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace steelyard
{

class TextLabel;

/// What goes on for a while, how far it is, and a way to stop it; hidden otherwise.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget* parent = nullptr);

    void begin(const QString& what);
    void setPercent(int percent);
    void end();

signals:
    void cancelled();

private:
    TextLabel* m_what;
    QProgressBar* m_bar;
};

} // namespace steelyard
