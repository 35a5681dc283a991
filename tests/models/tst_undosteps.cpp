// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/undosteps.h"
#include "testlib/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

UndoSteps everyPurpose()
{
    UndoSteps undo;
    for (int purpose = 0; purpose <= static_cast<int>(Purpose::ResetFutures); ++purpose) {
        undo.steps.push_back({static_cast<Purpose>(purpose), u"Łatency “x” \U0001F40C"_s, {}});
        undo.steps.back().writes = {{"/policy/burden_of_proof", "5", "7.25"}, {"/a~1b", "\"\\\"\"", "{\"a\":[1]}"}};
    }
    undo.done = 4;
    return undo;
}

} // namespace

class UndoStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void readBackAreTheSame_data()
    {
        QTest::addColumn<UndoSteps>("undo");
        QTest::newRow("nothing") << UndoSteps{};
        QTest::newRow("every purpose") << everyPurpose();
        UndoSteps undone = everyPurpose();
        undone.done = 0;
        QTest::newRow("all undone") << undone;
        undone.done = static_cast<int>(undone.steps.size());
        QTest::newRow("all done") << undone;
    }
    void readBackAreTheSame()
    {
        QFETCH(UndoSteps, undo);
        QVERIFY(readUndoSteps(writeUndoSteps(undo)) == undo);
    }

    void whatThisProgramDidNotWriteIsNothingToUndo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x00\xff{{{", 5);
        QTest::newRow("not an object") << QByteArray("[1, 2]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("no steps") << QByteArray(R"({"done":0})");
        QTest::newRow("no number of steps done") << QByteArray(R"({"steps":[]})");
        QTest::newRow("steps that are a text") << QByteArray(R"({"done":0,"steps":"many"})");
        QTest::newRow("a step that is a number") << QByteArray(R"({"done":0,"steps":[7]})");
        QTest::newRow("more done than there are") << QByteArray(R"({"done":1,"steps":[]})");
        QTest::newRow("less than none done") << QByteArray(R"({"done":-1,"steps":[]})");
        QTest::newRow("half a step done")
            << QByteArray(R"({"done":0.5,"steps":[{"purpose":"musts","subject":"","writes":[]}]})");
        QTest::newRow("more done than can be counted") << QByteArray(R"({"done":1e300,"steps":[]})");
        QTest::newRow("a purpose of a later program")
            << QByteArray(R"({"done":1,"steps":[{"purpose":"ballots","subject":"","writes":[]}]})");
        QTest::newRow("a write without its value")
            << QByteArray(R"({"done":1,"steps":[{"purpose":"musts","subject":"","writes":[["/a","1"]]}]})");
        QTest::newRow("a write of numbers")
            << QByteArray(R"({"done":1,"steps":[{"purpose":"musts","subject":"","writes":[["/a",1,2]]}]})");
    }
    void whatThisProgramDidNotWriteIsNothingToUndo()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(readUndoSteps(bytes) == UndoSteps{});
    }

    void whereverTheBytesAreCutThereIsNothingToUndo()
    {
        const QByteArray whole = writeUndoSteps(everyPurpose());
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY2(readUndoSteps(whole.first(length)) == UndoSteps{}, qPrintable(QString::number(length)));
        }
    }

    void everyPurposeHasACodeOfItsOwn()
    {
        QSet<QString> codes;
        for (int purpose = 0; purpose <= static_cast<int>(Purpose::ResetFutures); ++purpose) {
            const std::string code = purposeCode(static_cast<Purpose>(purpose));
            QCOMPARE(purposeOfCode(code), std::optional(static_cast<Purpose>(purpose)));
            codes.insert(QString::fromStdString(code));
        }
        QCOMPARE(codes.size(), static_cast<qsizetype>(Purpose::ResetFutures) + 1);
        QCOMPARE(purposeOfCode("Musts"), std::nullopt);
    }
};

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::UndoStepsTest)
#include "tst_undosteps.moc"
