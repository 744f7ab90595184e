"""What the mouse and the keyboard do upon the pages, and what lies over them.

A viewer has several tools. The left button, hovering and keys are offered to each in turn
until one takes them; who takes a press gets the drag and the release that belong to it. A
tool that was taken up (a table to be boxed in, a note to be placed) is alone until it is
put down, at the latest by Escape. Runs in the window's thread.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from reader.model.page import Rect
from reader.render.layout import Layout


@dataclass(frozen=True, slots=True)
class Point:
    """A place under the mouse: on or nearest to a page, in points of the unrotated page."""

    page: int
    x: float
    y: float
    inside: bool
    """Whether it lies on the page itself, not in the gap or the margin."""
    view: QPoint
    """The same in pixels of the viewport."""


class Layer(Protocol):
    """Something that is painted over each page, below the marks of hits."""

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """Paint what lies on a page; units are device pixels of the scene. No SQL, no waiting."""


class Tool(QObject):
    """One thing the left button, hovering and keys can do. What is not wanted answers False."""

    done = Signal()
    """It was taken up and has what it wanted, or was put down."""

    def cursor(self, at: Point) -> Qt.CursorShape | None:
        """The cursor over a place; None if another tool may say."""
        return None

    def press(self, at: Point, event: QMouseEvent) -> bool:
        """The left button went down; True to get the drag and the release."""
        return False

    def drag(self, at: Point, event: QMouseEvent) -> None:
        """The mouse moved with the button down."""

    def release(self, at: Point, event: QMouseEvent) -> None:
        """The button went up."""

    def double_click(self, at: Point, event: QMouseEvent) -> bool:
        """A second click came in time."""
        return False

    def hover(self, at: Point) -> bool:
        """The mouse stands over a place, no button down; True if that means something here."""
        return False

    def leave(self) -> None:
        """The mouse went elsewhere, or a tool before this one took the place."""

    def key(self, event: QKeyEvent) -> bool:
        """A key was pressed in the pages."""
        return False

    def reached(self) -> tuple[int, Rect] | None:
        """Page and box that the keys have led to; a menu that a key opens is for that place."""
        return None

    def cancel(self) -> None:
        """Put down what is in mid-work."""


class Tools:
    """The tools of one viewer, and which of them has the mouse."""

    def __init__(self) -> None:
        self._tools: list[Tool] = []
        self._alone: Tool | None = None
        self._holds: Tool | None = None

    def add(self, tool: Tool, before: Tool | None = None) -> None:
        """Offer things to one more tool, after those before it, or `before` one of them."""
        place = self._tools.index(before) if before in self._tools else len(self._tools)
        self._tools.insert(place, tool)

    @property
    def alone(self) -> Tool | None:
        """The tool that was taken up."""
        return self._alone

    def take_up(self, tool: Tool | None) -> None:
        """From now on only this one works; None puts down the one that did."""
        before, self._alone, self._holds = self._alone, tool, None
        if before is not None and before is not tool:
            before.cancel()
            before.done.emit()
        for other in self._tools:
            if other is not tool:
                other.leave()

    def cursor(self, at: Point) -> Qt.CursorShape:
        """The cursor over a place."""
        for tool in self._offered():
            if (shape := tool.cursor(at)) is not None:
                return shape
        return Qt.CursorShape.ArrowCursor

    def press(self, at: Point, event: QMouseEvent) -> bool:
        """Offer a press."""
        self._holds = next((tool for tool in self._offered() if tool.press(at, event)), None)
        return self._holds is not None

    def double_click(self, at: Point, event: QMouseEvent) -> bool:
        """Offer a double click."""
        self._holds = next((tool for tool in self._offered() if tool.double_click(at, event)), None)
        return self._holds is not None

    @property
    def holding(self) -> bool:
        """Whether a tool has the button."""
        return self._holds is not None

    def drag(self, at: Point, event: QMouseEvent) -> None:
        """The mouse moved with the button down."""
        if self._holds is not None:
            self._holds.drag(at, event)

    def release(self, at: Point, event: QMouseEvent) -> None:
        """The button went up."""
        holder, self._holds = self._holds, None
        if holder is not None:
            holder.release(at, event)

    def hover(self, at: Point | None) -> None:
        """The mouse stands over a place, or has left (None)."""
        taken = False
        for tool in self._offered():
            if at is None or taken or not tool.hover(at):
                tool.leave()
            else:
                taken = True

    def key(self, event: QKeyEvent) -> bool:
        """Offer a key; Escape puts down the tool that was taken up."""
        if event.key() == Qt.Key.Key_Escape and self._alone is not None:
            self.take_up(None)
            return True
        return any(tool.key(event) for tool in self._offered())

    def reached(self) -> tuple[int, Rect] | None:
        """Where the keys are, None if nowhere."""
        return next((at for tool in self._offered() if (at := tool.reached()) is not None), None)

    def _offered(self) -> list[Tool]:
        return [self._alone] if self._alone is not None else self._tools
