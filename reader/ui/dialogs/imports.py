"""What came of an import: new, known, locked and failed files, each with what can be done.

A window that stays open beside the work, never a row of pop-ups. It shows one import of
those that are kept, or all files that could not be read. Runs in the window's thread.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.arrival import Arrival, Fate, PastImport
from reader.ui import wording
from reader.ui.dialogs.arrivals import ARRIVAL, MENDABLE, ArrivalList, Arrivals
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import tr
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT, Theme
from reader.ui.wrapping import Wrapping

FAILURES = 0
"""In place of an import's number: all files that could not be read."""


class ImportsDialog(Dialog):
    """Choose an import, then a group of its files; below is what can be done with them."""

    run_wanted = Signal(int)
    """The number of an import, or `FAILURES`: its files are to be shown."""
    opened = Signal(int)
    """Edition to read."""
    folder_wanted = Signal(str)
    """Path of a file to be shown in the file manager."""
    retried = Signal(object)
    """List of `Arrival` to import again."""
    password_wanted = Signal(object)
    """`Arrival` whose password the reader wants to give."""
    dismissed = Signal(object)
    """List of `Arrival` to take off the list."""
    forgotten = Signal(int)
    """Import to take off the list."""

    def __init__(self, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Imports"))
        self.setAccessibleName(tr("Imports"))
        self.resize(820, 560)
        self._read_only = read_only
        self._all: list[Arrival] = []
        self._group: Fate | None = None
        self._which = QComboBox()
        self._which.setAccessibleName(tr("Import"))
        self._which.view().setAccessibleName(tr("Imports"))
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._which.activated.connect(self._choose_run)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._text = QLabel()
        self._text.setProperty("role", "second")
        self._text.setWordWrap(True)
        self._groups = QButtonGroup(self)
        groups = Wrapping(HAIR)
        for place, fate in enumerate((None, *Fate)):
            button = QPushButton()
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._groups.addButton(button, place)
            groups.addWidget(button)
            button.setAccessibleName(tr(wording.FATES[fate][1]) if fate else tr("All files"))
        self._groups.idClicked.connect(self._choose_group)
        self._files = Arrivals(self)
        self.list = ArrivalList(theme)
        self.list.setModel(self._files)
        self.list.selectionModel().selectionChanged.connect(self._allow)
        self.list.activated.connect(self._activate)
        self._open = self._button(tr("Open"), self._open_chosen)
        self._show = self._button(tr("Show in its folder"), self._show_chosen)
        self._password = self._button(tr("Enter password…"), self._ask_password)
        self._retry = self._button(tr("Try again"), self._retry_chosen)
        self._retry_all = self._button(tr("Try all again"), self._retry_every)
        self._dismiss = self._button(tr("Dismiss"), self._dismiss_chosen)
        self._dismiss_all = self._button(tr("Dismiss all"), self._dismiss_every)
        close = self._button(tr("Close"), self.close)
        # What is for the marked files stands above what is for all of them.
        marked = Wrapping(TIGHT)
        for button in (self._open, self._show, self._password, self._retry, self._dismiss):
            marked.addWidget(button)
        whole = QHBoxLayout()
        whole.setSpacing(TIGHT)
        for button in (self._retry_all, self._dismiss_all):
            whole.addWidget(button)
        whole.addStretch()
        whole.addWidget(close)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._which)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(TIGHT)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addLayout(groups)
        column.addWidget(self.list, 1)
        column.addLayout(marked)
        column.addSpacing(GAP - TIGHT)
        column.addLayout(whole)
        self._allow()

    # -- what is shown -----------------------------------------------------------

    @property
    def run(self) -> int:
        """The import that is shown, `FAILURES` for all files that could not be read."""
        return self._which.currentData() or FAILURES

    @property
    def chosen(self) -> list[Arrival]:
        """The files that are marked."""
        return [index.data(ARRIVAL) for index in self.list.selectedIndexes()]

    def show_imports(self, past: Sequence[PastImport], run: int | None = None) -> None:
        """Offer these imports, the newest first, and choose one (None: the same as before)."""
        wanted = self.run if run is None else run
        self._which.clear()
        for one in past:
            files = wording.counted(one.files, "file")
            self._which.addItem(f"{wording.moment(one.at)}  ({files})", one.id)
        self._which.addItem(tr("All files that could not be read"), FAILURES)
        place = self._which.findData(wanted)
        # An import that was dismissed meanwhile gives way to the newest.
        self._which.setCurrentIndex(max(place, 0))
        self.run_wanted.emit(self.run)

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show the files of the chosen import; the group and what is marked stay if they can."""
        self._all = list(arrivals)
        counts = {fate: sum(a.fate is fate for a in self._all) for fate in Fate}
        there = [fate for fate in Fate if counts[fate]]
        if self._group is not None and not counts[self._group]:
            self._group = None
        for place, fate in enumerate((None, *Fate)):
            button = self._groups.button(place)
            name = tr(wording.FATES[fate][1]) if fate else tr("All")
            button.setText(f"{name}  {wording.number(counts[fate] if fate else len(self._all))}")
            button.setVisible(fate in there if fate else len(there) > 1)
            button.setChecked(fate is self._group)
        self._fill()

    def choose_group(self, group: Fate) -> None:
        """Show only files of one kind, as soon as there are any."""
        self._group = group
        self.show_arrivals(self._all)
        self._group = group

    def _fill(self) -> None:
        marked = {a.id for a in self.chosen}
        self._files.show([a for a in self._all if self._group in (None, a.fate)])
        if self._files.arrivals and not self.list.selectedIndexes():
            places = [n for n, a in enumerate(self._files.arrivals) if a.id in marked]
            self.list.setCurrentIndex(self._files.index(places[0] if places else 0))
        self._say()
        self._allow()

    def _say(self) -> None:
        if self.run == FAILURES:
            title = tr("Every file could be read")
            text = tr("A file that cannot be read is listed here until you dismiss it.")
            if self._all:
                title = tr(
                    "{files} could not be read", files=wording.counted(len(self._all), "file")
                )
                text = tr(
                    "They are not in the library; everything else is. Your own files are "
                    "where they were."
                )
        elif not self._all:
            title, text = tr("Nothing is left of this import"), ""
        else:
            title, text = tr("What came of the import"), wording.outcome(self._all)
        self._title.setText(title)
        self._text.setText(text)

    # -- what can be done --------------------------------------------------------

    def _button(self, text: str, do: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _allow(self) -> None:
        chosen, one = self.chosen, len(self.chosen) == 1
        able = bool(chosen) and not self._read_only
        fates = {a.fate for a in self._files.arrivals}
        mendable = bool(fates & set(MENDABLE))
        for button in (self._retry, self._retry_all, self._dismiss):
            button.setVisible(mendable)
        self._open.setVisible(any(a.edition for a in self._files.arrivals))
        self._open.setEnabled(one and bool(chosen[0].edition))
        self._show.setEnabled(one)
        self._password.setVisible(Fate.PASSWORD in fates)
        self._password.setEnabled(able and one and chosen[0].fate is Fate.PASSWORD)
        self._retry.setEnabled(able and all(a.fate in MENDABLE for a in chosen))
        self._retry_all.setEnabled(not self._read_only)
        self._dismiss.setEnabled(able and all(a.fate in MENDABLE for a in chosen))
        waits = any(a.fate is Fate.WAITING for a in self._all)
        text = tr("Dismiss all") if self.run == FAILURES else tr("Dismiss this import")
        self._dismiss_all.setText(text)
        self._dismiss_all.setAccessibleName(text)
        self._dismiss_all.setEnabled(bool(self._all) and not self._read_only and not waits)

    def _choose_run(self, place: int) -> None:
        self._group = None
        self.list.clearSelection()
        self.run_wanted.emit(self.run)

    def _choose_group(self, place: int) -> None:
        self._group = (None, *Fate)[place]
        self.list.clearSelection()
        self._fill()

    def _activate(self, index: QModelIndex) -> None:
        arrival: Arrival = index.data(ARRIVAL)
        if arrival.fate is Fate.PASSWORD and not self._read_only:
            self.password_wanted.emit(arrival)
        elif arrival.edition:
            self.opened.emit(arrival.edition)

    def _open_chosen(self) -> None:
        self.opened.emit(self.chosen[0].edition)

    def _show_chosen(self) -> None:
        self.folder_wanted.emit(self.chosen[0].path)

    def _ask_password(self) -> None:
        self.password_wanted.emit(self.chosen[0])

    def _retry_chosen(self) -> None:
        self.retried.emit(self.chosen)

    def _retry_every(self) -> None:
        self.retried.emit([a for a in self._files.arrivals if a.fate in MENDABLE])

    def _dismiss_chosen(self) -> None:
        self.dismissed.emit(self.chosen)

    def _dismiss_every(self) -> None:
        if self.run == FAILURES:
            self.dismissed.emit(list(self._all))
        else:
            self.forgotten.emit(self.run)
