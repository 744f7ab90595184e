"""Page previews, made in idle time when a report is first opened, and kept."""

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from reader.library.previews import read_previews, touch, trim_previews, write_previews
from reader.library.reading import Catalogue
from reader.model.changes import Changes
from reader.pdf.service import PdfService
from reader.pdf.source import PdfSource
from reader.tasks.queue import LibraryQueue

_log = logging.getLogger("reader.tasks")


class Previewer:
    """Makes and keeps previews, one edition after the other: one worker's work, no more.

    The edition that was asked for last goes first: it is the one being read.
    """

    def __init__(
        self, queue: LibraryQueue, pdf: PdfService, tell: Callable[[Changes], None], budget: int
    ) -> None:
        """`budget` is bytes of previews that are kept at the most."""
        self._queue = queue
        self._pdf = pdf
        self._tell = tell
        self._budget = budget
        self._lock = threading.Lock()
        self._waiting: dict[int, PdfSource] = {}
        self._busy = False
        self._job: Future[int] | None = None

    def previews(self, edition: int) -> Future[dict[int, bytes]]:
        """The previews at hand, page -> JPEG; the cover, which imports make, is one of them."""
        strip, cover = self._queue.folder.strip(edition), self._queue.folder.cover(edition)

        def read(catalogue: Catalogue) -> dict[int, bytes]:
            previews = read_previews(strip)
            if 1 not in previews:
                with contextlib.suppress(OSError):
                    previews[1] = cover.read_bytes()
            return previews

        return self._queue.read(read)

    def make(self, source: PdfSource) -> None:
        """Make the previews of an edition unless they are there; `Changes` says when they came."""
        if self._queue.read_only:
            return
        with self._lock:
            self._waiting.pop(source.edition, None)
            self._waiting[source.edition] = source
            if self._busy:
                return
            self._busy = True
        self._next()

    def close(self) -> None:
        """Make no more."""
        with self._lock:
            self._waiting.clear()
            job = self._job
        if job is not None:
            job.cancel()

    def _next(self) -> None:
        with self._lock:
            self._job = None
            if not self._waiting:
                self._busy = False
                return
            _, source = self._waiting.popitem()
        path = self._queue.folder.strip(source.edition)
        # Looked for where disks may be waited for; whoever asks has no time to.
        looked = self._queue.read(lambda catalogue: touch(path))
        looked.add_done_callback(partial(self._make, source, path))

    def _make(self, source: PdfSource, path: Path, looked: Future[bool]) -> None:
        if looked.cancelled() or looked.exception() is not None or looked.result():
            self._next()
            return
        made: dict[int, bytes] = {}
        job = self._pdf.previews(source, made.__setitem__)
        with self._lock:
            self._job = job
        job.add_done_callback(partial(self._keep, source, path, made))

    def _keep(
        self, source: PdfSource, path: Path, made: dict[int, bytes], job: Future[int]
    ) -> None:
        # Without an answer a page was damaged: the exact pages say what is wrong.
        if not job.cancelled() and job.exception() is None:
            try:
                write_previews(path, made)
                trim_previews(path.parent, self._budget)
            except OSError as error:
                _log.info("previews of edition %d are not kept: %s", source.edition, error)
            else:
                self._tell(Changes(previews=(source.edition,)))
        self._next()
