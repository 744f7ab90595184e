"""Questions that the library has for the reader, each answered with one click or Enter.

Modeless, beside the work; questions about the same field can be answered together. Runs
in the window's thread.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.base.errors import Mendable
from reader.model.doubt import PAGE_FIELD, PLACE, Doubt, Suggestion
from reader.tasks.correcting import Spellings, checked_value
from reader.ui import wording
from reader.ui.completion import Completer
from reader.ui.dates import typed
from reader.ui.dialogs.dialog import Dialog
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import english, tr, unmarked, within
from reader.ui.spoken import spoken
from reader.ui.theme import CORNER, GAP, HAIR, ROOM, SECOND_SIZE, TIGHT, Theme
from reader.ui.titles import TitleLabel, draw_lines, lines_of

DOUBT = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
ASKED = {
    PLACE: english("Which report is it an edition of?"),
    "title": english("Is this its title? Only the file’s name gives it."),
    "updated": english("When was it last updated? Nothing in it says so."),
    "publisher": english("Who published it? Nothing in it says so."),
    "country": english("Which country is it about? Nothing in it says so."),
    PAGE_FIELD: english("Which edition is this saved page about?"),
}
WAITS = english("This saved page waits for its PDF: add that, or say which edition it is about.")
HOW = english("Enter takes the first answer. Every answer can be undone.")
NOTHING = english(
    "Where a new report prints no title, date, publisher or country, or may be an edition "
    "of several reports, it is asked here."
)
NONE = {
    PLACE: english("All are right as they are"),
    "title": english("It is right"),
    "updated": english("It has no date"),
    "publisher": english("It has none"),
    "country": english("It is about none"),
    PAGE_FIELD: english("Dismiss it"),
}


def asked(doubt: Doubt) -> str:
    """What is asked."""
    return tr(WAITS) if doubt.page and not doubt.suggestions else tr(ASKED[doubt.field])


class Doubts(QAbstractListModel):
    """The open questions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.doubts: list[Doubt] = []

    def show(self, doubts: Sequence[Doubt]) -> None:
        """Show other questions."""
        self.beginResetModel()
        self.doubts = list(doubts)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.doubts)

    def data(self, index: _Index, role: int = 0) -> Any:
        """A question."""
        doubt = self.doubts[index.row()]
        if role == DOUBT:
            return doubt
        if role == Qt.ItemDataRole.DisplayRole:
            return doubt.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.joined((doubt.title, wording.day(doubt.updated)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{doubt.title}: {asked(doubt)}"
        return None


class LookDialog(Dialog):
    """The list of questions, and the answers to those that are marked."""

    answered = Signal(object, object)
    """List of `Doubt` about one field; what the reader says, None for "it is right".

    About the place of an edition it is the `Suggestion` that was taken.
    """
    read = Signal(int)
    """Edition that the reader wants to look at."""
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Please look"))
        self.setAccessibleName(tr("Please look"))
        self.resize(680, 560)
        self._theme = theme
        self._known: Spellings | None = None
        self._editions: dict[str, str] = {}
        """Editions by their numbers, for saved pages: what they are called."""
        self._offered: list[QPushButton] = []
        self._given = 0
        """Answers that can be undone here."""
        self._title = TitleLabel()
        self._title.setProperty("role", "title")
        self._text = QLabel()
        self._text.setProperty("role", "second")
        self._text.setWordWrap(True)
        self._doubts = Doubts(self)
        self.list = _List()
        self.list.setAccessibleName(tr("Questions"))
        self.list.setModel(self._doubts)
        self.list.setItemDelegate(DoubtDelegate(theme, self.list))
        self.list.selectionModel().selectionChanged.connect(self._show_answers)
        self.list.entered_with.connect(self._take_first)
        self._question = QLabel()
        self._question.setProperty("role", "heading")
        self._question.setWordWrap(True)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(HAIR)
        self.line = QLineEdit()
        self._completer = Completer(self.line)
        self.line.returnPressed.connect(self._take_typed)
        self._take = self._button(tr("Take it"), self._take_typed)
        self.right = self._button("", self._take_none)
        typed = QHBoxLayout()
        typed.addWidget(self.line, 1)
        typed.addWidget(self._take)
        typed.addWidget(self.right)
        self._said = QLabel()
        self._said.setProperty("role", "trouble")
        self._said.setWordWrap(True)
        self._below = QFrame()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, TIGHT, 0, 0)
        below.setSpacing(TIGHT)
        below.addWidget(self._question)
        below.addLayout(self._answers)
        below.addLayout(typed)
        below.addWidget(self._said)
        self._read = self._button(tr("Look into the report"), self._look)
        self.undo = self._button(tr("Undo the last answer"), self._undo)
        self.undo.setEnabled(False)
        self.undo.setToolTip(tr("Undo the last answer (Ctrl+Z)"))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        buttons = QHBoxLayout()
        buttons.addWidget(self._read)
        buttons.addWidget(self.undo)
        buttons.addStretch()
        buttons.addWidget(self._button(tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(TIGHT)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addWidget(self._below)
        column.addLayout(buttons)
        self.show_doubts(())

    # -- what its owner calls ----------------------------------------------------

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Show the open questions; the reader stays about where they were."""
        if list(doubts) != self._doubts.doubts or not doubts:
            place = max(self.list.currentIndex().row(), 0)
            self._doubts.show(doubts)
            if doubts:
                self.list.setCurrentIndex(self._doubts.index(min(place, len(doubts) - 1)))
            self._show_answers()
        count = len(doubts)
        waiting = sum(bool(doubt.page and not doubt.suggestions) for doubt in doubts)
        waits = tr("waits for its PDF") if waiting == 1 else tr("wait for their PDFs")
        said = (
            tr(
                "{questions} about your reports",
                questions=wording.counted(count - waiting, "question"),
            )
            if count > waiting
            else "",
            f"{wording.counted(waiting, 'saved page')} {waits}" if waiting else "",
        )
        self._title.setText(wording.joined(said) or tr("There is nothing to look at"))
        self._text.setText(tr(HOW) if count else tr(NOTHING))
        begins = bool(count) and self.list.isHidden()
        self.list.setVisible(bool(count))
        if begins:
            self.list.setFocus()

    def show_spellings(self, known: Spellings) -> None:
        """Complete what is typed from what the library knows."""
        self._known = known
        self._show_answers()

    def show_editions(self, names: Mapping[int, str]) -> None:
        """Offer these editions for saved pages, by their names."""
        self._editions = {str(edition): name for edition, name in names.items()}
        self._show_answers()

    def say(self, sentence: str) -> None:
        """Say what went wrong with an answer."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    @property
    def chosen(self) -> list[Doubt]:
        """The questions that are marked."""
        places = sorted(index.row() for index in self.list.selectedIndexes())
        return [self._doubts.doubts[place] for place in places]

    @property
    def offered(self) -> list[QPushButton]:
        """The answers that are suggested, the likeliest first."""
        return list(self._offered)

    # -- within ------------------------------------------------------------------

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setAccessibleName(text)
        button.clicked.connect(do)
        return button

    def _show_answers(self) -> None:
        while (item := self._answers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._offered.clear()
        self.say("")
        self.line.clear()
        chosen = self.chosen
        fields = {doubt.field for doubt in chosen}
        one = chosen[0] if len(chosen) == 1 else None
        self._read.setEnabled(one is not None and one.edition > 0)
        self._below.setVisible(bool(chosen))
        typed = len(fields) == 1 and fields != {PLACE}
        self.line.setVisible(typed)
        self._take.setVisible(typed)
        self.right.setVisible(typed or (fields == {PLACE} and one is None))
        if len(fields) != 1:
            self._question.setText(
                tr("Mark questions about the same thing to answer them together.")
            )
            return
        (field,) = fields
        self._question.setText(
            asked(one)
            if one
            else tr(
                "{questions} answered with the same words",
                questions=wording.counted(len(chosen), "question"),
            )
            if field != PLACE
            else tr(
                "{questions} about the reports of editions",
                questions=wording.counted(len(chosen), "question"),
            )
        )
        for suggestion in one.suggestions if one else ():
            shown = wording.day(suggestion.value) if field == "updated" else suggestion.value
            if field == PAGE_FIELD:
                shown = self._editions.get(shown, "")
            if not shown:
                continue  # the names of editions are still to come
            said = suggestion if field == PLACE else suggestion.value
            why = "{why} {day}".format(
                why=spoken(suggestion.why), day=wording.day(suggestion.updated) or tr("no date")
            )
            answer = _Answer(
                spoken(shown) if field == PLACE else shown,
                why if suggestion.target else spoken(suggestion.why),
                first=not self._offered,
                below=field == PLACE,
            )
            self._offered.append(answer.button)
            answer.button.clicked.connect(partial(self._answer, said))
            self._answers.addWidget(answer)
        self.right.setText(tr(NONE[field]))
        self.right.setAccessibleName(tr(NONE[field]))
        if field == PLACE:
            return
        named = tr(wording.FIELDS.get(field, tr("edition, by its title")))
        self.line.setPlaceholderText(tr("Another {name}", name=within(named)))
        if field == "updated":
            self.line.setPlaceholderText(tr("Another date, like 27 Mar 2025"))
        self.line.setAccessibleName(self.line.placeholderText())
        if self._known is not None:
            known = self._known
            texts = {
                "country": known.countries,
                "publisher": known.publishers,
                PAGE_FIELD: tuple(self._editions.values()),
            }
            self._completer.show_known(texts.get(field, ()))

    def _take_first(self) -> None:
        if offered := self.offered:
            offered[0].click()
        elif self.right.isVisible() and not self.chosen[0].page:
            self.right.click()  # a page is dismissed by its button alone

    def _take_typed(self) -> None:
        text = self.line.text().strip()
        if not text:
            self.line.setFocus()
            return
        if self.chosen[0].page:
            numbers = [number for number, name in self._editions.items() if name == text]
            if len(numbers) == 1:
                self._answer(numbers[0])
            else:
                self.say(tr("Choose one of the editions that are offered as you type."))
            return
        if self.chosen[0].field == "updated":
            text = typed(text)
        try:
            checked_value(self.chosen[0].field, text)
        except Mendable as error:
            self.say(spoken(error.sentence))
            return
        self._answer(text)

    def _take_none(self) -> None:
        self._answer(None if self.chosen[0].field in ("title", PLACE) else "")

    def _answer(self, value: str | Suggestion | None, _: bool = False) -> None:
        chosen = self.chosen
        if not chosen:
            return
        # Gone at once: Enter pressed again answers the next one.
        self.show_doubts([doubt for doubt in self._doubts.doubts if doubt not in chosen])
        self.list.setFocus()
        self._given += 1
        self.undo.setEnabled(True)
        self.answered.emit(chosen, value)

    def _undo(self) -> None:
        self._given -= 1
        self.undo.setEnabled(self._given > 0)
        self.undo_wanted.emit()

    def _look(self) -> None:
        self.read.emit(self.chosen[0].edition)


class _List(QListView):
    """The list; Enter is told apart from a double click, which would answer by accident."""

    entered_with = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the first answer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_with.emit()
        else:
            super().keyPressEvent(event)


class _Answer(QWidget):
    """An answer that is likely, and why."""

    def __init__(self, value: str, why: str, *, first: bool, below: bool) -> None:
        """`below`: both may be long, so that they stand under one another."""
        super().__init__()
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.setText(unmarked(_short(value, 80 if below else 56)))
        self.button.setToolTip(value)
        self.button.setAccessibleName(f"{value}, {why}")
        if first:
            self.button.setProperty("role", "primary")
        label = TitleLabel(why)
        label.setProperty("role", "second")
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, HAIR if below else 0)
        column.setSpacing(0)
        column.addLayout(row)
        if below:
            label.setContentsMargins(TIGHT, 0, 0, 0)
            column.addWidget(label)
        else:
            row.insertWidget(1, label, 1)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


class DoubtDelegate(DrawnRows):
    """Paints a question: the report's title, and what is asked."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._strong = theme.font(strong=True)
        self._second = theme.font(SECOND_SIZE)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines."""
        return QSize(100, 48)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a question."""
        doubt: Doubt = index.data(DOUBT)
        theme, state = self._theme, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(option.rect), CORNER, CORNER)
        at = option.rect.topLeft() + QPoint(GAP, TIGHT)
        width = option.rect.width() - 2 * GAP
        title = wording.joined((doubt.title, wording.day(doubt.updated)))
        for font, colour, text in (
            (self._strong, "text", title),
            (self._second, "second", asked(doubt)),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            at.setY(at.y() + draw_lines(painter, at, lines_of(text, font, width, 1)))
        painter.restore()
