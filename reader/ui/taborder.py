"""The order of the Tab key: as the eye goes, from the layouts, whatever was made first.

Qt's own order is that in which things were put into the window, and columns, tabs and panels
come and go. Runs in the window's thread.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QSplitter, QWidget

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


def step(root: QWidget, forward: bool) -> bool:
    """Go one on; False where it is for Qt to know, as on systems where Tab is for texts alone."""
    here = QApplication.focusWidget()
    chain = list(stops(root))
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


def stops(root: QWidget) -> Iterator[QWidget]:
    """Where the Tab key stops within a widget, in order."""
    for child in _in_order(root):
        if not child.isVisible() or child.isWindow():
            continue
        if child.focusPolicy().value & _TAB and child.isEnabled() and child.focusProxy() is None:
            yield child
        yield from stops(child)


def _in_order(widget: QWidget) -> list[QWidget]:
    """The children as they are laid out; those without a layout come last."""
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        parts = map(widget.widget, range(widget.count()))
        placed = [part for part in parts if part is not None]
    else:
        placed = list(_laid_out(layout)) if layout is not None else []
    every = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return placed + [one for one in every if one not in placed]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in map(layout.itemAt, range(layout.count())):
        assert item is not None
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
