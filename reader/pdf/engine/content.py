"""What import takes out of one page."""

from dataclasses import dataclass

from reader.model.page import PageInfo


@dataclass(slots=True)
class Line:
    """The words `first` to `last - 1` of a page's list: one line, or a part of one beside a gap.

    The box is in points of the unrotated page; `size` is the font size in points.
    Never changed, but not frozen: a dense page has 250, and that would take twice the time.
    """

    first: int
    last: int
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class PageContent:
    """A page as import needs it; a page that cannot be read has its reason in `info.trouble`."""

    info: PageInfo
    words: list[str]
    lines: list[Line]
