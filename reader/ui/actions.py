"""The one table of what can be done: it feeds menus, shortcuts and the command palette.

An action names the method of `Deeds` that does it; nothing else knows shortcuts.
Runs in the window's thread.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui import wording


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
    "report": "an open report on the screen",
    "chosen": "one or more reports chosen in the list, or one that is open",
    "one": "exactly one such report",
    "write": "a library that can be changed",
    "tab": "a tab that can be closed",
    "answer": "an answer on the screen",
    "sides": "a tab with columns beside it",
    "pair": "two reports side by side on the screen",
    "changes": "what changed between two editions on the screen",
}
GROUPS = ("Library", "Report", "Go", "Search", "Read", "Notes", "View", "Help")
APART = {
    *("add_files", "show_problems", "find_missing", "back_up", "copy_library", "open_library"),
    *("quit", "correct_record", "turn_favourite", "choose_tags", "export_reports", "show_file"),
    "remove_reports",
}
"""Above these a line stands in the menus."""
NOTE_TIP = "With words selected, {} in the pages does the same"

DEEDS = (
    Deed("undo", "Undo", "Library", ("Ctrl+Z",)),
    Deed("do_again", "Do again", "Library", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Deed("add_files", "Add PDF files…", "Library", ("Ctrl+O",), needs="write"),
    Deed("add_folder", "Add a folder…", "Library", ("Ctrl+Shift+O",), needs="write"),
    Deed("watch_folders", "Watch a folder for new reports…", "Library", needs="write"),
    Deed("show_news", "What is new", "Library", ("Ctrl+Shift+W",)),
    Deed("show_problems", "Files that could not be read…", "Library"),
    Deed("show_imports", "Last imports…", "Library"),
    Deed("copy_files", "Copy new files into the library", "Library", needs="write", tick=True),
    Deed("show_rules", "Rules on import…", "Library", needs="write"),
    Deed("forget_passwords", "Forget remembered passwords…", "Library"),
    Deed("find_missing", "Look for missing files in a folder…", "Library", needs="write"),
    Deed("show_trash", "Trash…", "Library"),
    Deed("please_look", "Please look…", "Library", needs="write"),
    Deed("reindex", "Build the search index anew", "Library", needs="write"),
    Deed("back_up", "Back up now", "Library", needs="write"),
    Deed("restore_backup", "Restore a backup…", "Library", needs="write"),
    Deed("copy_library", "Copy the library to a folder or stick…", "Library"),
    Deed("move_library", "Move the library…", "Library", needs="write"),
    Deed("open_library", "Open another library…", "Library"),
    Deed("open_recent", "Open a recent library", "Library"),
    Deed("show_settings", "Settings…", "Library", ("Ctrl+,",)),
    Deed("quit", "Quit", "Library", ("Ctrl+Q",)),
    Deed("read_selected", "Read", "Report", needs="chosen"),
    Deed("about_report", "All about this report", "Report", ("Alt+Return",), needs="one"),
    Deed("show_changes", "What changed", "Report", ("Ctrl+Alt+D",), needs="one"),
    Deed("export_changes", "Export what changed…", "Report", needs="changes"),
    Deed("correct_record", "Correct the record…", "Report", ("Ctrl+E",), needs="chosen write"),
    Deed("redate_edition", "Another date…", "Report", needs="one write"),
    Deed("join_reports", "Join with another report…", "Report", needs="chosen write"),
    Deed("move_edition", "Move this edition to another report…", "Report", needs="one write"),
    Deed("split_edition", "Make this edition a report of its own…", "Report", needs="one write"),
    Deed("turn_archived", "Mark as archived", "Report", needs="chosen write"),
    Deed("turn_favourite", "Add to favourites", "Report", ("Ctrl+D",), needs="chosen"),
    Deed("turn_later", "Read later", "Report", ("Ctrl+Shift+D",), needs="chosen"),
    Deed("turn_unread", "Mark as read", "Report", ("Ctrl+U",), needs="chosen"),
    Deed("choose_tags", "Tags…", "Report", ("Ctrl+J",), needs="chosen"),
    Deed("choose_collections", "Collections…", "Report", ("Ctrl+Shift+J",), needs="chosen"),
    Deed("new_collection", "New collection of these…", "Report", ("Ctrl+Shift+N",), needs="chosen"),
    Deed("export_reports", "Export…", "Report", needs="chosen"),
    Deed("open_beside", "Open beside…", "Report", ("Ctrl+Alt+B",), needs="chosen"),
    Deed("print_report", "Print…", "Report", ("Ctrl+P",), needs="report"),
    Deed("show_file", "Show in the file manager", "Report", needs="one"),
    Deed("open_with", "Open with another program", "Report", needs="one"),
    Deed("recognise_text", wording.RECOGNISE, "Report", needs="chosen write"),
    Deed("replace_file", "Replace the file…", "Report", needs="one write"),
    Deed("remove_reports", "Move to the trash", "Report", ("Del",), needs="chosen write"),
    Deed("go_back", "Back", "Go", ("Alt+Left",)),
    Deed("go_forward", "Forward", "Go", ("Alt+Right",)),
    Deed("show_library", "Go to the library", "Go", ("Alt+Home",)),
    Deed("show_companies", "Companies", "Go", ("Ctrl+Shift+K",)),
    Deed("next_tab", "Next tab", "Go", ("Ctrl+Tab", "Ctrl+PgDown")),
    Deed("previous_tab", "Previous tab", "Go", ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    Deed("next_change", "Next change", "Go", ("Ctrl+Down",), needs="changes"),
    Deed("previous_change", "Previous change", "Go", ("Ctrl+Up",), needs="changes"),
    Deed("left_side", "To the left side", "Go", ("Ctrl+Alt+Left",), needs="pair"),
    Deed("right_side", "To the right side", "Go", ("Ctrl+Alt+Right",), needs="pair"),
    Deed("close_tab", "Close the tab", "Go", ("Ctrl+W",), needs="tab"),
    Deed("reopen_tab", "Open the closed tab again", "Go", ("Ctrl+Shift+T",)),
    Deed("search_library", "Search the library", "Search", ("Ctrl+Shift+F", "Ctrl+L")),
    Deed("search_report", "Search this report", "Search", ("Ctrl+F",), needs="report"),
    Deed("new_search", "New search in a tab of its own", "Search", ("Ctrl+T",)),
    Deed("save_search", "Save this search…", "Search", ("Ctrl+S",), needs="answer"),
    Deed("watch_search", "Watch this search", "Search", ("Ctrl+Shift+S",), needs="answer"),
    Deed("export_answer", "Export the answer…", "Search", ("Ctrl+Shift+E",), needs="answer"),
    Deed("copy_hit_link", "Copy a link to this passage", "Search", needs="answer"),
    Deed("copy_search_link", "Copy a link to this search", "Search", needs="answer"),
    Deed("next_hit", "Next hit", "Search", ("F3",)),
    Deed("previous_hit", "Previous hit", "Search", ("Shift+F3",)),
    Deed("edit_synonyms", "Edit the words that mean the same", "Search"),
    Deed("filter_list", "Filter the list", "Search", ("Ctrl+Shift+L",)),
    Deed("go_to_page", "Go to page…", "Read", ("Ctrl+G",), needs="report"),
    Deed("zoom_in", "Zoom in", "Read", ("Ctrl++", "Ctrl+="), needs="report"),
    Deed("zoom_out", "Zoom out", "Read", ("Ctrl+-",), needs="report"),
    Deed("fit_width", "Fit the width", "Read", ("Ctrl+0",), needs="report"),
    Deed("fit_page", "Fit the page", "Read", ("Ctrl+9",), needs="report"),
    Deed("fit_height", "Fit the height", "Read", ("Ctrl+3",), needs="report"),
    Deed("one_page", "Single page", "Read", ("Ctrl+6",), needs="report"),
    Deed("continuous_pages", "Continuous pages", "Read", ("Ctrl+7",), needs="report"),
    Deed("facing_pages", "Facing pages", "Read", ("Ctrl+8",), needs="report"),
    Deed("book_pages", "Facing pages, cover alone", "Read", ("Ctrl+5",), needs="report"),
    Deed("turn_uniform", "Pages of uniform width", "Read", ("Ctrl+4",), needs="report"),
    Deed("turn_pages", "Turn the pages clockwise", "Read", ("Ctrl+R",), needs="report"),
    Deed("turn_pages_back", "Turn the pages the other way", "Read", needs="report"),
    Deed("copy_text", "Copy the selected text", "Read", needs="report"),
    Deed(
        "copy_cited",
        "Copy the selected text with its source",
        "Read",
        ("Ctrl+Alt+C",),
        needs="report",
    ),
    Deed("copy_link", "Copy a link to this page", "Read", ("Ctrl+Alt+L",), needs="report"),
    Deed("search_selected", "Search the library for the selected text", "Read", needs="report"),
    Deed("others_on_this", "Other reports on this", "Read", ("Ctrl+Alt+O",), needs="report"),
    Deed("copy_table", "Copy a table…", "Read", ("Ctrl+Shift+C",), needs="report"),
    Deed("copy_picture", "Copy a picture of a region…", "Read", ("Ctrl+Shift+G",), needs="report"),
    Deed("turn_page_text", "Text of the page", "Read", ("F6",), needs="report"),
    Deed("turn_caret", "Read with a caret", "Read", ("Shift+F7",), needs="report"),
    Deed("highlight", "Highlight", "Notes", ("Ctrl+Shift+H",), NOTE_TIP.format("H"), "report"),
    Deed("underline", "Underline", "Notes", ("Ctrl+Shift+U",), NOTE_TIP.format("U"), "report"),
    Deed("comment", "Comment", "Notes", ("Ctrl+Shift+M",), NOTE_TIP.format("C"), "report"),
    Deed("note_on_region", "Note on a region", "Notes", ("Ctrl+Shift+R",), needs="report"),
    Deed("show_notes", "Notes on this report", "Notes", ("F7",), needs="report"),
    Deed("show_all_notes", "All notes", "Notes", ("Ctrl+Shift+A",)),
    Deed("go_through_carried", "Go through notes of older editions", "Notes", needs="report"),
    Deed("carry_notes", "Find the notes of other editions in this one", "Notes", needs="report"),
    Deed("export_notes_pdf", "Export a copy of the PDF with the notes…", "Notes", needs="report"),
    Deed("export_notes", "Export the notes as Markdown…", "Notes"),
    Deed("name_note_colours", "What the colours of notes mean…", "Notes"),
    Deed("set_bookmark", "Set a bookmark here", "Read", ("Ctrl+B",), needs="report"),
    Deed("show_pages", "Small pictures of the pages", "Read", ("F4",), needs="report"),
    Deed("next_link", "Next link on the page", "Read", ("Alt+Down",), needs="report"),
    Deed("previous_link", "Previous link on the page", "Read", ("Alt+Up",), needs="report"),
    Deed("turn_left_column", "Show or hide the left column", "View", ("F9",), needs="sides"),
    Deed(
        "turn_right_column",
        "Show or hide the right column",
        "View",
        ("F8", "Ctrl+I"),
        needs="sides",
    ),
    Deed("scroll_together", "Scroll both sides together", "View", ("Ctrl+Alt+S",), needs="pair"),
    Deed("magnify", "Magnifier (hold M in the pages)", "View", needs="report"),
    Deed("full_screen", "Full screen", "View", ("F11",)),
    Deed("present", "Presentation", "View", ("F5",), "From the first page", needs="report"),
    Deed(
        "present_here",
        "Presentation from this page",
        "View",
        ("Shift+F5",),
        needs="report",
    ),
    Deed("show_cards", "Reports as cards", "View"),
    Deed("show_table", "Reports as a table", "View"),
    Deed("choose_columns", "Columns of the table…", "View"),
    Deed("pages_printed", "Pages as printed", "View"),
    Deed("pages_theme", "Dark pages with the dark theme", "View"),
    Deed("pages_dark", "Dark pages", "View"),
    Deed("pages_sepia", "Pages in sepia", "View"),
    Deed("pages_contrast", "Pages with high contrast", "View"),
    Deed("theme_system", "Colours as the desktop", "View"),
    Deed("theme_light", "Light colours", "View"),
    Deed("theme_dark", "Dark colours", "View"),
    Deed("theme_contrast", "High contrast", "View"),
    Deed("turn_motion", "Scroll smoothly, or in steps", "View"),
    Deed("show_menu", "Open the menu", "Help", ("F10",)),
    Deed("show_palette", "All commands…", "Help", ("Ctrl+K", "Ctrl+Shift+P")),
    Deed("show_guide", "Guide", "Help", ("Shift+F1",)),
    Deed("show_keys", "All keys", "Help", ("?", "F1")),
    Deed("open_sample", "Open the sample library", "Help"),
    Deed("show_diagnostics", "Diagnostics…", "Help"),
    Deed("show_about", "About Report Reader", "Help"),
)


class Actions:
    """The table as Qt actions of one window."""

    def __init__(self, window: QWidget, deeds: object) -> None:
        self._actions: dict[str, QAction] = {}
        for deed in DEEDS:
            action = QAction(deed.text, window)
            action.setObjectName(deed.name)
            action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
            action.setCheckable(deed.tick)
            if deed.tip:
                action.setToolTip(deed.tip)
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
        """The actions of a menu, in the order of the table."""
        return [self._actions[deed.name] for deed in DEEDS if deed.group == group]

    def fill(self, menu: QMenu) -> None:
        """Put all of them into a menu, a submenu for each group."""
        for group in GROUPS:
            self.fill_group(menu.addMenu(group), group)

    def fill_group(self, menu: QMenu, group: str) -> None:
        """Put the actions of one group into a menu, those that belong together between lines."""
        for action in self.of(group):
            if action.objectName() in APART:
                menu.addSeparator()
            menu.addAction(action)


def group_of(name: str) -> str:
    """The menu that an action stands in."""
    return next(deed.group for deed in DEEDS if deed.name == name)


def _plainly(do: Callable[[], object]) -> Callable[[bool], None]:
    def deed(checked: bool = False) -> None:
        do()

    return deed
