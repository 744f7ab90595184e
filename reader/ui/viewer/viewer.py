"""The pages of one edition under one another: scrolled, zoomed, marked, never blank.

Scroll bars count device pixels, so that pages lie on whole pixels on every screen.
What to draw is planned by `reader.render.plan` and drawn by the PDF service; painting
copies what is at hand (`painting.py`). Runs in the window's thread; whatever comes from
workers is brought over by queued signals.
"""

from collections.abc import Mapping
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from reader.model.page import PageInfo
from reader.model.report import ReportState
from reader.render.key import RenderKey
from reader.render.layout import Box, Layout
from reader.ui.language import tr
from reader.ui.spoken import spoken
from reader.ui.theme import Theme
from reader.ui.viewer.banner import StateBanner
from reader.ui.viewer.landing import LandingPages
from reader.ui.viewer.painting import Counters, Marking, PagePainter
from reader.ui.viewer.pictures import PdfPages, Pictures
from reader.ui.viewer.textless import Textless
from reader.ui.viewer.texts import PageTexts
from reader.ui.viewer.tools import Layer

if TYPE_CHECKING:
    from reader.tasks.opened import OpenedEdition

PLACE = 400
"""Milliseconds of rest after which a place is worth remembering."""
PASSING = 100
"""Milliseconds between places that are told while one moves on: a kill takes no more."""


