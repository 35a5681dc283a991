<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DisagreementChart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a constraint and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>The library is in use by another program and nothing was changed. Try again in a moment.</source>
        <translation>Die Bibliothek wird von einem anderen Programm benutzt, nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk of the library is full and nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger der Bibliothek ist voll, nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of the library could not be read or written (%1) and nothing was changed. Check the disk and try again.</source>
        <extracomment>%1 is SQLite&apos;s own message</extracomment>
        <translation>Der Datenträger der Bibliothek ließ sich nicht lesen oder beschreiben (%1), nichts wurde geändert. Prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library can only be read, so nothing was changed. Check the permissions of its file and folder.</source>
        <translation>Die Bibliothek kann nur gelesen werden, darum wurde nichts geändert. Prüfen Sie die Rechte von Datei und Ordner.</translation>
    </message>
    <message>
        <source>A file of the library could not be opened (%1). Check the permissions of its folder.</source>
        <extracomment>%1 is SQLite&apos;s own message</extracomment>
        <translation>Eine Datei der Bibliothek ließ sich nicht öffnen (%1). Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The library is damaged: %1. Restart the program: the damaged file will be kept and a backup offered.</source>
        <extracomment>%1 names what is damaged</extracomment>
        <translation>Die Bibliothek ist beschädigt: %1. Starten Sie das Programm neu: Die beschädigte Datei bleibt erhalten, und eine Sicherung wird angeboten.</translation>
    </message>
    <message>
        <source>This scenario is too large for the library and nothing was changed. Shorten its texts.</source>
        <translation>Dieses Szenario ist zu groß für die Bibliothek, nichts wurde geändert. Kürzen Sie seine Texte.</translation>
    </message>
    <message>
        <source>The library could not do this (%1) and nothing was changed.</source>
        <extracomment>%1 is SQLite&apos;s own message</extracomment>
        <translation>Die Bibliothek konnte das nicht tun (%1), nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Close that program or try again in a moment.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die Bibliothek %1 wird von einem anderen Programm benutzt. Schließen Sie es, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened because the disk is full. Free some space and try again.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die Bibliothek %1 ließ sich nicht öffnen, weil der Datenträger voll ist. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened (%2). It was not changed. Check its disk and permissions.</source>
        <extracomment>%1 is a path, %2 SQLite&apos;s own message</extracomment>
        <translation>Die Bibliothek %1 ließ sich nicht öffnen (%2). Sie wurde nicht geändert. Prüfen Sie Datenträger und Rechte.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of this program (format %2, this program knows %3). It was not changed. Update the program to use it.</source>
        <extracomment>%1 is a path, %2 and %3 are version numbers of the library&apos;s format</extracomment>
        <translation>Die Bibliothek %1 stammt von einer neueren Version dieses Programms (Format %2, dieses Programm kennt %3). Sie wurde nicht geändert. Aktualisieren Sie das Programm, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a library of scenarios. It was not changed. Choose another file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ist eine Datenbank eines anderen Programms, keine Bibliothek von Szenarien. Sie wurde nicht geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a library of scenarios. Name a file in it.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ist ein Ordner, keine Bibliothek von Szenarien. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so it cannot be a library of scenarios. Choose another file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 ist keine gewöhnliche Datei und kann darum keine Bibliothek von Szenarien sein. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The library %1 could not be made. Check that its folder is there and can be written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die Bibliothek %1 ließ sich nicht anlegen. Prüfen Sie, ob ihr Ordner da ist und beschrieben werden kann.</translation>
    </message>
    <message>
        <source>The library %1 must not be read by this user. It was not changed. Check its permissions.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die Bibliothek %1 darf dieser Benutzer nicht lesen. Sie wurde nicht geändert. Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The library %1 is damaged and could not be put aside, so it was left as it is. Check the permissions of its folder.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die Bibliothek %1 ist beschädigt und ließ sich nicht beiseitelegen; sie blieb, wie sie ist. Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The library %1 can only be read: changes will not be kept. Check the permissions of its file and folder.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die Bibliothek %1 kann nur gelesen werden: Änderungen werden nicht behalten. Prüfen Sie die Rechte von Datei und Ordner.</translation>
    </message>
    <message>
        <source>The library %1 was damaged. It is kept as %2, and a new one was started.</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>Die Bibliothek %1 war beschädigt. Sie bleibt als %2 erhalten, und eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>The newest good backup is %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die neueste gute Sicherung ist %1.</translation>
    </message>
    <message>
        <source>The library has no such scenario.</source>
        <translation>Die Bibliothek hat kein solches Szenario.</translation>
    </message>
    <message>
        <source>The scenario has no revision %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Das Szenario hat keine Revision %1.</translation>
    </message>
    <message>
        <source>The scenario “%1” could not be read from the library: %2</source>
        <extracomment>%1 is the name of a scenario, %2 the sentence that says what is wrong</extracomment>
        <translation>Das Szenario „%1“ ließ sich nicht aus der Bibliothek lesen: %2</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most 200 characters. Shorten it.</source>
        <translation>Ein Name hat höchstens 200 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A name has no control characters. Remove line breaks and tabs from it.</source>
        <translation>Ein Name hat keine Steuerzeichen. Entfernen Sie Zeilenumbrüche und Tabulatoren.</translation>
    </message>
    <message>
        <source>No scenarios could be read from %1: it is not a library of this version. Choose another file.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Aus %1 ließen sich keine Szenarien lesen: Das ist keine Bibliothek dieser Version. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere at the same time: this is the other state</source>
        <extracomment>%1 is the name of a scenario; a note in its history</extracomment>
        <translation>„%1“ wurde gleichzeitig woanders geändert: Dies ist der andere Stand</translation>
    </message>
    <message>
        <source>What was being edited before revision %1 was restored</source>
        <extracomment>%1 is a number; a note in a history</extracomment>
        <translation>Was bearbeitet wurde, bevor Revision %1 wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <extracomment>%1 is a number; a note in a history</extracomment>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>A storyboard has at most %1 slides. Remove some.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ein Drehbuch hat höchstens %1 Folien. Entfernen Sie welche.</translation>
    </message>
    <message>
        <source>The notes of a slide have at most %1 characters. Shorten them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Die Notizen einer Folie haben höchstens %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The notes of a slide have no control characters. Remove them.</source>
        <translation>Die Notizen einer Folie haben keine Steuerzeichen. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A slide of the storyboard belongs to no scenario. Remove it.</source>
        <translation>Eine Folie des Drehbuchs gehört zu keinem Szenario. Entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Tipping points</source>
        <translation>Kipppunkte</translation>
    </message>
    <message>
        <source>Cheapest mistake</source>
        <translation>Der billigste Fehler</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>steelyard::Actions</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Neues Szenario</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as scenario…</source>
        <translation>Als S&amp;zenario speichern…</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Export as file…</source>
        <translation>Als Datei &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;name scenario</source>
        <translation>Szenario um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate scenario</source>
        <translation>Szenario &amp;duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete scenario</source>
        <translation>Szenario &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Search scenarios</source>
        <translation>Szenarien &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Schreibtisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Steelyard</source>
        <translation>Ü&amp;ber Steelyard</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Recently d&amp;eleted…</source>
        <translation>Kürzlich &amp;gelöscht…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt benutzt</translation>
    </message>
    <message>
        <source>Scenario deta&amp;ils</source>
        <translation>Einzelheiten des Szenar&amp;ios</translation>
    </message>
    <message>
        <source>Slides as &amp;PDF…</source>
        <translation>Folien als &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Decision record…</source>
        <translation>&amp;Entscheidungsprotokoll …</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>Present &amp;from here</source>
        <translation>Vorführen ab &amp;hier</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>PDF &amp;report…</source>
        <translation>PDF-&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;HTML report…</source>
        <translation>&amp;HTML-Bericht…</translation>
    </message>
    <message>
        <source>Pi&amp;cture…</source>
        <translation>B&amp;ild…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Druc&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Storyboard…</source>
        <translation>&amp;Drehbuch …</translation>
    </message>
    <message>
        <source>Presenter &amp;window</source>
        <translation>Vortrags&amp;fenster</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Show &amp;on</source>
        <translation>Vorführen &amp;auf</translation>
    </message>
</context>
<context>
    <name>steelyard::BackgroundBlocks</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>the likely score, then the lowest and the highest</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation>eigenes Urteil</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no constraint is first-order</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1 tells where a source comes from</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>To mind: %1</source>
        <extracomment>%1 is what to mind of a source</extracomment>
        <translation>Zu beachten: %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <extracomment>%1 is a check of the boundary between components</extracomment>
        <translation>Gilt: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>Gilt nicht: %1</translation>
    </message>
    <message>
        <source>Scores, 0 to 100 points: the likely one, and from the lowest to the highest</source>
        <translation>Bewertungen, 0 bis 100 Punkte: die wahrscheinliche, und von der niedrigsten bis zur höchsten</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Randbedingung</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>language</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>language</comment>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The rules of the verdict, the team, and what a mistake costs</source>
        <translation>Die Regeln des Urteils, das Team, und was ein Fehler kostet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Burden of proof: points by which Rust has to lead</source>
        <translation>Beweislast: Punkte, um die Rust vorn liegen muss</translation>
    </message>
    <message>
        <source>Indifference: points under which a lead decides nothing</source>
        <translation>Indifferenz: Punkte, unter denen ein Vorsprung nichts entscheidet</translation>
    </message>
    <message>
        <source>First-order constraints</source>
        <translation>Vorrangige Randbedingungen</translation>
    </message>
    <message>
        <source>Part of the weight that first-order constraints have to hold</source>
        <translation>Anteil am Gewicht, den vorrangige Randbedingungen haben müssen</translation>
    </message>
    <message>
        <source>Readiness of the team, of 100</source>
        <translation>Bereitschaft des Teams, von 100</translation>
    </message>
    <message>
        <source>Readiness that Rust needs</source>
        <translation>Bereitschaft, die Rust braucht</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Entwicklerinnen und Entwickler</translation>
    </message>
    <message>
        <source>Months until a mistake is noticed</source>
        <translation>Monate, bis ein Fehler bemerkt wird</translation>
    </message>
    <message>
        <source>Months to have recovered from it</source>
        <translation>Monate, bis er behoben sein muss</translation>
    </message>
    <message>
        <source>Months of service life</source>
        <translation>Monate Lebensdauer des Dienstes</translation>
    </message>
    <message>
        <source>Person-months to rewrite Go in Rust</source>
        <translation>Personenmonate, um Go in Rust neu zu schreiben</translation>
    </message>
    <message>
        <source>Person-months to rewrite Rust in Go</source>
        <translation>Personenmonate, um Rust in Go neu zu schreiben</translation>
    </message>
    <message>
        <source>Point-months that a person-month of rewriting weighs</source>
        <translation>Punktmonate, die ein Personenmonat Neuschreiben wiegt</translation>
    </message>
    <message>
        <source>Spread of the weights in the simulation</source>
        <translation>Streuung der Gewichte in der Simulation</translation>
    </message>
    <message>
        <source>Correlation of the scores in the simulation</source>
        <translation>Korrelation der Bewertungen in der Simulation</translation>
    </message>
    <message>
        <source>This source is cited, but not in the file.</source>
        <translation>Diese Quelle wird zitiert, ist aber nicht in der Datei.</translation>
    </message>
    <message>
        <source>Catalogue of the scores</source>
        <translation>Katalog der Bewertungen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>%1 is the name of a catalogue, %2 its version</extracomment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, saved %2 by %3</source>
        <extracomment>a saved state: %1 is its number, %2 the time, %3 who saved it</extracomment>
        <translation>%1, gespeichert %2 von %3</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>%1; changed since, and not saved</source>
        <translation>%1; seitdem geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>Fingerprint of the revision, SHA-256</source>
        <translation>Fingerabdruck der Revision, SHA-256</translation>
    </message>
</context>
<context>
    <name>steelyard::BalanceBeam</name>
    <message>
        <source>Balance</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>needs %1</source>
        <comment>the points by which Rust has to lead</comment>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>held by readiness</source>
        <translation>gehalten vom Team</translation>
    </message>
    <message>
        <source>held by first-order</source>
        <translation>gehalten vom Vorrang</translation>
    </message>
    <message>
        <source>held by a must</source>
        <translation>gehalten von einem Muss</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>nothing weighs anything yet</source>
        <translation>noch wiegt nichts</translation>
    </message>
    <message>
        <source>The beam is level: the musts rule out both languages.</source>
        <translation>Der Balken steht waagerecht: Die Muss-Anforderungen schließen beide Sprachen aus.</translation>
    </message>
    <message>
        <source>The beam is level: nothing weighs anything yet.</source>
        <translation>Der Balken steht waagerecht: Noch wiegt nichts.</translation>
    </message>
    <message>
        <source>Nothing weighs anything; the beam is %1.</source>
        <translation>Nichts wiegt etwas; der Balken ist %1.</translation>
    </message>
    <message>
        <source>The beam leans to Go: %1, and Rust has to lead by %2.</source>
        <translation>Der Balken neigt sich zu Go: %1, und Rust muss mit %2 führen.</translation>
    </message>
    <message>
        <source>The beam leans to Rust: %1, and it has to lead by %2.</source>
        <translation>Der Balken neigt sich zu Rust: %1, und es muss mit %2 führen.</translation>
    </message>
    <message>
        <source>The beam would lean to Rust, but it is %1: %2, and Rust has to lead by %3.</source>
        <translation>Der Balken würde sich zu Rust neigen, ist aber %1: %2, und Rust muss mit %3 führen.</translation>
    </message>
    <message>
        <source>The beam would lean to Go, but it is %1: %2, and Rust has to lead by %3.</source>
        <translation>Der Balken würde sich zu Go neigen, ist aber %1: %2, und Rust muss mit %3 führen.</translation>
    </message>
</context>
<context>
    <name>steelyard::BallotCard</name>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What they say is hidden until all are revealed together</source>
        <extracomment>about the bars; %1 are constraints</extracomment>
        <translation>Was darauf steht, bleibt verborgen, bis alle gemeinsam aufgedeckt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) cast</source>
        <translation>
            <numerusform>%n Stimmzettel abgegeben</numerusform>
            <numerusform>%n Stimmzettel abgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::BallotEntry</name>
    <message>
        <source>Pa&amp;rticipant</source>
        <translation>&amp;Teilnehmer</translation>
    </message>
    <message>
        <source>&amp;Cast ballot</source>
        <translation>Stimme ab&amp;geben</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Whose ballot this is</source>
        <translation>Wessen Stimmzettel das ist</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>How much does going from the worst to the best matter?</source>
        <translation>Wie viel bedeutet der Weg vom Schlechtesten zum Besten?</translation>
    </message>
    <message>
        <source>Say whose ballot this is.</source>
        <translation>Sagen Sie, wessen Stimmzettel das ist.</translation>
    </message>
    <message>
        <source>Nothing weighs anything on this ballot: give at least one constraint some weight.</source>
        <translation>Auf diesem Stimmzettel hat nichts Gewicht: Geben Sie mindestens einer Randbedingung etwas Gewicht.</translation>
    </message>
    <message>
        <source>This ballot is not cast yet. Do that once more to throw it away.</source>
        <translation>Dieser Stimmzettel ist noch nicht abgegeben. Ein zweites Mal verwirft ihn.</translation>
    </message>
</context>
<context>
    <name>steelyard::BallotFile</name>
    <message>
        <source>%1 was not imported: %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence that says why</extracomment>
        <translation>%1 wurde nicht importiert: %2</translation>
    </message>
    <message>
        <source>it is about other constraints than this scenario.</source>
        <translation>Es geht darin um andere Randbedingungen als in diesem Szenario.</translation>
    </message>
    <message>
        <source>it is about other components than this one.</source>
        <translation>Es geht darin um andere Komponenten als diese.</translation>
    </message>
    <message>
        <source>there is no ballot in it.</source>
        <translation>Es ist kein Stimmzettel darin.</translation>
    </message>
