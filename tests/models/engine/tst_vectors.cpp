// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outlook.h"
#include "exchange/scenariojson.h"
#include "testlib/rounded.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steelyard::engine;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// The engine against tests/data/vectors, which an independent implementation computed in exact rational arithmetic:
/// every number to 1e-9, every order and every absence exactly. What is simulated agrees as far as chance brings it.
class VectorsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theAnalysisIsAsExpected_data();
    void theAnalysisIsAsExpected();
    void everyCodeIsExpectedSomewhere();

private:
    QStringList m_names;
    QByteArray m_expectations; ///< of all vectors, for the codes in them
};

namespace
{

constexpr std::size_t samples = 10'000;

const QDir& vectors()
{
    static const QDir directory(QStringLiteral(STEELYARD_TEST_DATA "/vectors"));
    return directory;
}

QByteArray contentsOf(const QString& fileName)
{
    QFile file(vectors().filePath(fileName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Neither:
        return u"neither"_s;
    case Verdict::OnlyRust:
        return u"only-rust"_s;
    case Verdict::OnlyGo:
        return u"only-go"_s;
    case Verdict::Undecided:
        return u"undecided"_s;
    case Verdict::Rust:
        return u"rust"_s;
    case Verdict::GoUntilTeamReady:
        return u"go-until-team-ready"_s;
    case Verdict::GoNoPressingReason:
        return u"go-no-pressing-reason"_s;
    case Verdict::GoLeadTooSmall:
        return u"go-lead-too-small"_s;
    case Verdict::Go:
        return u"go"_s;
    case Verdict::GoByDefault:
        return u"go-by-default"_s;
    case Verdict::Mix:
        return u"mix"_s;
    case Verdict::DrawTheBoundaryFirst:
        return u"draw-the-boundary-first"_s;
    }
    return {};
}

QString codeOf(Language language)
{
    switch (language) {
    case Language::None:
        return u"none"_s;
    case Language::Go:
        return u"go"_s;
    case Language::Rust:
        return u"rust"_s;
    case Language::Mix:
        return u"mix"_s;
    }
    return {};
}

QString codeOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::FirstOrder:
        return u"first-order"_s;
    case Obstacle::Team:
        return u"team"_s;
    case Obstacle::Must:
        return u"must"_s;
    }
    return {};
}

QString idOf(const Scenario& scenario, std::size_t g)
{
    return QString::fromStdString(scenario.constraints[g].id);
}

template <typename Value>
QJsonObject byConstraint(const Scenario& scenario, const std::vector<Value>& values)
{
    QJsonObject object;
    for (std::size_t g = 0; g < values.size(); ++g)
        object.insert(idOf(scenario, g), values[g]);
    return object;
}

QJsonArray asJson(const Scenario& scenario, const std::vector<Contribution>& contributions)
{
    QJsonArray array;
    for (const Contribution& each : contributions) {
        const Criterion& criterion = scenario.constraints[each.constraint].criteria[each.criterion];
        array.append(QJsonObject{{u"criterion"_s, QString::fromStdString(criterion.id)},
                                 {u"constraint"_s, idOf(scenario, each.constraint)},
                                 {u"share"_s, each.share},
                                 {u"points"_s, each.points}});
    }
    return array;
}

QJsonObject asJson(const TradeOffPoint& point)
{
    QJsonObject object;
    if (point.delivery)
        object.insert(u"delivery"_s, *point.delivery);
    if (point.runtime)
        object.insert(u"runtime"_s, *point.runtime);
    return object;
}

QJsonArray asJson(const std::vector<Band>& bands)
{
    QJsonArray array;
    for (const Band& band : bands)
        array.append(QJsonObject{{u"from"_s, band.from}, {u"to"_s, band.to}, {u"verdict"_s, codeOf(band.verdict)}});
    return array;
}

QJsonObject asJson(const Scenario& scenario, const Flip& flip)
{
    QJsonArray moves;
    for (const Move& move : flip.moves)
        moves.append(QJsonObject{
            {u"from"_s, idOf(scenario, move.from)}, {u"to"_s, idOf(scenario, move.to)}, {u"share"_s, move.share}});
    QJsonArray blockedBy;
    for (const Obstacle obstacle : flip.blockedBy)
        blockedBy.append(codeOf(obstacle));
    return {{u"moved"_s, flip.moved},
            {u"moves"_s, moves},
            {u"shares"_s, byConstraint(scenario, flip.shares)},
            {u"blocked_by"_s, blockedBy}};
}

