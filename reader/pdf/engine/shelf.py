"""The PDFs that a worker keeps open, with what it knows of their pages."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from reader.library.layers import read_layer
from reader.model.recognised import FEW_WORDS, RecognisedText
from reader.pdf.engine.document import Document, open_document
from reader.pdf.engine.draw import PageList
from reader.pdf.engine.words import Words
from reader.pdf.source import PdfSource

_DOCUMENTS = 4
_LISTS = 6
_WORDS = 24
Added = Callable[[int], RecognisedText | None]


def added_to(source: PdfSource) -> Added:
    """Page -> what was recognised in a picture of it."""
    return partial(read_layer, source.layer) if source.layer else _nothing


def _nothing(page: int) -> None:
    """Nothing was."""


class OpenPdf:
    """An open PDF, its last display lists and its last words."""

    def __init__(self, document: Document, added: Added) -> None:
        self.document = document
        self._added = added
        self._lists: OrderedDict[int, PageList] = OrderedDict()
        self._words: OrderedDict[int, Words] = OrderedDict()

    def page_list(self, page: int) -> PageList:
        """What the page is drawn from."""
        found = self._lists.get(page)
        if found is None:
            found = self._lists[page] = self.document.page_list(page)
        self._lists.move_to_end(page)
        if len(self._lists) > _LISTS:
            self._lists.popitem(last=False)
        return found

    def words(self, page: int) -> Words:
        """The words of the page."""
        found = self._words.get(page)
        if found is None:
            found = self.document.words(page)
            # Only what may be a scan has been recognised: any other page need not be asked for.
            if len(found.words) < FEW_WORDS and (added := self._added(page)) is not None:
                found = self.document.words(page, added)
            self._words[page] = found
        self._words.move_to_end(page)
        if len(self._words) > _WORDS:
            self._words.popitem(last=False)
        return found

    def close(self) -> None:
        """Let go of the file; Windows keeps it while a page lives (PyMuPDF #3081)."""
        self._lists.clear()
        self._words.clear()
        self.document.close()


class Shelf:
    """A few open PDFs; the one not used for longest is closed first."""

    def __init__(self) -> None:
        self._open: OrderedDict[tuple[str, str, str], OpenPdf] = OrderedDict()

    def take(self, source: PdfSource) -> OpenPdf:
        """The PDF, opened if it is not. Raises `Mendable` as `open_document` does."""
        key = (source.path, source.sha256, source.layer)
        found = self._open.get(key)
        if found is None:
            while len(self._open) >= _DOCUMENTS:
                self._open.popitem(last=False)[1].close()
            document = open_document(source.path, source.password)
            found = self._open[key] = OpenPdf(document, added_to(source))
        self._open.move_to_end(key)
        return found

    def close(self, path: str | None = None) -> bool:
        """Close the PDF at `path`, or all; whether there was one."""
        keys = [key for key in self._open if path is None or key[0] == path]
        for key in keys:
            self._open.pop(key).close()
        return bool(keys)
