"""Text in the pictures of pages, for one window: offered, asked for, and shown when it is there.

Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.changes import Changes
from reader.model.recognised import Recognition
from reader.tasks.recognising import Offer, Scan
from reader.ui import wording
from reader.ui.dialogs.recognise import RecogniseDialog
from reader.ui.language import tr
from reader.ui.spoken import spoken

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen
    from reader.ui.window import Window

States = dict[int, tuple[Recognition, str]]


class Recognising(QObject):
    """What a window has to do with it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def attach(self, screen: "ReadingScreen") -> None:
        """Offer it where the reader meets a page without text."""
        screen.viewer.textless.said.connect(partial(self._offer, screen))

    def follow(self, changes: Changes) -> None:
        """Open reports have other words now."""
        for screen in self._window.tabs.screens.values():
            if screen.kind == "report" and screen.edition in changes.recognised:
                screen.renew()  # type: ignore[attr-defined]
        if self._window.finder.preview is not None:
            self._window.finder.preview.renew(changes.recognised)

    def count(self) -> None:
        """Let the menu say on how many pages of the chosen reports there is something to do."""
        window = self._window
        editions = [row.edition for row in window.chosen()]
        window.relay.when(
            window.tasks.recognising.scans(editions),
            partial(self._counted, editions),
            owner=self,
            what="how many pages are scans",
        )

    def ask(self, editions: Sequence[int]) -> None:
        """Ask which pages, in which languages; say what to install where nothing can be done."""
        window = self._window
        window.relay.when(
            window.tasks.recognising.offer(editions),
            self._choose,
            self._say_how,
            owner=self,
            what="what recognises text",
        )

    # -- within ------------------------------------------------------------------

    def _counted(self, editions: list[int], scans: list[Scan]) -> None:
        if editions == [row.edition for row in self._window.chosen()]:
            pages = sum(len(scan.textless) for scan in scans)
            said = tr("Recognise the text of scanned pages…")
            if pages:
                count = wording.counted(pages, "page")
                said = tr("Recognise the text of {count}…", count=count)
            self._window.actions_table["recognise_text"].setText(said)

    def _offer(self, screen: "ReadingScreen") -> None:
        if self._window.tasks.read_only:
            return
        self._window.notice.say(
            tr("Pages of this report are pictures: what is printed on them cannot be found yet."),
            tr("Recognise the text…"),
            partial(self._ask_of, screen),
        )

    def _ask_of(self, screen: "ReadingScreen") -> None:
        self.ask([screen.edition])

    def _say_how(self, sentence: str) -> None:
        self._window.notice.say(sentence, warning=True)

    def _choose(self, offer: Offer) -> None:
        window = self._window
        if not any(scan.scanned or scan.done for scan in offer.scans):
            window.notice.say(tr("There is nothing to recognise: every page has its text."))
            return
        dialog = RecogniseDialog(offer, window)
        dialog.wanted.connect(partial(self._recognise, offer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _recognise(self, offer: Offer, pages: dict[int, tuple[int, ...]], languages: str) -> None:
        window = self._window
        window.relay.when(
            window.tasks.recognising.recognise(pages, languages),
            lambda done: self._tell(offer, pages),
            self._say_how,
            owner=self,
            what="the recognised text",
        )
        window.status.jobs.watch()

    def _tell(self, offer: Offer, pages: dict[int, tuple[int, ...]]) -> None:
        """Say what became of it, once nothing waits any more."""
        for scan in offer.scans:
            if wanted := pages.get(scan.edition):
                self._window.relay.when(
                    self._window.tasks.recognising.states(scan.edition),
                    partial(self._say_states, scan.title, wanted),
                    owner=self,
                    what="what was recognised",
                )

    def _say_states(self, title: str, pages: Sequence[int], states: States) -> None:
        became = [states[page] for page in pages if page in states]
        if not became:
            return  # it was called off
        window = self._window
        found = sum(state is Recognition.WORDS for state, _ in became)
        text = tr(
            "Text was recognised on {pages} of {title}",
            pages=wording.counted(found, "page"),
            title=title.rstrip("."),
        )
        if nothing := sum(state is Recognition.NOTHING for state, _ in became):
            text += tr("; on {pages} no words were found", pages=wording.counted(nothing, "page"))
        if failed := [why for state, why in became if state is Recognition.FAILED]:
            text += tr(
                "; {pages} failed: {spoken}",
                pages=wording.counted(len(failed), "page"),
                spoken=spoken(failed[0]).rstrip("."),
            )
        window.notice.say(f"{text}.", warning=bool(failed))
