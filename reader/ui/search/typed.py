"""The query as it is typed: what its parts are, what the caret is in, what would complete it. Pure.

Offers come from what the library has; the query language itself is `reader.search.query`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.model.contents import SectionKind
from reader.model.report import ReportRow
from reader.ui.completion import fitting, plain

Part = Literal["field", "phrase", "operator"]
LEAST = 3
"""Letters of a field's name from which it is offered."""
MOST = 12
FIELDS = (
    "section",
    "caption",
    "title",
    "country",
    "region",
    "publisher",
    "company",
    "year",
    "updated",
    "is",
    "note",
)
"""The fields of the query language."""
_FIELDS = "|".join(FIELDS)
_PARTS = re.compile(
    rf"""
      (?<![^\s(]) (?P<field>(?:{_FIELDS}):(?:["“][^"”]*["”]?|[^\s()"“]*))
    | (?P<phrase>["“„«][^"”“»]*["”“»]?)
    | (?P<operator>(?<!\S)(?:AND|OR|NOT)(?!\S)|(?<![^\s(])(?:NEAR|BEFORE)(?=\()
                  |(?<!\S)(?:NEAR|BEFORE)(?:/\d+)?(?!\S))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KINDS: tuple[Part, ...] = ("field", "phrase", "operator")
_OPERATORS = ("AND", "OR", "NOT", "NEAR", "BEFORE")
_VALUE = re.compile(rf"(?<![^\s(])({_FIELDS}):(?:[\"“]([^\"“”]*)|([^\s()\"“]*))$", re.IGNORECASE)
_WORD = re.compile(r"(?<![^\s(])[^\s()\"“”:]+$")
STATES = ("current", "superseded", "live", "archived")


def parts(text: str) -> list[tuple[int, int, Part]]:
    """Start, length and kind of what is more than a word, in order."""
    found: list[tuple[int, int, Part]] = []
    for match in _PARTS.finditer(text):
        for kind in _KINDS:
            part = match[kind]
            # Operators are upper case, so that "and" can be looked for.
            if part and (kind != "operator" or part.partition("/")[0] in _OPERATORS):
                found.append((match.start(), len(part), kind))
    return found


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands before the caret and could be completed."""

    start: int
    """Where it begins: the word, or the value of the field."""
    text: str
    field: str = ""


def typed_at(text: str, caret: int) -> Typed:
    """What the caret stands behind; an empty text where that is nothing."""
    before = text[:caret]
    if found := _VALUE.search(before):
        value = found[2] or found[3] or ""
        return Typed(found.start() + len(found[1]) + 1, value, found[1].lower())
    if found := _WORD.search(before):
        return Typed(found.start(), found[0])
    return Typed(caret, "")


Names = Mapping[str, Sequence[str]]
"""Field -> the names that the library has for it."""


def names_of(rows: Sequence[ReportRow]) -> Names:
    """The names in a library."""
    companies = {name for row in rows for name in row.companies}
    found = {
        "country": {row.report.country for row in rows},
        "region": {row.report.region for row in rows},
        "publisher": {row.report.publisher for row in rows},
        "company": companies,
        "title": {row.title for row in rows},
    }
    names = {field: sorted(filter(None, some), key=plain) for field, some in found.items()}
    return {**names, "section": [kind.value for kind in SectionKind], "is": STATES}


def offers(typed: Typed, names: Names) -> list[str]:
    """What would complete a field's value, or the name of a field."""
    if typed.field:
        known = names.get(typed.field, ())
        return fitting(typed.text, known) if typed.text.strip() else list(known[:MOST])
    begun = typed.text.casefold()
    return [f"{field}:" for field in FIELDS if len(begun) >= LEAST and field.startswith(begun)]


def completed(text: str, caret: int, typed: Typed, offer: str) -> tuple[str, int]:
    """The query with an offer in the place of what was typed, and where the caret goes."""
    after = text[caret:]
    made = offer
    if typed.field:
        bare = re.sub('["“”„«»]', "", offer)
        made = bare if re.fullmatch(r"[\w.-]+", bare) else f'"{bare}"'
        after = after[1:] if after[:1] in ('"', "”") else after
    if not offer.endswith(":"):
        made, after = f"{made} ", after.removeprefix(" ")
    return text[: typed.start] + made + after, typed.start + len(made)
