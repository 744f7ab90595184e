"""Previews are made one edition after the other, the one that is being read first."""

import time
from collections.abc import Callable
from concurrent.futures import Future

from reader.compose import House
from reader.library.previews import read_previews
from reader.model.changes import Changes
from reader.pdf.source import PdfSource
from reader.tasks.previewing import Previewer


class Pdf:
    """Makes previews when it is told to."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.jobs: list[Future[int]] = []

    def previews(self, source: PdfSource, on_preview: Callable[[int, bytes], None]) -> Future[int]:
        on_preview(1, b"jpeg of %d" % source.edition)
        self.asked.append(source.edition)
        self.jobs.append(Future())
        return self.jobs[-1]

    def wait(self, count: int) -> None:
        """Until so many editions have been asked for."""
        until = time.monotonic() + 30
        while len(self.jobs) < count:
            assert time.monotonic() < until, self.asked
            time.sleep(0.005)


def source(edition: int) -> PdfSource:
    return PdfSource(edition, f"/{edition}.pdf", f"{edition:064x}")


def previewer(house: House, pdf: Pdf, heard: list[Changes]) -> Previewer:
    return Previewer(house.tasks._queue, pdf, heard.append, 1_000_000)  # type: ignore[arg-type]


def test_one_after_the_other_and_the_last_one_asked_for_first(house: House) -> None:
    pdf, heard = Pdf(), list[Changes]()
    maker = previewer(house, pdf, heard)
    for edition in (1, 2, 3, 2):
        maker.make(source(edition))
        pdf.wait(1)
    for done in range(3):
        pdf.wait(done + 1)
        assert len(pdf.jobs) == done + 1
        pdf.jobs[done].set_result(1)
    assert pdf.asked == [1, 2, 3]
    assert [change.previews for change in heard] == [(1,), (2,), (3,)]
    assert maker.previews(3).result(30) == {1: b"jpeg of 3"}


def test_what_is_there_is_not_made_again(house: House) -> None:
    pdf, heard = Pdf(), list[Changes]()
    maker = previewer(house, pdf, heard)
    maker.make(source(1))
    pdf.wait(1)
    pdf.jobs[0].set_result(1)
    maker.make(source(1))
    maker.make(source(2))
    pdf.wait(2)
    assert pdf.asked == [1, 2]
    pdf.jobs[1].set_exception(OSError("damaged"))
    assert [change.previews for change in heard] == [(1,)]
    assert read_previews(house.tasks._queue.folder.strip(2)) == {}


def test_the_end_calls_off_what_is_made_and_what_waits(house: House) -> None:
    pdf, heard = Pdf(), list[Changes]()
    maker = previewer(house, pdf, heard)
    for edition in (1, 2):
        maker.make(source(edition))
        pdf.wait(1)
    maker.close()
    assert pdf.jobs[0].cancelled()
    house.tasks._queue.read(lambda catalogue: None).result(30)
    assert pdf.asked == [1]
    assert heard == []
