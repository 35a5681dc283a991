// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "comparing.h"
#include "exchange/safefile.h"
#include "library/scenariolibrary.h"
#include "mainwindow.h"
#include "startoptions.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <ranges>

namespace steelyard
{

namespace
{

QString write(const QPixmap& picture, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) {
        return QCoreApplication::translate("steelyard::Screenshot", "%1 could not be drawn.").arg(path);
    }
    const Result<void> written = writeFileSafely(path, bytes);
    return written ? QString() : written.error();
}

/// Calls `then` when the view that is asked for is on screen.
void bringUp(View view, MainWindow& window, const ScenarioLibrary& library, const std::function<void()>& then)
{
    if (view == View::Explore) {
        then();
        return;
    }
    constexpr std::size_t compared = 3;
    QStringList ids;
    for (const ScenarioSummary& summary : library.summaries() | std::views::take(compared)) {
        ids << summary.id;
    }
    QObject::connect(&window.comparing(), &Comparing::shown, &window, then);
    window.comparing().start(ids);
}

} // namespace

void takeScreenshot(MainWindow& window, const ScenarioLibrary& library, const StartOptions& options,
                    const std::function<void(QString)>& done)
{
    window.setMinimumSize(options.size);
    window.resize(options.size);
    window.show();
    const auto draw = [&window, path = options.screenshot, done] {
        // What follows the opened scenario is posted: the list, the analysis, the layout. One turn after it is drawn.
        QTimer::singleShot(0, &window, [&window, path, done] { done(write(window.grab(), path)); });
    };
    QObject::connect(
        &window, &MainWindow::ready, &window,
        [&window, &library, view = options.view, draw] { bringUp(view, window, library, draw); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace steelyard
