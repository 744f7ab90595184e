"""Giving a file that was read its place: known, a new edition, or a new report."""

from dataclasses import replace

from reader.base.countries import region_of
from reader.intake.jobs import Taken
from reader.intake.placing import Candidate, Known, place
from reader.library.folder import Folder
from reader.library.writing import NewEdition, NewFile, NewReport
from reader.model.arrival import Arrival, Outcome
from reader.tasks.queue import Pens


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
        placement = place(candidate, known)
        if placement.outcome == Outcome.NEW_REPORT and self._printed:
            # The next edition prints what the reader has corrected in those before.
            placement = place(candidate, [self._as_printed(one) for one in known])
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
        new = contents_of(taken)
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
        known.append(candidate.known(number, edition))
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
            self._printed = pens.reading.printed()
            self._known = [
                Known(
                    report=fact.report,
                    edition=fact.edition,
                    fingerprint=fact.fingerprint,
                    title=fact.title,
                    publisher=fact.publisher,
                    country=fact.country,
                    subject=fact.subject,
                    series=fact.series,
                    updated=fact.updated,
                    number=fact.number,
                )
                for fact in pens.reading.facts()
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
