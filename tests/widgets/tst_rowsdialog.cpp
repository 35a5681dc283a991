// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsdialog.h"

#include <QTest>
#include <QTreeWidget>
#include <QWindow>

namespace steelyard
{

using namespace Qt::StringLiterals;

class RowsDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void aColumnIsAsWideAsItsTexts();
    void aTitleFromAnybodyIsShownAsItIs();
};

void RowsDialogTest::aColumnIsAsWideAsItsTexts()
{
    // GIVEN a heading that is shorter than what stands below it
    RowsDialog dialog({u"Recently deleted"_s, u"Kept."_s, u"Nothing."_s, {u"Name"_s, u"When"_s}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();

    // WHEN
    const QString name = u"Admin back office"_s;
    dialog.setRows({{u"id"_s, {name, u"24 Nov 2026"_s}}});

    // THEN
    const auto* const rows = dialog.findChild<QTreeWidget*>(u"rows"_s);
    QVERIFY(rows);
    QVERIFY2(rows->columnWidth(0) > rows->fontMetrics().horizontalAdvance(name),
             qPrintable(QString::number(rows->columnWidth(0))));
    QVERIFY(rows->visualItemRect(rows->topLevelItem(0)).height() > rows->fontMetrics().height());
}

void RowsDialogTest::aTitleFromAnybodyIsShownAsItIs()
{
    RowsDialog dialog({u"History of “a [*] b”"_s, {}, {}, {u"Name"_s}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY2(dialog.windowHandle()->title().contains(u"“a [*] b”"_s), qPrintable(dialog.windowHandle()->title()));
}

} // namespace steelyard

QTEST_MAIN(steelyard::RowsDialogTest)
#include "tst_rowsdialog.moc"
