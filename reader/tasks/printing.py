"""Printing: which pages, how large on the sheet, drawn part after part and sent to a printer.

The view worker draws; what prints is a `Sheet` that the window brings along, for it knows
printers. Runs on the thread of a job, so that nothing waits and a page's pixels are never
held as a whole.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from reader.base.errors import Mendable, Trouble
from reader.model.page import PageInfo, Rect
from reader.pdf.service import PageImage, PdfService, PdfSource, Rights
from reader.render.layout import Layout
from reader.tasks.jobs import Job, Jobs
from reader.workers.job import WorkerFailure

__all__ = ["FORBIDDEN", "Band", "PageImage", "Printing", "Rights", "Sheet", "bands", "pages_of"]

FINE = 300
"""Dots per inch at which pages are drawn at most: letters do not get any sharper."""
COARSE = 150
"""The same where the publisher allows only to print in low quality."""
BAND = 2_000_000
"""Device pixels that are drawn and held at a time."""
FORBIDDEN = "The publisher does not allow printing this PDF."


class Sheet(Protocol):
    """A printer with paper in it. Used on one thread after another, never on two."""

    @property
    def size(self) -> tuple[int, int]:
        """What can be printed on of one sheet, device pixels."""
        ...

    @property
    def dots(self) -> int:
        """Device pixels per inch."""
        ...

    def start(self, dots: int) -> None:
        """Begin to print, with at most so many dots per inch. Raises `Mendable`."""

    def draw(self, x: int, y: int, image: PageImage) -> None:
        """Put an image upon the sheet."""

    def turn(self) -> None:
        """Go on with a new sheet. Raises `Mendable` where the printer is gone."""

    def finish(self, whole: bool) -> None:
        """The end; what was printed so far is thrown away where it can be, if not `whole`."""


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a page and where it goes on the sheet: `area` in points of the unrotated page."""

    x: int
    y: int
    area: Rect
    zoom: float
    rotation: int


def pages_of(text: str, count: int) -> tuple[int, ...]:
    """The pages that a reader names, such as "1-3, 7, 20-": in that order, none twice.

    Raises `Mendable` for what names no page.
    """
    pages: dict[int, None] = {}
    for part in text.replace(";", ",").replace("–", "-").split(","):
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        if not first and not last:
            if dash:
                raise _no_pages(part)
            continue
        try:
            begin = int(first) if first else 1
            end = (int(last) if last else count) if dash else begin
        except ValueError:
            raise _no_pages(part) from None
        if not (1 <= begin <= count and 1 <= end <= count):
            raise Mendable(Trouble.OTHER, f"The report has pages 1 to {count}: change {part!r}.")
        step = 1 if end >= begin else -1
        pages.update(dict.fromkeys(range(begin, end + step, step)))
    if not pages:
        raise Mendable(Trouble.OTHER, "Say which pages, such as 1-3, 7.")
    return tuple(pages)


def _no_pages(part: str) -> Mendable:
    return Mendable(Trouble.OTHER, f"{part.strip()!r} names no pages: write them as 1-3, 7.")


def bands(info: PageInfo, size: tuple[int, int], dots: int, fit: bool) -> Iterator[Band]:
    """The parts that a page is printed in, from the top; only what lies on the sheet.

    `fit` makes it as large as the sheet allows, turned where it fits better; else it has
    its size on paper and stands in the middle.
    """
    wide, high = info.shown_size
    if wide <= 0 or high <= 0:
        return
    rotation = 90 if fit and (wide > high) != (size[0] > size[1]) else 0
    if rotation:
        wide, high = high, wide
    zoom = min(size[0] / wide, size[1] / high) if fit else dots / 72
    layout = Layout([info], zoom=zoom, width=1, height=1, rotation=rotation, gap=0, margin=0)
    zoom = layout.zoom_of(1) / 1000
    page = layout.box(1)
    # Where the page's corner comes to stand; real size may reach over the edge.
    left, top = (size[0] - page.width) // 2, (size[1] - page.height) // 2
    x0, x1 = max(0, -left), min(page.width, size[0] - left)
    y0, y1 = max(0, -top), min(page.height, size[1] - top)
    step = max(1, BAND // max(1, x1 - x0))
    for row in range(y0, y1, step):
        corners = [
            layout.to_page(1, page.x + x, page.y + y)
            for x, y in ((x0, row), (x1, min(row + step, y1)))
        ]
        xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
        area = (xs[0], ys[0], xs[1], ys[1])
        yield Band(left + x0, top + row, area, zoom, rotation)


def _of_page(error: Mendable | WorkerFailure) -> bool:
    """Whether only this one page cannot be drawn."""
    if isinstance(error, Mendable):
        return error.trouble is Trouble.DAMAGED
    return error.kind in ("crashed", "hung")


class Printing:
    """Prints pages of PDFs as jobs."""

    def __init__(self, pdf: PdfService, jobs: Jobs) -> None:
        self._pdf = pdf
        self._jobs = jobs

    def rights(self, source: PdfSource) -> Future[Rights]:
        """What the publisher lets the reader do."""
        return self._pdf.rights(source)

    def start(
        self,
        source: PdfSource,
        infos: Sequence[PageInfo],
        pages: Sequence[int],
        fit: bool,
        sheet: Sheet,
    ) -> Future[int]:
        """Print pages in this order; the number of those that could not be drawn.

        Fails with `Mendable` where the publisher forbids it, when it is called off, or if the
        printer says no.
        """

        def work(job: Job) -> int:
            rights = self._pdf.rights(source).result()
            if not rights.print:
                raise Mendable(Trouble.OTHER, FORBIDDEN)
            sheet.start(FINE if rights.print_high else COARSE)
            whole = False
            try:
                missing = self._print(job, source, [infos[page - 1] for page in pages], fit, sheet)
                whole = True
                return missing
            finally:
                sheet.finish(whole)

        return self._jobs.start("Printing", work)

    def _print(
        self, job: Job, source: PdfSource, infos: Sequence[PageInfo], fit: bool, sheet: Sheet
    ) -> int:
        missing = 0
        for done, info in enumerate(infos):
            if done:
                sheet.turn()
            try:
                for band in bands(info, sheet.size, sheet.dots, fit):
                    text = f"{done:,} of {len(infos):,} pages"
                    if not job.say(done, len(infos), text):
                        raise Mendable(Trouble.CANCELLED, "Printing was cancelled.")
                    image = self._pdf.area(
                        source, info.number, band.area, band.zoom, band.rotation, first=False
                    ).result()
                    sheet.draw(band.x, band.y, image)
            except (Mendable, WorkerFailure) as error:
                if not _of_page(error):
                    raise
                missing += 1  # its sheet stays empty, and the reader is told
        return missing
