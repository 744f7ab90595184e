"""PDF pages for the window: what to draw next, words, marks, previews.

Thread-safe, and no call waits. Callbacks and futures come on a worker's thread; the
window relays them to its own. The queue of drawings stays here: one is under way at a
time, so that a new want-list can replace the old one between two pages.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from reader.base.errors import Mendable
from reader.model.link import Link
from reader.model.note import Note
from reader.model.page import PageInfo, PageWords, Rect
from reader.pdf.annotations import Listing, written
from reader.pdf.jobs import (
    CloseFile,
    DrawArea,
    Drawing,
    DrawPage,
    MakePreviews,
    MarkWords,
    PageImage,
    Preview,
    Rights,
    TakeLinks,
    TakeRights,
    TakeSizes,
    TakeWords,
)
from reader.pdf.source import PdfSource
from reader.render.key import RenderKey
from reader.workers.job import Slow, WorkerFailure
from reader.workers.slots import Slots
from reader.workers.worker import Pool, Worker

__all__ = ["Drawn", "PageImage", "PdfService", "PdfSource", "Rights", "Timing"]

_LOG = logging.getLogger("reader.pdf")
_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Drawn:
    """What became of a wanted drawing: an image, or the sentence why there is none."""

    key: RenderKey
    image: PageImage | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Timing:
    """One finished drawing, for the diagnostics panel. All in milliseconds."""

    key: RenderKey
    wait: float
    """From being wanted to being sent."""
    ms: float
    """From being sent to being there."""
    run: float
    """Of which the worker drew; 0 where it did not end."""
    trouble: str


@dataclass(eq=False)
class _Wants:
    """What one viewer wants, best first."""

    source: PdfSource
    on_done: Callable[[Drawn], None]
    keys: deque[RenderKey] = field(default_factory=deque)
    since: dict[RenderKey, float] = field(default_factory=dict)
    """When each was first wanted, seconds of `perf_counter`."""


@dataclass(eq=False)
class _Order:
    """The drawing that is under way, and all who want it."""

    source: PdfSource
    key: RenderKey
    wanted: float
    began: float
    takers: dict[int, Callable[[Drawn], None]]
    """By viewer. Each gets the drawing, wanted or not."""
    dropped: set[int] = field(default_factory=set)
    """Viewers that do not want it any more: it is not tried again for them."""


class PdfService:
    """The door to the workers `view` (what is on the screen) and `batch` (previews)."""

    def __init__(self, view: Worker, slots: Slots, batch: Pool) -> None:
        self._view = view
        self._slots = slots
        self._batch = batch
        self._lock = threading.RLock()
        self._wants: dict[int, _Wants] = {}
        self._under_way: _Order | None = None
        self._again: set[tuple[str, RenderKey]] = set()
        """Drawings that killed a worker once and wait for their second turn."""
        self._rooms: dict[tuple[str, RenderKey], int] = {}
        self._recent: deque[Timing] = deque(maxlen=_REMEMBERED)

    def want(
        self,
        viewer: int,
        source: PdfSource,
        keys: Sequence[RenderKey],
        on_done: Callable[[Drawn], None],
    ) -> None:
        """Replace all that this viewer wants, best first.

        A key that is under way is not sent twice. `on_done` comes once for each key that was
        drawn or cannot be; keys that a later list leaves out are not drawn, but for the one
        under way, which is still reported.
        """
        with self._lock:
            wants = _Wants(source, on_done, deque(dict.fromkeys(keys)))
            now, old = time.perf_counter(), self._wants.pop(viewer, None)
            since = old.since if old is not None and old.source == source else {}
            wants.since = {key: since.get(key, now) for key in wants.keys}
            order = self._under_way
            if order and order.source == source and order.key in wants.keys:
                wants.keys.remove(order.key)
                order.takers[viewer] = on_done
                order.dropped.discard(viewer)
            elif order:
                order.dropped.add(viewer)
            # The viewer that spoke last is the one being looked at.
            if wants.keys:
                self._wants[viewer] = wants
        self._next()

    def forget(self, viewer: int) -> None:
        """The viewer wants nothing any more; what is under way may still be reported."""
        with self._lock:
            self._wants.pop(viewer, None)
            if self._under_way:
                self._under_way.dropped.add(viewer)

    def words(self, source: PdfSource, page: int) -> Future[PageWords]:
        """The words of a page with their boxes."""
        return self._view.send(TakeWords(source, page), first=True)

    def links(self, source: PdfSource, page: int) -> Future[list[Link]]:
        """The links of a page."""
        return self._view.send(TakeLinks(source, page))

    def marks(self, source: PdfSource, page: int, words: Sequence[int]) -> Future[list[Rect]]:
        """The boxes of these word numbers, in points of the unrotated page."""
        if not words:
            nothing: Future[list[Rect]] = Future()
            nothing.set_result([])
            return nothing
        return self._view.send(MarkWords(source, page, tuple(words)), first=True)

    def notes(self, source: PdfSource, fingerprint: str) -> Future[list[Note]]:
        """The notes that stand in the PDF itself, in the order of its pages."""
        return Listing(self._view, source, fingerprint).future

    def with_notes(
        self,
        source: PdfSource,
        notes: Sequence[Note],
        author: str,
        take: Callable[[bytes], object],
    ) -> Future[int]:
        """A copy of the PDF with notes in it; `take` gets its bytes, piece after piece.

        The future is how many notes found their place; it fails with `Mendable` where the
        PDF's rights forbid notes.
        """
        return written(self._batch, source, tuple(notes), author, take)

    def rights(self, source: PdfSource) -> Future[Rights]:
        """What the publisher lets the reader do; asked behind what is wanted on the screen."""
        return self._view.send(TakeRights(source))

    def sizes(self, source: PdfSource) -> Future[list[PageInfo]]:
        """The pages of a file that is not in the library, without their words."""
        return self._view.send(TakeSizes(source), first=True)

    def area(
        self,
        source: PdfSource,
        page: int,
        area: Rect,
        zoom: float,
        rotation: int = 0,
        *,
        first: bool = True,
    ) -> Future[PageImage]:
        """A part of a page, drawn exactly: points of the unrotated page, `zoom` pixels a point.

        It is drawn before all that waits, unless not `first`.
        """
        return self._view.send(DrawArea(source, page, area, zoom, rotation), first=first)

    def previews(self, source: PdfSource, on_preview: Callable[[int, bytes], None]) -> Future[int]:
        """A small JPEG of each page, when the batch worker has nothing better to do.

        The future is the number of previews made; cancelling it ends the making.
        """
        return _PreviewRun(self._batch, source, on_preview).future

    def close_file(self, source: PdfSource) -> list[Future[bool]]:
        """Let go of the file before it is moved or removed: wait for all of these."""
        workers: list[Pool] = [pool for pool in (self._view, self._batch) if pool.pids]
        return [pool.send(CloseFile(source.path), first=True) for pool in workers]

    def start(self) -> None:
        """Start the view worker, so that the first page need not wait for it."""
        self._view.start()

    def recent(self) -> list[Timing]:
        """The last finished drawings, oldest first."""
        with self._lock:
            return list(self._recent)

    @property
    def workers(self) -> tuple[Pool, ...]:
        """The workers, for the diagnostics panel."""
        return self._view, self._batch

    def given_up(self) -> list[tuple[str, str]]:
        """What is not tried any more after two workers, such as a page, and how they ended."""
        return [
            (str(key), kind)
            for poison in (self._view.poison, self._batch.poison)
            for key, kind in poison.listed().items()
        ]

    def why_not_idle(self) -> str:
        """What is still to be done, "" if nothing: for tests and the diagnostics panel."""
        with self._lock:
            waiting = sum(len(wants.keys) for wants in self._wants.values())
            if self._under_way:
                return f"{self._under_way.key} is under way, {waiting} wait"
            if waiting:
                return f"{waiting} drawings wait"
        if self._view.pending():
            return f"{self._view.pending()} jobs of the view worker are open"
        return ""

    def retry(self, source: PdfSource, page: int | None = None) -> None:
        """Give a page that was given up, or all of a file's, another chance."""
        name = source.sha256 or source.path
        for poison in (self._view.poison, self._batch.poison):
            for key in poison.listed():
                if (
                    isinstance(key, tuple)
                    and key[0] == name
                    and (page is None or key[1] in (0, page))
                ):
                    poison.clear(key)

    # -- drawing --------------------------------------------------------------

    def _next(self) -> None:
        """Send the best of what is wanted, if nothing is under way."""
        with self._lock:
            if self._under_way or not self._wants:
                return
            viewer = next(reversed(self._wants))
            wants = self._wants[viewer]
            key = wants.keys.popleft()
            takers = {viewer: wants.on_done}
            for other_viewer, other in list(self._wants.items()):
                if other.source == wants.source and key in other.keys:
                    other.keys.remove(key)
                    takers[other_viewer] = other.on_done
                if not other.keys:
                    del self._wants[other_viewer]
            now = time.perf_counter()
            order = _Order(wants.source, key, wants.since.get(key, now), now, takers)
            self._under_way = order
            job = DrawPage(order.source, key.page, key)
            room = self._rooms.get((order.source.sha256, key))
            if room:
                job = DrawPage(order.source, key.page, key, room)
        # The future may be done already, if the page is given up.
        self._view.send(job, partial(_call_slow, order)).add_done_callback(
            partial(self._done, order)
        )

    def _done(self, order: _Order, future: Future[Any]) -> None:
        drawn = self._drawn(order, future)
        with self._lock:
            self._under_way = None
            if drawn:
                wait = (order.began - order.wanted) * 1000
                ms = (time.perf_counter() - order.began) * 1000
                run = drawn.image.ms if drawn.image else 0.0
                self._recent.append(Timing(order.key, wait, ms, run, drawn.trouble))
        if drawn:
            for taker in order.takers.values():
                try:
                    taker(drawn)
                except Exception:
                    _LOG.exception("a drawing could not be delivered")
        self._next()

    def _drawn(self, order: _Order, future: Future[Any]) -> Drawn | None:
        """What to report; None if the drawing is tried again, or all is over."""
        place = (order.source.sha256, order.key)
        try:
            answer = future.result()
        except CancelledError:
            return None
        except WorkerFailure as failure:
            if failure.kind == "stopped":
                return None
            if failure.kind in ("crashed", "hung") and self._once_more(order, place):
                return None
            return Drawn(order.key, None, failure.sentence)
        except Mendable as error:
            return Drawn(order.key, None, error.sentence)
        except MemoryError:
            return Drawn(order.key, None, "there is not enough memory for this page")
        except Exception:
            _LOG.exception("page %d could not be drawn", order.key.page)
            return Drawn(order.key, None, "this page cannot be drawn")
        self._again.discard(place)
        if isinstance(answer, Drawing):  # the shared memory was too small
            if place in self._rooms:
                return Drawn(order.key, None, "there is not enough memory for this page")
            with self._lock:
                self._rooms[place] = answer.needed
            self._put_back(order, last=False)
            return None
        return Drawn(order.key, answer)

    def _once_more(self, order: _Order, place: tuple[str, RenderKey]) -> bool:
        """A drawing that killed its worker gets a second turn, behind all others."""
        with self._lock:
            if place in self._again:
                self._again.discard(place)
                return False
            name = order.source.sha256 or order.source.path
            if self._view.poison.why((name, order.key.page), (name, 0)):
                return False
            self._again.add(place)
        self._put_back(order, last=True)
        return True

    def _put_back(self, order: _Order, last: bool) -> None:
        """The viewers that did not change their mind meanwhile want it again."""
        with self._lock:
            for viewer, taker in order.takers.items():
                if viewer in order.dropped:
                    continue
                wants = self._wants.setdefault(viewer, _Wants(order.source, taker))
                if last:
                    wants.keys.append(order.key)
                else:
                    wants.keys.appendleft(order.key)


