"""Where the reader has been, for back and forward. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the window: a tab, and the page in it."""

    tab: int
    """The tab's own number, not its position."""
    edition: int = 0
    """The edition that the tab shows; a closed one is opened again by it."""
    page: int = 0
    top: float | None = None
    """How far down the page the view begins, in points; None where that is not known yet."""

    def is_near(self, other: "Place") -> bool:
        """Whether both are the same page, as far as known."""
        return (self.tab, self.edition, self.page) == (other.tab, other.edition, other.page)


class Trail:
    """Places in the order they were visited, and where on it the reader stands."""

    LONGEST = 100

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def visit(self, place: Place, jumped: bool = False) -> None:
        """Stand at a new place; what lay ahead is forgotten.

        Within a page only what the reader `jumped` to is a new place.
        """
        if self._at >= 0 and not jumped and self._places[self._at].is_near(place):
            return
        self._places = [*self._places[: self._at + 1], place][-self.LONGEST :]
        self._at = len(self._places) - 1

    def move_to(self, place: Place) -> None:
        """The same place after some scrolling: it is remembered as left."""
        if self._at >= 0 and self._places[self._at].tab == place.tab:
            self._places[self._at] = place

    def back(self) -> Place | None:
        """Go one back; None at the start."""
        return self._go(-1)

    def forward(self) -> Place | None:
        """Go one forward; None at the end."""
        return self._go(1)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one."""
        return self._at < len(self._places) - 1

    def forget(self, tab: int) -> None:
        """A tab that cannot be opened again is gone."""
        here = self._places[: self._at + 1]
        kept = [place for place in self._places if place.tab != tab]
        self._at = sum(1 for place in here if place.tab != tab) - 1
        self._places = kept
        if self._at < 0 and kept:
            self._at = 0

    def _go(self, step: int) -> Place | None:
        if not 0 <= self._at + step < len(self._places):
            return None
        self._at += step
        return self._places[self._at]
