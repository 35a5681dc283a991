// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashchain.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace steelyard
{

namespace
{

QByteArray bigEndian(quint64 number)
{
    std::array<char, sizeof number> bytes{};
    qToBigEndian(number, bytes.data());
    return {bytes.data(), bytes.size()};
}

} // namespace

FieldHash::FieldHash(const char* purpose) : m_hash(QCryptographicHash::Sha256)
{
    add(QByteArray(purpose));
}

FieldHash& FieldHash::add(const QByteArray& field)
{
    m_hash.addData(bigEndian(static_cast<quint64>(field.size())));
    m_hash.addData(field);
    return *this;
}

FieldHash& FieldHash::add(qint64 field)
{
    return add(bigEndian(static_cast<quint64>(field)));
}

FieldHash& FieldHash::add(std::optional<qint64> field)
{
    return field ? add(*field) : add(QByteArray());
}

FieldHash& FieldHash::add(std::optional<double> field)
{
    return field ? add(bigEndian(std::bit_cast<quint64>(*field))) : add(QByteArray());
}

QByteArray blockHash(const QByteArray& body)
{
    return FieldHash("steelyard block 1").add(body).result();
}

} // namespace steelyard
