// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace steelyard::cli
{
namespace
{

constexpr qlonglong fewestSamples = 1'000;
constexpr qlonglong mostSamples = 10'000'000;

struct Form {
    QLatin1StringView name;
    Command command;
    bool takesOperands;
    bool takesSeveral;
};

constexpr std::array forms{
    Form{"evaluate"_L1, Command::Evaluate, true, false}, Form{"check"_L1, Command::Check, true, true},
    Form{"list"_L1, Command::List, false, false},        Form{"import"_L1, Command::Import, true, true},
    Form{"export"_L1, Command::Export, true, false},
};

constexpr std::array formats{
    std::pair{"steelyard"_L1, Format::Steelyard},
    std::pair{"madr"_L1, Format::Madr},
    std::pair{"csv"_L1, Format::Csv},
};

const Form* formOf(const QString& name)
{
    const auto form = std::ranges::find(forms, name, &Form::name);
    return form == forms.end() ? nullptr : &*form;
}

} // namespace

CommandLine::CommandLine()
    : m_help({u"h"_s, u"help"_s}, tr("Show this help.")),
      m_version({u"v"_s, u"version"_s}, tr("Show the version.")),
      m_library(u"library"_s, tr("The library of scenarios, where it is not the usual one."), tr("path")),
      m_samples(u"samples"_s, tr("evaluate: draws of the simulation, 1,000 to 10,000,000; 100,000 where not given."),
                tr("number"), u"100000"_s),
      m_seed(u"seed"_s, tr("evaluate: where the random numbers of the simulation begin, any number of 64 bits."),
             tr("number"), u"1"_s),
      m_copy(u"copy"_s, tr("import: add a scenario that is in the library already as a second one.")),
      m_format(u"format"_s,
               tr("export: steelyard, the scenario file; madr, a decision record in Markdown; csv, a table of scores "
                  "and shares. The first two can be imported again; steelyard where not given."),
               tr("format"), u"steelyard"_s),
      m_output({u"o"_s, u"output"_s}, tr("export: write to this file, not to standard output."), tr("file")),
      m_force(u"force"_s, tr("export: replace the file that is there."))
{
    m_parser.setApplicationDescription(
        tr("Go or Rust for a backend service: the analysis without a window.") + u"\n\n"_s +
        tr("evaluate FILE: the whole analysis of a scenario, as JSON\n"
           "check FILE…: a line for each fault of the files\n"
           "list: id, name, verdict, margin and last change of each scenario\n"
           "import FILE…: files into the library; prints id and name of each\n"
           "export ID: a scenario of the library, as a file, a decision record or a table\n\n"
           "FILE is a scenario file or a decision record, and can be - for standard input. Exit codes: 0 done, 1 wrong "
           "call, 2 invalid "
           "input, 3 a file or the library could not be read or written."));
    m_parser.addPositionalArgument(u"command"_s, tr("evaluate, check, list, import or export."));
    m_parser.addPositionalArgument(u"operands"_s, tr("Files, or the id of a scenario."), u"[FILE…|ID]"_s);
    m_parser.addOptions({m_help, m_version, m_library, m_samples, m_seed, m_copy, m_format, m_output, m_force});
}

Accepted<Call> CommandLine::read(const QStringList& arguments)
{
    if (!m_parser.parse(arguments))
        return refuse(ExitCode::WrongCall, m_parser.errorText());
    if (m_parser.isSet(m_help))
        return Call{.command = Command::Help};
    if (m_parser.isSet(m_version))
        return Call{.command = Command::Version};

    QStringList operands = m_parser.positionalArguments();
    if (operands.isEmpty())
        return refuse(ExitCode::WrongCall, tr("A command is missing: evaluate, check, list, import or export."));
    const QString name = operands.takeFirst();
    const Form* form = formOf(name);
    if (!form)
        return refuse(ExitCode::WrongCall,
                      tr("There is no command \"%1\", only evaluate, check, list, import and export.").arg(name));
    if (form->takesOperands && operands.isEmpty())
        return refuse(ExitCode::WrongCall, form->command == Command::Export
                                               ? tr("export needs the id of a scenario; list shows them.")
                                               : tr("%1 needs a file, or - for standard input.").arg(name));
    if ((!form->takesOperands && !operands.isEmpty()) || (!form->takesSeveral && operands.size() > 1))
        return refuse(ExitCode::WrongCall,
                      tr("%1 does not know what to do with \"%2\".", "%1: command").arg(name, operands.last()));
    if (operands.count(u"-"_s) > 1)
        return refuse(ExitCode::WrongCall, tr("Standard input can be read only once."));
    if (const auto checked = checkOptions(form->command); !checked)
        return tl::unexpected(checked.error());
    const Accepted<engine::Samples> samples = readSamples();
    if (!samples)
        return tl::unexpected(samples.error());
    const Accepted<Format> format = readFormat();
    if (!format)
        return tl::unexpected(format.error());
    return Call{.command = form->command,
                .operands = operands,
                .library = valueOf(m_library),
                .format = *format,
                .output = valueOf(m_output),
                .replaceOutput = m_parser.isSet(m_force),
                .copy = m_parser.isSet(m_copy),
                .samples = *samples};
}

Accepted<void> CommandLine::checkOptions(Command command) const
{
    const std::array<std::pair<const QCommandLineOption*, Command>, 6> owners{{{&m_samples, Command::Evaluate},
                                                                               {&m_seed, Command::Evaluate},
                                                                               {&m_copy, Command::Import},
                                                                               {&m_format, Command::Export},
                                                                               {&m_output, Command::Export},
                                                                               {&m_force, Command::Export}}};
    for (const auto& [option, owner] : owners) {
        if (owner != command && m_parser.isSet(*option))
            return refuse(
                ExitCode::WrongCall,
                tr("The option --%1 belongs to another command; see --help.").arg(option->names().constLast()));
    }
    return {};
}

Accepted<engine::Samples> CommandLine::readSamples() const
{
    bool isNumber = false;
    const QString samples = m_parser.value(m_samples);
    const qlonglong count = samples.toLongLong(&isNumber);
    if (!isNumber || count < fewestSamples || count > mostSamples)
        return refuse(ExitCode::WrongCall,
                      tr("--samples has to be a whole number from 1,000 to 10,000,000, not \"%1\".").arg(samples));
    const QString text = m_parser.value(m_seed);
    qulonglong seed = text.toULongLong(&isNumber);
    if (!isNumber)
        seed = static_cast<qulonglong>(text.toLongLong(&isNumber));
    if (!isNumber)
        return refuse(ExitCode::WrongCall, tr("--seed has to be a whole number of 64 bits, not \"%1\".").arg(text));
    return engine::Samples{.count = static_cast<std::size_t>(count), .seed = seed};
}

Accepted<Format> CommandLine::readFormat() const
{
    const QString name = m_parser.value(m_format);
    const auto* const format = std::ranges::find(formats, name, &std::pair<QLatin1StringView, Format>::first);
    if (format == formats.end())
        return refuse(ExitCode::WrongCall, tr("There is no format \"%1\", only steelyard, madr and csv.").arg(name));
    return format->second;
}

std::optional<QString> CommandLine::valueOf(const QCommandLineOption& option) const
{
    return m_parser.isSet(option) ? std::optional(m_parser.value(option)) : std::nullopt;
}

} // namespace steelyard::cli
