"""The keys that work in the pages beside those of the table of actions: what the cheat sheet says.

A test presses each of them. Pure.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageKey:
    """Keys, written as Qt writes them, and what they do."""

    keys: tuple[str, ...]
    text: str
    group: str


MOVING, SELECTING, CARET, TABLE = (
    "Moving on the pages",
    "Selecting",
    "With the caret",
    "While a table is copied",
)
PAGE_KEYS = (
    PageKey(("Down", "Up"), "A few lines on or back", MOVING),
    PageKey(("Space", "PgDown"), "A screen on", MOVING),
    PageKey(("Shift+Space", "PgUp"), "A screen back", MOVING),
    PageKey(("Right", "Left"), "The next page, the page before", MOVING),
    PageKey(("Home", "End"), "The first page, the last page", MOVING),
    PageKey(("M",), "The magnifier, as long as it is held", MOVING),
    PageKey(("Ctrl+A",), "Select the page; once more, the report", SELECTING),
    PageKey(("Ctrl+C",), "Copy what is selected", SELECTING),
    PageKey(("Left", "Right"), "A word back or on", CARET),
    PageKey(("Up", "Down"), "A line up or down", CARET),
    PageKey(("Ctrl+Left", "Ctrl+Right"), "A sentence back or on", CARET),
    PageKey(("Ctrl+Up", "Ctrl+Down"), "A paragraph back or on", CARET),
    PageKey(("Home", "End"), "The beginning and the end of the line", CARET),
    PageKey(("Ctrl+Home", "Ctrl+End"), "The beginning and the end of the page", CARET),
    PageKey(("Shift+Left", "Shift+Right"), "Shift with any of these selects", CARET),
    PageKey(("Left", "Right"), "Choose a line between columns", TABLE),
    PageKey(("Up", "Down"), "Choose a line between rows", TABLE),
    PageKey(("Shift+Left", "Shift+Right"), "Move the chosen line, up and down as well", TABLE),
    PageKey(("C", "R"), "Add a line between columns, between rows", TABLE),
    PageKey(("Del",), "Remove the chosen line", TABLE),
    PageKey(("Return",), "Copy the table", TABLE),
)
"""Escape ends what one is in, everywhere."""
