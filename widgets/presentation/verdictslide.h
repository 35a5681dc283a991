// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/slidepicture.h"

#include <QStringList>

namespace steelyard
{

class BalanceBeam;

/// What the verdict is: of the only component beside the beam, of several beside what each of them says.
class VerdictSlide : public SlidePicture
{
    Q_OBJECT

public:
    explicit VerdictSlide(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void present(const SlideState& state) override;

protected:
    void layOut(SlidePage& page, const QRectF& area, const Theme& theme) override;

private:
    /// What a component of several says.
    struct Part {
        QString name;
        QString verdict;
        QString margin; ///< empty where nothing weighs
        engine::Language language = engine::Language::None;
    };

    /// What the first `count` components say, and how many more there are.
    [[nodiscard]] std::vector<SlideText> partLines(std::size_t count, const Theme& theme) const;
    void addParts(SlidePage& page, const QRectF& area, const Theme& theme) const;

    BalanceBeam* m_beam;
    engine::Language m_language = engine::Language::None;
    QString m_headline;
    QStringList m_sentences; ///< what it says, then what would change it
    std::vector<Part> m_parts;
};

} // namespace steelyard
