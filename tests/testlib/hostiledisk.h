// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

/// Disks that refuse what is written, for as long as these live.
namespace steelyard::testing
{

/// Lets no file grow beyond a size, as a disk that fills up does.
class LargestFile
{
public:
    explicit LargestFile(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN); // else the limit ends the program
        m_set = ::getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        const rlimit limit{bytes, m_before.rlim_max};
        m_set = m_set && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~LargestFile()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    LargestFile(const LargestFile&) = delete;
    LargestFile& operator=(const LargestFile&) = delete;

    [[nodiscard]] bool isSet() const { return m_set; }

private:
    rlimit m_before = {};
    void (*m_signal)(int) = SIG_DFL;
    bool m_set = false;
};

/// Root may write everything: it is nobody meanwhile. Others stay who they are.
class NoRoot
{
public:
    NoRoot() : m_root(::geteuid() == 0) { m_set = !m_root || ::setresuid(nobody, nobody, 0) == 0; }
    ~NoRoot()
    {
        if (m_root && ::setresuid(0, 0, 0) != 0) {
            qFatal("cannot be root again");
        }
    }
    NoRoot(const NoRoot&) = delete;
    NoRoot& operator=(const NoRoot&) = delete;

    [[nodiscard]] bool isSet() const { return m_set; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_root = false;
    bool m_set = false;
};

} // namespace steelyard::testing
