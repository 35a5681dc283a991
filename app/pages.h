// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QStackedWidget;
class QWidget;

namespace steelyard
{

/// What fills the window below its menus, one of several pages: what it explores, a comparison, a workshop.
class Pages : public QObject
{
    Q_OBJECT

public:
    /// Takes `first` as the page to which all others lead back.
    Pages(QWidget* first, QObject* parent);

    [[nodiscard]] QStackedWidget* stack() const { return m_stack; }
    /// Takes the page.
    void add(QWidget* page);
    [[nodiscard]] bool isAtFirst() const;
    [[nodiscard]] bool isAt(const QWidget* page) const;
    /// Brings a page on screen and the keyboard to it.
    void goTo(QWidget* page);
    void goToFirst();

signals:
    /// Another page is on screen.
    void changed();

private:
    QStackedWidget* m_stack;
};

} // namespace steelyard