</context>
<context>
    <name>steelyard::BallotFiles</name>
    <message numerus="yes">
        <source>%n more file(s) were not imported either.</source>
        <translation>
            <numerusform>%n weitere Datei wurde auch nicht importiert.</numerusform>
            <numerusform>%n weitere Dateien wurden auch nicht importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steelyard scenarios (*.steelyard);;All files (*)</source>
        <translation>Steelyard-Szenarien (*.steelyard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import ballots</source>
        <translation>Stimmzettel importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1, ballot form</source>
        <extracomment>the name of a file; %1 is the name of a scenario</extracomment>
        <translation>%1, leerer Stimmzettel</translation>
    </message>
    <message>
        <source>%1, ballots</source>
        <extracomment>the name of a file; %1 is the name of a scenario</extracomment>
        <translation>%1, Stimmzettel</translation>
    </message>
    <message>
        <source>%1, a ballot</source>
        <extracomment>the name of a file; %1 is the name of a scenario</extracomment>
        <translation>%1, ein Stimmzettel</translation>
    </message>
    <message>
        <source>%1, ballot of %2</source>
        <extracomment>the name of a file; %1 is the name of a scenario, %2 a participant</extracomment>
        <translation>%1, Stimmzettel von %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>steelyard::BallotRow</name>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Cast after the ballots were revealed.</source>
        <translation>Abgegeben, nachdem die Stimmzettel aufgedeckt waren.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;xport this ballot…</source>
        <translation>Diesen Stimmzettel e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>cast</source>
        <comment>of a ballot whose content is hidden</comment>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>&amp;Vote again</source>
        <translation>&amp;Noch einmal abstimmen</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>steelyard::BoundarySection</name>
    <message>
        <source>Mixing the two languages is fine where the boundary is clear; where it is not, it is a recipe for what nobody can maintain.</source>
        <translation>Die Sprachen zu mischen ist gut, wo die Grenze klar ist; wo nicht, entsteht, was niemand warten kann.</translation>
    </message>
    <message>
        <source>Boundary between components</source>
        <translation>Grenze zwischen den Komponenten</translation>
    </message>
</context>
<context>
    <name>steelyard::CardMenu</name>
    <message>
        <source>Show &amp;another chart</source>
        <translation>&amp;Anderes Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Maximise</source>
        <translation>&amp;Maximieren</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation>&amp;PNG-Bild…</translation>
    </message>
    <message>
        <source>PNG picture, &amp;double size…</source>
        <translation>PNG-Bild, &amp;doppelte Größe…</translation>
    </message>
    <message>
        <source>PNG picture, &amp;triple size…</source>
        <translation>PNG-Bild, d&amp;reifache Größe…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>&amp;SVG-Zeichnung…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>&amp;CSV-Tabelle…</translation>
    </message>
</context>
<context>
    <name>steelyard::ChangeText</name>
    <message>
        <source>weight of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a constraint</extracomment>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>workload %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a kind of service</extracomment>
        <translation>Art des Dienstes %1</translation>
    </message>
    <message>
        <source>nearest flip</source>
        <comment>follows Undo</comment>
        <translation>nächster Umschlag</translation>
    </message>
    <message>
        <source>share of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a constraint</extracomment>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>team readiness</source>
        <comment>follows Undo</comment>
        <translation>Bereitschaft des Teams</translation>
    </message>
    <message>
        <source>burden of proof</source>
        <comment>follows Undo</comment>
        <translation>Beweislast</translation>
    </message>
    <message>
        <source>indifference</source>
        <comment>follows Undo</comment>
        <translation>Indifferenz</translation>
    </message>
    <message>
        <source>first-order share</source>
        <comment>follows Undo</comment>
        <translation>Anteil des Vorrangigen</translation>
    </message>
    <message>
        <source>first-order constraints</source>
        <comment>follows Undo</comment>
        <translation>vorrangige Randbedingungen</translation>
    </message>
    <message>
        <source>team threshold</source>
        <comment>follows Undo</comment>
        <translation>Schwelle des Teams</translation>
    </message>
    <message>
        <source>musts</source>
        <comment>follows Undo</comment>
        <translation>Muss-Anforderungen</translation>
    </message>
    <message>
        <source>importance of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion</extracomment>
        <translation>Wichtigkeit von %1</translation>
    </message>
    <message>
        <source>scores of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion</extracomment>
        <translation>Bewertungen von %1</translation>
    </message>
    <message>
        <source>own judgement of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion</extracomment>
        <translation>eigenes Urteil über %1</translation>
    </message>
    <message>
        <source>rationale of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion</extracomment>
        <translation>Begründung von %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion</extracomment>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion
----------
follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is something that may come</extracomment>
        <translation>Zurücksetzen von %1</translation>
    </message>
    <message>
        <source>reset to the catalogue</source>
        <comment>follows Undo</comment>
        <translation>Zurücksetzen auf den Katalog</translation>
    </message>
    <message>
        <source>new criterion %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion</extracomment>
        <translation>neues Kriterium %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion</extracomment>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>going back to what was saved</source>
        <comment>follows Undo</comment>
        <translation>Rückkehr zum Gespeicherten</translation>
    </message>
    <message>
        <source>new component %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a component</extracomment>
        <translation>neue Komponente %1</translation>
    </message>
    <message>
        <source>removal of component %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a component</extracomment>
        <translation>Entfernen der Komponente %1</translation>
    </message>
    <message>
        <source>place of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a component
----------
follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is something that may come</extracomment>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>name %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a criterion&apos;s new name
----------
follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a component&apos;s new name
----------
follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is the new name of something that may come</extracomment>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>size of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is a component</extracomment>
        <translation>Größe von %1</translation>
    </message>
    <message>
        <source>boundary between components</source>
        <comment>follows Undo</comment>
        <translation>Grenze zwischen Komponenten</translation>
    </message>
    <message>
        <source>question</source>
        <comment>follows Undo</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>follows Undo</comment>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>date to decide by</source>
        <comment>follows Undo</comment>
        <translation>Datum der Entscheidung</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>follows Undo</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>follows Undo</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>uncertainty of weights</source>
        <comment>follows Undo</comment>
        <translation>Ungewissheit der Gewichte</translation>
    </message>
    <message>
        <source>correlation of scores</source>
        <comment>follows Undo</comment>
        <translation>Korrelation der Bewertungen</translation>
    </message>
    <message>
        <source>number of engineers</source>
        <comment>follows Undo</comment>
        <translation>Zahl der Entwickler</translation>
    </message>
    <message>
        <source>time to recover</source>
        <comment>follows Undo</comment>
        <translation>Zeit zum Umkehren</translation>
    </message>
    <message>
        <source>life of the service</source>
        <comment>follows Undo</comment>
        <translation>Lebensdauer des Dienstes</translation>
    </message>
    <message>
        <source>time to notice a mistake</source>
        <comment>follows Undo</comment>
        <translation>Zeit, bis ein Fehler auffällt</translation>
    </message>
    <message>
        <source>effort of a rewrite</source>
        <comment>follows Undo</comment>
        <translation>Aufwand des Umschreibens</translation>
    </message>
    <message>
        <source>weight of a person-month</source>
        <comment>follows Undo</comment>
        <translation>Gewicht eines Personenmonats</translation>
    </message>
    <message>
        <source>reset of team and recovery</source>
        <comment>follows Undo</comment>
        <translation>Zurücksetzen von Team und Umkehr</translation>
    </message>
    <message>
        <source>new future %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is something that may come</extracomment>
        <translation>neue Zukunft %1</translation>
    </message>
    <message>
        <source>removal of future %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is something that may come</extracomment>
        <translation>Entfernen der Zukunft %1</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is something that may come</extracomment>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>factor in %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1 is something that may come</extracomment>
        <translation>Faktor in %1</translation>
    </message>
    <message>
        <source>reset of the futures</source>
        <comment>follows Undo</comment>
        <translation>Zurücksetzen der Zukünfte</translation>
    </message>
    <message>
        <source>new ballot</source>
        <comment>follows Undo</comment>
        <translation>neuer Stimmzettel</translation>
    </message>
    <message>
        <source>change of a ballot</source>
        <comment>follows Undo</comment>
        <translation>Änderung eines Stimmzettels</translation>
    </message>
    <message>
        <source>name of a participant</source>
        <comment>follows Undo</comment>
        <translation>Name eines Teilnehmers</translation>
    </message>
    <message>
        <source>removal of a ballot</source>
        <comment>follows Undo</comment>
        <translation>Entfernen eines Stimmzettels</translation>
    </message>
    <message>
        <source>removal of all ballots</source>
        <comment>follows Undo</comment>
        <translation>Entfernen aller Stimmzettel</translation>
    </message>
    <message>
        <source>import of ballots</source>
        <comment>follows Undo</comment>
        <translation>Import von Stimmzetteln</translation>
    </message>
    <message>
        <source>group weights</source>
        <comment>follows Undo</comment>
        <translation>Gewichte der Gruppe</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartBoard</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show sa&amp;ved scenarios</source>
        <translation>&amp;Gespeicherte Szenarien zeigen</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Show another chart instead of %1</source>
        <translation>Anderes Diagramm statt %1 zeigen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Maximise %1</source>
        <translation>%1 maximieren</translation>
    </message>
    <message>
        <source>Show %1 as a chart</source>
        <translation>%1 als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>%1 als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartDrawing</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the name of a scenario, %2 the title of a chart</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>steelyard::ChartExport</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>steelyard::CompareCard</name>
    <message>
        <source>The verdict of all its components: the compared one is not among them.</source>
        <translation>Das Urteil über alle Komponenten: Die verglichene ist nicht darunter.</translation>
    </message>
    <message>
        <source>No margin: nothing weighs anything.</source>
        <translation>Kein Vorsprung: Nichts wiegt etwas.</translation>
    </message>
    <message>
        <source>%1 is not weighed here</source>
        <translation>%1 wird hier nicht gewichtet</translation>
    </message>
    <message>
        <source>%1: %2 of the weight</source>
        <translation>%1: %2 des Gewichts</translation>
    </message>
    <message>
        <source>%1: %2 of the weight, as in %3</source>
        <translation>%1: %2 des Gewichts, wie in %3</translation>
    </message>
    <message>
        <source>%1: %2 of the weight, %3 percentage points more than in %4</source>
        <translation>%1: %2 des Gewichts, %3 Prozentpunkte mehr als in %4</translation>
    </message>
    <message>
        <source>%1: %2 of the weight, %3 percentage points less than in %4</source>
        <translation>%1: %2 des Gewichts, %3 Prozentpunkte weniger als in %4</translation>
    </message>
    <message>
        <source>&amp;Make it the first</source>
        <translation>Als &amp;erstes nehmen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from the comparison</source>
        <translation>Aus dem Vergleich &amp;nehmen</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Waage von %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>verdict, margin</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>steelyard::CompareText</name>
    <message>
        <source>%1, as saved</source>
        <extracomment>%1 is a scenario: its last saved state, beside the one that is being edited</extracomment>
        <translation>%1, wie gespeichert</translation>
    </message>
</context>
<context>
    <name>steelyard::CompareView</name>
    <message>
        <source>&amp;Add scenario</source>
        <translation>Szenario &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Add a scenario to see what makes the difference.</source>
        <translation>Fügen Sie ein Szenario hinzu, um zu sehen, was den Unterschied macht.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Which component of the scenarios is compared</source>
        <translation>Welche Komponente der Szenarien verglichen wird</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Goes back to the scenario on screen</source>
        <translation>Zurück zum Szenario auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Back to the scenario on screen (Esc)</source>
        <translation>Zurück zum Szenario auf dem Bildschirm (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s), differences to %1</source>
        <translation>
            <numerusform>%n Szenario, Unterschiede zu %1</numerusform>
            <numerusform>%n Szenarien, Unterschiede zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Four scenarios are compared at most.</source>
        <translation>Höchstens vier Szenarien werden verglichen.</translation>
    </message>
    <message>
        <source>There is no other scenario in the library.</source>
        <translation>In der Bibliothek ist kein anderes Szenario.</translation>
    </message>
    <message>
        <source>Older ones: open one of them, and compare from there.</source>
        <translation>Ältere: Öffnen Sie eines davon, und vergleichen Sie von dort.</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonChapter</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a scenario, %2 one of its components</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <extracomment>%1 is what changed, %2 are points with a sign; above 0 moves the margin towards Rust</extracomment>
        <translation>%1: %2 Punkte</translation>
    </message>
    <message>
        <source>Nothing that moves the verdict differs.</source>
        <translation>Nichts, was das Urteil bewegt, ist anders.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The scenarios side by side</source>
        <translation>Die Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>First-order share</source>
        <translation>Anteil des Vorrangigen</translation>
    </message>
    <message>
        <source>Team readiness</source>
        <translation>Bereitschaft des Teams</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <extracomment>%1 and %2 are scenarios: what made the second one&apos;s margin different from the first one&apos;s</extracomment>
        <translation>Von „%1“ zu „%2“</translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonSlide</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Margins, and what moved them from the first scenario</source>
        <translation>Vorsprünge und was sie gegenüber dem ersten Szenario verschoben hat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more scenario(s)</source>
        <translation>
            <numerusform>und %n weiteres Szenario</numerusform>
            <numerusform>und %n weitere Szenarien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ComparisonText</name>
    <message>
        <source>burden of proof %1 → %2</source>
        <translation>Beweislast %1 → %2</translation>
    </message>
    <message>
        <source>indifference %1 → %2</source>
        <translation>Indifferenz %1 → %2</translation>
    </message>
    <message>
        <source>first-order share that presses %1 → %2</source>
        <translation>nötiger Anteil des Vorrangigen %1 → %2</translation>
    </message>
    <message>
        <source>readiness the team needs %1 → %2</source>
        <translation>nötige Bereitschaft des Teams %1 → %2</translation>
    </message>
    <message>
        <source>readiness %1 → %2</source>
        <translation>Bereitschaft %1 → %2</translation>
    </message>
    <message>
        <source>engineers %1 → %2</source>
        <translation>Ingenieure %1 → %2</translation>
    </message>
    <message>
        <source>%1 weight</source>
        <extracomment>%1 is a constraint: what a changed weight of it did to the margin</extracomment>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>%1 score</source>
        <extracomment>%1 is a constraint: what changed scores of it did to the margin</extracomment>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>what all the smaller steps did to the margin together</extracomment>
        <translation>übrige</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a step and its points: &quot;Latency weight +5.6&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 blocks Rust</source>
        <extracomment>%1 is &quot;readiness 40 → 65&quot;</extracomment>
        <translation>%1 sperrt Rust</translation>
    </message>
    <message>
        <source>%1 lifts the block</source>
        <translation>%1 hebt die Sperre auf</translation>
    </message>
    <message>
        <source>%1 is first-order now</source>
        <translation>%1 ist jetzt vorrangig</translation>
    </message>
    <message>
        <source>%1 is no longer first-order</source>
        <translation>%1 ist nicht mehr vorrangig</translation>
    </message>
    <message>
        <source>must “%1” added</source>
        <translation>Muss „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>must “%1” removed</source>
        <translation>Muss „%1“ entfernt</translation>
    </message>
    <message>
        <source>The components are not the same, so only the verdicts are compared.</source>
        <translation>Die Komponenten sind nicht dieselben, darum werden nur die Urteile verglichen.</translation>
    </message>
    <message>
        <source>The constraints are not the same, so only the verdicts are compared.</source>
        <translation>Die Randbedingungen sind nicht dieselben, darum werden nur die Urteile verglichen.</translation>
    </message>
    <message>
        <source>Only the first has %1.</source>
        <comment>a list of constraints</comment>
        <translation>Nur das erste hat %1.</translation>
    </message>
    <message>
        <source>Only this one has %1.</source>
        <comment>a list of constraints</comment>
        <translation>Nur dieses hat %1.</translation>
    </message>
    <message>
        <source>In one of them nothing weighs anything, so only the verdicts are compared.</source>
        <translation>In einem davon wiegt nichts etwas, darum werden nur die Urteile verglichen.</translation>
    </message>
    <message>
        <source>nothing that moves the verdict differs</source>
        <translation>nichts, was das Urteil bewegt, ist verschieden</translation>
    </message>
</context>
<context>
    <name>steelyard::ComponentTabs</name>
    <message>
        <source>Add a component</source>
        <translation>Komponente hinzufügen</translation>
    </message>
    <message>
        <source>Another service of this scenario, which starts with the weights on screen</source>
        <translation>Ein weiterer Dienst dieses Szenarios, der mit den Gewichten auf dem Bildschirm beginnt</translation>
    </message>
    <message>
        <source>Add a component that starts with these weights</source>
        <translation>Eine Komponente hinzufügen, die mit diesen Gewichten beginnt</translation>
    </message>
    <message>
        <source>Name of the component</source>
        <translation>Name der Komponente</translation>
    </message>
    <message>
        <source>Size of the component</source>
        <translation>Größe der Komponente</translation>
    </message>
    <message>
        <source>How large it is compared with the others</source>
        <translation>Wie groß sie ist, verglichen mit den anderen</translation>
    </message>
    <message>
        <source>Size, compared with the others</source>
        <translation>Größe, verglichen mit den anderen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move &amp;on</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Component %1 of %2</source>
        <translation>Komponente %1 von %2</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Neue Komponente</translation>
    </message>
</context>
<context>
    <name>steelyard::ConfidenceLine</name>
    <message>
        <source>Looking how sure this is…</source>
        <translation>Es wird nachgesehen, wie sicher das ist …</translation>
    </message>
</context>
<context>
    <name>steelyard::ConstraintNotes</name>
    <message>
        <source>%1, from “%2” to “%3”</source>
        <extracomment>%1 is a criterion, %2 the worst end of its scale, %3 the best</extracomment>
        <translation>%1, von „%2“ bis „%3“</translation>
    </message>
</context>
<context>
    <name>steelyard::ConstraintPanel</name>
    <message>
        <source>Constraints</source>
        <translation>Randbedingungen</translation>
    </message>
    <message>
        <source>Musts</source>
        <translation>Muss-Anforderungen</translation>
    </message>
    <message>
        <source>Scenario details</source>
        <translation>Einzelheiten des Szenarios</translation>
    </message>
    <message>
        <source>About the team and recovery</source>
        <translation>Zum Team und zur Umkehr</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Zukünfte</translation>
    </message>
</context>
<context>
    <name>steelyard::ConstraintRow</name>
    <message>
        <source>Criteria of %1</source>
        <extracomment>opens them; %1 is a constraint</extracomment>
        <translation>Kriterien von %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ContributionsChart</name>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Points each criterion adds to the margin</source>
        <translation>Punkte, die jedes Kriterium zum Vorsprung beiträgt</translation>
    </message>
    <message>
        <source>%1 speaks most for Rust, with %2 points; %3 speaks most for Go, with %4.</source>
        <translation>Am meisten für Rust spricht %1 mit %2 Punkten, am meisten für Go %3 mit %4.</translation>
    </message>
    <message>
        <source>Nothing speaks for Go; %1 speaks most for Rust, with %2 points.</source>
        <translation>Nichts spricht für Go; am meisten für Rust spricht %1 mit %2 Punkten.</translation>
    </message>
    <message>
        <source>Nothing speaks for Rust; %1 speaks most for Go, with %2 points.</source>
        <translation>Nichts spricht für Rust; am meisten für Go spricht %1 mit %2 Punkten.</translation>
    </message>
    <message>
        <source>No criterion adds anything to the margin.</source>
        <translation>Kein Kriterium trägt etwas zum Vorsprung bei.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Randbedingung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller ones</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>und ein kleinerer</numerusform>
            <numerusform>und %n kleinere</numerusform>
        </translation>
    </message>
    <message>
        <source>◂ speaks for Go</source>
        <translation>◂ spricht für Go</translation>
    </message>
    <message>
        <source>speaks for Rust ▸</source>
        <translation>spricht für Rust ▸</translation>
    </message>
    <message>
        <source>%1 adds nothing to the margin.</source>
        <translation>%1 trägt nichts zum Vorsprung bei.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 points for Rust</source>
        <translation>%1 (%2): %3 Punkte für Rust</translation>
    </message>
    <message>
        <source>%1 (%2): %3 points for Go</source>
        <translation>%1 (%2): %3 Punkte für Go</translation>
    </message>
</context>
<context>
    <name>steelyard::CriterionEditor</name>
    <message>
        <source>%1, importance</source>
        <extracomment>the importance of a criterion, for a screen reader; %1 is the criterion</extracomment>
        <translation>%1, Wichtigkeit</translation>
    </message>
    <message>
        <source>importance </source>
        <extracomment>stands before the number</extracomment>
        <translation>Wichtigkeit </translation>
    </message>
    <message>
        <source>0: %1</source>
        <extracomment>the worst end of a criterion&apos;s scale</extracomment>
        <translation>0: %1</translation>
    </message>
    <message>
        <source>100: %1</source>
        <extracomment>the best end of a criterion&apos;s scale</extracomment>
        <translation>100: %1</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Katalog: %1</translation>
    </message>
    <message>
        <source>%1, rationale</source>
        <translation>%1, Begründung</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Eigenes Urteil</translation>
    </message>
    <message>
        <source>%1, note on the judgement</source>
        <translation>%1, Notiz zum Urteil</translation>
    </message>
    <message>
        <source>Reset to catalogue</source>
        <translation>Auf den Katalog zurücksetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Why these scores?</source>
        <translation>Warum diese Bewertungen?</translation>
    </message>
    <message>
        <source>%1, own judgement</source>
        <translation>%1, eigenes Urteil</translation>
    </message>
    <message>
        <source>The scores are what you think, not what the cited sources say; they do not count as evidence.</source>
        <translation>Die Bewertungen sind Ihre Meinung, nicht die der genannten Quellen; sie zählen nicht als Beleg.</translation>
    </message>
    <message>
        <source>Why do you judge so?</source>
        <translation>Warum urteilen Sie so?</translation>
    </message>
    <message>
        <source>%1, reset to catalogue</source>
        <translation>%1, auf den Katalog zurücksetzen</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1, Name</translation>
    </message>
</context>
<context>
    <name>steelyard::DateField</name>
    <message>
        <source>Not a date like 2026-12-15; it is kept as it is.</source>
        <translation>Kein Datum wie 2026-12-15; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1, heute</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, vor %n Tag</numerusform>
            <numerusform>%1, vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A date like 2026-12-15, or empty</source>
        <translation>Ein Datum wie 2026-12-15, oder leer</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, calendar</source>
        <extracomment>%1 is what the date is for</extracomment>
        <translation>%1, Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>steelyard::DecisionRecord</name>
    <message>
        <source>Go or Rust for this service?</source>
        <translation>Go oder Rust für diesen Dienst?</translation>
    </message>
    <message>
        <source>%1, %2 of the weight, first-order</source>
        <extracomment>%1 is a constraint, %2 a part of the weight</extracomment>
        <translation>%1, %2 des Gewichts, vorrangig</translation>
    </message>
    <message>
        <source>%1, %2 of the weight</source>
        <translation>%1, %2 des Gewichts</translation>
    </message>
    <message>
        <source>A mix: each component in the language that suits it</source>
        <translation>Eine Mischung: jede Komponente in der Sprache, die zu ihr passt</translation>
    </message>
    <message>
        <source>Chosen option: “Go”.</source>
        <translation>Gewählte Option: „Go“.</translation>
    </message>
    <message>
        <source>Chosen option: “Rust”.</source>
        <translation>Gewählte Option: „Rust“.</translation>
    </message>
    <message>
        <source>Chosen option: a mix.</source>
        <translation>Gewählte Option: eine Mischung.</translation>
    </message>
    <message>
        <source>No option is chosen yet.</source>
        <translation>Noch ist keine Option gewählt.</translation>
    </message>
    <message>
        <source>Good, because it is ahead: %1</source>
        <extracomment>%1 is a criterion with its points, as &quot;Tail latency, 2.6 points&quot;</extracomment>
        <translation>Gut, weil es vorn liegt: %1</translation>
    </message>
    <message>
        <source>Bad, because it is behind: %1</source>
        <extracomment>%1 is a criterion with its points, as &quot;Tail latency, 2.6 points&quot;</extracomment>
        <translation>Schlecht, weil es zurückliegt: %1</translation>
    </message>
    <message>
        <source>Context and Problem Statement</source>
        <translation>Kontext und Problemstellung</translation>
    </message>
    <message>
        <source>Decision Drivers</source>
        <translation>Entscheidungstreiber</translation>
    </message>
    <message>
        <source>Considered Options</source>
        <translation>Betrachtete Optionen</translation>
    </message>
    <message>
        <source>Decision Outcome</source>
        <translation>Ergebnis der Entscheidung</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsequenzen</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Pros and Cons of the Options</source>
        <translation>Vor- und Nachteile der Optionen</translation>
    </message>
    <message>
        <source>More Information</source>
        <translation>Weitere Informationen</translation>
    </message>
    <message>
        <source>Ballots and dissent</source>
        <translation>Stimmzettel und Widerspruch</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Das Szenario</translation>
    </message>
    <message>
        <source>Steelyard opens this record again, with everything in it, from the block below. Leave the block as it is.</source>
        <translation>Aus dem Block darunter öffnet Steelyard dieses Protokoll wieder, mit allem, was darin steht. Lassen Sie den Block, wie er ist.</translation>
    </message>
</context>
<context>
    <name>steelyard::Deletions</name>
    <message>
        <source>deleting %1</source>
        <comment>follows Undo</comment>
        <translation>Löschen von %1</translation>
    </message>
</context>
<context>
    <name>steelyard::DetailsSection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>steelyard::DifferenceCard</name>
    <message>
        <source>What made the difference</source>
        <translation>Was den Unterschied macht</translation>
    </message>
    <message>
        <source>How the margin moved from %1, split by what was changed</source>
        <translation>Wie sich der Vorsprung gegenüber %1 bewegt hat, nach Ursachen</translation>
    </message>
    <message>
        <source>%1 → %2:</source>
        <extracomment>from the first margin to the one of a scenario, which follows: &quot;Rust by 2.4 → If two seniors leave:&quot;</extracomment>
        <translation>%1 → %2:</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>way, margin, why</comment>
        <translation>%1 %2. %3</translation>
    </message>
</context>
<context>
    <name>steelyard::DisagreementChart</name>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Of all weightings there are, Rust leads in %1 and clears the bar in %2. That all are equally likely is a neutral yardstick, not anybody&apos;s belief.</source>
        <translation>Von allen denkbaren Gewichtungen liegt Rust in %1 vorn und nimmt in %2 die Hürde. Dass alle gleich wahrscheinlich sind, ist ein neutraler Maßstab, niemandes Überzeugung.</translation>
    </message>
    <message>
        <source>However much the room differs, Rust clears the bar.</source>
        <translation>So uneinig der Raum auch ist, Rust nimmt die Hürde.</translation>
    </message>
    <message>
        <source>However much the room differs, Rust stays short of the bar.</source>
        <translation>So uneinig der Raum auch ist, Rust bleibt unter der Hürde.</translation>
    </message>
    <message>
        <source>The room may differ by %1 before Rust&apos;s lead can cross the bar.</source>
        <translation>Der Raum darf um %1 auseinandergehen, bevor Rusts Vorsprung die Hürde überschreiten kann.</translation>
    </message>
    <message>
        <source>The room may differ by %1 before Rust&apos;s lead can cross the bar; at %2 it stays on its side in %3.</source>
        <translation>Der Raum darf um %1 auseinandergehen, bevor Rusts Vorsprung die Hürde überschreiten kann; bei %2 bleibt er in %3 auf seiner Seite.</translation>
    </message>
    <message>
        <source>Where Rust clears, the weight is on average most on %1.</source>
        <translation>Wo Rust die Hürde nimmt, liegt im Mittel das meiste Gewicht auf %1.</translation>
    </message>
    <message>
        <source>Where it does not, most on %1.</source>
        <translation>Wo nicht, das meiste auf %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Disagreement at which Rust&apos;s lead can cross the bar</source>
        <translation>Uneinigkeit, bei der Rusts Vorsprung die Hürde überschreiten kann</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Stays on its side where the room differs by %1</source>
        <translation>Bleibt auf seiner Seite, wo der Raum um %1 auseinandergeht</translation>
    </message>
    <message>
        <source>Stays on its side under any weights, all equally likely</source>
        <translation>Bleibt auf seiner Seite bei beliebigen Gewichten, alle gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Weightings in which Rust leads</source>
        <translation>Gewichtungen, in denen Rust vorn liegt</translation>
    </message>
    <message>
        <source>Weightings in which Rust clears the bar</source>
        <translation>Gewichtungen, in denen Rust die Hürde nimmt</translation>
    </message>
    <message>
        <source>Mean share of %1 where Rust clears</source>
        <translation>Mittlerer Anteil von %1, wo Rust die Hürde nimmt</translation>
    </message>
    <message>
        <source>Mean share of %1 where Rust does not clear</source>
        <translation>Mittlerer Anteil von %1, wo Rust sie nicht nimmt</translation>
    </message>
    <message>
        <source>How likely Rust&apos;s lead stays on its side of the bar as the room&apos;s weights differ by more</source>
        <translation>Wie wahrscheinlich Rusts Vorsprung auf seiner Seite der Hürde bleibt, wenn die Gewichte im Raum weiter auseinandergehen</translation>
    </message>
    <message>
        <source>can cross from %1</source>
        <translation>kann ab %1 kippen</translation>
    </message>
    <message>
        <source>How much the room&apos;s weights differ</source>
        <translation>Wie weit die Gewichte im Raum auseinandergehen</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <comment>a disagreement, a probability</comment>
        <translation>bei %1: %2</translation>
    </message>
    <message>
        <source>Where the room&apos;s weights differ by %1, Rust&apos;s lead stays on its side of the bar in %2.</source>
        <translation>Wo die Gewichte im Raum um %1 auseinandergehen, bleibt Rusts Vorsprung in %2 auf seiner Seite der Hürde.</translation>
    </message>
    <message>
        <source>All weights equally likely: a neutral yardstick, not anybody&apos;s belief.</source>
        <translation>Alle Gewichte gleich wahrscheinlich: ein neutraler Maßstab, niemandes Überzeugung.</translation>
    </message>
</context>
<context>
    <name>steelyard::DoubtText</name>
    <message>
        <source>decided by the policy: no constraint is first-order</source>
        <translation>entschieden durch die Regeln: keine Randbedingung ist vorrangig</translation>
    </message>
    <message>
        <source>decided by first-order weight, %1 of %2, which holds in %3 of draws</source>
        <extracomment>%1 and %2 are shares of the weight: has and needs; %3 is a share of the draws</extracomment>
        <translation>entschieden durch das vorrangige Gewicht, %1 von %2; das hält in %3 der Ziehungen</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>robust</source>
        <comment>confidence</comment>
        <translation>robust</translation>
    </message>
    <message>
        <source>leaning</source>
        <comment>confidence</comment>
        <translation>tendenziell</translation>
    </message>
    <message>
        <source>fragile</source>
        <comment>confidence</comment>
        <translation>fragil</translation>
    </message>
    <message>
        <source>on the bar: holds in %1 of draws, mostly because weights are uncertain</source>
        <translation>auf der Hürde: hält in %1 der Ziehungen, vor allem weil die Gewichte ungewiss sind</translation>
    </message>
    <message>
        <source>holds in %1 of draws, mostly because weights are uncertain</source>
        <translation>hält in %1 der Ziehungen, vor allem weil die Gewichte ungewiss sind</translation>
    </message>
    <message>
        <source>on the bar: holds in %1 of draws, mostly because scores are uncertain</source>
        <translation>auf der Hürde: hält in %1 der Ziehungen, vor allem weil die Bewertungen ungewiss sind</translation>
    </message>
    <message>
        <source>holds in %1 of draws, mostly because scores are uncertain</source>
        <translation>hält in %1 der Ziehungen, vor allem weil die Bewertungen ungewiss sind</translation>
    </message>
    <message>
        <source>on the bar: holds in %1 of draws, because weights and scores are uncertain</source>
        <translation>auf der Hürde: hält in %1 der Ziehungen, weil Gewichte und Bewertungen ungewiss sind</translation>
    </message>
    <message>
        <source>holds in %1 of draws, because weights and scores are uncertain</source>
        <translation>hält in %1 der Ziehungen, weil Gewichte und Bewertungen ungewiss sind</translation>
    </message>
    <message>
        <source>holds in all draws</source>
        <translation>hält in allen Ziehungen</translation>
    </message>
    <message>
        <source>on the bar: holds in %1 of draws</source>
        <translation>auf der Hürde: hält in %1 der Ziehungen</translation>
    </message>
    <message>
        <source>holds in %1 of draws</source>
        <translation>hält in %1 der Ziehungen</translation>
    </message>
    <message>
        <source>decided by a must</source>
        <translation>entschieden durch ein Muss</translation>
    </message>
    <message>
        <source>decided by readiness, %1 of %2</source>
        <extracomment>%1 is the team&apos;s readiness, %2 what it has to be</extracomment>
        <translation>entschieden durch die Bereitschaft des Teams, %1 von %2</translation>
    </message>
    <message>
        <source>its first-order reason holds in %1 of draws</source>
        <translation>der vorrangige Grund hält in %1 der Ziehungen</translation>
    </message>
    <message>
        <source>Whether Rust clears the bar is %1: it %2.</source>
        <extracomment>%1 is &quot;fragile&quot;, %2 like &quot;holds in 67 % of draws, mostly because scores are uncertain&quot;</extracomment>
        <translation>Ob Rust die Hürde nimmt, ist %1: Es %2.</translation>
    </message>
    <message>
        <source>In each draw every weight and every score is moved at random within its uncertainty, and it is looked whether Rust still clears the bar, or still does not.
Robust: so in at least 90&#xa0;% of draws; leaning: in at least 70&#xa0;%; fragile: in fewer.</source>
        <translation>In jeder Ziehung wird jedes Gewicht und jede Bewertung im Rahmen der Ungewissheit zufällig verschoben, und es wird nachgesehen, ob Rust die Hürde weiterhin nimmt oder weiterhin nicht nimmt.
Robust: so in mindestens 90&#xa0;% der Ziehungen; tendenziell: in mindestens 70&#xa0;%; fragil: in weniger.</translation>
    </message>
    <message>
        <source>%1 draws of uncertain weights and scores</source>
        <extracomment>%1 is a number with its separators</extracomment>
        <translation>%1 Ziehungen ungewisser Gewichte und Bewertungen</translation>
    </message>
</context>
<context>
    <name>steelyard::Drawing</name>
    <message>
        <source>%1 was not saved: the picture is too large. Save it at a smaller size.</source>
        <translation>%1 wurde nicht gespeichert: Das Bild ist zu groß. Speichern Sie es in einer kleineren Größe.</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceChip</name>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a source: %1 is its title, %2 its kind</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceList</name>
    <message>
        <source>The scenario cites this source without carrying it.</source>
        <translation>Das Szenario nennt diese Quelle, ohne sie mitzuführen.</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidencePopover</name>
    <message>
        <source>To mind: %1</source>
        <translation>Zu beachten: %1</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>This is no web address, so it is not opened.</source>
        <translation>Das ist keine Webadresse und wird darum nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>steelyard::EvidenceText</name>
    <message>
        <source>speaks for Go</source>
        <translation>spricht für Go</translation>
    </message>
    <message>
        <source>speaks for Rust</source>
        <translation>spricht für Rust</translation>
    </message>
    <message>
        <source>primary</source>
        <comment>a kind of source: whoever did it reports it</comment>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <source>secondary</source>
        <comment>a kind of source: somebody reports what others did</comment>
        <translation>Sekundärquelle</translation>
    </message>
    <message>
        <source>own count</source>
        <comment>a kind of source: counted for this catalogue</comment>
        <translation>eigene Zählung</translation>
    </message>
    <message>
        <source>%1 of the argument cites a source.</source>
        <translation>%1 des Arguments nennt eine Quelle.</translation>
    </message>
</context>
<context>
    <name>steelyard::ExportCommand</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 says what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no file %1. To export a scenario of a library by its id, name the library with --library.</source>
        <translation>Es gibt keine Datei %1. Um ein Szenario einer Bibliothek über seine Kennung zu exportieren, nennen Sie die Bibliothek mit --library.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Unter %1 gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is not a file; export to another place.</source>
        <translation>%1 ist keine Datei; exportieren Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is there already; export with --force to replace it.</source>
        <translation>%1 gibt es schon; exportieren Sie mit --force, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>steelyard::Exporting</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer: a PDF is made instead.</source>
        <translation>Es gibt keinen Drucker: Stattdessen wird ein PDF erstellt.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Die Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>steelyard::FileExchange</name>
    <message>
        <source>Steelyard scenarios (*.steelyard);;All files (*)</source>
        <translation>Steelyard-Szenarien (*.steelyard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>Szenarien öffnen</translation>
    </message>
    <message>
        <source>Export scenario</source>
        <translation>Szenario exportieren</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Scenarios and decision records (*.steelyard *.md);;All files (*)</source>
        <translation>Szenarien und Entscheidungsprotokolle (*.steelyard *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export decision record</source>
        <translation>Entscheidungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Decision records in Markdown (*.md);;All files (*)</source>
        <translation>Entscheidungsprotokolle in Markdown (*.md);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>steelyard::FirstScenarios</name>
    <message>
        <source>Greenfield service</source>
        <translation>Neuer Dienst auf grüner Wiese</translation>
    </message>
</context>
<context>
    <name>steelyard::FuturesDelegate</name>
    <message>
        <source>Name of the future</source>
        <translation>Name der Zukunft</translation>
    </message>
</context>
<context>
    <name>steelyard::FuturesDialog</name>
    <message>
        <source>Futures</source>
        <translation>Zukünfte</translation>
    </message>
    <message>
        <source>What may come, how probable it is, and by how much it multiplies the weight of each constraint: ×1 changes nothing.</source>
        <translation>Was kommen kann, wie wahrscheinlich es ist und womit es das Gewicht jeder Randbedingung multipliziert: ×1 ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Reset th&amp;is one</source>
        <translation>Diese &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Gives this future the catalogue&apos;s name, probability and factors</source>
        <translation>Gibt dieser Zukunft Namen, Wahrscheinlichkeit und Faktoren des Katalogs</translation>
    </message>
    <message>
        <source>Puts the catalogue&apos;s futures in place of these</source>
        <translation>Setzt die Zukünfte des Katalogs an die Stelle von diesen</translation>
    </message>
    <message>
        <source>The verdict: %1.</source>
        <translation>Das Urteil: %1.</translation>
    </message>
</context>
<context>
    <name>steelyard::FuturesModel</name>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of all probability</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of your own: the catalogue does not have this future.</source>
        <translation>Ihre eigene: Der Katalog hat diese Zukunft nicht.</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <extracomment>%1 is what the catalogue has instead of what is here</extracomment>
        <translation>Katalog: %1</translation>
    </message>
    <message>
        <source>Probability of %1: %2</source>
        <translation>Wahrscheinlichkeit von %1: %2</translation>
    </message>
    <message>
        <source>Share of %1: %2</source>
        <translation>Anteil von %1: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>a constraint, a future, a factor</comment>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>Was kommen kann</translation>
    </message>
    <message>
        <source>How probable it is beside the others, on any scale: they are made to add up to 100&#xa0;%</source>
        <translation>Wie wahrscheinlich sie neben den anderen ist, auf beliebiger Skala: Zusammen werden es 100&#xa0;%</translation>
    </message>
    <message>
        <source>The probability where all together are 100&#xa0;%</source>
        <translation>Die Wahrscheinlichkeit, wenn alle zusammen 100&#xa0;% sind</translation>
    </message>
    <message>
        <source>By how much the weight of %1 is multiplied there, from 0.01 to 100; 1 changes nothing</source>
        <translation>Womit das Gewicht von %1 dort multipliziert wird, von 0,01 bis 100; 1 ändert nichts</translation>
    </message>
</context>
<context>
    <name>steelyard::FuturesSection</name>
    <message>
        <source>No futures yet. Without any there is no cheapest mistake.</source>
        <translation>Noch keine Zukünfte. Ohne sie gibt es keinen billigsten Fehler.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset to catalogue</source>
        <translation>Auf Katalog zurücksetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit with factors…</source>
        <translation>Mit Faktoren bearbeiten …</translation>
    </message>
    <message>
        <source>Add a future</source>
        <translation>Eine Zukunft hinzufügen</translation>
    </message>
    <message>
        <source>Remove the future chosen in the table</source>
        <translation>Die in der Tabelle gewählte Zukunft entfernen</translation>
    </message>
    <message>
        <source>Opens a table with a factor for each constraint</source>
        <translation>Öffnet eine Tabelle mit einem Faktor für jede Randbedingung</translation>
    </message>
    <message>
        <source>Reset the futures to the catalogue</source>
        <translation>Die Zukünfte auf den Katalog zurücksetzen</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>What may come, how probable it is, and by how much it multiplies each weight.</source>
        <translation>Was kommen kann, wie wahrscheinlich es ist und womit es jedes Gewicht multipliziert.</translation>
    </message>
</context>
<context>
    <name>steelyard::FuturesView</name>
    <message>
        <source>Futures</source>
        <translation>Zukünfte</translation>
    </message>
    <message>
        <source>Enter edits a cell, Delete removes its future</source>
        <translation>Die Eingabetaste bearbeitet eine Zelle, Entf entfernt ihre Zukunft</translation>
    </message>
    <message>
        <source>New future</source>
        <translation>Neue Zukunft</translation>
    </message>
</context>
<context>
    <name>steelyard::GroupBlocks</name>
    <message numerus="yes">
        <source>%n ballot(s) come together to “%1”, %2.</source>
        <extracomment>%1 is the headline of a verdict, %2 a margin like &quot;Rust by 2.4&quot;</extracomment>
        <translation>
            <numerusform>%n Stimmzettel kommt zu „%1“, %2.</numerusform>
            <numerusform>%n Stimmzettel kommen zusammen zu „%1“, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their rankings of the constraints agree by %1 of 1 (Kendall&apos;s W).</source>
        <translation>Ihre Rangfolgen der Randbedingungen stimmen zu %1 von 1 überein (Kendalls W).</translation>
    </message>
    <message>
        <source>%1 comes to “%2”, %3.</source>
        <extracomment>%1 is a participant, %2 the headline of a verdict, %3 a margin like &quot;Rust by 2.4&quot;</extracomment>
        <translation>%1 kommt zu „%2“, %3.</translation>
    </message>
    <message>
        <source>%1 is given %2 to %3 of the weight, which moves the margin by %4 points.</source>
        <extracomment>%1 is a constraint, %2 and %3 are parts of the weight, %4 are points</extracomment>
        <translation>%1 bekommt %2 bis %3 des Gewichts; das bewegt den Vorsprung um %4 Punkte.</translation>
    </message>
    <message>
        <source>The language changes on the way.</source>
        <translation>Unterwegs wechselt die Sprache.</translation>
    </message>
    <message>
        <source>What each ballot comes to</source>
        <translation>Wozu jeder Stimmzettel kommt</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>Who comes to another language than the verdict:</source>
        <translation>Wer zu einer anderen Sprache kommt als das Urteil:</translation>
    </message>
    <message>
        <source>The disagreements that matter, the largest first:</source>
        <translation>Die Meinungsverschiedenheiten, auf die es ankommt, die größte zuerst:</translation>
    </message>
</context>
<context>
    <name>steelyard::HeaderBar</name>
    <message>
        <source>decide by %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>zu entscheiden bis %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is an action, %2 its key</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <extracomment>%1 is the name of a menu</extracomment>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>steelyard::HelpDialogs</name>
    <message>
        <source>Steelyard %1</source>
        <translation>Steelyard %1</translation>
    </message>
    <message>
        <source>Go or Rust for a backend service: move the weights and see the verdict change.</source>
        <translation>Go oder Rust für einen Backend-Dienst: Gewichte verschieben und sehen, wie sich das Urteil ändert.</translation>
    </message>
    <message>
        <source>Steelyard is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Steelyard ist freie Software unter der GNU General Public License, Version 3 oder später. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It is built with Qt (LGPL-3.0), Qt Charts (GPL-3.0), SQLite (public domain), JSON for Modern C++ (MIT) and tl::expected (CC0). It uses the font Inter (OFL-1.1) where the desktop names none.</source>
        <translation>Es ist gebaut mit Qt (LGPL-3.0), Qt Charts (GPL-3.0), SQLite (gemeinfrei), JSON for Modern C++ (MIT) und tl::expected (CC0). Wo der Schreibtisch keine Schrift nennt, benutzt es die Schrift Inter (OFL-1.1).</translation>
    </message>
    <message>
        <source>About Steelyard</source>
        <translation>Über Steelyard</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Moves a slider by 1</source>
        <translation>Bewegt einen Regler um 1</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Moves a slider by 10</source>
        <translation>Bewegt einen Regler um 10</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Moves a slider to an end</source>
        <translation>Bewegt einen Regler ans Ende</translation>
    </message>
    <message>
        <source>Arrows in Tipping points</source>
        <translation>Pfeile in Kipppunkte</translation>
    </message>
    <message>
        <source>Choose a constraint and a share; Enter goes there</source>
        <translation>Wählen Randbedingung und Anteil; die Eingabetaste geht dorthin</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>The next and the previous control</source>
        <translation>Das nächste und das vorige Bedienelement</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Brings a maximised chart back to the board</source>
        <translation>Bringt ein maximiertes Diagramm auf die Tafel zurück</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>steelyard::JudgementChip</name>
    <message>
        <source>own judgement</source>
        <translation>eigenes Urteil</translation>
    </message>
</context>
<context>
    <name>steelyard::Leaving</name>
    <message>
        <source>Changes are not kept</source>
        <translation>Änderungen sind nicht aufbewahrt</translation>
    </message>
    <message>
        <source>“%1” could not be kept.</source>
        <translation>„%1“ konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>%1 Its last changes are lost when the window closes now; File, Export saves them to a file.</source>
        <comment>%1: a sentence that says why</comment>
        <translation>%1 Die letzten Änderungen gehen verloren, wenn das Fenster jetzt schließt; Datei, Exportieren rettet sie in eine Datei.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>Ohne sie &amp;schließen</translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryChores</name>
    <message>
        <source>Export scenarios into a folder</source>
        <translation>Szenarien in einen Ordner exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were made.</source>
        <translation>
            <numerusform>%n Kopie wurde gemacht.</numerusform>
            <numerusform>%n Kopien wurden gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) were exported to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n Szenario wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Szenarien wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1 is the name of a scenario in quotation marks, or &quot;3 scenarios&quot;</extracomment>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 were deleted.</source>
        <translation>%1 wurden gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryModel</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a line that is read aloud</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>tags: %1</source>
        <extracomment>%1 are tags with commas between them</extracomment>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryPanel</name>
    <message>
        <source>Search scenarios</source>
        <translation>Szenarien suchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>S&amp;cenarios</source>
        <translation>S&amp;zenarien</translation>
    </message>
    <message>
        <source>No scenarios yet. Save one, or open a file.</source>
        <translation>Noch keine Szenarien. Speichern Sie eines, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>No scenario has all of these words.</source>
        <translation>Kein Szenario hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Every word has to occur in the name, in a tag or in the notes; #word finds tags only</source>
        <translation>Jedes Wort muss im Namen, in einem Schlagwort oder in den Notizen vorkommen; #Wort findet nur Schlagwörter</translation>
    </message>
    <message>
        <source>The saved scenarios; Enter opens one, Ctrl and Shift mark several</source>
        <translation>Die gespeicherten Szenarien; die Eingabetaste öffnet eines, Strg und Umschalt markieren mehrere</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>By na&amp;me</source>
        <translation>Nach Na&amp;men</translation>
    </message>
    <message>
        <source>By &amp;lead of Rust</source>
        <translation>Nach &amp;Vorsprung von Rust</translation>
    </message>
    <message>
        <source>Sort ▾</source>
        <translation>Ordnen ▾</translation>
    </message>
    <message>
        <source>Sort scenarios</source>
        <translation>Szenarien ordnen</translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryPast</name>
    <message>
        <source>created</source>
        <comment>a revision</comment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>a revision</comment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>renamed</source>
        <comment>a revision</comment>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>opened from a file</source>
        <comment>a revision</comment>
        <translation>aus einer Datei geöffnet</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a revision</comment>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Verlauf von „%1“</translation>
    </message>
    <message>
        <source>Every save is kept. A revision can be opened as a scenario of its own, or restored: what is being edited then becomes a revision, too.</source>
        <translation>Jedes Speichern wird behalten. Eine Revision kann als eigenes Szenario geöffnet oder wiederhergestellt werden: Was gerade bearbeitet wird, wird dann auch eine Revision.</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>Als &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <extracomment>%1 is the name of a scenario, %2 a number</extracomment>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>Revision %1 is restored. What was there before is in the history.</source>
        <translation>Revision %1 ist wiederhergestellt. Was vorher da war, steht im Verlauf.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <source>Deleted scenarios are kept with all their history.</source>
        <translation>Gelöschte Szenarien bleiben mit ihrem ganzen Verlauf erhalten.</translation>
    </message>
    <message>
        <source>No scenario was deleted.</source>
        <translation>Kein Szenario wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>steelyard::LibraryStart</name>
    <message>
        <source>Greenfield service</source>
        <translation>Neuer Dienst auf grüner Wiese</translation>
    </message>
    <message>
        <source>Bring back what can be read</source>
        <translation>Zurückholen, was lesbar ist</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) came back.</source>
        <translation>
            <numerusform>%n Szenario ist wieder da.</numerusform>
            <numerusform>%n Szenarien sind wieder da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::LiveWeights</name>
    <message>
        <source>What if?</source>
        <translation>Was wäre wenn?</translation>
    </message>
    <message>
        <source>&amp;Keep as scenario</source>
        <translation>Als Szenario &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Live weights</source>
        <translation>Gewichte ausprobieren</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Name des neuen Szenarios</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Adds what the sliders show to the library; the scenario stays as it is</source>
        <translation>Legt in der Bibliothek ab, was die Regler zeigen; das Szenario bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Brings the sliders back to the scenario&apos;s weights</source>
        <translation>Stellt die Regler auf die Gewichte des Szenarios zurück</translation>
    </message>
    <message>
        <source>%1, what if</source>
        <extracomment>%1 is the name of a scenario; the proposal for the name of a variant of it</extracomment>
        <translation>%1, was wäre wenn</translation>
    </message>
    <message>
        <source>Team readiness</source>
        <translation>Bereitschaft des Teams</translation>
    </message>
    <message>
        <source>Burden of proof</source>
        <translation>Beweislast</translation>
    </message>
</context>
<context>
    <name>steelyard::MainWindow</name>
    <message>
        <source>Save as scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>not kept: there is no library</source>
        <translation>nicht behalten: Es gibt keine Bibliothek</translation>
    </message>
    <message>
        <source>edited · every change is kept</source>
        <translation>bearbeitet · jede Änderung wird behalten</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>%1 – Steelyard</source>
        <translation>%1 – Steelyard</translation>
    </message>
    <message>
        <source>%1, what if</source>
        <extracomment>%1 is the name of a scenario; the proposal for the name of a variant of it</extracomment>
        <translation>%1, was wäre wenn</translation>
    </message>
</context>
<context>
    <name>steelyard::MistakeChart</name>
    <message>
        <source>Cheapest mistake</source>
        <translation>Der billigste Fehler</translation>
    </message>
    <message>
        <source>What each choice loses in each future, and what is to be expected</source>
        <translation>Was jede Wahl in jeder Zukunft verliert und was zu erwarten ist</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Zu erwarten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a future and how probable it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a language and its loss</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>irrecoverable</source>
        <translation>nicht umkehrbar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <comment>futures</comment>
        <translation>
            <numerusform>und %n weitere in der Tabelle</numerusform>
            <numerusform>und %n weitere in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Hatched: irrecoverable.</source>
        <translation>Schraffiert: nicht umkehrbar.</translation>
    </message>
    <message>
        <source>Losses in %1. %2</source>
        <comment>the unit, then a sentence that explains it</comment>
        <translation>Verluste in %1. %2</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>steht nicht offen</translation>
    </message>
    <message>
        <source>Go irrecoverable</source>
        <translation>Go nicht umkehrbar</translation>
    </message>
    <message>
        <source>Rust irrecoverable</source>
        <translation>Rust nicht umkehrbar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading of a column</comment>
        <extracomment>%1 is a language, %2 the unit of a loss</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmstenfalls</translation>
    </message>
</context>
<context>
    <name>steelyard::MistakeSlide</name>
    <message>
        <source>Cheapest mistake</source>
        <translation>Der billigste Fehler</translation>
    </message>
    <message>
        <source>expected loss over the futures</source>
        <translation>erwarteter Verlust über die Zukünfte</translation>
    </message>
</context>
<context>
    <name>steelyard::MistakeText</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>not a whole number</comment>
        <translation>%1 Monaten</translation>
    </message>
    <message>
        <source>What is the cheapest mistake we can afford to make now and still recover from in twelve months?</source>
        <translation>Welches ist der billigste Fehler, den wir uns jetzt leisten können und von dem wir uns in zwölf Monaten noch erholen?</translation>
    </message>
    <message>
        <source>What is the cheapest mistake we can afford to make now and still recover from in %1?</source>
        <comment>%1 is a number of months</comment>
        <translation>Welches ist der billigste Fehler, den wir uns jetzt leisten können und von dem wir uns in %1 noch erholen?</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>Personenmonaten</translation>
    </message>
    <message>
        <source>point-months</source>
        <translation>Punktmonaten</translation>
    </message>
    <message>
        <source>%1 person-months</source>
        <extracomment>%1 is a number, not a whole one as a rule</extracomment>
        <translation>%1 Personenmonate</translation>
    </message>
    <message>
        <source>%1 point-months</source>
        <translation>%1 Punktmonate</translation>
    </message>
    <message>
        <source>One point short of the bar for one month is one point-month; the effort of a rewrite weighs nothing (κ = 0).</source>
        <translation>Ein Punkt unter der Hürde einen Monat lang ist ein Punktmonat; der Aufwand des Umschreibens wiegt nichts (κ = 0).</translation>
    </message>
    <message>
        <source>One person-month weighs %1 point-month (κ): a point short of the bar for a month.</source>
        <translation>Ein Personenmonat wiegt %1 Punktmonat (κ): einen Monat lang ein Punkt unter der Hürde.</translation>
    </message>
    <message>
        <source>One person-month weighs %1 point-months (κ), each a point short of the bar for a month.</source>
        <translation>Ein Personenmonat wiegt %1 Punktmonate (κ), jeder ein Monat lang ein Punkt unter der Hürde.</translation>
    </message>
    <message>
        <source>No futures to make a mistake in. Add some under “Futures” below the sliders.</source>
        <translation>Ohne Zukünfte gibt es keinen Fehler. Fügen Sie unter „Zukünfte“ unterhalb der Regler welche hinzu.</translation>
    </message>
    <message>
        <source>%1 is not open: %2</source>
        <comment>a language, then the sentence of a must</comment>
        <translation>%1 steht nicht offen: %2</translation>
    </message>
    <message>
        <source>Rust is not open: team readiness is %1, it needs %2.</source>
        <translation>Rust steht nicht offen: Die Bereitschaft des Teams ist %1, nötig sind %2.</translation>
    </message>
    <message>
        <source>Expect to lose about %1, at worst %2.</source>
        <translation>Zu erwarten ist ein Verlust von etwa %1, schlimmstenfalls %2.</translation>
    </message>
    <message>
        <source>No future makes it a mistake.</source>
        <translation>In keiner Zukunft ist es ein Fehler.</translation>
    </message>
    <message>
        <source>Recovering takes %1.</source>
        <comment>%1 is a number of months</comment>
        <translation>Die Umkehr gelingt in %1.</translation>
    </message>
    <message>
        <source>Recovering takes %1, longer than the %2 there are.</source>
        <comment>both are a number of months</comment>
        <translation>Die Umkehr gelingt erst in %1, also nicht in den %2, die bleiben.</translation>
    </message>
    <message>
        <source>Irrecoverable with a probability of %1: the loss then lasts the service&apos;s life of %2.</source>
        <comment>%2 is a number of months</comment>
        <translation>Mit einer Wahrscheinlichkeit von %1 nicht mehr umkehrbar: Der Verlust dauert dann so lange wie der Dienst mit seinen %2.</translation>
    </message>
    <message>
        <source>Neither Go nor Rust is open.</source>
        <translation>Weder Go noch Rust steht offen.</translation>
    </message>
    <message>
        <source>Only %1 is open.</source>
        <translation>Nur %1 steht offen.</translation>
    </message>
    <message>
        <source>Neither choice is a mistake in any future.</source>
        <translation>Keine der beiden Wahlen ist in irgendeiner Zukunft ein Fehler.</translation>
    </message>
    <message>
        <source>%1 is the cheapest mistake, and the most cautious one.</source>
        <translation>%1 ist der billigste Fehler und auch der vorsichtigste.</translation>
    </message>
    <message>
        <source>%1 is the cheapest mistake. %2 is the more cautious one: at worst it loses less.</source>
        <translation>%1 ist der billigste Fehler. %2 ist der vorsichtigere: Schlimmstenfalls geht weniger verloren.</translation>
    </message>
    <message>
        <source>Finding out before choosing is worth about %1.</source>
        <translation>Es vor der Wahl herauszufinden, ist etwa %1 wert.</translation>
    </message>
    <message>
        <source>Finding out before choosing would change nothing.</source>
        <translation>Es vor der Wahl herauszufinden, würde nichts ändern.</translation>
    </message>
    <message>
        <source>The futures pull the other way: the verdict is %1, the cheapest mistake %2.</source>
        <translation>Die Zukünfte ziehen in die andere Richtung: Das Urteil ist %1, der billigste Fehler %2.</translation>
    </message>
</context>
<context>
    <name>steelyard::MustSection</name>
    <message>
        <source>rules out Go</source>
        <translation>schließt Go aus</translation>
    </message>
    <message>
        <source>rules out Rust</source>
        <translation>schließt Rust aus</translation>
    </message>
    <message>
        <source>A must cannot be traded: it decides whatever the weights say.</source>
        <translation>Ein Muss ist nicht verhandelbar: Es entscheidet, was auch immer die Gewichte sagen.</translation>
    </message>
</context>
<context>
    <name>steelyard::NeedList</name>
    <message>
        <source>Met: %1</source>
        <extracomment>%1 is what Rust needs, for a screen reader</extracomment>
        <translation>Erfüllt: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::NewCriterion</name>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Add criterion to %1</source>
        <translation>Kriterium zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Name of the new criterion</source>
        <translation>Name des neuen Kriteriums</translation>
    </message>
    <message>
        <source>Enter adds it to %1, Esc leaves it</source>
        <translation>Die Eingabetaste fügt es zu %1 hinzu, Esc lässt es</translation>
    </message>
    <message>
        <source>Name of the new criterion, then Enter</source>
        <translation>Name des neuen Kriteriums, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>steelyard::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answer to the notice</source>
        <translation>Antwort auf den Hinweis</translation>
    </message>
</context>
<context>
    <name>steelyard::NumberText</name>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>%1 is a number; the space is a no-break space</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
</context>
<context>
    <name>steelyard::OpenBallots</name>
    <message numerus="yes">
        <source>Hidden ballots are in it, too: %n. Whoever opens it sees them.</source>
        <translation>
            <numerusform>Auch verdeckte Stimmzettel sind darin: %n. Wer es öffnet, sieht sie.</numerusform>
            <numerusform>Auch verdeckte Stimmzettel sind darin: %n. Wer es öffnet, sieht sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::OutlookBlocks</name>
    <message>
        <source>What may come</source>
        <translation>Was kommen kann</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What weighs otherwise</source>
        <translation>Was anders wiegt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a constraint, %2 a factor</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 sentences on what choosing it may cost</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <extracomment>%1 is &quot;decided by readiness, 49 of 50&quot;</extracomment>
        <translation>Es ist %1.</translation>
    </message>
</context>
<context>
    <name>steelyard::OwnScoresLine</name>
    <message numerus="yes">
        <source>%n of %1 scores differ from this catalogue</source>
        <extracomment>%n of %1 numbers are not those of the catalogue that comes with the program</extracomment>
        <translation>
            <numerusform>%n von %1 Bewertungen weicht von diesem Katalog ab</numerusform>
            <numerusform>%n von %1 Bewertungen weichen von diesem Katalog ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 scores are your own</source>
        <extracomment>%n of %1 numbers are not the catalogue&apos;s</extracomment>
        <translation>
            <numerusform>%n von %1 Bewertungen ist Ihre eigene</numerusform>
            <numerusform>%n von %1 Bewertungen sind Ihre eigenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset all to catalogue</source>
        <translation>Alles auf den Katalog zurücksetzen</translation>
    </message>
    <message>
        <source>Each criterion has three: its importance and the scores of Go and Rust.</source>
        <translation>Jedes Kriterium hat drei: seine Wichtigkeit und die Bewertungen von Go und Rust.</translation>
    </message>
    <message>
        <source>Criteria of your own stay; can be undone</source>
        <translation>Eigene Kriterien bleiben; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>steelyard::Participants</name>
    <message>
        <source>Ballot %1</source>
        <translation>Stimmzettel %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name that somebody else has too, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>steelyard::PatientComboBox</name>
    <message>
        <source>%1. %2</source>
        <comment>what is chosen, what it is for</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>steelyard::PolicySection</name>
    <message>
        <source>Burden of proof</source>
        <translation>Beweislast</translation>
    </message>
    <message>
        <source>Indifference</source>
        <translation>Indifferenz</translation>
    </message>
    <message>
        <source>First-order share</source>
        <translation>Anteil des Vorrangigen</translation>
    </message>
    <message>
        <source>Team threshold</source>
        <translation>Schwelle des Teams</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points by which Rust must lead, because Go is the default for greenfield services.</source>
        <translation>Punkte, mit denen Rust führen muss, weil Go für neue Dienste die Vorgabe ist.</translation>
    </message>
    <message>
        <source>A margin smaller than this, either way, decides nothing.</source>
        <translation>Ein kleinerer Vorsprung, gleich für wen, entscheidet nichts.</translation>
    </message>
    <message>
        <source>% of the weight</source>
        <translation>% des Gewichts</translation>
    </message>
    <message>
        <source>How much the first-order constraints must weigh together before they can justify Rust.</source>
        <translation>Wie viel die vorrangigen Randbedingungen zusammen wiegen müssen, bevor sie Rust rechtfertigen.</translation>
    </message>
    <message>
        <source>The readiness the team needs before Rust is open to it.</source>
        <translation>Die Bereitschaft, die das Team braucht, bevor ihm Rust offensteht.</translation>
    </message>
    <message>
        <source>Constraints that are first-order:</source>
        <translation>Vorrangige Randbedingungen:</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1 is first-order</source>
        <translation>%1 ist vorrangig</translation>
    </message>
    <message>
        <source>Go is the default: Rust has to lead by %1 points</source>
        <translation>Go ist die Vorgabe: Rust muss mit %1 Punkten führen</translation>
    </message>
    <message>
        <source>Go is the default: Rust has to lead by %1 point</source>
        <translation>Go ist die Vorgabe: Rust muss mit %1 Punkt führen</translation>
    </message>
</context>
<context>
    <name>steelyard::PortfolioSection</name>
    <message>
        <source>All components</source>
        <translation>Alle Komponenten</translation>
    </message>
    <message>
        <source>Shows this component</source>
        <translation>Zeigt diese Komponente</translation>
    </message>
</context>
<context>
    <name>steelyard::PortfolioText</name>
    <message>
        <source>Until it is, take Go for all.</source>
        <translation>Bis dahin Go für alle.</translation>
    </message>
    <message>
        <source>Until it is, take Rust for all.</source>
        <translation>Bis dahin Rust für alle.</translation>
    </message>
    <message>
        <source>The musts force both languages all the same.</source>
        <translation>Die Muss-Anforderungen erzwingen trotzdem beide Sprachen.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) in which nothing weighs anything are left out.</source>
        <translation>
            <numerusform>%n Komponente, in der nichts wiegt, bleibt außer Betracht.</numerusform>
            <numerusform>%n Komponenten, in denen nichts wiegt, bleiben außer Betracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a component, %2 its verdict in two or three words, %3 a margin</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a component, %2 its verdict in two or three words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For one component nothing fits, so nothing fits for all of them.</source>
        <translation>Für eine Komponente passt nichts, darum passt für alle nichts.</translation>
    </message>
    <message>
        <source>In no component does anything weigh anything.</source>
        <translation>In keiner Komponente wiegt etwas.</translation>
    </message>
    <message>
        <source>The components differ, and the boundary between them is clear: each may have its own language.</source>
        <translation>Die Komponenten sind verschieden, und die Grenze zwischen ihnen ist klar: Jede darf ihre eigene Sprache haben.</translation>
    </message>
    <message>
        <source>The components differ, and the boundary between them is not clear: %1 of 5 checks hold, 3 are needed.</source>
        <translation>Die Komponenten sind verschieden, und die Grenze zwischen ihnen ist nicht klar: %1 von 5 Prüfungen gelten, 3 sind nötig.</translation>
    </message>
    <message>
        <source>All components come to the same language; the verdict is that of the largest.</source>
        <translation>Alle Komponenten kommen zur selben Sprache; das Urteil ist das der größten.</translation>
    </message>
    <message>
        <source>%1 of 5 checks hold: the boundary is clear.</source>
        <translation>%1 von 5 Prüfungen gelten: Die Grenze ist klar.</translation>
    </message>
    <message>
        <source>%1 of 5 checks hold: not clear yet, 3 are needed.</source>
        <translation>%1 von 5 Prüfungen gelten: noch nicht klar, 3 sind nötig.</translation>
    </message>
    <message>
        <source>Separate processes</source>
        <translation>Getrennte Prozesse</translation>
    </message>
    <message>
        <source>each runs and fails on its own</source>
        <translation>jede läuft und scheitert für sich</translation>
    </message>
    <message>
        <source>A network API between them</source>
        <translation>Eine Netzwerkschnittstelle dazwischen</translation>
    </message>
    <message>
        <source>no shared memory, no calls into the other&apos;s code</source>
        <translation>kein gemeinsamer Speicher, keine Aufrufe in den Code der anderen</translation>
    </message>
    <message>
        <source>A versioned contract</source>
        <translation>Ein versionierter Vertrag</translation>
    </message>
    <message>
        <source>written down, and changed on purpose</source>
        <translation>aufgeschrieben und absichtlich geändert</translation>
    </message>
    <message>
        <source>An owner for each</source>
        <translation>Verantwortliche für jede</translation>
    </message>
    <message>
        <source>somebody answers for each of them</source>
        <translation>für jede steht jemand ein</translation>
    </message>
    <message>
        <source>Each is deployed alone</source>
        <translation>Jede wird allein ausgeliefert</translation>
    </message>
    <message>
        <source>a release of one needs no release of the other</source>
        <translation>die eine auszuliefern verlangt nicht, die andere auszuliefern</translation>
    </message>
