"""Reads the public figures once and keeps the part that the reports use as small tables.

Every table is tab-separated text with comment lines ("# source", "# licence") on top; the
larger ones are xz-compressed. Values keep the units of their source.
"""

from __future__ import annotations

import json
import lzma
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from otr.countries import AGGREGATES, COUNTRIES
from otr.parse import first_year, values
from otr.quantities import NAMES, QUANTITIES, Quantity

Row = tuple[str, ...]


def _load(path: Path) -> Any:
    if path.suffix == ".xz":
        return json.loads(lzma.decompress(path.read_bytes()))
    return json.loads(path.read_text(encoding="utf-8"))


def _number(value: float) -> str:
    return f"{value:.10g}"


def _write(path: Path, notes: Iterable[str], head: Row, rows: Iterable[Row]) -> None:
    lines = [f"# {note}" for note in notes]
    lines.append("\t".join(head))
    lines += ["\t".join(cell.replace("\t", " ") for cell in row) for row in rows]
    data = ("\n".join(lines) + "\n").encode("utf-8")
    if path.suffix == ".xz":
        data = lzma.compress(data, preset=9 | lzma.PRESET_EXTREME)
    path.write_bytes(data)


def _parts(entry: Any, quantity: Quantity) -> Iterator[str]:
    """The texts of an entry that hold the quantity; siblings lend their year where one lacks."""
    if isinstance(entry, str):
        if "_" in quantity.parts or "*" in quantity.parts or quantity.id == "urban":
            yield entry
        return
    siblings = " ".join(str(text) for text in entry.values())
    if "*" in quantity.parts:
        yield from (text for part, text in entry.items() if part not in ("note", "rank"))
        return
    for part in quantity.parts:
        if part in entry:
            text = entry[part]
            year = first_year(siblings)
            yield text if first_year(text) or year is None else f"{text} ({year})"
            return


def _factbook_rows(editions: dict[str, Any]) -> Iterator[Row]:
    for edition, content in sorted(editions.items()):
        date = edition if "-" in edition else f"{edition}-12-31"
        for iso2, country in COUNTRIES.items():
            sections = content["countries"].get(country.factbook) or {}
            for quantity in QUANTITIES + NAMES:
                section = sections.get(quantity.section) or {}
                key = next((key for key in quantity.keys if key in section), None)
                if key is None:
                    continue
                for text in _parts(section[key], quantity):
                    text = " ".join(text.split())
                    if quantity.unit == "names":
                        yield date, iso2, quantity.id, str(first_year(text) or ""), "", text[:160]
                        continue
                    for year, value in values(text, quantity.unit):
                        shown = str(year) if year else ""
                        yield date, iso2, quantity.id, shown, _number(value), ""


def _factbook(data: Path, out: Path) -> None:
    book = _load(data / "factbook-figures.json.xz")
    rows = list(dict.fromkeys(_factbook_rows(book["editions"])))
    _write(
        out / "factbook.tsv.xz",
        (
            "source: CIA World Factbook, dated editions 1996 to 2026-01-22",
            "licence: public domain (work of the United States government)",
            "note: year editions without a day are dated 31 December; value in whole units",
        ),
        ("edition", "country", "quantity", "year", "value", "text"),
        rows,
    )


def _wide(series: dict[str, float | None], years: range) -> Row:
    return tuple(
        "" if series.get(str(year)) is None else _number(float(series[str(year)] or 0.0))
        for year in years
    )


def _indicators(data: Path, out: Path) -> None:
    wdi = _load(data / "wdi.json.xz")
    years = range(1980, 2026)
    codes = [country.iso3 for country in COUNTRIES.values()] + list(AGGREGATES)
    rows = [
        (code, iso3, *_wide(entry["values"].get(iso3, {}), years))
        for code, entry in sorted(wdi["indicators"].items())
        for iso3 in codes
        if entry["values"].get(iso3)
    ]
    _write(
        out / "indicators.tsv.xz",
        (
            "source: World Bank, World Development Indicators (telecom series: ITU)",
            "licence: CC BY 4.0",
            "note: one release only; reports use years up to two before their date",
        ),
        ("indicator", "country", *map(str, years)),
        rows,
    )
    _write(
        out / "indicator-titles.tsv",
        ("source: World Bank, World Development Indicators", "licence: CC BY 4.0"),
        ("indicator", "title"),
        [(code, entry["title"]) for code, entry in sorted(wdi["indicators"].items())],
    )


