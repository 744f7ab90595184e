"""The jobs panel: what runs in the background, how far it is, and a way to call it off.

It stands in the status line, so that nothing moves when it comes and goes. It comes
after 600 ms, and asks ten times a second only while something runs. Runs in the
window's thread.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QWidget

from reader.tasks.tasks import Tasks
from reader.tasks.views import JobView
from reader.ui.announcing import announce
from reader.ui.language import tr
from reader.ui.spoken import spoken
from reader.ui.theme import SECOND_SIZE, TIGHT, Theme

PATIENCE = 600
"""Milliseconds before anything is shown: what is over sooner needs no telling."""
TENTH = 100
LINGER = 5
"""Tenths of a second without a job after which asking ends."""


class JobsPanel(QWidget):
    """The first job with its progress; the others one click away."""

    ended = Signal()
    """Nothing runs any more."""

    def __init__(self, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Jobs"))
        self._tasks = tasks
        self._jobs: list[JobView] = []
        self._idle = 0
        self._told: int | None = None
        """The job of which a screen reader was told that it runs."""
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(TENTH)
        self._timer.timeout.connect(self._look)
        self._text = QLabel()
        self._text.setFont(theme.font(SECOND_SIZE, tabular=True))
        self._text.setProperty("role", "second")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(110)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setProperty("role", "link")
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.clicked.connect(self._cancel_first)
        self._pause = QPushButton()
        self._pause.setProperty("role", "link")
        self._pause.setAccessibleName(tr("Pause"))
        self._pause.clicked.connect(self._pause_first)
        self._others = QPushButton()
        self._others.setProperty("role", "link")
        self._others.setAccessibleName(tr("Other jobs"))
        self._menu = QMenu(self._others)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._others.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        for widget in (self._text, self._bar, self._pause, self._cancel, self._others):
            row.addWidget(widget)
        for button in (self._pause, self._cancel, self._others):
            # They go when the job is over: a click must not take the keyboard with it.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def watch(self) -> None:
        """Something may have begun: look, and go on looking while it runs."""
        self._idle = 0
        self._timer.setInterval(TENTH)
        if not self._timer.isActive():
            self._since.start()
            self._timer.start()

    @property
    def watching(self) -> bool:
        """Whether it is looking."""
        return self._timer.isActive()

    @property
    def jobs(self) -> list[JobView]:
        """What ran when it last looked."""
        return self._jobs

    @property
    def busy(self) -> bool:
        """Whether something moves; what is paused does not."""
        return any(not job.paused for job in self._jobs)

    def _look(self) -> None:
        had = bool(self._jobs)
        self._jobs = [
            replace(job, title=spoken(job.title), text=spoken(job.text))
            for job in self._tasks.jobs()
        ]
        if not self._jobs:
            self._idle += 1
            self._told = None
            self.hide()
            if self._idle >= LINGER:
                self._timer.stop()
            if had:
                self._since.restart()
                self.ended.emit()
            return
        # What is paused stands still: a look now and then is enough.
        self._timer.setInterval(10 * TENTH if all(job.paused for job in self._jobs) else TENTH)
        if not had:
            self._since.restart()
        self._idle = 0
        if self._since.elapsed() >= PATIENCE or self.isVisible():
            self._show(self._jobs[0])

    def _show(self, job: JobView) -> None:
        self._text.setText(f"{job.title}: {job.text}")
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.done)
        self._pause.setVisible(job.can_pause)
        self._pause.setText(tr("Go on") if job.paused else tr("Pause"))
        self._pause.setAccessibleName(f"{self._pause.text()}: {job.title}")
        self._cancel.setVisible(job.can_cancel)
        self._cancel.setAccessibleName(tr("Cancel: {title}", title=job.title))
        rest = len(self._jobs) - 1
        self._others.setVisible(rest > 0)
        self._others.setText(tr("{rest} more", rest=rest))
        self.show()
        if job.id != self._told:
            self._told = job.id
            announce(self._bar, self._text.text())

    def _cancel_first(self) -> None:
        if self._jobs:
            self._tasks.cancel(self._jobs[0].id)

    def _pause_first(self) -> None:
        if self._jobs:
            self._tasks.pause(self._jobs[0].id, not self._jobs[0].paused)
            self._look()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for job in self._jobs[1:]:
            action = self._menu.addAction(f"{job.title}: {job.text}")
            action.setEnabled(job.can_cancel)
            if job.can_pause:
                word = tr("Go on") if job.paused else tr("Pause")
                pause = self._menu.addAction(f"{word}: {job.title}, {job.text}")
                pause.triggered.connect(partial(self._tasks.pause, job.id, not job.paused))
            if job.can_cancel:
                action.setText(tr("Cancel: {title}, {text}", title=job.title, text=job.text))
                action.triggered.connect(partial(self._tasks.cancel, job.id))
