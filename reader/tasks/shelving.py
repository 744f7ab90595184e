"""Giving a file that was read its place: known, a new edition, or a new report."""

from dataclasses import replace

from reader.base.countries import region_of
from reader.intake.jobs import Taken
from reader.intake.placing import Candidate, Known, place
from reader.library.files import NewFile
from reader.library.folder import Folder
from reader.library.grouping import Placed
from reader.library.writing import NewEdition, NewReport
from reader.model.arrival import Arrival, Outcome
from reader.tasks.queue import Pens

_FEWEST_PAGES = 4
"""Shorter files say too little to be known by their pages."""


class Shelver:
    """Places files among the editions that are known. Runs on the library queue."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._known: list[Known] | None = None
        """Every edition of the library; read once, then kept up to date."""
        self._printed: dict[int, dict[str, str]] = {}
        """Edition -> publisher and country as printed, where the reader has corrected them."""

    def shelve(
        self,
        pens: Pens,
        arrival: int,
        edition: int,
        taken: Taken,
        file: NewFile,
        in_place: bool,
    ) -> Arrival:
        """Commit a file whose pages are in the catalogue as `edition`; say what it became."""
        known = self._editions(pens)
        candidate = Candidate.of(taken)
        rows = pens.reading.grouped
        said = rows.decided(candidate.fingerprint)
        as_long = [one.edition for one in known if one.pages == taken.pages >= _FEWEST_PAGES]
        alike = rows.alike(edition, as_long, taken.pages)
        placement = place(candidate, known, said, alike)
        if placement.outcome == Outcome.NEW_REPORT and self._printed:
            # The next edition prints what the reader has corrected in those before.
            printed = [self._as_printed(one) for one in known]
            placement = place(candidate, printed, said, alike)
        record = taken.record
        if not in_place:
            target = self._folder.name_for(
                record.country or record.publisher, record.title, record.updated, file.sha256
            )
            file = replace(file, target=self._folder.relative(target))
        if placement.outcome == Outcome.KNOWN:
            copy = Arrival(
                arrival,
                file.name,
                Outcome.KNOWN,
                placement.report,
                placement.edition,
                taken.pages,
                placement.reason,
            )
            pens.catalogue.drop_edition(edition)
            pens.catalogue.add_copy(copy, file)
            return copy
        joined = placement.outcome == Outcome.NEW_EDITION
        placed = Placed(
            placement.reason if joined or placement.rivals else "",
            placement.confidence,
            placement.rivals,
            candidate.subject,
            candidate.series,
            candidate.period,
        )
        new = replace(contents_of(taken), placed=placed)
        report: int | NewReport = placement.report
        if placement.outcome == Outcome.NEW_REPORT:
            report = NewReport(
                record.title,
                record.country,
                region_of(record.country),
                record.publisher,
                candidate.subject,
                candidate.series,
            )
        number = pens.catalogue.finish_edition(
            arrival, edition, new, file, report, placement.reason
        )
        if taken.cover:
            self._folder.cover(edition).write_bytes(taken.cover)
        kin = next((one for one in known if one.report == number), None)
        own = candidate.known(number, edition)
        if kin is not None:  # what it does not say itself, its report says
            own = replace(own, publisher=own.publisher or kin.publisher)
        known.append(replace(own, by_reader=any(said.values())))
        return Arrival(
            arrival,
            file.name,
            placement.outcome,
            number,
            edition,
            taken.pages,
            placement.reason,
        )

    def forget(self) -> None:
        """Read the editions anew next time: somebody else has changed them."""
        self._known = None

    def _as_printed(self, one: Known) -> Known:
        said = self._printed.get(one.edition, {})
        return replace(
            one,
            publisher=said.get("publisher", one.publisher),
            country=said.get("country", one.country),
        )

    def _editions(self, pens: Pens) -> list[Known]:
        if self._known is None:
            self._printed = pens.reading.grouped.printed()
            self._known = [
                Known(
                    report=one.report,
                    edition=one.edition,
                    fingerprint=one.fingerprint,
                    title=one.title,
                    publisher=one.publisher,
                    country=one.country,
                    subject=one.subject,
                    series=one.series,
                    updated=one.updated,
                    number=one.number,
                    period=one.period,
                    pages=one.pages,
                    by_reader=one.by_reader,
                )
                for one in pens.reading.grouped.shelved()
            ]
        return self._known


def contents_of(taken: Taken) -> NewEdition:
    """What came out of a PDF, as an edition that is written down."""
    record = taken.record
    return NewEdition(
        taken.fingerprint,
        record.title,
        record.updated,
        record.edition_number,
        taken.pages,
        taken.unreadable,
        taken.contents,
        record,
        taken.vector,
        " ".join(taken.info.get("title", "").split()),
        taken.info.get("creationDate", ""),
    )
