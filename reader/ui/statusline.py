"""The line at the bottom: what the library holds, what runs, what could not be read.

Runs in the window's thread.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from reader.tasks.pace import time_left
from reader.tasks.tasks import Tasks
from reader.tasks.views import LibraryCounts
from reader.ui import wording
from reader.ui.jobs import JobsPanel
from reader.ui.language import tr
from reader.ui.theme import GAP, ROOM, SECOND_SIZE, Theme
from reader.ui.titles import TitleLabel


class StatusLine(QFrame):
    """One quiet line."""

    why = Signal()
    """The reader asks why a file could not be read."""
    missing_wanted = Signal()
    """The reader asks which files are missing."""
    questions_wanted = Signal()
    """The reader wants to answer what the library asks."""

    def __init__(self, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "status")
        self.setAccessibleName(tr("Status"))
        self.setFixedHeight(28)
        self._read_only = bool(tasks.read_only)
        # What runs is said in full; this gives way.
        self._holds = TitleLabel(lines=1)
        self._holds.setProperty("role", "second")
        self._holds.setFont(theme.font(SECOND_SIZE, tabular=True))
        self._failed = QLabel()
        self._failed.setProperty("role", "second")
        self._why = QPushButton(tr("why"))
        self._why.setAccessibleName(tr("Why files could not be read"))
        self._why.setProperty("role", "link")
        self._why.clicked.connect(self.why)
        self._missing = QPushButton()
        self._missing.setProperty("role", "link")
        self._missing.clicked.connect(self.missing_wanted)
        self._questions = QPushButton()
        self._questions.setProperty("role", "link")
        self._questions.clicked.connect(self.questions_wanted)
        self.jobs = JobsPanel(tasks, theme)
        for button in (self._why, self._missing, self._questions):
            # A click leaves the keyboard where it was, so that it is there again afterwards.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, ROOM, 0)
        row.setSpacing(GAP // 2)
        row.addWidget(self._holds, 1)
        row.addWidget(self.jobs)
        row.addSpacing(GAP)
        row.addWidget(self._questions)
        row.addWidget(self._missing)
        row.addWidget(self._failed)
        row.addWidget(self._why)
        self._questions.hide()
        self._missing.hide()
        self._failed.hide()
        self._why.hide()

    def show_counts(self, counts: LibraryCounts) -> None:
        """Say what the library holds."""
        self._holds.setText(holds(counts, self._read_only))
        failed = counts.failed_files
        self._failed.setText(
            tr("{files} could not be read ·", files=wording.counted(failed, "file"))
        )
        self._failed.setVisible(failed > 0)
        self._why.setVisible(failed > 0)

    def show_missing(self, missing: int) -> None:
        """Say of how many reports the file is missing."""
        text = f"{wording.counted(missing, 'missing file')}"
        self._missing.setText(text)
        self._missing.setAccessibleName(tr("Show {text}", text=text))
        self._missing.setVisible(missing > 0)

    def show_questions(self, questions: int) -> None:
        """Say how many questions the library has, such as a title that only a file's name gives."""
        text = f"{wording.counted(questions, 'question')}"
        self._questions.setText(text)
        self._questions.setAccessibleName(tr("Answer {text}", text=text))
        self._questions.setToolTip(tr("What reports do not print, such as their date: please look"))
        self._questions.setVisible(questions > 0 and not self._read_only)

    @property
    def text(self) -> str:
        """What the left end says."""
        return self._holds.text()


def holds(counts: LibraryCounts, read_only: bool = False) -> str:
    """What the library holds, and whether all of it can be searched."""
    if not counts.reports:
        return wording.joined((tr("No reports yet"), tr("read-only") if read_only else ""))
    size = ", ".join(
        (
            wording.counted(counts.reports, "report"),
            wording.counted(counts.editions, "edition"),
            wording.counted(counts.pages, "page"),
        )
    )
    if counts.behind:
        done = max(0, counts.editions - counts.behind)
        found = tr(
            "indexing {done} of {editions}",
            done=wording.number(done),
            editions=wording.counted(counts.editions, "edition"),
        )
        if counts.index_seconds:
            found += f", {time_left(counts.index_seconds)}"
    elif counts.unreadable_pages:
        found = tr(
            "searchable but for {pages}",
            pages=wording.counted(counts.unreadable_pages, "unreadable page"),
        )
    else:
        found = tr("all searchable")
    return wording.joined((size, found, tr("read-only") if read_only else ""))
