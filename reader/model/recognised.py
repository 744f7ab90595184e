"""Text that was recognised in the picture of a page, and what can recognise it."""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.model.page import Rect

FEW_WORDS = 40
"""A page with fewer words may be a scan with a stamp on it; any other is read as it is."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line that was recognised: number of its first word among these, and its type in points."""

    first: int
    size: float


@dataclass(frozen=True, slots=True)
class RecognisedText:
    """Words that stand on a page behind the `own` words that its PDF holds."""

    own: int
    words: tuple[str, ...]
    boxes: tuple[tuple[Rect, ...], ...]
    """Of each word, one for each line it stands on, in points of the unrotated page."""
    lines: tuple[PrintedLine, ...]


class Recognition(StrEnum):
    """What became of a page that is to be recognised."""

    WANTED = "wanted"
    WORDS = "words"
    NOTHING = "nothing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class WantedPage:
    """A page whose text is to be recognised, in these languages ("eng+deu")."""

    edition: int
    page: int
    languages: str


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The program that recognises text, as it was found; `languages` as it names them."""

    program: str
    version: str
    languages: tuple[str, ...]
    turns: bool = False
    """It sees for itself how a picture lies: it has the file "osd" for that."""

    def choice(self, language: str) -> tuple[str, ...]:
        """English, and what a record says that its report is written in, of those there are."""
        wanted = ("eng", NAMES.get(language.strip().casefold(), language.strip().casefold()))
        there = tuple(dict.fromkeys(one for one in wanted if one in self.languages))
        return there or self.languages[:1]


NAMES = {
    "english": "eng",
    "german": "deu",
    "french": "fra",
    "spanish": "spa",
    "portuguese": "por",
    "italian": "ita",
    "dutch": "nld",
    "polish": "pol",
    "russian": "rus",
    "ukrainian": "ukr",
    "turkish": "tur",
    "arabic": "ara",
    "chinese": "chi_sim",
    "japanese": "jpn",
    "korean": "kor",
    "swedish": "swe",
    "danish": "dan",
    "norwegian": "nor",
    "finnish": "fin",
    "czech": "ces",
    "hungarian": "hun",
    "romanian": "ron",
    "greek": "ell",
    "vietnamese": "vie",
    "indonesian": "ind",
    "thai": "tha",
    "hindi": "hin",
    "en": "eng",
    "de": "deu",
    "fr": "fra",
    "es": "spa",
    "pt": "por",
    "it": "ita",
}
"""A language in a record -> its name to Tesseract; others are tried as they are written."""


def pack_places(text: RecognisedText) -> bytes:
    """Boxes and lines as the catalogue keeps them, to a tenth of a point; words are kept apart."""
    boxes = [[round(side * 10) for box in one for side in box] for one in text.boxes]
    lines = [[line.first, round(line.size * 10)] for line in text.lines]
    return zlib.compress(json.dumps([boxes, lines], separators=(",", ":")).encode(), 6)


def unpack_places(own: int, words: Sequence[str], packed: bytes) -> RecognisedText:
    """What was packed; `words` are those recognised."""
    boxes, lines = json.loads(zlib.decompress(packed))
    return RecognisedText(
        own,
        tuple(words),
        tuple(_rects(one) for one in boxes),
        tuple(PrintedLine(first, size / 10) for first, size in lines),
    )


def pack_text(text: RecognisedText) -> bytes:
    """The whole of it, for who has no catalogue."""
    head = json.dumps([text.own, text.words]).encode()
    return head + b"\n" + pack_places(text)


def unpack_text(packed: bytes) -> RecognisedText:
    """What was packed. Raises ValueError where it is damaged."""
    head, _, places = packed.partition(b"\n")
    own, words = json.loads(head)
    try:
        return unpack_places(own, words, places)
    except zlib.error as error:
        raise ValueError("damaged") from error


def _rects(sides: Sequence[int]) -> tuple[Rect, ...]:
    tenths = [side / 10 for side in sides]
    return tuple(
        (tenths[at], tenths[at + 1], tenths[at + 2], tenths[at + 3])
        for at in range(0, len(tenths), 4)
    )
