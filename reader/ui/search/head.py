"""The bar above an answer: how many passages, where, in which order, and what to do with them.

Runs in the window's thread.
"""

from itertools import product

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton

from reader.model.hit import Answer, Sort
from reader.ui import wording
from reader.ui.actions import put_tip, tip
from reader.ui.language import english, plural, tr
from reader.ui.theme import BAR_HEIGHT, ROOM, TIGHT

SORTS = {
    Sort.RELEVANCE: english("Best first"),
    Sort.DATE: english("Newest first"),
    Sort.REPORT: english("By report"),
    Sort.PAGE: english("By report and page"),
}


class AnswerHead(QFrame):
    """The bar."""

    editions_turned = Signal()
    """Search superseded editions, too, or no longer."""
    sort_chosen = Signal(object)
    """`Sort`."""
    save_wanted = Signal()
    watch_wanted = Signal()
    """Be told what imports bring this search, or no longer."""
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setFixedHeight(BAR_HEIGHT)
        self.count = QLabel()
        self.count.setProperty("role", "title")
        self.where = QLabel()
        self.where.setProperty("role", "second")
        self.editions = _link("", "")
        self._counts = ("", "")
        self._others = ("", "")
        """What the count and the link say, the shorter ones where room is short."""
        self.editions.clicked.connect(self.editions_turned)
        self.sort = _link("", "")
        menu = QMenu(self.sort)
        one = QActionGroup(menu)
        self._sorts: dict[Sort, QAction] = {}
        for sort, text in SORTS.items():
            action = menu.addAction(tr(text))
            action.setCheckable(True)
            action.setData(sort)
            one.addAction(action)
            self._sorts[sort] = action
        menu.triggered.connect(self._choose)
        self.sort.setMenu(menu)
        self.save = _link(tr("Save"), tip("save_search"))
        self.save.setAccessibleName(tr("Save this search"))
        self.save.clicked.connect(self.save_wanted)
        self.watch = _link(tr("Watch"), "")
        self.watch.clicked.connect(self.watch_wanted)
        self.export = _link(tr("Export"), tip("export_answer"))
        self.export.setAccessibleName(tr("Export the answer"))
        self.export.clicked.connect(self.export_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.setSpacing(TIGHT)
        for widget in (self.count, self.where, self.editions):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.sort, self.save, self.watch, self.export):
            row.addWidget(widget)
        self.show_watched(False)

    def show_answer(self, answer: Answer | None, all_editions: bool, sort: Sort) -> None:
        """Say what an answer holds; None when nothing is asked."""
        for widget in (self.editions, self.sort, self.save, self.watch, self.export):
            widget.setVisible(answer is not None)
        total = answer.total if answer else 0
        short = plural("{count} passage", "{count} passages", total, "where room is short")
        self._counts = (wording.counted(total, "passage"), short) if answer else (tr("Search"),) * 2
        where = tr("in all editions") if all_editions else tr("in current editions")
        self.where.setText(where if answer else "")
        other = tr("search current editions only") if all_editions else tr("search all editions")
        self.editions.setToolTip(other[:1].upper() + other[1:])
        self.editions.setAccessibleName(other[:1].upper() + other[1:])
        self._others = (other, tr("current only") if all_editions else tr("search all"))
        self.sort.setText(f"{tr(SORTS[sort])} ▾")
        self.sort.setAccessibleName(tr("Order: {sorts}", sorts=tr(SORTS[sort])))
        self._sorts[sort].setChecked(True)
        self.export.setEnabled(bool(answer and answer.total))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The link is said in fewer words first, then the place gives way, then the count."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        links = (self.count, self.editions, self.sort, self.save, self.watch, self.export)
        where = self.where.sizeHint().width() + TIGHT if self.where.text() else 0
        for count, said, other in product(self._counts, (where, 0), self._others):
            self.count.setText(count)
            self.editions.setText(other)
            needed = sum(one.sizeHint().width() + TIGHT for one in links) + 2 * ROOM
            if needed + said <= self.width():
                break
        self.where.setVisible(0 < said == where)

    def show_watched(self, watched: bool) -> None:
        """Say whether imports are watched for this search."""
        tip = (
            tr("New reports are searched for this: click to be told no longer (Ctrl+Shift+S)")
            if watched
            else tr("Be told which new reports answer this search (Ctrl+Shift+S)")
        )
        self.watch.setText(tr("Watched") if watched else tr("Watch"))
        self.watch.setToolTip(tip)
        self.watch.setAccessibleName(tr("Watch no longer") if watched else tr("Watch this search"))
        self._fit()

    def _choose(self, action: QAction) -> None:
        self.sort_chosen.emit(Sort(action.data()))


def _link(text: str, said: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setAccessibleName(text)
    put_tip(button, said)
    return button
