// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strictjson.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

/// How far the collecting of faults goes: a file of a million faults is not a list of a million sentences.
namespace steelyard
{
inline constexpr std::size_t mostFaults = 1000;
} // namespace steelyard

/// Everything a reader says about a file, in the language of the person. Values are shown as the file spells them.
namespace steelyard::sentence
{

// Of the text
[[nodiscard]] QString atPosition(std::ptrdiff_t line, std::ptrdiff_t column, const QString& sentence);
[[nodiscard]] QString tooLarge(std::size_t bytes);
[[nodiscard]] QString outgrows(std::size_t bytes);
[[nodiscard]] QString emptyFile();
[[nodiscard]] QString byteOrderMark();
[[nodiscard]] QString nul();
[[nodiscard]] QString notUtf8();
[[nodiscard]] QString loneSurrogate();
[[nodiscard]] QString overflow(std::string_view number);
[[nodiscard]] QString endsEarly();
[[nodiscard]] QString unexpectedHere(std::string_view token);
[[nodiscard]] QString null();
[[nodiscard]] QString twice();
[[nodiscard]] QString tooDeep(std::size_t levels);
[[nodiscard]] QString furtherFaults();

// Of the format
[[nodiscard]] QString otherFormat(const Json& found, std::string_view expected);
[[nodiscard]] QString newerVersion(const Json& found, int known);
[[nodiscard]] QString noVersion(const Json& found);

// Of types
[[nodiscard]] QString notAnObject(const Json& found);
[[nodiscard]] QString notAList(const Json& found);
[[nodiscard]] QString notAText(const Json& found);
[[nodiscard]] QString notANumber(const Json& found);
[[nodiscard]] QString notAFlag(const Json& found);
[[nodiscard]] QString notOneOf(const Json& found, std::string_view first, std::string_view second);

// Of values
[[nodiscard]] QString missing(std::string_view member);
[[nodiscard]] QString notBetween(double found, double least, double most);
[[nodiscard]] QString below(double found, double least);
[[nodiscard]] QString notAbove(double found, double limit);
[[nodiscard]] QString tooLong(std::size_t characters, std::size_t most);
[[nodiscard]] QString emptyId();
[[nodiscard]] QString controlCharacter(char32_t character);
[[nodiscard]] QString tooMany(std::size_t entries, std::size_t most);
[[nodiscard]] QString tooManyCriteria(std::size_t most);
[[nodiscard]] QString tooManyBallots(std::size_t most);
[[nodiscard]] QString noEntry();
[[nodiscard]] QString idTaken(const std::string& id);
[[nodiscard]] QString noSuchConstraint(const std::string& id);
[[nodiscard]] QString lowAboveLikely(double low, double likely);
[[nodiscard]] QString likelyAboveHigh(double likely, double high);
[[nodiscard]] QString nothingWeighs();
[[nodiscard]] QString nothingProbable();

// Of what is not there
[[nodiscard]] QString noSuchPlace();
[[nodiscard]] QString noCatalogue();
[[nodiscard]] QString noScenarioInRecord();
[[nodiscard]] QString severalScenariosInRecord();

} // namespace steelyard::sentence
