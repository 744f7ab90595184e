"""The right column while several reports are chosen: what they are, and what to do with them.

Runs in the window's thread.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.report import ReportRow
from reader.ui import wording
from reader.ui.actions import REPORT, Actions, put_tip
from reader.ui.language import tr
from reader.ui.library.shelf import year_of
from reader.ui.scrolling import Column
from reader.ui.sidebar.parts import Facts
from reader.ui.stack import Stack
from reader.ui.theme import GAP, HAIR, ROOM
from reader.ui.titles import TitleLabel

FEW = 3
"""Countries and the like that are named."""
NOT_OFFERED = {"read_selected"}


class Several(Column):
    """Speaks of several reports, in the place of the sidebar."""

    def __init__(self, actions: Actions, column: Stack) -> None:
        """`column` is the right column, which shows this or what is about one report."""
        super().__init__()
        self.setAccessibleName(tr("About the chosen reports"))
        self._column = column
        self._title = TitleLabel(lines=2)
        self._title.setProperty("role", "report-title")
        self._facts = Facts()
        heading = QLabel(tr("For all of them"))
        heading.setProperty("role", "heading")
        buttons = QVBoxLayout()
        buttons.setSpacing(HAIR)
        self._buttons: list[QPushButton] = []
        for action in actions.of(REPORT):
            if action.objectName() in NOT_OFFERED:
                continue
            button = QPushButton(action.text())
            button.setProperty("role", "link")
            button.clicked.connect(action.trigger)
            action.changed.connect(partial(_follow, button, action))
            _follow(button, action)
            buttons.addWidget(button)
        page = QWidget()
        page.setProperty("role", "surface")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        inside.setSpacing(GAP)
        inside.addWidget(self._title)
        inside.addWidget(self._facts)
        inside.addWidget(heading)
        inside.addLayout(buttons)
        inside.addStretch()
        self.setWidget(page)
        column.addWidget(self)

    def speak_of(self, rows: Sequence[ReportRow], of_one: QWidget) -> None:
        """Speak of these reports; of a single one, or of none, `of_one` does."""
        if len(rows) < 2:
            self._column.setCurrentWidget(of_one)
            return
        self._title.setText(tr("{count} reports chosen", count=wording.number(len(rows))))
        years = sorted({year for row in rows if (year := year_of(row))})
        span = (
            tr("{years} to {years2}", years=years[0], years2=years[-1])
            if len(years) > 1
            else "".join(years)
        )
        facts = {
            tr("Pages"): wording.number(sum(row.pages for row in rows)),
            tr("Editions"): wording.number(sum(row.editions for row in rows)),
            tr("Updated"): span,
            tr("Countries"): most_of(row.report.country for row in rows),
            tr("Publishers"): most_of(row.report.publisher for row in rows),
            tr("Tags"): most_of(tag for row in rows for tag in row.tags),
            tr("Unread"): _some(sum(row.unread for row in rows)),
            tr("Missing files"): _some(sum(row.missing for row in rows)),
        }
        self._facts.show_facts((name, value, "") for name, value in facts.items())
        self._column.setCurrentWidget(self)


def most_of(names: Iterable[str]) -> str:
    """Those that occur most, and how many more there are: "Japan, China and 4 more"."""
    counts = Counter(name for name in names if name)
    first = [name for name, _ in counts.most_common(FEW)]
    rest = len(counts) - len(first)
    return (
        tr("{part} and {rest} more", part=", ".join(first), rest=rest) if rest else ", ".join(first)
    )


def _some(count: int) -> str:
    return wording.number(count) if count else ""


def _follow(button: QPushButton, action: QAction) -> None:
    button.setText(action.text())
    button.setAccessibleName(action.text())
    put_tip(button, action.toolTip())
    button.setVisible(action.isEnabled())
