"""Links that lead out of a report: the reader sees the whole address and is asked first.

A PDF may name anything; only web and mail addresses are ever opened. Runs in the window's
thread.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reader.ui.dialogs.questions import Questions
from reader.ui.language import tr
from reader.ui.notice import Notice

SCHEMES = frozenset(("http", "https", "mailto"))


class Outside(QObject):
    """Asks, and hands addresses to the desktop."""

    def __init__(
        self,
        window: QWidget,
        questions: Questions,
        notice: Notice,
        hand_over: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self._notice = notice
        self.hand_over = hand_over

    def ask(self, address: str) -> None:
        """Open an address that stands in a PDF, if the reader wants it."""
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if not url.isValid() or url.scheme().lower() not in SCHEMES:
            text = tr(
                "This link is neither a web nor a mail address and is not opened: {address}",
                address=address,
            )
            self._notice.say(text, warning=True)
            return
        # Encoded, so that no sign can pass for another or turn the line around.
        whole = bytes(url.toEncoded().data()).decode("ascii", "replace")
        mail = url.scheme().lower() == "mailto"
        title = (
            tr("Open this address in your mail program?")
            if mail
            else tr("Open this address in your browser?")
        )
        if self._questions.confirm(
            self._window,
            title,
            _breakable(whole),
            tr("Open"),
            tr("Stay here"),
        ) and not self.hand_over(url):
            self._notice.say(tr("The desktop does not open {whole}.", whole=whole), warning=True)


def _breakable(address: str) -> str:
    """May be broken after its signs, so that all of it is seen."""
    for sign in "/?&=-._%":
        address = address.replace(sign, f"{sign}\u200b")
    return address
