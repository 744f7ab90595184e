"""The hits of the open edition: which words they are, where they stand, which is the current one.

Words that follow one another on a page are one hit. Where words stand is asked of the
PDF service, page by page as pages come into view; rectangles are points of the
unrotated page. Runs in the window's thread.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.page import Rect
from reader.ui.relay import Relay
from reader.ui.viewer.pictures import PdfPages

if TYPE_CHECKING:
    from reader.pdf.service import PdfSource


@dataclass(frozen=True, slots=True)
class PageHit:
    """One hit: neighbouring words of a page, and maybe of the next one."""

    page: int
    words: tuple[int, ...]
    over: int = 0
    """Words at the beginning of the next page that belong to it."""


class HitMarks(QObject):
    """The hits and their rectangles."""

    arrived = Signal(int)
    """The rectangles of a page came."""
    moved = Signal(int, int)
    """Number of the current hit from 1 (0: none), and how many there are."""

    def __init__(self, pdf: PdfPages, relay: Relay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._relay = relay
        self._source: PdfSource | None = None
        self._hits: list[PageHit] = []
        self._words: dict[int, tuple[int, ...]] = {}
        self._synonyms: dict[int, frozenset[int]] = {}
        self._rects: dict[int, list[Rect]] = {}
        self._second: dict[int, list[Rect]] = {}
        self._asked: set[int] = set()
        self._current = -1
        self._current_rects: list[Rect] = []
        self._turn = 0
        """Answers to what was asked before the last change are dropped."""

    def open(self, source: "PdfSource | None") -> None:
        """Begin anew with another edition, without hits."""
        self._source = source
        self._rects.clear()
        self._second.clear()
        self.set({})

    def set(
        self,
        hits: Mapping[int, Iterable[int]] | Sequence[PageHit],
        synonyms: Mapping[int, Iterable[int]] | None = None,
    ) -> None:
        """Mark these word numbers of these pages, neighbours as one hit, or just these hits.

        `synonyms` are those of them that stand for a synonym, to be shown in another tone.

        Hits come sorted; they may share words. The one that one stands on stays the current
        one where it is still a hit, and so do the rectangles of pages where nothing changes.
        """
        if isinstance(hits, Mapping):
            hits = [
                PageHit(page, run)
                for page, words in sorted(hits.items())
                for run in _runs(tuple(sorted(set(words))))
            ]
        stood, nth, rects = self.current, self._nth(), self._current_rects
        words: dict[int, set[int]] = {}
        for hit in hits:
            words.setdefault(hit.page, set()).update(hit.words)
            if hit.over:
                words.setdefault(hit.page + 1, set()).update(range(hit.over))
        before = self._words
        self._words = {page: tuple(sorted(found)) for page, found in sorted(words.items())}
        other = {page: frozenset(found) for page, found in (synonyms or {}).items()}
        was, self._synonyms = self._synonyms, other
        for page in list(self._rects):
            if before.get(page) != self._words.get(page) or was.get(page) != other.get(page):
                del self._rects[page]
                self._second.pop(page, None)
        self._turn += 1
        self._asked = set(self._rects)
        self._hits = list(hits)
        self._current, self._current_rects = -1, []
        place = self._place(stood) if stood is not None else 0
        if stood is not None and self._hits[place : place + 1] == [stood]:
            while nth and self._hits[place + 1 : place + 2] == [stood]:
                place, nth = place + 1, nth - 1
            self._go(place)
        elif stood is None or not self.stand_on(stood.page, stood.words[0]):
            self.moved.emit(0, len(self._hits))
            return
        self._current_rects = rects

    def _place(self, hit: PageHit) -> int:
        """Where a hit stands or would stand in the list."""
        return bisect_left(self._hits, (hit.page, hit.words), key=lambda one: (one.page, one.words))

    def _nth(self) -> int:
        """How many hits in the very same words come before the current one."""
        return self._current - self._place(self.current) if self.current is not None else 0

    @property
    def hits(self) -> Sequence[PageHit]:
        """All hits in order."""
        return self._hits

    def go(self, number: int) -> PageHit | None:
        """Stand on hit `number`, from 1."""
        if not 1 <= number <= len(self._hits):
            return None
        self._go(number - 1)
        return self._hits[number - 1]

    def __len__(self) -> int:
        """How many hits there are."""
        return len(self._hits)

    @property
    def current(self) -> PageHit | None:
        """The hit one stands on."""
        return self._hits[self._current] if self._current >= 0 else None

    @property
    def number(self) -> int:
        """Number of the current hit from 1, 0 if none is."""
        return self._current + 1

    @property
    def current_rects(self) -> list[Rect]:
        """Where the current hit stands, once that is known."""
        return self._current_rects

    def rects(self, page: int) -> list[Rect]:
        """Where the hits of a page stand, as far as known."""
        return self._rects.get(page, [])

    def synonym_rects(self, page: int) -> list[Rect]:
        """Where words of a page stand that were found as synonyms, as far as known."""
        return self._second.get(page, [])

    def pages(self) -> list[int]:
        """The pages with hits, ascending."""
        return list(self._words)

    def look(self, pages: Iterable[int]) -> None:
        """Ask for the rectangles of those of these pages that have hits."""
        for page in pages:
            if page in self._words and page not in self._asked:
                self._asked.add(page)
                words = self._words[page]
                second = self._synonyms.get(page, frozenset())
                if found := tuple(word for word in words if word in second):
                    self.locate(page, found, self._kept(page, self._second))
                first = tuple(word for word in words if word not in second)
                self.locate(page, first, self._kept(page, self._rects))

    def missing(self, pages: Iterable[int]) -> list[int]:
        """Those of these pages whose hits are not marked yet."""
        return [page for page in pages if page in self._words and page not in self._rects]

    def locate(
        self, page: int, words: tuple[int, ...], found: Callable[[list[Rect]], object]
    ) -> None:
        """Call `found` with the rectangles of some words, none if they cannot be had."""
        if self._source is None:
            return
        source = self._source

        def on_answer(rects: list[Rect]) -> None:
            if source is self._source:
                found(rects)

        self._relay.when(
            self._pdf.marks(self._source, page, words),
            on_answer,
            # Why the page cannot be read is said on the page itself.
            lambda sentence: on_answer([]),
            owner=self,
            what=f"where words stand on page {page}",
        )

    def step(self, by: int, page: int) -> PageHit | None:
        """Go to the next (1) or previous (-1) hit, around the end; the first time from `page`."""
        if not self._hits:
            return None
        if self._current >= 0:
            number = (self._current + by) % len(self._hits)
        else:
            place = bisect_left(self._hits, page, key=lambda hit: hit.page)
            number = (place if by > 0 else place - 1) % len(self._hits)
        self._go(number)
        return self._hits[number]

    def stand_on(self, page: int, word: int) -> bool:
        """Make the hit that holds this word the current one; False if none does.

        Of several that share the word the one that is current stays.
        """
        if (here := self.current) is not None and here.page == page and word in here.words:
            return True
        for number, hit in enumerate(self._hits):
            if hit.page == page and word in hit.words:
                self._go(number)
                return True
        return False

    def _go(self, number: int) -> None:
        self._current = number
        self._current_rects = []
        self.moved.emit(number + 1, len(self._hits))

    def landed(self, hit: PageHit, rects: list[Rect]) -> None:
        """Where the current hit stands has become known."""
        if hit == self.current:
            self._current_rects = rects
            self.arrived.emit(hit.page)

    def _kept(self, page: int, into: dict[int, list[Rect]]) -> Callable[[list[Rect]], None]:
        turn = self._turn

        def keep(rects: list[Rect]) -> None:
            if turn != self._turn:
                return
            into[page] = rects
            self.arrived.emit(page)

        return keep


def _runs(words: tuple[int, ...]) -> list[tuple[int, ...]]:
    runs: list[list[int]] = []
    for word in words:
        if runs and runs[-1][-1] == word - 1:
            runs[-1].append(word)
        else:
            runs.append([word])
    return [tuple(run) for run in runs]
