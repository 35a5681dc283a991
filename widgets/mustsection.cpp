// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mustsection.h"

#include "catalogue.h"
#include "scenariodocument.h"
#include "textlabel.h"
#include "wrappedcheckbox.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard
{

namespace
{

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString consequence(engine::Choice choice)
{
    return choice == engine::Choice::Go ? MustSection::tr("rules out Go") : MustSection::tr("rules out Rust");
}

} // namespace

MustSection::MustSection(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_document(document), m_catalogue(catalogue), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(
        new TextLabel(TextRole::Caption, tr("A must cannot be traded: it decides whatever the weights say.")));
    connect(&document, &ScenarioDocument::loaded, this, &MustSection::rebuild);
    connect(&document, &ScenarioDocument::analysisChanged, this, &MustSection::refresh);
}

void MustSection::rebuild()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_musts = m_catalogue.musts;
    for (const engine::Must& own : m_document.scenario().components[m_document.component()].musts) {
        // The scenario was decided on its own words, whatever the catalogue has come to say.
        if (const auto known = std::ranges::find(m_musts, own.id, &engine::Must::id); known != m_musts.end()) {
            *known = own;
        } else {
            m_musts.push_back(own);
        }
    }
    for (const engine::Must& must : m_musts) {
        auto* const box = new WrappedCheckBox(text(must.name), consequence(must.rulesOut));
        box->setObjectName(QStringLiteral("must-") + text(must.id));
        m_layout->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &WrappedCheckBox::clicked, this, &MustSection::choose);
    }
    tick();
}

void MustSection::refresh()
{
    const std::vector<engine::Must>& held = m_document.scenario().components[m_document.component()].musts;
    const auto isListed = [this](const engine::Must& must) {
        return std::ranges::find(m_musts, must) != m_musts.end();
    };
    if (std::ranges::all_of(held, isListed)) {
        tick();
    } else {
        rebuild(); // undo has brought back one that was not there when the scenario was opened
    }
}

void MustSection::tick()
{
    const std::vector<engine::Must>& held = m_document.scenario().components[m_document.component()].musts;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setChecked(std::ranges::find(held, m_musts[i].id, &engine::Must::id) != held.end());
    }
}

void MustSection::choose()
{
    std::vector<engine::Must> chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            chosen.push_back(m_musts[i]);
        }
    }
    m_document.setMusts(m_document.component(), chosen);
}

} // namespace steelyard
