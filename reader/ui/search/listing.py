"""The list of hits: arrows go from hit to hit, Enter opens. Runs in the window's thread."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.model.hit import Hit
from reader.ui.covers import Covers
from reader.ui.language import tr
from reader.ui.search.hits import LINE, HitLines, Line
from reader.ui.search.painting import HitDelegate
from reader.ui.theme import Theme


class HitList(QListView):
    """Hits, under headings or of one report."""

    chosen = Signal(object)
    """`Hit` that the reader stands on."""
    opened = Signal(object)
    """`Hit` that the reader wants to read."""
    pressed_hit = Signal(object)
    """`Hit` that was clicked once."""
    more = Signal(int)
    """Report whose other passages are wanted, 0 for more of all."""
    unfolded = Signal(int)
    """Place in the answer of a hit whose repetitions are wanted."""

    def __init__(
        self, covers: Covers, theme: Theme, brief: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Passages found"))
        self.lines = HitLines(self)
        self.setModel(self.lines)
        self.setItemDelegate(HitDelegate(covers, theme, self, brief))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without it, the bar that comes and goes with the lines would wrap them anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(self._activate)
        self.clicked.connect(self._clicked)
        covers.arrived.connect(self._repaint)
        theme.changed.connect(self.viewport().update)

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines; the hit that was chosen stays chosen where it is still there."""
        old = self.current_hit
        self.lines.show(lines)
        if self.currentIndex().isValid():
            return
        place = self.lines.place_of(old) if old is not None else -1
        if place < 0:
            place = self.lines.first_hit()
            self.scrollToTop()
        if place >= 0:
            self.setCurrentIndex(self.lines.index(place))

    @property
    def current_hit(self) -> Hit | None:
        """The hit that the reader stands on."""
        index = self.currentIndex()
        line: Line | None = index.data(LINE) if index.isValid() else None
        return line.hit if line else None

    def beyond(self, edition: int, by: int) -> Hit | None:
        """The nearest hit past (1) or before (-1) those of an edition, None for none."""
        hits = self.lines.hits()[::by]
        places = [place for place, hit in enumerate(hits) if hit.edition == edition]
        return next(iter(hits[places[-1] + 1 :]), None) if places else None

    def choose(self, hit: Hit) -> None:
        """Stand on a hit."""
        place = self.lines.place_of(hit)
        if place >= 0:
            self.setCurrentIndex(self.lines.index(place))

    def step(self, by: int) -> None:
        """Go on to the next (1) or previous (-1) hit; past the last one more are fetched."""
        at = self.currentIndex().row()
        place = self.lines.next_hit(at, by)
        last = self.lines.rowCount() - 1
        if place == at and by > 0 and at < last and self.lines.line(last).more:
            self._offer(self.lines.line(last))
        if place >= 0:
            self.setCurrentIndex(self.lines.index(place))
            if by < 0 and place and self.lines.line(place - 1).is_heading:
                self.scrollTo(self.lines.index(place - 1))
            self.scrollTo(self.lines.index(place))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Arrows pass over the headings."""
        at = self.currentIndex().row()
        steps = {
            QAbstractItemView.CursorAction.MoveUp: -1,
            QAbstractItemView.CursorAction.MovePrevious: -1,
            QAbstractItemView.CursorAction.MoveDown: 1,
            QAbstractItemView.CursorAction.MoveNext: 1,
        }
        if (by := steps.get(action)) is not None:
            place = self.lines.next_place(at, by)
        elif action == QAbstractItemView.CursorAction.MoveHome:
            place = self.lines.first_hit()
        elif action == QAbstractItemView.CursorAction.MoveEnd:
            place = self.lines.rowCount() - 1
        else:
            found = super().moveCursor(action, modifiers)
            place = found.row() if found.isValid() else at
            if place >= 0 and self.lines.line(place).is_heading:
                place = self.lines.next_place(place, 1 if place >= at else -1)
        return self.lines.index(place) if place >= 0 else QModelIndex()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Snippets wrap in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _repaint(self, edition: int) -> None:
        self.viewport().update()

    def _current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        line: Line | None = current.data(LINE) if current.isValid() else None
        if line is not None and line.hit is not None:
            self.chosen.emit(line.hit)

    def _activate(self, index: QModelIndex) -> None:
        line: Line = index.data(LINE)
        if line.hit is not None:
            self.opened.emit(line.hit)
        elif line.more:
            self._offer(line)

    def _clicked(self, index: QModelIndex) -> None:
        line: Line = index.data(LINE)
        if line.hit is not None:
            self.pressed_hit.emit(line.hit)
        elif line.more:  # one click does: it is an offer, nothing to be chosen
            self._offer(line)

    def _offer(self, line: Line) -> None:
        if line.repeated >= 0:
            self.unfolded.emit(line.repeated)
        else:
            self.more.emit(line.report)
