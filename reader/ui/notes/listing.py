"""The list of notes: arrows go from note to note, the one one stands on can be written in.

Runs in the window's thread.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from reader.model.note import Note, NoteRow
from reader.ui import wording
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import tr
from reader.ui.notes.card import NoteCard
from reader.ui.notes.entries import ENTRY, Entries, in_pdf, place_of
from reader.ui.theme import HAIR, NOTE_INKS, SECOND_SIZE, TIGHT, Theme
from reader.ui.titles import draw_lines, lines_of

LINES = 2
"""Of a quote and of a text, at the most."""
LONG = 400
"""Letters of which the rest is not looked at."""
BAR = 4
"""Width of the line in the note's colour."""
_Index = QModelIndex | QPersistentModelIndex


class NoteList(QListView):
    """Notes in the order of their places."""

    chosen = Signal(object)
    """`NoteRow` that was clicked or gone to with keys."""
    changed = Signal(object)
    """The `Note` as it is to be now."""
    removed = Signal(object)
    taken = Signal(object)
    """`Note` of the PDF, to be taken over."""
    read = Signal(object)
    """`NoteRow` to be shown on its page."""
    left = Signal()
    """The reader is done with a note."""

    def __init__(self, theme: Theme, meanings: Mapping[str, str], titled: bool = False) -> None:
        """`titled`: the notes are of many reports, whose titles are said."""
        super().__init__()
        self.setAccessibleName(tr("Notes"))
        self.entries = Entries(meanings, self)
        self.setModel(self.entries)
        self.setItemDelegate(_Delegate(theme, self, titled))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._theme = theme
        self._titled = titled
        self._card: NoteCard | None = None
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._go)
        self.clicked.connect(self._clicked)
        self.entries.dataChanged.connect(self._newer)
        self.entries.modelAboutToBeReset.connect(self._drop_card)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show other notes; the one that is open stays open where it is still there."""
        card = self._card
        open_note = card.row.note.id if card is not None else 0
        if card is not None and not any(row.note.id == open_note for row in rows):
            card.blockSignals(True)  # it goes with its note, and with it what was being typed
            if card.isAncestorOf(self.window().focusWidget() or self):
                self.setFocus()  # not lost with the card
            self._card, open_note = None, 0
        self._quiet = True  # where the current one goes, its neighbour is not gone to
        self.entries.show(rows)
        self._quiet = False
        if open_note and self.card is None:
            self.open(open_note)

    @property
    def card(self) -> NoteCard | None:
        """The note that is open."""
        return self._card

    def open(self, note: int, write: bool = False) -> bool:
        """Open a note, to be written in at once if `write`; False if it is not in the list."""
        place = self.entries.place_of(note)
        index = self.entries.index(place)
        if place < 0:
            self.close_card()
            return False
        self._quiet = True
        self.setCurrentIndex(index)
        self._quiet = False
        self._unfold(index)
        if write and self._card is not None:
            self._card.write()
        return True

    def stand_at(self, page: int) -> None:
        """Stand on the first note from a page on; the reader stays where they read.

        A list that is gone into would else go to its first note, and the pages with it.
        """
        if not self.currentIndex().isValid() and (count := self.entries.rowCount()):
            pages = [self.entries.row(place).note.anchor.page for place in range(count)]
            place = next((place for place in range(count) if pages[place] >= page), count - 1)
            self._quiet = True
            self.setCurrentIndex(self.entries.index(place))
            self._quiet = False

    def close_card(self) -> None:
        """No note is open."""
        self._quiet = True
        self._drop_card()
        self.setCurrentIndex(QModelIndex())
        self._quiet = False

    def not_kept(self) -> None:
        """What was written last could not be kept."""
        if self._card is not None:
            self._card.not_kept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or F2 writes, Delete removes, Escape leads back."""
        card = self._card
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if self.currentIndex().isValid():
                self._go(self.currentIndex(), self.currentIndex())
            if self._card is not None:
                self._card.write()
        elif event.key() == Qt.Key.Key_Delete and card and not in_pdf(card.row.note):
            self.removed.emit(card.row.note)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    # -- within --------------------------------------------------------------------

    def _go(self, current: QModelIndex, before: QModelIndex) -> None:
        if self._quiet or not current.isValid():
            return
        self._unfold(current)
        self.chosen.emit(self.entries.row(current.row()))

    def _clicked(self, index: QModelIndex) -> None:
        if self._card is None:
            self._unfold(index)
        self.chosen.emit(self.entries.row(index.row()))

    def _unfold(self, index: QModelIndex) -> None:
        row = self.entries.row(index.row())
        if self._card is not None and self._card.row.note.id == row.note.id:
            self.scrollTo(index)
            return
        self._drop_card()
        card = NoteCard(row, self.entries.meanings, self._theme, self._titled)
        card.changed.connect(self.changed)
        card.removed.connect(self.removed)
        card.taken.connect(self.taken)
        card.resized.connect(self.scheduleDelayedItemsLayout)
        card.read.connect(self.read)
        card.left.connect(self.left)
        self._card = card
        self.setIndexWidget(index, card)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.scrollTo(index)

    def _drop_card(self) -> None:
        card, self._card = self._card, None
        if card is None:
            return
        card.keep()
        place = self.entries.place_of(card.row.note.id)
        if place >= 0:
            self.setIndexWidget(self.entries.index(place), None)  # type: ignore[arg-type]
        self.scheduleDelayedItemsLayout()

    def _newer(self, first: QModelIndex, last: QModelIndex) -> None:
        if self._card is not None:
            place = self.entries.place_of(self._card.row.note.id)
            if first.row() <= place <= last.row():
                self._card.show_row(self.entries.row(place))
        self.scheduleDelayedItemsLayout()


