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
