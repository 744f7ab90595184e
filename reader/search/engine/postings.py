"""The file of one segment of the index: words, where they stand, and the passages.

    blobs        a term's postings: passage numbers, counts, places of its parts
    blocks       the word list, 256 words a block, with the place of each word's blob
    passages     edition, number in the edition, kind and length of each passage
    footer       where the blocks and passages are

A passage is known by its number in the segment, from 0. Plain arrays take the place of
Whoosh's own posting blocks: one `array` is read and written in one step of C, sets of
passages come of it in one step more, and a word that occurs once costs 5 bytes and a
microsecond. Raises `DamagedIndex` for whatever does not fit together.
"""

import json
import mmap
import os
import sys
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, islice
from pathlib import Path
from struct import Struct
from typing import IO

from reader.search.stemming import stem

TEXT, HEADING, CAPTION, FORMS = "text", "heading", "caption", "forms"
ACROSS = "across"
"""The words on both sides of the page break after a passage, the first after it at `BREAK`."""
BREAK = 64
FIELDS = (TEXT, HEADING, CAPTION, ACROSS)

MAGIC = b"RRP1"
"""Changes when segments of older versions can no longer be read."""
_RAISED = (
    OSError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    EOFError,
    MemoryError,
    RecursionError,
    zlib.error,
)
_BLOCK = 256
_FOOTER = 8
_MANY = 32
"""Words from which it is quicker to look for all of them block by block."""
_LOW, _HIGH = (0, 1) if sys.byteorder == "little" else (1, 0)
_SHORT = 0xFFFF
_ONE = Struct("=HHB").pack
"""The blob of a term that stands in one place: passage, part, how often."""
MOST_PASSAGES = _SHORT
"""Passages that a segment may hold, so that 16 bits number them, and 32 a place."""


class DamagedIndex(Exception):
    """A file of the index is missing, cut short or overwritten."""

    def __init__(self, why: str, file: str = "") -> None:
        super().__init__(why)
        self.file = file
        """The name of the file, "" if it is not one alone."""


class MissingIndex(DamagedIndex):
    """There is none."""


@contextmanager
def damage_is_told(name: str) -> Iterator[None]:
    """What reading a damaged file of this name may raise becomes `DamagedIndex`."""
    try:
        yield
    except _RAISED as error:
        raise DamagedIndex(f"{type(error).__name__}: {error}", name) from error


@lru_cache(maxsize=8)
def _in_order(words: frozenset[str]) -> list[str]:
    """The words of a wild card, ascending: each field of each segment asks for them."""
    return sorted(words)


@dataclass(frozen=True, slots=True)
class Postings:
    """Where one term stands: passages, ascending; how often in each; the places in each."""

    ids: "array[int]"
    freqs: bytes
    places: "array[int]"
    """Numbers of parts in the passage, as many for each passage as `freqs` says."""

    def places_in(self, passages: Container[int]) -> Iterator[tuple[int, "array[int]"]]:
        """The places in these passages only."""
        places = self.places
        starts = accumulate(self.freqs, initial=0)
        for passage, start, count in zip(self.ids, starts, self.freqs, strict=False):
            if passage in passages:
                yield passage, places[start : start + count]


@dataclass(frozen=True, slots=True)
class Passages:
    """What is known of each passage of a segment, by its number."""

    editions: "array[int]"
    numbers: "array[int]"
    kinds: bytes
    lengths: "array[int]"
    """Parts of its text, at most 65,535."""

    @classmethod
    def none(cls) -> "Passages":
        """No passages yet."""
        return cls(array("I"), array("I"), b"", array("H"))

    def __len__(self) -> int:
        return len(self.editions)


def encode(places: list[int]) -> tuple[int, bytes]:
    """Number of passages and blob for ascending places, each passage << 16 | part."""
    if len(places) == 1:
        one = places[0]
        return 1, _ONE(one >> 16, one & _SHORT, 1)
    halves = array("H", array("I", places).tobytes())
    passages = halves[_HIGH::2]
    parts = halves[_LOW::2]
    if len(set(passages)) == len(passages):
        return len(passages), passages.tobytes() + parts.tobytes() + b"\x01" * len(passages)
    counts = Counter(passages)
    if max(counts.values()) > 255:
        kept = array("H")
        starts = accumulate(counts.values(), initial=0)
        for start, count in zip(starts, counts.values(), strict=False):
            kept.extend(parts[start : start + min(count, 255)])
        parts = kept
        counts = Counter({passage: min(count, 255) for passage, count in counts.items()})
    ids = array("H", counts)
    return len(ids), ids.tobytes() + parts.tobytes() + bytes(counts.values())


