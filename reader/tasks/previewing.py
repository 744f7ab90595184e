"""Page previews, made in idle time: after an import, and when a report is first opened."""

import logging
from collections.abc import Callable
from concurrent.futures import Future

from reader.library.previews import read_previews, touch, trim_previews, write_previews
from reader.model.changes import Changes
from reader.pdf.service import PdfService
from reader.pdf.source import PdfSource
from reader.tasks.queue import LibraryQueue

_log = logging.getLogger("reader.tasks")


class Previewer:
    """Makes and keeps previews; one edition at a time, those asked for by a reader first."""

    def __init__(
        self, queue: LibraryQueue, pdf: PdfService, tell: Callable[[Changes], None], budget: int
    ) -> None:
        """`budget` is bytes of previews that are kept at the most."""
        self._queue = queue
        self._pdf = pdf
        self._tell = tell
        self._budget = budget
        self._under_way: set[int] = set()

    def previews(self, edition: int) -> Future[dict[int, bytes]]:
        """The previews at hand, page -> JPEG."""
        path = self._queue.folder.strip(edition)
        return self._queue.read(lambda catalogue: read_previews(path))

    def make(self, source: PdfSource) -> None:
        """Make the previews of an edition unless they are there; `Changes` says when they came."""
        path = self._queue.folder.strip(source.edition)
        if self._queue.read_only or source.edition in self._under_way:
            return
        if path.exists():
            touch(path)
            return
        self._under_way.add(source.edition)
        made: dict[int, bytes] = {}
        job = self._pdf.previews(source, made.__setitem__)

        def keep(done: Future[int]) -> None:
            self._under_way.discard(source.edition)
            if done.cancelled() or done.exception() is not None:
                return  # a damaged page: the exact pages say what is wrong
            try:
                write_previews(path, made)
                trim_previews(path.parent, self._budget)
            except OSError as error:
                _log.info("previews of edition %d are not kept: %s", source.edition, error)
                return
            self._tell(Changes(previews=(source.edition,)))

        job.add_done_callback(keep)