</context>
<context>
    <name>steelyard::PresentationWindow</name>
    <message>
        <source>Presentation – Steelyard</source>
        <translation>Vorführung – Steelyard</translation>
    </message>
    <message>
        <source>A comparison has no sliders: go to a slide of one scenario.</source>
        <translation>Ein Vergleich hat keine Regler: Gehen Sie zur Folie eines Szenarios.</translation>
    </message>
    <message>
        <source>Esc closes the sliders</source>
        <translation>Esc schließt die Regler</translation>
    </message>
    <message>
        <source>◂ ▸ step · L live weights · B blank · Esc leave</source>
        <translation>◂ ▸ blättern · L Gewichte · B schwarz · Esc beenden</translation>
    </message>
</context>
<context>
    <name>steelyard::PresenterWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Presenter – Steelyard</source>
        <translation>Vortrag – Steelyard</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Vergangene Zeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops the elapsed time, and lets it go on</source>
        <translation>Hält die vergangene Zeit an und lässt sie weiterlaufen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Begins the elapsed time at 0 again</source>
        <translation>Lässt die vergangene Zeit wieder bei 0 beginnen</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notizen für den Vortrag</translation>
    </message>
    <message>
        <source>Shift with the arrow keys scrolls, Ctrl with + and − changes the size</source>
        <translation>Umschalt mit den Pfeiltasten rollt, Strg mit + und − ändert die Größe</translation>
    </message>
    <message>
        <source>This slide has no notes.</source>
        <translation>Diese Folie hat keine Notizen.</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation>◂ Zurück</translation>
    </message>
    <message>
        <source>The slide before (←)</source>
        <translation>Die Folie davor (←)</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Weiter ▸</translation>
    </message>
    <message>
        <source>The next slide (→)</source>
        <translation>Die nächste Folie (→)</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Makes the show black, and shows it again (B)</source>
        <translation>Macht die Vorführung schwarz und zeigt sie wieder (B)</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Puts the show on this screen, and this window on the show&apos;s (S)</source>
        <translation>Bringt die Vorführung auf diesen Bildschirm und dieses Fenster auf den der Vorführung (S)</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Vorführung beenden</translation>
    </message>
    <message>
        <source>Ends the show (Esc)</source>
        <translation>Beendet die Vorführung (Esc)</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <extracomment>%1 is the number of a slide, %2 how many there are</extracomment>
        <translation>Folie %1 von %2</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <extracomment>%1 is what a slide is about</extracomment>
        <translation>Das ist die letzte Folie</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>The others see a black screen.</source>
        <translation>Die anderen sehen einen schwarzen Bildschirm.</translation>
    </message>
    <message>
        <source>The others see a white screen.</source>
        <translation>Die anderen sehen einen weißen Bildschirm.</translation>
    </message>
    <message>
        <source>The others see this slide.</source>
        <translation>Die anderen sehen diese Folie.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>steelyard::Presenting</name>
    <message>
        <source>There is no scenario %1 in the library to present.</source>
        <translation>In der Bibliothek gibt es kein Szenario %1 zum Vorführen.</translation>
    </message>
    <message>
        <source>There is nothing to present: the scenarios of the storyboard are gone.</source>
        <translation>Es gibt nichts vorzuführen: Die Szenarien der Folienfolge sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Behalten als „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) of the storyboard are deleted and were left out. Restore them under Recently deleted, or remove their slides.</source>
        <translation>
            <numerusform>%n Szenario des Drehbuchs ist gelöscht und wurde ausgelassen. Stellen Sie es unter „Kürzlich gelöscht“ wieder her, oder entfernen Sie seine Folien.</numerusform>
            <numerusform>%n Szenarien des Drehbuchs sind gelöscht und wurden ausgelassen. Stellen Sie sie unter „Kürzlich gelöscht“ wieder her, oder entfernen Sie ihre Folien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ProfileChart</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Values of Go and Rust on each constraint, largest difference first</source>
        <translation>Werte von Go und Rust je Randbedingung, größter Unterschied zuerst</translation>
    </message>
    <message>
        <source>Rust is furthest ahead on %1, by %2 points; Go on %3, by %4.</source>
        <translation>Rust liegt bei %1 am weitesten vorn, mit %2 Punkten; Go bei %3, mit %4.</translation>
    </message>
    <message>
        <source>Go is ahead on nothing; Rust is furthest ahead on %1, by %2 points.</source>
        <translation>Go liegt nirgends vorn; Rust am weitesten bei %1, mit %2 Punkten.</translation>
    </message>
    <message>
        <source>Rust is ahead on nothing; Go is furthest ahead on %1, by %2 points.</source>
        <translation>Rust liegt nirgends vorn; Go am weitesten bei %1, mit %2 Punkten.</translation>
    </message>
    <message>
        <source>Go and Rust are even on every constraint.</source>
        <translation>Go und Rust sind bei jeder Randbedingung gleichauf.</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Randbedingung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message numerus="yes">
        <source>and %n with smaller differences</source>
        <comment>constraints</comment>
        <translation>
            <numerusform>und %n mit kleinerem Unterschied</numerusform>
            <numerusform>und %n mit kleineren Unterschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Go %2, Rust %3 points; %4 of the weight</source>
        <translation>%1: Go %2, Rust %3 Punkte; %4 des Gewichts</translation>
    </message>
