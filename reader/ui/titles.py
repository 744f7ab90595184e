"""Text that wraps to a few lines and is then cut with an ellipsis; whole in the tooltip.

`lines_of` lays it out for delegates that paint themselves, `TitleLabel` is a label of
it. Runs in the window's thread.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def lines_of(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
    """The lines of a text in a width; the last one ends in an ellipsis where text is left."""
    if QFontMetrics(font).horizontalAdvance(text) <= width and "\n" not in text:
        return [text]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        if len(lines) == most - 1:
            rest = text[start:]
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def draw_lines(painter: QPainter, at: QPoint, lines: list[str]) -> int:
    """Draw lines with the painter's font below `at`; answers the height used."""
    metrics = painter.fontMetrics()
    baseline = at.y() + metrics.ascent()
    for line in lines:
        painter.drawText(QPointF(at.x(), baseline), line)
        baseline += metrics.lineSpacing()
    return metrics.lineSpacing() * len(lines)


class TitleLabel(QLabel):
    """A label of at most `lines` lines; its tooltip has the text whole when it is cut."""

    def __init__(self, text: str = "", lines: int = 2) -> None:
        super().__init__()
        self._most = lines
        self._whole = ""
        self._laid: dict[int, list[str]] = {}
        """Width -> lines: a layout asks for the same widths over and over."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # Or QLabel tells the layout that its height does not depend on its width.
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self._laid.clear()
        self.setAccessibleName(text)
        super().setText(text)
        self._tell()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """In another font the text takes other lines."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._laid.clear()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width another part of the text is cut."""
        super().resizeEvent(event)
        self._tell()

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return max(1, len(self._lines(width))) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Any width does."""
        return QSize(40, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, in the middle of the height."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        room = self.height() - self.heightForWidth(self.width())
        draw_lines(painter, QPoint(0, max(0, room // 2)), self._lines(self.width()))
        painter.end()

    def _lines(self, width: int) -> list[str]:
        if not self._whole:
            return []
        lines = self._laid.get(width)
        if lines is None:
            lines = self._laid[width] = lines_of(self._whole, self.font(), width, self._most)
        return lines

    def _tell(self) -> None:
        lines = self._lines(self.width())
        cut = bool(lines) and lines[-1].endswith("…") and not self._whole.endswith("…")
        self.setToolTip(self._whole if cut else "")


class RoomLabel(QLabel):
    """One line that says less where there is no room for all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._less = ""

    def say(self, text: str, less: str) -> None:
        """Say a text, or `less` where it does not fit."""
        self._less = less
        self.setText(text)
        self.update()

    @property
    def seen(self) -> str:
        """What there is room for."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        return metrics.elidedText(self._less, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it, or less."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        painter.drawText(self.contentsRect(), self.alignment(), self.seen)
        painter.end()
