"""The one table of what can be done: it feeds menus, shortcuts and the command palette.

An action names the method of `Deeds` that does it; nothing else knows shortcuts.
Runs in the window's thread.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.language import english, tr


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a person can do."""

    name: str
    """Its method of `reader.ui.deeds.Deeds`, too."""
    text: str
    group: str
    """Menu it stands in."""
    keys: tuple[str, ...] = ()
    tip: str = ""
    needs: str = ""
    """Words of `NEEDS`, a space between them."""
    tick: bool = False
    """It turns something on and off, and bears a tick."""


NEEDS = {
    "report": english("an open report on the screen"),
    "chosen": english("one or more reports chosen in the list, or one that is open"),
    "one": english("exactly one such report"),
    "write": english("a library that can be changed"),
    "tab": english("a tab that can be closed"),
    "answer": english("an answer on the screen"),
    "sides": english("a tab with columns beside it"),
    "pair": english("two reports side by side on the screen"),
    "changes": english("what changed between two editions on the screen"),
}
REPORT = english("Report")
"""The group that also stands in the list's own menu and beside several chosen reports."""
GROUPS = (
    english("Library"),
    REPORT,
    english("Go"),
    english("Search"),
    english("Read"),
    english("Notes"),
    english("View"),
    english("Help"),
)
APART = {
    *("add_files", "show_problems", "find_missing", "back_up", "copy_library", "open_library"),
    *("quit", "correct_record", "turn_favourite", "choose_tags", "export_reports", "show_file"),
    *("remove_reports", "show_library", "next_tab", "next_change", "close_tab", "new_search"),
    *("next_hit", "edit_synonyms", "zoom_in", "one_page", "turn_pages", "copy_text", "copy_table"),
    *("turn_page_text", "set_bookmark", "next_link", "show_notes", "export_notes_pdf"),
    *("scroll_together", "full_screen", "show_cards", "pages_printed", "theme_system"),
    *("turn_motion", "show_guide", "show_diagnostics"),
}
"""Above these a line stands in the menus."""

_WITH_KEYS = re.compile(r"(.+?) \((.+)\)")
"""A tip that ends in keys."""

