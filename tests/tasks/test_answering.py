"""Answers as files and the links in them, with a real library."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.compose import House
from reader.model.hit import Question
from reader.share import address
from tests import makepdf

LONG = 240


@pytest.fixture
def filled(house: House, tmp_path: Path) -> House:
    (tmp_path / "in").mkdir()
    for country in ("Mongolia", "Kenya"):
        makepdf.report(tmp_path / "in" / f"{country}.pdf", title=f"{country} Telecoms Report")
    house.tasks.import_paths([tmp_path / "in"]).finished.result(LONG)
    house.tasks.catch_up().result(LONG)
    return house


def test_the_whole_answer_is_written_and_its_links_lead_back(filled: House, tmp_path: Path) -> None:
    tasks = filled.tasks
    question = Question("spectrum", limit=1, facets=True)
    answer = tasks.search(question).result(LONG)
    assert len(answer.hits) == 1 < answer.total
    target = tmp_path / "out" / "found.md"
    with pytest.raises(Mendable, match="choose another place"):
        tasks.answering.export(question, target).result(LONG)
    target.parent.mkdir()
    assert tasks.answering.export(question, target).result(LONG) == answer.total
    text = target.read_text("utf-8")
    assert text.startswith("# spectrum\n\nSearched for spectrum")
    links = [address.read(part.split(")")[0]) for part in text.split("[open](")[1:]]
    assert len(links) == answer.total
    hit = answer.hits[0]
    first = links[0]
    assert first is not None and (first.page, first.words) == (hit.page, hit.words[:40])
    assert tasks.answering.edition_at(first).result(LONG) == hit.edition
    for ending in (".csv", ".xlsx"):
        other = target.with_suffix(ending)
        assert tasks.answering.export(question, other).result(LONG) == answer.total
        assert other.stat().st_size > 500


def test_what_cannot_be_done_is_one_sentence(filled: House, tmp_path: Path) -> None:
    answering = filled.tasks.answering
    with pytest.raises(Mendable, match=r"ends in \.csv, \.xlsx, \.md"):
        answering.export(Question("spectrum"), tmp_path / "found.pdf").result(LONG)
    inside = filled.tasks.library_folder / "found.csv"
    with pytest.raises(Mendable, match="outside of it"):
        answering.export(Question("spectrum"), inside).result(LONG)
    nowhere = address.read(f"report-reader:open?edition={'0' * 32}")
    assert nowhere is not None
    with pytest.raises(Mendable, match="not in this library"):
        answering.edition_at(nowhere).result(LONG)
