"""Pages that one goes to: a page, a height, words, the hits one after the other.

What is gone to is brought into view, stays the current page until the reader moves on,
and flashes. Runs in the window's thread.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.model.contents import Section
from reader.model.page import Rect
from reader.ui.relay import Relay
from reader.ui.theme import Theme
from reader.ui.viewer.marks import HitMarks, PageHit
from reader.ui.viewer.pictures import PdfPages
from reader.ui.viewer.pointing import PointedPages

FLASH = 900
"""Milliseconds that the place shows where one lands."""
LINE_HEIGHT = 18.0
"""Points that flash where one lands at a height of a page."""
LANDING = 0.3
"""A word that one goes to comes to stand so far down the view."""


class LandingPages(PointedPages):
    """Goes to places on the pages and shows where one has come to."""

    hit_changed = Signal(int, int)
    """Number of the current hit from 1 (0: none yet), number of hits."""

    def __init__(self, pdf: PdfPages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._relay = Relay(self)
        self._marks = HitMarks(pdf, self._relay, self)
        self._pinned = 0
        """A page one went to stays the current one until the reader moves on."""
        self._target = 0
        """The row of the scene that one went to."""
        self._landing: tuple[int, int] | None = None
        self._flash: tuple[int, list[Rect]] = (0, [])
        self._flash_timer = self._timer(FLASH, self._end_flash)
        self._marks.moved.connect(self.hit_changed)

    def _look(self) -> None:
        """Look up and paint what is in view."""
        raise NotImplementedError

    # -- where one can go ---------------------------------------------------------

    def go_to(
        self, page: int, word: int | None = None, top: float | None = None, flash: bool = True
    ) -> None:
        """Go to a page, to a word on it, or to a height on it (points of the unrotated page)."""
        if not self._pages:
            return
        page = min(max(1, page), len(self._pages))
        self._glide.stop()
        self._landing = None
        if word is not None:
            self._go_to_words(page, (word,), flash)
            return
        info = self._pages[page - 1]
        if top is None or top < 0:
            box = self._layout.box(page)
            self._jump(page, box.y - self._layout.gap)
            return
        band = (0.0, top, info.width, top)
        self._jump(page, round(self._layout.rect(page, band)[1]) - self._px(16))

    def bring_into_view(self, page: int, rect: Rect) -> None:
        """Move the pages as little as is needed to see a rectangle of the unrotated page."""
        view, edge = self._view(), self._px(24)
        x0, y0, x1, y1 = (round(place) for place in self._layout.rect(page, rect))
        x = min(max(view.x, x1 + edge - view.width), x0 - edge) if x1 - x0 < view.width else x0
        y = min(max(view.y, y1 + edge - view.height), y0 - edge) if y1 - y0 < view.height else y0
        if (x, y) != (view.x, view.y):
            self._glide.stop()
            self.horizontalScrollBar().setValue(x)
            self.verticalScrollBar().setValue(y)

    def go_to_section(self, section: Section) -> None:
        """Go to where a section begins."""
        if section.top >= 0:
            self.go_to(section.page, top=section.top)
        elif section.word > 0:
            self.go_to(section.page, word=section.word)
        else:
            self.go_to(section.page)

    def go_to_words(self, page: int, words: tuple[int, ...]) -> None:
        """Go to some neighbouring words of a page."""
        if 1 <= page <= len(self._pages):
            self._glide.stop()
            self._go_to_words(page, words, flash=True)

    def land_at(self, page: int, top: float) -> None:
        """Go to a height of a page (-1 for its upper edge), and flash it."""
        self.go_to(page, top=top)
        if 1 <= page <= len(self._pages) and top >= 0:
            width = self._pages[page - 1].width
            self._flash = (page, [(0.05 * width, top, 0.95 * width, top + LINE_HEIGHT)])
            self._flash_timer.start()

    def set_hits(
        self,
        hits: Mapping[int, tuple[int, ...]] | Sequence[PageHit],
        synonyms: Mapping[int, Iterable[int]] | None = None,
    ) -> None:
        """Mark these word numbers of these pages, or these hits, sorted, and no others.

        Those of `synonyms` are marked in the second tone.
        """
        self._marks.set(hits, synonyms)
        self._flash = (0, [])
        self._look()

    @property
    def at_last_hit(self) -> tuple[bool, bool]:
        """Whether one stands on the first hit, and on the last; both where there is none."""
        number, count = self._marks.number, len(self._marks)
        return number == 1 or not count, number == count

    @property
    def current_hit(self) -> PageHit | None:
        """The hit one stands on."""
        return self._marks.current

    @property
    def hits(self) -> Sequence[PageHit]:
        """What `next_hit` steps through."""
        return self._marks.hits

    def go_to_hit(self, number: int) -> None:
        """Go to a hit by its number from 1."""
        if (hit := self._marks.go(number)) is not None:
            self._glide.stop()
            self._go_to_words(hit.page, hit.words, flash=True)

    def next_hit(self) -> None:
        """Go to the next hit, at first to the first one from here on."""
        self._step_hit(1)

    def previous_hit(self) -> None:
        """Go to the hit before."""
        self._step_hit(-1)

    # -- within -------------------------------------------------------------------

    def _jump(self, page: int, y: int) -> None:
        """Go to a row of the scene; `page` becomes the current one, wherever the end stops it."""
        self._scroll_to(self.horizontalScrollBar().value(), self._layout.settled_on(page, y))
        self._pinned = page
        self._target = y + self._px(24)
        self._speed.rest()
        self._moved()
        self._ask()

    def _step_hit(self, by: int) -> None:
        hit = self._marks.step(by, self._page)
        if hit is not None:
            self._glide.stop()
            self._go_to_words(hit.page, hit.words, flash=True)

    def _go_to_words(self, page: int, words: tuple[int, ...], flash: bool) -> None:
        hit = PageHit(page, words)
        if self._marks.current is None or hit != self._marks.current:
            self._marks.stand_on(page, words[0])
            hit = self._marks.current or hit
            if hit.page != page or words[0] not in hit.words:
                hit = PageHit(page, words)
        self._landing = (page, words[0])
        if page not in self._layout.visible(self._view()):
            box = self._layout.box(page)
            self._jump(page, box.y - self._layout.gap)

        def landed(rects: list[Rect]) -> None:
            if self._landing != (page, words[0]):
                return
            self._landing = None
            # Other words may have been marked since they were asked for.
            stands = self._marks.stand_on(page, words[0])
            self._marks.landed((stands and self._marks.current) or hit, rects)
            if rects:
                self._land(page, rects, flash)
            else:
                self._jump(page, self._layout.box(page).y - self._layout.gap)

        self._marks.locate(page, hit.words, landed)

    def _land(self, page: int, rects: list[Rect], flash: bool) -> None:
        """Bring words into view where they are not, and flash them."""
        view = self._view()
        x0, y0, x1, y1 = self._layout.rect(page, rects[0])
        edge = self._px(40)
        x, y = view.x, view.y
        if y0 < view.y + edge or y1 > view.bottom - edge:
            y = round(y0 - LANDING * view.height)
        if x0 < view.x or x1 > view.right:
            x = round((x0 + x1 - view.width) / 2)
        self._scroll_to(x, self._layout.settled_on(page, y))
        if flash:
            self._flash = (page, rects)
            self._flash_timer.start()
        self._pinned = page
        self._target = round(y1)
        self._speed.rest()
        self._moved()
        self._ask()

    def _end_flash(self) -> None:
        self._flash = (0, [])
        self.viewport().update()
