// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/robustnessdraws.h"
#include "exitcode.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace steelyard::cli
{

enum class Command { Help, Version, Evaluate, Check, List, Import, Export };

/// What a scenario is exported as.
enum class Format { Steelyard, Madr, Csv };

/// A call that is right in itself: what it names may still be missing.
struct Call {
    Command command = Command::Help;
    QStringList operands = {};           ///< files, or the id of a scenario
    std::optional<QString> library = {}; ///< where it is not the default
    Format format = Format::Steelyard;   ///< to export as
    std::optional<QString> output = {};  ///< a file to export to
    bool replaceOutput = false;          ///< --force
    bool copy = false;                   ///< import: a scenario that is there already becomes a second one
    engine::Samples samples = {};        ///< evaluate: what is drawn for the simulation
};

/// The grammar of the command line.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine();

    /// `arguments` begin with the program's name.
    [[nodiscard]] Accepted<Call> read(const QStringList& arguments);

    [[nodiscard]] QString help() const { return m_parser.helpText(); }

private:
    [[nodiscard]] Accepted<void> checkOptions(Command command) const;
    [[nodiscard]] Accepted<engine::Samples> readSamples() const;
    [[nodiscard]] Accepted<Format> readFormat() const;
    [[nodiscard]] std::optional<QString> valueOf(const QCommandLineOption& option) const;

    QCommandLineParser m_parser;
    QCommandLineOption m_help;
    QCommandLineOption m_version;
    QCommandLineOption m_library;
    QCommandLineOption m_samples;
    QCommandLineOption m_seed;
    QCommandLineOption m_copy;
    QCommandLineOption m_format;
    QCommandLineOption m_output;
    QCommandLineOption m_force;
};

} // namespace steelyard::cli
