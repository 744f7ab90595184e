"""The names of a list of companies or countries, as reports and their pages print them. Pure."""

import re
from collections.abc import Iterable, Sequence

from reader.intake.fields import BULLET, Row

_MORE = re.compile(
    r"^(?:and\s+)?(?:many\s+)?(?:more|others?|etc|among\s+others|amongst\s+others)\b.{0,12}$", re.I
)
_LEGAL = re.compile(
    r"^(?:(?:pty\.?\s*|co\.?,?\s*)?ltd|inc|llc|plc|co|corp|limited|s\.?a|s\.?a\.?e|ag|gmbh|bhd|pte)\.?\)?$",
    re.IGNORECASE,
)


def names(rows: Sequence[Row]) -> tuple[str, ...]:
    """The names of a list: on rows of their own, or with commas or semicolons between them."""
    if not rows:
        return ()
    merged: list[str] = []
    bullets = BULLET.match(rows[0].text) is not None
    marks = sum(row.text.count(",") + row.text.count(";") for row in rows)
    each = len(rows) > 1 and not any(row.full for row in rows[:-1]) and marks < 1.5 * len(rows)
    each = each and not any(row.text.rstrip().endswith((",", ";")) for row in rows[:-1])
    each = each or (len(rows) > 1 and not marks)
    for row in rows:
        text = BULLET.sub("", row.text).strip()
        if merged and not each and not (bullets and BULLET.match(row.text)):
            merged[-1] = f"{merged[-1]} {text}"
        else:
            merged.append(text)
    if (each or bullets) and len(merged) > 1:
        found = _with_legal_forms(re.sub(r"[,;]\s*and$", "", t).strip(" ,;") for t in merged)
        if bullets and not _is_abbreviated(found[-1]):
            found[-1] = found[-1].rstrip(".")
    else:
        found = [name for text in merged for name in _separated(text)]
    kept = [
        name
        for name in found
        if any(map(str.isalpha, name)) and len(name) < 90 and not _MORE.match(name)
    ]
    if any(len(name.split()) > 11 or re.search(r"[a-z]{3}\. [A-Z]", name) for name in kept):
        return ()  # that is prose
    return tuple(dict.fromkeys(kept))


def _separated(text: str) -> list[str]:
    """The names of a text, between which commas or semicolons stand, in no brackets."""
    separator = ";" if ";" in text else ","
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter in "([") - (letter in ")]")
        if letter == separator and depth <= 0:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    found = _with_legal_forms(re.sub(r"^\s*and\s+", "", part).strip(" ,;") for part in parts)
    if found and not _is_abbreviated(found[-1]):
        found[-1] = found[-1].rstrip(".")  # the end of the sentence
    return found


def _with_legal_forms(parts: Iterable[str]) -> list[str]:
    """Names, each with its legal form where a comma stands before that: "Skytel Co., Ltd"."""
    found: list[str] = []
    for part in parts:
        if found and _LEGAL.match(part):
            found[-1] = f"{found[-1]}, {part}"
        elif part:
            found.append(part)
    return found


def _is_abbreviated(name: str) -> bool:
    last = name.split()[-1]
    return "." in last[:-1] or _LEGAL.match(last) is not None
