import threading
import time

from reader.workers.poison import Poison
from reader.workers.queue import JobQueue, Task
from tests.workers.desks import Echo, Urgent


def test_priority_then_age_then_first() -> None:
    queue = JobQueue()
    tasks = {name: Task(0, Echo(name)) for name in "abcd"}
    urgent = Task(0, Urgent())
    for name in "ab":
        assert queue.put(tasks[name])
    queue.put(tasks["c"], first=True)
    queue.put(tasks["d"], first=True)
    queue.put(urgent)
    taken = [queue.take(True, 0) for _ in range(5)]
    assert taken == [urgent, tasks["d"], tasks["c"], tasks["a"], tasks["b"]]
    assert queue.take(True, 0) is None


def test_a_cold_runner_leaves_the_only_task_to_a_warm_one() -> None:
    queue = JobQueue()
    got: list[str] = []

    def run(name: str, warm: bool) -> None:
        if queue.take(warm, 5):
            got.append(name)

    threads = [threading.Thread(target=run, args=("cold", False))]
    threads[0].start()
    time.sleep(0.05)
    threads.append(threading.Thread(target=run, args=("warm", True)))
    threads[1].start()
    time.sleep(0.05)
    queue.put(Task(1, Echo()))
    threads[1].join(5)
    assert got == ["warm"]
    queue.put(Task(2, Echo()))
    threads[0].join(5)
    assert got == ["warm", "cold"]


def test_closing_wakes_all_and_gives_back_what_waits() -> None:
    queue = JobQueue()
    thread = threading.Thread(target=queue.take, args=(True, None))
    thread.start()
    time.sleep(0.02)
    assert queue.close() == []
    thread.join(5)
    assert not thread.is_alive()
    assert not queue.put(Task(1, Echo()))
    assert queue.take(True, None) is None


def test_a_task_is_removed_once() -> None:
    queue = JobQueue()
    task = Task(1, Echo())
    queue.put(task)
    assert queue.remove(task) and not queue.remove(task)
    assert len(queue) == 0


def test_poison_takes_two_deaths_and_can_be_cleared() -> None:
    poison = Poison()
    poison.strike(None, "crashed")
    poison.strike("page", "crashed")
    assert poison.why("page") is None
    poison.strike("page", "hung")
    assert poison.why("other", None, "page") == "hung"
    assert poison.listed() == {"page": "hung"}
    poison.clear("page")
    assert poison.why("page") is None
    poison.strike("page", "hung")
    poison.strike("page", "hung")
    poison.clear()
    assert poison.listed() == {} and poison.why() is None
