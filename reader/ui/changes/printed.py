"""A page of HTML as a PDF, written on a thread of its own: hundreds of pages take a second."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QThread, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from reader.ui.language import tr

DOTS = 300
"""To the inch."""
POINTS = 9
"""Of the text."""


class PdfPrint(QThread):
    """Writes one PDF, A4; text documents may be laid out off the window's thread."""

    written = Signal(object, str)
    """The file, and "" or the sentence that says why it could not be written."""

    def __init__(self, html: str, target: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._html = html
        self._target = target
        self._font = QFont(QGuiApplication.font())
        self._font.setPointSize(POINTS)

    def run(self) -> None:
        """Write it. Runs on the thread."""
        self.written.emit(self._target, self._write())

    def _write(self) -> str:
        target = self._target
        try:
            target.write_bytes(b"")  # says why, where Qt would only say that
            writer = QPdfWriter(str(target))
            writer.setResolution(DOTS)
            # The document brings margins of two centimetres and numbers its pages itself.
            writer.setPageLayout(
                QPageLayout(
                    QPageSize(QPageSize.PageSizeId.A4),
                    QPageLayout.Orientation.Portrait,
                    QMarginsF(0, 0, 0, 0),
                )
            )
            writer.setTitle(target.stem)
            document = QTextDocument()
            document.setDefaultFont(self._font)
            document.setHtml(self._html)
            document.print_(writer)
            del writer  # ends the file
            if target.stat().st_size:
                return ""
        except OSError as error:
            return tr(
                "{name} cannot be written ({strerror}): choose another place.",
                name=target.name,
                strerror=error.strerror,
            )
        return tr("{name} cannot be written: choose another place.", name=target.name)
