"""The drawings and previews of the open edition that are at hand, and the asking for more.

Lives in the window's thread. Drawings are made by the PDF service and arrive on a
worker's thread; they are brought over by a queued signal and become a pixmap once, on
arrival, so that painting only copies. Sizes are device pixels.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform

from reader.model.link import Link
from reader.model.page import PageWords, Rect
from reader.render.cache import Cache
from reader.render.key import DARK, PRINTED, RenderKey
from reader.render.layout import Box, Layout
from reader.render.plan import BYTES, Motion, base_key, distance, exact_keys, plan
from reader.ui.messenger import Messenger
from reader.ui.theme import PAPER

if TYPE_CHECKING:
    from reader.pdf.service import Drawn, PdfSource

SMALLEST_BUDGET = 64 << 20
VIEWS = 8
"""The cache holds so many views full of pixels, but at least `SMALLEST_BUDGET` bytes."""
MOST = 192_000_000
"""Bytes that it holds at the most where the reader says nothing else."""
DECODED = 64
"""Previews kept as pixmaps; all are kept as the few bytes they came in."""
SLOW = 8.0
"""Seconds after which a visible page that is still not drawn is called slow."""


class PdfPages(Protocol):
    """What the viewer needs of `reader.pdf.service.PdfService`."""

    def want(
        self,
        viewer: int,
        source: "PdfSource",
        keys: Sequence[RenderKey],
        on_done: "Callable[[Drawn], None]",
    ) -> None:
        """Replace the list of drawings that a viewer wants."""

    def forget(self, viewer: int) -> None:
        """The viewer wants nothing any more."""

    def marks(self, source: "PdfSource", page: int, words: Sequence[int]) -> "Future[list[Rect]]":
        """The boxes of some words of a page."""
        ...

    def links(self, source: "PdfSource", page: int) -> "Future[list[Link]]":
        """The links of a page."""
        ...

    def words(self, source: "PdfSource", page: int) -> "Future[PageWords]":
        """The words of a page with their boxes."""
        ...


class Pictures(QObject):
    """Drawings by key within a budget, and decoded previews by page, of one edition."""

    arrived = Signal(int)
    """A page has got another picture, or its trouble."""

    def __init__(self, pdf: PdfPages, parent: QObject | None = None, look: str = PRINTED) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._look = look
        """Here keys are without it: all pictures at hand have the same."""
        self._source: PdfSource | None = None
        self._cache: Cache[QPixmap] = Cache(SMALLEST_BUDGET)
        self.most = MOST
        self._jpegs: dict[int, bytes] = {}
        self._previews: OrderedDict[int, QPixmap] = OrderedDict()
        self._troubles: dict[int, str] = {}
        self._refused: set[RenderKey] = set()
        self._layout: Layout | None = None
        self._view = Box(0, 0, 1, 1)
        self._wanted: list[RenderKey] = []
        self._first: tuple[RenderKey, float] | None = None
        """The drawing that heads the list, and since when."""
        self._messenger = Messenger(self._keep)

    def open(self, source: "PdfSource", previews: Mapping[int, bytes]) -> None:
        """Begin anew with another edition."""
        self.close()
        self._source = source
        self._jpegs = dict(previews)

    def close(self) -> None:
        """Forget everything and want nothing."""
        self._pdf.forget(id(self))
        self._source = self._layout = self._first = None
        self._cache.clear()
        self._jpegs.clear()
        self._previews.clear()
        self._troubles.clear()
        self._refused.clear()
        self._wanted = []

    def dress(self, look: str) -> None:
        """Have pages drawn in another look; those at hand are forgotten."""
        if look == self._look:
            return
        self._look = look
        self._cache.clear()
        self._previews.clear()
        self._refused.clear()
        self._wanted, self._first = [], None
        self._pdf.forget(id(self))

    def rest(self) -> None:
        """Nobody looks: want nothing, and keep no more than what is in view."""
        self._pdf.forget(id(self))
        self._wanted, self._first = [], None
        self._previews.clear()
        for key in list(self._cache):
            if self._distance(key) > 0:
                self._cache.drop(key)

    def add_previews(self, previews: Mapping[int, bytes]) -> None:
        """More previews, JPEGs by page."""
        self._jpegs.update(previews)
        for page in previews:
            self._previews.pop(page, None)
            self.arrived.emit(page)

    def preview(self, page: int) -> bytes:
        """The preview of a page, b"" if there is none."""
        return self._jpegs.get(page, b"")

    @property
    def jpegs(self) -> Mapping[int, bytes]:
        """The previews at hand."""
        return self._jpegs

    def look(self, layout: Layout, view: Box) -> None:
        """What is in view now; decodes the previews that painting it may need."""
        if self._view != view:
            self._refused.clear()
        if self._layout is not None and self._layout.rotation != layout.rotation:
            self._previews.clear()
        self._layout, self._view = layout, view
        wished = min(VIEWS * view.width * view.height * BYTES, self.most)
        self._cache.budget = max(SMALLEST_BUDGET, wished)
        for page in layout.visible(view):
            if self._cache.nearest(page, 0, layout.rotation) is None:
                self._decode(page)

    def ask(self, motion: Motion) -> None:
        """Tell the service what is wanted for the view that was last looked at."""
        if self._source is None or self._layout is None:
            return
        self._wanted = plan(
            self._view,
            motion,
            self._layout,
            self._source.edition,
            self,
            _Pictured(self),
            self._cache.budget,
        )
        head = self._wanted[0] if self._wanted else None
        if head is None:
            self._first = None
        elif self._first is None or self._first[0] != head:
            self._first = (head, monotonic())
        wanted = [replace(key, look=self._look) for key in self._wanted]
        self._pdf.want(id(self), self._source, wanted, self._take)

    def __contains__(self, key: object) -> bool:
        """Whether a drawing need not be asked for: at hand, refused, or impossible."""
        if key in self._cache or key in self._refused:
            return True
        return isinstance(key, RenderKey) and key.page in self._troubles

    def get(self, key: RenderKey) -> QPixmap | None:
        """An exact drawing, None if it is not at hand."""
        return self._cache.get(key)

    def stand_in(self, page: int) -> QPixmap | None:
        """The best picture of a whole page to be scaled; None if there is none at all."""
        layout = self._layout
        if layout is not None:
            key = self._cache.nearest(page, layout.zoom_of(page), layout.rotation)
            if key is not None:
                return self._cache.get(key)
            return self._previews.get(page)
        return None

    def has_picture(self, page: int) -> bool:
        """Whether something better than paper could be shown of a page."""
        if self._layout is None:
            return False
        rotation = self._layout.rotation
        return self._cache.nearest(page, 0, rotation) is not None or page in self._jpegs

    def trouble(self, page: int) -> str:
        """Why a page cannot be drawn, "" if it can or nobody has tried."""
        return self._troubles.get(page, "")

    def slow_page(self) -> int:
        """The page whose drawing takes longer than `SLOW` seconds, 0 if none does."""
        if self._first is None or monotonic() - self._first[1] < SLOW:
            return 0
        return self._first[0].page

    @property
    def waiting(self) -> bool:
        """Whether anything is wanted that has not come."""
        return bool(self._wanted)

    @property
    def bytes_held(self) -> int:
        """Bytes of the drawings at hand."""
        return self._cache.used

    def held(self) -> list[tuple[RenderKey, int]]:
        """The drawings at hand and their bytes."""
        return [(key, self._cache.size(key)) for key in self._cache]

    def missing(self, page: int) -> list[RenderKey]:
        """The exact drawings of a visible page that are not at hand and still may come."""
        if self._source is None or self._layout is None or page in self._troubles:
            return []
        keys = exact_keys(self._layout, self._view, page, self._source.edition)
        return [key for key in keys if key not in self._cache and key not in self._refused]

    def _decode(self, page: int) -> None:
        if page in self._previews:
            self._previews.move_to_end(page)
            return
        jpeg = self._jpegs.get(page)
        if jpeg is None:
            return
        pixmap = QPixmap()
        if not pixmap.loadFromData(jpeg):
            del self._jpegs[page]  # a damaged file of previews is as good as none
            return
        rotation = self._layout.rotation if self._layout is not None else 0
        if rotation:
            pixmap = pixmap.transformed(QTransform().rotate(rotation))
        self._previews[page] = _dressed(pixmap, self._look)
        while len(self._previews) > DECODED:
            self._previews.popitem(last=False)

    def _take(self, drawn: "Drawn") -> None:
        """Runs on a worker's thread: the costly change of format is done here."""
        picture = None
        if drawn.image is not None:
            image = drawn.image
            raw = QImage(
                image.pixels, image.width, image.height, image.stride, QImage.Format.Format_RGB888
            )
            picture = raw.convertToFormat(QImage.Format.Format_RGB32)
        self._messenger.tell((drawn.key, picture, drawn.trouble))

    @Slot(object)
    def _keep(self, drawn: tuple[RenderKey, QImage | None, str]) -> None:
        key, picture, trouble = drawn
        if self._source is None or (key.edition, key.look) != (self._source.edition, self._look):
            return
        key = replace(key, look=PRINTED)
        if key in self._wanted:
            self._wanted.remove(key)
            head = self._wanted[0] if self._wanted else None
            self._first = (head, monotonic()) if head else None
        if picture is None or picture.isNull():
            if key.tile is None:
                self._troubles[key.page] = trouble
            else:
                self._refused.add(key)
        else:
            pixmap = QPixmap.fromImage(picture)
            size = picture.width() * picture.height() * BYTES
            if not self._cache.put(key, pixmap, size, self._distance):
                self._refused.add(key)
        self.arrived.emit(key.page)

    def _distance(self, key: RenderKey) -> float:
        """How far from use a drawing is: of another zoom counts as a view farther away."""
        layout = self._layout
        if layout is None or self._source is None or key.page > len(layout):
            return float("inf")
        away = distance(layout, self._view, key.page)
        base = base_key(layout, key.page, self._source.edition)
        if key == base:
            return away
        exact = exact_keys(layout, self._view, key.page, self._source.edition)
        if key in exact:
            return away
        if key.tile is None and base not in self._cache:
            return away  # all that stands between the page and blank paper
        return away + 1.0 if key.zoom != layout.zoom_of(key.page) else away + 0.5


def _dressed(preview: QPixmap, look: str) -> QPixmap:
    """A preview in a look, in the cheapest way: it stands in for moments only."""
    if look == DARK:
        image = preview.toImage()
        image.invertPixels()
        preview = QPixmap.fromImage(image)
    if look in PAPER:
        mode = QPainter.CompositionMode
        painter = QPainter(preview)
        painter.setCompositionMode(
            mode.CompositionMode_Lighten if look == DARK else mode.CompositionMode_Multiply
        )
        painter.fillRect(preview.rect(), QColor(PAPER[look]))
        painter.end()
    return preview


class _Pictured:
    """The pages that have some picture, as a container for the planner."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures

    def __contains__(self, page: object) -> bool:
        return isinstance(page, int) and self._pictures.has_picture(page)
