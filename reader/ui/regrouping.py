"""Joining and splitting reports from the window: opens the dialogs and does what they say.

Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.grouping import Prospect
from reader.model.report import Edition, ReportRow, ReportState
from reader.ui import wording
from reader.ui.dialogs.regroup import Deed, RegroupDialog, Wish
from reader.ui.language import SortKey, sort_key, tr

if TYPE_CHECKING:
    from reader.ui.window import Window


class Regrouping(QObject):
    """Belongs to one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._tasks = window.tasks
        self._relay = window.relay
        self.dialog: RegroupDialog | None = None

    # -- what the deeds call -----------------------------------------------------

    def join(self, rows: Sequence[ReportRow]) -> None:
        """Join these reports, or one of them with another that is to be chosen."""
        reports, editions = tuple(r.report.id for r in rows), tuple(r.edition for r in rows)
        if len(rows) == 1:
            self._begin(Wish(Deed.JOIN, editions, reports), rows[0].title)
        elif rows:
            # The one with the longest history is the one that the others join.
            into = max(rows, key=lambda row: (row.editions, row.updated)).report.id
            self._begin(Wish(Deed.JOIN_THESE, editions, reports, into))

    def split(self, edition: int) -> None:
        """Make an edition a report of its own."""
        self._about(edition, Deed.SPLIT)

    def move(self, edition: int) -> None:
        """Move an edition to another report."""
        self._about(edition, Deed.MOVE)

    def redate(self, edition: int) -> None:
        """Give an edition another date."""
        self._with_history(edition, partial(self._ask_date, edition))

    def turn_archived(self, rows: Sequence[ReportRow]) -> None:
        """Mark reports as archived by their publishers; if all are, as live."""
        archived = all(row.report.state is ReportState.ARCHIVED for row in rows)
        status = tr("Current") if archived else tr("Archived")
        done = self._tasks.correcting.correct([row.edition for row in rows], {"status": status})
        said = tr("{reports} marked as live") if archived else tr("{reports} marked as archived")
        said = said.format(reports=wording.counted(len(rows), "report"))
        self._relay.when(done, partial(self._done, said), owner=self, what="the state")

    # -- within ------------------------------------------------------------------

    def _about(self, edition: int, deed: Deed) -> None:
        def got(history: list[Edition]) -> None:
            one = next(row for row in history if row.id == edition)
            named = wording.joined((one.title, wording.day(one.updated)))
            if deed is Deed.SPLIT and len(history) < 2:
                self._window.notice.say(tr("It is a report of its own already."))
            else:
                self._begin(Wish(deed, (edition,), (one.report,)), named)

        self._with_history(edition, got)

    def _with_history(self, edition: int, take: Callable[[list[Edition]], None]) -> None:
        self._relay.when(
            self._tasks.regrouping.history(edition), take, owner=self, what="the update history"
        )

    def _begin(self, wish: Wish, named: str = "") -> None:
        if self.dialog is None:
            self.dialog = RegroupDialog(self._window)
            self.dialog.asked.connect(self._ask)
            self.dialog.wanted.connect(self._do)
        mine = [row for row in self._window.rows if row.report.id in wish.reports]
        others = [row for row in self._window.rows if row.report.id not in wish.reports]
        near = {(row.report.country, row.report.publisher) for row in mine}
        countries = {country for country, _ in near if country}

        def order(row: ReportRow) -> tuple[bool, bool, SortKey]:
            report = row.report
            same = (report.country, report.publisher) in near
            return not same, report.country not in countries, sort_key(row.title)

        self.dialog.begin(wish, named, sorted(others, key=order))
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _ask(self, wish: Wish) -> None:
        dialog = self.dialog
        assert dialog is not None
        joins = wish.deed in (Deed.JOIN, Deed.JOIN_THESE)
        self._relay.when(
            self._tasks.regrouping.prospect(wish.editions, wish.into, joins),
            partial(self._show, wish),
            dialog.say,
            owner=dialog,
            what="what will be",
        )

    def _show(self, wish: Wish, prospect: Prospect) -> None:
        assert self.dialog is not None
        self.dialog.show_prospect(wish, prospect)

    def _do(self, wish: Wish) -> None:
        dialog, tasks = self.dialog, self._tasks.regrouping
        assert dialog is not None
        if wish.deed is Deed.SPLIT:
            done, said = (
                tasks.split(wish.editions[0]),
                tr("Split off: it is a report of its own now"),
            )
        elif wish.deed is Deed.MOVE:
            done, said = tasks.move(wish.editions[0], wish.into), tr("The edition was moved")
        else:
            reports = (*wish.reports, wish.into)
            count = len(set(reports))
            done, said = (
                tasks.join(reports, wish.into),
                tr("{count} reports joined into one", count=count),
            )
        self._relay.when(
            done, partial(self._done, said), dialog.say, owner=dialog, what="the regrouping"
        )

    def _ask_date(self, edition: int, history: list[Edition]) -> None:
        one = next(row for row in history if row.id == edition)
        date = self._window.questions.date(self._window, one, history)
        if date is None:
            return
        done = self._tasks.correcting.correct([edition], {"updated": date})
        said = tr("Dated {date}", date=wording.day(date)) if date else tr("It has no date now")
        self._relay.when(done, partial(self._done, said), owner=self, what="the date")

    def _done(self, said: str, _: None) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self._window.correction.say(said)
