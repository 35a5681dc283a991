// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "exchange/safefile.h"
#include "mainwindow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

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

} // namespace

void takeScreenshot(MainWindow& window, QSize size, const QString& path, const std::function<void(QString)>& done)
{
    window.setMinimumSize(size);
    window.resize(size);
    window.show();
    QObject::connect(
        &window, &MainWindow::ready, &window,
        [&window, path, done] {
            // What follows the opened scenario is posted: the list, the analysis, the layout. One turn after it is
            // drawn.
            QTimer::singleShot(0, &window, [&window, path, done] { done(write(window.grab(), path)); });
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace steelyard
