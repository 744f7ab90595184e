"""Going from tab to tab and page to page, and back again. Runs in the window's thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.actions import Actions
from reader.ui.screen import Screen
from reader.ui.tabs import LIBRARY, Tabs
from reader.ui.trail import Place, Trail

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen


class Walk(QObject):
    """Keeps the trail of a window's tabs, and walks it."""

    changed = Signal()
    """Back or forward may have become possible or impossible."""

    def __init__(self, tabs: Tabs, open_edition: Callable[[int, int, float | None], None]) -> None:
        """`open_edition(edition, page, top)` opens a report whose tab was closed."""
        super().__init__(tabs)
        self._tabs = tabs
        self._open = open_edition
        self._trail = Trail()
        self._closed: list[Place] = []
        self._walking = False
        self._trail.visit(Place(LIBRARY))

    def allow(self, actions: Actions) -> None:
        """Forbid what leads nowhere now."""
        actions["go_back"].setEnabled(self._trail.can_go_back)
        actions["go_forward"].setEnabled(self._trail.can_go_forward)
        actions["reopen_tab"].setEnabled(bool(self._closed))

    def attend(self, screen: "ReadingScreen") -> None:
        """Remember the places that one leaves and comes to within a report."""
        screen.jumping.connect(self.leave)
        screen.jumped.connect(self.jump)

    def leave(self) -> None:
        """The reader is about to go elsewhere: remember the page that is left."""
        self._trail.move_to(_place(self._tabs.current_screen))

    def visit(self, page: int = 0) -> None:
        """The reader has come to a place; `page` where it is not the one on the screen yet."""
        if not self._walking:
            here = _place(self._tabs.current_screen)
            there = Place(here.tab, here.edition, page) if page else here
            self._trail.visit(there)
        self.changed.emit()

    def jump(self, page: int) -> None:
        """The reader has jumped to a page of the report on the screen, or within it."""
        screen = self._tabs.current_screen
        self._trail.visit(Place(screen.number, screen.edition, page), jumped=True)
        self.changed.emit()

    def back(self) -> None:
        """Go one back."""
        self.leave()
        self._go(self._trail.back())

    def forward(self) -> None:
        """Go one forward."""
        self.leave()
        self._go(self._trail.forward())

    def close(self, number: int) -> None:
        """Close a tab; the library stays."""
        screen = self._tabs.screens.get(number)
        if number == LIBRARY or screen is None:
            return
        place = _place(screen)
        screen.close_screen()
        if screen.edition:
            self._closed.append(place)
        else:
            self._trail.forget(number)
        self._tabs.remove(number)
        self.changed.emit()

    def reopen(self) -> None:
        """Open the report again that was closed last."""
        if self._closed:
            place = self._closed.pop()
            self._open(place.edition, place.page, place.top)

    def _go(self, place: Place | None) -> None:
        if place is None:
            return
        self._walking = True
        screen = self._tabs.screens.get(place.tab)
        if place.edition:
            # Its tab may be closed, or another one may show the edition now.
            self._open(place.edition, place.page, place.top)
        elif screen is not None:
            self._tabs.show(place.tab)
            screen.focus_inside()
        self._walking = False
        self.changed.emit()


def _place(screen: Screen) -> Place:
    return Place(screen.number, screen.edition, *screen.place)