</context>
<context>
    <name>steelyard::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops what goes on; nothing is written.</source>
        <translation>Bricht ab, was gerade läuft; es wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>steelyard::RecentFiles</name>
    <message>
        <source>%1 is no longer there, so it was taken off the list.</source>
        <translation>%1 ist nicht mehr da und wurde von der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>steelyard::RecoverySection</name>
    <message>
        <source>Reset to catalogue</source>
        <translation>Auf Katalog zurücksetzen</translation>
    </message>
    <message>
        <source>Reset team and recovery to the catalogue</source>
        <translation>Team und Umkehr auf den Katalog zurücksetzen</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>What recovering from a wrong choice takes.</source>
        <translation>Was die Umkehr von einer falschen Wahl verlangt.</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Entwicklerinnen und Entwickler</translation>
    </message>
    <message>
        <source>How many people would do a rewrite</source>
        <translation>Wie viele Leute umschreiben würden</translation>
    </message>
    <message>
        <source>Months until a mistake is noticed</source>
        <translation>Monate, bis ein Fehler bemerkt wird</translation>
    </message>
    <message>
        <source>From the choice to the day when everybody sees that it was wrong</source>
        <translation>Von der Wahl bis zu dem Tag, an dem alle sehen, dass sie falsch war</translation>
    </message>
    <message>
        <source>Person-months to rewrite Go in Rust</source>
        <translation>Personenmonate, um Go in Rust neu zu schreiben</translation>
    </message>
    <message>
        <source>The work of replacing the service if Go turns out to be the mistake</source>
        <translation>Die Arbeit, den Dienst zu ersetzen, wenn sich Go als Fehler erweist</translation>
    </message>
    <message>
        <source>Person-months to rewrite Rust in Go</source>
        <translation>Personenmonate, um Rust in Go neu zu schreiben</translation>
    </message>
    <message>
        <source>The work of replacing the service if Rust turns out to be the mistake</source>
        <translation>Die Arbeit, den Dienst zu ersetzen, wenn sich Rust als Fehler erweist</translation>
    </message>
    <message>
        <source>Months there are to recover</source>
        <translation>Monate, die für die Umkehr bleiben</translation>
    </message>
    <message>
        <source>A mistake that takes longer to recover from is irrecoverable</source>
        <translation>Ein Fehler, von dem die Umkehr länger dauert, ist nicht mehr umkehrbar</translation>
    </message>
    <message>
        <source>Months the service will live</source>
        <translation>Monate, die der Dienst leben wird</translation>
    </message>
    <message>
        <source>How long a mistake lasts that is lived with</source>
        <translation>Wie lange ein Fehler dauert, mit dem man lebt</translation>
    </message>
    <message>
        <source>What a person-month weighs (κ)</source>
        <translation>Was ein Personenmonat wiegt (κ)</translation>
    </message>
    <message>
        <source>In point-months: how long being how many points short of the bar is as bad as one person-month of rewriting</source>
        <translation>In Punktmonaten: wie lange wie viele Punkte unter der Hürde so schlimm sind wie ein Personenmonat Umschreiben</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Katalog: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportBlocks</name>
    <message>
        <source>%1:</source>
        <extracomment>%1 is a label, before its value</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportDialogs</name>
    <message>
        <source>PDF on A4 (*.pdf)</source>
        <translation>PDF auf A4 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter (*.pdf)</source>
        <translation>PDF auf Letter (*.pdf)</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportHtml</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the title of a chart, %2 the sentence that it says</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>%1 is the title of a chart</extracomment>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportPages</name>
    <message>
        <source>%1, revision %2 · %3, changed since</source>
        <extracomment>%1 is the name of a scenario, %2 a number, %3 the beginning of a hash</extracomment>
        <translation>%1, Revision %2 · %3, seitdem geändert</translation>
    </message>
    <message>
        <source>%1, revision %2 · %3</source>
        <translation>%1, Revision %2 · %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the number of a page, %2 the number of pages</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>steelyard::ReportText</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of these texts, as in HTML: &quot;de&quot;, &quot;pt-BR&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Steelyard report of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Bericht von Steelyard vom %1</translation>
    </message>
