// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace steelyard
{

/// Calls `then` with the result on the thread of `context`, which has to be the current one, when it returns to its
/// event loop; not at all where the context is gone by then, which `QFuture::then(context, …)` of Qt 6.4 does not bear.
template <typename T, typename Then>
void whenDone(const QFuture<T>& future, QObject* context, Then then)
{
    auto* const watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            then(watcher->result());
        }
    });
    watcher->setFuture(future);
}

} // namespace steelyard
