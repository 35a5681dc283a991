// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exacttext.h"

#include <QStringDecoder>

namespace steelyard
{

QString textOf(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

QString textOf(const std::string& utf8)
{
    return textOf(QByteArrayView(utf8.data(), std::ssize(utf8)));
}

std::string utf8StringOf(const QString& text)
{
    const auto bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace steelyard
