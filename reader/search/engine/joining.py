"""Several segments become one: passages are numbered anew, postings put end to end."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import groupby
from operator import itemgetter

from reader.search.engine.postings import Passages, Postings, SegmentFile, encode_postings

Numbering = int | dict[int, int]
"""How passage numbers of an old segment become those of the new one: an offset, or a table."""


def join_passages(
    files: Sequence[SegmentFile], gone: Sequence[frozenset[int]]
) -> tuple[Passages, list[Numbering]]:
    """The passages of these segments without those of editions that are gone."""
    editions, numbers, lengths, kinds = array("I"), array("I"), array("H"), bytearray()
    maps: list[Numbering] = []
    for file, lost in zip(files, gone, strict=True):
        old = file.passages
        if lost.isdisjoint(old.editions):
            maps.append(len(editions))
            editions += old.editions
            numbers += old.numbers
            lengths += old.lengths
            kinds += old.kinds
            continue
        table: dict[int, int] = {}
        for number, edition in enumerate(old.editions):
            if edition not in lost:
                table[number] = len(editions)
                editions.append(edition)
                numbers.append(old.numbers[number])
                lengths.append(old.lengths[number])
                kinds.append(old.kinds[number])
        maps.append(table)
    return Passages(editions, numbers, bytes(kinds), lengths), maps


def join_terms(
    files: Sequence[SegmentFile], maps: Sequence[Numbering], field: str, beat: Callable[[], None]
) -> Iterator[tuple[str, int, bytes]]:
    """The terms of several segments as those of one."""

    def numbered(file: SegmentFile, order: int) -> Iterable[tuple[str, int, Postings]]:
        for word, postings in file.terms(field):
            yield word, order, postings

    streams = [numbered(file, order) for order, file in enumerate(files)]
    groups = groupby(merge(*streams, key=itemgetter(0, 1)), key=itemgetter(0))
    for count, (word, group) in enumerate(groups):
        if count % 1024 == 0:
            beat()
        ids, freqs, places = array("H"), b"", array("H")
        for _, order, postings in group:
            moved = _moved(postings, maps[order])
            ids += moved.ids
            freqs += moved.freqs
            places += moved.places
        if ids:
            yield word, *encode_postings(Postings(ids, freqs, places))


def _moved(postings: Postings, by: Numbering) -> Postings:
    if isinstance(by, int):
        ids = array("H", map(by.__add__, postings.ids))
        return Postings(ids, postings.freqs, postings.places)
    ids, freqs, places = array("H"), bytearray(), array("H")
    for passage, kept in postings.places_in(by):
        ids.append(by[passage])
        freqs.append(len(kept))
        places += kept
    return Postings(ids, bytes(freqs), places)
