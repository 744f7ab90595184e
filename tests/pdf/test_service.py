import sys
import time
from collections.abc import Callable
from concurrent.futures import CancelledError
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from reader.base.errors import Mendable, Trouble
from reader.pdf.service import Drawn, PdfSource
from reader.render.key import TILE, RenderKey
from reader.tasks.diagnosing import diagnose
from reader.workers.job import Modules, WorkerFailure
from tests import makepdf
from tests.pdf.conftest import House

WAIT = 30.0
Houses = Callable[..., House]


def key(page: int, zoom: int = 1000, **more: Any) -> RenderKey:
    return RenderKey(1, page, zoom, **more)


def test_a_page_is_drawn_as_pymupdf_draws_it(house: Houses, source: PdfSource) -> None:
    one = house()
    one.service.want(1, source, [key(2, 1500), key(3, 2000, tile=(1, 0))], one.take)
    whole, tile = one.wait(2)
    with pymupdf.open(source.path) as raw:
        expected = raw[1].get_pixmap(matrix=pymupdf.Matrix(1.5, 1.5))
    assert whole.key == key(2, 1500) and whole.image and not whole.trouble
    image = whole.image
    assert (image.width, image.height, image.stride) == (expected.width, expected.height, 3 * 893)
    assert image.pixels == expected.samples
    assert tile.image and tile.image.width == 1190 - TILE and tile.image.height == TILE
    assert one.slots.granted == 0
    assert one.service.why_not_idle() == ""
    first, second = one.service.recent()
    assert (first.key, second.key) == (whole.key, tile.key)
    assert all(0 < timing.run < timing.ms for timing in (first, second))
    assert second.wait > first.ms > first.wait  # it was wanted at the same time, drawn after


def test_waiting_is_counted_from_when_a_page_was_first_wanted(
    house: Houses, source: PdfSource
) -> None:
    one = house(seconds=0.1)
    one.service.want(1, source, [key(1), key(2)], one.take)
    time.sleep(0.05)
    one.service.want(1, source, [key(2), key(3)], one.take)
    one.wait(3)
    waited = {timing.key.page: timing.wait for timing in one.service.recent()}
    assert waited[2] >= 50 and waited[3] > 0


def test_what_the_workers_are_and_hold_is_told(house: Houses, source: PdfSource) -> None:
    one = house()
    one.service.words(source, 1).result(WAIT)
    told = diagnose(one.service, ())
    assert [state.name for state in told.workers] == ["view"]
    assert told.workers[0].pid == one.view.pid
    assert (told.workers[0].restarts, told.waiting, told.given_up) == (0, "", ())
    if sys.platform == "linux":
        assert told.resident > 1 << 20 and told.workers[0].resident > 1 << 20


def test_the_view_worker_holds_no_search_and_no_window(house: Houses, source: PdfSource) -> None:
    one = house()
    one.service.words(source, 1).result(WAIT)
    names = one.view.send(Modules()).result(WAIT)
    assert "pymupdf" in names
    for heavy in ("whoosh", "PySide6", "sqlite3", "numpy"):
        assert heavy not in names


def test_a_new_list_replaces_the_old_one(house: Houses, source: PdfSource) -> None:
    one = house(seconds=0.15)
    one.service.want(1, source, [key(page) for page in range(1, 7)], one.take)
    one.wait(1)
    one.service.want(1, source, [key(8), key(7)], one.take)
    one.wait(3)
    time.sleep(0.3)
    pages = [drawn.key.page for drawn in one.drawn]
    # Page 1, perhaps the one that was under way, and what is wanted now, in its order.
    assert pages[0] == 1 and pages[-2:] == [8, 7] and len(pages) <= 4


def test_what_is_under_way_is_not_sent_twice(house: Houses, source: PdfSource) -> None:
    one = house(seconds=0.2)
    for _ in range(5):
        one.service.want(1, source, [key(1), key(2)], one.take)
        time.sleep(0.01)
    one.wait(2)
    time.sleep(0.3)
    assert [drawn.key.page for drawn in one.drawn] == [1, 2]


