<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library of scenarios, where it is not the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate: draws of the simulation, 1,000 to 10,000,000; this version simulates nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate: where the random numbers of the simulation begin, any number of 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import: add a scenario that is in the library already as a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: steelyard, the file that can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: write to this file, not to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: replace the file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go or Rust for a backend service: the analysis without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate FILE: the whole analysis of a scenario, as JSON
check FILE…: a line for each fault of the files
list: id, name, verdict, margin and last change of each scenario
import FILE…: files into the library; prints id and name of each
export ID: a scenario of the library

FILE can be - for standard input. Exit codes: 0 done, 1 wrong call, 2 invalid input, 3 a file or the library could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate, check, list, import or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, or the id of a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing: evaluate, check, list, import or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;, only evaluate, check, list, import and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs the id of a scenario; list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <comment>%1: command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 belongs to another command; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--samples has to be a whole number from 1,000 to 10,000,000, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed has to be a whole number of 64 bits, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot export %1 yet; available is: steelyard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; available is: steelyard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard input could not be read: %1.</source>
        <comment>%1: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <comment>%1: reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>There is no library at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the library already, as &quot;%1&quot;; import it with --copy to have it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the library already, as &quot;%1&quot; among the deleted scenarios; restore that one in the window, or import this with --copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file; export to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; export with --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>The library is in use by another program and nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the library is full and nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the library could not be read or written (%1) and nothing was changed. Check the disk and try again.</source>
        <extracomment>%1 is SQLite&apos;s own message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can only be read, so nothing was changed. Check the permissions of its file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the library could not be opened (%1). Check the permissions of its folder.</source>
        <extracomment>%1 is SQLite&apos;s own message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged: %1. Restart the program: the damaged file will be kept and a backup offered.</source>
        <extracomment>%1 names what is damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario is too large for the library and nothing was changed. Shorten its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not do this (%1) and nothing was changed.</source>
        <extracomment>%1 is SQLite&apos;s own message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Close that program or try again in a moment.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be opened because the disk is full. Free some space and try again.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be opened (%2). It was not changed. Check its disk and permissions.</source>
        <extracomment>%1 is a path, %2 SQLite&apos;s own message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of this program (format %2, this program knows %3). It was not changed. Update the program to use it.</source>
        <extracomment>%1 is a path, %2 and %3 are version numbers of the library&apos;s format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a library of scenarios. It was not changed. Choose another file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a library of scenarios. Name a file in it.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so it cannot be a library of scenarios. Choose another file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be made. Check that its folder is there and can be written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 must not be read by this user. It was not changed. Check its permissions.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged and could not be put aside, so it was left as it is. Check the permissions of its folder.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 can only be read: changes will not be kept. Check the permissions of its file and folder.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was damaged. It is kept as %2, and a new one was started.</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no such scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no revision %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario “%1” could not be read from the library: %2</source>
        <extracomment>%1 is the name of a scenario, %2 the sentence that says what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most 200 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has no control characters. Remove line breaks and tabs from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenarios could be read from %1: it is not a library of this version. Choose another file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere at the same time: this is the other state</source>
        <extracomment>%1 is the name of a scenario; a note in its history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being edited before revision %1 was restored</source>
        <extracomment>%1 is a number; a note in a history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <extracomment>%1 is a number; a note in a history</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioFile</name>
    <message>
        <source>The file is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::Actions</name>
    <message>
        <source>&amp;New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Steelyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::BalanceBeam</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1</source>
        <comment>the points by which Rust has to lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by first-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by a must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing weighs anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beam is level: the musts rule out both languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beam is level: nothing weighs anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing weighs anything; the beam is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beam leans to Go: %1, and Rust has to lead by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beam leans to Rust: %1, and it has to lead by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beam would lean to Rust, but it is %1: %2, and Rust has to lead by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beam would lean to Go, but it is %1: %2, and Rust has to lead by %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ChangeText</name>
    <message>
        <source>weight of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a constraint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a kind of service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest flip</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a constraint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team readiness</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burden of proof</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indifference</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first-order share</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first-order constraints</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team threshold</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musts</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ChartBoard</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ConstraintPanel</name>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ContributionsChart</name>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points each criterion adds to the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks most for Rust, with %2 points; %3 speaks most for Go, with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks for Go; %1 speaks most for Rust, with %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks for Rust; %1 speaks most for Go, with %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion adds anything to the margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller ones</source>
        <comment>criteria</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>◂ speaks for Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for Rust ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds nothing to the margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 points for Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 points for Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::Deletions</name>
    <message>
        <source>deleting “%1”</source>
        <comment>follows Undo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::FileExchange</name>
    <message>
        <source>Steelyard scenarios (*.steelyard);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::FirstScenarios</name>
    <message>
        <source>Greenfield service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::HelpDialogs</name>
    <message>
        <source>Steelyard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go or Rust for a backend service: move the weights and see the verdict change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steelyard is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built with Qt (LGPL-3.0), Qt Charts (GPL-3.0), SQLite (public domain), JSON for Modern C++ (MIT) and tl::expected (CC0). It uses the font Inter (OFL-1.1) where the desktop names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Steelyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a slider by 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a slider by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a slider to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows in Tipping points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a constraint and a share; Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next and the previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings a maximised chart back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryModel</name>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a line that is read aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryPanel</name>
    <message>
        <source>Search scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to occur in the name or in a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved scenarios; Enter opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenarios yet. Save one, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryStart</name>
    <message>
        <source>Greenfield service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) came back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::MainWindow</name>
    <message>
        <source>Save as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept: there is no library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited · every change is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Steelyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, what if</source>
        <extracomment>%1 is the name of a scenario; the proposal for the name of a variant of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::MustSection</name>
    <message>
        <source>rules out Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules out Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must cannot be traded: it decides whatever the weights say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::NeedList</name>
    <message>
        <source>Met: %1</source>
        <extracomment>%1 is what Rust needs, for a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::NumberText</name>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>%1 is a number; the space is a no-break space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::PolicySection</name>
    <message>
        <source>Burden of proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indifference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-order share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by which Rust must lead, because Go is the default for greenfield services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A margin smaller than this, either way, decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the first-order constraints must weigh together before they can justify Rust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness the team needs before Rust is open to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints that are first-order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is first-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go is the default: Rust has to lead by %1 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::SafeFile</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioDelegate</name>
    <message>
        <source>edited</source>
        <extracomment>%1 is a margin, &quot;Rust by 2.4&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioDocument</name>
    <message>
        <source>This step does not fit the scenario, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioLibrary</name>
    <message>
        <source>The library is not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioSession</name>
    <message>
        <source>The library has this scenario already: here it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library had deleted this scenario: it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. What you have here is kept as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::Screenshot</name>
    <message>
        <source>%1 could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::Sentence</name>
    <message>
        <source>line %1, column %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a sentence on what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written out in full the file would be larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file begins with a byte-order mark; save it as UTF-8 without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL character is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a surrogate pair is not a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before its JSON does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON: %1 does not belong here</source>
        <extracomment>%1 is a piece of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null is not allowed; leave the member out instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this member is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more faults than are listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is another format: %1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file was written by a newer Steelyard (version %1; this one reads version %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no version %1 of this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither %2 nor %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>%1 is the quoted name of a member of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>is %n characters long, at most %1 are allowed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an id has at least one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the control character %1 is not allowed</source>
        <extracomment>%1 is a code point such as U+001B</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>has %n entries, at most %1 are allowed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with these there are more than %1 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with these there are more than %1 ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one entry is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id %1 is already taken</source>
        <extracomment>%1 is a quoted id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no constraint %1</source>
        <extracomment>%1 is a quoted id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low %1 is above likely %2</source>
        <extracomment>low and likely are members of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely %1 is above high %2</source>
        <extracomment>likely and high are members of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing weighs above 0 in this ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no future has a probability above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program was built without its catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::StartText</name>
    <message>
        <source>Go or Rust for a backend service: see the trade-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library other than the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and end; uses a library of examples unless --library names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, for example de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the screenshot: explore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario files to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is not built yet: there is explore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size: write it like 1680x945.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no theme: there are light and dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::TeamSection</name>
    <message>
        <source>Team readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the team support Rust?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that exists today; finding and keeping people over the years is the constraint Team skills.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::TippingChart</name>
    <message>
        <source>Tipping points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict over each constraint&apos;s share; the mark is where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No constraint alone changes the verdict, whatever its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest tipping point is %1 at %2 of the weight, now %3; beyond it: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>constraint, share, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPanel</name>
    <message>
        <source>What to invest in either way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the sliders to the nearest flip; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what is on screen under a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Rust needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, and what to invest in either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the argument cites a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictText</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s) out Go.</source>
        <comment>a list of musts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s) out Rust.</source>
        <comment>a list of musts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On the weights alone it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust leads by %1 points; it has to lead by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are even, and Go is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads by %2 points. Under %3 points decide nothing, and Go is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the team&apos;s readiness is %1 and has to be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But first-order constraints hold %1 of the weight and have to hold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go leads by %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would still be Go: nothing first-order asks for Rust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would still be Go for now: the team is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would still be Go: a must rules out Rust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team readiness of %1 makes it Rust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-order constraints need %1 of the weight before it is Rust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits: the musts contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust: Go is ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go: Rust is ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing weighs anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go for now: the team cannot carry Rust yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go: nothing first-order asks for Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go: Rust&apos;s lead is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by default: the language is not the deciding question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix: the boundary is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the boundary first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Rust</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Go</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go until ready</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go, no first-order reason</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go, small lead</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by default</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary first</source>
        <comment>short verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <comment>margin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one constraint some weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these scores Rust clears the bar under any weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these scores no weights bring Rust over the bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 of the weight from %2 to %3 and Rust no longer clears the bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 of the weight from %2 to %3 and Rust clears the bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must decides, whatever the weights say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead of %1 points: Go leads by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead of %1 points: has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first-order reason of %1: has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team readiness of %1: has %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::WeightSection</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service of the scenario the sliders weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights differ from the profile of this workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the weights from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles were chosen to reproduce the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does going from the worst to the best matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from “%2” to “%3”</source>
        <extracomment>%1 is a criterion, %2 the worst end of its scale, %3 the best</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steelyard::WeightSlider</name>
    <message>
        <source>%1, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
