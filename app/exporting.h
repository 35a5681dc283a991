// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportmaking.h"

#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

namespace steelyard
{

class Actions;
class Comparing;
class ExportJob;
class FileExchange;
class LibraryPanel;
class NoticeBar;
class ProgressRow;
class ScenarioDocument;
class ScenarioLibrary;
class ScenarioSession;

/// Reports of what is compared, else of the scenarios chosen in the list, the one on screen as it is there. Made little
/// by little while the window goes on, written when it is whole.
class Exporting : public QObject
{
    Q_OBJECT

public:
    struct Among {
        ScenarioDocument& document;
        ScenarioSession& session;
        ScenarioLibrary& library;
        LibraryPanel& panel;
        Comparing& comparing;
        FileExchange& files;
    };

    Exporting(const Among& among, const Actions& actions, NoticeBar& notice, QWidget* window);

    /// For the window to show beneath its pages.
    [[nodiscard]] QWidget* progressRow() const;

    void exportAs(ReportFormat format);
    void print();
    /// Follows the job, which is for the file `path`, where it can be cancelled, in the place of what was going on.
    void run(ExportJob* job, const QString& path, const std::function<void(const Result<QByteArray>&)>& then);
    /// Stops what is being made; nothing is written.
    void cancel();

    struct Target {
        QString path; ///< empty: never mind
        QPageSize paper;
    };
    /// How a person is asked where to, which also asks before a file would be overwritten; tests answer instead.
    std::function<Target(const QString& proposal, ReportFormat format)> askForTarget;
    /// How a prepared report is printed; at first, with a preview.
    std::function<void(const PreparedReport& report)> preview;
    std::function<bool()> hasPrinter;

private:
    /// What is to be reported, while the library is asked.
    struct Wanted;

    void gather(const std::function<void(std::vector<ReportSubject>)>& then);
    void load(const std::shared_ptr<Wanted>& wanted);
    void make(std::vector<ReportSubject> subjects, ReportFormat format, const Target& target);
    void begin(const QString& what, QObject* job);
    void write(const QString& path, const Result<QByteArray>& bytes);

    Among m_among;
    NoticeBar& m_notice;
    ProgressRow* m_progress;
    QPointer<QObject> m_job;
    int m_wish = 0; ///< numbers the exports, so that a cancelled one does not come back
};

} // namespace steelyard
