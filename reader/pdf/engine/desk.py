"""The desk of the workers `view` and `batch` for PDF files.

WorkerSpec("view", "reader.pdf.engine.desk:open_desk")
"""

import time
from collections.abc import Callable
from typing import Any

from reader.base.errors import Mendable, Trouble
from reader.model.note import Note
from reader.pdf.annotations import PORTION, Listed, ListNotes, Piece, WriteNotes
from reader.pdf.engine.document import open_document, page_trouble
from reader.pdf.engine.draw import Picture, draw, draw_area
from reader.pdf.engine.shelf import OpenPdf, Shelf, added_to
from reader.pdf.engine.tesseract import find_recogniser
from reader.pdf.jobs import (
    CloseFile,
    DrawArea,
    Drawing,
    DrawPage,
    MakePreviews,
    MarkWords,
    PageJob,
    PdfJob,
    Preview,
    TakeLinks,
    TakeRights,
    TakeSizes,
    TakeWords,
)
from reader.pdf.recognising import FindRecogniser, RecognisePage
from reader.workers.desk import Say

_PIECE = 1 << 20
"""Bytes of a copy that are sent at once."""


def open_desk(options: dict[str, object], say: Say) -> "PdfDesk":
    """Called in the worker."""
    return PdfDesk()


class PdfDesk:
    """Handles every `PdfJob` and `CloseFile`. A page that cannot be read is a `Mendable`."""

    def __init__(self) -> None:
        self._shelf = Shelf()

    def handle(self, job: PdfJob | CloseFile | FindRecogniser, say: Say) -> object:
        """The answer that the job's class names."""
        if isinstance(job, CloseFile):
            return self._shelf.close(job.path)
        if isinstance(job, FindRecogniser):
            return find_recogniser()
        if isinstance(job, WriteNotes):
            return _with_notes(job, say)
        pdf = self._shelf.take(job.source)
        if isinstance(job, ListNotes):
            return _notes(pdf, job, say)
        if isinstance(job, MakePreviews):
            return _previews(pdf, job, say)
        if isinstance(job, TakeRights):
            return pdf.document.rights()
        if isinstance(job, TakeSizes):
            return pdf.document.sizes(say.page)
        if isinstance(job, PageJob):
            if not 1 <= job.page <= pdf.document.page_count:
                raise Mendable(Trouble.OTHER, f"there is no page {job.page}")
            say.page(job.page)
            if isinstance(job, DrawPage):
                return _readable(lambda: _drawing(pdf, job, say))
            if isinstance(job, DrawArea):
                return _readable(lambda: _area(pdf, job, say))
            if isinstance(job, TakeWords):
                return _readable(lambda: pdf.words(job.page).page_words(job.page))
            if isinstance(job, RecognisePage):
                return _readable(lambda: pdf.document.recognise(job, lambda: say.wanted))
            if isinstance(job, TakeLinks):
                return _readable(lambda: pdf.document.links(job.page))
            if isinstance(job, MarkWords):
                return _readable(lambda: pdf.words(job.page).marks(job.words))
        raise TypeError(f"not a job of the PDF desk: {type(job).__name__}")

    def close(self) -> None:
        """Let go of all files."""
        self._shelf.close()


def _readable(work: Callable[[], Any]) -> Any:
    """What `work` gives; what MuPDF raises becomes a sentence for the reader."""
    try:
        return work()
    except Mendable:
        raise
    except Exception as error:
        raise Mendable(Trouble.DAMAGED, page_trouble(error)) from error


def _drawing(pdf: OpenPdf, job: DrawPage, say: Say) -> Drawing:
    began = time.perf_counter()
    key = job.key
    page = pdf.page_list(job.page)
    picture = draw(page, key.zoom / 1000, key.rotation, key.tile, len(say.pixels), key.look)
    return _written(picture, say, began)


def _area(pdf: OpenPdf, job: DrawArea, say: Say) -> Drawing:
    began = time.perf_counter()
    page = pdf.page_list(job.page)
    area = pdf.document.shown(job.page, job.area)
    return _written(draw_area(page, area, job.zoom, job.rotation), say, began)


def _written(picture: Picture, say: Say, began: float) -> Drawing:
    """Says what it put into the shared memory, or how much room that would need."""
    needed = picture.width * picture.height * 3
    if picture.pixmap is not None:
        picture.write(say.pixels)
    return Drawing(picture.width, picture.height, needed, (time.perf_counter() - began) * 1000)


def _previews(pdf: OpenPdf, job: MakePreviews, say: Say) -> int:
    document = pdf.document
    for page in range(job.first, min(job.first + job.count, document.page_count + 1)):
        if not say.wanted:
            break
        say.page(page)
        try:
            jpeg = document.preview(page, job.width)
        except Exception as error:
            page_trouble(error)  # for the log; the page is shown without a preview
            continue
        say(Preview(page, jpeg))
    return document.page_count


def _notes(pdf: OpenPdf, job: ListNotes, say: Say) -> Listed:
    document = pdf.document
    found: list[Note] = []
    for page in range(job.first, min(job.first + PORTION, document.page_count + 1)):
        if not say.wanted:
            break
        say.page(page)
        try:
            if document.has_notes(page):
                found += document.notes(page, pdf.words(page), job.fingerprint)
        except Exception as error:
            page_trouble(error)  # for the log; the page itself says that it is damaged
    return Listed(tuple(found), document.page_count)


def _with_notes(job: WriteNotes, say: Say) -> int:
    """Opens the file anew: what is shown on the screen must not change."""
    document = open_document(job.source.path, job.source.password)
    try:
        placed, data = document.with_notes(job.notes, job.author, say.page, added_to(job.source))
        for start in range(0, len(data), _PIECE):
            if not say.wanted:
                break
            say(Piece(data[start : start + _PIECE]))
        return placed
    finally:
        document.close()
