<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>reader</name>
    <message>
        <source>
In the list Space does the same</source>
        <translation>
In der Liste tut die Leertaste dasselbe</translation>
    </message>
    <message>
        <source> (a file)</source>
        <translation> (eine Datei)</translation>
    </message>
    <message>
        <source> (one copy; the edition is still here)</source>
        <translation> (eine Kopie; die Ausgabe ist noch da)</translation>
    </message>
    <message>
        <source> Counts from the next start.</source>
        <translation> Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source> Left out because no PDF of theirs is there: {lack}.</source>
        <translation> Weggelassen, weil ihr PDF fehlt: {lack}.</translation>
    </message>
    <message>
        <source> and {collections} inside it</source>
        <translation> und {collections} darin</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source> are shown</source>
        <translation> werden gezeigt</translation>
    </message>
    <message>
        <source> in “{title_of}”</source>
        <translation> in „{title_of}“</translation>
    </message>
    <message>
        <source> of {every}</source>
        <translation> von {every}</translation>
    </message>
    <message>
        <source> of {first}</source>
        <translation> aus {first}</translation>
    </message>
    <message>
        <source> of {first} to {last}</source>
        <translation> von {first} bis {last}</translation>
    </message>
    <message>
        <source> of {reports}</source>
        <translation> aus {reports:dative}</translation>
    </message>
    <message>
        <source> on page {page}</source>
        <translation> auf Seite {page}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> under these conditions</source>
        <translation> unter diesen Bedingungen</translation>
    </message>
    <message>
        <source> {files} could not be found.</source>
        <translation> Nicht gefunden: {files}.</translation>
    </message>
    <message>
        <source> {own} have no place in it: their words are not on its pages.</source>
        <translation> {own} ohne Platz darin: Die Wörter stehen nicht auf den Seiten.</translation>
    </message>
    <message>
        <source>"{named}" fits {count} reports: name one of {titles}.</source>
        <translation>„{named}“ passt auf {count} Berichte: Bitte einen davon nennen: {titles}.</translation>
    </message>
    <message>
        <source>"{name}" fits {count} companies, {some} among them: say more of it.</source>
        <translation>„{name}“ passt auf {count} Unternehmen, darunter {some}: Bitte mehr vom Namen angeben.</translation>
    </message>
    <message>
        <source>"{text}" is no date: write it like 27 Mar 2025, or 2025-03.</source>
        <translation>„{text}“ ist kein Datum: Bitte wie 27.3.2025 oder 2025-03 schreiben.</translation>
    </message>
    <message>
        <source>"{title}" has one edition only: there is nothing to compare it with.</source>
        <translation>„{title}“ hat nur eine Ausgabe: Es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>(a file)</source>
        <translation>(eine Datei)</translation>
    </message>
    <message>
        <source>+ Column</source>
        <translation>+ Spalte</translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation>+ Zeile</translation>
    </message>
    <message>
        <source>, and {watches} found some</source>
        <translation>, dazu {watches} mit Treffern</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, geändert</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, gewählt</translation>
    </message>
    <message>
        <source>, folded</source>
        <translation>, eingeklappt</translation>
    </message>
    <message>
        <source>, left out</source>
        <translation>, weggelassen</translation>
    </message>
    <message>
        <source>, unfolded</source>
        <translation>, ausgeklappt</translation>
    </message>
    <message>
        <source>, {failed} failed</source>
        <translation>, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>, {reports} more</source>
        <translation>, noch {reports}</translation>
    </message>
    <message>
        <source>, {unreadable} unreadable</source>
        <translation>, {unreadable} nicht lesbar</translation>
    </message>
    <message>
        <source>27 Mar 2025 · 184 pages · 4 editions</source>
        <translation>27. März 2025 · 184 Seiten · 4 Ausgaben</translation>
    </message>
    <message>
        <source>; on {pages} no words were found</source>
        <translation>; auf {pages:dative} keine Wörter gefunden</translation>
    </message>
    <message numerus="yes">
        <source>; {count} were already in the edition before, word for word</source>
        <extracomment>; {count} was already in the edition before, word for word</extracomment>
        <translation><numerusform>; {count} stand schon in der Ausgabe davor, Wort für Wort</numerusform><numerusform>; {count} standen schon in der Ausgabe davor, Wort für Wort</numerusform></translation>
    </message>
    <message>
        <source>; {pages} failed: {spoken}</source>
        <translation>; {pages} fehlgeschlagen: {spoken}</translation>
    </message>
    <message>
        <source>A * alone stands for nothing.</source>
        <translation>Ein * allein steht für nichts.</translation>
    </message>
    <message>
        <source>A PDF file…</source>
        <translation>Eine PDF-Datei…</translation>
    </message>
    <message>
        <source>A PDF that is not in the library</source>
        <translation>Ein PDF, das nicht in der Bibliothek ist</translation>
    </message>
    <message>
        <source>A PDF that is saved in one of these folders is copied into the library once it is whole, and you are told. Your own files stay as they are.</source>
        <translation>Ein PDF, das in einem dieser Ordner gespeichert wird, wird in die Bibliothek kopiert, sobald es vollständig ist, und Sie werden benachrichtigt. Ihre eigenen Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A backup has been made: {holds}, {size} MB.</source>
        <translation>Sicherung erstellt: {holds}, {size} MB.</translation>
    </message>
    <message>
        <source>A bookmark is set here: “{name}”.</source>
        <translation>Hier ist ein Lesezeichen gesetzt: „{name}“.</translation>
    </message>
    <message>
        <source>A closing bracket without an opening one was left out.</source>
        <translation>Eine schließende Klammer ohne öffnende wurde weggelassen.</translation>
    </message>
    <message>
        <source>A collection cannot be put inside itself: choose another.</source>
        <translation>Eine Sammlung kann nicht in sich selbst liegen: Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>A date, like 27 Mar 2025; empty for none</source>
        <translation>Ein Datum, wie 27.3.2025; leer für keines</translation>
    </message>
    <message>
        <source>A few lines on or back</source>
        <translation>Ein paar Zeilen vor oder zurück</translation>
    </message>
    <message>
        <source>A field that you leave alone stays as it is in each of them.</source>
        <translation>Ein Feld, das Sie nicht anfassen, bleibt überall, wie es ist.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A file that cannot be read is listed here until you dismiss it.</source>
        <translation>Eine Datei, die nicht gelesen werden kann, steht hier, bis Sie sie verwerfen.</translation>
    </message>
    <message>
        <source>A line up or down</source>
        <translation>Eine Zeile nach oben oder unten</translation>
    </message>
    <message>
        <source>A name is missing: type one.</source>
        <translation>Ein Name fehlt: Bitte einen eingeben.</translation>
    </message>
    <message>
        <source>A paragraph back or on</source>
        <translation>Einen Absatz zurück oder vor</translation>
    </message>
    <message>
        <source>A part of the page</source>
        <translation>Ein Teil der Seite</translation>
    </message>
    <message>
        <source>A screen back</source>
        <translation>Einen Bildschirm zurück</translation>
    </message>
    <message>
        <source>A screen on</source>
        <translation>Einen Bildschirm vor</translation>
    </message>
    <message>
        <source>A sentence back or on</source>
        <translation>Einen Satz zurück oder vor</translation>
    </message>
    <message>
        <source>A text file with one group of words in each line.</source>
        <translation>Eine Textdatei mit einer Gruppe von Wörtern je Zeile.</translation>
    </message>
    <message>
        <source>A watched folder cannot be looked at. {fresh}</source>
        <translation>Ein überwachter Ordner kann nicht durchgesehen werden. {fresh}</translation>
    </message>
    <message>
        <source>A word back or on</source>
        <translation>Ein Wort zurück oder vor</translation>
    </message>
    <message>
        <source>About Report Reader</source>
        <translation>Über Report Reader</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Hauptthema</translation>
    </message>
    <message>
        <source>About the chosen reports</source>
        <translation>Über die gewählten Berichte</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>Über den Bericht</translation>
    </message>
    <message>
        <source>About what was found</source>
        <translation>Über das Gefundene</translation>
    </message>
    <message>
        <source>About: {title}</source>
        <translation>Über: {title}</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über…</translation>
    </message>
    <message>
        <source>Add PDF files or an exported selection</source>
        <translation>PDF-Dateien oder exportierte Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Add PDF files, or watch the folder that you save reports in: what comes is told here, with what changed in it, what your watches found, and your notes.</source>
        <translation>PDF-Dateien hinzufügen oder den Ordner überwachen, in dem Sie Berichte speichern: Was kommt, wird hier gemeldet, mit dem, was sich darin geändert hat, was Ihre Beobachtungen fanden, und Ihren Notizen.</translation>
    </message>
    <message>
        <source>Add PDF files…</source>
        <translation>PDF-Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a column: C, or a double click on the page</source>
        <translation>Spalte hinzufügen: C oder ein Doppelklick auf die Seite</translation>
    </message>
    <message>
        <source>Add a folder with PDF files</source>
        <translation>Ordner mit PDF-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a line between columns, between rows</source>
        <translation>Linie zwischen Spalten, zwischen Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Add a row: R, or a double click with Shift</source>
        <translation>Zeile hinzufügen: R oder ein Doppelklick mit Umschalt</translation>
    </message>
    <message>
        <source>Add reports</source>
        <translation>Berichte hinzufügen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>In die Bibliothek</translation>
    </message>
    <message>
        <source>Add to what is shown</source>
        <translation>Zum Gezeigten dazu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Again, in other languages: {pages} recognised before</source>
        <translation>Noch einmal, in anderen Sprachen: {pages}, schon erkannt</translation>
    </message>
    <message>
        <source>Again, in other languages: {pages} recognised in {languages}</source>
        <translation>Noch einmal, in anderen Sprachen: {pages}, erkannt auf {languages}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>All about a company</source>
        <translation>Alles über ein Unternehmen</translation>
    </message>
    <message>
        <source>All about a report</source>
        <translation>Alles über einen Bericht</translation>
    </message>
    <message>
        <source>All about it</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All about this report</source>
        <translation>Alles über diesen Bericht</translation>
    </message>
    <message>
        <source>All are right as they are</source>
        <translation>Alle sind so richtig</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Unternehmen</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Alle Ausgaben</translation>
    </message>
    <message>
        <source>All editions become editions of the report that you choose.</source>
        <translation>Alle Ausgaben werden Ausgaben des Berichts, den Sie wählen.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files that could not be read</source>
        <translation>Alle nicht lesbaren Dateien</translation>
    </message>
    <message numerus="yes">
        <source>All is well: {count} PDF files, the catalogue and the index are whole.</source>
        <extracomment>All is well: {count} PDF file, the catalogue and the index are whole.</extracomment>
        <translation><numerusform>Alles in Ordnung: {count} PDF-Datei, Katalog und Suchindex sind unversehrt.</numerusform><numerusform>Alles in Ordnung: {count} PDF-Dateien, Katalog und Suchindex sind unversehrt.</numerusform></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>All notes on this report</source>
        <translation>Alle Notizen zu diesem Bericht</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle Berichte</translation>
    </message>
    <message>
        <source>All their editions become editions of one report.</source>
        <translation>Alle ihre Ausgaben werden Ausgaben eines Berichts.</translation>
    </message>
    <message>
        <source>All {count} pages</source>
        <translation>Alle {count} Seiten</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Also import the PDFs that are in the folder already</source>
        <translation>Auch die PDFs importieren, die schon im Ordner sind</translation>
    </message>
    <message>
        <source>Also in {places}</source>
        <translation>Auch in: {places}</translation>
    </message>
    <message>
        <source>Also written {part}</source>
        <translation>Auch geschrieben: {part}</translation>
    </message>
    <message>
        <source>Also {pages} with a few words, where a picture covers them</source>
        <translation>Auch {pages} mit wenigen Wörtern, wo ein Bild sie verdeckt</translation>
    </message>
    <message>
        <source>An edition of “{title}”</source>
        <translation>Eine Ausgabe von „{title}“</translation>
    </message>
    <message>
        <source>An import is paused since the program was closed.</source>
        <translation>Ein Import ist angehalten, seit das Programm geschlossen wurde.</translation>
    </message>
    <message>
        <source>An import is running. {what} when it has ended, or cancel it.</source>
        <translation>Ein Import läuft. {what}, wenn er beendet ist, oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>An older edition</source>
        <translation>Eine ältere Ausgabe</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Analysten</translation>
    </message>
    <message>
        <source>Another copy of “{title}”</source>
        <translation>Weitere Kopie von „{title}“</translation>
    </message>
    <message>
        <source>Another copy: {reason}.</source>
        <translation>Weitere Kopie: {reason}.</translation>
    </message>
    <message>
        <source>Another date for this edition</source>
        <translation>Anderes Datum für diese Ausgabe</translation>
    </message>
    <message>
        <source>Another date, like 27 Mar 2025</source>
        <translation>Anderes Datum, wie 27.3.2025</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Anderes Datum…</translation>
    </message>
    <message>
        <source>Another program has this library open: you can read and search, but not change it.</source>
        <translation>Ein anderes Programm hat diese Bibliothek geöffnet: Sie können lesen und suchen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Another program is writing this library's index: close it.</source>
        <translation>Ein anderes Programm schreibt gerade den Suchindex dieser Bibliothek: Schließen Sie es.</translation>
    </message>
    <message>
        <source>Another {name}</source>
        <translation>Anders: {name}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Antwort auf eine Frage</translation>
    </message>
    <message>
        <source>Answer {text}</source>
        <translation>{text} beantworten</translation>
    </message>
    <message>
        <source>Applying the rules</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived by the publisher</source>
        <translation>Vom Herausgeber archiviert</translation>
    </message>
    <message>
        <source>Archived: the publisher does not keep this report up to date any more</source>
        <translation>Archiviert: Der Herausgeber führt diesen Bericht nicht mehr fort</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Asking the system's key store… You can type the password meanwhile.</source>
        <translation>Der Schlüsselbund des Systems wird gefragt… Sie können das Passwort inzwischen eingeben.</translation>
    </message>
    <message>
        <source>At most {longest} characters can be looked for.</source>
        <translation>Nach höchstens {longest} Zeichen kann gesucht werden.</translation>
    </message>
    <message>
        <source>BOOKMARKS</source>
        <translation>LESEZEICHEN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Back to what is about the report</source>
        <translation>Zurück zu den Angaben zum Bericht</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Be told which new reports answer this search (Ctrl+Shift+S)</source>
        <translation>Melden lassen, welche neuen Berichte auf diese Suche antworten (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Begin a new library here?</source>
        <translation>Hier eine neue Bibliothek anlegen?</translation>
    </message>
    <message>
        <source>Begin a new library there</source>
        <translation>Dort eine neue Bibliothek beginnen</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Blue notes</source>
        <translation>Blaue Notizen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Both sides move together, section by section</source>
        <translation>Beide Seiten bewegen sich gemeinsam, Abschnitt für Abschnitt</translation>
    </message>
    <message>
        <source>Brackets deeper than {deepest} were left out.</source>
        <translation>Klammern tiefer als {deepest} wurden weggelassen.</translation>
    </message>
    <message>
        <source>Build the search index anew</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>Nach Bericht</translation>
    </message>
    <message>
        <source>By report and page</source>
        <translation>Nach Bericht und Seite</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By title, country, company, publisher, tag or topic (Ctrl+Shift+L)</source>
        <translation>Nach Titel, Land, Unternehmen, Herausgeber, Schlagwort oder Thema (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Nach {name}</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>SAMMLUNGEN</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation>UNTERNEHMEN</translation>
    </message>
    <message>
        <source>COUNTRIES</source>
        <translation>LÄNDER</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>LAND</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Abbrechen: {title}</translation>
    </message>
    <message>
        <source>Cancel: {title}, {text}</source>
        <translation>Abbrechen: {title}, {text}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled before it was imported.</source>
        <translation>Abgebrochen, bevor es importiert war.</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Caret on the pages</source>
        <translation>Schreibmarke auf den Seiten</translation>
    </message>
    <message>
        <source>Caret put away</source>
        <translation>Schreibmarke weggelegt</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Carrying notes</source>
        <translation>Notizen übernehmen</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Zellen der Tabelle</translation>
    </message>
    <message>
        <source>Change of a copy</source>
        <translation>Änderung einer Kopie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Check of the library</source>
        <translation>Prüfung der Bibliothek</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Die Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose a line between columns</source>
        <translation>Linie zwischen Spalten wählen</translation>
    </message>
    <message>
        <source>Choose a line between rows</source>
        <translation>Linie zwischen Zeilen wählen</translation>
    </message>
    <message>
        <source>Choose a passage first: a link leads to one.</source>
        <translation>Zuerst eine Textstelle wählen: Ein Link führt zu einer.</translation>
    </message>
    <message>
        <source>Choose a report above.</source>
        <translation>Oben einen Bericht wählen.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Choose one of the editions that are offered as you type.</source>
        <translation>Eine der Ausgaben wählen, die beim Tippen angeboten werden.</translation>
    </message>
    <message>
        <source>Choose some and press Ctrl+J.</source>
        <translation>Welche wählen und Strg+J drücken.</translation>
    </message>
    <message>
        <source>Choose where the library lies</source>
        <translation>Ort der Bibliothek wählen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Filter leeren (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the strip of the picture</source>
        <translation>Streifen des Bildes schließen</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Diese Seite schließen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Collections with {reports:dative}</source>
        <translation>Sammlungen mit {reports:dative}</translation>
    </message>
    <message>
        <source>Collections with {title}</source>
        <translation>Sammlungen mit {title}</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Sammlungen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation>Farben wie der Desktop</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Spalten der Tabelle…</translation>
    </message>
    <message>
        <source>Columns; click to sort</source>
        <translation>Spalten; Klick sortiert</translation>
    </message>
    <message>
        <source>Columns; click to sort, right click to choose</source>
        <translation>Spalten; Klick sortiert, Rechtsklick wählt aus</translation>
    </message>
    <message>
        <source>Command or report</source>
        <translation>Befehl oder Bericht</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Companies as a table</source>
        <translation>Unternehmen als Tabelle</translation>
    </message>
    <message>
        <source>Companies: {text}</source>
        <translation>Unternehmen: {text}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company in</source>
        <translation>Unternehmen neu</translation>
    </message>
    <message>
        <source>Company out</source>
        <translation>Unternehmen weg</translation>
    </message>
    <message>
        <source>Company…</source>
        <translation>Unternehmen…</translation>
    </message>
    <message>
        <source>Comparing editions</source>
        <translation>Ausgaben vergleichen</translation>
    </message>
    <message>
        <source>Comparing two editions</source>
        <translation>Zwei Ausgaben vergleichen</translation>
    </message>
    <message>
        <source>Comparing was cancelled.</source>
        <translation>Das Vergleichen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Fortlaufend</translation>
    </message>
    <message>
        <source>Continuous pages</source>
        <translation>Fortlaufende Seiten</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>Link zu dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this passage</source>
        <translation>Link zu dieser Textstelle kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this search</source>
        <translation>Link zu dieser Suche kopieren</translation>
    </message>
    <message>
        <source>Copy a picture of a region…</source>
        <translation>Bild eines Bereichs kopieren…</translation>
    </message>
    <message>
        <source>Copy a table…</source>
        <translation>Tabelle kopieren…</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Erneut kopieren</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Copy new files into the library</source>
        <translation>Neue Dateien in die Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Copy no table</source>
        <translation>Keine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the caption as the first line</source>
        <translation>Die Beschriftung als erste Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the library to a folder or stick</source>
        <translation>Bibliothek in einen Ordner oder auf einen Stick kopieren</translation>
    </message>
    <message>
        <source>Copy the library to a folder or stick…</source>
        <translation>Bibliothek in einen Ordner oder auf einen Stick kopieren…</translation>
    </message>
    <message>
        <source>Copy the picture again</source>
        <translation>Bild erneut kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text with its source</source>
        <translation>Ausgewählten Text mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>Diese Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy title, date and page as the last line</source>
        <translation>Titel, Datum und Seite als letzte Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Ausgewähltes kopieren</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Kopie {name}</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Angaben berichtigen</translation>
    </message>
    <message>
        <source>Correct the record of this report</source>
        <translation>Angaben dieses Berichts berichtigen</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Angaben berichtigen…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country in</source>
        <translation>Land neu</translation>
    </message>
    <message>
        <source>Country out</source>
        <translation>Land weg</translation>
    </message>
    <message>
        <source>Country, publisher and topic hold for all editions of the report.</source>
        <translation>Land, Herausgeber und Thema gelten für alle Ausgaben des Berichts.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Ctrl+D makes the chosen reports favourites.</source>
        <translation>Strg+D macht die gewählten Berichte zu Favoriten.</translation>
    </message>
    <message>
        <source>Ctrl+F finds what you type in this report. What is found stands here.</source>
        <translation>Strg+F findet, was Sie eingeben, in diesem Bericht. Das Gefundene steht hier.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D puts the chosen reports here.</source>
        <translation>Strg+Umschalt+D legt die gewählten Berichte hier ab.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Damaged: choose another one.</source>
        <translation>Beschädigt: Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>Dunkle Seiten</translation>
    </message>
    <message>
        <source>Dark pages with the dark theme</source>
        <translation>Dunkle Seiten bei dunklen Farben</translation>
    </message>
    <message>
        <source>Dark with the dark theme</source>
        <translation>Dunkel bei dunklen Farben</translation>
    </message>
    <message>
        <source>Dated {date}</source>
        <translation>Datiert auf {date}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {what} for good?</source>
        <translation>{what} endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleting the old folder</source>
        <translation>Alten Ordner löschen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Developments</source>
        <translation>Entwicklungen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>Did you mean: {meant}</source>
        <translation>Meinten Sie: {meant}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss this import</source>
        <translation>Diesen Import verwerfen</translation>
    </message>
    <message>
        <source>Dismissal of a saved page</source>
        <translation>Verwerfen einer gespeicherten Seite</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drag reports from a list onto its name, or choose some and press Ctrl+Shift+J.</source>
        <translation>Berichte aus einer Liste auf den Namen ziehen, oder welche wählen und Strg+Umschalt+J drücken.</translation>
    </message>
    <message>
        <source>Drag reports here</source>
        <translation>Berichte hierher ziehen</translation>
    </message>
    <message>
        <source>Drawn pages</source>
        <translation>Gezeichnete Seiten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Drop PDF reports or folders anywhere on this window, or choose them.
{kept}
The library lies in {folder}.</source>
        <translation>PDF-Berichte oder Ordner irgendwo auf diesem Fenster ablegen, oder sie auswählen.
{kept}
Die Bibliothek liegt in {folder}.</translation>
    </message>
    <message>
        <source>Drop to add {name} to the library; the files stay where they are</source>
        <translation>Ablegen, um {name} zur Bibliothek hinzuzufügen; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Drop to copy {name} into the library</source>
        <translation>Ablegen, um {name} in die Bibliothek zu kopieren</translation>
    </message>
    <message>
        <source>Drop to read what {name} says of its report</source>
        <translation>Ablegen, um zu lesen, was {name} über den Bericht sagt</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>EDITION YEAR</source>
        <translation>JAHR DER AUSGABE</translation>
    </message>
    <message>
        <source>Each new edition gets the tags, the collection and the language of every rule that fits it. All that a rule asks for must be so. The tick switches a rule on.</source>
        <translation>Jede neue Ausgabe bekommt die Schlagwörter, die Sammlung und die Sprache jeder Regel, die auf sie passt. Alles, was eine Regel verlangt, muss zutreffen. Das Häkchen schaltet eine Regel ein.</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Frühere Woche</translation>
    </message>
    <message>
        <source>Edit the list</source>
        <translation>Liste bearbeiten</translation>
    </message>
    <message>
        <source>Edit the words that mean the same</source>
        <translation>Wörter gleicher Bedeutung bearbeiten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Edition number</source>
        <translation>Ausgabennummer</translation>
    </message>
    <message>
        <source>Edition years</source>
        <translation>Jahre der Ausgaben</translation>
    </message>
    <message>
        <source>Edition {id} is the oldest of "{title}": name the other one with --from.</source>
        <translation>Ausgabe {id} ist die älteste von „{title}“: Bitte die andere mit --from nennen.</translation>
    </message>
    <message>
        <source>Edition {named} is one of "{title}", not of "{title2}": name one of {have}.</source>
        <translation>Ausgabe {named} gehört zu „{title}“, nicht zu „{title2}“: Bitte eine davon nennen: {have}.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Editions that name it</source>
        <translation>Ausgaben, die es nennen</translation>
    </message>
    <message>
        <source>Editions {older} and {newer} are of two reports: choose two of one report.</source>
        <translation>Ausgaben {older} und {newer} gehören zu zwei Berichten: Bitte zwei eines Berichts wählen.</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the language of a text</comment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Enter takes the first answer. Every answer can be undone.</source>
        <translation>Eingabe nimmt die erste Antwort. Jede Antwort lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Escape closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>Every edition goes into one file, which another Report Reader can import: the PDFs with their records and your corrections, tags, collections and favourites. Mind what your licences allow.</source>
        <translation>Alle Ausgaben kommen in eine Datei, die ein anderer Report Reader importieren kann: die PDFs mit ihren Angaben und Ihren Berichtigungen, Schlagwörtern, Sammlungen und Favoriten. Beachten Sie, was Ihre Lizenzen erlauben.</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Alle Dateien waren lesbar</translation>
    </message>
    <message>
        <source>Every page of the library can be searched.</source>
        <translation>Alle Seiten der Bibliothek sind durchsuchbar.</translation>
    </message>
    <message>
        <source>Every report's file is where it should be.</source>
        <translation>Die Dateien aller Berichte sind da, wo sie sein sollen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a copy of the PDF with the notes</source>
        <translation>Kopie des PDFs mit den Notizen exportieren</translation>
    </message>
    <message>
        <source>Export a copy of the PDF with the notes…</source>
        <translation>Kopie des PDFs mit den Notizen exportieren…</translation>
    </message>
    <message>
        <source>Export reports</source>
        <translation>Berichte exportieren</translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation>Antwort exportieren</translation>
    </message>
    <message>
        <source>Export the answer…</source>
        <translation>Antwort exportieren…</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Export the notes as Markdown…</source>
        <translation>Notizen als Markdown exportieren…</translation>
    </message>
    <message>
        <source>Export this week</source>
        <translation>Diese Woche exportieren</translation>
    </message>
    <message>
        <source>Export what changed</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Export what changed…</source>
        <translation>Änderungen exportieren…</translation>
    </message>
    <message>
        <source>Export what is new</source>
        <translation>Neues exportieren</translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation>{what} exportieren</translation>
    </message>
    <message>
        <source>Exported reports (*.reportreader)</source>
        <translation>Exportierte Berichte (*.reportreader)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Exporting what is new</source>
        <translation>Neues exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F6 shows the text of the page</source>
        <translation>F6 zeigt den Text der Seite</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>Doppelseiten</translation>
    </message>
    <message>
        <source>Facing pages, cover alone</source>
        <translation>Doppelseiten, Titelbild allein</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Fewer reports</source>
        <translation>Weniger Berichte</translation>
    </message>
    <message>
        <source>Fewer words find more; wild* finds every ending; OR finds either of two.</source>
        <translation>Weniger Wörter finden mehr; wild* findet jede Endung; OR findet eines von zweien.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation>Nicht lesbare Dateien…</translation>
    </message>
    <message>
        <source>Filter by name or country</source>
        <translation>Nach Name oder Land filtern</translation>
    </message>
    <message>
        <source>Filter by section or text</source>
        <translation>Abschnitt oder Text filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste finden</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder ihre Wirkung finden</translation>
    </message>
    <message>
        <source>Find a {what}, or type a new one</source>
        <translation>{what} finden oder neu eingeben</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>In den Notizen finden</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>In diesem Bericht finden</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Finden…</translation>
    </message>
    <message>
        <source>Find no more</source>
        <translation>Nicht mehr finden</translation>
    </message>
    <message>
        <source>Find no more (Esc)</source>
        <translation>Nicht mehr finden (Esc)</translation>
    </message>
    <message>
        <source>Find the notes of other editions in this one</source>
        <translation>Notizen anderer Ausgaben in dieser finden</translation>
    </message>
    <message>
        <source>Finding notes again</source>
        <translation>Notizen wiederfinden</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>First named</source>
        <translation>Zuerst genannt</translation>
    </message>
    <message>
        <source>Fit height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit the height</source>
        <translation>Auf Seitenhöhe</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Auf ganze Seite</translation>
    </message>
    <message>
        <source>Fit the paper</source>
        <translation>Auf Papiergröße</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Auf Seitenbreite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Folder contains</source>
        <translation>Ordner enthält</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>For a report of trouble</source>
        <translation>Für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>For a report of trouble: what the program is doing, in English for those who help you. Nothing of it is sent; you can copy it.</source>
        <translation>Für eine Fehlermeldung: was das Programm gerade tut, auf Englisch für alle, die Ihnen helfen. Nichts davon wird gesendet; Sie können es kopieren.</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget remembered passwords?</source>
        <translation>Gemerkte Passwörter vergessen?</translation>
    </message>
    <message>
        <source>Forget remembered passwords…</source>
        <translation>Gemerkte Passwörter vergessen…</translation>
    </message>
    <message>
        <source>Forget them…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From older editions</source>
        <translation>Aus älteren Ausgaben</translation>
    </message>
    <message>
        <source>From the first page</source>
        <translation>Ab der ersten Seite</translation>
    </message>
    <message>
        <source>From: {edition}</source>
        <translation>Von: {edition}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Giving a saved page to an edition</source>
        <translation>Zuordnen einer gespeicherten Seite zu einer Ausgabe</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go through notes of older editions</source>
        <translation>Notizen älterer Ausgaben durchgehen</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Zu Seite…</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Green notes</source>
        <translation>Grüne Notizen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups of changes</source>
        <translation>Gruppen von Änderungen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Highlight in</source>
        <translation>Markieren in</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History: {text}</source>
        <translation>Verlauf: {text}</translation>
    </message>
    <message>
        <source>Hit {number} of {count}</source>
        <translation>Treffer {number} von {count}</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hits in this report</source>
        <translation>Treffer in diesem Bericht</translation>
    </message>
    <message>
        <source>Hits in this report: {text}</source>
        <translation>Treffer in diesem Bericht: {text}</translation>
    </message>
    <message>
        <source>How it will be</source>
        <translation>So wird es sein</translation>
    </message>
    <message>
        <source>How many may read it: 10 users, site</source>
        <translation>Wie viele es lesen dürfen: 10 Nutzer, Standort</translation>
    </message>
    <message>
        <source>How often it is named in all of them</source>
        <translation>Wie oft es insgesamt in ihnen genannt ist</translation>
    </message>
    <message>
        <source>How pages are shown</source>
        <translation>Seitenansicht</translation>
    </message>
    <message>
        <source>How pages are shown; photographs and charts are left alone.</source>
        <translation>Aussehen der Seiten; Fotos und Diagramme bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>How pages look</source>
        <translation>Aussehen der Seiten</translation>
    </message>
    <message>
        <source>How pages look: as printed, dark, sepia, high contrast</source>
        <translation>Aussehen der Seiten: wie gedruckt, dunkel, Sepia, hoher Kontrast</translation>
    </message>
    <message>
        <source>How pages stand in reports that are opened from now on.</source>
        <translation>Wie Seiten in Berichten stehen, die ab jetzt geöffnet werden.</translation>
    </message>
    <message>
        <source>How to find in this report</source>
        <translation>Wie in diesem Bericht gefunden wird</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import paused</source>
        <translation>Import angehalten</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>In passing</source>
        <translation>Nebenbei</translation>
    </message>
    <message>
        <source>In single countries</source>
        <translation>In einzelnen Ländern</translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation>Im PDF</translation>
    </message>
    <message>
        <source>In titles and records:</source>
        <translation>In Titeln und Angaben:</translation>
    </message>
    <message>
        <source>In your notes:</source>
        <translation>In Ihren Notizen:</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Suchindex wird aufgebaut</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Is being added…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Is this its title? Only the file’s name gives it.</source>
        <translation>Ist das der Titel? Nur der Dateiname nennt ihn.</translation>
    </message>
    <message>
        <source>It can be taken anew from this file. Corrections, tags and your place stay; the old edition goes to the trash.</source>
        <translation>Sie kann aus dieser Datei neu aufgenommen werden. Berichtigungen, Schlagwörter und die Lesestelle bleiben; die alte Ausgabe kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>It has no date</source>
        <translation>Es hat kein Datum</translation>
    </message>
    <message>
        <source>It has no date now</source>
        <translation>Es hat jetzt kein Datum</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation>Es hat keinen</translation>
    </message>
    <message>
        <source>It is a report of its own already.</source>
        <translation>Es ist schon ein eigener Bericht.</translation>
    </message>
    <message>
        <source>It is about none</source>
        <translation>Es geht um keines</translation>
    </message>
    <message>
        <source>It is copied there and looked through, then the window opens it there. The old folder stays until you say that it can go.</source>
        <translation>Sie wird dorthin kopiert und geprüft, dann öffnet das Fenster sie dort. Der alte Ordner bleibt, bis Sie sagen, dass er weg kann.</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es ist richtig</translation>
    </message>
    <message>
        <source>It is superseded then, by the edition of {date}</source>
        <translation>Sie ist dann überholt, durch die Ausgabe vom {date}</translation>
    </message>
    <message>
        <source>It is superseded then.</source>
        <translation>Sie ist dann überholt.</translation>
    </message>
    <message>
        <source>It is taken off {reports}. {stays}</source>
        <translation>Es wird von {reports:dative} entfernt. {stays}</translation>
    </message>
    <message>
        <source>It is the current edition then; the others are superseded.</source>
        <translation>Sie ist dann die aktuelle Ausgabe; die anderen sind überholt.</translation>
    </message>
    <message>
        <source>It is the publisher’s page of this edition.</source>
        <translation>Es ist die Seite des Herausgebers zu dieser Ausgabe.</translation>
    </message>
    <message>
        <source>It may be the page of an edition that is here: please look.</source>
        <translation>Es kann die Seite einer Ausgabe sein, die hier ist: Bitte prüfen.</translation>
    </message>
    <message>
        <source>It stays the only edition of its report.</source>
        <translation>Sie bleibt die einzige Ausgabe ihres Berichts.</translation>
    </message>
    <message>
        <source>It waited for its PDF, which is here now.</source>
        <translation>Es hat auf sein PDF gewartet, das jetzt hier ist.</translation>
    </message>
    <message>
        <source>It waits for its PDF again.</source>
        <translation>Es wartet wieder auf sein PDF.</translation>
    </message>
    <message>
        <source>It waits for its PDF: no report here is {named}.</source>
        <translation>Es wartet auf sein PDF: Kein Bericht hier heißt {named}.</translation>
    </message>
    <message>
        <source>It waits for its PDF: the edition of {date} is not here.</source>
        <translation>Es wartet auf sein PDF: Die Ausgabe vom {date} ist nicht hier.</translation>
    </message>
    <message>
        <source>It was dismissed.</source>
        <translation>Es wurde verworfen.</translation>
    </message>
    <message>
        <source>It was ended from outside, or the computer was switched off: no fault is known.</source>
        <translation>Es wurde von außen beendet, oder der Computer wurde ausgeschaltet: Ein Fehler ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was in the trash and is restored.</source>
        <translation>Es war im Papierkorb und ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>It was removed meanwhile: restore it from the trash first.</source>
        <translation>Es wurde inzwischen entfernt: Bitte zuerst aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its makers name the licence and bring no text of it.</source>
        <translation>Die Hersteller nennen die Lizenz, liefern aber ihren Text nicht mit.</translation>
    </message>
    <message>
        <source>Its words are not in this edition.</source>
        <translation>Die Wörter stehen nicht in dieser Ausgabe.</translation>
    </message>
    <message>
        <source>Its words have changed</source>
        <translation>Die Wörter haben sich geändert</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Join the chosen companies</source>
        <translation>Die gewählten Unternehmen vereinen</translation>
    </message>
    <message>
        <source>Join these reports</source>
        <translation>Diese Berichte vereinen</translation>
    </message>
    <message>
        <source>Join these reports…</source>
        <translation>Diese Berichte vereinen…</translation>
    </message>
    <message>
        <source>Join with another report</source>
        <translation>Mit anderem Bericht vereinen</translation>
    </message>
    <message>
        <source>Join with another report…</source>
        <translation>Mit anderem Bericht vereinen…</translation>
    </message>
    <message>
        <source>Join {count} as “{name}”</source>
        <translation>{count} als „{name}“ vereinen</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>Von Ihnen vereint</translation>
    </message>
    <message>
        <source>Joining of companies</source>
        <translation>Vereinen von Unternehmen</translation>
    </message>
    <message>
        <source>Joining of reports</source>
        <translation>Vereinen von Berichten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it on a disk of this computer, and a copy there.</source>
        <translation>Legen Sie sie auf einem Datenträger dieses Computers ab und dort nur eine Kopie.</translation>
    </message>
    <message>
        <source>Keeps the research reports you have bought in one library, and finds every page of them.

It works offline: nothing leaves this computer.

Free software under the GNU Affero General Public License, version 3 or later: you may use it, share it and change it, and whoever gets it from you may do the same.</source>
        <translation>Bewahrt die gekauften Marktberichte in einer Bibliothek auf und findet jede Seite darin.

Es arbeitet offline: Nichts verlässt diesen Computer.

Freie Software unter der GNU Affero General Public License, Version 3 oder später: Sie dürfen sie nutzen, weitergeben und ändern, und wer sie von Ihnen bekommt, darf dasselbe.</translation>
    </message>
    <message>
        <source>Key developments</source>
        <translation>Wichtige Entwicklungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Kind of notes</source>
        <translation>Art der Notizen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTHEK</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Neu hinzugefügt zuerst</translation>
    </message>
    <message>
        <source>Last imports…</source>
        <translation>Letzte Importe…</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Letzte Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Last named</source>
        <translation>Zuletzt genannt</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Last read first</source>
        <translation>Zuletzt gelesen zuerst</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Later imports keep it apart. Its notes, tags and your place in it stay with it.</source>
        <translation>Spätere Importe halten sie getrennt. Ihre Notizen, Schlagwörter und die Lesestelle bleiben bei ihr.</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Spätere Woche</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Letters with and without accents are the same</source>
        <translation>Buchstaben mit und ohne Akzent sind gleich</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Lizenznehmer</translation>
    </message>
    <message>
        <source>Licensee and seats…</source>
        <translation>Lizenznehmer und Plätze…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Light, dark or with high contrast, or as the desktop has it.</source>
        <translation>Hell, dunkel oder mit hohem Kontrast, oder wie der Desktop es hat.</translation>
    </message>
    <message>
        <source>Likely: {reason}</source>
        <translation>Wahrscheinlich: {reason}</translation>
    </message>
    <message>
        <source>Lines of your synonyms were passed over ({path}, {some}): write two terms or more on a line, commas between them.</source>
        <translation>Zeilen Ihrer Synonyme wurden übergangen ({path}, {some}): Schreiben Sie zwei oder mehr Begriffe in eine Zeile, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link: {target}</source>
        <translation>Link: {target}</translation>
    </message>
    <message>
        <source>List of words that mean the same</source>
        <translation>Liste der Wörter gleicher Bedeutung</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Look for missing files in a folder</source>
        <translation>Fehlende Dateien in einem Ordner suchen</translation>
    </message>
    <message>
        <source>Look for missing files in a folder…</source>
        <translation>Fehlende Dateien in einem Ordner suchen…</translation>
    </message>
    <message>
        <source>Look in: {text}</source>
        <translation>Suchen in: {text}</translation>
    </message>
    <message>
        <source>Look into the report</source>
        <translation>Den Bericht ansehen</translation>
    </message>
    <message>
        <source>Looking at a folder</source>
        <translation>Ordner durchsehen</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen suchen</translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation>Fehlende Dateien suchen</translation>
    </message>
    <message>
        <source>Looking for the files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made by a newer Report Reader: update this program.</source>
        <translation>Von einem neueren Report Reader erstellt: Bitte dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Magnifier (hold M in the pages)</source>
        <translation>Lupe (M auf den Seiten gedrückt halten)</translation>
    </message>
    <message>
        <source>Make a note</source>
        <translation>Notiz machen</translation>
    </message>
    <message>
        <source>Make it a report of its own…</source>
        <translation>Zu eigenem Bericht machen…</translation>
    </message>
    <message>
        <source>Make this edition a report of its own</source>
        <translation>Diese Ausgabe zu einem eigenen Bericht machen</translation>
    </message>
    <message>
        <source>Make this edition a report of its own…</source>
        <translation>Diese Ausgabe zu einem eigenen Bericht machen…</translation>
    </message>
    <message>
        <source>Mark as archived</source>
        <translation>Als archiviert markieren</translation>
    </message>
    <message>
        <source>Mark as live</source>
        <translation>Als fortgeführt markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark questions about the same thing to answer them together.</source>
        <translation>Fragen zum selben Thema auswählen, um sie zusammen zu beantworten.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>Marked as the library’s search found it. Enter finds just what is typed.</source>
        <translation>Markiert, wie die Suche der Bibliothek es fand. Eingabe findet genau das Eingegebene.</translation>
    </message>
    <message>
        <source>Matches in this report</source>
        <translation>Treffer in diesem Bericht</translation>
    </message>
    <message>
        <source>Matching commands and reports</source>
        <translation>Passende Befehle und Berichte</translation>
    </message>
    <message>
        <source>Memory for drawn pages at the most, in each report that is opened from now on.</source>
        <translation>Höchstens so viel Speicher für gezeichnete Seiten, in jedem Bericht, der ab jetzt geöffnet wird.</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Beheben, was sich beheben lässt</translation>
    </message>
    <message>
        <source>Mending deletes no PDF: it forgets files that are gone, and imports PDFs in the library's folder that are not in its catalogue.</source>
        <translation>Beim Beheben wird kein PDF gelöscht: Dateien, die fort sind, werden vergessen, und PDFs im Ordner der Bibliothek, die nicht im Katalog stehen, werden importiert.</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Mentions by year of the edition</source>
        <translation>Nennungen nach Jahr der Ausgabe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Methodik</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>More about notes</source>
        <translation>Mehr zu Notizen</translation>
    </message>
    <message>
        <source>Most telling first</source>
        <translation>Wichtigste zuerst</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move of an edition</source>
        <translation>Verschieben einer Ausgabe</translation>
    </message>
    <message>
        <source>Move the chosen line, up and down as well</source>
        <translation>Die gewählte Linie verschieben, auch nach oben und unten</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>Bibliothek verschieben</translation>
    </message>
    <message>
        <source>Move the library to a folder</source>
        <translation>Bibliothek in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move the library to {root}?</source>
        <translation>Bibliothek nach {root} verschieben?</translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation>Bibliothek verschieben…</translation>
    </message>
    <message>
        <source>Move this edition to another report</source>
        <translation>Diese Ausgabe in einen anderen Bericht verschieben</translation>
    </message>
    <message>
        <source>Move this edition to another report…</source>
        <translation>Diese Ausgabe in einen anderen Bericht verschieben…</translation>
    </message>
    <message>
        <source>Move to another report…</source>
        <translation>In anderen Bericht verschieben…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moving on the pages</source>
        <translation>Bewegen auf den Seiten</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Bibliothek verschieben</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Name of a {what}</source>
        <translation>Name: {what}</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Narrow the answer</source>
        <translation>Die Antwort eingrenzen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New collection inside…</source>
        <translation>Neue Sammlung darin…</translation>
    </message>
    <message>
        <source>New collection of these…</source>
        <translation>Neue Sammlung daraus…</translation>
    </message>
    <message>
        <source>New collection{holds}</source>
        <translation>Neue Sammlung{holds}</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Neue Ausgabe</translation>
    </message>
    <message>
        <source>New editions</source>
        <translation>Neue Ausgaben</translation>
    </message>
    <message>
        <source>New files are copied into the library.</source>
        <translation>Neue Dateien werden in die Bibliothek kopiert.</translation>
    </message>
    <message>
        <source>New files are copied into the library; else they stay where they are.</source>
        <translation>Neue Dateien werden in die Bibliothek kopiert; sonst bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>New files stay where they are.</source>
        <translation>Neue Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>New for “{name}”</source>
        <translation>Neues für „{name}“</translation>
    </message>
    <message>
        <source>New name of “{text}”</source>
        <translation>Neuer Name von „{text}“</translation>
    </message>
    <message>
        <source>New passages</source>
        <translation>Neue Textstellen</translation>
    </message>
    <message>
        <source>New passages, by report</source>
        <translation>Neue Textstellen, nach Bericht</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Neuer Bericht</translation>
    </message>
    <message>
        <source>New report: {title}.</source>
        <translation>Neuer Bericht: {title}.</translation>
    </message>
    <message>
        <source>New reports</source>
        <translation>Neue Berichte</translation>
    </message>
    <message>
        <source>New reports are searched for this: click to be told no longer (Ctrl+Shift+S)</source>
        <translation>Neue Berichte werden hiernach durchsucht: Klick beendet das Melden (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>New reports that are saved in these folders come in by themselves, as copies.</source>
        <translation>Neue Berichte, die in diesen Ordnern gespeichert werden, kommen von selbst herein, als Kopien.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>New rule: asks for nothing yet</source>
        <translation>Neue Regel: verlangt noch nichts</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Neue Suche</translation>
    </message>
    <message>
        <source>New search in a tab of its own</source>
        <translation>Neue Suche in eigenem Tab</translation>
    </message>
    <message>
        <source>New searches look through superseded editions, too.</source>
        <translation>Neue Suchen sehen auch überholte Ausgaben durch.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>New versions…</source>
        <translation>Neue Versionen…</translation>
    </message>
    <message>
        <source>New {new} “{typed}”</source>
        <translation>Neu: {new} „{typed}“</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Neuere Ausgabe</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next link on the page</source>
        <translation>Nächster Link auf der Seite</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Next ↓</source>
        <translation>Weiter ↓</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>Keine Änderung passt zum Filter.</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Noch keine Unternehmen</translation>
    </message>
    <message>
        <source>No company of this name</source>
        <translation>Kein Unternehmen dieses Namens</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>No file is missing</source>
        <translation>Keine Datei fehlt</translation>
    </message>
    <message>
        <source>No file manager opens {shown}: open it by hand.</source>
        <translation>Keine Dateiverwaltung öffnet {shown}: Bitte von Hand öffnen.</translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose the one that you save reports in, such as Downloads.</source>
        <translation>Noch kein Ordner wird überwacht. Wählen Sie den, in dem Sie Berichte speichern, etwa „Downloads“.</translation>
    </message>
    <message>
        <source>No headings were found in it.</source>
        <translation>Darin wurden keine Überschriften gefunden.</translation>
    </message>
    <message>
        <source>No key does that. All commands can be found with Ctrl+K.</source>
        <translation>Keine Taste tut das. Alle Befehle sind mit Strg+K zu finden.</translation>
    </message>
    <message>
        <source>No key store of this system can be reached: start one, such as GNOME Keyring or KWallet, to have passwords remembered.</source>
        <translation>Kein Schlüsselspeicher dieses Systems ist erreichbar: Starten Sie einen, etwa GNOME-Schlüsselbund oder KWallet, damit Passwörter gemerkt werden.</translation>
    </message>
    <message>
        <source>No longer leave out</source>
        <translation>Nicht mehr weglassen</translation>
    </message>
    <message>
        <source>No longer watch this</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>No missing file is in {name}.</source>
        <translation>Keine fehlende Datei ist in {name}.</translation>
    </message>
    <message>
        <source>No note fits. Take something out of the filter above.</source>
        <translation>Keine Notiz passt. Oben etwas aus dem Filter nehmen.</translation>
    </message>
    <message>
        <source>No notes yet.

Select words on the page and press H to highlight, U to underline or C to comment. “Note on a region” above the pages boxes in a chart or a table.</source>
        <translation>Noch keine Notizen.

Wörter auf der Seite auswählen und H zum Markieren, U zum Unterstreichen oder C zum Kommentieren drücken. „Notiz zu einem Bereich“ über den Seiten umrahmt ein Diagramm oder eine Tabelle.</translation>
    </message>
    <message>
        <source>No other edition of this report holds notes of yours.</source>
        <translation>Keine andere Ausgabe dieses Berichts enthält Notizen von Ihnen.</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>Noch keine andere Bibliothek wurde geöffnet</translation>
    </message>
    <message>
        <source>No other report speaks of what is selected.</source>
        <translation>Kein anderer Bericht spricht vom Ausgewählten.</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No passage has all of these words. These reports have them, on different pages:</source>
        <translation>Keine Textstelle enthält alle diese Wörter. Diese Berichte enthalten sie, auf verschiedenen Seiten:</translation>
    </message>
    <message>
        <source>No passage of {where} holds “{part}”{under}</source>
        <translation>Keine Textstelle aus {where} enthält „{part}“{under}</translation>
    </message>
    <message>
        <source>No report bears this tag</source>
        <translation>Kein Bericht trägt dieses Schlagwort</translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation>Kein Bericht gewählt</translation>
    </message>
    <message>
        <source>No report fits "{named}": see the list command.</source>
        <translation>Kein Bericht passt auf „{named}“: Siehe den Befehl list.</translation>
    </message>
    <message>
        <source>No report in the library has this publisher and topic.</source>
        <translation>Kein Bericht der Bibliothek hat diesen Herausgeber und dieses Thema.</translation>
    </message>
    <message>
        <source>No report is {title_of}</source>
        <translation>Kein Bericht passt zu {title_of}</translation>
    </message>
    <message>
        <source>No report of the library names "{name}".</source>
        <translation>Kein Bericht der Bibliothek nennt „{name}“.</translation>
    </message>
    <message>
        <source>No report of the library names this company any more.</source>
        <translation>Kein Bericht der Bibliothek nennt dieses Unternehmen mehr.</translation>
    </message>
    <message>
        <source>No reports here</source>
        <translation>Keine Berichte hier</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>No report{where} matches “{needle}”</source>
        <translation>Kein Bericht{where} passt zu „{needle}“</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Keine Einstellung heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>No table stands below this caption on its page.</source>
        <translation>Unter dieser Beschriftung steht auf der Seite keine Tabelle.</translation>
    </message>
    <message>
        <source>No words stand in the box: draw it around a table that is text, not a picture.</source>
        <translation>Im Rahmen steht kein Text: Bitte um eine Tabelle ziehen, die Text ist und kein Bild.</translation>
    </message>
    <message>
        <source>No, a report of its own</source>
        <translation>Nein, ein eigener Bericht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of these reports' PDF files is there: find them first.</source>
        <translation>Von diesen Berichten ist keine PDF-Datei da: Bitte zuerst die Dateien suchen.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not that</source>
        <translation>Das nicht</translation>
    </message>
    <message>
        <source>Note on a region</source>
        <translation>Notiz zu einem Bereich</translation>
    </message>
    <message>
        <source>Note on the selected words</source>
        <translation>Notiz zum ausgewählten Text</translation>
    </message>
    <message>
        <source>Note ▾</source>
        <translation>Notiz ▾</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Notiert: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of older editions</source>
        <translation>Notizen älterer Ausgaben</translation>
    </message>
    <message>
        <source>Notes on this report</source>
        <translation>Notizen zu diesem Bericht</translation>
    </message>
    <message>
        <source>Notes on {edition}</source>
        <translation>Notizen zu {edition}</translation>
    </message>
    <message>
        <source>Notes to look at</source>
        <translation>Zu prüfende Notizen</translation>
    </message>
    <message>
        <source>Nothing came in that week</source>
        <translation>In jener Woche ist nichts eingegangen</translation>
    </message>
    <message>
        <source>Nothing came in this week</source>
        <translation>In dieser Woche ist nichts eingegangen</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>Es ist nichts eingegangen.</translation>
    </message>
    <message>
        <source>Nothing changed that could be found.</source>
        <translation>Es wurden keine Änderungen gefunden.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing changed: text, figures and tables are the same in both.</source>
        <translation>Nichts hat sich geändert: Text, Zahlen und Tabellen sind in beiden gleich.</translation>
    </message>
    <message>
        <source>Nothing has been sent. If you want to tell somebody what happened, copy this text. It says which program and which system this is, and what went wrong.</source>
        <translation>Es wurde nichts gesendet. Wenn Sie jemandem sagen möchten, was geschehen ist, kopieren Sie diesen Text. Er nennt Programm und System und was schiefging.</translation>
    </message>
    <message>
        <source>Nothing in this program uses the network: nothing is fetched, nothing is sent. Links are handed to your browser once you have said yes.</source>
        <translation>Nichts in diesem Programm benutzt das Netzwerk: Nichts wird geholt, nichts gesendet. Ihr Browser bekommt Links erst, wenn Sie Ja gesagt haben.</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
    <message>
        <source>Nothing is left of this import</source>
        <translation>Von diesem Import ist nichts mehr da</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Cancel again to leave without saving.</source>
        <translation>Noch ist nichts gespeichert. Noch einmal abbrechen, um ohne Speichern zu schließen.</translation>
    </message>
    <message>
        <source>Nothing is selected: pull with the mouse over the words to be copied.</source>
        <translation>Nichts ist ausgewählt: Bitte mit der Maus über den Text ziehen, der kopiert werden soll.</translation>
    </message>
    <message>
        <source>Nothing new has come in since you looked.</source>
        <translation>Seit dem letzten Ansehen ist nichts Neues eingegangen.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Nothing read yet: reports that you open will be offered here.</source>
        <translation>Noch nichts gelesen: Hier stehen künftig die Berichte, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Nothing to look at any more. “All” shows where every note came to stand.</source>
        <translation>Nichts mehr zu prüfen. „Alle“ zeigt, wo jede Notiz geblieben ist.</translation>
    </message>
    <message>
        <source>Nothing to read later</source>
        <translation>Nichts für später</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts Ungelesenes</translation>
    </message>
    <message>
        <source>Nothing was there to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Of menus, messages, dates and numbers; reports stay as they are.</source>
        <translation>Von Menüs, Meldungen, Daten und Zahlen; die Berichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Ältere Ausgabe</translation>
    </message>
    <message>
        <source>Older editions</source>
        <translation>Ältere Ausgaben</translation>
    </message>
    <message>
        <source>On regions</source>
        <translation>Zu Bereichen</translation>
    </message>
    <message>
        <source>Once you have added reports, every word of their pages is found here.</source>
        <translation>Sobald Sie Berichte hinzufügen, wird hier jedes Wort ihrer Seiten gefunden.</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Only the first {most_tokens} words were looked for.</source>
        <translation>Nur nach den ersten {most_tokens} Wörtern wurde gesucht.</translation>
    </message>
    <message>
        <source>Only this edition moves. Its notes, tags and your place in it stay with it.</source>
        <translation>Nur diese Ausgabe zieht um. Ihre Notizen, Schlagwörter und die Lesestelle bleiben bei ihr.</translation>
    </message>
    <message>
        <source>Only {text}	Enter</source>
        <translation>Nur {text}	Eingabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Open a recent library</source>
        <translation>Frühere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open a recent report…</source>
        <translation>Zuletzt gelesenen Bericht öffnen…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Open beside…</source>
        <translation>Daneben öffnen…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open tabs again</source>
        <translation>Tabs wieder öffnen</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Open the current edition</source>
        <translation>Aktuelle Ausgabe öffnen</translation>
    </message>
    <message>
        <source>Open the library in a folder</source>
        <translation>Bibliothek in einem Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open the newer edition at this page</source>
        <translation>Die neuere Ausgabe auf dieser Seite öffnen</translation>
    </message>
    <message>
        <source>Open the older edition at this page</source>
        <translation>Die ältere Ausgabe auf dieser Seite öffnen</translation>
    </message>
    <message>
        <source>Open the report at this page</source>
        <translation>Bericht auf dieser Seite öffnen</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open this address in your mail program?</source>
        <translation>Diese Adresse im E-Mail-Programm öffnen?</translation>
    </message>
    <message>
        <source>Open this file with an editor of texts: {file}</source>
        <translation>Diese Datei mit einem Texteditor öffnen: {file}</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Open with this password</source>
        <translation>Mit diesem Passwort öffnen</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>{path} öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Opens {address} in your browser</source>
        <translation>Öffnet {address} im Browser</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Order of the changes</source>
        <translation>Reihenfolge der Änderungen</translation>
    </message>
    <message>
        <source>Order: {sorts}</source>
        <translation>Sortierung: {sorts}</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Andere Formen</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>Andere Aufträge</translation>
    </message>
    <message>
        <source>Other reports on this</source>
        <translation>Andere Berichte hierzu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF);;All files (*)</source>
        <translation>PDF-Dateien (*.pdf *.PDF);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>PUBLISHER</source>
        <translation>HERAUSGEBER</translation>
    </message>
    <message>
        <source>PUBLISHERS</source>
        <translation>HERAUSGEBER</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page number, or the label that is printed on the page</source>
        <translation>Seitenzahl oder die auf die Seite gedruckte Bezeichnung</translation>
    </message>
    <message>
        <source>Page of the chosen hit</source>
        <translation>Seite des gewählten Treffers</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
    <message>
        <source>Page previews</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message>
        <source>Page {name}</source>
        <translation>Seite {name}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown</source>
        <translation>Seite {page} kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Seiten wie gedruckt</translation>
    </message>
    <message>
        <source>Pages glide when they are scrolled.</source>
        <translation>Die Seiten gleiten beim Scrollen.</translation>
    </message>
    <message>
        <source>Pages in sepia</source>
        <translation>Seiten in Sepia</translation>
    </message>
    <message>
        <source>Pages of both editions</source>
        <translation>Seiten beider Ausgaben</translation>
    </message>
    <message>
        <source>Pages of one width</source>
        <translation>Seiten gleicher Breite</translation>
    </message>
    <message>
        <source>Pages of several sizes are shown in one width.</source>
        <translation>Seiten verschiedener Größe werden gleich breit gezeigt.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Pages of the newer edition, {when}</source>
        <translation>Seiten der neueren Ausgabe, {when}</translation>
    </message>
    <message>
        <source>Pages of the older edition, {when}</source>
        <translation>Seiten der älteren Ausgabe, {when}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Pages of this report are pictures: what is printed on them cannot be found yet.</source>
        <translation>Seiten dieses Berichts sind Bilder: Was darauf gedruckt ist, kann noch nicht gefunden werden.</translation>
    </message>
    <message>
        <source>Pages of uniform width</source>
        <translation>Seiten einheitlicher Breite</translation>
    </message>
    <message>
        <source>Pages scroll in steps.</source>
        <translation>Die Seiten scrollen in Schritten.</translation>
    </message>
    <message>
        <source>Pages scroll smoothly.</source>
        <translation>Die Seiten scrollen gleitend.</translation>
    </message>
    <message>
        <source>Pages stand</source>
        <translation>Seitenanordnung</translation>
    </message>
    <message>
        <source>Pages that are not searched</source>
        <translation>Seiten, die nicht durchsucht werden</translation>
    </message>
    <message>
        <source>Pages to look at, such as 12-40</source>
        <translation>Seiten, die durchgesehen werden, etwa 12-40</translation>
    </message>
    <message>
        <source>Pages to print, such as 1-3, 7</source>
        <translation>Zu druckende Seiten, etwa 1-3, 7</translation>
    </message>
    <message>
        <source>Pages with high contrast</source>
        <translation>Seiten mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Pages, zoom and hits</source>
        <translation>Seiten, Zoom und Treffer</translation>
    </message>
    <message>
        <source>Pages…</source>
        <translation>Seiten…</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Part of the search index is damaged and is being mended: more answers come in a moment.</source>
        <translation>Ein Teil des Suchindex ist beschädigt und wird gerade repariert: Weitere Antworten folgen gleich.</translation>
    </message>
    <message>
        <source>Part of {group}</source>
        <translation>Gehört zu {group}</translation>
    </message>
    <message>
        <source>Part {name} again</source>
        <translation>{name} wieder trennen</translation>
    </message>
    <message>
        <source>Parting of companies</source>
        <translation>Trennen von Unternehmen</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Teile der Bibliothek</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Textstellen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
    <message>
        <source>Passwords are forgotten.</source>
        <translation>Die Passwörter sind vergessen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Perhaps: {reason}</source>
        <translation>Vielleicht: {reason}</translation>
    </message>
    <message>
        <source>Picture of page {area}.png</source>
        <translation>Bild von Seite {area}.png</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Hier anbringen</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Please look…</source>
        <translation>Bitte prüfen…</translation>
    </message>
    <message>
        <source>Please look… ({count})</source>
        <translation>Bitte prüfen… ({count})</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Presentation from this page</source>
        <translation>Präsentation ab dieser Seite</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous link on the page</source>
        <translation>Voriger Link auf der Seite</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation>In eine PDF-Datei drucken</translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation>{title} drucken</translation>
    </message>
    <message>
        <source>Printed page</source>
        <translation>Gedruckte Seitenzahl</translation>
    </message>
    <message>
        <source>Printed status</source>
        <translation>Gedruckter Status</translation>
    </message>
    <message>
        <source>Printed: {value}</source>
        <translation>Gedruckt: {value}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Publisher: {note}</source>
        <translation>Herausgeber: {note}</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Publisher’s page</source>
        <translation>Seite des Herausgebers</translation>
    </message>
    <message>
        <source>Publisher’s pages</source>
        <translation>Seiten des Herausgebers</translation>
    </message>
    <message>
        <source>Pull a box around the table; or move one with the arrows, size it with Shift, and press Enter. Esc ends.</source>
        <translation>Einen Rahmen um die Tabelle ziehen; oder einen mit den Pfeiltasten bewegen, mit Umschalt seine Größe ändern und Eingabe drücken. Esc beendet.</translation>
    </message>
    <message>
        <source>Pull a box around what is to be copied as a picture; or move one with the arrows, size it with Shift, and press Enter. Esc ends.</source>
        <translation>Einen Rahmen um das ziehen, was als Bild kopiert werden soll; oder einen mit den Pfeiltasten bewegen, mit Umschalt seine Größe ändern und Eingabe drücken. Esc beendet.</translation>
    </message>
    <message>
        <source>Pull a box around what the note is about; or move one with the arrows, size it with Shift, and press Enter. Esc ends.</source>
        <translation>Einen Rahmen um das ziehen, worum es in der Notiz geht; oder einen mit den Pfeiltasten bewegen, mit Umschalt seine Größe ändern und Eingabe drücken. Esc beendet.</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>REGION</translation>
    </message>
    <message>
        <source>REGIONS</source>
        <translation>REGIONEN</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Später lesen</translation>
    </message>
    <message>
        <source>Read this edition in a tab of its own, from this page</source>
        <translation>Diese Ausgabe ab dieser Seite in einem eigenen Tab lesen</translation>
    </message>
    <message>
        <source>Read this report</source>
        <translation>Diesen Bericht lesen</translation>
    </message>
    <message>
        <source>Read this report (Enter in the list)</source>
        <translation>Diesen Bericht lesen (Eingabe in der Liste)</translation>
    </message>
    <message>
        <source>Read to page {furthest} of {pages}</source>
        <translation>Bis Seite {furthest} von {pages} gelesen</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>Read what came</source>
        <translation>Neues lesen</translation>
    </message>
    <message>
        <source>Read with a caret</source>
        <translation>Mit Schreibmarke lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Neu hinzugefügt</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Recognise the text of scanned pages…</source>
        <translation>Text gescannter Seiten erkennen…</translation>
    </message>
    <message>
        <source>Recognise the text of {count}…</source>
        <translation>Text von {count} erkennen…</translation>
    </message>
    <message>
        <source>Recognise the text of {named}</source>
        <translation>Text erkennen: {named}</translation>
    </message>
    <message>
        <source>Recognise the text…</source>
        <translation>Text erkennen…</translation>
    </message>
    <message>
        <source>Recognise {pages}</source>
        <translation>{pages} erkennen</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Text wird erkannt</translation>
    </message>
    <message>
        <source>Red notes</source>
        <translation>Rote Notizen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Related reports</source>
        <translation>Verwandte Berichte</translation>
    </message>
    <message>
        <source>Remember it in the system's key store</source>
        <translation>Im Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>Gemerkte Passwörter</translation>
    </message>
    <message>
        <source>Removal of a copy</source>
        <translation>Entfernen einer Kopie</translation>
    </message>
    <message>
        <source>Removal of a report</source>
        <translation>Entfernen eines Berichts</translation>
    </message>
    <message>
        <source>Removal of an edition</source>
        <translation>Entfernen einer Ausgabe</translation>
    </message>
    <message>
        <source>Removal of {count} editions</source>
        <translation>Entfernen von {count} Ausgaben</translation>
    </message>
    <message>
        <source>Removal of {count} reports</source>
        <translation>Entfernen von {count} Berichten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>Alle Bedingungen entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Gewählte Linie entfernen</translation>
    </message>
    <message>
        <source>Remove the collection “{text}”{within}?</source>
        <translation>Sammlung „{text}“{within} entfernen?</translation>
    </message>
    <message>
        <source>Remove the condition: {text}</source>
        <translation>Bedingung entfernen: {text}</translation>
    </message>
    <message>
        <source>Remove the line that is chosen: Delete</source>
        <translation>Die gewählte Linie entfernen: Entf</translation>
    </message>
    <message>
        <source>Remove the tag “{tag}”?</source>
        <translation>Schlagwort „{tag}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <translation>„{text}“ entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removed reports</source>
        <translation>Entfernte Berichte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Umbenennen…	F2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the file of this edition</source>
        <translation>Datei dieser Ausgabe ersetzen</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Datei ersetzen…</translation>
    </message>
    <message>
        <source>Replacing of a file</source>
        <translation>Ersetzen einer Datei</translation>
    </message>
    <message>
        <source>Replacing the file</source>
        <translation>Datei wird ersetzt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report Reader</source>
        <translation>Report Reader</translation>
    </message>
    <message>
        <source>Report Reader cannot open its window ({error}). What went wrong is kept in {path}: please report it.</source>
        <translation>Report Reader kann sein Fenster nicht öffnen ({error}). Was schiefging, ist in {path} aufgehoben: Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Report Reader ended unexpectedly last time. What you wrote is kept.</source>
        <translation>Report Reader wurde beim letzten Mal unerwartet beendet. Was Sie geschrieben haben, ist erhalten.</translation>
    </message>
    <message>
        <source>Report Reader {version}</source>
        <translation>Report Reader {version}</translation>
    </message>
    <message>
        <source>Report on what went wrong</source>
        <translation>Bericht darüber, was schiefging</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reports and saved pages (*.pdf *.PDF *.reportreader *.html *.htm *.mhtml *.mht *.txt);;All files (*)</source>
        <translation>Berichte und gespeicherte Seiten (*.pdf *.PDF *.reportreader *.html *.htm *.mhtml *.mht *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reports as a table</source>
        <translation>Berichte als Tabelle</translation>
    </message>
    <message>
        <source>Reports as cards</source>
        <translation>Berichte als Karten</translation>
    </message>
    <message>
        <source>Reports from these folders go into another library, {shown}. If you add one here, all of them go into this one.</source>
        <translation>Berichte aus diesen Ordnern gehen in eine andere Bibliothek, {shown}. Wird hier einer hinzugefügt, gehen alle in diese.</translation>
    </message>
    <message>
        <source>Reports that name it</source>
        <translation>Berichte, die es nennen</translation>
    </message>
    <message>
        <source>Reports that name it in their record, a heading or a caption</source>
        <translation>Berichte, die es in Angaben, Überschrift oder Beschriftung nennen</translation>
    </message>
    <message>
        <source>Reports that you open stand here.</source>
        <translation>Hier stehen Berichte, die geöffnet werden.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Auflösungen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restoring from the trash</source>
        <translation>Wiederherstellen aus dem Papierkorb</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules on import</source>
        <translation>Regeln beim Import</translation>
    </message>
    <message>
        <source>Rules on import…</source>
        <translation>Regeln beim Import…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>GESPEICHERTE SUCHEN</translation>
    </message>
    <message>
        <source>SECTION</source>
        <translation>ABSCHNITT</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Beispielbibliothek</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Save and apply to the whole library</source>
        <translation>Speichern und auf die ganze Bibliothek anwenden</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save licensee and seats</source>
        <translation>Lizenznehmer und Plätze speichern</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture as PNG</source>
        <translation>Bild als PNG speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Diese Suche speichern als</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Saved as “{name}”, in the left column of the library.</source>
        <translation>Als „{name}“ gespeichert, in der linken Spalte der Bibliothek.</translation>
    </message>
    <message>
        <source>Say which pages, such as 1-3, 7.</source>
        <translation>Bitte Seiten angeben, etwa 1-3, 7.</translation>
    </message>
    <message>
        <source>Scans often bear a stamp: whose copy it is, or a page number</source>
        <translation>Scans tragen oft einen Stempel: wessen Kopie es ist, oder eine Seitenzahl</translation>
    </message>
    <message>
        <source>Scroll both editions together</source>
        <translation>Beide Ausgaben gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Scroll both reports together</source>
        <translation>Beide Berichte gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Beide Hälften gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Scroll smoothly, or in steps</source>
        <translation>Gleitend oder in Schritten scrollen</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Scroll together ✓</source>
        <translation>Gemeinsam scrollen ✓</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search all editions</source>
        <translation>Alle Ausgaben durchsuchen</translation>
    </message>
    <message>
        <source>Search all pages for “{typed}”</source>
        <translation>Alle Seiten nach „{typed}“ durchsuchen</translation>
    </message>
    <message>
        <source>Search all reports for it</source>
        <translation>In allen Berichten danach suchen</translation>
    </message>
    <message>
        <source>Search all reports for this company</source>
        <translation>In allen Berichten nach diesem Unternehmen suchen</translation>
    </message>
    <message>
        <source>Search for its words</source>
        <translation>Nach seinen Wörtern suchen</translation>
    </message>
    <message>
        <source>Search in: {scopes}</source>
        <translation>Suche in: {scopes}</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search the library for the selected text</source>
        <translation>Bibliothek nach dem ausgewählten Text durchsuchen</translation>
    </message>
    <message>
        <source>Search the library for this</source>
        <translation>Bibliothek hiernach durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the words of every page</source>
        <translation>Den Text aller Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Search this report</source>
        <translation>Diesen Bericht durchsuchen</translation>
    </message>
    <message>
        <source>Search {holds}</source>
        <translation>{holds} durchsuchen</translation>
    </message>
    <message>
        <source>Search: {kept}</source>
        <translation>Suche: {kept}</translation>
    </message>
    <message>
        <source>Searched for {asked}.</source>
        <translation>Gesucht: {asked}.</translation>
    </message>
    <message>
        <source>Searched for {understood}</source>
        <translation>Gesucht wurde nach {understood}</translation>
    </message>
    <message>
        <source>Searched {editions}, {pages}</source>
        <translation>Durchsucht: {editions}, {pages}</translation>
    </message>
    <message>
        <source>Searches look for words that mean the same, too.</source>
        <translation>Suchen finden auch Wörter gleicher Bedeutung.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Section gone</source>
        <translation>Abschnitt entfallen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>See also: {text}</source>
        <translation>Siehe auch: {text}</translation>
    </message>
    <message>
        <source>Select a sentence or a paragraph first: other reports on it are looked for.</source>
        <translation>Zuerst einen Satz oder Absatz auswählen: Gesucht werden andere Berichte hierzu.</translation>
    </message>
    <message>
        <source>Select the page; once more, the report</source>
        <translation>Die Seite auswählen; noch einmal: den Bericht</translation>
    </message>
    <message>
        <source>Select the words first: press on the first one and pull to the last.</source>
        <translation>Zuerst die Wörter auswählen: Auf das erste drücken und bis zum letzten ziehen.</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Set a bookmark here</source>
        <translation>Hier ein Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Set back: {name}</source>
        <translation>Zurücksetzen: {name}</translation>
    </message>
    <message>
        <source>Set up the printer: paper, both sides, colour</source>
        <translation>Drucker einrichten: Papier, beide Seiten, Farbe</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings cannot be kept ({strerror}): what you change lasts until the window is closed, unless you see to it that {place} can be read and written.</source>
        <translation>Einstellungen können nicht behalten werden ({strerror}): Was Sie ändern, gilt bis zum Schließen des Fensters, es sei denn, Sie sorgen dafür, dass {place} gelesen und geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Shift with any of these selects</source>
        <translation>Umschalt mit einer dieser Tasten wählt aus</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all reports</source>
        <translation>Alle Berichte anzeigen</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Alle Jahre anzeigen</translation>
    </message>
    <message>
        <source>Show all {whole}</source>
        <translation>Alle {whole} anzeigen</translation>
    </message>
    <message>
        <source>Show all {whole}: {heading}</source>
        <translation>Alle {whole} anzeigen: {heading}</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>In seinem Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show its source</source>
        <translation>Quelle anzeigen</translation>
    </message>
    <message>
        <source>Show more: {count} of </source>
        <translation>Mehr anzeigen: {count} von </translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>Auf der Seite anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the left column</source>
        <translation>Linke Spalte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the right column</source>
        <translation>Rechte Spalte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the note there: {what}</source>
        <translation>Die Notiz dort anzeigen: {what}</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Seite anzeigen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Show this note on its page</source>
        <translation>Diese Notiz auf ihrer Seite anzeigen</translation>
    </message>
    <message>
        <source>Show what could not be searched</source>
        <translation>Zeigen, was nicht durchsucht werden konnte</translation>
    </message>
    <message>
        <source>Show {many} more</source>
        <translation>{many} weitere anzeigen</translation>
    </message>
    <message>
        <source>Show {text}</source>
        <translation>{text} anzeigen</translation>
    </message>
    <message>
        <source>Single page</source>
        <translation>Einzelne Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of the window's texts and controls.</source>
        <translation>Größe der Texte und Bedienelemente im Fenster.</translation>
    </message>
    <message>
        <source>Small pictures of pages that are kept on the disk at the most.</source>
        <translation>Kleine Seitenbilder: So viel liegt höchstens auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation>Gleitendes Scrollen</translation>
    </message>
    <message>
        <source>Something went wrong inside Report Reader. You can go on; what you wrote is kept.</source>
        <translation>In Report Reader ist etwas schiefgegangen. Sie können weiterarbeiten; was Sie geschrieben haben, ist erhalten.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; the log says what.</source>
        <translation>Im Programm ist etwas schiefgegangen; das Protokoll sagt, was.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: {source_line}</source>
        <translation>Quelle: {source_line}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Space or Enter ticks · Esc closes</source>
        <translation>Leertaste oder Eingabe hakt an · Esc schließt</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Split off: it is a report of its own now</source>
        <translation>Abgetrennt: jetzt ein eigener Bericht</translation>
    </message>
    <message>
        <source>Splitting of a report</source>
        <translation>Abtrennen eines Berichts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Superseded by the edition of {date}</source>
        <translation>Überholt durch die Ausgabe vom {date}</translation>
    </message>
    <message>
        <source>Superseded, still read</source>
        <translation>Überholt, gelesen</translation>
    </message>
    <message>
        <source>Superseded: a newer edition is here.</source>
        <translation>Überholt: Eine neuere Ausgabe ist da.</translation>
    </message>
    <message>
        <source>Superseded: an edition of {when} is here.</source>
        <translation>Überholt: Eine Ausgabe vom {when} ist da.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>SCHLAGWÖRTER</translation>
    </message>
    <message>
        <source>TOPICS</source>
        <translation>THEMEN</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabelle oder Diagramm</translation>
    </message>
    <message>
        <source>Table without a caption</source>
        <translation>Tabelle ohne Beschriftung</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables and charts</source>
        <translation>Tabellen und Diagramme</translation>
    </message>
    <message>
        <source>Tables are not compared: the edition {title} needs its password.</source>
        <translation>Tabellen werden nicht verglichen: Die Ausgabe {title} braucht ihr Passwort.</translation>
    </message>
    <message>
        <source>Tables are not compared: the file of the edition {title} cannot be read.</source>
        <translation>Tabellen werden nicht verglichen: Die Datei der Ausgabe {title} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Tables are not compared: the file of the edition {title} is missing.</source>
        <translation>Tabellen werden nicht verglichen: Die Datei der Ausgabe {title} fehlt.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of {reports:dative}</source>
        <translation>Schlagwörter von {reports:dative}</translation>
    </message>
    <message>
        <source>Tags of {title}</source>
        <translation>Schlagwörter von {title}</translation>
    </message>
    <message>
        <source>Tags, collections and languages that new reports get by themselves.</source>
        <translation>Schlagwörter, Sammlungen und Sprachen, die neue Berichte von selbst bekommen.</translation>
    </message>
    <message>
        <source>Tags: </source>
        <translation>Schlagwörter: </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take off favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Take off the read-later list</source>
        <translation>Von „Später lesen“ entfernen</translation>
    </message>
    <message>
        <source>Take off what is shown</source>
        <translation>Aus der Anzeige nehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Take over all notes of the PDF</source>
        <translation>Alle Notizen des PDFs übernehmen</translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>Dieses Datum übernehmen</translation>
    </message>
    <message>
        <source>Take this note over</source>
        <translation>Diese Notiz übernehmen</translation>
    </message>
    <message>
        <source>Tesseract cannot be started ({strerror}): install it again.</source>
        <translation>Tesseract lässt sich nicht starten ({strerror}): Bitte neu installieren.</translation>
    </message>
    <message>
        <source>Tesseract did not finish this page in {patience} seconds.</source>
        <translation>Tesseract ist mit dieser Seite in {patience} Sekunden nicht fertig geworden.</translation>
    </message>
    <message>
        <source>Tesseract failed on this page (it ended with {returncode}).</source>
        <translation>Tesseract ist an dieser Seite gescheitert (es endete mit {returncode}).</translation>
    </message>
    <message>
        <source>Tesseract reads the picture of each page, which takes a few seconds. What it reads can be searched, selected and copied, and is marked as recognised: some words will be wrong. The PDF stays as it is, and you can go on reading meanwhile.</source>
        <translation>Tesseract liest das Bild jeder Seite, was einige Sekunden dauert. Was es liest, kann durchsucht, ausgewählt und kopiert werden und ist als erkannt gekennzeichnet: Einige Wörter werden falsch sein. Das PDF bleibt, wie es ist, und Sie können währenddessen weiterlesen.</translation>
    </message>
    <message>
        <source>Tesseract's answer for this page cannot be read.</source>
        <translation>Die Antwort von Tesseract für diese Seite kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text gone</source>
        <translation>Text entfallen</translation>
    </message>
    <message>
        <source>Text moved</source>
        <translation>Text verschoben</translation>
    </message>
    <message>
        <source>Text of page {page} of {page_count}</source>
        <translation>Text von Seite {page} von {page_count}</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>Text was recognised on {pages} of {title}</source>
        <translation>Text auf {pages} von {title} erkannt</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>The arrows above lead to other weeks.</source>
        <translation>Die Pfeile oben führen zu anderen Wochen.</translation>
    </message>
    <message>
        <source>The backup could not be restored ({error}): try again.</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden ({error}): Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The backup could not be written ({strerror}): look whether {backups} can be written.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden ({strerror}): Bitte prüfen, ob {backups} beschreibbar ist.</translation>
    </message>
    <message>
        <source>The backup {name} cannot be restored ({error}): choose another one.</source>
        <translation>Die Sicherung {name} kann nicht wiederhergestellt werden ({error}): Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>The beginning and the end of the line</source>
        <translation>Anfang und Ende der Zeile</translation>
    </message>
    <message>
        <source>The beginning and the end of the page</source>
        <translation>Anfang und Ende der Seite</translation>
    </message>
    <message>
        <source>The box holds too many words for one table: draw it smaller.</source>
        <translation>Der Rahmen enthält zu viele Wörter für eine Tabelle: Bitte kleiner ziehen.</translation>
    </message>
    <message>
        <source>The bracket is not closed: it runs to the end.</source>
        <translation>Die Klammer ist nicht geschlossen: Sie reicht bis zum Ende.</translation>
    </message>
    <message>
        <source>The companies cannot be shown</source>
        <translation>Die Unternehmen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The copy in {root} is open in another window: close it first.</source>
        <translation>Die Kopie in {root} ist in einem anderen Fenster geöffnet: Bitte zuerst dieses schließen.</translation>
    </message>
    <message>
        <source>The copy in {root} was not finished: copy the library there again.</source>
        <translation>Die Kopie in {root} wurde nicht fertig: Bitte die Bibliothek noch einmal dorthin kopieren.</translation>
    </message>
    <message>
        <source>The copy of a library in {root} was not finished: copy the library there again, or open another one.</source>
        <translation>Die Kopie einer Bibliothek in {root} wurde nicht fertig: Bitte die Bibliothek noch einmal dorthin kopieren oder eine andere öffnen.</translation>
    </message>
    <message>
        <source>The current page, {current}</source>
        <translation>Die aktuelle Seite, {current}</translation>
    </message>
    <message>
        <source>The desktop does not open {whole}.</source>
        <translation>Das System öffnet {whole} nicht.</translation>
    </message>
    <message>
        <source>The disk is full: make room, and the search index follows by itself.</source>
        <translation>Der Datenträger ist voll: Bitte Platz schaffen, der Suchindex zieht dann von selbst nach.</translation>
    </message>
    <message>
        <source>The disk is full: {missing} MB missing in {place}. What was kept before is safe; make room, then do it again.</source>
        <translation>Der Datenträger ist voll: In {place} fehlen {missing} MB. Bisher Gesichertes ist erhalten; bitte Platz schaffen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full: {missing} MB missing. Make room, then import it again.</source>
        <translation>Der Datenträger ist voll: {missing} MB fehlen. Bitte Platz schaffen und dann noch einmal importieren.</translation>
    </message>
    <message>
        <source>The edition is moved to the trash.</source>
        <translation>Die Ausgabe wird in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>The edition was moved</source>
        <translation>Die Ausgabe wurde verschoben</translation>
    </message>
    <message>
        <source>The edition was removed: restore it first.</source>
        <translation>Die Ausgabe wurde entfernt: Bitte zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>The editions are being compared…</source>
        <translation>Die Ausgaben werden verglichen…</translation>
    </message>
    <message>
        <source>The file of this report is missing</source>
        <translation>Die Datei dieses Berichts fehlt</translation>
    </message>
    <message>
        <source>The files are copied into the library; your own stay as they are.</source>
        <translation>Die Dateien werden in die Bibliothek kopiert; Ihre eigenen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The files stay where they are; the library remembers their places.</source>
        <translation>Die Dateien bleiben, wo sie sind; die Bibliothek merkt sich ihren Ort.</translation>
    </message>
    <message>
        <source>The filter looks at names and countries.</source>
        <translation>Der Filter sieht auf Namen und Länder.</translation>
    </message>
    <message>
        <source>The filter looks at titles, countries, companies, publishers, tags and topics. The box at the top searches the words of the pages.</source>
        <translation>Der Filter sieht auf Titel, Länder, Unternehmen, Herausgeber, Schlagwörter und Themen. Das Feld ganz oben durchsucht den Text der Seiten.</translation>
    </message>
    <message>
        <source>The first page, the last page</source>
        <translation>Die erste Seite, die letzte Seite</translation>
    </message>
    <message>
        <source>The first {few} of {all} passages.</source>
        <translation>Die ersten {few} von {all} Textstellen.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read ({strerror}): check its disk, then try again.</source>
        <translation>Der Ordner {name} kann nicht gelesen werden ({strerror}): Bitte den Datenträger prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The folder {name} is no longer there: put it back and try again.</source>
        <translation>Der Ordner {name} ist nicht mehr da: Bitte wiederherstellen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The folder {name} may not be read: give yourself permission, then try again.</source>
        <translation>Der Ordner {name} darf nicht gelesen werden: Bitte die Leserechte erteilen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The import that was cut short goes on.</source>
        <translation>Der unterbrochene Import geht weiter.</translation>
    </message>
    <message>
        <source>The library at {parent} is still empty.</source>
        <translation>Die Bibliothek unter {parent} ist noch leer.</translation>
    </message>
    <message>
        <source>The library folder {place} cannot be looked into ({strerror}): give yourself permission, or open another one.</source>
        <translation>In den Ordner der Bibliothek {place} lässt sich nicht hineinsehen ({strerror}): Geben Sie sich das Recht dazu, oder öffnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The library folder {root} cannot be made ({strerror}): choose a folder that you may write to.</source>
        <translation>Der Bibliotheksordner {root} kann nicht angelegt werden ({strerror}): Bitte einen beschreibbaren Ordner wählen.</translation>
    </message>
    <message>
        <source>The library folder {root} cannot be used ({strerror}): choose another folder.</source>
        <translation>Der Bibliotheksordner {root} ist nicht zu benutzen ({strerror}): Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>The library folder {root} is no longer there: connect the disk that it is on, then start Report Reader again.</source>
        <translation>Der Ordner der Bibliothek {root} ist nicht mehr da: Schließen Sie das Laufwerk an, auf dem er liegt, und starten Sie Report Reader dann neu.</translation>
    </message>
    <message>
        <source>The library had lost this file and has it again.</source>
        <translation>Die Bibliothek hatte diese Datei verloren und hat sie wieder.</translation>
    </message>
    <message>
        <source>The library has been copied to {root}: {files}.</source>
        <translation>Die Bibliothek wurde nach {root} kopiert: {files}.</translation>
    </message>
    <message>
        <source>The library has been moved to {root}: open it there.</source>
        <translation>Die Bibliothek wurde nach {root} verschoben: Bitte dort öffnen.</translation>
    </message>
    <message>
        <source>The library in {root} is no longer there. If it is on a disk or a stick, connect that, and start Report Reader again.</source>
        <translation>Die Bibliothek in {root} ist nicht mehr da. Liegt sie auf einem Laufwerk oder Stick, schließen Sie ihn an und starten Sie Report Reader neu.</translation>
    </message>
    <message>
        <source>The library is again as it was on {at}.</source>
        <translation>Die Bibliothek ist wieder, wie sie am {at} war.</translation>
    </message>
    <message>
        <source>The library is open in another window that does not answer: close it first.</source>
        <translation>Die Bibliothek ist in einem anderen Fenster geöffnet, das nicht antwortet: Bitte zuerst dieses schließen.</translation>
    </message>
    <message>
        <source>The library lies in a folder that {service} keeps in step: its catalogue can be damaged there. {advice}</source>
        <translation>Die Bibliothek liegt in einem Ordner, den {service} abgleicht: ihr Katalog kann dort beschädigt werden. {advice}</translation>
    </message>
    <message>
        <source>The library lies in {root} now, and opened well. The old folder is {old}.</source>
        <translation>Die Bibliothek liegt jetzt in {root} und ließ sich gut öffnen. Der alte Ordner ist {old}.</translation>
    </message>
    <message>
        <source>The library lies on a network drive: its catalogue can be damaged when the connection breaks. {advice}</source>
        <translation>Die Bibliothek liegt auf einem Netzlaufwerk: Ihr Katalog kann Schaden nehmen, wenn die Verbindung abreißt. {advice}</translation>
    </message>
    <message>
        <source>The library's lists, corrections and your own order and places become what they were then. What they are now is backed up first. Your PDF files stay where they are.</source>
        <translation>Die Listen und Berichtigungen der Bibliothek und Ihre eigene Ordnung und Lesestellen werden, wie sie damals waren. Ihr jetziger Stand wird vorher gesichert. Ihre PDF-Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The library's own files stay as they are: choose a place outside of it.</source>
        <translation>Die eigenen Dateien der Bibliothek bleiben, wie sie sind: Bitte einen Ort außerhalb wählen.</translation>
    </message>
    <message>
        <source>The link is on the clipboard: {what}.</source>
        <translation>Der Link ist in der Zwischenablage: {what}.</translation>
    </message>
    <message>
        <source>The link was not followed: {why}.</source>
        <translation>Dem Link wurde nicht gefolgt: {why}.</translation>
    </message>
    <message>
        <source>The list cannot be written ({why}).</source>
        <translation>Die Liste kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>The magnifier, as long as it is held</source>
        <translation>Die Lupe, solange die Taste gedrückt ist</translation>
    </message>
    <message>
        <source>The name is too long: use at most {longest} letters.</source>
        <translation>Der Name ist zu lang: Bitte höchstens {longest} Zeichen verwenden.</translation>
    </message>
    <message>
        <source>The name of the library folder {place} holds signs that are no text: rename the folder, then open it again.</source>
        <translation>Der Name des Ordners der Bibliothek {place} enthält Zeichen, die kein Text sind: Benennen Sie den Ordner um, und öffnen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>The next page, the page before</source>
        <translation>Die nächste Seite, die Seite davor</translation>
    </message>
    <message>
        <source>The note is removed. Ctrl+Z brings it back.</source>
        <translation>Die Notiz ist entfernt. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>The note is taken from here and is among the lost ones.</source>
        <translation>Die Notiz ist von hier weggenommen und steht bei den verloren gegangenen.</translation>
    </message>
    <message>
        <source>The note is too long: use at most {longest} letters.</source>
        <translation>Die Notiz ist zu lang: Bitte höchstens {longest} Zeichen verwenden.</translation>
    </message>
    <message>
        <source>The note stands here now.</source>
        <translation>Die Notiz steht jetzt hier.</translation>
    </message>
    <message>
        <source>The note stays in the older edition alone.</source>
        <translation>Die Notiz bleibt nur in der älteren Ausgabe.</translation>
    </message>
    <message>
        <source>The old folder is still there</source>
        <translation>Der alte Ordner ist noch da</translation>
    </message>
    <message>
        <source>The old folder {old} has been deleted.</source>
        <translation>Der alte Ordner {old} wurde gelöscht.</translation>
    </message>
    <message>
        <source>The one page</source>
        <translation>Die eine Seite</translation>
    </message>
    <message>
        <source>The open window could not do that: {error}</source>
        <translation>Das geöffnete Fenster konnte das nicht tun: {error}</translation>
    </message>
    <message>
        <source>The page of the passage that you choose is shown here.</source>
        <translation>Hier wird die Seite der gewählten Textstelle angezeigt.</translation>
    </message>
    <message>
        <source>The password in the system's key store does not open this PDF: type it anew.</source>
        <translation>Das Passwort im Schlüsselbund des Systems öffnet dieses PDF nicht: Bitte neu eingeben.</translation>
    </message>
    <message>
        <source>The picture is copied: {size}.
{source}</source>
        <translation>Das Bild ist kopiert: {size}.
{source}</translation>
    </message>
    <message>
        <source>The picture is saved as {name}.</source>
        <translation>Das Bild ist als {name} gespeichert.</translation>
    </message>
    <message>
        <source>The picture of a region</source>
        <translation>Das Bild eines Bereichs</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Der Drucker</translation>
    </message>
    <message>
        <source>The publisher allows printing in low quality only.</source>
        <translation>Der Herausgeber erlaubt das Drucken nur in geringer Qualität.</translation>
    </message>
    <message>
        <source>The publisher does not allow copying from this PDF.</source>
        <translation>Der Herausgeber erlaubt kein Kopieren aus diesem PDF.</translation>
    </message>
    <message>
        <source>The publisher does not allow printing this PDF.</source>
        <translation>Der Herausgeber erlaubt kein Drucken dieses PDFs.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: the phrase runs to the end.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen: Die Wortfolge reicht bis zum Ende.</translation>
    </message>
    <message>
        <source>The recognition was called off.</source>
        <translation>Die Texterkennung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The record of the chosen report, its update history and the reports related to it stand here.</source>
        <translation>Hier stehen die Angaben zum gewählten Bericht, sein Verlauf und verwandte Berichte.</translation>
    </message>
    <message>
        <source>The report has pages 1 to {count}: change {part}.</source>
        <translation>Der Bericht hat die Seiten 1 bis {count}: Bitte {part} ändern.</translation>
    </message>
    <message>
        <source>The report of this link is not in this library: open the library it is from.</source>
        <translation>Der Bericht dieses Links ist nicht in dieser Bibliothek: Bitte die Bibliothek öffnen, aus der er stammt.</translation>
    </message>
    <message>
        <source>The reports stay in the library.</source>
        <translation>Die Berichte bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>The rights of {name} do not allow notes in it: export them as Markdown instead.</source>
        <translation>Die Rechte von {name} erlauben keine Notizen darin: Bitte stattdessen als Markdown exportieren.</translation>
    </message>
    <message>
        <source>The rules fit {editions}.</source>
        <translation>Die Regeln passen auf {editions}.</translation>
    </message>
    <message>
        <source>The same file is in the library already.</source>
        <translation>Dieselbe Datei ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>The same words stand elsewhere in this edition.</source>
        <translation>Dieselben Wörter stehen an anderer Stelle dieser Ausgabe.</translation>
    </message>
    <message>
        <source>The sample library opens in a window of its own.</source>
        <translation>Die Beispielbibliothek öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The search did not answer</source>
        <translation>Die Suche hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The search index could not be used ({error}) and has been built anew.</source>
        <translation>Der Suchindex war nicht verwendbar ({error}) und wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>The search index in {folder} cannot be written ({strerror}): give yourself permission, or choose another library folder.</source>
        <translation>Der Suchindex in {folder} kann nicht geschrieben werden ({strerror}): Bitte die Schreibrechte erteilen oder einen anderen Bibliotheksordner wählen.</translation>
    </message>
    <message>
        <source>The search index is built anew.</source>
        <translation>Der Suchindex wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The search index is damaged and is being built anew: answers come in a moment.</source>
        <translation>Der Suchindex ist beschädigt und wird neu aufgebaut: Antworten folgen gleich.</translation>
    </message>
    <message>
        <source>The search index is missing and is being built: answers come in a moment.</source>
        <translation>Der Suchindex fehlt und wird aufgebaut: Antworten folgen gleich.</translation>
    </message>
    <message>
        <source>The search index was missing and has been built anew.</source>
        <translation>Der Suchindex fehlte und wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>The system's key store did not answer: unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet: Bitte entsperren, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The system's key store keeps them, never a file of ours.</source>
        <translation>Der Schlüsselbund des Systems bewahrt sie auf, nie eine Datei von uns.</translation>
    </message>
    <message>
        <source>The system's key store keeps {held} for Report Reader. You will be asked again when you open a report that is locked.</source>
        <translation>Der Schlüsselbund des Systems bewahrt {held} für Report Reader auf. Beim Öffnen eines gesperrten Berichts werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>The table is copied: {rows}, {columns}.</source>
        <translation>Die Tabelle ist kopiert: {rows}, {columns}.</translation>
    </message>
    <message>
        <source>The table to be copied</source>
        <translation>Die zu kopierende Tabelle</translation>
    </message>
    <message>
        <source>The tabs that were open at the end are opened again.</source>
        <translation>Die zuletzt offenen Tabs werden wieder geöffnet.</translation>
    </message>
    <message>
        <source>The text of this page is being read.</source>
        <translation>Der Text dieser Seite wird gelesen.</translation>
    </message>
    <message>
        <source>The text of this page was recognised in its picture: some words may be wrong</source>
        <translation>Der Text dieser Seite wurde im Bild erkannt: Einige Wörter können falsch sein</translation>
    </message>
    <message>
        <source>The text of {name} is another one than that of this edition</source>
        <translation>Der Text von {name} ist ein anderer als der dieser Ausgabe</translation>
    </message>
    <message>
        <source>The text of {name} is in the library already, as “{title}”: remove one of them instead.</source>
        <translation>Der Text von {name} ist schon in der Bibliothek, als „{title}“: Bitte stattdessen einen von beiden entfernen.</translation>
    </message>
    <message>
        <source>The text of {pages} is copied.</source>
        <translation>Der Text von {pages} ist kopiert.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>The window is still opening: try again.</source>
        <translation>Das Fenster öffnet sich noch: Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The words are others now. Is it still the same?</source>
        <translation>Die Wörter sind jetzt andere. Ist es noch dasselbe?</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There are no PDF files in {name}.</source>
        <translation>In {name} gibt es keine PDF-Dateien.</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made by itself each day on which something has changed, and whenever you choose Back up now.</source>
        <translation>Es gibt noch keine Sicherungen. Eine entsteht von selbst an jedem Tag, an dem sich etwas geändert hat, und immer, wenn Sie „Jetzt sichern“ wählen.</translation>
    </message>
    <message>
        <source>There is no backup "{name}": list the backups.</source>
        <translation>Es gibt keine Sicherung „{name}“: Bitte die Sicherungen auflisten.</translation>
    </message>
    <message>
        <source>There is no edition {edition}.</source>
        <translation>Es gibt keine Ausgabe {edition}.</translation>
    </message>
    <message>
        <source>There is no edition {named} of "{title}": name one of {have}.</source>
        <translation>Von „{title}“ gibt es keine Ausgabe {named}: Bitte eine davon nennen: {have}.</translation>
    </message>
    <message>
        <source>There is no edition {number}.</source>
        <translation>Es gibt keine Ausgabe {number}.</translation>
    </message>
    <message>
        <source>There is no field “{odd}”: its words were looked for instead.</source>
        <translation>Es gibt kein Feld „{odd}“: Stattdessen wurde nach den Wörtern gesucht.</translation>
    </message>
    <message>
        <source>There is no folder {shown}.</source>
        <translation>Es gibt keinen Ordner {shown}.</translation>
    </message>
    <message>
        <source>There is no library at {parent}: import a PDF.</source>
        <translation>Unter {parent} gibt es keine Bibliothek: Bitte ein PDF importieren.</translation>
    </message>
    <message>
        <source>There is no library in {root}: choose the folder that holds catalogue.sqlite, or an empty one to begin a library.</source>
        <translation>In {root} gibt es keine Bibliothek: Bitte den Ordner wählen, der catalogue.sqlite enthält, oder einen leeren, um eine Bibliothek anzulegen.</translation>
    </message>
    <message>
        <source>There is no link in view.</source>
        <translation>Zurzeit ist kein Link zu sehen.</translation>
    </message>
    <message>
        <source>There is no other report in the library to open beside this one.</source>
        <translation>Es gibt in der Bibliothek keinen anderen Bericht, der daneben geöffnet werden kann.</translation>
    </message>
    <message>
        <source>There is no page {text}</source>
        <translation>Es gibt keine Seite {text}</translation>
    </message>
    <message>
        <source>There is none in {root} yet. {warning}</source>
        <translation>In {root} gibt es noch keine. {warning}</translation>
    </message>
    <message>
        <source>There is not enough room in {place}: {missing} MB missing.</source>
        <translation>In {place} ist nicht genug Platz: {missing} MB fehlen.</translation>
    </message>
    <message>
        <source>There is nothing to look at</source>
        <translation>Es gibt nichts zu prüfen</translation>
    </message>
    <message>
        <source>There is nothing to recognise: every page has its text.</source>
        <translation>Es gibt nichts zu erkennen: Jede Seite hat ihren Text.</translation>
    </message>
    <message>
        <source>These are the same edition: choose two of them.</source>
        <translation>Das ist dieselbe Ausgabe: Bitte zwei wählen.</translation>
    </message>
    <message>
        <source>These are the same edition: name two of them.</source>
        <translation>Das ist dieselbe Ausgabe: Bitte zwei nennen.</translation>
    </message>
    <message>
        <source>These editions cannot be compared</source>
        <translation>Diese Ausgaben können nicht verglichen werden</translation>
    </message>
    <message>
        <source>These pages</source>
        <translation>Diese Seiten</translation>
    </message>
    <message>
        <source>They are looked for in the background when reports have come in.</source>
        <translation>Sie werden im Hintergrund gesucht, wenn Berichte eingegangen sind.</translation>
    </message>
    <message>
        <source>They are not in the library; everything else is. Your own files are where they were.</source>
        <translation>Sie sind nicht in der Bibliothek, alles andere schon. Ihre eigenen Dateien sind, wo sie waren.</translation>
    </message>
    <message>
        <source>They are one firm: count them as one. This can be undone.</source>
        <translation>Es ist dasselbe Unternehmen: Bitte als eines zählen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>They have another country: {countries}, not {country}.</source>
        <translation>Sie gehören zu einem anderen Land: {countries}, nicht {country}.</translation>
    </message>
    <message>
        <source>They have another publisher: {publishers}, not {publisher}.</source>
        <translation>Sie haben einen anderen Herausgeber: {publishers}, nicht {publisher}.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>Dieses PDF kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>This PDF is encrypted: type its password to import it.</source>
        <translation>Dieses PDF ist verschlüsselt: Zum Importieren bitte sein Passwort eingeben.</translation>
    </message>
    <message>
        <source>This PDF is encrypted: type its password to read it.</source>
        <translation>Dieses PDF ist verschlüsselt: Zum Lesen bitte sein Passwort eingeben.</translation>
    </message>
    <message>
        <source>This PDF is not in your library: searches do not find it.</source>
        <translation>Dieses PDF ist nicht in Ihrer Bibliothek: Suchen finden es nicht.</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Diese Sammlung ist leer</translation>
    </message>
    <message>
        <source>This command only reads.</source>
        <translation>Dieser Befehl liest nur.</translation>
    </message>
    <message>
        <source>This company cannot be shown</source>
        <translation>Dieses Unternehmen kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>Diese Ausgabe</translation>
    </message>
    <message>
        <source>This edition is encrypted: open it once to enter its password.</source>
        <translation>Diese Ausgabe ist verschlüsselt: Bitte einmal öffnen und ihr Passwort eingeben.</translation>
    </message>
    <message>
        <source>This edition is taken anew from {name}.</source>
        <translation>Diese Ausgabe wird aus {name} neu übernommen.</translation>
    </message>
    <message>
        <source>This expression takes too long{where}: make it simpler.</source>
        <translation>Dieser Ausdruck braucht zu lange{where}: Bitte vereinfachen.</translation>
    </message>
    <message>
        <source>This frees {size} and cannot be undone.</source>
        <translation>Das gibt {size} frei und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>This is its date now.</source>
        <translation>Das ist jetzt sein Datum.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {why}.</source>
        <translation>Das ist kein regulärer Ausdruck: {why}.</translation>
    </message>
    <message>
        <source>This is the only copy: remove the report instead of its file.</source>
        <translation>Das ist die einzige Kopie: Bitte den Bericht entfernen statt seiner Datei.</translation>
    </message>
    <message>
        <source>This library is empty</source>
        <translation>Diese Bibliothek ist leer</translation>
    </message>
    <message>
        <source>This link is neither a web nor a mail address and is not opened: {address}</source>
        <translation>Dieser Link ist weder eine Web- noch eine Mailadresse und wird nicht geöffnet: {address}</translation>
    </message>
    <message>
        <source>This page has no text: it cannot be searched or copied</source>
        <translation>Diese Seite hat keinen Text: Sie kann nicht durchsucht oder kopiert werden</translation>
    </message>
    <message>
        <source>This page holds no text, only pictures.</source>
        <translation>Diese Seite enthält keinen Text, nur Bilder.</translation>
    </message>
    <message>
        <source>This page is a picture whose text was recognised: some words may be wrong.</source>
        <translation>Diese Seite ist ein Bild, dessen Text erkannt wurde: Einige Wörter können falsch sein.</translation>
    </message>
    <message>
        <source>This page takes long to draw</source>
        <translation>Diese Seite braucht lange zum Zeichnen</translation>
    </message>
    <message>
        <source>This page was here already.</source>
        <translation>Diese Seite war schon da.</translation>
    </message>
    <message>
        <source>This password does not open the file. Try another one.</source>
        <translation>Dieses Passwort öffnet die Datei nicht. Bitte ein anderes versuchen.</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Dieser Bericht</translation>
    </message>
    <message>
        <source>This report cannot be opened</source>
        <translation>Dieser Bericht kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This report cannot be shown</source>
        <translation>Dieser Bericht kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>This report has no country yet: {countries} is not taken over.</source>
        <translation>Dieser Bericht hat noch kein Land: {countries} wird nicht übernommen.</translation>
    </message>
    <message>
        <source>This report has no headings to go by. “Pages” shows its pages in small.</source>
        <translation>Dieser Bericht hat keine Überschriften als Wegweiser. „Seiten“ zeigt seine Seiten im Kleinen.</translation>
    </message>
    <message>
        <source>This report has no publisher yet: {publishers} is not taken over.</source>
        <translation>Dieser Bericht hat noch keinen Herausgeber: {publishers} wird nicht übernommen.</translation>
    </message>
    <message>
        <source>This report has no text: it cannot be searched or copied</source>
        <translation>Dieser Bericht hat keinen Text: Er lässt sich nicht durchsuchen oder kopieren</translation>
    </message>
    <message>
        <source>This report has one edition only: there is nothing to compare it with.</source>
        <translation>Dieser Bericht hat nur eine Ausgabe: Es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>This report is encrypted: open it to enter its password.</source>
        <translation>Dieser Bericht ist verschlüsselt: Bitte öffnen und sein Passwort eingeben.</translation>
    </message>
    <message>
        <source>This saved page waits for its PDF: add that, or say which edition it is about.</source>
        <translation>Diese gespeicherte Seite wartet auf ihr PDF: Bitte das PDF hinzufügen oder angeben, um welche Ausgabe es geht.</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>Dieser Abschnitt</translation>
    </message>
    <message>
        <source>This system has no program for {shown}: choose one in its settings.</source>
        <translation>Dieses System hat kein Programm für {shown}: Bitte in seinen Einstellungen eines wählen.</translation>
    </message>
    <message>
        <source>This text was recognised in the picture of the page: some words may be wrong.</source>
        <translation>Dieser Text wurde im Bild der Seite erkannt: Einige Wörter können falsch sein.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To look at ({asks})</source>
        <translation>Zu prüfen ({asks})</translation>
    </message>
    <message>
        <source>To put a lost note somewhere, select the words on the page, then press “Place it here”.</source>
        <translation>Um eine verloren gegangene Notiz anzubringen, die Wörter auf der Seite auswählen und dann „Hier anbringen“ drücken.</translation>
    </message>
    <message>
        <source>To recognise text, the program Tesseract is needed, which is not here: {how}.</source>
        <translation>Zum Erkennen von Text wird das Programm Tesseract gebraucht, das hier fehlt: {how}.</translation>
    </message>
    <message>
        <source>To the left side</source>
        <translation>Nach links wechseln</translation>
    </message>
    <message>
        <source>To the right side</source>
        <translation>Nach rechts wechseln</translation>
    </message>
    <message>
        <source>To: {edition}</source>
        <translation>Zu: {edition}</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turn clockwise</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the other way</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn the pages clockwise</source>
        <translation>Seiten nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the pages the other way</source>
        <translation>Seiten nach links drehen</translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation>Zwei Berichte nebeneinander</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>Zwei nebeneinander</translation>
    </message>
    <message>
        <source>Two side by side, the cover alone</source>
        <translation>Zwei nebeneinander, Titelbild allein</translation>
    </message>
    <message>
        <source>Type a command or the title of a report</source>
        <translation>Einen Befehl oder den Titel eines Berichts eingeben</translation>
    </message>
    <message>
        <source>Type a search first: there is nothing to export yet.</source>
        <translation>Zuerst eine Suche eingeben: Noch gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Type a search first: there is nothing to link to yet.</source>
        <translation>Zuerst eine Suche eingeben: Noch gibt es nichts zu verlinken.</translation>
    </message>
    <message>
        <source>Type a search first: there is nothing to save yet.</source>
        <translation>Zuerst eine Suche eingeben: Noch gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>Type words of the title of a report that you have read</source>
        <translation>Wörter aus dem Titel eines gelesenen Berichts eingeben</translation>
    </message>
    <message>
        <source>Type words to find the passages that hold all of them. “Exact phrase” in quotation marks, OR and NOT, wild*, fuzzy~, NEAR(tower share, 8), country:Japan, section:mobile, year:2019..2025, caption:subscribers.</source>
        <translation>Wörter eingeben, um die Textstellen zu finden, die alle davon enthalten. „Genaue Wortfolge“ in Anführungszeichen, OR und NOT, wild*, fuzzy~, NEAR(tower share, 8), country:Japan, section:mobile, year:2019..2025, caption:subscribers.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichen</translation>
    </message>
    <message>
        <source>Underlines</source>
        <translation>Unterstreichungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last answer (Ctrl+Z)</source>
        <translation>Letzte Antwort zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Update history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Update note</source>
        <translation>Änderungshinweis</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Violet notes</source>
        <translation>Violette Notizen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Watch a folder for new reports…</source>
        <translation>Ordner auf neue Berichte überwachen…</translation>
    </message>
    <message>
        <source>Watch folders for new reports</source>
        <translation>Ordner auf neue Berichte überwachen</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <comment>a folder</comment>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Watch this search</source>
        <translation>Diese Suche beobachten</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Watches that answered</source>
        <translation>Beobachtungen mit Treffern</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Markdown files (*.md)</source>
        <translation>Webseiten (*.html);;Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>What blue notes are about.</source>
        <translation>Worum es in blauen Notizen geht.</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>Was der Import ergeben hat</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed in the current edition</source>
        <translation>Was sich in der aktuellen Ausgabe geändert hat</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>Was sich in {title} geändert hat</translation>
    </message>
    <message>
        <source>What changed is written to {name}.</source>
        <translation>Die Änderungen sind in {name} geschrieben.</translation>
    </message>
    <message>
        <source>What changed {updated}{pdf}</source>
        <translation>Was sich geändert hat {updated}{pdf}</translation>
    </message>
    <message>
        <source>What changed: {title}</source>
        <translation>Was sich geändert hat: {title}</translation>
    </message>
    <message>
        <source>What green notes are about.</source>
        <translation>Worum es in grünen Notizen geht.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Was fehlt?</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>What is new cannot be said</source>
        <translation>Neues kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>What is new {week}.html</source>
        <translation>Neues {week}.html</translation>
    </message>
    <message>
        <source>What is new, {first} to {last}</source>
        <translation>Neues, {first} bis {last}</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Neues…</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What no search finds</source>
        <translation>Was keine Suche findet</translation>
    </message>
    <message>
        <source>What red notes are about.</source>
        <translation>Worum es in roten Notizen geht.</translation>
    </message>
    <message>
        <source>What reports do not print, such as their date: please look</source>
        <translation>Was Berichte nicht nennen, etwa ihr Datum: Bitte prüfen</translation>
    </message>
    <message>
        <source>What the colours of notes mean</source>
        <translation>Bedeutung der Notizfarben</translation>
    </message>
    <message>
        <source>What the colours of notes mean…</source>
        <translation>Bedeutung der Notizfarben…</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>Was das Programm tut</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What violet notes are about.</source>
        <translation>Worum es in violetten Notizen geht.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was recognised before is kept where nothing is found now</source>
        <translation>Was zuvor erkannt wurde, bleibt, wo jetzt nichts gefunden wird</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What yellow notes are about.</source>
        <translation>Worum es in gelben Notizen geht.</translation>
    </message>
    <message>
        <source>What you remove stays here with its corrections, tags and places until you delete it. Files that were left where they are are never deleted.</source>
        <translation>Was Sie entfernen, bleibt mit seinen Berichtigungen, Schlagwörtern und Lesestellen hier, bis Sie es löschen. Dateien, die an ihrem Ort gelassen wurden, werden nie gelöscht.</translation>
    </message>
    <message>
        <source>What {colour} means</source>
        <translation>Bedeutung der Farbe {colour}</translation>
    </message>
    <message>
        <source>When was it last updated? Nothing in it says so.</source>
        <translation>Wann wurde er zuletzt aktualisiert? Nichts darin sagt es.</translation>
    </message>
    <message>
        <source>Where a new report prints no title, date, publisher or country, or may be an edition of several reports, it is asked here.</source>
        <translation>Wo ein neuer Bericht keinen Titel, kein Datum, keinen Herausgeber oder kein Land nennt oder eine Ausgabe mehrerer Berichte sein kann, wird hier gefragt.</translation>
    </message>
    <message>
        <source>Where other countries may have a firm of the same name</source>
        <translation>Wo andere Länder ein gleichnamiges Unternehmen haben können</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Wo die Bibliothek liegt</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Wohin der Link führt</translation>
    </message>
    <message>
        <source>Which change comes first</source>
        <translation>Welche Änderung zuerst kommt</translation>
    </message>
    <message>
        <source>Which country is it about? Nothing in it says so.</source>
        <translation>Um welches Land geht es? Nichts darin sagt es.</translation>
    </message>
    <message>
        <source>Which edition is this saved page about?</source>
        <translation>Zu welcher Ausgabe gehört diese gespeicherte Seite?</translation>
    </message>
    <message>
        <source>Which edition or report to open beside this one</source>
        <translation>Welche Ausgabe oder welcher Bericht daneben geöffnet wird</translation>
    </message>
    <message>
        <source>Which pages? Write them as 12-40, or as printed on them.</source>
        <translation>Welche Seiten? Als 12-40 schreiben oder wie auf ihnen gedruckt.</translation>
    </message>
    <message>
        <source>Which report is it an edition of?</source>
        <translation>Von welchem Bericht ist es eine Ausgabe?</translation>
    </message>
    <message>
        <source>While a table is copied</source>
        <translation>Beim Kopieren einer Tabelle</translation>
    </message>
    <message>
        <source>Who published it? Nothing in it says so.</source>
        <translation>Wer hat ihn veröffentlicht? Nichts darin sagt es.</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Ganzer Bericht</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Whose copy it is</source>
        <translation>Wessen Kopie es ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why files could not be read</source>
        <translation>Warum Dateien nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With the caret</source>
        <translation>Mit der Schreibmarke</translation>
    </message>
    <message>
        <source>With the names of my files and folders</source>
        <translation>Mit den Namen meiner Dateien und Ordner</translation>
    </message>
    <message>
        <source>With the pages where I stopped reading</source>
        <translation>Mit den Seiten, auf denen ich aufgehört habe</translation>
    </message>
    <message>
        <source>With words selected, C in the pages does the same</source>
        <translation>Sind Wörter ausgewählt, tut C auf den Seiten dasselbe</translation>
    </message>
    <message>
        <source>With words selected, H in the pages does the same</source>
        <translation>Sind Wörter ausgewählt, tut H auf den Seiten dasselbe</translation>
    </message>
    <message>
        <source>With words selected, U in the pages does the same</source>
        <translation>Sind Wörter ausgewählt, tut U auf den Seiten dasselbe</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words of the other report’s title, country or publisher</source>
        <translation>Wörter aus Titel, Land oder Herausgeber des anderen Berichts</translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translation>Wörter gleicher Bedeutung</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation>JAHRE</translation>
    </message>
    <message>
        <source>Year of the newest edition that names it</source>
        <translation>Jahr der neuesten Ausgabe, die es nennt</translation>
    </message>
    <message>
        <source>Year of the oldest edition that names it</source>
        <translation>Jahr der ältesten Ausgabe, die es nennt</translation>
    </message>
    <message>
        <source>Yellow notes</source>
        <translation>Gelbe Notizen</translation>
    </message>
    <message>
        <source>Yes, an edition of “{title}”</source>
        <translation>Ja, eine Ausgabe von „{title}“</translation>
    </message>
    <message>
        <source>You have opened every report.</source>
        <translation>Alle Berichte wurden schon geöffnet.</translation>
    </message>
    <message>
        <source>You have said so.</source>
        <translation>Von Ihnen so angegeben.</translation>
    </message>
    <message>
        <source>You may read this library but not change it: {root} cannot be written.</source>
        <translation>Sie dürfen diese Bibliothek lesen, aber nicht ändern: In {root} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your note: {part}</source>
        <translation>Ihre Notiz: {part}</translation>
    </message>
    <message>
        <source>Your settings cannot be read ({strerror}): they are as on the first day, until you see to it that {place} can be read and written.</source>
        <translation>Ihre Einstellungen können nicht gelesen werden ({strerror}): Sie sind wie am ersten Tag, bis Sie dafür sorgen, dass {place} gelesen und geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Your settings could not be read: they are as on the first day, and the old file is kept as {place}.</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden: Sie sind wie am ersten Tag, und die alte Datei ist als {place} aufgehoben.</translation>
    </message>
    <message>
        <source>Your synonyms in {path} cannot be read: give yourself permission.</source>
        <translation>Ihre Synonyme in {path} sind nicht lesbar: Bitte die Leserechte erteilen.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom {percent}%</source>
        <translation>Zoom {percent}%</translation>
    </message>
    <message>
        <source>a PDF has been changed by another program</source>
        <translation>ein anderes Programm hat eine PDF-Datei geändert</translation>
    </message>
    <message>
        <source>a PDF in the library folder is not in the catalogue</source>
        <translation>eine PDF-Datei im Ordner der Bibliothek steht nicht im Katalog</translation>
    </message>
    <message>
        <source>a PDF in the trash folder is not in the catalogue</source>
        <translation>eine PDF-Datei im Ordner des Papierkorbs steht nicht im Katalog</translation>
    </message>
    <message>
        <source>a PDF is missing</source>
        <translation>eine PDF-Datei fehlt</translation>
    </message>
    <message>
        <source>a current edition</source>
        <translation>einer aktuellen Ausgabe</translation>
    </message>
    <message>
        <source>a drawing could not be delivered</source>
        <translation>eine Zeichnung konnte nicht geliefert werden</translation>
    </message>
    <message>
        <source>a figure in the text</source>
        <translation>eine Zahl im Text</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a file of it cannot be read</source>
        <translation>eine Datei davon ist nicht lesbar</translation>
    </message>
    <message>
        <source>a file of it was overwritten</source>
        <translation>eine Datei davon wurde überschrieben</translation>
    </message>
    <message>
        <source>a heading at its beginning</source>
        <translation>eine Überschrift am Anfang</translation>
    </message>
    <message>
        <source>a helper program of Report Reader does not start</source>
        <translation>ein Hilfsprogramm von Report Reader startet nicht</translation>
    </message>
    <message>
        <source>a library that can be changed</source>
        <translation>eine Bibliothek, die geändert werden kann</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einen Augenblick</translation>
    </message>
    <message>
        <source>a part of the page</source>
        <translation>ein Teil der Seite</translation>
    </message>
    <message>
        <source>a passage is of no kind</source>
        <translation>eine Textstelle hat keine Art</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>ein Bericht</translation>
    </message>
    <message>
        <source>a report of its own, though “{title}” has the same publisher and a near topic</source>
        <translation>ein eigener Bericht, obwohl „{title}“ denselben Herausgeber und ein ähnliches Thema hat</translation>
    </message>
    <message>
        <source>a row of {wrong} refers to something that is gone</source>
        <translation>eine Zeile von {wrong} verweist auf etwas, das entfallen ist</translation>
    </message>
    <message>
        <source>a tab that can be closed</source>
        <translation>ein Tab, der geschlossen werden kann</translation>
    </message>
    <message>
        <source>a tab with columns beside it</source>
        <translation>ein Tab mit Spalten daneben</translation>
    </message>
    <message>
        <source>about {hours} hour left</source>
        <translation>noch etwa {hours} Stunde</translation>
    </message>
    <message>
        <source>about {hours} hours left</source>
        <translation>noch etwa {hours} Stunden</translation>
    </message>
    <message>
        <source>about {minutes} minute left</source>
        <translation>noch etwa {minutes} Minute</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation>noch etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>all editions</source>
        <translation>alle Ausgaben</translation>
    </message>
    <message>
        <source>all reports</source>
        <translation>Alle Berichte</translation>
    </message>
    <message>
        <source>all searchable</source>
        <translation>alles durchsuchbar</translation>
    </message>
    <message>
        <source>also in {places}</source>
        <translation>auch in {places}</translation>
    </message>
    <message>
        <source>also in {places} and {count} more</source>
        <translation>auch in {places} und {count} weiteren</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>an answer on the screen</source>
        <translation>eine Antwort auf dem Bildschirm</translation>
    </message>
    <message>
        <source>an open report on the screen</source>
        <translation>ein offener Bericht auf dem Bildschirm</translation>
    </message>
    <message>
        <source>an undated edition</source>
        <translation>eine Ausgabe ohne Datum</translation>
    </message>
    <message>
        <source>and {pages} more</source>
        <translation>und {pages} weitere</translation>
    </message>
    <message>
        <source>another value in each</source>
        <translation>jeweils ein anderer Wert</translation>
    </message>
    <message>
        <source>any edition</source>
        <translation>irgendeiner Ausgabe</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>wie gedruckt</translation>
    </message>
    <message>
        <source>as printed in each</source>
        <translation>jeweils wie gedruckt</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before it was copied over</source>
        <translation>vor dem Überschreiben</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>both speak of {words}</source>
        <translation>beide handeln von {words}</translation>
    </message>
    <message>
        <source>breaks the program that reads it</source>
        <translation>bringt das Leseprogramm zum Absturz</translation>
    </message>
    <message>
        <source>broadband</source>
        <translation>Breitband</translation>
    </message>
    <message>
        <source>broke the program that reads it</source>
        <translation>hat das Leseprogramm zum Absturz gebracht</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>change on the year before</source>
        <translation>Veränderung zum Vorjahr</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changes are being gathered</source>
        <translation>Änderungen werden gesammelt</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>columns {span} instead of {span2}</source>
        <translation>Spalten {span} statt {span2}</translation>
    </message>
    <message>
        <source>comes here</source>
        <translation>kommt hierher</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>commit {commit}</source>
        <translation>Commit {commit}</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>company-in</source>
        <translation>Unternehmen neu</translation>
    </message>
    <message>
        <source>company-out</source>
        <translation>Unternehmen entfallen</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>country-in</source>
        <translation>Land neu</translation>
    </message>
    <message>
        <source>country-out</source>
        <translation>Land entfallen</translation>
    </message>
    <message>
        <source>covers are loading</source>
        <translation>Titelbilder werden geladen</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>current editions only</source>
        <translation>nur in aktuellen Ausgaben</translation>
    </message>
    <message>
        <source>current only</source>
        <translation>nur aktuelle</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>digital economy</source>
        <translation>Digitalwirtschaft</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>drop folders</source>
        <translation>überwachte Ordner</translation>
    </message>
    <message>
        <source>e.g. Bought/Asia</source>
        <translation>z. B. Gekauft/Asien</translation>
    </message>
    <message>
        <source>e.g. English</source>
        <translation>z. B. Englisch</translation>
    </message>
    <message>
        <source>e.g. Open Telecom Reports</source>
        <translation>z. B. Open Telecom Reports</translation>
    </message>
    <message>
        <source>edition available</source>
        <translation>Ausgabe erhältlich</translation>
    </message>
    <message>
        <source>edition {id}</source>
        <translation>Ausgabe {id}</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>edition, by its title</source>
        <translation>Ausgabe, nach ihrem Titel</translation>
    </message>
    <message>
        <source>empty in all</source>
        <translation>überall leer</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>exactly one such report</source>
        <translation>genau ein solcher Bericht</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>folder contains {folder}</source>
        <translation>Ordner enthält {folder}</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>weiterverfolgen</translation>
    </message>
    <message>
        <source>for {licensee}</source>
        <translation>für {licensee}</translation>
    </message>
    <message>
        <source>from the PDF’s document information</source>
        <translation>aus den Dokumentangaben des PDFs</translation>
    </message>
    <message>
        <source>from the cover</source>
        <translation>vom Titelbild</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from the first pages</source>
        <translation>von den ersten Seiten</translation>
    </message>
    <message>
        <source>from the outline</source>
        <translation>aus der Gliederung</translation>
    </message>
    <message>
        <source>from the publisher’s page</source>
        <translation>von der Seite des Herausgebers</translation>
    </message>
    <message>
        <source>from the stamp on its pages</source>
        <translation>vom Stempel auf den Seiten</translation>
    </message>
    <message>
        <source>from the title</source>
        <translation>aus dem Titel</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>von {place}</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>import it again from there, or delete it</source>
        <translation>von dort wieder importieren oder löschen</translation>
    </message>
    <message>
        <source>import of pages</source>
        <translation>Import von Seiten</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>in a caption</source>
        <translation>in einer Beschriftung</translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation>in einer Überschrift</translation>
    </message>
    <message>
        <source>in all editions</source>
        <translation>in allen Ausgaben</translation>
    </message>
    <message>
        <source>in current editions</source>
        <translation>in aktuellen Ausgaben</translation>
    </message>
    <message>
        <source>in one edition</source>
        <translation>in einer Ausgabe</translation>
    </message>
    <message>
        <source>in one report</source>
        <translation>in einem Bericht</translation>
    </message>
    <message>
        <source>in passing</source>
        <translation>nebenbei</translation>
    </message>
    <message>
        <source>in the PDF</source>
        <translation>im PDF</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>in der Bibliothek</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>in den Angaben</translation>
    </message>
    <message>
        <source>in the same folder</source>
        <translation>im selben Ordner</translation>
    </message>
    <message>
        <source>in the title or first pages</source>
        <translation>im Titel oder am Anfang</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>in {collections}</source>
        <translation>in {collections}</translation>
    </message>
    <message>
        <source>in {reports} · {ms} ms</source>
        <translation>in {reports:dative} · {ms} ms</translation>
    </message>
    <message>
        <source>in {shown}, {count} found</source>
        <translation>in {shown}, {count} gefunden</translation>
    </message>
    <message>
        <source>indexing {done} of {editions}</source>
        <translation>indiziert {done} von {editions:dative}</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>install it with Homebrew: brew install tesseract tesseract-lang</source>
        <translation>mit Homebrew installieren: brew install tesseract tesseract-lang</translation>
    </message>
    <message>
        <source>install “Tesseract-OCR” from github.com/UB-Mannheim/tesseract/wiki</source>
        <translation>„Tesseract-OCR“ von github.com/UB-Mannheim/tesseract/wiki installieren</translation>
    </message>
    <message>
        <source>it asks for nothing</source>
        <translation>er fragt nach nichts</translation>
    </message>
    <message>
        <source>it belongs to another catalogue</source>
        <translation>er gehört zu einem anderen Katalog</translation>
    </message>
    <message>
        <source>it does not begin with {scheme}</source>
        <translation>er beginnt nicht mit {scheme}</translation>
    </message>
    <message>
        <source>it holds signs that no link has</source>
        <translation>er enthält Zeichen, die kein Link hat</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>er ist viel zu lang</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is of another version</source>
        <translation>er hat eine andere Version</translation>
    </message>
    <message>
        <source>it is of version {version}, not {version2}</source>
        <translation>er hat Version {version}, nicht {version2}</translation>
    </message>
    <message>
        <source>it may be this one</source>
        <translation>es könnte diese sein</translation>
    </message>
    <message>
        <source>it moves to the report that has an edition of</source>
        <translation>sie kommt zum Bericht mit der Ausgabe:</translation>
    </message>
    <message>
        <source>it names no edition</source>
        <translation>er nennt keine Ausgabe</translation>
    </message>
    <message>
        <source>it {what} twice and is not tried again</source>
        <translation>{what}, schon zweimal: kein neuer Versuch</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>ihr Datum</translation>
    </message>
    <message>
        <source>its file becomes a copy of the edition of</source>
        <translation>ihre Datei wird zur Kopie der Ausgabe:</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <translation>das Inhaltsverzeichnis ist zu groß</translation>
    </message>
    <message>
        <source>its text is that of an edition in the library</source>
        <translation>der Text ist der einer Ausgabe in der Bibliothek</translation>
    </message>
    <message>
        <source>job {title}</source>
        <translation>Auftrag {title}</translation>
    </message>
    <message>
        <source>jobs are running</source>
        <translation>Aufträge laufen</translation>
    </message>
    <message>
        <source>key developments</source>
        <translation>Wichtige Entwicklungen</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>later imports keep it apart</source>
        <translation>spätere Importe halten sie getrennt</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>unverändert lassen</translation>
    </message>
    <message>
        <source>leave the library open for a while, or build the index anew</source>
        <translation>die Bibliothek eine Weile offen lassen oder den Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>left at {parent}</source>
        <translation>belassen in {parent}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>licensed to {licensee}</source>
        <translation>lizenziert für {licensee}</translation>
    </message>
    <message>
        <source>licensed to {name}</source>
        <translation>lizenziert für {name}</translation>
    </message>
    <message>
        <source>links can only open a page or search</source>
        <translation>Links können nur eine Seite öffnen oder suchen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>wird fortgeführt</translation>
    </message>
    <message>
        <source>local machine</source>
        <translation>lokaler Computer</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>looking through {current}, {files} files found</source>
        <translation>{current} wird durchgesehen, {files} Dateien gefunden</translation>
    </message>
    <message>
        <source>mending imports it</source>
        <translation>„Beheben“ importiert sie</translation>
    </message>
    <message>
        <source>methodology</source>
        <translation>Methodik</translation>
    </message>
    <message>
        <source>missing: it was at {path}</source>
        <translation>fehlt: war unter {path}</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moving the library</source>
        <translation>das Verschieben der Bibliothek</translation>
    </message>
    <message>
        <source>named by the publisher</source>
        <translation>vom Herausgeber genannt</translation>
    </message>
    <message>
        <source>named by the publisher: a newer edition is here</source>
        <translation>vom Herausgeber genannt: Eine neuere Ausgabe ist hier</translation>
    </message>
    <message>
        <source>narrowed by {narrowed} choice</source>
        <translation>eingegrenzt durch {narrowed} Filter</translation>
    </message>
    <message>
        <source>narrowed by {narrowed} choices</source>
        <translation>eingegrenzt durch {narrowed} Filter</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>neue Ausgabe</translation>
    </message>
    <message>
        <source>new in this edition</source>
        <translation>neu in dieser Ausgabe</translation>
    </message>
    <message>
        <source>new report</source>
        <translation>neuer Bericht</translation>
    </message>
    <message>
        <source>new: {new}</source>
        <translation>neu: {new}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>nicht mehr im Bericht</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>keine solche Seite</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>no text on it: a picture or a scan</source>
        <translation>kein Text darauf: ein Bild oder ein Scan</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>niemand antwortet</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation>nicht {what}</translation>
    </message>
    <message>
        <source>note on a region</source>
        <translation>Notiz zu einem Bereich</translation>
    </message>
    <message>
        <source>note {id}</source>
        <translation>Notiz {id}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing changed that can be told</source>
        <translation>keine erkennbare Änderung</translation>
    </message>
    <message>
        <source>nothing is boxed</source>
        <translation>nichts ist eingerahmt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>of the same series</source>
        <translation>derselben Reihe</translation>
    </message>
    <message>
        <source>of your notes {away}</source>
        <translation>von Ihren Notizen {away}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>old: {old}</source>
        <translation>alt: {old}</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>ältere Ausgabe</translation>
    </message>
    <message>
        <source>on all</source>
        <translation>bei allen</translation>
    </message>
    <message>
        <source>on none</source>
        <translation>bei keinem</translation>
    </message>
    <message>
        <source>on some</source>
        <translation>bei einigen</translation>
    </message>
    <message>
        <source>on the same topic</source>
        <translation>zum selben Thema</translation>
    </message>
    <message>
        <source>on what is selected</source>
        <translation>zur Auswahl</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>einer je Zeile</translation>
    </message>
    <message>
        <source>one or more reports chosen in the list, or one that is open</source>
        <translation>ein oder mehrere in der Liste gewählte Berichte, oder ein offener</translation>
    </message>
    <message>
        <source>only its first or last page differs by a few words</source>
        <translation>nur die erste oder letzte Seite weicht um einige Wörter ab</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a link</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>other form</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>other forms</source>
        <translation>andere Formen</translation>
    </message>
    <message>
        <source>other reports</source>
        <translation>andere Berichte</translation>
    </message>
    <message>
        <source>out</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>p. {page} of the newer edition</source>
        <translation>S. {page} der neueren Ausgabe</translation>
    </message>
    <message>
        <source>p. {page} of the older edition</source>
        <translation>S. {page} der älteren Ausgabe</translation>
    </message>
    <message>
        <source>p. {page} of {date}</source>
        <translation>S. {page} (Stand {date})</translation>
    </message>
    <message>
        <source>page {data}, {data2}</source>
        <translation>Seite {data}, {data2}</translation>
    </message>
    <message>
        <source>page {name}</source>
        <translation>Seite {name}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>page {page} ({name})</source>
        <translation>Seite {page} ({name})</translation>
    </message>
    <message>
        <source>page {page}, {where}: {snippet}</source>
        <translation>Seite {page}, {where}: {snippet}</translation>
    </message>
    <message>
        <source>page {page}: {count} drawings are to come</source>
        <translation>Seite {page}: {count} Zeichnungen kommen noch</translation>
    </message>
    <message>
        <source>page {page}: {missing} and {count} more are not drawn</source>
        <translation>Seite {page}: {missing} und {count} weitere sind nicht gezeichnet</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>pp. {part}</source>
        <translation>S. {part}</translation>
    </message>
    <message>
        <source>printed {name}</source>
        <translation>gedruckt {name}</translation>
    </message>
    <message>
        <source>publisher is {publisher}</source>
        <translation>Herausgeber ist {publisher}</translation>
    </message>
    <message>
        <source>publisher’s page</source>
        <translation>Seite des Herausgebers</translation>
    </message>
    <message>
        <source>put it back; mending forgets it</source>
        <translation>sie zurücklegen; „Beheben“ vergisst sie</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>reader worker {name}</source>
        <translation>Leseprozess {name}</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>recognised text</source>
        <translation>erkannter Text</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>Regulierung</translation>
    </message>
    <message>
        <source>removing the note</source>
        <translation>das Entfernen der Notiz</translation>
    </message>
    <message>
        <source>restore a copy from {name}/</source>
        <translation>eine Kopie aus {name}/ wiederherstellen</translation>
    </message>
    <message>
        <source>restore it from a copy, or remove it and import it again</source>
        <translation>sie aus einer Kopie wiederherstellen oder entfernen und neu importieren</translation>
    </message>
    <message>
        <source>same country</source>
        <translation>gleiches Land</translation>
    </message>
    <message>
        <source>same region: {region}</source>
        <translation>gleiche Region: {region}</translation>
    </message>
    <message>
        <source>same report and same date, {said}</source>
        <translation>gleicher Bericht und gleiches Datum, {said}</translation>
    </message>
    <message>
        <source>same series</source>
        <translation>gleiche Reihe</translation>
    </message>
    <message>
        <source>same subject: {subject}</source>
        <translation>gleicher Gegenstand: {subject}</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>search all</source>
        <translation>auch ältere</translation>
    </message>
    <message>
        <source>search all editions</source>
        <translation>alle Ausgaben durchsuchen</translation>
    </message>
    <message>
        <source>search current editions only</source>
        <translation>nur aktuelle Ausgaben durchsuchen</translation>
    </message>
    <message>
        <source>searchable but for {pages}</source>
        <translation>durchsuchbar bis auf {pages}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweitrangig</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>section-gone</source>
        <translation>Abschnitt entfallen</translation>
    </message>
    <message>
        <source>section-moved</source>
        <translation>Abschnitt verschoben</translation>
    </message>
    <message>
        <source>section-new</source>
        <translation>Abschnitt neu</translation>
    </message>
    <message>
        <source>section-renamed</source>
        <translation>Abschnitt umbenannt</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>shown here</source>
        <translation>hier gezeigt</translation>
    </message>
    <message>
        <source>similar text</source>
        <translation>ähnlicher Text</translation>
    </message>
    <message>
        <source>similar text: {part}</source>
        <translation>ähnlicher Text: {part}</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>such as 1-3, 7</source>
        <translation>etwa 1-3, 7</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>tab {tab_text} waits for its answer</source>
        <translation>Tab {tab_text} wartet auf seine Antwort</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>table-changed</source>
        <translation>Tabelle geändert</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tags {names}</source>
        <translation>Schlagwörter {names}</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>dauert zu lange</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text-changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>text-gone</source>
        <translation>Text entfallen</translation>
    </message>
    <message>
        <source>text-moved</source>
        <translation>Text verschoben</translation>
    </message>
    <message>
        <source>text-new</source>
        <translation>Text neu</translation>
    </message>
    <message>
        <source>the PDF's pages</source>
        <translation>die Seiten des PDFs</translation>
    </message>
    <message>
        <source>the PDF’s document information</source>
        <translation>die Dokumentangaben des PDFs</translation>
    </message>
    <message>
        <source>the catalogue is damaged: {sound}</source>
        <translation>der Katalog ist beschädigt: {sound}</translation>
    </message>
    <message>
        <source>the check of the library</source>
        <translation>die Prüfung der Bibliothek</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>der Dateiname</translation>
    </message>
    <message>
        <source>the hits of page {unmarked} are not marked</source>
        <translation>die Treffer auf Seite {unmarked} sind nicht markiert</translation>
    </message>
    <message>
        <source>the library is open already</source>
        <translation>die Bibliothek ist schon geöffnet</translation>
    </message>
    <message>
        <source>the page beside the answer is still to come</source>
        <translation>die Seite neben der Antwort kommt noch</translation>
    </message>
    <message>
        <source>the password does not open {name}</source>
        <translation>das Passwort öffnet {name} nicht</translation>
    </message>
    <message>
        <source>the program is closing</source>
        <translation>das Programm wird geschlossen</translation>
    </message>
    <message>
        <source>the related reports</source>
        <translation>die verwandten Berichte</translation>
    </message>
    <message>
        <source>the same publisher and title, {said}</source>
        <translation>gleicher Herausgeber und Titel, {said}</translation>
    </message>
    <message>
        <source>the same publisher and topic on {country}, under another title</source>
        <translation>gleicher Herausgeber und gleiches Thema zu {country}, unter anderem Titel</translation>
    </message>
    <message>
        <source>the same publisher and topic, under another title</source>
        <translation>gleicher Herausgeber und gleiches Thema, unter anderem Titel</translation>
    </message>
    <message>
        <source>the same report and date, {said}, with another text</source>
        <translation>gleicher Bericht und gleiches Datum, {said}, mit anderem Text</translation>
    </message>
    <message>
        <source>the same report, with the text of an edition in the library</source>
        <translation>gleicher Bericht, mit dem Text einer Ausgabe in der Bibliothek</translation>
    </message>
    <message>
        <source>the same series number</source>
        <translation>gleiche Seriennummer</translation>
    </message>
    <message>
        <source>the same title, but only one of the two names its publisher</source>
        <translation>gleicher Titel, aber nur einer der beiden nennt seinen Herausgeber</translation>
    </message>
    <message>
        <source>the same topic on {country}, but the publisher is not known</source>
        <translation>gleiches Thema zu {country}, aber der Herausgeber ist nicht bekannt</translation>
    </message>
    <message>
        <source>the sidebar is about to ask</source>
        <translation>die Seitenleiste fragt gleich an</translation>
    </message>
    <message>
        <source>the view has just moved</source>
        <translation>die Ansicht hat sich gerade bewegt</translation>
    </message>
    <message>
        <source>the view is moving</source>
        <translation>die Ansicht bewegt sich</translation>
    </message>
    <message>
        <source>the viewer is not shown</source>
        <translation>die Leseansicht ist nicht zu sehen</translation>
    </message>
    <message>
        <source>there is no index</source>
        <translation>es gibt keinen Index</translation>
    </message>
    <message>
        <source>there is no page {page}</source>
        <translation>es gibt keine Seite {page}</translation>
    </message>
    <message>
        <source>there is not enough memory for this page</source>
        <translation>für diese Seite reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>this page cannot be drawn</source>
        <translation>diese Seite kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>this page could not be recognised</source>
        <translation>diese Seite konnte nicht erkannt werden</translation>
    </message>
    <message>
        <source>this page is damaged</source>
        <translation>diese Seite ist beschädigt</translation>
    </message>
    <message>
        <source>this page needs more memory than there is</source>
        <translation>diese Seite braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>this part of the report</source>
        <translation>diesem Teil des Berichts</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>diesem Bericht</translation>
    </message>
    <message>
        <source>to read later</source>
        <translation>später lesen</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>hat zu lange gedauert</translation>
    </message>
    <message>
        <source>two reports in the library have this publisher and topic</source>
        <translation>zwei Berichte in der Bibliothek haben diesen Herausgeber und dieses Thema</translation>
    </message>
    <message>
        <source>two reports side by side on the screen</source>
        <translation>zwei Berichte nebeneinander auf dem Bildschirm</translation>
    </message>
    <message>
        <source>underline</source>
        <translation>Unterstreichung</translation>
    </message>
    <message>
        <source>unexpected {name} of a worker</source>
        <translation>unerwartet {name} eines Hilfsprozesses</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>wait for their PDFs</source>
        <translation>warten auf ihre PDFs</translation>
    </message>
    <message>
        <source>waits for its PDF</source>
        <translation>wartet auf ihr PDF</translation>
    </message>
    <message>
        <source>waits for {what}</source>
        <translation>wartet auf {what}</translation>
    </message>
    <message>
        <source>was already there</source>
        <translation>war schon da</translation>
    </message>
    <message>
        <source>was p. {older}</source>
        <translation>war S. {older}</translation>
    </message>
    <message>
        <source>was p. {older}, now p. {newer}</source>
        <translation>war S. {older}, jetzt S. {newer}</translation>
    </message>
    <message>
        <source>was p. {page}</source>
        <translation>war S. {page}</translation>
    </message>
    <message>
        <source>watched search</source>
        <translation>beobachtete Suche</translation>
    </message>
    <message>
        <source>week {name}</source>
        <translation>Woche {name}</translation>
    </message>
    <message>
        <source>what changed between two editions on the screen</source>
        <translation>was sich zwischen zwei Ausgaben geändert hat, auf dem Bildschirm</translation>
    </message>
    <message>
        <source>what is new</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>what it asks for is not clear</source>
        <translation>unklar, wonach er fragt</translation>
    </message>
    <message>
        <source>what it stood on is gone. Press Enter to place it again.</source>
        <translation>die Textstelle ist entfallen. Mit Eingabe neu platzieren.</translation>
    </message>
    <message>
        <source>when the PDF was made</source>
        <translation>als das PDF erstellt wurde</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>with a similar title</source>
        <translation>mit ähnlichem Titel</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>word {landing} of page {landing2} is not found yet</source>
        <translation>Wort {landing} auf Seite {landing2} ist noch nicht gefunden</translation>
    </message>
    <message>
        <source>words {words}</source>
        <translation>Wörter {words}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>von Ihnen angefordert</translation>
    </message>
    <message>
        <source>you found it right</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>you have said so</source>
        <translation>so von Ihnen angegeben</translation>
    </message>
    <message>
        <source>you placed it</source>
        <translation>von Ihnen platziert</translation>
    </message>
    <message>
        <source>you, in {yours} of {count}</source>
        <translation>von Ihnen, bei {yours} von {count}</translation>
    </message>
    <message>
        <source>{asks} of older editions to look at</source>
        <translation>{asks} älterer Ausgaben zu prüfen</translation>
    </message>
    <message>
        <source>{at} to {at2}, </source>
        <translation>{at} bis {at2}, </translation>
    </message>
    <message>
        <source>{behind} editions cannot be searched yet</source>
        <translation>{behind} Ausgaben sind noch nicht durchsuchbar</translation>
    </message>
    <message>
        <source>{behind} editions to go</source>
        <translation>noch {behind} Ausgaben</translation>
    </message>
    <message>
        <source>{chosen} chosen</source>
        <translation>{chosen} gewählt</translation>
    </message>
    <message numerus="yes">
        <source>{count} PDF files</source>
        <extracomment>{count} PDF file</extracomment>
        <translation><numerusform>{count} PDF-Datei</numerusform><numerusform>{count} PDF-Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} PDF files</source>
        <comment>dative</comment>
        <extracomment>{count} PDF file</extracomment>
        <translation><numerusform>{count} PDF-Datei</numerusform><numerusform>{count} PDF-Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} PDF files of it are no longer there.</source>
        <extracomment>{count} PDF file of it is no longer there.</extracomment>
        <translation><numerusform>{count} PDF-Datei davon ist nicht mehr da.</numerusform><numerusform>{count} PDF-Dateien davon sind nicht mehr da.</numerusform></translation>
    </message>
    <message>
        <source>{count} carried</source>
        <translation>{count} übernommen</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>{count} change</extracomment>
        <translation><numerusform>{count} Änderung</numerusform><numerusform>{count} Änderungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <comment>dative</comment>
        <extracomment>{count} change</extracomment>
        <translation><numerusform>{count} Änderung</numerusform><numerusform>{count} Änderungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} collections</source>
        <extracomment>{count} collection</extracomment>
        <translation><numerusform>{count} Sammlung</numerusform><numerusform>{count} Sammlungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} collections</source>
        <comment>dative</comment>
        <extracomment>{count} collection</extracomment>
        <translation><numerusform>{count} Sammlung</numerusform><numerusform>{count} Sammlungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} columns</source>
        <extracomment>{count} column</extracomment>
        <translation><numerusform>{count} Spalte</numerusform><numerusform>{count} Spalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} columns</source>
        <comment>dative</comment>
        <extracomment>{count} column</extracomment>
        <translation><numerusform>{count} Spalte</numerusform><numerusform>{count} Spalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} companies</source>
        <extracomment>{count} company</extracomment>
        <translation><numerusform>{count} Unternehmen</numerusform><numerusform>{count} Unternehmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} companies</source>
        <comment>dative</comment>
        <extracomment>{count} company</extracomment>
        <translation><numerusform>{count} Unternehmen</numerusform><numerusform>{count} Unternehmen</numerusform></translation>
    </message>
    <message>
        <source>{count} companies count as one now.</source>
        <translation>{count} Unternehmen zählen jetzt als eines.</translation>
    </message>
    <message>
        <source>{count} companies in</source>
        <translation>{count} Unternehmen neu</translation>
    </message>
    <message>
        <source>{count} companies in common: {named}</source>
        <translation>{count} gemeinsame Unternehmen: {named}</translation>
    </message>
    <message>
        <source>{count} companies in common: {named} and {more} more</source>
        <translation>{count} gemeinsame Unternehmen: {named} und {more} weitere</translation>
    </message>
    <message>
        <source>{count} companies out</source>
        <translation>{count} Unternehmen entfallen</translation>
    </message>
    <message>
        <source>{count} company in</source>
        <translation>{count} Unternehmen neu</translation>
    </message>
    <message>
        <source>{count} company in common: {named}</source>
        <translation>{count} gemeinsames Unternehmen: {named}</translation>
    </message>
    <message>
        <source>{count} company in common: {named} and {more} more</source>
        <translation>{count} gemeinsames Unternehmen: {named} und {more} weitere</translation>
    </message>
    <message>
        <source>{count} company out</source>
        <translation>{count} Unternehmen entfallen</translation>
    </message>
    <message numerus="yes">
        <source>{count} editions</source>
        <extracomment>{count} edition</extracomment>
        <translation><numerusform>{count} Ausgabe</numerusform><numerusform>{count} Ausgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} editions</source>
        <comment>dative</comment>
        <extracomment>{count} edition</extracomment>
        <translation><numerusform>{count} Ausgabe</numerusform><numerusform>{count} Ausgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <extracomment>{count} field</extracomment>
        <translation><numerusform>{count} Feld</numerusform><numerusform>{count} Felder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <comment>dative</comment>
        <extracomment>{count} field</extracomment>
        <translation><numerusform>{count} Feld</numerusform><numerusform>{count} Feldern</numerusform></translation>
    </message>
    <message>
        <source>{count} figure</source>
        <translation>{count} Zahl</translation>
    </message>
    <message>
        <source>{count} figure changed</source>
        <translation>{count} Zahl geändert</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} Zahlen</translation>
    </message>
    <message>
        <source>{count} figures changed</source>
        <translation>{count} Zahlen geändert</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <extracomment>{count} file</extracomment>
        <translation><numerusform>{count} Datei</numerusform><numerusform>{count} Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <comment>dative</comment>
        <extracomment>{count} file</extracomment>
        <translation><numerusform>{count} Datei</numerusform><numerusform>{count} Dateien</numerusform></translation>
    </message>
    <message>
        <source>{count} files or folders</source>
        <translation>{count} Dateien oder Ordner</translation>
    </message>
    <message numerus="yes">
        <source>{count} files were here already</source>
        <extracomment>{count} file was here already</extracomment>
        <translation><numerusform>{count} Datei war schon da</numerusform><numerusform>{count} Dateien waren schon da</numerusform></translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} entfallen</translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <extracomment>{count} hit</extracomment>
        <translation><numerusform>{count} Treffer</numerusform><numerusform>{count} Treffer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <comment>dative</comment>
        <extracomment>{count} hit</extracomment>
        <translation><numerusform>{count} Treffer</numerusform><numerusform>{count} Treffern</numerusform></translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} in the edition before</source>
        <translation>{count} in der Ausgabe davor</translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation>{count} verloren</translation>
    </message>
    <message numerus="yes">
        <source>{count} mentions</source>
        <extracomment>{count} mention</extracomment>
        <translation><numerusform>{count} Nennung</numerusform><numerusform>{count} Nennungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} mentions</source>
        <comment>dative</comment>
        <extracomment>{count} mention</extracomment>
        <translation><numerusform>{count} Nennung</numerusform><numerusform>{count} Nennungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} missing files</source>
        <extracomment>{count} missing file</extracomment>
        <translation><numerusform>{count} fehlende Datei</numerusform><numerusform>{count} fehlende Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} missing files</source>
        <comment>dative</comment>
        <extracomment>{count} missing file</extracomment>
        <translation><numerusform>{count} fehlenden Datei</numerusform><numerusform>{count} fehlenden Dateien</numerusform></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message numerus="yes">
        <source>{count} new editions</source>
        <extracomment>{count} new edition</extracomment>
        <translation><numerusform>{count} neue Ausgabe</numerusform><numerusform>{count} neue Ausgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new editions</source>
        <comment>dative</comment>
        <extracomment>{count} new edition</extracomment>
        <translation><numerusform>{count} neuen Ausgabe</numerusform><numerusform>{count} neuen Ausgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new passages</source>
        <extracomment>{count} new passage</extracomment>
        <translation><numerusform>{count} neue Textstelle</numerusform><numerusform>{count} neue Textstellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new passages</source>
        <comment>dative</comment>
        <extracomment>{count} new passage</extracomment>
        <translation><numerusform>{count} neuen Textstelle</numerusform><numerusform>{count} neuen Textstellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new reports</source>
        <extracomment>{count} new report</extracomment>
        <translation><numerusform>{count} neuer Bericht</numerusform><numerusform>{count} neue Berichte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new reports</source>
        <comment>dative</comment>
        <extracomment>{count} new report</extracomment>
        <translation><numerusform>{count} neuen Bericht</numerusform><numerusform>{count} neuen Berichten</numerusform></translation>
    </message>
    <message>
        <source>{count} note carried</source>
        <translation>{count} Notiz übernommen</translation>
    </message>
    <message>
        <source>{count} note changed</source>
        <translation>{count} Notiz geändert</translation>
    </message>
    <message>
        <source>{count} note lost</source>
        <translation>{count} Notiz verloren</translation>
    </message>
    <message>
        <source>{count} note moved</source>
        <translation>{count} Notiz verschoben</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>{count} note</extracomment>
        <translation><numerusform>{count} Notiz</numerusform><numerusform>{count} Notizen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <comment>dative</comment>
        <extracomment>{count} note</extracomment>
        <translation><numerusform>{count} Notiz</numerusform><numerusform>{count} Notizen</numerusform></translation>
    </message>
    <message>
        <source>{count} notes carried</source>
        <translation>{count} Notizen übernommen</translation>
    </message>
    <message>
        <source>{count} notes changed</source>
        <translation>{count} Notizen geändert</translation>
    </message>
    <message>
        <source>{count} notes lost</source>
        <translation>{count} Notizen verloren</translation>
    </message>
    <message>
        <source>{count} notes moved</source>
        <translation>{count} Notizen verschoben</translation>
    </message>
    <message>
        <source>{count} of {count2}</source>
        <translation>{count} von {count2}</translation>
    </message>
    <message numerus="yes">
        <source>{count} older editions</source>
        <extracomment>{count} older edition</extracomment>
        <translation><numerusform>{count} ältere Ausgabe</numerusform><numerusform>{count} ältere Ausgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} older editions</source>
        <comment>dative</comment>
        <extracomment>{count} older edition</extracomment>
        <translation><numerusform>{count} älteren Ausgabe</numerusform><numerusform>{count} älteren Ausgaben</numerusform></translation>
    </message>
    <message>
        <source>{count} other form</source>
        <translation>{count} andere Form</translation>
    </message>
    <message>
        <source>{count} other forms</source>
        <translation>{count} andere Formen</translation>
    </message>
    <message numerus="yes">
        <source>{count} other reports</source>
        <extracomment>{count} other report</extracomment>
        <translation><numerusform>{count} anderer Bericht</numerusform><numerusform>{count} andere Berichte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} other reports</source>
        <comment>dative</comment>
        <extracomment>{count} other report</extracomment>
        <translation><numerusform>{count} anderen Bericht</numerusform><numerusform>{count} anderen Berichten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} other watches</source>
        <extracomment>{count} other watch</extracomment>
        <translation><numerusform>{count} weitere Beobachtung</numerusform><numerusform>{count} weitere Beobachtungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} other watches</source>
        <comment>dative</comment>
        <extracomment>{count} other watch</extracomment>
        <translation><numerusform>{count} weiteren Beobachtung</numerusform><numerusform>{count} weiteren Beobachtungen</numerusform></translation>
    </message>
    <message>
        <source>{count} out</source>
        <translation>{count} entfallen</translation>
    </message>
    <message>
        <source>{count} p</source>
        <translation>{count} S.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <extracomment>{count} page</extracomment>
        <translation><numerusform>{count} Seite</numerusform><numerusform>{count} Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <comment>dative</comment>
        <extracomment>{count} page</extracomment>
        <translation><numerusform>{count} Seite</numerusform><numerusform>{count} Seiten</numerusform></translation>
    </message>
    <message>
        <source>{count} passage</source>
        <translation>{count} Stelle</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages</source>
        <extracomment>{count} passage</extracomment>
        <translation><numerusform>{count} Stelle</numerusform><numerusform>{count} Stellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} passages</source>
        <comment>dative</comment>
        <extracomment>{count} passage</extracomment>
        <translation><numerusform>{count} Stelle</numerusform><numerusform>{count} Stellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} passages</source>
        <comment>where room is short</comment>
        <extracomment>{count} passage</extracomment>
        <translation><numerusform>{count} Stelle</numerusform><numerusform>{count} Stellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} passwords</source>
        <extracomment>{count} password</extracomment>
        <translation><numerusform>{count} Passwort</numerusform><numerusform>{count} Passwörter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} passwords</source>
        <comment>dative</comment>
        <extracomment>{count} password</extracomment>
        <translation><numerusform>{count} Passwort</numerusform><numerusform>{count} Passwörtern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} problems were found.</source>
        <extracomment>{count} problem was found.</extracomment>
        <translation><numerusform>{count} Problem wurde gefunden.</numerusform><numerusform>{count} Probleme wurden gefunden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} publisher’s pages</source>
        <extracomment>{count} publisher’s page</extracomment>
        <translation><numerusform>{count} Seite des Herausgebers</numerusform><numerusform>{count} Seiten der Herausgeber</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} publisher’s pages</source>
        <comment>dative</comment>
        <extracomment>{count} publisher’s page</extracomment>
        <translation><numerusform>{count} Seite des Herausgebers</numerusform><numerusform>{count} Seiten der Herausgeber</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <extracomment>{count} question</extracomment>
        <translation><numerusform>{count} Frage</numerusform><numerusform>{count} Fragen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <comment>dative</comment>
        <extracomment>{count} question</extracomment>
        <translation><numerusform>{count} Frage</numerusform><numerusform>{count} Fragen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} removed editions</source>
        <extracomment>{count} removed edition</extracomment>
        <translation><numerusform>{count} entfernte Ausgabe</numerusform><numerusform>{count} entfernte Ausgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} removed editions</source>
        <comment>dative</comment>
        <extracomment>{count} removed edition</extracomment>
        <translation><numerusform>{count} entfernten Ausgabe</numerusform><numerusform>{count} entfernten Ausgaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} reports</source>
        <extracomment>{count} report</extracomment>
        <translation><numerusform>{count} Bericht</numerusform><numerusform>{count} Berichte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} reports</source>
        <comment>dative</comment>
        <extracomment>{count} report</extracomment>
        <translation><numerusform>{count} Bericht</numerusform><numerusform>{count} Berichten</numerusform></translation>
    </message>
    <message>
        <source>{count} reports chosen</source>
        <translation>{count} Berichte gewählt</translation>
    </message>
    <message>
        <source>{count} reports joined into one</source>
        <translation>{count} Berichte zu einem vereint</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <extracomment>{count} row</extracomment>
        <translation><numerusform>{count} Zeile</numerusform><numerusform>{count} Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <comment>dative</comment>
        <extracomment>{count} row</extracomment>
        <translation><numerusform>{count} Zeile</numerusform><numerusform>{count} Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <extracomment>{count} rule</extracomment>
        <translation><numerusform>{count} Regel</numerusform><numerusform>{count} Regeln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <comment>dative</comment>
        <extracomment>{count} rule</extracomment>
        <translation><numerusform>{count} Regel</numerusform><numerusform>{count} Regeln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} saved pages</source>
        <extracomment>{count} saved page</extracomment>
        <translation><numerusform>{count} gespeicherte Seite</numerusform><numerusform>{count} gespeicherte Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} saved pages</source>
        <comment>dative</comment>
        <extracomment>{count} saved page</extracomment>
        <translation><numerusform>{count} gespeicherten Seite</numerusform><numerusform>{count} gespeicherten Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} saved pages wait for a PDF</source>
        <extracomment>{count} saved page waits for a PDF</extracomment>
        <translation><numerusform>{count} gespeicherte Seite wartet auf ein PDF</numerusform><numerusform>{count} gespeicherte Seiten warten auf ein PDF</numerusform></translation>
    </message>
    <message>
        <source>{count} section changed</source>
        <translation>{count} Abschnitt geändert</translation>
    </message>
    <message>
        <source>{count} section gone</source>
        <translation>{count} Abschnitt entfallen</translation>
    </message>
    <message>
        <source>{count} section moved</source>
        <translation>{count} Abschnitt verschoben</translation>
    </message>
    <message>
        <source>{count} section new</source>
        <translation>{count} Abschnitt neu</translation>
    </message>
    <message>
        <source>{count} sections changed</source>
        <translation>{count} Abschnitte geändert</translation>
    </message>
    <message>
        <source>{count} sections gone</source>
        <translation>{count} Abschnitte entfallen</translation>
    </message>
    <message>
        <source>{count} sections moved</source>
        <translation>{count} Abschnitte verschoben</translation>
    </message>
    <message>
        <source>{count} sections new</source>
        <translation>{count} Abschnitte neu</translation>
    </message>
    <message>
        <source>{count} synonym</source>
        <translation>{count} Synonym</translation>
    </message>
    <message>
        <source>{count} synonyms</source>
        <translation>{count} Synonyme</translation>
    </message>
    <message>
        <source>{count} table</source>
        <translation>{count} Tabelle</translation>
    </message>
    <message>
        <source>{count} table changed</source>
        <translation>{count} Tabelle geändert</translation>
    </message>
    <message>
        <source>{count} tables</source>
        <translation>{count} Tabellen</translation>
    </message>
    <message>
        <source>{count} tables changed</source>
        <translation>{count} Tabellen geändert</translation>
    </message>
    <message>
        <source>{count} text</source>
        <translation>{count} Text</translation>
    </message>
    <message>
        <source>{count} text changed</source>
        <translation>{count} Text geändert</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} Texte</translation>
    </message>
    <message>
        <source>{count} texts changed</source>
        <translation>{count} Texte geändert</translation>
    </message>
    <message numerus="yes">
        <source>{count} unreadable pages</source>
        <extracomment>{count} unreadable page</extracomment>
        <translation><numerusform>{count} nicht lesbare Seite</numerusform><numerusform>{count} nicht lesbare Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} unreadable pages</source>
        <comment>dative</comment>
        <extracomment>{count} unreadable page</extracomment>
        <translation><numerusform>{count} nicht lesbaren Seite</numerusform><numerusform>{count} nicht lesbaren Seiten</numerusform></translation>
    </message>
    <message>
        <source>{date} to {date2}</source>
        <translation>{date} bis {date2}</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{done} von {count} Dateien</translation>
    </message>
    <message>
        <source>{done} of {count} pages</source>
        <translation>{done} von {count} Seiten</translation>
    </message>
    <message>
        <source>{done} of {done2} pages</source>
        <translation>{done} von {done2} Seiten</translation>
    </message>
    <message>
        <source>{done} of {total} updates</source>
        <translation>{done} von {total} Aktualisierungen</translation>
    </message>
    <message>
        <source>{each} dpi</source>
        <translation>{each} dpi</translation>
    </message>
    <message>
        <source>{editions} editions, {size} MB</source>
        <translation>{editions} Ausgaben, {size} MB</translation>
    </message>
    <message>
        <source>{editions} restored.</source>
        <translation>{editions} wiederhergestellt.</translation>
    </message>
    <message>
        <source>{editions} still to be indexed</source>
        <translation>{editions} noch zu indizieren</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>{fields} geändert</translation>
    </message>
    <message>
        <source>{files_done} of {files} files</source>
        <translation>{files_done} von {files} Dateien</translation>
    </message>
    <message>
        <source>{files} could not be read</source>
        <translation>{files} nicht lesbar</translation>
    </message>
    <message>
        <source>{files} could not be read ·</source>
        <translation>{files} nicht lesbar ·</translation>
    </message>
    <message>
        <source>{files} found again.</source>
        <translation>{files} wiedergefunden.</translation>
    </message>
    <message>
        <source>{files} not imported because it was cancelled</source>
        <translation>{files} nicht importiert, weil abgebrochen wurde</translation>
    </message>
    <message>
        <source>{files} still to come</source>
        <translation>{files} stehen noch aus</translation>
    </message>
    <message>
        <source>{file} cannot be moved away ({strerror}): move it.</source>
        <translation>{file} kann nicht verschoben werden ({strerror}): Bitte selbst verschieben.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{found}, {before} in the edition before</source>
        <translation>{found}, {before} in der Ausgabe davor</translation>
    </message>
    <message>
        <source>{heading}, page {page}</source>
        <translation>{heading}, Seite {page}</translation>
    </message>
    <message>
        <source>{key} is under way, {waiting} wait</source>
        <translation>{key} ist in Arbeit, {waiting} warten</translation>
    </message>
    <message>
        <source>{kind}, {get}, page {page}</source>
        <translation>{kind}, {get}, Seite {page}</translation>
    </message>
    <message>
        <source>{largest_text} MB of text</source>
        <translation>{largest_text} MB Text</translation>
    </message>
    <message>
        <source>{more} Type more to see the rest.</source>
        <translation>{more} Mehr eingeben, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>{named} compared with {named2}</source>
        <translation>{named} im Vergleich mit {named2}</translation>
    </message>
    <message>
        <source>{named} fits {count} editions of "{title}": name one of {have}.</source>
        <translation>{named} passt auf {count} Ausgaben von „{title}“: Bitte eine davon nennen: {have}.</translation>
    </message>
    <message>
        <source>{named}, superseded</source>
        <translation>{named}, überholt</translation>
    </message>
    <message>
        <source>{name} belongs to the library: its reports are here already.</source>
        <translation>{name} gehört zur Bibliothek: Die Berichte darin sind schon hier.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}): restore a backup, or move it away and import the PDFs again.</source>
        <translation>{name} kann nicht geöffnet werden ({error}): Bitte eine Sicherung wiederherstellen, oder die Datei verschieben und die PDFs neu importieren.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}): check its disk.</source>
        <translation>{name} ist nicht lesbar ({strerror}): Bitte den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation>{name} ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be written ({strerror}): choose another place.</source>
        <translation>{name} kann nicht geschrieben werden ({strerror}): Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{name} cannot be written: choose another folder.</source>
        <translation>{name} kann nicht geschrieben werden: Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} cannot be written: choose another place.</source>
        <translation>{name} kann nicht geschrieben werden: Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{name} could not be copied ({strerror}): look whether {place} is still there and may be written, then copy again.</source>
        <translation>{name} konnte nicht kopiert werden ({strerror}): Bitte prüfen, ob {place} noch da und beschreibbar ist, dann erneut kopieren.</translation>
    </message>
    <message>
        <source>{name} could not be imported: {error}.</source>
        <translation>{name} konnte nicht importiert werden: {error}.</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} could not be written ({strerror}): choose another place.</source>
        <translation>{name} konnte nicht geschrieben werden ({strerror}): Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{name} does not answer: look whether it is switched on.</source>
        <translation>{name} antwortet nicht: Bitte prüfen, ob das Gerät eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{name} does not come out as it went in: the disk or stick is damaged, use another one.</source>
        <translation>{name} kommt nicht unverändert wieder heraus: Der Datenträger oder Stick ist beschädigt, bitte einen anderen nehmen.</translation>
    </message>
    <message>
        <source>{name} has been written, {size} MB.</source>
        <translation>{name} wurde geschrieben, {size} MB.</translation>
    </message>
    <message>
        <source>{name} holds no page: save the report’s page again.</source>
        <translation>{name} enthält keine Seite: Bitte die Seite des Berichts erneut speichern.</translation>
    </message>
    <message>
        <source>{name} holds no text: save the report’s page again.</source>
        <translation>{name} enthält keinen Text: Bitte die Seite des Berichts erneut speichern.</translation>
    </message>
    <message>
        <source>{name} holds {changes}.</source>
        <translation>{name} enthält {changes}.</translation>
    </message>
    <message>
        <source>{name} holds {notes}.</source>
        <translation>{name} enthält {notes}.</translation>
    </message>
    <message>
        <source>{name} holds {passages}.</source>
        <translation>{name} enthält {passages}.</translation>
    </message>
    <message>
        <source>{name} is damaged beyond repair: get a fresh copy of it</source>
        <translation>{name} ist unrettbar beschädigt: Bitte eine neue Kopie besorgen</translation>
    </message>
    <message>
        <source>{name} is damaged or no selection of reports: ask for it again.</source>
        <translation>{name} ist beschädigt oder keine Auswahl von Berichten: Bitte erneut anfordern.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page can be found in it</source>
        <translation>{name} ist beschädigt: Darin ist keine Seite zu finden</translation>
    </message>
    <message>
        <source>{name} is empty: download it again.</source>
        <translation>{name} ist leer: Bitte erneut herunterladen.</translation>
    </message>
    <message>
        <source>{name} is empty: save the report’s page again.</source>
        <translation>{name} ist leer: Bitte die Seite des Berichts erneut speichern.</translation>
    </message>
    <message>
        <source>{name} is empty: the file has no bytes</source>
        <translation>{name} ist leer: Die Datei hat keine Bytes</translation>
    </message>
    <message>
        <source>{name} is held by another program: close that, then try again.</source>
        <translation>{name} wird von einem anderen Programm festgehalten: Schließen Sie dieses, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{name} is in the library already, {where}: choose another file.</source>
        <translation>{name} ist schon in der Bibliothek, {where}: Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} is larger than a report’s page ({most}): save only its text.</source>
        <translation>{name} ist größer als die Seite eines Berichts ({most}): Bitte nur den Text speichern.</translation>
    </message>
    <message>
        <source>{name} is locked: give its password to import it.</source>
        <translation>{name} ist gesperrt: Geben Sie das Passwort ein, um die Datei zu importieren.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a report’s page: save its text instead.</source>
        <translation>{name} ist für die Seite eines Berichts zu tief verschachtelt: Bitte stattdessen den Text speichern.</translation>
    </message>
    <message>
        <source>{name} is no longer there: put it back and import it again.</source>
        <translation>{name} ist nicht mehr da: Bitte wiederherstellen und erneut importieren.</translation>
    </message>
    <message>
        <source>{name} is no report’s page: choose a report’s PDF, or the page that its publisher has of it.</source>
        <translation>{name} ist nicht die Seite eines Berichts: Bitte das PDF eines Berichts wählen, oder die Seite des Herausgebers darüber.</translation>
    </message>
    <message>
        <source>{name} is not a PDF</source>
        <translation>{name} ist keine PDF-Datei</translation>
    </message>
    <message>
        <source>{name} is not a PDF: choose the report's PDF file.</source>
        <translation>{name} ist kein PDF: Bitte die PDF-Datei des Berichts wählen.</translation>
    </message>
    <message>
        <source>{name} is not in the new folder: the old one stays.</source>
        <translation>{name} ist nicht im neuen Ordner: Der alte bleibt.</translation>
    </message>
    <message>
        <source>{name} is not the file that the library knows: it has been changed or damaged.</source>
        <translation>{name} ist nicht die Datei, die die Bibliothek kennt: Sie wurde geändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not there any more</source>
        <translation>{name} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{name} is read now: its text is the same.</source>
        <translation>Von nun an wird {name} gelesen: Der Text ist derselbe.</translation>
    </message>
    <message>
        <source>{name} is the file that was missing: it is here again.</source>
        <translation>{name} ist die Datei, die fehlte: Sie ist wieder hier.</translation>
    </message>
    <message>
        <source>{name} is the same file, byte for byte: nothing needs to be replaced.</source>
        <translation>{name} ist Byte für Byte dieselbe Datei: Nichts muss ersetzt werden.</translation>
    </message>
    <message>
        <source>{name} is too large for the disk's format: use exFAT, not FAT32.</source>
        <translation>{name} ist zu groß für das Format des Datenträgers: Bitte exFAT statt FAT32 nehmen.</translation>
    </message>
    <message>
        <source>{name} lists several reports: save the page of one report, then import that.</source>
        <translation>{name} nennt mehrere Berichte: Bitte die Seite eines einzelnen Berichts speichern und dann importieren.</translation>
    </message>
    <message>
        <source>{name} may not be read: give yourself permission, then import it again.</source>
        <translation>{name} darf nicht gelesen werden: Bitte die Leserechte erteilen, dann erneut importieren.</translation>
    </message>
    <message>
        <source>{name} may not be read: give yourself permission, then open the library again.</source>
        <translation>{name} darf nicht gelesen werden: Bitte die Leserechte erteilen und die Bibliothek dann erneut öffnen.</translation>
    </message>
    <message>
        <source>{name} needs its password</source>
        <translation>{name} braucht sein Passwort</translation>
    </message>
    <message>
        <source>{name} of “{word}”</source>
        <translation>{name} von „{word}“</translation>
    </message>
    <message>
        <source>{name} stands between two words: it was looked for as a word. Write fibre {name} tower, or {name}(fibre tower, {distance}).</source>
        <translation>{name} steht zwischen zwei Wörtern: Danach wurde als Wort gesucht. Schreiben Sie Glasfaser {name} Mast oder {name}(Glasfaser Mast, {distance}).</translation>
    </message>
    <message>
        <source>{name} takes two words or more and a distance: {name}(a b, 8).</source>
        <translation>{name} braucht zwei oder mehr Wörter und einen Abstand: {name}(a b, 8).</translation>
    </message>
    <message>
        <source>{name} tells of {reports}.</source>
        <translation>{name} nennt {reports}.</translation>
    </message>
    <message>
        <source>{name} was called off.</source>
        <translation>{name} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Report Reader: update this program to import it.</source>
        <translation>{name} stammt von einem neueren Report Reader: Bitte dieses Programm aktualisieren, um zu importieren.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Report Reader: update this program to open it.</source>
        <translation>{name} wurde von einem neueren Report Reader geschrieben: Bitte dieses Programm aktualisieren, um zu öffnen.</translation>
    </message>
    <message>
        <source>{name} was written by an older Report Reader: open the library once where it may be changed.</source>
        <translation>{name} wurde von einem älteren Report Reader geschrieben: Bitte die Bibliothek einmal dort öffnen, wo sie geändert werden darf.</translation>
    </message>
    <message>
        <source>{name}, printed number {name2}</source>
        <translation>{name}, gedruckte Nummer {name2}</translation>
    </message>
    <message>
        <source>{name}, recognised</source>
        <translation>{name}, erkannt</translation>
    </message>
    <message>
        <source>{name}.reportreader</source>
        <translation>{name}.reportreader</translation>
    </message>
    <message>
        <source>{name}: choose a name that ends in {endings}.</source>
        <translation>{name}: Bitte einen Namen wählen, der auf {endings} endet.</translation>
    </message>
    <message>
        <source>{name}: no text</source>
        <translation>{name}: kein Text</translation>
    </message>
    <message>
        <source>{name}{more} in a watched folder could not be imported.</source>
        <translation>Import aus einem überwachten Ordner misslungen: {name}{more}.</translation>
    </message>
    <message>
        <source>{new} added</source>
        <translation>{new} hinzugefügt</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} neu</translation>
    </message>
    <message>
        <source>{notes} carried</source>
        <translation>{notes} übernommen</translation>
    </message>
    <message>
        <source>{notes} changed</source>
        <translation>{notes} geändert</translation>
    </message>
    <message>
        <source>{notes} lost</source>
        <translation>{notes} verloren</translation>
    </message>
    <message>
        <source>{notes} moved</source>
        <translation>{notes} verschoben</translation>
    </message>
    <message>
        <source>{notes} of older editions to look at</source>
        <translation>{notes} älterer Ausgaben zu prüfen</translation>
    </message>
    <message>
        <source>{notes} to look at</source>
        <translation>{notes} zu prüfen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} users</source>
        <translation>{number} Nutzer</translation>
    </message>
    <message>
        <source>{operator} has nothing to join: it was looked for as a word.</source>
        <translation>{operator} hat nichts zu verknüpfen: Danach wurde als Wort gesucht.</translation>
    </message>
    <message>
        <source>{pages_done} pages read</source>
        <translation>{pages_done} Seiten gelesen</translation>
    </message>
    <message>
        <source>{pages} added to what is known</source>
        <translation>{pages} zu den Angaben hinzugefügt</translation>
    </message>
    <message>
        <source>{pages} and {pages2}</source>
        <translation>{pages} und {pages2}</translation>
    </message>
    <message>
        <source>{pages} could not be read</source>
        <translation>{pages} nicht lesbar</translation>
    </message>
    <message>
        <source>{pages} p</source>
        <translation>{pages} S.</translation>
    </message>
    <message>
        <source>{pages} unreadable</source>
        <translation>{pages} nicht lesbar</translation>
    </message>
    <message>
        <source>{pages} without text</source>
        <translation>{pages} ohne Text</translation>
    </message>
    <message>
        <source>{parts} came in</source>
        <translation>{parts} hinzugekommen</translation>
    </message>
    <message>
        <source>{part} and {count} more</source>
        <translation>{part} und {count} weitere</translation>
    </message>
    <message>
        <source>{part} and {rest} more</source>
        <translation>{part} und {rest} weitere</translation>
    </message>
    <message>
        <source>{part} names no pages: write them as 1-3, 7.</source>
        <translation>{part} nennt keine Seiten: Bitte als 1-3, 7 schreiben.</translation>
    </message>
    <message>
        <source>{passages} in {editions} that came in since you looked</source>
        <translation>{passages} in {editions:dative}, seit dem letzten Ansehen hinzugekommen</translation>
    </message>
    <message>
        <source>{pending} jobs of the view worker are open</source>
        <translation>{pending} Aufträge des Ansichtsprozesses sind offen</translation>
    </message>
    <message>
        <source>{person} on {machine} has this library open: you can read and search, but not change it.</source>
        <translation>{person} hat diese Bibliothek auf {machine} geöffnet: Sie können lesen und suchen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>{places} and {count} more</source>
        <translation>{places} und {count} weitere</translation>
    </message>
    <message>
        <source>{plain} - notes.md</source>
        <translation>{plain} - Notizen.md</translation>
    </message>
    <message>
        <source>{program}, begun {strftime}
