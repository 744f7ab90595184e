"""Reads numbers and years out of the Factbook's short values, e.g. "6 million (2021 est.)"."""

from __future__ import annotations

import re

_SCALE = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_VALUE = re.compile(
    r"(?P<sign>-\s?)?\$?\s?(?P<number>\d[\d,]*(?:\.\d+)?)\s?"
    r"(?P<scale>thousand|million|billion|trillion)?\b(?P<rest>[^()]{0,40})"
    r"(?:\((?:[A-Z][a-z]+ )?(?P<year>(?:19|20)\d\d)[^()]*\))?"
)
_YEAR = re.compile(r"\((?:[A-Z][a-z]+ )?((?:19|20)\d\d)[^()]*\)")
_NOISE = re.compile(r"(country comparison to the world: ?\d+|note:.*)", re.S)


def first_year(text: str) -> int | None:
    """The first bracketed year of a text, e.g. 2021 of "(2021 est.)"."""
    match = _YEAR.search(text)
    return int(match.group(1)) if match else None


def values(text: str, unit: str) -> list[tuple[int | None, float]]:
    """All (year, value) pairs of a short value; the value in whole units (not millions)."""
    pairs: list[tuple[int | None, float]] = []
    for piece in re.split(r"\+\+", _NOISE.sub(" ++ ", text)):
        for match in _VALUE.finditer(piece.strip()):
            scale = match.group("scale")
            number = float(match.group("number").replace(",", "")) * _SCALE.get(scale or "", 1.0)
            if match.group("sign"):
                number = -number
            if unit == "percent" and "%" not in piece:
                break
            year = match.group("year")
            pairs.append((int(year) if year else None, number))
            break
    return pairs
