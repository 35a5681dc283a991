// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storyboarddocument.h"
#include "storyboardsession.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace steelyard
{

class Presenting;
class ScenarioLibrary;
class ScenarioSession;
class StoryboardEditor;

/// The storyboard of the window: edited in a dialog, kept in the library, and what a show shows.
class Storyboarding : public QObject
{
    Q_OBJECT

public:
    Storyboarding(Presenting& presenting, ScenarioSession& session, ScenarioLibrary& library, QWidget* window);

    [[nodiscard]] StoryboardDocument& document() { return m_document; }
    /// Opens the dialog, at the slides of the scenario on screen.
    void edit();
    /// Keeps a due edit now.
    void keepNow();

signals:
    /// Something a person should know, as a sentence.
    void notice(const QString& sentence);

private:
    void propose();

    Presenting& m_presenting;
    ScenarioSession& m_session;
    ScenarioLibrary& m_library;
    QWidget* m_window;
    StoryboardDocument m_document;
    StoryboardSession m_keeping; ///< goes before what it keeps
    QPointer<StoryboardEditor> m_editor;
};

} // namespace steelyard
