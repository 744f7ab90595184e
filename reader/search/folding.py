"""Hits that say the same, in several editions or reports: told, and never left out. Pure."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from reader.model.hit import Hit


def with_repeats(hits: Sequence[Hit]) -> list[Hit]:
    """The hits, each with the other editions of those whose snippet says the same."""
    same: defaultdict[str, list[int]] = defaultdict(list)
    for at, hit in enumerate(hits):
        same[hit.snippet.strip(" …").casefold()].append(at)
    told = list(hits)
    for group in same.values():
        first = group[0]
        for at in group if len(group) > 1 else ():
            others = dict.fromkeys(hits[n].edition for n in group)
            others.pop(hits[at].edition, None)
            told[at] = replace(
                hits[at], also_in=tuple(others), repeats=-1 if at == first else first
            )
    return told
