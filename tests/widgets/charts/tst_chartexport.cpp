// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/chart.h"
#include "charts/charttabletext.h"
#include "charts/contributionschart.h"
#include "charts/tippingchart.h"
#include "testlib/scenariobuilder.h"
#include "theme.h"

#include <QApplication>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

namespace
{

constexpr QSize cardSize(400, 300);

engine::Scenario scenarioNamed(const QString& name, const std::string& constraint = "latency")
{
    engine::Scenario scenario =
        ScenarioBuilder().constraint(constraint, 40, 80).constraint("cost", 70, 45).component("api", {50, 50});
    scenario.name = name.toStdString();
    return scenario;
}

template <typename T>
ChartExport exportOf(const engine::Scenario& scenario)
{
    const engine::Analysis analysis = engine::analyse(scenario);
    return {std::make_unique<T>(), {scenario, analysis}, cardSize};
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

/// The text of each element of an XML document, or the fault.
QMultiHash<QString, QString> textsOf(const QByteArray& xml)
{
    QMultiHash<QString, QString> texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            const QString name = reader.name().toString();
            texts.insert(name, name == u"title"_s || name == u"desc"_s || name == u"text"_s ? reader.readElementText()
                                                                                            : QString());
        }
    }
    if (reader.hasError()) {
        texts.insert(u"fault"_s, reader.errorString());
    }
    return texts;
}

} // namespace

class ChartExportTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setPalette(Theme::light().palette()); }
    void aPictureIsAsLargeAsTheCardTimesItsScale_data();
    void aPictureIsAsLargeAsTheCardTimesItsScale();
    void picturesAreLightInADarkWindow();
    void aPictureShowsTitleAndChart();
    void aDrawingIsMadeOfLinesAndText();
    void aDrawingLooksLikeThePicture();
    void aDrawingHoldsAnyName();
    void theClipboardHoldsPictureDrawingAndTable();
    void noCellOfATableIsAFormulaOrMarkup();
    void aTableOfNumbersIsNumbersInEveryLanguage();
    void aPictureThatIsTooLargeIsASentence();
};

void ChartExportTest::aPictureIsAsLargeAsTheCardTimesItsScale_data()
{
    QTest::addColumn<ChartFormat>("format");
    QTest::addColumn<int>("scale");
    QTest::newRow("once") << ChartFormat::Png << 1;
    QTest::newRow("twice") << ChartFormat::PngDouble << 2;
    QTest::newRow("three times") << ChartFormat::PngTriple << 3;
}

void ChartExportTest::aPictureIsAsLargeAsTheCardTimesItsScale()
{
    QFETCH(const ChartFormat, format);
    QFETCH(const int, scale);
    const QByteArray bytes = exportOf<ContributionsChart>(scenarioNamed(u"API"_s)).bytes(format).value();
    const QImage image = QImage::fromData(bytes, "PNG");
    QCOMPARE(image.size(), cardSize * scale);
    // So that programs that know of resolution show each at the same size.
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 96 * scale);
}

void ChartExportTest::picturesAreLightInADarkWindow()
{
    // GIVEN
    const engine::Scenario scenario = scenarioNamed(u"API"_s);
    QApplication::setPalette(Theme::light().palette());
    const QImage inLight = exportOf<ContributionsChart>(scenario).drawing().image(1);
    const QByteArray drawnInLight = exportOf<TippingChart>(scenario).drawing().svg();

    // WHEN
    QApplication::setPalette(Theme::night().palette());

    // THEN
    QCOMPARE(exportOf<ContributionsChart>(scenario).drawing().image(1), inLight);
    QCOMPARE(exportOf<TippingChart>(scenario).drawing().svg(), drawnInLight);
    QCOMPARE(inLight.pixelColor(1, 1), Theme::light().surface);
}

void ChartExportTest::aPictureShowsTitleAndChart()
{
    const QImage image = exportOf<ContributionsChart>(scenarioNamed(u"API"_s)).drawing().image(2);
    QVERIFY(pixelsOf(image.copy(0, 0, 800, 60), Theme::light().ink) > 50);
    QVERIFY(pixelsOf(image, Theme::light().rust) > 500);
    QVERIFY(pixelsOf(image, Theme::light().go) > 500);
}

void ChartExportTest::aDrawingIsMadeOfLinesAndText()
{
    const QMultiHash<QString, QString> texts =
        textsOf(exportOf<ContributionsChart>(scenarioNamed(u"API"_s)).drawing().svg());
    QVERIFY2(!texts.contains(u"fault"_s), qPrintable(texts.value(u"fault"_s)));
    QVERIFY(!texts.contains(u"image"_s));
    QVERIFY(texts.values(u"text"_s).contains(u"Contributions"_s));
    QVERIFY(texts.values(u"text"_s).contains(u"latency-criterion"_s));
    QVERIFY(texts.values(u"text"_s).contains(u"20.0"_s));
}

