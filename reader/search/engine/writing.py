"""The one writer of the index: follows the catalogue's changes and keeps segments few.

What it has followed stands in the commit itself, so a kill at any instant repeats at most
one edition. An edition that comes again replaces itself in one commit. Eight segments of
about one size are joined to one, so that a page is written once more each time the index
grows eightfold (0.1 ms a page of manuals, 0.25 of dense tables), and never all at once.
Runs in the index worker, which ends when there is nothing to do.
"""

import errno
import logging
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Set
from datetime import UTC, datetime, timedelta
from pathlib import Path

from whoosh.index import LockError

from reader.base.errors import Mendable, Trouble
from reader.library.folder import Folder
from reader.library.passages import IndexPassage
from reader.library.reading import Catalogue
from reader.search.analysis import Parts
from reader.search.breaks import Break, with_breaks
from reader.search.engine.codec import (
    Commit,
    PassageSegment,
    PassageWriter,
    create,
    open_writer,
    read_commit,
)
from reader.search.engine.index import KINDS
from reader.search.engine.postings import MOST_PASSAGES, DamagedIndex, MissingIndex
from reader.search.jobs import IndexState

_LOG = logging.getLogger("reader.search")
_COMMIT_SECONDS = 1.0
"""An import is found after so long."""
_COMMIT_PASSAGES = 4000
_NEW = timedelta(seconds=2)
"""An edition that came so long before this worker began has been in an index before."""
_TIER = 8
"""Segments of about one size that are joined to one; sizes are powers of this."""
_SMALLEST = 500
_KIND_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}


