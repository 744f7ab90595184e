"""The notes of older editions in this one, to go through: where they stand, or that they do not.

Each with its words then and now, both a click away, and an answer in one click. Runs in the
window's thread.
"""

import html
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.carried import CarriedRow, NoteFate, Verdict, tally
from reader.model.note import NoteKind, NoteRow
from reader.ui import wording
from reader.ui.glyphs import icon
from reader.ui.language import english, tr
from reader.ui.notes import tallied
from reader.ui.scrolling import Area
from reader.ui.theme import GAP, HAIR, TIGHT, Theme
from reader.ui.titles import TitleLabel

MANY = 40
"""Notes that are shown at once; the rest is a click away."""
LINK = 216
"""Width of the line that says where a note stands."""
LONG = 420
"""Letters of a quote that are shown."""
BADGES = {
    NoteFate.CARRIED: (english("Carried"), "new"),
    NoteFate.MOVED: (english("Moved"), "moved"),
    NoteFate.CHANGED: (english("Changed"), "superseded"),
    NoteFate.LOST: (english("Lost"), "gone"),
}
SAID = {
    Verdict.RIGHT: english("you found it right"),
    Verdict.PLACED: english("you placed it"),
    Verdict.GONE: english("no longer in the report"),
}
WHY = {
    NoteFate.MOVED: english("The same words stand elsewhere in this edition."),
    NoteFate.CHANGED: english("The words are others now. Is it still the same?"),
    NoteFate.LOST: english("Its words are not in this edition."),
}
HOW = english(
    "To put a lost note somewhere, select the words on the page, then press “Place it here”."
)
NOTHING = english("Nothing to look at any more. “All” shows where every note came to stand.")


def differing(old: str, new: str) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """Both texts in parts, each with whether the other has it, too."""
    one, other = old.split(), new.split()
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    for what, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if b > a:
            left.append((" ".join(one[a:b]), what == "equal"))
        if d > c:
            right.append((" ".join(other[c:d]), what == "equal"))
    return left, right


class CarriedPanel(QWidget):
    """The list of an edition. What is answered is told; who asked for it refreshes the list."""

    back = Signal()
    """Show the notes themselves again."""
    old_wanted = Signal(object)
    """`NoteRow` in the older edition, to be shown there."""
    new_wanted = Signal(object)
    """`NoteRow` in this one."""
    confirmed = Signal(object)
    """`CarriedRow` that is right as it is; so with the others."""
    rejected = Signal(object)
    let_go = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Notes of older editions"))
        self._theme = theme
        self._rows: list[CarriedRow] = []
        self._most = MANY
        self._back = QPushButton(tr("Notes"))
        self._back.setAccessibleName(tr("Back to the notes"))
        self._back.setProperty("role", "link")
        self._back.clicked.connect(self.back)
        heading = QLabel(tr("From older editions"))
        heading.setProperty("role", "title")
        self._sum = QLabel()
        self._sum.setProperty("role", "second")
        self._sum.setWordWrap(True)
        self._open = self._segment(tr("To look at"))
        self._all = self._segment(tr("All"))
        self._open.setChecked(True)
        which = QHBoxLayout()
        which.setSpacing(HAIR)
        which.addWidget(self._open)
        which.addWidget(self._all)
        which.addStretch()
        above = QVBoxLayout()
        above.setContentsMargins(GAP, GAP, GAP, TIGHT)
        above.setSpacing(TIGHT)
        above.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        above.addWidget(heading)
        above.addWidget(self._sum)
        above.addLayout(which)
        self._how = QLabel(tr(HOW))
        self._how.setProperty("role", "second")
        self._how.setWordWrap(True)
        above.addWidget(self._how)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(GAP, 0, GAP, GAP)
        self._column.setSpacing(TIGHT)
        self._scroll = Area()
        self._scroll.setAccessibleName(tr("Notes to look at"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._scroll, 1)
        theme.changed.connect(self._draw)
        self._draw()

    def _segment(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "segment")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAccessibleName(text)
        button.clicked.connect(self._choose)
        return button

    # -- showing -----------------------------------------------------------------

    def show_rows(self, rows: Sequence[CarriedRow]) -> None:
        """Show what became of these notes. What is the same stays as it is."""
        if list(rows) != self._rows:
            self._rows = list(rows)
            self._fill()

    @property
    def cards(self) -> "list[CarriedCard]":
        """The notes that are shown."""
        return self._inside.findChildren(CarriedCard)

    def focus_inside(self) -> None:
        """Go on with the keyboard at the first note."""
        cards = self.cards
        (cards[0].first if cards else self._all).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self) -> None:
        self._most = MANY
        self._fill()

    def _more(self) -> None:
        self._most += MANY
        self._fill()

    def _fill(self) -> None:
        at = self._scroll.verticalScrollBar().value()
        held = self._inside.isAncestorOf(self.focusWidget() or self)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        counts = tally(self._rows)
        self._sum.setText(f"{tallied.line(counts)}.")
        self._open.setText(tr("To look at ({asks})", asks=counts.asks))
        self._all.setText(tr("All ({count})", count=len(self._rows)))
        asked = [row for row in self._rows if row.asks]
        shown = self._rows if self._all.isChecked() else asked
        self._how.setVisible(any(row.new is None for row in shown))
        for row in shown[: self._most]:
            card = CarriedCard(row, self._theme)
            card.old_wanted.connect(self.old_wanted)
            card.new_wanted.connect(self.new_wanted)
            card.confirmed.connect(self.confirmed)
            card.rejected.connect(self.rejected)
            card.let_go.connect(self.let_go)
            card.place_wanted.connect(self.place_wanted)
            self._column.addWidget(card)
        if (rest := len(shown) - self._most) > 0:
            more = QPushButton(tr("Show {many} more", many=min(rest, MANY)))
            more.setAccessibleName(more.text())
            more.setProperty("role", "link")
            more.clicked.connect(self._more)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not shown:
            nothing = QLabel(tr(NOTHING))
            nothing.setProperty("role", "second")
            nothing.setWordWrap(True)
            self._column.addWidget(nothing)
        self._column.addStretch()
        self._scroll.verticalScrollBar().setValue(at)
        if held:
            self.focus_inside()

    def _draw(self) -> None:
        self._back.setIcon(icon(self._theme, "back", "accent"))
        self._fill()


