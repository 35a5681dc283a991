// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/presenterwindow.h"

#include "flatstyle.h"
#include "presentation/deckview.h"
#include "presentation/presentationwindow.h"
#include "presentation/slidebox.h"
#include "presentation/slidedeck.h"
#include "slidechoice.h"
#include "textlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard
{

namespace
{

constexpr int zoomStep = 15;

QPushButton* newButton(const QString& name, const QString& text, const QString& description)
{
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleDescription(description);
    button->setToolTip(description);
    // A click leaves the keys to the show.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel* newFigures(const QString& name, const QString& accessibleName)
{
    auto* const label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(accessibleName);
    label->setFont(fontOf(TextRole::Heading));
    return label;
}

} // namespace

PresenterWindow::PresenterWindow(PresentationWindow& show, QWidget* parent)
    : QWidget(parent),
      now([] { return ElapsedTime::Clock::now(); }),
      m_show(show),
      m_elapsed(ElapsedTime::Clock::now()),
      m_current(new DeckView(show.deck())),
      m_next(new DeckView(show.deck())),
      m_currentBox(new SlideBox(m_current)),
      m_nextBox(new SlideBox(m_next)),
      m_position(new TextLabel(TextRole::Title)),
      m_state(new TextLabel(TextRole::Muted)),
      m_nextTitle(new TextLabel(TextRole::Section)),
      m_notesTitle(new TextLabel(TextRole::Section, tr("Notes")))
{
    setObjectName(QStringLiteral("presenter"));
    setWindowTitle(tr("Presenter – Steelyard"));
    setFocusPolicy(Qt::StrongFocus);
    m_position->setObjectName(QStringLiteral("presenter-position"));
    m_state->setObjectName(QStringLiteral("presenter-state"));
    m_nextTitle->setObjectName(QStringLiteral("presenter-next"));

    auto* const columns = new QHBoxLayout;
    columns->setSpacing(FlatStyle::scaled(24));
    columns->addWidget(currentColumn(), 3);
    columns->addWidget(nextColumn(), 2);
    auto* const layout = new QVBoxLayout(this);
    const int margin = FlatStyle::scaled(24);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(FlatStyle::scaled(16));
    layout->addLayout(timeLine());
    layout->addLayout(columns, 1);
    layout->addLayout(buttonLine());
    resize(FlatStyle::scaled(1100), FlatStyle::scaled(680));
    setSwappable(false);

    connectShow();
    m_ticks.setInterval(std::chrono::milliseconds(250));
    connect(&m_ticks, &QTimer::timeout, this, &PresenterWindow::tick);
    m_ticks.start();
    showSlide();
    showBlank();
    tick();
    // Not a button, to which Space would mean something else.
    setFocus();
}

QLayout* PresenterWindow::timeLine()
{
    m_clock = newFigures(QStringLiteral("presenter-clock"), tr("Clock"));
    m_time = newFigures(QStringLiteral("presenter-elapsed"), tr("Elapsed time"));
    m_pause =
        newButton(QStringLiteral("presenter-pause"), tr("Pause"), tr("Stops the elapsed time, and lets it go on"));
    m_pause->setCheckable(true);
    QPushButton* const reset =
        newButton(QStringLiteral("presenter-reset"), tr("Reset"), tr("Begins the elapsed time at 0 again"));
    connect(m_pause, &QPushButton::clicked, this, &PresenterWindow::setPaused);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_elapsed.reset(now());
        tick();
    });
    auto* const line = new QHBoxLayout;
    line->setSpacing(FlatStyle::scaled(12));
    line->addWidget(m_time);
    line->addWidget(m_pause);
    line->addWidget(reset);
    line->addStretch(1);
    line->addWidget(m_clock);
    return line;
}

QWidget* PresenterWindow::currentColumn()
{
    auto* const column = new QWidget;
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(8));
    layout->addWidget(m_position);
    layout->addWidget(m_currentBox, 1);
    layout->addWidget(m_state);
    return column;
}

QWidget* PresenterWindow::nextColumn()
{
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(QStringLiteral("presenter-notes"));
    m_notes->setAccessibleName(tr("Speaker notes"));
    m_notes->setAccessibleDescription(tr("Shift with the arrow keys scrolls, Ctrl with + and − changes the size"));
    m_notes->setReadOnly(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    // The keys belong to the show.
    m_notes->setFocusPolicy(Qt::NoFocus);
    m_notes->setPlaceholderText(tr("This slide has no notes."));
    auto* const column = new QWidget;
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(8));
    layout->addWidget(m_nextTitle);
    layout->addWidget(m_nextBox, 2);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes, 3);
    return column;
}

QLayout* PresenterWindow::buttonLine()
{
    m_back = newButton(QStringLiteral("presenter-back"), tr("◂ Back"), tr("The slide before (←)"));
    m_forward = newButton(QStringLiteral("presenter-forward"), tr("Next ▸"), tr("The next slide (→)"));
    m_black =
        newButton(QStringLiteral("presenter-black"), tr("Black"), tr("Makes the show black, and shows it again (B)"));
    m_black->setCheckable(true);
    m_swap = newButton(QStringLiteral("presenter-swap"), tr("Swap screens"),
                       tr("Puts the show on this screen, and this window on the show's (S)"));
    QPushButton* const end = newButton(QStringLiteral("presenter-end"), tr("End the show"), tr("Ends the show (Esc)"));
    connect(m_back, &QPushButton::clicked, &m_show, &PresentationWindow::back);
    connect(m_forward, &QPushButton::clicked, &m_show, &PresentationWindow::next);
    connect(m_black, &QPushButton::clicked, this, [this](bool black) {
        m_show.setBlank(black ? PresentationWindow::Blank::Black : PresentationWindow::Blank::None);
    });
    connect(m_swap, &QPushButton::clicked, this, &PresenterWindow::swapRequested);
    connect(end, &QPushButton::clicked, &m_show, &PresentationWindow::end);
    auto* const line = new QHBoxLayout;
    line->setSpacing(FlatStyle::scaled(8));
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addWidget(m_black);
    line->addStretch(1);
    line->addWidget(m_swap);
    line->addWidget(end);
    return line;
}

