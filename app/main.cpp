// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "catalogue.h"
#include "exportcommand.h"
#include "identity.h"
#include "languages.h"
#include "library/scenariolibrary.h"
#include "mainwindow.h"
#include "presenting.h"
#include "screenshot.h"
#include "settings.h"
#include "startoptions.h"

#include <QApplication>
#include <QIcon>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace steelyard;

namespace
{

/// The settings of a run that leaves no trace.
void keepSettingsIn(const QString& folder)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

/// Screenshots and exports need no display: where there is none they are drawn offscreen.
void drawWithoutDisplay(int argc, char* argv[])
{
    const bool draws = std::any_of(argv, argv + argc, [](const char* each) {
        return QByteArray(each).startsWith("--screenshot") || QByteArray(each).startsWith("--export");
    });
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (draws && !display) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

int complain(const QString& sentence, int exitCode)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    return exitCode;
}

/// Writes the report and ends with its exit code.
int runExport(QApplication& application, const StartOptions& options)
{
    CommandEnd end;
    exportReport(options, &application, [&end](const CommandEnd& reached) {
        end = reached;
        QCoreApplication::quit();
    });
    QApplication::exec();
    return end.exitCode == 0 ? 0 : complain(end.sentence, end.exitCode);
}

} // namespace

int main(int argc, char* argv[])
{
    drawWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    introduceApplication();
    QGuiApplication::setDesktopFileName(desktopId);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/steelyard/icons/%1.svg").arg(desktopId)));

    const auto options = readStartOptions(QCoreApplication::arguments());
    if (!options) {
        return complain(options.error(), exitWrongCall);
    }
    const QTemporaryDir traceless;
    if (options->isScreenshot() || options->isExport()) {
        keepSettingsIn(traceless.path());
    }
    speak(options->locale);
    const Checked<Catalogue> catalogue = shippedCatalogue(options->locale);
    if (!catalogue) {
        return complain(catalogue.error().front().toString(), exitUnreadable);
    }

    Appearance appearance;
    const Settings settings;
    appearance.setMode(options->mode.value_or(settings.mode()));
    appearance.setZoom(settings.zoom());
    if (options->isExport()) {
        return runExport(application, *options);
    }
    const QString ownLibrary =
        options->isScreenshot() ? traceless.filePath(QStringLiteral("library.db")) : defaultLibraryPath();
    ScenarioLibrary library;
    MainWindow window(*catalogue, library, appearance);
    QString failure;
    if (options->isScreenshot()) {
        appearance.holdStill();
        takeScreenshot(window, library, *options, [&failure](const QString& sentence) {
            failure = sentence;
            QCoreApplication::quit();
        });
    } else {
        window.show();
    }
    if (options->presents) {
        const auto present = [&window, id = options->scenario] {
            id.isEmpty() ? window.presenting().start() : window.presenting().startWith(id);
        };
        QObject::connect(&window, &MainWindow::ready, &window, present,
                         static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    window.start(options->library.isEmpty() ? ownLibrary : options->library, options->files, options->scenario);
    const int ended = QApplication::exec();
    return failure.isEmpty() ? ended : complain(failure, exitUnreadable);
}
