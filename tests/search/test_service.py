"""Search with its two real worker processes."""

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from typing import Any

import pytest

from reader.model.finding import Find, Found
from reader.model.hit import Question
from reader.search.jobs import CatchUp, IndexState, Tidy
from reader.search.service import SearchService
from reader.workers.job import Job, Modules
from reader.workers.worker import Worker, WorkerSpec
from tests.search.conftest import Shop

WAIT = 30.0


@pytest.fixture
def workers(shop: Shop) -> Iterator[tuple[Worker, Worker]]:
    options = {"library": str(shop.root)}
    search = Worker(WorkerSpec("search", "reader.search.engine.desk:open_search_desk", options))
    index = Worker(WorkerSpec("index", "reader.search.engine.desk:open_index_desk", options))
    yield search, index
    search.stop()
    index.stop()


@pytest.fixture
def service(workers: tuple[Worker, Worker]) -> SearchService:
    return SearchService(*workers)


def test_from_the_catalogue_to_the_answer(
    shop: Shop, service: SearchService, workers: tuple[Worker, Worker]
) -> None:
    states: list[IndexState] = []
    service.on_state = states.append
    shop.add("Chile", "spectrum auction")
    state = service.catch_up().result(WAIT)
    assert (state.editions, state.behind) == (1, 0)
    assert states[-1] == state
    answer = service.ask(Question("spectrum")).result(WAIT)
    assert [(hit.edition, hit.page) for hit in answer.hits] == [(1, 1)]
    shop.add("Peru", "spectrum towers")
    assert service.state().result(WAIT).behind == 1
    service.catch_up().result(WAIT)
    assert service.ask(Question("spectrum")).result(WAIT).total == 2, "each commit is seen"
    assert service.rebuild().result(WAIT).editions == 2
    for worker in workers:
        modules = worker.send(Modules()).result(WAIT)
        assert "whoosh.index" in modules
        assert not {"pymupdf", "fitz", "PySide6"} & {name.split(".")[0] for name in modules}
        assert "whoosh.qparser" not in modules, "it is slow to import and of no use here"


def test_a_damaged_index_is_mended_by_asking(shop: Shop, service: SearchService) -> None:
    mended = threading.Event()
    shop.add("Chile", "spectrum")
    service.catch_up().result(WAIT)
    segment = next(shop.folder.index.glob("*.passages"))
    segment.write_bytes(b"nonsense")
    service.on_state = lambda state: mended.set() if state.mended else None
    answer = service.ask(Question("spectrum")).result(WAIT)
    assert (answer.total, "damaged" in answer.note) == (0, True)
    assert mended.wait(WAIT)
    answer = service.ask(Question("spectrum")).result(WAIT)
    assert (answer.total, "has been built anew" in answer.note) == (1, True)


def test_a_library_that_is_only_read_is_not_mended(
    shop: Shop, workers: tuple[Worker, Worker]
) -> None:
    shop.add("Chile", "spectrum")
    service = SearchService(*workers, mends=False)
    assert "missing" in service.ask(Question("spectrum")).result(WAIT).note
    assert service.state().result(WAIT) == IndexState(0, 1, 0)
    assert not list(shop.folder.index.iterdir())
    assert workers[1].pid == 0


def test_a_newer_question_ends_an_older_one_of_the_same_asker(
    shop: Shop, service: SearchService
) -> None:
    shop.add("Chile", "spectrum")
    service.catch_up().result(WAIT)
    asked = [service.ask(Question("spectrum"), asker=1) for _ in range(20)]
    other = service.ask(Question("spectrum"), asker=2)
    assert asked[-1].result(WAIT).total == 1
    assert other.result(WAIT).total == 1
    ended = 0
    for future in asked[:-1]:
        try:
            future.result(WAIT)
        except CancelledError:
            ended += 1
    assert ended >= 15


