// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startoptions.h"

#include "report/reportmaking.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace steelyard
{

namespace
{

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::StartText)
};

constexpr int largestSide = 16384;

std::optional<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(\\d{1,5})x(\\d{1,5})\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool sane =
        match.hasMatch() && !size.isEmpty() && size.width() <= largestSide && size.height() <= largestSide;
    return sane ? std::optional(size) : std::nullopt;
}

std::optional<Appearance::Mode> modeFrom(const QString& text)
{
    if (text == u"light") {
        return Appearance::Mode::Light;
    }
    return text == u"dark" ? std::optional(Appearance::Mode::Dark) : std::nullopt;
}

std::optional<View> viewFrom(const QString& text)
{
    if (text == u"explore") {
        return View::Explore;
    }
    if (text == u"present") {
        return View::Present;
    }
    if (text == u"workshop") {
        return View::Workshop;
    }
    return text == u"compare" ? std::optional(View::Compare) : std::nullopt;
}

/// With --present the first argument that is no file is the id of a scenario.
void takeScenario(StartOptions& options)
{
    const auto isNoFile = [](const QString& argument) { return !QFileInfo::exists(argument); };
    const auto found = std::ranges::find_if(options.files, isNoFile);
    if (options.presents && found != options.files.end()) {
        options.scenario = *found;
        options.files.erase(found);
    }
}

/// What is wrong with the call of an export; empty where nothing is.
QString exportFault(const StartOptions& options)
{
    if (options.isScreenshot() || options.presents) {
        return StartText::tr("--export goes neither with --screenshot nor with --present.");
    }
    if (!reportFormatOf(options.exportTo)) {
        return StartText::tr("“%1” is no name for a report: it has to end in .pdf, .html, .png or .svg.")
            .arg(options.exportTo);
    }
    return options.files.isEmpty() ? StartText::tr("--export needs a scenario file, or the id of a scenario.")
                                   : QString();
}

} // namespace

Result<StartOptions> readStartOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(StartText::tr("Go or Rust for a backend service: see the trade-off."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(QStringLiteral("library"), StartText::tr("A library other than the default."),
                                     QStringLiteral("path"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        StartText::tr(
            "Draw the window into a PNG file and end; uses a library of examples unless --library names one."),
        QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"), StartText::tr("Size of the screenshot."),
                                  QStringLiteral("WxH"), QStringLiteral("1680x945"));
    const QCommandLineOption theme(QStringLiteral("theme"), StartText::tr("light or dark."), QStringLiteral("theme"));
    const QCommandLineOption lang(QStringLiteral("lang"), StartText::tr("Language, for example de."),
                                  QStringLiteral("code"));
    const QCommandLineOption view(QStringLiteral("view"),
                                  StartText::tr("View of the screenshot: explore, workshop, compare or present."),
                                  QStringLiteral("view"), QStringLiteral("explore"));
    const QCommandLineOption present(
        QStringLiteral("present"),
        StartText::tr("Start with a show: of the scenario with the id that follows, else as it is put together."));
    const QCommandLineOption exportTo(
        QStringLiteral("export"),
        StartText::tr("Write a report of the scenarios into a PDF, HTML, PNG or SVG file and end; a picture is of the "
                      "first. They are files, or ids of the library that --library names."),
        QStringLiteral("file"));
    const QCommandLineOption force(QStringLiteral("force"),
                                   StartText::tr("The export may replace a file that is there."));
    parser.addOptions({library, screenshot, size, theme, lang, view, present, exportTo, force});
    parser.addPositionalArgument(QStringLiteral("files"), StartText::tr("Scenario files to open."),
                                 QStringLiteral("[FILE…]"));
    if (!parser.parse(arguments)) {
        return tl::unexpected(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        parser.showHelp();
    }
    if (parser.isSet(QStringLiteral("version"))) {
        parser.showVersion();
    }

    StartOptions options;
    options.files = parser.positionalArguments();
    options.presents = parser.isSet(present);
    takeScenario(options);
    options.exportTo = parser.value(exportTo);
    options.replaces = parser.isSet(force);
    options.library = parser.value(library);
    options.screenshot = parser.value(screenshot);
    const std::optional<View> shown = viewFrom(parser.value(view));
    if (!shown) {
        return tl::unexpected(
            StartText::tr("The view “%1” is not built yet: there are explore, workshop, compare and present.")
                .arg(parser.value(view)));
    }
    options.view = *shown;
    const std::optional<QSize> wanted = sizeFrom(parser.value(size));
    if (!wanted) {
        return tl::unexpected(StartText::tr("“%1” is no size: write it like 1680x945.").arg(parser.value(size)));
    }
    options.size = *wanted;
    options.mode = modeFrom(parser.value(theme));
    if (parser.isSet(theme) && !options.mode) {
        return tl::unexpected(StartText::tr("“%1” is no theme: there are light and dark.").arg(parser.value(theme)));
    }
    if (const QString fault = parser.isSet(exportTo) ? exportFault(options) : QString(); !fault.isEmpty()) {
        return tl::unexpected(fault);
    }
    if (options.replaces && !options.isExport()) {
        return tl::unexpected(StartText::tr("--force belongs to --export."));
    }
    options.locale = parser.isSet(lang) ? QLocale(parser.value(lang)) : QLocale();
    return options;
}

} // namespace steelyard
