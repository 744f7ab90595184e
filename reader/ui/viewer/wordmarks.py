"""A layer of marks on words.

Where these stand is found from the words of their page, which are asked for when the page
comes into view; painting takes what is at hand. Runs in the window's thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter

from reader.model.anchor import Anchor
from reader.model.change import Span
from reader.model.page import Rect
from reader.render.layout import Layout
from reader.render.lines import line_rects
from reader.ui.viewer.viewer import Viewer

Place = Span | Anchor


class WordMarks(QObject):
    """Knows where the words of its marks stand; who derives from it says which, and paints."""

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._rects: dict[Place, list[Rect]] = {}
        """Where words stand; nowhere if their page does not hold them."""
        self._wanted: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)
        viewer.add_layer(self)
        viewer.texts.arrived.connect(self._words_came)
        viewer.edition_changed.connect(self._begin)

    @property
    def waiting(self) -> bool:
        """Whether the words of a page in view are still to come."""
        return bool(self._wanted)

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """Paint the marks of a page."""
        raise NotImplementedError

    def _places(self, page: int) -> Sequence[Place]:
        """What is marked on a page."""
        raise NotImplementedError

    def _words_of(self, place: Place, words: Sequence[str]) -> tuple[int, int]:
        """The first word of a place and the one after its last, among the words of its page."""
        raise NotImplementedError

    def _forget(self) -> None:
        """Another edition is open: nothing is marked."""
        raise NotImplementedError

    def _begin(self) -> None:
        self._rects.clear()
        self._wanted.clear()
        self._forget()

    def _place(self, page: int) -> None:
        """Find where the marks of a page stand, if its words are at hand."""
        words = self._viewer.texts.get(page)
        if words is None or not 1 <= page <= len(self._viewer.pages):
            return
        sideways = self._viewer.pages[page - 1].sideways
        for place in self._places(page):
            if place not in self._rects:
                inside = words.boxes[slice(*self._words_of(place, words.words))]
                self._rects[place] = line_rects([box for word in inside for box in word], sideways)

    def _look(self, page: int) -> None:
        """A page is painted: its words are wanted if a mark has no place yet."""
        if page not in self._wanted and any(one not in self._rects for one in self._places(page)):
            self._wanted.add(page)
            self._timer.start()

    def _ask(self) -> None:
        self._viewer.texts.want(self._wanted)

    def _words_came(self, page: int) -> None:
        self._wanted.discard(page)
        if self._places(page):
            self._place(page)
            self._viewer.viewport().update()
