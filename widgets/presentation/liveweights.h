// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/slidescale.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace steelyard
{

class LargeSlider;
class LargeStyle;
class ScenarioDocument;

/// The weights of a scratch copy beside a slide, in large type: what a question from the room asks for is tried at
/// once.
class LiveWeights : public QWidget
{
    Q_OBJECT

public:
    explicit LiveWeights(QWidget* parent = nullptr);
    ~LiveWeights() override;

    /// Shows the weights of another scratch copy, or none.
    void follow(ScenarioDocument* scratch);
    /// Follows the size of the whole show.
    void setScale(const SlideScale& scale);
    /// Into the first slider.
    void takeFocus();

signals:
    void keepRequested(const QString& name);
    /// The scratch copy is to be as its scenario again.
    void resetRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A name, a number and a slider.
    struct Row {
        QLabel* name = nullptr;
        QLabel* number = nullptr;
        LargeSlider* slider = nullptr;
    };

    void rebuild();
    [[nodiscard]] Row addRow(const QString& name, int largest);
    void refresh();
    void applyScale();
    void keep();

    SlideScale m_scale;
    std::unique_ptr<LargeStyle> m_style;
    ScenarioDocument* m_scratch = nullptr;
    QScrollArea* m_scroll;
    std::vector<Row> m_rows; ///< the constraints', then readiness and burden of proof
    QLabel* m_heading;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QPushButton* m_reset;
};

} // namespace steelyard
