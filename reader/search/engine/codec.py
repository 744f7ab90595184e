"""Our segments in Whoosh's index: the one file that leans on this Whoosh's inner works.

Whoosh's writer keeps the lock and goes through the steps of a commit, which either happens
or does not. What a segment holds is ours (`postings`): a codec of one file a segment, which
Whoosh's writer fills in its own steps; and so is the table of contents (`commits`).
Why not Whoosh's own segments: see the figures in `index`.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh.codec import base
from whoosh.fields import ID, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex, LockError
from whoosh.util.filelock import try_for
from whoosh.writing import SegmentWriter

from reader.search.engine.commits import (
    NAME,
    Row,
    Table,
    file_of,
    newest_generation,
    read_table,
    sweep,
    write_table,
)
from reader.search.engine.joining import join_passages, join_terms
from reader.search.engine.postings import (
    ACROSS,
    BREAK,
    CAPTION,
    FIELDS,
    HEADING,
    MOST_PASSAGES,
    TEXT,
    Passages,
    SegmentFile,
    SegmentFileWriter,
    encode,
)

_MOST_PARTS = 0xFFFF
_LOCK = "WRITELOCK"
_PATIENCE = 10.0
"""Seconds to wait for another program that writes the index."""


@dataclass(frozen=True, slots=True)
class Commit:
    """What the table of contents says of the index."""

    generation: int
    followed: int
    """Number of the change of the catalogue that is in it."""
    segments: "list[PassageSegment]"
    mended: str
    """What was wrong with the index before this commit put it right, else ""."""


def create(folder: Path, rows: Sequence[Row] = (), mended: str = "") -> None:
    """An index of these segments alone, which has followed nothing, in place of what is there."""
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder):
        table = Table(newest_generation(folder) + 1, 0, mended, list(rows))
        write_table(folder, table)
        sweep(folder, table)


def read_commit(folder: Path) -> Commit:
    """The newest commit. Raises `DamagedIndex`, also for an index of another version."""
    table = read_table(folder)
    segments = list(map(PassageSegment.listed, table.rows))
    return Commit(table.generation, table.followed, segments, table.mended)


def open_writer(folder: Path) -> "PassageWriter":
    """Whoosh's writer for this index; it is locked until `commit` or `cancel`."""
    return PassageWriter(_Index(folder))


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    lock = _Index(folder).lock(_LOCK)
    if not try_for(lock.acquire, timeout=_PATIENCE, delay=0.1):
        raise LockError
    try:
        yield
    finally:
        lock.release()


class _Index(FileIndex):
    """The index as Whoosh's writer sees it. Its table of contents is ours, and no pickle."""

    def __init__(self, folder: Path) -> None:
        self.storage = FileStorage(str(folder))
        self.indexname = NAME
        self.folder = folder

    def _read_toc(self) -> TOC:
        """Asked by the writer, once it has the lock."""
        commit = read_commit(self.folder)
        schema = Schema(**{field: ID() for field in FIELDS})
        schema.followed = commit.followed
        schema.mended = ""
        return TOC(schema, commit.segments, commit.generation)


class PassageSegment(base.Segment):
    """A segment as Whoosh's table of contents lists it."""

    def __init__(self, indexname: str) -> None:
        super().__init__(indexname)
        self.size = 0
        self.checksum = 0
        self.held: Mapping[int, int] = {}
        """Edition -> passages, with the editions that are gone."""
        self.gone: frozenset[int] = frozenset()
        """Editions that are removed, or replaced in a newer segment."""

    @classmethod
    def listed(cls, row: Row) -> "PassageSegment":
        """As a commit names it."""
        segment = cls(NAME)
        segment.segid = row.id
        segment.size, segment.checksum = row.size, row.checksum
        segment.held, segment.gone = row.held, row.gone
        return segment

    def row(self) -> Row:
        """As a commit is to name it."""
        return Row(self.segid, self.size, self.checksum, self.held, self.gone)

    @property
    def editions(self) -> frozenset[int]:
        """The editions in it, with those that are gone."""
        return frozenset(self.held)

    @property
    def passages(self) -> int:
        """Passages, with those that are gone."""
        return sum(self.held.values())

    @property
    def lost(self) -> int:
        """Passages that are gone: room to be given back."""
        return sum(self.held.get(edition, 0) for edition in self.gone)

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
        """Told by the writer, and known better from what is held."""

    def deleted_count(self) -> int:
        """Editions are removed, not passages; see `gone`."""
        return 0

    def path(self, folder: Path) -> Path:
        """Where its file is."""
        return folder / file_of(self.segid)

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

    segments: list[PassageSegment]

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

    def leave_out(self, segments: Sequence[PassageSegment]) -> None:
        """These segments are no longer part of the index."""
        self.segments = [one for one in self.segments if one not in segments]

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
            chosen = {segment.segid for segment in segments}
            self.commit(lambda _, known: [s for s in known if s.segid not in chosen])
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
            segment.held = Counter(passages.editions)
            segment.size, segment.checksum = file.close(passages)
        except BaseException:
            file.abandon()
            raise

    def _commit_toc(self, segments: list[PassageSegment]) -> None:
        """Whoosh's last step, which makes the commit visible and removes what is left over."""
        rows = [segment.row() for segment in segments]
        table = Table(self.generation, self.schema.followed, self.schema.mended, rows)
        write_table(self._folder, table)
        sweep(self._folder, table)


def _keep_all(writer: PassageWriter, segments: list[PassageSegment]) -> list[PassageSegment]:
    """Whoosh's hook for merging: only what is wholly gone goes."""
    return [segment for segment in segments if not writer.is_empty(segment)]
