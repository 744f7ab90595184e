"""What other reports say on the page that is read, or on what is selected in it.

Quiet: it is told when the reader has come to rest, and hides where there is nothing to say. Runs
in the window's thread.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reader.tasks.relating import Alike, SeeAlso
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.sidebar.parts import Part, Row
from reader.ui.theme import Theme

FEW = 3
"""Passages that are shown beside a page."""
MORE = 6
"""Passages that are shown of what the reader has asked about."""
NAMED = 4
"""Words that are named as what both speak of."""


class SeeAlsoPart(Part):
    """Passages of other reports, each with what it has in common."""

    read = Signal(int, int, object)
    """Edition, page, and the numbers of the words in common."""
    search_wanted = Signal(str)
    back_wanted = Signal()
    """The reader is done with what was selected: the page is spoken of again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("See also"), inset=0)
        self._theme = theme
        self.hide()

    def show_page(self, also: SeeAlso) -> None:
        """Show what others say on the page that is read; nothing where nobody does."""
        self.show_rows([self._row(one) for one in also.found], tr("other reports"))

    def show_selected(self, also: SeeAlso) -> None:
        """Show what others say on what was selected, also that nobody does."""
        rows: list[QWidget] = [self._row(one) for one in also.found]
        if not rows:
            none = QLabel(tr("No other report speaks of what is selected."))
            none.setWordWrap(True)
            none.setProperty("role", "second")
            rows.append(none)
        if also.query:
            rows.append(self._link(tr("Search for its words"), self._search(also.query)))
        rows.append(self._link(tr("Done"), self.back_wanted.emit))
        self.show_rows(rows, tr("on what is selected"))

    def _row(self, one: Alike) -> Row:
        hit = one.hit
        place = wording.page(hit.label or hit.page)
        both = tr("both speak of {words}", words=wording.enumerated(one.words[:NAMED]))
        row = Row(self._theme, hit.title, place, both)
        row.setToolTip(hit.snippet)
        row.clicked.connect(partial(self.read.emit, hit.edition, hit.page, hit.words))
        return row

    def _search(self, query: str) -> Callable[[], None]:
        return partial(self.search_wanted.emit, query)

    def _link(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(tr("See also: {text}", text=text))
        button.setProperty("role", "link")
        button.clicked.connect(partial(_plainly, do))
        return button


def _plainly(do: Callable[[], None], checked: bool = False) -> None:
    do()
