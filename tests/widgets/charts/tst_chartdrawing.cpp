// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartdrawing.h"

#include "charts/chartkinds.h"
#include "testlib/scenariobuilder.h"
#include "theme.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

namespace
{

constexpr QSize drawingSize(360, 280);

struct Shown {
    engine::Scenario scenario =
        ScenarioBuilder().constraint("latency", 40, 80).constraint("cost", 70, 45).component("api", {50, 50});
    engine::Analysis analysis = engine::analyse(scenario);
    ChartState state{scenario, analysis};
};

/// The program as somebody else has it: dark, and zoomed to 200 %.
class OtherAppearance
{
public:
    OtherAppearance() : m_font(QApplication::font())
    {
        QFont large = m_font;
        large.setPixelSize(26);
        QApplication::setFont(large);
        QApplication::setPalette(Theme::night().palette());
    }
    OtherAppearance(const OtherAppearance&) = delete;
    OtherAppearance& operator=(const OtherAppearance&) = delete;
    ~OtherAppearance()
    {
        QApplication::setFont(m_font);
        QApplication::setPalette(Theme::light().palette());
    }

private:
    QFont m_font;
};

bool holds(const QByteArray& xml, const QString& element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element) {
            return true;
        }
    }
    return false;
}

} // namespace

class ChartDrawingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setPalette(Theme::light().palette()); }
    void everyKindOfChartIsDrawn_data();
    void everyKindOfChartIsDrawn();
    void themeAndZoomOfTheWindowChangeNothing();
    void theBeamIsAtRest();
    void aKindThatIsNotThereIsNotDrawn();
    void aDrawingFitsIntoTheMiddleOfAnArea();
    void aChartOnAPageIsNoPictureOfPixels();
};

void ChartDrawingTest::everyKindOfChartIsDrawn_data()
{
    QTest::addColumn<QString>("kind");
    for (const ChartKind& kind : chartKinds()) {
        QTest::newRow(qPrintable(kind.id)) << kind.id;
    }
}

void ChartDrawingTest::everyKindOfChartIsDrawn()
{
    QFETCH(const QString, kind);
    // WHEN
    const Shown shown;
    const std::optional<Drawing> drawing = chartDrawing(kind, shown.state, drawingSize, ChartHead::Absent);

    // THEN it has its size, says what it shows, and any program can draw it
    QVERIFY(drawing.has_value());
    QVERIFY(!drawing->description().isEmpty());
    QCOMPARE(drawing->image(3).size(), drawingSize * 3);
    const QByteArray svg = drawing->svg();
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(holds(svg, u"text"_s));
}

void ChartDrawingTest::themeAndZoomOfTheWindowChangeNothing()
{
    // GIVEN
    const Shown shown;
    const QByteArray svg = chartDrawing(u"tipping"_s, shown.state, drawingSize)->svg();
    const QImage beam = beamDrawing(shown.state, 260).image(1);

    // WHEN
    const OtherAppearance other;

    // THEN
    QCOMPARE(chartDrawing(u"tipping"_s, shown.state, drawingSize)->svg(), svg);
    QCOMPARE(beamDrawing(shown.state, 260).image(1), beam);
    QCOMPARE(beam.pixelColor(0, 0), Theme::light().surface);
}

void ChartDrawingTest::theBeamIsAtRest()
{
    const Shown shown;
    const Drawing beam = beamDrawing(shown.state, 260);
    QCOMPARE(beam.size().width(), 260);
    QVERIFY(beam.size().height() > 60);
    QVERIFY2(beam.description().startsWith(u"The beam would lean to Rust"_s), qPrintable(beam.description()));
}

void ChartDrawingTest::aKindThatIsNotThereIsNotDrawn()
{
    const Shown shown;
    QVERIFY(!chartDrawing(u"radar"_s, shown.state, drawingSize));
    QVERIFY(newChartOf(u"radar"_s) == nullptr);
}

void ChartDrawingTest::aDrawingFitsIntoTheMiddleOfAnArea()
{
    // GIVEN a drawing that is twice as wide as high
    const Drawing drawing({20, 10}, [](QPainter& painter) { painter.fillRect(0, 0, 20, 10, Qt::red); }, {}, {});
    QImage page(100, 100, QImage::Format_RGB32);
    page.fill(Qt::white);

    // WHEN
    QPainter painter(&page);
    drawing.paint(painter, page.rect());
    painter.end();

    // THEN
    QCOMPARE(page.pixelColor(50, 24), QColor(Qt::white));
    QCOMPARE(page.pixelColor(0, 26), QColor(Qt::red));
    QCOMPARE(page.pixelColor(99, 74), QColor(Qt::red));
    QCOMPARE(page.pixelColor(50, 76), QColor(Qt::white));
}

void ChartDrawingTest::aChartOnAPageIsNoPictureOfPixels()
{
    const Shown shown;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    chartDrawing(u"contributions"_s, shown.state, drawingSize)->paint(painter, {0, 0, 6000, 5000});
    beamDrawing(shown.state, 260).paint(painter, {0, 5000, 6000, 3000});
    painter.end();
    QVERIFY(buffer.data().contains("/Font"));
    QVERIFY(!buffer.data().contains("/Subtype /Image"));
}

} // namespace steelyard

QTEST_MAIN(steelyard::ChartDrawingTest)
#include "tst_chartdrawing.moc"
