// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "catalogue.h"
#include "charts/chart.h"
#include "identity.h"
#include "library/scenariolibrary.h"
#include "librarymodel.h"
#include "mainwindow.h"
#include "models/library/libraryfixture.h"
#include "numbertext.h"
#include "verdicttext.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTest>

#include <algorithm>

/// Drives the whole window with mouse and keys, as a person would.
namespace steelyard::testing
{

using namespace Qt::StringLiterals;

/// A place where settings, a library and files are kept, away from everybody else's.
class Home
{
public:
    Home()
    {
        introduceApplication();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(u"settings"_s));
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString libraryPath() const { return path(u"library/library.db"_s); }

    /// Writes a file into the home and returns its path.
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            throw std::runtime_error(file.fileName().toStdString());
        }
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

inline const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

/// Where the handle of a slider is when it stands at `value`.
inline QPoint handleAt(const QSlider& slider, int value)
{
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.subControls = QStyle::SC_All;
    option.orientation = slider.orientation();
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = value;
    option.sliderValue = value;
    return slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider).center();
}

/// Takes the handle with the mouse and moves it step by step, so that the window follows on the way.
inline void drag(QSlider& slider, int to)
{
    const int from = slider.value();
    QTest::mousePress(&slider, Qt::LeftButton, {}, handleAt(slider, from));
    for (int value = from; value != to; value += to > from ? 1 : -1) {
        QTest::mouseMove(&slider, handleAt(slider, value));
        QCoreApplication::processEvents();
    }
    QTest::mouseMove(&slider, handleAt(slider, to));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, handleAt(slider, to));
    QCoreApplication::processEvents();
}

/// The program from its start to its end: a library and a window on it.
class RunningWindow
{
public:
    /// Returns when the scenario that the program starts with is on screen.
    RunningWindow(Appearance& appearance, const QString& libraryPath, const QStringList& files = {},
                  QSize size = {1680, 945})
        : m_window(catalogue(), m_library, appearance)
    {
        QSignalSpy ready(&m_window, &MainWindow::ready);
        m_window.start(libraryPath, files);
        m_window.resize(size);
        m_window.show();
        if (ready.isEmpty() && !ready.wait(20'000)) {
            throw std::runtime_error("no scenario comes on screen");
        }
        bringToFront();
        standStill();
    }
    ~RunningWindow() { m_window.close(); }
    RunningWindow(const RunningWindow&) = delete;
    RunningWindow& operator=(const RunningWindow&) = delete;

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] ScenarioLibrary& library() { return m_library; }
    [[nodiscard]] ScenarioDocument& document() { return m_window.document(); }

    /// Until nothing is waiting to be laid out or painted.
    static void standStill()
    {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::processEvents();
        }
    }

    void bringToFront()
    {
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window)) {
            throw std::runtime_error("the window does not become active");
        }
    }

    /// The widget of that object name, below the widget named `within` where names repeat.
    template <typename T>
    [[nodiscard]] T& find(const QString& name, const QString& within = {}) const
    {
        const QObject* const top = within.isEmpty() ? &m_window : m_window.findChild<QObject*>(within);
        T* const found = top ? top->findChild<T*>(name) : nullptr;
        if (!found) {
            throw std::runtime_error("there is no " + name.toStdString());
        }
        return *found;
    }

    /// The slider whose name a screen reader says.
    [[nodiscard]] QSlider& slider(const QString& name) const
    {
        const QList<QSlider*> all = m_window.findChildren<QSlider*>();
        const auto found = std::ranges::find(all, name, &QSlider::accessibleName);
        if (found == all.end()) {
            throw std::runtime_error("there is no slider " + name.toStdString());
        }
        return **found;
    }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label).text(); }
    [[nodiscard]] QString headline() const { return text(u"headline"_s); }
    [[nodiscard]] QString state() const { return text(u"scenario-state"_s); }
    [[nodiscard]] QString undoText() const { return action(u"undo"_s).text().remove(u'&'); }

    /// Nothing while there is no notice.
    [[nodiscard]] QString notice() const
    {
        return find<QWidget>(u"notice"_s).isHidden() ? QString() : text(u"notice-sentence"_s);
    }

    /// What the library lists, from above: "Payments API | go-until-team-ready | Rust by 5.4 | edited".
    [[nodiscard]] QStringList lines() const
    {
        const QAbstractItemModel& model = *list().model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            QStringList parts{index.data(LibraryModel::NameRole).toString(),
                              index.data(LibraryModel::VerdictCodeRole).toString(),
                              marginText(index.data(LibraryModel::MarginRole).toDouble())};
            if (index.data(LibraryModel::EditedRole).toBool()) {
                parts << u"edited"_s;
            }
            lines << parts.join(u" | "_s);
        }
        return lines;
    }

    [[nodiscard]] QListView& list() const { return find<QListView>(u"library-list"_s); }

    /// The middle of the line of that scenario, in the list's viewport.
    [[nodiscard]] QPoint lineOf(const QString& name) const
    {
        const QAbstractItemModel& model = *list().model();
        const QModelIndexList found = model.match(model.index(0, 0), LibraryModel::NameRole, name, 1, Qt::MatchExactly);
        if (found.isEmpty()) {
            throw std::runtime_error("the library does not list " + name.toStdString());
        }
        return list().visualRect(found.front()).center();
    }

    void choose(const QString& name) const { QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, lineOf(name)); }

    void click(const QString& widget, const QString& within = {}) const
    {
        QTest::mouseClick(&find<QWidget>(widget, within), Qt::LeftButton);
    }

    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* const focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_window, key, modifiers);
    }

    void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }

private:
    [[nodiscard]] QAction& action(const QString& name) const { return find<QAction>(name); }

    ScenarioLibrary m_library;
    MainWindow m_window;
};

/// The lines of a new library.
inline QStringList firstLines()
{
    return {u"Greenfield service | go-lead-too-small | Rust by 2.7"_s,
            u"Payments API | go-until-team-ready | Rust by 5.4"_s, u"Edge proxy | rust | Rust by 8.2"_s,
            u"Admin back office | go | Go by 8.6"_s};
}

} // namespace steelyard::testing