def _vintages(data: Path, out: Path) -> None:
    years = range(1990, 2026)
    rows: list[Row] = []
    for path in sorted((data / "vintages").glob("sg-*.json.xz")):
        vintage = _load(path)
        for name, by_country in sorted(vintage["series"].items()):
            if name == "personal_computers_per_100_people":
                continue
            for country in COUNTRIES.values():
                series = by_country.get(country.iso3)
                if series:
                    rows.append((vintage["vintage"], name, country.iso3, *_wide(series, years)))
    _write(
        out / "vintages.tsv.xz",
        (
            "source: Gapminder, systema_globalis (underlying: World Bank, ITU), as of each date",
            "licence: CC BY 4.0",
        ),
        ("vintage", "series", "country", *map(str, years)),
        rows,
    )


def _coverage(data: Path, out: Path) -> None:
    sdg = _load(data / "sdg-coverage.json.xz")
    years = range(2000, 2019)
    rows = [
        (generation, country.iso3, *_wide(series, years))
        for generation in ("2G", "3G", "4G")
        for country in COUNTRIES.values()
        if (series := sdg["values"][generation].get(str(int(country.m49))))
    ]
    _write(
        out / "coverage.tsv",
        (
            "source: United Nations, SDG indicator 9.c.1, population covered by a mobile network",
            "licence: UN data, free reuse with citation",
            "unit: percent of population",
        ),
        ("generation", "country", *map(str, years)),
        rows,
    )


_SCRIPT = re.compile(r"[^\u0000-\u024f\u2010-\u203a]+")


def _latin(text: str) -> str:
    """The text without what is written in other scripts, as beside "Rakuten Mobile"."""
    kept = re.sub(r"\s*[(\uff08]\s*[)\uff09]", "", _SCRIPT.sub("", text))
    return " ".join(kept.split())


def _networks(data: Path, out: Path) -> None:
    book = _load(data / "mccmnc-editions.json.xz")
    rows: list[Row] = []
    for date, content in sorted(book["editions"].items()):
        for codes, networks in content["operators"].items():
            for iso2 in codes.split("/"):
                if iso2 in COUNTRIES:
                    for network in networks:
                        mcc, *cells = (_latin(cell or "") for cell in network[:6])
                        # The first row of a country may repeat its heading: "Japan - JP - 441".
                        rows.append((date, iso2, mcc[-3:], *cells))
    _write(
        out / "networks.tsv.xz",
        (
            "source: mcc-mnc-list snapshots 2016 to 2023; content from Wikipedia, "
            '"Mobile country code" articles and their authors',
            "licence: CC BY-SA 4.0; this file and what is taken from it stay under that licence",
        ),
        ("snapshot", "country", "mcc", "mnc", "brand", "operator", "status", "bands"),
        sorted(set(rows)),
    )
    brands = _load(data / "mbpi.json.xz")
    _write(
        out / "brands.tsv",
        ("source: mobile-broadband-provider-info, release of 2023-04-16", "licence: public domain"),
        ("country", "brand"),
        [
            (iso2, name)
            for iso2 in COUNTRIES
            for provider in brands["providers"].get(iso2, [])
            if len(name := _latin(provider["name"])) > 1
        ],
    )


def extract(data: Path, out: Path) -> None:
    """Writes all tables into `out` from the public figures in the folder `data`."""
    out.mkdir(parents=True, exist_ok=True)
    for step in (_factbook, _indicators, _vintages, _coverage, _networks):
        step(data, out)
