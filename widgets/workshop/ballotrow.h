// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/group.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QMenu;
class QToolButton;

namespace steelyard
{

class ChipLabel;
class ElidedLabel;
class ShareBars;
class TextLabel;

/// What there is to see of one ballot.
struct BallotLine {
    std::size_t place = 0; ///< in Component::ballots
    QString name;
    bool late = false;
    /// Absent while ballots are hidden: then it is only known that this one was cast.
    std::optional<engine::ParticipantView> view = {};
    QString sharesText = {}; ///< "Cost 21 %, Latency 18 %"
    double longest = 1;      ///< the largest share on any ballot
};

/// A ballot in a line: participant, shares, verdict and margin, and what can be done with it.
class BallotRow : public QWidget
{
    Q_OBJECT

public:
    explicit BallotRow(QWidget* parent = nullptr);

    void present(const BallotLine& line);
    [[nodiscard]] std::size_t place() const { return m_place; }
    /// So that the columns of all rows line up; in pixels. `late`: some row is.
    void setColumns(int verdict, int margin, bool late);
    [[nodiscard]] bool isLate() const;
    [[nodiscard]] int verdictWidth() const;
    [[nodiscard]] int marginWidth() const;

signals:
    void editRequested();
    void exportRequested();
    void removeRequested();
    /// The mouse or the keyboard is here, or no longer.
    void pointed(bool here);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeMenu();
    void describe(const BallotLine& line);
    void follow();

    std::size_t m_place = 0;
    bool m_pointed = false;
    ElidedLabel* m_name;
    ChipLabel* m_late;
    ShareBars* m_bars;
    ChipLabel* m_verdict;
    TextLabel* m_margin;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_edit;
    QAction* m_export;
};

} // namespace steelyard
