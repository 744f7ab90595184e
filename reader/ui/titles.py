"""Text that wraps to a few lines and is then cut with an ellipsis; whole in the tooltip.

`lines_of` lays it out for delegates that paint themselves, `TitleLabel` is a label of
it. Runs in the window's thread.
"""

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
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

    def __init__(self, text: str = "", lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = lines
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again in the new width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: object) -> None:
        """The style sheet gives the font only now."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as it may be, as high as its lines."""
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        """Any width does."""
        return QSize(40, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        draw_lines(painter, QPoint(0, 0), self._lines())
        painter.end()

    def _lines(self) -> list[str]:
        return lines_of(self._whole, self.font(), self.width(), self._most)

    def _fit(self) -> None:
        lines = self._lines() if self._whole else []
        self.setFixedHeight(max(1, len(lines)) * self.fontMetrics().lineSpacing())
        cut = bool(lines) and lines[-1].endswith("…") and not self._whole.endswith("…")
        self.setToolTip(self._whole if cut else "")
