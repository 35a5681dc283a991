// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <optional>

/// SHA-256 over a sequence of fields, each with its length, so that no two sequences look alike.
namespace steelyard
{

class FieldHash
{
public:
    /// `purpose` keeps the hashes of different tables apart.
    explicit FieldHash(const char* purpose);

    FieldHash& add(const QByteArray& field);
    FieldHash& add(const QString& field) { return add(field.toUtf8()); }
    FieldHash& add(qint64 field);
    FieldHash& add(std::optional<qint64> field);
    FieldHash& add(std::optional<double> field); ///< bit for bit

    /// The hash of what was added, 32 bytes.
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash;
};

[[nodiscard]] QByteArray blockHash(const QByteArray& body);

} // namespace steelyard
