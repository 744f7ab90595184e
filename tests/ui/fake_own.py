"""Made-up answers of the tasks for what a person keeps: order, watches, places, notes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.model.carried import CarriedRow, CarriedTally, tally
from reader.model.changes import Changes
from reader.model.note import COLOURS, Note, NoteRow
from reader.model.order import Collection, Flag, NewPassages, PersonalOrder, SavedSearch, Tag
from reader.model.places import Bookmark, OpenTab
from reader.model.report import ReportRow
from reader.model.voice import Voice
from reader.tasks.opened import OpenedEdition
from tests.ui.fake_parts import Part

if TYPE_CHECKING:
    from tests.ui.fake_tasks import FakeTasks


class FakeOrdering(Part):
    """One person's order, kept in the rows of fake tasks."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.order = PersonalOrder()

    def read(self) -> Future[PersonalOrder]:
        return self._tasks._answer("order", self.order)

    def flag(self, reports: Sequence[int], flag: Flag, on: bool) -> Future[None]:
        return self._change(reports, lambda row: {flag.value: on})

    def mark_unread(self, reports: Sequence[int], unread: bool) -> Future[None]:
        return self._change(reports, lambda row: {"unread": unread})

    def tag(self, reports: Sequence[int], name: str, on: bool) -> Future[None]:
        if name not in [tag.name for tag in self.order.tags]:
            self._set(tags=(*self.order.tags, Tag(name, "red")))
        return self._change(reports, lambda row: {"tags": _with(row.tags, name, on)})

    def collect(self, reports: Sequence[int], collection: int, on: bool) -> Future[None]:
        return self._change(
            reports, lambda row: {"collections": _with(row.collections, collection, on)}
        )

    def set_tag(self, tag: Tag, name: str = "") -> Future[None]:
        others = tuple(one for one in self.order.tags if one.name != tag.name)
        self._set(tags=(*others, dataclasses.replace(tag, name=name or tag.name)))
        reports = [row.report.id for row in self._tasks.rows if tag.name in row.tags]
        return self._change(
            reports,
            lambda row: {"tags": tuple(name or t if t == tag.name else t for t in row.tags)},
        )

    def remove_tag(self, name: str) -> Future[None]:
        self._set(tags=tuple(one for one in self.order.tags if one.name != name))
        reports = [row.report.id for row in self._tasks.rows]
        return self._change(reports, lambda row: {"tags": _with(row.tags, name, False)})

    def set_collection(self, one: Collection) -> Future[int]:
        made = one if one.id else dataclasses.replace(one, id=len(self.order.collections) + 1)
        others = tuple(other for other in self.order.collections if other.id != made.id)
        self._set(collections=(*others, made))
        self._change((), lambda row: {})
        return self._tasks._answer("collection", made.id)

    def remove_collection(self, collection: int) -> Future[None]:
        self._set(collections=tuple(one for one in self.order.collections if one.id != collection))
        return self._change((), lambda row: {})

    def set_search(self, search: SavedSearch) -> Future[int]:
        same = (one.id for one in self.order.searches if one.name == search.name)
        number = search.id or next(same, len(self.order.searches) + 1)
        made = dataclasses.replace(search, id=number)
        others = tuple(other for other in self.order.searches if other.id != made.id)
        self._set(searches=(*others, made))
        self._change((), lambda row: {})
        return self._tasks._answer("search_saved", made.id)

    def remove_search(self, search: int) -> Future[None]:
        self._set(searches=tuple(one for one in self.order.searches if one.id != search))
        return self._change((), lambda row: {})

    def _set(self, **values: Any) -> None:
        self.order = dataclasses.replace(self.order, **values)

    def _change(
        self, reports: Sequence[int], values: Callable[[ReportRow], dict[str, Any]]
    ) -> Future[None]:
        self._tasks.rows = [
            dataclasses.replace(row, **values(row)) if row.report.id in reports else row
            for row in self._tasks.rows
        ]
        self._tasks.tell(Changes(people=True))
        return self._tasks._answer("ordering", None)


def _with(values: tuple[Any, ...], value: Any, on: bool) -> tuple[Any, ...]:
    return tuple(sorted({*values, value} if on else {*values} - {value}))