</context>
<context>
    <name>steelyard::RobustnessChart</name>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Draws of uncertain weights and scores</source>
        <translation>Ziehungen ungewisser Gewichte und Bewertungen</translation>
    </message>
    <message>
        <source>%1 Rust clears it in %2 of draws.</source>
        <extracomment>%1 is a sentence, %2 a share of the draws</extracomment>
        <translation>%1 Rust nimmt sie in %2 der Ziehungen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Margin now</source>
        <translation>Vorsprung jetzt</translation>
    </message>
    <message>
        <source>The bar</source>
        <translation>Die Hürde</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Rust clears the bar</source>
        <translation>Rust nimmt die Hürde</translation>
    </message>
    <message>
        <source>Below the bar</source>
        <translation>Unter der Hürde</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>So wie jetzt</translation>
    </message>
    <message>
        <source>As it is now, only weights uncertain</source>
        <translation>So wie jetzt, nur Gewichte ungewiss</translation>
    </message>
    <message>
        <source>As it is now, only scores uncertain</source>
        <translation>So wie jetzt, nur Bewertungen ungewiss</translation>
    </message>
    <message>
        <source>First-order reason as it is now</source>
        <translation>Vorrangiger Grund so wie jetzt</translation>
    </message>
    <message>
        <source>Mean margin</source>
        <translation>Mittlerer Vorsprung</translation>
    </message>
    <message>
        <source>Margin that %1 of draws stay below</source>
        <extracomment>%1 is a share of the draws</extracomment>
        <translation>Vorsprung, unter dem %1 der Ziehungen bleiben</translation>
    </message>
    <message>
        <source>Drawing uncertain weights and scores…</source>
        <translation>Ungewisse Gewichte und Bewertungen werden gezogen …</translation>
    </message>
    <message>
        <source>below the bar %1</source>
        <extracomment>%1 is a share of the draws</extracomment>
        <translation>unter der Hürde %1</translation>
    </message>
    <message>
        <source>Rust clears %1</source>
        <extracomment>%1 is a share of the draws</extracomment>
        <translation>Rust nimmt sie: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <extracomment>%1 is like &quot;Rust by 2.4&quot;</extracomment>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>the bar, %1</source>
        <extracomment>%1 are points</extracomment>
        <translation>die Hürde, %1</translation>
    </message>
    <message>
        <source>margin in points: Rust leads on the left, Go on the right</source>
        <translation>Vorsprung in Punkten: links führt Rust, rechts Go</translation>
    </message>
    <message>
        <source>margin in points: Go leads on the left, Rust on the right</source>
        <translation>Vorsprung in Punkten: links führt Go, rechts Rust</translation>
    </message>
    <message>
        <source>margin in points</source>
        <translation>Vorsprung in Punkten</translation>
    </message>
    <message>
        <source>In %1 of draws the margin is less than %2.</source>
        <extracomment>%1 is a share of the draws, %2 like &quot;Rust by 2.4&quot;</extracomment>
        <translation>In %1 der Ziehungen ist der Vorsprung kleiner als %2.</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>%1 is a share of the draws: below the bar, where there is little room</extracomment>
        <translation>darunter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>%1 is a share of the draws: above the bar, where there is little room</extracomment>
        <translation>darüber %1</translation>
    </message>
