"""The text of the page as text: for screen readers, and for whoever reads better so.

Qt's own text widgets speak to screen readers; a picture of a page does not. Kept in step
with the pages, both ways. Runs in the window's thread.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from reader.model.contents import Section
from reader.model.page import PageWords
from reader.render import paragraphs
from reader.ui.announcing import announce
from reader.ui.language import english, tr
from reader.ui.theme import ROOM, SECOND_SIZE, TIGHT, TITLE_SIZE, Theme
from reader.ui.viewer.labels import PageLabels
from reader.ui.viewer.viewer import Viewer

LEVELS = 6
UNSURE = english("This text was recognised in the picture of the page: some words may be wrong.")
_NO_WORD = -1_000
"""First word of a block that holds none of the page's: no number in it is one."""


class PageText(QTextEdit):
    """Paragraphs and headings of the page that is read, in reading order."""

    left = Signal()
    """Escape: back to the pages."""
    selected = Signal(object, object)
    """Two places, page and word number, between which the reader has selected the words: what
    is done with selected words is done with these."""

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__()
        self._viewer = viewer
        self._theme = theme
        self._page = 0
        self._at_end = False
        """The caret is to stand at the end of the page that comes."""
        self._at_hit = False
        """The caret is to stand at the hit one has come to, once its page is here."""
        self._first_words: list[int] = []
        """Number of the first word of each block."""
        self._filling = False
        self.setProperty("role", "surface")
        self.setAccessibleName(tr("Text of the page"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(ROOM)
        self.cursorPositionChanged.connect(self._lead)
        self.selectionChanged.connect(self._hand_on)
        viewer.hit_changed.connect(self._stand)
        viewer.page_changed.connect(self._turn_to)
        viewer.edition_changed.connect(self._begin)
        viewer.texts.arrived.connect(self._words_came)
        viewer.texts_renewed.connect(self._begin)
        self.hide()

    @property
    def page(self) -> int:
        """The page whose text is shown, 0 while there is none."""
        return self._page

    def open(self) -> None:
        """Show the text of the page that is being read, and go on there with the keyboard."""
        self.show()
        self._show_page(self._viewer.current_page)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Last: a screen reader that hears of the caret before the keyboard is here says no name.
        hit = self._viewer.current_hit
        if hit is not None and hit.page in self._viewer.visible_pages():
            self._stand(1, 1)

    # -- in step with the pages --------------------------------------------------------

    def _begin(self) -> None:
        self._page = 0
        self.clear()
        if self.isVisible():
            self._show_page(self._viewer.current_page)

    def _turn_to(self, page: int) -> None:
        if self._at_hit and self._page in self._viewer.visible_pages():
            return  # the hit's page stays, whichever of those in view the pages stand on
        if self.isVisible() and page != self._page:
            self._at_hit = False
            self._show_page(page)

    def _stand(self, number: int, count: int) -> None:
        """One has come to a hit: the caret goes there."""
        hit = self._viewer.current_hit
        if hit is None or not number or not self.isVisible():
            return
        self._at_hit = True
        if hit.page != self._page:
            self._show_page(hit.page)
        elif self._first_words:
            self._put_caret()

    def _words_came(self, page: int) -> None:
        if page == self._page and self.isVisible():
            self._fill(page)

    def _show_page(self, page: int) -> None:
        self._page = page
        if page == 0:
            return
        label = PageLabels(self._viewer.pages).label(page)
        name = tr(
            "Text of page {page} of {page_count}", page=page, page_count=self._viewer.page_count
        )
        name = tr("{name}, printed number {name2}", name=name, name2=label) if label else name
        self.setAccessibleName(tr("{name}, recognised", name=name) if self._recognised else name)
        self._viewer.texts.want([page])
        self._fill(page)

    def _fill(self, page: int) -> None:
        words = self._viewer.texts.get(page)
        self._filling = True
        self.clear()
        self._first_words = []
        if words is None:
            self.setPlaceholderText(tr("The text of this page is being read."))
        elif not words.words:
            self.setPlaceholderText(tr("This page holds no text, only pictures."))
        else:
            self._write(words)
        self._filling = False
        if words is not None:
            self._announce(words)

    def _write(self, words: PageWords) -> None:
        opened = self._viewer.opened
        lines = paragraphs.lines_of(words.words, words.boxes)
        stretches = paragraphs.paragraphs(words.words, lines)
        sections = opened.sections if opened is not None else ()
        headings = {
            section.word: (_end_of_heading(section, words.words), section.level)
            for section in sections
            if section.page == words.page and 0 <= section.word < len(words.words)
        }
        cursor = QTextCursor(self.document())
        if self._recognised:
            looks = QTextCharFormat()
            looks.setFont(self._theme.font(SECOND_SIZE))
            looks.setForeground(self._theme.colour("second"))
            cursor.setBlockCharFormat(looks)
            cursor.insertText(tr(UNSURE), looks)
            self._first_words.append(_NO_WORD)
        for first, last in _cut(stretches, headings):
            level = headings.get(first, (0, -1))[1]
            form, looks = QTextBlockFormat(), QTextCharFormat()
            form.setBottomMargin(TIGHT)
            form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            looks.setFont(self._theme.font(TITLE_SIZE if level >= 0 else 14, strong=level >= 0))
            if level >= 0:
                form.setHeadingLevel(min(max(level, 1), LEVELS))
                form.setTopMargin(TIGHT)
            if self._first_words:
                cursor.insertBlock(form, looks)
            else:
                cursor.setBlockFormat(form)
                cursor.setBlockCharFormat(looks)
            cursor.insertText(" ".join(words.words[first:last]), looks)
            self._first_words.append(first)
        cursor.movePosition(
            QTextCursor.MoveOperation.End if self._at_end else QTextCursor.MoveOperation.Start
        )
        self._at_end = False
        self.setTextCursor(cursor)
        self._put_caret()

    def _put_caret(self) -> None:
        """Select the words of the hit one has come to; the caret stands before them."""
        hit = self._viewer.current_hit
        if hit is None or not self._at_hit or hit.page != self._page:
            return
        was, self._filling = self._filling, True
        cursor = self.textCursor()
        cursor.setPosition(self._place(hit.words[-1], end=True))
        cursor.setPosition(self._place(hit.words[0]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._filling = was

    def _place(self, word: int, end: bool = False) -> int:
        """Where a word of the page begins in the text, or ends."""
        number = max(0, bisect_right(self._first_words, word) - 1)
        block = self.document().findBlockByNumber(number)
        words = block.text().split(" ")
        before = min(word - self._first_words[number], len(words) - 1)
        start = block.position() + sum(len(one) + 1 for one in words[:before])
        return start + len(words[before]) if end else start

    @property
    def _recognised(self) -> bool:
        pages = self._viewer.pages
        return 0 < self._page <= len(pages) and pages[self._page - 1].recognised

    def _announce(self, words: PageWords) -> None:
        """Have a screen reader say the page."""
        name = self.accessibleName()
        announce(self, name if words.words else tr("{name}: no text", name=name))

    def _lead(self) -> None:
        """The caret moved: the pages come along."""
        words = self._viewer.texts.get(self._page)
        if self._filling or words is None or not self.hasFocus():
            return
        word = self.word
        if 0 <= word < len(words.boxes):
            self._viewer.bring_into_view(self._page, words.boxes[word][0])

    def _hand_on(self) -> None:
        """The reader has selected words here."""
        cursor = self.textCursor()
        if self._filling or not self.hasFocus() or not cursor.hasSelection():
            return
        first, last = self._word_at(cursor.selectionStart()), self._word_at(cursor.selectionEnd())
        if 0 <= first <= last:
            # What ends before a word, or the space before it, does not hold it.
            begun = self._place(last) < cursor.selectionEnd()
            self.selected.emit((self._page, first), (self._page, last + begun))

    @property
    def word(self) -> int:
        """The number of the word at the caret, -1 if there is none."""
        return self._word_at(self.textCursor().position())

    def _word_at(self, place: int) -> int:
        """The number of the word at a place of the text, -1 if there is none."""
        block = self.document().findBlock(place)
        number = block.blockNumber()
        if not 0 <= number < len(self._first_words):
            return -1
        before = block.text()[: place - block.position()]
        return max(-1, self._first_words[number] + before.count(" "))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Beyond the end of the page is the next one."""
        key, keys = event.key(), Qt.Key
        if key == keys.Key_Escape:
            self.left.emit()
            return
        before = self.textCursor()
        super().keyPressEvent(event)
        stays = self.textCursor() == before and not event.modifiers()
        if stays and key in (keys.Key_Down, keys.Key_Right, keys.Key_PageDown):
            self._leaf(1)
        elif stays and key in (keys.Key_Up, keys.Key_Left, keys.Key_PageUp):
            self._leaf(-1)

    def _leaf(self, by: int) -> None:
        page = self._page + by
        if 1 <= page <= self._viewer.page_count:
            self._at_end = by < 0
            self._viewer.go_to(page)
            self._turn_to(page)


def _end_of_heading(section: Section, words: Sequence[str]) -> int:
    """The word after a heading of several lines; its first where other words are printed."""
    said = section.heading.split()
    end = section.word + len(said)
    same = [word.casefold() for word in words[section.word : end]] == [
        word.casefold() for word in said
    ]
    return end if same else section.word


def _cut(
    stretches: list[tuple[int, int]], headings: Mapping[int, tuple[int, int]]
) -> list[tuple[int, int]]:
    """The same stretches, cut where a heading begins and where it ends."""
    starts = [first for first, _ in stretches]
    last = stretches[-1][1] if stretches else 0
    for first, (end, _) in headings.items():
        starts = [start for start in starts if not first < start < end]
        starts += [first, end] if end > first else [first]
    edges = sorted({start for start in starts if start < last} | {last})
    return list(pairwise(edges))