class FakeWatching(Part):
    """Watches that find what a test says."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.found: dict[int, list[NewPassages]] = {}

    def watch(self, search: int, on: bool) -> Future[None]:
        self._set(search, watched=on, new=0)
        return self._tasks._answer("watch", None)

    def passages(self, search: int) -> Future[list[NewPassages]]:
        return self._tasks._answer("news", list(self.found.get(search, [])))

    def see(self, search: int) -> Future[None]:
        self.found.pop(search, None)
        self._set(search, new=0)
        return self._tasks._answer("see", None)

    def find(self, search: int, *found: NewPassages) -> None:
        """An import has brought something."""
        self.found[search] = list(found)
        self._set(search, new=sum(one.news.passages for one in found))

    def _set(self, search: int, **values: Any) -> None:
        ordering = self._tasks.ordering
        ordering.order = dataclasses.replace(
            ordering.order,
            searches=tuple(
                dataclasses.replace(one, **values) if one.id == search else one
                for one in ordering.order.searches
            ),
        )
        self._tasks.tell(Changes(people=True))


class FakePlaces(Part):
    """Bookmarks and tabs in lists."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.kept: list[Bookmark] = []
        self.open: list[OpenTab] = []

    def bookmarks(self, fingerprint: str) -> Future[list[Bookmark]]:
        found = [one for one in self.kept if one.fingerprint == fingerprint]
        found.sort(key=lambda one: (one.page, one.top, one.id))
        return self._tasks._answer("bookmarks", found)

    def set_bookmark(self, bookmark: Bookmark) -> Future[int]:
        number = bookmark.id or max([one.id for one in self.kept], default=0) + 1
        self.kept = [one for one in self.kept if one.id != number]
        self.kept.append(dataclasses.replace(bookmark, id=number))
        return self._tasks._answer("set bookmark", number)

    def remove_bookmark(self, bookmark: int) -> Future[None]:
        self.kept = [one for one in self.kept if one.id != bookmark]
        return self._tasks._answer("remove bookmark", None)

    def tabs(self) -> Future[list[OpenTab]]:
        return self._tasks._answer("tabs", list(self.open))

    def keep_tabs(self, tabs: Sequence[OpenTab]) -> Future[None]:
        self._tasks.asked.append(("keep_tabs", list(tabs)))
        return self._tasks._answer("keep tabs", None)


class FakeNoting(Part):
    """Notes kept in a list, and what stands in the PDF."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.rows: list[NoteRow] = []
        self.pdf: list[Note] = []
        self.exported: list[tuple[str, Path, int]] = []

    def meanings(self) -> dict[str, str]:
        return {colour: getattr(self._tasks.settings.notes, colour) for colour in COLOURS}

    def of_edition(self, edition: int) -> Future[list[NoteRow]]:
        rows = [row for row in self.rows if row.edition == edition]
        return self._tasks._answer("notes", sorted(rows, key=lambda row: row.note.place))

    def all(self) -> Future[list[NoteRow]]:
        return self._tasks._answer("all notes", list(self.rows))

    def in_pdf(self, opened: OpenedEdition) -> Future[list[Note]]:
        return self._tasks._answer("notes of the PDF", list(self.pdf))

    def add(self, notes: Sequence[Note]) -> Future[list[int]]:
        ids = []
        for note in notes:
            ids.append(max([row.note.id for row in self.rows], default=0) + 1)
            edition = int(note.anchor.fingerprint, 16)
            row, there = self._tasks._edition(edition)
            kept = dataclasses.replace(note, id=ids[-1])
            self.rows.append(NoteRow(kept, row.report.id, edition, there.title, there.updated))
        return self._done("add note", notes, ids)

    def change(self, notes: Sequence[Note]) -> Future[None]:
        new = {note.id: note for note in notes}
        self.rows = [
            dataclasses.replace(row, note=new.get(row.note.id, row.note)) for row in self.rows
        ]
        return self._done("change note", notes, None)

    def remove(self, notes: Sequence[Note]) -> Future[None]:
        gone = {note.id for note in notes}
        self.rows = [row for row in self.rows if row.note.id not in gone]
        return self._done("remove note", notes, None)

    def export_pdf(self, opened: OpenedEdition, target: Path) -> Future[int]:
        self.exported.append(("pdf", target, opened.edition.id))
        return self._tasks._answer("export", len(self.rows))

    def export_markdown(
        self, target: Path, report: int = 0, edition: int = 0, *, voice: Voice
    ) -> Future[int]:
        self.exported.append(("markdown", target, edition))
        return self._tasks._answer("export", len(self.rows))

    def _done(self, what: str, notes: Sequence[Note], answer: Any) -> Future[Any]:
        self._tasks.asked.append((what, list(notes)))
        self._tasks.tell(Changes(notes=tuple(note.anchor.fingerprint for note in notes)))
        return self._tasks._answer(what, answer)


class FakeCarrying(Part):
    """What became of notes: what the test says."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.rows: list[CarriedRow] = []

    def of_edition(self, edition: int) -> Future[list[CarriedRow]]:
        rows = [row for row in self.rows if row.edition == edition]
        return self._tasks._answer("carried notes", rows)

    def tallies(self) -> Future[dict[int, CarriedTally]]:
        by_edition = {row.edition: [] for row in self.rows}
        for row in self.rows:
            by_edition[row.edition].append(row)
        counts = {edition: tally(rows) for edition, rows in by_edition.items()}
        return self._tasks._answer("tallies", counts)

    def look(self) -> Future[None]:
        return self._tasks._answer("carry", None)
