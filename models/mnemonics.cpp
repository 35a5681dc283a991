// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"

using namespace Qt::StringLiterals;

namespace steelyard
{

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

QString seenText(const QString& text)
{
    QString seen;
    seen.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size()) {
            break;
        }
        seen += text[i];
    }
    return seen;
}

} // namespace steelyard
