"""What is dragged: reports, to collections and to other programs; collections into one another.

Runs in the window's thread.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reader.model.report import ReportRow
from reader.ui.theme import CORNER, ROW_HEIGHT, TIGHT, Theme

REPORTS = "application/x-report-reader-reports"
COLLECTION = "application/x-report-reader-collection"
WIDEST = 280


def pack_reports(rows: Iterable[ReportRow], folder: Path) -> QMimeData:
    """Reports with the files of their current editions, which other programs take."""
    given = list(rows)
    data = QMimeData()
    _pack(data, REPORTS, [row.report.id for row in given])
    files = [str(folder / row.file) for row in given if row.file and not row.missing]
    data.setUrls([QUrl.fromLocalFile(path) for path in files])
    return data


def pack_collection(collection: int) -> QMimeData:
    """A collection."""
    data = QMimeData()
    _pack(data, COLLECTION, [collection])
    return data


def reports_in(data: QMimeData) -> list[int]:
    """The reports that are dragged, none where something else is."""
    return _ids_in(data, REPORTS)


def collection_in(data: QMimeData) -> int:
    """The collection that is dragged, 0 where something else is."""
    return next(iter(_ids_in(data, COLLECTION)), 0)


def _pack(data: QMimeData, kind: str, ids: list[int]) -> None:
    # Another library's numbers mean something else: which program it was is carried along.
    data.setData(kind, json.dumps([os.getpid(), *ids]).encode())


def _ids_in(data: QMimeData, kind: str) -> list[int]:
    if not data.hasFormat(kind):
        return []
    try:
        given = json.loads(bytes(data.data(kind).data()))
    except ValueError:
        return []
    if not isinstance(given, list) or given[:1] != [os.getpid()]:
        return []
    return [one for one in given[1:] if type(one) is int]


def carry(source: QWidget, data: QMimeData, text: str, theme: Theme) -> None:
    """Drag until the mouse is let go; a slip beside it says what is carried."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(_slip(text, theme, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-TIGHT, -TIGHT))
    drag.exec(Qt.DropAction.CopyAction)


def _slip(text: str, theme: Theme, scale: float) -> QPixmap:
    font = theme.font()
    metrics = QFontMetrics(font)
    said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, WIDEST)
    width = metrics.horizontalAdvance(said) + 2 * TIGHT
    picture = QPixmap(int(width * scale), int(ROW_HEIGHT * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("accent"))
    painter.setBrush(theme.colour("chosen"))
    room = QRect(0, 0, width, ROW_HEIGHT)
    painter.drawRoundedRect(room.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
    painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, said)
    painter.end()
    return picture
