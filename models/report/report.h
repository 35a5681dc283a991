// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"
#include "engine/outlook.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// What a report of one or several scenarios says, as plain values that a printer, an HTML file or a text draws. All
/// text is plain text in the language of the person: whoever draws it escapes it.
namespace steelyard::report
{

enum class Tone {
    Body,
    Verdict, ///< the headline of a verdict
    Lead,    ///< the sentence beneath it
    Muted,   ///< where something comes from, how it is meant
};

/// Text in one go; with `url`, which is http or https, it is a link.
struct Span {
    QString text;
    QString url = {};
    bool strong = false;
    bool operator==(const Span&) const = default;
};

struct Paragraph {
    std::vector<Span> spans;
    Tone tone = Tone::Body;
    /// Of a verdict's headline: what it says to write the service in.
    engine::Language language = engine::Language::None;
    bool operator==(const Paragraph&) const = default;
};

struct BulletList {
    std::vector<Paragraph> items;
    bool operator==(const BulletList&) const = default;
};

/// Every row has as many cells as the header. The first cell of a row says what the row is about.
struct Table {
    QString caption;
    QStringList header;
    std::vector<QStringList> rows;
    QList<int> numbers = {}; ///< columns of numbers, which are aligned at their end
    bool operator==(const Table&) const = default;
};

/// What pictures are drawn from: indices into the scenarios that the report was made of, and into their components.
struct Subject {
    std::size_t scenario = 0;
    std::size_t component = 0;
    bool operator==(const Subject&) const = default;
};

/// Here goes the balance beam. `alternative` says what it shows.
struct BeamPlace {
    Subject subject;
    QString alternative;
    bool operator==(const BeamPlace&) const = default;
};

/// What a chart says without its picture.
struct ChartWords {
    QString title;
    QString insight; ///< one sentence
    Table table;     ///< its accessible twin
    bool operator==(const ChartWords&) const = default;
};

/// Here goes a chart, `words` is its alternative.
struct ChartPlace {
    QString chart; ///< the stable name of the chart: "contributions"
    Subject subject;
    ChartWords words;
    bool operator==(const ChartPlace&) const = default;
};

using Block = std::variant<Paragraph, BulletList, Table, BeamPlace, ChartPlace>;

/// A heading and what stands beneath it, up to the next heading.
struct Section {
    int level = 2; ///< 2–4; never more than one deeper than the section before
    QString heading;
    std::vector<Block> blocks;
    bool operator==(const Section&) const = default;
};

/// Sections that begin a new page: a scenario, or the comparison of all.
struct Chapter {
    QString title; ///< also the heading of its first section where there are several chapters
    std::vector<Section> sections;
    bool operator==(const Chapter&) const = default;
};

} // namespace steelyard::report

namespace steelyard
{

struct Revision;

/// Where a scenario comes from, when it is a revision of a library.
struct ReportedRevision {
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString author;
    QByteArray hash;     ///< of the chain up to here
    bool edited = false; ///< the scenario has changed since, and was not saved
};

/// A scenario with all that was computed of it.
struct ReportedScenario {
    engine::Scenario scenario;
    engine::Analysis analysis;
    std::vector<std::optional<engine::Outlook>> outlooks; ///< one for each component, or none at all where not known
    std::optional<ReportedRevision> revision = {};
};

[[nodiscard]] ReportedRevision reportedRevision(const Revision& revision, bool edited);

/// Computes all that is told of the scenario, the simulation included.
[[nodiscard]] ReportedScenario reported(const engine::Scenario& scenario, const engine::Samples& samples,
                                        const std::optional<ReportedRevision>& revision = {});

/// The heading of the whole (level 1) and what follows.
struct Report {
    QString title;
    QString subtitle; ///< when it was made
    QDate date;
    QString language; ///< as in HTML: "en", "de-AT"
    bool rightToLeft = false;
    std::vector<report::Chapter> chapters;
    bool operator==(const Report&) const = default;
};

/// The words of a chart for a component; nothing where there is no such chart, or nothing that it could show.
using DescribeChart = std::function<std::optional<report::ChartWords>(
    const QString& chart, const ReportedScenario& reported, std::size_t component)>;

/// The report of these scenarios, at least one, in their order. Charts have a place only where `describe` knows their
/// words, which those who draw them do.
[[nodiscard]] Report reportOf(const std::vector<ReportedScenario>& scenarios, const QDate& date,
                              const DescribeChart& describe = {});

} // namespace steelyard
