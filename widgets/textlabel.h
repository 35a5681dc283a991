// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace steelyard
{

/// The sizes and weights of text in the window, relative to the application's font of 13 design pixels.
enum class TextRole {
    Body,
    Strong,   ///< body, semi-bold
    Small,    ///< 12
    Muted,    ///< body in the muted colour
    Caption,  ///< 12 in the muted colour
    Section,  ///< 12 semi-bold in the muted colour
    Title,    ///< 16 semi-bold
    Heading,  ///< 22 bold
    Headline, ///< 30 bold
};

/// The application's font in that role; follows zoom when asked again after QEvent::ApplicationFontChange.
[[nodiscard]] QFont fontOf(TextRole role);

/// A label of plain text, never of rich text, that wraps and follows theme and zoom.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);
    TextLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

    /// Keeps room for this many lines, so that what is below does not jump while the text changes.
    void setLeastLines(int lines);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void applyRole();

    TextRole m_role;
    int m_leastLines = 0;
    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< of `m_measured`, by width
};

/// User text in the title of a window, where Qt takes “[*]” for the place of its own mark of changes.
[[nodiscard]] QString plainTitle(QString text);

/// User text as a tooltip: plain, whatever it looks like.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace steelyard
