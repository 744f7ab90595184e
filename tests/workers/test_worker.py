import gc
import multiprocessing
import os
import sys
import threading
import time
import weakref
from concurrent.futures import CancelledError
from pathlib import Path
from typing import Any

import pytest

from reader.base.errors import Mendable, Trouble
from reader.workers.job import Hello, Job, Modules, Slow, WorkerFailure
from reader.workers.slots import MIB, Slots
from reader.workers.worker import Pool
from tests.workers.desks import (
    Crash,
    CrashOnce,
    Echo,
    Fill,
    Hang,
    Mend,
    Noise,
    Odd,
    Pages,
    Pid,
    Stumble,
    Until,
    Urgent,
)

WAIT = 20.0


def failure(worker: Pool, job: Job) -> WorkerFailure:
    with pytest.raises(WorkerFailure) as caught:
        worker.send(job).result(WAIT)
    return caught.value


def alive(pid: int) -> bool:
    return any(child.pid == pid for child in multiprocessing.active_children())


def test_answers_in_another_process(hire: Any) -> None:
    worker = hire(options={"library": "here"})
    pid, _ = worker.send(Pid()).result(WAIT)
    assert pid == worker.pid != os.getpid()
    assert worker.send(Echo("options")).result(WAIT) == {"library": "here"}
    hello = worker.start().result(WAIT)
    assert hello == Hello(pid, "nothing is boxed", hello.opened_in)
    assert worker.pending() == 0 and worker.restarts == 0


def test_a_worker_imports_neither_qt_nor_what_its_owner_runs(hire: Any) -> None:
    names = hire().send(Modules()).result(WAIT)
    assert names == sorted(names) and "tests.workers.desks" in names
    for heavy in ("PySide6", "pymupdf", "whoosh", "sqlite3", "concurrent.futures", "pytest"):
        assert heavy not in names


@pytest.mark.expects_log("worker test crashed")
def test_a_crash_fails_its_job_and_no_other(hire: Any, caplog: pytest.LogCaptureFixture) -> None:
    worker = hire()
    futures = [worker.send(job) for job in (Echo(1), Crash(page=3), Echo(2))]
    assert futures[0].result(WAIT) == 1
    with pytest.raises(WorkerFailure) as caught:
        futures[1].result(WAIT)
    assert (caught.value.kind, caught.value.page) == ("crashed", 3)
    assert futures[2].result(WAIT) == 2
    assert worker.restarts == 1
    if sys.platform != "win32":
        assert "desks.py" in caplog.text  # where it crashed, from its own trace


@pytest.mark.expects_log("worker test hung")
def test_a_hang_is_called_slow_and_then_killed(hire: Any) -> None:
    worker = hire()
    worker.start().result(WAIT)
    heard: list[object] = []
    with pytest.raises(WorkerFailure) as caught:
        worker.send(Hang(pages=4), heard.append).result(WAIT)
    assert (caught.value.kind, caught.value.page) == ("hung", 4)
    assert [type(one) for one in heard] == [Slow] and heard[0].page == 4  # type: ignore[attr-defined]
    assert worker.send(Echo(1)).result(WAIT) == 1


@pytest.mark.parametrize("messages", [False, True])
def test_pages_are_watched_not_jobs(hire: Any, messages: bool) -> None:
    heard: list[object] = []
    job = Pages(count=12, messages=messages)
    assert hire().send(job, heard.append).result(WAIT) == 12
    assert heard == (list(range(12)) if messages else [])


@pytest.mark.expects_log("at page 0 of CrashOnce")
@pytest.mark.parametrize("hang", [False, True])
def test_a_job_that_asks_for_it_is_tried_on_a_fresh_worker(
    hire: Any, tmp_path: Path, hang: bool
) -> None:
    worker = hire()
    assert worker.send(CrashOnce(str(tmp_path / "tried"), hang)).result(WAIT) == "second time"
    assert worker.restarts == 1


