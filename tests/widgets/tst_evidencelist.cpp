// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "evidencechip.h"
#include "evidencelist.h"
#include "evidencetext.h"
#include "testlib/warnings.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steelyard;

namespace
{

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

} // namespace

class EvidenceListTest : public QObject
{
    Q_OBJECT

private slots:
    void aChipOpensAllThatIsKnownOfASource();
    void onlyWebPagesAreOpened_data();
    void onlyWebPagesAreOpened();
    void anIdWithoutItsItemIsShownAsSuch();
};

void EvidenceListTest::aChipOpensAllThatIsKnownOfASource()
{
    // GIVEN
    QList<QUrl> opened;
    EvidenceList list([&](const QUrl& url) { opened << url; });
    list.present({"discord"}, catalogue().evidence);
    list.show();
    const auto item = std::ranges::find(catalogue().evidence, "discord", &engine::EvidenceItem::id);

    // WHEN
    auto* const chip = list.findChild<EvidenceChip*>();
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);

    // THEN
    auto* const popover = list.findChild<EvidencePopover*>();
    QVERIFY(popover && popover->isVisible());
    QStringList texts;
    for (const QLabel* const label : popover->findChildren<QLabel*>()) {
        texts << label->text();
    }
    QCOMPARE(texts,
             (QStringList{QString::fromStdString(item->title), u"Discord · 2020-02-04 · secondary · speaks for Rust"_s,
                          QString::fromStdString(item->finding), u"To mind: "_s + QString::fromStdString(item->caveat),
                          QString::fromStdString(item->url)}));

    // WHEN
    popover->findChild<QPushButton*>(u"open-link"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // THEN
    QCOMPARE(opened, QList<QUrl>{QUrl(QString::fromStdString(item->url))});
    QVERIFY(!list.findChild<EvidencePopover*>());
}

void EvidenceListTest::onlyWebPagesAreOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://go.dev/blog"_s << true;
    QTest::newRow("http") << u"http://go.dev"_s << true;
    QTest::newRow("capital letters") << u"HTTPS://go.dev"_s << true;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no scheme") << u"go.dev/blog"_s << false;
    QTest::newRow("no host") << u"https:///etc/passwd"_s << false;
    QTest::newRow("another program") << u"vscode://open"_s << false;
    QTest::newRow("blanks") << u"https://go dev"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void EvidenceListTest::onlyWebPagesAreOpened()
{
    QFETCH(QString, url);
    QFETCH(bool, opens);
    const engine::EvidenceItem item{.id = "x", .url = url.toStdString()};
    QCOMPARE(linkOf(item).isValid(), opens);
    EvidencePopover popover(
        item, [](const QUrl&) {}, nullptr);
    popover.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(popover.findChild<QPushButton*>(u"open-link"_s) != nullptr, opens);
}

void EvidenceListTest::anIdWithoutItsItemIsShownAsSuch()
{
    EvidenceList list([](const QUrl&) {});
    list.present({"lost-2020", "discord"}, catalogue().evidence);
    const auto chips = list.findChildren<EvidenceChip*>();
    QCOMPARE(chips.count(), 2);
    QCOMPARE(chips[0]->accessibleName(), u"lost-2020, not in the file"_s);
    QCOMPARE(chips[0]->accessibleDescription(), u"The scenario cites this source without carrying it."_s);
}

QTEST_MAIN(EvidenceListTest)
#include "tst_evidencelist.moc"
