// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "console.h"
#include "filecommands.h"
#include "identity.h"
#include "librarycommands.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace steelyard::cli
{
namespace
{

ExitCode answer(const QString& text)
{
    const Accepted<void> printed = print(text.toUtf8());
    return printed ? ExitCode::Done : complain(printed.error());
}

ExitCode run(const QStringList& arguments)
{
    CommandLine commandLine;
    const Accepted<Call> call = commandLine.read(arguments);
    if (!call)
        return complain(call.error());
    switch (call->command) {
    case Command::Help:
        return answer(commandLine.help());
    case Command::Version:
        return answer(u"steelyard-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
    case Command::Evaluate:
        return evaluate(call->operands.constFirst(), call->samples);
    case Command::Check:
        return check(call->operands);
    case Command::List:
        return list(*call);
    case Command::Import:
        return importFiles(*call);
    case Command::Export:
        return exportScenario(*call);
    }
    Q_UNREACHABLE();
}

} // namespace
} // namespace steelyard::cli

int main(int argc, char* argv[])
{
    steelyard::cli::useUtf8Locale();
    const QCoreApplication application(argc, argv);
    steelyard::introduceApplication();
    QLocale::setDefault(QLocale::English); // as the sentences that numbers and dates stand in
    QTranslator plurals;                   // "1 source", which the sources of the program cannot say
    if (plurals.load(u":/i18n/steelyard_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    return static_cast<int>(steelyard::cli::run(QCoreApplication::arguments()));
}
