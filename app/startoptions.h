// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "result.h"

#include <QLocale>
#include <QSize>
#include <QStringList>

#include <optional>

namespace steelyard
{

/// How the program ends, as the command line tool does.
inline constexpr int exitWrongCall = 1;
inline constexpr int exitInvalidInput = 2;
inline constexpr int exitUnreadable = 3;

/// What the window shows.
enum class View { Explore, Workshop, Compare, Present };

/// What the command line of the window asks for.
struct StartOptions {
    QStringList files;     ///< to open; of an export, files and ids
    QString library;       ///< a library other than the default
    QString screenshot;    ///< draw the window into this file and end
    QString exportTo;      ///< write a report of the files into this one and end
    bool replaces = false; ///< the report may take the place of a file
    QSize size;            ///< of the screenshot
    View view = View::Explore;
    bool presents = false; ///< start with a show
    QString scenario;      ///< of this one, by its id in the library; of the one on screen where empty
    QLocale locale;
    std::optional<Appearance::Mode> mode;

    [[nodiscard]] bool isScreenshot() const { return !screenshot.isEmpty(); }
    [[nodiscard]] bool isExport() const { return !exportTo.isEmpty(); }
};

/// Answers --help and --version itself and ends the program; a wrong call gives a sentence.
[[nodiscard]] Result<StartOptions> readStartOptions(const QStringList& arguments);

} // namespace steelyard
