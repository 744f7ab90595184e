import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from reader.base.errors import Mendable, Trouble
from reader.model.link import Link
from reader.model.page import PageWords, Rect
from reader.pdf.service import Drawn, PageImage, PdfService, PdfSource, Rights
from reader.render.key import TILE, RenderKey
from reader.tasks.opened import OpenedEdition
from reader.ui.theme import Theme
from reader.ui.viewer.viewer import Viewer
from reader.workers.slots import Slots
from reader.workers.worker import Pool, Worker, WorkerSpec


class FakePdf:
    """A service that draws grey pages when it is told to, on a thread of its own."""

    def __init__(self) -> None:
        self.lists: list[list[RenderKey]] = []
        self.asked_marks: list[tuple[int, tuple[int, ...]]] = []
        self.rects: Callable[[int, int], Rect] = lambda page, word: (
            72.0,
            100.0 + 10 * word,
            120.0,
            110.0 + 10 * word,
        )
        self.asked_words: list[int] = []
        self.asked_links: list[int] = []
        self.page_links: dict[int, list[Link]] = {}
        self.text: dict[int, list[str]] = {}
        """Words of a page; six made-up ones where it has none here."""
        self._wanted: list[RenderKey] = []
        self._on_done: Callable[[Drawn], None] | None = None
        self.opened: OpenedEdition | None = None
        self.trouble: dict[int, str] = {}
        self.allowed = Rights()
        self.areas: list[tuple[int, Rect, float, int]] = []

    def want(
        self,
        viewer: int,
        source: PdfSource,
        keys: Sequence[RenderKey],
        on_done: Callable[[Drawn], None],
    ) -> None:
        self.lists.append(list(keys))
        self._wanted, self._on_done = list(keys), on_done

    def forget(self, viewer: int) -> None:
        self._wanted = []

    def marks(self, source: PdfSource, page: int, words: Sequence[int]) -> Future[list[Rect]]:
        self.asked_marks.append((page, tuple(words)))
        future: Future[list[Rect]] = Future()
        future.set_result([self.rects(page, word) for word in words])
        return future

    def links(self, source: PdfSource, page: int) -> Future[list[Link]]:
        self.asked_links.append(page)
        future: Future[list[Link]] = Future()
        future.set_result(self.page_links.get(page, []))
        return future

    def words(self, source: PdfSource, page: int) -> Future[PageWords]:
        """Six words on each page, three on a line."""
        self.asked_words.append(page)
        future: Future[PageWords] = Future()
        if page in self.trouble:
            future.set_exception(Mendable(Trouble.DAMAGED, self.trouble[page]))
            return future
        words = tuple(self.text.get(page, [f"word{page}-{n}" for n in range(6)]))
        corners = [(72.0 + 60 * (n % 3), 100.0 + 20 * (n // 3)) for n in range(len(words))]
        boxes = [((x, y, x + 48, y + 12),) for x, y in corners]
        future.set_result(PageWords(page, words, tuple(boxes)))
        return future

    def rights(self, source: PdfSource) -> Future[Rights]:
        future: Future[Rights] = Future()
        future.set_result(self.allowed)
        return future

    def area(
        self, source: PdfSource, page: int, area: Rect, zoom: float, rotation: int = 0
    ) -> Future[PageImage]:
        self.areas.append((page, area, zoom, rotation))
        size = round((area[2] - area[0]) * zoom), round((area[3] - area[1]) * zoom)
        future: Future[PageImage] = Future()
        future.set_result(PageImage(*size, size[0] * 3, bytes(size[0] * size[1] * 3)))
        return future

    def draw(self, count: int = 1000) -> list[RenderKey]:
        """Draw the first `count` that are wanted; on another thread, as workers do."""
        keys, self._wanted = self._wanted[:count], self._wanted[count:]
        take = self._on_done
        assert take is not None

        def work() -> None:
            for key in keys:
                take(self._drawn(key))

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return keys

    def _drawn(self, key: RenderKey) -> Drawn:
        if key.page in self.trouble:
            return Drawn(key, None, self.trouble[key.page])
        assert self.opened is not None
        width, height = self.opened.pages[key.page - 1].shown_size
        if key.rotation in (90, 270):
            width, height = height, width
        size = round(width * key.zoom / 1000), round(height * key.zoom / 1000)
        if key.tile:
            size = TILE, TILE
        return Drawn(
            key,
            PageImage(*size, size[0] * 3, bytes([200 + key.page % 50]) * (size[0] * size[1] * 3)),
        )


class House:
    """The real service with real workers."""

    def __init__(self) -> None:
        desk = "reader.pdf.engine.desk:open_desk"
        self.slots = Slots()
        self.view = Worker(WorkerSpec("view", desk, {}), self.slots)
        self.batch = Pool(WorkerSpec("batch", desk, {}, True, 60.0))
        self.service = PdfService(self.view, self.slots, self.batch)

    def close(self) -> None:
        self.view.stop()
        self.batch.stop()
        self.slots.close()


@pytest.fixture
def theme(qapp: Any) -> Theme:
    return Theme("light")


@pytest.fixture
def fake() -> FakePdf:
    return FakePdf()


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    made = House()
    # Running before a test begins, it is not taken for what that test leaves behind.
    made.view.start().result(30)
    yield made
    made.close()


@pytest.fixture
def own_house() -> Iterator[House]:
    """The same for one test alone, which may use the batch worker."""
    made = House()
    yield made
    made.close()


@pytest.fixture
def viewer(qtbot: Any, theme: Theme, fake: FakePdf) -> Iterator[Viewer]:
    """A viewer of 800 x 600 on the fake service."""
    made = Viewer(fake, theme)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_edition()


@pytest.fixture
def real_viewer(qtbot: Any, theme: Theme, house: House) -> Iterator[Viewer]:
    """A viewer of 800 x 600 on the real service."""
    made = Viewer(house.service, theme)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_edition()


@pytest.fixture
def settle(qtbot: Any) -> Callable[[Viewer], None]:
    """Waits until everything visible is exact."""

    def wait(viewer: Viewer, timeout: int = 10_000) -> None:
        def settled() -> None:
            assert viewer.why_not_settled() == ""

        qtbot.waitUntil(settled, timeout=timeout)

    return wait


@pytest.fixture
def pdf_path(tmp_path: Path) -> Path:
    return tmp_path / "report.pdf"