class CarriedCard(QFrame):
    """One note: its words then and now."""

    old_wanted = Signal(object)
    new_wanted = Signal(object)
    confirmed = Signal(object)
    rejected = Signal(object)
    let_go = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, row: CarriedRow, theme: Theme) -> None:
        super().__init__()
        self.row = row
        self._theme = theme
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fate, role = BADGES[row.fate]
        word = tr(fate)
        self.setAccessibleName(f"{word}: {_quoted(row.old)}")
        badge = QLabel(word)
        badge.setProperty("role", role)
        said = QLabel(tr(SAID.get(row.verdict, "")))
        said.setProperty("role", "second")
        head = QHBoxLayout()
        head.addWidget(badge)
        head.addStretch()
        head.addWidget(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, HAIR)
        column.setSpacing(HAIR)
        column.addLayout(head)
        if row.verdict is Verdict.OPEN and row.fate in WHY:
            why = QLabel(tr(WHY[row.fate]))
            why.setProperty("role", "second")
            why.setWordWrap(True)
            column.addWidget(why)
        if row.old.note.text:
            text = TitleLabel(row.old.note.text, 3)
            text.setProperty("role", "heading")
            column.addWidget(text)
        if row.new is not None and row.fate is not NoteFate.CHANGED and _quoted(row.new):
            old, new = "", _plain(_quoted(row.new))
        elif row.new is not None:
            left, right = differing(_quoted(row.old), _quoted(row.new))
            old, new = self._marked(left, "gone"), self._marked(right, "new")
        else:
            old, new = _plain(_quoted(row.old)), ""
        self.first = self._place(column, row.old, old, True, self.old_wanted)
        if row.new is not None:
            self._place(column, row.new, new, False, self.new_wanted)
        answers = QHBoxLayout()
        answers.setSpacing(HAIR)
        for name, signal in self._answers():
            button = QPushButton(name)
            button.setAccessibleName(f"{name}: {_quoted(row.old)[:80]}")
            button.clicked.connect(partial(signal.emit, row))
            answers.addWidget(button)
        answers.addStretch()
        column.addLayout(answers)

    def _answers(self) -> list[tuple[str, SignalInstance]]:
        row = self.row
        if row.new is None:
            gone = [(tr("It is gone"), self.let_go)] if row.verdict is Verdict.OPEN else []
            return [(tr("Place it here"), self.place_wanted), *gone]
        right = row.verdict is Verdict.OPEN and row.fate is not NoteFate.CARRIED
        yes = [(tr("Right"), self.confirmed)] if right else []
        return [*yes, (tr("Not that"), self.rejected)]

    def _place(
        self, column: QVBoxLayout, at: NoteRow, words: str, then: bool, signal: SignalInstance
    ) -> QPushButton:
        """Where it stands, to be clicked, and its words there."""
        dated = wording.day(at.updated) if then else tr("This edition")
        section = at.section[-1] if at.section else ""
        said = wording.joined([dated, wording.page(at.page), section])
        link = QPushButton(self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, LINK))
        link.setToolTip(tr("Show the note there: {what}", what=said))
        link.setAccessibleName(f"{tr('Then') if then else tr('Here')}: {said}")
        link.setProperty("role", "link")
        link.clicked.connect(partial(signal.emit, at))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if words:
            quote = QLabel(words)
            quote.setTextFormat(Qt.TextFormat.RichText)
            quote.setWordWrap(True)
            column.addWidget(quote)
        return link

    def _marked(self, parts: Sequence[tuple[str, bool]], colour: str) -> str:
        """Words with those marked that the other edition does not have."""
        shown, room = [], LONG
        ink = self._theme.colour(colour).name()
        for words, same in parts:
            text = _plain(words[:room])
            shown.append(text if same else f'<span style="color:{ink}"><b>{text}</b></span>')
            room -= len(words)
            if room <= 0:
                shown.append("…")
                break
        return " ".join(shown)


def _quoted(row: NoteRow) -> str:
    if row.note.anchor.quote:
        return row.note.anchor.quote
    return tr("A part of the page") if row.note.kind is NoteKind.REGION else ""


def _plain(text: str) -> str:
    return html.escape(text if len(text) <= LONG else f"{text[:LONG]}…")
