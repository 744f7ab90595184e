"""Changes as a Qt model, a row for each. Runs in the window's thread."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.change import Change, ChangeKind
from reader.model.changewords import GROUPS, WORDS, where
from reader.ui import wording
from reader.ui.spoken import spoken

ROW = int(Qt.ItemDataRole.UserRole)
ALL = "All"
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change as a list shows it."""

    change: Change
    where: str
    """Its section or table, and its page."""
    number: int
    """Its place among all changes."""

    @property
    def said(self) -> str:
        """The row in one breath, as a screen reader says it."""
        change = self.change
        parts = [
            spoken(WORDS[change.kind]),
            change.subject,
            f"old: {change.old}" if change.old and change.new != change.old else "",
            f"new: {change.new}" if change.new else "",
            change.difference,
            self.where.replace(wording.DOT, ", ").replace("p. ", "page "),
        ]
        return "; ".join(part for part in parts if part)

    @property
    def haystack(self) -> str:
        """What a typed text is looked for in."""
        change = self.change
        parts = (change.section, change.caption, change.subject, change.old, change.new)
        return " ".join((spoken(WORDS[change.kind]), *parts)).casefold()


def rows_of(
    changes: Sequence[Change], older: Mapping[int, str], newer: Mapping[int, str]
) -> list[ChangeRow]:
    """Changes as rows; `older` and `newer` are the printed numbers of pages."""

    def label(labels: Mapping[int, str], page: int) -> str:
        return labels.get(page, str(page)) if page else ""

    return [
        ChangeRow(one, where(one, label(older, one.page_from), label(newer, one.page_to)), number)
        for number, one in enumerate(changes)
    ]


def counts_of(changes: Sequence[Change]) -> dict[str, int]:
    """How many changes there are in each group, in all of them first."""
    counts = {ALL: len(changes)}
    for group, kinds in GROUPS.items():
        counts[group] = sum(change.kind in kinds for change in changes)
    return counts


def narrowed(rows: Sequence[ChangeRow], group: str, text: str) -> list[ChangeRow]:
    """Those rows of a group that hold all words of a text."""
    kinds: Collection[ChangeKind] = GROUPS.get(group, frozenset(ChangeKind))
    words = text.casefold().split()
    of_kind = [row for row in rows if row.change.kind in kinds]
    return [row for row in of_kind if all(word in row.haystack for word in words)]


class ChangeRows(QAbstractListModel):
    """The rows that a list shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ChangeRow] = []

    def show(self, rows: Sequence[ChangeRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[ChangeRow]:
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
            return row.change.section
        return None
