// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtennotice.h"

#include "noticebar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <vector>

namespace steelyard
{

namespace
{

struct WrittenText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::WrittenNotice)
};

NoticeBar::Answer wayTo(const QString& text, const QString& path)
{
    return {text, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

} // namespace

void sayWritten(NoticeBar& notice, const QString& sentence, const QString& written)
{
    if (written.isEmpty()) {
        notice.say(sentence);
        return;
    }
    const QFileInfo file(written);
    std::vector<NoticeBar::Answer> answers;
    // Scenario files are this program's own: it has them open already.
    if (file.isFile() && file.suffix() != QStringLiteral("steelyard")) {
        answers.push_back(wayTo(WrittenText::tr("Open"), file.absoluteFilePath()));
    }
    answers.push_back(
        wayTo(WrittenText::tr("Show folder"), file.isDir() ? file.absoluteFilePath() : file.absolutePath()));
    notice.offer(sentence, answers);
}

} // namespace steelyard
