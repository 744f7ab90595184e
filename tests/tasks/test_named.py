"""Editions as they are named on the command line: by id, by date, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.base.errors import Mendable, Trouble
from reader.model.report import Edition
from reader.tasks.named import find_editions
from tests.ui.fake_tasks import FakeTasks

TASKS = FakeTasks(4)
ROW = TASKS.rows[2]
HISTORY = [row.edition for row in TASKS.history(ROW.report.id).result()]
NEW, OLD, OLDER, OLDEST = HISTORY


def found(older: str = "", newer: str = "", history: list[Edition] | None = None) -> list[int]:
    pair = find_editions(ROW, HISTORY if history is None else history, older, newer, TASKS.record)
    return [edition.id for edition in pair]


def test_the_newest_and_the_one_before_where_nothing_is_named() -> None:
    assert found() == [OLD.id, NEW.id]
    assert found(newer=str(OLD.id)) == [OLDER.id, OLD.id]
    assert found(older=str(OLDEST.id)) == [OLDEST.id, NEW.id]
    assert found(str(NEW.id), str(OLDEST.id)) == [NEW.id, OLDEST.id]


def test_by_date() -> None:
    assert found(OLDEST.updated, OLD.updated[:7]) == [OLDEST.id, OLD.id]
    assert found(OLDER.updated[:4]) == [OLDER.id, NEW.id]


@pytest.mark.parametrize(
    ("older", "newer", "trouble", "sentence"),
    [
        ("", "99", Trouble.NOT_FOUND, "There is no edition 99 of"),
        ("", "1999", Trouble.NOT_FOUND, "There is no edition 1999 of"),
        ("10", "", Trouble.USAGE, "Edition 10 is one of"),
        ("", str(OLDEST.id), Trouble.USAGE, "is the oldest of"),
        (str(NEW.id), "", Trouble.USAGE, "These are the same edition"),
    ],
)
def test_what_names_none_is_said_in_a_sentence(
    older: str, newer: str, trouble: Trouble, sentence: str
) -> None:
    with pytest.raises(Mendable, match=sentence) as caught:
        found(older, newer)
    assert caught.value.trouble == trouble


def test_a_date_that_fits_two() -> None:
    history = [NEW, replace(OLD, updated="2018-12-01"), OLDER, OLDEST]
    with pytest.raises(Mendable, match="2018 fits 2 editions of"):
        found("2018", history=history)


def test_one_edition_only() -> None:
    with pytest.raises(Mendable, match="has one edition only"):
        found(history=[NEW])
