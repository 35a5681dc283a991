// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace steelyard
{

struct Catalogue;
struct LibraryOpening;
class ScenarioLibrary;
class ScenarioSession;

/// The way from a library's file to a scenario on screen: the first start, what is damaged, and what cannot be used.
class LibraryStart : public QObject
{
    Q_OBJECT

public:
    LibraryStart(const Catalogue& catalogue, ScenarioLibrary& library, ScenarioSession& session, QObject* parent);

    /// Opens the library and shows the scenario with that id, else the newest.
    void open(const QString& path, const QString& scenario);
    /// Shows the scenario with that id, else the newest; an empty library gets a new one.
    void show(const QString& scenario);
    /// Adds a scenario in which nothing is decided, and shows it.
    void addGreenfield(const QString& name);

signals:
    void opened();
    /// Something a person should know, with a way to react where there is one.
    void notice(const QString& sentence, const QString& answerText = {}, const std::function<void()>& answer = {});

private:
    void report(const LibraryOpening& opening);
    void takeOver(const QString& backup, const QString& damaged);
    void fill();

    const Catalogue& m_catalogue;
    ScenarioLibrary& m_library;
    ScenarioSession& m_session;
};

} // namespace steelyard
