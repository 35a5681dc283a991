// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace steelyard
{

class FileExchange;
class Settings;

/// The files that were opened or exported last, as a menu; remembered across restarts. One that is no longer there is
/// dropped when somebody asks for it.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;

    RecentFiles(Settings& settings, FileExchange& files, QMenu* menu, QObject* parent);

signals:
    void notice(const QString& sentence);

private:
    void add(const QString& path);
    void open(const QString& path);
    void fillMenu();

    Settings& m_settings;
    FileExchange& m_files;
    QMenu* m_menu;
};

} // namespace steelyard