def test_one_drawing_serves_all_viewers(house: Houses, source: PdfSource) -> None:
    one = house(seconds=0.1)
    other: list[Drawn] = []
    one.service.want(1, source, [key(1), key(2)], one.take)
    one.service.want(2, source, [key(2), key(3)], other.append)
    one.wait(2)
    until = time.monotonic() + WAIT
    while one.service.why_not_idle() and time.monotonic() < until:
        time.sleep(0.01)
    assert [drawn.key.page for drawn in one.drawn] == [1, 2]
    assert [drawn.key.page for drawn in other] == [2, 3]
    assert len(one.service.recent()) == 3


def test_a_viewer_that_is_gone_gets_no_more(house: Houses, source: PdfSource) -> None:
    one = house(seconds=0.1)
    one.service.want(1, source, [key(page) for page in range(1, 7)], one.take)
    one.wait(1)
    one.service.forget(1)
    time.sleep(0.5)
    assert len(one.drawn) <= 2


def test_words_and_marks(house: Houses, source: PdfSource) -> None:
    one = house()
    words = one.service.words(source, 1).result(WAIT)
    place = words.words.index("Korea")
    assert one.service.marks(source, 1, [place]).result(WAIT) == list(words.boxes[place])
    assert one.service.marks(source, 1, []).result(0) == []
    with pytest.raises(Mendable):
        one.service.words(source, 99).result(WAIT)


def test_words_do_not_wait_behind_all_drawings(house: Houses, source: PdfSource) -> None:
    one = house(seconds=0.1)
    one.service.want(1, source, [key(page) for page in range(1, 9)], one.take)
    one.wait(1)
    one.service.words(source, 1).result(WAIT)
    assert len(one.drawn) <= 4


def test_a_page_larger_than_the_room_is_drawn_all_the_same(
    house: Houses, source: PdfSource
) -> None:
    one = house()
    one.service.want(1, source, [key(1, 5000)], one.take)
    (drawn,) = one.wait(1)
    assert drawn.image and len(drawn.image.pixels) == 2975 * 4210 * 3


def test_an_absurd_page_has_its_trouble(house: Houses, source: PdfSource) -> None:
    one = house()
    one.service.want(1, source, [key(1, 50_000), key(2)], one.take)
    absurd, fine = one.wait(2)
    assert absurd.image is None and absurd.trouble and fine.image


@pytest.mark.expects_log("worker view crashed")
def test_a_page_that_crashes_is_tried_twice_and_then_given_up(
    house: Houses, source: PdfSource
) -> None:
    one = house(crash=[2])
    one.service.want(1, source, [key(2), key(1), key(3)], one.take)
    drawn = {each.key.page: each for each in one.wait(3)}
    assert drawn[1].image and drawn[3].image
    assert drawn[2].image is None and "page 2" in drawn[2].trouble
    # The others did not wait for the second attempt.
    assert [each.key.page for each in one.drawn] == [1, 3, 2]
    assert one.view.restarts == 2
    # At another zoom it is not even sent.
    one.service.want(1, source, [key(2, 2000), key(4)], one.take)
    again = one.wait(5)[3:]
    assert [bool(each.image) for each in again] == [False, True]
    assert one.view.restarts == 2
    one.service.retry(source, 2)
    assert one.view.poison.listed() == {}


@pytest.mark.expects_log("worker view hung")
def test_a_page_that_hangs_is_given_up_and_the_rest_goes_on(
    house: Houses, source: PdfSource
) -> None:
    one = house(patience=0.04, hang=[1])  # killed after 0.8 s
    one.service.want(1, source, [key(1), key(2)], one.take)
    fine, hung = one.wait(2)
    assert fine.key.page == 2 and fine.image
    assert hung.image is None and "takes too long" in hung.trouble


