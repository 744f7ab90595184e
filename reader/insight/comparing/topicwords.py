"""Whether two sentences are about the same thing, by the words they begin with."""

from functools import lru_cache

HEAD = 6
"""Words at the start of a sentence that say what it is about, besides the small ones."""
LEAST = 0.4
"""Share of these that two sentences have in common to be about the same."""
MOSTLY = 0.5
"""The same of all their words, where they begin with other ones."""
_SMALL = frozenset(
    "the a an of in on at to for by from with and or as that this these it its is are was were has "
    "have had been be up down than which who over under into after before since while during per "
    "edition source figure year years quarter first second third fourth newest new said says most "
    "more less not no so also there here when where jan feb mar apr may jun jul aug sep sept oct "
    "nov dec january february march april june july august september october november "
    "december".split()
)


@lru_cache(maxsize=1 << 14)
def topic_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """What tells in a sentence of these folded words, the first first."""
    return tuple(
        word[:-1] if word.endswith("s") and len(word) > 3 else word
        for word in words
        if word not in _SMALL and not any(map(str.isdigit, word))
    )


def same_topic(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two sentences begin with the same thing, or speak of much the same.

    Any may be the same where one has no telling word.
    """
    mine, theirs = topic_words(one), topic_words(other)
    if not mine or not theirs or mine[0] == theirs[0]:
        return True
    heads = set(mine[:HEAD]), set(theirs[:HEAD])
    if _shared(*heads) >= LEAST:
        return True
    return _shared(set(mine), set(theirs)) >= MOSTLY


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / min(len(one), len(other))
