// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace steelyard
{

using namespace Qt::StringLiterals;

class DrawingTest : public QObject
{
    Q_OBJECT
private slots:
    void onPaperItIsAsLargeAsItsPlace_data();
    void onPaperItIsAsLargeAsItsPlace();
};

void DrawingTest::onPaperItIsAsLargeAsItsPlace_data()
{
    QTest::addColumn<int>("dotsPerInch");
    QTest::newRow("as a screen") << 96;
    QTest::newRow("office printer") << 600;
    QTest::newRow("fine printer") << 1200;
}

void DrawingTest::onPaperItIsAsLargeAsItsPlace()
{
    // GIVEN a drawing with a word in its lower right quarter
    QFETCH(const int, dotsPerInch);
    const Drawing drawing({200, 100}, [](QPainter& painter) { painter.drawText(QPointF(110, 80), u"here"_s); }, {}, {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);

    // WHEN it is printed four inches wide and two high, an inch from the edges
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setResolution(dotsPerInch);
    printer.setFullPage(true);
    QPainter painter(&printer);
    drawing.paint(painter, QRectF(dotsPerInch, dotsPerInch, 4 * dotsPerInch, 2 * dotsPerInch));
    painter.end();

    // THEN the word is where it was drawn: 72 points to an inch, 1.44 to a pixel of the drawing
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString boxes = QString::fromUtf8(reader.readAllStandardOutput());
    static const QRegularExpression word(u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>here<"_s);
    const QRegularExpressionMatch found = word.match(boxes);
    QVERIFY2(found.hasMatch(), qPrintable(boxes));
    QVERIFY2(qAbs(found.captured(1).toDouble() - (72 + 110 * 1.44)) < 3, qPrintable(found.captured()));
    const double top = found.captured(2).toDouble();
    QVERIFY2(top > 72 + 60 * 1.44 && top < 72 + 80 * 1.44, qPrintable(found.captured()));
}

} // namespace steelyard

QTEST_MAIN(steelyard::DrawingTest)
#include "tst_drawing.moc"
