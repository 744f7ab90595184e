from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.search import analysis
from reader.search.breaks import REACH
from reader.search.engine import codec, commits, writing
from reader.search.engine.codec import open_writer, read_commit
from reader.search.jobs import CatchUp, IndexState
from tests.search.conftest import Say, Shop


def files(shop: Shop) -> list[Path]:
    return sorted(shop.folder.index.glob("*.passages"))


def test_the_index_follows_additions_and_removals(shop: Shop) -> None:
    assert shop.index() == IndexState(0, 0, size_of(shop))
    first = shop.add("Chile", "spectrum auction")
    shop.add("Peru", "spectrum towers")
    state = shop.index()
    assert (state.editions, state.behind, state.mended) == (2, 0, "")
    assert shop.pages("spectrum") == {(1, 1), (2, 1)}
    shop.remove(first)
    assert shop.pages("spectrum") == {(2, 1)}, "the catalogue's word comes before the index's"
    assert shop.index().editions == 1
    assert shop.pages("spectrum") == {(2, 1)}


def size_of(shop: Shop) -> int:
    return sum(path.stat().st_size for path in shop.folder.index.iterdir())


def test_what_was_followed_stands_in_the_commit(shop: Shop) -> None:
    shop.add("Chile", "spectrum")
    shop.index()
    assert read_commit(shop.folder.index).followed == 1
    shop.add("Peru", "spectrum")
    shop.new_index_worker()
    say = Say()
    shop.index(say=say)
    assert read_commit(shop.folder.index).followed == 2
    assert len(say.said) == 1, "what is in the index is not indexed again"
    assert len(files(shop)) == 2


def test_nothing_new_is_no_commit(shop: Shop) -> None:
    shop.add("Chile", "spectrum")
    shop.index()
    generation = read_commit(shop.folder.index).generation
    shop.index()
    shop.new_index_worker()
    shop.index()
    assert read_commit(shop.folder.index).generation == generation


def test_a_scan_without_text_is_not_waited_for(shop: Shop) -> None:
    shop.add("Chile", "")
    state = shop.index()
    assert (state.editions, state.behind) == (0, 0)
    generation = read_commit(shop.folder.index).generation
    shop.new_index_worker()
    assert shop.index().behind == 0
    assert read_commit(shop.folder.index).generation == generation


def test_many_imports_leave_few_segments(shop: Shop) -> None:
    for number in range(20):
        shop.add(f"Report {number}", f"spectrum number{number}")
        shop.index()
    assert len(files(shop)) < 8
    assert len(shop.pages("spectrum", limit=100)) == 20
    assert shop.pages("number13 ") == {(14, 1)}


def test_a_segment_of_removed_editions_goes(shop: Shop) -> None:
    for number in range(4):
        shop.add(f"Report {number}", "spectrum " + f"word{number} " * 400)
    shop.index()
    large = size_of(shop)
    for edition in (1, 2, 3):
        shop.remove(edition)
    shop.index()
    assert len(files(shop)) == 1
    assert size_of(shop) < large
    assert shop.pages("spectrum") == {(4, 1)}
    shop.remove(4)
    shop.index()
    assert files(shop) == []
    assert shop.ask("spectrum").total == 0


def test_a_rebuild_takes_everything_in_again(shop: Shop) -> None:
    shop.add("Chile", "spectrum auction")
    shop.add("Peru", "spectrum towers")
    shop.index()
    before = files(shop)
    say = Say()
    state = shop.index(CatchUp(anew=True), say)
    assert (state.editions, state.behind) == (2, 0)
    assert len(say.said) == 1
    assert set(files(shop)).isdisjoint(before)
    assert shop.pages("spectrum") == {(1, 1), (2, 1)}


