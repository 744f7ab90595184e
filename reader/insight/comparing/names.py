"""Companies and countries that came in or are named no more."""

from collections.abc import Iterable, Sequence

from reader.insight.comparing.body import folded


def names_in_and_out(
    older: Sequence[str],
    newer: Sequence[str],
    old_words: Iterable[Sequence[str]],
    new_words: Iterable[Sequence[str]],
) -> tuple[list[str], list[str]]:
    """Names that are only in the newer list, and only in the older one.

    A name that the other edition's pages still print is neither, listed or not.
    """
    mine = {_key(name): name for name in older}
    theirs = {_key(name): name for name in newer}
    came = [name for key, name in theirs.items() if key and key not in mine]
    went = [name for key, name in mine.items() if key and key not in theirs]
    return _unnamed(came, old_words), _unnamed(went, new_words)


def _key(name: str) -> tuple[str, ...]:
    return tuple(filter(None, map(folded, name.split())))


def _unnamed(names: Sequence[str], pages: Iterable[Sequence[str]]) -> list[str]:
    """Those of the names that no page prints."""
    wanted = {_key(name): name for name in names}
    if not wanted:
        return []
    firsts = {key[0] for key in wanted}
    lengths = {len(key) for key in wanted}
    for words in pages:
        plain = list(filter(None, map(folded, words)))
        for at, word in enumerate(plain):
            if word in firsts:
                for length in lengths:
                    wanted.pop(tuple(plain[at : at + length]), None)
        if not wanted:
            break
    return list(wanted.values())
