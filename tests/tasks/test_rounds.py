"""Work that is never done twice at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

import pytest

from reader.tasks.jobs import Job, Jobs
from reader.tasks.rounds import Rounds

LONG = 20


class Bench:
    """Rounds whose work waits until the test lets it go on."""

    def __init__(self) -> None:
        self.jobs = Jobs()
        self.begun = threading.Semaphore(0)
        self.may_end = threading.Semaphore(0)
        self.fails = False
        self.heard: list[str] = []
        self.rounds = Rounds(self.jobs, "Rounds", self.work, self.ended)

    def work(self, job: Job) -> None:
        self.begun.release()
        assert self.may_end.acquire(timeout=LONG)
        if self.fails:
            raise OSError("the disk is gone")

    def ended(self, done: Future[Any]) -> None:
        failed = not done.cancelled() and done.exception() is not None
        self.heard.append("cancelled" if done.cancelled() else "failed" if failed else "done")


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.may_end.release(9)
    made.jobs.close()


def test_calls_meanwhile_share_one_more_round(bench: Bench) -> None:
    first = bench.rounds.want()
    assert bench.begun.acquire(timeout=LONG)
    second, third = bench.rounds.want(), bench.rounds.want()
    bench.may_end.release()
    first.result(LONG)
    assert bench.begun.acquire(timeout=LONG)
    assert not second.done() and not third.done()
    bench.may_end.release()
    second.result(LONG)
    third.result(LONG)
    assert bench.heard == ["done", "done"]


def test_a_round_that_fails_keeps_nobody_waiting_and_is_heard_of(bench: Bench) -> None:
    bench.fails = True
    bench.may_end.release()
    bench.rounds.want().result(LONG)
    assert bench.heard == ["failed"]
    bench.may_end.release()
    bench.rounds.want().result(LONG)
    assert bench.heard == ["failed", "failed"]


def test_after_the_end_nothing_begins_and_nobody_waits(bench: Bench) -> None:
    bench.jobs.close()
    bench.rounds.want().result(LONG)
    assert bench.heard == ["cancelled"] and not bench.begun.acquire(blocking=False)
