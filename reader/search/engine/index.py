"""The index as a query sees it: the segments of the newest commit, held open.

Search is by sets, not by Whoosh's matchers: of each word a segment gives one array of
passages, Python's sets do AND, OR and NOT over whole arrays, and scores are worked out
only for what is left, so that totals and facets are exact and cost next to nothing.

Measured on one core of a shared 2-core machine, November 2026, on 5,818 pages of manuals
(11.4 MB of text) and 1,996 pages of Treasury Bulletins (7.1 MB, mostly figures):

                                     manuals              bulletins
    taking in, with commits          0.29 ms a page       0.58 ms a page
    Whoosh's own segments            2.1 ms               2.6 ms
    size                             6.7 MB               3.5 MB
    Whoosh's own, text not stored    15.3 MB              9.8 MB
    100 queries, 20 snippets each    median 12, 95% 21    median 9, 95% 17 ms

The queries are words, pairs, threes, phrases, prefixes, OR, NOT and NEAR drawn from the
pages, with "the" and "of the" among them. The words on both sides of page breaks, which came
later, add 4 to 6% to the size. Whoosh took 260 to 360 ms for "t*" (5,633
passages) and 22 ms for "data frame" as a phrase, without a snippet; this takes 46 and 11
with snippets and facets. More than half of a query's time goes to the snippets.

At 101,487 passages of 360 editions (97 MB of text, 10 segments, 67 MB), `dev.py bench scale`,
processor time on a busy machine, November 2026; SQLite's FTS5 has the same questions and text
but counts no facets:

                                        here                     FTS5, no facets
    120 queries, 20 snippets            median 14, 95% 34 ms
    with exact total and facets         median 15, 95% 46 ms     median 3, 95% 29 ms
    "t*" (88,940 passages)              200                      353
    "of the" as a phrase (34,464)       200                      72
    NEAR(the of, 5) (48,306)            250                      99
    a new key ends the old query in     95% 6, most 53 ms
    an import's commit is found in      30 to 60 ms

What a word in most passages costs is the reading of its places, one by one: Python cannot skip
over what will not be among the best, as each posting is an object of its own.
"""

import time
from array import array
from collections.abc import Iterable
from operator import add
from pathlib import Path

from reader.model.contents import SectionKind
from reader.search.engine.codec import PassageSegment, read_commit
from reader.search.engine.commits import newest_commit
from reader.search.engine.postings import DamagedIndex, MissingIndex, Passages, SegmentFile
from reader.search.engine.weights import Weights

_K, _B = 1.2, 0.5
"""How soon more of the same word counts less, and how much a long passage is marked down."""
_TRIES = 5
_NEWS = 60.0
"""Seconds for which answers say that the index has been mended."""
_KIND_BITS = 8
KINDS = tuple(SectionKind)
"""The kinds of sections by the number that the index has for them; new ones go to the end."""


def of_cell(cell: int) -> tuple[int, int]:
    """Edition and number of the kind in a cell (`OpenSegment.cells`)."""
    return cell >> _KIND_BITS, cell & (1 << _KIND_BITS) - 1


class OpenSegment:
    """One segment, with what queries need of it worked out once."""

    def __init__(self, segment: PassageSegment, folder: Path, weights: Weights) -> None:
        self.id: str = segment.segment_id()
        self.file: SegmentFile = segment.open(folder)
        self.gone: frozenset[int] = segment.gone
        self.editions: frozenset[int] = segment.editions
        passages = self.file.passages
        self.length = sum(passages.lengths)
        """Of all its passages."""
        self.dampers: array[float] = array("f")
        """What a count of words is weighed against, for each passage."""
        self._mean = 0
        if max(passages.kinds, default=0) >= len(KINDS):
            raise DamagedIndex("a passage is of no kind", self.file.name)
        worths = list(map(weights.of_kind, KINDS))
        self.worths: array[float] = array("f", map(worths.__getitem__, passages.kinds))
        """What a passage's score is multiplied by."""
        self._cells: array[int] | None = None
        self._allowed: tuple[frozenset[int], set[int] | None] | None = None

    def weigh(self, mean: int) -> None:
        """Know how long a passage is on average in the whole index."""
        if mean != self._mean:
            lengths = self.passages.lengths
            by_length = {
                length: _K * (1 - _B + _B * max(0.5, length / mean)) for length in set(lengths)
            }
            self.dampers = array("f", map(by_length.__getitem__, lengths))
            self._mean = mean

    @property
    def passages(self) -> Passages:
        """Editions, numbers and kinds of its passages."""
        return self.file.passages

    @property
    def cells(self) -> "array[int]":
        """Edition and kind of each passage in one number, to be counted together."""
        if self._cells is None:
            of = self.passages
            bases = map((1 << _KIND_BITS).__mul__, of.editions)
            self._cells = array("Q", map(add, bases, of.kinds))
        return self._cells

    def here(self, editions: frozenset[int]) -> frozenset[int]:
        """Those of these editions that can be found in this segment."""
        return (self.editions & editions) - self.gone

    def passages_of(self, editions: frozenset[int]) -> set[int] | None:
        """The passages of these editions, None where that is all of them. Kept for the next."""
        here = self.here(editions)
        if self._allowed is None or self._allowed[0] != here:
            passages: set[int] | None = None
            if here != self.editions:
                of = self.passages.editions
                passages = {number for number, edition in enumerate(of) if edition in here}
            self._allowed = (here, passages)
        return self._allowed[1]


