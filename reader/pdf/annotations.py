"""Notes as PDF files hold them, and the jobs that read them there and write them into a copy.

Shared by both sides; nothing here knows PyMuPDF.
"""

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, ClassVar

from reader.model.note import Note
from reader.pdf.jobs import PdfJob
from reader.pdf.source import PdfSource
from reader.workers.worker import Pool

PORTION = 100
"""Pages that are looked through before the next drawing has its turn."""
MOST = 2_000
"""Notes that are listed of one PDF."""

INKS: dict[str, tuple[float, float, float]] = {
    "yellow": (1.0, 0.88, 0.25),
    "green": (0.44, 0.80, 0.45),
    "blue": (0.38, 0.66, 0.96),
    "red": (0.96, 0.42, 0.40),
    "violet": (0.68, 0.50, 0.92),
}
"""The colours of notes as a PDF names them: red, green, blue from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The notes on some pages, as `ListNotes` answers them."""

    notes: tuple[Note, ...]
    pages: int
    """Pages of the whole PDF."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Progress of `WriteNotes`: the next bytes of the copy."""

    data: bytes


@dataclass(frozen=True)
class ListNotes(PdfJob):
    """Answers the notes that stand in the PDF itself on `PORTION` pages, as `Listed`."""

    priority: ClassVar[int] = 5
    deadline: ClassVar[float] = 5.0
    fingerprint: str
    """Of the edition, for the notes' anchors."""
    first: int = 1

    @property
    def poison_key(self) -> Hashable | None:
        """These pages as far as their notes go: what is printed on them may still be read."""
        return self.source.sha256 or self.source.path, -self.first


@dataclass(frozen=True)
class WriteNotes(PdfJob):
    """Says the `Piece`s of a copy of the PDF with notes in it; answers how many were placed.

    Fails with `Mendable` where the PDF's rights forbid it.
    """

    deadline: ClassVar[float] = 120.0
    notes: tuple[Note, ...]
    author: str


class Listing:
    """Lists the notes of a whole PDF, portion after portion; cancel `future` to end it."""

    def __init__(self, view: Pool, source: PdfSource, fingerprint: str) -> None:
        self.future: Future[list[Note]] = Future()
        self._view = view
        self._source = source
        self._fingerprint = fingerprint
        self._found: list[Note] = []
        self._send(1)

    def _send(self, first: int) -> None:
        job = ListNotes(self._source, self._fingerprint, first)
        self._view.send(job).add_done_callback(lambda done: self._take(first, done))

    def _take(self, first: int, done: Future[Any]) -> None:
        if self.future.cancelled():
            return
        if done.cancelled() or (error := done.exception()) is not None:
            if self.future.set_running_or_notify_cancel():
                self.future.set_exception(
                    error if not done.cancelled() and error else RuntimeError("called off")
                )
            return
        listed: Listed = done.result()
        self._found += listed.notes
        if first + PORTION <= listed.pages and len(self._found) < MOST:
            self._send(first + PORTION)
        elif self.future.set_running_or_notify_cancel():
            self.future.set_result(self._found[:MOST])


def written(
    batch: Pool,
    source: PdfSource,
    notes: tuple[Note, ...],
    author: str,
    take: Callable[[bytes], object],
) -> Future[int]:
    """Have a copy of the PDF with notes written; `take` gets its bytes, on a worker's thread."""

    def heard(said: object) -> None:
        if isinstance(said, Piece):
            take(said.data)

    return batch.send(WriteNotes(source, notes, author), heard)
