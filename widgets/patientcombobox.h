// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace steelyard
{

/// A combo box that the wheel scrolls past unless it has the focus, that can be narrower than its longest entry, and
/// whose accessible name is the one it was given. (On Linux Qt names a combo box by its text, so nobody finds it by its
/// name.)
class PatientComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PatientComboBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace steelyard
