// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slidepicture.h"

#include "verdicttext.h"

#include <QEvent>
#include <QPainter>

namespace steelyard
{

namespace
{

constexpr double mostHeader = 0.2; ///< of the height

} // namespace

SlidePicture::SlidePicture(QWidget* parent) : QWidget(parent) {}

void SlidePicture::setFrame(const SlideFrame& frame)
{
    if (frame != m_frame) {
        m_frame = frame;
        layOutAgain();
    }
}

void SlidePicture::setZoom(int percent)
{
    if (percent != m_zoom) {
        m_zoom = percent;
        layOutAgain();
    }
}

void SlidePicture::paintOver(QPainter& /*painter*/, const Theme& /*theme*/) const {}

void SlidePicture::layOutAgain()
{
    if (size().isEmpty()) {
        return;
    }
    const Theme& theme = Theme::of(palette());
    m_page = SlidePage(SlideScale(size(), m_zoom), layoutDirection() == Qt::RightToLeft);
    const QRectF area = addFrame(m_page, theme);
    layOut(m_page, area, theme);
    setAccessibleName(title());
    setAccessibleDescription(words().join(u'\n'));
    update();
}

QRectF SlidePicture::addFrame(SlidePage& page, const Theme& theme) const
{
    const SlideScale& scale = page.scale();
    const QRectF inner = scale.inner();
    const double line = 1.4 * scale.pixels(SlideRole::Caption);
    QRectF area = inner;

    const QSizeF most(inner.width(), scale.part(mostHeader));
    std::vector<SlideText> top{{m_frame.header, SlideRole::Caption, theme.muted, false, 0}};
    if (!page.fits(most, top)) {
        top.front().text = m_frame.shorter;
    }
    if (!m_frame.mark.isEmpty()) {
        top.push_back({m_frame.mark, SlideRole::Caption, theme.caution, true, 0.2});
    }
    area.setTop(page.addColumn({inner.topLeft(), most}, top).bottom());

    const QRectF foot(inner.left(), inner.bottom() - line, inner.width(), line);
    const double position = foot.width() * 0.2;
    page.addColumn({foot.topLeft(), QSizeF(position, line)},
                   {{m_frame.position, SlideRole::Caption, theme.muted, false, 0}}, Qt::AlignLeft | Qt::AlignBottom);
    page.addColumn(foot.adjusted(position, 0, 0, 0), {{m_frame.hints, SlideRole::Caption, theme.muted, false, 0}},
                   Qt::AlignRight | Qt::AlignBottom);
    area.setBottom(foot.top());
    const double space = scale.part(0.03);
    return area.adjusted(0, space, 0, -space);
}

QRectF SlidePicture::addTitle(SlidePage& page, const QRectF& area, const Theme& theme, const QString& sentence) const
{
    const QRectF used = page.addColumn(
        {area.topLeft(), QSizeF(area.width(), area.height() * 0.4)},
        {{title(), SlideRole::Title, theme.ink, true, 0}, {sentence, SlideRole::Body, theme.muted, false, 0.35}});
    return area.adjusted(0, used.height() + page.scale().part(0.03), 0, 0);
}

void SlidePicture::addMessage(SlidePage& page, const QRectF& area, const Theme& theme, const NothingToWeigh& message)
{
    page.addColumn(area,
                   {{message.headline, SlideRole::Headline, theme.muted, true, 0},
                    {message.sentence, SlideRole::Sentence, theme.ink, false, 1}},
                   Qt::AlignLeft | Qt::AlignVCenter);
}

QRectF SlidePicture::addCard(SlidePage& page, const QRectF& area, const Theme& theme)
{
    const SlideScale& scale = page.scale();
    page.addArea(area, theme.surface, scale.part(0.012));
    const double inset = scale.part(0.025);
    return area.adjusted(inset, inset, -inset, -inset);
}

void SlidePicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        layOutAgain();
        break;
    default:
        break;
    }
}

void SlidePicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(palette());
    painter.fillRect(rect(), theme.background);
    m_page.paint(painter);
    paintOver(painter, theme);
}

void SlidePicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutAgain();
}

NothingToWeigh nothingToWeigh(const ChartState& state)
{
    const engine::ComponentAnalysis& analysis = state.shown();
    if (analysis.balance) {
        return {};
    }
    return {headline(analysis.verdict),
            explanation(state.scenario, state.scenario.components[state.component], analysis)};
}

} // namespace steelyard
