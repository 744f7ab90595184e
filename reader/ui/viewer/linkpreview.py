"""What a link leads to, shown beside the mouse before one goes there.

Runs in the window's thread.
"""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from reader.model.link import Link
from reader.render.layout import FIT_WIDTH
from reader.tasks.opened import Place
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.theme import HAIR, TIGHT, Theme
from reader.ui.viewer.links import Links, Spot, show_target
from reader.ui.viewer.pictures import PdfPages
from reader.ui.viewer.viewer import Viewer

SIZE = (560, 300)
AWAY = 18
"""Pixels from the mouse."""


class LinkPreview(QFrame):
    """A small viewer of the same report; an address in words."""

    def __init__(self, pdf: PdfPages, viewer: Viewer, links: Links, theme: Theme) -> None:
        super().__init__(viewer, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Where the link leads"))
        self._pdf = pdf
        self._viewer = viewer
        self._links = links
        self._theme = theme
        self._small: Viewer | None = None
        self.head = QLabel()
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setMargin(HAIR)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(TIGHT, HAIR, TIGHT, TIGHT)
        self._column.setSpacing(HAIR)
        self._column.addWidget(self.head)
        links.dwelled.connect(self._show)

    @property
    def small(self) -> Viewer | None:
        """The small viewer, once it was needed."""
        return self._small

    def _show(self, spot: Spot | None, at: QPoint) -> None:
        if spot is None or self._viewer.opened is None:
            if not self.isHidden():
                self.hide()
                if self._small is not None:
                    self._small.close_edition()
            return
        text = spot.outside or self._said(spot)
        metrics = self.head.fontMetrics()
        self.head.setText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, SIZE[0] - 30))
        self.setAccessibleDescription(text)
        if self._links.by_keys and self._viewer.hasFocus():
            said = wording.joined((self._links.words(spot), text))
            self._viewer.describe_with(tr("Link: {target}", target=said))
        small = None if spot.outside else self._make()
        if self._small is not None:
            self._small.setVisible(small is not None)
        if small is None:
            self.adjustSize()
        else:
            self.resize(*SIZE)
        self._place(at)
        self.show()
        if small is not None:
            opened, page = self._viewer.opened, spot.target.page
            here = replace(
                opened, place=Place(page, 0.0, FIT_WIDTH), current_edition=opened.edition.id
            )
            jpeg = self._viewer.preview(page)
            small.show_edition(here, {page: jpeg} if jpeg else {})
            show_target(small, spot)

    def _make(self) -> Viewer:
        if self._small is None:
            self._small = Viewer(self._pdf, self._theme, self)
            self._small.setAccessibleName(tr("Where the link leads"))
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            self._small.setVerticalScrollBarPolicy(off)
            self._small.setHorizontalScrollBarPolicy(off)
            self._small.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._column.addWidget(self._small, 1)
        return self._small

    def _said(self, spot: Spot) -> str:
        """The caption or heading there, and its page as printed."""
        pages = self._viewer.pages
        page = spot.target.page
        label = pages[page - 1].label if page <= len(pages) else ""
        text = "" if isinstance(spot.target, Link) else spot.target.text
        return (
            tr("{text} · page {name}", text=text, name=label or page)
            if text
            else tr("Page {name}", name=label or page)
        )

    def _place(self, at: QPoint) -> None:
        """Below the mouse, or above it where there is no room."""
        spot = self._viewer.viewport().mapToGlobal(at)
        screen = self._viewer.screen().availableGeometry()
        area = QRect(spot + QPoint(-self.width() // 3, AWAY), self.size())
        if area.bottom() > screen.bottom():
            area.moveBottom(spot.y() - AWAY)
        area.moveLeft(min(max(area.left(), screen.left()), screen.right() - area.width()))
        self.move(area.topLeft())
