// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyboarding.h"

#include "presentation/storyboardeditor.h"
#include "presenting.h"
#include "scenariosession.h"
#include "slidechoice.h"

namespace steelyard
{

Storyboarding::Storyboarding(Presenting& presenting, ScenarioSession& session, ScenarioLibrary& library,
                             QWidget* window)
    : QObject(window),
      m_presenting(presenting),
      m_session(session),
      m_library(library),
      m_window(window),
      m_keeping(m_document, library)
{
    // What was edited a moment ago is shown even before it is kept.
    presenting.storyboard = [this] { return m_document.chosen(); };
    connect(&session, &ScenarioSession::opened, this, &Storyboarding::propose);
    connect(&m_keeping, &StoryboardSession::notice, this, &Storyboarding::notice);
    propose();
}

void Storyboarding::propose()
{
    m_document.propose(m_session.id().isEmpty() ? Storyboard() : withScenario({}, m_session.id()));
}

void Storyboarding::edit()
{
    if (m_editor) {
        m_editor->activateWindow();
        return;
    }
    m_editor = new StoryboardEditor(m_document, m_library, m_window);
    connect(m_editor, &StoryboardEditor::presentRequested, this, [this](int slide) {
        m_editor->accept();
        m_presenting.startAt(slide);
    });
    connect(m_editor, &QDialog::finished, this, &Storyboarding::keepNow);
    m_editor->choose(m_session.id());
    m_editor->open();
}

void Storyboarding::keepNow()
{
    m_keeping.keepNow();
}

} // namespace steelyard
