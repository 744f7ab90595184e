"""The window: a top bar, three columns, tabs in the middle one, a line at the bottom.

It is given tasks and a theme, puts the screens together and passes between them what
they say to each other; each screen refreshes itself. Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from reader.model.changes import Changes
from reader.model.hit import Hit
from reader.model.report import ReportRow
from reader.tasks.tasks import Tasks
from reader.ui.actions import Actions
from reader.ui.addresses import Addresses
from reader.ui.aftermath import Aftermath
from reader.ui.answers import Answers
from reader.ui.columns import Columns
from reader.ui.companies.door import CompanyDoor
from reader.ui.comparing import Comparing
from reader.ui.correction import Correction
from reader.ui.covers import Covers
from reader.ui.deeds import Deeds
from reader.ui.dialogs.dialog import FRAME
from reader.ui.dialogs.questions import Questions
from reader.ui.drop import DropTarget
from reader.ui.files import Files
from reader.ui.finder import Finder
from reader.ui.guests import Guests
from reader.ui.histories import Histories
from reader.ui.importing import Importing
from reader.ui.keeping import Doors, Keeping
from reader.ui.language import tr
from reader.ui.library.navigation import Navigation
from reader.ui.library.screen import Adding, LibraryScreen
from reader.ui.library.shelf import EVERYTHING
from reader.ui.looking import Looking
from reader.ui.news.telling import Telling
from reader.ui.notes.beside import NotesBeside
from reader.ui.notice import Notice
from reader.ui.organising import Organising
from reader.ui.outside import Outside
from reader.ui.pages import Pages
from reader.ui.readings import Readings
from reader.ui.recognising import Recognising
from reader.ui.relay import ChangeRelay, Relay
from reader.ui.reports import Reports
from reader.ui.restoring import Restoring
from reader.ui.search.screen import AnswerScreen
from reader.ui.settingup import SettingUp
from reader.ui.settled import still_to_come
from reader.ui.sidebar.several import Several
from reader.ui.sidebar.sidebar import Sidebar
from reader.ui.spoken import spoken
from reader.ui.statusline import StatusLine
from reader.ui.taborder import TabOrder
from reader.ui.tabs import LIBRARY, Tabs
from reader.ui.theme import Theme
from reader.ui.topbar import TopBar
from reader.ui.walk import Walk
from reader.ui.watches import Watches

if TYPE_CHECKING:
    from reader.ui.viewer.viewer import Viewer

SIZE = (1280, 800)
SMALLEST = (764, 440)
"""Either side column fits, not both: room for large texts on a small screen."""


class Window(QMainWindow):
    """The one window of the program."""

    def __init__(
        self,
        tasks: Tasks,
        theme: Theme,
        questions: Questions | None = None,
        open_sample: Callable[[], object] | None = None,
        doors: Doors | None = None,
        called: str = "",
    ) -> None:
        """`open_sample` opens the sample library; `called` names one that is not the usual one."""
        super().__init__()
        self._called = called
        self.setMinimumSize(*SMALLEST)
        self.tasks = tasks
        self.theme = theme
        self.questions = questions or Questions()
        self.open_sample = open_sample
        self._shut = False
        self.relay = Relay(self)
        self.reports = Reports(self)
        self._changes = ChangeRelay(tasks.subscribe, self)
        self.covers = Covers(tasks.cover, self)
        self.deeds = Deeds(self)
        self.setting_up = SettingUp(self)
        self.guests = Guests(self)
        self.actions_table = Actions(self, self.deeds)
        self.actions_table["open_sample"].setVisible(open_sample is not None)
        self._build()
        self._say_title()
        self.keeping = Keeping(self, doors or Doors())
        self._connect()
        self._allow()
        self._restore()
        self.reports.refresh()
        self.correction.refresh()
        self.restoring.begin()

    # -- building ----------------------------------------------------------------

    def _build(self) -> None:
        tasks, theme, relay = self.tasks, self.theme, self.relay
        settings, actions, why = tasks.settings, self.actions_table, spoken(tasks.read_only)
        self.top = TopBar(actions, theme)
        self._standing = Notice(theme)
        self.notice = Notice(theme)
        self.aftermath = Aftermath(theme, self)
        self.navigation = Navigation(theme, settings.library.folded)
        offered = ("add_files", "add_folder", "open_sample", "move_library")
        adding = Adding(*(actions[name] for name in offered))
        self.library = LibraryScreen(
            self.covers, theme, adding, settings.library, tasks.library_folder, why
        )
        self.sidebar = Sidebar(tasks, relay, theme)
        self.tabs = Tabs(theme)
        self.tabs.add(LIBRARY, self.library, tr("Library"))
        left = settings.window
        self.columns = Columns(self.tabs, left.columns, left.left, left.right)
        self.columns.left.addWidget(self.navigation)
        self.columns.right.addWidget(self.sidebar)
        self.status = StatusLine(tasks, theme)
        self.importing = Importing(
            tasks, relay, theme, self.questions, self.status.jobs, self.notice, self
        )
        self.files = Files(self)
        self.correction = Correction(tasks, relay, theme, self.notice, self)
        self.finder = Finder(
            tasks, relay, self.covers, theme, self.top.box, self.tabs, self.columns
        )
        self.looking = Looking(self)
        self.pages = Pages(tasks, relay, theme, self.tabs, self.reports.current_of)
        self.companies = CompanyDoor(self)
        self.watches = Watches(self)
        self.telling = Telling(self)
        self.organising = Organising(self)
        self.several = Several(actions, self.columns.right)
        self.restoring = Restoring(self)
        self.outside = Outside(self, self.questions, self.notice)
        self.readings = Readings(self)
        self.walk = Walk(self.tabs, self.readings.return_to)
        self.notes = NotesBeside(self)
        self.answers = Answers(self)
        self.comparing = Comparing(self)
        self.histories = Histories(self)
        self.recognising = Recognising(self)
        self.addresses = Addresses(self)
        body = TabOrder()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self._standing, self.aftermath.notice, self.notice):
            column.addWidget(part)
        column.addWidget(self.columns, 1)
        column.addWidget(self.status)
        self.setCentralWidget(body)
        self._drop = DropTarget(self, theme, tasks)
        if why:
            self._standing.say(why, warning=True, stays=True)

    def _connect(self) -> None:
        self._changes.changed.connect(self._changed)
        for part in (
            self.pages,
            self.companies,
            self.telling,
            self.comparing,
            self.recognising,
        ):
            self._changes.changed.connect(part.follow)
        self.pages.read.connect(self.open_edition)
        self.pages.correct_wanted.connect(self.deeds.correct_record)
        self.sidebar.about_wanted.connect(self.deeds.about_report)
        self.library.about_wanted.connect(self.deeds.about_report)
        self.reports.came.connect(self._reports_came)
        self.relay.trouble.connect(self._say_trouble)
        self._drop.dropped.connect(self.importing.add)
        self.importing.arrived.connect(self._show_arrived)
        self.status.why.connect(self.importing.show_problems)
        self.status.jobs.ended.connect(self._jobs_ended)
        self.library.selected.connect(self.sidebar.show_edition)
        self.library.chosen_changed.connect(self._chosen_changed)
        self.library.menu_wanted.connect(self.organising.show_menu)
        self.sidebar.shown.connect(self._allow)
        self.library.opened.connect(self.open_edition)
        self.library.looks_changed.connect(self._keep_looks)
        self.sidebar.read.connect(self.open_edition)
        self.sidebar.correct_wanted.connect(self.deeds.correct_record)
        self.sidebar.report_wanted.connect(self._open_report)
        self.tabs.changed.connect(self._tab_shown)
        self.tabs.renamed.connect(self._say_title)
        self.tabs.closing.connect(self.close_tab)
        self.correction.read.connect(self.open_edition)
        self.correction.open_questions.connect(self.deeds.say_questions)
        self.status.questions_wanted.connect(self.deeds.please_look)
        self.walk.changed.connect(self._allow)
        for signal in (self.walk.changed, self.tabs.moved, self.finder.answered):
            signal.connect(self.restoring.changed)
        self.finder.opened.connect(self._open_hit)
        self.finder.hit_chosen.connect(self.sidebar.show_edition)
        self.columns.changed.connect(self._keep_columns)
        self.top.box.left.connect(self.leave_box)

    def _restore(self) -> None:
        geometry = self.tasks.settings.window.geometry
        if not geometry or not self.restoreGeometry(
            QByteArray.fromBase64(geometry.encode("ascii", "ignore"))
        ):
            screen = QGuiApplication.primaryScreen().availableSize() - FRAME
            self.resize(QSize(*SIZE).boundedTo(screen))

    # -- what the tour, the tests and app.py call ----------------------------------

    @property
    def rows(self) -> list[ReportRow]:
        """The reports of the library."""
        return self.reports.rows

    def search(self, text: str) -> None:
        """Ask the library at once, in the answer's tab."""
        self.finder.ask(text)

    def open_edition(self, edition: int, page: int = 0, words: Sequence[int] = ()) -> None:
        """Open an edition in a tab, at a page (0: where the reader left it) and its words."""
        if edition:
            self.walk.leave()
            self.restoring.wake(self.restoring.waiting_for(edition))
            screen = self.readings.of(edition) or self.readings.open(edition)
            if page:
                screen.go_to(page, tuple(words))
            self.tabs.show(screen.number)
            self.walk.visit(page)
            screen.focus_inside()

    def chosen(self) -> list[ReportRow]:
        """The reports that a deed is for: those chosen in the list, or the one that is open."""
        screen = self.tabs.current_screen
        if screen.kind == "library":
            return self.library.chosen
        edition = self.sidebar.edition
        return [row for row in self.rows if edition and row.report.id == self.sidebar.report]

    def show_library(self) -> None:
        """Show the list of reports."""
        self.tabs.show(LIBRARY)
        self.library.focus_inside()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        self.importing.add(paths)

    def why_not_settled(self) -> str:
        """What is still to come, "" if the picture is complete."""
        return "; ".join(still_to_come(self, self._changes, self._viewer_shown()))

    # -- tabs ----------------------------------------------------------------------

    def close_tab(self, number: int) -> None:
        """Close a tab; the library stays."""
        screen = self.tabs.screens.get(number)
        if screen is None or number == LIBRARY:
            return
        if screen.kind == "report":
            self.columns.left.removeWidget(screen.column)  # type: ignore[attr-defined]
            screen.column.deleteLater()  # type: ignore[attr-defined]
            self.notes.forget(number)
        self.walk.close(number)
        self.finder.forget(number)

    def _tab_shown(self, number: int) -> None:
        self.restoring.wake(self.tabs.current_screen)
        screen = self.tabs.current_screen
        self.finder.tab_shown(screen)
        left: QWidget = self.navigation
        if screen.kind == "report":
            left = screen.column  # type: ignore[attr-defined]
            self.sidebar.show_edition(screen.edition, in_a_moment=True)
        elif screen.kind in ("page", "changes"):
            self.sidebar.show_edition(screen.about)  # type: ignore[attr-defined]
        elif screen.kind == "library":
            self.sidebar.show_edition(self.library.selected_edition)
        elif screen.kind == "guest":
            self.sidebar.show_edition(0)
        self.columns.left.setCurrentWidget(left)
        if screen.kind == "library":
            self.several.speak_of(self.library.chosen, self.sidebar)
        elif screen.kind != "answer":
            self.columns.right.setCurrentWidget(self.sidebar)
        self.notes.stand_beside(screen)
        self.sidebar.mark_open(screen.edition)
        self._say_title()
        self.walk.visit()
        self.restoring.changed()

    def _say_title(self) -> None:
        tab = "" if self.tabs.current == LIBRARY else self.tabs.text(self.tabs.current)
        title = "".join(f"{name} - " for name in (tab, self._called) if name)
        self.setWindowTitle(tr("{title}Report Reader", title=title))

    def _open_hit(self, hit: Hit, hits: Sequence[Hit]) -> None:
        text = self.tabs.current_screen.text
        self.open_edition(hit.edition, hit.page, hit.words)
        if (screen := self.readings.of(hit.edition)) is not None:
            screen.mark(hits)
            screen.ask(text, at_once=True)
            self.top.box.setText(text)

    def _open_report(self, report: int) -> None:
        edition = self.reports.current_of(report)
        if self.tabs.current_screen.kind == "library":
            # A look at what it is; reading it is one click further.
            self.library.show_all()
            self.organising.show_shelves(EVERYTHING)
            self.library.select(edition)
            self.sidebar.show_edition(edition)
        else:
            self.open_edition(edition)

    def _viewer_shown(self) -> "Viewer | None":
        screen = self.tabs.current_screen
        if screen.kind == "report":
            return screen.viewer  # type: ignore[attr-defined]
        preview = self.finder.preview
        if preview is not None and preview.isVisible() and preview.viewer is not None:
            return preview.viewer if preview.viewer.isVisible() else None
        return None

    # -- what comes and changes ----------------------------------------------------

    def _reports_came(self) -> None:
        if not self.library.selected_edition and self.library.shown:
            # Something to look at in the first second: the newest report.
            self.library.select(self.library.shown[0].edition)
        self._chosen_changed()
        self.readings.spare.begin()

    def _changed(self, changes: Changes) -> None:
        self.status.jobs.watch()
        self.covers.forget(changes.previews)
        if changes.reports or changes.people:
            self.reports.refresh()
        elif changes.index or changes.arrivals:
            self.reports.count()
        if changes.reports:
            self.covers.forget_missing()
            for part in (self.sidebar, self.files, self.correction, self.readings):
                part.refresh()
        if changes.notes:
            self.notes.refresh(changes.notes)
            self._allow()
        if changes.reports or changes.arrivals:
            self.importing.refresh()
        if changes.index or changes.reports:
            self.watches.forget()
            self.answers.forget()
        for screen in self.tabs.screens.values():
            if isinstance(screen, AnswerScreen) and changes.index:
                screen.ask_again()
            elif screen.kind == "report" and screen.edition in changes.previews:
                screen.add_previews()  # type: ignore[attr-defined]

    def _jobs_ended(self) -> None:
        self.covers.forget_missing()
        self.reports.refresh()

    def _show_arrived(self, edition: int) -> None:
        self.library.select(edition)
        if self.tabs.current == LIBRARY:
            self.sidebar.show_edition(edition)

    def _chosen_changed(self) -> None:
        """The right column speaks of the one that is chosen, or of the several that are."""
        if self.tabs.current == LIBRARY:
            self.sidebar.show_edition(self.library.selected_edition)
            self.several.speak_of(self.library.chosen, self.sidebar)
        self._allow()

    def _say_trouble(self, sentence: str) -> None:
        self.notice.say(sentence, warning=True)

    # -- keys, settings, the end -----------------------------------------------------

    def _allow(self) -> None:
        """Forbid what cannot be done now."""
        actions, kind = self.actions_table, self.tabs.current_screen.kind
        chosen = self.chosen()
        met = {
            "report": kind == "report",
            "chosen": bool(chosen),
            "one": len(chosen) == 1,
            "write": not self.tasks.read_only,
            "tab": self.tabs.current != LIBRARY,
            "answer": kind == "answer",
            **self.comparing.met,
            "pair": self.tabs.pair_of(self.tabs.current) is not None,
        }
        actions.allow([need for need, there in met.items() if there])
        self.organising.name_actions(chosen)
        self.walk.allow(actions)

    def leave_box(self) -> None:
        """Escape in the search box: first out of the box, then out of the answer."""
        screen = self.tabs.current_screen
        if screen.kind == "report":
            screen.ask("")  # type: ignore[attr-defined]
            self.top.box.clear()
            screen.focus_inside()
        else:
            self.show_library()

    def _keep_looks(self, looks: dict[str, object]) -> None:
        self.tasks.change_setting("library", **looks)

    def _keep_columns(self) -> None:
        left, right = self.columns.unfolded
        self.tasks.change_setting("window", columns=self.columns.widths, left=left, right=right)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else wanted puts away what is open, then leads to the library."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.tabs.current_screen.put_away():
            self.show_library()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self.columns.apply_later()
        self.finder.fold()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the list."""
        super().showEvent(event)
        self.columns.apply_later()
        self.library.focus_inside()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left, and let go of everything."""
        if not self._shut:
            self._shut = True
            self.restoring.keep()
            self.readings.spare.close()
            self.comparing.close()
            self.companies.close_door()
            for screen in self.tabs.screens.values():
                screen.close_screen()
            geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            self.tasks.change_setting("window", geometry=geometry)
            self._keep_columns()
            self._changes.close()
            self.relay.close()
            self.covers.close()
            for clock in self.findChildren(QTimer):
                clock.stop()  # or it asks a library that is shut by then
        super().closeEvent(event)
