"""What the search box offers: names for a field, words of the library, and what was asked before.

Names come by themselves behind `country:` and the like; Ctrl+Space offers words that go on as
what is typed; Down in the empty box offers the last questions. Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QStyledItemDelegate

from reader.model.report import ReportRow
from reader.tasks.tasks import Tasks
from reader.ui.language import tr
from reader.ui.relay import Relay
from reader.ui.search.typed import Names, Typed, completed, names_of, offers, typed_at
from reader.ui.topbar import LIBRARY, SearchBox

KEPT = 30
"""Questions that are remembered."""
SHOWN = 12


class Suggesting(QObject):
    """Offers below the box."""

    def __init__(self, box: SearchBox, tasks: Tasks, relay: Relay) -> None:
        super().__init__(box)
        self._box = box
        self._tasks = tasks
        self._relay = relay
        self._rows: Sequence[ReportRow] = ()
        self._names: Names | None = None
        self._typed = Typed(0, "")
        self._whole = False
        self._offers = QStringListModel(self)
        # The box's own completer would take over its keys for good; this one is opened on demand.
        self._completer = QCompleter(self._offers, self)
        self._completer.setWidget(box)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SHOWN)
        self._completer.activated.connect(self._take)
        popup = self._completer.popup()
        assert popup is not None
        popup.setProperty("role", "popup")
        popup.setAccessibleName(tr("Suggestions"))
        # The completer's own delegate knows no style sheet.
        popup.setItemDelegate(QStyledItemDelegate(popup))
        self._popup = popup
        box.textEdited.connect(self._offer_names)
        box.installEventFilter(self)

    def know(self, rows: Sequence[ReportRow]) -> None:
        """Names come from these reports; they are gathered when the first one is wanted."""
        self._rows, self._names = rows, None

    def remember(self, text: str) -> None:
        """A question was asked in earnest."""
        text = " ".join(text.split())
        before = self._tasks.settings.search.history
        if text and before[:1] != (text,):
            others = [one for one in before if one != text]
            self._tasks.change_setting("search", history=(text, *others)[:KEPT])

    @property
    def offered(self) -> list[str]:
        """What is offered now, nothing where no list is open."""
        return self._offers.stringList() if self._popup.isVisible() else []

    def choose(self, offer: str) -> None:
        """Take an offer."""
        self._take(offer)
        self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Space, and Down in the empty box."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if self._box.scope != LIBRARY:
            return False
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Space and keys == Qt.KeyboardModifier.ControlModifier:
            self._offer_words()
            return True
        history = self._tasks.settings.search.history
        if event.key() == Qt.Key.Key_Down and not self._box.text() and history:
            self._show(history[:SHOWN], Typed(0, ""), whole=True)
            return True
        return False

    def _offer_names(self, text: str) -> None:
        typed = typed_at(text, self._box.cursorPosition())
        if self._box.scope != LIBRARY or not (typed.field or typed.text):
            self._popup.hide()
            return
        if self._names is None:
            self._names = names_of(self._rows)
        self._show(offers(typed, self._names), typed)

    def _offer_words(self) -> None:
        text, caret = self._box.text(), self._box.cursorPosition()
        typed = typed_at(text, caret)
        if typed.field:
            self._offer_names(text)
        elif typed.text:
            self._relay.when(
                self._tasks.complete(typed.text),
                partial(self._got_words, text, caret, typed),
                owner=self,
                what="words to go on with",
            )

    def _got_words(self, text: str, caret: int, typed: Typed, words: tuple[str, ...]) -> None:
        if (self._box.text(), self._box.cursorPosition()) == (text, caret):
            self._show(words, typed)

    def _show(self, found: Sequence[str], typed: Typed, whole: bool = False) -> None:
        self._typed, self._whole = typed, whole
        self._offers.setStringList(list(found))
        if found:
            self._completer.complete(self._box.rect())
        else:
            self._popup.hide()

    def _take(self, offer: str) -> None:
        box = self._box
        if self._whole:
            text, caret = offer, len(offer)
        else:
            text, caret = completed(box.text(), box.cursorPosition(), self._typed, offer)
        box.setText(text)
        box.setCursorPosition(caret)
        box.typed.emit(text)
        if offer.endswith(":") and not self._whole:
            self._offer_names(text)
