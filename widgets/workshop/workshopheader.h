// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QPushButton;

namespace steelyard
{

class ElidedLabel;
class PatientComboBox;
class ScenarioDocument;

/// The bar above a workshop: which scenario and component it is about, how far it has come, and what can be done.
class WorkshopHeader : public QWidget
{
    Q_OBJECT

public:
    explicit WorkshopHeader(ScenarioDocument& document, QWidget* parent = nullptr);

    struct State {
        int ballots = 0;
        bool casting = false;
    };
    void present(const State& state);
    void setNamesHidden(bool hidden);

signals:
    void addRequested();
    void importRequested();
    void formRequested();
    void exportRequested();
    /// A new round; without the ballots that are there, or with them, hidden again.
    void roundRequested(bool keepBallots);
    void revealRequested();
    void namesHiddenChosen(bool hidden);
    void groupWeightsRequested();
    void closeRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(const QString& name, const QString& text, const QString& description);
    void makeButtons();
    void makeExportMenu();
    /// The buttons beside the name, or below it where there is no room.
    void arrange();
    void beginOrReveal();
    void showComponents();

    ScenarioDocument& m_document;
    State m_state;
    ElidedLabel* m_name;
    ElidedLabel* m_caption;
    PatientComboBox* m_component;
    QBoxLayout* m_line;
    QWidget* m_buttons;
    QPushButton* m_export = nullptr;
    QAction* m_exportBallots = nullptr;
    QPushButton* m_round = nullptr;
    QPushButton* m_hideNames = nullptr;
    QPushButton* m_useWeights = nullptr;
};

} // namespace steelyard
