"""The reports of the sample library and their editions, with the titles of their time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from otr.countries import subject


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
        return subject(self.iso2).slug

    def file_name(self, edition: Edition) -> str:
        """north-korea-2025-03-27"""
        return f"{self.slug}-{edition.day.isoformat()}"


_OVERVIEW = "{} - Telecoms Market Overview and Statistics"
_ANALYSES = "{} - Telecoms, Mobile and Broadband - Statistics and Analyses"
_MARKET = "{} Telecoms Market Report"


def _report(iso2: str, peers: str, editions: str) -> Report:
    """Editions are written "day depth pages|- [sheets]", separated by commas."""
    made = []
    name = subject(iso2).name
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
        "2017-01-04 1 29, 2019-08-13 1 31, 2021-11-18 2 43, 2023-09-07 3 62, 2025-03-27 4 84",
    ),
    _report("KR", "JP CN RU VN", "2019-03-06 1 -, 2022-07-20 1 - 2, 2025-02-12 2 - 2"),
    _report("CN", "JP KR IN RU", "2018-10-31 1 -, 2025-05-21 2 - 2"),
    _report("JP", "KR CN US DE", "2020-05-13 1 -, 2026-02-11 2 -"),
    _report("MN", "CN RU KZ KP", "2020-02-19 1 -, 2024-11-06 2 - 2"),
    _report("RU", "CN DE KZ US", "2019-06-26 1 -, 2025-07-09 2 - 2"),
    _report("VN", "CN TH ID KH", "2018-03-14 1 -, 2021-03-24 1 -, 2025-08-27 2 -"),
    _report("AF", "PK TM TJ UZ", "2020-09-02 1 -, 2025-01-22 2 -"),
    _report("TM", "UZ KZ AF KG", "2019-11-27 1 -, 2026-03-18 2 -"),
    _report("AU", "GB US JP DE", "2018-07-04 1 -, 2025-10-15 2 -"),
    _report("IN", "CN PK BD ID", "2017-05-10 1 -, 2021-08-11 1 -, 2025-04-16 2 -"),
    _report("KE", "NG ZA EG IN", "2019-02-13 1 -, 2024-09-18 2 -"),
    _report("NG", "KE ZA EG BR", "2018-11-21 1 -, 2025-06-11 2 -"),
    _report("BR", "MX US ZA IN", "2019-09-25 1 -, 2026-01-28 2 -"),
    _report("DE", "GB US JP RU", "2017-09-13 1 -, 2025-03-05 2 -"),
    _report("GB", "DE US AU JP", "2018-05-16 1 -, 2025-09-24 2 -"),
    _report("US", "CN JP DE GB", "2019-04-10 1 -, 2022-10-05 1 -, 2026-02-25 2 -"),
    _report("ID", "MY TH PH VN", "2020-06-17 1 -, 2025-11-12 2 -"),
    _report("PK", "IN BD AF LK", "2018-08-22 1 -, 2024-12-11 2 -"),
    _report("BD", "IN PK NP MM", "2019-12-11 1 -, 2025-05-07 2 -"),
    _report("KZ", "RU UZ KG CN", "2020-10-21 1 -, 2025-07-30 2 -"),
    _report("ZA", "NG KE EG BR", "2018-02-07 1 -, 2025-04-02 2 -"),
    _report("EG", "ZA NG KE BD", "2019-05-29 1 -, 2024-10-23 2 -"),
    _report("MX", "BR US ZA ID", "2020-03-11 1 -, 2025-08-06 2 -"),
    Report(
        "ASIA",
        ("KR", "JP", "CN", "IN", "KP", "VN"),
        (
            Edition(date(2021, 12, 8), "Asia - Telecoms Maturity Index - Statistics", 2),
            Edition(date(2025, 6, 18), "Asia Telecoms Maturity Index and Market Comparison", 2),
        ),
    ),
)
