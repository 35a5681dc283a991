// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace steelyard
{

/// A small flat button in the head of a card. Its sign is painted, since not every font has one.
class CardButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Sign { Maximise, Restore, Table, Exchange, More };

    explicit CardButton(Sign sign, QWidget* parent = nullptr);

    void setSign(Sign sign);
    /// What it does, as accessible name and tooltip.
    void setPurpose(const QString& purpose);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign m_sign;
};

} // namespace steelyard
