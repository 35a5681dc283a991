// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// Drives a built program as a shell would, in a home of its own.
namespace steelyard::test
{

/// How a call ended.
struct Ended {
    int exitCode = -1; ///< −1 where the program crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QByteArray> lines() const
    {
        QList<QByteArray> lines = out.split('\n');
        lines.removeLast();
        return lines;
    }
};

class ProgramProcess
{
public:
    ProgramProcess() : m_environment(QProcessEnvironment::systemEnvironment())
    {
        setVariable("HOME", m_home.path());
        setVariable("XDG_DATA_HOME", path("data"));
        setVariable("XDG_CONFIG_HOME", path("config"));
        setVariable("XDG_STATE_HOME", path("state"));
    }

    void setVariable(const char* name, const QString& value) { m_environment.insert(QString::fromLatin1(name), value); }

    void unsetVariable(const char* name) { m_environment.remove(QString::fromLatin1(name)); }

    /// A place in this process's own home.
    [[nodiscard]] QString path(const char* name) const { return m_home.filePath(QString::fromLatin1(name)); }

    /// Writes a file into the home and returns its path.
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
        return file.fileName();
    }

    [[nodiscard]] Ended run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral(STEELYARD_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The same through a shell, for redirections: `command` follows the program's name.
    [[nodiscard]] Ended runInShell(const QString& command) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"), QStringLiteral("'" STEELYARD_PROGRAM "' ") + command});
        const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s could not be read", qPrintable(path));
    return file.readAll();
}

/// A path below tests/data.
inline QString dataFile(const QString& name)
{
    return QStringLiteral(STEELYARD_TEST_DATA "/") + name;
}

} // namespace steelyard::test
