"""Words of a text that are clicked: names of companies, pages. Runs in the window's thread."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QWidget


class Links(QLabel):
    """A text of which some parts lead elsewhere; Tab goes from one to the next."""

    wanted = Signal(str)
    """What was given with the part that is clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self.wanted)

    def show_parts(self, parts: Iterable[tuple[str, str]], name: str, between: str = ", ") -> None:
        """Show texts, each with where it leads, "" for nowhere; `name` says what they are."""
        given = list(parts)
        self.setText(between.join(_part(text, to) for text, to in given))
        self.setAccessibleName(f"{name}: " + ", ".join(text for text, _ in given))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from link to link; a screen reader hears which one it is."""
        within = super().focusNextPrevChild(forward)
        self._tell()
        return within

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes to one of the links."""
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No link has the keyboard any more."""
        super().focusOutEvent(event)
        self.setAccessibleDescription("")

    def _tell(self) -> None:
        """Qt tells nothing of the links within a label."""
        if self.hasFocus() and self.selectedText():
            self.setAccessibleDescription(self.selectedText())

    def changeEvent(self, event: QEvent) -> None:
        """The colour of links is taken when a text is set: in another theme it is set again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and (text := self.text()):
            self.clear()
            self.setText(text)


def _part(text: str, to: str) -> str:
    if not to:
        return escape(text)
    return f'<a href="{escape(to, quote=True)}" style="text-decoration: none">{escape(text)}</a>'
