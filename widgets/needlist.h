// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdicttext.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace steelyard
{

class TextLabel;

/// What Rust needs, each line with a mark: filled when met, hollow when not.
class NeedList : public QWidget
{
    Q_OBJECT

public:
    explicit NeedList(QWidget* parent = nullptr);

    void present(const std::vector<Need>& needs);

private:
    class Mark;

    std::vector<Mark*> m_marks;
    std::vector<TextLabel*> m_texts;
    QGridLayout* m_layout;
};

} // namespace steelyard
