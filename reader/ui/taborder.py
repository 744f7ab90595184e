"""The order of the Tab key: as the eye goes, down and to the right, whatever was made first.

Qt's own order is that in which things were put into the window, and columns, tabs and panels
come and go. Runs in the window's thread.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)

_TAB = Qt.FocusPolicy.TabFocus.value


class TabOrder(QWidget):
    """Holds what the Tab key goes through, and round again."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to what stands next to what has the keyboard."""
        return step(self, forward) or super().focusNextPrevChild(forward)


class Panel(QFrame):
    """Floats in the window, over everything else: the Tab key stays within."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on within the panel."""
        return step(self, forward) or super().focusNextPrevChild(forward)

    def hideEvent(self, event: QHideEvent) -> None:
        """Its fields are empty when it comes again.

        They are not cleared then: a field that is cleared tells of its caret, and a screen
        reader that hears of the caret before the keyboard is there says nothing of the field.
        """
        super().hideEvent(event)
        if not event.spontaneous():
            for field in self.findChildren(QLineEdit):
                field.clear()


def step(root: QWidget, forward: bool) -> bool:
    """Go one on; False where it is for Qt to know, as on systems where Tab is for texts alone."""
    here = QApplication.focusWidget()
    chain = stops(root)
    every = Qt.TabFocusBehavior.TabFocusAllControls
    if here not in chain or QGuiApplication.styleHints().tabFocusBehavior() != every:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    there = chain[(chain.index(here) + (1 if forward else -1)) % len(chain)]
    there.setFocus(reason)
    _bring_into_view(there)
    return True


def _bring_into_view(widget: QWidget) -> None:
    """Qt does so only where the keyboard goes on within what scrolls, not where it comes in."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def stops(root: QWidget) -> list[QWidget]:
    """Where the Tab key stops within a widget, in order."""
    parts: list[tuple[QRect, list[QWidget]]] = []
    for child in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isVisible() or child.isWindow():
            continue
        # The fields within numbers and choices hand the keyboard on to them, and a stack of tabs
        # to its bar. Not found by `focusProxy`: PySide takes what that returns for owned by what
        # was asked, and deletes it.
        inner = [] if isinstance(child, QAbstractSpinBox | QComboBox) else stops(child)
        able = child.isEnabled() and not isinstance(child, QTabWidget)
        if child.focusPolicy().value & _TAB and able:
            inner.insert(0, child)
        if inner:
            parts.append((child.geometry(), inner))
    # In rows from the top, each from the left; what begins above the middle of the first of a
    # row belongs to it. Not by layouts: where things stand says the same with less.
    rows: list[list[tuple[QRect, list[QWidget]]]] = []
    for part in sorted(parts, key=lambda part: part[0].top()):
        row = rows[-1] if rows else []
        beside = all(
            part[0].left() >= one.right() or part[0].right() <= one.left() for one, _ in row
        )
        if row and beside and part[0].top() < row[0][0].center().y():
            row.append(part)
        else:
            rows.append([part])
    across = [sorted(row, key=lambda part: part[0].left()) for row in rows]
    return [stop for row in across for _, inner in row for stop in inner]
