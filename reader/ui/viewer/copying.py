"""What leaves the pages by the clipboard: text, quotes, tables, pictures; and the page as text.

One object for each open report, made by its tab: it holds the selection, the tools for
tables and pictures, and the strips beneath the pages. What a PDF's publisher forbids is
said and not done. Runs in the window's thread.
"""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from reader.model.contents import Caption
from reader.model.page import PageWords, Rect
from reader.render import paragraphs
from reader.ui import wording
from reader.ui.announcing import announce
from reader.ui.language import english, tr
from reader.ui.relay import Relay
from reader.ui.theme import GAP, TIGHT, Theme
from reader.ui.viewer import clip
from reader.ui.viewer.hittelling import HitTelling
from reader.ui.viewer.pagetext import PageText
from reader.ui.viewer.region import RegionTool
from reader.ui.viewer.regionpicture import RegionPicture
from reader.ui.viewer.selection import Selection, Stretch
from reader.ui.viewer.tablecopy import TableCopy
from reader.ui.viewer.tools import Point
from reader.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader.pdf.service import PageImage, PdfSource, Rights

FORBIDDEN = english("The publisher does not allow copying from this PDF.")
NOTHING = english("Nothing is selected: pull with the mouse over the words to be copied.")
MANY = 3
"""Pages from which on it is said how many were copied."""
MOST_SEARCHED = 12
"""Words of a selection that are searched for."""


class CopySource(Protocol):
    """What is needed of `reader.pdf.service.PdfService`."""

    def words(self, source: "PdfSource", page: int) -> "Future[PageWords]":
        """The words of a page with their boxes."""
        ...

    def rights(self, source: "PdfSource") -> "Future[Rights]":
        """What the publisher allows."""
        ...

    def area(
        self, source: "PdfSource", page: int, area: Rect, zoom: float, rotation: int = 0
    ) -> "Future[PageImage]":
        """A part of a page as a picture."""
        ...


