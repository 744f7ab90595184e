"""Copying a table: the grid that is proposed for a box, mended by the reader, copied as cells.

Runs in the window's thread.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.model.contents import Caption
from reader.model.page import PageWords, Rect
from reader.render import grid, pieces
from reader.ui import wording
from reader.ui.language import english, tr
from reader.ui.theme import Theme
from reader.ui.viewer import clip
from reader.ui.viewer.gridtool import GridTool
from reader.ui.viewer.tablepanel import TablePanel
from reader.ui.viewer.tables import below_caption, caption_box, caption_of, table_box, units_below
from reader.ui.viewer.tools import Point
from reader.ui.viewer.upright import Upright
from reader.ui.viewer.viewer import Viewer

NO_WORDS = english("No words stand in the box: draw it around a table that is text, not a picture.")
TOO_MANY = english("The box holds too many words for one table: draw it smaller.")
MOST_WORDS = 2500
"""Words of a table: a grid for more would keep the window waiting."""


class TableCopy(QObject):
    """The table that is being copied, from box to clipboard."""

    said = Signal(str)

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._caption: Caption | None = None
        self._when_words: tuple[int, partial[None]] | None = None
        """What waits for the words of a page."""
        self.tool = GridTool(viewer, theme)
        self.panel = TablePanel()
        self.tool.changed.connect(self._show)
        self.tool.taken.connect(self.copy)
        self.tool.done.connect(self.panel.hide)
        self.panel.copied.connect(self.copy)
        self.panel.closed.connect(self.close)
        self.panel.column_wanted.connect(partial(self.tool.add, "column"))
        self.panel.row_wanted.connect(partial(self.tool.add, "row"))
        self.panel.removal_wanted.connect(self.tool.remove)
        viewer.texts.arrived.connect(self._words_came)
        viewer.edition_changed.connect(self._begin_anew)

    @property
    def caption(self) -> str:
        """The caption of the table as printed, with its units; "" if it has none."""
        words = self._viewer.texts.get(self._caption.page) if self._caption is not None else None
        if self._caption is None or words is None:
            return ""
        units, _ = units_below(self._caption, words, self._upright(words))
        return " ".join(filter(None, (self._caption.text, units)))

    def take(self, page: int, rect: Rect) -> None:
        """Propose a grid for a box, points of the unrotated page."""
        self._with_words(page, partial(self._propose, page, rect))

    def take_caption(self, caption: Caption) -> None:
        """Propose a grid for what stands below a caption."""
        self._with_words(caption.page, partial(self._propose_below, caption))

    def caption_at(self, at: Point) -> Caption | None:
        """The caption of a table under the mouse."""
        words, opened = self._viewer.texts.get(at.page), self._viewer.opened
        if words is None or opened is None:
            return None
        upright = self._upright(words)
        x, y = upright.point(at.x, at.y)
        for caption in opened.captions:
            if caption.page == at.page and caption.kind in ("table", "exhibit"):
                x0, y0, x1, y1 = caption_box(caption, words, upright)
                if x0 - 2 <= x <= x1 + 2 and y0 - 2 <= y <= y1 + 2:
                    return caption
        return None

    def copy(self) -> None:
        """Put the cells on the clipboard as text with tabs and as HTML."""
        words, now = self._viewer.texts.get(self.tool.page), self.tool.grid
        opened = self._viewer.opened
        if words is None or now is None or opened is None:
            return
        table = grid.cells(self._upright(words).words(words), now)
        columns = len(now.across) + 1
        caption = self.caption if self.panel.with_caption.isChecked() else ""
        source = clip.source_line(opened, words.page)
        source = tr("Source: {source}", source=source) if self.panel.with_source.isChecked() else ""
        QGuiApplication.clipboard().setMimeData(clip.table_data(table, columns, caption, source))
        rows = wording.counted(len(table), "row")
        self.close()
        self.said.emit(
            tr(
                "The table is copied: {rows}, {columns}.",
                rows=rows,
                columns=wording.counted(columns, "column"),
            )
        )

    def close(self) -> None:
        """Put the grid away."""
        if self._viewer.tools.alone is self.tool:
            self._viewer.tools.take_up(None)
        self.panel.hide()
        self._viewer.setFocus()

    def _upright(self, words: PageWords) -> Upright:
        return Upright(self._viewer.pages[words.page - 1], words)

    def _with_words(self, page: int, then: "partial[None]") -> None:
        if self._viewer.texts.get(page) is not None:
            then()
        else:
            self._when_words = page, then
            self._viewer.texts.want([page])

    def _words_came(self, page: int) -> None:
        if self._when_words is not None and self._when_words[0] == page:
            then = self._when_words[1]
            self._when_words = None
            then()

    def _begin_anew(self) -> None:
        self._when_words = None
        self.panel.hide()

    def _propose(self, page: int, rect: Rect) -> None:
        words, opened = self._viewer.texts.get(page), self._viewer.opened
        if words is None or opened is None:
            return
        upright = self._upright(words)
        frame = upright.rect(rect)
        self._caption = caption_of(opened.captions, words, upright, frame)
        self._lay(words, below_caption(frame, self._caption, words, upright))

    def _propose_below(self, caption: Caption) -> None:
        words, opened = self._viewer.texts.get(caption.page), self._viewer.opened
        if words is None or opened is None:
            return
        page = self._viewer.pages[caption.page - 1]
        frame = table_box(caption, opened.captions, opened.sections, words, page)
        if frame is None:
            self.said.emit(tr("No table stands below this caption on its page."))
            return
        self._caption = caption
        self._lay(words, frame)

    def _lay(self, words: PageWords, frame: Rect) -> None:
        upright = self._upright(words)
        placed = upright.words(words)
        count = len(pieces.words_in(placed, frame))
        if count > MOST_WORDS:
            self.said.emit(tr(TOO_MANY))
        elif count:
            self.tool.begin(words.page, grid.propose(placed, frame), upright)
            # Once the strip beneath has taken its room.
            QTimer.singleShot(0, self, self._bring_into_view)
        else:
            self.said.emit(tr(NO_WORDS))

    def _bring_into_view(self) -> None:
        if (area := self.tool.area) is not None:
            self._viewer.bring_into_view(self.tool.page, area)

    def _show(self) -> None:
        words, now = self._viewer.texts.get(self.tool.page), self.tool.grid
        if words is None or now is None:
            return
        table = grid.cells(self._upright(words).words(words), now)
        self.panel.show_table(table, len(now.across) + 1, self.caption)
