// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguetexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace steelyard
{

namespace
{

using namespace Qt::StringLiterals;

bool isQuoted(const QString& member)
{
    static const QSet<QString> quoted{u"id"_s, u"version"_s, u"article"_s, u"rationale"_s, u"evidence"_s};
    return quoted.contains(member);
}

QJsonValue valueInOtherWords(const QJsonValue& value, const QJsonObject& texts)
{
    if (value.isString()) {
        const QJsonValue translated = texts.value(value.toString());
        return translated.isString() ? translated : value;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : value.toArray()) {
            array.append(valueInOtherWords(each, texts));
        }
        return array;
    }
    return value.isObject() ? QJsonValue(inOtherWords(value.toObject(), texts)) : value;
}

} // namespace

QJsonObject catalogueTexts(const QLocale& locale)
{
    QFile file(u":/steelyard/catalogue.%1.json"_s.arg(QLocale::languageToCode(locale.language())));
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject inOtherWords(const QJsonObject& catalogue, const QJsonObject& texts)
{
    QJsonObject other = catalogue;
    for (auto member = other.begin(); member != other.end(); ++member) {
        if (!isQuoted(member.key())) {
            member.value() = valueInOtherWords(QJsonValue(member.value()), texts);
        }
    }
    return other;
}

} // namespace steelyard
