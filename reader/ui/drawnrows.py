"""Rows of lists that are drawn by our own hands, from left to right in every language."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget


class DrawnRows(QStyledItemDelegate):
    """Draws the rows of a list, whose places it reckons itself.

    Where the language is written from right to left, Qt would mirror the texts and the list around
    them but not these places: so the list stays as it is. What reports are called and say in it is
    written from left to right in any case.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row. The painter goes by the program's direction, not by the list's."""
        before = painter.layoutDirection()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.draw(painter, option, index)
        painter.setLayoutDirection(before)

    def draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        super().paint(painter, option, index)
