"""Works out the figures of the reports a second time, from the tables alone.

Nothing here uses the generator's readers, dates, arithmetic or number formats: only the list
that says which table and column a measure stands for is shared.
"""

from __future__ import annotations

import csv
import io
import lzma
import math
import re
import statistics
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from otr.countries import COUNTRIES
from otr.measures import MEASURES

FIGURES = Path(__file__).resolve().parents[2] / "resources" / "figures"
_FALLBACK = {
    "mobile_100": "IT.CEL.SETS.P2",
    "fixed_100": "IT.MLT.MAIN.P2",
    "broadband_100": "IT.NET.BBND.P2",
}
_SCALES = {"million": 1e6, "billion": 1e9, "trillion": 1e12, "GW": 1e6, "MW": 1e3}
_NUMBER = re.compile(r"([\u2212-]?)(?:US\$)?(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th)?\s?(\w+)?")


@cache
def rows(name: str) -> list[dict[str, str]]:
    """A table of resources/figures as dictionaries."""
    path = FIGURES / name
    raw = path.read_bytes()
    text = (lzma.decompress(raw) if name.endswith(".xz") else raw).decode()
    body = "".join(line for line in io.StringIO(text) if not line.startswith("# "))
    return list(csv.DictReader(io.StringIO(body), delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def _index(name: str, *keys: str) -> dict[tuple[str, ...], list[dict[str, str]]]:
    found: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for row in rows(name):
        found.setdefault(tuple(row[key] for key in keys), []).append(row)
    return found


def _years(row: dict[str, str]) -> dict[int, float]:
    return {int(k): float(v) for k, v in row.items() if k.isdigit() and v}


@cache
def _newest(name: str, column: str, day: str) -> str:
    return max(row[column] for row in rows(name) if row[column] <= day)


@cache
def series(measure: str, place: str, day: str) -> dict[int, float]:
    """A measure by year as known on a day (ISO date)."""
    m = MEASURES[measure]
    iso3 = COUNTRIES[place].iso3 if place in COUNTRIES else place
    limit = int(day[:4]) - 2
    if m.source == "vintage" and place in COUNTRIES:
        vintage = _newest("vintages.tsv.xz", "vintage", day)
        index = _index("vintages.tsv.xz", "vintage", "series", "country")
        for row in index.get((vintage, m.key, iso3), []):
            points = _years(row)
            if points:
                return points
    if m.source == "coverage":
        found = _index("coverage.tsv", "generation", "country").get((m.key, iso3), [])
    else:
        key = _FALLBACK.get(measure, m.key)
        found = _index("indicators.tsv.xz", "indicator", "country").get((key, iso3), [])
    return {y: v for row in found for y, v in _years(row).items() if y <= limit}


def _index_score(place: str, day: str) -> float:
    """The maturity index, spelled out as the methodology chapter tells it."""
    full = {
        "mobile_100": 120.0,
        "fixed_100": 45.0,
        "users": 100.0,
        "broadband_100": 45.0,
        "access": 100.0,
    }
    points = []
    for measure in (*full, "servers"):
        known = series(measure, place, day)
        if not known or int(day[:4]) - max(known) > 8:
            continue
        value = known[max(known)]
        share = (
            math.log10(1 + value) / math.log10(50_001)
            if measure == "servers"
            else value / full[measure]
        )
        points.append(100 * min(max(share, 0.0), 1.0))
    return sum(points) / len(points)


def _networks(place: str, snapshot: str) -> list[dict[str, str]]:
    return _index("networks.tsv.xz", "snapshot", "country").get((snapshot, place), [])


def _radios(bands: str) -> frozenset[str]:
    upper = bands.upper()
    marks = ("5G", "LTE", "WIMAX", "UMTS", "TD-SCDMA", "GSM", "SATELLITE", "MVNO")
    found = {mark for mark in marks if mark in upper}
    if "CDMA" in upper.replace("TD-SCDMA", ""):
        found.add("CDMA")
    return frozenset(found)


def _network_changes(place: str, day: str) -> int:
    """Entries that differ between neighbouring snapshots: new, gone, or not the same."""
    days = sorted({row["snapshot"] for row in rows("networks.tsv.xz") if row["snapshot"] <= day})
    lists = [
        {
            (n["mcc"], n["mnc"]): (n["brand"], n["operator"], n["status"], _radios(n["bands"]))
            for n in _networks(place, snapshot)
        }
        for snapshot in days
    ]
    return sum(
        a.get(code) != b.get(code) for a, b in pairwise(lists) for code in a.keys() | b.keys()
    )


def expected(op: str, args: tuple[Any, ...], day: str) -> float:
    """The figure that a claim should print, before rounding."""
    match op:
        case "value":
            measure, place, year = args
            return series(measure, place, day)[year]
        case "gap" | "percent" | "yearly" | "times":
            measure, place, start, end = args
            a, b = series(measure, place, day)[start], series(measure, place, day)[end]
            if op == "gap":
                return abs(b - a)
            if op == "percent":
                return abs(b - a) / a * 100
            if op == "times":
                return b / a
            return abs(math.exp(math.log(b / a) / (end - start)) - 1) * 100
        case "ratio":
            top, top_place, top_year, low, low_place, low_year = args
            return series(top, top_place, day)[top_year] / series(low, low_place, day)[low_year]
        case "rank":
            measure, place, places = args
            newest = {p: s[max(s)] for p in places if (s := series(measure, p, day))}
            return 1 + sum(v > newest[place] for v in newest.values())
        case "printed":
            quantity, place, edition, year = args
            found = _index("factbook.tsv.xz", "edition", "country", "quantity")
            values = [
                float(row["value"])
                for row in found[edition, place, quantity]
                if row["year"] == str(year or "")
            ]
            assert edition <= day
            return values[0]
        case "vintage":
            vintage, measure, place, year = args
            assert vintage <= day
            key = MEASURES[measure].key
            found = _index("vintages.tsv.xz", "vintage", "series", "country")
            return _years(found[vintage, key, COUNTRIES[place].iso3][0])[year]
        case "median":
            measure, places = args
            known = [s for p in places if (s := series(measure, p, day))]
            return statistics.median_high(s[max(s)] for s in known)
        case "share":
            quantity, place, edition, partner = args
            assert edition <= day
            found = _index("factbook.tsv.xz", "edition", "country", "quantity")
            line = found[edition, place, quantity][0]["text"]
            return float(line.split(f"{partner} ", 1)[1].split("%", 1)[0])
        case "revision":
            measure, place, year, first, last = args
            assert first < last <= day
            found = _index("vintages.tsv.xz", "vintage", "series", "country")
            key, iso3 = MEASURES[measure].key, COUNTRIES[place].iso3
            old, new = (_years(found[v, key, iso3][0])[year] for v in (first, last))
            return abs(new - old) / old * 100
        case "networks":
            place, snapshot, status = args
            assert snapshot <= day
            return sum(1 for n in _networks(place, snapshot) if status in ("", n["status"]))
        case "technology":
            place, snapshot, name = args
            mark = {"LTE (4G)": "LTE", "UMTS (3G)": "UMTS"}.get(name, name)
            return sum(
                1
                for n in _networks(place, snapshot)
                if n["status"].lower() == "operational" and mark in n["bands"].upper()
            )
        case "index":
            return _index_score(args[0], day)
        case "network-changes":
            return _network_changes(args[0], day)
    raise AssertionError(f"unknown kind of claim: {op}")


def printed(text: str) -> tuple[float, float]:
    """The number in a printed figure, and half of its last digit: the rounding it may have."""
    match = _NUMBER.search(text)
    assert match, text
    sign, digits, word = match.groups()
    scale = _SCALES.get(word or "", 1.0)
    value = float(digits.replace(",", "")) * scale
    places = len(digits.partition(".")[2])
    return (-value if sign else value), 0.5 * 10**-places * scale


def wrong(claim: Any, day: date) -> str:
    """What is wrong with a claim, or nothing."""
    value, slack = printed(claim.printed)
    truth = expected(claim.op, claim.args, day.isoformat())
    if math.isnan(truth) or abs(value - truth) <= slack * 1.0001 + abs(truth) * 1e-9:
        return ""
    return f"{claim.printed!r} should be {truth:g} ({claim.op} {claim.args})"


def all_files() -> Iterator[Path]:
    """Every table."""
    yield from sorted(FIGURES.glob("*.tsv*"))
