"""A PDF's own statements about itself: title, author, dates."""

import re
from typing import Any

_FIELDS = (
    "title",
    "author",
    "subject",
    "keywords",
    "creator",
    "producer",
    "creationDate",
    "modDate",
)
_DATE = re.compile(
    r"^(?:D:)?\s*(\d{4})(?:-?(\d\d))?(?:-?(\d\d))?(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?)?"
    r"\s*(?:Z|([+-])(\d\d)'?:?(\d\d)?'?)?"
)


def information(document: Any) -> dict[str, str]:
    """The document information of a `pymupdf.Document`: every field, "" where it is not given."""
    said = document.metadata or {}
    found = {name: " ".join(_printable(said.get(name)).split()) for name in _FIELDS}
    for name in ("creationDate", "modDate"):
        found[name] = iso_date(found[name])
    return found


def iso_date(text: str) -> str:
    """A PDF's date ("D:20190405143242-04'00'") in ISO 8601, as exact as it is; "" if it is none."""
    match = _DATE.match(text)
    if not match:
        return ""
    year, month, day, hour, minute, second, sign, zone_hour, zone_minute = match.groups()
    if month and not 1 <= int(month) <= 12:
        return year
    if day and not 1 <= int(day) <= 31:
        return f"{year}-{month}"
    date = "-".join(part for part in (year, month, day) if part)
    if not (day and hour):
        return date
    zone = ""
    if sign:
        zone = f"{sign}{zone_hour}:{zone_minute or '00'}"
    elif "Z" in match.group():
        zone = "Z"
    return f"{date}T{hour}:{minute}:{second or '00'}{zone}"


def _printable(value: object) -> str:
    text = value if isinstance(value, str) else ""
    text = text.encode("utf-8", "ignore").decode("utf-8")
    return "".join(sign if sign.isprintable() else " " for sign in text)
