// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QAbstractButton;

namespace steelyard
{

namespace engine
{
struct Constraint;
}
struct Catalogue;
class CriteriaSection;
class ScenarioDocument;
class WeightSlider;

/// The weight of a constraint, with a chevron that opens its criteria below. They exist only while they are open.
class ConstraintRow : public QWidget
{
    Q_OBJECT

public:
    ConstraintRow(ScenarioDocument& document, const Catalogue& catalogue, const engine::Constraint& constraint,
                  QWidget* parent = nullptr);

    [[nodiscard]] WeightSlider* slider() const { return m_slider; }
    [[nodiscard]] const std::string& constraint() const { return m_constraint; }
    [[nodiscard]] bool isOpen() const { return m_criteria != nullptr; }
    void setOpen(bool open);

signals:
    void toggled(bool open);

private:
    void show(bool open);

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    std::string m_constraint;
    WeightSlider* m_slider;
    QAbstractButton* m_chevron;
    CriteriaSection* m_criteria = nullptr;
};

} // namespace steelyard