void PresenterWindow::connectShow()
{
    connect(&m_show, &PresentationWindow::slideChanged, this, &PresenterWindow::showSlide);
    connect(&m_show, &PresentationWindow::blanked, this, &PresenterWindow::showBlank);
}

void PresenterWindow::setSwappable(bool swappable)
{
    m_swap->setVisible(swappable);
}

void PresenterWindow::setNotesZoom(int percent)
{
    percent = std::clamp(percent, leastNotesZoom, mostNotesZoom);
    if (percent != m_notesZoom) {
        m_notesZoom = percent;
        applySizes();
        emit notesZoomChanged(percent);
    }
}

void PresenterWindow::showSlide()
{
    const int slide = m_show.index();
    const SlideDeck& deck = m_show.deck();
    const bool isLast = slide + 1 >= deck.count();
    for (DeckView* const view : {m_current, m_next}) {
        view->setDark(m_show.isDark());
    }
    for (SlideBox* const box : {m_currentBox, m_nextBox}) {
        box->setShape(m_show.size());
    }
    m_current->setIndex(slide);
    m_next->setIndex(isLast ? -1 : slide + 1);
    m_next->setVisible(!isLast);
    //: %1 is the number of a slide, %2 how many there are
    m_position->setText(tr("Slide %1 of %2").arg(slide + 1).arg(deck.count()));
    const QString next =
        isLast ? QString() : SlideWords::title(deck.storyboard()[static_cast<std::size_t>(slide) + 1].kind);
    //: %1 is what a slide is about
    m_nextTitle->setText(isLast ? tr("This is the last slide") : tr("Next: %1").arg(next));
    m_back->setEnabled(slide > 0);
    m_forward->setEnabled(!isLast);
    showNotes();
}

void PresenterWindow::showNotes()
{
    const int slide = m_show.index();
    const QString notes = slide < 0 ? QString() : m_show.deck().storyboard()[static_cast<std::size_t>(slide)].notes;
    if (m_notes->toPlainText() != notes) {
        m_notes->setPlainText(notes);
    }
    applySizes();
}

void PresenterWindow::showBlank()
{
    const PresentationWindow::Blank blank = m_show.blank();
    m_black->setChecked(blank == PresentationWindow::Blank::Black);
    m_state->setText(blank == PresentationWindow::Blank::Black   ? tr("The others see a black screen.")
                     : blank == PresentationWindow::Blank::White ? tr("The others see a white screen.")
                                                                 : tr("The others see this slide."));
}

void PresenterWindow::applySizes()
{
    QFont font = fontOf(TextRole::Title);
    font.setBold(false);
    font.setWeight(QFont::Normal);
    font.setPixelSize(std::max(1, font.pixelSize() * m_notesZoom / 100));
    m_notes->setFont(font);
    for (QLabel* const figures : {m_clock, m_time}) {
        figures->setFont(fontOf(TextRole::Heading));
    }
}

void PresenterWindow::setPaused(bool paused)
{
    m_elapsed.setPaused(paused, now());
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    tick();
}

void PresenterWindow::tick()
{
    m_time->setText(durationText(m_elapsed.at(now())));
    m_clock->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
}

bool PresenterWindow::obeyOwnKey(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    if (held.testFlag(Qt::ControlModifier)) {
        switch (key.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            setNotesZoom(m_notesZoom + zoomStep);
            return true;
        case Qt::Key_Minus:
            setNotesZoom(m_notesZoom - zoomStep);
            return true;
        case Qt::Key_0:
            setNotesZoom(100);
            return true;
        default:
            return false;
        }
    }
    if (held == Qt::ShiftModifier && scrollNotes(key.key())) {
        return true;
    }
    if (held == Qt::NoModifier && key.key() == Qt::Key_S) {
        if (!m_swap->isHidden()) {
            emit swapRequested();
        }
        return true;
    }
    return false;
}

bool PresenterWindow::scrollNotes(int key)
{
    QScrollBar* const bar = m_notes->verticalScrollBar();
    switch (key) {
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    default:
        return false;
    }
}

bool PresenterWindow::event(QEvent* event)
{
    // No shortcut of the window behind may take a key that means something here.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    if (obeyOwnKey(*event)) {
        return;
    }
    const bool hadWeights = m_show.showsWeights();
    QKeyEvent forShow(event->type(), event->key(), event->modifiers(), event->text(), event->isAutoRepeat());
    QCoreApplication::sendEvent(&m_show, &forShow);
    if (m_show.showsWeights() && !hadWeights) {
        // The sliders are over there.
        m_show.activateWindow();
    }
    for (DeckView* const view : {m_current, m_next}) {
        view->setDark(m_show.isDark());
    }
}

void PresenterWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applySizes();
    }
    QWidget::changeEvent(event);
}

} // namespace steelyard
