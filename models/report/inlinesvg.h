// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace steelyard
{

[[nodiscard]] bool isSvg(const QByteArray& bytes);

/// Writes a picture, which isSvg(), into a page as an <svg> that is called `label`. Only what is drawn is taken over:
/// nothing that runs, loads, leads anywhere, or has a name of its own. Ids begin with `idPrefix`, so that pictures do
/// not get at each other's.
void writeInlineSvg(QXmlStreamWriter& page, const QByteArray& svg, const QString& label, const QString& idPrefix);

} // namespace steelyard
