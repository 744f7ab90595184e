import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.pdf.service import Drawn, PdfService, PdfSource
from reader.workers.slots import Slots
from reader.workers.worker import Pool, Worker, WorkerSpec
from tests import makepdf


class House:
    """A service with its workers, and what it has drawn."""

    def __init__(self, patience: float, **options: Any) -> None:
        desk = "tests.pdf.desks:open_desk"
        self.slots = Slots()
        self.view = Worker(WorkerSpec("view", desk, options, patience=patience), self.slots)
        self.batch = Pool(WorkerSpec("batch", desk, options, True, 60.0, patience=patience))
        self.service = PdfService(self.view, self.slots, self.batch)
        self.drawn: list[Drawn] = []
        self._changed = threading.Condition()

    def take(self, drawn: Drawn) -> None:
        with self._changed:
            self.drawn.append(drawn)
            self._changed.notify_all()

    def wait(self, count: int, seconds: float = 30.0) -> list[Drawn]:
        """The first `count` drawings, when they are there."""
        with self._changed:
            there = self._changed.wait_for(lambda: len(self.drawn) >= count, seconds)
            assert there, f"{self.drawn}; {self.service.why_not_idle()}"
            return self.drawn[:count]

    def close(self) -> None:
        self.view.stop()
        self.batch.stop()
        self.slots.close()


@pytest.fixture
def house() -> Iterator[Callable[..., House]]:
    """Makes services, whose workers are stopped at the end."""
    made: list[House] = []

    def make(patience: float = 1.0, **options: Any) -> House:
        made.append(House(patience, **options))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def source(tmp_path: Path) -> PdfSource:
    """A report of eight pages."""
    return PdfSource(1, str(makepdf.report(tmp_path / "report.pdf", pages=8)), "f" * 64)
