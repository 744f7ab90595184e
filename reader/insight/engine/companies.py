"""The desk that finds companies: it reads the catalogue and writes nothing.

`reader.workers.desks` hands it the jobs of `reader.insight.companies`.
"""

from collections.abc import Iterator
from pathlib import Path

from reader.insight.companies.finding import Material, Stretch, find_companies
from reader.insight.companies.jobs import FindCompanies
from reader.library.reading import Catalogue
from reader.model.company import FoundCompany
from reader.workers.desk import Say


def open_desk(options: dict[str, object], say: Say) -> "CompanyDesk":
    """Called in the worker; `options["library"]` is the library's folder."""
    return CompanyDesk(Path(str(options["library"])))


class CompanyDesk:
    """Looks editions through, one after the other."""

    def __init__(self, library: Path) -> None:
        self._catalogue = Catalogue(library)

    def handle(self, job: FindCompanies, say: Say) -> tuple[FoundCompany, ...]:
        """The companies of an edition; none where there is no such edition any more."""
        return find_companies(material(self._catalogue, job.edition), say.page)

    def close(self) -> None:
        """Let go of the catalogue."""
        self._catalogue.close()


def material(catalogue: Catalogue, edition: int) -> Material:
    """What finding needs of an edition."""
    record = catalogue.record(edition)

    def stretches() -> Iterator[Stretch]:
        for page, first, words in catalogue.companies.stretches(edition):
            yield Stretch(page, first, words)

    return Material(
        stretches,
        listed=record.companies,
        countries=tuple(dict.fromkeys(filter(None, (record.country, *record.countries)))),
        publisher=record.publisher,
        headings=tuple(
            (section.page, section.word, section.word + len(section.heading.split()))
            for section in catalogue.sections(edition)
        ),
        captions=tuple((one.page, one.first, one.last) for one in catalogue.captions(edition)),
    )
