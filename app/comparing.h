// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compareview.h"

#include <QObject>

#include <optional>
#include <vector>

namespace steelyard
{

class Pages;
class ScenarioDocument;
class ScenarioLibrary;
class ScenarioSession;
struct OpenedScenario;

/// Which scenarios are compared, and where they come from: the one on screen as the document has it, live; the others
/// from the library, as they are kept there. The comparison is a page of the window.
class Comparing : public QObject
{
    Q_OBJECT

public:
    Comparing(ScenarioDocument& document, ScenarioSession& session, ScenarioLibrary& library, Pages& pages,
              QObject* parent);

    [[nodiscard]] CompareView& view() const { return *m_view; }
    [[nodiscard]] bool isOn() const;

    /// Compares the scenario on screen with these, at most four in all. Without any: as it was compared last, else with
    /// its saved state where it is edited, else with the one after it in the list.
    void start(const QStringList& ids = {});
    /// Back to the scenario on screen.
    void stop();

signals:
    /// The comparison is on screen, or no longer.
    void shown(bool on);
    /// Something a person should know, as a sentence.
    void notice(const QString& sentence);

private:
    /// A scenario of the comparison; its content is absent until the library has answered.
    struct Entry {
        QString id;
        bool asSaved = false;
        std::optional<engine::Scenario> scenario = {};
    };

    [[nodiscard]] std::vector<Entry> firstEntries() const;
    [[nodiscard]] std::vector<CompareView::Offer> offers() const;
    [[nodiscard]] bool isCurrent(const Entry& entry) const;
    void add(const QString& id);
    void remove(std::size_t place);
    void makeFirst(std::size_t place);
    void open(std::size_t place);
    /// Asks the library for what is compared, the scenario on screen apart.
    void load();
    void take(const OpenedScenario& opened);
    void forget(const QString& id);
    /// Shows what there is, once all of it is there.
    void refresh();
    /// Another page is on screen.
    void followPages();
    void followSession();
    void followLibrary();
    /// Those that were deleted, except the one on screen.
    void dropGone();

    ScenarioDocument& m_document;
    ScenarioSession& m_session;
    ScenarioLibrary& m_library;
    CompareView* m_view;
    Pages& m_pages;
    std::vector<Entry> m_entries;
    bool m_wanted = false; ///< asked for, and perhaps not on screen yet
    bool m_shown = false;
};

} // namespace steelyard