</source>
        <translation>{program}, begonnen {strftime}
</translation>
    </message>
    <message>
        <source>{questions} about the reports of editions</source>
        <translation>{questions} zu den Berichten von Ausgaben</translation>
    </message>
    <message>
        <source>{questions} about your reports</source>
        <translation>{questions} zu Ihren Berichten</translation>
    </message>
    <message>
        <source>{questions} answered with the same words</source>
        <translation>{questions} mit denselben Worten beantwortet</translation>
    </message>
    <message>
        <source>{reports} marked as archived</source>
        <translation>{reports} als archiviert gekennzeichnet</translation>
    </message>
    <message>
        <source>{reports} marked as live</source>
        <translation>{reports} als fortgeführt gekennzeichnet</translation>
    </message>
    <message>
        <source>{reports} moved to the trash.</source>
        <translation>{reports} in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>{reports}, {editions}</source>
        <comment>named in</comment>
        <translation>{reports:dative}, {editions:dative}</translation>
    </message>
    <message>
        <source>{rest} more</source>
        <translation>{rest} weitere</translation>
    </message>
    <message>
        <source>{rest} more in this report</source>
        <translation>{rest} weitere in diesem Bericht</translation>
    </message>
    <message>
        <source>{rest} more reports</source>
        <translation>{rest} weitere Berichte</translation>
    </message>
    <message>
        <source>{rest} more spellings</source>
        <translation>{rest} weitere Schreibweisen</translation>
    </message>
    <message>
        <source>{root} belongs to the library itself: choose another folder.</source>
        <translation>{root} gehört zur Bibliothek selbst: Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{root} is not empty: choose an empty folder, or make one.</source>
        <translation>{root} ist nicht leer: Bitte einen leeren Ordner wählen oder anlegen.</translation>
    </message>
    <message>
        <source>{root} is not the library that was moved: it stays.</source>
        <translation>{root} ist nicht die Bibliothek, die verschoben wurde: Der Ordner bleibt.</translation>
    </message>
    <message>
        <source>{rules} on import kept.</source>
        <translation>{rules} für den Import gespeichert.</translation>
    </message>
    <message>
        <source>{said}, change</source>
        <translation>{said}, Veränderung</translation>
    </message>
    <message>
        <source>{said}, edition {number}</source>
        <translation>{said}, Ausgabe {number}</translation>
    </message>
    <message>
        <source>{sentence}