</context>
<context>
    <name>steelyard::SafeFile</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason</extracomment>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>es ist ein Verweis ins Leere</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason</extracomment>
        <translation>%1 ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>es ist größer als %1</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioChapter</name>
    <message>
        <source>The balance beam. %1</source>
        <extracomment>%1 is the sentence that explains a verdict</extracomment>
        <translation>Der Waagebalken. %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>What Rust needs</source>
        <translation>Was Rust braucht</translation>
    </message>
    <message>
        <source>The cheapest mistake</source>
        <translation>Der billigste Fehler</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <source>What weighs</source>
        <translation>Was wiegt</translation>
    </message>
    <message>
        <source>All components together</source>
        <translation>Alle Komponenten zusammen</translation>
    </message>
    <message>
        <source>The boundary between the components</source>
        <translation>Die Grenze zwischen den Komponenten</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioDelegate</name>
    <message>
        <source>edited</source>
        <extracomment>%1 is a margin, &quot;Rust by 2.4&quot;</extracomment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · bearbeitet</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioDocument</name>
    <message>
        <source>This step does not fit the scenario, which stays as it is.</source>
        <translation>Dieser Schritt passt nicht zum Szenario; es bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioLibrary</name>
    <message>
        <source>The library is not open yet.</source>
        <translation>Die Bibliothek ist noch nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioPicker</name>
    <message>
        <source>&amp;Add its slides</source>
        <translation>Folien &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Search scenarios to show</source>
        <translation>Szenarien zum Vorführen suchen</translation>
    </message>
    <message>
        <source>Every word has to occur in the name, in a tag or in the notes</source>
        <translation>Jedes Wort muss im Namen, in einem Schlagwort oder in den Notizen vorkommen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Scenarios to show</source>
        <translation>Szenarien zum Vorführen</translation>
    </message>
    <message>
        <source>The scenarios of the library; Enter adds the slides of one</source>
        <translation>Die Szenarien der Bibliothek; die Eingabetaste fügt die Folien eines Szenarios hinzu</translation>
    </message>
    <message>
        <source>Puts the slides of the scenario into the show</source>
        <translation>Nimmt die Folien des Szenarios in die Vorführung auf</translation>
    </message>
    <message>
        <source>S&amp;cenarios</source>
        <translation>S&amp;zenarien</translation>
    </message>
</context>
<context>
    <name>steelyard::ScenarioSession</name>
    <message>
        <source>The library has this scenario already: here it is.</source>
        <translation>Die Bibliothek hat dieses Szenario schon: Hier ist es.</translation>
    </message>
    <message>
        <source>The library had deleted this scenario: it is back.</source>
        <translation>Dieses Szenario war in der Bibliothek gelöscht: Es ist wieder da.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. What you have here is kept as “%2”.</source>
        <translation>„%1“ wurde inzwischen in einem anderen Fenster geändert. Ihr Stand bleibt als „%2“ erhalten.</translation>
    </message>
    <message>
        <source>The library had deleted this scenario: it is back as it was, which is not as in the file.</source>
        <translation>Dieses Szenario war in der Bibliothek gelöscht: Es ist wieder da, wie es war, und nicht wie in der Datei.</translation>
    </message>
    <message>
        <source>The library has this scenario already, but not as in the file. This is the library&apos;s.</source>
        <translation>Die Bibliothek hat dieses Szenario schon, aber nicht wie in der Datei. Dies ist das der Bibliothek.</translation>
    </message>
    <message>
        <source>Open the file&apos;s as a copy</source>
        <translation>Das der Datei als Kopie öffnen</translation>
    </message>
    <message>
        <source>No library holds it.</source>
        <translation>Keine Bibliothek verwahrt es.</translation>
    </message>
</context>
<context>
    <name>steelyard::ScorePointText</name>
    <message>
        <source>low</source>
        <comment>the lowest that a score may be</comment>
        <translation>tief</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>what a score most likely is</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>high</source>
        <comment>the highest that a score may be</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>the low, likely and high end of a score</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
</context>
<context>
    <name>steelyard::ScoreRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>the score of a language on a criterion; %1 is the criterion, %2 is Go or Rust</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, exact</source>
        <extracomment>%1 is a score, as &quot;Tail latency, Go&quot;; %2 is low, likely or high</extracomment>
        <translation>%1, %2, genau</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <extracomment>%1 is a score or an importance</extracomment>
        <translation>Katalog: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::Screenshot</name>
    <message>
        <source>%1 could not be drawn.</source>
        <translation>%1 ließ sich nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>steelyard::SensitivityChart</name>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Constraint of Sensitivity</source>
        <translation>Randbedingung der Empfindlichkeit</translation>
    </message>
    <message>
        <source>Values of Go and Rust as one constraint&apos;s share goes from 0 to 100&#xa0;%</source>
        <translation>Werte von Go und Rust, während der Anteil einer Randbedingung von 0 auf 100 % geht</translation>
    </message>
    <message>
        <source>Rust reaches the bar whatever the share of %1.</source>
        <translation>Rust nimmt die Hürde bei jedem Anteil von %1.</translation>
    </message>
    <message>
        <source>Rust stays short of the bar whatever the share of %1.</source>
        <translation>Rust bleibt bei jedem Anteil von %1 unter der Hürde.</translation>
    </message>
    <message>
        <source>Rust reaches the bar where %1 has at least %2 of the weight; it has %3 now.</source>
        <translation>Rust nimmt die Hürde, wo %1 mindestens %2 des Gewichts hat; jetzt sind es %3.</translation>
    </message>
    <message>
        <source>Rust reaches the bar where %1 has at most %2 of the weight; it has %3 now.</source>
        <translation>Rust nimmt die Hürde, wo %1 höchstens %2 des Gewichts hat; jetzt sind es %3.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The bar</source>
        <translation>Die Hürde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>kein Gewicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>all the weight</source>
        <translation>alles Gewicht</translation>
    </message>
    <message>
        <source>Rust crosses the bar</source>
        <translation>Rust kreuzt die Hürde</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1 at %2: Go %3, Rust %4, the bar %5</source>
        <comment>constraint, share, points</comment>
        <translation>%1 bei %2: Go %3, Rust %4, die Hürde %5</translation>
    </message>
</context>
<context>
    <name>steelyard::SensitivityText</name>
    <message>
        <source>the bar</source>
        <comment>at the end of a line</comment>
        <translation>die Hürde</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a share</extracomment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>Value in points</source>
        <translation>Wert in Punkten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>steelyard::Sentence</name>
    <message>
        <source>line %1, column %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a sentence on what is wrong there</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>written out in full the file would be larger than %1 MiB</source>
        <translation>ausgeschrieben wäre die Datei größer als %1 MiB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file begins with a byte-order mark; save it as UTF-8 without one</source>
        <translation>die Datei beginnt mit einer Byte-Reihenfolge-Marke; speichern Sie sie als UTF-8 ohne eine</translation>
    </message>
    <message>
        <source>a NUL character is not allowed</source>
        <translation>ein NUL-Zeichen ist nicht erlaubt</translation>
    </message>
    <message>
        <source>this is not valid UTF-8</source>
        <translation>das ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>half of a surrogate pair is not a character</source>
        <translation>ein halbes Surrogatpaar ist kein Zeichen</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>die Zahl %1 ist zu groß</translation>
    </message>
    <message>
        <source>the file ends before its JSON does</source>
        <translation>die Datei endet vor ihrem JSON</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>this is not JSON: %1 does not belong here</source>
        <extracomment>%1 is a piece of the file</extracomment>
        <translation>das ist kein JSON: %1 gehört nicht hierher</translation>
    </message>
    <message>
        <source>null is not allowed; leave the member out instead</source>
        <translation>null ist nicht erlaubt; lassen Sie den Eintrag stattdessen weg</translation>
    </message>
    <message>
        <source>this member is there twice</source>
        <translation>dieser Eintrag ist doppelt</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>there are more faults than are listed here</source>
        <translation>es gibt mehr Fehler, als hier aufgeführt sind</translation>
    </message>
    <message>
        <source>this is another format: %1 is not %2</source>
        <translation>das ist ein anderes Format: %1 ist nicht %2</translation>
    </message>
    <message>
        <source>this file was written by a newer Steelyard (version %1; this one reads version %2)</source>
        <translation>diese Datei stammt von einem neueren Steelyard (Version %1; dieses liest Version %2)</translation>
    </message>
    <message>
        <source>there is no version %1 of this format</source>
        <translation>von diesem Format gibt es keine Version %1</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 is neither %2 nor %3</source>
        <translation>%1 ist weder %2 noch %3</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>%1 is the quoted name of a member of the file</extracomment>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 liegt unter %2</translation>
    </message>
    <message>
        <source>%1 is not above %2</source>
        <translation>%1 liegt nicht über %2</translation>
    </message>
    <message numerus="yes">
        <source>is %n characters long, at most %1 are allowed</source>
        <translation>
            <numerusform>ist %n Zeichen lang, höchstens %1 sind erlaubt</numerusform>
            <numerusform>ist %n Zeichen lang, höchstens %1 sind erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>an id has at least one character</source>
        <translation>eine Kennung hat mindestens ein Zeichen</translation>
    </message>
    <message>
        <source>the control character %1 is not allowed</source>
        <extracomment>%1 is a code point such as U+001B</extracomment>
        <translation>das Steuerzeichen %1 ist nicht erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>has %n entries, at most %1 are allowed</source>
        <translation>
            <numerusform>hat %n Eintrag, höchstens %1 sind erlaubt</numerusform>
            <numerusform>hat %n Einträge, höchstens %1 sind erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>with these there are more than %1 criteria</source>
        <translation>mit diesen gibt es mehr als %1 Kriterien</translation>
    </message>
    <message>
        <source>with these there are more than %1 ballots</source>
        <translation>mit diesen gibt es mehr als %1 Stimmzettel</translation>
    </message>
    <message>
        <source>at least one entry is needed</source>
        <translation>mindestens ein Eintrag ist nötig</translation>
    </message>
    <message>
        <source>the id %1 is already taken</source>
        <extracomment>%1 is a quoted id</extracomment>
        <translation>die Kennung %1 ist schon vergeben</translation>
    </message>
    <message>
        <source>there is no constraint %1</source>
        <extracomment>%1 is a quoted id</extracomment>
        <translation>es gibt keine Randbedingung %1</translation>
    </message>
    <message>
        <source>low %1 is above likely %2</source>
        <extracomment>low and likely are members of the file</extracomment>
        <translation>low %1 liegt über likely %2</translation>
    </message>
    <message>
        <source>likely %1 is above high %2</source>
        <extracomment>likely and high are members of the file</extracomment>
        <translation>likely %1 liegt über high %2</translation>
    </message>
    <message>
        <source>nothing weighs above 0 in this ballot</source>
        <translation>auf diesem Stimmzettel wiegt nichts mehr als 0</translation>
    </message>
    <message>
        <source>no future has a probability above 0</source>
        <translation>keine Zukunft hat eine Wahrscheinlichkeit über 0</translation>
    </message>
    <message>
        <source>there is no such place</source>
        <translation>diese Stelle gibt es nicht</translation>
    </message>
    <message>
        <source>this program was built without its catalogue</source>
        <translation>dieses Programm wurde ohne seinen Katalog gebaut</translation>
    </message>
    <message>
        <source>this record carries no scenario: the block of JSON at its end is missing</source>
        <translation>dieses Protokoll trägt kein Szenario: der JSON-Block an seinem Ende fehlt</translation>
    </message>
    <message>
        <source>this record carries several scenarios; leave one of the blocks of JSON in it</source>
        <translation>dieses Protokoll trägt mehrere Szenarien; lassen Sie nur einen der JSON-Blöcke stehen</translation>
    </message>
</context>
<context>
    <name>steelyard::SlideDeck</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a slide, %2 how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a scenario, %2 a component of it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What if: these are not the weights of the scenario</source>
        <translation>Was wäre wenn: Das sind nicht die Gewichte des Szenarios</translation>
    </message>
</context>
<context>
    <name>steelyard::SlidesExport</name>
    <message>
        <source>Slides as PDF</source>
        <translation>Folien als PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The slides are in %1.</source>
        <translation>Die Folien sind in %1.</translation>
    </message>
</context>
<context>
    <name>steelyard::SlidesPdf</name>
    <message>
        <source>%1 was not written: its pages could not be drawn.</source>
        <translation>%1 wurde nicht geschrieben: Die Seiten ließen sich nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>steelyard::Stage</name>
    <message>
        <source>The screen &amp;without this window</source>
        <translation>Der Bildschirm &amp;ohne dieses Fenster</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>%1 is the name of a screen, %2 and %3 are its width and height in pixels</extracomment>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>A presentation is shown</source>
        <translation>Eine Vorführung läuft</translation>
    </message>
    <message>
        <source>The other screen is gone: the show goes on here.</source>
        <translation>Der andere Bildschirm ist weg: die Vorführung geht hier weiter.</translation>
    </message>
</context>
<context>
    <name>steelyard::StartText</name>
    <message>
        <source>Go or Rust for a backend service: see the trade-off.</source>
        <translation>Go oder Rust für einen Backend-Dienst: die Abwägung sehen.</translation>
    </message>
    <message>
        <source>A library other than the default.</source>
        <translation>Eine andere Bibliothek als die übliche.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and end; uses a library of examples unless --library names one.</source>
        <translation>Das Fenster in eine PNG-Datei zeichnen und enden; mit einer Bibliothek von Beispielen, wenn --library keine nennt.</translation>
    </message>
    <message>
        <source>Size of the screenshot.</source>
        <translation>Größe des Bildes.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>Language, for example de.</source>
        <translation>Sprache, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Scenario files to open.</source>
        <translation>Szenariodateien, die geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” is no size: write it like 1680x945.</source>
        <translation>„%1“ ist keine Größe: Schreiben Sie sie wie 1680x945.</translation>
    </message>
    <message>
        <source>“%1” is no theme: there are light and dark.</source>
        <translation>„%1“ ist kein Farbschema: Es gibt light und dark.</translation>
    </message>
    <message>
        <source>Start with a show: of the scenario with the id that follows, else as it is put together.</source>
        <translation>Mit einer Vorführung beginnen: des Szenarios, dessen Kennung folgt, sonst wie zusammengestellt.</translation>
    </message>
    <message>
        <source>--export goes neither with --screenshot nor with --present.</source>
        <translation>--export verträgt sich weder mit --screenshot noch mit --present.</translation>
    </message>
    <message>
        <source>“%1” is no name for a report: it has to end in .pdf, .html, .png or .svg.</source>
        <translation>„%1“ ist kein Name für einen Bericht: Er muss auf .pdf, .html, .png oder .svg enden.</translation>
    </message>
    <message>
        <source>--export needs a scenario file, or the id of a scenario.</source>
        <translation>--export braucht eine Szenariodatei oder die Kennung eines Szenarios.</translation>
    </message>
    <message>
        <source>View of the screenshot: explore, workshop, compare or present.</source>
        <translation>Ansicht des Bildschirmfotos: explore, workshop, compare oder present.</translation>
    </message>
    <message>
        <source>Write a report of the scenarios into a PDF, HTML, PNG or SVG file and end; a picture is of the first. They are files, or ids of the library that --library names.</source>
        <translation>Einen Bericht über die Szenarien als PDF, HTML, PNG oder SVG schreiben und enden; ein Bild zeigt das erste. Es sind Dateien oder Kennungen aus der Bibliothek, die --library nennt.</translation>
    </message>
    <message>
        <source>The export may replace a file that is there.</source>
        <translation>Der Export darf eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>The view “%1” is not built yet: there are explore, workshop, compare and present.</source>
        <translation>Die Ansicht „%1“ gibt es noch nicht: Es gibt explore, workshop, compare und present.</translation>
    </message>
    <message>
        <source>--force belongs to --export.</source>
        <translation>--force gehört zu --export.</translation>
    </message>
