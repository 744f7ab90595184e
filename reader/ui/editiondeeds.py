"""What the actions about reports and their editions do: one short method for each.

Named as in `reader.ui.actions`. Runs in the window's thread.
"""

from typing import TYPE_CHECKING

from reader.model.report import ReportRow

if TYPE_CHECKING:
    from reader.ui.window import Window


class EditionDeeds:
    """The part of `Deeds` that says what is an edition of what."""

    _window: "Window"

    def _edition_of(self, row: ReportRow) -> int:
        """The report's current edition, or the one that the right column speaks of."""
        sidebar = self._window.sidebar
        return sidebar.edition if sidebar.report == row.report.id else row.edition

    @property
    def _edition(self) -> int:
        """The edition that a deed for one file is for: the open one, or the first chosen."""
        chosen = self._window.chosen()
        return self._edition_of(chosen[0]) if chosen else 0

    def redate_edition(self) -> None:
        """Give the edition that is looked at another date."""
        self._window.organising.regrouping.redate(self._edition)

    def join_reports(self) -> None:
        """Join the chosen reports, or one of them with another."""
        self._window.organising.regrouping.join(self._window.chosen())

    def move_edition(self) -> None:
        """Move the edition that is looked at to another report."""
        self._window.organising.regrouping.move(self._edition)

    def split_edition(self) -> None:
        """Make the edition that is looked at a report of its own."""
        self._window.organising.regrouping.split(self._edition)

    def turn_archived(self) -> None:
        """Mark the chosen reports as archived by their publishers, or as live."""
        self._window.organising.regrouping.turn_archived(self._window.chosen())
