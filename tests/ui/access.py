"""What one can tell of a screen without seeing it, or without a mouse: complaints, in words.

Each function looks at one thing and answers with sentences about what is wrong; no
sentence, all is well.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)

CELLS = 12
"""Rows of a list that are looked at."""
NEAR = 6
"""Pixels by which what stands beside or below may overlap."""
MOST = 200
"""Presses of the Tab key after which it is taken for lost."""
VAGUE = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Window,
    QAccessible.Role.Whitespace,
}
"""Roles that say nothing of what can be done."""
LISTS = {QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree}
HEADS = {QAccessible.Role.ColumnHeader, QAccessible.Role.RowHeader}


def named(widget: QWidget) -> str:
    """A widget, so that it is found again."""
    owner = widget.parentWidget()
    said = spoken(widget) or widget.objectName() or "no name"
    return f"{type(widget).__name__} ({said!r} in {type(owner).__name__})"


def interface(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is told of a widget."""
    return QAccessible.queryAccessibleInterface(widget)


def spoken(widget: QWidget) -> str:
    """The name that is said."""
    return interface(widget).text(QAccessible.Text.Name)


def stops(root: QWidget) -> list[QWidget]:
    """Where the Tab key stops, in the order in which things were made.

    Not by the focus chain or by focus proxies: PySide takes what those return from its owner
    (see `tests.test_house`).
    """
    every = [root, *root.findChildren(QWidget)]
    return [widget for widget in every if _stops_at(widget, root)]


def _stops_at(widget: QWidget, root: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return (
        bool(widget.focusPolicy().value & tab)
        and widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.window() is root.window()
        and not isinstance(widget, QTabWidget)  # its bar is
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    )


def unnamed(root: QWidget) -> Iterator[str]:
    """What has the keyboard says what it is and what it does."""
    for widget in stops(root):
        told = interface(widget)
        if not told.text(QAccessible.Text.Name).strip():
            yield f"{named(widget)} has no name"
        if told.role() in VAGUE:
            yield f"{named(widget)} has the role {told.role().name}"
        if not told.state().focusable:
            yield f"{named(widget)} is not said to take the keyboard"


def silent_cells(root: QWidget) -> Iterator[str]:
    """Lists and tables say their rows, columns and the text of each cell."""
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if isinstance(view, QHeaderView):
            continue
        if not view.isVisibleTo(root) or model is None or not model.rowCount(view.rootIndex()):
            continue
        told = interface(view)
        rows, columns = model.rowCount(view.rootIndex()), 1
        if isinstance(view, QTableView):
            columns = model.columnCount(view.rootIndex())
        cells = [told.child(n) for n in range(min(told.childCount(), CELLS * columns))]
        if told.role() not in LISTS:
            yield f"{named(view)} is no list or table, but {told.role().name}"
        if told.childCount() < rows * columns:
            yield f"{named(view)} tells of {told.childCount()} cells of {rows * columns}"
        for number, cell in enumerate(cells):
            hidden = isinstance(view, QTableView) and view.isColumnHidden(number % columns)
            wanted = not hidden and (columns == 1 or cell.role() in HEADS)
            if wanted and not cell.text(QAccessible.Text.Name).strip():
                yield f"{named(view)} says nothing at {number} ({cell.role().name})"


Places = tuple[QRect, QRect]


def journey(root: QWidget) -> tuple[list[QWidget], list[Places]]:
    """Where the Tab key leads to, pressed until it is back or comes to no further.

    And for each step where what had the keyboard and what has it now stand by then.
    """
    window = root.window()
    window.activateWindow()
    start = QApplication.focusWidget()
    if start is None or not root.isAncestorOf(start):
        start = stops(root)[0]
        start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    places: list[Places] = []
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None or here in seen:
            break
        seen.append(here)
        for _ in range(MOST):  # a text goes from link to link first
            QTest.keyClick(here, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not here:
                break
        if (there := QApplication.focusWidget()) is not None:
            places.append((_place(here), _place(there)))
    return seen, places


def leaps(root: QWidget) -> Iterator[str]:
    """The Tab key goes down and to the right, as the eye does, and starts again once."""
    chain, places = journey(root)
    back = []
    for before, after, (a, b) in zip(chain, chain[1:] + chain[:1], places, strict=False):
        if before is after or before.isAncestorOf(after) or after.isAncestorOf(before):
            continue
        below = b.top() >= a.bottom() - NEAR
        right = b.left() >= a.right() - NEAR
        if not below and not right:
            back.append(f"from {named(before)} at {a.getRect()} to {named(after)} at {b.getRect()}")
    if len(back) > 1:
        yield from back


def _place(widget: QWidget) -> QRect:
    """Where a widget is seen; what is scrolled away lies just beyond the edge it went over."""
    place = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or place.intersects(seen := _place(area)):
        return place
    return place.translated(0, min(0, seen.bottom() - place.top()))


def traps(root: QWidget) -> Iterator[str]:
    """The Tab key comes past everything and round again."""
    chain, _ = journey(root)
    last = QApplication.focusWidget()
    if last is None:
        yield f"the keyboard is nowhere after {named(chain[-1]) if chain else 'the start'}"
    elif last is not chain[0]:
        yield f"{named(chain[-1])} leads to {named(last)}, not round"
    for widget in stops(root):
        if widget not in chain:
            yield f"{named(widget)} is not come by"


def mouse_only(root: QWidget) -> Iterator[str]:
    """What can be clicked can be had with the keyboard."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not widget.isEnabled() or isinstance(widget, QTabBar):
            continue
        if widget.window() is not root.window():
            continue
        if isinstance(widget, QAbstractButton):
            keyed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
            if not keyed and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                # Tab comes to one of them, arrows go on from there.
                others = widget.parentWidget().findChildren(type(widget))
                keyed = any(o.focusPolicy() is Qt.FocusPolicy.StrongFocus for o in others)
            if not keyed and not _otherwise(widget):
                yield f"{named(widget)} is for the mouse alone"
            if keyed and not interface(widget).actionInterface().actionNames():
                yield f"{named(widget)} cannot be pressed by a screen reader"
        elif isinstance(widget, QLabel):
            clicked = bool(
                widget.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse
            )
            keys = bool(
                widget.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            if clicked and not keys and "<a " in widget.text():
                yield f"{named(widget)} has links for the mouse alone"
        elif (
            widget.cursor().shape() is Qt.CursorShape.PointingHandCursor
            and widget.focusPolicy() is Qt.FocusPolicy.NoFocus
        ):
            yield f"{named(widget)} looks as if it could be clicked, and the keyboard cannot"


def _otherwise(button: QAbstractButton) -> bool:
    """A button within a field (its clearing cross) or a header, whose owner has the keys."""
    owner = button.parentWidget()
    while owner is not None:
        if type(owner).__name__ in ("QLineEdit", "SearchBox", "QTabBar", "_Bar", "QTableView"):
            return True
        owner = owner.parentWidget()
    return False


def unseen(root: QWidget) -> Iterator[str]:
    """What has the keyboard looks different from what has it not."""
    chain = stops(root)
    for place, widget in enumerate(chain):
        if isinstance(widget, QAbstractItemView) and not widget.model().rowCount():
            continue
        other = chain[place - 1]
        if other is widget or other.isAncestorOf(widget) or widget.isAncestorOf(other):
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is widget and widget.grab().toImage() == without:
            yield f"{named(widget)} does not show that it has the keyboard"