def decode(count: int, blob: bytes) -> Postings:
    """The postings of a term that stands in so many passages."""
    ids = array("H", blob[: count * 2])
    places = array("H", blob[count * 2 : len(blob) - count])
    return Postings(ids, blob[len(blob) - count :], places)


class SegmentFileWriter:
    """Writes a segment's file from terms that come field by field in ascending order."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] = path.open("wb")
        self._file.write(MAGIC)
        self._at = len(MAGIC)
        self._crc = zlib.crc32(MAGIC)
        self._footer: dict[str, object] = {"order": sys.byteorder}
        self._packed: dict[str, list[bytes]] = {}
        self._forms: defaultdict[str, set[str]] = defaultdict(set)

    def write_field(self, field: str, terms: Iterable[tuple[str, int, bytes]]) -> None:
        """Terms in ascending order, each with its count of passages and its blob."""
        firsts: list[str] = []
        bases: list[int] = []
        packed: list[bytes] = []
        stream = iter(terms)
        while block := list(islice(stream, _BLOCK)):
            words, counts, blobs = zip(*block, strict=True)
            listed = "\0".join(words).encode()
            head = array("I", (len(words), len(listed), *counts, *accumulate(map(len, blobs))))
            packed.append(zlib.compress(head.tobytes() + listed, 1))
            firsts.append(words[0])
            bases.append(self._at)
            self._put(b"".join(blobs))
            if field != FORMS:
                for word in filter(str.isalpha, words):  # a figure is its own stem
                    self._forms[stem(word)].add(word)
        self._footer[field] = {"firsts": firsts, "bases": bases}
        self._packed[field] = packed

    def close(self, passages: Passages) -> tuple[int, int]:
        """Write what is left; returns the file's size and checksum."""
        self.write_field(
            FORMS,
            [
                (root, len(words), "\0".join(sorted(words)).encode())
                for root, words in sorted(self._forms.items())
                if words != {root}
            ],
        )
        for field, packed in self._packed.items():
            listed = self._footer[field]
            assert isinstance(listed, dict)
            sizes = list(map(len, packed))
            listed["at"] = list(accumulate(sizes, initial=self._at))
            self._put(b"".join(packed))
        self._footer["passages"] = [self._at, len(passages)]
        self._put(passages.editions.tobytes())
        self._put(passages.numbers.tobytes())
        self._put(passages.lengths.tobytes())
        self._put(passages.kinds)
        footer = json.dumps(self._footer).encode()
        self._put(footer + array("Q", [len(footer)]).tobytes())
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return self._at, self._crc

    def abandon(self) -> None:
        """Close and remove what was written."""
        self._file.close()
        self._path.unlink(missing_ok=True)

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._at += len(data)
        self._crc = zlib.crc32(data, self._crc)


@dataclass(frozen=True, slots=True)
class _Block:
    words: list[str]
    counts: "array[int]"
    ends: "array[int]"
    base: int