Click to choose forms and synonyms by word</source>
        <translation>{sentence}
Klicken, um Formen und Synonyme je Wort zu wählen</translation>
    </message>
    <message>
        <source>{shown} is no longer there: put it back at {shown2}, or find it where it is now.</source>
        <translation>{shown} ist nicht mehr da: Bitte nach {shown2} zurücklegen oder am jetzigen Ort suchen.</translation>
    </message>
    <message>
        <source>{shown} of {what}</source>
        <translation>{shown} von {what}</translation>
    </message>
    <message>
        <source>{size} deleted for good.</source>
        <translation>{size} endgültig gelöscht.</translation>
    </message>
    <message>
        <source>{start} of {count} editions</source>
        <translation>{start} von {count} Ausgaben</translation>
    </message>
    <message>
        <source>{stem} with notes.pdf</source>
        <translation>{stem} mit Notizen.pdf</translation>
    </message>
    <message>
        <source>{step} point</source>
        <translation>{step} Punkt</translation>
    </message>
    <message>
        <source>{step} points</source>
        <translation>{step} Punkte</translation>
    </message>
    <message>
        <source>{text}	Ctrl+click</source>
        <translation>{text}	Strg+Klick</translation>
    </message>
    <message>
        <source>{text}
Ctrl+click adds it, Shift+click leaves it out</source>
        <translation>{text}
