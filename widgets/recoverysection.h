// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futuresdifference.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace steelyard
{

class DifferenceMark;
class QuietSpinBox;
class ScenarioDocument;
class TextButton;
class TextLabel;

/// How many people there are and what recovering from a mistake takes them (MODEL §9): a number beside each question.
class RecoverySection : public QWidget
{
    Q_OBJECT

public:
    RecoverySection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

private:
    using Value = std::function<double(const engine::Team&, const engine::Recovery&)>;
    struct Number {
        QuietSpinBox* box;
        DifferenceMark* mark;
        Value value;
        bool RecoveryDifference::*differs;
    };
    struct Range {
        double least = 0;
        double most = 0;
        double step = 1;
    };
    struct Words {
        QString objectName;
        QString name;
        QString meaning;
    };

    void addNumber(QGridLayout* layout, const Words& words, Range range, bool RecoveryDifference::*differs,
                   const Value& value, const std::function<void(double)>& set);
    void addNumbers(QGridLayout* layout);
    /// Steps of one visit to a box are one step of undo.
    void write(const std::function<void()>& set);
    void refresh();

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    std::vector<Number> m_numbers;
    TextLabel* m_rate;
    TextButton* m_reset;
    bool m_showing = false; ///< what the boxes say is not the person's
    int m_visit = 0;        ///< the gesture that the steps belong to
};

} // namespace steelyard