class SegmentFile:
    """Reads a segment's file. Keeps the blocks of the word list that it has read."""

    def __init__(self, path: Path, size: int) -> None:
        """Open it. Raises `DamagedIndex` if it is not there, or not of this size and form."""
        self.name = path.name
        with damage_is_told(self.name):
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            if len(self._map) != size or self._map[: len(MAGIC)] != MAGIC:
                raise DamagedIndex(f"{path.name} has another size or form", path.name)
            footer_size = array("Q", self._map[-_FOOTER:])[0]
            self._footer = json.loads(self._map[-_FOOTER - footer_size : -_FOOTER])
            if self._footer["order"] != sys.byteorder:
                raise DamagedIndex(f"{path.name} was written on another machine", path.name)
            for field in (*FIELDS, FORMS):
                listed = self._footer[field]
                if len(listed["firsts"]) != len(listed["bases"]) != len(listed["at"]) - 1:
                    raise ValueError("its lists of words do not fit together")
            self.passages = self._read_passages()
        self._blocks: dict[tuple[str, int], _Block] = {}

    def close(self) -> None:
        """Let go of the file."""
        self._map.close()

    def checksum(self) -> int:
        """Of the whole file, to compare with what was written."""
        return zlib.crc32(self._map)

    def _read_passages(self) -> Passages:
        at, count = self._footer["passages"]
        editions, numbers, lengths = array("I"), array("I"), array("H")
        for numbers_read in (editions, numbers, lengths):
            size = count * numbers_read.itemsize
            numbers_read.frombytes(self._map[at : at + size])
            at += size
        kinds = self._map[at : at + count]
        if {len(editions), len(numbers), len(lengths), len(kinds)} != {count}:
            raise ValueError("its passages do not fit together")
        return Passages(editions, numbers, kinds, lengths)

    def _block(self, field: str, index: int) -> _Block:
        block = self._blocks.get((field, index))
        if block is None:
            with damage_is_told(self.name):
                at = self._footer[field]["at"]
                data = zlib.decompress(self._map[at[index] : at[index + 1]])
                count, listed = array("I", data[:8])
                counts = array("I", data[8 : 8 + 4 * count])
                ends = array("I", data[8 + 4 * count : 8 + 8 * count])
                words = data[8 + 8 * count : 8 + 8 * count + listed].decode().split("\0")
                block = _Block(words, counts, ends, self._footer[field]["bases"][index])
            self._blocks[field, index] = block
        return block

    def _find(self, field: str, word: str) -> tuple[_Block, int] | None:
        firsts = self._footer[field]["firsts"]
        index = bisect_right(firsts, word) - 1
        if index < 0:
            return None
        block = self._block(field, index)
        at = bisect_left(block.words, word)
        if at == len(block.words) or block.words[at] != word:
            return None
        return block, at

    def count(self, field: str, word: str) -> int:
        """In how many passages a word stands."""
        found = self._find(field, word)
        return found[0].counts[found[1]] if found else 0

    def postings(self, field: str, word: str) -> Postings | None:
        """Where a word stands, None if nowhere."""
        found = self._find(field, word)
        if found is None:
            return None
        with damage_is_told(self.name):
            return self._decoded(*found)

    def all_postings(self, field: str, words: frozenset[str]) -> Iterator[Postings]:
        """Where each of these words stands, of those that it has; in no order."""
        if len(words) < _MANY:
            for word in words:
                if (one := self.postings(field, word)) is not None:
                    yield one
            return
        ordered = _in_order(words)
        firsts = self._footer[field]["firsts"]
        at = 0
        while at < len(ordered) and firsts:
            index = max(0, bisect_right(firsts, ordered[at]) - 1)
            last = index + 1 == len(firsts)
            end = len(ordered) if last else bisect_left(ordered, firsts[index + 1], at)
            block = self._block(field, index)
            here = set(block.words).intersection(ordered[at:end])
            places = [bisect_left(block.words, word) for word in here]
            with damage_is_told(self.name):
                found = [self._decoded(block, place) for place in places]
            yield from found
            at = end

    def forms(self, root: str) -> list[str]:
        """The words of this segment that have this stem."""
        found = self._find(FORMS, root)
        if found is None:
            return [root] if any(self._find(field, root) for field in FIELDS) else []
        with damage_is_told(self.name):
            return self._blob(*found).decode().split("\0")

    def word_lists(self, field: str, start: str) -> Iterator[tuple[list[str], "array[int]"]]:
        """The word list from `start` or a little before it on, some 256 words at a time."""
        firsts = self._footer[field]["firsts"]
        for index in range(max(0, bisect_right(firsts, start) - 1), len(firsts)):
            block = self._block(field, index)
            yield block.words, block.counts

    def words_from(self, field: str, start: str) -> Iterator[tuple[str, int]]:
        """The word list from `start` on, with counts of passages."""
        for words, counts in self.word_lists(field, start):
            at = bisect_left(words, start)
            yield from zip(words[at:], counts[at:], strict=True)

    def terms(self, field: str) -> Iterator[tuple[str, int, bytes]]:
        """Every word of a field with its count of passages and its blob, ascending."""
        for index in range(len(self._footer[field]["firsts"])):
            block = self._block(field, index)
            self._blocks.clear()
            start = block.base
            for word, count, end in zip(block.words, block.counts, block.ends, strict=True):
                yield word, count, self._map[start : block.base + end]
                start = block.base + end

    def _decoded(self, block: _Block, at: int) -> Postings:
        found = decode(block.counts[at], self._blob(block, at))
        if not found.ids or found.ids[-1] >= len(self.passages):
            raise ValueError("a word stands in passages that there are not")
        return found

    def _blob(self, block: _Block, at: int) -> bytes:
        start = block.ends[at - 1] if at else 0
        return self._map[block.base + start : block.base + block.ends[at]]
