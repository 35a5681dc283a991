// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "paintedtexts.h"
#include "presentation/deckview.h"
#include "presentation/slidepicture.h"
#include "showfixture.h"
#include "testlib/warnings.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace steelyard
{

/// A slide of any size holds all its words, large enough to be read from the last row.
class SlidesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void init() { testing::failOnAnyWarning(); }

    void allWordsAreOnTheSlideAndLarge_data();
    void allWordsAreOnTheSlideAndLarge();
    void aSlideSaysWhatItShows();

private:
    std::unique_ptr<Appearance> m_appearance;
};

namespace
{

/// 200 characters, the longest that a name may be.
QString longWords()
{
    return u"Latenz unter Last im schlechtesten Fall & <b>Verfügbarkeit</b> "_s.repeated(5).left(200);
}

QString oneLongWord()
{
    return u"Donaudampfschifffahrtsgesellschaft"_s.repeated(8).left(200);
}

engine::Scenario scenarioNamed(const QString& kind)
{
    if (kind == u"two components") {
        return testing::twoComponents();
    }
    if (kind == u"undecided") {
        return testing::undecidedScenario();
    }
    if (kind == u"long words") {
        return testing::namedEverywhere(testing::realScenario("x"), longWords());
    }
    if (kind == u"one long word") {
        return testing::namedEverywhere(testing::twoComponents(), oneLongWord());
    }
    if (kind == u"wide letters") {
        return testing::namedEverywhere(testing::realScenario("x"), QString(200, u'W'));
    }
    return testing::realScenario("Payments API · baseline");
}

/// What is wrong with a text of a slide of this size; nothing if nothing is.
QString faultOf(const testing::PaintedText& text, QSize size)
{
    constexpr double rounding = 1.5; // pixels, of metrics that are rounded
    const QRectF slide = QRectF(QPointF(), size).adjusted(-rounding, -rounding, rounding, rounding);
    const double least = std::min<double>(size.height(), size.width() * 0.9) / 45;
    if (!slide.contains(text.area)) {
        return u"outside"_s;
    }
    if (text.text.contains(u'…')) {
        return u"cut"_s;
    }
    return text.size < least - 0.01 ? u"too small (%1 < %2)"_s.arg(text.size).arg(least) : QString();
}

} // namespace

void SlidesTest::allWordsAreOnTheSlideAndLarge_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("zoom");

    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(1024, 768),
                             QSize(1600, 1200), QSize(1080, 1920)}) {
        for (const QString& kind : {u"ordinary"_s, u"two components"_s, u"undecided"_s, u"long words"_s,
                                    u"one long word"_s, u"wide letters"_s}) {
            const QString name = u"%1x%2, %3"_s.arg(size.width()).arg(size.height()).arg(kind);
            QTest::newRow(qPrintable(name)) << size << kind << 100;
        }
    }
    QTest::newRow("larger") << QSize(1280, 720) << u"ordinary"_s << 160;
    QTest::newRow("smaller") << QSize(1280, 720) << u"ordinary"_s << 70;
}

void SlidesTest::allWordsAreOnTheSlideAndLarge()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, kind);
    QFETCH(const int, zoom);

    // GIVEN
    const engine::Scenario scenario = scenarioNamed(kind);
    SlideDeck deck(firstStoryboard({u"a"_s, u"b"_s}), {{u"a"_s, scenario}, {u"b"_s, scenario}});
    DeckView view(deck);
    view.setHints(u"◂ ▸ step · L live weights · B blank · Esc leave"_s);
    view.setZoom(zoom);
    view.resize(size);

    for (const int slide : {0, 1, 2, 3, 4, 10}) {
        // WHEN
        view.setIndex(slide);
        const std::vector<testing::PaintedText> texts = testing::paintedTexts(view);

        // THEN
        QVERIFY(texts.size() >= 3);
        for (const testing::PaintedText& text : texts) {
            const QString fault = faultOf(text, size);
            QVERIFY2(fault.isEmpty(), qPrintable(u"slide %1: “%2” is %3"_s.arg(slide + 1).arg(text.text, fault)));
        }
        // Of the reasons and constraints some are there with their whole names.
        if (kind == u"long words" && (slide == 1 || slide == 3)) {
            QVERIFY(view.accessibleDescription().count(longWords()) >= 3);
        }
        if (const QString folder = qEnvironmentVariable("SLIDES_TO"); !folder.isEmpty()) {
            view.grab().save(u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())).arg(slide));
        }
    }
}

void SlidesTest::aSlideSaysWhatItShows()
{
    // GIVEN
    SlideDeck deck(firstStoryboard({u"a"_s}), {{u"a"_s, testing::realScenario("Payments API")}});
    DeckView view(deck);
    view.resize(1280, 720);

    // WHEN
    view.setIndex(0);

    // THEN
    QCOMPARE(view.accessibleName(), u"Verdict"_s);
    QVERIFY(view.accessibleDescription().startsWith(u"Payments API\n1 of 5\n"_s));
}

} // namespace steelyard

QTEST_MAIN(steelyard::SlidesTest)
#include "tst_slides.moc"
