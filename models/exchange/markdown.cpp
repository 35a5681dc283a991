// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"

#include "directiontext.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace steelyard::markdown
{

namespace
{

/// Characters that begin markup of CommonMark, of its usual extensions or of HTML wherever they stand.
constexpr QStringView markup = u"\\`*_[]{}<>#|~&@$^";
/// Those that do so only at the beginning of a line.
constexpr QStringView markupInFront = u"-+=:";

/// A dot or bracket behind nothing but digits, and before a blank, makes a list.
bool numbersAnItem(QStringView before, QChar c, QStringView after)
{
    return (c == u'.' || c == u')') && !before.isEmpty() && (after.isEmpty() || after.front().isSpace()) &&
           std::ranges::all_of(before, [](QChar each) { return each.isDigit(); });
}

/// What readers turn into links without being told: "www.", "https:", and the names of emoji.
bool isTakenForLink(QStringView before, QChar c, QStringView after)
{
    if (c == u'.') {
        return before.endsWith(u"www"_s, Qt::CaseInsensitive);
    }
    return c == u':' && !after.isEmpty() && !after.front().isSpace();
}

QString escapedLine(const QString& line)
{
    const QString text = line.trimmed();
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QStringView before = QStringView(text).first(i);
        const QStringView after = QStringView(text).sliced(i + 1);
        if (markup.contains(c) || (i == 0 && markupInFront.contains(c)) || numbersAnItem(before, c, after) ||
            isTakenForLink(before, c, after)) {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

/// Every line for itself: markup in front of one is none in the middle of another.
QStringList linesOf(const QString& text)
{
    QString plain = containedDirection(text);
    // What other programs take for the end of a line or of the file, or cannot be shown at all.
    const auto breaks = [](QChar c) {
        return c.unicode() == 0x2028 || c.unicode() == 0x2029 || c == u'\r' || c == u'\t' || c == u'\v' || c == u'\f' ||
               c.unicode() == 0x85 || c.isNull();
    };
    std::ranges::replace_if(plain, breaks, QChar(u' '));
    return plain.split(u'\n', Qt::SkipEmptyParts);
}

/// An address as the target of a link: brackets end it, and it holds no blanks.
QString targetOf(const QString& url)
{
    QString target = url;
    for (const auto& [plain, encoded] : {std::pair{u'<', "%3C"},
                                         {u'>', "%3E"},
                                         {u'\\', "%5C"},
                                         {u' ', "%20"},
                                         {u'(', "%28"},
                                         {u')', "%29"},
                                         {u'`', "%60"},
                                         {u'|', "%7C"}}) {
        target.replace(QChar(plain), QLatin1String(encoded));
    }
    return u'<' + target + u'>';
}

QString withLines(const QString& text, const QString& lineEnd)
{
    QStringList lines = linesOf(text);
    std::ranges::transform(lines, lines.begin(), escapedLine);
    lines.removeAll(QString());
    return lines.join(lineEnd);
}

QString spanText(const report::Span& span, const QString& lineEnd)
{
    QString text = withLines(span.text, lineEnd);
    if (text.isEmpty()) {
        return {};
    }
    // Blanks belong outside the stars, or they are no emphasis.
    const QString lead = span.text.front().isSpace() ? u" "_s : QString();
    const QString trail = span.text.back().isSpace() ? u" "_s : QString();
    if (!span.url.isEmpty()) {
        text = u'[' + text + u"]("_s + targetOf(span.url) + u')';
    }
    if (span.strong) {
        text = u"**"_s + text + u"**"_s;
    }
    return lead + text + trail;
}

QString paragraphText(const report::Paragraph& paragraph, const QString& lineEnd)
{
    QString text;
    for (const report::Span& span : paragraph.spans) {
        text += spanText(span, lineEnd);
    }
    text = text.trimmed();
    const bool stressed = paragraph.tone == report::Tone::Verdict && !text.isEmpty();
    return stressed ? u"**"_s + text + u"**"_s : text;
}

QString rowText(const QStringList& cells)
{
    QString row = u"|"_s;
    for (const QString& cell : cells) {
        row += u' ' + inlineText(cell) + u" |"_s;
    }
    return row + u'\n';
}

struct BlockText {
    QString operator()(const report::Paragraph& paragraph) const { return paragraphText(paragraph, u"\\\n"_s) + u'\n'; }

    QString operator()(const report::BulletList& list) const
    {
        QString text;
        for (const report::Paragraph& item : list.items) {
            text += u"- "_s + paragraphText(item, u" "_s) + u'\n';
        }
        return text;
    }

    QString operator()(const report::Table& table) const
    {
        QString rule = u"|"_s;
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            rule += table.numbers.contains(static_cast<int>(column)) ? u" ---: |"_s : u" --- |"_s;
        }
        QString text = inlineText(table.caption) + u"\n\n"_s + rowText(table.header) + rule + u'\n';
        for (const QStringList& row : table.rows) {
            text += rowText(row);
        }
        return text;
    }

    QString operator()(const report::BeamPlace& beam) const { return inlineText(beam.alternative) + u'\n'; }

    QString operator()(const report::ChartPlace& chart) const
    {
        return inlineText(chart.words.insight) + u"\n\n"_s + (*this)(chart.words.table);
    }
};

struct Fence {
    char mark = '`';
    qsizetype length = 0;
};

constexpr qsizetype deepestFence = 3; ///< blanks before a fence; with more it is an indented block
constexpr qsizetype shortestFence = 3;

/// The run of fence marks that a line begins with; none where there is none.
std::optional<Fence> fenceIn(QByteArrayView line)
{
    const auto blanks = std::ranges::find_if(line, [](char c) { return c != ' '; }) - line.begin();
    const QByteArrayView rest = line.sliced(blanks);
    if (blanks > deepestFence || rest.isEmpty() || (rest.front() != '`' && rest.front() != '~')) {
        return {};
    }
    const char mark = rest.front();
    const auto length = std::ranges::find_if(rest, [mark](char c) { return c != mark; }) - rest.begin();
    return length >= shortestFence ? std::optional(Fence{mark, length}) : std::nullopt;
}

/// What follows the fence on its line.
QByteArrayView behind(const Fence& fence, QByteArrayView line)
{
    return line.trimmed().sliced(fence.length).trimmed();
}

bool opens(const Fence& fence, QByteArrayView line)
{
    return fence.mark == '~' || !behind(fence, line).contains('`');
}

bool closes(const std::optional<Fence>& fence, const Fence& opened, QByteArrayView line)
{
    return fence && fence->mark == opened.mark && fence->length >= opened.length && behind(*fence, line).isEmpty();
}

} // namespace

QString inlineText(const QString& text)
{
    return withLines(text, u" "_s);
}

QString sections(const std::vector<report::Section>& sections)
{
    QStringList blocks;
    for (const report::Section& section : sections) {
        blocks << QString(section.level, u'#') + u' ' + inlineText(section.heading) + u'\n';
        std::ranges::transform(section.blocks, std::back_inserter(blocks),
                               [](const report::Block& block) { return std::visit(BlockText{}, block); });
    }
    return blocks.join(u'\n');
}

QString fenced(const QString& language, const QString& content)
{
    qsizetype longest = shortestFence - 1;
    qsizetype run = 0;
    for (const QChar c : content) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString end = content.endsWith(u'\n') ? QString() : u"\n"_s;
    return fence + language + u'\n' + content + end + fence + u'\n';
}

std::vector<FencedBlock> fencedBlocks(QByteArrayView file)
{
    std::vector<FencedBlock> blocks;
    std::optional<Fence> opened;
    qsizetype number = 0;
    for (qsizetype start = 0; start < file.size(); ++number) {
        const qsizetype found = file.indexOf('\n', start);
        const qsizetype end = found < 0 ? file.size() : found + 1;
        const QByteArrayView line = file.sliced(start, end - start);
        const std::optional<Fence> fence = fenceIn(line);
        if (opened && closes(fence, *opened, line)) {
            opened.reset();
        } else if (opened) {
            QByteArrayView& content = blocks.back().content;
            content = {content.data(), content.size() + line.size()};
        } else if (fence && opens(*fence, line)) {
            opened = fence;
            const QByteArrayView words = behind(*fence, line);
            const auto blank = std::ranges::find(words, ' ');
            blocks.push_back({words.first(blank - words.begin()), file.sliced(end, 0), number + 1});
        }
        start = end;
    }
    return blocks;
}

} // namespace steelyard::markdown