@pytest.mark.expects_log("worker test")
@pytest.mark.parametrize("job", [Crash("page"), Hang("page", pages=1)])
def test_what_kills_two_workers_is_poisoned(hire: Any, job: Job) -> None:
    worker = hire()
    kinds = [failure(worker, job).kind for _ in range(3)]
    assert kinds == [kinds[0]] * 3
    assert worker.restarts == 2
    assert worker.poison.listed() == {"page": kinds[0]}
    assert worker.send(Echo(1)).result(WAIT) == 1
    worker.poison.clear("page")
    assert failure(worker, job).kind == kinds[0] and worker.restarts == 3


@pytest.mark.expects_log("worker test hung")
def test_a_file_that_hangs_when_opened_is_poisoned_as_a_whole(hire: Any) -> None:
    worker = hire()
    assert [failure(worker, Hang(key)).kind for key in ("one", "two", "three")] == ["hung"] * 3
    assert worker.restarts == 2
    assert worker.poison.listed() == {"file": "hung"}


def test_a_mendable_arrives_as_it_was(hire: Any) -> None:
    with pytest.raises(Mendable) as caught:
        hire().send(Mend()).result(WAIT)
    assert caught.value.trouble is Trouble.PASSWORD
    assert str(caught.value) == "needs its password"


@pytest.mark.expects_log("nobody foresaw this")
def test_an_unforeseen_error_brings_its_trace(hire: Any) -> None:
    worker = hire()
    error = failure(worker, Stumble(7))
    assert (error.kind, error.page) == ("error", 7)
    assert "LookupError: nobody foresaw this" in error.sentence
    assert "desks.py" in error.detail
    assert worker.send(Echo(1)).result(WAIT) == 1 and worker.restarts == 0


@pytest.mark.expects_log("sent what may not be sent")
def test_an_answer_cannot_run_code_here(hire: Any) -> None:
    worker = hire()
    error = failure(worker, Odd())
    assert error.kind == "error" and "may not send" in error.sentence
    assert worker.send(Echo(1)).result(WAIT) == 1


def test_an_answer_is_let_go_with_its_future(hire: Any) -> None:
    worker = hire()
    worker.send(Echo(0)).result(WAIT)
    gc.disable()  # the garbage collector would hide a circle
    try:
        future = worker.send(Echo(1))
        assert future.result(WAIT) == 1
        held = weakref.ref(future)
        del future
        end = time.monotonic() + WAIT
        while held() is not None and time.monotonic() < end:
            time.sleep(0.01)
        assert held() is None
    finally:
        gc.enable()
    assert worker.pending() == 0


@pytest.mark.expects_log("pickle")
def test_an_answer_that_cannot_be_sent_is_an_error(hire: Any) -> None:
    worker = hire()
    assert failure(worker, Odd(cannot=True)).kind == "error"
    assert worker.send(Echo(1)).result(WAIT) == 1 and worker.restarts == 0


def test_a_job_that_cannot_be_sent_is_an_error(hire: Any) -> None:
    worker = hire()
    # "Can't pickle ..." up to Python 3.12, "Can't get local object ..." from 3.13 on.
    with pytest.raises(Exception, match=r"(?i)pickle|local object"):
        worker.send(Echo(lambda: 0)).result(WAIT)
    assert worker.send(Echo(1)).result(WAIT) == 1


