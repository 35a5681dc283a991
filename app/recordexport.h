// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/preparedreport.h"

#include <QObject>

namespace steelyard
{

class Exporting;
class FileExchange;
class ScenarioDocument;
class ScenarioLibrary;
class ScenarioSession;

/// The decision record of the scenario on screen, with the revision that it was saved as last.
class RecordExport : public QObject
{
    Q_OBJECT

public:
    struct Among {
        ScenarioDocument& document;
        ScenarioSession& session;
        ScenarioLibrary& library;
        FileExchange& files;
    };

    RecordExport(const Among& among, Exporting& exporting);

    /// Looks the revision up, asks where to, then simulates. The state is the one that is on screen now.
    void start();

private:
    void make(const ReportSubject& subject);

    Among m_among;
    Exporting& m_exporting;
};

} // namespace steelyard
