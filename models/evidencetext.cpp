// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencetext.h"

#include "numbertext.h"

#include <QCoreApplication>
#include <QStringList>

namespace steelyard
{

namespace
{

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::EvidenceText)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString favoured(const engine::EvidenceItem& item)
{
    if (item.favours == "go") {
        return EvidenceText::tr("speaks for Go");
    }
    return item.favours == "rust" ? EvidenceText::tr("speaks for Rust") : QString();
}

} // namespace

QUrl linkOf(const engine::EvidenceItem& item)
{
    const QUrl url(text(item.url), QUrl::StrictMode);
    const bool web = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

QString evidenceKind(const engine::EvidenceItem& item)
{
    if (item.kind == "primary") {
        return EvidenceText::tr("primary", "a kind of source: whoever did it reports it");
    }
    if (item.kind == "secondary") {
        return EvidenceText::tr("secondary", "a kind of source: somebody reports what others did");
    }
    if (item.kind == "own-count") {
        return EvidenceText::tr("own count", "a kind of source: counted for this catalogue");
    }
    return text(item.kind);
}

QString evidenceOrigin(const engine::EvidenceItem& item)
{
    QStringList parts{text(item.publisher), text(item.published), evidenceKind(item), favoured(item)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString citedShareText(double share)
{
    return EvidenceText::tr("%1 of the argument cites a source.").arg(percent(share));
}

} // namespace steelyard
