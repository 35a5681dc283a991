// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporthtml.h"
#include "testlib/reportfixture.h"

#include <QColor>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;

namespace
{

const QDate day(2026, 11, 23);

/// An element as a parser of XML sees it.
struct Element {
    QString name;
    QString parent;
    QMap<QString, QString> attributes;
    QString text; ///< its own, without that of its children
};

/// All elements of the page in their order; none where it is not well-formed.
std::vector<Element> elementsOf(const QByteArray& page)
{
    QXmlStreamReader reader(page);
    std::vector<Element> elements;
    std::vector<std::size_t> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            Element element{reader.name().toString(), open.empty() ? QString() : elements[open.back()].name, {}, {}};
            for (const QXmlStreamAttribute& each : reader.attributes())
                element.attributes[each.name().toString()] = each.value().toString();
            open.push_back(elements.size());
            elements.push_back(element);
        } else if (reader.isEndElement()) {
            open.pop_back();
        } else if (reader.isCharacters() && !open.empty()) {
            elements[open.back()].text += reader.text();
        }
    }
    return reader.hasError() ? std::vector<Element>() : elements;
}

std::vector<Element> named(const std::vector<Element>& elements, const QString& name)
{
    std::vector<Element> found;
    std::ranges::copy_if(elements, std::back_inserter(found), [&](const Element& each) { return each.name == name; });
    return found;
}

DescribeChart describing(const QString& chart)
{
    return [chart](const QString& asked, const ReportedScenario&, std::size_t) -> std::optional<report::ChartWords> {
        if (asked != chart)
            return {};
        return report::ChartWords{
            u"Contributions"_s,
            u"Build speed says the most."_s,
            {.caption = {}, .header = {u"Criterion"_s, u"Points"_s}, .rows = {{u"Build"_s, u"1"_s}}}};
    };
}

QByteArray pageOf(const std::vector<engine::Scenario>& scenarios, const DescribeChart& describe = {},
                  const DrawReportPicture& draw = {})
{
    std::vector<ReportedScenario> all;
    std::ranges::transform(scenarios, std::back_inserter(all),
                           [](const engine::Scenario& each) { return reported(each, fewSamples); });
    return reportHtml(reportOf(all, day, describe), draw);
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// The colours that a block of the style names.
QMap<QString, QColor> coloursIn(const QString& block)
{
    QMap<QString, QColor> colours;
    static const QRegularExpression variable(u"--(\\w+): (#[0-9A-F]{6});"_s);
    for (auto match = variable.globalMatch(block); match.hasNext();) {
        const auto found = match.next();
        colours[found.captured(1)] = QColor(found.captured(2));
    }
    return colours;
}

} // namespace

