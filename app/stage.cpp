// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "actions.h"
#include "presentation/awakescreen.h"
#include "presentation/presentationwindow.h"
#include "presentation/presenterwindow.h"
#include "presenting.h"
#include "storyboarding.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

void putFullScreen(QWidget& window, QScreen* screen)
{
    // A window system that has it full screen already would leave it where it is.
    if (window.isVisible() && window.screen() != screen) {
        window.setWindowState(window.windowState() & ~Qt::WindowFullScreen);
    }
    window.setScreen(screen);
    window.setGeometry(screen->geometry());
    window.showFullScreen();
}

} // namespace

Stage::Stage(Presenting& presenting, ScenarioSession& session, ScenarioLibrary& library, const Actions& actions,
             QWidget* window)
    : QObject(window),
      screens([] { return QGuiApplication::screens(); }),
      m_presenting(presenting),
      m_storyboarding(new Storyboarding(presenting, session, library, window)),
      m_window(window)
{
    connect(actions.storyboard, &QAction::triggered, m_storyboarding, &Storyboarding::edit);
    connect(actions.presenter, &QAction::triggered, this, &Stage::showPresenter);
    connect(m_storyboarding, &Storyboarding::notice, &presenting,
            [&presenting](const QString& sentence) { emit presenting.notice(sentence); });
    presenting.bringUp = [this](PresentationWindow& show) { bringUp(show); };
    connect(&presenting, &Presenting::started, this, &Stage::begin);
    connect(&presenting, &Presenting::ended, this, &Stage::end);
    connect(qApp, &QGuiApplication::screenAdded, this, &Stage::arrange);
    connect(qApp, &QGuiApplication::screenRemoved, this, &Stage::loseScreen);
}

Stage::~Stage()
{
    delete m_presenter;
}

void Stage::keepNow()
{
    m_storyboarding->keepNow();
}

PresenterWindow* Stage::presenter() const
{
    return m_presenter;
}

QScreen* Stage::screenOfShow() const
{
    const QList<QScreen*> all = screens();
    const auto named = std::ranges::find(all, m_settings.showScreen(), &QScreen::name);
    if (named != all.end()) {
        return *named;
    }
    // Nobody has chosen one, or it is not there: the one that the window is not on is where the others look.
    const auto other = std::ranges::find_if(all, [this](const QScreen* each) { return each != m_window->screen(); });
    return other == all.end() ? m_window->screen() : *other;
}

QScreen* Stage::otherScreen() const
{
    const QList<QScreen*> all = screens();
    QScreen* const taken = screenOfShow();
    if (m_window->screen() != taken && all.contains(m_window->screen())) {
        return m_window->screen();
    }
    const auto other = std::ranges::find_if(all, [taken](const QScreen* each) { return each != taken; });
    return other == all.end() ? nullptr : *other;
}

void Stage::offerScreens(QMenu* menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    fill(menu);
}

void Stage::fill(QMenu* menu)
{
    menu->clear();
    auto* const choice = new QActionGroup(menu);
    const auto offer = [&](const QString& text, const QString& name) {
        QAction* const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_settings.showScreen() == name);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            m_settings.setShowScreen(name);
            arrange();
        });
    };
    offer(tr("The screen &without this window"), {});
    for (const QScreen* const screen : screens()) {
        const QSize size = screen->size() * screen->devicePixelRatio();
        //: %1 is the name of a screen, %2 and %3 are its width and height in pixels
        offer(tr("%1 (%2 × %3)")
                  .arg(QString(screen->name()).replace(u'&', QStringLiteral("&&")), QString::number(size.width()),
                       QString::number(size.height())),
              screen->name());
    }
}

void Stage::bringUp(PresentationWindow& show)
{
    putFullScreen(show, screenOfShow());
}

void Stage::begin()
{
    m_show = m_presenting.show();
    m_awake = std::make_unique<AwakeScreen>(tr("A presentation is shown"));
    const bool wanted = std::exchange(m_presenterWanted, false);
    if (wanted || otherScreen()) {
        showPresenter();
    }
    if (!m_presenterAlone) {
        m_show->activateWindow();
        m_show->setFocus();
    }
}

void Stage::end()
{
    m_awake.reset();
    m_show = nullptr;
    m_presenterAlone = false;
    closePresenter();
}

void Stage::closePresenter()
{
    if (m_presenter) {
        // It may be in the middle of the key that ended the show.
        m_presenter->hide();
        m_presenter->deleteLater();
        m_presenter = nullptr;
    }
}

void Stage::showPresenter()
{
    if (!m_show) {
        m_presenterWanted = true;
        m_presenting.start();
        return;
    }
    m_presenterAlone = otherScreen() == nullptr;
    openPresenter();
    if (m_presenterAlone) {
        m_presenter->show();
        m_presenter->raise();
    } else {
        putFullScreen(*m_presenter, otherScreen());
    }
    m_presenter->activateWindow();
}

void Stage::openPresenter()
{
    if (m_presenter) {
        return;
    }
    m_presenter = new PresenterWindow(*m_show);
    m_presenter->setAttribute(Qt::WA_DeleteOnClose);
    m_presenter->setNotesZoom(m_settings.notesZoom());
    m_presenter->setSwappable(otherScreen() != nullptr);
    connect(m_presenter, &PresenterWindow::swapRequested, this, &Stage::swap);
    connect(m_presenter, &PresenterWindow::notesZoomChanged, this,
            [this](int percent) { m_settings.setNotesZoom(percent); });
}

void Stage::swap()
{
    if (QScreen* const other = otherScreen()) {
        m_settings.setShowScreen(other->name());
        arrange();
    }
}

void Stage::arrange()
{
    if (!m_show) {
        return;
    }
    putFullScreen(*m_show, screenOfShow());
    QScreen* const other = otherScreen();
    if (other) {
        m_presenterAlone = false;
        openPresenter();
        putFullScreen(*m_presenter, other);
    } else if (m_presenter && !m_presenterAlone) {
        closePresenter();
    }
    if (m_presenter) {
        m_presenter->setSwappable(other != nullptr);
    }
    m_show->activateWindow();
    m_show->setFocus();
}

void Stage::loseScreen()
{
    // What is left is known when the desktop has finished taking it away.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool hadPresenter = m_presenter && !m_presenterAlone;
            arrange();
            if (hadPresenter && !m_presenter && m_show) {
                m_show->say(tr("The other screen is gone: the show goes on here."));
            }
        },
        Qt::QueuedConnection);
}

} // namespace steelyard
