"""An edition's words in one row, with an index of them: where words stand that are looked for.

Words are compared without case and without the signs around them. Pure.
"""

import itertools
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.model.contents import Caption, Section, section_at

SIGNS = " .,;:!?()[]{}<>\"'`´“”‘’«»„‚–—-•·*/|"
COMMON = 60
"""Places of a pair of words beyond which it says nothing about where a text stands."""


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """A word as it is compared: "Subscribers," and "subscribers" are the same, and all dots."""
    bare = word.casefold()
    return bare.strip(SIGNS) or bare[:1]


@dataclass(frozen=True, slots=True)
class EditionText:
    """What is known of an edition's text without its PDF."""

    pages: Mapping[int, Sequence[str]]
    """Words of each page that has some, in the order of the pages."""
    sections: Sequence[Section] = ()
    captions: Sequence[Caption] = ()


@dataclass(slots=True)
class FlatText:
    """All words of an edition in one row."""

    text: EditionText
    keys: list[str] = field(default_factory=list)
    _pages: list[int] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _words: dict[str, list[int]] = field(default_factory=dict)
    _pairs: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        keys = self.keys
        for page, words in self.text.pages.items():
            self._pages.append(page)
            self._starts.append(len(keys))
            keys += map(folded, words)
        for place, key in enumerate(keys):
            self._words.setdefault(key, []).append(place)
        for place, pair in enumerate(itertools.pairwise(keys)):
            self._pairs.setdefault(pair, []).append(place)

    def at(self, page: int, word: int) -> int:
        """The place in the row of a word of a page."""
        number = bisect_right(self._pages, page) - 1
        if number < 0 or self._pages[number] != page:
            return self._starts[number + 1] if number + 1 < len(self._starts) else len(self.keys)
        return self._starts[number] + word

    def place(self, at: int) -> tuple[int, int]:
        """Page and word of a place in the row."""
        number = max(0, bisect_right(self._starts, at) - 1)
        return self._pages[number], at - self._starts[number]

    def page_end(self, at: int) -> int:
        """The place after the last word of the page that a place is on."""
        number = bisect_right(self._starts, at)
        return self._starts[number] if number < len(self._starts) else len(self.keys)

    def section(self, at: int) -> int:
        """Number in the list of the section that a place is in, -1 before the first."""
        return section_at(self.text.sections, *self.place(at))

    def section_span(self, number: int) -> tuple[int, int]:
        """Where a section begins and the next one does."""
        sections = self.text.sections
        first = sections[number]
        begin = self.at(first.page, first.word)
        if number + 1 == len(sections):
            return begin, len(self.keys)
        after = sections[number + 1]
        return begin, self.at(after.page, after.word)

    def exact(self, wanted: Sequence[str]) -> list[int]:
        """Every place where these words stand one after the other."""
        if not wanted:
            return []
        rarest = min(range(len(wanted)), key=lambda n: len(self._words.get(wanted[n], ())))
        size, row = len(wanted), list(wanted)
        return [
            place - rarest
            for place in self._words.get(wanted[rarest], ())
            if place >= rarest and self.keys[place - rarest : place - rarest + size] == row
        ]

    def pairs(self, one: str, other: str) -> Sequence[int]:
        """Where two words stand side by side; nothing where that is everywhere."""
        found = self._pairs.get((one, other), ())
        return found if len(found) <= COMMON else ()
