// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/elapsedtime.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLayout;
class QPlainTextEdit;
class QPushButton;

namespace steelyard
{

class DeckView;
class PresentationWindow;
class SlideBox;
class TextLabel;

/// What the speaker sees while the others see the show: this slide and the next, the notes, the time. All keys of the
/// show work here too.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int leastNotesZoom = 70;
    static constexpr int mostNotesZoom = 300;

    /// The show outlives the window.
    explicit PresenterWindow(PresentationWindow& show, QWidget* parent = nullptr);

    /// Whether there is a second screen to swap with.
    void setSwappable(bool swappable);
    /// Of the notes, in per cent.
    [[nodiscard]] int notesZoom() const { return m_notesZoom; }
    void setNotesZoom(int percent);

    /// What time it is, for the time that has gone by.
    std::function<ElapsedTime::Clock::time_point()> now;

public slots:
    /// The clock and the elapsed time as they are now.
    void tick();

signals:
    void swapRequested();
    void notesZoomChanged(int percent);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* currentColumn();
    [[nodiscard]] QWidget* nextColumn();
    [[nodiscard]] QLayout* timeLine();
    [[nodiscard]] QLayout* buttonLine();
    void connectShow();
    void showSlide();
    void showBlank();
    void showNotes();
    void applySizes();
    void setPaused(bool paused);
    /// What a key does here alone; false where it is one of the show's.
    [[nodiscard]] bool obeyOwnKey(const QKeyEvent& key);
    [[nodiscard]] bool scrollNotes(int key);

    PresentationWindow& m_show;
    ElapsedTime m_elapsed;
    QTimer m_ticks;
    DeckView* m_current;
    DeckView* m_next;
    SlideBox* m_currentBox;
    SlideBox* m_nextBox;
    TextLabel* m_position;
    TextLabel* m_state;
    TextLabel* m_nextTitle;
    TextLabel* m_notesTitle;
    QLabel* m_clock;
    QLabel* m_time;
    QPlainTextEdit* m_notes;
    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_black;
    QPushButton* m_swap;
    QPushButton* m_pause;
    int m_notesZoom = 100;
};

} // namespace steelyard
