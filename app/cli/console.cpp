// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>
#include <QFile>

#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <string_view>

using namespace Qt::StringLiterals;

namespace steelyard::cli
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

bool steersTheTerminal(QChar character)
{
    const char16_t code = character.unicode();
    return character.category() == QChar::Other_Control || code == 0x061C || code == 0x200E || code == 0x200F ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
}

Accepted<QByteArray> readStandardInput(qsizetype largest)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refuse(ExitCode::NotReadOrWritten,
                      Texts::tr("Standard input could not be read: %1.", "%1: reason").arg(input.errorString()));
    QByteArray bytes;
    while (bytes.size() <= largest) {
        const QByteArray chunk = input.read(largest + 1 - bytes.size());
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    if (input.error() != QFileDevice::NoError)
        return refuse(ExitCode::NotReadOrWritten,
                      Texts::tr("Standard input could not be read: %1.", "%1: reason").arg(input.errorString()));
    return bytes;
}

Accepted<void> print(const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return refuse(ExitCode::NotReadOrWritten,
                      Texts::tr("Standard output could not be written: %1.", "%1: reason").arg(qt_error_string()));
    return {};
}

void complain(const QString& sentence)
{
    QString line;
    for (const QChar character : sentence) {
        if (steersTheTerminal(character))
            line += u"\\u%1"_s.arg(QString::number(character.unicode(), 16).rightJustified(4, u'0'));
        else
            line += character;
    }
    const QByteArray bytes = line.toUtf8() + '\n';
    // Where standard error itself fails there is nobody left to tell.
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

ExitCode complain(const Refusal& refusal)
{
    for (const QString& sentence : refusal.sentences)
        complain(sentence);
    return refusal.exitCode;
}

ExitCode complainOf(const QString& file, const Refusal& refusal)
{
    for (const QString& sentence : refusal.sentences)
        complain(file + u": "_s + sentence);
    return refusal.exitCode;
}

} // namespace steelyard::cli
