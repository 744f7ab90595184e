"""What the actions of the table do with the pages of open reports, the notes on them, and changes.

Part of `reader.ui.deeds.Deeds`. Runs in the window's thread.
"""

from typing import TYPE_CHECKING, Any

from reader.model.note import NoteKind
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.window import Window


class PageDeeds:
    """Deeds that need an open report."""

    _window: "Window"

    @property
    def _screen(self) -> Any:
        return self._window.tabs.current_screen

    # -- reading -----------------------------------------------------------------

    def go_to_page(self) -> None:
        """Go to page."""
        self._screen.focus_page_field()

    def zoom_in(self) -> None:
        """Zoom in."""
        self._screen.viewer.zoom_in()

    def zoom_out(self) -> None:
        """Zoom out."""
        self._screen.viewer.zoom_out()

    def fit_width(self) -> None:
        """Fit the width."""
        self._screen.viewer.fit_width()

    def fit_page(self) -> None:
        """Fit the page."""
        self._screen.viewer.fit_page()

    def copy_text(self) -> None:
        """Copy the selected text."""
        self._screen.copying.copy()

    def copy_cited(self) -> None:
        """Copy the selected text with its source."""
        self._screen.copying.copy_cited()

    def copy_link(self) -> None:
        """Copy a link to this page."""
        self._window.addresses.copy_page(self._screen)

    def copy_hit_link(self) -> None:
        """Copy a link to the chosen passage."""
        self._window.addresses.copy_hit(self._screen)

    def copy_search_link(self) -> None:
        """Copy a link to this search."""
        self._window.addresses.copy_search(self._screen)

    def search_selected(self) -> None:
        """Search the library for the selected text."""
        self._screen.copying.search()

    def others_on_this(self) -> None:
        """What other reports say on the selected text."""
        self._window.readings.also.ask_selected(self._screen)

    def copy_table(self) -> None:
        """Copy a table."""
        self._screen.copying.begin_table()

    def copy_picture(self) -> None:
        """Copy a picture of a region."""
        self._screen.copying.begin_picture()

    def turn_page_text(self) -> None:
        """Text of the page."""
        self._screen.copying.turn_text()

    def turn_caret(self) -> None:
        """Read with a caret."""
        self._screen.copying.turn_caret()

    # -- notes -------------------------------------------------------------------

    def highlight(self) -> None:
        """Highlight what is selected."""
        self._screen.notes.make(NoteKind.HIGHLIGHT)

    def underline(self) -> None:
        """Underline what is selected."""
        self._screen.notes.make(NoteKind.UNDERLINE)

    def comment(self) -> None:
        """Comment on what is selected."""
        self._screen.notes.make(NoteKind.COMMENT)

    def note_on_region(self) -> None:
        """Note on a region."""
        self._screen.notes.begin_region()

    def show_notes(self) -> None:
        """Notes on this report."""
        self._window.notes.turn()

    def show_all_notes(self) -> None:
        """All notes."""
        self._window.notes.show_all()

    def go_through_carried(self) -> None:
        """Go through the notes of older editions."""
        self._window.notes.go_through()

    def carry_notes(self) -> None:
        """Find the notes of the report's other editions in the open one."""
        self._window.notes.carry_here()

    def export_notes_pdf(self) -> None:
        """Export a copy of the PDF with the notes."""
        self._window.notes.export_pdf()

    def export_notes(self) -> None:
        """Export the notes as Markdown."""
        self._window.notes.export_markdown()

    def show_companies(self) -> None:
        """All companies."""
        self._window.companies.show_all()

    def name_note_colours(self) -> None:
        """What the colours of notes mean."""
        self._window.notes.name_colours()

    def set_bookmark(self) -> None:
        """Set a bookmark where the reader is."""
        screen = self._screen
        screen.column.show_side("contents")
        name = screen.bookmarks.add()
        if name and self._window.columns.folded[0]:
            self._window.notice.say(tr("A bookmark is set here: “{name}”.", name=name))

    def show_pages(self) -> None:
        """Show the pages as small pictures, or the contents again."""
        column, columns = self._screen.column, self._window.columns
        if columns.folded[0]:
            columns.turn("left")
        elif column.side == "pages":
            column.show_side("contents")
            return
        column.show_side("pages")
        self._screen.thumbnails.setFocus()

    def next_link(self) -> None:
        """Next link on the page; Enter follows it."""
        self._step_link(1)

    def previous_link(self) -> None:
        """Previous link on the page."""
        self._step_link(-1)

    def fit_height(self) -> None:
        """Fit the height."""
        self._screen.viewer.fit_height()

    def one_page(self) -> None:
        """Single page."""
        self._arrange(mode="single")

    def continuous_pages(self) -> None:
        """Continuous pages."""
        self._arrange(mode="continuous")

    def facing_pages(self) -> None:
        """Facing pages."""
        self._arrange(mode="facing")

    def book_pages(self) -> None:
        """Facing pages, cover alone."""
        self._arrange(mode="book")

    def turn_uniform(self) -> None:
        """Pages of uniform width, or each of its own."""
        self._arrange(uniform=not self._screen.viewer.uniform)

    def turn_pages(self) -> None:
        """Turn the pages clockwise."""
        self._screen.viewer.turn(90)

    def turn_pages_back(self) -> None:
        """Turn the pages the other way."""
        self._screen.viewer.turn(-90)

    # -- what changed ------------------------------------------------------------

    def show_changes(self) -> None:
        """What changed in the chosen report against the edition before."""
        self._window.comparing.open_chosen()

    def export_changes(self) -> None:
        """Write what changed to a file."""
        self._window.comparing.export()

    def next_change(self) -> None:
        """Next change."""
        self._window.comparing.step(1)

    def previous_change(self) -> None:
        """Previous change."""
        self._window.comparing.step(-1)

    # -- within ------------------------------------------------------------------

    def _step_link(self, by: int) -> None:
        self._screen.viewer.setFocus()
        self._screen.links.step(by)

    def _arrange(self, *, mode: str = "", uniform: bool | None = None) -> None:
        viewer = self._screen.viewer
        viewer.arrange(mode or viewer.mode, viewer.uniform if uniform is None else uniform)
