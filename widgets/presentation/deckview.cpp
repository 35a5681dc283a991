// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/deckview.h"

#include "presentation/comparisonslide.h"
#include "presentation/mistakeslide.h"
#include "presentation/slidedeck.h"
#include "presentation/tippingslide.h"
#include "presentation/tradeoffslide.h"
#include "presentation/verdictslide.h"
#include "presentation/whyslide.h"

#include <QPainter>

namespace steelyard
{

namespace
{

SlidePicture* newPicture(SlideKind kind, QWidget* parent)
{
    switch (kind) {
    case SlideKind::Verdict:
        return new VerdictSlide(parent);
    case SlideKind::Why:
        return new WhySlide(parent);
    case SlideKind::TradeOff:
        return new TradeOffSlide(parent);
    case SlideKind::TippingPoints:
        return new TippingSlide(parent);
    case SlideKind::CheapestMistake:
        return new MistakeSlide(parent);
    case SlideKind::Comparison:
        break;
    }
    return new ComparisonSlide(parent);
}

} // namespace

DeckView::DeckView(SlideDeck& deck, QWidget* parent)
    : QWidget(parent), m_deck(deck), m_pictures(static_cast<std::size_t>(deck.count()), nullptr)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setPalette(Theme::night().palette());
    connect(&deck, &SlideDeck::changed, this, &DeckView::follow);
}

SlidePicture& DeckView::picture(int index)
{
    SlidePicture*& picture = m_pictures[static_cast<std::size_t>(index)];
    if (picture == nullptr) {
        picture = newPicture(m_deck.storyboard()[static_cast<std::size_t>(index)].kind, this);
        picture->hide();
    }
    return *picture;
}

void DeckView::setIndex(int index)
{
    const int before = std::exchange(m_index, index < m_deck.count() ? index : -1);
    if (m_index >= 0) {
        m_deck.simulate(m_index);
    }
    refresh();
    if (before >= 0 && before != m_index) {
        picture(before).hide();
    }
}

void DeckView::setDark(bool dark)
{
    if (dark != m_dark) {
        m_dark = dark;
        setPalette((dark ? Theme::night() : Theme::light()).palette());
    }
}

void DeckView::setZoom(int percent)
{
    if (percent != m_zoom) {
        m_zoom = percent;
        refresh();
    }
}

void DeckView::setHints(const QString& hints)
{
    if (hints != m_hints) {
        m_hints = hints;
        refresh();
    }
}

void DeckView::follow(const QString& scenario)
{
    if (m_index >= 0 && m_deck.storyboard()[static_cast<std::size_t>(m_index)].scenario == scenario) {
        refresh();
    }
}

void DeckView::refresh()
{
    if (m_index < 0) {
        return;
    }
    SlidePicture& slide = picture(m_index);
    SlideFrame frame = m_deck.frame(m_index);
    frame.hints = m_hints;
    slide.setZoom(m_zoom);
    slide.setFrame(frame);
    slide.setGeometry(rect());
    slide.present(m_deck.state(m_index));
    slide.show();
    setAccessibleName(slide.accessibleName());
    setAccessibleDescription(slide.accessibleDescription());
    emit shown();
}

void DeckView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).background);
}

void DeckView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_index >= 0) {
        picture(m_index).setGeometry(rect());
    }
}

} // namespace steelyard
