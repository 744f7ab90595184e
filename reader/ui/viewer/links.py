"""Links on the pages, and words that lead elsewhere though the PDF has no link on them.

The mouse shows what a link leads to and follows it; keys go from link to link. Links are asked
of the PDF service for pages in view and kept for a few; words come with `viewer.texts`.
Runs in the window's thread.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QMouseEvent, QPainter, QPen

from reader.model.link import Link
from reader.model.page import Rect
from reader.render.layout import Layout
from reader.render.mentions import Mention, Mentions
from reader.ui.relay import Relay
from reader.ui.theme import PAGE_MARKS
from reader.ui.viewer.pictures import PdfPages
from reader.ui.viewer.tools import Point, Tool
from reader.ui.viewer.viewer import Viewer

KEPT = 20
"""Pages whose links are kept."""
DWELL = 350
"""Milliseconds over a link after which its target is shown."""
STILL = 4
"""Pixels that a click may wander."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Something on a page that leads elsewhere."""

    page: int
    boxes: tuple[Rect, ...]
    target: Link | Mention

    @property
    def outside(self) -> str:
        """The address, "" if it leads to a page of this report."""
        return self.target.address if isinstance(self.target, Link) else ""


class Links(Tool):
    """The links of one viewer: a tool and a layer."""

    jumping = Signal()
    jumped = Signal(int)
    nowhere = Signal()
    """Keys want to go to a link, and there is none in view."""
    outside_wanted = Signal(str)
    """An address that the reader wants to open, as it stands in the PDF."""
    dwelled = Signal(object, object)
    """`Spot` whose target may be shown, None to show none any more; where, in the viewport."""

    def __init__(self, pdf: PdfPages, viewer: Viewer, relay: Relay) -> None:
        super().__init__(viewer)
        self._pdf = pdf
        self._viewer = viewer
        self._relay = relay
        self._links: OrderedDict[int, list[Link]] = OrderedDict()
        self._asked: set[int] = set()
        self._spots: dict[int, tuple[object, object, list[Spot]]] = {}
        self._mentions = Mentions((), (), ())
        self._here: Spot | None = None
        """Under the mouse, or reached by keys."""
        self._keyed: QPoint | None = None
        """Where the mouse stood when keys reached it; None if the mouse did."""
        self._wished = 0
        """A step that waits for the links of the pages in view."""
        self._pressed: tuple[Spot, QPoint] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DWELL)
        self._timer.timeout.connect(self._dwell)
        self._at = QPoint()
        self._mouse: Point | None = None
        viewer.tools.add(self)
        viewer.add_layer(self)
        viewer.edition_changed.connect(self._open)
        viewer.place_changed.connect(self._rested)
        viewer.texts.arrived.connect(self._look_again)
        viewer.viewport().installEventFilter(self)

    @property
    def here(self) -> Spot | None:
        """What the mouse or the keys stand on."""
        return self._here

    @property
    def by_keys(self) -> bool:
        """Whether it is keys that stand there."""
        return self._keyed is not None

    def words(self, spot: Spot) -> str:
        """What stands there, as far as it is known by now."""
        page = self._viewer.texts.get(spot.page)
        if page is None:
            return ""
        inside = (
            word
            for word, boxes in zip(page.words, page.boxes, strict=True)
            if any(_holds(box, boxes[0]) for box in spot.boxes)
        )
        return " ".join(inside)

    def spots(self, page: int) -> list[Spot]:
        """What leads elsewhere from a page, from its top down, as far as it is known by now."""
        links, words = self._links.get(page), self._viewer.texts.get(page)
        kept = self._spots.get(page)
        if kept is not None and kept[0] is links and kept[1] is words:
            return kept[2]
        spots = [Spot(page, (link.box,), link) for link in links or ()]
        for mention in self._mentions.find(page, words.words) if words is not None else ():
            assert words is not None
            boxes = tuple(b for one in words.boxes[mention.first : mention.last] for b in one)
            # Where the PDF has a link on the words, that one knows better.
            if boxes and not any(_meet(boxes[0], link.box) for link in links or ()):
                spots.append(Spot(page, boxes, mention))
        spots.sort(key=lambda spot: (spot.boxes[0][1], spot.boxes[0][0]))
        if len(self._spots) > 2 * KEPT:
            self._spots.clear()
        self._spots[page] = links, words, spots
        return spots

    def step(self, by: int) -> None:
        """Stand on the next (1) or previous (-1) link in view, as soon as they are known."""
        pages = self._viewer.visible_pages()
        self._want(pages)
        self._viewer.texts.want(pages)
        waits = self._viewer.texts.waiting or any(page in self._asked for page in pages)
        self._wished = by if waits else 0
        spots = [spot for page in pages for spot in self.spots(page)]
        if waits:
            return
        if not spots:
            self.nowhere.emit()
            return
        if self._here in spots:
            place = (spots.index(self._here) + by) % len(spots)
        else:
            place = 0 if by > 0 else len(spots) - 1
        self._stand(
            spots[place], self._viewer.view_point(spots[place].page, spots[place].boxes[-1])
        )
        self._keyed = QCursor.pos()

    def follow(self, spot: Spot) -> None:
        """Go where it leads."""
        self._stand(None)
        if spot.outside:
            self.outside_wanted.emit(spot.outside)
            return
        self.jumping.emit()
        show_target(self._viewer, spot)
        self.jumped.emit(spot.target.page)

    # -- as a tool ---------------------------------------------------------------

    def cursor(self, at: Point) -> Qt.CursorShape | None:
        """A hand over a link."""
        return Qt.CursorShape.PointingHandCursor if self._spot_at(at) is not None else None

    def hover(self, at: Point) -> bool:
        """Stand on what is under the mouse."""
        self._mouse = at
        if self._kept:
            return True
        if at.inside:
            self._want([at.page])
            self._viewer.texts.want([at.page])
        spot = self._spot_at(at)
        self._stand(spot, at.view)
        return spot is not None

    def leave(self) -> None:
        """Nothing that is known by now is under the mouse."""
        if not self._kept:
            self._stand(None)

    def press(self, at: Point, event: QMouseEvent) -> bool:
        """Begin a click."""
        spot = self._spot_at(at)
        self._pressed = (spot, at.view) if spot is not None else None
        self._timer.stop()
        self.dwelled.emit(None, at.view)
        return spot is not None

    def release(self, at: Point, event: QMouseEvent) -> None:
        """A click follows the link, a drag does not."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and (at.view - pressed[1]).manhattanLength() <= STILL:
            self.follow(pressed[0])

    def key(self, event: QKeyEvent) -> bool:
        """Enter follows the link that keys have reached, Escape leaves it."""
        if self._here is None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.follow(self._here)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._stand(None)
            return True
        return False

    # -- as a layer --------------------------------------------------------------

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """Underline what one stands on: dotted where only the words say that it leads on."""
        spot = self._here
        if spot is None or spot.page != page:
            return
        dotted = isinstance(spot.target, Mention)
        line = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
        painter.save()
        painter.setPen(QPen(QColor(PAGE_MARKS.link), 2 * layout.ratio, line))
        for box in spot.boxes:
            x0, _, x1, y1 = layout.rect(page, box)
            painter.drawLine(round(x0), round(y1), round(x1), round(y1))
        painter.restore()

    # -- within ------------------------------------------------------------------

    def _open(self) -> None:
        opened = self._viewer.opened
        self._links.clear()
        self._asked.clear()
        self._spots.clear()
        self._wished = 0
        self._stand(None)
        if opened is None:
            self._mentions = Mentions((), (), ())
        else:
            self._mentions = Mentions(opened.captions, opened.sections, opened.pages)

    @property
    def _kept(self) -> bool:
        """Whether keys stand on a link, and the mouse has not been moved since.

        The preview that then appears sends a mouse that rests below it out of the pages.
        """
        alone = self._viewer.tools.alone is not None
        return self._here is not None and self._keyed == QCursor.pos() and not alone

    def _rested(self) -> None:
        self._want(self._viewer.visible_pages())

    def _want(self, pages: Sequence[int]) -> None:
        """Ask for the links of pages; a page that cannot be read has none."""
        opened = self._viewer.opened
        if opened is None:
            return
        for page in pages:
            if page in self._links or page in self._asked:
                continue
            self._asked.add(page)
            self._relay.when(
                self._pdf.links(opened.source, page),
                partial(self._come, opened, page),
                partial(self._fail, opened, page),
                owner=self,
                what=f"the links of page {page}",
            )

    def _come(self, opened: object, page: int, links: list[Link]) -> None:
        if opened is not self._viewer.opened:
            return
        self._asked.discard(page)
        self._links[page] = links
        while len(self._links) > KEPT:
            self._links.popitem(last=False)
        self._look_again(page)

    def _look_again(self, page: int) -> None:
        """More is known of a page: the mouse may have stood on a link all the time."""
        if self._wished:
            self.step(self._wished)
        at = self._mouse
        if at is None or at.page != page or self._here is not None:
            return
        if (spot := self._spot_at(at)) is not None:
            self._viewer.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            self._stand(spot, at.view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse leaves the pages."""
        if event.type() == QEvent.Type.Leave:
            self._mouse = None
        return super().eventFilter(watched, event)

    def _fail(self, opened: object, page: int, sentence: str) -> None:
        """Why a page cannot be read is said on the page itself."""
        self._come(opened, page, [])

    def _spot_at(self, at: Point) -> Spot | None:
        if not at.inside:
            return None
        for spot in self.spots(at.page):
            if any(x0 <= at.x <= x1 and y0 <= at.y <= y1 for x0, y0, x1, y1 in spot.boxes):
                return spot
        return None

    def _stand(self, spot: Spot | None, at: QPoint | None = None) -> None:
        if spot is self._here or spot == self._here:
            return
        self._here, self._keyed = spot, None
        self._viewer.viewport().update()
        self.dwelled.emit(None, QPoint())
        self._timer.stop()
        if spot is not None:
            self._at = at if at is not None else QPoint()
            self._timer.start()

    def _dwell(self) -> None:
        if self._here is not None:
            self.dwelled.emit(self._here, self._at)


def show_target(viewer: Viewer, spot: Spot) -> None:
    """Take a viewer to where a link leads."""
    target = spot.target
    if isinstance(target, Mention) and target.word >= 0:
        viewer.go_to_words(target.page, tuple(range(target.word, max(target.end, target.word + 1))))
    else:
        viewer.land_at(target.page, target.top)


def _holds(one: Rect, other: Rect) -> bool:
    """Whether the middle of the other one lies in it."""
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    return one[0] <= x <= one[2] and one[1] <= y <= one[3]


def _meet(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
