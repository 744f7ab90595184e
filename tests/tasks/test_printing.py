"""Printing: pages named, parts that make up a page, what the publisher forbids, calling it off."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from itertools import pairwise
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from reader.base.errors import Mendable, Trouble
from reader.model.page import PageInfo
from reader.pdf.service import PageImage, PdfService, PdfSource, Rights
from reader.tasks.jobs import Jobs
from reader.tasks.printing import BAND, COARSE, FINE, FORBIDDEN, Printing, bands, pages_of
from reader.workers.job import WorkerFailure
from reader.workers.slots import Slots
from reader.workers.worker import Pool, Worker, WorkerSpec

A4 = (595.0, 842.0)


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("3", (3,)),
        ("1-3, 7", (1, 2, 3, 7)),
        ("9-", (9, 10)),
        ("-2", (1, 2)),
        ("3-1", (3, 2, 1)),
        ("2, 2, 1-3", (2, 1, 3)),
        (" 4 – 5 ;; 1,", (4, 5, 1)),
    ],
)
def test_pages_as_readers_write_them(text: str, pages: tuple[int, ...]) -> None:
    assert pages_of(text, 10) == pages


@pytest.mark.parametrize("text", ["", " , ", "0", "11", "2-12", "one", "1-2-3", "-", "1.5"])
def test_what_names_no_page_is_said(text: str) -> None:
    with pytest.raises(Mendable) as caught:
        pages_of(text, 10)
    assert caught.value.sentence.endswith(".")


def test_a_page_that_fits_is_as_large_as_the_paper_allows() -> None:
    parts = list(bands(PageInfo(1, *A4), (2000, 3000), 300, fit=True))
    assert parts[0].zoom == pytest.approx(2000 / 595, abs=0.001)
    assert parts[0].x == 0
    assert parts[0].y == pytest.approx((3000 - 842 * 2000 / 595) / 2, abs=2)
    assert all(part.rotation == 0 for part in parts)


def test_parts_follow_one_another_and_are_small() -> None:
    parts = list(bands(PageInfo(1, *A4), (4000, 6000), 600, fit=True))
    assert len(parts) > 8
    for one, two in pairwise(parts):
        assert two.area[1] == pytest.approx(one.area[3])
        assert two.y == pytest.approx(one.y + (one.area[3] - one.area[1]) * one.zoom, abs=0.01)
    for part in parts:
        x0, y0, x1, y1 = part.area
        assert (x1 - x0) * (y1 - y0) * part.zoom**2 <= BAND * 1.01


def test_a_wide_page_is_turned_to_fit() -> None:
    (first, *_) = bands(PageInfo(1, 842.0, 595.0), (2000, 3000), 300, fit=True)
    assert first.rotation == 90
    assert first.zoom == pytest.approx(2000 / 595, abs=0.001)
    (same, *_) = bands(PageInfo(1, 842.0, 595.0, 90), (2000, 3000), 300, fit=True)
    assert same.rotation == 0


def test_real_size_stands_in_the_middle_and_is_cut_at_the_edge() -> None:
    (part,) = bands(PageInfo(1, 72.0, 36.0), (900, 600), 300, fit=False)
    assert (part.x, part.y) == (300, 225)
    assert part.area == pytest.approx((0, 0, 72, 36), abs=0.05)
    huge = list(bands(PageInfo(1, 14_400.0, 14_400.0), (600, 600), 300, fit=False))
    assert len(huge) == 1
    assert (huge[0].x, huge[0].y) == (0, 0)
    x0, y0, x1, y1 = huge[0].area
    assert (x1 - x0, y1 - y0) == pytest.approx((144, 144), abs=0.1)
    assert (x0 + x1) / 2 == pytest.approx(7200, abs=0.5)


def test_a_page_without_a_size_prints_nothing() -> None:
    assert list(bands(PageInfo(1, 0.0, 0.0), (600, 600), 300, fit=True)) == []


class Paper:
    """A sheet that keeps what is printed: rows of pixels by page."""

    def __init__(self, size: tuple[int, int] = (600, 900)) -> None:
        self.size = size
        self.dots = 100
        self.asked = 0
        self.pages: list[list[tuple[int, int, PageImage]]] = [[]]
        self.whole: bool | None = None
        self.on_draw: Callable[[], object] = lambda: None

    def start(self, dots: int) -> None:
        self.asked = dots

    def draw(self, x: int, y: int, image: PageImage) -> None:
        self.pages[-1].append((x, y, image))
        self.on_draw()

    def turn(self) -> None:
        self.pages.append([])

    def finish(self, whole: bool) -> None:
        self.whole = whole


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def service() -> Iterator[PdfService]:
    slots, desk = Slots(), "reader.pdf.engine.desk:open_desk"
    view, batch = Worker(WorkerSpec("view", desk, {}), slots), Pool(WorkerSpec("batch", desk, {}))
    yield PdfService(view, slots, batch)
    view.stop()
    batch.stop()
    slots.close()


def printed_in(path: Path, count: int = 3, rights: int = -1) -> Path:
    """Pages with a black half at the top; `rights` as a PDF has them."""
    with pymupdf.open() as raw:
        for _ in range(count):
            page = raw.new_page(width=400, height=600)
            page.draw_rect(pymupdf.Rect(0, 0, 400, 300), color=None, fill=(0, 0, 0))
        more: dict[str, Any] = {}
        if rights != -1:
            more = {
                "encryption": pymupdf.PDF_ENCRYPT_AES_256,
                "owner_pw": "owner",
                "permissions": rights,
            }
        raw.save(path, **more)
    return path


def infos(count: int = 3) -> list[PageInfo]:
    return [PageInfo(number, 400.0, 600.0) for number in range(1, count + 1)]


def source(path: Path) -> PdfSource:
    return PdfSource(1, str(path), "f" * 64)


def test_pages_are_printed_as_they_are(service: PdfService, jobs: Jobs, tmp_path: Path) -> None:
    paper = Paper()
    path = printed_in(tmp_path / "a.pdf")
    missing = Printing(service, jobs).start(source(path), infos(), (1, 3), True, paper).result(60)
    assert (missing, paper.whole, paper.asked) == (0, True, FINE)
    assert len(paper.pages) == 2
    for parts in paper.pages:
        rows = b"".join(
            image.pixels[row * image.stride + 900 : row * image.stride + 901]
            for _, _, image in parts
            for row in range(image.height)
        )
        assert len(rows) == 900
        assert rows == bytes(450) + b"\xff" * 450


def test_a_pdf_that_must_not_be_printed_is_not(
    service: PdfService, jobs: Jobs, tmp_path: Path
) -> None:
    path = printed_in(tmp_path / "a.pdf", rights=int(pymupdf.PDF_PERM_COPY))
    printing, paper = Printing(service, jobs), Paper()
    assert printing.rights(source(path)).result(60) == Rights(
        copy=True, print=False, print_high=False
    )
    with pytest.raises(Mendable) as caught:
        printing.start(source(path), infos(), (1,), True, paper).result(60)
    assert caught.value.sentence == FORBIDDEN
    assert (paper.asked, paper.pages) == (0, [[]])


def test_low_quality_is_kept_to(service: PdfService, jobs: Jobs, tmp_path: Path) -> None:
    path = printed_in(tmp_path / "a.pdf", rights=int(pymupdf.PDF_PERM_PRINT))
    paper = Paper()
    Printing(service, jobs).start(source(path), infos(), (1,), True, paper).result(60)
    assert paper.asked == COARSE


class Drawn:
    """A service of which some pages cannot be drawn."""

    def __init__(self, **troubles: Exception) -> None:
        self._troubles = {int(name[1:]): trouble for name, trouble in troubles.items()}
        self.asked: list[int] = []

    def rights(self, source: PdfSource) -> Future[Rights]:
        done: Future[Rights] = Future()
        done.set_result(Rights())
        return done

    def area(self, source: PdfSource, page: int, *_: object, first: bool) -> Future[PageImage]:
        assert not first  # what is on the screen must not wait for a printer
        self.asked.append(page)
        done: Future[PageImage] = Future()
        if page in self._troubles:
            done.set_exception(self._troubles[page])
        else:
            done.set_result(PageImage(1, 1, 3, bytes(3)))
        return done


def test_a_damaged_page_stays_empty_and_is_counted(jobs: Jobs) -> None:
    service: Any = Drawn(
        p2=Mendable(Trouble.DAMAGED, "damaged"), p3=WorkerFailure("hung", "It hangs.")
    )
    paper = Paper()
    done = Printing(service, jobs).start(source(Path("a.pdf")), infos(4), (1, 2, 3, 4), True, paper)
    assert done.result(10) == 2
    assert [len(page) for page in paper.pages] == [1, 0, 0, 1]
    assert paper.whole


def test_a_file_that_is_gone_ends_the_print(jobs: Jobs) -> None:
    service: Any = Drawn(p2=Mendable(Trouble.VANISHED, "It is not there any more."))
    paper = Paper()
    done = Printing(service, jobs).start(source(Path("a.pdf")), infos(), (1, 2, 3), True, paper)
    with pytest.raises(Mendable, match="not there"):
        done.result(10)
    assert paper.whole is False


def test_a_print_says_how_far_it_is_and_can_be_called_off(jobs: Jobs) -> None:
    service: Any = Drawn()
    paper, said = Paper(), []

    def stop() -> None:
        view = jobs.views()[0]
        said.append((view.title, view.text))
        if len(said) == 2:
            jobs.cancel(view.id)

    paper.on_draw = stop
    done = Printing(service, jobs).start(source(Path("a.pdf")), infos(), (1, 2, 3), True, paper)
    with pytest.raises(Mendable, match="cancelled"):
        done.result(10)
    assert said == [("Printing", "0 of 3 pages"), ("Printing", "1 of 3 pages")]
    assert (len(service.asked), paper.whole) == (2, False)
