"""Companies in the window: in the record, in their own tabs, in a list, in the palette."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.changes import Changes
from reader.model.company import (
    CompanyEdition,
    CompanyPage,
    CompanyRow,
    Mention,
    NamedCompany,
    Place,
)
from reader.ui.companies.links import Links
from reader.ui.companies.listing import CompaniesScreen
from reader.ui.companies.screen import CompanyScreen, query_of, weight
from reader.ui.palette import fitting
from reader.ui.sidebar.parts import Row
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks

ROW = CompanyRow(
    7, "Koryolink", "North Korea", ("KL", "Koryolink JV"), 8, 2, 3, 6, 1, "2019-08-13", "2025-03-27"
)


def edition(number: int, updated: str, *pages: int, **more: object) -> CompanyEdition:
    mentions = tuple(Mention(page, page % 3 + 1, (page, page + 1), Place.TEXT) for page in pages)
    made = CompanyEdition(
        number // 10, number, f"Report {number}", updated, True, False, False, mentions, {4: "iv"}
    )
    return replace(made, **more)  # type: ignore[arg-type]


PAGE = CompanyPage(
    ROW,
    "Orascom",
    ((9, "Koryolink Mongolia"),),
    ((10, "Koryo Link"),),
    (
        edition(10, "2025-03-27", 2, 4, listed=True, primary=True),
        edition(11, "2019-08-13", 3, current=False),
        edition(20, "2021-01", 9),
    ),
)


def tasks() -> FakeTasks:
    made = FakeTasks(5)
    others = [replace(ROW, id=n, name=f"Firm {n}", aliases=(), country="") for n in range(20, 23)]
    made.companies.all = [ROW, *others]
    made.companies.pages = {7: PAGE, 8: replace(PAGE, row=replace(ROW, id=8, name="Orascom"))}
    return made


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.relay.waiting(), timeout=3000)


def texts(inside: QWidget) -> list[str]:
    return [label.text() for label in inside.findChildren(QLabel) if label.isVisibleTo(inside)]


def company(window: Window) -> CompanyScreen:
    screen = window.tabs.current_screen
    assert isinstance(screen, CompanyScreen)
    return screen


def test_the_record_leads_to_its_companies(open_window: Open, qtbot: QtBot) -> None:
    fake = tasks()
    fake.companies.named = {
        10: [
            NamedCompany(7, "Koryolink", 4, True, True, 2),
            NamedCompany(8, "A & B <Ltd>", 1, False, False, 3),
        ]
    }
    window = open_window(fake)
    window.sidebar.show_edition(10)
    settle(qtbot, window)
    part = window.sidebar.companies
    (links,) = part.findChildren(Links)
    assert links.accessibleName() == "Companies: Koryolink, A & B <Ltd>"
    assert "A &amp; B &lt;Ltd&gt;" in links.text()
    links.linkActivated.emit("7")
    settle(qtbot, window)
    assert window.tabs.text(window.tabs.current) == "Koryolink"
    number = window.tabs.current
    window.show_library()
    links.linkActivated.emit("7")
    assert window.tabs.current == number  # the tab that it has


def test_before_it_is_looked_through_the_record_still_says_them(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks(5))
    window.sidebar.show_edition(10)
    settle(qtbot, window)
    (links,) = window.sidebar.companies.findChildren(Links)
    assert links.text() == "Koryolink, Kang Song, Byol, Orascom, Star JV"


def test_a_companys_page_says_where_it_is_named(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(tasks())
    window.companies.open(7)
    settle(qtbot, window)
    screen = company(window)
    for text in ("Also written KL and Koryolink JV", "North Korea", "2 reports, 3 editions"):
        # Qt shows what was put into a layout a turn later.
        qtbot.waitUntil(lambda text=text: text in " | ".join(texts(screen)))
    opened: list[tuple[int, int, object]] = []
    screen.read.disconnect()
    screen.read.connect(lambda *given: opened.append(given))
    rows = screen.findChildren(Row)
    assert [row.accessibleName().split(",")[0] for row in rows] == [
        "Report 10",
        "13 Aug 2019",
        "Report 20",
        "Koryolink Mongolia",
    ]
    rows[0].clicked.emit()
    pages = [links for links in screen.findChildren(Links) if "Pages" in links.accessibleName()]
    assert pages[0].accessibleName() == "Pages: p. 2 (3), p. iv (2)"
    pages[0].linkActivated.emit("1")
    assert opened == [(10, 2, (2, 3)), (10, 4, (4, 5))]


def test_a_year_of_the_bar_narrows_the_reports(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(tasks())
    window.companies.open(7)
    settle(qtbot, window)
    screen = company(window)
    assert list(screen._bar.years) == list(range(2019, 2026))
    screen._bar.picked.emit(2021, 2021)

    def reports() -> list[str]:
        rows = [row for row in screen._reports.findChildren(Row) if row.isVisibleTo(screen)]
        return [row.accessibleName().split(",")[0] for row in rows]

    qtbot.waitUntil(lambda: reports() == ["Report 20"])
    every = next(b for b in screen.findChildren(QPushButton) if b.text() == "Show all years")
    every.click()
    qtbot.waitUntil(lambda: reports() == ["Report 10", "13 Aug 2019", "Report 20"])


def test_it_leads_on_to_group_units_and_search(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(tasks())
    window.companies.open(7)
    settle(qtbot, window)
    screen = company(window)
    screen._search.click()
    settle(qtbot, window)
    assert window.tabs.current_screen.text == '"KL" OR "Koryolink"'
    window.companies.open(7)
    screen._group.linkActivated.emit("8")
    settle(qtbot, window)
    assert company(window).company == 8


def test_joined_companies_can_be_parted(open_window: Open, qtbot: QtBot) -> None:
    fake = tasks()
    window = open_window(fake)
    window.companies.open(7)
    settle(qtbot, window)
    part = next(b for b in company(window).findChildren(QPushButton) if b.text() == "Part again")
    part.click()
    assert ("part", 10) in fake.asked


def test_a_company_that_is_gone_says_so(open_window: Open, qtbot: QtBot) -> None:
    fake = tasks()
    window = open_window(fake)
    window.companies.open(7)
    settle(qtbot, window)
    del fake.companies.pages[7]
    fake.tell(Changes(companies=True))
    qtbot.waitUntil(lambda: "This company cannot be shown" in texts(window.tabs.current_screen))


def test_the_list_is_sorted_filtered_and_opens(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(tasks())
    window.deeds.show_companies()
    settle(qtbot, window)
    screen = window.tabs.current_screen
    assert isinstance(screen, CompaniesScreen)

    def names() -> list[str]:
        return [screen.table.company(n).name for n in range(screen.table.rowCount())]

    assert names() == ["Firm 20", "Firm 21", "Firm 22", "Koryolink"]
    screen.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert [row.name for row in screen.chosen] == ["Firm 20"], "a row that can be said"
    screen.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert names()[0] == "Koryolink"
    screen.filter.setText("north kl")
    assert names() == ["Koryolink"]
    assert "1 of 4 companies" in texts(screen)
    screen.filter.setText("nobody")
    assert "No company of this name" in texts(screen)
    screen.filter.setText("koryo")
    screen.view.selectRow(0)
    qtbot.keyClick(screen.view, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert company(window).company == 7


def test_chosen_companies_can_be_joined(open_window: Open, qtbot: QtBot) -> None:
    fake = tasks()
    fake.companies.all[1] = replace(fake.companies.all[1], reports=9)
    window = open_window(fake)
    window.companies.show_all()
    settle(qtbot, window)
    screen = window.tabs.current_screen
    assert isinstance(screen, CompaniesScreen)
    assert not screen._join.isVisible()
    screen.filter.setText("firm")
    screen.view.selectAll()
    assert screen._join.text() == "Join 3 as “Firm 20”"
    screen._join.click()
    assert fake.asked[-1] == ("join", (20, 21, 22), 20)


def test_the_palette_knows_companies(open_window: Open, qtbot: QtBot) -> None:
    fake = tasks()
    window = open_window(fake)
    window.companies._timer.setInterval(0)
    window.companies.follow(Changes(companies=True))
    qtbot.waitUntil(lambda: bool(window.companies.choices()))
    (choice,) = fitting(window.companies.choices(), "kl")
    assert (choice.text, choice.right) == ("Koryolink (KL), North Korea", "Company")
    choice.do()
    settle(qtbot, window)
    assert company(window).company == 7


@pytest.mark.parametrize("read_only", ["", "Somebody else has it."])
def test_nothing_is_joined_where_nothing_may_be_written(
    open_window: Open, qtbot: QtBot, read_only: str
) -> None:
    fake = tasks()
    fake.read_only = read_only
    window = open_window(fake)
    window.companies.show_all()
    settle(qtbot, window)
    screen = window.tabs.current_screen
    assert isinstance(screen, CompaniesScreen)
    screen.view.selectAll()
    assert screen._join.isVisible() is (not read_only)


def test_links_are_coloured_anew_with_the_theme(qtbot: QtBot, theme: Theme) -> None:
    links = Links()
    qtbot.addWidget(links)
    links.show_parts([("One", "1")], "Companies")
    text = links.text()
    palette = links.palette()
    palette.setColor(palette.ColorRole.Link, theme.colour("gone"))
    links.setPalette(palette)
    assert links.text() == text


def test_words_for_how_an_edition_speaks_of_a_company() -> None:
    assert weight(PAGE.editions[0]) == "5 mentions · in the record"
    assert weight(PAGE.editions[1]) == "1 mention · in passing"
    assert query_of(replace(PAGE, row=replace(ROW, name='A "B"', aliases=()))) == '"A  B "'
