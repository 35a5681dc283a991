// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencepopover.h"

#include <QWidget>

#include <string>
#include <vector>

class QVBoxLayout;

namespace steelyard
{

struct Catalogue;
class CriterionEditor;
class ScenarioDocument;

/// The criteria below a constraint. Follows the document as long as it is seen; editors are made once for each
/// criterion and live as long as that is there.
class CriteriaSection : public QWidget
{
    Q_OBJECT

public:
    /// Of the constraint with that id.
    CriteriaSection(ScenarioDocument& document, const Catalogue& catalogue, std::string constraint,
                    QWidget* parent = nullptr);

    /// How the page of a source is opened; the desktop does it unless somebody else is asked to.
    LinkOpener openLink;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void matchEditors(const std::vector<engine::Criterion>& criteria);
    void add(const QString& name);

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    std::string m_constraint;
    QVBoxLayout* m_editorLayout;
    std::vector<CriterionEditor*> m_editors; ///< in the order of the criteria
    std::string m_added;                     ///< the criterion that the keyboard is to go to
    bool m_stale = true;
};

} // namespace steelyard
