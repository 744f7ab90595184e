import threading

from reader.tasks.pace import Pace

WAIT = 20.0


def test_who_asks_during_the_rest_is_served_together_after_it() -> None:
    done = threading.Semaphore(0)
    pace = Pace(done.release, 0.01)
    pace.ask()
    assert done.acquire(timeout=0)
    pace.ask()
    assert done.acquire(timeout=WAIT)
    pace.close()


def test_it_is_done_once_in_a_while_and_not_after_the_end() -> None:
    done: list[str] = []
    pace = Pace(lambda: done.append(threading.current_thread().name), 3600)
    for _ in range(10):
        pace.ask()
    assert done == [threading.current_thread().name]
    threads = threading.active_count()
    pace.close()
    assert threading.active_count() == threads - 1
    pace.ask()
    assert len(done) == 1
