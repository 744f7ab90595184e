"""Correcting records: the reader's own word, for one report or for many at once, with undo."""

import contextlib
import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date

from reader.base.countries import region_of
from reader.base.errors import Mendable, Trouble
from reader.intake.dates import date_alone
from reader.library.correcting import (
    REPORT_FIELDS,
    TOPIC,
    Before,
    ReportBefore,
    Value,
    editable,
)
from reader.library.reading import Catalogue
from reader.model.changes import Changes
from reader.model.record import LISTS
from reader.tasks.fields import FieldState, field_states
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.undo import Step, Undo

_ISO = re.compile(r"\d{4}(-\d\d){0,2}")


@dataclass(frozen=True, slots=True)
class Spellings:
    """What the library knows already, to complete what is typed; each sorted."""

    titles: tuple[str, ...]
    countries: tuple[str, ...]
    publishers: tuple[str, ...]
    topics: tuple[str, ...]


class Correcting:
    """What a person can correct. Every answer is a `Future`; all of it can be undone."""

    def __init__(self, queue: LibraryQueue, undo: Undo, told: Callable[[Changes], None]) -> None:
        """`told(changes)` is called on the library queue after each correction."""
        self._queue = queue
        self._undo = undo
        self._told = told

    def fields(self, editions: Sequence[int]) -> Future[list[FieldState]]:
        """What stands in each field of these editions, and where it came from."""
        wanted = list(editions)
        return self._queue.read(lambda catalogue: field_states(wanted, catalogue.said(wanted)))

    def correct(self, editions: Sequence[int], values: Mapping[str, Value | None]) -> Future[None]:
        """Put the reader's word into these fields of editions, in one step that can be undone.

        Country, publisher and topic hold for all editions of their reports. An empty value
        says that there is none; None takes the reader's word back, so that what is printed
        counts again. Raises `Mendable` if a date is none.
        """
        checked = {
            name: None if value is None else checked_value(name, value)
            for name, value in values.items()
        }
        names = ", ".join(name.replace("_", " ") for name in checked)
        wanted = list(editions)

        def step(pens: Pens) -> Step:
            with pens.catalogue.transaction():
                return _put_back(*_correct(pens, wanted, checked))

        return self._do(f"Correction of {names}", step)

    def revert(self, edition: int, field: str) -> Future[None]:
        """Take the reader's word back: what was printed counts again."""
        return self.correct([edition], {field: None})

    def bring(self, text: str, wanted: Mapping[int, Mapping[str, Value]]) -> Future[None]:
        """Put somebody else's words, edition -> field -> value, into records, in one step."""

        def step(pens: Pens) -> Step:
            befores: list[Before] = []
            rows: list[ReportBefore] = []
            with pens.catalogue.transaction():
                for edition, values in wanted.items():
                    these, those = _correct(pens, [edition], values)
                    befores = these + befores  # what stood there first is put back last
                    rows = those + rows
            return _put_back(befores, rows)

        return self._do(text, step)

    def spellings(self) -> Future[Spellings]:
        """Titles, countries, publishers and topics that the library knows."""

        def read(catalogue: Catalogue) -> Spellings:
            rows = catalogue.reports()

            def known(values: set[str]) -> tuple[str, ...]:
                return tuple(sorted(values - {""}, key=str.casefold))

            return Spellings(
                known({row.title for row in rows}),
                known({row.report.country for row in rows}),
                known({row.report.publisher for row in rows}),
                known({row.report.topic for row in rows}),
            )

        return self._queue.read(read)

    def _do(self, text: str, step: Step) -> Future[None]:
        def do(pens: Pens) -> None:
            self._undo.do(pens, text, step)
            self._told(Changes(reports=True))

        return self._queue.write(do)


def checked_value(field: str, value: Value) -> Value:
    """A value as it is kept: without needless space, a list without empty and double lines.

    Raises `Mendable` for a date that is none.
    """
    assert field == TOPIC or editable(field), field
    if isinstance(value, tuple) or field in LISTS:
        lines = (value,) if isinstance(value, str) else value
        return tuple(dict.fromkeys(plain for line in lines if (plain := " ".join(line.split()))))
    plain = "\n".join(" ".join(line.split()) for line in value.strip().splitlines())
    return _iso(plain) if field == "updated" and plain else plain


def _iso(text: str) -> str:
    """A date as a person types it, in any form that reports print or in ISO 8601."""
    if _ISO.fullmatch(text):
        with contextlib.suppress(ValueError):
            date.fromisoformat(f"{text}-01-01"[:10])
            return text
    elif (found := date_alone(text)) is not None:
        return found.iso
    raise Mendable(Trouble.USAGE, f'"{text}" is no date: write it like 27 Mar 2025, or 2025-03.')


def _correct(
    pens: Pens, editions: list[int], values: Mapping[str, Value | None]
) -> tuple[list[Before], list[ReportBefore]]:
    everywhere = pens.catalogue.siblings(editions) if set(REPORT_FIELDS) & set(values) else []
    befores: list[Before] = []
    for field, value in values.items():
        wanted = everywhere if field in REPORT_FIELDS else editions
        if field == TOPIC:
            continue
        if value is None:
            befores += pens.catalogue.revert(wanted, field)
        else:
            befores += pens.catalogue.correct(wanted, field, value)
    # Without a word of the reader's a topic is what the title says.
    topic = str(values[TOPIC] or "") if TOPIC in values else None
    return befores, report_rows(pens, editions, set(values), topic)


def report_rows(
    pens: Pens, editions: list[int], fields: set[str], topic: str | None = None
) -> list[ReportBefore]:
    """Have the rows of the editions' reports say what their records now say."""
    if not fields & {*REPORT_FIELDS, TOPIC}:
        return []
    rows = []
    for now, record in pens.catalogue.report_values(editions):
        row = now
        if "country" in fields:
            country = record.get("country", "")
            row = replace(row, country=country, region=region_of(country))
        if "publisher" in fields:
            row = replace(row, publisher=record.get("publisher", ""))
        if topic is not None:
            row = replace(row, topic=topic)
        rows.append(row)
    return pens.catalogue.set_reports(rows)


def _put_back(befores: list[Before], rows: list[ReportBefore]) -> Step:
    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            return _put_back(pens.catalogue.put_back(befores), pens.catalogue.set_reports(rows))

    return step
