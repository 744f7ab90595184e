"""Links to pages, passages and searches on the clipboard: as text, and to be clicked.

Runs in the window's thread.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from reader.tasks.answering import as_html, search_written
from reader.ui import wording
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.window import Window


class Addresses(QObject):
    """Copies links, for one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def copy_page(self, screen: Any) -> None:
        """The page that is read, with the words selected on it or the hit that one stands on."""
        opened, page = screen.opened, screen.page
        if opened is None:
            return
        spans = [span for span in screen.selection.spans if span[0] == page]
        words = tuple(n for _, first, last in spans for n in range(first, last))
        hit = screen.viewer.current_hit
        if not words and hit is not None and hit.page == page:
            words = hit.words
        label = opened.pages[page - 1].label or str(page)
        self._copy(
            opened.edition.id, page, words, opened.edition.title, opened.edition.updated, label
        )

    def copy_hit(self, screen: Any) -> None:
        """The passage that is chosen in an answer."""
        hit = screen.list.current_hit
        if hit is None:
            self._window.notice.say(tr("Choose a passage first: a link leads to one."))
            return
        self._copy(
            hit.edition, hit.page, hit.words, hit.title, hit.updated, hit.label or str(hit.page)
        )

    def copy_search(self, screen: Any) -> None:
        """What an answer answers."""
        if not screen.text.strip():
            self._window.notice.say(tr("Type a search first: there is nothing to link to yet."))
            return
        self._put(tr("Search: {kept}", kept=screen.kept), search_written(screen.kept))

    def _copy(
        self, edition: int, page: int, words: tuple[int, ...], title: str, updated: str, label: str
    ) -> None:
        said = ", ".join(
            part for part in (title, wording.day(updated), wording.page(label)) if part
        )
        window = self._window
        window.relay.when(
            window.tasks.answering.address_of(edition, page, words),
            partial(self._put, said),
            owner=self,
            what="the link",
        )

    def _put(self, said: str, address: str) -> None:
        data = QMimeData()
        data.setText(address)
        data.setHtml(as_html(address, said))
        QGuiApplication.clipboard().setMimeData(data)
        self._window.notice.say(tr("The link is on the clipboard: {what}.", what=said))
