"""Pages, their words, and where the words stand."""

import zlib
from dataclasses import dataclass

Rect = tuple[float, float, float, float]
"""x0, y0, x1, y1 in points of the unrotated page."""


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What is known of a page without opening the PDF."""

    number: int
    width: float
    height: float
    rotation: int = 0
    """Clockwise degrees: 0, 90, 180 or 270. Width and height are of the unrotated page."""
    label: str = ""
    """The printed page number, "" where it is the plain number."""
    trouble: str = ""
    """Why the page cannot be read, "" if it can."""
    words: int = 0
    recognised: bool = False
    """Whether some of its words were recognised in a picture of it."""

    @property
    def textless(self) -> bool:
        """Whether it can be read by eye only: a scan or a picture, or blank."""
        return not self.words and not self.trouble

    @property
    def sideways(self) -> bool:
        """Whether it is shown turned by a quarter."""
        return self.rotation in (90, 270)

    @property
    def shown_size(self) -> tuple[float, float]:
        """Width and height as shown, rotation applied."""
        if self.sideways:
            return self.height, self.width
        return self.width, self.height


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page with their places; each word has one box per line it stands on."""

    page: int
    words: tuple[str, ...]
    boxes: tuple[tuple[Rect, ...], ...]


def pack_words(words: tuple[str, ...] | list[str]) -> bytes:
    """Words (none holds white space) as the bytes the catalogue keeps."""
    return zlib.compress("\n".join(words).encode(), 3) if words else b""


def unpack_words(packed: bytes) -> list[str]:
    """The words of `pack_words`."""
    return zlib.decompress(packed).decode().split("\n") if packed else []