def test_an_index_that_was_deleted_is_built_anew_and_says_so(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_NEW", timedelta(seconds=-5))
    shop.add("Chile", "spectrum")
    shop.add("Peru", "spectrum")
    shop.index()
    for path in shop.folder.index.iterdir():
        path.unlink()
    answered = shop.answered("spectrum")
    assert answered.damage
    assert "is being built" in answered.answer.note
    assert answered.answer.complete.behind == 2
    assert "missing" in shop.index().mended
    answer = shop.ask("spectrum")
    assert (answer.total, "was missing" in answer.note) == (2, True)
    shop.add("Bolivia", "spectrum")
    assert shop.index().mended == ""
    assert shop.ask("spectrum").note == ""


def test_a_new_library_misses_no_index(shop: Shop) -> None:
    answered = shop.answered("spectrum")
    assert (answered.damage, answered.answer.note, answered.answer.total) == ("", "", 0)
    shop.add("Chile", "spectrum")
    shop.add("Peru", "spectrum")
    assert shop.index().mended == ""
    assert shop.ask("spectrum").note == ""


@pytest.mark.parametrize("damage", ["cut", "overwritten", "gone", "toc", "older", "foreign"])
def test_a_damaged_index_is_built_anew_and_says_so(
    shop: Shop, damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.add("Chile", *["spectrum auction towers"] * 50)
    shop.index()
    shop.new_index_worker()
    segment = files(shop)[0]
    data = segment.read_bytes()
    match damage:
        case "cut":
            segment.write_bytes(data[:-1])
        case "overwritten":
            segment.write_bytes(data[:20] + b"\xff" * 20 + data[40:])
        case "gone":
            segment.unlink()
        case "toc":
            toc = next(shop.folder.index.glob("*.toc"))
            toc.write_bytes(toc.read_bytes()[:60])
        case "older":
            monkeypatch.setattr(commits, "VERSION", commits.VERSION + 1)
        case "foreign":
            writer = open_writer(shop.folder.index)
            writer.follow(99)
            writer.commit()
    state = shop.index()
    assert "built anew" in state.mended
    assert (state.editions, state.behind) == (1, 0)
    assert len(shop.pages("spectrum auction")) == 50
    assert "built anew" in shop.ask("spectrum").note
    assert shop.index().mended == ""


def test_damage_met_by_a_search_is_told_and_mended_on_doubt(shop: Shop) -> None:
    shop.add("Chile", "spectrum auction")
    shop.index()
    segment = files(shop)[0]
    segment.write_bytes(segment.read_bytes()[:-9] + b"\xff" * 9)
    assert shop.answered("spectrum").damage
    assert "damaged" in shop.answered("spectrum").answer.note
    assert shop.index().mended == "", "a worker that trusts its index does not read it all again"
    assert "built anew" in shop.index(CatchUp(doubt=True)).mended
    assert shop.pages("spectrum") == {(1, 1)}


def test_a_kill_in_the_middle_leaves_a_searchable_index(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.add("Chile", "spectrum")
    shop.index()
    shop.add("Peru", "spectrum towers", "lima")

    class Killed(BaseException):
        pass

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(codec, "encode", killed)
        with pytest.raises(Killed):
            shop.index()
    assert shop.pages("spectrum") == {(1, 1)}
    shop.new_index_worker()
    shop.index()
    assert shop.pages("spectrum") == {(1, 1), (2, 1)}


def test_an_edition_that_comes_again_replaces_itself(shop: Shop) -> None:
    shop.add("Chile", "spectrum")
    shop.add("Peru", "towers")
    shop.index()
    writer = open_writer(shop.folder.index)
    writer.follow(1)
    writer.commit()
    shop.index()
    assert shop.pages("towers") == {(2, 1)}


def test_commits_come_while_it_goes_on(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "_COMMIT_PASSAGES", 2)
    for number in range(5):
        shop.add(f"Report {number}", "spectrum")
    say = Say()
    shop.index(say=say)
    assert [state.behind for state in say.said if isinstance(state, IndexState)] == [3, 1, 0]


def test_an_index_that_another_program_writes_is_left_alone(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.add("Chile", "spectrum")
    shop.index()
    shop.add("Peru", "spectrum")
    monkeypatch.setattr(codec, "_PATIENCE", 0.1)
    other = open_writer(shop.folder.index)
    try:
        with pytest.raises(Mendable) as error:
            shop.index()
        assert error.value.trouble is Trouble.LOCKED
    finally:
        other.cancel()
    shop.index()
    assert shop.pages("spectrum") == {(1, 1), (2, 1)}


def test_a_disk_that_is_full_is_said(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.add("Chile", "spectrum")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(codec, "SegmentFileWriter", full)
        with pytest.raises(Mendable) as error:
            shop.index()
    assert error.value.trouble is Trouble.DISK_FULL
    shop.index()
    assert shop.pages("spectrum") == {(1, 1)}


def test_a_search_goes_on_while_segments_are_joined(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop()
    shop.add("Report", "spectrum")
    shop.index()
    assert shop.pages("spectrum") == {(1, 1)}
    for number in range(10):
        shop.add(f"Other {number}", "spectrum")
        shop.index()
        assert len(shop.pages("spectrum", limit=100)) == number + 2


def test_an_edition_is_one_commit_in_which_each_word_is_cut_and_packed_once(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [" ".join(f"word{number * page % 97}" for number in range(300)) for page in range(40)]
    shop.add("Long", *pages)
    cut, encode = analysis.cut, codec.encode
    cuts: list[str] = []
    packed: list[int] = []

    def counted_cut(word: str) -> tuple[str, ...]:
        cuts.append(word)
        return cut(word)

    def counted_encode(places: list[int]) -> tuple[int, bytes]:
        packed.append(len(places))
        return encode(places)

    monkeypatch.setattr(analysis, "cut", counted_cut)
    monkeypatch.setattr(codec, "encode", counted_encode)
    say = Say()
    shop.index(say=say)
    assert sorted(cuts) == sorted({word for page in pages for word in page.split()})
    text, breaks = 40 * 300, 39 * 2 * REACH
    assert sum(packed) == text + breaks
    assert len(packed) <= 97 + 97, "once for the text, once for the words beside page breaks"
    assert (len(say.said), len(files(shop))) == (1, 1)
