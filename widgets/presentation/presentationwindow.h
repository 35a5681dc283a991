// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "presentation/showkeys.h"
#include "presentation/slidescale.h"

#include <QTimer>
#include <QWidget>

namespace steelyard
{

class DeckView;
class LiveWeights;
class SlideDeck;

/// The show: the slides of a deck one after the other, by the keys that people know, without anything around them.
/// Whoever opens it shows it full screen, on the screen of their choice.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Blank { None, Black, White };
    Q_ENUM(Blank)

    /// Shows a slide of the deck, which outlives the window.
    explicit PresentationWindow(SlideDeck& deck, int first = 0, QWidget* parent = nullptr);

    [[nodiscard]] SlideDeck& deck() const { return m_deck; }
    [[nodiscard]] int index() const;
    [[nodiscard]] Blank blank() const { return m_blank; }
    /// Of the texts, in per cent.
    [[nodiscard]] int zoom() const { return m_zoom; }
    [[nodiscard]] bool isDark() const;
    void setDark(bool dark);
    [[nodiscard]] bool showsWeights() const;

    /// Something the speaker should know, for a moment, over the slide.
    void say(const QString& sentence);

public slots:
    /// A slide that is not there changes nothing.
    void goTo(int slide);
    void next();
    void back();
    void setBlank(Blank blank);
    /// The sliders of the scenario on screen; a comparison has none.
    void setWeightsShown(bool shown);
    void end();

signals:
    void slideChanged(int index);
    void blanked(steelyard::PresentationWindow::Blank blank);
    void ended();
    /// What the sliders show is to become a scenario of that name.
    void keepRequested(const steelyard::engine::Scenario& scenario, const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void obey(const ShowStep& step);
    void obeyBlank(Blank blank);
    void setZoom(int percent);
    void leave();
    void arrange();
    void resetWeights();
    void keepWeights(const QString& name);
    void showHints();
    void restPointer();

    SlideDeck& m_deck;
    DeckView* m_view;
    LiveWeights* m_weights;
    QWidget* m_cover;
    class SlideNotice* m_notice;
    ShowKeys m_keys;
    QTimer m_pointerRests;
    Blank m_blank = Blank::None;
    int m_zoom = 100;
    bool m_ended = false;
};

} // namespace steelyard