void ChartExportTest::aDrawingLooksLikeThePicture()
{
    // GIVEN
    const engine::Scenario scenario = scenarioNamed(u"API"_s);
    const ChartExport leaving = exportOf<ContributionsChart>(scenario);
    const QImage picture = leaving.drawing().image(1);

    // WHEN another program draws it
    QSvgRenderer renderer(leaving.drawing().svg());
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size(), cardSize);
    QImage drawn(cardSize, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();

    // THEN the bars are where they are in the picture
    for (const QColor& colour : {Theme::light().rust, Theme::light().go}) {
        const double expected = pixelsOf(picture, colour);
        QVERIFY(std::abs(pixelsOf(drawn, colour) - expected) < 0.1 * expected);
    }
}

void ChartExportTest::aDrawingHoldsAnyName()
{
    // GIVEN names that would end an element
    const QString hostile = u"</title><script>alert(1)</script> & \"more\""_s;
    const engine::Scenario scenario = scenarioNamed(hostile, "<b>&latency</b>");

    // WHEN
    const QMultiHash<QString, QString> texts = textsOf(exportOf<ContributionsChart>(scenario).drawing().svg());

    // THEN they are text
    QVERIFY2(!texts.contains(u"fault"_s), qPrintable(texts.value(u"fault"_s)));
    QVERIFY(!texts.contains(u"script"_s));
    QCOMPARE(texts.value(u"title"_s), hostile + u" – Contributions"_s);
    QVERIFY(texts.value(u"desc"_s).contains(u"<b>&latency</b>-criterion"_s));
}

void ChartExportTest::theClipboardHoldsPictureDrawingAndTable()
{
    // GIVEN
    const ChartExport leaving = exportOf<ContributionsChart>(scenarioNamed(u"API"_s));

    // WHEN
    const std::unique_ptr<QMimeData> mime = leaving.mimeData();

    // THEN it is one thing with all of it
    QVERIFY(mime->hasImage());
    QCOMPARE(mime->imageData().value<QImage>().size(), cardSize * 2);
    QCOMPARE(mime->data(u"image/svg+xml"_s), leaving.drawing().svg());
    QCOMPARE(mime->text().split(u'\n').size(), 3);
    QCOMPARE(mime->text().split(u'\n').first(), u"Criterion\tConstraint\tWeight\tSpeaks for\tPoints"_s);
    QVERIFY(mime->html().startsWith(u"<table>\n<tr><th>Criterion</th>"_s));
}

void ChartExportTest::noCellOfATableIsAFormulaOrMarkup()
{
    const ChartTable table{{u"=1+1"_s, u"Points"_s}, {{u"<img src=x>\t&"_s, u"+1"_s}, {u"@a\nb"_s, u"2.0"_s}}};
    QCOMPARE(tabSeparated(table), u"'=1+1\tPoints\n<img src=x> &\t'+1\n'@a b\t2.0"_s);
    QCOMPARE(htmlTable(table), u"<table>\n<tr><th>'=1+1</th><th>Points</th></tr>\n"
                               "<tr><td>&lt;img src=x&gt;\t&amp;</td><td>'+1</td></tr>\n"
                               "<tr><td>'@a\nb</td><td>2.0</td></tr>\n</table>\n"_s);
    QCOMPARE(QString::fromUtf8(csvOf(table)), u"'=1+1,Points\r\n\"<img src=x>\t&\",'+1\r\n\"'@a\nb\",2\r\n"_s);
}

void ChartExportTest::aTableOfNumbersIsNumbersInEveryLanguage()
{
    // GIVEN
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));

    // WHEN
    const QString cells = QString::fromUtf8(csvOf({{}, {{u"\u22122,4"_s, u"12,5"_s, u"50\u00a0%"_s, u"007"_s}}}));
    QLocale::setDefault(before);

    // THEN
    QCOMPARE(cells.split(u"\r\n"_s).value(1), u"-2.4,12.5,50\u00a0%,007"_s);
}

void ChartExportTest::aPictureThatIsTooLargeIsASentence()
{
    const engine::Scenario scenario = scenarioNamed(u"API"_s);
    const engine::Analysis analysis = engine::analyse(scenario);
    const ChartExport leaving(std::make_unique<TippingChart>(), {scenario, analysis}, {16'000'000, 100});
    const Result<QByteArray> bytes = leaving.bytes(ChartFormat::PngTriple);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error(),
             u"API – Tipping points was not saved: the picture is too large. Save it at a smaller size."_s);
}

} // namespace steelyard

QTEST_MAIN(steelyard::ChartExportTest)
#include "tst_chartexport.moc"
