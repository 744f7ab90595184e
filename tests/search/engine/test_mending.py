"""What is searchable stays searchable: kills, damage, hostile files, and tidying up."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.search.engine import writing
from reader.search.engine.codec import read_commit
from reader.search.jobs import CatchUp, Tidy
from tests.search.conftest import Say, Shop

ROOT = Path(__file__).parents[3]


def files(shop: Shop) -> list[Path]:
    """The files of the segments, in the order in which they were written."""
    return sorted(shop.folder.index.glob("*.passages"), key=lambda path: path.stat().st_mtime_ns)


@pytest.fixture
def three(shop: Shop) -> Shop:
    """Three editions in three segments."""
    for number in range(1, 4):
        shop.add(f"Report {number}", f"spectrum number{number} " + "words of it " * 40)
        shop.index()
    shop.new_index_worker()
    return shop


class Asking(Say):
    """Asks at each commit of the index what can be found."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.found: list[set[int]] = []

    def __call__(self, what: object) -> None:
        hits = self._shop.answered("spectrum").answer.hits
        self.found.append({hit.edition for hit in hits})


def test_one_damaged_file_leaves_all_other_answers(three: Shop) -> None:
    one, damaged, other = files(three)
    damaged.write_bytes(b"nonsense")
    answered = three.answered("spectrum")
    assert {hit.edition for hit in answered.answer.hits} == {1, 3}
    assert answered.damage
    assert "damaged" in answered.answer.note
    assert answered.answer.complete.behind == 1, "it is not hidden that one is missing"
    say = Asking(three)
    state = three.index(CatchUp(doubt=True), say)
    assert (state.editions, state.behind, "built anew" in state.mended) == (3, 0, True)
    assert all({1, 3} <= found for found in say.found)
    assert {one, other} < set(files(three)), "what was sound is not written again"
    assert three.pages("spectrum") == {(1, 1), (2, 1), (3, 1)}


