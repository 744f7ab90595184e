"""One's own order in the window: tags, collections, favourites, saved searches, undo.

It keeps what the left column counts by, carries out what is wanted of it by menu, key and
drag, and says what the chosen reports are. Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.model.order import Collection, Flag, PersonalOrder, SavedSearch, Tag
from reader.model.report import ReportRow, ReportState
from reader.ui import wording
from reader.ui.actions import REPORT
from reader.ui.announcing import announce
from reader.ui.language import english, tr, within
from reader.ui.library.entries import Entry, Section
from reader.ui.library.shelf import EVERYTHING, Kind, Shelf, Shelves
from reader.ui.library.tally import Tally, tally
from reader.ui.library.ticks import Tick, TickPanel
from reader.ui.regrouping import Regrouping
from reader.ui.spoken import spoken
from reader.ui.tabs import LIBRARY

if TYPE_CHECKING:
    from reader.ui.window import Window

TAGS, COLLECTIONS = english("tag"), english("collection")
PANELS = {
    TAGS: (english("Tags of {title}"), english("Tags of {reports:dative}")),
    COLLECTIONS: (
        english("Collections with {title}"),
        english("Collections with {reports:dative}"),
    ),
}
"""What stands above the boxes for one report, and for several."""


class Organising(QObject):
    """Everything about order, for one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.order = PersonalOrder()
        self.regrouping = Regrouping(window)
        """What is an edition of what."""
        self._window = window
        self._tasks = window.tasks
        self._relay = window.relay
        self._navigation = window.navigation
        self._library = window.library
        self._finder = window.finder
        self._tally = Tally()
        self._panel: TickPanel | None = None
        self._panel_of: tuple[str, list[int]] = ("", [])
        self._shelves: Shelves = EVERYTHING
        self._navigation.asked.connect(self._asked)
        self._navigation.dropped.connect(self._dropped)
        self._navigation.chosen.connect(self.show)
        self._navigation.search_chosen.connect(self._ask_saved)
        self._navigation.folded.connect(self._keep_folds)
        self._library.all_wanted.connect(partial(self.show, EVERYTHING))
        window.status.missing_wanted.connect(partial(self.show, (Shelf(Kind.MISSING),)))
        self._finder.save_wanted.connect(self.save_search)
        self._finder.watch_wanted.connect(self.watch_search)

    def show_menu(self, place: QPoint) -> None:
        """What can be done with the chosen reports, at a place of the screen."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window.actions_table.fill_group(menu, REPORT)
        self._window.recognising.count()
        menu.popup(place)

    # -- what is counted -----------------------------------------------------------

    def ask(self) -> None:
        """Ask for the order; answered before the rows that are asked for after it."""
        self._relay.when(self._tasks.ordering.read(), self._got_order, owner=self, what="the order")

    def show_rows(self, rows: Sequence[ReportRow]) -> None:
        """The rows have come: count, and let the list and the left column show them."""
        self._tally = tally(rows, self.order)
        self._shelves = self._still_there(self._shelves)
        self._library.show_rows(rows, self._tally, self._shelves)
        self._navigation.show_tally(self._tally)
        self._navigation.choose(self._shelves)
        self._window.status.show_missing(self._tally.single.get(Kind.MISSING, 0))
        if self._panel is not None and self._panel.isVisible():
            what, reports = self._panel_of
            wanted = set(reports)
            self._panel.show_ticks(
                self._ticks(what, [row for row in rows if row.report.id in wanted])
            )

    def show(self, shelves: Shelves) -> None:
        """Show a part of the library, from wherever one is."""
        self.show_shelves(shelves)
        self._window.tabs.show(LIBRARY)

    def show_shelves(self, shelves: Shelves) -> None:
        """Show a part of the library, in the left column and in the list."""
        self._shelves = shelves
        self._navigation.choose(shelves)
        self._library.show_shelves(shelves)

    def _got_order(self, order: PersonalOrder) -> None:
        self.order = order
        self._window.watches.follow(order.searches)

    def _still_there(self, shelves: Shelves) -> Shelves:
        """The shelves without tags and collections that are gone, by the names they have now."""
        tags = {tag.name for tag in self.order.tags}
        names = {str(one.id): one.name for one in self.order.collections}
        kept = []
        for shelf in shelves:
            if shelf.kind is Kind.COLLECTION:
                if shelf.value in names:
                    kept.append(replace(shelf, name=names[shelf.value]))
            elif shelf.kind is not Kind.TAG or shelf.value in tags:
                kept.append(shelf)
        return tuple(kept) or EVERYTHING

    # -- what the actions say ------------------------------------------------------

    def name_actions(self, rows: Sequence[ReportRow]) -> None:
        """Let the actions say what they would do to these reports."""
        actions = self._window.actions_table
        scanned = tr("Recognise the text of scanned pages…")
        for name, on, text, other in (
            (
                "turn_favourite",
                _all(_favourite, rows),
                tr("Add to favourites"),
                tr("Take off favourites"),
            ),
            (
                "turn_later",
                _all(_later, rows),
                tr("Read later"),
                tr("Take off the read-later list"),
            ),
            ("turn_unread", _all(_read, rows), tr("Mark as read"), tr("Mark as unread")),
            ("turn_archived", _all(_archived, rows), tr("Mark as archived"), tr("Mark as live")),
            ("recognise_text", None, scanned, scanned),
            (
                "join_reports",
                len(rows) > 1,
                tr("Join with another report…"),
                tr("Join these reports…"),
            ),
        ):
            actions[name].setText(other if on else text)
        for name, verb, offered in (
            ("undo", tr("Undo"), self._tasks.undoable),
            ("do_again", tr("Do again"), self._tasks.doable_again),
        ):
            actions[name].setText(f"{verb}: {spoken(offered)}" if offered else verb)
            actions[name].setEnabled(bool(offered) and not self._tasks.read_only)

    # -- undoing ---------------------------------------------------------------------

    def undo(self) -> None:
        """Undo the last correction or removal."""
        self._swap(self._tasks.undo(), tr("Undone: {}"))

    def do_again(self) -> None:
        """Do again what was undone last."""
        self._swap(self._tasks.do_again(), tr("Done again: {}"))

    def _swap(self, done: Future[str], says: str) -> None:
        def say(text: str) -> None:
            if text:
                self._window.notice.say(says.format(within(spoken(text))))

        self._relay.when(done, say, owner=self, what="undoing")

    # -- the chosen reports --------------------------------------------------------

    def turn(self, flag: Flag) -> None:
        """Put a flag on the chosen reports; where all have it, take it off."""
        rows = self._window.chosen()
        has = _favourite if flag is Flag.FAVOURITE else _later
        deed = "turn_favourite" if flag is Flag.FAVOURITE else "turn_later"
        self._do(self._tasks.ordering.flag(_ids(rows), flag, not _all(has, rows)), self._said(deed))

    def turn_unread(self) -> None:
        """Mark the chosen reports as read if one of them is unread, else as unread."""
        rows = self._window.chosen()
        unread = _all(_read, rows)
        self._do(self._tasks.ordering.mark_unread(_ids(rows), unread), self._said("turn_unread"))

    def _said(self, deed: str) -> Callable[[Any], object]:
        """Has a screen reader say what was done, as its action says it now: a dot comes or goes."""
        text = self._window.actions_table[deed].text()
        return lambda _: announce(self._window, text)

    def choose_tags(self) -> None:
        """Let the reader tick tags for the chosen reports."""
        self._open_panel(TAGS)

    def choose_collections(self) -> None:
        """Let the reader tick collections for the chosen reports."""
        self._open_panel(COLLECTIONS)

    def new_collection(self) -> None:
        """Make a collection of the chosen reports."""
        self._make_collection(0, _ids(self._window.chosen()))

    def _make_collection(self, parent: int, reports: Sequence[int]) -> None:
        """Ask for a name and make a collection, with these reports in it."""
        holds = (
            tr(" of {reports}", reports=wording.counted(len(reports), "report")) if reports else ""
        )
        name = self._window.questions.name(
            self._window, tr("New collection{holds}", holds=holds), ""
        )
        if name:
            self._collect_new(name, parent, reports)

    def _collect_new(self, name: str, parent: int, reports: Sequence[int]) -> None:
        def made(collection: int) -> None:
            if reports:
                self._do(self._tasks.ordering.collect(reports, collection, True))

        self._do(
            self._try(lambda: self._tasks.ordering.set_collection(Collection(0, parent, name))),
            made,
        )

    # -- the panel with boxes ------------------------------------------------------

    @property
    def panel(self) -> TickPanel | None:
        """The panel, if it was ever opened."""
        return self._panel

    def _open_panel(self, what: str) -> None:
        rows = self._window.chosen()
        if self._panel is None:
            self._panel = TickPanel(self._window.theme, self._window)
            self._panel.ticked.connect(self._ticked)
            self._panel.made.connect(self._made)
        self._panel_of = (what, _ids(rows))
        of_one, of_several = PANELS[what]
        title = (
            tr(of_one, title=wording.quoted(rows[0].title))
            if len(rows) == 1
            else tr(of_several, reports=wording.counted(len(rows), "report"))
        )
        self._panel.open(title, what, self._ticks(what, rows))

    def _ticks(self, what: str, rows: Sequence[ReportRow]) -> list[Tick]:
        if what == TAGS:
            return [
                Tick(tag.name, tag.name, _of_all(tag.name in row.tags for row in rows), tag.colour)
                for tag in self.order.tags
            ]
        return list(self._collection_ticks(rows, 0, 0))

    def _collection_ticks(self, rows: Sequence[ReportRow], parent: int, depth: int) -> list[Tick]:
        made = []
        for one in self.order.collections:
            if one.parent == parent and depth < len(self.order.collections):
                on = _of_all(one.id in row.collections for row in rows)
                made.append(Tick(str(one.id), one.name, on, depth=depth))
                made += self._collection_ticks(rows, one.id, depth + 1)
        return made

    def _ticked(self, key: str, on: bool) -> None:
        what, reports = self._panel_of
        ordering = self._tasks.ordering
        if what == TAGS:
            self._do(ordering.tag(reports, key, on))
        else:
            self._do(ordering.collect(reports, int(key), on))

    def _made(self, name: str) -> None:
        what, reports = self._panel_of
        if what == TAGS:
            self._do(self._try(lambda: self._tasks.ordering.tag(reports, name, True)))
        else:
            self._collect_new(name, 0, reports)

    # -- the left column -----------------------------------------------------------

    def _asked(self, verb: str, entry: Entry) -> None:
        verb, _, colour = verb.partition(":")
        if verb == "new":
            self._make_collection(entry.collection, ())
        elif verb == "rename":
            self._rename(entry)
        elif verb == "remove":
            self._remove(entry)
        elif verb == "watch":
            self._window.watches.turn(self._search(entry.search))
        elif verb == "news":
            self._window.watches.show_news(self._search(entry.search))
        elif verb == "colour":
            self._do(self._tasks.ordering.set_tag(Tag(entry.tag, colour)))

    def _rename(self, entry: Entry) -> None:
        name = self._window.questions.name(
            self._window, tr("New name of “{text}”", text=entry.text), entry.text
        )
        if not name or name == entry.text:
            return
        ordering = self._tasks.ordering
        if entry.tag:
            self._shelves = tuple(
                replace(shelf, value=name) if shelf == entry.shelf else shelf
                for shelf in self._shelves
            )
            self._do(self._try(lambda: ordering.set_tag(Tag(entry.tag, entry.colour), name)))
        elif entry.collection:
            one = self._collection(entry.collection)
            self._do(self._try(lambda: ordering.set_collection(replace(one, name=name))))
        else:
            search = self._search(entry.search)
            self._do(self._try(lambda: ordering.set_search(replace(search, name=name))))

    def _remove(self, entry: Entry) -> None:
        ordering = self._tasks.ordering
        if entry.search:
            self._do(ordering.remove_search(entry.search))
            return
        stays = tr("The reports stay in the library.")
        if entry.collection:
            inner = len(self._tally.inside.get(entry.collection, ())) - 1
            within = (
                tr(" and {collections} inside it", collections=wording.counted(inner, "collection"))
                if inner > 0
                else ""
            )
            title = tr("Remove the collection “{text}”{within}?", text=entry.text, within=within)
        else:
            title = tr("Remove the tag “{tag}”?", tag=entry.tag)
            stays = tr(
                "It is taken off {reports}. {stays}",
                reports=wording.counted(entry.count, "report"),
                stays=stays,
            )
        # What holds nothing is lost to nobody.
        confirm = self._window.questions.confirm
        if entry.count and not confirm(self._window, title, stays, tr("Remove"), tr("Cancel")):
            return
        if entry.collection:
            self._do(ordering.remove_collection(entry.collection))
        else:
            self._do(ordering.remove_tag(entry.tag))

    def _dropped(self, entry: Entry, reports: list[int], collection: int) -> None:
        ordering = self._tasks.ordering
        if collection:
            one = replace(self._collection(collection), parent=entry.collection)
            self._do(ordering.set_collection(one))
        elif entry.collection:
            self._do(ordering.collect(reports, entry.collection, True))
        elif entry.tag:
            self._do(ordering.tag(reports, entry.tag, True))
        elif entry.section is Section.COLLECTIONS:
            self._make_collection(0, reports)
        elif entry.shelf is not None:
            flag = Flag.FAVOURITE if entry.shelf.kind is Kind.FAVOURITE else Flag.LATER
            self._do(ordering.flag(reports, flag, True))

    def _keep_folds(self, folded: list[str]) -> None:
        self._tasks.change_setting("library", folded=tuple(folded))

    # -- saved searches ------------------------------------------------------------

    def save_search(self, then: Callable[[SavedSearch], object] | None = None) -> None:
        """Keep the question of the answer on the screen under a name."""
        asked = self._finder.question
        if asked is None:
            self._window.notice.say(tr("Type a search first: there is nothing to save yet."))
            return
        text, all_editions = asked
        name = self._window.questions.name(self._window, tr("Save this search as"), text)
        if not name:
            return

        def saved(number: int) -> None:
            self._finder.mark_saved(number)
            self._window.notice.say(
                tr("Saved as “{name}”, in the left column of the library.", name=name)
            )
            if then is not None:
                then(replace(search, id=number))

        search = SavedSearch(0, name, text, all_editions)
        self._do(self._try(lambda: self._tasks.ordering.set_search(search)), saved)

    def watch_search(self) -> None:
        """Watch the question of the answer on the screen, or no longer; it is saved first."""
        screen, asked = self._finder.screen, self._finder.question
        same = [s for s in self.order.searches if (s.text, s.all_editions) == asked]
        known = [s for s in self.order.searches if screen is not None and s.id == screen.saved]
        # The one that is watched already, if there is one: the button says so.
        known = [s for s in same if s.watched] or known or same
        if known:
            self._window.watches.turn(known[0])
        else:
            self.save_search(then=self._window.watches.turn)

    def _ask_saved(self, number: int) -> None:
        for search in self.order.searches:
            if search.id == number:
                self._finder.ask_saved(search)
                if search.new:
                    self._window.watches.say_news(search)

    # -- within ------------------------------------------------------------------

    def _search(self, number: int) -> SavedSearch:
        return next(one for one in self.order.searches if one.id == number)

    def _collection(self, number: int) -> Collection:
        return next(one for one in self.order.collections if one.id == number)

    def _do(self, done: "Future[Any]", on_answer: Callable[[Any], object] | None = None) -> None:
        self._relay.when(done, on_answer, owner=self, what="keeping order")

    def _try(self, start: Callable[[], "Future[Any]"]) -> "Future[Any]":
        """What refuses a name at once is said like what fails later."""
        try:
            return start()
        except Exception as error:
            failed: Future[Any] = Future()
            failed.set_exception(error)
            return failed


def _ids(rows: Sequence[ReportRow]) -> list[int]:
    return [row.report.id for row in rows]


def _archived(row: ReportRow) -> bool:
    return row.report.state is ReportState.ARCHIVED


def _favourite(row: ReportRow) -> bool:
    return row.favourite


def _later(row: ReportRow) -> bool:
    return row.later


def _read(row: ReportRow) -> bool:
    return not row.unread


def _all(has: Callable[[ReportRow], bool], rows: Sequence[ReportRow]) -> bool:
    return bool(rows) and all(map(has, rows))


def _of_all(states: Any) -> bool | None:
    """True if all are, False if none is, None if some are."""
    given = set(states)
    return True in given if len(given) < 2 else None
