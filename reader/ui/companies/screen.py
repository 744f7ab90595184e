"""The tab with all about a company: its names, the reports that speak of it, and where.

It asks for everything in one answer, and again when something has changed. Runs in the
window's thread.
"""

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.company import CompanyEdition, CompanyPage, Place
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.companies.links import Links
from reader.ui.inquiry import Inquiry
from reader.ui.language import tr
from reader.ui.library.empty import EmptyState
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.scrolling import Column
from reader.ui.search.yearbar import YearBar
from reader.ui.sidebar.parts import Facts, Part, Row
from reader.ui.stack import Stack
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT, WIDE, Theme
from reader.ui.titles import TitleLabel

WIDEST = 860
FEW_REPORTS = 24
"""Reports that are shown before "n more"."""
FEW_OLDER = 3
"""Superseded editions of one report that are shown."""
MOST_PAGES = 40
"""Pages of an edition that are listed."""
MOST_NAMES = 12


class CompanyScreen(Screen):
    """All about one company."""

    kind = "company"

    read = Signal(int, int, object)
    """Edition, page, and the numbers of the words that name it there."""
    company_wanted = Signal(int)
    search_wanted = Signal(str)
    part_wanted = Signal(int)
    renamed = Signal()

    def __init__(self, tasks: Tasks, relay: Relay, theme: Theme, company: int, number: int) -> None:
        """`number` is the tab's own."""
        super().__init__()
        self.setAccessibleName(tr("All about a company"))
        self.company = company
        self.number = number
        self.shown: CompanyPage | None = None
        self._tasks = tasks
        self._theme = theme
        self._inquiry = Inquiry(relay, "the company", self)
        self._inquiry.answered.connect(self._show)
        self._inquiry.failed.connect(self._complain)
        self._years: tuple[int, int] = (0, 0)
        self._unfolded: set[int] = set()
        """Reports of which all editions are shown; 0: all reports."""
        self._lay_out()
        self.refresh()

    # -- what its owner calls ----------------------------------------------------

    def refresh(self) -> None:
        """Something has changed: ask again."""
        self._inquiry.ask(partial(self._tasks.companies.page, self.company))

    @property
    def busy(self) -> bool:
        """Whether the answer is still to come."""
        return self._inquiry.busy

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        return self.shown.row.name if self.shown else tr("Company…")

    def focus_inside(self) -> None:
        """Go on with the keyboard at the first thing to do."""
        self._search.setFocus()

    # -- laying out --------------------------------------------------------------

    def _lay_out(self) -> None:
        self._name = TitleLabel(lines=3)
        self._name.setProperty("role", "report-title")
        self._said = TitleLabel(lines=2)
        self._said.setProperty("role", "second")
        self._group = Links()
        self._group.wanted.connect(self._want)
        self._search = QPushButton(tr("Search all reports for it"))
        self._search.setProperty("role", "primary")
        self._search.setAccessibleName(tr("Search all reports for this company"))
        self._search.clicked.connect(self._search_it)
        buttons = QHBoxLayout()
        buttons.addWidget(self._search)
        buttons.addStretch()
        self._facts = Facts(sides=False)
        head = QVBoxLayout()
        head.setContentsMargins(TIGHT, 0, TIGHT, 0)
        head.setSpacing(TIGHT)
        for widget in (self._name, self._said, self._group):
            head.addWidget(widget)
        head.addLayout(buttons)
        head.addSpacing(HAIR)
        head.addWidget(self._facts)
        self._bar = YearBar(self._theme, said=_mentions)
        self._bar.picked.connect(self._pick)
        self._bar_part = Part(tr("Mentions by year of the edition"))
        self._bar_part.show_rows([self._bar])
        self._reports = Part(tr("Reports"), inset=0)
        self._units = Part(tr("In single countries"), inset=0)
        self._joined = Part(tr("Joined by you"), inset=0)
        inside = QWidget()
        inside.setProperty("role", "surface")
        inside.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(ROOM, WIDE, ROOM, WIDE)
        column.setSpacing(GAP)
        column.addLayout(head)
        for part in (self._bar_part, self._reports, self._units, self._joined):
            column.addWidget(part)
        column.addStretch()
        scroll = Column()
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(inside)
        scroll.hide()
        self._trouble = EmptyState()
        self._stack = Stack()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._trouble)
        self._scroll = scroll
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    # -- showing -----------------------------------------------------------------

    def _complain(self, sentence: str) -> None:
        self._trouble.say(tr("This company cannot be shown"), sentence, [])
        self._stack.setCurrentWidget(self._trouble)

    def _show(self, page: CompanyPage) -> None:
        self._stack.setCurrentWidget(self._scroll)
        self._scroll.show()
        if page == self.shown:
            return
        self.shown = page
        row = page.row
        self._name.setText(row.name)
        names = [*row.aliases[:MOST_NAMES]]
        rest = len(row.aliases) - len(names)
        more = [tr("{rest} more spellings", rest=rest)] if rest > 0 else []
        self._said.setText(
            tr("Also written {part}", part=wording.enumerated([*names, *more])) if names else ""
        )
        self._said.setVisible(bool(names))
        self._group.show_parts(
            [(tr("Part of {group}", group=page.group), str(row.group))], tr("Group")
        )
        self._group.setVisible(bool(row.group))
        self._facts.show_facts(facts(page))
        years = {year: count for year, count in page.years.items() if count}
        if not {str(year) for year in self._years} & years.keys():
            self._years = (0, 0)
        self._bar.show_years(years, years, [])
        self._bar_part.setVisible(len(years) > 1)
        self._show_reports()
        self._units.show_rows([self._company_row(*unit) for unit in page.units])
        self._joined.show_rows([self._joined_row(*one) for one in page.joined])
        self.renamed.emit()

    def _show_reports(self) -> None:
        assert self.shown is not None
        first, last = self._years
        editions = [
            one
            for one in self.shown.editions
            if not first or first <= int(one.updated[:4] or 0) <= last
        ]
        reports = [list(given) for _, given in groupby(editions, lambda one: one.report)]
        # The reports that are about it come first, those that name it most among them.
        reports.sort(
            key=lambda given: (
                not any(one.primary for one in given),
                -max(one.count for one in given),
            )
        )
        shown = reports if 0 in self._unfolded else reports[:FEW_REPORTS]
        rows: list[QWidget] = []
        for given in shown:
            rows += self._report_rows(given)
        if len(reports) > FEW_REPORTS:
            rest = len(reports) - len(shown)
            rows.append(
                self._fold(0, tr("{rest} more reports", rest=rest) if rest else tr("Fewer reports"))
            )
        count = wording.counted(len(reports), "report")
        if first:
            count += (
                tr(" of {first}", first=first)
                if first == last
                else tr(" of {first} to {last}", first=first, last=last)
            )
            rows.append(self._fold(-1, tr("Show all years")))
        self._reports.show_rows(rows, count)

    def _report_rows(self, given: list[CompanyEdition]) -> list[QWidget]:
        newest, report = given[0], given[0].report
        whole = report in self._unfolded or len(given) <= FEW_OLDER + 1
        rows = [self._edition_row(newest, True)]
        for one in given[1:] if whole else given[1 : FEW_OLDER + 1]:
            rows.append(self._edition_row(one, False))
        if len(given) > FEW_OLDER + 1:
            rest = len(given) - FEW_OLDER - 1
            older = wording.counted(rest, "older edition")
            rows.append(self._fold(report, tr("Fewer") if whole else older))
        return rows

    def _edition_row(self, one: CompanyEdition, newest: bool) -> QWidget:
        """A line for the edition, and its pages below it."""
        day = wording.day(one.updated) or tr("no date")
        row = Row(
            self._theme,
            one.title if newest else day,
            wording.joined((day if newest else "", "" if one.current else tr("superseded"))),
            weight(one),
            strong=newest,
            amber=not one.current,
        )
        first = one.mentions[0] if one.mentions else None
        row.clicked.connect(
            partial(
                self.read.emit,
                one.edition,
                first.page if first else 0,
                first.words if first else (),
            )
        )
        if not one.mentions:
            return row
        pages = Links()
        pages.setContentsMargins(TIGHT, 0, TIGHT, TIGHT)
        shown = one.mentions[:MOST_PAGES]
        parts = [
            (
                wording.page(one.labels.get(mention.page, str(mention.page)))
                + (f" ({mention.count})" if mention.count > 1 else ""),
                str(place),
            )
            for place, mention in enumerate(shown)
        ]
        if rest := len(one.mentions) - len(shown):
            parts.append((tr("and {pages} more", pages=wording.counted(rest, "page")), ""))
        pages.show_parts(parts, tr("Pages"), "&nbsp; ")
        pages.wanted.connect(partial(self._read, one))
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(pages)
        return both

    def _company_row(self, company: int, name: str) -> QWidget:
        row = Row(self._theme, name)
        row.clicked.connect(partial(self.company_wanted.emit, company))
        return row

    def _joined_row(self, company: int, name: str) -> QWidget:
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        part = QPushButton(tr("Part again"))
        part.setProperty("role", "link")
        part.setAccessibleName(tr("Part {name} again", name=name))
        part.setVisible(not self._tasks.read_only)
        part.clicked.connect(partial(self.part_wanted.emit, company))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(TIGHT, 0, TIGHT, 0)
        row.addWidget(label, 1)
        row.addWidget(part)
        return both

    # -- what the reader does ------------------------------------------------------

    def _fold(self, report: int, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setProperty("role", "link")
        button.clicked.connect(partial(self._turn, report))
        return button

    def _turn(self, report: int) -> None:
        if report < 0:
            self._years = (0, 0)
        else:
            self._unfolded ^= {report}
        self._show_reports()

    def _pick(self, first: int, last: int) -> None:
        self._years = (first, last)
        self._show_reports()

    def _read(self, one: CompanyEdition, place: str) -> None:
        mention = one.mentions[int(place)]
        self.read.emit(one.edition, mention.page, mention.words)

    def _want(self, company: str) -> None:
        self.company_wanted.emit(int(company))

    def _search_it(self) -> None:
        if self.shown is not None:
            self.search_wanted.emit(query_of(self.shown))


def facts(page: CompanyPage) -> list[tuple[str, str, str]]:
    """What is known, for a list of facts."""
    row = page.row
    reports = wording.counted(row.reports, "report")
    editions = wording.counted(row.editions, "edition")
    passing = row.reports - row.primary
    first, last = wording.day(row.first), wording.day(row.last)
    return [
        (tr("Country"), row.country, ""),
        (
            tr("Named in"),
            tr("{reports}, {editions}", "named in", reports=reports, editions=editions),
            "",
        ),
        (tr("In passing"), wording.counted(passing, "report") if passing else "", ""),
        (tr("Mentions"), wording.number(row.mentions) if row.mentions else "", ""),
        (tr("First named"), first, ""),
        (tr("Last named"), last if last != first else "", ""),
    ]


def weight(one: CompanyEdition) -> str:
    """How an edition speaks of a company."""
    places = {mention.place for mention in one.mentions}
    return wording.joined(
        (
            wording.counted(one.count, "mention") if one.count else "",
            tr("in the record") if one.listed else "",
            tr("in a heading") if Place.HEADING in places else "",
            tr("in a caption") if Place.CAPTION in places else "",
            "" if one.primary else tr("in passing"),
        )
    )


def query_of(page: CompanyPage) -> str:
    """The search that finds its passages: its names, without those that hold another one."""
    names = sorted({page.row.name, *page.row.aliases}, key=lambda name: (len(name), name))
    kept: list[str] = []
    for name in names:
        words = f" {name.casefold()} "
        if not any(f" {one.casefold()} " in words for one in kept):
            kept.append(name.replace('"', " "))
    return " OR ".join(f'"{name}"' for name in kept[:MOST_NAMES])


def _mentions(count: int) -> str:
    return wording.counted(count, "mention")
