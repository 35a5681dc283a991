// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QPushButton;

namespace steelyard
{

struct Catalogue;
class BalanceBeam;
class NeedList;
class ReasonList;
class ScenarioDocument;
class TextLabel;

/// The fourth column, always visible: the beam, the verdict and why, what would change it, what Rust needs.
class VerdictPanel : public QScrollArea
{
    Q_OBJECT

public:
    VerdictPanel(ScenarioDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Whether there is a library that could keep what is on screen.
    void setKeepable(bool keepable);

signals:
    /// Move the sliders to the nearest flip.
    void showFlipRequested();
    /// Keep the state on screen under a name.
    void saveAsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void announce();
    void colourHeadline();

    ScenarioDocument& m_document;
    BalanceBeam* m_beam;
    TextLabel* m_headline;
    TextLabel* m_explanation;
    TextLabel* m_flip;
    QPushButton* m_showFlip;
    QPushButton* m_saveAs;
    NeedList* m_needs;
    ReasonList* m_reasons;
    TextLabel* m_evidence;
};

} // namespace steelyard
