// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;
class QScreen;
class QWidget;

namespace steelyard
{

class Actions;
class AwakeScreen;
class PresentationWindow;
class PresenterWindow;
class Presenting;
class ScenarioLibrary;
class ScenarioSession;
class Storyboarding;

/// What belongs to a show besides its slides: its storyboard, and where it takes place: on which screen, with the
/// presenter's window on another one, and kept awake while it is on.
class Stage : public QObject
{
    Q_OBJECT

public:
    Stage(Presenting& presenting, ScenarioSession& session, ScenarioLibrary& library, const Actions& actions,
          QWidget* window);
    ~Stage() override;

    /// Fills the menu, when it is opened, with the screens to choose from.
    void offerScreens(QMenu* menu);

    /// The presenter's window while a show is on; null where there is none.
    [[nodiscard]] PresenterWindow* presenter() const;

    [[nodiscard]] Storyboarding& storyboarding() { return *m_storyboarding; }
    /// Keeps what is edited of the storyboard now.
    void keepNow();

    /// Which screens there are; tests say it themselves.
    std::function<QList<QScreen*>()> screens;

public slots:
    /// The presenter's window, in a window of its own where there is only one screen; begins a show where none is on.
    void showPresenter();
    /// The show goes where the presenter's window is, and the other way round.
    void swap();
    /// Places the windows anew: a screen has come or gone.
    void arrange();

private:
    void fill(QMenu* menu);
    [[nodiscard]] QScreen* screenOfShow() const;
    /// Another one than the show's; null where there is none.
    [[nodiscard]] QScreen* otherScreen() const;
    void bringUp(PresentationWindow& show);
    void begin();
    void end();
    void openPresenter();
    void closePresenter();
    void loseScreen();

    Presenting& m_presenting;
    Storyboarding* m_storyboarding;
    QWidget* m_window;
    Settings m_settings;
    QPointer<PresentationWindow> m_show;
    QPointer<PresenterWindow> m_presenter;
    std::unique_ptr<AwakeScreen> m_awake;
    bool m_presenterWanted = false; ///< with the show that is about to begin
    bool m_presenterAlone = false;  ///< in a window, on the only screen, because somebody wanted it
};

} // namespace steelyard
