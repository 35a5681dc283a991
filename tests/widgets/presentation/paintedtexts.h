// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <vector>

namespace steelyard::testing
{

/// A text as it was painted, whoever painted it.
struct PaintedText {
    QString text;
    QRectF area;     ///< that its line takes, in the coordinates of the picture
    double size = 0; ///< of its font, in pixels
};

/// Paints nothing, and remembers every text that it was asked to paint.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(QSize size) : m_size(size), m_engine(m_texts) {}

    [[nodiscard]] const std::vector<PaintedText>& texts() const { return m_texts; }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dots = 96;
        constexpr double inch = 25.4;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return static_cast<int>(m_size.width() * inch / dots);
        case PdmHeightMM:
            return static_cast<int>(m_size.height() * inch / dots);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dots;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(std::vector<PaintedText>& texts) : QPaintEngine(AllFeatures), m_texts(texts) {}

        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF& baseline, const QTextItem& item) override
        {
            const QRectF area(baseline.x(), baseline.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            m_texts.push_back({item.text(), painter()->combinedTransform().mapRect(area), pixels(item.font())});
        }
        [[nodiscard]] Type type() const override { return User; }

    private:
        static double pixels(const QFont& font)
        {
            constexpr double dots = 96;
            constexpr double pointsOfInch = 72;
            return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * dots / pointsOfInch;
        }

        std::vector<PaintedText>& m_texts;
    };

    QSize m_size;
    std::vector<PaintedText> m_texts;
    mutable Engine m_engine;
};

/// Every text that the widget and its children paint.
[[nodiscard]] inline std::vector<PaintedText> paintedTexts(QWidget& widget)
{
    TextRecorder recorder(widget.size());
    QPainter painter(&recorder);
    widget.render(&painter);
    painter.end();
    return recorder.texts();
}

} // namespace steelyard::testing
