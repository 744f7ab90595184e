"""A PDF that is open in this worker."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pymupdf

from reader.base.errors import Mendable, Trouble
from reader.model.contents import OutlineEntry
from reader.model.link import Link
from reader.model.note import Note
from reader.model.page import PageInfo, Rect
from reader.model.recognised import RecognisedText
from reader.pdf.engine.annotations import has_notes, notes_of_page, write_notes
from reader.pdf.engine.complaints import complaints
from reader.pdf.engine.content import Line, PageContent
from reader.pdf.engine.draw import PageList
from reader.pdf.engine.information import information
from reader.pdf.engine.labels import labels
from reader.pdf.engine.links import links
from reader.pdf.engine.outline import outline
from reader.pdf.engine.preview import (
    COVER_QUALITY,
    COVER_WIDTH,
    PREVIEW_QUALITY,
    PREVIEW_WIDTH,
    small_picture,
)
from reader.pdf.engine.recognise import recognise
from reader.pdf.engine.words import Words
from reader.pdf.jobs import Rights
from reader.pdf.recognising import RecognisePage

__all__ = ["Document", "Line", "PageContent", "open_document"]

_LOG = logging.getLogger("reader.pdf.engine")


def open_document(path: str | os.PathLike[str], password: str = "") -> "Document":
    """Open a PDF.

    Raises `Mendable` with one clear sentence: VANISHED, UNREADABLE, EMPTY, NOT_A_PDF,
    DAMAGED or PASSWORD.
    """
    file = Path(path)
    name = file.name
    head = _head(file)
    if not head:
        raise Mendable(Trouble.EMPTY, f"{name} is empty: the file has no bytes")
    complaints()
    looks_like_one = b"%PDF" in head
    try:
        raw = _raw(file)
        if not raw.is_pdf:  # MuPDF knows web pages and pictures by their content
            raw.close()
            raise Mendable(Trouble.NOT_A_PDF, f"{name} is not a PDF")
        # Not what only limits printing and copying: such a file opens without a password.
        encrypted = bool(raw.needs_pass)
        if raw.needs_pass and not raw.authenticate(password):
            raw.close()
            raise Mendable(
                Trouble.PASSWORD,
                f"the password does not open {name}" if password else f"{name} needs its password",
            )
        pages = raw.page_count
    except Mendable:
        raise
    except Exception as error:  # whatever MuPDF raises for what it cannot make sense of
        why = complaints() or str(error)
        _LOG.info("%s does not open: %s", name, why)
        if looks_like_one:
            sentence = f"{name} is damaged beyond repair: get a fresh copy of it"
            raise Mendable(Trouble.DAMAGED, sentence) from error
        raise Mendable(Trouble.NOT_A_PDF, f"{name} is not a PDF") from error
    if pages <= 0:
        raw.close()
        if looks_like_one:
            raise Mendable(Trouble.DAMAGED, f"{name} is damaged: no page can be found in it")
        raise Mendable(Trouble.NOT_A_PDF, f"{name} is not a PDF")
    return Document(raw, encrypted)


def _raw(file: Path) -> Any:
    """MuPDF's document; it takes no name that is no text, so such a file is read whole."""
    name = os.fspath(file)
    try:
        name.encode()
    except UnicodeEncodeError:
        return pymupdf.open(stream=file.read_bytes(), filetype="pdf")
    return pymupdf.open(name, filetype="pdf")


def _head(file: Path) -> bytes:
    """The first kilobyte, in which a PDF says that it is one."""
    try:
        with file.open("rb") as bytes_:
            return bytes_.read(1024)
    except FileNotFoundError:
        raise Mendable(Trouble.VANISHED, f"{file.name} is not there any more") from None
    except OSError as error:
        why = error.strerror or str(error)
        raise Mendable(Trouble.UNREADABLE, f"{file.name} cannot be read: {why}") from error


def _size(page: Any) -> tuple[float, float, int]:
    """Width and height of the unrotated page, and its rotation."""
    rotation = page.rotation % 360
    shown = page.rect
    if rotation in (90, 270):
        return shown.height, shown.width, rotation
    return shown.width, shown.height, rotation


