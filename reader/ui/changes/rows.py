"""Changes as a Qt model, a row for each. Runs in the window's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.change import Change, Span
from reader.model.changewords import GROUPS, WORDS, last_heading, pages, pieces, place, tone
from reader.ui import wording
from reader.ui.language import english, tr
from reader.ui.spoken import spoken

ROW = int(Qt.ItemDataRole.UserRole)
MOST_PLACES = 6
"""Other places of a change that are named."""
ALL = english("All")
_Index = QModelIndex | QPersistentModelIndex


class Listed(Protocol):
    """What the list shows a row of."""

    @property
    def number(self) -> int:
        """Its place in the whole list."""

    @property
    def group(self) -> str:
        """The group that it belongs to."""

    @property
    def word(self) -> str:
        """What it is, in front of it."""

    @property
    def tone(self) -> str:
        """What it means: new, gone, moved, changed or note."""

    @property
    def where(self) -> str:
        """Its section or table, and its page."""

    @property
    def pieces(self) -> list[tuple[str, str]]:
        """What is said of it, as `changewords.pieces`."""

    @property
    def said(self) -> str:
        """The row in one breath, as a screen reader says it."""

    @property
    def tip(self) -> str:
        """Where it stands in full."""

    @property
    def haystack(self) -> str:
        """What a typed text is looked for in."""

    @property
    def old_at(self) -> tuple[Span, ...]:
        """Where it stands in the older edition."""

    @property
    def new_at(self) -> tuple[Span, ...]:
        """Where it stands in the newer edition."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change as a list shows it."""

    change: Change
    where: str
    number: int

    @property
    def group(self) -> str:
        """Figures, text, tables, companies or sections."""
        return next(group for group, kinds in GROUPS.items() if self.change.kind in kinds)

    @property
    def word(self) -> str:
        """Its kind."""
        return spoken(WORDS[self.change.kind])

    @property
    def tone(self) -> str:
        """What its kind means."""
        return tone(self.change.kind)

    @property
    def pieces(self) -> list[tuple[str, str]]:
        """Old and new."""
        said = pieces(self.change)
        return [(tone, spoken(text) if tone == "second" else text) for tone, text in said]

    @property
    def said(self) -> str:
        """Kind, old and new, difference, place."""
        change = self.change
        parts = [
            self.word,
            change.subject,
            tr("old: {old}", old=change.old) if change.old and change.new != change.old else "",
            tr("new: {new}", new=change.new) if change.new else "",
            spoken(change.difference),
            wording.aloud(self.where),
        ]
        return "; ".join(part for part in parts if part)

    @property
    def tip(self) -> str:
        """Its headings, and the other places that tell the same."""
        also = dict.fromkeys(
            place.caption or last_heading(place.section) for place in self.change.also
        )
        named = [name for name in also if name][:MOST_PLACES]
        left = len(also) - len(named)
        said = ""
        if named:
            said = tr("Also in {places}", places=", ".join(named))
        if left > 0:
            count = wording.number(left)
            said = tr("{places} and {count} more", places=said, count=count)
        return "\n".join(filter(None, (self.change.section, said)))

    @property
    def haystack(self) -> str:
        """All its words."""
        change = self.change
        parts = (change.section, change.caption, change.subject, change.old, change.new)
        return " ".join((self.word, *parts)).casefold()

    @property
    def old_at(self) -> tuple[Span, ...]:
        """In the older edition."""
        return self.change.old_at

    @property
    def new_at(self) -> tuple[Span, ...]:
        """In the newer edition."""
        return self.change.new_at


def rows_of(
    changes: Sequence[Change],
    older: Mapping[int, str],
    newer: Mapping[int, str],
    by_page: bool = True,
) -> list[ChangeRow]:
    """Changes as rows, by their pages or the most telling first.

    `older` and `newer` are the printed numbers of pages.
    """

    def label(labels: Mapping[int, str], page: int) -> str:
        return labels.get(page, str(page)) if page else ""

    def where(one: Change) -> str:
        said = pages(one, label(older, one.page_from), label(newer, one.page_to))
        return wording.joined((place(one), spoken(said)))

    ordered = changes if by_page else sorted(changes, key=lambda one: -one.tells)
    return [ChangeRow(one, where(one), number) for number, one in enumerate(ordered)]


def counts_of(rows: Sequence[Listed]) -> dict[str, int]:
    """How many rows there are in each group, in all of them first; notes only if there are any."""
    counts = {ALL: len(rows)} | dict.fromkeys(GROUPS, 0)
    for row in rows:
        counts[row.group] = counts.get(row.group, 0) + 1
    return counts


def narrowed(rows: Sequence[Listed], group: str, text: str) -> list[Listed]:
    """Those rows of a group that hold all words of a text."""
    words = text.casefold().split()
    of_group = [row for row in rows if group in (ALL, row.group)]
    return [row for row in of_group if all(word in row.haystack for word in words)]


class ChangeRows(QAbstractListModel):
    """The rows that a list shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Listed] = []

    def show(self, rows: Sequence[Listed]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Listed]:
        """The rows as they stand."""
        return self._rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = 0) -> Any:
        """A row."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.said
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        return None
