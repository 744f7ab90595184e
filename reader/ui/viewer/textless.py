"""Says once of an opened report that a page, or all of it, has no text.

Runs in the window's thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.page import PageInfo
from reader.ui.language import tr

SHOWN = 8_000
"""Milliseconds for which it is said."""


class Textless(QObject):
    """Which page it is being said of."""

    said = Signal()
    """The reader has come to a page without text, for the first time in this report."""
    ended = Signal()
    """It was said long enough."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: Sequence[PageInfo] = ()
        self._page = 0
        self._said = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self._end)

    def open(self, pages: Sequence[PageInfo]) -> None:
        """Begin anew with another edition's pages."""
        self._timer.stop()
        self._pages, self._page, self._said = pages, 0, False

    def renew(self, pages: Sequence[PageInfo]) -> None:
        """Text has been recognised on some of the pages."""
        self._pages = pages
        if self._page and not pages[self._page - 1].textless:
            self._timer.stop()
            self._end()

    def read(self, page: int) -> None:
        """The reader has come to a page."""
        if self._pages[page - 1].textless and not self._said:
            self._page, self._said = page, True
            self._timer.start()
            self.said.emit()

    def sentence(self, page: int) -> str:
        """What is to be said upon a page, "" if nothing is."""
        if page != self._page:
            return ""
        if any(info.words for info in self._pages):
            return tr("This page has no text: it cannot be searched or copied")
        return tr("This report has no text: it cannot be searched or copied")

    def _end(self) -> None:
        self._page = 0
        self.ended.emit()
