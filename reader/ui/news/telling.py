"""Telling what is new: the tab of it, notices after imports, folders that are watched.

Made by the window, once. Nothing pops up: a notice waits to be clicked. Runs in the
window's thread.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.arrival import Arrival, Outcome
from reader.model.changes import Changes
from reader.model.digest import Answered, Arrived, Newness
from reader.ui import wording
from reader.ui.dialogs.dropfolders import DropFoldersDialog
from reader.ui.language import english, tr
from reader.ui.news.screen import NewsScreen
from reader.ui.notes import tallied
from reader.ui.spoken import spoken
from reader.ui.voice import voice

if TYPE_CHECKING:
    from reader.ui.window import Window

OFFERED = ("watch_folders", "add_files", "add_folder")
WHAT_IS_NEW = english("What is new")


class Telling(QObject):
    """Everything about what is new, for one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: DropFoldersDialog | None = None
        self._said: dict[Path, str] = {}
        """Troubles of watched folders that were said."""
        window.importing.news_wanted.connect(self.show)
        window.importing.edition_came.connect(self.tell_edition)

    def follow(self, changes: Changes) -> None:
        """Something has changed."""
        if changes.reports or changes.people or changes.notes or changes.compared:
            for screen in self._screens:
                screen.refresh()
        if changes.folders:
            self._folders_changed()
        for run in changes.dropped:
            self._tell_import(run)

    # -- the tab -----------------------------------------------------------------

    def show(self) -> None:
        """Show what is new, in a tab of its own."""
        window = self._window
        screen = next(iter(self._screens), None)
        if screen is None:
            actions = [window.actions_table[name] for name in OFFERED]
            number = window.tabs.next_number()
            screen = NewsScreen(window.tasks, window.relay, window.theme, number, actions)
            screen.read.connect(window.open_edition)
            screen.changes_wanted.connect(window.comparing.open)
            screen.notes_wanted.connect(window.notes.go_through)
            screen.answer_wanted.connect(self._read_answer)
            screen.export_wanted.connect(self._export)
            window.tabs.add(number, screen, screen.tab_text)
        else:
            screen.refresh()
        window.walk.leave()
        window.tabs.show(screen.number)
        screen.focus_inside()

    @property
    def _screens(self) -> list[NewsScreen]:
        screens = self._window.tabs.screens.values()
        return [screen for screen in screens if isinstance(screen, NewsScreen)]

    def _read_answer(self, one: Answered) -> None:
        self._window.watches.read(one.text, one.edition, one.page)

    def _export(self, week: str) -> None:
        window = self._window
        kinds = tr("Web pages (*.html);;Markdown files (*.md)")
        offered = Path.home() / tr("What is new {week}.html", week=week)
        target = window.questions.target(window, tr("Export what is new"), offered, kinds)
        if target is None:
            return
        if not target.suffix:
            target = target.with_name(f"{target.name}.html")

        def written(editions: int) -> None:
            window.notice.say(
                tr(
                    "{name} tells of {reports}.",
                    name=target.name,
                    reports=wording.counted(editions, "report"),
                )
            )

        window.relay.when(
            window.tasks.digesting.export(week, target, voice()),
            written,
            owner=self,
            what="the file",
        )

    # -- watched folders ---------------------------------------------------------

    def show_folders(self) -> None:
        """List the folders that are watched, to add some and take some off."""
        window = self._window
        if self._dialog is None:
            choose = partial(window.questions.folder, window)
            self._dialog = DropFoldersDialog(choose, window)
            self._dialog.added.connect(self._add_folder)
            self._dialog.removed.connect(window.tasks.dropping.remove)
        self._fill_dialog()
        self._dialog.open()

    def _fill_dialog(self) -> None:
        dropping = self._window.tasks.dropping
        if self._dialog is not None:
            self._dialog.show_folders(dropping.folders(), dropping.library)

    def _add_folder(self, folder: Path, old_too: bool) -> None:
        window, dialog = self._window, self._dialog
        assert dialog is not None
        window.relay.when(
            window.tasks.dropping.add(folder, old_too),
            on_error=dialog.complain,
            owner=dialog,
            what="the folder",
        )

    def _folders_changed(self) -> None:
        self._fill_dialog()
        dropping = self._window.tasks.dropping
        if dropping.library is not None:
            return
        now = {one.path: one.trouble for one in dropping.folders() if one.trouble}
        fresh = [trouble for path, trouble in now.items() if self._said.get(path) != trouble]
        self._said = now
        if fresh:
            text = tr("A watched folder cannot be looked at. {fresh}", fresh=fresh[0])
            self._window.notice.say(text, tr("Watched folders"), self.show_folders, warning=True)

    # -- what came ---------------------------------------------------------------

    def tell_edition(self, run: int) -> None:
        """Say what the one edition of an import brought, once notes are carried into it."""
        window = self._window
        tell = partial(self._tell_import, run)
        window.relay.when(
            window.tasks.carrying.look(), lambda done: tell(), owner=self, what="the notes"
        )

    def _tell_import(self, run: int) -> None:
        window = self._window
        window.relay.when(
            window.tasks.arrivals_of(run),
            partial(self._got_arrivals, run),
            owner=self,
            what="the files of an import",
        )

    def _got_arrivals(self, run: int, arrivals: list[Arrival]) -> None:
        window = self._window
        failed = [one for one in arrivals if one.outcome is Outcome.FAILED]

        def say(came: list[Arrived]) -> None:
            if failed:
                name = PurePath(failed[0].path).name
                more = tr(" and {count} more", count=len(failed) - 1) if len(failed) > 1 else ""
                text = tr(
                    "{name}{more} in a watched folder could not be imported.", name=name, more=more
                )
                if came:  # good news is not lost beside the bad
                    text = f"{told(came)} {text}"
                why = partial(window.importing.show_imports, run)
                window.notice.say(text, tr("Why"), why, warning=True)
            elif came:
                self._say(came)

        window.relay.when(
            window.tasks.digesting.of_import(run), say, owner=self, what="what is new"
        )

    def _say(self, came: list[Arrived]) -> None:
        """Say what came; of one new edition what changed in it, which takes a moment."""
        notice, one = self._window.notice, came[0]

        def say(line: str) -> None:
            notice.say(told([replace(one, changes=line), *came[1:]]), tr(WHAT_IS_NEW), self.show)

        if len(came) > 1 or one.changes or not one.older:
            say(one.changes)
            return
        self._window.relay.when(
            self._window.tasks.comparing.between(one.older, one.edition),
            lambda compared: say(compared.line),
            lambda sentence: say(""),
            owner=self,
            what="what changed",
        )


