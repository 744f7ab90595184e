"""Addresses of places in reports, as links in exported files: `report-reader:open?...`. Pure.

A fingerprint names an edition in whatever library it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs

SCHEME = "report-reader:"
MOST_WORDS = 40
"""Words that an address names: a link in a table has room for no more."""
_PRINT = re.compile(r"[0-9a-f]{16,64}")


@dataclass(frozen=True, slots=True)
class Address:
    """A page of an edition, and words on it."""

    fingerprint: str
    page: int = 1
    words: tuple[int, ...] = ()


def written(fingerprint: str, page: int, words: Sequence[int] = ()) -> str:
    """The address of words on a page."""
    text = f"{SCHEME}open?edition={fingerprint}&page={page}"
    some = ",".join(map(str, words[:MOST_WORDS]))
    return f"{text}&words={some}" if some else text


def read(text: str) -> Address | None:
    """What an address says, None for any other text."""
    head, _, tail = text.partition("?")
    if head.lower() not in (f"{SCHEME}open", f"{SCHEME}//open", f"{SCHEME}//open/"):
        return None
    said = parse_qs(tail)
    fingerprint = said.get("edition", [""])[0].lower()
    if _PRINT.fullmatch(fingerprint) is None:
        return None
    page = said.get("page", ["1"])[0]
    words = said.get("words", [""])[0].split(",")
    return Address(
        fingerprint,
        max(1, int(page)) if _is_number(page) else 1,
        tuple(int(word) for word in words if _is_number(word)),
    )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 7
