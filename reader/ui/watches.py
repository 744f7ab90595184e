"""Saved searches that count, and watches that tell what is new.

Counts are asked one after the other while nothing else is asked, kept until the index changes,
and never waited for. Runs in the window's thread.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model.hit import Answer, Hit, Question
from reader.model.order import NewPassages, SavedSearch
from reader.ui import wording
from reader.ui.dialogs.news import NewsDialog
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.window import Window

IDLE = 600
"""Milliseconds of quiet before the next search is counted."""
ASKER = -3
"""The number under which counts are asked: of no tab."""
Key = tuple[str, bool]


class Watches(QObject):
    """Everything about counts and watches, for one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._searches: tuple[SavedSearch, ...] | None = None
        self._counts: dict[Key, int] = {}
        self._stale: set[Key] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE)
        self._timer.timeout.connect(self._count_next)

    # -- what the window tells ---------------------------------------------------

    def follow(self, searches: tuple[SavedSearch, ...]) -> None:
        """The saved searches as they are now."""
        before, self._searches = self._searches, searches
        was = {search.id: search.new for search in before or ()}
        # At the start the left column says it; a notice is for what comes while one works.
        fresh = [s for s in searches if before is not None and s.new > was.get(s.id, s.new)]
        if fresh:
            self._say(fresh)
        self._show()
        self._window.finder.mark_watched(searches)
        self._timer.start()

    def forget(self) -> None:
        """The index has changed: count again, in idle time; old counts stay till then."""
        self._stale.update(self._counts)
        self._timer.start()

    def turn(self, search: SavedSearch) -> None:
        """Make a saved search a watch, or no longer."""
        on = not search.watched
        says = (
            tr("“{name}” is watched: what comes in and answers it is told.", name=search.name)
            if on
            else tr("“{name}” is no longer watched.", name=search.name)
        )
        self._window.relay.when(
            self._window.tasks.watching.watch(search.id, on),
            lambda done: self._window.notice.say(says),
            owner=self,
            what="the watch",
        )

    def show_news(self, search: SavedSearch) -> None:
        """List what a watch found; then it is nothing new any more."""
        self._window.relay.when(
            self._window.tasks.watching.passages(search.id),
            partial(self._list, search),
            owner=self,
            what="what is new",
        )

    def say_news(self, search: SavedSearch) -> None:
        """Offer the list of what a watch found."""
        self._say([search])

    def read(self, text: str, edition: int, page: int) -> None:
        """Open a report with what is watched marked in it."""
        window = self._window
        window.open_edition(edition, page)
        if (screen := window.readings.of(edition)) is not None:
            screen.ask(text, at_once=True)
            window.top.box.setText(text)

    # -- within ------------------------------------------------------------------

    def _say(self, searches: list[SavedSearch]) -> None:
        first = searches[0]
        new = wording.counted(first.new, "new passage")
        text = f"{wording.quoted(first.name)}: {new}"
        if rest := len(searches) - 1:
            text += tr(
                ", and {watches} found some",
                watches=wording.counted(rest, "other watch", "other watches"),
            )
        self._window.notice.say(
            f"{text}.", tr("Show"), partial(self.show_news, first), warning=False
        )

    def _list(self, search: SavedSearch, found: list[NewPassages]) -> None:
        window = self._window
        dialog = NewsDialog(search, found, window.covers, window.theme, window)
        dialog.read.connect(partial(self._read, search, found))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if window.notice.text.startswith(f"{wording.quoted(search.name)}:"):
            window.notice.hide()  # it has been followed
        window.relay.when(
            window.tasks.watching.see(search.id), owner=self, what="what has been looked at"
        )

    def _read(self, search: SavedSearch, found: list[NewPassages], hit: Hit) -> None:
        """Open a report at a passage, with what is watched marked in it."""
        window = self._window
        window.open_edition(hit.edition, hit.page, hit.words)
        if (screen := window.readings.of(hit.edition)) is not None:
            screen.mark([one for new in found for one in new.hits if one.edition == hit.edition])
            screen.ask(search.text, at_once=True)
            window.top.box.setText(search.text)

    def _count_next(self) -> None:
        """Count one search, unless the reader waits for an answer."""
        window = self._window
        if any(screen.busy for screen in window.tabs.screens.values()):
            self._timer.start()
            return
        for search in self._searches or ():
            key = (search.text, search.all_editions)
            if key not in self._counts or key in self._stale:
                window.relay.when(
                    window.tasks.search(Question(search.text, 0, search.all_editions), ASKER),
                    partial(self._take, key),
                    partial(self._give_up, key),
                    owner=self,
                    what="the count of a saved search",
                )
                return

    def _take(self, key: Key, answer: Answer) -> None:
        self._counts[key] = answer.total
        self._stale.discard(key)
        self._show()
        self._timer.start()

    def _give_up(self, key: Key, sentence: str) -> None:
        """It is counted again when the index changes; nobody waits for it."""
        self._stale.discard(key)

    def _show(self) -> None:
        counts = {}
        for search in self._searches or ():
            key = (search.text, search.all_editions)
            if key in self._counts:
                counts[search.id] = self._counts[key]
        self._window.navigation.show_counts(counts)