def _call_slow(order: _Order, said: object) -> None:
    if isinstance(said, Slow):
        _LOG.info("page %d of %s is slow", order.key.page, order.source.path)


class _PreviewRun:
    """Previews of one PDF, portion after portion, so that an import need not wait for all."""

    def __init__(
        self, batch: Pool, source: PdfSource, on_preview: Callable[[int, bytes], None]
    ) -> None:
        self.future: Future[int] = Future()
        self._batch = batch
        self._source = source
        self._on_preview = on_preview
        self._made = 0
        self._portion: Future[Any] | None = None
        self.future.add_done_callback(self._cancel)
        self._send(1)

    def _send(self, first: int) -> None:
        job = MakePreviews(self._source, first)
        self._portion = self._batch.send(job, self._progress)
        self._portion.add_done_callback(partial(self._done, job))
        if self.future.cancelled():
            self._portion.cancel()

    def _cancel(self, future: Future[int]) -> None:
        if future.cancelled() and self._portion:
            self._portion.cancel()

    def _progress(self, said: object) -> None:
        if isinstance(said, Preview) and not self.future.cancelled():
            self._made += 1
            self._on_preview(said.page, said.jpeg)

    def _done(self, job: MakePreviews, portion: Future[Any]) -> None:
        if self.future.cancelled() or portion.cancelled():
            self._settle(None)
            return
        try:
            pages = portion.result()
            follow = job.first + job.count
        except WorkerFailure as failure:
            if failure.kind == "stopped" or failure.page < job.first:
                self._settle(failure)
                return
            pages = follow = failure.page + 1  # go on after the page that broke the worker
        except Exception as error:
            self._settle(error)
            return
        if follow <= pages:
            self._send(follow)
        else:
            self._settle(None)

    def _settle(self, error: Exception | None) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        if error:
            self.future.set_exception(error)
        else:
            self.future.set_result(self._made)
