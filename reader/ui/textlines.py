"""A text broken into a few lines, for lists that paint their rows. In the window's thread."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

LEADING = 2
"""Pixels between two lines."""
NARROWEST = 40


def broken(
    text: str,
    font: QFont,
    width: int,
    most: int,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> QTextLayout:
    """A text in at most so many lines of this width."""
    layout = QTextLayout(text, font)
    layout.setFormats(list(formats))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, NARROWEST))
        line.setPosition(QPointF(0, round(top)))
        top += line.height() + LEADING
    layout.endLayout()
    return layout


def end_of(layout: QTextLayout) -> int:
    """Where the text that is shown ends."""
    if not layout.lineCount():
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength()


def height_of(layout: QTextLayout) -> float:
    """Pixels from the top of the first line to the foot of the last."""
    if not layout.lineCount():
        return 0.0
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height()
