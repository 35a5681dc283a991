// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/portfolio.h"

#include <QTest>

using namespace steelyard::engine;

class PortfolioTest : public QObject
{
    Q_OBJECT
private slots:
    void theBoundaryIsClearFromThreeChecksOn();
    void severalComponentsMakeOneVerdict_data();
    void severalComponentsMakeOneVerdict();
    void aClearBoundaryAllowsToMix();
    void sizesWeighTheMarginWithoutOverflow();
};

namespace
{

constexpr Boundary clearBoundary{.separateProcess = true, .networkApi = true, .versionedContract = true};

PortfolioMember member(Verdict verdict, double size, std::optional<double> margin = {})
{
    return {.verdict = verdict, .size = size, .margin = margin};
}

} // namespace

using Members = std::vector<PortfolioMember>;

void PortfolioTest::theBoundaryIsClearFromThreeChecksOn()
{
    QVERIFY(!isClear({}));
    QVERIFY(!isClear({.separateProcess = true, .networkApi = true}));
    QVERIFY(isClear(clearBoundary));
    QVERIFY(isClear({.versionedContract = true, .ownOwner = true, .deploysAlone = true}));
    QVERIFY(isClear({true, true, true, true, true, {}}));
}

void PortfolioTest::severalComponentsMakeOneVerdict_data()
{
    QTest::addColumn<Members>("members");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Language>("language");

    using enum Verdict;
    QTest::newRow("one component: its own") << Members{member(GoLeadTooSmall, 1, 3)} << GoLeadTooSmall << Language::Go;
    QTest::newRow("one that fits nothing")
        << Members{member(Rust, 9, 9), member(Neither, 1), member(Undecided, 1)} << Neither << Language::None;
    QTest::newRow("nothing weighs anywhere")
        << Members{member(Undecided, 1), member(Undecided, 2)} << Undecided << Language::None;
    QTest::newRow("undecided ones are left out, however large")
        << Members{member(Undecided, 100), member(Rust, 1, 9)} << Rust << Language::Rust;
    QTest::newRow("one language: the largest speaks")
        << Members{member(Go, 1, -9), member(GoByDefault, 3, 0), member(OnlyGo, 2, 9)} << GoByDefault << Language::Go;
    QTest::newRow("equal sizes: the first speaks")
        << Members{member(Rust, 2, 9), member(OnlyRust, 2 + 5e-10)} << Rust << Language::Rust;
    QTest::newRow("two languages, the mean clears")
        << Members{member(Go, 1, -10), member(Rust, 3, 10)} << DrawTheBoundaryFirst << Language::Rust; // mean 5
    QTest::newRow("two languages, the mean does not clear")
        << Members{member(Go, 1, -10), member(Rust, 2, 10)} << DrawTheBoundaryFirst << Language::Go;
    QTest::newRow("the musts force Rust")
        << Members{member(Go, 99, -10), member(OnlyRust, 1, -50)} << DrawTheBoundaryFirst << Language::Rust;
    QTest::newRow("the musts force Go") << Members{member(Rust, 99, 50), member(OnlyGo, 1)} << DrawTheBoundaryFirst
                                        << Language::Go;
    QTest::newRow("the musts force both")
        << Members{member(OnlyRust, 9, 50), member(OnlyGo, 1)} << DrawTheBoundaryFirst << Language::Mix;
}

void PortfolioTest::severalComponentsMakeOneVerdict()
{
    QFETCH(const Members, members);
    const Portfolio portfolio = portfolioOf(members, {}, {});
    QTEST(portfolio.verdict, "verdict");
    QTEST(portfolio.language, "language");
}

void PortfolioTest::aClearBoundaryAllowsToMix()
{
    // GIVEN a clear boundary
    // WHEN the languages differ, THEN both are used, even where musts force them
    const Portfolio mix{.verdict = Verdict::Mix, .language = Language::Mix};
    QCOMPARE(portfolioOf(Members{member(Verdict::Go, 1, -9), member(Verdict::Rust, 1, 9)}, clearBoundary, {}), mix);
    QCOMPARE(portfolioOf(Members{member(Verdict::OnlyGo, 1), member(Verdict::OnlyRust, 1)}, clearBoundary, {}), mix);
    // WHEN they are the same, THEN the boundary does not matter
    QCOMPARE(portfolioOf(Members{member(Verdict::Go, 1, -9), member(Verdict::OnlyGo, 2)}, clearBoundary, {}),
             (Portfolio{.verdict = Verdict::OnlyGo, .language = Language::Go}));
}

void PortfolioTest::sizesWeighTheMarginWithoutOverflow()
{
    const Members members{member(Verdict::Go, 1e308, -10), member(Verdict::Rust, 1.7e308, 90)};
    QCOMPARE(portfolioOf(members, {}, {}).language, Language::Rust);
}

QTEST_APPLESS_MAIN(PortfolioTest)
#include "tst_portfolio.moc"
