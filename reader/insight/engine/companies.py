"""The desk that finds companies in what it is sent.

Opened by `reader.workers.desks` for the jobs of `reader.insight.companies`.
"""

from collections.abc import Iterator

from reader.insight.companies.finding import Material, Stretch, find_companies
from reader.insight.companies.jobs import FindCompanies
from reader.model.company import FoundCompany
from reader.model.page import unpack_words
from reader.workers.desk import Say


def open_desk(options: dict[str, object], say: Say) -> "CompanyDesk":
    """Called in the worker."""
    return CompanyDesk()


class CompanyDesk:
    """Looks editions through; keeps nothing from one to the next."""

    def handle(self, job: FindCompanies, say: Say) -> tuple[FoundCompany, ...]:
        """The companies of an edition."""
        packed = dict(job.words)

        def stretches() -> Iterator[Stretch]:
            at, words = 0, list[str]()
            for page, first, last in job.passages:
                if page != at:
                    at, words = page, unpack_words(packed.get(page, b""))
                yield Stretch(page, first, words[first:last])

        material = Material(
            stretches, job.listed, job.countries, job.publisher, job.headings, job.captions
        )
        return find_companies(material, say.page)

    def close(self) -> None:
        """Nothing is open."""
