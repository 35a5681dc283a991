// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{
namespace
{

/// The relative luminance of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Named {
    QString name;
    QColor colour;
};

QByteArray rowName(const Theme& theme, const QString& front, const QString& back)
{
    return u"%1 on %2, %3"_s.arg(front, back, theme.dark ? u"dark"_s : u"light"_s).toUtf8();
}

constexpr std::array allVerdicts{
    engine::Verdict::Neither,
    engine::Verdict::OnlyRust,
    engine::Verdict::OnlyGo,
    engine::Verdict::Undecided,
    engine::Verdict::Rust,
    engine::Verdict::GoUntilTeamReady,
    engine::Verdict::GoNoPressingReason,
    engine::Verdict::GoLeadTooSmall,
    engine::Verdict::Go,
    engine::Verdict::GoByDefault,
    engine::Verdict::Mix,
    engine::Verdict::DrawTheBoundaryFirst,
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableOnEverythingItIsWrittenOn_data();
    void textIsReadableOnEverythingItIsWrittenOn();
    void graphicsStandOut_data();
    void graphicsStandOut();
    void verdictsDifferInMoreThanOneWayOrAtLeastInPattern();
    void paletteTellsItsTheme();
    void paletteIsComplete();
    void sizesFollowTheBaseFont();
};

void ThemeTest::textIsReadableOnEverythingItIsWrittenOn_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("behind");
    for (const Theme* theme : {&Theme::light(), &Theme::night()}) {
        const std::array texts{Named{u"ink"_s, theme->ink},   Named{u"muted"_s, theme->muted},
                               Named{u"go"_s, theme->go},     Named{u"rust"_s, theme->rust},
                               Named{u"good"_s, theme->good}, Named{u"caution"_s, theme->caution}};
        for (const Named& text : texts) {
            for (const Named& behind : {Named{u"background"_s, theme->background}, Named{u"surface"_s, theme->surface},
                                        Named{u"sunken"_s, theme->sunken}}) {
                QTest::newRow(rowName(*theme, text.name, behind.name).constData()) << text.colour << behind.colour;
            }
        }
        for (const Named& behind : {Named{u"goSoft"_s, theme->goSoft}, Named{u"rustSoft"_s, theme->rustSoft},
                                    Named{u"cautionSoft"_s, theme->cautionSoft}}) {
            for (const Named& text : {Named{u"ink"_s, theme->ink}, Named{u"muted"_s, theme->muted}}) {
                QTest::newRow(rowName(*theme, text.name, behind.name).constData()) << text.colour << behind.colour;
            }
        }
        QTest::newRow(rowName(*theme, u"go"_s, u"goSoft"_s).constData()) << theme->go << theme->goSoft;
        QTest::newRow(rowName(*theme, u"rust"_s, u"rustSoft"_s).constData()) << theme->rust << theme->rustSoft;
        QTest::newRow(rowName(*theme, u"caution"_s, u"cautionSoft"_s).constData())
            << theme->caution << theme->cautionSoft;
        const QPalette palette = theme->palette();
        QTest::newRow(rowName(*theme, u"selected text"_s, u"selection"_s).constData())
            << palette.color(QPalette::HighlightedText) << palette.color(QPalette::Highlight);
        QTest::newRow(rowName(*theme, u"link"_s, u"surface"_s).constData())
            << palette.color(QPalette::Link) << theme->surface;
        QTest::newRow(rowName(*theme, u"label"_s, u"Go's plate"_s).constData())
            << palette.color(QPalette::BrightText) << theme->go;
        QTest::newRow(rowName(*theme, u"label"_s, u"Rust's plate"_s).constData())
            << palette.color(QPalette::BrightText) << theme->rust;
    }
}

void ThemeTest::textIsReadableOnEverythingItIsWrittenOn()
{
    QFETCH(QColor, text);
    QFETCH(QColor, behind);
    const double ratio = contrast(text, behind);
    QVERIFY2(ratio >= 4.5, qPrintable(u"%1:1"_s.arg(ratio)));
}

void ThemeTest::graphicsStandOut_data()
{
    QTest::addColumn<QColor>("graphic");
    QTest::addColumn<QColor>("behind");
    for (const Theme* theme : {&Theme::light(), &Theme::night()}) {
        for (const engine::Verdict verdict : allVerdicts) {
            QTest::newRow(rowName(*theme, u"outline of verdict %1"_s.arg(int(verdict)), u"surface"_s).constData())
                << verdictFill(*theme, verdict).outline << theme->surface;
        }
        QTest::newRow(rowName(*theme, u"faint"_s, u"surface"_s).constData()) << theme->faint << theme->surface;
        QTest::newRow(rowName(*theme, u"focus"_s, u"surface"_s).constData()) << theme->focus << theme->surface;
        QTest::newRow(rowName(*theme, u"focus"_s, u"background"_s).constData()) << theme->focus << theme->background;
        QTest::newRow(rowName(*theme, u"mark"_s, u"Go soft"_s).constData()) << theme->ink << theme->goSoft;
        QTest::newRow(rowName(*theme, u"Rust hatch"_s, u"Go soft"_s).constData()) << theme->rust << theme->goSoft;
    }
}

void ThemeTest::graphicsStandOut()
{
    QFETCH(QColor, graphic);
    QFETCH(QColor, behind);
    const double ratio = contrast(graphic, behind);
    QVERIFY2(ratio >= 3, qPrintable(u"%1:1"_s.arg(ratio)));
}

void ThemeTest::verdictsDifferInMoreThanOneWayOrAtLeastInPattern()
{
    for (const Theme* theme : {&Theme::light(), &Theme::night()}) {
        for (const engine::Verdict first : allVerdicts) {
            for (const engine::Verdict second : allVerdicts) {
                if (first == second) {
                    continue;
                }
                const VerdictFill a = verdictFill(*theme, first);
                const VerdictFill b = verdictFill(*theme, second);
                const QByteArray pair = QByteArray::number(int(first)) + " and " + QByteArray::number(int(second));
                QVERIFY2(a != b, pair.constData());
                QVERIFY2(a.fill != b.fill || a.hatch != b.hatch || a.secondHalf != b.secondHalf, pair.constData());
            }
        }
    }
}

void ThemeTest::paletteTellsItsTheme()
{
    QVERIFY(!Theme::of(Theme::light().palette()).dark);
    QVERIFY(Theme::of(Theme::night().palette()).dark);
}

void ThemeTest::paletteIsComplete()
{
    for (const Theme* theme : {&Theme::light(), &Theme::night()}) {
        const QPalette palette = theme->palette();
        const QPalette other = (theme->dark ? Theme::light() : Theme::night()).palette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role == QPalette::NoRole || role > QPalette::PlaceholderText) {
                    continue;
                }
                QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), QByteArray::number(role).constData());
            }
        }
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme->faint);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), theme->focus);
        QVERIFY(palette != other);
    }
}

void ThemeTest::sizesFollowTheBaseFont()
{
    QFont pixels;
    pixels.setPixelSize(26);
    QCOMPARE(sized(pixels, TextSize::Small).pixelSize(), 24);
    QCOMPARE(sized(pixels, TextSize::Headline).pixelSize(), 60);
    QFont pointFont;
    pointFont.setPointSizeF(13);
    QCOMPARE(sized(pointFont, TextSize::Large).pointSizeF(), 14.0);
    QCOMPARE(sized(pointFont, TextSize::Body), pointFont);
}

} // namespace steelyard

QTEST_MAIN(steelyard::ThemeTest)
#include "tst_theme.moc"