Strg+Klick nimmt hinzu, Umschalt+Klick schließt aus</translation>
    </message>
    <message>
        <source>{text} of the table</source>
        <translation>{text} der Tabelle</translation>
    </message>
    <message>
        <source>{text} tables and charts</source>
        <translation>{text}: Tabellen und Diagramme</translation>
    </message>
    <message>
        <source>{text} the selected words</source>
        <translation>{text}: ausgewählte Wörter</translation>
    </message>
    <message>
        <source>{text} · page {name}</source>
        <translation>{text} · Seite {name}</translation>
    </message>
    <message>
        <source>{text}, {here} in what is searched</source>
        <translation>{text}, davon {here} im durchsuchten Bestand</translation>
    </message>
    <message>
        <source>{text}, {what} of the chosen reports</source>
        <translation>{text}, {what} der gewählten Berichte</translation>
    </message>
    <message>
        <source>{theirs} in the PDF itself</source>
        <translation>{theirs} im PDF selbst</translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation>{title} (angehalten)</translation>
    </message>
    <message>
        <source>{title} was cancelled.</source>
        <translation>{title} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{title}, one of two side by side</source>
        <translation>{title}, einer von zweien nebeneinander</translation>
    </message>
    <message>
        <source>{title}.pdf</source>
        <translation>{title}.pdf</translation>
    </message>
    <message>
        <source>{title}: {pages} printed.</source>
        <translation>{title}: {pages} gedruckt.</translation>
    </message>
    <message>
        <source>{title}Report Reader</source>
        <translation>{title}Report Reader</translation>
    </message>
    <message>
        <source>{total} in all; {listed} are listed.</source>
        <translation>Insgesamt {total}; {listed} sind aufgeführt.</translation>
    </message>
    <message>
        <source>{value} times</source>
        <translation>{value}-mal</translation>
    </message>
    <message>
        <source>{waiting} drawings wait</source>
        <translation>{waiting} Zeichnungen warten</translation>
    </message>
    <message>
        <source>{what} Ctrl+Z takes it back.</source>
        <translation>{what} Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{what} corrected</source>
        <translation>{what} berichtigt</translation>
    </message>
    <message>
        <source>{what} corrected for {reports}</source>
        <translation>{what} bei {reports:dative} berichtigt</translation>
    </message>
    <message>
        <source>{what} of a note</source>
        <translation>{what} einer Notiz</translation>
    </message>
    <message>
        <source>{what} of {count} notes</source>
        <translation>{what} von {count} Notizen</translation>
    </message>
    <message>
        <source>{what} of {title}</source>
        <translation>{what} von {title}</translation>
    </message>
    <message>
        <source>{what} {pages} cannot be read and stayed empty.</source>
        <translation>{what} {pages} nicht lesbar und leer geblieben.</translation>
    </message>
    <message>
        <source>{what}, printed {name}</source>
        <translation>{what}, gedruckt {name}</translation>
    </message>
    <message>
        <source>{what}. Go through them.</source>
        <translation>{what}. Einzeln durchgehen.</translation>
    </message>
    <message>
        <source>{where}
