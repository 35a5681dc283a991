// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace steelyard
{

class Presenting;
class SlideDeck;

/// The slides that F5 would show, as a file for afterwards.
class SlidesExport : public QObject
{
    Q_OBJECT

public:
    SlidesExport(Presenting& presenting, QWidget* window);
    ~SlidesExport() override;

    /// Asks where to, and writes when the slides say all they will say.
    void start();

    /// How a person is asked for a file, and before it would be overwritten; tests answer instead. Empty: never mind.
    std::function<QString(const QString& proposal)> askForFile;

signals:
    /// Something a person should know, as a sentence, and what was written where it is about that.
    void notice(const QString& sentence, const QString& written = {});

private:
    void write(std::unique_ptr<SlideDeck> deck);

    Presenting& m_presenting;
    std::unique_ptr<SlideDeck> m_deck; ///< on its way into the file
};

} // namespace steelyard
