// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace steelyard
{

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

    RecordExport(const Among& among, QObject* parent);

    /// Looks the revision up, then asks where to. The state is the one that is on screen now.
    void start();

private:
    Among m_among;
};

} // namespace steelyard
