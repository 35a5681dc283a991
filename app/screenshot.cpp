// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "comparing.h"
#include "exchange/safefile.h"
#include "firstscenarios.h"
#include "library/scenariolibrary.h"
#include "mainwindow.h"
#include "presentation/presentationwindow.h"
#include "presentation/slidedeck.h"
#include "presenting.h"
#include "scenariodocument.h"
#include "startoptions.h"
#include "workshop.h"

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

/// A show as large as the picture, dark unless a theme is asked for.
void present(const StartOptions& options, MainWindow& window, const std::function<void(QWidget&)>& then)
{
    Presenting& presenting = window.presenting();
    presenting.bringUp = [options](PresentationWindow& show) {
        show.setDark(options.mode != Appearance::Mode::Light);
        show.resize(options.size);
        show.show();
    };
    QObject::connect(&presenting, &Presenting::started, &window, [&presenting, then] {
        PresentationWindow& show = *presenting.show();
        // Posted: a show that is settled at once is still being brought up.
        show.deck().whenSettled([&show, then] { QTimer::singleShot(0, &show, [&show, then] { then(show); }); });
    });
    presenting.start();
}

/// Calls `then` with what is to be drawn when the view that is asked for is on screen.
void bringUp(const StartOptions& options, MainWindow& window, const ScenarioLibrary& library,
             const std::function<void(QWidget&)>& then)
{
    if (options.view == View::Explore) {
        then(window);
        return;
    }
    if (options.view == View::Present) {
        present(options, window, then);
        return;
    }
    if (options.view == View::Workshop) {
        QObject::connect(&window.workshop(), &Workshop::started, &window, [&window, then] {
            // Its cards are filled as they are shown, and then laid out.
            QTimer::singleShot(0, &window, [&window, then] { then(window); });
        });
        const bool fresh = options.files.isEmpty() && options.library.isEmpty();
        fresh ? window.workshop().startWith(exampleWithBallots) : window.workshop().start();
        return;
    }
    constexpr std::size_t compared = 3;
    QStringList ids;
    for (const ScenarioSummary& summary : library.summaries() | std::views::take(compared)) {
        ids << summary.id;
    }
    QObject::connect(&window.comparing(), &Comparing::shown, &window, [&window, then] { then(window); });
    window.comparing().start(ids);
}

/// Calls `then` when nothing is being simulated any more.
void whenSimulated(ScenarioDocument& document, const std::function<void()>& then)
{
    if (!document.isSimulating()) {
        then();
        return;
    }
    QObject::connect(
        &document, &ScenarioDocument::analysisChanged, &document, [&document, then] { whenSimulated(document, then); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace

void takeScreenshot(MainWindow& window, const ScenarioLibrary& library, const StartOptions& options,
                    const std::function<void(QString)>& done)
{
    window.setMinimumSize(options.size);
    window.resize(options.size);
    window.show();
    const auto draw = [&document = window.document(), path = options.screenshot, done](QWidget& drawn) {
        // What follows the opened scenario is posted: the list, the analysis, the layout. One turn after it is drawn.
        whenSimulated(document, [&drawn, path, done] {
            QTimer::singleShot(0, &drawn, [&drawn, path, done] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                done(write(drawn.grab(), path));
            });
        });
    };
    QObject::connect(
        &window, &MainWindow::ready, &window,
        [&window, &library, options, draw] { bringUp(options, window, library, draw); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace steelyard
