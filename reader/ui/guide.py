"""The guide: short pages that can be searched, with the keys as they are.

Runs in the window's thread.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextEdit,
    QVBoxLayout,
)

from reader.base.resources import resource
from reader.ui.actions import DEEDS
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import tr
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT, WIDE

if TYPE_CHECKING:
    from reader.ui.window import Window

FOLDER = "guide"
OBJECT = "\ufffc"
"""Stands for a picture in Qt's texts."""
_KEYS = re.compile(r"\[\[(\w+)\]\]")
"""Stands for the keys of a command."""
_NAME = re.compile(r"\{\{(\w+)\}\}")
"""Stands for what the menus call a command."""
_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page of the guide, as Markdown."""

    title: str
    text: str

    def holds(self, typed: str) -> bool:
        """Whether every typed word occurs in it."""
        words = f"{self.title} {self.text}".casefold()
        return all(word in words for word in typed.casefold().split())


def guide_pages(language: str = "") -> list[GuidePage]:
    """All pages, in their order, with keys and names of commands as they are in this program.

    In English where there is no guide in the language ("de").
    """
    own = resource(FOLDER) / f"guide.{language}.md"
    file = own if language and own.is_file() else resource(FOLDER) / "guide.md"
    keys = {deed.name: deed.keys for deed in DEEDS}
    names = {deed.name: tr(deed.text).removesuffix("…") for deed in DEEDS}
    whole = _NAME.sub(lambda match: names[match[1]], file.read_text(encoding="utf-8"))

    def written(match: re.Match[str]) -> str:
        first = keys[match[1]][0]
        return f"**{QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText)}**"

    parts = _HEADING.split(_KEYS.sub(written, whole))[1:]
    return [
        GuidePage(title, text.strip()) for title, text in zip(parts[::2], parts[1::2], strict=True)
    ]


class Guide(Dialog):
    """The pages at the left, the chosen one at the right."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Guide"))
        self.setAccessibleName(tr("Guide"))
        self.setModal(False)
        self.resize(990, 660)
        self._language = QLocale().name().partition("_")[0]
        self.pages = guide_pages(self._language)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.titles = QListWidget()
        self.titles.setAccessibleName(tr("Pages of the guide"))
        self.titles.setSpacing(2)
        for page in self.pages:
            self.titles.addItem(QListWidgetItem(page.title))
        self.titles.setFixedWidth(max(230, self.titles.sizeHintForColumn(0) + GAP))
        self.titles.currentRowChanged.connect(self._show)
        self.none = QLabel(tr("No page holds these words."))
        self.none.setProperty("role", "second")
        self.none.hide()
        # Qt tells a screen reader of a text browser as of a label, of which only the name is said.
        self.text = QTextEdit()
        self.text.setAccessibleName(tr("Page of the guide"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setTabChangesFocus(True)
        self.text.document().setBaseUrl(QUrl.fromLocalFile(f"{resource(FOLDER)}/"))
        left = QVBoxLayout()
        left.setSpacing(TIGHT)
        left.addWidget(self.search)
        left.addWidget(self.none)
        left.addWidget(self.titles, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        row.setSpacing(GAP)
        row.addLayout(left)
        row.addWidget(self.text, 1)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        window.theme.changed.connect(self._again)
        self.titles.setCurrentRow(0)

    def _narrow(self, typed: str) -> None:
        first = -1
        for row, page in enumerate(self.pages):
            fits = page.holds(typed)
            self.titles.item(row).setHidden(not fits)
            if fits and first < 0:
                first = row
        self.none.setVisible(first < 0)
        current = self.titles.currentRow()
        if first >= 0 and (current < 0 or self.titles.item(current).isHidden()):
            self.titles.setCurrentRow(first)
        self._mark()

    def _show(self, row: int) -> None:
        page = self.pages[row]
        self.text.setMarkdown(f"# {page.title}\n\n{with_pictures(page.text, self._language)}")
        _air(self.text.document())
        self._mark()

    def _again(self) -> None:
        self._show(max(0, self.titles.currentRow()))

    def _mark(self) -> None:
        """Select the first word that was searched for."""
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if words := self.search.text().split():
            self.text.find(words[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Return in the search stays."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)


def _air(document: QTextDocument) -> None:
    """Room around the text and between its paragraphs, which Markdown gets little of."""
    document.setDocumentMargin(WIDE)
    block = document.begin()
    while block.isValid():
        # A paragraph in a list or a table is close to the next one.
        close = block.textList() is not None or QTextCursor(block).currentTable() is not None
        shape = block.blockFormat()
        shape.setBottomMargin(HAIR if close else GAP)
        if OBJECT not in block.text():
            shape.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(shape)
        _fit(block)
        block = block.next()


def _fit(block: QTextBlock) -> None:
    """No picture is wider than the page."""
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().isImageFormat():
            shape = piece.charFormat().toImageFormat()
            shape.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(shape)
            return
        pieces += 1


def with_pictures(text: str, language: str) -> str:
    """The text with the language's own pictures, and without those that are not there at all."""

    def there(match: re.Match[str]) -> str:
        stem, dot, ending = match[2].rpartition(".")
        for name in (f"{stem}.{language}{dot}{ending}", match[2]):
            if (resource(FOLDER) / name).is_file():
                return f"![{match[1]}]({name})"
        return ""

    return re.sub(r"!\[([^\]]*)\]\(([^)]+)\)", there, text)
