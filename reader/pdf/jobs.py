"""What the PDF desk of a worker can be asked, and what it answers.

Shared by both sides; nothing here knows PyMuPDF.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, ClassVar

from reader.model.page import Rect
from reader.pdf.source import PdfSource
from reader.render.key import TILE, RenderKey
from reader.workers.job import Job

ROOM = 20_000_000
"""Bytes of pixels that a whole page may need at first: a little over 6 megapixels."""
LARGEST = 90_000_000
"""Bytes of one drawing beyond which nothing is drawn: 30 megapixels."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """Pixels of a page or a tile: RGB888, `stride` bytes from row to row. A copy, to be kept."""

    width: int
    height: int
    stride: int
    pixels: bytes
    ms: float = 0.0
    """Milliseconds that the worker drew."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What lies in the shared memory; nothing yet if `needed` is more bytes than it has."""

    width: int
    height: int
    needed: int
    ms: float


@dataclass(frozen=True, slots=True)
class Preview:
    """Progress of `MakePreviews`: one page's small JPEG."""

    page: int
    jpeg: bytes


@dataclass(frozen=True, slots=True)
class Rights:
    """What the publisher of a PDF lets its reader do."""

    copy: bool = True
    print: bool = True
    print_high: bool = True
    """Whether prints may be as fine as the printer makes them."""


@dataclass(frozen=True)
class PdfJob(Job):
    """A job of the PDF desk."""

    source: PdfSource

    @property
    def opening_key(self) -> Hashable | None:
        """The file as a whole: for a worker that dies before the first page."""
        return self.source.sha256 or self.source.path, 0


@dataclass(frozen=True)
class PageJob(PdfJob):
    """A job for one page; a page that kills two workers is given up."""

    page: int

    @property
    def poison_key(self) -> Hashable | None:
        """The file and the page."""
        return self.source.sha256 or self.source.path, self.page


@dataclass(frozen=True)
class DrawPage(PageJob):
    """Answers a `PageImage`, or a `Drawing` where `room` bytes were too few."""

    key: RenderKey
    room: int = ROOM

    @property
    def pixels(self) -> int:
        """Bytes wanted in shared memory."""
        return TILE * TILE * 3 if self.key.tile else self.room

    def received(self, answer: Any, memory: memoryview) -> Any:
        """Copies the pixels out of the slot."""
        if not isinstance(answer, Drawing) or answer.needed > len(memory):
            return answer
        pixels = bytes(memory[: answer.needed])
        return PageImage(answer.width, answer.height, answer.width * 3, pixels, answer.ms)


@dataclass(frozen=True)
class DrawArea(PageJob):
    """Answers a `PageImage` of a part of a page, a rectangle in points of the unrotated page.

    `zoom` is pixels per point; `rotation` the reader's own, clockwise degrees. Raises ValueError
    where that would be too many pixels.
    """

    area: Rect
    zoom: float
    rotation: int = 0

    @property
    def pixels(self) -> int:
        """Bytes wanted in shared memory."""
        x0, y0, x1, y1 = self.area
        width, height = abs(x1 - x0) * self.zoom + 2, abs(y1 - y0) * self.zoom + 2
        return min(LARGEST, round(width + 1) * round(height + 1) * 3)

    def received(self, answer: Any, memory: memoryview) -> Any:
        """Copies the pixels out of the slot."""
        pixels = bytes(memory[: answer.needed])
        return PageImage(answer.width, answer.height, answer.width * 3, pixels)


@dataclass(frozen=True)
class TakeRights(PdfJob):
    """Answers the `Rights` of the PDF."""

    retry: ClassVar[bool] = True


@dataclass(frozen=True)
class TakeSizes(PdfJob):
    """Answers the pages of a file that is not in the library, a list of `PageInfo`.

    Their words are not read.
    """

    retry: ClassVar[bool] = True


@dataclass(frozen=True)
class TakeWords(PageJob):
    """Answers the `PageWords` of a page."""

    retry: ClassVar[bool] = True


@dataclass(frozen=True)
class TakeLinks(PageJob):
    """Answers the links of a page, a list of `Link`. Drawings go first."""

    retry: ClassVar[bool] = True
    priority: ClassVar[int] = 1


@dataclass(frozen=True)
class MarkWords(PageJob):
    """Answers the boxes of these word numbers, a list of `Rect`."""

    retry: ClassVar[bool] = True
    words: tuple[int, ...]


@dataclass(frozen=True)
class MakePreviews(PdfJob):
    """Says a `Preview` for each page from `first` that can be drawn; answers the page count.

    At most `count` pages, so that what is more urgent gets its turn.
    """

    priority: ClassVar[int] = 10
    first: int
    count: int = 24
    width: int = 150


@dataclass(frozen=True)
class CloseFile(Job):
    """Lets go of the file, which is about to be moved or removed; answers whether it was open."""

    path: str
