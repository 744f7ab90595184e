"""The tree of settings: every one has a type, a default and a text that says what it does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


def setting(
    default: Any,
    text: str,
    name: str = "",
    *,
    choices: Mapping[str, str] | None = None,
    least: int = 0,
    most: int = 0,
    unit: str = "",
    later: bool = False,
) -> Any:
    """A setting with its default and the sentence that a settings screen shows.

    One with a `name` is the reader's to choose; one without is what the program remembers by
    itself. `choices` are the values of a text with their names; `least`, `most` and `unit` are
    of a number. `later`: it counts from the next start.
    """
    more = {"name": name, "choices": dict(choices or {}), "least": least, "most": most}
    return field(default=default, metadata={"text": text, "unit": unit, "later": later, **more})


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the program looks."""

    theme: str = setting(
        "system",
        "Light, dark or with high contrast, or as the desktop has it.",
        "Colours",
        choices={
            "system": "As the desktop",
            "light": "Light",
            "dark": "Dark",
            "contrast": "High contrast",
        },
    )
    text: int = setting(
        100,
        "Size of the window's texts and controls.",
        "Size of texts",
        least=80,
        most=200,
        unit="%",
        later=True,
    )
    language: str = setting(
        "system",
        "Of menus, messages, dates and numbers; reports stay as they are.",
        "Language",
        choices={"system": "As the desktop", "en": "English", "de": "Deutsch"},
        later=True,
    )
    motion: bool = setting(True, "Pages glide when they are scrolled.", "Smooth scrolling")
    pages: str = setting(
        "printed",
        "How pages are shown; photographs and charts are left alone.",
        "Pages",
        choices={
            "printed": "As printed",
            "theme": "Dark with the dark theme",
            "dark": "Dark",
            "sepia": "Sepia",
            "contrast": "High contrast",
        },
    )


@dataclass(frozen=True, slots=True)
class Library:
    """Which library opens, and how its list is shown."""

    folder: str = setting("", "Folder of the library; empty for the one in Documents.")
    copies: bool = setting(
        True, "New files are copied into the library; else they stay where they are.", "Copy files"
    )
    recent: tuple[str, ...] = setting((), "Libraries that were opened last, the newest first.")
    drop_folders: tuple[str, ...] = setting((), "Folders that are looked at for new reports.")
    drop_into: str = setting("", "Library that the reports from these folders go into.")
    warned: str = setting("", "Library of which it was said that it lies in a bad place.")
    view: str = setting("cards", 'The list of reports: "cards" or "table".')
    order: str = setting("newest", 'Sorted by "newest", "title", "added" and the like.')
    columns: tuple[str, ...] = setting(
        ("title:0", "country:110", "publisher:140", "newest:112", "pages:64", "editions:76"),
        "Columns of the table from left to right, each with its width in pixels.",
    )
    folded: tuple[str, ...] = setting(
        ("regions", "topics", "years"), "Headings of the left column that are folded."
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """How pages are shown in reports that are opened from now on."""

    mode: str = setting(
        "continuous",
        "How pages stand in reports that are opened from now on.",
        "Pages stand",
        choices={
            "continuous": "One below the other",
            "single": "One at a time",
            "facing": "Two side by side",
            "book": "Two side by side, the cover alone",
        },
    )
    uniform: bool = setting(
        False, "Pages of several sizes are shown in one width.", "Pages of one width"
    )
    remembered: tuple[str, ...] = setting(
        (), "Files (SHA-256) whose password the system's key store keeps; no password is here."
    )


@dataclass(frozen=True, slots=True)
class Search:
    """How questions are asked."""

    all_editions: bool = setting(
        False, "New searches look through superseded editions, too.", "All editions"
    )
    synonyms: bool = setting(
        True, "Searches look for words that mean the same, too.", "Words that mean the same"
    )
    history: tuple[str, ...] = setting((), "Questions asked last, the newest first.")


@dataclass(frozen=True, slots=True)
class Window:
    """How the window was left."""

    geometry: str = setting("", "Size and place, as the window system writes them.")
    columns: tuple[int, ...] = setting((), "Widths of the three columns, pixels.")
    left: bool = setting(True, "Show the left column.")
    right: bool = setting(True, "Show the column on the report.")
    restore: bool = setting(
        True, "The tabs that were open at the end are opened again.", "Open tabs again"
    )


@dataclass(frozen=True, slots=True)
class Storage:
    """What may be kept."""

    previews: int = setting(
        500,
        "Small pictures of pages that are kept on the disk at the most.",
        "Page previews",
        least=50,
        most=20_000,
        unit="MB",
        later=True,
    )
    pictures: int = setting(
        192,
        "Memory for drawn pages at the most, in each report that is opened from now on.",
        "Drawn pages",
        least=64,
        most=4_000,
        unit="MB",
    )


@dataclass(frozen=True, slots=True)
class Notes:
    """What the colours of notes mean, and which was used last."""

    yellow: str = setting("important", "What yellow notes are about.", "Yellow notes")
    green: str = setting("figure", "What green notes are about.", "Green notes")
    blue: str = setting("question", "What blue notes are about.", "Blue notes")
    red: str = setting("doubtful", "What red notes are about.", "Red notes")
    violet: str = setting("follow up", "What violet notes are about.", "Violet notes")
    colour: str = setting("yellow", "Colour of the next note.")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one person on one machine."""

    appearance: Appearance = field(default_factory=Appearance, metadata={"name": "Looks"})
    library: Library = field(default_factory=Library, metadata={"name": "Library"})
    reading: Reading = field(default_factory=Reading, metadata={"name": "Reading"})
    search: Search = field(default_factory=Search, metadata={"name": "Search"})
    window: Window = field(default_factory=Window, metadata={"name": "Window"})
    storage: Storage = field(default_factory=Storage, metadata={"name": "Storage"})
    notes: Notes = field(default_factory=Notes, metadata={"name": "Notes"})
