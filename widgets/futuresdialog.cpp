// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "futuresdialog.h"

#include "catalogue.h"
#include "flatstyle.h"
#include "flowlayout.h"
#include "futuresmodel.h"
#include "futuresview.h"
#include "mistaketext.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "verdicttext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steelyard
{

FuturesDialog::FuturesDialog(ScenarioDocument& document, const Catalogue& catalogue, FuturesModel& model,
                             QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_catalogue(catalogue),
      m_model(model),
      m_view(new FuturesView(document, model, FuturesView::Columns::All)),
      m_now(new TextLabel(TextRole::Strong))
{
    setObjectName(u"futures-dialog"_s);
    setWindowTitle(tr("Futures"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setObjectName(u"futures-all"_s);
    m_now->setObjectName(u"futures-now"_s);
    m_now->setLeastLines(2);
    auto* const layout = new QVBoxLayout(this);
    const int margin = FlatStyle::scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(FlatStyle::scaled(12));
    layout->addWidget(new TextLabel(TextRole::Body,
                                    tr("What may come, how probable it is, and by how much it multiplies the weight of "
                                       "each constraint: ×1 changes nothing.")));
    layout->addWidget(m_view, 1);
    layout->addWidget(actionLine());
    layout->addWidget(m_now);
    auto* const close = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(close);
    resize(FlatStyle::scaled(920), FlatStyle::scaled(480));

    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto& [keys, button] : {std::pair(QKeySequence::Undo, m_undo), std::pair(QKeySequence::Redo, m_redo)}) {
        auto* const shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FuturesDialog::refresh);
    connect(&document, &ScenarioDocument::analysisChanged, this, &FuturesDialog::refresh);
    if (m_model.rowCount() > 0) {
        m_view->setCurrentRow(0);
    }
    m_view->setFocus();
    refresh();
}

QPushButton* FuturesDialog::button(const QString& name, const QString& text)
{
    auto* const made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setAutoDefault(false);
    return made;
}

QWidget* FuturesDialog::actionLine()
{
    QPushButton* const add = button(u"add"_s, tr("&Add"));
    m_remove = button(u"remove"_s, tr("&Remove"));
    m_up = button(u"up"_s, tr("Move &up"));
    m_down = button(u"down"_s, tr("Move &down"));
    m_resetOne = button(u"reset-one"_s, tr("Reset th&is one"));
    m_resetAll = button(u"reset-all"_s, tr("Reset a&ll"));
    m_undo = button(u"undo"_s, tr("U&ndo"));
    m_redo = button(u"redo"_s, tr("R&edo"));
    m_resetOne->setAccessibleDescription(tr("Gives this future the catalogue's name, probability and factors"));
    m_resetAll->setAccessibleDescription(tr("Puts the catalogue's futures in place of these"));
    auto* const line = new QWidget;
    auto* const layout = new FlowLayout(FlatStyle::scaled(8));
    line->setLayout(layout);
    for (QPushButton* const each : {add, m_remove, m_up, m_down, m_resetOne, m_resetAll, m_undo, m_redo}) {
        layout->addWidget(each);
    }
    connect(add, &QPushButton::clicked, m_view, &FuturesView::add);
    connect(m_remove, &QPushButton::clicked, m_view, &FuturesView::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_resetOne, &QPushButton::clicked, this,
            [this] { m_document.resetFuture(static_cast<std::size_t>(m_view->currentRow()), m_catalogue); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_document.resetFutures(m_catalogue); });
    connect(m_undo, &QPushButton::clicked, &m_document.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_document.undoStack(), &QUndoStack::redo);
    return line;
}

void FuturesDialog::move(int step)
{
    const int row = m_view->currentRow();
    m_document.moveFuture(static_cast<std::size_t>(row), static_cast<std::size_t>(row + step));
    m_view->setCurrentRow(row + step);
}

void FuturesDialog::refresh()
{
    const int row = m_view->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
    m_resetOne->setEnabled(row >= 0 && m_model.isResettable(row));
    m_resetAll->setEnabled(m_model.differs());
    m_undo->setEnabled(m_document.undoStack().canUndo());
    m_redo->setEnabled(m_document.undoStack().canRedo());
    const engine::Outlook* const outlook = m_document.outlook();
    const engine::ComponentAnalysis& analysis = m_document.analysis().components[m_document.component()];
    QStringList sentences{tr("The verdict: %1.").arg(headline(analysis.verdict))};
    if (outlook != nullptr && outlook->mistake) {
        sentences << cheapestText(*outlook->mistake) << pullText(*outlook->mistake, analysis.verdict);
    }
    sentences.removeAll(QString());
    m_now->setText(sentences.join(u' '));
}

} // namespace steelyard
