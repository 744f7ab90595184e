"""PDFs that are looked at without being in the library.

They are numbered below 0, where no edition is.
"""

import hashlib
import itertools
from concurrent.futures import Future
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.base.paths import shown
from reader.library.reading import Catalogue
from reader.model.page import PageInfo
from reader.model.report import Edition, EditionState, Report
from reader.pdf.service import PdfService
from reader.pdf.source import PdfSource
from reader.tasks.opened import OpenedEdition, Place
from reader.tasks.queue import LibraryQueue


class Guests:
    """Opens files by their path; nothing of them is kept."""

    def __init__(self, queue: LibraryQueue, pdf: PdfService) -> None:
        self._queue = queue
        self._pdf = pdf
        self._numbers = itertools.count(1)

    def look(self, path: Path) -> Future[OpenedEdition | int]:
        """The file laid out, or the id of its edition where the library has these bytes.

        Fails with `Mendable` where it is no PDF, cannot be read, or wants a password.
        """
        looked: Future[OpenedEdition | int] = Future()

        def lay_out(known: Future[tuple[int, str]]) -> None:
            if (error := known.exception()) is not None:
                looked.set_exception(error)
                return
            edition, sha256 = known.result()
            if edition:
                looked.set_result(edition)
                return
            source = PdfSource(-next(self._numbers), str(path), sha256)

            def done(sizes: Future[list[PageInfo]]) -> None:
                if (error := sizes.exception()) is not None:
                    looked.set_exception(error)
                else:
                    looked.set_result(_laid_out(source, path.stem, sizes.result()))

            self._pdf.sizes(source).add_done_callback(done)

        self._queue.read(lambda catalogue: _known(catalogue, path)).add_done_callback(lay_out)
        return looked


def _known(catalogue: Catalogue, path: Path) -> tuple[int, str]:
    """The edition that has a file of these bytes, 0 for none, and their SHA-256."""
    try:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        why = error.strerror or str(error)
        name = shown(str(path))
        raise Mendable(Trouble.UNREADABLE, f"{name} cannot be read: {why}") from error
    file_of = catalogue.file_by_sha256(sha256)
    return (file_of.edition if file_of is not None else 0), sha256


def _laid_out(source: PdfSource, name: str, pages: list[PageInfo]) -> OpenedEdition:
    number = source.edition
    title = shown(name)
    edition = Edition(number, number, "", title, "", len(pages), "", EditionState.CURRENT, added="")
    report = Report(number, title, "", "", "")
    return OpenedEdition(source, edition, report, tuple(pages), (), (), Place(), number)
