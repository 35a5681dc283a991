// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steelyard
{

class ScenarioDocument;
class TextLabel;

namespace engine
{
struct Mistake;
}

/// The article's question and its answer: what choosing Go, what choosing Rust is expected to lose, and which is the
/// cheaper mistake.
class MistakeSection : public QWidget
{
    Q_OBJECT

public:
    explicit MistakeSection(ScenarioDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        TextLabel* name;
        TextLabel* cost;
        TextLabel* irrecoverable;
    };
    /// A line is only there where it says something.
    void say(TextLabel* label, const QString& text);
    void addChoice(Choice& choice, const QString& objectName);
    void refresh();
    void presentMistake(const engine::Mistake& mistake);
    void colour();

    ScenarioDocument& m_document;
    TextLabel* m_question;
    TextLabel* m_answer;
    TextLabel* m_pull;
    QWidget* m_choices;
    Choice m_go;
    Choice m_rust;
    TextLabel* m_knowing;
    TextLabel* m_unit;
};

} // namespace steelyard
