"""What the actions of the table do: one short method for each.

Named as in `reader.ui.actions`. Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reader.model.order import Flag
from reader.ui.arrivaldeeds import ArrivalDeeds
from reader.ui.cheatsheet import CheatSheet
from reader.ui.editiondeeds import EditionDeeds
from reader.ui.language import english, tr
from reader.ui.pagedeeds import PageDeeds
from reader.ui.palette import Choice, Palette, choices_of
from reader.ui.tabs import LIBRARY
from reader.ui.topbar import LIBRARY as IN_LIBRARY
from reader.ui.topbar import REPORT as IN_REPORT

if TYPE_CHECKING:
    from reader.ui.diagnostics import Diagnostics
    from reader.ui.guide import Guide
    from reader.ui.window import Window


MOST_OPENED = 8
"""Reports that are opened at once."""


class Deeds(ArrivalDeeds, PageDeeds, EditionDeeds, QObject):
    """All that can be done in a window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None
        self._keys: CheatSheet | None = None
        self._diagnostics: Diagnostics | None = None
        self._guide: Guide | None = None

    # -- library -----------------------------------------------------------------

    def open_sample(self) -> None:
        """Open the sample library."""
        if self._window.open_sample is not None:
            self._window.open_sample()
            self._window.notice.say(tr("The sample library opens in a window of its own."))

    def forget_passwords(self) -> None:
        """Forget the passwords that the system's key store remembers."""
        self._window.importing.forget_passwords()

    def find_missing(self) -> None:
        """Look for missing files in a folder."""
        self._window.files.find_missing()

    def show_trash(self) -> None:
        """Trash."""
        self._window.files.show_trash()

    def please_look(self) -> None:
        """What the library asks the reader."""
        self._window.correction.look()

    def say_questions(self, count: int) -> None:
        """Say in the menu and at the bottom how many questions are open."""
        text = tr("Please look… ({count})", count=count) if count else tr("Please look…")
        self._window.actions_table["please_look"].setText(text)
        self._window.status.show_questions(count)

    def reindex(self) -> None:
        """Build the search index anew."""
        window = self._window
        window.relay.when(
            window.tasks.reindex(),
            lambda state: window.notice.say(tr("The search index is built anew.")),
            owner=self,
            what="the new index",
        )
        window.status.jobs.watch()

    def back_up(self) -> None:
        """Back up now."""
        self._window.keeping.back_up()

    def restore_backup(self) -> None:
        """Restore a backup."""
        self._window.keeping.restore()

    def check_library(self) -> None:
        """Check the library."""
        self._window.keeping.check()

    def copy_library(self) -> None:
        """Copy the library to a folder or stick."""
        self._window.keeping.copy()

    def move_library(self) -> None:
        """Move the library."""
        self._window.keeping.move()

    def open_library(self) -> None:
        """Open another library."""
        self._window.keeping.open()

    def open_recent(self) -> None:
        """Open a recent library."""
        self._window.keeping.show_recent()

    def undo(self) -> None:
        """Undo the last correction or removal."""
        self._window.organising.undo()

    def do_again(self) -> None:
        """Do again what was undone last."""
        self._window.organising.do_again()

    def quit(self) -> None:
        """Quit."""
        self._window.close()

    def read_recent(self) -> None:
        """Open a report that was read lately."""
        window = self._window
        read = sorted((r for r in window.rows if r.opened), key=lambda r: r.opened, reverse=True)
        choices = [
            Choice(r.title, tr("page {page}", page=r.place), _opener(window, r.edition))
            for r in read
        ]
        if choices:
            self._open_palette(
                choices, english("Type words of the title of a report that you have read")
            )
        else:
            window.notice.say(tr("Nothing read yet: reports that you open will be offered here."))

    # -- the chosen reports --------------------------------------------------------

    def read_selected(self) -> None:
        """Read the chosen reports, a tab each; of many only the first few."""
        window = self._window
        chosen = window.chosen()
        if len(chosen) == 1:
            window.open_edition(window.sidebar.edition)
        else:
            for row in chosen[:MOST_OPENED]:
                window.open_edition(row.edition)

    def show_file(self) -> None:
        """Show in the file manager."""
        self._window.files.show_file(self._edition)

    def open_with(self) -> None:
        """Open with another program."""
        self._window.files.open_with(self._edition)

    def recognise_text(self) -> None:
        """Recognise the text of scanned pages."""
        window = self._window
        window.recognising.ask([self._edition_of(row) for row in window.chosen()])

    def replace_file(self) -> None:
        """Replace the file."""
        self._window.files.replace(self._edition)

    def remove_reports(self) -> None:
        """Move to the trash."""
        self._window.files.remove(self._window.chosen())

    def about_report(self) -> None:
        """All about this report."""
        if chosen := self._window.chosen():
            self._window.pages.open(self._edition_of(chosen[0]))

    def correct_record(self) -> None:
        """Correct the record of the chosen reports."""
        window = self._window
        if chosen := window.chosen():
            window.correction.correct([self._edition_of(row) for row in chosen], chosen[0].title)

    def export_reports(self) -> None:
        """Write the chosen reports to one file."""
        self._window.keeping.export()

    def open_beside(self) -> None:
        """Open another report, or another edition, beside the one that is read."""
        self._window.looking.beside.ask()

    def print_report(self) -> None:
        """Print the open report."""
        screen = self._screen
        if screen.opened is not None:
            self._window.looking.printing.ask(screen.opened, screen.page)

    def turn_favourite(self) -> None:
        """Make the chosen reports favourites, or no longer."""
        self._window.organising.turn(Flag.FAVOURITE)

    def turn_later(self) -> None:
        """Put the chosen reports on the list to read later, or take them off."""
        self._window.organising.turn(Flag.LATER)

    def turn_unread(self) -> None:
        """Mark the chosen reports as read, or as unread if all of them were."""
        self._window.organising.turn_unread()

    def choose_tags(self) -> None:
        """Tags of the chosen reports."""
        self._window.organising.choose_tags()

    def choose_collections(self) -> None:
        """Collections that the chosen reports are in."""
        self._window.organising.choose_collections()

    def new_collection(self) -> None:
        """Make a collection of the chosen reports."""
        self._window.organising.new_collection()

    # -- going -------------------------------------------------------------------

    def go_back(self) -> None:
        """Back."""
        self._window.walk.back()

    def go_forward(self) -> None:
        """Forward."""
        self._window.walk.forward()

    def show_library(self) -> None:
        """Go to the library."""
        self._window.show_library()

    def next_tab(self) -> None:
        """Next tab."""
        self._window.tabs.step(1)

    def previous_tab(self) -> None:
        """Previous tab."""
        self._window.tabs.step(-1)

    def left_side(self) -> None:
        """To the left side."""
        self._window.looking.beside.step(-1)

    def right_side(self) -> None:
        """To the right side."""
        self._window.looking.beside.step(1)

    def close_tab(self) -> None:
        """Close the tab."""
        self._window.close_tab(self._window.tabs.current)

    def reopen_tab(self) -> None:
        """Open the closed tab again."""
        self._window.walk.reopen()

    # -- searching ---------------------------------------------------------------

    def search_library(self) -> None:
        """Search the library."""
        self._window.finder.focus(IN_LIBRARY)

    def search_report(self) -> None:
        """Search this report."""
        self._window.finder.focus(IN_REPORT)

    def new_search(self) -> None:
        """New search in a tab of its own."""
        self._window.finder.new()

    def save_search(self) -> None:
        """Save this search."""
        self._window.organising.save_search()

    def watch_search(self) -> None:
        """Watch the question of the answer on the screen, or no longer."""
        self._window.organising.watch_search()

    def export_answer(self) -> None:
        """Write the answer on the screen to a file."""
        self._window.answers.export()

    def next_hit(self) -> None:
        """Next hit."""
        self._step_hit(1)

    def previous_hit(self) -> None:
        """Previous hit."""
        self._step_hit(-1)

    def filter_list(self) -> None:
        """Filter the list."""
        self._window.show_library()
        self._window.library.focus_filter()

    # -- looks -------------------------------------------------------------------

    def turn_left_column(self) -> None:
        """Show or hide the left column."""
        self._window.columns.turn("left")

    def turn_right_column(self) -> None:
        """Show or hide the right column."""
        self._window.columns.turn("right")
        self._window.finder.fold()

    def scroll_together(self) -> None:
        """Scroll both sides together, or each on its own."""
        self._window.looking.beside.turn_together()

    def magnify(self) -> None:
        """Take up the magnifier, or put it away."""
        self._screen.focus_inside()
        self._screen.magnifier.turn()

    def full_screen(self) -> None:
        """Full screen, or no longer."""
        self._window.looking.full_screen.turn()

    def present(self) -> None:
        """Presentation from the first page."""
        self._window.looking.present(1)

    def present_here(self) -> None:
        """Presentation from the page that is read."""
        self._window.looking.present(self._screen.page)

    def show_cards(self) -> None:
        """Reports as cards."""
        self._show_as("cards")

    def show_table(self) -> None:
        """Reports as a table."""
        self._show_as("table")

    def choose_columns(self) -> None:
        """Columns of the table."""
        self._show_as("table")
        self._window.library.choose_columns()

    def theme_system(self) -> None:
        """Colours as the desktop."""
        self._choose_theme("system")

    def theme_light(self) -> None:
        """Light colours."""
        self._choose_theme("light")

    def theme_dark(self) -> None:
        """Dark colours."""
        self._choose_theme("dark")

    def theme_contrast(self) -> None:
        """High contrast."""
        self._choose_theme("contrast")

    def turn_motion(self) -> None:
        """Scroll smoothly, or in steps."""
        window = self._window
        smooth = not window.tasks.settings.appearance.motion
        window.tasks.change_setting("appearance", motion=smooth)
        window.theme.still = not smooth
        window.notice.say(tr("Pages scroll smoothly.") if smooth else tr("Pages scroll in steps."))

    def pages_printed(self) -> None:
        """Pages as printed."""
        self._window.theme.choose_pages("printed")

    def pages_theme(self) -> None:
        """Dark pages with the dark theme."""
        self._window.theme.choose_pages("theme")

    def pages_dark(self) -> None:
        """Dark pages."""
        self._window.theme.choose_pages("dark")

    def pages_sepia(self) -> None:
        """Pages in sepia."""
        self._window.theme.choose_pages("sepia")

    def pages_contrast(self) -> None:
        """Pages with high contrast."""
        self._window.theme.choose_pages("contrast")

    def show_settings(self) -> None:
        """Settings."""
        self._window.setting_up.show()

    def edit_synonyms(self) -> None:
        """Edit the list of words that mean the same."""
        self._window.setting_up.edit_synonyms()

    # -- help --------------------------------------------------------------------

    def show_menu(self) -> None:
        """Open the menu."""
        self._window.top.open_menu()

    def show_palette(self) -> None:
        """All commands."""
        window = self._window
        if self._palette is not None and self._palette.isVisible():
            self._palette.close_panel()
            return
        choices = choices_of(window.actions_table.all()) + window.keeping.recent()
        choices += [
            Choice(row.title, tr("Report"), _opener(window, row.edition)) for row in window.rows
        ]
        choices += window.companies.choices()
        self._open_palette(
            choices, english("Type a command or the title of a report"), window.search
        )

    def show_keys(self) -> None:
        """All keys."""
        if self._keys is None:
            self._keys = CheatSheet(self._window)
        self._keys.turn(self._window.focusWidget())

    def show_guide(self) -> None:
        """The guide."""
        from reader.ui.guide import Guide  # late: looked at once or twice

        if self._guide is None:
            self._guide = Guide(self._window)
        self._guide.show()
        self._guide.raise_()

    def show_diagnostics(self) -> None:
        """Diagnostics."""
        from reader.ui.diagnostics import Diagnostics  # late: hardly anybody needs it

        if self._diagnostics is None:
            self._diagnostics = Diagnostics(self._window)
        self._diagnostics.show()
        self._diagnostics.raise_()

    def show_about(self) -> None:
        """About Report Reader."""
        self._window.questions.about(self._window)

    # -- within ------------------------------------------------------------------

    @property
    def palette_panel(self) -> Palette | None:
        """The command palette, if it was ever opened."""
        return self._palette

    @property
    def diagnostics_panel(self) -> "Diagnostics | None":
        """The diagnostics, if they were ever shown."""
        return self._diagnostics

    def _open_palette(
        self,
        choices: Sequence[Choice],
        prompt: str,
        search: Callable[[str], object] | None = None,
    ) -> None:
        window = self._window
        if self._palette is None:
            self._palette = Palette(window.theme, window)
        self._palette.open(choices, window.focusWidget(), search, prompt)

    def _step_hit(self, by: int) -> None:
        screen = self._screen
        if screen.kind == "answer":
            screen.list.step(by)
        elif screen.kind == "changes":
            screen.step(by)
        elif screen.kind == "report" and not self._window.finder.step_on(screen, by):
            (screen.viewer.next_hit if by > 0 else screen.viewer.previous_hit)()

    def _show_as(self, view: str) -> None:
        self._window.tabs.show(LIBRARY)
        self._window.library.choose_view(view)

    def _choose_theme(self, choice: str) -> None:
        self._window.theme.choose(choice)
        self._window.tasks.change_setting("appearance", theme=choice)


def _opener(window: "Window", edition: int) -> Any:
    return lambda: window.open_edition(edition)
