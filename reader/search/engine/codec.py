"""Our segments in Whoosh's index: the one file that leans on this Whoosh's inner works.

Whoosh keeps the index: its folder, lock, generations, the commit that either happens or
does not, and the removal of what is no longer used. What a segment holds is ours
(`postings`): a codec of one file a segment, which Whoosh's writer fills in its own steps.
Why not Whoosh's own segments: see the figures in `index`.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh.codec import base
from whoosh.fields import ID, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex
from whoosh.writing import SegmentWriter

from reader.search.engine.joining import join_passages, join_terms
from reader.search.engine.postings import (
    ACROSS,
    BREAK,
    CAPTION,
    FIELDS,
    HEADING,
    MOST_PASSAGES,
    TEXT,
    DamagedIndex,
    MissingIndex,
    Passages,
    SegmentFile,
    SegmentFileWriter,
    encode,
)

_MOST_PARTS = 0xFFFF
_PATIENCE = 10.0
"""Seconds to wait for another program that writes the index."""
_SUFFIX = ".passages"
_NAME = "MAIN"
VERSION = 4
"""Of what is in the index: an index of another version is built anew."""


@dataclass(frozen=True, slots=True)
class Commit:
    """What Whoosh's table of contents says of the index."""

    generation: int
    followed: int
    """Number of the change of the catalogue that is in it."""
    segments: "list[PassageSegment]"
    mended: str
    """What was wrong with the index before this commit put it right, else ""."""


def newest_generation(folder: Path) -> int:
    """Number of the newest commit, -1 if there is none."""
    return int(TOC._latest_generation(FileStorage(str(folder)), _NAME))


def newest_commit(folder: Path) -> tuple[int, int]:
    """What tells the newest commit from all others, (-1, 0) if there is none.

    Cheap enough for every query. The time is part of it, as an index that was deleted counts
    its commits from 0 again.
    """
    generation = newest_generation(folder)
    try:
        path = folder / TOC._filename(_NAME, generation)
        return (generation, path.stat().st_mtime_ns) if generation >= 0 else (-1, 0)
    except FileNotFoundError:  # replaced this moment
        return newest_commit(folder)


def create(folder: Path) -> None:
    """An empty index in place of whatever is there."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.name.startswith((_NAME, f"_{_NAME}_")) and path.is_file():
            with suppress(OSError):  # Windows keeps what a search has open; the next commit tries
                path.unlink()
    TOC.create(FileStorage(str(folder)), _schema())


def read_commit(folder: Path) -> Commit:
    """The newest commit. Raises `DamagedIndex`, also for an index of another version."""
    if newest_generation(folder) < 0:
        raise MissingIndex("there is no index")
    storage = _Storage(str(folder))
    try:
        toc = TOC.read(storage, _NAME)
    except Exception as error:  # a damaged pickle may raise anything
        raise DamagedIndex(f"{type(error).__name__}: {error}") from error
    finally:
        storage.close_files()
    version = getattr(toc.schema, "passages_version", 0)
    if version != VERSION:
        raise DamagedIndex(f"it is of version {version}, not {VERSION}")
    return Commit(toc.generation, toc.schema.followed, toc.segments, toc.schema.mended)


def open_writer(folder: Path) -> "PassageWriter":
    """Whoosh's writer for this index; it is locked until `commit` or `cancel`."""
    return PassageWriter(FileIndex(FileStorage(str(folder))))


class _Storage(FileStorage):
    """Whoosh leaves a table of contents open that it cannot read; this closes it."""

    def __init__(self, path: str) -> None:
        super().__init__(path, supports_mmap=False)
        self._files: list[Any] = []

    def open_file(self, name: str, **options: Any) -> Any:
        """As Whoosh does, and remember it."""
        file = super().open_file(name, **options)
        self._files.append(file)
        return file

    def close_files(self) -> None:
        """Close what is still open."""
        for file in self._files:
            if not file.is_closed:
                file.close()


def _schema() -> Schema:
    schema = Schema(**{field: ID() for field in FIELDS})
    schema.passages_version = VERSION
    schema.followed = 0
    schema.mended = ""
    return schema


class PassageSegment(base.Segment):
    """A segment as Whoosh's table of contents lists it."""

    def __init__(self, indexname: str) -> None:
        super().__init__(indexname)
        self.passages = 0
        self.size = 0
        self.checksum = 0
        self.editions: frozenset[int] = frozenset()
        self.gone: frozenset[int] = frozenset()
        """Editions that are removed, or replaced in a newer segment."""

    def codec(self) -> "PassageCodec":
        """The codec that reads it."""
        return PassageCodec()

    def should_assemble(self) -> bool:
        """It is one file already."""
        return False

    def doc_count_all(self) -> int:
        """Passages, with those that are gone."""
        return self.passages

    def set_doc_count(self, count: int) -> None:
        """Told by the writer."""
        self.passages = count

    def deleted_count(self) -> int:
        """Editions are removed, not passages; see `gone`."""
        return 0

    def path(self, folder: Path) -> Path:
        """Where its file is."""
        return folder / self.make_filename(_SUFFIX)

    def open(self, folder: Path) -> SegmentFile:
        """Its file. Raises `DamagedIndex`."""
        return SegmentFile(self.path(folder), self.size)


