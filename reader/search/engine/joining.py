"""Several segments become one: passages are numbered anew, postings put end to end."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import groupby
from operator import itemgetter

from reader.search.engine.postings import Passages, SegmentFile, damage_is_told, decode

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
    """The terms of several segments as those of one. Raises `DamagedIndex`."""

    def numbered(file: SegmentFile, order: int) -> Iterable[tuple[str, int, int, bytes]]:
        for word, count, blob in file.terms(field):
            yield word, order, count, blob

    with damage_is_told(""):
        streams = [numbered(file, order) for order, file in enumerate(files)]
        for number, (word, group) in enumerate(groupby(merge(*streams), key=itemgetter(0))):
            if number % 1024 == 0:
                beat()
            moved = [_moved(count, blob, maps[order]) for _, order, count, blob in group]
            ids, places, freqs = map(b"".join, zip(*moved, strict=True))
            if freqs:
                yield word, len(freqs), ids + places + freqs


def _moved(count: int, blob: bytes, by: Numbering) -> tuple[bytes, bytes, bytes]:
    """Passages, places and counts of a term, with the passages' new numbers."""
    if isinstance(by, int):
        ids = array("H", map(by.__add__, array("H", blob[: count * 2])))
        end = len(blob) - count
        return ids.tobytes(), blob[count * 2 : end], blob[end:]
    ids, places, freqs = array("H"), array("H"), bytearray()
    for passage, kept in decode(count, blob).places_in(by):
        ids.append(by[passage])
        places += kept
        freqs.append(len(kept))
    return ids.tobytes(), places.tobytes(), bytes(freqs)
