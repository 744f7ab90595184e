"""Reports and editions as a person names them on the command line."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from reader.base.errors import Mendable, Trouble
from reader.model.report import Edition, ReportRow
from reader.tasks.views import EditionRecord


def find_report(named: str, rows: list[ReportRow]) -> ReportRow:
    """The report of an id, or of words of a title that fit only one. Raises `Mendable`."""
    if named.isascii() and named.isdigit():
        fitting = [row for row in rows if row.report.id == int(named)]
    else:
        words = named.casefold().split()
        fitting = [row for row in rows if all(word in row.title.casefold() for word in words)]
        fitting = [r for r in fitting if r.title.casefold() == named.casefold()] or fitting
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise Mendable(Trouble.NOT_FOUND, f'No report fits "{named}": see the list command.')
    titles = "; ".join(f"{row.report.id} {row.title}" for row in fitting[:5])
    raise Mendable(Trouble.USAGE, f'"{named}" fits {len(fitting)} reports: name one of {titles}.')


def find_editions(
    row: ReportRow,
    history: Sequence[Edition],
    older: str,
    newer: str,
    record: Callable[[int], Future[EditionRecord]],
) -> tuple[Edition, Edition]:
    """Two editions to be compared: those named by id or date, else the newest and the one before.

    `history` are the report's own, newest first. Raises `Mendable`.
    """
    title = row.title
    to = _named(newer, title, history, record) if newer else None
    start = _named(older, title, history, record) if older else None
    if len(history) < 2:
        raise Mendable(
            Trouble.NOT_FOUND,
            f'"{title}" has one edition only: there is nothing to compare it with.',
        )
    to = to or history[0]
    if start is None:
        place = history.index(to) + 1
        if place == len(history):
            raise Mendable(
                Trouble.USAGE,
                f'Edition {to.id} is the oldest of "{title}": name the other one with --from.',
            )
        start = history[place]
    if start == to:
        raise Mendable(Trouble.USAGE, "These are the same edition: name two of them.")
    return start, to


def _named(
    named: str,
    title: str,
    history: Sequence[Edition],
    record: Callable[[int], Future[EditionRecord]],
) -> Edition:
    """The edition of an id or a date. Raises `Mendable`."""
    if named.isascii() and named.isdigit() and len(named) != len("2025"):
        fitting = [edition for edition in history if edition.id == int(named)]
    else:
        fitting = [one for one in history if named in (one.updated, str(one.id))]
        fitting = fitting or [one for one in history if one.updated.startswith(named)]
    if len(fitting) == 1:
        return fitting[0]
    have = ", ".join(f"{one.id} ({one.updated or 'no date'})" for one in history[:8])
    if fitting:
        raise Mendable(
            Trouble.USAGE, f'{named} fits {len(fitting)} editions of "{title}": name one of {have}.'
        )
    if named.isascii() and named.isdigit():
        try:
            other = record(int(named)).result()
        except Mendable:
            pass
        else:
            raise Mendable(
                Trouble.USAGE,
                f'Edition {named} is one of "{other.report.title}", not of "{title}": '
                f"name one of {have}.",
            )
    raise Mendable(
        Trouble.NOT_FOUND, f'There is no edition {named} of "{title}": name one of {have}.'
    )