/// The report as a page for everybody.
class ReportHtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormedAndComplete_data() { listScenarioFiles(); }

    void isWellFormedAndComplete()
    {
        // GIVEN
        QFETCH(const QString, path);
        const engine::Scenario scenario = scenarioIn(path);

        for (const auto& scenarios : {std::vector{scenario}, std::vector{scenario, scenario}}) {
            // WHEN
            const QByteArray page = pageOf(scenarios);

            // THEN
            QVERIFY(page.startsWith("<!DOCTYPE html>"));
            const std::vector<Element> elements = elementsOf(page);
            QVERIFY(!elements.empty());
            QCOMPARE(elements.front().attributes[u"lang"_s], u"en"_s);
            QCOMPARE(named(elements, u"h1"_s).size(), std::size_t(1));
            int before = 1;
            for (const Element& element : elements) {
                static const QRegularExpression heading(u"^h[1-6]$"_s);
                if (heading.match(element.name).hasMatch()) {
                    const int level = element.name.mid(1).toInt();
                    QVERIFY2(level <= before + 1, qPrintable(element.text));
                    before = level;
                }
            }
        }
    }

    void tablesSayWhatTheirCellsAre()
    {
        const std::vector<Element> elements = elementsOf(pageOf({example("payments-api")}));

        const auto tables = named(elements, u"table"_s);
        QVERIFY(tables.size() >= 3);
        QCOMPARE(named(elements, u"caption"_s).size(), tables.size());
        for (const Element& caption : named(elements, u"caption"_s))
            QVERIFY(!caption.text.isEmpty() && caption.parent == u"table");
        for (const Element& header : named(elements, u"th"_s))
            QVERIFY(header.attributes[u"scope"_s] == u"col" || header.attributes[u"scope"_s] == u"row");
    }

    void loadsAndRunsNothing()
    {
        const std::vector<Element> elements = elementsOf(pageOf({example("payments-api"), example("edge-proxy")}));

        QVERIFY(!elements.empty());
        for (const Element& element : elements) {
            QVERIFY2(!QStringList({u"script"_s, u"link"_s, u"img"_s, u"iframe"_s, u"object"_s, u"base"_s, u"form"_s})
                          .contains(element.name),
                     qPrintable(element.name));
            QVERIFY(!element.attributes.contains(u"src"_s) && !element.attributes.contains(u"style"_s));
            const QString href = element.attributes[u"href"_s];
            QVERIFY2(href.isEmpty() || (element.name == u"a" && (href.startsWith(u'#') || href.startsWith(u"http"))),
                     qPrintable(href));
        }
        const Element style = named(elements, u"style"_s).front();
        QVERIFY(style.text.contains(u"prefers-color-scheme: dark") && style.text.contains(u"@media print"));
        QVERIFY(!style.text.contains(u"url(") && !style.text.contains(u"@import"));
    }

    void theStyleIsReadTheSameAsHtmlAndAsXml()
    {
        const QByteArray page = pageOf({example("edge-proxy")});

        const qsizetype start = page.indexOf("<style>");
        const QByteArray style = page.mid(start, page.indexOf("</style>") - start);

        QVERIFY(style.size() > 500);
        QVERIFY(!style.contains('&'));
        QVERIFY(!style.contains("/*")); // what is in there is for those who change it
    }

    void textStandsOutInBothSchemes()
    {
        const QByteArray page = pageOf({example("edge-proxy")});
        const QString style = named(elementsOf(page), u"style"_s).front().text;
        const QStringList blocks = style.split(u":root"_s).mid(1);
        QCOMPARE(blocks.size(), 3); // light, dark, paper

        for (const QString& block : blocks) {
            const QMap<QString, QColor> colours = coloursIn(block.section(u'}', 0, 0));
            QCOMPARE(colours.size(), 10);
            for (const QString& text : {u"ink"_s, u"muted"_s, u"go"_s, u"rust"_s})
                for (const QString& ground : {u"background"_s, u"surface"_s})
                    QVERIFY2(contrast(colours[text], colours[ground]) >= 4.5, qPrintable(text + u" on "_s + ground));
            QVERIFY(contrast(colours[u"ink"_s], colours[u"sunken"_s]) >= 4.5);
            QVERIFY(contrast(colours[u"focus"_s], colours[u"background"_s]) >= 3);
        }
    }

    void hostileNamesAreText_data()
    {
        QTest::addColumn<QString>("name");
        for (std::size_t i = 0; i < hostileNames().size(); ++i)
            QTest::newRow(qPrintable(u"name %1"_s.arg(i))) << QString::fromStdString(hostileNames()[i]);
    }

    void hostileNamesAreText()
    {
        // GIVEN a page and the same with another name everywhere
        QFETCH(const QString, name);
        const auto ordinary = elementsOf(pageOf({scenarioFullOf("name"), scenarioFullOf("name")}));

        // WHEN
        const QByteArray page = pageOf({scenarioFullOf(name.toStdString()), scenarioFullOf(name.toStdString())});

        // THEN there are the same elements, but for notes that fall into several paragraphs
        const auto elements = elementsOf(page);
        const auto count = [](const std::vector<Element>& in) {
            QMap<QString, int> counts;
            for (const Element& element : in)
                ++counts[element.name];
            counts.remove(u"p"_s);
            return counts;
        };
        QVERIFY(!elements.empty());
        QCOMPARE(count(elements), count(ordinary));
        for (const Element& element : elements) {
            for (auto each = element.attributes.begin(); each != element.attributes.end(); ++each)
                QVERIFY2(!each.key().startsWith(u"on"), qPrintable(each.key()));
            QVERIFY(element.name != u"a" || element.attributes[u"href"_s].startsWith(u'#'));
        }
    }

    void withoutAPictureAChartIsItsTable()
    {
        const auto elements = elementsOf(pageOf({example("payments-api")}, describing(u"contributions"_s)));

        QVERIFY(named(elements, u"figure"_s).empty());
        QVERIFY(named(elements, u"details"_s).empty());
        const auto captions = named(elements, u"caption"_s);
        QCOMPARE(std::ranges::count(captions, u"Contributions"_s, &Element::text), 1);
    }

    void aPictureHasItsAlternativeAndItsTable()
    {
        const auto draw = [](const ReportPicture& picture) -> QByteArray {
            return std::holds_alternative<report::ChartPlace>(picture)
                       ? "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1' width='9mm'><title>Qt</title>"
                         "<g id='a' fill='url(#b)'><path d='M0 0'/></g></svg>"
                       : "";
        };

        const auto elements = elementsOf(pageOf({example("payments-api")}, describing(u"contributions"_s), draw));

        QCOMPARE(named(elements, u"figure"_s).size(), std::size_t(1));
        QVERIFY(!named(elements, u"figure"_s).front().attributes.contains(u"class"_s));
        QCOMPARE(named(elements, u"summary"_s).front().text, u"Contributions as a table"_s);
        const Element svg = named(elements, u"svg"_s).front();
        QCOMPARE(svg.attributes[u"role"_s], u"img"_s);
        QCOMPARE(svg.attributes[u"aria-label"_s], u"Contributions. Build speed says the most."_s);
        QVERIFY(svg.attributes.contains(u"viewBox"_s) && !svg.attributes.contains(u"width"_s));
        const Element group = named(elements, u"g"_s).front();
        QCOMPARE(group.attributes[u"id"_s], u"picture-1-a"_s);
        QCOMPARE(group.attributes[u"fill"_s], u"url(#picture-1-b)"_s);
        QCOMPARE(named(elements, u"title"_s).size(), std::size_t(1)); // that of the page
    }

    void theBeamIsNotAsWideAsAChart()
    {
        const auto draw = [](const ReportPicture& picture) -> QByteArray {
            return std::holds_alternative<report::BeamPlace>(picture) ? "<svg xmlns='http://www.w3.org/2000/svg'/>"
                                                                      : "";
        };

        const QByteArray page = pageOf({example("payments-api")}, {}, draw);

        const auto figures = named(elementsOf(page), u"figure"_s);
        QCOMPARE(figures.size(), std::size_t(1));
        QCOMPARE(figures.front().attributes[u"class"_s], u"beam"_s);
        QVERIFY(page.contains(".beam svg { max-width: "));
    }

    void aHostilePictureIsOnlyDrawn()
    {
        const auto draw = [](const ReportPicture&) -> QByteArray {
            return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                   "onload='alert(1)'>"
                   "<script>alert(1)</script><style>@import 'http://evil.example';</style>"
                   "<image xlink:href='http://evil.example/a.png'/><image href='file:///etc/passwd'/>"
                   "<use href='http://evil.example/#a'/><a href='javascript:alert(1)'><rect/></a>"
                   "<foreignObject><iframe src='http://evil.example'/></foreignObject>"
                   "<rect style='fill:url(http://evil.example)' fill='URL( http://evil.example )' onclick='alert(1)'/>"
                   "<text>&lt;script&gt;</text></svg>";
        };

        const QByteArray page = pageOf({example("payments-api")}, {}, draw);

        QVERIFY(!page.contains("evil.example") && !page.contains("alert(") && !page.contains("file:"));
        QVERIFY(page.contains("<text>&lt;script&gt;</text>"));
    }

    void whatIsNoPictureIsLeftOut()
    {
        const auto draw = [](const ReportPicture&) { return QByteArray("<svg><g></svg>"); };

        const auto elements = elementsOf(pageOf({example("payments-api")}, describing(u"contributions"_s), draw));

        QVERIFY(!elements.empty());
        QVERIFY(named(elements, u"svg"_s).empty() && named(elements, u"figure"_s).empty());
    }

    void linksOfTheContentsLeadSomewhere()
    {
        const auto elements = elementsOf(pageOf({example("payments-api"), example("edge-proxy")}));

        QStringList ids;
        for (const Element& element : elements)
            if (element.attributes.contains(u"id"_s))
                ids << element.attributes[u"id"_s];
        QCOMPARE(ids.size(), QSet<QString>(ids.begin(), ids.end()).size());
        int inside = 0;
        for (const Element& link : named(elements, u"a"_s)) {
            const QString href = link.attributes[u"href"_s];
            if (href.startsWith(u'#')) {
                QVERIFY2(ids.contains(href.mid(1)), qPrintable(href));
                ++inside;
            }
        }
        QCOMPARE(inside, 3);
    }
};

QTEST_GUILESS_MAIN(ReportHtmlTest)
#include "tst_reporthtml.moc"
