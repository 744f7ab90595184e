"""Companies in the catalogue: found once, found anew, joined, forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.companies import Naming
from reader.library.writing import NewReport
from reader.model.company import FoundCompany, Mention, Place
from tests.library.books import Books

ANGOLA = NewReport("Angola", "Angola", "Africa", "Open", "telecoms", "")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    books = Books(tmp_path)
    yield books
    books.close()


def named(
    name: str,
    *pages: int,
    key: str = "",
    place: Place = Place.TEXT,
    listed: bool = False,
    **more: object,
) -> Naming:
    """A company named once on each of these pages."""
    mentions = tuple(Mention(page, 1, (page, page + 1), Place.TEXT) for page in pages)
    found = FoundCompany(name, (name,), listed, mentions)
    return Naming(found, key or name.casefold(), **more)  # type: ignore[arg-type]


def put(books: Books, edition: int, scope: str, *found: Naming, version: int = 1) -> None:
    with books.writer.transaction():
        books.writer.companies.put(edition, scope, found, version)


def test_what_is_missing_is_known_until_it_is_there(books: Books) -> None:
    _, old = books.add("old", "2024")
    _, new = books.add("new", "2025")
    assert books.reader.companies.unread(1, 9) == [new, old]
    put(books, new, "Mongolia")
    assert books.reader.companies.unread(1, 9) == [old]
    assert books.reader.companies.unread(2, 9) == [new, old]


def test_a_corrected_record_is_looked_through_again(books: Books) -> None:
    _, one = books.add("one", "2024")
    _, two = books.add("two", "2025")
    for edition in (one, two):
        put(books, edition, "Mongolia")
    with books.writer.transaction():
        before = books.writer.correct([one], "companies", ("Mobicom",))
    assert books.reader.companies.unread(1, 9) == [one]
    put(books, one, "Mongolia")
    with books.writer.transaction():
        books.writer.correct([one], "analysts", ("Somebody",))
    assert books.reader.companies.unread(1, 9) == []
    with books.writer.transaction():
        books.writer.put_back(before)
    assert books.reader.companies.unread(1, 9) == [one]


def test_a_company_is_counted_over_all_editions(books: Books) -> None:
    report, old = books.add("old", "2024-05")
    _, new = books.add("new", "2025-06", report)
    _, other = books.add("other", "2023")
    put(books, old, "Mongolia", named("Mobi Net", 1, 2, listed=True))
    put(books, new, "Mongolia", named("Mobi Net", 2))
    put(books, other, "Angola", named("Mobi Net", 1))
    (row,) = books.reader.companies.rows()
    assert (row.reports, row.editions, row.mentions, row.primary) == (2, 3, 4, 1)
    assert (row.first, row.last) == ("2023", "2025-06")
    page = books.reader.companies.page(row.id)
    assert page is not None
    assert [one.edition for one in page.editions if one.report == report] == [new, old]
    assert page.years == {"2023": 1, "2024": 2, "2025": 1}
    assert page.editions[0].mentions[0].words


def test_a_country_has_firms_of_its_own(books: Books) -> None:
    _, one = books.add("one", "2024")
    _, other = books.add("other", "2025", ANGOLA)
    put(books, one, "Mongolia", named("Unitel", 1, everywhere=False), named("Vodafone", 1))
    put(books, other, "Angola", named("Unitel", 1, everywhere=False), named("Vodafone", 1))
    rows = [(row.name, row.country) for row in books.reader.companies.rows()]
    assert rows == [("Unitel", "Mongolia"), ("Unitel", "Angola"), ("Vodafone", "")]


def test_an_abbreviation_leads_to_its_firm_in_its_country_alone(books: Books) -> None:
    _, short = books.add("short", "2023")
    _, whole = books.add("whole", "2024")
    _, other = books.add("other", "2025", ANGOLA)
    for edition, scope in ((short, "Mongolia"), (other, "Angola")):
        put(books, edition, scope, named("MPTC", 1, everywhere=False))
    put(books, whole, "Mongolia", named("Mongolia Post Corp", 2, shorts=("mptc",)))
    assert books.reader.companies.unread(1, 9) == [short]  # it is read again
    put(books, short, "Mongolia", named("MPTC", 1, everywhere=False))
    assert books.reader.companies.unread(1, 9) == []
    assert [(row.name, row.reports) for row in books.reader.companies.rows()] == [
        ("Mongolia Post Corp", 2),
        ("MPTC", 1),
    ]


def test_what_no_edition_names_is_forgotten(books: Books) -> None:
    _, one = books.add("one", "2024")
    put(books, one, "Mongolia", named("Skytel Corp", 1))
    (row,) = books.reader.companies.rows()
    put(books, one, "Mongolia", named("Mobi Net", 1))
    assert [row.name for row in books.reader.companies.rows()] == ["Mobi Net"]
    assert books.reader.companies.page(row.id) is None
    books.writer.remove([one])
    assert books.reader.companies.rows() == []
    books.writer.restore([one])
    assert [row.name for row in books.reader.companies.rows()] == ["Mobi Net"]


def test_joined_companies_count_as_one_and_part_again(books: Books) -> None:
    _, one = books.add("one", "2024")
    put(books, one, "Mongolia", named("Skytel Corp", 1, 2), named("Sky Tel", 2, listed=True))
    ids = {row.name: row.id for row in books.reader.companies.rows()}
    home = ids["Skytel Corp"]
    with books.writer.transaction():
        before = books.writer.companies.join({ids["Sky Tel"]: home})
    (row,) = books.reader.companies.rows()
    assert (row.name, row.aliases, row.mentions) == ("Skytel Corp", ("Sky Tel",), 3)
    page = books.reader.companies.page(ids["Sky Tel"])
    assert page is not None and page.row == row
    assert [(m.page, m.count) for m in page.editions[0].mentions] == [(1, 1), (2, 2)]
    assert [name for _, name in page.joined] == ["Sky Tel"]
    assert [c.name for c in books.reader.companies.of_edition(one)] == ["Skytel Corp"]
    with books.writer.transaction():
        books.writer.companies.join(before)
    assert len(books.reader.companies.rows()) == 2


def test_units_and_their_group_know_each_other(books: Books) -> None:
    _, one = books.add("one", "2024")
    unit = named("Vodafone Chad", 1, key="vodafone chad", group_key="vodafone")
    put(books, one, "Chad", unit)
    (row,) = books.reader.companies.rows()
    assert row.group == 0  # nobody speaks of the group
    put(books, one, "Chad", unit, named("Vodafone", 2))
    rows = {row.name: row for row in books.reader.companies.rows()}
    assert rows["Vodafone Chad"].group == rows["Vodafone"].id
    page = books.reader.companies.page(rows["Vodafone"].id)
    assert page is not None
    assert page.units == ((rows["Vodafone Chad"].id, "Vodafone Chad"),)


def test_contents_given_to_another_edition_are_looked_through_again(books: Books) -> None:
    _, one = books.add("one", "2024")
    _, two = books.add("two", "2025")
    for edition in (one, two):
        put(books, edition, "Mongolia")
    books.writer.remove([two])
    with books.writer.transaction():
        assert books.writer.exchange(one, two)
    assert one in books.reader.companies.unread(1, 9)


def test_a_scan_whose_text_was_recognised_is_looked_through_again(books: Books) -> None:
    _, one = books.add("one", "2024")
    put(books, one, "Mongolia")
    books.writer._db.execute("INSERT INTO undivided VALUES (?)", (one,))
    assert books.reader.companies.unread(1, 9) == []  # it is still to be divided into passages
    books.writer._db.execute("DELETE FROM undivided WHERE edition = ?", (one,))
    assert books.reader.companies.unread(1, 9) == [one]


@pytest.mark.parametrize("asked", ["leading", "rows"])
def test_a_company_that_comes_while_one_reads_is_in_the_next_answer(
    books: Books, asked: str
) -> None:
    _, one = books.add("one", "2024")
    _, other = books.add("other", "2025")
    put(books, one, "Mongolia", named("Mobi Net", 1, listed=True))
    late = [named("Unitel", 1, listed=True)]

    def come(statement: str) -> None:
        if "FROM company_spelling" in statement and late:
            put(books, other, "Mongolia", late.pop())

    books.reader._db.set_trace_callback(come)
    ask = getattr(books.reader.companies, asked)
    first, then = ask(), ask()
    assert not late
    assert (len(first), len(then)) == (1, 2)
