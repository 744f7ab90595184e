"""The tables of an edition as cells of words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and the numbers of its words on the page."""

    text: str = ""
    words: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """The cells under one caption, row by row, as many in each row."""

    caption: int
    """Position of its caption in the edition's list of captions."""
    page: int
    rows: tuple[tuple[Cell, ...], ...]
