"""Watches of a real library: asked of what comes in, once, and new until looked at."""

from __future__ import annotations

import threading
from pathlib import Path

from reader.compose import House
from reader.model.changes import Changes
from reader.model.hit import Answer, Question
from reader.model.order import SavedSearch
from tests import makepdf

LONG = 240


def bring(house: House, path: Path) -> None:
    house.tasks.import_paths([path]).finished.result(LONG)
    house.tasks.catch_up().result(LONG)


def searches(house: House) -> dict[str, SavedSearch]:
    return {one.name: one for one in house.tasks.ordering.read().result(LONG).searches}


def test_a_watch_tells_what_is_new_and_in_which_report(house: House, tmp_path: Path) -> None:
    tasks = house.tasks
    bring(house, makepdf.report(tmp_path / "a.pdf", title="Mongolia Telecoms Report"))
    ids = {
        name: tasks.ordering.set_search(SavedSearch(0, name, text)).result(LONG)
        for name, text in (("S", "spectrum"), ("N", "nothingofthekind"), ("P", "spectrum"))
    }
    for name in "SN":
        tasks.watching.watch(ids[name], True).result(LONG)
    assert {n: (s.watched, s.new) for n, s in searches(house).items()} == {
        "S": (True, 0),
        "N": (True, 0),
        "P": (False, 0),
    }
    asked: list[Question] = []
    search = tasks.watching._search

    def count(question: Question, asker: int) -> object:
        asked.append(question)
        return search(question, asker)

    tasks.watching._search = count  # type: ignore[assignment]
    told = threading.Event()
    tasks.subscribe(lambda changes: told.set() if changes == Changes(people=True) else None)
    bring(house, makepdf.report(tmp_path / "b.pdf", title="Kenya Telecoms Report"))
    assert told.wait(LONG)
    new = searches(house)["S"].new
    (news,) = tasks.watching.news(ids["S"]).result(LONG)
    answer: Answer = tasks.search(Question("spectrum", edition=news.edition)).result(LONG)
    assert (news.title, news.passages) == ("Kenya Telecoms Report", answer.total)
    assert news.page == answer.hits[0].page and new == answer.total > 0
    # Each watch once, of the new edition alone.
    assert {(q.text, q.edition) for q in asked} == {
        ("spectrum", news.edition),
        ("nothingofthekind", news.edition),
    }
    assert len(asked) == 2
    tasks.catch_up().result(LONG)
    tasks.watching.see(ids["S"]).result(LONG)
    assert searches(house)["S"].new == 0 and len(asked) == 2
    # Saved anew under its name it is still a watch; watched no longer it knows nothing.
    tasks.ordering.set_search(SavedSearch(ids["S"], "S", "fibre")).result(LONG)
    assert searches(house)["S"].watched
    tasks.watching.watch(ids["S"], False).result(LONG)
    assert not searches(house)["S"].watched


def test_new_passages_are_told_from_those_that_were_there_before(
    house: House, tmp_path: Path
) -> None:
    tasks = house.tasks
    towers = makepdf.Chapter("Towers", "Spectrum fees for towers stay as they are.")
    rising = makepdf.Chapter("Fees", "Spectrum fees are about to rise in the whole country.")
    title = "Mongolia Telecoms Report"
    chapters = (towers, makepdf.Chapter("Mobile", "Nothing happens here at all."))
    old = makepdf.report(tmp_path / "a.pdf", title=title, updated="1 May 2024", chapters=chapters)
    bring(house, old)
    watch = tasks.ordering.set_search(SavedSearch(0, "F", '"spectrum fees" country:Mongolia'))
    tasks.watching.watch(watch.result(LONG), True).result(LONG)
    told = threading.Event()
    tasks.subscribe(lambda changes: told.set() if changes == Changes(people=True) else None)
    new = makepdf.report(
        tmp_path / "b.pdf", title=title, updated="2 May 2025", chapters=(towers, rising)
    )
    bring(house, new)
    assert told.wait(LONG)
    (found,) = tasks.watching.passages(watch.result()).result(LONG)
    assert found.before == "2024-05-01" and found.news.passages == len(found.hits)
    known = {hit.section for n, hit in enumerate(found.hits) if n in found.known}
    fresh = {hit.section for n, hit in enumerate(found.hits) if n not in found.known}
    assert any("Towers" in section for section in known), found
    assert any("Fees" in section for section in fresh), found
    assert all(hit.edition == found.news.edition for hit in found.hits)
