"""The countries beside which a report holds its own: their figures are not the report's news."""

import re
from collections.abc import Collection, Iterable, Sequence

from reader.insight.comparing.body import folded
from reader.insight.comparing.edition import EditionText

LEAST = 2
"""Others beside the report's own country from which on a row of names compares countries."""
LONGEST = 5
"""Words of the name of a country or of a group of them."""

Name = tuple[str, ...]
_POSSESSIVE = re.compile(r"['’]s$")


class Peers:
    """Names that stand beside the report's own country in its tables."""

    def __init__(self, *editions: EditionText) -> None:
        """Of both editions; without a country there are none."""
        self.own = next((name for one in editions if (name := name_of(one.country))), ())
        self.names: frozenset[Name] = frozenset()
        if self.own:
            found: set[Name] = set()
            for one in editions:
                found |= _beside(one, self.own)
            self.names = frozenset(found)
        self._firsts = frozenset(name[0] for name in self.names)
        self._lengths = sorted({len(name) for name in self.names})

    def is_own(self, text: str) -> bool:
        """Whether a text is nothing but the report's own country."""
        return bool(self.own) and name_of(text) == self.own

    def is_one(self, text: str) -> bool:
        """Whether a text is nothing but another country's name."""
        return name_of(text) in self.names

    def only_others(self, words: Sequence[str]) -> bool:
        """Whether words name another country and not the report's own."""
        plain = _plain(words)
        return self._names_one(plain) and not self._names_own(plain)

    def others(self, words: Sequence[str]) -> bool:
        """Whether words name another country."""
        return self._names_one(_plain(words))

    def without_own(self, subject: str) -> str:
        """A subject without the report's own country, which goes without saying."""
        if not self.own:
            return subject
        words = subject.split()
        plain = [folded(_POSSESSIVE.sub("", word)) for word in words]
        size = len(self.own)
        for at in range(len(plain) - size + 1):
            if tuple(plain[at : at + size]) == self.own and size < len(plain):
                begin = at
                while begin and plain[begin - 1] in ("in", "of", "for", "the"):
                    begin -= 1
                rest = [*words[:begin], *words[at + size :]]
                return " ".join(rest).strip(" ,") or subject
        return subject

    def _names_own(self, plain: Sequence[str]) -> bool:
        size = len(self.own)
        return any(tuple(plain[at : at + size]) == self.own for at in range(len(plain) - size + 1))

    def _names_one(self, plain: Sequence[str]) -> bool:
        for at, word in enumerate(plain):
            if word in self._firsts:
                for size in self._lengths:
                    if tuple(plain[at : at + size]) in self.names:
                        return True
        return False


def name_of(text: str) -> Name:
    """A name as it is compared."""
    return tuple(filter(None, map(folded, text.split())))


def _plain(words: Iterable[str]) -> list[str]:
    """Words as they are compared, a possessive without its "'s"."""
    return list(filter(None, (folded(_POSSESSIVE.sub("", word)) for word in words)))


def _beside(edition: EditionText, own: Name) -> set[Name]:
    found: set[Name] = set()
    for table in edition.tables:
        rows = [row for row in table.rows if row]
        for names in (
            [name_of(row[0].text) for row in rows],
            *([name_of(cell.text) for cell in row[1:]] for row in rows[:2]),
        ):
            if own in names:
                others = {name for name in names if name != own and _is_name(name)}
                if len(others) >= LEAST or len(names) == LEAST:
                    found |= others
    return found


def _is_name(name: Collection[str]) -> bool:
    return 0 < len(name) <= LONGEST and not any(map(str.isdigit, "".join(name)))
