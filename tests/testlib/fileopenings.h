// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>

namespace steelyard::testing
{

/// Counts how often anybody opens a file, as the kernel sees it.
class FileOpenings
{
public:
    explicit FileOpenings(const QString& path) : m_queue(inotify_init1(IN_NONBLOCK))
    {
        m_watches = inotify_add_watch(m_queue, QFile::encodeName(path).constData(), IN_OPEN) >= 0;
    }
    ~FileOpenings() { close(m_queue); }
    FileOpenings(const FileOpenings&) = delete;
    FileOpenings& operator=(const FileOpenings&) = delete;

    /// False where the system cannot tell.
    [[nodiscard]] bool watches() const { return m_watches; }

    /// Whether it was opened since the last call.
    [[nodiscard]] bool happened() const
    {
        alignas(inotify_event) std::array<char, 4096> events{};
        return read(m_queue, events.data(), events.size()) > 0;
    }

private:
    int m_queue;
    bool m_watches = false;
};

} // namespace steelyard::testing