@pytest.mark.expects_log("worker view hung")
def test_a_real_page_that_never_ends(house: Houses, tmp_path: Path) -> None:
    one = house(patience=0.05)  # killed after a second
    source = PdfSource(
        1, str(makepdf.never_ending(tmp_path / "bomb.pdf", "before", "after")), "b" * 64
    )
    one.service.want(1, source, [key(1), key(2)], one.take)
    fine, hung = one.wait(2)
    assert fine.key.page == 2 and fine.image
    assert hung.image is None and "page 1 takes too long" in hung.trouble
    words = one.service.words(source, 1).exception(WAIT)
    assert isinstance(words, WorkerFailure) and "not tried again" in words.sentence
    assert one.service.words(source, 2).result(WAIT).words == ("after",)


@pytest.mark.expects_log("worker view crashed")
def test_a_crashed_page_that_nobody_wants_any_more_is_not_tried_again(
    house: Houses, source: PdfSource
) -> None:
    one = house(crash=[2], seconds=0.2)
    one.service.want(1, source, [key(2)], one.take)
    time.sleep(0.05)
    one.service.want(1, source, [key(1)], one.take)
    (only,) = one.wait(1)
    assert only.key.page == 1
    time.sleep(0.4)
    assert len(one.drawn) == 1 and one.view.restarts == 1


def test_a_file_that_does_not_open_has_its_sentence(house: Houses, tmp_path: Path) -> None:
    one = house()
    gone = PdfSource(1, str(tmp_path / "gone.pdf"), "0" * 64)
    one.service.want(1, gone, [key(1)], one.take)
    assert "not there any more" in one.wait(1)[0].trouble
    with pytest.raises(Mendable) as caught:
        one.service.words(gone, 1).result(WAIT)
    assert caught.value.trouble is Trouble.VANISHED


def test_previews_of_all_pages(house: Houses, source: PdfSource) -> None:
    one = house()
    made: dict[int, bytes] = {}
    assert one.service.previews(source, made.__setitem__).result(WAIT) == 8
    assert sorted(made) == list(range(1, 9))
    assert all(jpeg[:2] == b"\xff\xd8" for jpeg in made.values())
    assert one.view.pid == 0  # never in the way of the screen


@pytest.mark.expects_log("worker batch crashed")
def test_previews_go_on_after_a_page_that_crashes(house: Houses, source: PdfSource) -> None:
    one = house(crash=[1, 3, 8])
    made: dict[int, bytes] = {}
    assert one.service.previews(source, made.__setitem__).result(WAIT) == 5
    assert sorted(made) == [2, 4, 5, 6, 7]


def test_previews_can_be_cancelled(house: Houses, source: PdfSource) -> None:
    one = house()
    made: list[int] = []
    future = one.service.previews(source, lambda page, jpeg: made.append(page))
    assert future.cancel()
    with pytest.raises(CancelledError):
        future.result(0)
    one.batch.start().result(WAIT)
    assert len(made) < 8


def test_a_file_is_let_go_before_it_moves(house: Houses, source: PdfSource) -> None:
    one = house()
    assert one.service.close_file(source) == []  # no worker runs
    one.service.words(source, 1).result(WAIT)
    assert [future.result(WAIT) for future in one.service.close_file(source)] == [True]
    assert [future.result(WAIT) for future in one.service.close_file(source)] == [False]


def test_after_the_end_nothing_is_reported(house: Houses, source: PdfSource) -> None:
    one = house(seconds=0.2)
    one.service.want(1, source, [key(page) for page in range(1, 9)], one.take)
    one.wait(1)
    one.view.stop()
    count = len(one.drawn)
    one.service.want(1, source, [key(5)], one.take)
    error = one.service.words(source, 1).exception(WAIT)
    assert isinstance(error, WorkerFailure) and error.kind == "stopped"
    assert len(one.drawn) <= count + 1