Found: {what}. What to do: {mend}.</source>
        <translation>{where}
Gefunden: {what}. Was zu tun ist: {mend}.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{words} {text}	Ctrl+Enter</source>
        <translation>{words}: {text}	Strg+Eingabe</translation>
    </message>
    <message>
        <source>{words} {text}	Shift+Enter</source>
        <translation>{words}: {text}	Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>{years} to {years2}</source>
        <translation>{years} bis {years2}</translation>
    </message>
    <message>
        <source>~ is for words of {least_fuzzy} letters or more: “{text}” was taken as it is.</source>
        <translation>~ gilt für Wörter ab {least_fuzzy} Buchstaben: „{text}“ wurde genommen, wie es ist.</translation>
    </message>
    <message>
        <source>“is:” knows {part}; “{text}” was looked for instead.</source>
        <translation>„is:“ kennt {part}; stattdessen wurde nach „{text}“ gesucht.</translation>
    </message>
    <message>
        <source>“{asked}” is not in it.</source>
        <translation>„{asked}“ kommt darin nicht vor.</translation>
    </message>
    <message>
        <source>“{name}” is no longer watched.</source>
        <translation>„{name}“ wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>“{name}” is watched: what comes in and answers it is told.</source>
        <translation>„{name}“ wird beobachtet: Neue Treffer werden gemeldet.</translation>
    </message>
    <message>
        <source>“{piece}” stands for {count} words: the {most_forms} most frequent were looked for.</source>
        <translation>„{piece}“ steht für {count} Wörter: Nach den {most_forms} häufigsten wurde gesucht.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{text}” is no year: write year:2024 or year:2019..2025.</source>
        <translation>„{text}“ ist kein Jahr: Bitte year:2024 oder year:2019..2025 schreiben.</translation>
    </message>
    <message>
        <source>“{text}” is not in {place}.</source>
        <translation>„{text}“ kommt in {place} nicht vor.</translation>
    </message>
    <message>
        <source>“{week}” is no week: write its year and number, as 2026-W48.</source>
        <translation>„{week}“ ist keine Woche: Jahr und Nummer schreiben, wie 2026-W48.</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <translation>↑ Zurück</translation>
    </message>
    <message>
        <source>− Line</source>
        <translation>− Zeile</translation>
    </message>
</context>
</TS>
