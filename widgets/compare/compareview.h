// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparedsides.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;

namespace steelyard
{

class CompareCard;
class DifferenceCard;
class ElidedLabel;
class PatientComboBox;
class TextLabel;

/// Up to four scenarios side by side, their differences to the first, and what made the difference. The view only
/// shows; which scenarios are compared is its owner's to decide.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t mostScenarios = 4;

    explicit CompareView(QWidget* parent = nullptr);

    /// One to four scenarios; the others differ from the first.
    void present(std::vector<ComparedScenario> scenarios);
    /// Buttons for what can be done with what is compared.
    void addToHeader(QMenu* menu, QAction* mainAction);
    [[nodiscard]] const std::vector<ComparedSide>& sides() const { return m_sides; }

    /// A scenario that can be added.
    struct Offer {
        QString id;
        QString name;
    };
    /// What "Add scenario" offers when it is opened.
    std::function<std::vector<Offer>()> offers;

    /// Cards side by side.
    [[nodiscard]] int columns() const { return m_columns; }

signals:
    void closeRequested();
    void addRequested(const QString& id);
    /// Places in what was presented.
    void removeRequested(std::size_t place);
    void firstRequested(std::size_t place);
    void openRequested(std::size_t place);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    void fillOffers();
    void addCard();
    void showSides();
    void showComponents();
    void arrange();

    ElidedLabel* m_caption;
    PatientComboBox* m_component;
    QPushButton* m_add;
    QPushButton* m_close;
    QHBoxLayout* m_headerButtons;
    QMenu* m_offers;
    QScrollArea* m_scroll;
    QGridLayout* m_cardLayout;
    std::vector<CompareCard*> m_cards;
    DifferenceCard* m_difference;
    TextLabel* m_hint;
    std::vector<ComparedSide> m_sides;
    std::string m_chosenComponent; ///< id
    int m_columns = 0;
};

} // namespace steelyard