void insertBalance(QJsonObject& object, const Scenario& scenario, const Balance& balance)
{
    object[u"value"] = QJsonObject{{u"go"_s, balance.value.go}, {u"rust"_s, balance.value.rust}};
    object[u"margin"] = balance.margin;
    object[u"clears"] = balance.clears;
    object[u"shares"] = byConstraint(scenario, balance.shares);
    object[u"contributions"] = asJson(scenario, balance.contributions);
    object[u"first_order_share"] = balance.firstOrderShare;
    object[u"pressing"] = balance.pressing;
    object[u"tradeoff"] = QJsonObject{{u"go"_s, asJson(balance.tradeOff.go)},
                                      {u"rust"_s, asJson(balance.tradeOff.rust)},
                                      {u"delivery_share"_s, balance.tradeOff.deliveryShare},
                                      {u"runtime_share"_s, balance.tradeOff.runtimeShare}};
    std::vector<QJsonArray> tipping;
    for (const std::vector<Band>& bands : balance.tipping)
        tipping.push_back(asJson(bands));
    object[u"tipping"] = byConstraint(scenario, tipping);
    if (balance.nearestFlip)
        object[u"nearest_flip"] = asJson(scenario, *balance.nearestFlip);
    object[u"evidence_share"] = balance.evidenceShare;
}

template <typename Value>
void insertIfThere(QJsonObject& object, const QString& member, const std::optional<Value>& value)
{
    if (value)
        object.insert(member, *value);
}

QJsonObject asJson(const Robustness& robustness)
{
    const auto& quantiles = robustness.margin.quantiles;
    return {{u"clears"_s, robustness.clears},
            {u"holds"_s, robustness.holds},
            {u"holds_weights"_s, robustness.holdsWeights.value()},
            {u"holds_scores"_s, robustness.holdsScores.value()},
            {u"pressing_holds"_s, robustness.pressingHolds},
            {u"margin"_s, QJsonObject{{u"mean"_s, robustness.margin.mean},
                                      {u"q05"_s, quantiles[0]},
                                      {u"q25"_s, quantiles[1]},
                                      {u"q50"_s, quantiles[2]},
                                      {u"q75"_s, quantiles[3]},
                                      {u"q95"_s, quantiles[4]}}}};
}

QJsonObject asJson(const Scenario& scenario, const WeightSpace& space)
{
    const auto& holdsAt = space.disagreement.holdsAt;
    QJsonObject disagreement{{u"holds_at"_s, QJsonObject{{u"0.05"_s, holdsAt[0]},
                                                         {u"0.1"_s, holdsAt[1]},
                                                         {u"0.25"_s, holdsAt[2]},
                                                         {u"0.5"_s, holdsAt[3]}}}};
    insertIfThere(disagreement, u"flips_at"_s, space.disagreement.flipsAt);
    QJsonObject object{
        {u"rust_ahead"_s, space.rustAhead}, {u"rust_clears"_s, space.rustClears}, {u"disagreement"_s, disagreement}};
    if (space.centralRust)
        object[u"central_rust"] = byConstraint(scenario, *space.centralRust);
    if (space.centralGo)
        object[u"central_go"] = byConstraint(scenario, *space.centralGo);
    return object;
}

QJsonObject asJson(const ChoiceCost& cost)
{
    return {{u"open"_s, cost.open},
            {u"expected_loss"_s, cost.expectedLoss},
            {u"worst_loss"_s, cost.worstLoss},
            {u"irrecoverable"_s, cost.irrecoverable},
            {u"recovery_months"_s, cost.recoveryMonths}};
}

QJsonObject asJson(const Mistake& mistake)
{
    const auto nameOf = [](Choice choice) { return choice == Choice::Go ? u"go"_s : u"rust"_s; };
    QJsonObject object{{u"go"_s, asJson(mistake.go)}, {u"rust"_s, asJson(mistake.rust)}};
    if (mistake.cheapest)
        object[u"cheapest"] = nameOf(*mistake.cheapest);
    if (mistake.cautious)
        object[u"cautious"] = nameOf(*mistake.cautious);
    insertIfThere(object, u"value_of_knowing"_s, mistake.valueOfKnowing);
    return object;
}

QJsonObject asJson(const Scenario& scenario, const Component& component, const Group& group)
{
    QJsonArray participants;
    for (std::size_t p = 0; p < group.participants.size(); ++p)
        participants.append(QJsonObject{{u"participant"_s, QString::fromStdString(component.ballots[p].participant)},
                                        {u"verdict"_s, codeOf(group.participants[p].verdict)},
                                        {u"margin"_s, group.participants[p].margin}});
    QJsonArray talkNext;
    for (const Dissent& each : group.talkNext)
        talkNext.append(QJsonObject{{u"constraint"_s, idOf(scenario, each.constraint)},
                                    {u"min"_s, each.min},
                                    {u"max"_s, each.max},
                                    {u"mean"_s, each.mean},
                                    {u"deviation"_s, each.deviation},
                                    {u"swing"_s, each.swing},
                                    {u"decides"_s, each.decides}});
    QJsonObject object{{u"shares"_s, byConstraint(scenario, group.shares)},
                       {u"margin"_s, group.margin},
                       {u"verdict"_s, codeOf(group.verdict)},
                       {u"participants"_s, participants},
                       {u"talk_next"_s, talkNext}};
    insertIfThere(object, u"kendall_w"_s, group.kendallW);
    return object;
}

void insertOutlook(QJsonObject& object, const Scenario& scenario, const Component& component, const Outlook& outlook)
{
    object[u"robustness"] = asJson(outlook.robustness.value());
    object[u"weight_space"] = asJson(scenario, outlook.weightSpace);
    if (outlook.mistake)
        object[u"mistake"] = asJson(*outlook.mistake);
    if (outlook.group)
        object[u"group"] = asJson(scenario, component, *outlook.group);
}

