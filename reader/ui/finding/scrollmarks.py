"""Where the hits lie in the whole report: lines over the scroll bar; a click goes there.

Runs in the window's thread.
"""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionSlider, QWidget

from reader.ui.theme import PAGE_MARKS
from reader.ui.viewer.viewer import Viewer

NEAR = 3
"""Pixels beside a line at which a click still means it."""
THICK = 2


class ScrollMarks(QWidget):
    """Lies over the scroll bar of the pages; the bar itself works as ever."""

    def __init__(self, viewer: Viewer) -> None:
        bar = viewer.verticalScrollBar()
        super().__init__(bar)
        self._viewer = viewer
        self._bar = bar
        self._rows: list[tuple[int, int]] = []
        """Row of pixels and number of the first hit on it, from 1; one of each row."""
        self._for: tuple[object, ...] = ()
        self._current = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar.installEventFilter(self)
        viewer.hit_changed.connect(self._changed)
        self.setGeometry(bar.rect())

    @property
    def rows(self) -> list[tuple[int, int]]:
        """Where lines are drawn, each with the number of its first hit."""
        viewer = self._viewer
        layout = viewer.layout_of_pages
        # An answer may come when the report has been closed and no page has a place any more.
        hits = viewer.hits if len(layout) else ()
        key = (
            layout,
            len(hits),
            hits[0] if hits else None,
            hits[-1] if hits else None,
            self.height(),
        )
        if key != self._for:
            self._for = key
            rows: dict[int, int] = {}
            groove = self._groove()
            for number in range(1, len(hits) + 1):
                rows.setdefault(self._row(number, groove), number)
            self._rows = sorted(rows.items())
        return self._rows

    def _row(self, number: int, groove: tuple[int, int]) -> int:
        """The row of a hit; how far down its page it is told from the count of words."""
        layout = self._viewer.layout_of_pages
        hit = self._viewer.hits[number - 1]
        box = layout.box(hit.page)
        words = max(1, self._viewer.pages[hit.page - 1].words, hit.words[0] + 1)
        y = box.y + box.height * (0.08 + 0.84 * hit.words[0] / words)
        top, height = groove
        return top + min(height - THICK, round(y / max(1, layout.height) * height))

    def _groove(self) -> tuple[int, int]:
        option = QStyleOptionSlider()
        self._bar.initStyleOption(option)
        style = self._bar.style()
        rect = style.subControlRect(
            QStyle.ComplexControl.CC_ScrollBar,
            option,
            QStyle.SubControl.SC_ScrollBarGroove,
            self._bar,
        )
        return rect.y(), max(THICK, rect.height())

    def hit_near(self, y: float) -> int:
        """Number of the hit whose line is at a height of the bar, 0 if none is."""
        rows = self.rows
        place = bisect_left(rows, (round(y) - NEAR, 0))
        near = [row for row in rows[place : place + 2 * NEAR + 1] if abs(row[0] - y) <= NEAR]
        return min(near, key=lambda row: abs(row[0] - y))[1] if near else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the bar; a click on a line is not the bar's."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._bar.rect())
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = event.position()
            left = event.button() == Qt.MouseButton.LeftButton
            if left and not self._on_handle(at) and (number := self.hit_near(at.y())):
                self._viewer.go_to_hit(number)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line for each row of pixels that has hits, the current one's thicker."""
        rows = self.rows
        if not rows:
            return
        painter = QPainter(self)
        colour = QColor(PAGE_MARKS.hit_current)
        for row, _ in rows:
            painter.fillRect(2, row, self.width() - 4, THICK, colour)
        if 0 < self._current <= len(self._viewer.hits):
            row = self._row(self._current, self._groove())
            painter.fillRect(0, row - 1, self.width(), THICK + 2, QColor(PAGE_MARKS.flash))
        painter.end()

    def _on_handle(self, at: QPointF) -> bool:
        option = QStyleOptionSlider()
        self._bar.initStyleOption(option)
        part = self._bar.style().hitTestComplexControl(
            QStyle.ComplexControl.CC_ScrollBar, option, at.toPoint(), self._bar
        )
        return part == QStyle.SubControl.SC_ScrollBarSlider

    def _changed(self, number: int, count: int) -> None:
        self._current = number
        self.update()
