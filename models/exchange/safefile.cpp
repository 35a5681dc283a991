// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace steelyard
{
namespace
{

class SafeFile
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::SafeFile)
};

constexpr int mostLinks = 40; // as Linux allows
constexpr qsizetype pieceSize = 64 * 1024;

QString reasonOf(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

tl::unexpected<QString> notWritten(const QString& path, const QString& reason)
{
    //: %1 is a file, %2 the operating system's reason
    return tl::unexpected(SafeFile::tr("%1 could not be written: %2.").arg(path, reason));
}

/// The file that `path` means: a link is followed, so that the link itself stays, also to a file that is still to come.
std::optional<QString> behindLinks(QString path)
{
    for (int links = 0; links < mostLinks; ++links) {
        const QFileInfo file(path);
        if (!file.isSymLink())
            return path;
        path = file.symLinkTarget();
    }
    return {};
}

/// Why nothing may be put in the place of what is there now.
std::optional<QString> refusal(const QFileInfo& target)
{
    if (target.isDir())
        return SafeFile::tr("it is a directory");
    if (target.exists() && !target.isFile())
        return SafeFile::tr("it is not an ordinary file");
    if (target.exists() && !target.isWritable())
        return SafeFile::tr("it is write-protected");
    return {};
}

/// A name in the target's directory that nobody else has: hidden, and short, since the target's may be as long as
/// allowed.
QString nameBeside(const QFileInfo& target)
{
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return target.absolutePath() + QStringLiteral("/.steelyard-") + random;
}

#ifdef Q_OS_UNIX

/// Calls again when a signal interrupted the call.
template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// A file beside the target that takes its place when everything has worked, and is gone when not.
class Replacement
{
public:
    explicit Replacement(const QFileInfo& target)
        : m_target(QFile::encodeName(target.absoluteFilePath())),
          m_name(QFile::encodeName(nameBeside(target))),
          m_directory(QFile::encodeName(target.absolutePath()))
    {
    }
    ~Replacement()
    {
        if (m_file != -1)
            ::close(m_file);
        if (m_exists)
            ::unlink(m_name.constData());
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    /// 0, or the errno of the step that failed.
    [[nodiscard]] int replaceBy(const QByteArray& bytes)
    {
        const bool done =
            create() && write(bytes) && takePermissions() && sync(m_file) && close() && rename() && syncDirectory();
        return done ? 0 : errno;
    }

private:
    bool create()
    {
        m_replaces = ::stat(m_target.constData(), &m_before) == 0;
        if (!m_replaces && errno != ENOENT)
            return false;
        // What replaces a private file is never readable to others; a new file is as the umask says.
        const mode_t mode = m_replaces ? 0600 : 0666;
        m_file = uninterrupted(
            [&] { return ::open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode); });
        m_exists = m_file != -1;
        return m_exists;
    }

    bool write(const QByteArray& bytes)
    {
        const char* next = bytes.constData();
        auto left = static_cast<std::size_t>(bytes.size());
        while (left > 0) {
            const ssize_t written = uninterrupted([&] { return ::write(m_file, next, left); });
            if (written < 0)
                return false;
            next += written;
            left -= static_cast<std::size_t>(written);
        }
        struct stat now = {};
        if (::fstat(m_file, &now) != 0)
            return false;
        if (now.st_size == static_cast<off_t>(bytes.size()))
            return true;
        errno = EIO;
        return false;
    }

    bool takePermissions()
    {
        if (!m_replaces)
            return true;
        struct stat now = {};
        if (::fstat(m_file, &now) != 0)
            return false;
        // Only root can give a file away. Where the owner changes, group and others keep no more than they had.
        const bool sameOwner = (now.st_uid == m_before.st_uid && now.st_gid == m_before.st_gid) ||
                               ::fchown(m_file, m_before.st_uid, m_before.st_gid) == 0;
        const mode_t kept = m_before.st_mode & (sameOwner ? 0777U : 0707U);
        return ::fchmod(m_file, kept) == 0;
    }

    static bool sync(int file)
    {
        return uninterrupted([&] { return ::fsync(file); }) == 0;
    }

    bool close()
    {
        const int file = std::exchange(m_file, -1);
        return ::close(file) == 0 || errno == EINTR; // the data is on the disk already, and the descriptor is gone
    }

    bool rename()
    {
        if (::rename(m_name.constData(), m_target.constData()) != 0)
            return false;
        m_exists = false;
        return true;
    }

    bool syncDirectory()
    {
        const int directory =
            uninterrupted([&] { return ::open(m_directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
        if (directory == -1)
            return errno == EACCES; // a directory that may be written but not read cannot be synced by anybody but root
        const bool synced = sync(directory) || errno == EINVAL; // some file systems have nothing to sync here
        const int error = errno;
        ::close(directory);
        errno = error;
        return synced;
    }

    QByteArray m_target;
    QByteArray m_name;
    QByteArray m_directory;
    struct stat m_before = {};
    bool m_replaces = false;
    bool m_exists = false; ///< under its temporary name
    int m_file = -1;
};

Result<void> replace(const QFileInfo& target, const QString& path, const QByteArray& bytes)
{
    if (const int error = Replacement(target).replaceBy(bytes); error != 0)
        return notWritten(path, reasonOf(error));
    return {};
}

#else

Result<void> replace(const QFileInfo& target, const QString& path, const QByteArray& bytes)
{
    QFile file(nameBeside(target));
    if (!file.open(QFile::WriteOnly | QFile::NewOnly | QFile::Unbuffered))
        return notWritten(path, file.errorString());
    const auto failed = [&](const QString& reason) {
        file.remove();
        return notWritten(path, reason);
    };
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return failed(file.errorString());
        written += more;
    }
    if (!file.flush() || file.error() != QFile::NoError || file.size() != bytes.size())
        return failed(file.errorString());
    if (target.exists() && !file.setPermissions(target.permissions()))
        return failed(file.errorString());
    file.close();
    if (file.error() != QFile::NoError)
        return failed(file.errorString());
    // QFile::rename does not replace.
    std::error_code error;
    std::filesystem::rename(file.filesystemFileName(), target.filesystemAbsoluteFilePath(), error);
    if (error)
        return failed(QString::fromLocal8Bit(error.message()));
    return {};
}

#endif

} // namespace

Result<void> writeFileSafely(const QString& path, const QByteArray& bytes)
{
    const auto target = behindLinks(path);
    if (!target)
        return notWritten(path, SafeFile::tr("it is a link that leads nowhere"));
    const QFileInfo file(*target);
    if (const auto reason = refusal(file))
        return notWritten(path, *reason);
    return replace(file, path, bytes);
}

Result<QByteArray> readFile(const QString& path, qsizetype largest)
{
    //: %1 is a file, %2 the operating system's reason
    const auto notRead = [&](const QString& reason) {
        return tl::unexpected(SafeFile::tr("%1 could not be read: %2.").arg(path, reason));
    };
    if (QFileInfo(path).isDir())
        return notRead(SafeFile::tr("it is a directory"));
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return notRead(file.errorString());
    QByteArray bytes;
    while (bytes.size() <= largest) {
        const QByteArray piece = file.read(std::min(pieceSize, largest + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFile::NoError)
        return notRead(file.errorString());
    if (bytes.size() > largest)
        return notRead(SafeFile::tr("it is larger than %1").arg(QLocale().formattedDataSize(largest, 0)));
    return bytes;
}

} // namespace steelyard
