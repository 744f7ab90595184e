"""Page numbers and the labels that are printed on the pages. Pure; runs in the window."""

from collections.abc import Sequence

from reader.model.page import PageInfo


class PageLabels:
    """Finds the page that a reader means by what was typed."""

    def __init__(self, pages: Sequence[PageInfo]) -> None:
        self._pages = pages
        self._by_label: dict[str, int] = {}
        for page in pages:
            if page.label:
                self._by_label.setdefault(page.label.strip().casefold(), page.number)

    def page(self, typed: str) -> int:
        """The page of a number (of the file) or a printed label, 0 if there is none.

        A number means the file's page, as "of 84" says beside it; a label that is no
        number ("iv", "A-3") is looked up. A number beyond the end is tried as a label.
        """
        text = typed.strip().casefold()
        if text.isdecimal() and 1 <= int(text) <= len(self._pages):
            return int(text)
        return self._by_label.get(text, 0)

    def label(self, page: int) -> str:
        """The printed label where it differs from the number, else ""."""
        if not 1 <= page <= len(self._pages):
            return ""
        label = self._pages[page - 1].label
        return "" if label == str(page) else label
