// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttabletext.h"

#include "exchange/csv.h"
#include "numbertext.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

QString tabSeparatedRow(const QStringList& cells)
{
    QStringList row;
    for (QString cell : cells) {
        row << withoutFormula(cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '));
    }
    return row.join(u'\t');
}

QString htmlRow(const QStringList& cells, const QString& element)
{
    QString row;
    for (const QString& cell : cells) {
        row += u"<%1>%2</%1>"_s.arg(element, withoutFormula(cell).toHtmlEscaped());
    }
    return u"<tr>"_s + row + u"</tr>\n"_s;
}

CsvCell csvCell(const QString& cell)
{
    // Only what this program writes as a number is one: a name like "007" stays as it is.
    bool isNumber = false;
    const double number = QLocale().toDouble(QString(cell).replace(u'\u2212', u'-'), &isNumber);
    if (isNumber && (points(number) == cell || plainNumber(number) == cell)) {
        return number;
    }
    return cell;
}

CsvRow csvRow(const QStringList& cells)
{
    CsvRow row;
    std::ranges::transform(cells, std::back_inserter(row), csvCell);
    return row;
}

} // namespace

QString tabSeparated(const ChartTable& table)
{
    QStringList lines{tabSeparatedRow(table.header)};
    std::ranges::transform(table.rows, std::back_inserter(lines), tabSeparatedRow);
    return lines.join(u'\n');
}

QString htmlTable(const ChartTable& table)
{
    QString rows = htmlRow(table.header, u"th"_s);
    for (const QStringList& row : table.rows) {
        rows += htmlRow(row, u"td"_s);
    }
    return u"<table>\n"_s + rows + u"</table>\n"_s;
}

QByteArray csvOf(const ChartTable& table)
{
    std::vector<CsvRow> rows{csvRow(table.header)};
    std::ranges::transform(table.rows, std::back_inserter(rows), csvRow);
    return csv(rows);
}

} // namespace steelyard
