"""A caret upon the pages: one reads and selects with the keys alone.

It stands before a word, goes by words and lines, and with Shift takes the selection along.
Runs in the window's thread.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from reader.model.page import Rect
from reader.render import paragraphs
from reader.render.layout import Layout
from reader.ui.announcing import announce, listened
from reader.ui.language import tr
from reader.ui.theme import PAGE_CARET
from reader.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader.ui.viewer.selection import Selection

AHEAD = 12
"""Words that a screen reader is told of a line, a sentence or a paragraph."""
_KEYS = {
    Qt.Key.Key_Left: ("word", -1),
    Qt.Key.Key_Right: ("word", 1),
    Qt.Key.Key_Up: ("line", -1),
    Qt.Key.Key_Down: ("line", 1),
    Qt.Key.Key_Home: ("end", -1),
    Qt.Key.Key_End: ("end", 1),
}
_CONTROL = {"word": "sentence", "line": "paragraph", "end": "page"}


class Caret:
    """Where the keys are. `out` says whether it is shown and takes the arrows."""

    def __init__(self, viewer: Viewer, selection: "Selection") -> None:
        self._viewer = viewer
        self._selection = selection
        self._at = (0, 0)
        """Page and the word before which it stands; page 0: nowhere yet."""
        self._fixed = (0, 0)
        """Where a selection by keys began."""
        self._column = -1.0
        """The place across, points, that going up and down keeps to."""
        self.out = False

    @property
    def at(self) -> tuple[int, int]:
        """Page and word number."""
        return self._at

    def put(self, page: int, word: int) -> None:
        """Stand before a word; a selection by keys begins here."""
        self._at = self._fixed = (page, word)
        self._column = -1.0
        self._viewer.viewport().update()

    def follow(self, page: int, word: int) -> None:
        """The selection was extended to a word: go on from there."""
        self._at = (page, word)

    def turn(self) -> None:
        """Bring it out, at the first word in view, or put it away."""
        self.out = not self.out
        page = self._at[0]
        if self.out and page not in self._viewer.visible_pages():
            page = self._viewer.current_page
            self._viewer.texts.want([page])
            self.put(page, self._first_in_view(page))
        announce(self._viewer, tr("Caret on the pages") if self.out else tr("Caret put away"))
        self._viewer.viewport().update()

    def key(self, event: QKeyEvent) -> bool:
        """Arrows, Home and End, by sentences, paragraphs and the page with Ctrl; Shift selects."""
        if not self.out:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.turn()
            return True
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        unit, by = step
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            unit = _CONTROL[unit]
        self._go(unit, by)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selection.select_between(self._fixed, self._at)
            self._selection.finished.emit()
        else:
            self._fixed = self._at
            self._selection.clear()
        self._show()
        if listened():
            announce(self._viewer, self._said(unit))
        return True

    def _said(self, unit: str) -> str:
        """What is selected, else the word one has come to, or what begins there."""
        page, word = self._at
        words = self._viewer.texts.get(page)
        if self._fixed != self._at:
            return self._selection.text()
        return (
            " ".join(words.words[word : word + (1 if unit == "word" else AHEAD)]) if words else ""
        )

    def _go(self, unit: str, by: int) -> None:
        page, word = self._at
        found = self._viewer.texts.get(page)
        if found is None:
            self._viewer.texts.want([page])
            return
        count = len(found.words)
        if unit != "line":
            self._column = -1.0
        if unit == "word":
            word += by
        elif unit == "sentence":
            word = _next(_sentences(found.words), word, by, count)
        elif unit == "page":
            word = 0 if by < 0 else count
        else:
            lines = paragraphs.lines(self._boxes())
            if unit == "paragraph":
                starts = [first for first, _ in paragraphs.paragraphs(found.words, lines)]
                word = _next(starts, word, by, count)
            elif unit == "end":
                word = self._end_of_line(lines, word, by)
            else:
                word = self._line_off(lines, word, by)
        if word < 0 or word > count or (word == count and by > 0 and unit == "line"):
            self._turn_page(page, by)
        else:
            self._at = (page, word)

    def _turn_page(self, page: int, by: int) -> None:
        """Go to the next page that has words."""
        page += by
        while 1 <= page <= self._viewer.page_count and not self._selection.count(page):
            page += by
        if 1 <= page <= self._viewer.page_count:
            self._viewer.texts.want([page])
            self._at = (page, 0 if by > 0 else max(0, self._selection.count(page) - 1))

    def _line_of(self, lines: list[paragraphs.TextLine], word: int) -> int:
        return next((n for n, line in enumerate(lines) if word < line.last), len(lines) - 1)

    def _end_of_line(self, lines: list[paragraphs.TextLine], word: int, by: int) -> int:
        if not lines:
            return word
        place = self._line_of(lines, word)
        if by > 0 and place and word == lines[place].first == self._at[1] and self._ended:
            place -= 1  # it stands at a line's end, which is the next one's beginning
        self._ended = by > 0
        return lines[place].last if by > 0 else lines[place].first

    _ended = False

    def _line_off(self, lines: list[paragraphs.TextLine], word: int, by: int) -> int:
        """The word of the next line that stands nearest below or above."""
        if not lines:
            return -1 if by < 0 else word + 1
        place = self._line_of(lines, word)
        boxes = self._boxes()
        if self._column < 0:
            self._column = boxes[min(word, len(boxes) - 1)][0][0]
        place += by
        if place < 0:
            return -1
        if place >= len(lines):
            return len(boxes)
        line = lines[place]
        return min(range(line.first, line.last), key=lambda n: abs(boxes[n][0][0] - self._column))

    def _boxes(self) -> list[tuple[Rect, ...]]:
        """The boxes of the page's words as if they ran to the right."""
        words = self._viewer.texts.get(self._at[0])
        if words is None:
            return []
        return paragraphs.turned(words.boxes, paragraphs.running(words.words, words.boxes))

    def _first_in_view(self, page: int) -> int:
        words = self._viewer.texts.get(page)
        if words is None:
            return 0
        top = self._viewer.point(self._viewer.viewport().rect().topLeft())
        if top.page != page:
            return 0
        return next((n for n, place in enumerate(words.boxes) if place[0][1] >= top.y), 0)

    def _show(self) -> None:
        """Bring the caret into view."""
        page, word = self._at
        words = self._viewer.texts.get(page)
        if words and words.boxes:
            self._viewer.bring_into_view(page, words.boxes[min(word, len(words.boxes) - 1)][0])
        elif page:
            self._viewer.go_to(page)
        self._viewer.viewport().update()

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """A bar before the word."""
        words = self._viewer.texts.get(page)
        if not self.out or page != self._at[0] or not words or not words.boxes:
            return
        word = self._at[1]
        after = word >= len(words.boxes)
        box = words.boxes[-1][-1] if after else words.boxes[word][0]
        x0, y0, x1, y1 = layout.rect(page, box)
        wide = 2 * layout.ratio
        left = x1 + wide if after else x0 - 1.5 * wide
        painter.fillRect(QRectF(left, y0, wide, y1 - y0), QColor(PAGE_CARET))


def _sentences(words: tuple[str, ...]) -> list[int]:
    """Numbers of the words that begin a sentence."""
    return [0] + [
        n
        for n in range(1, len(words))
        if words[n - 1].rstrip("\"'\u201d\u2019)")[-1:] in (".", "!", "?")
        and not words[n][:1].islower()
    ]


def _next(starts: list[int], word: int, by: int, count: int) -> int:
    """The next of these starts, or the one before; beyond them the page's end, or -1."""
    if by > 0:
        return next((n for n in starts if n > word), count if word < count else count + 1)
    return next((n for n in reversed(starts) if n < word), -1)
