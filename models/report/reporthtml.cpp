// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporthtml.h"

#include "directiontext.h"
#include "inlinesvg.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

struct ReportHtml {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReportHtml)
};

/// Nothing may be loaded, and nothing run, even if something got in.
constexpr auto contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"_L1;

/// Without its comments, which are for those who change it.
QString style()
{
    static const QRegularExpression comment(u"/\\*.*?\\*/\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    QFile file(u":/steelyard/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(comment) : QString();
}

/// A character that XML allows.
bool isWritable(QChar c)
{
    return c == u'\n' || c == u'\t' || (c.unicode() >= 0x20 && c.unicode() < 0xFFFE);
}

/// Text whose direction ends where it ends, in characters that XML allows.
QString plain(const QString& text)
{
    QString written = containedDirection(text);
    std::ranges::replace_if(
        written, [](QChar c) { return !isWritable(c); }, QChar(QChar::ReplacementCharacter));
    return written;
}

QString classOf(const report::Paragraph& paragraph)
{
    switch (paragraph.tone) {
    case report::Tone::Body:
        return {};
    case report::Tone::Lead:
        return u"lead"_s;
    case report::Tone::Muted:
        return u"muted"_s;
    case report::Tone::Verdict:
        break;
    }
    switch (paragraph.language) {
    case engine::Language::Go:
        return u"verdict go"_s;
    case engine::Language::Rust:
        return u"verdict rust"_s;
    default:
        return u"verdict"_s;
    }
}

class PageWriter
{
public:
    PageWriter(QByteArray& page, const DrawReportPicture& draw) : m_page(&page), m_draw(draw) {}

    void write(const Report& report);

    void operator()(const report::Paragraph& paragraph) { writeParagraph(u"p"_s, paragraph); }
    void operator()(const report::BulletList& list);
    void operator()(const report::Table& table);
    void operator()(const report::BeamPlace& beam) { writeFigure(beam, beam.alternative); }
    void operator()(const report::ChartPlace& chart);

private:
    void start(const QString& element, const QString& itsClass = {});
    void end();
    void element(const QString& element, const QString& text, const QString& itsClass = {});
    void empty(const QString& element, const QList<QXmlStreamAttribute>& attributes);
    void cell(const QString& element, const QString& text, const QString& scope, bool isNumber);

    void writeHead(const Report& report);
    void writeContents(const Report& report);
    void writeChapter(const report::Chapter& chapter, int number, bool isArticle);
    void writeParagraph(const QString& element, const report::Paragraph& paragraph);
    bool writeFigure(const ReportPicture& picture, const QString& label, const report::ChartWords* words = nullptr);

    QXmlStreamWriter m_page;
    const DrawReportPicture& m_draw;
    int m_pictures = 0;
};

void PageWriter::start(const QString& element, const QString& itsClass)
{
    m_page.writeStartElement(element);
    if (!itsClass.isEmpty()) {
        m_page.writeAttribute(u"class"_s, itsClass);
    }
}

void PageWriter::end()
{
    m_page.writeCharacters({}); // else an element without content would be closed as one that has none
    m_page.writeEndElement();
}

void PageWriter::element(const QString& element, const QString& text, const QString& itsClass)
{
    start(element, itsClass);
    m_page.writeCharacters(plain(text));
    end();
}

void PageWriter::empty(const QString& element, const QList<QXmlStreamAttribute>& attributes)
{
    m_page.writeEmptyElement(element);
    std::ranges::for_each(attributes, [this](const QXmlStreamAttribute& each) { m_page.writeAttribute(each); });
}

void PageWriter::write(const Report& report)
{
    m_page.writeDTD(u"<!DOCTYPE html>"_s);
    start(u"html"_s);
    m_page.writeAttribute(u"lang"_s, report.language);
    m_page.writeAttribute(u"dir"_s, report.rightToLeft ? u"rtl"_s : u"ltr"_s);
    writeHead(report);
    start(u"body"_s);
    start(u"header"_s);
    element(u"h1"_s, report.title);
    element(u"p"_s, report.subtitle, u"subtitle"_s);
    end();
    const bool several = report.chapters.size() > 1;
    if (several) {
        writeContents(report);
    }
    start(u"main"_s);
    int number = 0;
    for (const report::Chapter& chapter : report.chapters) {
        writeChapter(chapter, ++number, several);
    }
    end();
    end();
    end();
    m_page.writeCharacters(u"\n"_s);
}

void PageWriter::writeHead(const Report& report)
{
    const auto meta = [this](const QString& name, const QString& content) {
        empty(u"meta"_s, {{u"name"_s, name}, {u"content"_s, content}});
    };
    start(u"head"_s);
    empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    empty(u"meta"_s, {{u"http-equiv"_s, u"Content-Security-Policy"_s}, {u"content"_s, contentPolicy}});
    meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    meta(u"referrer"_s, u"no-referrer"_s);
    meta(u"generator"_s, u"Steelyard"_s);
    element(u"title"_s, report.title);
    start(u"style"_s);
    m_page.writeCharacters(style());
    end();
    end();
}

void PageWriter::writeContents(const Report& report)
{
    start(u"nav"_s);
    m_page.writeAttribute(u"aria-label"_s, ReportHtml::tr("Contents"));
    start(u"ul"_s);
    int number = 0;
    for (const report::Chapter& chapter : report.chapters) {
        start(u"li"_s);
        start(u"a"_s);
        m_page.writeAttribute(u"href"_s, u"#chapter-%1"_s.arg(++number));
        m_page.writeCharacters(plain(chapter.title));
        end();
        end();
    }
    end();
    end();
}

void PageWriter::writeChapter(const report::Chapter& chapter, int number, bool isArticle)
{
    const QString id = u"chapter-%1"_s.arg(number);
    if (isArticle) {
        start(u"article"_s);
        m_page.writeAttribute(u"aria-labelledby"_s, id);
    }
    bool first = true;
    for (const report::Section& section : chapter.sections) {
        start(u"h%1"_s.arg(section.level));
        if (std::exchange(first, false)) {
            m_page.writeAttribute(u"id"_s, id);
        }
        m_page.writeCharacters(plain(section.heading));
        end();
        m_page.writeCharacters(u"\n"_s);
        for (const report::Block& block : section.blocks) {
            std::visit(*this, block);
            m_page.writeCharacters(u"\n"_s);
        }
    }
    if (isArticle) {
        end();
    }
}

void PageWriter::writeParagraph(const QString& element, const report::Paragraph& paragraph)
{
    start(element, classOf(paragraph));
    for (const report::Span& span : paragraph.spans) {
        if (span.strong) {
            start(u"strong"_s);
        }
        if (!span.url.isEmpty()) {
            start(u"a"_s);
            m_page.writeAttribute(u"href"_s, span.url);
            m_page.writeAttribute(u"rel"_s, u"noopener noreferrer"_s);
        }
        m_page.writeCharacters(plain(span.text));
        if (!span.url.isEmpty()) {
            end();
        }
        if (span.strong) {
            end();
        }
    }
    end();
}

void PageWriter::operator()(const report::BulletList& list)
{
    start(u"ul"_s);
    for (const report::Paragraph& item : list.items) {
        writeParagraph(u"li"_s, item);
    }
    end();
}

void PageWriter::cell(const QString& element, const QString& text, const QString& scope, bool isNumber)
{
    start(element, isNumber ? u"number"_s : QString());
    if (!scope.isEmpty()) {
        m_page.writeAttribute(u"scope"_s, scope);
    }
    m_page.writeCharacters(plain(text));
    end();
}

void PageWriter::operator()(const report::Table& table)
{
    // A table that is too wide is scrolled on its own, by the keyboard too.
    start(u"div"_s, u"wide"_s);
    m_page.writeAttribute(u"role"_s, u"region"_s);
    m_page.writeAttribute(u"aria-label"_s, plain(table.caption));
    m_page.writeAttribute(u"tabindex"_s, u"0"_s);
    start(u"table"_s);
    element(u"caption"_s, table.caption);
    start(u"thead"_s);
    start(u"tr"_s);
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        cell(u"th"_s, table.header[column], u"col"_s, table.numbers.contains(static_cast<int>(column)));
    }
    end();
    end();
    start(u"tbody"_s);
    for (const QStringList& row : table.rows) {
        start(u"tr"_s);
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isNumber = table.numbers.contains(static_cast<int>(column));
            column == 0 ? cell(u"th"_s, row[column], u"row"_s, isNumber) : cell(u"td"_s, row[column], {}, isNumber);
        }
        end();
    }
    end();
    end();
    end();
}

