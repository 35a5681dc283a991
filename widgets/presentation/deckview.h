// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace steelyard
{

class SlideDeck;
class SlidePicture;

/// One slide of a deck at a time, at any size. It only shows: the mouse passes through it.
class DeckView : public QWidget
{
    Q_OBJECT

public:
    explicit DeckView(SlideDeck& deck, QWidget* parent = nullptr);

    /// Of the deck; below 0 nothing is shown.
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    /// The picture of a slide, made when it is asked for first.
    [[nodiscard]] SlidePicture& picture(int index);

    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    /// Of the texts, in per cent.
    void setZoom(int percent);
    /// Keys, in a corner of every slide; empty at first.
    void setHints(const QString& hints);

signals:
    /// The slide, or what it says, is another one than before.
    void shown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QString& scenario);
    void refresh();

    SlideDeck& m_deck;
    std::vector<SlidePicture*> m_pictures; ///< of each slide, as far as they were needed
    int m_index = -1;
    int m_zoom = 100;
    bool m_dark = true;
    QString m_hints;
};

} // namespace steelyard