DEEDS = (
    Deed("undo", english("Undo"), "Library", ("Ctrl+Z",)),
    Deed("do_again", english("Do again"), "Library", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Deed("add_files", english("Add PDF files…"), "Library", ("Ctrl+O",), needs="write"),
    Deed("add_folder", english("Add a folder…"), "Library", ("Ctrl+Shift+O",), needs="write"),
    Deed("watch_folders", english("Watch a folder for new reports…"), "Library", needs="write"),
    Deed("show_news", english("What is new"), "Library", ("Ctrl+Shift+W",)),
    Deed("show_problems", english("Files that could not be read…"), "Library"),
    Deed("show_imports", english("Last imports…"), "Library"),
    Deed(
        "copy_files",
        english("Copy new files into the library"),
        "Library",
        needs="write",
        tick=True,
    ),
    Deed("show_rules", english("Rules on import…"), "Library", needs="write"),
    Deed("forget_passwords", english("Forget remembered passwords…"), "Library"),
    Deed("find_missing", english("Look for missing files in a folder…"), "Library", needs="write"),
    Deed("show_trash", english("Trash…"), "Library"),
    Deed("please_look", english("Please look…"), "Library", needs="write"),
    Deed("reindex", english("Build the search index anew"), "Library", needs="write"),
    Deed("back_up", english("Back up now"), "Library", needs="write"),
    Deed("restore_backup", english("Restore a backup…"), "Library", needs="write"),
    Deed("check_library", english("Check the library"), "Library"),
    Deed("copy_library", english("Copy the library to a folder or stick…"), "Library"),
    Deed("move_library", english("Move the library…"), "Library", needs="write"),
    Deed("open_library", english("Open another library…"), "Library"),
    Deed("open_recent", english("Open a recent library"), "Library"),
    Deed("show_settings", english("Settings…"), "Library", ("Ctrl+,",)),
    Deed("quit", english("Quit"), "Library", ("Ctrl+Q",)),
    Deed("read_selected", english("Read"), "Report", needs="chosen"),
    Deed("about_report", english("All about this report"), "Report", ("Alt+Return",), needs="one"),
    Deed("show_changes", english("What changed"), "Report", ("Ctrl+Alt+D",), needs="one"),
    Deed("export_changes", english("Export what changed…"), "Report", needs="changes"),
    Deed(
        "correct_record",
        english("Correct the record…"),
        "Report",
        ("Ctrl+E",),
        needs="chosen write",
    ),
    Deed("redate_edition", english("Another date…"), "Report", needs="one write"),
    Deed("join_reports", english("Join with another report…"), "Report", needs="chosen write"),
    Deed(
        "move_edition", english("Move this edition to another report…"), "Report", needs="one write"
    ),
    Deed(
        "split_edition",
        english("Make this edition a report of its own…"),
        "Report",
        needs="one write",
    ),
    Deed("turn_archived", english("Mark as archived"), "Report", needs="chosen write"),
    Deed("turn_favourite", english("Add to favourites"), "Report", ("Ctrl+D",), needs="chosen"),
    Deed("turn_later", english("Read later"), "Report", ("Ctrl+Shift+D",), needs="chosen"),
    Deed("turn_unread", english("Mark as read"), "Report", ("Ctrl+U",), needs="chosen"),
    Deed("choose_tags", english("Tags…"), "Report", ("Ctrl+J",), needs="chosen"),
    Deed(
        "choose_collections", english("Collections…"), "Report", ("Ctrl+Shift+J",), needs="chosen"
    ),
    Deed(
        "new_collection",
        english("New collection of these…"),
        "Report",
        ("Ctrl+Shift+N",),
        needs="chosen",
    ),
    Deed("export_reports", english("Export…"), "Report", needs="chosen"),
    Deed("open_beside", english("Open beside…"), "Report", ("Ctrl+Alt+B",), needs="chosen"),
    Deed("print_report", english("Print…"), "Report", ("Ctrl+P",), needs="report"),
    Deed("show_file", english("Show in the file manager"), "Report", needs="one"),
    Deed("open_with", english("Open with another program"), "Report", needs="one"),
    Deed(
        "recognise_text",
        english("Recognise the text of scanned pages…"),
        "Report",
        needs="chosen write",
    ),
    Deed("replace_file", english("Replace the file…"), "Report", needs="one write"),
    Deed("remove_reports", english("Move to the trash"), "Report", ("Del",), needs="chosen write"),
    Deed("go_back", english("Back"), "Go", ("Alt+Left",)),
    Deed("go_forward", english("Forward"), "Go", ("Alt+Right",)),
    Deed("read_recent", english("Open a recent report…"), "Go", ("Ctrl+Shift+Y",)),
    Deed("show_library", english("Go to the library"), "Go", ("Alt+Home",)),
    Deed("show_companies", english("Companies"), "Go", ("Ctrl+Shift+K",)),
    Deed("next_tab", english("Next tab"), "Go", ("Ctrl+Tab", "Ctrl+PgDown")),
    Deed("previous_tab", english("Previous tab"), "Go", ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    Deed("next_change", english("Next change"), "Go", ("Ctrl+Down",), needs="changes"),
    Deed("previous_change", english("Previous change"), "Go", ("Ctrl+Up",), needs="changes"),
    Deed("left_side", english("To the left side"), "Go", ("Ctrl+Alt+Left",), needs="pair"),
    Deed("right_side", english("To the right side"), "Go", ("Ctrl+Alt+Right",), needs="pair"),
    Deed("close_tab", english("Close the tab"), "Go", ("Ctrl+W",), needs="tab"),
    Deed("reopen_tab", english("Open the closed tab again"), "Go", ("Ctrl+Shift+T",)),
    Deed("search_library", english("Search the library"), "Search", ("Ctrl+Shift+F", "Ctrl+L")),
    Deed("search_report", english("Search this report"), "Search", ("Ctrl+F",), needs="report"),
    Deed("new_search", english("New search in a tab of its own"), "Search", ("Ctrl+T",)),
    Deed("save_search", english("Save this search…"), "Search", ("Ctrl+S",), needs="answer"),
    Deed("watch_search", english("Watch this search"), "Search", ("Ctrl+Shift+S",), needs="answer"),
    Deed(
        "export_answer", english("Export the answer…"), "Search", ("Ctrl+Shift+E",), needs="answer"
    ),
    Deed("copy_hit_link", english("Copy a link to this passage"), "Search", needs="answer"),
    Deed("copy_search_link", english("Copy a link to this search"), "Search", needs="answer"),
    Deed("next_hit", english("Next hit"), "Search", ("F3",)),
    Deed("previous_hit", english("Previous hit"), "Search", ("Shift+F3",)),
    Deed("edit_synonyms", english("Edit the words that mean the same"), "Search"),
    Deed("filter_list", english("Filter the list"), "Search", ("Ctrl+Shift+L",)),
    Deed("go_to_page", english("Go to page…"), "Read", ("Ctrl+G",), needs="report"),
    Deed("zoom_in", english("Zoom in"), "Read", ("Ctrl++", "Ctrl+="), needs="report"),
    Deed("zoom_out", english("Zoom out"), "Read", ("Ctrl+-",), needs="report"),
    Deed("fit_width", english("Fit the width"), "Read", ("Ctrl+0",), needs="report"),
    Deed("fit_page", english("Fit the page"), "Read", ("Ctrl+9",), needs="report"),
    Deed("fit_height", english("Fit the height"), "Read", ("Ctrl+3",), needs="report"),
    Deed("one_page", english("Single page"), "Read", ("Ctrl+6",), needs="report"),
    Deed("continuous_pages", english("Continuous pages"), "Read", ("Ctrl+7",), needs="report"),
    Deed("facing_pages", english("Facing pages"), "Read", ("Ctrl+8",), needs="report"),
    Deed("book_pages", english("Facing pages, cover alone"), "Read", ("Ctrl+5",), needs="report"),
    Deed("turn_uniform", english("Pages of uniform width"), "Read", ("Ctrl+4",), needs="report"),
    Deed("turn_pages", english("Turn the pages clockwise"), "Read", ("Ctrl+R",), needs="report"),
    Deed("turn_pages_back", english("Turn the pages the other way"), "Read", needs="report"),
    Deed("copy_text", english("Copy the selected text"), "Read", needs="report"),
    Deed(
        "copy_cited",
        english("Copy the selected text with its source"),
        "Read",
        ("Ctrl+Alt+C",),
        needs="report",
    ),
    Deed("copy_link", english("Copy a link to this page"), "Read", ("Ctrl+Alt+L",), needs="report"),
    Deed(
        "search_selected",
        english("Search the library for the selected text"),
        "Read",
        needs="report",
    ),
    Deed(
        "others_on_this", english("Other reports on this"), "Read", ("Ctrl+Alt+O",), needs="report"
    ),
    Deed("copy_table", english("Copy a table…"), "Read", ("Ctrl+Shift+C",), needs="report"),
    Deed(
        "copy_picture",
        english("Copy a picture of a region…"),
        "Read",
        ("Ctrl+Shift+G",),
        needs="report",
    ),
    Deed("turn_page_text", english("Text of the page"), "Read", ("F6",), needs="report"),
    Deed("turn_caret", english("Read with a caret"), "Read", ("Shift+F7",), needs="report"),
    Deed(
        "highlight",
        english("Highlight"),
        "Notes",
        ("Ctrl+Shift+H",),
        english("With words selected, H in the pages does the same"),
        "report",
    ),
    Deed(
        "underline",
        english("Underline"),
        "Notes",
        ("Ctrl+Shift+U",),
        english("With words selected, U in the pages does the same"),
        "report",
    ),
    Deed(
        "comment",
        english("Comment"),
        "Notes",
        ("Ctrl+Shift+M",),
        english("With words selected, C in the pages does the same"),
        "report",
    ),
    Deed("note_on_region", english("Note on a region"), "Notes", ("Ctrl+Shift+R",), needs="report"),
    Deed("show_notes", english("Notes on this report"), "Notes", ("F7",), needs="report"),
    Deed("show_all_notes", english("All notes"), "Notes", ("Ctrl+Shift+A",)),
    Deed(
        "go_through_carried", english("Go through notes of older editions"), "Notes", needs="report"
    ),
    Deed(
        "carry_notes",
        english("Find the notes of other editions in this one"),
        "Notes",
        needs="report",
    ),
    Deed(
        "export_notes_pdf",
        english("Export a copy of the PDF with the notes…"),
        "Notes",
        needs="report",
    ),
    Deed("export_notes", english("Export the notes as Markdown…"), "Notes"),
    Deed("name_note_colours", english("What the colours of notes mean…"), "Notes"),
    Deed("set_bookmark", english("Set a bookmark here"), "Read", ("Ctrl+B",), needs="report"),
    Deed("show_pages", english("Small pictures of the pages"), "Read", ("F4",), needs="report"),
    Deed("next_link", english("Next link on the page"), "Read", ("Alt+Down",), needs="report"),
    Deed(
        "previous_link", english("Previous link on the page"), "Read", ("Alt+Up",), needs="report"
    ),
    Deed(
        "turn_left_column", english("Show or hide the left column"), "View", ("F9",), needs="sides"
    ),
    Deed(
        "turn_right_column",
        english("Show or hide the right column"),
        "View",
        ("F8", "Ctrl+I"),
        needs="sides",
    ),
    Deed(
        "scroll_together",
        english("Scroll both sides together"),
        "View",
        ("Ctrl+Alt+S",),
        needs="pair",
    ),
    Deed("magnify", english("Magnifier (hold M in the pages)"), "View", needs="report"),
    Deed("full_screen", english("Full screen"), "View", ("F11",)),
    Deed(
        "present",
        english("Presentation"),
        "View",
        ("F5",),
        english("From the first page"),
        needs="report",
    ),
    Deed(
        "present_here",
        english("Presentation from this page"),
        "View",
        ("Shift+F5",),
        needs="report",
    ),
    Deed("show_cards", english("Reports as cards"), "View"),
    Deed("show_table", english("Reports as a table"), "View"),
    Deed("choose_columns", english("Columns of the table…"), "View"),
    Deed("pages_printed", english("Pages as printed"), "View"),
    Deed("pages_theme", english("Dark pages with the dark theme"), "View"),
    Deed("pages_dark", english("Dark pages"), "View"),
    Deed("pages_sepia", english("Pages in sepia"), "View"),
    Deed("pages_contrast", english("Pages with high contrast"), "View"),
    Deed("theme_system", english("Colours as the desktop"), "View"),
    Deed("theme_light", english("Light colours"), "View"),
    Deed("theme_dark", english("Dark colours"), "View"),
    Deed("theme_contrast", english("High contrast"), "View"),
    Deed("turn_motion", english("Scroll smoothly, or in steps"), "View"),
    Deed("show_menu", english("Open the menu"), "Help", ("F10",)),
    Deed("show_palette", english("All commands…"), "Help", ("Ctrl+K", "Ctrl+Shift+P")),
    Deed("show_guide", english("Guide"), "Help", ("Shift+F1",)),
    Deed("show_keys", english("All keys"), "Help", ("?", "F1")),
    Deed("open_sample", english("Open the sample library"), "Help"),
    Deed("show_diagnostics", english("Diagnostics…"), "Help"),
    Deed("show_about", english("About Report Reader"), "Help"),
)


class Actions:
    """The table as Qt actions of one window."""

    def __init__(self, window: QWidget, deeds: object) -> None:
        self._actions: dict[str, QAction] = {}
        for deed in DEEDS:
            action = QAction(tr(deed.text), window)
            action.setObjectName(deed.name)
            action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
            action.setCheckable(deed.tick)
            action.setToolTip(tip(deed.name))
            do: Callable[[], object] = getattr(deeds, deed.name)
            action.triggered.connect(_plainly(do))
            window.addAction(action)
            self._actions[deed.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Every action that can be done now, in the order of the table."""
        return [a for a in self._actions.values() if a.isVisible() and a.isEnabled()]

    def allow(self, met: Collection[str]) -> None:
        """Forbid what needs something that is not met now; `met` holds words of `NEEDS`."""
        for deed in DEEDS:
            if deed.needs:
                self._actions[deed.name].setEnabled(all(n in met for n in deed.needs.split()))

    def of(self, group: str) -> list[QAction]:
        """The actions of a menu, in the order of the table; `group` is its name in `GROUPS`."""
        if group not in GROUPS:  # translated too early, it would be a menu without a line
            raise KeyError(group)
        return [self._actions[deed.name] for deed in DEEDS if deed.group == group]

    def fill(self, menu: QMenu) -> None:
        """Put all of them into a menu, a submenu for each group."""
        for group in GROUPS:
            self.fill_group(menu.addMenu(tr(group)), group)

    def fill_group(self, menu: QMenu, group: str) -> None:
        """Put the actions of one group into a menu, those that belong together between lines."""
        for action in self.of(group):
            if action.objectName() in APART:
                menu.addSeparator()
            menu.addAction(action)


def tip(name: str, text: str = "") -> str:
    """What a button that does a deed says of it, with its first key.

    `text` says more exactly what it does there.
    """
    deed = next(deed for deed in DEEDS if deed.name == name)
    said = text or tr(deed.text).removesuffix("…")
    if deed.keys:
        keys = QKeySequence(deed.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        said += f" ({keys})"
    return f"{said}\n{tr(deed.tip)}" if deed.tip else said


def put_tip(widget: QWidget, said: str) -> None:
    """Show a tip over something that bears its name already.

    A screen reader says the name and then the tip: of "Back (Alt+Left)" it is told the keys alone.
    """
    widget.setToolTip(said)
    first, *more = said.splitlines() or [""]
    parts, name = _WITH_KEYS.fullmatch(first), widget.accessibleName().casefold()
    if parts is not None and ((told := parts[1].casefold()) in name or name in told):
        said = "\n".join((parts[2], *more))
    widget.setAccessibleDescription(said)


def group_of(name: str) -> str:
    """The menu that an action stands in."""
    return next(deed.group for deed in DEEDS if deed.name == name)


def _plainly(do: Callable[[], object]) -> Callable[[bool], None]:
    def deed(checked: bool = False) -> None:
        do()

    return deed
