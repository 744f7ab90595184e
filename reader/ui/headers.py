"""How wide a column must be for what stands above it, in any language.

Runs in the window's thread.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from reader.ui.theme import TIGHT

ARROW = 16
"""Pixels of the arrow that tells how a table is sorted."""


def needed(header: QHeaderView, place: int, arrow: int = ARROW) -> int:
    """Pixels that the text above a column takes, with the arrow beside it."""
    header.ensurePolished()
    text = str(header.model().headerData(place, Qt.Orientation.Horizontal) or "").strip()
    return header.fontMetrics().horizontalAdvance(text) + 2 * TIGHT + arrow
