"""Addresses of places in reports and of searches: `report-reader:open?...`, `...search?...`. Pure.

A fingerprint names an edition in whatever library it is. A link comes from anywhere: it can open
a page or ask a question, and nothing else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qs, quote

from reader.base.errors import Mendable, Trouble

SCHEME = "report-reader:"
MOST_WORDS = 40
"""Words that an address names: a link in a table has room for no more."""
LONGEST = 2_000
"""Characters of an address; a longer one is none."""
LONGEST_QUERY = 500
_PRINT = re.compile(r"[0-9a-f]{16,64}")
_SCHEME = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]+:")
"""More than one letter: what has one is a drive."""


@dataclass(frozen=True, slots=True)
class Address:
    """A page of an edition, and words on it."""

    fingerprint: str
    page: int = 1
    words: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchAddress:
    """A question to the library."""

    text: str


def written(fingerprint: str, page: int, words: Sequence[int] = ()) -> str:
    """The address of words on a page."""
    text = f"{SCHEME}open?edition={fingerprint}&page={page}"
    some = ",".join(map(str, words[:MOST_WORDS]))
    return f"{text}&words={some}" if some else text


def search_written(text: str) -> str:
    """The address of a question."""
    return f"{SCHEME}search?q={quote(text, safe='')}"


def as_html(address: str, said: str) -> str:
    """An address as a link that can be clicked, for what takes HTML."""
    return f'<a href="{escape(address)}">{escape(said)}</a>'


def looks_like_one(text: str) -> bool:
    """Whether a text means to be an address, of whatever kind, and no file."""
    return _SCHEME.match(text) is not None


def read(text: str) -> Address | SearchAddress:
    """What an address says. Raises `Mendable` with the reason for any other text."""
    if len(text) > LONGEST:
        raise _refused("it is far too long")
    if not text.isprintable():
        raise _refused("it holds signs that no link has")
    head, _, tail = text.partition("?")
    scheme, _, verb = head.partition(":")
    if f"{scheme.lower()}:" != SCHEME:
        raise _refused(f"it does not begin with {SCHEME}")
    try:
        said = parse_qs(tail, max_num_fields=20)
    except ValueError:
        raise _refused("what it asks for is not clear") from None
    verb = verb.lower().removeprefix("//").removesuffix("/")
    if verb == "open":
        return _page(said)
    if verb == "search":
        return _search(said)
    raise _refused("links can only open a page or search")


def _page(said: dict[str, list[str]]) -> Address:
    fingerprint = said.get("edition", [""])[0].lower()
    if _PRINT.fullmatch(fingerprint) is None:
        raise _refused("it names no edition")
    page = said.get("page", ["1"])[0]
    words = said.get("words", [""])[0].split(",")[:MOST_WORDS]
    return Address(
        fingerprint,
        max(1, int(page)) if _is_number(page) else 1,
        tuple(int(word) for word in words if _is_number(word)),
    )


def _search(said: dict[str, list[str]]) -> SearchAddress:
    text = said.get("q", [""])[0].strip()
    if not text:
        raise _refused("it asks for nothing")
    if len(text) > LONGEST_QUERY or not text.isprintable():
        raise _refused("what it asks for is too long, or holds signs that no question has")
    return SearchAddress(text)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 7


def _refused(why: str) -> Mendable:
    return Mendable(Trouble.USAGE, f"The link was not followed: {why}.")
