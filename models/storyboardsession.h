// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/scenariorecords.h"
#include "result.h"

#include <QObject>
#include <QTimer>

namespace steelyard
{

class ScenarioLibrary;
class StoryboardDocument;

/// Between the storyboard that is edited and the one that the library keeps: every edit is kept within a second, and
/// what another window changes is followed.
class StoryboardSession : public QObject
{
    Q_OBJECT

public:
    StoryboardSession(StoryboardDocument& document, ScenarioLibrary& library, QObject* parent = nullptr);
    ~StoryboardSession() override;

    /// Keeps a due edit now.
    void keepNow();

signals:
    /// Something a person should know, as a sentence.
    void notice(const QString& sentence);

private:
    void take(const Result<KeptStoryboard>& kept, const Storyboard& sent);
    void followLibrary();
    void adopt(const Storyboard& theirs);

    StoryboardDocument& m_document;
    ScenarioLibrary& m_library;
    Storyboard m_kept; ///< what the library is known to have
    Storyboard m_sent; ///< what it has once everything sent is there
    int m_waiting = 0; ///< answers on their way
    QTimer m_due;
};

} // namespace steelyard