QJsonObject asJson(const Scenario& scenario, const Analysis& analysis)
{
    const std::vector<std::optional<Outlook>> outlooks = outlook(scenario, analysis, {.count = samples});
    QJsonArray components;
    for (std::size_t c = 0; c < analysis.components.size(); ++c) {
        const ComponentAnalysis& component = analysis.components[c];
        QJsonObject object{{u"id"_s, QString::fromStdString(scenario.components[c].id)},
                           {u"verdict"_s, codeOf(component.verdict)},
                           {u"language"_s, codeOf(component.language)},
                           {u"differences"_s, byConstraint(scenario, component.differences)}};
        if (component.balance)
            insertBalance(object, scenario, *component.balance);
        if (outlooks[c])
            insertOutlook(object, scenario, scenario.components[c], *outlooks[c]);
        components.append(object);
    }
    return {{u"name"_s, QString::fromStdString(scenario.name)},
            {u"components"_s, components},
            {u"portfolio"_s, QJsonObject{{u"verdict"_s, codeOf(analysis.portfolio.verdict)},
                                         {u"language"_s, codeOf(analysis.portfolio.language)}}}};
}

/// Whether a number agrees, given its JSON Pointer. Fractions of 10,000 samples are within six standard errors of one
/// half of the reference, which drew two million.
bool agrees(const QString& place, double actual, double expected)
{
    if (place.contains(u"/robustness/margin/"_s))
        return std::abs(actual - expected) <= 1;
    if (place.contains(u"/robustness/"_s))
        return std::abs(actual - expected) <= 0.03;
    return closeTo(actual, expected);
}

/// Adds a line for each place, by JSON Pointer, where the values differ.
void compare(const QString& place, const QJsonValue& actual, const QJsonValue& expected, QStringList& differences)
{
    const auto differ = [&](const QString& how) { differences.append(place + u": "_s + how); };
    if (actual.isDouble() && expected.isDouble()) {
        if (!agrees(place, actual.toDouble(), expected.toDouble()))
            differ(u"%1, not %2"_s.arg(actual.toDouble(), 0, 'g', 17).arg(expected.toDouble(), 0, 'g', 17));
    } else if (actual.isArray() && expected.isArray()) {
        const QJsonArray is = actual.toArray();
        const QJsonArray should = expected.toArray();
        if (is.size() != should.size())
            differ(u"%1 elements, not %2"_s.arg(is.size()).arg(should.size()));
        for (qsizetype i = 0; i < std::min(is.size(), should.size()); ++i)
            compare(place + u'/' + QString::number(i), is[i], should[i], differences);
    } else if (actual.isObject() && expected.isObject()) {
        const QJsonObject is = actual.toObject();
        const QJsonObject should = expected.toObject();
        QStringList members = is.keys() + should.keys();
        members.removeDuplicates();
        for (const QString& member : members) {
            if (!place.endsWith(u"/robustness"_s) || member != u"confidence"_s) // tried where so many are drawn
                compare(place + u'/' + member, is.value(member), should.value(member), differences);
        }
    } else if (actual.isUndefined() || expected.isUndefined()) {
        differ(actual.isUndefined() ? u"is missing"_s : u"should be absent"_s);
    } else if (actual != expected) {
        differ(u"%1, not %2"_s.arg(actual.toVariant().toString(), expected.toVariant().toString()));
    }
}

} // namespace

void VectorsTest::initTestCase()
{
    for (const QString& fileName : vectors().entryList({u"*.steelyard"_s}, QDir::Files))
        m_names.append(fileName.chopped(int(qstrlen(".steelyard"))));
    QVERIFY2(!m_names.isEmpty(), qPrintable(vectors().path()));
    for (const QString& name : m_names)
        m_expectations += contentsOf(name + u".expected.json"_s);
}

void VectorsTest::theAnalysisIsAsExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : m_names)
        QTest::newRow(qPrintable(name)) << name;
}

void VectorsTest::theAnalysisIsAsExpected()
{
    // GIVEN a scenario and what is expected of it
    QFETCH(const QString, name);
    const auto scenario = steelyard::readScenario(contentsOf(name + u".steelyard"_s));
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().front().toString()));
    const QJsonDocument expected = QJsonDocument::fromJson(contentsOf(name + u".expected.json"_s));
    QVERIFY(expected.isObject());
    // WHEN it is analysed
    const QJsonObject actual = asJson(*scenario, analyse(*scenario));
    // THEN nothing differs
    QStringList differences;
    compare({}, actual, expected.object(), differences);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 10).join(u'\n')));
}

void VectorsTest::everyCodeIsExpectedSomewhere()
{
    // The vectors would prove little if they never came to a verdict.
    for (int code = 0; code <= static_cast<int>(Verdict::DrawTheBoundaryFirst); ++code) {
        const QString verdict = codeOf(static_cast<Verdict>(code));
        QVERIFY2(m_expectations.contains('"' + verdict.toUtf8() + '"'), qPrintable(verdict));
    }
}

QTEST_APPLESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
