"""Words that mean the same in reports of this trade: read from a list that a person can edit.

A line holds words that stand for each other, commas between them; "#" begins a comment. A term
of several words is looked for as these words side by side. Words are known in all their forms,
and to be found one of them must be a single word, as typed: "FTTH" is also looked for as
"fibre to the home", not the other way round. Pure but for `read`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.search.analysis import cut, fold
from reader.search.stemming import stem

MOST_LINES = 2000
MOST_TERMS = 12
"""Terms on a line that are taken."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Synonyms:
    """A list of synonyms, ready to be asked."""

    groups: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    """Stems of a term -> the other terms that mean the same, in the order of the list."""
    wrong: tuple[int, ...] = ()
    """Numbers of the lines that were passed over."""

    def of(self, word: str) -> tuple[str, ...]:
        """What else may stand for a word, without the word in its other forms."""
        return self.groups.get(_key(word), ())


def parse_synonyms(text: str) -> Synonyms:
    """The list in a text; lines without two terms are passed over and counted."""
    groups: dict[Key, tuple[str, ...]] = {}
    wrong: list[int] = []
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        plain = line.partition("#")[0].strip()
        if not plain:
            continue
        terms = {_key(term): _joined(term) for term in plain.split(",") if _key(term)}
        if number > MOST_LINES or not 2 <= len(terms) <= MOST_TERMS:
            wrong.append(number)
            continue
        for key in terms:
            others = tuple(term for other, term in terms.items() if other != key)
            groups[key] = tuple(dict.fromkeys((*groups.get(key, ()), *others)))
    return Synonyms(groups, tuple(wrong))


def read(path: Path) -> Synonyms:
    """The list in a file. Raises `OSError`; bytes that are no text count as wrong lines."""
    return parse_synonyms(path.read_bytes().decode("utf-8-sig", errors="ignore"))


def _key(term: str) -> Key:
    return tuple(stem(part) for word in term.split() for part in cut(word))


def _joined(term: str) -> str:
    return "-".join(fold(term).split())
