<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>reader</name>
    <message>
        <source> (one copy; the edition is still here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Counts from the next start.</source>
        <translation> Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source> Left out because no PDF of theirs is there: {lack}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The first {count} of {total} passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {collections} inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> colspan="{span}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in “{title_of}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {reports}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> under these conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {files} could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {own} have no place in it: their words are not on its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{named}" fits {count} reports: name one of {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" fits {count} companies, {some} among them: say more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is no date: write it like 27 Mar 2025, or 2025-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{title}" has one edition only: there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;nbsp; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {watches} found some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, geändert</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, edition {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {before} in the edition before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {reports} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {unreadable} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/select,{path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 Mar 2025 · 184 pages · 4 editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; on {pages} no words were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; {count} were already in the edition before, word for word</source>
        <extracomment>; {count} was already in the edition before, word for word</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>; {pages} failed: {spoken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A * alone stands for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF that is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF that is saved in one of these folders is copied into the library once it is whole, and you are told. Your own files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup has been made: {holds}, {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bookmark is set here: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing bracket without an opening one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection cannot be put inside itself: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, like 27 Mar 2025; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few lines on or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that you leave alone stays as it is in each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that cannot be read is listed here until you dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing: type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with one group of words in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watched folder cannot be looked at. {fresh}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND a.company IN {same}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Report Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add PDF files or an exported selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add PDF files, or watch the folder that you save reports in: what comes is told here, with what changed in it, what your watches found, and your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add PDF files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column: C, or a double click on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line between columns, between rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row: R, or a double click with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this report (Alt+Enter, or Space in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are right as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All editions become editions of the report that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes on this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All their editions become editions of one report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also import the PDFs that are in the folder already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also {pages} with a few words, where a picture covers them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edition of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is paused since the program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. {what} when it has ended, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date for this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date, like 27 Mar 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing this library's index: close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived by the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: the publisher does not keep this report up to date any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Asking the system's key store… You can type the password meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {longest} characters can be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOOKMARKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be told which new reports answer this search (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new library here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides move together, section by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets deeper than {deepest} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the search index anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By report and page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title, country, company, publisher, tag or topic (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COUNTRIES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {title}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line between rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passage first: a link leads to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a report above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the editions that are offered as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some and press Ctrl+J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the strip of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this side (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections with </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns; click to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns; click to sort, right click to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing two editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture of a region…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy new files into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the caption as the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the library to a folder or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the library to a folder or stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title, date and page as the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record of this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, publisher and topic hold for all editions of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D makes the chosen reports favourites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F finds what you type in this report. What is found stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D puts the chosen reports here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark pages with the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark with the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the old folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: {meant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissal of a saved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag reports from a list onto its name, or choose some and press Ctrl+Shift+J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag reports here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around the table. Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around what is to be copied as a picture. Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop PDF reports or folders anywhere on this window, or choose them.
{kept}
The library lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add {name} to the library; the files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to copy {name} into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to read what {name} says of its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDITION YEAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new edition gets the tags, the collection and the language of every rule that fits it. All that a rule asks for must be so. The tick switches a rule on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the words that mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {id} is the oldest of "{title}": name the other one with --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {named} is one of "{title}", not of "{title2}": name one of {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions that name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions {older} and {newer} are of two reports: choose two of one report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the first answer. Every answer can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edition goes into one file, which another Report Reader can import: the PDFs with their records and your corrections, tags, collections and favourites. Mind what your licences allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page of the library can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every report's file is where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy of the PDF with the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy of the PDF with the notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the notes as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported reports (*.reportreader)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing pages, cover alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer words find more; wild* finds every ending; OR finds either of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by section or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a {what}, or type a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find no more (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the notes of other editions in this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding notes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report of trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget remembered passwords?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget remembered passwords…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From older editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving a saved page to an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through notes of older editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits in this report: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many may read it: 10 users, site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is named in all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pages are shown; photographs and charts are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pages look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pages look: as printed, dark, sepia, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pages stand in reports that are opened from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to find in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In single countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In titles and records:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your notes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being added…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this its title? Only the file’s name gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken anew from this file. Corrections, tags and your place stay; the old edition goes to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a report of its own already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied there and looked through, then the window opens it there. The old folder stays until you say that it can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is superseded then, by the edition of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is superseded then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken off {reports}. {stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the current edition then; the others are superseded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the publisher’s page of this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the page of an edition that is here: please look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays the only edition of its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited for its PDF, which is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its PDF again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its PDF: no report here is {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its PDF: the edition of {date} is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in the trash and is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed meanwhile: restore it from the trash first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its makers name the licence and bring no text of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are not in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the chosen companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join these reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join these reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with another report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with another report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {count} as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on a disk of this computer, and a copy there.</source>
        <translation>Legen Sie sie auf eine Platte dieses Rechners, und dorthin eine Kopie.</translation>
    </message>
    <message>
        <source>Keeps the research reports you have bought in one library, and finds every page of them.

It works offline: nothing leaves this computer.

Free software under the GNU Affero General Public License, version 3 or later: you may use it, share it and change it, and whoever gets it from you may do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key developments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last imports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later imports keep it apart. Its notes, tags and your place in it stay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with and without accents are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensee and seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or with high contrast, or as the desktop has it.</source>
        <translation>Hell, dunkel oder mit hohem Kontrast, oder wie der Desktop es hat.</translation>
    </message>
    <message>
        <source>Lines of your synonyms were passed over ({path}, {some}): write two terms or more on a line, commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of words that mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for missing files in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for missing files in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer Report Reader: update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifier (hold M in the pages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a report of its own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this edition a report of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this edition a report of its own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark questions about the same thing to answer them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as the library’s search found it. Enter finds just what is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for drawn pages at the most, in each report that is opened from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions by year of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move of an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen line, up and down as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the library to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the library to {root}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this edition to another report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this edition to another report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving on the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection of these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection{holds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files are copied into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files are copied into the library; else they stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passages, by report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reports are searched for this: click to be told no longer (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule: asks for nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New search in a tab of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New searches look through superseded editions, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {new} “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager opens {shown}: open it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose the one that you save reports in, such as Downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings were found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that. All commands can be found with Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key store of this system can be reached: start one, such as GNOME Keyring or KWallet, to have passwords remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer watch this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missing file is in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note fits. Take something out of the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.

Select words on the page and press H to highlight, U to underline or C to comment. “Note on a region” above the pages boxes in a chart or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other edition of this report holds notes of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other report speaks of what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has all of these words. These reports have them, on different pages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage of {where} holds “{part}”{under}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report bears this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report fits "{named}": see the list command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report in the library has this publisher and topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is {title_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of the library names "{name}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of the library names this company any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reports here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report{where} matches “{needle}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Keine Einstellung heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>No table stands below this caption on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words stand in the box: draw it around a table that is text, not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, a report of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these reports' PDF files is there: find them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of older editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in that week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed that could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
    <message>
        <source>Nothing is left of this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. Cancel again to leave without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected: pull with the mouse over the words to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new has come in since you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at any more. “All” shows where every note came to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was there to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus, messages, dates and numbers; reports stay as they are.</source>
        <translation>Von Menüs, Meldungen, Daten und Zahlen; die Berichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most_tokens} words were looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this edition moves. Its notes, tags and your place in it stay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {text}	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recent library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tabs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the current edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report at this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the {name} edition at this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in {where}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this file with an editor of texts: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {sorts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reports on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files, or a folder with PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISHER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISHERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number, or the label that is printed on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the chosen hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages glide when they are scrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of both editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of one width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of several sizes are shown in one width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the {name} edition, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of this report are pictures: what is printed on them cannot be found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of uniform width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages scroll in steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages scroll smoothly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that are not searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to look at, such as 12-40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to print, such as 1-3, 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages with high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, zoom and hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the search index is damaged and is being mended: more answers come in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parting of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of page {area}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look… ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation from this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous link on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher’s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull a box around what the note is about; or move one with the arrows, size it with Shift, and press Enter. Esc ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this edition in a tab of its own, from this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to page {furthest} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with a caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the text of scanned pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the text of {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the text of {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember it in the system's key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of {count} editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of {count} reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the collection “{text}”{within}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the condition: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line that is chosen: Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag “{tag}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file of this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report Reader {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and saved pages (*.pdf *.PDF *.reportreader *.html *.htm *.mhtml *.mht *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports from these folders go into another library, {shown}. If you add one here, all of them go into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that name it in their record, a heading or a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that you open stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and apply to the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save licensee and seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”, in the left column of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which pages, such as 1-3, 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans often bear a stamp: whose copy it is, or a page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll both editions together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll both reports together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll smoothly, or in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll together ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search all editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all pages for “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all reports for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all reports for this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in: {scopes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library for the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the words of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {holds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for {understood}</source>
        <translation>Gesucht wurde nach {understood}</translation>
    </message>
    <message>
        <source>Searched {editions}, {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches look for words that mean the same, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence or a paragraph first: other reports on it are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the page; once more, the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first: press on the first one and pull to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a bookmark here</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift with any of these selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {whole}: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more: {count} of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the note there: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this note on its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what could not be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {many} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program; the log says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source_line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or Enter ticks · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off: it is a report of its own now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded by the edition of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded, still read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded: a newer edition is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded: an edition of {when} is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOPICS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables are not compared: the edition {title} needs its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables are not compared: the file of the edition {title} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables are not compared: the file of the edition {title} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, collections and languages that new reports get by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the read-later list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over all notes of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this note over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract cannot be started ({strerror}): install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract did not finish this page in {patience} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract failed on this page (it ended with {returncode}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract reads the picture of each page, which takes a few seconds. What it reads can be searched, selected and copied, and is marked as recognised: some words will be wrong. The PDF stays as it is, and you can go on reading meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tesseract's answer for this page cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of page {page} of {page_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text was recognised on {pages} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows above lead to other weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be restored ({error}): try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written ({strerror}): look whether {backups} can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} cannot be restored ({error}): choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning and the end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning and the end of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box holds too many words for one table: draw it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companies cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {root} is open in another window: close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {root} was not finished: copy the library there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current page, {current}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop does not open {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: make room, and the search index follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: make room, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {missing} MB missing. Make room, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition is moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition was removed: restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editions are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this report is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are copied into the library; your own stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay where they are; the library remembers their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter looks at names and countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter looks at titles, countries, companies, publishers, tags and topics. The box at the top searches the words of the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page, the last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} cannot be read ({strerror}): check its disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} is no longer there: put it back and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} may not be read: give yourself permission, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import that was cut short goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library at {parent} is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library folder {root} cannot be made ({strerror}): choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library had lost this file and has it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has been copied to {root}: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has been moved to {root}: open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is again as it was on {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open in another window that does not answer: close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library lies in a folder that Syncthing keeps in step: its catalogue can be damaged there. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library lies in a folder that {service} keeps in step: its catalogue can be damaged there. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library lies in {root} now, and opened well. The old folder is {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library lies on a network drive: its catalogue can be damaged when the connection breaks. {advice}</source>
        <translation>Die Bibliothek liegt auf einem Netzlaufwerk: Ihr Katalog kann Schaden nehmen, wenn die Verbindung abreißt. {advice}</translation>
    </message>
    <message>
        <source>The library's lists, corrections and your own order and places become what they were then. What they are now is backed up first. Your PDF files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library's own files stay as they are: choose a place outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is on the clipboard: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not followed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnifier, as long as it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: use at most {longest} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page, the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is taken from here and is among the lost ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long: use at most {longest} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stands here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stays in the older edition alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old folder is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old folder {old} has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open window could not do that: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the passage that you choose is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password in the system's key store does not open this PDF: type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is copied: {size}.
{source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher allows printing in low quality only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher does not allow copying from this PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher does not allow printing this PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is not closed: the phrase runs to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recognition was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the chosen report, its update history and the reports related to it stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has pages 1 to {count}: change {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of this link is not in this library: open the library it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights of {name} do not allow notes in it: export them as Markdown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules fit {editions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words stand elsewhere in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be used ({error}) and has been built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index in {folder} cannot be written ({strerror}): give yourself permission, or choose another library folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged and is being built anew: answers come in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is missing and is being built: answers come in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was missing and has been built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's key store did not answer: unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's key store keeps them, never a file of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's key store keeps {held} for Report Reader. You will be asked again when you open a report that is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied: {rows}, {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tabs that were open at the end are opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this page is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this page was recognised in its picture: some words may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} is another one than that of this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} is in the library already, as “{title}”: remove one of them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {pages} is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is still opening: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are others now. Is it still the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no PDF files in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups yet. One is made by itself each day on which something has changed, and whenever you choose Back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup "{name}": list the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition {named} of "{title}": name one of {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{odd}”: its words were looked for instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {parent}: import a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in {root}: choose the folder that holds catalogue.sqlite, or an empty one to begin a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no more room in {place}: make some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other report in the library to open beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none in {root} yet. {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room in {place}: {missing} MB missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to recognise: every page has its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the same edition: choose two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the same edition: name two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These editions cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are looked for in the background when reports have come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not in the library; everything else is. Your own files are where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one firm: count them as one. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have another {name}: {part}, not {mine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is encrypted: type its password to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is encrypted: type its password to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is not in your library: searches do not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition is encrypted: open it once to enter its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition is taken anew from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression takes too long{where}: make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frees {size} and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is its date now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular expression: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only copy: remove the report instead of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is neither a web nor a mail address and is not opened: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no text: it cannot be searched or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page holds no text, only pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is a picture whose text was recognised: some words may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page takes long to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open the file. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no headings to go by. “Pages” shows its pages in small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no text: it cannot be searched or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no {name} yet: {part} is not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has one edition only: there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is encrypted: open it to enter its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved page waits for its PDF: add that, or say which edition it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no program for {shown}: choose one in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was recognised in the picture of the page: some words may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at ({asks})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put a lost note somewhere, select the words on the page, then press “Place it here”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To recognise text, the program Tesseract is needed, which is not here: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the pages clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the pages the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two side by side, the cover alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command or the title of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a search first: there is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a search first: there is nothing to link to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a search first: there is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words to find the passages that hold all of them. “Exact phrase” in quotation marks, OR and NOT, wild*, fuzzy~, NEAR(tower share, 8), country:Japan, section:mobile, year:2019..2025, caption:subscribers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last answer (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {name}{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder for new reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folders for new reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches that answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html);;Markdown files (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blue notes are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the current edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed is written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed {updated}{pdf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What green notes are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new cannot be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new {week}.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no search finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What red notes are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reports do not print, such as their date: please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of notes mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of notes mean…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What violet notes are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What yellow notes are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you remove stays here with its corrections, tags and places until you delete it. Files that were left where they are are never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {colour} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it last updated? Nothing in it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a new report prints no title, date, publisher or country, or may be an edition of several reports, it is asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where other countries may have a firm of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country is it about? Nothing in it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which edition is this saved page about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which edition or report to open beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages? Write them as 12-40, or as printed on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which report is it an edition of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a table is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published it? Nothing in it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose copy it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why files could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pages where I stopped reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With words selected, C in the pages does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With words selected, H in the pages does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With words selected, U in the pages does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the other report’s title, country or publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the newest edition that names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the oldest edition that names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, an edition of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have opened every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read: they are as on the first day, and the old file is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your synonyms in {path} cannot be read: give yourself permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a current edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of it was overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading at its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a helper program of Report Reader does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a library that can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passage is of no kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report of its own, though “{title}” has the same publisher and a near topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of {wrong} refers to something that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab that can be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab with columns beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} hour left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open report on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an undated edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {pages} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as printed in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it was copied over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both speak of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks the program that reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke the program that reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are being gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit {commit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers are loading</source>
        <translation type="unfinished"></translation>
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
        <source>d MMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Bought/Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Open Telecom Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition, by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one such report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder contains {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {licensee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the PDF’s document information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the first pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the publisher’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the stamp on its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in current editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the same folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the title or first pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {collections}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {reports} · {ms} ms</source>
        <translation>in {reports:dative} · {ms} ms</translation>
    </message>
    <message>
        <source>in {shown}, {count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexing {done} of {editions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install it with Homebrew: brew install tesseract tesseract-lang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install “Tesseract-OCR” from github.com/UB-Mannheim/tesseract/wiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds signs that no link has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of version {version}, not {version2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it moves to the report that has an edition of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it {what} twice and is not tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file becomes a copy of the edition of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is that of an edition in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key developments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later imports keep it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left at {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licensed to {licensee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links can only open a page or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking through {current}, {files} files found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methodology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: it was at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by the publisher: a newer edition is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowed by {narrowed} choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowed by {narrowed} choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new in this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text on it: a picture or a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed that can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is boxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the same series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your notes {away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old: {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or more reports chosen in the list, or one that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onedrive( - .*)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its first or last page differs by a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {data}, {data2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}, {where}: {snippet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}: {count} drawings are to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}: {missing} and {count} more are not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp. {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher is {publisher}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader worker {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same region: {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same report and same date, {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same subject: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search all editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search current editions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searchable but for {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section-gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section-moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section-new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section-renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar text: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 1-3, 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>tab {tab_text} waits for its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table-changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text-changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text-gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text-moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text-new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF's pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF’s document information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hits of page {unmarked} are not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page beside the answer is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password does not open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program is closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the related reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same publisher and title, {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same publisher and topic{country}, under another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same report and date, {said}, with another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same report, with the text of an edition in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same series number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same title, but only one of the two names its publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same topic{country}, but the publisher is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sidebar is about to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view has just moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view is moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the viewer is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page could not be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this part of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two reports in the library have this publisher and topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two reports side by side on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected {name} of a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for their PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was p. {older}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was p. {older}, now p. {newer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed between two editions on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it asks for is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it stood on is gone. Press Enter to place it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the PDF was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a similar title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word {landing} of page {landing2} is not found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you found it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you placed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, in {yours} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accessiblename}: no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asks} of older editions to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} to {at2}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{behind} editions to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} PDF files</source>
        <extracomment>{count} PDF file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} PDF files</source>
        <comment>dative</comment>
        <extracomment>{count} PDF file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} PDF files of it are no longer there.</source>
        <extracomment>{count} PDF file of it is no longer there.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>{count} change</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <comment>dative</comment>
        <extracomment>{count} change</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} collections</source>
        <extracomment>{count} collection</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} collections</source>
        <comment>dative</comment>
        <extracomment>{count} collection</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} columns</source>
        <extracomment>{count} column</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} columns</source>
        <comment>dative</comment>
        <extracomment>{count} column</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} companies</source>
        <extracomment>{count} company</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} companies</source>
        <comment>dative</comment>
        <extracomment>{count} company</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} companies count as one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} companies in</source>
        <translation>{count} Firmen hinzugekommen</translation>
    </message>
    <message>
        <source>{count} companies in common: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} companies in common: {named} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} companies out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} company in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} company in common: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} company in common: {named} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} company out</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <comment>dative</comment>
        <extracomment>{count} field</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} figure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} figures changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <extracomment>{count} file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <comment>dative</comment>
        <extracomment>{count} file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} files or folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} files were here already</source>
        <extracomment>{count} file was here already</extracomment>
        <translation><numerusform>{count} Datei war schon da</numerusform><numerusform>{count} Dateien waren schon da</numerusform></translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <extracomment>{count} hit</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <comment>dative</comment>
        <extracomment>{count} hit</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} mentions</source>
        <extracomment>{count} mention</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} mentions</source>
        <comment>dative</comment>
        <extracomment>{count} mention</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} missing files</source>
        <extracomment>{count} missing file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} missing files</source>
        <comment>dative</comment>
        <extracomment>{count} missing file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message numerus="yes">
        <source>{count} new editions</source>
        <extracomment>{count} new edition</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new editions</source>
        <comment>dative</comment>
        <extracomment>{count} new edition</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new passages</source>
        <extracomment>{count} new passage</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new passages</source>
        <comment>dative</comment>
        <extracomment>{count} new passage</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new reports</source>
        <extracomment>{count} new report</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} new reports</source>
        <comment>dative</comment>
        <extracomment>{count} new report</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} note {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>{count} note</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <comment>dative</comment>
        <extracomment>{count} note</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} notes {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {count2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} older editions</source>
        <extracomment>{count} older edition</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} older editions</source>
        <comment>dative</comment>
        <extracomment>{count} older edition</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} other form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other forms</source>
        <translation>{count} andere Formen</translation>
    </message>
    <message numerus="yes">
        <source>{count} other reports</source>
        <extracomment>{count} other report</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} other reports</source>
        <comment>dative</comment>
        <extracomment>{count} other report</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} other watches</source>
        <extracomment>{count} other watch</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} other watches</source>
        <comment>dative</comment>
        <extracomment>{count} other watch</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} p</source>
        <translation type="unfinished"></translation>
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
        <source>{count} passwords</source>
        <extracomment>{count} password</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} passwords</source>
        <comment>dative</comment>
        <extracomment>{count} password</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} publisher’s pages</source>
        <extracomment>{count} publisher’s page</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} publisher’s pages</source>
        <comment>dative</comment>
        <extracomment>{count} publisher’s page</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <extracomment>{count} question</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} questions</source>
        <comment>dative</comment>
        <extracomment>{count} question</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} removed editions</source>
        <extracomment>{count} removed edition</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} removed editions</source>
        <comment>dative</comment>
        <extracomment>{count} removed edition</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reports joined into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <extracomment>{count} row</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <comment>dative</comment>
        <extracomment>{count} row</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <extracomment>{count} rule</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <comment>dative</comment>
        <extracomment>{count} rule</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} saved pages</source>
        <extracomment>{count} saved page</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} saved pages</source>
        <comment>dative</comment>
        <extracomment>{count} saved page</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} saved pages wait for a PDF</source>
        <extracomment>{count} saved page waits for a PDF</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{count} section changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} section gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} section moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} section new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sections changed</source>
        <translation>{count} Abschnitte geändert</translation>
    </message>
    <message>
        <source>{count} sections gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sections moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sections new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} synonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} table changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tables changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} texts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} unreadable pages</source>
        <extracomment>{count} unreadable page</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} unreadable pages</source>
        <comment>dative</comment>
        <extracomment>{count} unreadable page</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{date} to {date2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {done2} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} updates</source>
        <translation>{done} von {total} Aktualisierungen</translation>
    </message>
    <message>
        <source>{each} dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{editions} editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{editions} restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{editions} still to be indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files_done} of {files} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} could not be read ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} not imported because it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be moved away ({strerror}): move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{key} is under way, {waiting} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {get}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{largest_text} MB of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} Type more to see the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} compared with {named2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} fits {count} editions of "{title}": name one of {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named}, superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to the library: its reports are here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}): restore a backup, or move it away and import the PDFs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}): check its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written ({strerror}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be copied ({strerror}): look whether {place} is still there and may be written, then copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be imported: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written ({strerror}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not answer: look whether it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not come out as it went in: the disk or stick is damaged, use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been written, {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no page: save the report’s page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text: save the report’s page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {passages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged beyond repair: get a fresh copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or no selection of reports: ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: no page can be found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: save the report’s page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: the file has no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the library already, {where}: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than a report’s page ({most}): save only its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked: give its password to import it.</source>
        <translation>{name} ist gesperrt: Geben Sie das Passwort ein, um die Datei zu importieren.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a report’s page: save its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there: put it back and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no report’s page: choose a report’s PDF, or the page that its publisher has of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a PDF</source>
        <translation>{name} ist keine PDF-Datei</translation>
    </message>
    <message>
        <source>{name} is not a PDF: choose the report's PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the new folder: the old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the file that the library knows: it has been changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is read now: its text is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the file that was missing: it is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the same file, byte for byte: nothing needs to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for the disk's format: use exFAT, not FAT32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lists several reports: save the page of one report, then import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read: give yourself permission, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes two words or more and a distance: {name}(a b, 8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tells of {reports}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer Report Reader: update this program to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer Report Reader: update this program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by an older Report Reader: open the library once where it may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, printed number {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}.reportreader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose a name that ends in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose a name that ends in {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{more} in a watched folder could not be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} of older editions to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} has nothing to join: it was looked for as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages_done} pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} added to what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} and {pages2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} and {rest} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} names no pages: write them as 1-3, 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} in {editions} that came in since you looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pending} jobs of the view worker are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plain} - notes.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} about the reports of editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} about your reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} answered with the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reports} marked as archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reports} marked as live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reports} moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} more in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} more reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} more spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} belongs to the library itself: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} is not empty: choose an empty folder, or make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} is not the library that was moved: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} on import kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}
Click to choose forms and synonyms by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is no longer there: put it back at {shown2}, or find it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} of {count} editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem} with notes.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}	Ctrl+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
Ctrl+click adds it, Shift+click leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} tables and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · page {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {here} in what is searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {what} of the chosen reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theirs} in the PDF itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, one of two side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {pages} printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}Report Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in all; {listed} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unseen} AND t.current AND NOT e.current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} drawings wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} corrected for {reports}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {pages} cannot be read and stayed empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, printed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Go through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {text}	Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {text}	Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} to {years2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ is for words of {least_fuzzy} letters or more: “{text}” was taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is:” knows {part}; “{text}” was looked for instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{asked}” is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is watched: what comes in and answers it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{piece}” stands for {count} words: the {most_forms} most frequent were looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no year: write year:2024 or year:2019..2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{week}” is no week: write its year and number, as 2026-W48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