def test_many_calls_to_catch_up_share_their_rounds(shop: Shop, service: SearchService) -> None:
    rounds: list[IndexState] = []
    service.on_state = rounds.append
    shop.add("Chile", "spectrum")
    futures = [service.catch_up() for _ in range(50)]
    assert len(set(map(id, futures))) <= 3
    assert all(future.result(WAIT).behind == 0 for future in futures)


class Desk:
    """Stands for the index worker: takes jobs, and answers when it is told to."""

    def __init__(self) -> None:
        self.sent: list[tuple[Job, Future[Any]]] = []

    def send(self, job: Job, on_progress: object = None) -> Future[Any]:
        self.sent.append((job, Future()))
        return self.sent[-1][1]

    def answer(self, **state: Any) -> None:
        self.sent[-1][1].set_result(IndexState(1, 0, 1, **state))


def test_segments_are_joined_when_nothing_waits_and_give_way_to_what_comes_in() -> None:
    index = Desk()
    service = SearchService(index, index)  # type: ignore[arg-type]
    service.catch_up()
    index.answer()
    assert len(index.sent) == 1, "there is nothing to join"
    service.catch_up()
    service.catch_up()
    index.answer(untidy=True)
    assert index.sent[-1][0] == CatchUp(), "editions wait"
    index.answer(untidy=True)
    job, joined = index.sent[-1]
    assert (job, joined.done()) == (Tidy(), False)
    service.catch_up()
    assert joined.cancelled()
    assert index.sent[-1][0] == CatchUp()


def test_stopping_leaves_nobody_waiting(shop: Shop, workers: tuple[Worker, Worker]) -> None:
    service = SearchService(*workers)
    shop.add("Chile", "spectrum")
    futures = [service.catch_up(), service.catch_up(), service.ask(Question("spectrum"))]
    for worker in workers:
        worker.stop()
    for future in futures:
        assert future.exception(WAIT) is not None or future.result()


def test_find_in_a_report(shop: Shop, service: SearchService) -> None:
    edition = shop.add("Chile", "spectrum auction", "no more", "Spectrum again")
    portions: list[Found] = []
    last = service.find(edition, Find("spectrum"), portions.append).result(WAIT)
    spots = [m.spot for part in (*portions, last) for m in part.matches]
    assert (spots, last.total) == ([(1, 0), (3, 0)], 2)


def test_a_newer_text_ends_the_finding_of_an_older_one(shop: Shop, service: SearchService) -> None:
    edition = shop.add("Chile", *["spectrum auction"] * 200)
    sent = [service.find(edition, Find("spec"), lambda part: None, asker=3) for _ in range(20)]
    assert sent[-1].result(WAIT).total == 200
    assert sum(future.cancelled() for future in sent[:-1]) >= 15


def test_an_expression_for_ever_does_not_cost_the_worker(
    shop: Shop, service: SearchService, workers: tuple[Worker, Worker]
) -> None:
    edition = shop.add("Chile", "a" * 60 + "!")
    service.find(edition, Find("x"), lambda part: None).result(WAIT)
    pid = workers[0].pid
    slow = service.find(edition, Find("(a+)+$", regex=True), lambda part: None).result(WAIT)
    assert slow.trouble == "This expression takes too long on page 1: make it simpler."
    assert workers[0].pid == pid
    assert service.find(edition, Find("aa!"), lambda part: None).result(WAIT).total == 1


@pytest.mark.expects_log("worker search hung")
def test_without_alarms_the_worker_is_ended_and_another_goes_on(shop: Shop) -> None:
    options = {"library": str(shop.root)}
    desk = "tests.search.desks:open_desk_without_alarms"
    search = Worker(WorkerSpec("search", desk, options, patience=0.3))
    service = SearchService(search, search)
    try:
        edition = shop.add("Chile", "a" * 60 + "!")
        slow = service.find(edition, Find("(a+)+$", regex=True), lambda part: None).result(WAIT)
        assert slow.trouble == "This expression takes too long on page 1: make it simpler."
        assert service.find(edition, Find("aa!"), lambda part: None).result(WAIT).total == 1
    finally:
        search.stop()
