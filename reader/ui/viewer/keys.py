"""The keys that work in the pages beside those of the table of actions: what the cheat sheet says.

A test presses each of them. Pure.
"""

from dataclasses import dataclass

from reader.ui.language import english


@dataclass(frozen=True, slots=True)
class PageKey:
    """Keys, written as Qt writes them, and what they do."""

    keys: tuple[str, ...]
    text: str
    group: str


MOVING, SELECTING, CARET, TABLE = (
    english("Moving on the pages"),
    english("Selecting"),
    english("With the caret"),
    english("While a table is copied"),
)
PAGE_KEYS = (
    PageKey(("Down", "Up"), english("A few lines on or back"), MOVING),
    PageKey(("Space", "PgDown"), english("A screen on"), MOVING),
    PageKey(("Shift+Space", "PgUp"), english("A screen back"), MOVING),
    PageKey(("Right", "Left"), english("The next page, the page before"), MOVING),
    PageKey(("Home", "End"), english("The first page, the last page"), MOVING),
    PageKey(("M",), english("The magnifier, as long as it is held"), MOVING),
    PageKey(("Ctrl+A",), english("Select the page; once more, the report"), SELECTING),
    PageKey(("Ctrl+C",), english("Copy what is selected"), SELECTING),
    PageKey(("Left", "Right"), english("A word back or on"), CARET),
    PageKey(("Up", "Down"), english("A line up or down"), CARET),
    PageKey(("Ctrl+Left", "Ctrl+Right"), english("A sentence back or on"), CARET),
    PageKey(("Ctrl+Up", "Ctrl+Down"), english("A paragraph back or on"), CARET),
    PageKey(("Home", "End"), english("The beginning and the end of the line"), CARET),
    PageKey(("Ctrl+Home", "Ctrl+End"), english("The beginning and the end of the page"), CARET),
    PageKey(("Shift+Left", "Shift+Right"), english("Shift with any of these selects"), CARET),
    PageKey(("Left", "Right"), english("Choose a line between columns"), TABLE),
    PageKey(("Up", "Down"), english("Choose a line between rows"), TABLE),
    PageKey(
        ("Shift+Left", "Shift+Right"), english("Move the chosen line, up and down as well"), TABLE
    ),
    PageKey(("C", "R"), english("Add a line between columns, between rows"), TABLE),
    PageKey(("Del",), english("Remove the chosen line"), TABLE),
    PageKey(("Return",), english("Copy the table"), TABLE),
)
"""Escape ends what one is in, everywhere."""
