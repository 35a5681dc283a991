// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slidespdf.h"

#include "exchange/safefile.h"
#include "presentation/deckview.h"
#include "presentation/slidedeck.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace steelyard
{

namespace
{

struct SlidesPdf {
    Q_DECLARE_TR_FUNCTIONS(steelyard::SlidesPdf)
};

// A page of 40/3 × 7.5 inches, as other programs' slides are, at a dot for each pixel of the slide.
constexpr QSize pixels(1920, 1080);
constexpr int dotsPerInch = 144;

void setUpPage(QPdfWriter& writer)
{
    const QSizeF inches = QSizeF(pixels) / dotsPerInch;
    writer.setResolution(dotsPerInch);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch));
}

QString titleOf(const SlideDeck& deck)
{
    return QString::fromStdString(deck.state(0).shown.scenario.name);
}

} // namespace

Result<void> writeSlides(SlideDeck& deck, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    setUpPage(writer);
    writer.setTitle(titleOf(deck));
    writer.setCreator(QCoreApplication::applicationName());

    DeckView view(deck);
    view.setDark(false);
    view.resize(pixels);
    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer)) {
        return tl::unexpected(SlidesPdf::tr("%1 was not written: its pages could not be drawn.").arg(path));
    }
    for (int slide = 0; slide < deck.count(); ++slide) {
        if (slide > 0) {
            writer.newPage();
        }
        view.setIndex(slide);
        view.render(&painter);
    }
    painter.end();
    return writeFileSafely(path, bytes);
}

} // namespace steelyard