@pytest.mark.expects_log("logged 1")
@pytest.mark.expects_log("foreign")
@pytest.mark.expects_log("warned")
def test_logs_and_warnings_arrive_and_prints_do_not_disturb(
    hire: Any, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level("INFO", "reader"):
        assert hire().send(Noise()).result(WAIT) is True
    records = {(one.name, one.levelname) for one in caplog.records}
    assert ("reader.pdf.engine", "WARNING") in records
    assert ("reader.workers.test.other", "ERROR") in records
    assert ("reader.workers.test.py.warnings", "WARNING") in records
    assert "logged 1" in caplog.text and "too quiet" not in caplog.text
    out, err = capfd.readouterr()
    assert out == ""
    assert "printed" in err and "written below Python" in err


def test_a_cancelled_job_that_waits_is_never_sent(hire: Any) -> None:
    worker = hire()
    _, before = worker.send(Pid()).result(WAIT)
    busy = worker.send(Pages(count=5, seconds=0.05))
    waiting = [worker.send(Echo(number)) for number in range(5)]
    assert all(one.cancel() for one in waiting)
    assert worker.pending() == 1
    with pytest.raises(CancelledError):
        waiting[0].result(WAIT)
    assert busy.result(WAIT) == 5
    assert worker.send(Pid()).result(WAIT)[1] == before + 2


def test_a_cancelled_job_under_way_is_told(hire: Any) -> None:
    worker = hire()
    begun = threading.Event()
    future = worker.send(Until(), lambda _: begun.set())
    assert begun.wait(WAIT)
    assert future.cancel()
    assert worker.send(Echo("next")).result(WAIT) == "next"
    assert worker.restarts == 0


def test_jobs_go_by_priority_then_age_and_first_goes_before(hire: Any) -> None:
    worker = hire()
    done: list[object] = []
    busy = worker.send(Pages(count=3, seconds=0.1))
    while worker.pid == 0:
        time.sleep(0.01)
    futures = [worker.send(Echo("a")), worker.send(Echo("b")), worker.send(Urgent(what="u"))]
    futures.append(worker.send(Echo("first"), first=True))
    for future in futures:
        future.add_done_callback(lambda one: done.append(one.result()))
    busy.result(WAIT)
    for future in futures:
        future.result(WAIT)
    worker.send(Echo()).result(WAIT)
    assert done == ["u", "first", "a", "b"]


def test_an_idle_worker_ends_and_starts_again(hire: Any) -> None:
    worker = hire(idle_seconds=0.2)
    first, _ = worker.send(Pid()).result(WAIT)
    until = time.monotonic() + WAIT
    while alive(first) and time.monotonic() < until:
        time.sleep(0.02)
    assert worker.pid == 0 and not alive(first)
    second, handled = worker.send(Pid()).result(WAIT)
    assert second != first and handled == 1
    assert worker.restarts == 0


def test_a_tired_worker_is_exchanged_when_nothing_waits(hire: Any) -> None:
    worker = hire(tired_jobs=3)
    pids = {worker.send(Pid()).result(WAIT)[0] for _ in range(5)}
    assert len(pids) == 1  # not while there is work
    until = time.monotonic() + WAIT
    while worker.pid in pids | {0} and time.monotonic() < until:
        time.sleep(0.02)
    assert worker.send(Pid()).result(WAIT)[0] not in pids
    (state,) = worker.states()
    assert (state.pid, state.restarts, state.exchanges) == (worker.pid, 0, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell")
def test_a_worker_that_holds_much_memory_is_tired(hire: Any) -> None:
    worker = hire(tired_bytes=1)
    first, _ = worker.send(Pid()).result(WAIT)
    until = time.monotonic() + WAIT
    while worker.pid in (first, 0) and time.monotonic() < until:
        time.sleep(0.02)
    assert worker.pid not in (first, 0)


def test_a_worker_that_dies_idle_is_not_the_next_jobs_fault(hire: Any) -> None:
    worker = hire()
    pid, _ = worker.send(Pid()).result(WAIT)
    (child,) = multiprocessing.active_children()
    child.kill()
    child.join(WAIT)
    assert worker.send(Pid()).result(WAIT)[0] != pid
    assert worker.poison.listed() == {}


def test_stop_ends_all_and_may_be_repeated(hire: Any, tmp_path: Path) -> None:
    threads = threading.active_count()
    worker = hire(options={"closed": str(tmp_path / "closed")})
    pid, _ = worker.send(Pid()).result(WAIT)
    until = worker.send(Until())
    waiting = worker.send(Echo(1))
    worker.stop()
    worker.stop()
    for future in (until, waiting, worker.send(Echo(2))):
        error = future.exception(WAIT)
        assert isinstance(error, WorkerFailure) and error.kind == "stopped"
    assert not alive(pid) and worker.pid == 0 and worker.pending() == 0
    assert threading.active_count() == threads
    assert not multiprocessing.active_children()
    assert (tmp_path / "closed").read_text(encoding="utf-8") == "closed"


def test_stop_kills_what_does_not_end(hire: Any) -> None:
    worker = hire()
    pid, _ = worker.send(Pid()).result(WAIT)
    heard: list[object] = []
    future = worker.send(Pages(count=1, seconds=30, messages=True), heard.append)
    time.sleep(0.1)
    worker.stop(0.2)
    assert not alive(pid)
    assert isinstance(future.exception(WAIT), WorkerFailure)
    assert 0 not in heard  # nobody waited for its page


def test_a_desk_may_refuse_to_open(hire: Any) -> None:
    worker = hire(desk="open_none")
    for _ in range(2):
        error = worker.send(Echo()).exception(WAIT)
        assert isinstance(error, Mendable) and error.trouble is Trouble.NEWER


@pytest.mark.expects_log("worker test")
@pytest.mark.parametrize("desk", ["open_broken", "open_dead", "open_missing"])
def test_a_desk_that_does_not_open_fails_each_job(hire: Any, desk: str) -> None:
    worker = hire(desk=desk)
    for _ in range(2):
        assert isinstance(worker.send(Crash("innocent")).exception(WAIT), WorkerFailure)
    assert worker.poison.listed() == {}


@pytest.mark.expects_log("progress could not be taken")
def test_progress_that_cannot_be_taken_harms_nothing(hire: Any) -> None:
    def refuse(what: object) -> None:
        raise ValueError(what)

    assert hire().send(Pages(count=2, messages=True, seconds=0), refuse).result(WAIT) == 2


def test_a_pool_uses_as_many_workers_as_there_is_work(pool: Pool) -> None:
    assert pool.send(Pid()).result(WAIT) and len(pool.pids) == 1
    both = [pool.send(Pages(count=4, seconds=0.1)) for _ in range(2)]
    assert [one.result(WAIT) for one in both] == [4, 4]
    assert len(pool.pids) == 2
    pids = pool.pids
    # One job after another stays with one worker.
    assert pool.send(Pid()).result(WAIT)[0] in pids


@pytest.mark.expects_log("worker pool crashed")
def test_a_crash_in_a_pool_touches_no_other(pool: Pool) -> None:
    long = pool.send(Pages(count=6, seconds=0.1))
    assert failure(pool, Crash()).kind == "crashed"
    assert long.result(WAIT) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="looks for a process that is not ours")
def test_a_child_ends_when_its_owner_dies(tmp_path: Path) -> None:
    import subprocess

    code = (
        "import os, sys\n"
        "from reader.workers.worker import Worker, WorkerSpec\n"
        "from tests.workers.desks import Pid\n"
        "if __name__ == '__main__':\n"
        "    worker = Worker(WorkerSpec('orphan', 'tests.workers.desks:open_desk'))\n"
        "    print(worker.send(Pid()).result(20)[0], flush=True)\n"
        "    os._exit(0)\n"
    )
    script = tmp_path / "owner.py"
    script.write_text(code, encoding="utf-8")
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    pid = int(done.stdout)
    until = time.monotonic() + WAIT
    with pytest.raises(ProcessLookupError):
        while time.monotonic() < until:
            os.kill(pid, 0)
            time.sleep(0.02)
    assert "Traceback" not in done.stderr


def test_pixels_that_find_no_memory_fail_alone(hire: Any) -> None:
    slots = Slots()
    try:
        worker = hire(slots)
        pid, _ = worker.send(Pid()).result(WAIT)
        with pytest.raises(MemoryError):
            worker.send(Fill(1, 1 << 50)).result(WAIT)
        assert worker.send(Pid()).result(WAIT)[0] == pid
        worker.stop()
    finally:
        slots.close()


def test_pixels_come_in_a_slot(hire: Any) -> None:
    slots = Slots(8 * MIB)
    try:
        worker = hire(slots)
        for value, size in ((1, 10), (2, 3 * MIB), (3, 10), (4, 12 * MIB)):
            answer, pixels = worker.send(Fill(value, size)).result(WAIT)
            assert answer == value and pixels == bytes([value]) * size
            assert slots.granted == 0
        worker.stop()
    finally:
        slots.close()
    assert slots.held == 0
