// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportblocks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace steelyard::report
{

namespace
{

struct ReportBlocks {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReportBlocks)
};

} // namespace

Paragraph paragraph(const QString& text, Tone tone)
{
    return {{{text}}, tone};
}

Paragraph labelled(const QString& label, const QString& text)
{
    //: %1 is a label, before its value
    return {{{ReportBlocks::tr("%1:").arg(label), {}, true}, {u' ' + text}}};
}

std::vector<Block> paragraphs(const std::string& utf8)
{
    static const QRegularExpression emptyLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    std::vector<Block> blocks;
    for (const QString& each : QString::fromStdString(utf8).split(emptyLines)) {
        if (const QString text = each.trimmed(); !text.isEmpty()) {
            blocks.emplace_back(paragraph(text));
        }
    }
    return blocks;
}

BulletList bullets(const QStringList& items)
{
    BulletList list;
    std::ranges::transform(items, std::back_inserter(list.items), [](const QString& item) { return paragraph(item); });
    return list;
}

QString sentences(QStringList each)
{
    each.removeAll(QString());
    return each.join(u' ');
}

const engine::Outlook* View::outlook() const
{
    if (subject.component >= reported.outlooks.size() || !reported.outlooks[subject.component]) {
        return nullptr;
    }
    return &*reported.outlooks[subject.component];
}

} // namespace steelyard::report
