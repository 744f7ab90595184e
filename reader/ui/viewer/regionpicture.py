"""A picture of a part of a page: drawn exactly by the view worker, copied, saved as PNG.

Runs in the window's thread.
"""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from reader.model.page import Rect
from reader.ui.dialogs.questions import choose_target
from reader.ui.language import tr
from reader.ui.relay import Relay
from reader.ui.viewer import clip
from reader.ui.viewer.picturepanel import RESOLUTIONS, PicturePanel
from reader.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader.pdf.service import PageImage, PdfSource

MOST = 28_000_000
"""Pixels of a picture; a larger one is drawn at a lower resolution."""


class AreaSource(Protocol):
    """What is needed of `reader.pdf.service.PdfService`."""

    def area(
        self, source: "PdfSource", page: int, area: Rect, zoom: float, rotation: int = 0
    ) -> "Future[PageImage]":
        """A part of a page as a picture."""
        ...


class RegionPicture(QObject):
    """The last picture that was taken, and what becomes of it."""

    said = Signal(str)

    def __init__(
        self,
        viewer: Viewer,
        pdf: AreaSource,
        relay: Relay,
        target: Callable[[QWidget, str, Path, str], Path | None] = choose_target,
    ) -> None:
        """`target` asks where to save."""
        super().__init__(viewer)
        self._viewer = viewer
        self._pdf = pdf
        self._relay = relay
        self.target = target
        self._area: tuple[int, Rect] | None = None
        self._source = ""
        self.picture: QImage | None = None
        self.panel = PicturePanel()
        self.panel.resolution_chosen.connect(self._draw)
        self.panel.copied.connect(self._copy)
        self.panel.saved.connect(self.save)
        self.panel.closed.connect(self.close)
        viewer.edition_changed.connect(self.close)

    def take(self, page: int, rect: Rect) -> None:
        """Copy a picture of a rectangle of the unrotated page."""
        self._area = page, rect
        self.panel.resolution.setCurrentIndex(0)
        self._draw(RESOLUTIONS[0])

    def save(self) -> None:
        """Save the picture where the reader says."""
        if self.picture is None or self._area is None:
            return
        name = tr("Picture of page {area}.png", area=self._area[0])
        kinds = tr("PNG pictures (*.png)")
        path = self.target(self._viewer, tr("Save the picture"), Path.home() / name, kinds)
        if path is None:
            return
        if path.suffix.casefold() != ".png":
            path = path.with_name(path.name + ".png")
        if self.picture.save(str(path)):
            self.said.emit(tr("The picture is saved as {name}.", name=path.name))
        else:
            self.said.emit(tr("{name} cannot be written: choose another folder.", name=path.name))

    @property
    def shown(self) -> bool:
        """Whether the strip is there."""
        return self.panel.isVisible()

    def close(self) -> None:
        """Put the strip away; the keyboard goes on in the pages."""
        self._area = self.picture = None
        held = self.panel.isAncestorOf(self.panel.window().focusWidget())
        self.panel.hide()
        if held:
            self._viewer.setFocus()

    def _draw(self, dpi: int) -> None:
        opened = self._viewer.opened
        if opened is None or self._area is None:
            return
        page, rect = self._area
        points = max(1.0, (rect[2] - rect[0]) * (rect[3] - rect[1]))
        zoom = min(dpi / 72, sqrt(MOST / points))
        layout = self._viewer.layout_of_pages
        self._relay.when(
            self._pdf.area(opened.source, page, rect, zoom, layout.rotation),
            partial(self._come, self._area),
            self.said.emit,
            owner=self,
            what="the picture",
        )

    def _come(self, area: tuple[int, Rect], drawn: "PageImage") -> None:
        opened = self._viewer.opened
        if opened is None or area != self._area:
            return
        picture = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB888
        ).copy()
        points = area[1][2] - area[1][0]
        turned = self._viewer.layout_of_pages.turned(area[0]) in (90, 270)
        wide = area[1][3] - area[1][1] if turned else points
        per_metre = round(drawn.width / max(wide, 1.0) * 72 / 0.0254)
        picture.setDotsPerMeterX(per_metre)
        picture.setDotsPerMeterY(per_metre)
        self._source = tr("Source: {source_line}", source_line=clip.source_line(opened, area[0]))
        self.picture = clip.described(picture, opened.edition.title, self._source)
        self._copy()

    def _copy(self) -> None:
        if self.picture is not None:
            QGuiApplication.clipboard().setImage(self.picture)
            self.panel.show_picture(self.picture, self._source)
