"""What is new: a digest of each week, derived from what came in; nothing of it is kept apart.

Weeks are the reader's own: they begin on Monday by the clock of this machine.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.carried import tallies
from reader.library.digest import CameIn, answered, came_in, imports, times
from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.model.arrival import Outcome
from reader.model.carried import CarriedTally
from reader.model.digest import Answered, Arrived, Digest, Newness, Week
from reader.model.hit import Answer, Question
from reader.model.report import Edition
from reader.model.voice import PLAIN, Voice
from reader.share.digest import KINDS, html, markdown
from reader.tasks.jobs import Job, Jobs
from reader.tasks.page import history_rows
from reader.tasks.queue import LibraryQueue
from reader.tasks.targets import keep_off, kind_of, write_to

_ASKER = -4
"""Nobody else asks the search under this number."""
NEW = (Outcome.NEW_REPORT, Outcome.NEW_EDITION)
COMPARED = 30
"""Answers of watches that are counted in the edition before, too."""


class Digesting:
    """What a person can ask about what is new. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        jobs: Jobs,
        search: Callable[[Question, int], Future[Answer]],
    ) -> None:
        self._queue = queue
        self._folder: Folder = queue.folder
        self._jobs = jobs
        self._search = search

    def weeks(self) -> Future[list[Week]]:
        """The weeks in which editions came in, the last first; this week is always among them."""
        return self._queue.read(lambda catalogue: _weeks(catalogue.ask(times)))

    def week(self, name: str = "") -> Future[Digest]:
        """What a week brought ("2026-W48"; "": this one). Fails with `Mendable` for no week."""
        return self._jobs.start("What is new", lambda job: self._digest(job, name), shown=False)

    def of_import(self, run: int) -> Future[list[Arrived]]:
        """The editions that an import has brought and that are still there."""

        def look(catalogue: Catalogue) -> list[Arrived]:
            new = (one.edition for one in catalogue.arrivals(run) if one.outcome in NEW)
            editions = frozenset(new)
            return self._arrived(catalogue, "", "9999", editions) if editions else []

        return self._queue.read(look)

    def export(self, name: str, target: Path, voice: Voice = PLAIN) -> Future[int]:
        """Write a week as HTML or Markdown, as `target` ends; answers how many editions it holds.

        Fails with `Mendable` where the file is of another kind, or cannot be written.
        """

        def work(job: Job) -> int:
            kind = kind_of(target, KINDS)
            self._queue.read(lambda catalogue: keep_off(self._folder, target, catalogue)).result()
            digest = self._digest(job, name)
            write_to(target, (html if kind == ".html" else markdown)(digest, voice).encode())
            return len(digest.arrived)

        return self._jobs.start("Exporting what is new", work, shown=False)

    # -- within ------------------------------------------------------------------

    def _digest(self, job: Job, name: str) -> Digest:
        monday = monday_of(name) if name else _monday(date.today())
        since, until = _moment(monday), _moment(monday + timedelta(7))

        def look(catalogue: Catalogue) -> tuple[list[Arrived], list[Answered], dict[int, int]]:
            groups = catalogue.ask(came_in, since, until)
            before = {new: old for one in groups for new, old in one.older.items()}
            arrived = self._arrived(catalogue, since, until)
            return arrived, catalogue.ask(answered, since, until), before

        arrived, found, before = self._queue.read(look).result()
        for place, one in enumerate(found[:COMPARED]):
            if job.cancelled:
                break
            if older := before.get(one.edition, 0):
                question = Question(one.text, limit=0, edition=older)
                found[place] = replace(one, before=self._search(question, _ASKER).result().total)
        editions = sum(one.editions for one in arrived)
        return Digest(_week(monday, editions), tuple(arrived), tuple(found))

    def _arrived(
        self,
        catalogue: Catalogue,
        since: str,
        until: str,
        editions: frozenset[int] | None = None,
    ) -> list[Arrived]:
        notes, runs = catalogue.ask(tallies), catalogue.ask(imports)
        made = []
        for group in catalogue.ask(came_in, since, until, editions):
            founders = _founders(group, runs)
            rest = [one for one in group.new if one not in founders]
            lines = {}
            if rest:
                history = history_rows(catalogue, self._folder, group.report)
                lines = {row.edition.id: row.changes for row in history}
            for one in rest:
                newer = all(_rank(one) > _rank(old) for old in (*group.old, *founders))
                newness = Newness.EDITION if newer else Newness.OLDER
                row = _row(one, newness, notes)
                older = group.older.get(one.id, 0)
                made.append(replace(row, changes=lines.get(one.id, ""), older=older))
            if founders:
                made.append(_row(founders[0], Newness.REPORT, notes, len(founders)))
        return made


def monday_of(week: str) -> date:
    """The first day of a week, "2026-W48". Raises `Mendable` if it is none."""
    try:
        year, number = week.upper().split("-W")
        return date.fromisocalendar(int(year), int(number), 1)
    except ValueError as error:
        raise Mendable(
            Trouble.USAGE, f"“{week}” is no week: write its year and number, as 2026-W48."
        ) from error


def _founders(group: CameIn, runs: Mapping[int, int]) -> list[Edition]:
    """The editions that a new report came with, newest first: those of the first import."""
    if group.old:
        return []
    first = min(group.new, key=lambda one: (one.added, one.id))
    run = runs.get(first.id, 0)
    return [one for one in group.new if runs.get(one.id, run) == run]


def _rank(edition: Edition) -> tuple[str, str, int]:
    """What editions are sorted by in the update history."""
    return edition.updated, edition.number, edition.id


def _row(
    edition: Edition, newness: Newness, notes: dict[int, CarriedTally], editions: int = 1
) -> Arrived:
    return Arrived(
        edition.id,
        edition.report,
        edition.title,
        edition.updated,
        edition.pages,
        edition.added,
        newness,
        editions,
        notes=notes.get(edition.id, CarriedTally()),
    )


def _weeks(added: list[str]) -> list[Week]:
    counts = Counter(
        _monday(datetime.fromisoformat(moment).astimezone().date()) for moment in added
    )
    counts.setdefault(_monday(date.today()), 0)
    return [_week(monday, counts[monday]) for monday in sorted(counts, reverse=True)]


def _week(monday: date, editions: int) -> Week:
    year, number, _ = monday.isocalendar()
    last = monday + timedelta(6)
    return Week(f"{year}-W{number:02}", monday.isoformat(), last.isoformat(), editions)


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


def _moment(day: date) -> str:
    """The beginning of a day here, as the catalogue writes times."""
    return datetime.combine(day, time()).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