class Document:
    """An open PDF. Pages are counted from 1. Not for threads; `close` lets go of the file."""

    def __init__(self, raw: Any, encrypted: bool) -> None:
        self._raw = raw
        self._labels: list[str] | None = None
        self.page_count: int = raw.page_count
        self.info = information(raw)
        """title, author, subject, keywords, creator, producer, creationDate, modDate."""
        self.encrypted = encrypted
        """Whether a password had to open it."""
        self.repaired = bool(getattr(raw, "is_repaired", False))
        """Whether the file opened only after repair."""

    def outline(self) -> list[OutlineEntry]:
        """The outline in reading order, [] if there is none or it is broken."""
        return outline(self._raw)

    def labels(self) -> list[str]:
        """The printed number of each page, "" where it is the plain one."""
        if self._labels is None:
            self._labels = labels(self._raw)
        return self._labels

    def sizes(self, begin: Callable[[int], None]) -> list[PageInfo]:
        """The pages without their words; `begin` is told of each. A broken one says so."""
        found = []
        for number in range(1, self.page_count + 1):
            begin(number)
            width, height, rotation, trouble = 595.0, 842.0, 0, ""
            try:
                page = self._raw.load_page(number - 1)
                width, height, rotation = _size(page)
            except Exception as error:  # whatever MuPDF raises for a broken page
                trouble = page_trouble(error)
            label = self.labels()[number - 1]
            # One word is said of each page, or it would count as one without text.
            found.append(PageInfo(number, width, height, rotation, label, trouble, words=1))
        return found

    def page(self, number: int, added: RecognisedText | None = None) -> PageContent:
        """A page's size, words and lines. A page that cannot be read says so in its info.

        `added` was recognised in a picture of the page.
        """
        label = self.labels()[number - 1]
        width = height = 0.0
        rotation = 0
        try:
            page = self._raw.load_page(number - 1)
            width, height, rotation = _size(page)
            found = Words(page, added)
            words, lines = found.words, found.lines()
        except Exception as error:  # whatever MuPDF raises for a broken page
            trouble = page_trouble(error)
            info = PageInfo(number, width or 595.0, height or 842.0, rotation, label, trouble)
            return PageContent(info, [], [])
        info = PageInfo(number, width, height, rotation, label, "", len(words))
        return PageContent(info, words, lines)

    def words(self, number: int, added: RecognisedText | None = None) -> Words:
        """The words of a page with their boxes. Raises what MuPDF raises for a broken page."""
        return Words(self._raw.load_page(number - 1), added)

    def recognise(self, job: RecognisePage, wanted: Callable[[], bool]) -> RecognisedText | None:
        """The words in the picture of a page (`recognise`)."""
        return recognise(self._raw, job, wanted)

    def has_notes(self, number: int) -> bool:
        """Whether a page may have notes. Raises what MuPDF raises for a broken page."""
        return has_notes(self._raw, number)

    def notes(self, number: int, words: Words, fingerprint: str) -> list[Note]:
        """The notes that stand on a page of the PDF itself, with the words they lie on."""
        return notes_of_page(self._raw.load_page(number - 1), number, words, fingerprint)

    def with_notes(
        self,
        notes: Sequence[Note],
        author: str,
        begin: Callable[[int], None],
        added: Callable[[int], RecognisedText | None],
    ) -> tuple[int, bytes]:
        """Put notes in; returns how many found their place, and the whole file's bytes.

        `added(page)` is what was recognised in a picture of a page.

        The file on the disk stays as it is. Raises `Mendable` where its rights forbid notes.
        """
        name = Path(self._raw.name).name
        placed = write_notes(self._raw, name, notes, author, begin, added)
        return placed, self._raw.tobytes(encryption=pymupdf.PDF_ENCRYPT_KEEP)

    def shown(self, number: int, rect: Rect) -> Rect:
        """A rectangle of the unrotated page on the page as it is shown."""
        turned = pymupdf.Rect(rect) * self._raw.load_page(number - 1).rotation_matrix
        return tuple(turned)

    def rights(self) -> Rights:
        """What the publisher allows; everything where the PDF is not encrypted."""
        flags = self._raw.permissions
        return Rights(
            copy=bool(flags & pymupdf.PDF_PERM_COPY),
            print=bool(flags & pymupdf.PDF_PERM_PRINT),
            print_high=bool(flags & pymupdf.PDF_PERM_PRINT_HQ),
        )

    def links(self, number: int) -> list[Link]:
        """The links of a page. Raises what MuPDF raises for a broken page."""
        return links(self._raw, self._raw.load_page(number - 1))

    def page_list(self, number: int) -> PageList:
        """What a page is drawn from. Raises what MuPDF raises for a broken page."""
        return PageList.of(self._raw.load_page(number - 1))

    def cover(self, width: int = COVER_WIDTH) -> bytes:
        """A JPEG of the first page. Raises what MuPDF raises for a broken page."""
        return small_picture(self.page_list(1), width, COVER_QUALITY)

    def preview(self, number: int, width: int = PREVIEW_WIDTH) -> bytes:
        """A small JPEG of a page. Raises what MuPDF raises for a broken page."""
        return small_picture(self.page_list(number), width, PREVIEW_QUALITY)

    def close(self) -> None:
        """Let go of the file."""
        if not self._raw.is_closed:
            self._raw.close()


def page_trouble(error: Exception) -> str:
    """Why a page cannot be read or drawn, for the reader; the details go to the log."""
    _LOG.info("broken page: %s (%s)", error, complaints())
    if isinstance(error, MemoryError):
        return "this page needs more memory than there is"
    return "this page is damaged"