class OpenIndex:
    """The newest commit of an index. `refresh` before each query."""

    def __init__(self, folder: Path, weights: Weights) -> None:
        self._folder = folder
        self.weights = weights
        self.commit = (-1, 0)
        self.damage = ""
        """What cannot be read of it: what is left goes on answering. "" if it is whole."""
        self._mended = ""
        self._unfit: set[str] = set()
        self.segments: list[OpenSegment] = []

    def refresh(self) -> None:
        """Take the newest commit. Raises `DamagedIndex` where nothing can be searched.

        Where some of it cannot be read, or a newer commit cannot, what can be searched stays.
        """
        for attempt in range(_TRIES):
            newest = newest_commit(self._folder)
            if newest == self.commit and newest[0] >= 0:
                return
            try:
                if newest[0] < 0:
                    raise MissingIndex("there is no index")
                self._open(last=attempt == _TRIES - 1 or newest_commit(self._folder) == newest)
                self.commit = newest
                return
            except DamagedIndex as error:
                # A commit in between may have removed what the one before it listed.
                if attempt == _TRIES - 1 or newest_commit(self._folder) == newest:
                    if not self.segments:
                        raise
                    self.damage = str(error)
                    return
                time.sleep(0.02)

    def leave_out(self, error: DamagedIndex) -> bool:
        """Go on without the segment in which this was met; False if it is not known which."""
        unfit = [segment for segment in self.segments if segment.file.name == error.file]
        for segment in unfit:
            self._unfit.add(segment.id)
            self.segments.remove(segment)
            segment.file.close()
        self.damage = str(error)
        return bool(unfit)

    def _open(self, *, last: bool) -> None:
        """Take the commit; on the `last` try, leave out what cannot be opened."""
        commit = read_commit(self._folder)
        known = {segment.id: segment for segment in self.segments}
        fresh: list[OpenSegment] = []
        opened: list[OpenSegment] = []
        damage = ""
        self._unfit.intersection_update(listed.segment_id() for listed in commit.segments)
        try:
            for listed in commit.segments:
                segment = known.get(listed.segment_id())
                if listed.segment_id() in self._unfit:
                    damage = damage or self.damage or "a file of it cannot be read"
                    continue
                if segment is None:
                    try:
                        segment = OpenSegment(listed, self._folder, self.weights)
                    except DamagedIndex as error:
                        if not last:
                            raise
                        damage = str(error)
                        self._unfit.add(listed.segment_id())
                        continue
                    opened.append(segment)
                segment.gone = listed.gone
                fresh.append(segment)
        except DamagedIndex:
            for segment in opened:
                segment.file.close()
            raise
        for segment in self.segments:
            if segment not in fresh:
                segment.file.close()
        self.segments = fresh
        # Of all segments, so that a score does not depend on which passages were written together.
        passages = sum(len(segment.passages) for segment in fresh)
        mean = round(sum(segment.length for segment in fresh) / max(1, passages))
        for segment in fresh:
            segment.weigh(max(1, mean))
        self.damage = damage
        self._mended = commit.mended

    @property
    def mended(self) -> str:
        """What has just been put right, "" if nothing was or a while has passed."""
        fresh = time.time() - self.commit[1] / 1e9 < _NEWS
        return self._mended if fresh else ""

    @property
    def editions(self) -> frozenset[int]:
        """The editions that can be found."""
        return frozenset(self._living())

    def _living(self) -> Iterable[int]:
        for segment in self.segments:
            yield from segment.editions - segment.gone

    def close(self) -> None:
        """Let go of the files."""
        for segment in self.segments:
            segment.file.close()
        self.segments = []
        self.commit = (-1, 0)
        self.damage = ""
