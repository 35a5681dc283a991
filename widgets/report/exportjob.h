// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QObject>

namespace steelyard
{

/// Makes the bytes of a file while the window goes on. Deleting it cancels it: nothing comes any more.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

signals:
    void progressed(int percent);
    void made(const Result<QByteArray>& bytes);
};

} // namespace steelyard
