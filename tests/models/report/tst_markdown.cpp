// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directiontext.h"
#include "exchange/markdown.h"
#include "testlib/reportfixture.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

namespace
{

/// What a reader of Markdown shows, one paragraph a line.
QString shown(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

/// Nothing but paragraphs of plain text: no heading, list, table, code, picture, link or emphasis.
bool isPlain(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0 || block.textList() != nullptr ||
            format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockQuoteLevel) ||
            format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            return false;
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat run = fragment.fragment().charFormat();
            if (run.isAnchor() || run.isImageFormat() || run.fontItalic() || run.fontWeight() > QFont::Normal ||
                run.fontStrikeOut() || run.fontFixedPitch())
                return false;
        }
    }
    return document.rootFrame()->childFrames().isEmpty();
}

std::vector<report::Section> sectionOf(const report::Block& block)
{
    return {{2, u"Heading"_s, {block}}};
}

} // namespace

/// Whatever people give as text stays text.
class MarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"plain",
                                       "1. one",
                                       "12) two",
                                       "- item",
                                       "+ item",
                                       "* item",
                                       "# heading",
                                       "heading #",
                                       "> quote",
                                       "===",
                                       "---",
                                       "a | b",
                                       "`code`",
                                       "``` json",
                                       "~~~",
                                       "*e* **s** _e_ __s__ ~~d~~",
                                       "[a](http://b.example)",
                                       "![a](b)",
                                       "<b>bold</b>",
                                       "<script>",
                                       "&lt; &#60;",
                                       "http://a.example",
                                       "www.a.example",
                                       "mailto:a@b.example",
                                       "a@b.example",
                                       "a\\",
                                       "\\",
                                       "C:\\Users\\x",
                                       "p99 < 5 ms & more",
                                       ":smile:",
                                       "Note: this",
                                       "x - y",
                                       "50 %",
                                       "[ref]: http://a.example",
                                       "    code",
                                       "2026-12-15",
                                       "a\\`b"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void textIsShownAsItIs()
    {
        QFETCH(const QString, text);

        const QString escaped = markdown::inlineText(text);

        QCOMPARE(shown(escaped), text.trimmed());
        QVERIFY2(isPlain(escaped), qPrintable(escaped));
    }

    void hostileNamesAreText()
    {
        for (const std::string& name : hostileNames()) {
            const QString escaped = markdown::inlineText(QString::fromStdString(name));
            QVERIFY2(isPlain(escaped), qPrintable(escaped));
            QVERIFY(!escaped.contains(u'\n'));
        }
    }

    void ordinaryTextStaysReadable()
    {
        QCOMPARE(markdown::inlineText(u"If p99 under 5 ms is contractual (2026-12-15): Rust, by 2.4!"_s),
                 u"If p99 under 5 ms is contractual (2026-12-15): Rust, by 2.4!"_s);
    }

    void directionsAreContained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("contained");
        QTest::newRow("an override is closed") << u"a\u202Eb"_s << u"a\u202Eb\u202C"_s;
        QTest::newRow("an isolate and what is in it") << u"\u2067a\u202Bb"_s << u"\u2067a\u202Bb\u202C\u2069"_s;
        QTest::newRow("an isolate closes what is in it") << u"\u2067a\u202Bb\u2069c"_s << u"\u2067a\u202Bb\u2069c"_s;
        QTest::newRow("what closes nothing goes") << u"a\u2069\u202Cb"_s << u"ab"_s;
        QTest::newRow("an embedding is not closed from an isolate")
            << u"\u202Ba\u2067\u202Cb"_s << u"\u202Ba\u2067b\u2069\u202C"_s;
        QTest::newRow("each line for itself") << u"\u202Ea\nb"_s << u"\u202Ea\u202C\nb"_s;
        QTest::newRow("marks stay") << u"\u200Fa\u200E"_s << u"\u200Fa\u200E"_s;
    }

    void directionsAreContained()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, contained);
        QCOMPARE(containedDirection(text), contained);
    }

    void aListIsAListAndItsLinesStayInIt()
    {
        const report::BulletList list{{{{{u"first\n- no item"_s}}}, {{{u"Label:"_s, {}, true}, {u" value"_s}}}}};

        const QString text = markdown::sections(sectionOf(list));

        QCOMPARE(text, u"## Heading\n\n- first \\- no item\n- **Label:** value\n"_s);
        QTextDocument document;
        document.setMarkdown(text);
        QTextList* const shownList = document.findBlockByNumber(1).textList();
        QVERIFY(shownList != nullptr);
        QCOMPARE(shownList->count(), 2);
    }

    void aTableIsATableWhateverIsInIt()
    {
        for (const std::string& name : hostileNames()) {
            const QString cell = QString::fromStdString(name);
            const report::Table table{
                .caption = cell, .header = {cell, u"n"_s}, .rows = {{cell, u"1"_s}, {u"x"_s, cell}}, .numbers = {1}};

            QTextDocument document;
            document.setMarkdown(markdown::sections(sectionOf(table)));

            const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
            QCOMPARE(frames.size(), 1);
            const auto* const shownTable = qobject_cast<QTextTable*>(frames.first());
            QVERIFY(shownTable != nullptr);
            QCOMPARE(shownTable->rows(), 3);
            QCOMPARE(shownTable->columns(), 2);
        }
    }

    void aLinkLeadsWhereItSays()
    {
        const report::Paragraph paragraph{{{u"a ](http://evil.example) b"_s, u"https://good.example/a_(b)?c=1&d=2"_s}}};

        QTextDocument document;
        document.setMarkdown(markdown::sections(sectionOf(paragraph)));

        const QTextBlock block = document.findBlockByNumber(1);
        QCOMPARE(block.text(), u"a ](http://evil.example) b"_s);
        QCOMPARE(block.begin().fragment().charFormat().anchorHref(), u"https://good.example/a_%28b%29?c=1&d=2"_s);
    }

    void contentCannotLeaveAFence()
    {
        const QString content = u"a\n```\nb\n`````` c\n"_s;

        const QString text = u"before\n\n"_s + markdown::fenced(u"json"_s, content) + u"\nbehind\n"_s;

        const QByteArray bytes = text.toUtf8();
        const auto blocks = markdown::fencedBlocks(bytes);
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(blocks[0].content.toByteArray(), content.toUtf8());
        QCOMPARE(blocks[0].line, qsizetype(3));
    }

    void fencesAreFoundAsReadersFindThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("contents");
        QTest::newRow("none") << QByteArray("text") << QStringList();
        QTest::newRow("two") << QByteArray("```json\na\n```\n~~~\nb\n~~~\n") << QStringList{u"a\n"_s, u"b\n"_s};
        QTest::newRow("never closed") << QByteArray("```\na\n``\n") << QStringList{u"a\n``\n"_s};
        QTest::newRow("closed by a longer one") << QByteArray("```\na\n`````\nb") << QStringList{u"a\n"_s};
        QTest::newRow("not closed by the other kind") << QByteArray("```\n~~~\n```") << QStringList{u"~~~\n"_s};
        QTest::newRow("not closed with words") << QByteArray("```\n``` json\n```") << QStringList{u"``` json\n"_s};
        QTest::newRow("too deep") << QByteArray("    ```\na\n    ```") << QStringList();
        QTest::newRow("code in a line") << QByteArray("``` a ``` b\n") << QStringList();
        QTest::newRow("line ends of Windows") << QByteArray("```json\r\na\r\n```\r\nb") << QStringList{u"a\r\n"_s};
        QTest::newRow("empty") << QByteArray("```\n```") << QStringList{u""_s};
        QTest::newRow("at the end") << QByteArray("```") << QStringList{u""_s};
    }

    void fencesAreFoundAsReadersFindThem()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, contents);

        QStringList found;
        for (const markdown::FencedBlock& block : markdown::fencedBlocks(text))
            found << QString::fromUtf8(block.content);

        QCOMPARE(found, contents);
    }
};

QTEST_MAIN(MarkdownTest)
#include "tst_markdown.moc"