class _Delegate(DrawnRows):
    """Paints a note: a line in its colour, where it stands, what it says, what it quotes."""

    def __init__(self, theme: Theme, view: NoteList, titled: bool) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._titled = titled

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its lines, or as the card where it is open."""
        row: NoteRow = index.data(ENTRY)
        width = self._view.viewport().width()
        card = self._view.card
        if card is not None and card.row.note.id == row.note.id:
            # The style sheet leaves this much around what stands in a row.
            inside = width - 2 * TIGHT
            high = card.heightForWidth(inside)
            return QSize(width, high + 2 * HAIR)
        text, small = self._metrics()
        room = width - 3 * TIGHT - BAR
        height = 2 * TIGHT + small.lineSpacing()
        note = row.note
        if note.text:
            height += HAIR + text.lineSpacing() * _lines(text, note.text, room)
        if said := _quoted(note):
            height += HAIR + small.lineSpacing() * _lines(small, said, room)
        return QSize(width, height)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one that is not open."""
        row: NoteRow = index.data(ENTRY)
        note, theme = row.note, self._theme
        area: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.colour("hover"))
        bar = QRect(area.left() + TIGHT, area.top() + TIGHT, BAR, area.height() - 2 * TIGHT)
        painter.fillRect(bar, QColor(NOTE_INKS[note.colour].ink))
        text, small = self._metrics()
        left = bar.right() + TIGHT
        room = QRect(left, bar.top(), area.right() - TIGHT - left, small.lineSpacing())
        meaning = self._view.entries.meanings.get(note.colour, note.colour)
        right = tr("in the PDF") if in_pdf(note) else meaning
        second = theme.colour("second")
        painter.setFont(theme.font(SECOND_SIZE))
        painter.setPen(second)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, right)
        free = room.width() - small.horizontalAdvance(right) - TIGHT
        place = place_of(row, self._titled)
        painter.drawText(room, 0, small.elidedText(place, Qt.TextElideMode.ElideRight, free))
        room.translate(0, small.lineSpacing() + HAIR)
        for metrics, words, colour in (
            (text, note.text, theme.colour("text")),
            (small, _quoted(note), second),
        ):
            if not words:
                continue
            font = theme.font(SECOND_SIZE) if metrics is small else theme.font()
            painter.setFont(font)
            painter.setPen(colour)
            lines = lines_of(" ".join(words[:LONG].split()), font, room.width(), LINES)
            room.translate(0, HAIR + draw_lines(painter, room.topLeft(), lines))
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._theme.font()), QFontMetrics(self._theme.font(SECOND_SIZE))


def _quoted(note: Note) -> str:
    return wording.quoted(note.anchor.quote) if note.anchor.quote else ""


def _lines(metrics: QFontMetrics, text: str, room: int) -> int:
    """One line or two; long texts are not measured."""
    if len(text) > LONG or metrics.horizontalAdvance(text) >= room - TIGHT:
        return LINES
    return 1
