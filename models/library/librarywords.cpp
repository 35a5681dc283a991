// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarywords.h"

#include <QDir>
#include <QLocale>

namespace steelyard
{

namespace
{

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

QString LibraryWords::failed(const SqlError& error)
{
    switch (error.trouble()) {
    case SqlTrouble::Busy:
        return tr("The library is in use by another program and nothing was changed. Try again in a moment.");
    case SqlTrouble::Full:
        return tr("The disk of the library is full and nothing was changed. Free some space and try again.");
    case SqlTrouble::Io:
        //: %1 is SQLite's own message
        return tr("The disk of the library could not be read or written (%1) and nothing was changed. Check the disk "
                  "and "
                  "try again.")
            .arg(error.message());
    case SqlTrouble::ReadOnly:
        return tr(
            "The library can only be read, so nothing was changed. Check the permissions of its file and folder.");
    case SqlTrouble::CannotOpen:
        //: %1 is SQLite's own message
        return tr("A file of the library could not be opened (%1). Check the permissions of its folder.")
            .arg(error.message());
    case SqlTrouble::Damaged:
        //: %1 names what is damaged
        return tr("The library is damaged: %1. Restart the program: the damaged file will be kept and a backup "
                  "offered.")
            .arg(error.message());
    case SqlTrouble::TooBig:
        return tr("This scenario is too large for the library and nothing was changed. Shorten its texts.");
    case SqlTrouble::Refused:
    case SqlTrouble::Other:
        break;
    }
    //: %1 is SQLite's own message
    return tr("The library could not do this (%1) and nothing was changed.").arg(error.message());
}

QString LibraryWords::notOpened(const QString& path, const SqlError& error)
{
    switch (error.trouble()) {
    case SqlTrouble::Busy:
        //: %1 is a path
        return tr("The library %1 is in use by another program. Close that program or try again in a moment.")
            .arg(shown(path));
    case SqlTrouble::Full:
        //: %1 is a path
        return tr("The library %1 could not be opened because the disk is full. Free some space and try again.")
            .arg(shown(path));
    default:
        //: %1 is a path, %2 SQLite's own message
        return tr("The library %1 could not be opened (%2). It was not changed. Check its disk and permissions.")
            .arg(shown(path), error.message());
    }
}

QString LibraryWords::newer(const QString& path, qint64 version, qint64 known)
{
    //: %1 is a path, %2 and %3 are version numbers of the library's format
    return tr("The library %1 was written by a newer version of this program (format %2, this program knows %3). It "
              "was not "
              "changed. Update the program to use it.")
        .arg(shown(path), QString::number(version), QString::number(known));
}

QString LibraryWords::notALibrary(const QString& path)
{
    //: %1 is a path
    return tr("%1 is a database of another program, not a library of scenarios. It was not changed. Choose another "
              "file.")
        .arg(shown(path));
}

QString LibraryWords::isDirectory(const QString& path)
{
    //: %1 is a path
    return tr("%1 is a folder, not a library of scenarios. Name a file in it.").arg(shown(path));
}

QString LibraryWords::notAFile(const QString& path)
{
    //: %1 is a path
    return tr("%1 is not an ordinary file, so it cannot be a library of scenarios. Choose another file.")
        .arg(shown(path));
}

QString LibraryWords::cannotCreate(const QString& path)
{
    //: %1 is a path
    return tr("The library %1 could not be made. Check that its folder is there and can be written.").arg(shown(path));
}

QString LibraryWords::cannotRead(const QString& path)
{
    //: %1 is a path
    return tr("The library %1 must not be read by this user. It was not changed. Check its permissions.")
        .arg(shown(path));
}

QString LibraryWords::cannotPutAside(const QString& path)
{
    //: %1 is a path
    return tr("The library %1 is damaged and could not be put aside, so it was left as it is. Check the permissions of "
              "its "
              "folder.")
        .arg(shown(path));
}

QString LibraryWords::readOnly(const QString& path)
{
    //: %1 is a path
    return tr("The library %1 can only be read: changes will not be kept. Check the permissions of its file and "
              "folder.")
        .arg(shown(path));
}

QString LibraryWords::putAside(const QString& path, const QString& kept, const QString& backup)
{
    //: %1 and %2 are paths
    const auto what =
        tr("The library %1 was damaged. It is kept as %2, and a new one was started.").arg(shown(path), shown(kept));
    //: %1 is a path
    return backup.isEmpty() ? what : what + u' ' + tr("The newest good backup is %1.").arg(shown(backup));
}

QString LibraryWords::noSuchScenario()
{
    return tr("The library has no such scenario.");
}

QString LibraryWords::noSuchRevision(qint64 number)
{
    //: %1 is a number
    return tr("The scenario has no revision %1.").arg(number);
}

QString LibraryWords::unreadableBody(const QString& name, const QString& fault)
{
    //: %1 is the name of a scenario, %2 the sentence that says what is wrong
    return tr("The scenario “%1” could not be read from the library: %2").arg(name, fault);
}

QString LibraryWords::needsName()
{
    return tr("A scenario needs a name.");
}

QString LibraryWords::nameTooLong()
{
    return tr("A name has at most 200 characters. Shorten it.");
}

QString LibraryWords::nameWithControls()
{
    return tr("A name has no control characters. Remove line breaks and tabs from it.");
}

QString LibraryWords::tooManySlides(qsizetype most)
{
    //: %1 is a number
    return tr("A storyboard has at most %1 slides. Remove some.").arg(most);
}

QString LibraryWords::notesTooLong(qsizetype most)
{
    //: %1 is a number
    return tr("The notes of a slide have at most %1 characters. Shorten them.").arg(QLocale().toString(most));
}

QString LibraryWords::notesWithControls()
{
    return tr("The notes of a slide have no control characters. Remove them.");
}

QString LibraryWords::slideOfNothing()
{
    return tr("A slide of the storyboard belongs to no scenario. Remove it.");
}

QString LibraryWords::cannotTakeOver(const QString& path)
{
    //: %1 is a path
    return tr("No scenarios could be read from %1: it is not a library of this version. Choose another file.")
        .arg(shown(path));
}

QString LibraryWords::keptApartNote(const QString& name)
{
    //: %1 is the name of a scenario; a note in its history
    return tr("“%1” was changed elsewhere at the same time: this is the other state").arg(name);
}

QString LibraryWords::beforeRestoreNote(qint64 number)
{
    //: %1 is a number; a note in a history
    return tr("What was being edited before revision %1 was restored").arg(number);
}

QString LibraryWords::restoredNote(qint64 number)
{
    //: %1 is a number; a note in a history
    return tr("Revision %1").arg(number);
}

} // namespace steelyard
