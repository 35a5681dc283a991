// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencelist.h"

#include "evidencechip.h"
#include "flatstyle.h"
#include "flowlayout.h"

#include <algorithm>
#include <utility>

namespace steelyard
{

namespace
{

QString notCarried()
{
    return EvidenceList::tr("The scenario cites this source without carrying it.");
}

} // namespace

EvidenceList::EvidenceList(LinkOpener openLink, QWidget* parent)
    : QWidget(parent), m_openLink(std::move(openLink)), m_layout(new FlowLayout(FlatStyle::scaled(5)))
{
    setLayout(m_layout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EvidenceList::present(const std::vector<std::string>& cited, const std::vector<engine::EvidenceItem>& carried)
{
    std::vector<engine::EvidenceItem> items;
    std::vector<bool> isCarried;
    for (const std::string& id : cited) {
        const auto item = std::ranges::find(carried, id, &engine::EvidenceItem::id);
        isCarried.push_back(item != carried.end());
        items.push_back(isCarried.back() ? *item
                                         : engine::EvidenceItem{.id = id, .finding = notCarried().toStdString()});
    }
    if (items == m_items) {
        return;
    }
    qDeleteAll(m_chips);
    m_chips.clear();
    m_items = std::move(items);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        addChip(m_items[i], isCarried[i]);
    }
    setVisible(!m_items.empty());
    updateGeometry();
}

void EvidenceList::addChip(const engine::EvidenceItem& item, bool isCarried)
{
    auto* const chip = isCarried ? new EvidenceChip(item) : EvidenceChip::ofMissing(item);
    m_chips.push_back(chip);
    m_layout->addWidget(chip);
    connect(chip, &EvidenceChip::clicked, this, [this, chip, item] {
        auto* const popover = new EvidencePopover(item, m_openLink, this);
        popover->showBeside(*chip);
    });
}

} // namespace steelyard
