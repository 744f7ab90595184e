"""An answer as a Qt model: the hits under a heading for each report.

Lines are headings, hits, and what fetches more. Runs in the window's thread.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.hit import Answer, Hit
from reader.ui import wording
from reader.ui.language import english, tr
from reader.ui.spoken import spoken

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
    dated: str = ""
    """Of a hit in another edition than the heading's: which."""
    more: str = ""
    """What the line offers to show, in words."""
    report: int = 0
    """Of an offer: the report whose other passages are meant, 0 for all."""
    repeated: int = -1
    """Of an offer: place in the answer of the hit whose repetitions are meant, -1 for none."""
    note: str = ""
    """A sentence about what follows."""

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.heading is not None or bool(self.note)


NOTED = english("In your notes:")
NAMED = english("In titles and records:")
RECOGNISED = english("recognised text")
UNSURE = english("This page is a picture whose text was recognised: some words may be wrong.")
SPREAD = english("No passage has all of these words. These reports have them, on different pages:")


def lines_of_answer(
    answer: Answer,
    extra: Mapping[int, tuple[Hit, ...]] | None = None,
    unfolded: Collection[int] = (),
) -> list[Line]:
    """The lines of an answer, reports in the order of their best hit.

    A hit that only says again what a better one says is folded into that: a line below it
    tells where else it stands. `extra` holds all the hits of those reports that the reader has
    unfolded, `unfolded` the places in the answer of hits whose repetitions are shown.
    """
    extra = extra or {}
    repeating: dict[int, list[Hit]] = {}
    groups: dict[int, list[int]] = {}
    for place, hit in enumerate(answer.hits):
        if hit.repeats >= 0:
            repeating.setdefault(hit.repeats, []).append(hit)
        else:
            groups.setdefault(hit.report, []).append(place)
    lines = _apart(tr(NOTED), answer.noted)
    for report, places in groups.items():
        hits = extra.get(report) or tuple(answer.hits[place] for place in places)
        folded = sum(hit.repeats >= 0 and hit.report == report for hit in answer.hits)
        count = max(answer.per_report.get(report, 0), len(hits))
        lines.append(Line(heading=hits[0], count=count))
        if report in extra:
            lines += [_line(hit, hits[0]) for hit in hits]
            continue
        for place, hit in zip(places, hits, strict=True):
            lines.append(_line(hit, hits[0]))
            others = repeating.get(place, [])
            if place in unfolded:
                lines += [_line(other, hits[0]) for other in others]
            elif others:
                lines.append(Line(more=also_in(hit, others), repeated=place))
        if (rest := count - len(hits) - folded) > 0:
            lines.append(
                Line(
                    more=tr("{rest} more in this report", rest=wording.number(rest)), report=report
                )
            )
    if answer.spread and not answer.hits:
        lines += _apart(tr(SPREAD), answer.spread)
    lines += _apart(tr(NAMED), answer.named)
    if answer.total > len(answer.hits) and len(answer.hits) >= answer.question.limit:
        rest = len(answer.per_report) - len(groups)
        words = tr("Show more: {count} of ", count=wording.number(len(answer.hits)))
        words += wording.counted(answer.total, "passage") + tr(" are shown")
        if rest > 0:
            words += tr(", {reports} more", reports=wording.counted(rest, "report"))
        lines.append(Line(more=words))
    return lines


def _apart(said: str, hits: Sequence[Hit]) -> list[Line]:
    """Hits that stand apart from the others, one below each heading."""
    lines = [Line(note=said)] if hits else []
    for hit in hits:
        lines += [Line(heading=hit), Line(hit=hit)]
    return lines


def _line(hit: Hit, first: Hit) -> Line:
    """A hit below the heading of the first one."""
    if hit.edition == first.edition:
        return Line(hit=hit)
    date = wording.day(hit.updated) or "undated"
    named = date if hit.report == first.report else f"{hit.title}, {date}"
    return Line(hit=hit, dated=tr("{named}, superseded", named=named) if hit.superseded else named)


def also_in(hit: Hit, others: Sequence[Hit]) -> str:
    """Where else the same passage stands: "Also in 2019, 2021 and 2 other reports"."""
    same = {o.updated[:4] or tr("an undated edition") for o in others if o.report == hit.report}
    elsewhere = {other.report for other in others if other.report != hit.report}
    places = sorted(same)
    if elsewhere:
        places.append(wording.counted(len(elsewhere), "other report"))
    return tr("Also in {places}", places=wording.enumerated(places))


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

    def next_hit(self, place: int, step: int) -> int:
        """The nearest hit from `place` in a direction; `place` if none."""
        at = place + step
        while 0 <= at < len(self._lines):
            if self._lines[at].hit is not None:
                return at
            at += step
        return place

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
            return line.heading.title if line.heading else line.more or line.note
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            if line.hit:
                path = wording.path_of_headings(line.hit.section)
                return f"{path}\n{tr(UNSURE)}".strip() if line.hit.recognised else path
            return line.heading.title if line.heading else ""
        return None


def words_by_page(hits: Iterable[Hit], synonyms: bool = False) -> dict[int, tuple[int, ...]]:
    """Page -> numbers of the words found on it; only those found as `synonyms` if so."""
    pages: dict[int, set[int]] = {}
    for hit in hits:
        if found := hit.synonym_words if synonyms else hit.words:
            pages.setdefault(hit.page, set()).update(found)
    return {page: tuple(sorted(words)) for page, words in sorted(pages.items())}


def said(line: Line) -> str:
    """A line in one breath, as a screen reader says it."""
    if line.heading:
        state = spoken(line.heading.state)
        count = wording.counted(line.count, "passage") if line.count else ""
        parts = (line.heading.title, wording.day(line.heading.updated), state, count)
        return ", ".join(part for part in parts if part)
    if line.hit:
        section = wording.path_of_headings(line.hit.section)
        read = tr(RECOGNISED) if line.hit.recognised else ""
        where = ", ".join(part for part in (read, line.dated, line.hit.caption, section) if part)
        return tr(
            "page {page}, {where}: {snippet}",
            page=page_of(line.hit),
            where=where,
            snippet=line.hit.snippet,
        )
    return line.more or line.note


def page_of(hit: Hit) -> str:
    """The page's number, and the printed one where it is another: "41", "41 (iv)"."""
    same = hit.label in ("", str(hit.page))
    return str(hit.page) if same else f"{hit.page} ({hit.label})"


def _key(hit: Hit) -> tuple[object, ...]:
    return hit.edition, hit.page, hit.section, hit.words[:1]
