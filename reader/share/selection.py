"""A selection of reports as another library is told of it: the list in a `.reportreader` file.

It comes back from other people's computers, so nothing in it is believed before it has
been looked at: every value is of the type that is declared here, or the list is refused.
"""

import base64
import dataclasses
import json
import math
import re
import types
import typing
import zlib
from typing import Any

from reader.base.errors import Mendable, Trouble
from reader.model.order import COLOURS
from reader.model.recognised import RecognisedText, pack_places, unpack_places
from reader.model.record import Record

FORMAT = "report-reader-selection"
VERSION = 1
_NAME, _LONGEST, _DEEPEST = 255, 200_000, 20
"""Letters of a name, bytes of any text, collections inside each other."""
_LONGEST_PLACES = 4_000_000
"""Bytes of the boxes of a page, unpacked; 2,000 words have 50,000."""
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclasses.dataclass(frozen=True, slots=True)
class SelectedFile:
    """One PDF, known by its bytes."""

    sha256: str
    name: str
    size: int
    licensee: str = ""
    seats: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class SelectedPlace:
    """Where the person stopped reading."""

    page: int
    top: float
    zoom: float


@dataclasses.dataclass(frozen=True, slots=True)
class SelectedText:
    """What was recognised in the picture of a page, behind the `own` words of the PDF."""

    page: int
    languages: str
    own: int
    words: tuple[str, ...]
    places: str
    """Boxes and lines as the catalogue keeps them, in base 64."""


def selected_text(page: int, languages: str, text: RecognisedText) -> SelectedText:
    """A page's text as it is sent."""
    places = base64.b64encode(pack_places(text)).decode()
    return SelectedText(page, languages, text.own, text.words, places)


def recognised_text(sent: SelectedText) -> RecognisedText:
    """A page's text as it came. Raises `ValueError` where its parts do not fit each other."""
    try:
        packed = base64.b64decode(sent.places, validate=True)
        if not _unpacks_small(packed):
            raise ValueError("longer than any page")
        text = unpack_places(sent.own, sent.words, packed)
    except (zlib.error, TypeError, IndexError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("damaged") from error
    firsts = [line.first for line in text.lines]
    fits = len(text.boxes) == len(text.words) and all(text.boxes)
    sides = [side for boxes in text.boxes for box in boxes for side in box]
    if not all(map(math.isfinite, (*sides, *(line.size for line in text.lines)))):
        raise ValueError("no places")
    if not (fits and text.words and firsts[:1] == [0] and sorted(set(firsts)) == firsts):
        raise ValueError("places of other words")
    if firsts[-1] >= len(text.words) or any(word.split() != [word] for word in text.words):
        raise ValueError("places of other words")
    return text


def _unpacks_small(packed: bytes) -> bool:
    unpacker = zlib.decompressobj()
    unpacker.decompress(packed, _LONGEST_PLACES)
    return not unpacker.unconsumed_tail


@dataclasses.dataclass(frozen=True, slots=True)
class SelectedEdition:
    """An edition; fields of the record whose source is `READER` are the reader's corrections."""

    fingerprint: str
    record: Record
    files: tuple[SelectedFile, ...]
    place: SelectedPlace | None = None
    recognised: tuple[SelectedText, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class SelectedTag:
    """A tag as it is put on again."""

    name: str
    colour: str


@dataclasses.dataclass(frozen=True, slots=True)
class SelectedReport:
    """A report with the person's order. `topic` is the reader's word, "" if there is none."""

    title: str
    country: str
    publisher: str
    topic: str
    state: str
    editions: tuple[SelectedEdition, ...]
    flags: tuple[str, ...] = ()
    tags: tuple[SelectedTag, ...] = ()
    collections: tuple[tuple[str, ...], ...] = ()
    """Names from the top down."""


@dataclasses.dataclass(frozen=True, slots=True)
class Selection:
    """All of it."""

    reports: tuple[SelectedReport, ...]

    @property
    def files(self) -> list[SelectedFile]:
        """The PDFs, each once."""
        found = {f.sha256: f for r in self.reports for e in r.editions for f in e.files}
        return list(found.values())


def write_list(selection: Selection) -> bytes:
    """The list as it stands in the file."""
    head = {"format": FORMAT, "version": VERSION}
    return json.dumps(
        head | dataclasses.asdict(selection), ensure_ascii=False, indent=1, default=str
    ).encode()


def read_list(data: bytes, name: str) -> Selection:
    """The list of the file `name`. Raises `Mendable` if it is none, or one of a newer program."""
    try:
        said = json.loads(data, parse_constant=_no_number)
        if said["format"] != FORMAT:
            raise ValueError("another format")
        if _as(int, said["version"]) > VERSION:
            raise Mendable(
                Trouble.NEWER,
                f"{name} was made by a newer Report Reader: update this program to import it.",
            )
        selection: Selection = _as(Selection, said)
        _check(selection)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Mendable(
            Trouble.DAMAGED, f"{name} is damaged or no selection of reports: ask for it again."
        ) from error
    return selection


def _check(selection: Selection) -> None:
    """What the types do not say. Raises `ValueError`."""
    for file in selection.files:
        if not _SHA256.fullmatch(file.sha256) or file.size <= 0 or len(file.name) > _NAME:
            raise ValueError("a file without a name of its own")
    for report in selection.reports:
        if any(tag.colour not in COLOURS for tag in report.tags):
            raise ValueError("an unknown colour")
        names = [tag.name for tag in report.tags] + [n for path in report.collections for n in path]
        if not all(name.strip() and len(name) <= _NAME for name in names):
            raise ValueError("a name that is none")
        if any(len(path) > _DEEPEST for path in report.collections):
            raise ValueError("collections without end")


def _no_number(word: str) -> float:
    """JSON as Python reads it has numbers that are none."""
    raise ValueError(word)


def _as(kind: Any, value: object) -> Any:
    """`value` out of JSON as the declared type `kind`. Raises `ValueError` and the like."""
    if dataclasses.is_dataclass(kind):
        if not isinstance(value, dict):
            raise ValueError("no object")
        hints = typing.get_type_hints(kind)
        given = {f.name: value[f.name] for f in dataclasses.fields(kind) if f.name in value}
        made: Any = kind
        return made(**{name: _as(hints[name], part) for name, part in given.items()})
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:  # something, or nothing
        return None if value is None else _as(arguments[0], value)
    if origin is tuple:
        if not isinstance(value, list):
            raise ValueError("no list")
        return tuple(_as(arguments[0], part) for part in value)
    if origin is dict:
        if not isinstance(value, dict):
            raise ValueError("no object")
        return {_as(str, key): _as(arguments[1], part) for key, part in value.items()}
    if kind is float and type(value) is int and abs(value) < 1 << 53:
        value = float(value)
    if type(value) is not kind:
        raise ValueError(f"no {kind}")
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("no number")
    if isinstance(value, str) and len(value.encode()) > _LONGEST:  # half letters raise
        raise ValueError("no text")
    return value
