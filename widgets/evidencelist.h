// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencepopover.h"

#include <QWidget>

#include <vector>

namespace steelyard
{

class EvidenceChip;
class FlowLayout;

/// The sources that a criterion cites, as chips; a chip opens to all that is known of its source.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(LinkOpener openLink, QWidget* parent = nullptr);

    /// The cited ids in their order; `carried` are the items of the scenario. An id without its item is shown as such.
    void present(const std::vector<std::string>& cited, const std::vector<engine::EvidenceItem>& carried);

private:
    void addChip(const engine::EvidenceItem& item, bool isCarried);

    LinkOpener m_openLink;
    FlowLayout* m_layout;
    std::vector<engine::EvidenceItem> m_items; ///< one for each chip
    std::vector<EvidenceChip*> m_chips;
};

} // namespace steelyard