</context>
<context>
    <name>steelyard::StoryboardDocument</name>
    <message>
        <source>change made elsewhere</source>
        <translation>Änderung von anderswo</translation>
    </message>
    <message>
        <source>added scenario</source>
        <translation>Szenario hinzugefügt</translation>
    </message>
    <message>
        <source>added slide</source>
        <translation>Folie hinzugefügt</translation>
    </message>
    <message>
        <source>removed slide</source>
        <translation>Folie entfernt</translation>
    </message>
    <message>
        <source>moved slide</source>
        <translation>Folie verschoben</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>reset of the storyboard</source>
        <translation>Zurücksetzen des Drehbuchs</translation>
    </message>
</context>
<context>
    <name>steelyard::StoryboardEditor</name>
    <message>
        <source>Storyboard</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>What is shown, in order; Alt with the arrow keys moves a slide, Delete removes it</source>
        <translation>Was gezeigt wird, der Reihe nach; Alt mit den Pfeiltasten verschiebt eine Folie, Entf entfernt sie</translation>
    </message>
    <message>
        <source>S&amp;lides</source>
        <translation>F&amp;olien</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <source>Moves the chosen slides towards the first one</source>
        <translation>Verschiebt die gewählten Folien nach vorn</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Moves the chosen slides towards the end</source>
        <translation>Verschiebt die gewählten Folien nach hinten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Takes the chosen slides out of the show</source>
        <translation>Nimmt die gewählten Folien aus der Vorführung</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notizen für den Vortrag</translation>
    </message>
    <message>
        <source>What you want to say with this slide; only the presenter window shows it</source>
        <translation>Was Sie zu dieser Folie sagen wollen; nur das Vortragsfenster zeigt es</translation>
    </message>
    <message>
        <source>What you want to say with this slide</source>
        <translation>Was Sie zu dieser Folie sagen wollen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change of the storyboard back</source>
        <translation>Nimmt die letzte Änderung des Drehbuchs zurück</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does what was taken back again</source>
        <translation>Stellt das Zurückgenommene wieder her</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Forgets the storyboard: the show is of the scenario on screen again</source>
        <translation>Vergisst das Drehbuch: vorgeführt wird wieder das Szenario auf dem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Present from here</source>
        <translation>Von hier &amp;vorführen</translation>
    </message>
    <message>
        <source>Begins the show with the chosen slide</source>
        <translation>Beginnt die Vorführung mit der gewählten Folie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles ist festgehalten</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: the show is of the scenario on screen. Add other scenarios, remove or move slides, or write notes.</source>
        <translation>Noch ist nichts gewählt: vorgeführt wird das Szenario auf dem Bildschirm. Fügen Sie andere Szenarien hinzu, entfernen oder verschieben Sie Folien, oder schreiben Sie Notizen.</translation>
    </message>
    <message numerus="yes">
        <source>The show has %n slide(s), in this order. Drag them, or move them with Alt+↑ and Alt+↓.</source>
        <translation>
            <numerusform>Die Vorführung hat %n Folie. Ziehen Sie Folien, oder verschieben Sie sie mit Alt+↑ und Alt+↓.</numerusform>
            <numerusform>Die Vorführung hat %n Folien, in dieser Reihenfolge. Ziehen Sie sie, oder verschieben Sie sie mit Alt+↑ und Alt+↓.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slides of the whole show</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Folien der ganzen Vorführung</translation>
    </message>
    <message>
        <source>Slides of %1</source>
        <translation>Folien von %1</translation>
    </message>
</context>
<context>
    <name>steelyard::StoryboardModel</name>
    <message>
        <source>Slide %1: %2, %3</source>
        <extracomment>%1 is a number, %2 what a slide is about, %3 the name of a scenario</extracomment>
        <translation>Folie %1: %2, %3</translation>
    </message>
    <message>
        <source>all scenarios of the show</source>
        <translation>alle Szenarien der Vorführung</translation>
    </message>
    <message>
        <source>deleted: left out of the show</source>
        <translation>gelöscht: wird ausgelassen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>steelyard::StoryboardSession</name>
    <message>
        <source>The storyboard was changed in another window at the same time. That state is shown; Undo in the storyboard brings yours back.</source>
        <translation>Das Drehbuch wurde gleichzeitig in einem anderen Fenster geändert. Dessen Stand wird gezeigt; Rückgängig im Drehbuch bringt Ihren zurück.</translation>
    </message>
</context>
<context>
    <name>steelyard::StripChart</name>
    <message>
        <source>%1 to %2</source>
        <comment>from one share to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Where the room disagrees</source>
        <translation>Wo der Raum uneins ist</translation>
    </message>
    <message>
        <source>Each dot is a ballot, coloured by its verdict; the mark is the group</source>
        <translation>Jeder Punkt ist ein Stimmzettel in der Farbe seines Urteils; der Strich ist die Gruppe</translation>
    </message>
    <message>
        <source>It takes two ballots to disagree.</source>
        <translation>Uneins können erst zwei Stimmzettel sein.</translation>
    </message>
    <message>
        <source>The ballots are furthest apart on %1: %2 of the weight.</source>
        <translation>Am weitesten liegen die Stimmzettel bei %1 auseinander: %2 des Gewichts.</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Randbedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1: %2 of the weight, the group %3</source>
        <extracomment>%1 is a constraint, %2 &quot;10 % to 30 %&quot;, %3 a share</extracomment>
        <translation>%1: %2 des Gewichts, die Gruppe %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a participant, %2 a share, %3 a language</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>steelyard::SummaryDrawing</name>
    <message>
        <source>What weighs</source>
        <translation>Was wiegt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more constraint(s)</source>
        <translation>
            <numerusform>und %n weitere Randbedingung</numerusform>
            <numerusform>und %n weitere Randbedingungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::TalkCard</name>
    <message>
        <source>Talk about this next</source>
        <translation>Darüber als Nächstes sprechen</translation>
    </message>
    <message>
        <source>Disagreements ranked by whether settling them can change the verdict, not by how loud they are</source>
        <translation>Uneinigkeiten danach geordnet, ob ihre Klärung das Urteil ändern kann, nicht danach, wie laut sie sind</translation>
    </message>
    <message>
        <source>It takes two ballots to disagree: add another one.</source>
        <translation>Uneins können erst zwei Stimmzettel sein: Fügen Sie noch einen hinzu.</translation>
    </message>
</context>
<context>
    <name>steelyard::TalkRow</name>
    <message>
        <source>decides</source>
        <comment>of a disagreement: the language depends on it</comment>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>Number %1. %2</source>
        <extracomment>%1 is a rank, %2 a sentence</extracomment>
        <translation>Nummer %1. %2</translation>
    </message>
    <message>
        <source>Settling it can change the language. Shows it above.</source>
        <translation>Eine Klärung kann die Sprache ändern. Zeigt sie oben.</translation>
    </message>
    <message>
        <source>Settling it alone does not change the language. Shows it above.</source>
        <translation>Diese Klärung allein ändert die Sprache nicht. Zeigt sie oben.</translation>
    </message>
</context>
<context>
    <name>steelyard::TeamSection</name>
    <message>
        <source>Team readiness</source>
        <translation>Bereitschaft des Teams</translation>
    </message>
    <message>
        <source>Can the team support Rust?</source>
        <translation>Kann das Team Rust tragen?</translation>
    </message>
    <message>
        <source>The team that exists today; finding and keeping people over the years is the constraint Team skills.</source>
        <translation>Das Team von heute; Leute zu finden und über Jahre zu halten gehört zur Randbedingung Team skills.</translation>
    </message>
</context>
<context>
    <name>steelyard::ThreePointSlider</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a score, as &quot;Tail latency, Go&quot;; %2 is low, likely or high</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steelyard::TippingChart</name>
    <message>
        <source>Tipping points</source>
        <translation>Kipppunkte</translation>
    </message>
    <message>
        <source>Verdict over each constraint&apos;s share; the mark is where you are</source>
        <translation>Urteil über dem Anteil jeder Randbedingung; die Marke zeigt, wo Sie sind</translation>
    </message>
    <message>
        <source>No constraint alone changes the verdict, whatever its share.</source>
        <translation>Keine Randbedingung allein ändert das Urteil, gleich mit welchem Anteil.</translation>
    </message>
    <message>
        <source>The nearest tipping point is %1 at %2 of the weight, now %3; beyond it: %4.</source>
        <translation>Der nächste Kipppunkt ist %1 bei %2 des Gewichts, jetzt %3; dahinter: %4.</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Randbedingung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>constraint, share, verdict</comment>
        <translation>%1 bei %2: %3</translation>
    </message>
</context>
<context>
    <name>steelyard::TippingSlide</name>
    <message>
        <source>Tipping points</source>
        <translation>Kipppunkte</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is like &quot;19 %&quot;</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more constraint(s), farther from a tipping point</source>
        <translation>
            <numerusform>und %n weitere Randbedingung, weiter von einem Kipppunkt entfernt</numerusform>
            <numerusform>und %n weitere Randbedingungen, weiter von einem Kipppunkt entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::TradeOffChart</name>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>The bar for Rust, dashed, turns as weights move; Rust has to lie on or beyond it</source>
        <translation>Die Hürde für Rust, gestrichelt, dreht sich mit den Gewichten; Rust muss auf oder hinter ihr liegen</translation>
    </message>
    <message>
        <source>Delivery value: %1; runtime value: %2.</source>
        <extracomment>%1 and %2 are like &quot;Rust by 2.4&quot;</extracomment>
        <translation>Lieferwert: %1; Laufzeitwert: %2.</translation>
    </message>
    <message>
        <source>Rust lies beyond the bar by %1 points.</source>
        <translation>Rust liegt %1 Punkte hinter der Hürde.</translation>
    </message>
    <message>
        <source>Rust is %1 points short of the bar.</source>
        <translation>Rust fehlen %1 Punkte bis zur Hürde.</translation>
    </message>
    <message>
        <source>Rust lies on the bar.</source>
        <translation>Rust liegt auf der Hürde.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Delivery value</source>
        <translation>Lieferwert</translation>
    </message>
    <message>
        <source>Runtime value</source>
        <translation>Laufzeitwert</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>The bar for Rust</source>
        <translation>Die Hürde für Rust</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1: Go</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>%1: Go</translation>
    </message>
    <message>
        <source>%1: Rust</source>
        <translation>%1: Rust</translation>
    </message>
    <message>
        <source>No constraint belongs to delivery, so there is nothing to trade off against.</source>
        <translation>Keine Randbedingung gehört zur Lieferung, darum gibt es nichts abzuwägen.</translation>
    </message>
    <message>
        <source>No constraint belongs to runtime, so there is nothing to trade off against.</source>
        <translation>Keine Randbedingung gehört zur Laufzeit, darum gibt es nichts abzuwägen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Delivery value&quot; or &quot;Runtime value&quot;, %2 the constraints that count for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the bar for Rust</source>
        <translation>die Hürde für Rust</translation>
    </message>
    <message>
        <source>%1: delivery value %2, runtime value %3</source>
        <extracomment>%1 is a language, or a scenario and a language; %2 and %3 are points</extracomment>
        <translation>%1: Lieferwert %2, Laufzeitwert %3</translation>
    </message>
    <message>
        <source>%1: nine of ten draws</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1: neun von zehn Ziehungen</translation>
    </message>
    <message>
        <source>%1; in nine of ten draws %2 and %3</source>
        <extracomment>%1 says where a point is; %2 and %3 are like &quot;66.0 to 78.0&quot;</extracomment>
        <translation>%1; in neun von zehn Ziehungen %2 und %3</translation>
    </message>
</context>
<context>
    <name>steelyard::TradeOffSlide</name>
    <message>
        <source>The dashed line is the bar: Rust has to lie on or beyond it.</source>
        <translation>Die gestrichelte Linie ist die Hürde: Rust muss auf oder jenseits von ihr liegen.</translation>
    </message>
    <message>
        <source>Delivery value: %1</source>
        <extracomment>%1 is a list of constraints</extracomment>
        <translation>Lieferwert: %1</translation>
    </message>
    <message>
        <source>Runtime value: %1</source>
        <extracomment>%1 is a list of constraints</extracomment>
        <translation>Laufzeitwert: %1</translation>
    </message>
</context>
<context>
    <name>steelyard::UncertaintySection</name>
    <message>
        <source>Spread of weights</source>
        <translation>Streuung der Gewichte</translation>
    </message>
    <message>
        <source>Correlation of scores</source>
        <translation>Korrelation der Bewertungen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How far weights may lie from where the sliders stand: at 25&#xa0;% a weight of 40 is between about 31 and 51 in two of three draws. At 0 they are taken as exact.</source>
        <translation>Wie weit Gewichte von der Stellung der Regler abweichen können: Bei 25&#xa0;% liegt ein Gewicht von 40 in zwei von drei Ziehungen etwa zwischen 31 und 51. Bei 0 gelten sie als genau.</translation>
    </message>
    <message>
        <source>How much the scores of one language err together: who flatters it on one criterion flatters it on the next. At 0 each errs for itself, and errors cancel out; at 100&#xa0;% all err alike.</source>
        <translation>Wie sehr die Bewertungen einer Sprache gemeinsam irren: Wer sie bei einem Kriterium schönt, schönt sie auch beim nächsten. Bei 0 irrt jede für sich, und Irrtümer heben sich auf; bei 100&#xa0;% irren alle gleich.</translation>
    </message>
    <message>
        <source>How uncertain weights and scores are:</source>
        <translation>Wie ungewiss Gewichte und Bewertungen sind:</translation>
    </message>
