"""What a report's own page shows before its PDF is opened: everything that is known, at once.

Runs on the library's reading thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.model.contents import Caption, Section
from reader.model.order import Collection, Flag, PersonalOrder
from reader.model.report import HistoryRow, PdfFile, Related
from reader.tasks.views import EditionRecord


@dataclass(frozen=True, slots=True)
class Copy:
    """A file of the edition, and where it is."""

    file: PdfFile
    path: Path
    inside: bool
    """Whether it lies in the library's folder, or was left where it was."""


@dataclass(frozen=True, slots=True)
class ReportPage:
    """All about a report, seen from one of its editions."""

    record: EditionRecord
    sections: tuple[Section, ...]
    captions: tuple[Caption, ...]
    labels: dict[int, str]
    """Page -> the number that is printed on it, where that is another one."""
    copies: tuple[Copy, ...]
    history: tuple[HistoryRow, ...]
    related: tuple[Related, ...]
    tags: tuple[str, ...]
    collections: tuple[str, ...]
    """Each with those that it is inside: "Asia › East"."""
    flags: tuple[Flag, ...]
    cover: bytes
    """JPEG, b"" if there is none."""


def edition_record(catalogue: Catalogue, edition: int) -> EditionRecord:
    """The record of an edition. Raises `Mendable` if there is no such edition."""
    there = catalogue.edition(edition)
    if there is None:
        raise Mendable(Trouble.NOT_FOUND, f"There is no edition {edition}.")
    report = catalogue.report(there.report)
    assert report is not None
    newest = catalogue.history(report.id)[0][0]
    return EditionRecord(
        report,
        there,
        catalogue.record(edition),
        catalogue.files(edition)[0],
        newest.id,
        newest.updated,
    )


def history_rows(catalogue: Catalogue, folder: Folder, report: int) -> list[HistoryRow]:
    """The editions of a report, newest first."""
    reasons = catalogue.grouped.reasons(report)
    return [
        HistoryRow(
            row.edition,
            note=row.note,
            changes=row.line,
            file=str(folder.absolute(row.path)),
            older=row.older,
            reason=reasons.get(row.edition.id, ""),
        )
        for row in catalogue.compared.history(report)
    ]


def report_page(
    catalogue: Catalogue,
    folder: Folder,
    edition: int,
    relate: Callable[[Catalogue, int], list[Related]],
) -> ReportPage:
    """All about a report. Raises `Mendable` if there is no such edition."""
    record = edition_record(catalogue, edition)
    report = record.report.id
    tags, inside, flags = catalogue.order_of(report)
    paths = collection_paths(catalogue.order()) if inside else {}
    cover = folder.cover(edition)
    return ReportPage(
        record=record,
        sections=tuple(catalogue.sections(edition)),
        captions=tuple(catalogue.captions(edition)),
        labels=catalogue.labels(edition),
        copies=tuple(_copy(folder, file) for file in catalogue.files(edition)),
        history=tuple(history_rows(catalogue, folder, report)),
        related=tuple(relate(catalogue, report)),
        tags=tags,
        collections=tuple(sorted(paths[number] for number in inside if number in paths)),
        flags=flags,
        cover=cover.read_bytes() if cover.exists() else b"",
    )


def collection_paths(order: PersonalOrder) -> dict[int, str]:
    """Collections by id, each with the names of those that it is inside."""
    by_id = {one.id: one for one in order.collections}

    def path(one: Collection) -> str:
        above = by_id.get(one.parent)
        return f"{path(above)} › {one.name}" if above is not None else one.name

    return {one.id: path(one) for one in order.collections}


def _copy(folder: Folder, file: PdfFile) -> Copy:
    path = folder.absolute(file.path)
    return Copy(file, path, path.is_relative_to(folder.root))
