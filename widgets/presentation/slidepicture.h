// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "compare/comparedsides.h"
#include "presentation/slidepage.h"

#include <QWidget>

#include <vector>

namespace steelyard
{

/// What a slide is given to show. The references live only while the slide takes it.
struct SlideState {
    ChartState shown;                          ///< the scenario that the slide is about
    const std::vector<ComparedSide>& compared; ///< all of the show, in its order
};

/// What a slide says about a component in which there is nothing to weigh; empty where there is.
struct NothingToWeigh {
    QString headline;
    QString sentence;
    bool operator==(const NothingToWeigh&) const = default;
};
[[nodiscard]] NothingToWeigh nothingToWeigh(const ChartState& state);

/// What stands around a slide.
struct SlideFrame {
    QString header;   ///< which scenario: the first of these that has room
    QString shorter;  ///< instead of a header that is too long
    QString mark;     ///< what is special about what is shown
    QString position; ///< "1 of 6"
    QString hints;    ///< keys
    bool operator==(const SlideFrame&) const = default;
};

/// One picture of a show, of any size, in the theme of its palette. It reads the analysis and paints; its accessible
/// name is what it is about, its accessible description all its words.
class SlidePicture : public QWidget
{
    Q_OBJECT

public:
    explicit SlidePicture(QWidget* parent = nullptr);

    /// What it is about: "Tipping points".
    [[nodiscard]] virtual QString title() const = 0;
    virtual void present(const SlideState& state) = 0;

    void setFrame(const SlideFrame& frame);
    /// Of its texts, in per cent; see SlideScale.
    void setZoom(int percent);

    /// What it says, in the order in which it is read.
    [[nodiscard]] QStringList words() const { return m_page.words(); }

protected:
    /// Puts everything on the page, within `area`, and its charts to their places.
    virtual void layOut(SlidePage& page, const QRectF& area, const Theme& theme) = 0;
    /// Paints what is neither text nor area nor chart.
    virtual void paintOver(QPainter& painter, const Theme& theme) const;

    /// After any change of what is shown.
    void layOutAgain();
    /// The slide's title over the rest, which is what remains of `area`.
    [[nodiscard]] QRectF addTitle(SlidePage& page, const QRectF& area, const Theme& theme,
                                  const QString& sentence = {}) const;
    /// The whole slide is this.
    static void addMessage(SlidePage& page, const QRectF& area, const Theme& theme, const NothingToWeigh& message);
    /// A card with room for something in it.
    [[nodiscard]] static QRectF addCard(SlidePage& page, const QRectF& area, const Theme& theme);

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is left between header and footer.
    [[nodiscard]] QRectF addFrame(SlidePage& page, const Theme& theme) const;

    SlideFrame m_frame;
    SlidePage m_page;
    int m_zoom = 100;
};

} // namespace steelyard
