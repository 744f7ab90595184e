"""The notes of a list as a Qt model, and which of them a filter leaves.

Notes that stand in the PDF itself are entries, too; their ids are below 0. Runs in the
window's thread.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.note import Note, NoteKind, NoteRow
from reader.ui import wording
from reader.ui.language import english, tr

ENTRY = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex

MANY = 30
"""Rows that come or go at once, beyond which the list begins anew."""

KINDS = {
    NoteKind.HIGHLIGHT: english("Highlights"),
    NoteKind.UNDERLINE: english("Underlines"),
    NoteKind.COMMENT: english("Comments"),
    NoteKind.REGION: english("On regions"),
}


@dataclass(frozen=True, slots=True)
class Sieve:
    """What a list is narrowed to; each part that is empty lets everything through."""

    words: str = ""
    colours: frozenset[str] = frozenset()
    kind: str = ""
    """A `NoteKind`, or "pdf" for what stands in the PDF itself."""

    def lets(self, row: NoteRow, meanings: Mapping[str, str]) -> bool:
        """Whether a note passes."""
        note = row.note
        if self.colours and note.colour not in self.colours:
            return False
        if self.kind and self.kind != ("pdf" if self.kind == "pdf" and in_pdf(note) else note.kind):
            return False
        said = f"{note.anchor.quote} {note.text} {' '.join(row.section)} {row.title} {note.author}"
        hay = f"{said} {meanings.get(note.colour, '')}".casefold()
        return all(word in hay for word in self.words.casefold().split())


def in_pdf(note: Note) -> bool:
    """Whether a note stands in the PDF and is not the reader's own."""
    return note.id < 0


def place_of(row: NoteRow, titled: bool = False) -> str:
    """Where a note stands, in a line: "p. 41 · 5.3 Fourth generation"."""
    parts = [wording.page(row.page), row.section[-1] if row.section else ""]
    return wording.joined([row.title, wording.day(row.updated), *parts] if titled else parts)


def said(row: NoteRow, meanings: Mapping[str, str]) -> str:
    """A note in one breath, as a screen reader says it."""
    note = row.note
    kind = tr("note on a region") if note.kind is NoteKind.REGION else tr(note.kind.value)
    parts = (
        tr(
            "{kind}, {get}, page {page}",
            kind=kind,
            get=meanings.get(note.colour, note.colour),
            page=row.page,
        ),
        tr("in the PDF") if in_pdf(note) else "",
        note.text,
        note.anchor.quote,
    )
    return ": ".join(part for part in parts if part)


class Entries(QAbstractListModel):
    """The notes that a list shows, in the order of their places."""

    def __init__(self, meanings: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meanings = meanings
        self._rows: list[NoteRow] = []

    def show(self, rows: Sequence[NoteRow]) -> None:
        """Show other notes. Those that stay are not touched: one of them may be written in."""
        if abs(len(rows) - len(self._rows)) > MANY:
            self._reset(rows)
            return
        ids = [row.note.id for row in rows]
        if [row.note.id for row in self._rows] != ids:
            kept = set(ids)
            for place in range(len(self._rows) - 1, -1, -1):
                if self._rows[place].note.id not in kept:
                    self.beginRemoveRows(QModelIndex(), place, place)
                    del self._rows[place]
                    self.endRemoveRows()
            for place, row in enumerate(rows):
                if place < len(self._rows) and self._rows[place].note.id == row.note.id:
                    continue
                if any(old.note.id == row.note.id for old in self._rows[place:]):
                    # It stands elsewhere now: rare, and not worth more care.
                    self._reset(rows)
                    return
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
        for place, row in enumerate(rows):
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _reset(self, rows: Sequence[NoteRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, place: int) -> NoteRow:
        """The note at a place."""
        return self._rows[place]

    def place_of(self, note: int) -> int:
        """Where a note stands, -1 if it is not here."""
        return next((n for n, row in enumerate(self._rows) if row.note.id == note), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many notes."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = 0) -> Any:
        """A note."""
        row = self._rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.note.text or row.note.anchor.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(row, self.meanings)
        return None
