"""The PDFs that a worker keeps open, with what it knows of their pages."""

from collections import OrderedDict

from reader.pdf.engine.document import Document, open_document
from reader.pdf.engine.draw import PageList
from reader.pdf.engine.words import Words
from reader.pdf.source import PdfSource

_DOCUMENTS = 4
_LISTS = 6
_WORDS = 24


class OpenPdf:
    """An open PDF, its last display lists and its last words."""

    def __init__(self, document: Document) -> None:
        self.document = document
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
            found = self._words[page] = self.document.words(page)
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
        self._open: OrderedDict[tuple[str, str], OpenPdf] = OrderedDict()

    def take(self, source: PdfSource) -> OpenPdf:
        """The PDF, opened if it is not. Raises `Mendable` as `open_document` does."""
        key = (source.path, source.sha256)
        found = self._open.get(key)
        if found is None:
            while len(self._open) >= _DOCUMENTS:
                self._open.popitem(last=False)[1].close()
            found = self._open[key] = OpenPdf(open_document(source.path, source.password))
        self._open.move_to_end(key)
        return found

    def close(self, path: str | None = None) -> bool:
        """Close the PDF at `path`, or all; whether there was one."""
        keys = [key for key in self._open if path is None or key[0] == path]
        for key in keys:
            self._open.pop(key).close()
        return bool(keys)
