"""What is inside an edition: its contents with pages, and its tables and charts.

Runs in the window's thread.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.model.contents import Section, SectionKind
from reader.tasks.page import ReportPage
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.theme import GAP, HAIR, TIGHT, Theme
from reader.ui.viewer.contents import ContentsPanel


class Inside(QWidget):
    """Two lists, the second folded until it is wanted."""

    page_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("What is inside"))
        self._count = QLabel()
        self.contents = self._list(theme, tr("Contents"))
        self.captions = self._list(theme, tr("Tables and charts"))
        self._none = QLabel(tr("No headings were found in it."))
        self._none.setProperty("role", "second")
        self._none.setContentsMargins(TIGHT, 0, TIGHT, 0)
        self._captions_count = QLabel()
        self.fold = QPushButton()
        self.fold.setProperty("role", "link")
        self.fold.clicked.connect(self._turn)
        self.captions.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, GAP, TIGHT, TIGHT)
        column.setSpacing(HAIR)
        column.addLayout(_heading(tr("Contents"), self._count))
        column.addWidget(self._none)
        column.addWidget(self.contents, 3)
        self._captions_head = QWidget()
        head = _heading(tr("Tables and charts"), self._captions_count)
        head.insertWidget(1, self.fold)
        self._captions_head.setLayout(head)
        column.addWidget(self._captions_head)
        column.addWidget(self.captions, 2)
        column.addStretch()

    def show_page(self, page: ReportPage) -> None:
        """Show what is inside another edition."""
        self.contents.show_sections(page.sections, page.labels)
        self.contents.setVisible(bool(page.sections))
        self._none.setVisible(not page.sections)
        self._count.setText(wording.number(len(page.sections)) if page.sections else "")
        self.captions.show_sections(
            [
                Section(n, -1, 1, caption.text, SectionKind.OTHER, caption.page, caption.first)
                for n, caption in enumerate(page.captions)
            ],
            page.labels,
        )
        self._captions_count.setText(wording.number(len(page.captions)))
        self._captions_head.setVisible(bool(page.captions))
        self._fold(self.captions.isVisibleTo(self) and bool(page.captions))

    def _list(self, theme: Theme, name: str) -> ContentsPanel:
        panel = ContentsPanel(theme)
        panel.setProperty("role", None)
        panel.setAccessibleName(name)
        panel.section_chosen.connect(self._choose)
        return panel

    def _choose(self, section: Section) -> None:
        self.page_wanted.emit(section.page)

    def _turn(self) -> None:
        self._fold(not self.captions.isVisibleTo(self))

    def _fold(self, shown: bool) -> None:
        self.captions.setVisible(shown)
        self.fold.setText(tr("Hide") if shown else tr("Show"))
        self.fold.setAccessibleName(tr("{text} tables and charts", text=self.fold.text()))


def _heading(name: str, count: QLabel) -> QHBoxLayout:
    heading = QLabel(name)
    heading.setProperty("role", "heading")
    count.setProperty("role", "count")
    row = QHBoxLayout()
    row.setContentsMargins(TIGHT, 0, TIGHT, 0)
    row.addWidget(heading)
    row.addStretch()
    row.addWidget(count)
    return row
