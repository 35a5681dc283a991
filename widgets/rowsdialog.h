// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QDialogButtonBox;
class QPushButton;
class QTreeWidget;

namespace steelyard
{

class TextLabel;

/// A dialog with rows of plain text to choose one from, and what can be done with it. It stays open until it is closed.
class RowsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row {
        QString key;
        QStringList texts; ///< one for each heading
    };
    struct Words {
        QString title;
        QString explanation;
        QString empty; ///< what there is to say instead of rows
        QStringList headings;
    };

    explicit RowsDialog(const Words& words, QWidget* parent);

    /// Keeps what is chosen where it is still there, else chooses the first.
    void setRows(const std::vector<Row>& rows);
    /// The first one is also what Enter and a double-click do. `fits`: for which rows it makes sense.
    void addAnswer(const QString& name, const QString& text, std::function<void(const QString& key)> answer,
                   std::function<bool(const QString& key)> fits = {});

private:
    [[nodiscard]] QString chosen() const;
    void showAnswers();

    struct Answer {
        QPushButton* button;
        std::function<bool(const QString& key)> fits;
    };

    Words m_words;
    TextLabel* m_explanation;
    QTreeWidget* m_rows;
    QDialogButtonBox* m_buttons;
    std::vector<Answer> m_answers;
};

} // namespace steelyard
