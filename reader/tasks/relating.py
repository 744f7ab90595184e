"""Related reports, from what the catalogue holds; kept until reports change.

Runs on the library's reading thread.
"""

from reader.insight.related import Kinship, Profile
from reader.library.reading import Catalogue
from reader.model.report import Related


class Relating:
    """Answers which reports have to do with one."""

    def __init__(self) -> None:
        self._kinship: Kinship | None = None
        self._told = 0
        """How often reports have changed: what was read before the last time is not kept."""

    def forget(self) -> None:
        """Reports have changed. Safe from any thread."""
        self._told += 1
        self._kinship = None

    def related(self, catalogue: Catalogue, report: int) -> list[Related]:
        """Reports that have to do with this one, and why; best first."""
        # Other threads drop what is kept at any time: this goes on with what it has.
        told, kinship = self._told, self._kinship
        if kinship is None:
            kinship = Kinship(profiles(catalogue))
            if told == self._told:
                self._kinship = kinship
        return kinship.related(report)


def profiles(catalogue: Catalogue) -> list[Profile]:
    """What relating knows of each report: its current edition."""
    vectors = catalogue.vectors()
    made: list[Profile] = []
    for fact in catalogue.facts():
        if fact.current:
            made.append(
                Profile(
                    report=fact.report,
                    title=fact.title,
                    updated=fact.updated,
                    country=fact.country,
                    region=fact.region,
                    publisher=fact.publisher,
                    subject=fact.subject,
                    companies=fact.companies,
                    vector=vectors.get(fact.edition, b""),
                )
            )
    return made