</context>
<context>
    <name>steelyard::UncertaintyText</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are points</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictBlocks</name>
    <message>
        <source>If %1 holds more than %2 of the weight (now %3), the verdict is “%4”.</source>
        <extracomment>%1 is a constraint, %2 and %3 are parts of the weight, %4 is the headline of a verdict</extracomment>
        <translation>Hat %1 mehr als %2 des Gewichts (jetzt %3), lautet das Urteil „%4“.</translation>
    </message>
    <message>
        <source>If %1 holds less than %2 of the weight (now %3), the verdict is “%4”.</source>
        <translation>Hat %1 weniger als %2 des Gewichts (jetzt %3), lautet das Urteil „%4“.</translation>
    </message>
    <message>
        <source>If the team&apos;s readiness falls below %1 (now %2), the verdict is “%3”.</source>
        <extracomment>%1 and %2 are points of 100, %3 is the headline of a verdict</extracomment>
        <translation>Fällt die Bereitschaft des Teams unter %1 (jetzt %2), lautet das Urteil „%3“.</translation>
    </message>
    <message>
        <source>If the team&apos;s readiness reaches %1 (now %2), the verdict is “%3”.</source>
        <extracomment>%1 and %2 are points of 100, %3 is the headline of a verdict</extracomment>
        <translation>Erreicht die Bereitschaft des Teams %1 (jetzt %2), lautet das Urteil „%3“.</translation>
    </message>
    <message>
        <source>With these weights Go is worth %1 and Rust %2 of 100 points: %3.</source>
        <extracomment>%1 and %2 are points, %3 is a margin like &quot;Rust by 2.4&quot;</extracomment>
        <translation>Mit diesen Gewichten ist Go %1 und Rust %2 von 100 Punkten wert: %3.</translation>
    </message>
    <message>
        <source>Look again when one of these comes about:</source>
        <translation>Sehen Sie wieder hin, wenn eines davon eintritt:</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <extracomment>%1 is something Rust needs, with its numbers</extracomment>
        <translation>Erfüllt: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <extracomment>%1 is a criterion, %2 are points of the margin</extracomment>
        <translation>%1, %2 Punkte</translation>
    </message>
    <message>
        <source>What speaks for Rust</source>
        <translation>Was für Rust spricht</translation>
    </message>
    <message>
        <source>What speaks for Go</source>
        <translation>Was für Go spricht</translation>
    </message>
    <message>
        <source>What weighs how much, and what it says of Go and of Rust</source>
        <translation>Was wie viel wiegt, und was es über Go und Rust sagt</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Randbedingung</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Share of the weight</source>
        <translation>Anteil am Gewicht</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>language</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>language</comment>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>First-order</source>
        <translation>Vorrangig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictPanel</name>
    <message>
        <source>What to invest in either way:</source>
        <translation>Worin zu investieren sich so oder so lohnt:</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Save &amp;as scenario</source>
        <translation>&amp;Als Szenario speichern</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Moves the sliders to the nearest flip; can be undone</source>
        <translation>Bewegt die Regler zum nächsten Umschlag; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Keeps what is on screen under a name of its own</source>
        <translation>Behält, was auf dem Bildschirm ist, unter eigenem Namen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>What Rust needs</source>
        <translation>Was Rust braucht</translation>
    </message>
    <message>
        <source>Evidence, and what to invest in either way</source>
        <translation>Belege, und was sich immer lohnt</translation>
    </message>
    <message>
        <source>Margin: %1. %2</source>
        <translation>Vorsprung: %1. %2</translation>
    </message>
    <message>
        <source>There is no library that could keep it.</source>
        <translation>Es gibt keine Bibliothek, die es aufheben könnte.</translation>
    </message>
    <message>
        <source>The cheapest mistake</source>
        <translation>Der billigste Fehler</translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictSlide</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message numerus="yes">
        <source>and %n more component(s)</source>
        <translation>
            <numerusform>und %n weitere Komponente</numerusform>
            <numerusform>und %n weitere Komponenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::VerdictText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s) out Go.</source>
        <comment>a list of musts</comment>
        <translation>
            <numerusform>%1 schließt Go aus.</numerusform>
            <numerusform>%1 schließen Go aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s) out Rust.</source>
        <comment>a list of musts</comment>
        <translation>
            <numerusform>%1 schließt Rust aus.</numerusform>
            <numerusform>%1 schließen Rust aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the weights alone it is %1.</source>
        <translation>Nach den Gewichten allein: %1.</translation>
    </message>
    <message>
        <source>Rust leads by %1 points; it has to lead by %2.</source>
        <translation>Rust führt mit %1 Punkten; es muss mit %2 führen.</translation>
    </message>
    <message>
        <source>The two are even, and Go is the default.</source>
        <translation>Beide sind gleichauf, und Go ist die Vorgabe.</translation>
    </message>
    <message>
        <source>%1 leads by %2 points. Under %3 points decide nothing, and Go is the default.</source>
        <translation>%1 führt mit %2 Punkten. Weniger als %3 Punkte entscheiden nichts, und Go ist die Vorgabe.</translation>
    </message>
    <message>
        <source>But the team&apos;s readiness is %1 and has to be %2.</source>
        <translation>Aber die Bereitschaft des Teams ist %1 und muss %2 sein.</translation>
    </message>
    <message>
        <source>But first-order constraints hold %1 of the weight and have to hold %2.</source>
        <translation>Aber die vorrangigen Randbedingungen haben %1 des Gewichts und müssen %2 haben.</translation>
    </message>
    <message>
        <source>Go leads by %1 points.</source>
        <translation>Go führt mit %1 Punkten.</translation>
    </message>
    <message>
        <source>It would still be Go: nothing first-order asks for Rust.</source>
        <translation>Es bliebe bei Go: Nichts Vorrangiges verlangt Rust.</translation>
    </message>
    <message>
        <source>It would still be Go for now: the team is not ready.</source>
        <translation>Es bliebe vorerst bei Go: Das Team ist nicht bereit.</translation>
    </message>
    <message>
        <source>It would still be Go: a must rules out Rust.</source>
        <translation>Es bliebe bei Go: Ein Muss schließt Rust aus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A team readiness of %1 makes it Rust.</source>
        <translation>Mit einer Bereitschaft des Teams von %1 wird es Rust.</translation>
    </message>
    <message>
        <source>First-order constraints need %1 of the weight before it is Rust.</source>
        <translation>Vorrangige Randbedingungen brauchen %1 des Gewichts, bevor es Rust wird.</translation>
    </message>
    <message>
        <source>Nothing fits: the musts contradict each other</source>
        <translation>Nichts passt: Die Muss-Anforderungen widersprechen sich</translation>
    </message>
    <message>
        <source>Rust: Go is ruled out</source>
        <translation>Rust: Go ist ausgeschlossen</translation>
    </message>
    <message>
        <source>Go: Rust is ruled out</source>
        <translation>Go: Rust ist ausgeschlossen</translation>
    </message>
    <message>
        <source>Nothing weighs anything yet</source>
        <translation>Noch wiegt nichts</translation>
    </message>
    <message>
        <source>Choose Rust</source>
        <translation>Rust wählen</translation>
    </message>
    <message>
        <source>Go for now: the team cannot carry Rust yet</source>
        <translation>Vorerst Go: Das Team kann Rust noch nicht tragen</translation>
    </message>
    <message>
        <source>Go: nothing first-order asks for Rust</source>
        <translation>Go: Nichts Vorrangiges verlangt Rust</translation>
    </message>
    <message>
        <source>Go: Rust&apos;s lead is too small</source>
        <translation>Go: Rusts Vorsprung ist zu klein</translation>
    </message>
    <message>
        <source>Choose Go</source>
        <translation>Go wählen</translation>
    </message>
    <message>
        <source>Go by default: the language is not the deciding question</source>
        <translation>Go als Vorgabe: Die Sprache ist nicht die entscheidende Frage</translation>
    </message>
    <message>
        <source>Mix: the boundary is clear</source>
        <translation>Mischen: Die Grenze ist klar</translation>
    </message>
    <message>
        <source>Draw the boundary first</source>
        <translation>Erst die Grenze ziehen</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>short verdict</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only Rust</source>
        <comment>short verdict</comment>
        <translation>Nur Rust</translation>
    </message>
    <message>
        <source>Only Go</source>
        <comment>short verdict</comment>
        <translation>Nur Go</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>short verdict</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>short verdict</comment>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Go until ready</source>
        <comment>short verdict</comment>
        <translation>Go, bis bereit</translation>
    </message>
    <message>
        <source>Go, no first-order reason</source>
        <comment>short verdict</comment>
        <translation>Go, nichts Vorrangiges</translation>
    </message>
    <message>
        <source>Go, small lead</source>
        <comment>short verdict</comment>
        <translation>Go, kleiner Vorsprung</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>short verdict</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go by default</source>
        <comment>short verdict</comment>
        <translation>Go als Vorgabe</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>short verdict</comment>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Boundary first</source>
        <comment>short verdict</comment>
        <translation>Erst die Grenze</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>language</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>language</comment>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>language</comment>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>language</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>even</source>
        <comment>margin</comment>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>Rust by %1</source>
        <translation>Rust mit %1</translation>
    </message>
    <message>
        <source>Go by %1</source>
        <translation>Go mit %1</translation>
    </message>
    <message>
        <source>Give at least one constraint some weight.</source>
        <translation>Geben Sie mindestens einer Randbedingung Gewicht.</translation>
    </message>
    <message>
        <source>With these scores Rust clears the bar under any weights.</source>
        <translation>Mit diesen Bewertungen nimmt Rust die Hürde bei jedem Gewicht.</translation>
    </message>
    <message>
        <source>With these scores no weights bring Rust over the bar.</source>
        <translation>Mit diesen Bewertungen bringen keine Gewichte Rust über die Hürde.</translation>
    </message>
    <message>
        <source>Move %1 of the weight from %2 to %3 and Rust no longer clears the bar.</source>
        <translation>Verschieben Sie %1 des Gewichts von %2 nach %3, und Rust nimmt die Hürde nicht mehr.</translation>
    </message>
    <message>
        <source>Move %1 of the weight from %2 to %3 and Rust clears the bar.</source>
        <translation>Verschieben Sie %1 des Gewichts von %2 nach %3, und Rust nimmt die Hürde.</translation>
    </message>
    <message>
        <source>A must decides, whatever the weights say.</source>
        <translation>Ein Muss entscheidet, was auch immer die Gewichte sagen.</translation>
    </message>
    <message>
        <source>A lead of %1 points: Go leads by %2</source>
        <translation>Ein Vorsprung von %1 Punkten: Go führt mit %2</translation>
    </message>
    <message>
        <source>A lead of %1 points: has %2</source>
        <translation>Ein Vorsprung von %1 Punkten: hat %2</translation>
    </message>
    <message>
        <source>A first-order reason of %1: has %2</source>
        <translation>Ein vorrangiger Grund von %1: hat %2</translation>
    </message>
    <message>
        <source>A team readiness of %1: has %2</source>
        <translation>Eine Bereitschaft des Teams von %1: hat %2</translation>
    </message>
    <message>
        <source>%1 leads by %2 points. Under %3 point decides nothing, and Go is the default.</source>
        <translation>%1 führt mit %2 Punkten. Weniger als %3 Punkt entscheidet nichts, und Go ist die Vorgabe.</translation>
    </message>
    <message>
        <source>A lead of %1 point: Go leads by %2</source>
        <translation>Ein Vorsprung von %1 Punkt: Go führt mit %2</translation>
    </message>
    <message>
        <source>A lead of %1 point: has %2</source>
        <translation>Ein Vorsprung von %1 Punkt: hat %2</translation>
    </message>
</context>
<context>
    <name>steelyard::WaitingCard</name>
    <message>
        <source>What does the room think?</source>
        <translation>Was denkt der Raum?</translation>
    </message>
    <message>
        <source>One after the other, everybody adds a ballot: how much each constraint matters. What was cast stays hidden until you reveal all ballots together, so that nobody is swayed by the others.

Or people vote on their own machines: export a ballot form, send it round, and import what comes back. Files can also be dropped here.

Then you see where the room disagrees, and which disagreement is worth talking about.</source>
        <translation>Einer nach dem anderen gibt einen Stimmzettel ab: wie viel jede Randbedingung zählt. Was abgegeben ist, bleibt verborgen, bis Sie alle Stimmzettel gemeinsam aufdecken, damit niemand sich nach den anderen richtet.

Oder alle stimmen am eigenen Rechner ab: Exportieren Sie einen leeren Stimmzettel, schicken Sie ihn herum und importieren Sie, was zurückkommt. Dateien können Sie auch hierher ziehen.

Dann sehen Sie, wo der Raum uneins ist und über welche Uneinigkeit zu sprechen sich lohnt.</translation>
    </message>
    <message>
        <source>Add a ballot</source>
        <translation>Stimmzettel hinzufügen</translation>
    </message>
    <message>
        <source>Add the first ballot</source>
        <translation>Ersten Stimmzettel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) cast, still hidden</source>
        <translation>
            <numerusform>%n Stimmzettel abgegeben, noch verborgen</numerusform>
            <numerusform>%n Stimmzettel abgegeben, noch verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has not voted adds a ballot. When everybody has, reveal them all together. No Undo takes a reveal back.</source>
        <translation>Wer noch nicht abgestimmt hat, fügt einen Stimmzettel hinzu. Wenn alle abgestimmt haben, decken Sie alle gemeinsam auf. Kein Rückgängig macht das Aufdecken ungeschehen.</translation>
    </message>
</context>
<context>
    <name>steelyard::Waterfall</name>
    <message>
        <source>%1 in %2, %3 in %4: nothing moved the margin.</source>
        <translation>%1 in %2, %3 in %4: Nichts hat den Vorsprung bewegt.</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4; the largest step is %5, %6 points.</source>
        <translation>Von %1 in %2 zu %3 in %4; der größte Schritt ist %5, %6 Punkte.</translation>
    </message>
    <message>
        <source>even</source>
        <comment>the margin 0</comment>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>needs %1</source>
        <comment>the points by which Rust has to lead</comment>
        <translation>braucht %1</translation>
    </message>
</context>
<context>
    <name>steelyard::WaterfallPanel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>two scenarios</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>%1 als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>steelyard::WaterfallText</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Margin after it</source>
        <translation>Vorsprung danach</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightSection</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Art des Dienstes</translation>
    </message>
    <message>
        <source>The weights differ from the profile of this workload.</source>
        <translation>Die Gewichte weichen vom Profil dieser Art ab.</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>&amp;Art des Dienstes</translation>
    </message>
    <message>
        <source>The profiles were chosen to reproduce the article.</source>
        <translation>Die Profile wurden so gewählt, dass sie den Artikel nachbilden.</translation>
    </message>
    <message>
        <source>How much does going from the worst to the best matter?</source>
        <translation>Wie viel bedeutet der Weg vom Schlechtesten zum Besten?</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message>
        <source>Fills the weights from the catalogue. The profiles were chosen to reproduce the article.</source>
        <translation>Füllt die Gewichte aus dem Katalog. Die Profile wurden so gewählt, dass sie den Artikel nachbilden.</translation>
    </message>
</context>
<context>
    <name>steelyard::WeightSlider</name>
    <message>
        <source>%1, exact</source>
        <translation>%1, genau</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>steelyard::WhySlide</name>
    <message>
        <source>Why</source>
        <extracomment>%1 is like &quot;Rust by 2.4&quot;</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>The strongest reasons for each language, in points of the margin</source>
        <translation>Die stärksten Gründe für jede Sprache, in Punkten des Vorsprungs</translation>
    </message>
    <message>
        <source>For Rust</source>
        <translation>Für Rust</translation>
    </message>
    <message>
        <source>For Go</source>
        <translation>Für Go</translation>
    </message>
    <message>
        <source>Nothing of any weight.</source>
        <translation>Nichts von Gewicht.</translation>
    </message>
</context>
<context>
    <name>steelyard::WorkshopHeader</name>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Which component the room votes on</source>
        <translation>Über welche Komponente der Raum abstimmt</translation>
    </message>
    <message>
        <source>&amp;Add ballot</source>
        <translation>Stimmzettel hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>One person casts a ballot, unseen by the others</source>
        <translation>Eine Person gibt einen Stimmzettel ab, ungesehen von den anderen</translation>
    </message>
    <message>
        <source>&amp;Import ballots…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Takes the ballots out of scenario files</source>
        <translation>Nimmt die Stimmzettel aus Szenariodateien</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>So that people can vote on their own machines</source>
        <translation>Damit man am eigenen Rechner abstimmen kann</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>&amp;Namen verbergen</translation>
    </message>
    <message>
        <source>Shows “Ballot 1” and so on instead of names</source>
        <translation>Zeigt „Stimmzettel 1“ und so weiter statt der Namen</translation>
    </message>
    <message>
        <source>Use &amp;group weights</source>
        <translation>&amp;Gruppengewichte nehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Back to the scenario on screen (Esc)</source>
        <translation>Zurück zum Szenario auf dem Bildschirm (Esc)</translation>
    </message>
    <message>
        <source>Ballot &amp;form…</source>
        <translation>&amp;Leerer Stimmzettel …</translation>
    </message>
    <message>
        <source>All &amp;ballots…</source>
        <translation>Alle &amp;Stimmzettel …</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>&amp;Keep the ballots, hidden</source>
        <translation>Die Stimmzettel &amp;behalten, verborgen</translation>
    </message>
    <message numerus="yes">
        <source>workshop, %n ballot(s) cast</source>
        <translation>
            <numerusform>Workshop, %n Stimmzettel abgegeben</numerusform>
            <numerusform>Workshop, %n Stimmzettel abgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workshop, %n ballot(s)</source>
        <translation>
            <numerusform>Workshop, %n Stimmzettel</numerusform>
            <numerusform>Workshop, %n Stimmzettel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>A&amp;ufdecken</translation>
    </message>
    <message>
        <source>New &amp;round</source>
        <translation>Neue &amp;Runde</translation>
    </message>
    <message>
        <source>Shows all ballots at once</source>
        <translation>Zeigt alle Stimmzettel auf einmal</translation>
    </message>
    <message>
        <source>Ballots are hidden until all are cast</source>
        <translation>Stimmzettel bleiben verborgen, bis alle abgegeben sind</translation>
    </message>
    <message>
        <source>Not before the ballots are revealed</source>
        <translation>Erst wenn die Stimmzettel aufgedeckt sind</translation>
    </message>
    <message>
        <source>There are no ballots yet</source>
        <translation>Es gibt noch keine Stimmzettel</translation>
    </message>
    <message>
        <source>Sets the sliders to the mean of the ballots; Undo takes it back</source>
        <translation>Stellt die Regler auf das Mittel der Stimmzettel; Rückgängig nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>steelyard::WorkshopText</name>
    <message>
        <source>weak</source>
        <comment>agreement</comment>
        <translation>schwach</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>agreement</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>agreement</comment>
        <translation>stark</translation>
    </message>
    <message>
        <source>agreement W = %1 (%2)</source>
        <extracomment>%1 is a number from 0 to 1, %2 &quot;weak&quot;, &quot;moderate&quot; or &quot;strong&quot;</extracomment>
        <translation>Übereinstimmung W = %1 (%2)</translation>
    </message>
    <message>
        <source>agreement takes two ballots</source>
        <translation>Übereinstimmung braucht zwei Stimmzettel</translation>
    </message>
    <message>
        <source>there is no order to agree on</source>
        <translation>es gibt keine Reihenfolge, in der man übereinstimmen könnte</translation>
    </message>
    <message>
        <source>Kendall&apos;s W: how far the ballots put the constraints in the same order. 1 is the same order on every ballot, 0 no agreement at all. It says nothing about which order.</source>
        <translation>Kendalls W: wie weit die Stimmzettel die Randbedingungen in dieselbe Reihenfolge bringen. 1 heißt dieselbe Reihenfolge auf jedem Stimmzettel, 0 keinerlei Übereinstimmung. Welche Reihenfolge es ist, sagt es nicht.</translation>
    </message>
    <message>
        <source>%1 on every ballot: nothing to settle</source>
        <translation>%1 auf jedem Stimmzettel: nichts zu klären</translation>
    </message>
    <message>
        <source>From %1 to %2: barely matters, %3 points of margin</source>
        <translation>Von %1 bis %2: fällt kaum ins Gewicht, %3 Punkte Vorsprung</translation>
    </message>
    <message>
        <source>From %1 to %2: swings the margin by %3 points</source>
        <translation>Von %1 bis %2: verschiebt den Vorsprung um %3 Punkte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a constraint, %2 its share</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) added.</source>
        <translation>
            <numerusform>%n Stimmzettel hinzugefügt.</numerusform>
            <numerusform>%n Stimmzettel hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) there already.</source>
        <translation>
            <numerusform>%n Stimmzettel war schon da.</numerusform>
            <numerusform>%n Stimmzettel waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) replaced by the one from the file; Undo brings the old back.</source>
        <translation>
            <numerusform>%n Stimmzettel durch den aus der Datei ersetzt; Rückgängig bringt den alten zurück.</numerusform>
            <numerusform>%n Stimmzettel durch die aus den Dateien ersetzt; Rückgängig bringt die alten zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) replaced by the one from the file: %1. Undo brings the old back.</source>
        <translation>
            <numerusform>%n Stimmzettel durch den aus der Datei ersetzt: %1. Rückgängig bringt den alten zurück.</numerusform>
            <numerusform>%n Stimmzettel durch die aus den Dateien ersetzt: %1. Rückgängig bringt die alten zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steelyard::WorkshopView</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>A new ballot</source>
        <translation>Ein neuer Stimmzettel</translation>
    </message>
    <message>
        <source>It stays hidden until all ballots are revealed together.</source>
        <translation>Er bleibt verborgen, bis alle Stimmzettel gemeinsam aufgedeckt werden.</translation>
    </message>
    <message>
        <source>The others are revealed already: it will be marked late.</source>
        <translation>Die anderen sind schon aufgedeckt: Er wird als verspätet gekennzeichnet.</translation>
    </message>
    <message>
        <source>It is shown as soon as it is cast.</source>
        <translation>Er ist zu sehen, sobald er abgegeben ist.</translation>
    </message>
    <message>
        <source>This vote takes the place of the one before.</source>
        <translation>Diese Stimme tritt an die Stelle der vorigen.</translation>
    </message>
    <message>
        <source>There is a ballot by %1 already. Take another name, or change that ballot.</source>
        <translation>Es gibt schon einen Stimmzettel von %1. Nehmen Sie einen anderen Namen oder ändern Sie jenen Stimmzettel.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Nach %1 gespeichert.</translation>
    </message>
    <message>
        <source>The sliders were set to the group&apos;s weights. Undo takes it back.</source>
        <translation>Die Regler wurden auf die Gewichte der Gruppe gestellt. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>A ballot of another scenario is not cast yet. Do that once more to throw it away.</source>
        <translation>Ein Stimmzettel eines anderen Szenarios ist noch nicht abgegeben. Ein zweites Mal verwirft ihn.</translation>
    </message>
</context>
<context>
    <name>steelyard::WrittenNotice</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
</TS>
