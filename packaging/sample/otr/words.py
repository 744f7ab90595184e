"""Figures, dates and lists as words, in one house style."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

MINUS = "\u2212"
DASH = "\u2013"
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_LONG = (
    "January February March April May June July August September October November December"
).split()
_SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()


def short_date(day: date) -> str:
    """27 Mar 2025."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def long_date(day: date) -> str:
    """27 March 2025."""
    return f"{day.day} {_LONG[day.month - 1]} {day.year}"


def month(day: date) -> str:
    """March 2025."""
    return f"{_LONG[day.month - 1]} {day.year}"


def listed(items: Sequence[str], last: str = "and") -> str:
    """a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def small(number: int) -> str:
    """Numbers up to twelve in letters."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th."""
    tail = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def _digits(value: float) -> str:
    size = abs(value)
    if size == 0:
        return "0"
    if size >= 100:
        return f"{value:,.0f}"
    if size >= 10:
        return f"{value:,.1f}"
    return f"{value:,.2f}"


def _scaled(value: float) -> str:
    for scale, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= scale * 0.99995:
            return f"{_digits(value / scale)} {word}"
    return f"{value:,.0f}"


def amount(value: float, unit: str) -> str:
    """A value with its unit as it stands in a sentence; units as in `known.Measure`."""
    text = _amount(abs(value), unit)
    return MINUS + text if value < 0 and any(digit in text for digit in "123456789") else text


def _amount(value: float, unit: str) -> str:
    match unit:
        case "percent":
            return f"{value:.1f}%" if value < 99.95 else f"{value:.0f}%"
        case "usd":
            return f"US${_scaled(value)}"
        case "intl":
            return f"{value:,.0f} international dollars"
        case "kwh":
            return f"{_scaled(value)} kWh"
        case "kw":
            return f"{value / 1e6:,.2f} GW" if value >= 1e6 else f"{value / 1e3:,.0f} MW"
        case "years":
            return f"{value:.1f} years"
        case "per100":
            return f"{_digits(value)} per 100 people"
        case "permillion":
            return f"{_digits(value)} per million people"
        case "km2":
            return f"{value:,.0f} sq km"
        case "score":
            return f"{value:.2f}"
    return _scaled(value)


def cell(value: float | None, unit: str) -> str:
    """A value as it stands in a table, without its unit."""
    if value is None:
        return DASH
    size = abs(value)
    if unit in ("usd", "kwh", "kw", "intl", "km2", "count"):
        text = f"{size:,.0f}" if size < 1e6 else f"{size / 1e6:,.2f}m"
        if size >= 1e9:
            text = f"{size / 1e9:,.2f}bn"
        if size >= 1e12:
            text = f"{size / 1e12:,.2f}tn"
    elif unit in ("per100", "permillion", "score"):
        text = _digits(size)
    else:
        text = f"{size:.1f}"
    return MINUS + text if value < 0 and any(d in text for d in "123456789") else text
