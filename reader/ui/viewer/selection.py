"""Words that are selected on the pages: with the mouse, or with a caret that keys move.

A selection is a range in reading order, over one or more pages, so it follows columns.
Runs in the window's thread.
"""

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from reader.model.page import Rect
from reader.render import paragraphs
from reader.render.layout import Layout
from reader.render.lines import line_rects
from reader.ui.theme import PAGE_MARKS
from reader.ui.viewer.caret import Caret
from reader.ui.viewer.painting import area_of, mark_with
from reader.ui.viewer.texts import word_at
from reader.ui.viewer.tools import Point, Tool
from reader.ui.viewer.viewer import Viewer

REACH = 40.0
"""Points from a word within which a pull begins with it."""
EDGE = 24
"""Pixels from the edge of the view within which a pull moves the pages along."""
PULL = 30
"""Milliseconds between two moves of the pages by a pull."""

Place = tuple[int, int]
"""Page and word number."""
Stretch = tuple[int, int, int]
"""Page, first word, and the word after the last one."""


class Selection(Tool):
    """The selected words."""

    changed = Signal()
    finished = Signal()
    """A selection was made, and the button or the key let go."""
    copy_wanted = Signal()

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._from: Stretch | None = None
        self._to: Stretch | None = None
        self._unit = "word"
        self._pull: QPoint | None = None
        """Where the mouse is while it pulls."""
        self._clicked: tuple[QDeadlineTimer, QPoint] | None = None
        """Until when a press near a point is the third of three."""
        self._timer = QTimer(self)
        self._timer.setInterval(PULL)
        self._timer.timeout.connect(self._move_along)
        self.caret = Caret(viewer, self)
        viewer.tools.add(self)
        viewer.add_layer(self)
        viewer.edition_changed.connect(self._begin_anew)
        viewer.texts.arrived.connect(self._words_came)

    # -- what is selected ------------------------------------------------------------

    @property
    def spans(self) -> list[Stretch]:
        """Page, first word, and the word after the last one, of each page in order."""
        if self._from is None or self._to is None:
            return []
        ends = self._from, self._to
        page, first = min((stretch[0], stretch[1]) for stretch in ends)
        end, last = max((stretch[0], stretch[2]) for stretch in ends)
        spans = []
        for number in range(page, end + 1):
            start = first if number == page else 0
            stop = last if number == end else self.count(number)
            if stop > start:
                spans.append((number, start, stop))
        return spans

    def text(self) -> str:
        """The selected words as they are read, of the pages whose words are at hand."""
        return paragraphs.join_pages([self.text_of(span) for span in self.spans])

    def text_of(self, span: Stretch) -> str:
        """The words of a stretch as they are read, "" if they are not at hand."""
        page, first, last = span
        words = self._viewer.texts.get(page)
        if words is None:
            return ""
        return paragraphs.text(words.words, words.boxes, first, last)

    def select(self, start: Place, end: Place) -> None:
        """Select from one word to another, both included."""
        self._choose((start[0], start[1], start[1] + 1), (end[0], end[1], end[1] + 1))

    def select_between(self, start: Place, end: Place) -> None:
        """Select what lies between two places before words."""
        self._choose((start[0], start[1], start[1]), (end[0], end[1], end[1]))

    def select_page(self, page: int) -> None:
        """Select all words of a page."""
        self._choose((page, 0, 0), (page, self.count(page), self.count(page)))

    def select_all(self) -> None:
        """Select all words of the report."""
        last = self._viewer.page_count
        self._choose((1, 0, 0), (last, self.count(last), self.count(last)))

    def clear(self) -> None:
        """Select nothing."""
        if self._from is not None:
            self._from = self._to = None
            self._changed()

    def holds(self, at: Point) -> bool:
        """Whether a point lies on a selected word."""
        word = self._word(at, 4.0)
        return any(page == at.page and first <= word < last for page, first, last in self.spans)

    def count(self, page: int) -> int:
        """How many words a page has."""
        words = self._viewer.texts.get(page)
        return len(words.words) if words else self._viewer.pages[page - 1].words

    # -- the mouse -------------------------------------------------------------------

    def cursor(self, at: Point) -> Qt.CursorShape | None:
        """A bar over words."""
        return Qt.CursorShape.IBeamCursor if self._word(at, 0.0) >= 0 else None

    def hover(self, at: Point) -> bool:
        """Have the words at hand before they are wanted."""
        self._viewer.texts.want([at.page])
        return False

    def press(self, at: Point, event: QMouseEvent) -> bool:
        """Begin where the nearest word is; with Shift, go on to there."""
        self._viewer.texts.want([at.page])
        extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if extend and self._from is not None:
            self._pull_to(at)
            return True
        third = self._is_third(at.view)
        self._clicked = None
        self.clear()
        word = self._word(at, REACH) if at.inside else -1
        self._unit = "paragraph" if third else "word"
        if word >= 0:
            self.caret.put(at.page, word)
            self._start = self._stretch(at.page, word)
            if third:
                self._choose(self._start, self._start)
        return word >= 0

    def drag(self, at: Point, event: QMouseEvent) -> None:
        """Go on to the word that is nearest, moving the pages along at their edges."""
        self._pull = at.view
        self._pull_to(at)
        near = self._beyond() != (0, 0)
        if near != self._timer.isActive():
            (self._timer.start if near else self._timer.stop)()

    def release(self, at: Point, event: QMouseEvent) -> None:
        """What is selected now stays."""
        self._timer.stop()
        self._pull = None
        if self.spans:
            self.finished.emit()

    def double_click(self, at: Point, event: QMouseEvent) -> bool:
        """A word; one goes on by words."""
        word = self._word(at, 0.0)
        if word < 0:
            return False
        self._clicked = QDeadlineTimer(QApplication.doubleClickInterval()), at.view
        self._unit = "word"
        self._start = (at.page, word, word + 1)
        self._choose(self._start, self._start)
        return True

    _start: Stretch = (0, 0, 0)

    def _is_third(self, at: QPoint) -> bool:
        if self._clicked is None:
            return False
        until, where = self._clicked
        near = (at - where).manhattanLength() < QApplication.startDragDistance()
        return near and not until.hasExpired()

    def _stretch(self, page: int, word: int) -> Stretch:
        """The word, or the paragraph it stands in."""
        words = self._viewer.texts.get(page)
        if self._unit == "word" or words is None:
            return page, word, word + 1
        lines = paragraphs.lines_of(words.words, words.boxes)
        for first, last in paragraphs.paragraphs(words.words, lines):
            if first <= word < last:
                return page, first, last
        return page, word, word + 1

    def _pull_to(self, at: Point) -> None:
        self._viewer.texts.want([at.page])
        if (word := self._word(at, 2000.0)) >= 0:
            start = self._start if self._pull is not None or self._from is None else self._from
            self._start = start
            self._choose(start, self._stretch(at.page, word))
            self.caret.follow(at.page, word)

    def _beyond(self) -> tuple[int, int]:
        """By how many pixels the mouse pulls the pages along, across and down."""
        if self._pull is None:
            return 0, 0
        port = self._viewer.viewport().rect()
        x, y = self._pull.x(), self._pull.y()
        across = min(0, x) + max(0, x - port.width())
        down = min(0, y - EDGE) + max(0, y - port.height() + EDGE)
        return across, down

    def _move_along(self) -> None:
        across, down = self._beyond()
        if self._pull is None or (across, down) == (0, 0):
            self._timer.stop()
            return
        bars = self._viewer.horizontalScrollBar(), self._viewer.verticalScrollBar()
        for bar, by in zip(bars, (across, down), strict=True):
            bar.setValue(bar.value() + by)
        self._pull_to(self._viewer.point(self._pull))

    def _word(self, at: Point, reach: float) -> int:
        words = self._viewer.texts.get(at.page)
        return word_at(words, at.x, at.y, reach) if words else -1

    # -- keys ------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Ctrl+C, Ctrl+A, Escape, and the caret's where it is out."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return True
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_A:
            page = self._viewer.current_page
            self._viewer.texts.want([page])
            whole = self.spans == [(page, 0, self.count(page))]
            self.select_all() if whole or not self.count(page) else self.select_page(page)
            self.finished.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and self._from is not None:
            self.clear()
            return True
        return self.caret.key(event)

    def reached(self) -> tuple[int, Rect] | None:
        """The word at the caret, or the last one that is selected."""
        if self.caret.out:
            page, word = self.caret.at
        elif spans := self.spans:
            page, word = spans[-1][0], spans[-1][2] - 1
        else:
            return None
        words = self._viewer.texts.get(page)
        if words is None or not words.boxes:
            return None
        return page, words.boxes[min(word, len(words.boxes) - 1)][0]

    # -- painting --------------------------------------------------------------------

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """Lay the colour of what is chosen over the words."""
        spans = [span for span in self.spans if span[0] == page]
        words = self._viewer.texts.get(page)
        if words is None:
            if spans or self.caret.out:
                self._viewer.texts.want([page])
            return
        painter.save()
        colour = mark_with(painter, PAGE_MARKS.selected, self._viewer.page_look)
        sideways = bool(spans) and paragraphs.running(words.words, words.boxes) in (90, 270)
        for _, first, last in spans:
            boxes = [box for place in words.boxes[first:last] for box in place]
            for rect in line_rects(boxes, sideways):
                painter.fillRect(area_of(layout, page, rect), colour)
        painter.restore()
        self.caret.paint(painter, layout, page)

    def _choose(self, start: Stretch, end: Stretch) -> None:
        if (start, end) != (self._from, self._to):
            self._from, self._to = start, end
            self._changed()

    def _words_came(self, page: int) -> None:
        if self._pull is not None:
            self._pull_to(self._viewer.point(self._pull))
        if self._from is not None or self.caret.out:
            self._viewer.viewport().update()

    def _begin_anew(self) -> None:
        self._timer.stop()
        self._pull = None
        self.caret.put(0, 0)
        self.clear()

    def _changed(self) -> None:
        self._viewer.viewport().update()
        self.changed.emit()
