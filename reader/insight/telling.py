"""The words that tell most of a page or a paragraph, and what two texts have in common.

Pure, but for reading once the words that tell nothing.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from functools import cache

from reader.base.resources import resource
from reader.model.hit import Hit
from reader.search.stemming import stem
from reader.search.vectors import terms_of

MOST = 6
"""Words that are asked for."""
OFTEN = 3
"""A word that occurs more often tells no more."""
FEWEST = 2
"""Words that two passages must share to speak of the same."""


@cache
def _plain() -> frozenset[str]:
    """The stems of the words that any report may use (`resources/plain-words.txt`)."""
    lines = resource("plain-words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(
        stem(word) for line in lines if not line.startswith("#") for word in line.split()
    )


def is_plain(word: str) -> bool:
    """Whether a folded word, in any form, may stand in reports on anything."""
    return stem(word) in _plain()


def telling_words(
    words: Iterable[str],
    rarity: Callable[[str], float],
    but: Collection[str] = (),
    most: int = MOST,
) -> list[str]:
    """The words that tell a text from others, those that tell most first.

    Several forms of a word count as one; `but` are words that go without saying.
    """
    without = {stem(word.casefold()) for word in but}
    worth: dict[str, tuple[float, str]] = {}
    for term, count in terms_of(Counter(words)).items():
        root = stem(term)
        if root in without or is_plain(term):
            continue
        told = min(count, OFTEN) * rarity(term) ** 2
        before, word = worth.get(root, (0.0, term))
        worth[root] = (before + told, word)
    best = sorted(worth.values(), key=lambda item: (-item[0], item[1]))
    return [word for _, word in best[:most]]


def query_of(words: Iterable[str]) -> str:
    """The search for passages that hold any of these words, those that hold most first."""
    return " OR ".join(words)


def in_common(words: Iterable[str], hit: Hit) -> list[str]:
    """Those of the words that were asked for that stand in a hit's snippet, as printed there."""
    there: dict[str, str] = {}
    for first, last in hit.marks:
        for printed in hit.snippet[first:last].split():
            for term in terms_of({printed: 1}):
                at = printed.casefold().find(term)
                there.setdefault(stem(term), printed[at : at + len(term)] if at >= 0 else term)
    return [there[root] for word in words if (root := stem(word)) in there]
