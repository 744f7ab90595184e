"""Companies of a real library: found after an import, in a worker, and followed."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.compose import House, open_house
from reader.insight.companies.jobs import FindCompanies
from reader.settings.store import SettingsFile
from tests import makepdf

LONG = 240
PAGE = (
    "The operator Koryolink Limited is half owned by the Korea Posts and Telecommunications "
    "Corporation (KPTC). As KPTC says, Koryolink grows. "
)


def bring(house: House, *paths: Path) -> None:
    house.tasks.import_paths(paths).finished.result(LONG)
    house.tasks.catch_up().result(LONG)
    house.tasks.companies.look().result(LONG)


def test_companies_follow_an_import_and_a_correction(house: House, tmp_path: Path) -> None:
    tasks = house.tasks
    told = []
    tasks.subscribe(lambda changes: told.append(changes.companies))
    bring(
        house,
        makepdf.plain(tmp_path / "a.pdf", "A cover", PAGE),
        makepdf.report(tmp_path / "b.pdf"),
    )
    assert any(told) and tasks.companies._rows  # the list is at hand before anybody asks
    page = tasks.companies.named("KPTC").result(LONG)
    assert page.row.name == "Korea Posts and Telecommunications Corporation"
    assert "KPTC" in page.row.aliases
    (edition,) = page.editions
    assert [(one.page, one.count) for one in edition.mentions] == [(2, 3)]
    words = tasks._queue.read(lambda c: c.page_words(edition.edition, 2)).result(LONG)
    marked = [words[number] for number in edition.mentions[0].words]
    assert marked[:2] == ["Korea", "Posts"] and marked[-1] == "KPTC"

    tasks.correcting.correct([edition.edition], {"companies": ("Cheo Technology",)}).result(LONG)
    tasks.companies.look().result(LONG)
    named = tasks.companies.of_edition(edition.edition).result(LONG)
    assert (named[0].name, named[0].listed, named[0].page) == ("Cheo Technology", True, 0)


def test_what_a_kill_cut_short_is_found_at_the_next_start(tmp_path: Path) -> None:
    found = threading.Event()
    for opened in range(2):
        house = open_house(tmp_path / "lib", SettingsFile(tmp_path / "settings.toml"))
        try:
            if not opened:
                house.tasks.companies._rounds._jobs.close()  # as if it ended before it began
                path = makepdf.plain(tmp_path / "a.pdf", PAGE)
                house.tasks.import_paths([path]).finished.result(LONG)
                assert house.tasks.companies.rows().result(LONG) == []
            else:
                house.tasks.subscribe(lambda changes: changes.companies and found.set())
                house.tasks.start().result(LONG)
                assert found.wait(LONG)
                assert len(house.tasks.companies.rows().result(LONG)) == 2
        finally:
            house.close()


def test_joining_can_be_undone(house: House, tmp_path: Path) -> None:
    bring(house, makepdf.plain(tmp_path / "a.pdf", PAGE))
    companies = house.tasks.companies
    one, other = companies.rows().result(LONG)
    companies.join([other.id], one.id).result(LONG)
    (row,) = companies.rows().result(LONG)
    assert row.id == one.id and other.name in row.aliases
    assert house.tasks.undo().result(LONG) == "Joining of companies"
    assert [row.id for row in companies.rows().result(LONG)] == [one.id, other.id]
    house.tasks.do_again().result(LONG)
    companies.part(other.id).result(LONG)
    assert len(companies.rows().result(LONG)) == 2


def test_a_name_must_fit_one_company(house: House, tmp_path: Path) -> None:
    bring(house, makepdf.plain(tmp_path / "a.pdf", PAGE))
    named = house.tasks.companies.named
    assert named("koryo").result(LONG).row.name.startswith("Koryolink")
    with pytest.raises(Mendable, match="No report"):
        named("Vodafone").result(LONG)
    with pytest.raises(Mendable, match="fits 2 companies"):
        named("o").result(LONG)


def test_a_library_that_is_only_read_is_left_as_it_is(house: House, tmp_path: Path) -> None:
    bring(house, makepdf.plain(tmp_path / "a.pdf", PAGE))
    reading = open_house(house.tasks.library_folder, SettingsFile(tmp_path / "s.toml"), write=False)
    try:
        reading.tasks.companies.look().result(LONG)
        assert len(reading.tasks.companies.rows().result(LONG)) == 2
    finally:
        reading.close()


def test_a_correction_while_it_is_looked_through_is_not_lost(house: House, tmp_path: Path) -> None:
    tasks = house.tasks
    look, send = tasks.companies, tasks.companies._batch.send
    corrected: list[str] = []

    def correct_first(job: object, *given: object, **more: object) -> object:
        if isinstance(job, FindCompanies) and not corrected:
            corrected.append("once")
            tasks.correcting.correct([1], {"companies": ("Cheo Technology",)}).result(LONG)
        return send(job, *given, **more)  # type: ignore[arg-type]

    look._batch.send = correct_first  # type: ignore[assignment, method-assign]
    bring(house, makepdf.plain(tmp_path / "a.pdf", PAGE))
    names = [row.name for row in look.rows().result(LONG)]
    assert corrected and "Cheo Technology" in names
