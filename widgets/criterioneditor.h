// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguedifference.h"
#include "evidencepopover.h"

#include <QWidget>

#include <optional>
#include <string>

class QCheckBox;
class QLineEdit;

namespace steelyard
{

class DifferenceMark;
class EvidenceList;
class GrowingTextEdit;
class JudgementChip;
class ScenarioDocument;
class ScoreRow;
class TextButton;
class TextLabel;
class WeightSlider;

/// One criterion to read and to change: importance, the scores of both languages on their described scale, why, on
/// which evidence, and whether it is somebody's own judgement. A criterion of the person's own can be renamed,
/// reworded and removed.
class CriterionEditor : public QWidget
{
    Q_OBJECT

public:
    CriterionEditor(ScenarioDocument& document, const Catalogue& catalogue, const engine::Criterion& criterion,
                    const LinkOpener& openLink, QWidget* parent = nullptr);

    /// It shows this criterion, whatever that is called now.
    [[nodiscard]] bool isOf(const engine::Criterion& criterion) const;
    /// Shows the criterion as it is; `removable`: its constraint has others.
    void present(const engine::Criterion& criterion, const CriterionDifference& difference, bool removable);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Where the criterion is in the scenario now.
    struct Place {
        std::size_t constraint = 0;
        std::size_t criterion = 0;
    };
    [[nodiscard]] std::optional<Place> place() const;
    using TextSetter = void (ScenarioDocument::*)(std::size_t, std::size_t, const QString&);

    void assemble();
    [[nodiscard]] QWidget* scaleEnds() const;
    /// Gives its controls their accessible names.
    void nameControls(const QString& criterion);
    void rename();
    void connectImportance();
    void connectScore(ScoreRow* row, engine::Choice choice);
    void connectActions();
    /// What is typed is written as it is typed, one step of undo until the keyboard goes elsewhere.
    void follow(GrowingTextEdit* edit, TextSetter setter);

    ScenarioDocument& m_document;
    const Catalogue& m_catalogue;
    std::string m_id;
    std::optional<Scale> m_scale;
    const engine::Criterion* m_original; ///< the catalogue's, or nullptr for one of the person's own
    TextLabel* m_name;
    QLineEdit* m_ownName; ///< in place of m_name where the criterion is the person's own
    JudgementChip* m_chip;
    DifferenceMark* m_importanceMark;
    WeightSlider* m_importance;
    ScoreRow* m_go;
    ScoreRow* m_rust;
    TextLabel* m_rationale;
    GrowingTextEdit* m_ownRationale; ///< in place of m_rationale where the criterion is the person's own
    EvidenceList* m_evidence;
    QCheckBox* m_judgement;
    GrowingTextEdit* m_note;
    TextButton* m_reset;
    TextButton* m_remove;
    /// What is on screen: the editors of the other criteria are let alone while a hand drags one.
    struct Shown {
        engine::Criterion criterion;
        CriterionDifference difference;
        bool removable = false;
        bool operator==(const Shown&) const = default;
    };
    std::optional<Shown> m_shown;
    int m_typing = 0; ///< the gesture that the typed text belongs to
};

} // namespace steelyard
