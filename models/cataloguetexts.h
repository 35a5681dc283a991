// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocale>

/// The catalogue's own words in the user's language: resources/catalogue.LANGUAGE.json, one object from each English
/// text to its translation. Rationales and evidence stay as they are: they quote their sources.
namespace steelyard
{

/// The translations for that locale's language; empty where the catalogue is not translated (or English).
[[nodiscard]] QJsonObject catalogueTexts(const QLocale& locale);

/// The catalogue with each text that has a translation replaced by it; ids, numbers and quoted sources are untouched.
[[nodiscard]] QJsonObject inOtherWords(const QJsonObject& catalogue, const QJsonObject& texts);

} // namespace steelyard
