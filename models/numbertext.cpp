// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace steelyard
{

namespace
{

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::NumberText)
};

double roundedTo(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

QString withDecimals(double value, int decimals)
{
    const double rounded = roundedTo(value, decimals);
    const QString digits = QLocale().toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? u'\u2212' + digits : digits;
}

/// The fewest decimals from `least` to `most` with which value and threshold differ, if they do.
int decimalsBeside(double value, double threshold, int least, int most)
{
    int decimals = least;
    while (decimals < most && value != threshold && roundedTo(value, decimals) == roundedTo(threshold, decimals)) {
        ++decimals;
    }
    return decimals;
}

QString perCent(const QString& number)
{
    //: %1 is a number; the space is a no-break space
    return NumberText::tr("%1\u00a0%").arg(number);
}

} // namespace

QString points(double value)
{
    return withDecimals(value, 1);
}

QString pointsBeside(double value, double threshold)
{
    return withDecimals(value, decimalsBeside(value, threshold, 1, 3));
}

QString plainNumber(double value, int mostDecimals)
{
    const double shown = roundedTo(value, mostDecimals);
    int decimals = 0;
    while (decimals < mostDecimals && roundedTo(value, decimals) != shown) {
        ++decimals;
    }
    return withDecimals(shown, decimals);
}

QString percent(double share)
{
    if (share > 0 && share < 0.005) {
        return NumberText::tr("under %1").arg(perCent(withDecimals(1, 0)));
    }
    return perCent(withDecimals(share * 100, 0));
}

QString plainPercent(double share)
{
    return perCent(plainNumber(share * 100));
}

QString percentBeside(double share, double threshold)
{
    return perCent(withDecimals(share * 100, decimalsBeside(share * 100, threshold * 100, 0, 2)));
}

QString percentBeside(double share, int shown, double threshold)
{
    const QString whole = percent(shown / 100.0);
    const int decimals = std::max(1, decimalsBeside(share * 100, threshold * 100, 0, 2));
    return whole == percent(threshold) ? perCent(withDecimals(share * 100, decimals)) : whole;
}

} // namespace steelyard
