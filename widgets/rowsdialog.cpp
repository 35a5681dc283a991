// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsdialog.h"

#include "flatstyle.h"
#include "textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace steelyard
{

RowsDialog::RowsDialog(const Words& words, QWidget* parent)
    : QDialog(parent),
      m_words(words),
      m_explanation(new TextLabel(TextRole::Body)),
      m_rows(new QTreeWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setWindowTitle(plainTitle(words.title));
    setAttribute(Qt::WA_DeleteOnClose);
    m_explanation->setObjectName(QStringLiteral("rows-explanation"));
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setAccessibleName(words.title);
    m_rows->setHeaderLabels(words.headings);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setTextElideMode(Qt::ElideRight);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(FlatStyle::scaled(16), FlatStyle::scaled(16), FlatStyle::scaled(16),
                               FlatStyle::scaled(16));
    layout->setSpacing(FlatStyle::scaled(12));
    layout->addWidget(m_explanation);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_buttons);
    resize(FlatStyle::scaled(680), FlatStyle::scaled(420));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &RowsDialog::showAnswers);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this] {
        if (!m_answers.empty() && m_answers.front().button->isEnabled()) {
            m_answers.front().button->click();
        }
    });
    setRows({});
}

void RowsDialog::setRows(const std::vector<Row>& rows)
{
    const QString before = chosen();
    m_rows->clear();
    QTreeWidgetItem* toChoose = nullptr;
    for (const Row& row : rows) {
        auto* const item = new QTreeWidgetItem(m_rows, row.texts);
        item->setData(0, Qt::UserRole, row.key);
        // On the last column, which takes what is left: the others are as wide as their texts.
        item->setSizeHint(m_rows->columnCount() - 1, QSize(0, fontMetrics().height() + FlatStyle::scaled(8)));
        for (int column = 0; column < row.texts.size(); ++column) {
            item->setToolTip(column, plainToolTip(row.texts[column]));
        }
        if (!toChoose || row.key == before) {
            toChoose = item;
        }
    }
    for (int column = 0; column + 1 < m_rows->columnCount(); ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), FlatStyle::scaled(280)));
    }
    m_rows->setCurrentItem(toChoose);
    m_explanation->setText(rows.empty() ? m_words.empty : m_words.explanation);
    showAnswers();
}

void RowsDialog::addAnswer(const QString& name, const QString& text, std::function<void(const QString& key)> answer,
                           std::function<bool(const QString& key)> fits)
{
    QPushButton* const button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setDefault(m_answers.empty());
    connect(button, &QPushButton::clicked, this, [this, answer = std::move(answer)] { answer(chosen()); });
    m_answers.push_back({button, std::move(fits)});
    showAnswers();
}

QString RowsDialog::chosen() const
{
    const QTreeWidgetItem* const item = m_rows->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void RowsDialog::showAnswers()
{
    const QString key = chosen();
    for (const Answer& answer : m_answers) {
        answer.button->setEnabled(!key.isEmpty() && (!answer.fits || answer.fits(key)));
    }
}

} // namespace steelyard
