from collections.abc import Callable, Iterator
from typing import Any

import pytest

from reader.workers.slots import Slots
from reader.workers.worker import Pool, Worker, WorkerSpec

HERE = "tests.workers.desks"


@pytest.fixture
def hire() -> Iterator[Callable[..., Worker]]:
    """Workers at a test desk that are stopped at the end."""
    hired: list[Worker] = []

    def one(slots: Slots | None = None, desk: str = "open_desk", **spec: Any) -> Worker:
        worker = Worker(WorkerSpec("test", f"{HERE}:{desk}", **spec), slots)
        hired.append(worker)
        return worker

    yield one
    for worker in hired:
        worker.stop(1.0)


@pytest.fixture
def pool() -> Iterator[Pool]:
    """Two workers at a test desk."""
    both = Pool(WorkerSpec("pool", f"{HERE}:open_desk"), 2)
    yield both
    both.stop(1.0)
