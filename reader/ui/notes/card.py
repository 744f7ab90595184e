"""The note one stands on, opened in the list to be written in. Runs in the window's thread."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.note import NoteRow
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.notes.dots import Dots
from reader.ui.notes.entries import in_pdf, place_of
from reader.ui.theme import HAIR, TIGHT, Theme
from reader.ui.titles import TitleLabel

MOST_LINES = 8
SOON = 600
"""Milliseconds after which what is typed is kept, while one goes on typing."""


class NoteText(QPlainTextEdit):
    """Where a note's text is written: as high as its lines; Tab leaves it."""

    left = Signal()
    """The focus went elsewhere."""
    done = Signal()
    """Ctrl+Enter or Escape: one has written what one wanted to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the note"))
        self.setPlaceholderText(tr("Write a note…"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        """As high as what is written."""
        lines = min(max(2, int(self.document().size().height())), MOST_LINES)
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Escape lead out; what was typed is kept."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (control and enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written is kept."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class NoteCard(QFrame):
    """One note with its colour, its text, and what can be done with it."""

    changed = Signal(object)
    """The `Note` as it is to be now."""
    removed = Signal(object)
    """`Note`"""
    taken = Signal(object)
    """`Note` of the PDF, to be taken over."""
    read = Signal(object)
    """`NoteRow` to be shown on its page."""
    resized = Signal()
    left = Signal()
    """The reader is done with it, by Ctrl+Enter or Escape."""

    def __init__(
        self, row: NoteRow, meanings: Mapping[str, str], theme: Theme, titled: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = row
        self._sent: list[str] = []
        """Texts that were said to be kept and have not come back as the note's; the last last."""
        self._titled = titled
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.keep)
        own = not in_pdf(row.note)
        self._place = TitleLabel(lines=2)
        self._place.setProperty("role", "second")
        self._quote = TitleLabel(lines=4)
        self._quote.setProperty("role", "second")
        self.text = NoteText(self)
        self.dots = Dots(theme, meanings, tr("Colour"), parent=self)
        for widget in (self.text, self.dots):
            widget.setVisible(own)
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, HAIR)
        column.setSpacing(HAIR)
        column.addWidget(self._place)
        column.addWidget(self._quote)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        if own:
            if row.note.text:  # a text that is set tells of its caret, before it has the keyboard
                self.text.setPlainText(row.note.text)
            column.addWidget(self.text)
            foot.addWidget(self.dots)
        else:
            self._words = QLabel()
            self._words.setTextFormat(Qt.TextFormat.PlainText)
            self._words.setWordWrap(True)
            column.addWidget(self._words)
        foot.addStretch()
        if titled:
            show = QPushButton(tr("Show on the page"))
            show.setAccessibleName(tr("Show this note on its page"))
            show.setProperty("role", "link")
            show.clicked.connect(self._read)
            foot.addWidget(show)
        self._do = QPushButton(tr("Remove") if own else tr("Take over"))
        self._do.setAccessibleName(tr("Remove this note") if own else tr("Take this note over"))
        self._do.setProperty("role", "link")
        self._do.clicked.connect(self._act)
        foot.addWidget(self._do)
        column.addLayout(foot)
        self.text.left.connect(self.keep)
        self.text.done.connect(self._done)
        self.text.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.dots.picked.connect(self._colour)
        self.show_row(row)
        self._grow()
        self.text.textChanged.connect(self._typed)

    def show_row(self, row: NoteRow) -> None:
        """Show a newer state of the note; what is being written stays."""
        note, known = row.note, self._known
        self.row = row
        ours = note.text in self._sent
        if ours:  # also those before it: not each one is told
            del self._sent[: self._sent.index(note.text) + 1]
        self._place.setText(
            wording.joined(
                (place_of(row, self._titled), note.author and tr("by {author}", author=note.author))
            )
        )
        self._quote.setText(wording.quoted(note.anchor.quote) if note.anchor.quote else "")
        self._quote.setVisible(bool(note.anchor.quote))
        self.dots.choose(note.colour)
        if in_pdf(note):
            self._words.setText(note.text)
            self._words.setVisible(bool(note.text))
        elif not ours and note.text != known and self.text.toPlainText().strip() == known:
            self._sent.clear()
            self.text.setPlainText(note.text)

    @property
    def _known(self) -> str:
        """The note's text as it is kept, or is about to be."""
        return self._sent[-1] if self._sent else self.row.note.text

    def write(self) -> None:
        """Go on with the keyboard in the text."""
        if not in_pdf(self.row.note):
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            cursor = self.text.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.text.setTextCursor(cursor)
        else:
            self._do.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what was written, if it is something else."""
        self._soon.stop()
        text = self.text.toPlainText().strip()
        if not in_pdf(self.row.note) and text != self._known:
            self._sent.append(text)
            self.changed.emit(replace(self.row.note, text=text))

    def not_kept(self) -> None:
        """What was said last could not be kept: it is said again when one types or leaves."""
        self._sent.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab is shown, or the window closes: what was written is kept."""
        super().hideEvent(event)
        self.keep()

    def event(self, event: QEvent) -> bool:
        """Escape anywhere in the card leads out of it."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.left.emit()
            return True
        return super().event(event)

    def _typed(self) -> None:
        if not self._soon.isActive():  # not put off by the next letter
            self._soon.start()

    def _done(self) -> None:
        self.keep()
        self.left.emit()

    def _colour(self, colour: str) -> None:
        text = self.text.toPlainText().strip()
        if text != self._known:
            self._sent.append(text)
        self.changed.emit(replace(self.row.note, colour=colour, text=text))

    def _read(self) -> None:
        self.read.emit(self.row)

    def _act(self) -> None:
        (self.taken if in_pdf(self.row.note) else self.removed).emit(self.row.note)

    def _grow(self) -> None:
        self.text.setFixedHeight(self.text.sizeHint().height())
        self.resized.emit()