def test_damage_inside_a_file_is_left_out_when_it_is_met(three: Shop) -> None:
    assert len(three.pages("spectrum")) == 3
    segment = files(three)[0]
    data = segment.read_bytes()
    with segment.open("r+b") as file:  # as a failing disk does it: under the open index
        file.write(data[:4] + b"\xff" * (len(data) // 2))
    answered = three.answered("words number3 number2 OR spectrum")
    assert answered.damage
    assert {hit.edition for hit in answered.answer.hits} >= {2, 3}
    assert "built anew" in three.index(CatchUp(doubt=True)).mended
    assert len(three.pages("spectrum")) == 3


def test_a_lost_table_of_contents_costs_no_answer(three: Shop) -> None:
    shop = three
    assert len(shop.pages("spectrum")) == 3
    table = next(shop.folder.index.glob("*.toc"))
    table.write_bytes(table.read_bytes()[:30])
    answered = shop.answered("spectrum")
    assert len(answered.answer.hits) == 3, "an open index goes on"
    assert answered.damage
    say = Asking(shop)
    state = shop.index(say=say)
    assert (state.behind, "built anew" in state.mended) == (0, True)
    assert say.found == [{1, 2, 3}] * len(say.found) != []
    assert len(shop.pages("spectrum")) == 3


def test_what_was_replaced_or_removed_does_not_come_back_with_old_files(three: Shop) -> None:
    three.remove(2)
    three.index()
    next(three.folder.index.glob("*.toc")).unlink()
    three.new_index_worker()
    three.index()
    assert three.pages("spectrum") == {(1, 1), (3, 1)}
    assert read_commit(three.folder.index).followed == 4


def test_an_index_that_goes_while_it_is_open_still_answers(three: Shop) -> None:
    assert len(three.pages("spectrum")) == 3
    shutil.rmtree(three.folder.index)
    assert len(three.answered("spectrum").answer.hits) == 3
    assert three.answered("spectrum").damage
    three.index()
    assert len(three.pages("spectrum")) == 3


class Hostile:
    """Makes a file where it is read as a pickle."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> object:
        return (os.mkdir, (str(self._path),))


@pytest.mark.parametrize("kind", ["pickle", "table", "json"])
def test_an_index_from_a_stranger_runs_nothing(three: Shop, tmp_path: Path, kind: str) -> None:
    proof = tmp_path / "it ran"
    hostile = pickle.dumps(Hostile(proof))
    pickle.loads(hostile)
    assert proof.is_dir(), "the pickle is one that does harm"
    proof.rmdir()
    path = next(three.folder.index.glob("*.toc"))
    match kind:
        case "pickle":
            path.write_bytes(hostile)
        case "table":  # as Whoosh writes its own
            from whoosh.fields import Schema
            from whoosh.filedb.filestore import FileStorage
            from whoosh.index import TOC

            path.unlink()
            toc = TOC(Schema(), [Hostile(proof)], 9)  # type: ignore[no-untyped-call]
            toc.write(FileStorage(str(path.parent)), "MAIN")
        case "json":
            text = path.read_text().replace('"id": "', '"id": "../../')
            path.write_text(text)
    three.answered("spectrum")
    three.index()
    assert not proof.exists()
    assert len(three.pages("spectrum")) == 3


def test_a_kill_at_any_instant_leaves_a_searchable_index(three: Shop) -> None:
    for number in range(4, 13):  # and at the ninth, segments are joined
        three.add(f"Report {number}", f"spectrum number{number}")
    three.remove(2)
    there = set(range(1, 13)) - {2}

    def work(root: Path, instant: int) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "tests.search.engine.killed", str(root), str(instant)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == (9 if instant else 0), done.stderr
        return done.stdout

    copy = three.root.with_name("copy")
    shutil.copytree(three.root, copy)
    count = int(work(copy, 0))
    for share in range(8):
        work(three.root, 1 + share * (count - 1) // 8)
        answered = three.answered("spectrum", limit=20)
        found = {hit.edition for hit in answered.answer.hits}
        assert found >= {1, 3}, "what could be found still can"
        assert found <= there
        assert answered.damage == ""
    state = three.index()
    assert (state.editions, state.behind, state.mended) == (11, 0, "")
    assert {hit.edition for hit in three.ask("spectrum", limit=20).hits} == there
    left = {path.name for path in three.folder.index.iterdir()}
    named = {path.name for path in files(three)}
    assert len(left - named) == 2, f"nothing but the table and the lock: {left - named}"


def test_what_a_kill_left_behind_is_removed_at_the_next_start(three: Shop) -> None:
    left = three.folder.index / "MAIN_0123456789abcdef.passages"
    part = three.folder.index / "_MAIN_99.part"
    for path in (left, part):
        path.write_bytes(b"half of it")
    three.index()
    assert not left.exists()
    assert not part.exists()
    assert len(three.pages("spectrum")) == 3


def test_large_segments_are_joined_in_quiet_moments_only(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_AT_ONCE", 5)
    monkeypatch.setattr(writing, "_QUIET", 0.0)
    for number in range(8):
        shop.add(f"Report {number}", f"spectrum number{number}")
        state = shop.index()
    assert (len(files(shop)), state.untidy) == (8, True)
    unwanted = Say()
    unwanted.wanted = False
    before = files(shop)
    assert shop._index is not None
    shop._index.handle(Tidy(), unwanted)
    assert files(shop) == before, "something else is to be done first"
    shop._index.handle(Tidy(), Say())
    assert len(files(shop)) == 1
    assert shop.index().untidy is False
    assert len(shop.pages("spectrum")) == 8


def test_so_many_segments_are_joined_at_once_that_queries_do_not_suffer(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_AT_ONCE", 5)
    monkeypatch.setattr(writing, "_MOST_SEGMENTS", 8)
    for number in range(9):
        shop.add(f"Report {number}", f"spectrum number{number}")
        shop.index()
    assert len(files(shop)) == 2


def test_the_room_of_removed_editions_is_given_back(shop: Shop) -> None:
    for number in range(1, 5):
        shop.add(f"Report {number}", *[f"spectrum number{number}"] * (8 if number == 2 else 2))
    shop.index()
    shop.remove(1)
    assert shop.index().untidy is False, "two of fourteen pages are not worth the writing"
    assert sum(segment.lost for segment in read_commit(shop.folder.index).segments) == 2
    shop.remove(2)
    shop.index()
    assert [segment.passages for segment in read_commit(shop.folder.index).segments] == [4]
    assert len(shop.pages("spectrum")) == 4
