// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slidenotice.h"

#include <chrono>

namespace steelyard
{

namespace
{

using namespace std::chrono_literals;

constexpr auto stays = 5s;

} // namespace

SlideNotice::SlideNotice(QWidget* slide) : QLabel(slide)
{
    setObjectName(QStringLiteral("slide-notice"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_gone.setSingleShot(true);
    m_gone.setInterval(stays);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
}

void SlideNotice::say(const QString& sentence)
{
    setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_gone.start();
}

void SlideNotice::setScale(const SlideScale& scale)
{
    m_scale = scale;
    setFont(SlideScale::font(scale.pixels(SlideRole::Body)));
    setMargin(static_cast<int>(scale.part(0.015)));
    place();
}

void SlideNotice::place()
{
    const QRect inner = m_scale.inner().toAlignedRect();
    const int height = heightForWidth(inner.width());
    setGeometry(inner.left(), inner.bottom() - height, inner.width(), height);
}

} // namespace steelyard
