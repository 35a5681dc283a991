// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "futuressection.h"

#include "catalogue.h"
#include "flatstyle.h"
#include "flowlayout.h"
#include "futuresdialog.h"
#include "futuresmodel.h"
#include "futuresview.h"
#include "scenariodocument.h"
#include "textbutton.h"
#include "textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steelyard
{

FuturesSection::FuturesSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_catalogue(catalogue),
      m_model(new FuturesModel(document, catalogue, this)),
      m_view(new FuturesView(document, *m_model, FuturesView::Columns::Short)),
      m_none(new TextLabel(TextRole::Body, tr("No futures yet. Without any there is no cheapest mistake."))),
      m_remove(new TextButton(tr("Remove"))),
      m_reset(new TextButton(tr("Reset to catalogue")))
{
    m_view->setObjectName(u"futures-short"_s);
    m_none->setObjectName(u"futures-none"_s);
    auto* const add = new TextButton(tr("Add"));
    auto* const factors = new TextButton(tr("Edit with factors…"));
    add->setObjectName(u"future-add"_s);
    add->setAccessibleName(tr("Add a future"));
    m_remove->setObjectName(u"future-remove"_s);
    m_remove->setAccessibleName(tr("Remove the future chosen in the table"));
    factors->setObjectName(u"futures-factors"_s);
    factors->setAccessibleDescription(tr("Opens a table with a factor for each constraint"));
    m_reset->setObjectName(u"futures-reset"_s);
    m_reset->setAccessibleName(tr("Reset the futures to the catalogue"));
    m_reset->setAccessibleDescription(tr("Can be undone"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(6));
    layout->addWidget(new TextLabel(
        TextRole::Caption, tr("What may come, how probable it is, and by how much it multiplies each weight.")));
    layout->addWidget(m_none);
    layout->addWidget(m_view);
    auto* const actions = new FlowLayout(FlatStyle::scaled(12));
    for (TextButton* const button : {add, m_remove, factors, m_reset}) {
        actions->addWidget(button);
    }
    layout->addLayout(actions);

    connect(add, &TextButton::clicked, m_view, [this] {
        m_view->show();
        m_view->add();
    });
    connect(m_remove, &TextButton::clicked, m_view, &FuturesView::removeCurrent);
    connect(factors, &TextButton::clicked, this, &FuturesSection::showFactors);
    connect(m_reset, &TextButton::clicked, this, [this] { m_document.resetFutures(m_catalogue); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FuturesSection::refresh);
    connect(&document, &ScenarioDocument::analysisChanged, this, &FuturesSection::refresh);
}

void FuturesSection::showFactors()
{
    if (!m_dialog) {
        m_dialog = new FuturesDialog(m_document, m_catalogue, *m_model, window());
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void FuturesSection::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_view->setVisible(any);
    m_remove->setEnabled(m_view->currentRow() >= 0);
    m_reset->setVisible(m_model->differs());
}

} // namespace steelyard
