// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace steelyard
{

class DateField;
class GrowingTextEdit;
class ScenarioDocument;

/// What a scenario is about: its name, the question, who owns it, until when it is to be decided, tags and notes. Each
/// is a step of undo, but for the name, which the library gives.
class DetailsSection : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsSection(ScenarioDocument& document, QWidget* parent = nullptr);

    void focusQuestion();

signals:
    /// The scenario is to be called like this.
    void nameChosen(const QString& name);

private:
    void addField(QVBoxLayout* layout, const QString& label, QWidget* field);
    /// Writes what is typed letter by letter as one step.
    template <typename Setter>
    void write(Setter set);
    void refresh();

    ScenarioDocument& m_document;
    QLineEdit* m_name;
    GrowingTextEdit* m_question;
    QLineEdit* m_owner;
    DateField* m_decideBy;
    QLineEdit* m_tags;
    GrowingTextEdit* m_notes;
    int m_typing = 0; ///< the gesture that the typed text belongs to
};

/// The tags in a line of text with commas between them, each once.
[[nodiscard]] QStringList tagsIn(const QString& line);

} // namespace steelyard
