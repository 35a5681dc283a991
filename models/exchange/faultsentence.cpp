// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultsentence.h"

#include "jsontext.h"

#include <QCoreApplication>

namespace steelyard::sentence
{
namespace
{

class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::Sentence)
};

constexpr qsizetype longestShown = 40;

/// What a file holds, on one line and not too long; what does not print is spelled out, so that no text can reorder or
/// hide the rest of the sentence.
QString printable(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    QString shown;
    qsizetype count = 0;
    for (const char32_t c : text.toUcs4()) {
        if (++count > longestShown)
            return shown + u'…';
        if (QChar::isPrint(c))
            shown += QString::fromUcs4(&c, 1);
        else
            shown += QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

QString shown(const Json& value)
{
    return printable(value.is_number_float() ? jsonNumber(value.get<double>()) : value.dump());
}

QString shown(double value)
{
    return QString::fromStdString(jsonNumber(value));
}

QString inQuotes(std::string_view text)
{
    return u'"' + printable(text) + u'"';
}

} // namespace

QString atPosition(std::ptrdiff_t line, std::ptrdiff_t column, const QString& sentence)
{
    //: %1 and %2 are numbers, %3 is a sentence on what is wrong there
    return Sentence::tr("line %1, column %2: %3").arg(QString::number(line), QString::number(column), sentence);
}

QString tooLarge(std::size_t bytes)
{
    return Sentence::tr("the file is larger than %1 MiB").arg(bytes / (1024 * 1024));
}

QString outgrows(std::size_t bytes)
{
    return Sentence::tr("written out in full the file would be larger than %1 MiB").arg(bytes / (1024 * 1024));
}

QString emptyFile()
{
    return Sentence::tr("the file is empty");
}

QString byteOrderMark()
{
    return Sentence::tr("the file begins with a byte-order mark; save it as UTF-8 without one");
}

QString nul()
{
    return Sentence::tr("a NUL character is not allowed");
}

QString notUtf8()
{
    return Sentence::tr("this is not valid UTF-8");
}

QString loneSurrogate()
{
    return Sentence::tr("half of a surrogate pair is not a character");
}

QString overflow(std::string_view number)
{
    return Sentence::tr("the number %1 is too large").arg(printable(number));
}

QString endsEarly()
{
    return Sentence::tr("the file ends before its JSON does");
}

QString unexpectedHere(std::string_view token)
{
    if (token.empty())
        return Sentence::tr("this is not JSON");
    //: %1 is a piece of the file
    return Sentence::tr("this is not JSON: %1 does not belong here").arg(printable(token));
}

QString null()
{
    return Sentence::tr("null is not allowed; leave the member out instead");
}

QString twice()
{
    return Sentence::tr("this member is there twice");
}

QString tooDeep(std::size_t levels)
{
    return Sentence::tr("nested deeper than %1 levels").arg(levels);
}

QString furtherFaults()
{
    return Sentence::tr("there are more faults than are listed here");
}

QString otherFormat(const Json& found, std::string_view expected)
{
    return Sentence::tr("this is another format: %1 is not %2").arg(shown(found), inQuotes(expected));
}

QString newerVersion(const Json& found, int known)
{
    return Sentence::tr("this file was written by a newer Steelyard (version %1; this one reads version %2)")
        .arg(shown(found), QString::number(known));
}

QString noVersion(const Json& found)
{
    return Sentence::tr("there is no version %1 of this format").arg(shown(found));
}

QString notAnObject(const Json& found)
{
    return Sentence::tr("%1 is not an object").arg(shown(found));
}

QString notAList(const Json& found)
{
    return Sentence::tr("%1 is not a list").arg(shown(found));
}

QString notAText(const Json& found)
{
    return Sentence::tr("%1 is not a text").arg(shown(found));
}

QString notANumber(const Json& found)
{
    return Sentence::tr("%1 is not a number").arg(shown(found));
}

QString notAFlag(const Json& found)
{
    return Sentence::tr("%1 is neither true nor false").arg(shown(found));
}

QString notOneOf(const Json& found, std::string_view first, std::string_view second)
{
    return Sentence::tr("%1 is neither %2 nor %3").arg(shown(found), inQuotes(first), inQuotes(second));
}

QString missing(std::string_view member)
{
    //: %1 is the quoted name of a member of the file
    return Sentence::tr("%1 is missing").arg(inQuotes(member));
}

QString notBetween(double found, double least, double most)
{
    return Sentence::tr("%1 is not between %2 and %3").arg(shown(found), shown(least), shown(most));
}

QString below(double found, double least)
{
    return Sentence::tr("%1 is below %2").arg(shown(found), shown(least));
}

QString notAbove(double found, double limit)
{
    return Sentence::tr("%1 is not above %2").arg(shown(found), shown(limit));
}

QString tooLong(std::size_t characters, std::size_t most)
{
    return Sentence::tr("is %n characters long, at most %1 are allowed", nullptr, static_cast<int>(characters))
        .arg(most);
}

QString emptyId()
{
    return Sentence::tr("an id has at least one character");
}

QString controlCharacter(char32_t character)
{
    //: %1 is a code point such as U+001B
    return Sentence::tr("the control character %1 is not allowed")
        .arg(QStringLiteral("U+%1").arg(QString::number(static_cast<uint>(character), 16).toUpper(), 4, u'0'));
}

QString tooMany(std::size_t entries, std::size_t most)
{
    return Sentence::tr("has %n entries, at most %1 are allowed", nullptr, static_cast<int>(entries)).arg(most);
}

QString tooManyCriteria(std::size_t most)
{
    return Sentence::tr("with these there are more than %1 criteria").arg(most);
}

QString tooManyBallots(std::size_t most)
{
    return Sentence::tr("with these there are more than %1 ballots").arg(most);
}

QString noEntry()
{
    return Sentence::tr("at least one entry is needed");
}

QString idTaken(const std::string& id)
{
    //: %1 is a quoted id
    return Sentence::tr("the id %1 is already taken").arg(inQuotes(id));
}

QString noSuchConstraint(const std::string& id)
{
    //: %1 is a quoted id
    return Sentence::tr("there is no constraint %1").arg(inQuotes(id));
}

QString lowAboveLikely(double low, double likely)
{
    //: low and likely are members of the file
    return Sentence::tr("low %1 is above likely %2").arg(shown(low), shown(likely));
}

QString likelyAboveHigh(double likely, double high)
{
    //: likely and high are members of the file
    return Sentence::tr("likely %1 is above high %2").arg(shown(likely), shown(high));
}

QString nothingWeighs()
{
    return Sentence::tr("nothing weighs above 0 in this ballot");
}

QString nothingProbable()
{
    return Sentence::tr("no future has a probability above 0");
}

QString noSuchPlace()
{
    return Sentence::tr("there is no such place");
}

QString noCatalogue()
{
    return Sentence::tr("this program was built without its catalogue");
}

QString noScenarioInRecord()
{
    return Sentence::tr("this record carries no scenario: the block of JSON at its end is missing");
}

QString severalScenariosInRecord()
{
    return Sentence::tr("this record carries several scenarios; leave one of the blocks of JSON in it");
}

} // namespace steelyard::sentence