class Viewer(LandingPages):
    """Shows an edition. See the signals for what it tells, and `why_not_settled` for tests."""

    edition_changed = Signal()
    """Another edition is open, or none."""
    texts_renewed = Signal()
    """The pages of the open edition have other words than before."""
    previews_came = Signal(object)
    """List of pages whose small pictures have come."""
    page_changed = Signal(int)
    place_changed = Signal(int, float, float)
    """Page, points from the shown page's upper edge, zoom (see `zoom`); after a moment's rest."""
    passing = Signal(int, float, float)
    """The same while one moves, a few times a second."""
    section_changed = Signal(int)
    """Position of the section being read, -1 before the first."""
    current_edition_requested = Signal(int)
    changes_requested = Signal(int, int, int)
    """Report, the open edition, and the current one: what changed is wanted."""

    def __init__(self, pdf: PdfPages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(pdf, theme, parent)
        self._opened: OpenedEdition | None = None
        self._section = -1
        self._pictures = Pictures(pdf, self, theme.page_look)
        self.texts = PageTexts(pdf, self._relay, self)
        """The words of the pages in view; asked for by whoever needs them."""
        self._layers: list[Layer] = []
        self._painter = PagePainter(self._pictures, theme)
        self._banner = StateBanner(self)
        self._place_timer = self._timer(PLACE, self._tell_place)
        self._passing_timer = self._timer(PASSING, self._tell_passing)
        self.textless = Textless(self)
        """Says of pages that they have no text."""
        self._slow_timer = self._timer(1000, self._watch)

        self.setAccessibleName(tr("Pages of the report"))
        self.setAccessibleDescription(tr("F6 shows the text of the page"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._pictures.arrived.connect(self._page_came)
        self._marks.arrived.connect(self._page_came)
        self.textless.ended.connect(self.viewport().update)
        self._banner.asked.connect(self._ask_for_current)
        self._banner.changes_asked.connect(self._ask_for_changes)
        theme.changed.connect(self.viewport().update)
        theme.pages_changed.connect(self._dress)

    # -- what is open -----------------------------------------------------------

    def show_state(self, opened: "OpenedEdition", superseded_by: str = "") -> None:
        """Say over the pages that the edition is superseded, or its report archived."""
        superseded = opened.current_edition not in (0, opened.edition.id)
        archived = opened.report.state is ReportState.ARCHIVED
        self._banner.show_state(superseded, superseded_by, archived)
        self._place_banner()
        self._opened = opened  # last: the banner's place lays the pages out

    def show_edition(
        self,
        opened: "OpenedEdition",
        previews: Mapping[int, bytes] | None = None,
        superseded_by: str = "",
    ) -> None:
        """Show an edition at the place where it was left.

        `superseded_by` is the date of the current edition if this one is superseded.
        """
        self._glide.stop()
        self.show_state(opened, superseded_by)
        self._pages = opened.pages
        self._rotation = 0
        self._zoom = opened.place.zoom
        self._page, self._section, self._pinned = 0, -2, 0
        self.textless.open(self._pages)
        self._landing, self._flash = None, (0, [])
        self._pictures.open(opened.source, previews or {})
        self._marks.open(opened.source)
        self.texts.open(opened.source)
        self.tools.take_up(None)
        self._layout = self._made_layout()
        self._set_bars()
        page = min(max(1, opened.place.page), max(1, len(self._pages)))
        self._scroll_to(*self._shown_top(page, opened.place.top))
        self.edition_changed.emit()
        self._moved()
        self._ask()
        self._tell_zoom()

    def renew(self, opened: "OpenedEdition") -> None:
        """The same edition, on whose pages words have come; the view stays where it is."""
        self._opened, self._pages = opened, opened.pages
        self._section = -2
        self.textless.renew(self._pages)
        self._marks.open(opened.source)
        self.texts.open(opened.source)
        self.texts_renewed.emit()
        self._moved()

    def close_edition(self) -> None:
        """Show nothing, and let go of everything."""
        self._glide.stop()
        for timer in (self._ask_timer, self._still_timer, self._place_timer, self._slow_timer):
            timer.stop()
        self.textless.open(())
        self._opened, self._pages = None, ()
        self._pictures.close()
        self._marks.open(None)
        self.texts.open(None)
        self.tools.take_up(None)
        self._banner.hide()
        self._layout = self._made_layout()
        self._set_bars()
        self.viewport().update()
        self.edition_changed.emit()

    def add_previews(self, previews: Mapping[int, bytes]) -> None:
        """More previews of the open edition, JPEGs by page."""
        if previews:
            self._pictures.add_previews(previews)
            self._look()
            self.previews_came.emit(list(previews))

    def preview(self, page: int) -> bytes:
        """The small picture of a page, a JPEG; b"" if there is none yet."""
        return self._pictures.preview(page)

    @property
    def previews(self) -> Mapping[int, bytes]:
        """The previews at hand, JPEGs by page."""
        return self._pictures.jpegs

    def picture_of(self, page: int) -> QPixmap | None:
        """The best picture of a page that is at hand."""
        return self._pictures.stand_in(page)

    @property
    def page_look(self) -> str:
        """How pages look, for whoever marks them."""
        return self._theme.page_look

    @property
    def edition(self) -> int:
        """The open edition, 0 if none is."""
        return self._opened.edition.id if self._opened else 0

    @property
    def opened(self) -> "OpenedEdition | None":
        """What is open."""
        return self._opened

    @property
    def layout_of_pages(self) -> Layout:
        """Where the pages stand now."""
        return self._layout

    def visible_pages(self) -> range:
        """The pages that are in view."""
        return self._layout.visible(self._view())

    def add_layer(self, layer: Layer) -> None:
        """Have something painted over each page, below the marks of hits."""
        self._layers.append(layer)

    @property
    def current_page(self) -> int:
        """The page being read."""
        return self._page

    @property
    def pages(self) -> tuple[PageInfo, ...]:
        """The pages of the open edition."""
        return self._pages

    @property
    def page_count(self) -> int:
        """How many pages the edition has."""
        return len(self._pages)

    @property
    def counters(self) -> Counters:
        """What was painted so far."""
        return self._painter.counters

    # -- diagnostics ----------------------------------------------------------------

    def hold_at_most(self, size: int) -> None:
        """Limit the memory that drawn pages may take, in bytes."""
        self._pictures.most = size

    def drawings_held(self) -> list[tuple[RenderKey, int]]:
        """The drawings at hand and their bytes."""
        return self._pictures.held()

    def why_not_settled(self) -> str:
        """What is still missing of an exact picture with its marks, "" if nothing is."""
        if not self._pages or self._opened is None:
            return ""
        if not self.isVisible():
            return tr("the viewer is not shown")
        if self._glide.running:
            return tr("the view is moving")
        if self._ask_timer.isActive() or self._still_timer.isActive():
            return tr("the view has just moved")
        visible = self._layout.visible(self._view())
        for page in visible:
            missing = self._pictures.missing(page)
            if missing:
                return tr(
                    "page {page}: {missing} and {count} more are not drawn",
                    page=page,
                    missing=missing[0],
                    count=len(missing) - 1,
                )
        unmarked = self._marks.missing(visible)
        if unmarked:
            return tr("the hits of page {unmarked} are not marked", unmarked=unmarked[0])
        if self._landing is not None:
            return tr(
                "word {landing} of page {landing2} is not found yet",
                landing=self._landing[1],
                landing2=self._landing[0],
            )
        return ""

    # -- layout and scrolling ---------------------------------------------------------

    def _shown_top(self, page: int, top: float) -> tuple[int, int]:
        """Where to scroll so that a height of the shown page, in points, is at the top."""
        left = (self._layout.width - self._view().width) // 2
        if not self._pages:
            return 0, 0
        y = self._layout.box(page).y + round(top * self._layout.zoom_of(page) / 1000)
        return left, self._layout.settled_on(page, y if top > 0 else y - self._layout.gap)

    def _moved(self, by_reader: bool = False) -> None:
        """The view shows another part of the scene: all that hangs on it."""
        if by_reader:
            self._pinned = 0
        self._look()
        view = self._view()
        page = self._pinned or self._layout.page_at(view.y + view.height // 3)
        if page != self._page and self._pages:
            self._page = page
            self._describe()
            self.page_changed.emit(page)
            self.textless.read(page)
        self._find_section(view)
        if self._pages:
            self._place_timer.start()
            if not self._passing_timer.isActive():
                self._passing_timer.start()

    def _look(self) -> None:
        view = self._view()
        self._pictures.look(self._layout, view)
        visible = self._layout.visible(view)
        self._marks.look(visible)
        self.viewport().update()

    def _ask(self) -> None:
        """Ask for what the view wants, unless nobody sees it yet."""
        self._ask_timer.stop()
        if not self._pages or not self.isVisible():
            return
        self._pictures.ask(self._speed.motion)
        if self._pictures.waiting:
            self._slow_timer.start()

    def _dress(self) -> None:
        """Pages look otherwise from now on."""
        self._pictures.dress(self._theme.page_look)
        self._look()
        self._ask()

    def _has_drawings(self) -> bool:
        return self._pictures.bytes_held > 0

    def _watch(self) -> None:
        """Look once a second whether a page has become slow."""
        if self._pictures.waiting:
            self._slow_timer.start()
            if self._pictures.slow_page():
                self.viewport().update()

    def _find_section(self, view: Box) -> None:
        if self._opened is None:
            return
        here = -1
        reading = max(view.y + view.height // 4, self._target if self._pinned else 0)
        for section in self._opened.sections:
            if section.page > self._page:
                break
            if section.page == self._page and section.top > 0:
                top = self._layout.to_scene(section.page, 0.0, section.top)[1]
                if top > reading:
                    break
            here = section.position
        if here != self._section:
            self._section = here
            self._describe()
            self.section_changed.emit(here)

    def describe_with(self, said: str) -> None:
        """Say to screen readers what one has come to, a hit or a link, until one goes on."""
        self._describe()
        self.setAccessibleDescription(f"{said}, {self.accessibleDescription()}")

    def _describe(self) -> None:
        """Say to screen readers where one is."""
        sections = self._opened.sections if self._opened is not None else ()
        here = next((one.heading for one in sections if one.position == self._section), "")
        where = tr("Page {page} of {count}", page=self._page, count=len(self._pages))
        self.setAccessibleDescription(f"{where}, {here}" if here else where)

    def _tell_place(self) -> None:
        if self._pages:
            self.place_changed.emit(*self._place())

    def _tell_passing(self) -> None:
        if self._pages:
            self.passing.emit(*self._place())

    def _place(self) -> tuple[int, float, float]:
        view = self._view()
        page = self._layout.page_at(max(0, view.y))
        down = max(0, view.y - self._layout.box(page).y)
        top = down / (self._layout.zoom_of(page) / 1000)
        return page, round(top, 1), self._zoom

    def _ask_for_current(self) -> None:
        if self._opened is not None:
            self.current_edition_requested.emit(self._opened.current_edition)

    def offer_changes(self) -> None:
        """Let a superseded edition offer what changed since; somebody shows it."""
        self._banner.changes.show()
        self._banner.fit()

    def _ask_for_changes(self) -> None:
        if (opened := self._opened) is not None:
            self.changes_requested.emit(opened.report.id, opened.edition.id, opened.current_edition)

    def _page_came(self, page: int) -> None:
        if page in self._layout.visible(self._view()):
            self.viewport().update()

    # -- painting ---------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy what is at hand."""
        began, seen = perf_counter(), self.counters.seen
        self._paint(event)
        self.counters.painted(began, (perf_counter() - began) * 1000, seen)

    def _paint(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("desk"))
        if self._opened is None:
            painter.end()
            return
        view = self._view()
        ratio = self._layout.ratio
        painter.scale(1 / ratio, 1 / ratio)
        painter.translate(-view.x, -view.y)
        slow = self._pictures.slow_page()
        for page in self._layout.visible(view):
            trouble = spoken(self._pictures.trouble(page))
            if trouble:
                self._painter.trouble(painter, self._layout, view, page, trouble)
                continue
            self._painter.page(painter, self._layout, view, self._opened.source.edition, page)
            for layer in self._layers:
                layer.paint(painter, self._layout, page)
            self._painter.marks(painter, self._layout, page, self._marking(page))
            slowly = tr("This page takes long to draw") if page == slow else ""
            if text := slowly or self.textless.sentence(page):
                self._painter.note(painter, self._layout, view, page, text)
        painter.resetTransform()
        self._paint_focus(painter)
        painter.end()

    def _marking(self, page: int) -> Marking:
        current = self._marks.current
        return Marking(
            self._marks.rects(page),
            self._marks.current_rects if current and current.page == page else [],
            self._flash[1] if self._flash[0] == page else [],
            self._marks.synonym_rects(page),
        )

    # -- the window's events ----------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The banner is as wide as the pages."""
        super().resizeEvent(event)
        self._place_banner()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on somebody sees the pages."""
        super().showEvent(event)
        self._look()
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody does: of many open reports only one holds more than its place."""
        super().hideEvent(event)
        self._pictures.rest()

    def _place_banner(self) -> None:
        height = self._banner.sizeHint().height() if self._banner.isVisibleTo(self) else 0
        if self.viewportMargins().top() != height:
            self.setViewportMargins(0, height, 0, 0)
        self._banner.setGeometry(0, 0, self.width(), height)
