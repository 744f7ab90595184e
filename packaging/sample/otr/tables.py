"""Reads the small tables of `resources/figures`; standard library only."""

from __future__ import annotations

import lzma
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

FIGURES = Path(__file__).resolve().parents[3] / "resources" / "figures"
Points = dict[int, float]


@dataclass(frozen=True)
class Network:
    """A mobile network code as a snapshot of the list had it."""

    mcc: str
    mnc: str
    brand: str
    operator: str
    status: str
    bands: str

    @property
    def name(self) -> str:
        """The brand, or the operator where there is no brand."""
        return self.brand or self.operator or "(unnamed)"


@dataclass(frozen=True)
class Printed:
    """A figure as a Factbook edition printed it, in whole units."""

    edition: date
    year: int | None
    value: float
    text: str = ""


@dataclass
class Tables:
    """All figures, unfiltered by date; `known.Known` decides what an edition may see."""

    factbook: dict[tuple[str, str], list[Printed]] = field(
        default_factory=lambda: defaultdict(list)
    )
    vintages: dict[date, dict[tuple[str, str], Points]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    indicators: dict[tuple[str, str], Points] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    coverage: dict[tuple[str, str], Points] = field(default_factory=dict)
    networks: dict[date, dict[str, list[Network]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    brands: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def read(path: Path) -> tuple[list[str], list[list[str]]]:
    """The head and the rows of one table, comments left out."""
    raw = path.read_bytes()
    text = (lzma.decompress(raw) if path.suffix == ".xz" else raw).decode("utf-8")
    lines = [line for line in text.split("\n") if line and not line.startswith("# ")]
    return lines[0].split("\t"), [line.split("\t") for line in lines[1:]]


def _points(head: list[str], cells: list[str]) -> Points:
    return {int(year): float(cell) for year, cell in zip(head, cells, strict=True) if cell}


@cache
def load(folder: Path = FIGURES) -> Tables:
    """All tables of a folder."""
    tables = Tables()
    for edition, iso2, quantity, year, value, text in read(folder / "factbook.tsv.xz")[1]:
        tables.factbook[quantity, iso2].append(
            Printed(
                date.fromisoformat(edition),
                int(year) if year else None,
                float(value) if value else 0.0,
                text,
            )
        )
    head, rows = read(folder / "vintages.tsv.xz")
    for row in rows:
        vintage = tables.vintages[date.fromisoformat(row[0])]
        vintage[row[1], row[2]] = _points(head[3:], row[3:])
    head, rows = read(folder / "indicators.tsv.xz")
    for row in rows:
        tables.indicators[row[0], row[1]] = _points(head[2:], row[2:])
    tables.titles = dict(read(folder / "indicator-titles.tsv")[1])
    head, rows = read(folder / "coverage.tsv")
    for row in rows:
        tables.coverage[row[0], row[1]] = _points(head[2:], row[2:])
    for snapshot, iso2, *cells in read(folder / "networks.tsv.xz")[1]:
        tables.networks[date.fromisoformat(snapshot)][iso2].append(Network(*cells))
    for iso2, brand in read(folder / "brands.tsv")[1]:
        tables.brands[iso2].append(brand)
    return tables
