<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>steelyard::ContributionsChart</name>
    <message numerus="yes">
        <source>and %n smaller ones</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>and %n smaller one</numerusform>
            <numerusform>and %n smaller ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryStart</name>
    <message numerus="yes">
        <source>%n scenario(s) came back.</source>
        <translation>
            <numerusform>%n scenario came back.</numerusform>
            <numerusform>%n scenarios came back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::Sentence</name>
    <message numerus="yes">
        <source>is %n characters long, at most %1 are allowed</source>
        <translation>
            <numerusform>is %n character long, at most %1 are allowed</numerusform>
            <numerusform>is %n characters long, at most %1 are allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n entries, at most %1 are allowed</source>
        <translation>
            <numerusform>has %n entry, at most %1 are allowed</numerusform>
            <numerusform>has %n entries, at most %1 are allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictText</name>
    <message numerus="yes">
        <source>%1 rule(s) out Go.</source>
        <comment>a list of musts</comment>
        <translation>
            <numerusform>%1 rules out Go.</numerusform>
            <numerusform>%1 rule out Go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s) out Rust.</source>
        <comment>a list of musts</comment>
        <translation>
            <numerusform>%1 rules out Rust.</numerusform>
            <numerusform>%1 rule out Rust.</numerusform>
        </translation>
    </message>
</context>
</TS>
