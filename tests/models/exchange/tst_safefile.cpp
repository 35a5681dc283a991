// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/safefile.h"
#include "testlib/hostiledisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace steelyard;
using steelyard::testing::LargestFile;
using steelyard::testing::NoRoot;

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("could not be read");
}

/// Without the function under test.
bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

unsigned modeOf(const QString& path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777U : 0;
}

/// Everything in a directory, hidden files too: what a failed write must not leave behind.
QStringList entries(const QString& directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// A small file system in memory, for as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& at, int kibibytes) : m_at(QFile::encodeName(at))
    {
        const QByteArray options = "size=" + QByteArray::number(kibibytes) + "k";
        m_mounted = ::mount("steelyard-test", m_at.constData(), "tmpfs", 0, options.constData()) == 0;
        m_reason = m_mounted ? QByteArray() : QByteArray(std::strerror(errno));
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_at.constData());
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QByteArray reason() const { return m_reason; }

private:
    QByteArray m_at;
    QByteArray m_reason;
    bool m_mounted = false;
};

} // namespace

class SafeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void aNewFileHoldsTheBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line") << QByteArray("a line\n");
        QTest::newRow("NULs and high bytes") << QByteArray("\0\xFF\0\xC3", 4);
        QTest::newRow("megabytes") << QByteArray(5 * 1024 * 1024, 'x');
    }
    void aNewFileHoldsTheBytes()
    {
        QFETCH(QByteArray, bytes);
        const QString path = inside(u"new.steelyard"_s);

        QVERIFY(writeFileSafely(path, bytes).has_value());

        QCOMPARE(contentOf(path), bytes);
        QCOMPARE(entries(m_directory->path()), QStringList{u"new.steelyard"_s});
    }

    void aNewFileHasTheUsualPermissions()
    {
        const mode_t before = ::umask(022);
        const auto written = writeFileSafely(inside(u"new"_s), "x");
        ::umask(before);
        QVERIFY(written.has_value());
        QCOMPARE(modeOf(inside(u"new"_s)), 0644U);
    }

    void anOldFileIsReplaced()
    {
        const QString path = inside(u"old"_s);
        QVERIFY(put(path, "a much longer old text"));

        QVERIFY(writeFileSafely(path, "new").has_value());

        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(entries(m_directory->path()), QStringList{u"old"_s});
    }

    void permissionsOfAnOldFileAreKept_data()
    {
        QTest::addColumn<unsigned>("mode");
        for (const unsigned mode : {0600U, 0640U, 0644U, 0666U, 0700U})
            QTest::addRow("%o", mode) << mode;
    }
    void permissionsOfAnOldFileAreKept()
    {
        QFETCH(unsigned, mode);
        const QString path = inside(u"old"_s);
        QVERIFY(put(path, "old"));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);

        QVERIFY(writeFileSafely(path, "new").has_value());

        QCOMPARE(modeOf(path), mode);
        QCOMPARE(contentOf(path), QByteArray("new"));
    }

    void aLinkStaysALink_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("in the same directory") << u"real"_s;
        QTest::newRow("in another one") << u"sub/real"_s;
    }
    void aLinkStaysALink()
    {
        // GIVEN a link to a file
        QFETCH(QString, target);
        QVERIFY(QDir(m_directory->path()).mkdir(u"sub"_s));
        QVERIFY(put(inside(target), "old"));
        QVERIFY(QFile::link(target, inside(u"link"_s)));

        // WHEN the link is written to
        QVERIFY(writeFileSafely(inside(u"link"_s), "new").has_value());

        // THEN the file has the bytes, and the link is one still
        QCOMPARE(contentOf(inside(target)), QByteArray("new"));
        QVERIFY(QFileInfo(inside(u"link"_s)).isSymLink());
        QVERIFY(!QFileInfo(inside(target)).isSymLink());
    }

    void aLinkToAFileToComeMakesThatFile()
    {
        QVERIFY(QFile::link(u"to-come"_s, inside(u"link"_s)));
        QVERIFY(writeFileSafely(inside(u"link"_s), "new").has_value());
        QCOMPARE(contentOf(inside(u"to-come"_s)), QByteArray("new"));
        QVERIFY(QFileInfo(inside(u"link"_s)).isSymLink());
    }

    void aLinkToItselfIsRefused()
    {
        const QString path = inside(u"loop"_s);
        QVERIFY(QFile::link(u"loop"_s, path));
        refuses(path, u"it is a link that leads nowhere"_s);
    }

    void aMissingDirectoryIsNamed() { refuses(inside(u"none/new"_s), u"No such file or directory"_s); }

    void aDirectoryIsNotReplaced()
    {
        QVERIFY(QDir(m_directory->path()).mkdir(u"sub"_s));
        refuses(inside(u"sub"_s), u"it is a directory"_s);
        QVERIFY(QFileInfo(inside(u"sub"_s)).isDir());
    }

    void aDeviceIsNotReplaced()
    {
        refuses(u"/dev/null"_s, u"it is not an ordinary file"_s);
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void aNameAsLongAsTheDiskAllowsWorks()
    {
        const QString path = inside(QString(255, u'n'));
        QVERIFY(writeFileSafely(path, "x").has_value());
        QCOMPARE(contentOf(path), QByteArray("x"));
    }

    void aNameThatIsTooLongLeavesNothing()
    {
        refuses(inside(QString(256, u'n')), u"File name too long"_s);
        QCOMPARE(entries(m_directory->path()), QStringList());
    }

    void aWriteProtectedFileIsLeftAlone()
    {
        const NoRoot noRoot;
        QVERIFY(noRoot.isSet());
        QTemporaryDir own;
        const QString path = own.filePath(u"kept"_s);
        QVERIFY(put(path, "old"));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0444), 0);
        refuses(path, u"it is write-protected"_s);
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    void aWriteThatIsCutShortLeavesTheOldFile()
    {
        // GIVEN a limit to the size of files, as a disk that fills up sets one, at every place of the new file
        const QString path = inside(u"kept"_s);
        const QByteArray replacement(40'000, 'n');
        for (rlim_t limit = 0; limit < 40'000; limit += 1'500) {
            QVERIFY(put(path, "old"));
            const LargestFile largest(limit);
            QVERIFY(largest.isSet());

            // WHEN it is written THEN the old one stays, and nothing else
            refuses(path, u"File too large"_s, replacement);
            QCOMPARE(contentOf(path), QByteArray("old"));
            QCOMPARE(entries(m_directory->path()), QStringList{u"kept"_s});
        }
    }

    void onAFullDiskTheOldFileStays()
    {
        SmallDisk disk(m_directory->path(), 256);
        if (!disk.isMounted())
            QSKIP(("a small disk cannot be mounted here: " + disk.reason()).constData());
        const QString path = inside(u"kept"_s);
        const QByteArray old(16 * 1024, 'o');

        // GIVEN a disk that gets fuller in steps of 4 KiB
        int refused = 0;
        for (int filled = 0; filled <= 60; ++filled) {
            QFile::remove(inside(u"filler"_s));
            QVERIFY(put(path, old));
            static_cast<void>(put(inside(u"filler"_s), QByteArray(filled * 4 * 1024, 'f')));

            // WHEN a larger file is to replace the old one
            const QByteArray replacement(96 * 1024, 'n');
            const auto written = writeFileSafely(path, replacement);

            // THEN it is there in full, or the old one is, and nothing else
            QCOMPARE(contentOf(path), written ? replacement : old);
            QCOMPARE(entries(m_directory->path()), (QStringList{u"filler"_s, u"kept"_s}));
            if (!written) {
                ++refused;
                QCOMPARE(written.error(), path + u" could not be written: No space left on device."_s);
            }
        }
        QVERIFY(refused > 20);
        QVERIFY(refused < 60);
    }

    void aFileIsReadUpToItsLimit()
    {
        const QString path = inside(u"file"_s);
        QVERIFY(put(path, QByteArray(100'000, 'x')));
        QCOMPARE(readFile(path, 100'000).value().size(), 100'000);
        QCOMPARE(readFile(path, 99'999).error(), path + u" could not be read: it is larger than 98 KiB."_s);
    }

    void anEmptyFileIsRead()
    {
        QVERIFY(put(inside(u"empty"_s), {}));
        QCOMPARE(readFile(inside(u"empty"_s), 10).value(), QByteArray());
    }

    void anEndlessFileIsRefused()
    {
        QCOMPARE(readFile(u"/dev/zero"_s, 1024 * 1024).error(),
                 u"/dev/zero could not be read: it is larger than 1 MiB."_s);
    }

    void whatCannotBeReadIsNamed()
    {
        QCOMPARE(readFile(inside(u"none"_s), 10).error(),
                 inside(u"none"_s) + u" could not be read: No such file or directory."_s);
        QCOMPARE(readFile(m_directory->path(), 10).error(),
                 m_directory->path() + u" could not be read: it is a directory."_s);
    }

private:
    [[nodiscard]] QString inside(const QString& name) const { return m_directory->filePath(name); }

    static void refuses(const QString& path, const QString& reason, const QByteArray& bytes = "new")
    {
        const auto written = writeFileSafely(path, bytes);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error(), path + u" could not be written: "_s + reason + u'.');
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(SafeFileTest)
#include "tst_safefile.moc"
