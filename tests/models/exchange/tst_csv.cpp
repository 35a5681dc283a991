// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/filename.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace steelyard
{

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsArePartedByCommasAndRowsByLineEnds();
    void textThatHoldsASignOfTheFormatIsQuoted_data();
    void textThatHoldsASignOfTheFormatIsQuoted();
    void noTextIsAFormula_data();
    void noTextIsAFormula();
    void numbersReadBackEqualAndAreNoFormulas_data();
    void numbersReadBackEqualAndAreNoFormulas();
    void aNameBecomesAFileNameThatEveryFileSystemTakes_data();
    void aNameBecomesAFileNameThatEveryFileSystemTakes();

private:
    /// The one cell of a file, without byte-order mark and line end.
    static QString cellOf(const CsvCell& cell) { return QString::fromUtf8(csv({{cell}})).chopped(2); }
};

void CsvTest::cellsArePartedByCommasAndRowsByLineEnds()
{
    const QByteArray bytes = csv({{u"Criterion"_s, u"Points"_s}, {u"Größe"_s, 2.5}, {QString(), -3.0}});
    QCOMPARE(bytes, QByteArray("\xEF\xBB\xBF"
                               "Criterion,Points\r\n"
                               "Gr\xC3\xB6\xC3\x9F"
                               "e,2.5\r\n"
                               ",-3\r\n"));
}

void CsvTest::textThatHoldsASignOfTheFormatIsQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("nothing special") << u"Tail latency"_s << u"Tail latency"_s;
    QTest::newRow("comma") << u"a, b"_s << u"\"a, b\""_s;
    QTest::newRow("semicolon") << u"a; b"_s << u"\"a; b\""_s;
    QTest::newRow("tab within") << u"a\tb"_s << u"\"a\tb\""_s;
    QTest::newRow("quotation mark") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line end") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula with a comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
}

void CsvTest::textThatHoldsASignOfTheFormatIsQuoted()
{
    QFETCH(const QString, text);
    QTEST(cellOf(text), "cell");
}

void CsvTest::noTextIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    for (const QChar sign : u"=+-@\t\r"_s) {
        const QString text = sign + u"cmd|' /C calc'!A0"_s;
        QTest::addRow("begins with %d", sign.unicode()) << text << u'\'' + text;
    }
    QTest::newRow("within") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("the true minus sign") << u"\u22122.4"_s << u"\u22122.4"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void CsvTest::noTextIsAFormula()
{
    QFETCH(const QString, text);
    QTEST(withoutFormula(text), "safe");
}

void CsvTest::numbersReadBackEqualAndAreNoFormulas_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("cell");
    QTest::newRow("negative") << -2.4 << u"-2.4"_s;
    QTest::newRow("a third") << 1.0 / 3 << u"0.3333333333333333"_s;
    QTest::newRow("a sum") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QString();
}

void CsvTest::numbersReadBackEqualAndAreNoFormulas()
{
    // GIVEN a country that writes a comma
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QFETCH(const double, number);
    const QString cell = cellOf(number);
    QLocale::setDefault(before);
    QTEST(cell, "cell");
}

void CsvTest::aNameBecomesAFileNameThatEveryFileSystemTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("as it is") << u"Payments API · baseline"_s << u"Payments API · baseline"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"..-..-etc-passwd"_s;
    QTest::newRow("signs") << u"If p99 < 5 ms: \"yes\"?"_s << u"If p99 - 5 ms- -yes-"_s;
    QTest::newRow("control characters") << u"a\n\tb\x7f"_s << u"a-b-"_s;
    QTest::newRow("long") << QString(200, u'x') << QString(80, u'x');
    QTest::newRow("spaces around") << u"  a "_s << u"a"_s;
}

void CsvTest::aNameBecomesAFileNameThatEveryFileSystemTakes()
{
    QFETCH(const QString, name);
    QTEST(fileNameOf(name), "fileName");
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::CsvTest)
#include "tst_csv.moc"
