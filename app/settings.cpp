// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "ballotround.h"
#include "presentation/presenterwindow.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QUrl>

#include <algorithm>

namespace steelyard
{

namespace
{

const QString modeKey = QStringLiteral("appearance/mode");
const QString zoomKey = QStringLiteral("appearance/zoom");
const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
const QString boardKey = QStringLiteral("window/board");
const QString libraryKey = QStringLiteral("window/library");
const QString scenarioKey = QStringLiteral("scenario/last");
const QString orderKey = QStringLiteral("library/order");
const QString screenKey = QStringLiteral("show/screen");
const QString notesZoomKey = QStringLiteral("show/notes-zoom");
const QString recentKey = QStringLiteral("files/recent");
const QString hidesNamesKey = QStringLiteral("workshop/hides-names");
const QString roundsKey = QStringLiteral("workshop/rounds");

constexpr int defaultZoom = 100;

/// Ids may have any characters.
QString keyStep(const QString& id)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// The group with the rounds of all components.
QString keyOfRounds(const QString& scenario)
{
    return roundsKey + keyStep(scenario);
}

QString keyOfRound(const QString& scenario, const QString& component)
{
    return keyOfRounds(scenario) + keyStep(component);
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::applicationName(),
                 QCoreApplication::applicationName())
{
}

Appearance::Mode Settings::mode() const
{
    const QByteArray name = m_settings.value(modeKey).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<Appearance::Mode>().keyToValue(name.constData(), &known);
    return known ? static_cast<Appearance::Mode>(value) : Appearance::Mode::Desktop;
}

void Settings::setMode(Appearance::Mode mode)
{
    const char* const name = QMetaEnum::fromType<Appearance::Mode>().valueToKey(static_cast<int>(mode));
    m_settings.setValue(modeKey, QString::fromLatin1(name));
}

int Settings::zoom() const
{
    return std::clamp(m_settings.value(zoomKey, defaultZoom).toInt(), Appearance::leastZoom, Appearance::mostZoom);
}

void Settings::setZoom(int percent)
{
    m_settings.setValue(zoomKey, percent);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Settings::columns() const
{
    return m_settings.value(columnsKey).toByteArray();
}

void Settings::setColumns(const QByteArray& columns)
{
    m_settings.setValue(columnsKey, columns);
}

bool Settings::showsLibrary() const
{
    return m_settings.value(libraryKey, true).toBool();
}

void Settings::setShowsLibrary(bool shown)
{
    m_settings.setValue(libraryKey, shown);
}

BoardLayout Settings::board() const
{
    return BoardLayout::fromStringList(m_settings.value(boardKey).toStringList());
}

void Settings::setBoard(const BoardLayout& layout)
{
    m_settings.setValue(boardKey, layout.toStringList());
}

QString Settings::lastScenario() const
{
    return m_settings.value(scenarioKey).toString();
}

void Settings::setLastScenario(const QString& id)
{
    // Told with every edit that was kept; writing the file takes longer than painting the window.
    if (id != lastScenario()) {
        m_settings.setValue(scenarioKey, id);
    }
}

LibrarySearchModel::Order Settings::libraryOrder() const
{
    const QByteArray name = m_settings.value(orderKey).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<LibrarySearchModel::Order>().keyToValue(name.constData(), &known);
    return known ? static_cast<LibrarySearchModel::Order>(value) : LibrarySearchModel::Order::NewestFirst;
}

void Settings::setLibraryOrder(LibrarySearchModel::Order order)
{
    const char* const name = QMetaEnum::fromType<LibrarySearchModel::Order>().valueToKey(static_cast<int>(order));
    m_settings.setValue(orderKey, QString::fromLatin1(name));
}

QString Settings::showScreen() const
{
    return m_settings.value(screenKey).toString();
}

void Settings::setShowScreen(const QString& name)
{
    m_settings.setValue(screenKey, name);
}

int Settings::notesZoom() const
{
    return std::clamp(m_settings.value(notesZoomKey, defaultZoom).toInt(), PresenterWindow::leastNotesZoom,
                      PresenterWindow::mostNotesZoom);
}

void Settings::setNotesZoom(int percent)
{
    m_settings.setValue(notesZoomKey, percent);
}

bool Settings::hidesNames() const
{
    return m_settings.value(hidesNamesKey, false).toBool();
}

void Settings::setHidesNames(bool hidden)
{
    m_settings.setValue(hidesNamesKey, hidden);
}

QString Settings::ballotRound(const QString& scenario, const QString& component) const
{
    return m_settings.value(keyOfRound(scenario, component)).toString();
}

void Settings::setBallotRound(const QString& scenario, const QString& component, const QString& round)
{
    m_settings.setValue(keyOfRound(scenario, component), round);
    m_settings.sync();
}

void Settings::copyBallotRounds(const QString& from, const QString& to)
{
    m_settings.beginGroup(keyOfRounds(from));
    const QStringList components = m_settings.childKeys();
    m_settings.endGroup();
    for (const QString& component : components) {
        m_settings.setValue(keyOfRounds(to) + u'/' + component, m_settings.value(keyOfRounds(from) + u'/' + component));
    }
    m_settings.sync();
}

void Settings::forgetRevealedRounds(const QStringList& scenarios)
{
    for (const QString& scenario : scenarios) {
        m_settings.beginGroup(keyOfRounds(scenario));
        for (const QString& component : m_settings.childKeys()) {
            if (!BallotRound::fromText(m_settings.value(component).toString()).isCasting()) {
                m_settings.remove(component);
            }
        }
        m_settings.endGroup();
    }
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::setRecentFiles(const QStringList& paths)
{
    m_settings.setValue(recentKey, paths);
}

} // namespace steelyard
