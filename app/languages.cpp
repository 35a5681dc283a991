// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace steelyard
{

namespace
{

bool install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* const translator = new QTranslator(qApp);
    const bool loaded = translator->load(locale, name, QStringLiteral("_"), folder);
    return loaded && QCoreApplication::installTranslator(translator);
}

} // namespace

void speak(const QLocale& locale)
{
    const QString ours = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("steelyard");
    install(QLocale(QLocale::English), name, ours);
    if (locale.language() == QLocale::English || !install(locale, name, ours)) {
        return;
    }
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace steelyard