void PageWriter::operator()(const report::ChartPlace& chart)
{
    const report::ChartWords& words = chart.words;
    //: %1 is the title of a chart, %2 the sentence that it says
    const bool drawn = writeFigure(chart, ReportHtml::tr("%1. %2").arg(words.title, words.insight), &words);
    report::Table table = words.table;
    table.caption = table.caption.isEmpty() ? words.title : table.caption;
    if (!drawn) {
        (*this)(report::Paragraph{{{words.insight}}});
        (*this)(table);
        return;
    }
    start(u"details"_s);
    //: %1 is the title of a chart
    element(u"summary"_s, ReportHtml::tr("%1 as a table").arg(words.title));
    (*this)(table);
    end();
}

bool PageWriter::writeFigure(const ReportPicture& picture, const QString& label, const report::ChartWords* words)
{
    const QByteArray svg = m_draw ? m_draw(picture) : QByteArray();
    if (!isSvg(svg)) {
        return false;
    }
    start(u"figure"_s, std::holds_alternative<report::BeamPlace>(picture) ? u"beam"_s : QString());
    writeInlineSvg(m_page, svg, plain(label), u"picture-%1-"_s.arg(++m_pictures));
    if (words != nullptr) {
        start(u"figcaption"_s);
        element(u"strong"_s, words->title);
        m_page.writeCharacters(u' ' + plain(words->insight));
        end();
    }
    end();
    return true;
}

} // namespace

QByteArray reportHtml(const Report& report, const DrawReportPicture& draw)
{
    QByteArray page;
    PageWriter(page, draw).write(report);
    return page;
}

} // namespace steelyard
