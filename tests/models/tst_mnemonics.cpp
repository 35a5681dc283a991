// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard;

class MnemonicsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSeenOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        QTest::newRow("none") << u"Undo"_s << u"Undo"_s;
        QTest::newRow("a mnemonic") << u"&Undo"_s << u"Undo"_s;
        QTest::newRow("a sign") << u"R&&D"_s << u"R&D"_s;
        QTest::newRow("both") << u"&Undo weight of R&&D && more"_s << u"Undo weight of R&D & more"_s;
        QTest::newRow("at the end") << u"R&"_s << u"R"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatIsSeenOfAText()
    {
        QFETCH(QString, text);
        QTEST(seenText(text), "seen");
    }

    void whatAPersonWroteIsSeenAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"R&D", "&", "&&", "a && b", "&File", "plain"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void whatAPersonWroteIsSeenAsItIs()
    {
        QFETCH(QString, name);
        QCOMPARE(seenText(withoutMnemonic(name)), name);
    }
};

QTEST_GUILESS_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
