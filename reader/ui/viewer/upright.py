"""A page turned so that its text runs to the right: the points in which tables are read. Pure."""

from dataclasses import replace

from reader.model.page import PageInfo, PageWords, Rect
from reader.render import paragraphs
from reader.render.layout import Layout


class Upright:
    """Maps between points of the unrotated page and points of its text set upright."""

    def __init__(self, page: PageInfo, words: PageWords) -> None:
        degrees = paragraphs.running(words.words, words.boxes)
        alone = replace(page, number=1, rotation=-degrees % 360)
        self._layout = Layout([alone], zoom=1.0, width=1, height=1, gap=0, margin=0)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the unrotated page, upright."""
        return self._layout.to_scene(1, x, y)

    def rect(self, rect: Rect) -> Rect:
        """A rectangle of the unrotated page, upright."""
        return self._layout.rect(1, rect)

    def back(self, rect: Rect) -> Rect:
        """An upright rectangle on the unrotated page."""
        ax, ay = self._layout.to_page(1, rect[0], rect[1])
        bx, by = self._layout.to_page(1, rect[2], rect[3])
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)

    def words(self, words: PageWords) -> list[tuple[str, Rect]]:
        """The words of the page, each with the box it begins in."""
        return [
            (word, self.rect(place[0]))
            for word, place in zip(words.words, words.boxes, strict=True)
            if place
        ]
