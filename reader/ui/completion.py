"""Completes what is typed from what the library knows, whatever its case and accents.

Runs in the window's thread.
"""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

MOST = 12
"""Offers at once."""


def plain(text: str) -> str:
    """A text to compare: without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def fitting(typed: str, known: Sequence[str]) -> list[str]:
    """Those that begin with what is typed, then those with a word that does, then the rest.

    None where nothing is typed, or exactly what is known already.
    """
    wanted = plain(typed.strip())
    if not wanted:
        return []
    ranked: list[tuple[int, str]] = []
    for text in known:
        where = f" {plain(text)}"
        if wanted in where and text != typed.strip():
            begins = where.startswith(f" {wanted}")
            ranked.append((0 if begins else 1 if f" {wanted}" in where else 2, text))
    return [text for _, text in sorted(ranked, key=lambda one: one[0])[:MOST]]


class Completer(QCompleter):
    """Offers below a line what fits."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._known: Sequence[str] = ()
        self._offers = QStringListModel(self)
        self.setModel(self._offers)
        # What is offered is chosen here: Qt's own filter knows no accents.
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = self.popup()
        assert popup is not None
        popup.setProperty("role", "popup")
        self._popup = popup
        line.setCompleter(self)
        line.textEdited.connect(self._offer)

    def show_known(self, known: Sequence[str]) -> None:
        """Complete from these."""
        self._known = known

    @property
    def offered(self) -> list[str]:
        """What is offered now."""
        return self._offers.stringList()

    def _offer(self, typed: str) -> None:
        self._offers.setStringList(fitting(typed, self._known))
        if not self.offered:
            self._popup.hide()
