"""Two viewers that scroll together, section by section. Runs in the window's thread."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject

from reader.model.contents import Section
from reader.render.layout import Layout
from reader.render.together import carried, matched
from reader.ui.viewer.viewer import Viewer


class Together(QObject):
    """Moves one viewer when the reader moves the other, while it is `on`."""

    def __init__(self, one: Viewer, other: Viewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewers = (one, other)
        self._moving = False
        self._on = False
        self._layouts: tuple[Layout, Layout] | None = None
        self._knots: list[tuple[float, float]] = []
        self._pairs: list[tuple[int, int]] | None = None
        one.verticalScrollBar().valueChanged.connect(self._first_moved)
        other.verticalScrollBar().valueChanged.connect(self._second_moved)

    def join(self, leader: Viewer) -> None:
        """Bring the other one to where `leader` stands, also while each scrolls on its own."""
        on, self._on = self._on, True
        self._follow(self._viewers.index(leader))
        self._on = on

    def match(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Go by these sections, places in the lists of both editions, not by their headings."""
        self._pairs = list(pairs)
        self._layouts = None

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Let each be moved on its own for a moment."""
        moving, self._moving = self._moving, True
        try:
            yield
        finally:
            self._moving = moving

    @property
    def on(self) -> bool:
        """Whether they scroll together."""
        return self._on

    def turn(self, on: bool, leader: Viewer | None = None) -> None:
        """Scroll together from now on, or no longer; the other one joins `leader` at once."""
        self._on = on
        if on and leader is not None:
            self._follow(self._viewers.index(leader))

    def _first_moved(self) -> None:
        self._follow(0)

    def _second_moved(self) -> None:
        self._follow(1)

    def _follow(self, leads: int) -> None:
        """The viewer that does not lead goes where the one that does stands."""
        leader, other = self._viewers[leads], self._viewers[1 - leads]
        if self._moving or not self._on or not (leader.pages and other.pages):
            return
        knots = self._made_knots()
        if leads == 1:
            knots = [(y, x) for x, y in knots]
        bars = leader.verticalScrollBar(), other.verticalScrollBar()
        # What stands a third down is what one reads.
        there = carried(bars[0].value() + bars[0].pageStep() / 3, knots)
        self._moving = True
        bars[1].setValue(round(there - bars[1].pageStep() / 3))
        self._moving = False

    def _made_knots(self) -> list[tuple[float, float]]:
        """Rows of both scenes that belong together; as long as both are laid out like this."""
        layouts = self._viewers[0].layout_of_pages, self._viewers[1].layout_of_pages
        if self._layouts is None or any(
            now is not then for now, then in zip(layouts, self._layouts, strict=True)
        ):
            self._layouts = layouts
            sections = [viewer.opened.sections if viewer.opened else () for viewer in self._viewers]
            pairs = self._pairs
            if pairs is None:
                pairs = matched(*([section.heading for section in own] for own in sections))
            knots = [(0.0, 0.0)]
            for one, other in pairs:
                if one >= len(sections[0]) or other >= len(sections[1]):
                    continue
                knot = (_row(layouts[0], sections[0][one]), _row(layouts[1], sections[1][other]))
                if knot[0] > knots[-1][0] and knot[1] > knots[-1][1]:
                    knots.append(knot)
            knots.append((float(layouts[0].height), float(layouts[1].height)))
            self._knots = knots
        return self._knots


def _row(layout: Layout, section: Section) -> float:
    """Where a section begins in the scene."""
    page = min(max(1, section.page), len(layout))
    if section.top > 0:
        return layout.to_scene(page, 0.0, section.top)[1]
    return float(layout.box(page).y)
