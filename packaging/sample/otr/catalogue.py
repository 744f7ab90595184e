"""The reports of the sample library and their editions, with the titles of their time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from otr.countries import COUNTRIES


@dataclass(frozen=True)
class Edition:
    """One edition to be made. `pages` is exact where it is given; depth runs from 1 to 4."""

    day: date
    title: str
    depth: int
    pages: int | None = None
    sheets: int = 0


@dataclass(frozen=True)
class Report:
    """A report with its editions, oldest first, and the peers that it compares with."""

    iso2: str
    peers: tuple[str, ...]
    editions: tuple[Edition, ...]

    @property
    def slug(self) -> str:
        """How files and the command line name the report."""
        return COUNTRIES[self.iso2].slug

    def file_name(self, edition: Edition) -> str:
        """north-korea-2025-03-27"""
        return f"{self.slug}-{edition.day.isoformat()}"


_OVERVIEW = "{} - Telecoms Market Overview and Statistics"
_ANALYSES = "{} - Telecoms, Mobile and Broadband - Statistics and Analyses"
_MARKET = "{} Telecoms Market Report"


def _report(iso2: str, peers: str, editions: str) -> Report:
    """Editions are written "day depth pages|- [sheets]", separated by commas."""
    made = []
    name = COUNTRIES[iso2].name
    for text in editions.split(","):
        day_text, depth, pages, *rest = text.split()
        day = date.fromisoformat(day_text)
        pattern = _OVERVIEW if day.year < 2018 else _ANALYSES if day.year < 2023 else _MARKET
        made.append(
            Edition(
                day,
                pattern.format(name),
                int(depth),
                None if pages == "-" else int(pages),
                int(rest[0]) if rest else 0,
            )
        )
    return Report(iso2, tuple(peers.split()), tuple(made))


REPORTS: tuple[Report, ...] = (
    _report(
        "KP",
        "KR CN JP MN RU VN AF TM",
        "2017-01-04 1 -, 2019-08-13 1 - 2, 2021-11-18 2 - 3, 2023-09-07 3 -, 2025-03-27 4 84",
    ),
    _report("KR", "JP CN RU VN", "2019-03-06 1 - 2, 2025-02-12 2 - 4"),
    _report("CN", "JP KR IN RU", "2018-10-31 1 - 2, 2025-05-21 2 - 4"),
    _report("MN", "CN RU KZ KP", "2020-02-19 1 - 2, 2024-11-06 2 - 4"),
    _report("RU", "CN DE KZ US", "2019-06-26 1 - 2, 2025-07-09 2 - 4"),
)