class PassageCodec(base.Codec):
    """Says to Whoosh's writer how our segments are written."""

    length_stats = False

    def new_segment(self, storage: Any, indexname: str) -> PassageSegment:
        """An empty segment."""
        return PassageSegment(indexname)

    def per_document_writer(self, storage: Any, segment: PassageSegment) -> "_Closing":
        """Passages are kept by the writer itself."""
        return _Closing()

    def field_writer(self, storage: Any, segment: PassageSegment) -> "_Closing":
        """Terms are kept by the writer itself."""
        return _Closing()


class _Closing:
    """Whoosh's writer wants something that it can close."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True


class PassageWriter(SegmentWriter):
    """Whoosh's writer, filling one segment of ours in one commit.

    `add` and `join` exclude each other. `cancel` undoes everything.
    """

    def __init__(self, index: Any) -> None:
        super().__init__(index, codec=PassageCodec(), compound=False, timeout=_PATIENCE)
        self._folder = Path(index.storage.folder)
        self._places: dict[str, defaultdict[str, list[int]]] = {
            field: defaultdict(list) for field in FIELDS
        }
        self._columns = Passages.none()
        self._kinds = bytearray()
        self._joining: list[SegmentFile] = []
        self._gone: list[frozenset[int]] = []

    @property
    def waiting(self) -> int:
        """Passages that are not yet committed."""
        return len(self._columns)

    @property
    def full(self) -> bool:
        """No passage more fits into the segment."""
        return len(self._columns) >= MOST_PASSAGES

    def add(
        self,
        edition: int,
        number: int,
        kind: int,
        text: Sequence[str],
        heading: Sequence[str],
        caption: Sequence[str],
        across: tuple[Sequence[str], Sequence[str]] = ((), ()),
    ) -> None:
        """A passage, as parts; `across` has those before and after the page break at its end."""
        columns = self._columns
        first = len(columns) << 16
        foot, head = across[0][-BREAK:], across[1][:BREAK]
        if foot and head:
            places = self._places[ACROSS]
            for place, part in enumerate((*foot, *head), first + BREAK - len(foot)):
                places[part].append(place)
        for field, parts in ((TEXT, text), (HEADING, heading), (CAPTION, caption)):
            places = self._places[field]
            for place, part in enumerate(parts[:_MOST_PARTS], first):
                places[part].append(place)
        columns.editions.append(edition)
        columns.numbers.append(number)
        columns.lengths.append(min(len(text), _MOST_PARTS))
        self._kinds.append(kind)
        self._added = True
        self.docnum += 1

    def remove(self, edition: int) -> None:
        """An edition is no longer in the segments that were there before."""
        for segment in self.segments:
            if edition in segment.editions:
                segment.gone |= {edition}

    def is_empty(self, segment: PassageSegment) -> bool:
        """Whether all editions of a segment are gone."""
        return bool(segment.gone) and segment.gone.issuperset(segment.editions)

    def follow(self, number: int, mended: str = "") -> None:
        """Note in the commit which change of the catalogue it has followed, and what it mends."""
        self.schema.followed = number
        self.schema.mended = mended

    def commit(self, mergetype: Callable[..., Any] | None = None, **_: Any) -> None:
        """Write the segment and the new table of contents, which makes it visible."""
        super().commit(mergetype=mergetype or _keep_all)

    def join(self, segments: Sequence[PassageSegment], beat: Callable[[], None]) -> None:
        """Make one segment of these, without the editions that are gone, and commit it.

        At most `MOST_PASSAGES` may be left. `beat` is called now and then.
        """
        self._beat = beat
        self._joining = [segment.open(self._folder) for segment in segments]
        try:
            self._gone = [segment.gone for segment in segments]
            kept = sum(
                edition not in lost
                for file, lost in zip(self._joining, self._gone, strict=True)
                for edition in file.passages.editions
            )
            if kept:
                self._added = True
                self.docnum = kept
            chosen = set(segments)
            self.commit(lambda _, known: [s for s in known if s not in chosen])
        finally:
            for file in self._joining:
                file.close()

    def _flush_segment(self) -> None:
        segment = self.newsegment
        file = SegmentFileWriter(segment.path(self._folder))
        try:
            if self._joining:
                passages, maps = join_passages(self._joining, self._gone)
                for field in FIELDS:
                    file.write_field(field, join_terms(self._joining, maps, field, self._beat))
            else:
                columns = self._columns
                passages = Passages(
                    columns.editions, columns.numbers, bytes(self._kinds), columns.lengths
                )
                for field in FIELDS:
                    places = self._places[field]
                    file.write_field(
                        field, ((term, *encode(places[term])) for term in sorted(places))
                    )
            segment.editions = frozenset(passages.editions)
            segment.size, segment.checksum = file.close(passages)
        except BaseException:
            file.abandon()
            raise


def _keep_all(writer: PassageWriter, segments: list[PassageSegment]) -> list[PassageSegment]:
    """Whoosh's hook for merging: only what is wholly gone goes."""
    return [segment for segment in segments if not writer.is_empty(segment)]
