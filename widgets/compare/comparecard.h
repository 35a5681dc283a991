// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/card.h"
#include "compare/comparedsides.h"

class QAction;
class QGridLayout;
class QMenu;
class QToolButton;

namespace steelyard
{

class BalanceBeam;
class ElidedLabel;
class ShareBar;
class TextLabel;

/// One scenario of a comparison: the beam, the verdict, the margin, and for each constraint its share and how far that
/// is from the first scenario's.
class CompareCard : public Card
{
    Q_OBJECT

public:
    explicit CompareCard(QWidget* parent = nullptr);

    /// `longest` is the share that fills the whole bar. `firstName`: of the scenario that the differences are to, empty
    /// for that one itself.
    void present(const ComparedSide& side, const std::vector<ShareLine>& lines, double longest,
                 const QString& firstName);

    /// What can be done with the card, also in its context menu.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

signals:
    void removeRequested();
    void firstRequested();
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Row {
        ElidedLabel* name = nullptr;
        ShareBar* bar = nullptr;
        TextLabel* difference = nullptr;
    };

    void makeMenu();
    void addRow();
    /// Again after the zoom has changed.
    void limitWidths();
    void showLine(const Row& row, const ShareLine& line, double longest, const QString& firstName);
    void colourHeadline();

    ElidedLabel* m_name;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_first = nullptr;
    BalanceBeam* m_beam;
    TextLabel* m_headline;
    TextLabel* m_margin;
    QGridLayout* m_rowLayout;
    std::vector<Row> m_rows;
    engine::Language m_language = engine::Language::None;
};

} // namespace steelyard
