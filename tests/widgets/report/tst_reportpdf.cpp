// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "report/reportpages.h"
#include "reportfixture.h"

#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using steelyard::testing::exampleNamed;
using steelyard::testing::madeReport;
using steelyard::testing::preparedReport;

namespace steelyard
{

namespace
{

/// What poppler's programs say of a PDF.
class ReadPdf
{
public:
    explicit ReadPdf(const QByteArray& bytes)
    {
        QFile file(path());
        m_written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    [[nodiscard]] QString run(const QString& program, const QStringList& before = {},
                              const QStringList& after = {}) const
    {
        QProcess process;
        process.start(program, before + QStringList{path()} + after);
        const bool done = m_written && process.waitForFinished() && process.exitCode() == 0;
        return done ? QString::fromUtf8(process.readAllStandardOutput()) : u"failed"_s;
    }

    [[nodiscard]] QString info(const QString& field) const
    {
        for (const QString& line : run(u"pdfinfo"_s).split(u'\n')) {
            if (line.startsWith(field + u':')) {
                return line.mid(field.size() + 1).trimmed();
            }
        }
        return {};
    }

    [[nodiscard]] QString text() const { return run(u"pdftotext"_s, {u"-layout"_s}, {u"-"_s}); }
    [[nodiscard]] QStringList pages() const { return text().split(u'\f', Qt::SkipEmptyParts); }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"report.pdf"_s); }

    QTemporaryDir m_folder;
    bool m_written = false;
};

ReportSubject payments()
{
    return {exampleNamed(u"payments-api"_s),
            ReportedRevision{.number = 7,
                             .at = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC),
                             .author = u"ada"_s,
                             .hash = QByteArray::fromHex("3f2a91c04b7e00"),
                             .edited = false}};
}

} // namespace

class ReportPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(this); }
    void pagesAreOfThePaper_data();
    void pagesAreOfThePaper();
    void everyPageHasItsNumberAndWhereItComesFrom();
    void theTextCanBeRead();
    void fontsAreEmbeddedAndNothingIsPixels();
    void severalScenariosAreOneFileWithTheirComparison();
    void aNameIsNeverMarkup();
};

void ReportPdfTest::pagesAreOfThePaper_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << QPageSize::A4 << u"595 x 842 pts (A4)"_s;
    QTest::newRow("Letter") << QPageSize::Letter << u"612 x 792 pts (letter)"_s;
}

void ReportPdfTest::pagesAreOfThePaper()
{
    QFETCH(const QPageSize::PageSizeId, paper);
    QFETCH(const QString, size);
    const auto report = preparedReport({payments()});
    const ReadPdf pdf(madeReport(report, ReportFormat::Pdf, paper).value());
    QCOMPARE(pdf.info(u"Page size"_s), size);
    const ReportPages pages(report->report, report->scenarios, sheetOf(QPageSize(paper)));
    QCOMPARE(pdf.info(u"Pages"_s), QString::number(pages.count()));
    QVERIFY(pages.count() > 2);
}

void ReportPdfTest::everyPageHasItsNumberAndWhereItComesFrom()
{
    // GIVEN
    const ReadPdf pdf(madeReport(preparedReport({payments()}), ReportFormat::Pdf).value());

    // WHEN
    const QStringList pages = pdf.pages();

    // THEN
    QCOMPARE(QString::number(pages.size()), pdf.info(u"Pages"_s));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
        QVERIFY(pages[page].contains(u"Payments API, revision 7 \u00b7 3f2a91c04b7e"_s));
        QVERIFY(pages[page].contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    }
}

void ReportPdfTest::theTextCanBeRead()
{
    const ReadPdf pdf(madeReport(preparedReport({payments()}), ReportFormat::Pdf).value());
    // Headlines and names may take several lines.
    const QString text = pdf.run(u"pdftotext"_s, {}, {u"-"_s}).simplified();
    QCOMPARE(pdf.info(u"Title"_s), u"Payments API"_s);
    for (const QString& expected : {u"Go for now: the team cannot carry Rust yet"_s, u"Contributions"_s,
                                    u"Tipping points"_s, u"What Rust needs"_s, u"Evidence"_s, u"speaks for Go"_s}) {
        QVERIFY2(text.contains(expected), qPrintable(expected));
    }
}

void ReportPdfTest::fontsAreEmbeddedAndNothingIsPixels()
{
    const ReadPdf pdf(madeReport(preparedReport({payments()}), ReportFormat::Pdf).value());
    // Two lines of heading; then name, type, encoding, embedded, subset, to Unicode.
    const QStringList fonts = pdf.run(u"pdffonts"_s).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) {
        QVERIFY2(font.contains(u"yes yes yes"_s) || font.contains(u"yes no  yes"_s), qPrintable(font));
    }
    QCOMPARE(pdf.run(u"pdfimages"_s, {u"-list"_s}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

void ReportPdfTest::severalScenariosAreOneFileWithTheirComparison()
{
    const ReadPdf pdf(
        madeReport(preparedReport({payments(), {exampleNamed(u"edge-proxy"_s)}}), ReportFormat::Pdf).value());
    const QStringList pages = pdf.pages();
    const bool edgeProxyBeginsAPage = std::ranges::any_of(pages, [](const QString& page) {
        return page.left(400).contains(u"Edge proxy"_s) && page.contains(u"Verdict"_s);
    });
    QVERIFY(pages.front().contains(u"Payments API"_s));
    QVERIFY(edgeProxyBeginsAPage);
    QVERIFY(!pages.back().contains(u"revision 7"_s));
}

void ReportPdfTest::aNameIsNeverMarkup()
{
    ReportSubject hostile = payments();
    hostile.scenario.name = "<b>bold</b><img src=\"file:///etc/passwd\">&amp;";
    const ReadPdf pdf(madeReport(preparedReport({hostile}), ReportFormat::Pdf).value());
    QCOMPARE(pdf.info(u"Title"_s), QString::fromStdString(hostile.scenario.name));
    QVERIFY(pdf.text().contains(u"<b>bold</b>"_s));
}

} // namespace steelyard

QTEST_MAIN(steelyard::ReportPdfTest)
#include "tst_reportpdf.moc"
