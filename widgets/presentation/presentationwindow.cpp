// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/presentationwindow.h"

#include "presentation/deckview.h"
#include "presentation/liveweights.h"
#include "presentation/slidedeck.h"
#include "presentation/slidenotice.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace steelyard
{

namespace
{

using namespace std::chrono_literals;

constexpr auto pointerRest = 2500ms;
constexpr double weightsPart = 0.32; ///< of the width
constexpr int zoomStep = 10;

} // namespace

PresentationWindow::PresentationWindow(SlideDeck& deck, int first, QWidget* parent)
    : QWidget(parent),
      m_deck(deck),
      m_view(new DeckView(deck, this)),
      m_weights(new LiveWeights(this)),
      m_cover(new QWidget(this)),
      m_notice(new SlideNotice(this))
{
    setObjectName(QStringLiteral("presentation"));
    setWindowTitle(tr("Presentation – Steelyard"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_weights->hide();
    m_cover->setObjectName(QStringLiteral("cover"));
    m_cover->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_cover->setAutoFillBackground(true);
    m_cover->hide();
    setDark(true);
    showHints();

    m_pointerRests.setSingleShot(true);
    m_pointerRests.setInterval(pointerRest);
    connect(&m_pointerRests, &QTimer::timeout, this, &PresentationWindow::restPointer);
    m_pointerRests.start();
    connect(m_weights, &LiveWeights::keepRequested, this, &PresentationWindow::keepWeights);
    connect(m_weights, &LiveWeights::resetRequested, this, &PresentationWindow::resetWeights);
    // The keyboard is here, and so is who listens.
    connect(m_view, &DeckView::shown, this, [this] {
        setAccessibleName(m_view->accessibleName());
        setAccessibleDescription(m_view->accessibleDescription());
    });
    m_view->setIndex(std::clamp(first, 0, std::max(0, deck.count() - 1)));
    arrange();
}

int PresentationWindow::index() const
{
    return m_view->index();
}

bool PresentationWindow::isDark() const
{
    return m_view->isDark();
}

void PresentationWindow::setDark(bool dark)
{
    m_view->setDark(dark);
    setPalette((dark ? Theme::night() : Theme::light()).palette());
}

bool PresentationWindow::showsWeights() const
{
    return m_weights->isVisibleTo(this);
}

void PresentationWindow::say(const QString& sentence)
{
    m_notice->say(sentence);
}

void PresentationWindow::goTo(int slide)
{
    if (slide < 0 || slide >= m_deck.count() || slide == index()) {
        return;
    }
    const Storyboard& storyboard = m_deck.storyboard();
    const auto scenarioOf = [&storyboard](int place) { return storyboard[static_cast<std::size_t>(place)].scenario; };
    if (scenarioOf(slide) != scenarioOf(index())) {
        setWeightsShown(false);
        m_weights->follow(nullptr);
        m_view->setIndex(slide);
        m_deck.dropWhatIf();
    } else {
        m_view->setIndex(slide);
    }
    emit slideChanged(slide);
}

void PresentationWindow::next()
{
    goTo(index() + 1);
}

void PresentationWindow::back()
{
    goTo(index() - 1);
}

void PresentationWindow::setBlank(Blank blank)
{
    if (blank == m_blank) {
        return;
    }
    m_blank = blank;
    QPalette cover;
    cover.setColor(QPalette::Window, blank == Blank::White ? Qt::white : Qt::black);
    m_cover->setPalette(cover);
    m_cover->setVisible(blank != Blank::None);
    m_cover->raise();
    emit blanked(blank);
}

void PresentationWindow::setWeightsShown(bool shown)
{
    if (shown == showsWeights()) {
        return;
    }
    if (shown) {
        ScenarioDocument* const scratch = m_deck.whatIf(index());
        if (scratch == nullptr) {
            say(tr("A comparison has no sliders: go to a slide of one scenario."));
            return;
        }
        m_weights->follow(scratch);
    }
    m_weights->setVisible(shown);
    arrange();
    showHints();
    shown ? m_weights->takeFocus() : setFocus();
}

void PresentationWindow::resetWeights()
{
    m_weights->follow(nullptr);
    m_deck.dropWhatIf();
    m_weights->follow(m_deck.whatIf(index()));
}

void PresentationWindow::keepWeights(const QString& name)
{
    if (const ScenarioDocument* const scratch = m_deck.whatIf(index())) {
        emit keepRequested(scratch->scenario(), name);
    }
}

void PresentationWindow::showHints()
{
    m_view->setHints(showsWeights() ? tr("Esc closes the sliders")
                                    : tr("◂ ▸ step · L live weights · B blank · Esc leave"));
}

void PresentationWindow::end()
{
    close();
}

void PresentationWindow::obey(const ShowStep& step)
{
    if (m_blank != Blank::None && step.command != ShowCommand::Leave && step.command != ShowCommand::Black &&
        step.command != ShowCommand::White) {
        setBlank(Blank::None);
        return;
    }
    switch (step.command) {
    case ShowCommand::Next:
        return next();
    case ShowCommand::Back:
        return back();
    case ShowCommand::First:
        return goTo(0);
    case ShowCommand::Last:
        return goTo(m_deck.count() - 1);
    case ShowCommand::GoTo:
        return goTo(step.slide);
    case ShowCommand::Black:
        return obeyBlank(Blank::Black);
    case ShowCommand::White:
        return obeyBlank(Blank::White);
    case ShowCommand::Weights:
        return setWeightsShown(!showsWeights());
    case ShowCommand::Larger:
        return setZoom(m_zoom + zoomStep);
    case ShowCommand::Smaller:
        return setZoom(m_zoom - zoomStep);
    case ShowCommand::ActualSize:
        return setZoom(100);
    case ShowCommand::Theme:
        return setDark(!isDark());
    case ShowCommand::Leave:
        return leave();
    }
}

void PresentationWindow::obeyBlank(Blank blank)
{
    setBlank(m_blank == blank ? Blank::None : blank);
}

void PresentationWindow::setZoom(int percent)
{
    m_zoom = std::clamp(percent, SlideScale::leastZoom, SlideScale::mostZoom);
    m_view->setZoom(m_zoom);
}

void PresentationWindow::leave()
{
    if (showsWeights()) {
        setWeightsShown(false);
    } else {
        end();
    }
}

void PresentationWindow::arrange()
{
    const SlideScale scale(size());
    const int beside = showsWeights() ? static_cast<int>(width() * weightsPart) : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_view->setGeometry(mirrored ? beside : 0, 0, width() - beside, height());
    m_weights->setGeometry(mirrored ? 0 : width() - beside, 0, beside, height());
    m_weights->setScale(scale);
    m_cover->setGeometry(rect());
    m_notice->setScale(scale);
}

void PresentationWindow::restPointer()
{
    setCursor(Qt::BlankCursor);
}

void PresentationWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    if (!std::exchange(m_ended, true)) {
        m_weights->follow(nullptr);
        m_weights->hide();
        m_deck.dropWhatIf();
        emit ended();
    }
}

bool PresentationWindow::event(QEvent* event)
{
    // No shortcut of the window behind may take a key that means something here.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    const std::optional<ShowStep> step = m_keys.take(*event);
    if (step) {
        obey(*step);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PresentationWindow::mouseMoveEvent(QMouseEvent* event)
{
    unsetCursor();
    m_pointerRests.start();
    QWidget::mouseMoveEvent(event);
}

void PresentationWindow::mousePressEvent(QMouseEvent* event)
{
    switch (event->button()) {
    case Qt::LeftButton:
    case Qt::ForwardButton:
        return obey({ShowCommand::Next});
    case Qt::RightButton:
    case Qt::BackButton:
        return obey({ShowCommand::Back});
    default:
        QWidget::mousePressEvent(event);
    }
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace steelyard
