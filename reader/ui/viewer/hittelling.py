"""Which hit one has come to, and in what words, for whoever does not see its mark.

Said once one rests on it: by the pages where they have the keyboard, else announced. Runs in
the window's thread.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.ui import language
from reader.ui.announcing import REST, announce, listened
from reader.ui.language import tr
from reader.ui.viewer.viewer import Viewer

AROUND = 8
"""Words before a hit and after it that are said with it."""


class HitTelling(QObject):
    """Tells of the current hit of a viewer."""

    def __init__(self, viewer: Viewer, text: QWidget) -> None:
        """`text` is the text of the page: while one reads there, the caret says the words."""
        super().__init__(viewer)
        self._viewer = viewer
        self._text = text
        self._at = (0, 0)
        """Number of the hit, and how many there are."""
        self._told = (0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._tell)
        viewer.hit_changed.connect(self._moved)
        viewer.texts.arrived.connect(self._came)

    def _moved(self, number: int, count: int) -> None:
        self._at = (number, count)
        if (hit := self._viewer.current_hit) is None or not number:
            self._timer.stop()
            self._told = (0, 0)
        elif listened() and self._at != self._told:
            self._viewer.texts.want([hit.page])
            self._timer.start()

    def _came(self, page: int) -> None:
        """The words of a page came: those of the hit, maybe, that had to wait for them."""
        if self._at[0] and self._at != self._told and not self._timer.isActive():
            self._tell()

    def _tell(self) -> None:
        hit = self._viewer.current_hit
        words = self._viewer.texts.get(hit.page) if hit is not None else None
        if hit is None or words is None:
            return
        self._told = self._at
        number, count = self._at
        said = tr("Hit {number} of {count}", number=number, count=language.number(count))
        first, last = hit.words[0], hit.words[-1] + 1
        around = " ".join(words.words[max(0, first - AROUND) : last + AROUND])
        self._viewer.describe_with(f"{said}: {around}")
        if self._text.hasFocus():
            announce(self._text, said)
        elif not self._viewer.hasFocus():
            announce(self._viewer, f"{said}: {around}")
