"""Figures as they are printed: their value, their unit, and how far one is from another."""

import re
from dataclasses import dataclass

_SCALES = {
    "k": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "million": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
_ORDINAL = frozenset(("st", "nd", "rd", "th"))
_PERCENT = frozenset(("%", "percent", "per cent"))
_MINUS = "-\u2212\u2013"
_FIGURE = re.compile(
    rf"""(?P<open>\(?)(?P<before>(?:US|A|C|NZ|HK|S)?[$€£¥₹]|[A-Z]{{3}}(?=\d)|)
    (?P<sign>[{_MINUS}+~<>]?)(?P<more>[$€£¥₹]?)
    (?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)
    (?P<unit>%|[a-zA-Z]{{1,3}}|)(?P<mark>[*†‡]*|\[\d+\])\)?$""",
    re.VERBOSE,
)
_BRACKETED = re.compile(r"[(\[].*[)\]]$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
MANY_TIMES = 10
"""From here on a share of a hundred says less than how many times it is."""
_NONE = frozenset(("-", "–", "—", "−", "..", "...", "n.a.", "n/a", "na", "…"))
_ENDS = ".,;:!?”’\"'"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit."""

    value: float
    unit: str
    """"%", "US$", "kWh", "" for a bare number; scales are in the value."""
    text: str
    """As printed."""


def figure_of(text: str) -> Figure | None:
    """What a cell or some words say: "28%", "US$4.2 million", "1,234"; None if no figure alone."""
    parts = text.strip(" ").rstrip(_ENDS).lstrip("“‘\"'").split()
    if not parts or len(parts) > 4:
        return None
    before = ""
    if len(parts) > 1 and not any(map(str.isdigit, parts[0])) and len(parts[0]) <= 4:
        if not re.fullmatch(r"(?:US|A|C|NZ|HK|S)?[$€£¥₹]|[A-Z]{3}", parts[0]):
            return None
        before = parts.pop(0)
    match = _FIGURE.match(parts[0])
    if match is None:
        return None
    value = float(match["number"].replace(",", ""))
    if match["sign"] in tuple(_MINUS) or (match["open"] and parts[0].endswith(")")):
        value = -value
    if match["unit"].casefold() in _ORDINAL:
        return None
    unit = before or match["before"] or match["more"]
    words = [word.casefold() for word in parts[1:] if not _BRACKETED.match(word)]
    if any(map(str.isdigit, "".join(words))):
        return None  # two figures, or words with one
    if words == ["per", "cent"]:
        words = ["percent"]
    for word in (match["unit"].casefold(), *words):
        if not word:
            continue
        if word in _PERCENT:
            unit = "%"
        elif word in _SCALES:
            value *= _SCALES[word]
        else:
            unit = f"{unit} {word}".strip()
    return Figure(value, unit, " ".join(text.split()))


def is_year(text: str) -> bool:
    """Whether a word reads as a year, which is no figure."""
    return _YEAR.match(text.strip("().,;:'’")) is not None


def is_none(text: str) -> bool:
    """Whether a cell says that there is no figure."""
    return text.casefold() in _NONE


def difference(old: str, new: str, percent: bool = False) -> str:
    """How much a figure changed: "+9 points" for percentages, "−4%" else; "" if none can tell.

    `percent` says that bare numbers are percentages, as a table's heading may.
    """
    before, after = figure_of(old), figure_of(new)
    if before is None or after is None or (is_year(old) and is_year(new)):
        return ""
    units = before.unit or ("%" if percent else ""), after.unit or ("%" if percent else "")
    if units[0] != units[1]:
        return ""
    step = after.value - before.value
    if units[0] == "%":
        shown = f"{abs(step):.{max(_decimals(old), _decimals(new))}f}"
        if not float(shown):
            return ""
        return f"{_sign(step)}{_trimmed(shown)} {'point' if _trimmed(shown) == '1' else 'points'}"
    if not before.value or before.value * after.value < 0:
        return ""
    if after.value >= MANY_TIMES * before.value > 0:
        return f"{after.value / before.value:,.0f} times"
    share = 100 * step / abs(before.value)
    shown = f"{abs(share):.0f}" if abs(share) >= 10 else _trimmed(f"{abs(share):.1f}")
    return f"{_sign(step)}{shown}%" if float(shown) else ""


def change_of(old: str, new: str) -> float:
    """How large the change is against the larger of both, 0 to 1; 0 where none can tell."""
    before, after = figure_of(old), figure_of(new)
    if before is None or after is None or before.unit != after.unit:
        return 0.0
    most = max(abs(before.value), abs(after.value))
    return min(1.0, abs(after.value - before.value) / most) if most else 0.0


def _decimals(text: str) -> int:
    match = re.search(r"\d\.(\d+)", text)
    return len(match[1]) if match else 0


def _trimmed(shown: str) -> str:
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def _sign(step: float) -> str:
    return "+" if step > 0 else "−"
