"""The library as a whole: backups, copies, another library, and reports that leave as a file.

Asks, begins the job, and says what came of it. Runs in the window's thread.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from reader.model.backup import Backup
from reader.tasks.keeping import Copied, Place
from reader.tasks.sharing import Exported
from reader.tasks.views import CheckReport
from reader.ui import wording
from reader.ui.language import plural, tr, unmarked
from reader.ui.palette import Choice
from reader.ui.spoken import spoken

if TYPE_CHECKING:
    from reader.ui.window import Window


@dataclass(frozen=True, slots=True)
class Doors:
    """What only the program can do, where it can: open libraries in windows."""

    other: Callable[[Path], object] | None = None
    """Opens a library in a window of its own."""
    moved: Callable[[Path], object] | None = None
    """Closes this window and opens its library where it has been moved to."""


class Keeping(QObject):
    """What the window does with the library as a whole."""

    def __init__(self, window: "Window", doors: Doors) -> None:
        super().__init__(window)
        self._window = window
        self._doors = doors
        self._ask = window.questions
        self._recent = QMenu(window)
        self._recent.aboutToShow.connect(self._fill_recent)
        action = window.actions_table["open_recent"]
        action.setMenu(self._recent)
        for name in ("open_library", "open_recent"):
            window.actions_table[name].setVisible(doors.other is not None)
        window.actions_table["move_library"].setVisible(doors.moved is not None)

    @property
    def _root(self) -> Path:
        return self._window.tasks.library_folder

    # -- backups -----------------------------------------------------------------

    def back_up(self) -> None:
        """Back up now."""
        self._begin(self._window.tasks.keeping.back_up(), self._backed_up, "a backup")

    def back_up_daily(self) -> None:
        """The backup that is made by itself, of which nothing is said."""
        self._window.relay.when(
            self._window.tasks.keeping.back_up_daily(), owner=self, what="the daily backup"
        )

    def _backed_up(self, made: Backup) -> None:
        holds = wording.counted(made.reports, "report")
        self._window.notice.say(
            tr(
                "A backup has been made: {holds}, {size} MB.",
                holds=holds,
                size=wording.decimal(made.size / 1e6, 1),
            )
        )

    def restore(self) -> None:
        """Ask which backup, and restore it."""
        self._begin(self._window.tasks.keeping.backups(), self._offer, "the backups")

    def _offer(self, backups: list[Backup]) -> None:
        chosen = self._ask.backup(self._window, backups)
        if chosen is not None:
            restored = self._window.tasks.keeping.restore(chosen.name)
            self._begin(restored, partial(self._restored, chosen), "a restore")

    def _restored(self, chosen: Backup, missing: int) -> None:
        for number in list(self._window.tabs.screens):
            self._window.close_tab(number)  # it shows what was open before
        said = tr("The library is again as it was on {at}.", at=wording.moment(chosen.at))
        if missing:
            said += " " + plural(
                "{count} PDF file of it is no longer there.",
                "{count} PDF files of it are no longer there.",
                missing,
            )
        self._window.notice.say(said, warning=bool(missing))

    # -- looking through -----------------------------------------------------------

    def check(self, repair: bool = False) -> None:
        """Look through files, catalogue and index, mend what needs no decision, and say it."""
        found = self._window.tasks.check(repair)
        self._begin(found, self._checked, tr("the check of the library"))

    def _checked(self, found: CheckReport) -> None:
        if found.ok:
            self._window.notice.say(
                plural(
                    "All is well: {count} PDF file, the catalogue and the index are whole.",
                    "All is well: {count} PDF files, the catalogue and the index are whole.",
                    found.files,
                )
            )
            return
        from reader.ui.dialogs.check import CheckDialog  # late: hardly anybody sees it

        dialog = CheckDialog(found, can_mend=not self._window.tasks.read_only, parent=self._window)
        dialog.mend_wanted.connect(partial(self.check, True))
        dialog.show()

    # -- copies, moving ----------------------------------------------------------

    def copy(self) -> None:
        """Ask where to, and copy the library there."""
        chosen = self._ask.place(self._window, tr("Copy the library to a folder or stick"))
        if chosen is not None:
            place = self._window.tasks.keeping.place_for_copy(chosen)
            self._begin(place, self._copy_to, "the place of a copy")

    def _copy_to(self, root: Path) -> None:
        def copied(made: Copied) -> None:
            files = wording.counted(made.files, "PDF file")
            said = tr("The library has been copied to {root}: {files}.", root=root, files=files)
            if made.missing:
                said += tr(
                    " {files} could not be found.", files=wording.counted(made.missing, "file")
                )
            self._window.notice.say(said, tr("Show it"), partial(show_folder, root))

        self._begin(self._window.tasks.keeping.copy(root), copied, "a copy")

    def move(self) -> None:
        """Ask where to, and move the library there."""
        chosen = self._ask.place(self._window, tr("Move the library to a folder"))
        if chosen is not None:
            place = self._window.tasks.keeping.place_for_copy(chosen)
            self._begin(place, self._ask_to_move, "the new place")

    def _ask_to_move(self, root: Path) -> None:
        keeping = self._window.tasks.keeping

        def ask(place: Place) -> None:
            text = tr(
                "It is copied there and looked through, then the window opens it there. "
                "The old folder stays until you say that it can go."
            )
            if place.warning:
                text = f"{spoken(place.warning)}\n\n{text}"
            if self._ask.confirm(
                self._window,
                tr("Move the library to {root}?", root=root),
                text,
                tr("Move it"),
                tr("Cancel"),
            ):
                self._begin(keeping.move(root), self._moved, tr("moving the library"))

        self._begin(keeping.look_at(root), ask, "the new place")

    def _moved(self, root: Path) -> None:
        if self._doors.moved is not None:
            self._doors.moved(root)

    def ask_about_old(self, old: Path) -> None:
        """The library was moved and has opened well: ask whether the old folder may go."""
        text = tr(
            "The library lies in {root} now, and opened well. The old folder is {old}.",
            root=self._root,
            old=old,
        )
        if self._ask.confirm(
            self._window, tr("The old folder is still there"), text, tr("Delete it"), tr("Keep it")
        ):
            gone = self._window.tasks.keeping.remove_moved(old)
            self._begin(
                gone,
                lambda done: self._window.notice.say(
                    tr("The old folder {old} has been deleted.", old=old)
                ),
                "the old folder",
            )

    # -- other libraries ---------------------------------------------------------

    def open(self) -> None:
        """Ask which folder, and open the library in it."""
        chosen = self._ask.place(self._window, tr("Open the library in a folder"))
        if chosen is not None:
            self.open_at(chosen)

    def open_at(self, root: Path) -> None:
        """Open the library in a folder in a window of its own; offer to make one if it is empty."""

        def opening(place: Place) -> None:
            if place.unfinished:
                self._window.notice.say(
                    tr(
                        "The copy in {root} was not finished: copy the library there again.",
                        root=root,
                    ),
                    warning=True,
                )
            elif place.library:
                self._open_other(root)
            elif not place.free:
                self._window.notice.say(
                    tr(
                        "There is no library in {root}: choose the folder that holds "
                        "catalogue.sqlite, or an empty one to begin a library.",
                        root=root,
                    ),
                    warning=True,
                )
            else:
                text = tr(
                    "There is none in {root} yet. {warning}",
                    root=root,
                    warning=spoken(place.warning),
                ).strip()
                if self._ask.confirm(
                    self._window,
                    tr("Begin a new library here?"),
                    text,
                    tr("Begin it"),
                    tr("Cancel"),
                ):
                    self._open_other(root)

        look = self._window.tasks.keeping.look_at(root)
        self._begin(look, opening, "the other library")

    def _open_other(self, root: Path) -> None:
        if self._doors.other is not None:
            self._doors.other(root)

    def recent(self) -> list[Choice]:
        """Libraries that were opened lately, without this one."""
        return [
            Choice(tr("Open {path}", path=path), tr("Library"), partial(self.open_at, path))
            for path in self._others()
        ]

    def _others(self) -> list[Path]:
        if self._doors.other is None:
            return []
        paths = [Path(name) for name in self._window.tasks.settings.library.recent]
        return [path for path in paths if path != self._root]

    def show_recent(self) -> None:
        """Show those libraries as a menu."""
        self._recent.popup(self._window.mapToGlobal(self._window.rect().center()))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._others():
            self._recent.addAction(unmarked(str(path))).triggered.connect(
                _plainly(partial(self.open_at, path))
            )
        if self._recent.isEmpty():
            self._recent.addAction(tr("No other library was opened yet")).setEnabled(False)

    def look_at_place(self) -> None:
        """Say once of a library that it lies where libraries get damaged."""
        tasks = self._window.tasks
        if tasks.settings.library.warned != str(self._root):
            self._begin(tasks.keeping.look_at(self._root), self._warn, "the library's place")

    def _warn(self, place: Place) -> None:
        if warning := spoken(place.warning):
            if self._doors.moved is not None and not self._window.tasks.read_only:
                self._window.notice.say(
                    warning, tr("Choose another place"), self.move, warning=True
                )
            else:
                self._window.notice.say(warning, warning=True)
            self._window.tasks.change_setting("library", warned=str(self._root))

    # -- reports that leave --------------------------------------------------------

    def export(self) -> None:
        """Ask where to, and write the chosen reports to one file."""
        rows = self._window.chosen()
        if not rows:
            return
        what = (
            wording.quoted(rows[0].title)
            if len(rows) == 1
            else wording.counted(len(rows), "report")
        )
        name = rows[0].title if len(rows) == 1 else what
        answer = self._ask.export(self._window, what, _file_name(name))
        if answer is not None:
            target, places = answer
            reports = [row.report.id for row in rows]
            made = self._window.tasks.sharing.export(reports, target, places)
            self._begin(made, self._exported, "an export")

    def _exported(self, made: Exported) -> None:
        said = tr(
            "{name} has been written, {size} MB.",
            name=made.file.name,
            size=wording.decimal(made.size / 1e6, 1),
        )
        if made.missing:
            lack = wording.counted(made.missing, "edition")
            said += tr(" Left out because no PDF of theirs is there: {lack}.", lack=lack)
        self._window.notice.say(said, tr("Show it"), partial(show_folder, made.file.parent))

    # -- within --------------------------------------------------------------------

    def _begin(self, future: "Future[Any]", then: Callable[..., object], what: str) -> None:
        self._window.status.jobs.watch()
        self._window.relay.when(future, then, owner=self, what=what)


def show_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _file_name(title: str) -> str:
    """A title as a suggestion for a file's name."""
    plain = "".join("-" if letter in '<>:"/\\|?*' else letter for letter in title)
    return " ".join(plain.split())[:100].strip(" .-") or tr("Reports")


def _plainly(do: Callable[[], object]) -> Callable[[bool], None]:
    def chosen(checked: bool = False) -> None:
        do()

    return chosen
