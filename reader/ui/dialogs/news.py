"""What a watch found in editions that came in: a list to read from. Runs in the window's thread."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.model.hit import Hit
from reader.model.order import NewPassages, SavedSearch
from reader.ui import wording
from reader.ui.covers import Covers
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, plural, tr
from reader.ui.search.hits import Line
from reader.ui.search.listing import HitList
from reader.ui.theme import GAP, WIDE, Theme
from reader.ui.titles import TitleLabel

NOTHING = english("Nothing new has come in since you looked.")
NEW = english("new in this edition")
KNOWN = english("was already there")


class NewsDialog(Dialog):
    """The list."""

    read = Signal(object)
    """`Hit` that the reader wants to read."""

    def __init__(
        self,
        search: SavedSearch,
        found: Sequence[NewPassages],
        covers: Covers,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New passages"))
        self.setAccessibleName(tr("New passages"))
        self.resize(640, 520)
        title = TitleLabel(tr("New for “{name}”", name=search.name), 2)
        title.setProperty("role", "title")
        self.text = QLabel(said_of(found))
        self.text.setProperty("role", "second")
        self.text.setWordWrap(True)
        self.list = HitList(covers, theme, parent=self)
        self.list.setAccessibleName(tr("New passages, by report"))
        self.list.show_lines(lines_of(found))
        self.list.setVisible(bool(found))
        self.list.opened.connect(self._read)
        self.list.pressed_hit.connect(self._read)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(tr("Read"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.go.setEnabled(bool(found))
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.go, close):
            button.setAccessibleName(button.text())
        self.go.clicked.connect(self._read_current)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, self.text):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch(0 if found else 1)
        column.addWidget(buttons)
        self.list.setFocus()

    def _read_current(self) -> None:
        if (hit := self.list.current_hit) is not None:
            self._read(hit)

    def _read(self, hit: Hit) -> None:
        self.accept()
        self.read.emit(hit)


def said_of(found: Sequence[NewPassages]) -> str:
    """How many passages there are, and how many of them are new, in a sentence."""
    if not found:
        return tr(NOTHING)
    total = sum(one.news.passages for one in found)
    text = tr(
        "{passages} in {editions} that came in since you looked",
        passages=wording.counted(total, "passage"),
        editions=wording.counted(len(found), "edition"),
    )
    if known := sum(len(one.known) for one in found):
        text += plural(
            "; {count} was already in the edition before, word for word",
            "; {count} were already in the edition before, word for word",
            known,
        )
    return f"{text}."


def lines_of(found: Sequence[NewPassages]) -> list[Line]:
    """The passages of each edition under its title, those that are new in it first."""
    lines: list[Line] = []
    for one in found:
        if not one.hits:
            continue
        lines.append(Line(heading=one.hits[0], count=one.news.passages))
        fresh = [hit for n, hit in enumerate(one.hits) if n not in one.known]
        same = [hit for n, hit in enumerate(one.hits) if n in one.known]
        # Where there is no edition before, everything is new and need not be said.
        lines += [Line(hit=hit, dated=tr(NEW) if one.before or same else "") for hit in fresh]
        lines += [Line(hit=hit, dated=tr(KNOWN)) for hit in same]
    return lines
