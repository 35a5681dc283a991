// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

QString textCell(const QString& text)
{
    QString cell = withoutFormula(text);
    // Spreadsheets of some countries part cells at semicolons, or at tabs.
    const auto parts = [](QChar each) { return QStringLiteral(",;\t\"\r\n").contains(each); };
    if (std::ranges::any_of(cell, parts)) {
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return cell;
}

QString numberCell(double number)
{
    return std::isfinite(number) ? QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

QString withoutFormula(const QString& text)
{
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    return formula ? u'\'' + text : text;
}

QByteArray csv(const std::vector<CsvRow>& rows)
{
    QString lines(QChar::ByteOrderMark);
    for (const CsvRow& row : rows) {
        QStringList cells;
        for (const CsvCell& cell : row) {
            const auto* const text = std::get_if<QString>(&cell);
            cells << (text != nullptr ? textCell(*text) : numberCell(std::get<double>(cell)));
        }
        lines += cells.join(u',') + QStringLiteral("\r\n");
    }
    return lines.toUtf8();
}

} // namespace steelyard
