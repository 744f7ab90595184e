"""Spans of years and of dates as they are written after `year:` and `updated:`. Pure."""

import re
from datetime import date, timedelta

from reader.search.query.tree import Dates, Years

_YEARS = re.compile(r"(\d{4})?(?:\.\.(\d{4})?)?")
_DATE = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
_DATES = re.compile(rf"({_DATE})?(?:\.\.({_DATE})?)?")
_COMPARED = re.compile(r"([<>])(=?)(.+)")


def years(text: str) -> Years | None:
    """What "2024", "2019..2025", "2019..", ">2019" or "<=2025" means, None for any other text."""
    compared = _COMPARED.fullmatch(text)
    if compared:
        sign, equal, year = compared.groups()
        if not re.fullmatch(r"[0-9]{4}", year):
            return None
        number = int(year) + (0 if equal else 1 if sign == ">" else -1)
        return _span(number, 0) if sign == ">" else _span(0, number)
    found = _YEARS.fullmatch(text)
    if not text.isascii() or found is None or not (found[1] or found[2]):
        return None
    first = int(found[1] or 0)
    return _span(first, int(found[2] or 0) if ".." in text else first)


def _span(first: int, last: int) -> Years | None:
    return Years(first, last) if 0 < (first or last) < 10_000 else None


def dates(text: str) -> Dates | None:
    """What "2024-06", "2024-01..2024-06" or "<2023" means, None for any other text."""
    compared = _COMPARED.fullmatch(text)
    if compared:
        sign, equal, day = compared.groups()
        day = day if equal else _beside(day, 1 if sign == ">" else -1)
        if not _exists(day):
            return None
        return Dates(day, "") if sign == ">" else Dates("", day)
    found = _DATES.fullmatch(text)
    if found is None or not (found[1] or found[2]):
        return None
    first = found[1] or ""
    last = (found[2] or "") if ".." in text else first
    return Dates(first, last) if all(not day or _exists(day) for day in (first, last)) else None


def holds(span: Dates, updated: str) -> bool:
    """Whether a date, as exact as it is known, may lie in the span; an unknown one does not."""
    return (
        bool(updated)
        and _early(span.first) <= _late(updated)
        and (not span.last or _early(updated) <= _late(span.last))
    )


def _early(day: str) -> str:
    return day + "-00-00"[: 10 - len(day)]


def _late(day: str) -> str:
    return day + "-99-99"[: 10 - len(day)]


def _exists(day: str) -> bool:
    return day.isascii() and re.fullmatch(_DATE, day) is not None and _first_day(day) is not None


def _first_day(day: str) -> date | None:
    try:
        return date.fromisoformat(day + "-01-01"[len(day) - 4 :])
    except ValueError:
        return None


def _beside(day: str, step: int) -> str:
    """The year, month or day after this one, or before it; "" where there is none."""
    if not _exists(day):
        return ""
    first = _first_day(day)
    assert first is not None
    try:
        if len(day) == 10:
            return (first + timedelta(days=step)).isoformat()
        if len(day) == 7:
            month = first.year * 12 + first.month - 1 + step
            return date(month // 12, month % 12 + 1, 1).isoformat()[:7]
        return date(first.year + step, 1, 1).isoformat()[:4]
    except (OverflowError, ValueError):
        return ""
