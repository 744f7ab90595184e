"""Finding in one open report: the text of the search box, the strip, the list, the marks.

Each keystroke asks the search worker anew, which ends what it was looking for before; what
comes upon the way is shown in portions. Runs in the window's thread.
"""

from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.model.contents import section_end
from reader.model.finding import Find, Found
from reader.tasks.opened import OpenedEdition
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.finding.matches import MatchList
from reader.ui.finding.strip import PAGES, SECTION, WHOLE, FindStrip
from reader.ui.language import english, tr
from reader.ui.messenger import Messenger
from reader.ui.relay import Relay
from reader.ui.spoken import spoken
from reader.ui.theme import Theme
from reader.ui.viewer.labels import PageLabels
from reader.ui.viewer.marks import PageHit
from reader.ui.viewer.viewer import Viewer

FROM_LIBRARY = english("Marked as the library’s search found it. Enter finds just what is typed.")


class Finding(QObject):
    """What is looked for in the report of one viewer."""

    jumping = Signal()
    jumped = Signal(int)
    shown = Signal(int, str)
    """Matches so far, and what is to be said of none; "" if nothing is looked for."""
    closed = Signal()

    def __init__(
        self, tasks: Tasks, relay: Relay, viewer: Viewer, theme: Theme, asker: int
    ) -> None:
        super().__init__(viewer)
        self._tasks = tasks
        self._relay = relay
        self._viewer = viewer
        self._asker = asker
        self._opened: OpenedEdition | None = None
        self._read = self._section = -1
        """Numbers of the section that is read, and of the one that is looked through."""
        self._fresh = True
        """Whether the list still shows what was found for an earlier text."""
        self._sent: Future[Found] | None = None
        self._turn = 0
        self._origin = 1
        """The page that the reader looked from."""
        self._gone = False
        """Whether the view has been taken to a match since then."""
        self.find = Find("")
        self.total = 0
        self.trouble = ""
        self.strip = FindStrip(theme)
        self.strip.hide()
        self.list = MatchList(theme)
        self.strip.part_chosen.connect(self._keep_section)
        self.strip.changed.connect(self._again)
        self.strip.closed.connect(self.closed)
        self.list.chosen.connect(self._go)
        self._messenger = Messenger(self._hear)
        viewer.hit_changed.connect(self._stand)
        viewer.section_changed.connect(self._read_section)

    def open(self, opened: OpenedEdition) -> None:
        """The edition has been opened."""
        self._opened = opened
        self.list.matches.open(opened.sections, opened.pages)
        if self.find.text:
            self._again()

    def begin(self, from_library: bool = False) -> None:
        """The reader is about to type; `from_library` where marks of an answer are shown."""
        self._origin = self._viewer.current_page or 1
        self._gone = False
        self.strip.show()
        self.strip.say(tr(FROM_LIBRARY) if from_library else self._sentence())

    def look_for(self, text: str) -> None:
        """Find a text; "" ends it and takes the marks away."""
        if not text.strip():
            self.drop()
            self._viewer.set_hits([])
            return
        self.find = replace(self.find, text=text)
        self.strip.show()
        self._again()

    def drop(self) -> None:
        """Find no more; what is marked stays."""
        self._turn += 1
        if self._sent is not None:
            self._sent.cancel()
            self._sent = None
        self.find = Find("")
        self.total, self.trouble = 0, ""
        self.list.matches.clear()
        self.strip.say("")
        self.shown.emit(0, "")

    def close(self) -> None:
        """The strip goes, too; next time the whole report is looked through again."""
        self.drop()
        self.strip.hide()
        self.strip.look_in(WHOLE)

    @property
    def active(self) -> bool:
        """Whether something is looked for."""
        return bool(self.find.text)

    @property
    def busy(self) -> bool:
        """Whether more may come."""
        return self._sent is not None

    # -- within ------------------------------------------------------------------

    def _again(self) -> None:
        """Look for the text, with what the strip says now."""
        self._turn += 1
        if self._opened is None or not self.find.text:
            return
        strip = self.strip
        find = Find(
            self.find.text,
            case=strip.is_on("case"),
            whole=strip.is_on("whole"),
            regex=strip.is_on("regex"),
            folded=strip.is_on("folded"),
            near=self._origin,
        )
        self._fresh = True
        self.total, self.trouble = 0, ""
        limited = self._limited(find)
        if limited is None:
            self.trouble = tr("Which pages? Write them as 12-40, or as printed on them.")
            self._end(Found())
            return
        self.find = limited
        turn = self._turn
        self._sent = self._tasks.find(
            self._opened.edition.id, limited, partial(self._tell, turn), self._asker
        )
        self._relay.when(
            self._sent,
            lambda found: self._take(turn, found, last=True),
            lambda sentence: self._take(turn, Found(trouble=sentence), last=True),
            owner=self,
            what="matches in the report",
        )

    def _limited(self, find: Find) -> Find | None:
        """The same for a part of the report; None where the pages make no sense."""
        assert self._opened is not None
        sections = self._opened.sections
        if self.strip.where == SECTION and self._section >= 0:
            here = sections[self._section]
            end = section_end(sections, self._section)
            return replace(find, begin=(here.page, here.word), end=end)
        if self.strip.where != PAGES or not self.strip.pages.text().strip():
            return find
        labels = PageLabels(self._opened.pages)
        typed = self.strip.pages.text().replace("–", "-")
        if page := labels.page(typed):  # a label may hold a hyphen itself
            return replace(find, begin=(page, 0), end=(page + 1, 0))
        first, _, last = typed.partition("-")
        one, other = labels.page(first), labels.page(last)
        return replace(find, begin=(one, 0), end=(other + 1, 0)) if 0 < one <= other else None

    def _tell(self, turn: int, found: Found) -> None:
        """Runs on a worker's thread."""
        self._messenger.tell((turn, found))

    @Slot(object)
    def _hear(self, told: tuple[int, Found]) -> None:
        self._take(*told)

    def _take(self, turn: int, found: Found, last: bool = False) -> None:
        if turn != self._turn:
            return
        if last:
            self._sent = None
            self._end(found)
        else:
            self._add(found)

    def _add(self, found: Found) -> None:
        """A portion: the first one takes the place of what was found for another text."""
        first = self._fresh
        if first:
            self._fresh = False
            self.list.matches.clear()
        self.list.matches.add(found.matches)
        self.total = found.total
        hits = [
            PageHit(one.page, tuple(range(one.first, one.last)), one.over)
            for one in self.list.matches.all
        ]
        self._viewer.set_hits(hits)
        self.shown.emit(self.total, self.trouble or spoken(found.trouble) or tr("It is not there."))
        if first and found.matches:
            nearest = found.matches[0]
            place = next(n for n, one in enumerate(self.list.matches.all) if one is nearest)
            self._go(place + 1)

    def _end(self, found: Found) -> None:
        self._add(found)
        self.trouble = self.trouble or spoken(found.trouble)
        self.strip.say(self._sentence(), bool(self.trouble))

    def _sentence(self) -> str:
        listed = len(self.list.matches.all)
        if self.trouble or not self.find.text:
            return self.trouble
        if not self.total:
            return tr(
                "“{text}” is not in {place}.", text=self.find.text.strip(), place=self._place()
            )
        if listed < self.total:
            more = tr(
                "{total} in all; {listed} are listed.",
                total=wording.number(self.total),
                listed=wording.number(listed),
            )
            return tr("{more} Type more to see the rest.", more=more)
        return ""

    def _place(self) -> str:
        where = self.find.begin != (1, 0) or self.find.end is not None
        return tr("this part of the report") if where else tr("this report")

    def _go(self, number: int) -> None:
        """Go to a match; the first one leaves a place that one may want to come back to."""
        left, self._gone = not self._gone, True
        if left:
            self.jumping.emit()
        self._viewer.go_to_hit(number)
        if left:
            self.jumped.emit(self.list.matches.all[number - 1].page)

    def _stand(self, number: int, count: int) -> None:
        if self.active and count == self.list.matches.rowCount():
            self.list.stand_on(number)

    def _read_section(self, position: int) -> None:
        """The section that is read, as a number in the list."""
        sections = self._opened.sections if self._opened is not None else ()
        self._read = next((n for n, s in enumerate(sections) if s.position == position), -1)

    def _keep_section(self) -> None:
        """Going to matches leads into other sections: this one stays what is looked through."""
        self._section = self._read