class IndexWriter:
    """Writes the index of one library."""

    def __init__(self, library: Path, catalogue: Catalogue, parts: Parts) -> None:
        self._folder = Folder(library).index
        self._catalogue = catalogue
        self._parts = parts
        self._trusted = False
        self._mended = ""
        self._since = datetime.now(UTC)

    def catch_up(
        self,
        say: Callable[[IndexState], None],
        beat: Callable[[], None],
        *,
        anew: bool = False,
        doubt: bool = False,
    ) -> IndexState:
        """Follow the catalogue to its end; `say` hears of each commit, `beat` shows life.

        Raises `Mendable` where the index cannot be written.
        """
        self._trusted = self._trusted and not doubt
        self._mended = ""
        try:
            commit = self._sound()
            self._follow(commit, 0 if anew else commit.followed, say, beat)
        except LockError as error:
            raise Mendable(
                Trouble.LOCKED, "Another program is writing this library's index: close it."
            ) from error
        except OSError as error:
            raise _told(error, self._folder) from error
        return self.state()

    def state(self) -> IndexState:
        """How the index stands now."""
        return state_of(read_commit(self._folder), self._folder, self._catalogue, self._mended)

    def _sound(self) -> Commit:
        """The newest commit, of an empty index if what is there is damaged or of another time."""
        changes = self._catalogue.last_change()
        try:
            commit = read_commit(self._folder)
            if not self._trusted:
                _verify(commit.segments, self._folder)
            if commit.followed > changes:
                raise DamagedIndex("it belongs to another catalogue")
            return commit
        except MissingIndex:
            if self._is_missed():
                self._mended = "The search index was missing and has been built anew."
        except DamagedIndex as error:
            _LOG.info("the search index is built anew: %s", error)
            self._mended = f"The search index could not be used ({error}) and has been built anew."
        create(self._folder)
        self._trusted = False
        return read_commit(self._folder)

    def _is_missed(self) -> bool:
        """Whether there should be an index: in a library that is new nobody misses it."""
        editions = self._catalogue.editions()
        oldest = self._catalogue.edition(editions[0].edition) if editions else None
        if oldest is None:
            return False
        added = datetime.strptime(oldest.added, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        return added < self._since - _NEW

    def _follow(
        self,
        commit: Commit,
        after: int,
        say: Callable[[IndexState], None],
        beat: Callable[[], None],
    ) -> None:
        changes = self._catalogue.changes_after(after)
        if not self._trusted:
            changes += self._strays(commit, {edition for _, _, edition in changes})
        self._trusted = True
        if not changes:
            return
        writer = open_writer(self._folder)
        since, followed = time.monotonic(), commit.followed
        try:
            for at, (number, what, edition) in enumerate(changes, 1):
                writer.remove(edition)
                if what == "add":
                    passages = self._catalogue.index_passages(edition)
                    for passage, page_break in with_breaks(passages):
                        if writer.full:
                            writer.commit()
                            writer = open_writer(self._folder)
                        self._add(writer, edition, passage, page_break)
                        beat()
                followed = number or followed
                writer.follow(followed, self._mended)
                late = time.monotonic() - since > _COMMIT_SECONDS
                if at == len(changes) or late or writer.waiting >= _COMMIT_PASSAGES:
                    writer.commit()
                    say(self.state())
                    self._tidy(beat)
                    if at == len(changes):
                        return
                    writer = open_writer(self._folder)
                    since = time.monotonic()
        except BaseException:
            if not writer.is_closed:
                writer.cancel()
            raise

    def _strays(self, commit: Commit, coming: set[int]) -> list[tuple[int, str, int]]:
        """Editions in the index and not in the catalogue, or the other way round."""
        there = {facts.edition for facts in self._catalogue.editions()}
        here = living(commit.segments)
        gone = [(0, "remove", edition) for edition in sorted(here - there - coming)]
        return gone + [(0, "add", edition) for edition in sorted(there - here - coming)]

    def _add(
        self, writer: PassageWriter, edition: int, passage: IndexPassage, after: Break | None
    ) -> None:
        flat = self._parts.flat
        writer.add(
            edition,
            passage.number,
            _KIND_NUMBERS[passage.kind],
            flat(passage.words),
            flat(passage.heading.split()),
            flat(passage.caption.split()),
            (flat(after[0]), flat(after[1])) if after else ((), ()),
        )

    def _tidy(self, beat: Callable[[], None]) -> None:
        """Join segments of about one size where there are many, one small step after another."""
        while crowd := _crowd(read_commit(self._folder).segments):
            writer = open_writer(self._folder)
            try:
                writer.join(crowd, beat)
            except BaseException:
                if not writer.is_closed:
                    writer.cancel()
                raise


def state_of(commit: Commit, folder: Path, catalogue: Catalogue, mended: str = "") -> IndexState:
    """How an index stands against its catalogue."""
    here = living(commit.segments)
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    return IndexState(len(here), behind(commit.followed, here, catalogue), size, mended)


def behind(followed: int, here: Set[int], catalogue: Catalogue) -> int:
    """How many editions of the catalogue cannot be searched yet, or not as they are now."""
    changes = catalogue.changes_after(followed)
    return len({edition for _, what, edition in changes if what == "add"} - here) if changes else 0


def living(segments: Iterable[PassageSegment]) -> set[int]:
    """The editions that can be found."""
    return set().union(*(segment.editions - segment.gone for segment in segments))


def _verify(segments: Iterable[PassageSegment], folder: Path) -> None:
    """Read every file of the index once. Raises `DamagedIndex`."""
    for segment in segments:
        file = segment.open(folder)
        try:
            if file.checksum() != segment.checksum:
                raise DamagedIndex("a file of it was overwritten")
        finally:
            file.close()


def _crowd(segments: Iterable[PassageSegment]) -> list[PassageSegment]:
    """Segments to join in one step: as many of one size as make a tier, or one half empty."""
    tiers: dict[int, list[PassageSegment]] = defaultdict(list)
    for segment in segments:
        if 2 * len(segment.gone) > len(segment.editions):
            return [segment]
        tier, size = 0, _SMALLEST
        while segment.passages > size:
            tier, size = tier + 1, size * _TIER
        tiers[tier].append(segment)
    for _, crowd in sorted(tiers.items()):
        chosen = crowd[:_TIER]
        if len(chosen) == _TIER and sum(s.passages for s in chosen) <= MOST_PASSAGES:
            return chosen
    return []


def _told(error: OSError, folder: Path) -> Mendable:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Mendable(
            Trouble.DISK_FULL,
            "The disk is full: make room, and the search index follows by itself.",
        )
    return Mendable(
        Trouble.READ_ONLY,
        f"The search index in {folder} cannot be written ({error.strerror}): "
        "give yourself permission, or choose another library folder.",
    )
