"""An answer as a Qt model: the hits under a heading for each report.

Lines are headings, hits, and what fetches more. Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.hit import Answer, Hit
from reader.ui import wording

LINE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: exactly one of a heading, a hit, or an offer of more."""

    heading: Hit | None = None
    """The first hit of the report that follows."""
    count: int = 0
    """Of a heading: passages of the report in the whole answer."""
    hit: Hit | None = None
    more: str = ""
    """What the line offers to show, in words."""
    report: int = 0
    """Of an offer: the report whose other passages are meant, 0 for all."""

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.heading is not None


def lines_of_answer(answer: Answer, extra: dict[int, tuple[Hit, ...]] | None = None) -> list[Line]:
    """The lines of an answer, reports in the order of their best hit.

    `extra` holds all the hits of those reports that the reader has unfolded.
    """
    groups: dict[int, list[Hit]] = {}
    for hit in answer.hits:
        groups.setdefault(hit.report, []).append(hit)
    lines: list[Line] = []
    for report, found in groups.items():
        hits = list((extra or {}).get(report, found))
        count = max(answer.per_report.get(report, 0), len(hits))
        lines.append(Line(heading=hits[0], count=count))
        lines += [Line(hit=hit) for hit in hits]
        if count > len(hits) and report not in (extra or {}):
            lines.append(
                Line(more=f"{wording.number(count - len(hits))} more in this report", report=report)
            )
    if answer.total > len(answer.hits) and len(answer.hits) >= answer.question.limit:
        rest = len(answer.per_report) - len(groups)
        words = f"Show more: {wording.number(len(answer.hits))} of "
        words += wording.counted(answer.total, "passage") + " are shown"
        if rest > 0:
            words += f", {wording.counted(rest, 'report')} more"
        lines.append(Line(more=words))
    return lines


def lines_of_report(hits: Sequence[Hit]) -> list[Line]:
    """The hits of one report in the order of its pages, without headings."""
    return [Line(hit=hit) for hit in sorted(hits, key=lambda hit: (hit.page, hit.words[:1]))]


class HitLines(QAbstractListModel):
    """The lines that a list shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines; the same ones again change nothing."""
        if list(lines) != self._lines:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()

    def line(self, place: int) -> Line:
        """The line at a place."""
        return self._lines[place]

    def hits(self) -> list[Hit]:
        """The hits as they stand."""
        return [line.hit for line in self._lines if line.hit is not None]

    def next_place(self, place: int, step: int) -> int:
        """The nearest line from `place` in a direction that can be chosen; `place` if none."""
        at = place + step
        while 0 <= at < len(self._lines):
            if not self._lines[at].is_heading:
                return at
            at += step
        return place

    def first_hit(self) -> int:
        """Where the first hit stands, -1 if there is none."""
        return next((n for n, line in enumerate(self._lines) if line.hit is not None), -1)

    def place_of(self, hit: Hit) -> int:
        """Where the same passage stands, -1 if it is not here."""
        key = _key(hit)
        return next(
            (n for n, line in enumerate(self._lines) if line.hit and _key(line.hit) == key), -1
        )

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and self._lines[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = 0) -> Any:
        """A line."""
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            if line.hit:
                return line.hit.snippet
            return line.heading.title if line.heading else line.more
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            if line.hit:
                return wording.path_of_headings(line.hit.section)
            return line.heading.title if line.heading else ""
        return None


def said(line: Line) -> str:
    """A line in one breath, as a screen reader says it."""
    if line.heading:
        state = "superseded" if line.heading.superseded else "current"
        return ", ".join(
            (
                line.heading.title,
                wording.day(line.heading.updated),
                state,
                wording.counted(line.count, "passage"),
            )
        )
    if line.hit:
        section = wording.path_of_headings(line.hit.section)
        return f"page {page_of(line.hit)}, {section}: {line.hit.snippet}"
    return line.more


def page_of(hit: Hit) -> str:
    """The page's number, and the printed one where it is another: "41", "41 (iv)"."""
    same = hit.label in ("", str(hit.page))
    return str(hit.page) if same else f"{hit.page} ({hit.label})"


def _key(hit: Hit) -> Hit:
    return replace(hit, score=0.0, snippet="", marks=(), words=(), also_in=())
