"""Notes in the window: their list beside the pages, the tab of all notes, what leaves the house.

Made by the window, once. Runs in the window's thread.
"""

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.model.carried import CarriedTally, tally
from reader.model.note import NoteRow
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.notes import tallied
from reader.ui.notes.carried import CarriedPanel
from reader.ui.notes.dots import meant
from reader.ui.notes.panel import NotesPanel
from reader.ui.notes.screen import NotesScreen
from reader.ui.screen import Screen
from reader.ui.voice import voice

if TYPE_CHECKING:
    from reader.ui.notes.annotating import Annotating
    from reader.ui.reading import ReadingScreen
    from reader.ui.window import Window

MAKING = ("highlight", "underline", "comment", "note_on_region", "show_notes")
EXPORTS = ("export_notes_pdf", "export_notes", "name_note_colours", "show_all_notes")


class NotesBeside(QObject):
    """Stands a list of notes in the right column while a report is read, if it is wanted."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._wanted = False
        self._panels: dict[int, NotesPanel] = {}
        """By number of the tab."""
        self._carried: dict[int, CarriedPanel] = {}
        window.sidebar.notes.wanted.connect(self._show_of)
        window.sidebar.notes.carried_wanted.connect(self.go_through)

    # -- the open reports ------------------------------------------------------------

    def attach(self, screen: "ReadingScreen") -> None:
        """A report is open in a tab."""
        actions = self._window.actions_table
        screen.notes.offer([actions[name] for name in MAKING])
        screen.notes.opened.connect(partial(self._open, screen))
        screen.notes.said.connect(self._window.notice.say)

    def forget(self, number: int) -> None:
        """A tab is about to close."""
        for panel in (self._panels.pop(number, None), self._carried.pop(number, None)):
            if panel is not None:
                self._window.columns.right.removeWidget(panel)
                panel.deleteLater()

    def stand_beside(self, screen: Screen) -> None:
        """A tab is shown: its notes stand beside it, if they are wanted."""
        if screen.kind == "report" and self._wanted:
            panel = self._panel(screen)  # type: ignore[arg-type]
            self._window.columns.right.setCurrentWidget(panel)

    def turn(self) -> None:
        """Go into the notes of the open report, and from there to what stood there before."""
        screen = self._window.tabs.current_screen
        panel = self._panels.get(screen.number)
        if panel is not None and panel.isAncestorOf(self._window.focusWidget()):
            self._fold()
        elif screen.kind == "report":
            self._unfold(screen)  # type: ignore[arg-type]
            self._panels[screen.number].focus_inside(screen.page)

    def refresh(self, fingerprints: Collection[str]) -> None:
        """The notes of these editions have changed."""
        window = self._window
        window.sidebar.notes.show_edition(window.sidebar.edition)
        for screen in window.tabs.screens.values():
            if isinstance(screen, NotesScreen):
                screen.refresh()
            elif screen.kind == "report":
                opened = screen.viewer.opened  # type: ignore[attr-defined]
                if opened is not None and opened.edition.fingerprint in fingerprints:
                    screen.notes.refresh()  # type: ignore[attr-defined]

    def _panel(self, screen: "ReadingScreen") -> NotesPanel:
        panel = self._panels.get(screen.number)
        if panel is None:
            window, notes = self._window, screen.notes
            deeds = [window.actions_table[name] for name in EXPORTS]
            panel = NotesPanel(window.theme, meant(window.tasks.noting.meanings()), deeds)
            self._panels[screen.number] = panel
            window.columns.right.addWidget(panel)
            notes.changed.connect(partial(_fill, panel, notes))
            panel.list.chosen.connect(notes.go_to)
            panel.list.changed.connect(notes.change)
            notes.not_kept.connect(panel.list.not_kept)
            panel.list.removed.connect(notes.remove)
            panel.list.taken.connect(partial(_take, notes))
            panel.list.left.connect(screen.focus_inside)
            panel.take_all.connect(notes.take_all)
            panel.back.connect(self._fold)
            panel.carried_wanted.connect(partial(self._unfold_carried, screen))
            _fill(panel, notes)
        return panel

    def _unfold(self, screen: "ReadingScreen") -> None:
        self._wanted = True
        self._stand(self._panel(screen))

    def _stand(self, panel: QWidget) -> None:
        columns = self._window.columns
        if columns.folded[1]:
            columns.turn("right")
        columns.right.setCurrentWidget(panel)

    def _fold(self) -> None:
        self._wanted = False
        self._window.columns.right.setCurrentWidget(self._window.sidebar)
        self._window.tabs.current_screen.focus_inside()

    def _open(self, screen: "ReadingScreen", note: int, write: bool) -> None:
        """A note was clicked on its page, or made."""
        if note and self._window.tabs.current_screen is screen:
            self._unfold(screen)
        panel = self._panels.get(screen.number)
        if panel is not None:
            panel.open(note, write)

    # -- notes of older editions -------------------------------------------------------

    def go_through(self, edition: int = 0) -> None:
        """Go through what became of the notes of older editions; 0: in the open report."""
        window = self._window
        if edition and window.tabs.current_screen.edition != edition:
            window.open_edition(edition)
        screen = window.tabs.current_screen
        if screen.kind == "report":
            self._unfold_carried(screen)  # type: ignore[arg-type]

    def carry_here(self) -> None:
        """Find the notes of the report's other editions in the open one, and say what came."""
        window = self._window
        edition = window.tabs.current_screen.edition

        def say(counts: CarriedTally) -> None:
            if counts.whole:
                go = partial(self.go_through, edition)
                window.notice.say(f"{tallied.line(counts)}.", tr("Go through them"), go)
            else:
                window.notice.say(tr("No other edition of this report holds notes of yours."))

        asked = window.tasks.carrying.carry_into(edition)
        window.relay.when(asked, say, owner=self, what="the notes of the other editions")

    def _unfold_carried(self, screen: "ReadingScreen") -> None:
        notes = screen.notes
        panel = self._carried.get(screen.number)
        if panel is None:
            panel = self._carried[screen.number] = CarriedPanel(self._window.theme)
            self._window.columns.right.addWidget(panel)
            notes.changed.connect(partial(_fill_carried, panel, notes))
            panel.back.connect(partial(self._unfold, screen))
            panel.old_wanted.connect(self.show)
            panel.new_wanted.connect(notes.go_to)
            panel.confirmed.connect(notes.confirm)
            panel.rejected.connect(notes.reject)
            panel.let_go.connect(notes.let_go)
            panel.place_wanted.connect(notes.place)
            _fill_carried(panel, notes)
        self._stand(panel)
        panel.focus_inside()

    # -- from elsewhere to a note ------------------------------------------------------

    def show(self, row: NoteRow) -> None:
        """Open a report at a note."""
        self._show_of(row.edition, row.note.id)

    def _show_of(self, edition: int, note: int) -> None:
        """Show the notes of an edition, which is opened where it is not; go to one of them."""
        window = self._window
        if window.tabs.current_screen.edition != edition:
            window.open_edition(edition)
        screen = window.tabs.current_screen
        if screen.kind != "report":
            return
        self._unfold(screen)  # type: ignore[arg-type]
        notes: Annotating = screen.notes  # type: ignore[attr-defined]
        if note:
            self._go(notes, note)

    def _go(self, notes: "Annotating", note: int) -> None:
        row = next((row for row in notes.rows if row.note.id == note), None)
        if row is not None:
            notes.go_to(row)
            notes.choose(note)
        elif not notes.rows:  # it is being opened: as soon as its notes are here
            _once(notes, partial(self._go, notes, note))

    def show_all(self) -> None:
        """Show all notes, in a tab of their own."""
        window = self._window
        there = [s for s in window.tabs.screens.values() if isinstance(s, NotesScreen)]
        if there:
            screen = there[0]
        else:
            number = window.tabs.next_number()
            deeds = [window.actions_table[name] for name in EXPORTS[1:3]]
            screen = NotesScreen(window.tasks, window.relay, window.theme, number, deeds)
            screen.read.connect(self.show)
            screen.panel.list.chosen.connect(self._speak_of)
            window.tabs.add(number, screen, screen.tab_text)
        window.walk.leave()
        window.tabs.show(screen.number)
        screen.focus_inside()

    def _speak_of(self, row: NoteRow) -> None:
        self._window.sidebar.show_edition(row.edition)

    # -- leaving the library -------------------------------------------------------------

    def export_pdf(self) -> None:
        """Write a copy of the open PDF with the notes in it."""
        window = self._window
        opened = window.tabs.current_screen.viewer.opened  # type: ignore[attr-defined]
        if opened is None:
            return
        offered = tr("{stem} with notes.pdf", stem=Path(opened.source.path).stem)
        target = self._ask(
            tr("Export a copy of the PDF with the notes"), offered, tr("PDF files (*.pdf)")
        )
        if target is None:
            return
        own = sum(row.note.id > 0 for row in window.tabs.current_screen.notes.rows)  # type: ignore[attr-defined]

        def written(placed: int) -> None:
            text = tr(
                "{name} holds {notes}.", name=target.name, notes=wording.counted(placed, "note")
            )
            if placed < own:
                text += tr(
                    " {own} have no place in it: their words are not on its pages.",
                    own=own - placed,
                )
            window.notice.say(text)

        window.relay.when(
            window.tasks.noting.export_pdf(opened, target), written, owner=self, what="the copy"
        )

    def export_markdown(self) -> None:
        """Write the notes of the open report as Markdown, or all where none is open."""
        window = self._window
        edition = window.tabs.current_screen.edition
        title = window.tabs.current_screen.tab_text if edition else tr("All reports")
        offered = tr("{plain} - notes.md", plain=_plain(title))
        target = self._ask(tr("Export the notes"), offered, tr("Markdown files (*.md)"))
        if target is not None:
            window.relay.when(
                window.tasks.noting.export_markdown(target, edition=edition, voice=voice()),
                lambda count: window.notice.say(
                    tr(
                        "{name} holds {notes}.",
                        name=target.name,
                        notes=wording.counted(count, "note"),
                    )
                ),
                owner=self,
                what="the notes",
            )

    def name_colours(self) -> None:
        """Let the reader say what the colours mean."""
        window = self._window
        given = window.questions.meanings(
            window, meant(window.tasks.noting.meanings()), window.theme
        )
        if not given:
            return
        window.tasks.change_setting("notes", **given)
        for panel in self._panels.values():
            panel.name(meant(given))
        for screen in window.tabs.screens.values():
            if isinstance(screen, NotesScreen):
                screen.panel.name(meant(given))
            elif screen.kind == "report":
                screen.notes.name(meant(given))  # type: ignore[attr-defined]

    def _ask(self, title: str, offered: str, kinds: str) -> Path | None:
        target = self._window.questions.target(self._window, title, Path.home() / offered, kinds)
        suffix = Path(offered).suffix
        if target is not None and target.suffix.casefold() != suffix:
            target = target.with_name(target.name + suffix)
        return target


def _fill(panel: NotesPanel, notes: "Annotating") -> None:
    panel.show_rows(notes.rows)
    panel.show_carried(tally(notes.carried))


def _fill_carried(panel: CarriedPanel, notes: "Annotating") -> None:
    panel.show_rows(notes.carried)


def _take(notes: "Annotating", note: object) -> None:
    notes.take([note])  # type: ignore[list-item]


def _once(notes: "Annotating", then: object) -> None:
    """Call `then` the next time that the notes change."""

    def call() -> None:
        notes.changed.disconnect(call)
        then()  # type: ignore[operator]

    notes.changed.connect(call)


def _plain(title: str) -> str:
    return "".join(c if c.isalnum() or c in " -_.," else "-" for c in title)[:100].strip() or tr(
        "Report"
    )
