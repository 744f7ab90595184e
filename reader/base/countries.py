"""Countries and territories: their names in a title or a text, and where they lie.

The table is `resources/countries.tsv`. Names are matched as whole words, the longest first
("Guinea-Bissau" is not Guinea); short names in capitals ("UK", "UAE") only as printed so. Pure
but for reading the table once; runs anywhere.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.base.resources import resource

_OTHER_PLACES = re.compile(
    r"\b(?:new (?:jersey|mexico)|south georgia|atlanta,? georgia)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory."""

    code: str
    """ISO 3166-1, two letters."""
    name: str
    aliases: tuple[str, ...]
    region: str
    subregion: str


class Countries:
    """The table, with a matcher for all its names."""

    def __init__(self, rows: tuple[Country, ...]) -> None:
        self.rows = rows
        self._by_name: dict[str, Country] = {}
        plain: list[str] = []
        capitals: list[str] = []
        for row in rows:
            for name in (row.name, *row.aliases):
                self._by_name[_folded(name)] = row
                (capitals if _shouted(name) else plain).append(name)
        self._plain = _matcher(plain, re.IGNORECASE)
        self._capitals = _matcher(capitals, 0)

    def find(self, text: str) -> list[tuple[Country, int, int]]:
        """The countries a text names, in its order, each with its characters."""
        text = text.replace("’", "'")
        hidden = _OTHER_PLACES.sub(lambda match: "\0" * len(match.group(0)), text)
        found = []
        for matcher in (self._plain, self._capitals):
            for match in matcher.finditer(hidden):
                row = self._by_name[_folded(match.group(0))]
                found.append((row, match.start(), match.end()))
        found.sort(key=lambda one: one[1])
        return found

    def named(self, text: str) -> tuple[Country, ...]:
        """The countries that a text names, each once, in its order."""
        return tuple(dict.fromkeys(row for row, _, _ in self.find(text)))

    def only(self, text: str) -> Country | None:
        """The country of a text that names exactly one."""
        rows = self.named(text)
        return rows[0] if len(rows) == 1 else None

    def get(self, name: str) -> Country | None:
        """The country with this name, other name or code; None if there is none."""
        folded = _folded(name)
        if row := self._by_name.get(folded):
            return row
        return next((row for row in self.rows if row.code.casefold() == folded), None)


@lru_cache(maxsize=1)
def countries() -> Countries:
    """The table of `resources/countries.tsv`, read once."""
    rows = []
    text = resource("countries.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            code, name, aliases, region, subregion = line.split("\t")
            others = tuple(alias for alias in aliases.split("|") if alias)
            rows.append(Country(code, name, others, region, subregion))
    return Countries(tuple(rows))


def region_of(name: str) -> str:
    """The subregion in which a country of this name lies, "" if there is no such country."""
    row = countries().get(name) if name else None
    return row.subregion if row else ""


def _folded(name: str) -> str:
    return re.sub(r"\s+", " ", name.replace("’", "'").replace("&", "and")).strip().casefold()


def _shouted(name: str) -> bool:
    """Whether a name is an abbreviation, which as small letters is another word ("us", "car")."""
    return name.upper() == name and len(name) <= 6


def _matcher(names: list[str], flags: int) -> re.Pattern[str]:
    """A pattern for whole names, the longest first; "and" and "&" are the same."""
    parts = []
    for name in sorted(set(names), key=len, reverse=True):
        pattern = re.escape(name).replace(r"\ ", r"\s+")
        parts.append(pattern.replace(r"\s+and\s+", r"\s+(?:and|&)\s+"))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w]|-[a-z])", flags)
