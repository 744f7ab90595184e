"""PDF files and folders dropped anywhere on the window.

While files hang over the window a frame says what dropping them will do, or why it
cannot be done. Runs in the window's thread.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from reader.base.paths import shown
from reader.tasks.finding import is_page
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.library.carried import reports_in
from reader.ui.spoken import spoken
from reader.ui.theme import CORNER, REPORT_SIZE, TIGHT, Theme


class DropTarget(QObject):
    """Takes drops on a window."""

    dropped = Signal(object)
    """List of `Path`."""

    def __init__(self, window: QWidget, theme: Theme, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._refusal = spoken(tasks.read_only)
        self._tasks = tasks
        self._sign = DropSign(theme, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the window."""
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if paths := paths_in(event.mimeData()):
                self._sign.say(
                    self._refusal or _offer(paths, self._tasks.settings.library.copies),
                    bool(self._refusal),
                )
                event.acceptProposedAction()
                return True
        elif kind == QEvent.Type.DragLeave:
            self._sign.hide()
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._sign.hide()
            paths = paths_in(event.mimeData())
            if paths and not self._refusal:
                # What was dropped is never moved away from where it lies.
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.dropped.emit(paths)
            return bool(paths)
        return False


def paths_in(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged here from elsewhere."""
    if reports_in(data):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _offer(paths: list[Path], copies: bool) -> str:
    name = (
        wording.quoted(shown(paths[0].name))
        if len(paths) == 1
        else tr("{count} files or folders", count=len(paths))
    )
    if all(is_page(path) for path in paths):
        return tr("Drop to read what {name} says of its report", name=name)
    if copies:
        return tr("Drop to copy {name} into the library", name=name)
    return tr("Drop to add {name} to the library; the files stay where they are", name=name)


class DropSign(QWidget):
    """What lies over the window while files hang over it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._text = ""
        self._refused = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop"))
        self.hide()

    def say(self, text: str, refused: bool) -> None:
        """Say what dropping does."""
        self._text, self._refused = text, refused
        self.setAccessibleName(text)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a frame, a sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.colour("surface"))
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        colour = self._theme.colour("superseded" if self._refused else "accent")
        pen = QPen(colour, 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT)
        painter.drawRoundedRect(frame, CORNER, CORNER)
        painter.setPen(colour)
        painter.setFont(self._theme.font(REPORT_SIZE, strong=True))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(frame.adjusted(40, 40, -40, -40), flags, self._text)
        painter.end()
