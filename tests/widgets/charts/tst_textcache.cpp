// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/textcache.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

namespace steelyard
{

using namespace Qt::StringLiterals;

namespace
{

QImage sheet(double pixelRatio = 1)
{
    QImage image(int(200 * pixelRatio), int(40 * pixelRatio), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::white);
    return image;
}

QImage drawn(const TextCache& texts, QColor colour, QPointF at, double pixelRatio = 1)
{
    QImage image = sheet(pixelRatio);
    QPainter painter(&image);
    painter.setPen(colour);
    texts.draw(painter, QRectF(at, QSizeF(180, 30)), Qt::AlignLeft, u"Latency 24 %"_s);
    return image;
}

/// The box around everything that is not white, in pixels.
QRect inked(const QImage& image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return box;
}

} // namespace

class TextCacheTest : public QObject
{
    Q_OBJECT
private slots:
    void aTextIsDrawnInTheColourOfThePainter();
    void theSecondTimeItLooksTheSame();
    void onFractionsOfAPixelItIsAsSharp();
    void onAFineScreenItHasItsPixels();
    void inAVectorFileItStaysText();
};

void TextCacheTest::aTextIsDrawnInTheColourOfThePainter()
{
    const TextCache texts(QGuiApplication::font());
    const QImage red = drawn(texts, Qt::red, {5, 5});
    const QImage blue = drawn(texts, Qt::blue, {5, 5});
    QVERIFY(!inked(red).isEmpty());
    QCOMPARE(inked(red), inked(blue));
    QVERIFY(red != blue);
}

void TextCacheTest::theSecondTimeItLooksTheSame()
{
    const TextCache texts(QGuiApplication::font());
    const QImage first = drawn(texts, Qt::black, {5, 5});
    drawn(texts, Qt::red, {5, 5});
    QCOMPARE(drawn(texts, Qt::black, {5, 5}), first);
}

void TextCacheTest::onFractionsOfAPixelItIsAsSharp()
{
    const TextCache texts(QGuiApplication::font());
    const QImage whole = drawn(texts, Qt::black, {5, 5});
    const QImage fraction = drawn(texts, Qt::black, {5.2, 5.2});
    QCOMPARE(fraction.copy(inked(fraction)), whole.copy(inked(whole)));
}

void TextCacheTest::onAFineScreenItHasItsPixels()
{
    const TextCache texts(QGuiApplication::font());
    const QRect coarse = inked(drawn(texts, Qt::black, {5, 5}));
    const QRect fine = inked(drawn(texts, Qt::black, {5, 5}, 2));
    QVERIFY2(std::abs(fine.width() - 2 * coarse.width()) <= 4, qPrintable(QString::number(fine.width())));
    QVERIFY2(std::abs(fine.height() - 2 * coarse.height()) <= 4, qPrintable(QString::number(fine.height())));
}

void TextCacheTest::inAVectorFileItStaysText()
{
    // GIVEN a text that is kept as pixels for the screen
    const TextCache texts(QGuiApplication::font());
    drawn(texts, Qt::black, {5, 5});
    QBuffer file;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize({200, 40});

    // WHEN
    QPainter painter(&generator);
    texts.draw(painter, {5, 5, 180, 30}, Qt::AlignLeft, u"Latency 24 %"_s);
    painter.end();

    // THEN
    QVERIFY2(!file.data().contains("<image"), file.data().constData());
    QVERIFY2(file.data().contains("<text") || file.data().contains("<path"), file.data().constData());
}

} // namespace steelyard

QTEST_MAIN(steelyard::TextCacheTest)
#include "tst_textcache.moc"
