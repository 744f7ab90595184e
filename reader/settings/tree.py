"""The tree of settings: every one has a type, a default and a text that says what it does."""

from dataclasses import dataclass, field
from typing import Any


def setting(default: Any, text: str) -> Any:
    """A setting with its default and the sentence that a settings screen shows."""
    return field(default=default, metadata={"text": text})


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the program looks."""

    theme: str = setting("system", 'Colours: "system", "light" or "dark".')
    motion: bool = setting(True, "Let pages glide when they are scrolled.")
    pages: str = setting(
        "printed",
        'Pages: as "printed", "theme" for dark ones with dark colours, "dark", "sepia" or '
        '"contrast". Photographs and charts are left alone.',
    )


@dataclass(frozen=True, slots=True)
class Library:
    """Which library opens, and how its list is shown."""

    folder: str = setting("", "Folder of the library; empty for the one in Documents.")
    copies: bool = setting(True, "Copy files into the library; else they stay where they are.")
    recent: tuple[str, ...] = setting((), "Libraries that were opened last, the newest first.")
    drop_folders: tuple[str, ...] = setting((), "Folders that are looked at for new reports.")
    drop_into: str = setting("", "Library that the reports from these folders go into.")
    warned: str = setting("", "Library of which it was said that it lies in a bad place.")
    view: str = setting("cards", 'The list of reports: "cards" or "table".')
    order: str = setting("newest", 'Sorted by "newest", "title", "added" and the like.')
    columns: tuple[str, ...] = setting(
        ("title:0", "country:110", "publisher:140", "newest:100", "pages:64", "editions:76"),
        "Columns of the table from left to right, each with its width in pixels.",
    )
    folded: tuple[str, ...] = setting(
        ("regions", "topics", "years"), "Headings of the left column that are folded."
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """How pages are shown in reports that are opened from now on."""

    mode: str = setting("continuous", 'Pages: "continuous", "single", "facing" or "book".')
    uniform: bool = setting(False, "Show all pages of one width.")
    remembered: tuple[str, ...] = setting(
        (), "Files (SHA-256) whose password the system's key store keeps; no password is here."
    )


@dataclass(frozen=True, slots=True)
class Search:
    """How questions are asked."""

    all_editions: bool = setting(False, "Search superseded editions too.")
    synonyms: bool = setting(True, "Look for words that mean the same, too.")
    history: tuple[str, ...] = setting((), "Questions asked last, the newest first.")


@dataclass(frozen=True, slots=True)
class Window:
    """How the window was left."""

    geometry: str = setting("", "Size and place, as the window system writes them.")
    columns: tuple[int, ...] = setting((), "Widths of the three columns, pixels.")
    left: bool = setting(True, "Show the left column.")
    right: bool = setting(True, "Show the column on the report.")
    restore: bool = setting(True, "Open the tabs again that were open at the end.")


@dataclass(frozen=True, slots=True)
class Storage:
    """What may be kept."""

    previews: int = setting(500, "Megabytes of page previews that are kept at the most.")
    pictures: int = setting(192, "Megabytes of drawn pages held in memory at the most.")


@dataclass(frozen=True, slots=True)
class Notes:
    """What the colours of notes mean, and which was used last."""

    yellow: str = setting("important", "What yellow notes are about.")
    green: str = setting("figure", "What green notes are about.")
    blue: str = setting("question", "What blue notes are about.")
    red: str = setting("doubtful", "What red notes are about.")
    violet: str = setting("follow up", "What violet notes are about.")
    colour: str = setting("yellow", "Colour of the next note.")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one person on one machine."""

    appearance: Appearance = field(default_factory=Appearance)
    library: Library = field(default_factory=Library)
    reading: Reading = field(default_factory=Reading)
    search: Search = field(default_factory=Search)
    window: Window = field(default_factory=Window)
    storage: Storage = field(default_factory=Storage)
    notes: Notes = field(default_factory=Notes)
