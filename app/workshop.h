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
class ScenarioLibrary;
class ScenarioSession;
class Settings;
class WorkshopView;

/// The workshop as a page of the window, and what of it is remembered: how far rounds have come, whether names are
/// hidden.
class Workshop : public QObject
{
    Q_OBJECT

public:
    struct Among {
        ScenarioDocument& document;
        ScenarioSession& session;
        ScenarioLibrary& library;
        Pages& pages;
    };

    Workshop(const Among& among, const Catalogue& catalogue, Settings& settings, const Actions& actions,
             QObject* parent);

    [[nodiscard]] WorkshopView& view() const { return *m_view; }
    [[nodiscard]] bool isOn() const;
    /// Whether the window may close without losing a ballot that somebody has begun; the workshop is then on screen.
    [[nodiscard]] bool mayClose();
    void start();
    /// With another scenario of the library.
    void startWith(const QString& id);

signals:
    /// The workshop is on screen.
    void started();
    /// Something a person should know, as a sentence, and what was written where it is about that.
    void notice(const QString& sentence, const QString& written = {});

private:
    /// Rounds follow their scenarios: into copies, and away.
    void followLibrary(ScenarioLibrary& library, Settings& settings);

    ScenarioSession& m_session;
    Pages& m_pages;
    WorkshopView* m_view;
};

} // namespace steelyard
