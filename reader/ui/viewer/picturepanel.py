"""The strip beneath the pages when a picture of a region was copied: how large, and where to.

Runs in the window's thread.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton

from reader.ui import wording
from reader.ui.language import tr
from reader.ui.theme import GAP, TIGHT

RESOLUTIONS = (192, 300, 600)
"""Pixels per inch; the first is twice the usual screen's."""
THUMB = QSize(140, 84)


class PicturePanel(QFrame):
    """Shows the picture small, and what can be done with it."""

    resolution_chosen = Signal(int)
    copied = Signal()
    saved = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self.setAccessibleName(tr("The picture of a region"))
        self._thumb = QLabel()
        self._thumb.setFixedSize(THUMB)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said = QLabel()
        self._said.setProperty("role", "second")
        self._said.setWordWrap(True)
        self.resolution = QComboBox()
        self.resolution.setAccessibleName(tr("Resolution"))
        self.resolution.view().setAccessibleName(tr("Resolutions"))
        for each in RESOLUTIONS:
            self.resolution.addItem(tr("{each} dpi", each=each), each)
        self.resolution.activated.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, TIGHT, GAP, TIGHT)
        row.setSpacing(TIGHT)
        row.addWidget(self._thumb)
        row.addWidget(self._said, 1)
        row.addWidget(self.resolution)
        for text, name, signal in (
            (tr("Copy again"), tr("Copy the picture again"), self.copied),
            (tr("Save as PNG…"), tr("Save the picture as PNG"), self.saved),
            (tr("Close"), tr("Close the strip of the picture"), self.closed),
        ):
            button = QPushButton(text)
            button.setAccessibleName(name)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    def show_picture(self, picture: QImage, source: str) -> None:
        """Show what is on the clipboard now."""
        ratio = self.devicePixelRatioF()
        small = picture.scaled(
            THUMB * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self._thumb.setPixmap(QPixmap.fromImage(small))
        size = tr(
            "{width} × {height} pixels",
            width=wording.number(picture.width()),
            height=wording.number(picture.height()),
        )
        self._said.setText(tr("The picture is copied: {size}.\n{source}", size=size, source=source))
        self.setAccessibleDescription(self._said.text())
        self.show()

    def _choose(self, place: int) -> None:
        self.resolution_chosen.emit(self.resolution.itemData(place))