def told(came: list[Arrived]) -> str:
    """What came in, as one sentence."""
    if len(came) == 1:
        (one,) = came
        if one.newness is Newness.REPORT:
            return tr("New report: {title}.", title=one.title)
        what = tr("New edition") if one.newness is Newness.EDITION else tr("An older edition")
        said = [
            tr("{what} of {title}", what=what, title=one.title),
            spoken(one.changes),
            _notes(one),
        ]
        return f"{wording.joined(said)}."
    parts = []
    for newness, words in (
        (Newness.EDITION, tr("new edition")),
        (Newness.REPORT, tr("new report")),
        (Newness.OLDER, tr("older edition")),
    ):
        if count := sum(one.newness is newness for one in came):
            parts.append(wording.counted(count, words))
    asks = sum(one.notes.asks for one in came)
    looks = tr("{notes} to look at", notes=wording.counted(asks, "note")) if asks else ""
    return "{part}.".format(
        part=wording.joined([tr("{parts} came in", parts=wording.enumerated(parts)), looks])
    )


def _notes(one: Arrived) -> str:
    """What became of one's notes, where there are any."""
    counts = one.notes
    if not counts.whole:
        return ""
    if counts.whole == counts.carried:
        return tr("{notes} carried", notes=wording.counted(counts.whole, "note"))
    away = [
        tallied.short(fate, count)
        for fate in ("moved", "changed", "lost")
        if (count := getattr(counts, fate))
    ]
    return tr("of your notes {away}", away=wording.enumerated(away))