class Copying(QObject):
    """Copies from one viewer. `frame` holds the viewer and what stands beneath it."""

    said = Signal(str)
    """A sentence for the reader."""
    search_wanted = Signal(str)
    link_wanted = Signal()
    """A link to the page that is read is to be copied."""

    def __init__(
        self,
        viewer: Viewer,
        selection: Selection,
        pdf: CopySource,
        relay: Relay,
        theme: Theme,
    ) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._pdf = pdf
        self._relay = relay
        self._rights: Rights | None = None
        self._waiting: list[Callable[[], object]] = []
        """What is to be done once it is known whether that is allowed."""
        self._copies = 0
        self.selection = selection
        self.table = TableCopy(viewer, theme)
        self.picture = RegionPicture(viewer, pdf, relay)
        self._box = RegionTool(viewer, theme)
        self._take_box: Callable[[int, Rect], object] | None = None
        self.text = PageText(viewer, theme)
        self._telling = HitTelling(viewer, self.text)
        self._hint = QLabel(viewer.viewport())
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self._hint.hide()
        pages = QSplitter(Qt.Orientation.Vertical)
        pages.setChildrenCollapsible(False)
        pages.addWidget(viewer)
        pages.addWidget(self.text)
        pages.setSizes([3000, 2000])
        self.frame = QWidget()
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(pages, 1)
        column.addWidget(self.table.panel)
        column.addWidget(self.picture.panel)
        self._connect()

    def _connect(self) -> None:
        self._viewer.edition_changed.connect(self._begin)
        self._viewer.menu_wanted.connect(self._fill_menu)
        self.selection.copy_wanted.connect(self.copy)
        self.selection.finished.connect(self._offer_to_x11)
        self.table.said.connect(self.said)
        self.picture.said.connect(self.said)
        self._box.drawn.connect(self._drawn)
        self._box.done.connect(self._hint.hide)
        self.text.left.connect(self._viewer.setFocus)
        self.text.selected.connect(self.selection.select_between)

    def serve(self, say: Callable[[str], object], search: Callable[[str], object]) -> None:
        """Say sentences there, and search the library there."""
        self.said.connect(say)
        self.search_wanted.connect(search)

    # -- text ------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the selected text: hyphens mended, lines joined, paragraphs apart."""
        self._with_text(self._put)

    def copy_cited(self) -> None:
        """Copy it as a quote with its source."""
        spans, opened = self.selection.spans, self._viewer.opened
        if opened is not None and spans:
            first, last = spans[0][0], spans[-1][0]
            self._with_text(lambda text: self._put(clip.cited(text, opened, first, last)))
        else:
            self.said.emit(tr(NOTHING))

    def search(self) -> None:
        """Search the library for the selected words, as a phrase."""
        words = self.selection.text().replace('"', " ").split()[:MOST_SEARCHED]
        if words:
            text = " ".join(words)
            self.search_wanted.emit(f'"{text}"' if len(words) > 1 else text)
        else:
            self.said.emit(tr(NOTHING))

    def turn_caret(self) -> None:
        """Bring out a caret that keys move, or put it away."""
        self._viewer.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selection.caret.turn()

    def turn_text(self) -> None:
        """Show the page as text, or the pages alone."""
        if self.text.isVisible():
            self.text.hide()
            self._viewer.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.text.open()

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        pages = len(self.selection.spans)
        if pages >= MANY:
            self.said.emit(
                tr("The text of {pages} is copied.", pages=wording.counted(pages, "page"))
            )

    def _with_text(self, then: Callable[[str], object]) -> None:
        spans = self.selection.spans
        if not spans:
            self.said.emit(tr(NOTHING))
            return
        self._copies += 1
        self.if_allowed(partial(self._gather, self._copies, spans, [], then))

    def _gather(
        self, copy: int, spans: list[Stretch], texts: list[str], then: Callable[[str], object]
    ) -> None:
        """Take the text of each page; those that are not at hand are asked for, one by one."""
        opened = self._viewer.opened
        while copy == self._copies and opened is not None and len(texts) < len(spans):
            page, first, last = spans[len(texts)]
            if self._viewer.texts.get(page) is None:
                self._relay.when(
                    self._pdf.words(opened.source, page),
                    partial(self._go_on, copy, spans, texts, then),
                    lambda sentence: self._go_on(copy, spans, texts, then, None),
                    owner=self,
                    what=f"the text of page {page}",
                )
                return
            texts.append(self.selection.text_of((page, first, last)))
        if copy == self._copies and opened is not None:
            then(paragraphs.join_pages(texts))

    def _go_on(
        self,
        copy: int,
        spans: list[Stretch],
        texts: list[str],
        then: Callable[[str], object],
        words: PageWords | None,
    ) -> None:
        if copy != self._copies or self._viewer.opened is None:
            return
        _, first, last = spans[len(texts)]
        texts.append(paragraphs.text(words.words, words.boxes, first, last) if words else "")
        self._gather(copy, spans, texts, then)

    def _offer_to_x11(self) -> None:
        """The middle button pastes what is selected, where the system knows of that."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self._rights is not None and self._rights.copy:
            clipboard.setText(self.selection.text(), QClipboard.Mode.Selection)

    # -- tables and pictures -----------------------------------------------------------

    def begin_table(self) -> None:
        """Let the reader draw a box around a table."""
        text = tr(
            "Pull a box around the table; or move one with the arrows, size it with Shift, "
            "and press Enter. Esc ends."
        )
        self.if_allowed(partial(self._begin_box, text, self._table_in))

    def begin_picture(self) -> None:
        """Let the reader draw a box around what is to be a picture."""
        text = tr(
            "Pull a box around what is to be copied as a picture; or move one with the arrows, "
            "size it with Shift, and press Enter. Esc ends."
        )
        self.if_allowed(partial(self._begin_box, text, self.picture.take))

    def copy_table_of(self, caption: Caption) -> None:
        """Propose the table that stands below a caption."""
        self.if_allowed(partial(self.table.take_caption, caption))

    def _table_in(self, page: int, rect: Rect) -> None:
        self.table.take(page, rect)

    def _begin_box(self, hint: str, take: Callable[[int, Rect], object]) -> None:
        if self._viewer.opened is None:
            return
        self.selection.clear()
        self._box.begin()
        self._take_box = take
        self._hint.setText(hint)
        port = self._viewer.viewport()
        self._hint.setFixedWidth(min(440, port.width() - 2 * TIGHT))
        self._hint.adjustSize()
        self._hint.move((port.width() - self._hint.width()) // 2, GAP)
        self._hint.show()
        self._hint.raise_()
        announce(self._viewer, hint)

    def _drawn(self, page: int, rect: Rect) -> None:
        if self._take_box is not None:
            self._take_box(page, rect)

    # -- what is allowed -----------------------------------------------------------------

    def if_allowed(self, then: Callable[[], object]) -> None:
        """Do it if copying from the open PDF is allowed; say so if it is not."""
        if self._rights is None:
            self._waiting.append(then)
        elif self._rights.copy:
            then()
        else:
            self.said.emit(tr(FORBIDDEN))

    def _begin(self) -> None:
        self._rights, self._waiting = None, []
        self._copies += 1
        self._hint.hide()
        opened = self._viewer.opened
        if opened is not None:
            self._relay.when(
                self._pdf.rights(opened.source),
                partial(self._take_rights, opened),
                lambda sentence: None,  # the page itself says what is wrong with the file
                owner=self,
                what="the rights",
            )

    def _take_rights(self, opened: object, rights: "Rights") -> None:
        if opened is not self._viewer.opened:
            return
        self._rights = rights
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            self.if_allowed(then)

    # -- the menu on the pages -----------------------------------------------------------

    def _fill_menu(self, at: Point, menu: QMenu) -> None:
        if self.selection.spans:
            menu.addAction(tr("Copy"), self.copy)
            menu.addAction(tr("Copy with its source"), self.copy_cited)
            menu.addAction(tr("Search the library for this"), self.search)
            menu.addSeparator()
        caption = self.table.caption_at(at)
        if caption is not None:
            menu.addAction(tr("Copy this table"), partial(self.copy_table_of, caption))
        menu.addAction(tr("Copy a table…"), self.begin_table)
        menu.addAction(tr("Copy a picture of a region…"), self.begin_picture)
        menu.addAction(tr("Copy a link to this page"), self.link_wanted.emit)
        menu.addAction(tr("Text of the page"), self.turn_text)
