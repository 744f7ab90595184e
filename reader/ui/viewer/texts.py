"""The words of pages near the view, with their places: for selecting, pointing and notes.

Asked of the PDF service as pages come into view, a few pages kept. Word numbers are those
of the catalogue and the index. Runs in the window's thread.
"""

from collections import OrderedDict
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.page import PageWords, Rect
from reader.ui.relay import Relay
from reader.ui.viewer.pictures import PdfPages

if TYPE_CHECKING:
    from reader.pdf.service import PdfSource

KEPT = 20
"""Pages whose words are kept."""


class PageTexts(QObject):
    """Words by page of the open edition."""

    arrived = Signal(int)
    """The words of a page came."""

    def __init__(self, pdf: PdfPages, relay: Relay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._relay = relay
        self._source: PdfSource | None = None
        self._kept: OrderedDict[int, PageWords] = OrderedDict()
        self._asked: set[int] = set()

    def open(self, source: "PdfSource | None") -> None:
        """Begin anew with another edition, or with none."""
        self._source = source
        self._kept.clear()
        self._asked.clear()

    def get(self, page: int) -> PageWords | None:
        """The words of a page, None while they are not here."""
        found = self._kept.get(page)
        if found is not None:
            self._kept.move_to_end(page)
        return found

    def want(self, pages: Iterable[int]) -> None:
        """Ask for those that are not here; a page that cannot be read has no words."""
        if self._source is None:
            return
        for page in pages:
            if page not in self._kept and page not in self._asked:
                self._asked.add(page)
                self._relay.when(
                    self._pdf.words(self._source, page),
                    partial(self._come, self._source),
                    partial(self._fail, self._source, page),
                    owner=self,
                    what=f"the words of page {page}",
                )

    def _come(self, source: "PdfSource", words: PageWords) -> None:
        if source is not self._source:
            return
        self._asked.discard(words.page)
        self._kept[words.page] = words
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(words.page)

    def _fail(self, source: "PdfSource", page: int, sentence: str) -> None:
        """Why a page cannot be read is said on the page itself."""
        self._come(source, PageWords(page, (), ()))

    @property
    def waiting(self) -> bool:
        """Whether words are on their way."""
        return bool(self._asked)


def word_at(words: PageWords, x: float, y: float, reach: float = 0.0) -> int:
    """The number of the word at a point of the unrotated page, -1 if there is none.

    With `reach`, in points, the nearest one at most so far away.
    """
    best, nearest = reach, -1
    for number, boxes in enumerate(words.boxes):
        for box in boxes:
            away = distance(box, x, y)
            if away == 0:
                return number
            if away <= best and reach:
                best, nearest = away, number
    return nearest


def distance(box: Rect, x: float, y: float) -> float:
    """How far a point is from a box; across lines it counts threefold, as the eye does."""
    across = max(box[0] - x, x - box[2], 0.0)
    down = max(box[1] - y, y - box[3], 0.0)
    return across + 3 * down
