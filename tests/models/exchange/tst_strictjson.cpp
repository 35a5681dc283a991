// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strictjson.h"
#include "validfile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steelyard;
using namespace steelyard::testing;
using namespace std::string_literals;

namespace
{

/// All faults in one line each; empty where there is none.
QStringList refusalsOf(const std::string& text)
{
    const auto tree = parseStrict(text);
    return tree ? QStringList() : sentencesOf(tree.error());
}

std::string nested(std::size_t levels)
{
    std::string text;
    for (std::size_t i = 0; i < levels; ++i)
        text += i % 2 == 0 ? "[" : "{\"a\":";
    text += "0";
    for (std::size_t i = levels; i > 0; --i)
        text += i % 2 == 1 ? "]" : "}";
    return text;
}

} // namespace

class StrictJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsJsonIsRead_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("all kinds") << "{\"a\":[1,-2,3.5,true,false,\"x\",{}],\"b\":{\"c\":[]}}"s;
        QTest::newRow("escapes") << "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"]"s;
        QTest::newRow("white space") << " \t\r\n{ \"a\" : 1 } \n"s;
        QTest::newRow("a number alone") << "70.5"s;
        QTest::newRow("a text alone") << "\"x\""s;
        QTest::newRow("denormal") << "4.9e-324"s;
        QTest::newRow("largest") << "[1.7976931348623157e308]"s;
        QTest::newRow("below the smallest is 0") << "[1e-999]"s;
        QTest::newRow("an integer beyond 64 bits") << "[123456789012345678901234567890]"s;
        QTest::newRow("the same name on another level") << "{\"a\":{\"a\":{\"a\":1}}}"s;
        QTest::newRow("the same name beside") << "[{\"a\":1},{\"a\":2}]"s;
        QTest::newRow("names that differ in case") << "{\"a\":1,\"A\":2}"s;
        QTest::newRow("an empty name") << "{\"\":1}"s;
        QTest::newRow("32 levels") << nested(32);
    }
    void whatIsJsonIsRead()
    {
        QFETCH(std::string, text);
        const auto tree = parseStrict(text);
        QVERIFY2(tree.has_value(), qPrintable(refusalsOf(text).join(u'\n')));
        QVERIFY(*tree == Json::parse(text));
    }

    void membersKeepTheirOrder()
    {
        QCOMPARE(parseStrict("{\"z\":1,\"a\":2,\"m\":3}")->dump(), "{\"z\":1,\"a\":2,\"m\":3}");
    }

    void whatIsNotStrictJsonIsRefused_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const std::string& text, const QString& fault) {
            QTest::newRow(name) << text << fault;
        };
        row("nothing", "", u"the file is empty"_s);
        row("white space only", " \n", u"line 2, column 1: the file ends before its JSON does"_s);
        row("byte-order mark", "\xEF\xBB\xBF{}",
            u"the file begins with a byte-order mark; save it as UTF-8 without one"_s);
        row("UTF-16", "\xFF\xFE{\0}\0"s, u"line 1, column 4: a NUL character is not allowed"_s);
        row("NUL after the end", "{}\0"s, u"line 1, column 3: a NUL character is not allowed"_s);
        row("NUL in a text", "[\"a\0b\"]"s, u"line 1, column 4: a NUL character is not allowed"_s);
        row("open object", "{\"a\": 1", u"line 1, column 8: the file ends before its JSON does"_s);
        row("open text", "[\"a", u"line 1, column 4: the file ends before its JSON does"_s);
        row("a comma too many", "{\n \"a\": 1,\n}", u"line 3, column 1: this is not JSON: } does not belong here"_s);
        row("a comma missing", "{\"a\": 1\n \"b\": 2}",
            u"line 2, column 2: this is not JSON: \"b\" does not belong here"_s);
        row("columns count characters", "[\"äß€😀\" x]",
            u"line 1, column 9: this is not JSON: x does not belong here"_s);
        row("a second value", "{} {}", u"line 1, column 4: this is not JSON: { does not belong here"_s);
        row("single quotes", "{'a': 1}", u"line 1, column 2: this is not JSON: ' does not belong here"_s);
        row("a comment", "{} // done", u"line 1, column 4: this is not JSON: / does not belong here"_s);
        row("NaN", "[NaN]", u"line 1, column 2: this is not JSON: N does not belong here"_s);
        row("a number that is no number", "[01]", u"line 1, column 3: this is not JSON: 1 does not belong here"_s);
        row("a character beyond ASCII", "[é]", u"line 1, column 2: this is not JSON"_s);
        row("a newline in a text", "[\"a\nb\"]", u"line 1, column 4: this is not JSON"_s);
        row("an unknown escape", "[\"\\x\"]", u"line 1, column 4: this is not JSON: x does not belong here"_s);
        row("overflow", "{\"a\": 1e999}", u"line 1, column 7: the number 1e999 is too large"_s);
        row("overflow downwards", "[-1e999]", u"line 1, column 2: the number -1e999 is too large"_s);
        row("a byte that is no character", "[\"a\xFFz\"]", u"line 1, column 4: this is not valid UTF-8"_s);
        row("an overlong form", "[\"\xC0\xAF\"]", u"line 1, column 3: this is not valid UTF-8"_s);
        row("a surrogate in UTF-8", "[\"\xED\xA0\x80\"]", u"line 1, column 4: this is not valid UTF-8"_s);
        row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", u"line 1, column 4: this is not valid UTF-8"_s);
        row("high surrogate alone", "[\"\\ud800\"]",
            u"line 1, column 9: half of a surrogate pair is not a character"_s);
        row("low surrogate alone", "[\"\\udc00\"]", u"line 1, column 8: half of a surrogate pair is not a character"_s);
        row("high surrogate twice", "[\"\\ud800\\ud800\"]",
            u"line 1, column 14: half of a surrogate pair is not a character"_s);
        row("null", "{\"a\":[1,null]}", u"/a/1: null is not allowed; leave the member out instead"_s);
        row("null alone", "null", u"null is not allowed; leave the member out instead"_s);
        row("twice", "{\"a\":{\"b\":1,\"c\":2,\"b\":3}}", u"/a/b: this member is there twice"_s);
        row("twice, spelled otherwise", "{\"cost\":1,\"\\u0063ost\":3}", u"/cost: this member is there twice"_s);
        row("a name with a slash", "{\"a/b~c\":null}",
            u"/a~1b~0c: null is not allowed; leave the member out instead"_s);
        row("33 levels", nested(33), u"/0/a"_s.repeated(16) + u": nested deeper than 32 levels"_s);
    }
    void whatIsNotStrictJsonIsRefused()
    {
        QFETCH(std::string, text);
        QFETCH(QString, fault);
        QCOMPARE(refusalsOf(text), QStringList{fault});
    }

    void everyNullAndEveryDuplicateIsNamed()
    {
        QCOMPARE(refusalsOf("{\"a\":null,\"b\":[null],\"c\":1,\"c\":2,\"c\":3}"),
                 (QStringList{u"/a: null is not allowed; leave the member out instead"_s,
                              u"/b/0: null is not allowed; leave the member out instead"_s,
                              u"/c: this member is there twice"_s, u"/c: this member is there twice"_s}));
    }

    void aTextWithinOthersMayBeLessDeep()
    {
        QVERIFY(parseStrict(nested(30), 2).has_value());
        QVERIFY(!parseStrict(nested(31), 2).has_value());
    }

    void theSizeHasALimit()
    {
        std::string text = "[\"" + std::string(largestJson - 4, 'x') + "\"]";
        QVERIFY(parseStrict(text).has_value());
        text += ' ';
        QCOMPARE(refusalsOf(text), QStringList{u"the file is larger than 16 MiB"_s});
    }

    void aFileCutAtAnyByteIsRefused()
    {
        const std::string text = validTree().dump(1);
        for (std::size_t length = 0; length < text.size(); ++length)
            QCOMPARE(refusalsOf(text.substr(0, length)).size(), 1);
    }

    void manyMembersTakeNoLongerThanTheyMust()
    {
        // GIVEN an object with very many members, and one with as many again that all have the same name
        std::string different = "{";
        std::string same = "{";
        for (int i = 0; i < 300'000; ++i) {
            different += "\"" + std::to_string(i) + "\":0,";
            same += "\"a\":0,";
        }
        different += "\"end\":0}";
        same += "\"end\":0}";

        // WHEN they are read
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(parseStrict(different)->size(), 300'001U);
        QVERIFY(refusalsOf(same).size() <= 1001);

        // THEN that is a matter of seconds, where a search for each name would be one of many minutes
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "tst_strictjson.moc"
