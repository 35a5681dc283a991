// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnroom.h"

#include "flatstyle.h"

#include <QSplitter>

namespace steelyard
{

namespace
{

double designPixel()
{
    constexpr int many = 1000;
    return FlatStyle::scaled(many) / static_cast<double>(many);
}

} // namespace

ColumnRoom::ColumnRoom(QSplitter* columns, QWidget* column, QWidget* giver)
    : QObject(columns), m_columns(columns), m_column(column), m_giver(giver)
{
}

void ColumnRoom::grow(int width)
{
    const int now = m_columns->sizes().at(m_columns->indexOf(m_column));
    if (!m_before && now < width) {
        m_before = now / designPixel();
        setWidth(width);
    }
}

void ColumnRoom::shrink()
{
    if (m_before) {
        setWidth(qRound(*m_before * designPixel()));
        m_before.reset();
    }
}

void ColumnRoom::setWidth(int width)
{
    QList<int> sizes = m_columns->sizes();
    int& column = sizes[m_columns->indexOf(m_column)];
    sizes[m_columns->indexOf(m_giver)] -= width - column;
    column = width;
    m_columns->setSizes(sizes);
}

} // namespace steelyard
