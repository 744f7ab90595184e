"""A copy of a PDF with notes in it, written whole or not at all."""

import contextlib
import os
from concurrent.futures import Future
from pathlib import Path

from reader.model.note import Note
from reader.pdf.service import PdfService
from reader.pdf.source import PdfSource
from reader.tasks.targets import unwritable


class PdfCopy:
    """One copy under way: its bytes come from a worker, which itself writes no file.

    `future` is how many notes found their place; until all is there, the copy bears the
    name `target` with ".part". Runs on the threads of whoever has something for it.
    """

    def __init__(
        self,
        pdf: PdfService,
        source: PdfSource,
        target: Path,
        author: str,
        notes: Future[tuple[Note, ...]],
    ) -> None:
        self.future: Future[int] = Future()
        self._pdf = pdf
        self._source = source
        self._target = target
        self._half = target.with_name(target.name + ".part")
        self._author = author
        self._error: OSError | None = None
        notes.add_done_callback(self._begin)

    def _begin(self, notes: Future[tuple[Note, ...]]) -> None:
        try:
            wanted = notes.result()
            self._half.write_bytes(b"")
        except OSError as error:
            self.future.set_exception(unwritable(self._target, error))
        except Exception as error:
            self.future.set_exception(error)
        else:
            self._pdf.with_notes(self._source, wanted, self._author, self._take).add_done_callback(
                self._end
            )

    def _take(self, data: bytes) -> None:
        if self._error is None:
            try:
                with self._half.open("ab") as file:
                    file.write(data)
            except OSError as error:
                self._error = error

    def _end(self, done: Future[int]) -> None:
        try:
            placed = done.result()
            if self._error is not None:
                raise self._error
            with self._half.open("rb+") as file:
                os.fsync(file.fileno())
            self._half.replace(self._target)
        except OSError as error:
            self._fail(unwritable(self._target, error))
        except BaseException as error:  # called off, too: whoever waits must hear of it
            self._fail(error)
        else:
            self.future.set_result(placed)

    def _fail(self, error: BaseException) -> None:
        with contextlib.suppress(OSError):
            self._half.unlink(missing_ok=True)
        self.future.set_exception(error)
