"""The words that tell most of a page or a paragraph, and what two texts have in common. Pure."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable

from reader.model.hit import Hit
from reader.search.stemming import stem
from reader.search.vectors import terms_of

MOST = 6
"""Words that are asked for."""
OFTEN = 3
"""A word that occurs more often tells no more."""
FEWEST = 2
"""Words that two passages must share to speak of the same."""


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
        if root in without:
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
    """Those of the words that were asked for that stand in a hit's snippet."""
    there = {
        stem(part)
        for first, last in hit.marks
        for part in terms_of(dict.fromkeys(hit.snippet[first:last].split(), 1))
    }
    return [word for word in words if stem(word) in there]
