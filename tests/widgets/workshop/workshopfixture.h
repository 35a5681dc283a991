// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "workshop/workshopview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QTest>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;

/// Three constraints, nobody has voted.
inline ScenarioBuilder emptyRoom()
{
    return ScenarioBuilder("Room")
        .constraint("latency", 40, 80)
        .constraint("cost", 80, 50, engine::Axis::Delivery)
        .constraint("team", 60, 50, engine::Axis::Delivery)
        .firstOrder({"latency"})
        .readiness(80)
        .component("api", {60, 40, 20});
}

inline ScenarioBuilder votedRoom()
{
    return emptyRoom().ballot("Ada", {80, 10, 10}).ballot("Ben", {10, 80, 10}).ballot("Cy", {10, 60, 30});
}

/// A workshop on screen, its rounds remembered as by the program.
class Room
{
public:
    explicit Room(engine::Scenario scenario, QMap<QString, QString> rounds = {}) : m_rounds(std::move(rounds))
    {
        scenario.id = "the-scenario";
        view.recallRound = [this](const QString& s, const QString& c) { return m_rounds.value(s + u'/' + c); };
        view.rememberRound = [this](const QString& s, const QString& c, const QString& round) {
            m_rounds[s + u'/' + c] = round;
        };
        document.load(std::move(scenario));
        view.resize(1100, 700);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view)) {
            throw std::runtime_error("the view does not become active");
        }
    }

    template <typename T = QWidget>
    [[nodiscard]] T& find(const QString& name) const
    {
        T* const found = view.findChild<T*>(name);
        if (!found) {
            throw std::runtime_error("there is no " + name.toStdString());
        }
        return *found;
    }
    [[nodiscard]] bool shows(const QString& name) const { return find(name).isVisible(); }
    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label).text(); }
    void click(const QString& name) const { QTest::mouseClick(&find(name), Qt::LeftButton); }

    /// Until the analysis is there and everything laid out.
    static void standStill()
    {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::processEvents();
        }
    }

    /// As a person does, with the keyboard.
    void cast(const QString& name, const QString& button = u"add-ballot"_s) const
    {
        click(button);
        QTest::keyClicks(&find<QLineEdit>(u"entry-name"_s), name);
        click(u"cast-ballot"_s);
        standStill();
    }

    [[nodiscard]] const std::vector<engine::Ballot>& ballots() const
    {
        return document.scenario().components[document.component()].ballots;
    }

    /// The names in the rows that are seen, from above.
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const QLabel* const label : view.findChildren<QLabel*>(u"ballot-name"_s)) {
            if (label->isVisible()) {
                names << label->text();
            }
        }
        return names;
    }

    /// All that can be read of what is seen: texts, tooltips, names for assistive technology.
    [[nodiscard]] QString everything() const
    {
        QStringList texts;
        for (const QWidget* const widget : view.findChildren<QWidget*>()) {
            if (!widget->isVisible()) {
                continue;
            }
            texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto* const label = qobject_cast<const QLabel*>(widget)) {
                texts << label->text();
            }
            if (const auto* const field = qobject_cast<const QLineEdit*>(widget)) {
                texts << field->text();
            }
        }
        return texts.join(u'\n');
    }

    [[nodiscard]] const QMap<QString, QString>& rounds() const { return m_rounds; }

    ScenarioDocument document;
    Catalogue catalogue = shippedCatalogue().value();
    WorkshopView view{document, catalogue};

private:
    QMap<QString, QString> m_rounds;
};

} // namespace steelyard::testing
