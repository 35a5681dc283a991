// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace steelyard
{

struct Catalogue;
class Actions;
class Pages;
class ScenarioDocument;
class ScenarioSession;
class Settings;
class WorkshopView;

/// The workshop as a page of the window, and what of it is remembered: how far rounds have come, whether names are
/// hidden.
class Workshop : public QObject
{
    Q_OBJECT

public:
    Workshop(ScenarioDocument& document, ScenarioSession& session, const Catalogue& catalogue, Settings& settings,
             Pages& pages, const Actions& actions, QObject* parent);

    [[nodiscard]] WorkshopView& view() const { return *m_view; }
    [[nodiscard]] bool isOn() const;
    void start();
    /// With another scenario of the library.
    void startWith(const QString& id);

signals:
    /// The workshop is on screen.
    void started();
    /// Something a person should know, as a sentence.
    void notice(const QString& sentence);

private:
    ScenarioSession& m_session;
    Pages& m_pages;
    WorkshopView* m_view;
};

} // namespace steelyard
