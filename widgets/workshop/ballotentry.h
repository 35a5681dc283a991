// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace steelyard
{

struct Catalogue;
class TextLabel;
class WeightSlider;

/// Where one person casts a ballot: a name, a slider for each constraint and the shares these come to. Nothing of the
/// others, of the margin or of the verdict is to be seen here.
class BallotEntry : public QWidget
{
    Q_OBJECT

public:
    /// What a slider stands at before anybody has moved it.
    static constexpr double neutral = 50;

    explicit BallotEntry(const Catalogue& catalogue, QWidget* parent = nullptr);

    struct Task {
        QString title;
        QString hint; ///< what becomes of the ballot; empty: nothing to say
        QString name;
        bool asksForName = true;
        std::vector<double> importances; ///< empty: neutral
    };
    void begin(const engine::Scenario& scenario, const Task& task);
    /// Whether what was entered may be thrown away: where there is something, the first time asks for a second.
    [[nodiscard]] bool mayBeLeft();

    /// Why a ballot of that name cannot be taken, as a sentence; empty where it can.
    std::function<QString(const QString& name)> objection;

signals:
    /// Something weighs on it, and there was no objection.
    void cast(const QString& name, const std::vector<double>& importances);
    void cancelled();

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeForm();
    void rebuild(const engine::Scenario& scenario);
    [[nodiscard]] std::vector<double> importances() const;
    void showShares();
    void tryToCast();
    void complain(const QString& sentence);

    const Catalogue& m_catalogue;
    TextLabel* m_title;
    TextLabel* m_hint;
    TextLabel* m_nameLabel;
    QLineEdit* m_name;
    TextLabel* m_complaint;
    QScrollArea* m_scroll;
    QVBoxLayout* m_sliderLayout;
    std::vector<WeightSlider*> m_sliders;
    QPushButton* m_cast;
    QString m_nameBefore;
    std::vector<double> m_importancesBefore;
    bool m_asked = false; ///< since the last thing that was entered
};

} // namespace steelyard
