// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QCoreApplication>

namespace steelyard
{

/// Thrown inside the store where an operation makes no sense; the sentence is what the caller gets.
struct Refusal {
    QString sentence;
};

/// What the library says to a person: the thing, the reason, what to do.
class LibraryWords
{
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)

public:
    /// Why an operation on the open library failed.
    [[nodiscard]] static QString failed(const SqlError& error);
    /// Why the library could not be opened.
    [[nodiscard]] static QString notOpened(const QString& path, const SqlError& error);
    [[nodiscard]] static QString newer(const QString& path, qint64 version, qint64 known);
    [[nodiscard]] static QString notALibrary(const QString& path);
    [[nodiscard]] static QString isDirectory(const QString& path);
    [[nodiscard]] static QString notAFile(const QString& path);
    [[nodiscard]] static QString cannotCreate(const QString& path);
    [[nodiscard]] static QString cannotRead(const QString& path);
    [[nodiscard]] static QString cannotPutAside(const QString& path);
    [[nodiscard]] static QString readOnly(const QString& path);
    /// `backup` is empty where there is none.
    [[nodiscard]] static QString putAside(const QString& path, const QString& kept, const QString& backup);
    [[nodiscard]] static QString noSuchScenario();
    [[nodiscard]] static QString noSuchRevision(qint64 number);
    [[nodiscard]] static QString unreadableBody(const QString& name, const QString& fault);
    [[nodiscard]] static QString needsName();
    [[nodiscard]] static QString nameTooLong();
    [[nodiscard]] static QString nameWithControls();
    [[nodiscard]] static QString tooManySlides(qsizetype most);
    [[nodiscard]] static QString notesTooLong(qsizetype most);
    [[nodiscard]] static QString notesWithControls();
    [[nodiscard]] static QString slideOfNothing();
    [[nodiscard]] static QString cannotTakeOver(const QString& path);
    /// Notes in the history.
    [[nodiscard]] static QString keptApartNote(const QString& name);
    [[nodiscard]] static QString beforeRestoreNote(qint64 number);
    [[nodiscard]] static QString restoredNote(qint64 number);
};

} // namespace steelyard
