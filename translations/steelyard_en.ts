<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>steelyard::BallotCard</name>
    <message numerus="yes">
        <source>%n ballot(s) cast</source>
        <translation>
            <numerusform>%n ballot cast</numerusform>
            <numerusform>%n ballots cast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::BallotFiles</name>
    <message numerus="yes">
        <source>%n more file(s) were not imported either.</source>
        <translation>
            <numerusform>%n more file was not imported either.</numerusform>
            <numerusform>%n more files were not imported either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::CompareView</name>
    <message numerus="yes">
        <source>%n scenario(s), differences to %1</source>
        <translation>
            <numerusform>%n scenario, differences to %1</numerusform>
            <numerusform>%n scenarios, differences to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonSlide</name>
    <message numerus="yes">
        <source>and %n more scenario(s)</source>
        <translation>
            <numerusform>and %n more scenario</numerusform>
            <numerusform>and %n more scenarios</numerusform>
        </translation>
    </message>
</context>
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
    <name>steelyard::DateField</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::Exporting</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::GroupBlocks</name>
    <message numerus="yes">
        <source>%n ballot(s) come together to “%1”, %2.</source>
        <extracomment>%1 is the headline of a verdict, %2 a margin like &quot;Rust by 2.4&quot;</extracomment>
        <translation>
            <numerusform>%n ballot comes to “%1”, %2.</numerusform>
            <numerusform>%n ballots come together to “%1”, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryChores</name>
    <message numerus="yes">
        <source>%n copies were made.</source>
        <translation>
            <numerusform>%n copy was made.</numerusform>
            <numerusform>%n copies were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) were exported to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n scenario was exported to %1.</numerusform>
            <numerusform>%n scenarios were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryModel</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
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
    <name>steelyard::MistakeChart</name>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <comment>futures</comment>
        <translation>
            <numerusform>and %n more in the table</numerusform>
            <numerusform>and %n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::MistakeText</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OpenBallots</name>
    <message numerus="yes">
        <source>Hidden ballots are in it, too: %n. Whoever opens it sees them.</source>
        <translation>
            <numerusform>Hidden ballots are in it, too: %n. Whoever opens it sees them.</numerusform>
            <numerusform>Hidden ballots are in it, too: %n. Whoever opens it sees them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OwnScoresLine</name>
    <message numerus="yes">
        <source>%n of %1 scores differ from this catalogue</source>
        <extracomment>%n of %1 numbers are not those of the catalogue that comes with the program</extracomment>
        <translation>
            <numerusform>%n of %1 scores differs from this catalogue</numerusform>
            <numerusform>%n of %1 scores differ from this catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 scores are your own</source>
        <extracomment>%n of %1 numbers are not the catalogue&apos;s</extracomment>
        <translation>
            <numerusform>%n of %1 scores is your own</numerusform>
            <numerusform>%n of %1 scores are your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::PortfolioText</name>
    <message numerus="yes">
        <source>%n component(s) in which nothing weighs anything are left out.</source>
        <translation>
            <numerusform>%n component in which nothing weighs anything is left out.</numerusform>
            <numerusform>%n components in which nothing weighs anything are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::Presenting</name>
    <message numerus="yes">
        <source>%n scenario(s) of the storyboard are deleted and were left out. Restore them under Recently deleted, or remove their slides.</source>
        <translation>
            <numerusform>%n scenario of the storyboard is deleted and was left out. Restore it under Recently deleted, or remove its slides.</numerusform>
            <numerusform>%n scenarios of the storyboard are deleted and were left out. Restore them under Recently deleted, or remove their slides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileChart</name>
    <message numerus="yes">
        <source>and %n with smaller differences</source>
        <comment>constraints</comment>
        <translation>
            <numerusform>and %n with a smaller difference</numerusform>
            <numerusform>and %n with smaller differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ReportText</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioDelegate</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
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
    <name>steelyard::StoryboardEditor</name>
    <message numerus="yes">
        <source>The show has %n slide(s), in this order. Drag them, or move them with Alt+↑ and Alt+↓.</source>
        <translation>
            <numerusform>The show has %n slide. Drag slides, or move them with Alt+↑ and Alt+↓.</numerusform>
            <numerusform>The show has %n slides, in this order. Drag them, or move them with Alt+↑ and Alt+↓.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::SummaryDrawing</name>
    <message numerus="yes">
        <source>and %n more constraint(s)</source>
        <translation>
            <numerusform>and %n more constraint</numerusform>
            <numerusform>and %n more constraints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::TippingSlide</name>
    <message numerus="yes">
        <source>and %n more constraint(s), farther from a tipping point</source>
        <translation>
            <numerusform>and %n more constraint, farther from a tipping point</numerusform>
            <numerusform>and %n more constraints, farther from a tipping point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictSlide</name>
    <message numerus="yes">
        <source>and %n more component(s)</source>
        <translation>
            <numerusform>and %n more component</numerusform>
            <numerusform>and %n more components</numerusform>
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
<context>
    <name>steelyard::WaitingCard</name>
    <message numerus="yes">
        <source>%n ballot(s) cast, still hidden</source>
        <translation>
            <numerusform>%n ballot cast, still hidden</numerusform>
            <numerusform>%n ballots cast, still hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::WorkshopHeader</name>
    <message numerus="yes">
        <source>workshop, %n ballot(s) cast</source>
        <translation>
            <numerusform>workshop, %n ballot cast</numerusform>
            <numerusform>workshop, %n ballots cast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workshop, %n ballot(s)</source>
        <translation>
            <numerusform>workshop, %n ballot</numerusform>
            <numerusform>workshop, %n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::WorkshopText</name>
    <message numerus="yes">
        <source>%n ballot(s) added.</source>
        <translation>
            <numerusform>%n ballot added.</numerusform>
            <numerusform>%n ballots added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) there already.</source>
        <translation>
            <numerusform>%n ballot was there already.</numerusform>
            <numerusform>%n ballots were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) replaced by the one from the file; Undo brings the old back.</source>
        <translation>
            <numerusform>%n ballot replaced by the one from the file; Undo brings the old one back.</numerusform>
            <numerusform>%n ballots replaced by those from the files; Undo brings the old ones back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) replaced by the one from the file: %1. Undo brings the old back.</source>
        <translation>
            <numerusform>%n ballot replaced by the one from the file: %1. Undo brings the old one back.</numerusform>
            <numerusform>%n ballots replaced by those from the files: %1. Undo brings the old ones back.</numerusform>
        </translation>
    </message>
</context>
</TS>
