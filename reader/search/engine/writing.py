"""The one writer of the index: follows the catalogue's changes and keeps segments few.

What it has followed stands in the commit itself, so a kill at any instant repeats at most
one edition. An edition that comes again replaces itself in one commit. Eight segments of
about one size are joined to one, so that a page is written once more each time the index
grows eightfold (0.1 ms a page of manuals, 0.25 of dense tables), and never all at once:
small ones as editions come in, large ones in quiet moments, so that nothing waits to be found.
What is damaged goes, and its editions are taken in again while all others can be searched.
Runs in the index worker, which ends when there is nothing to do.
"""

import errno
import logging
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from whoosh.index import LockError

from reader.base.errors import Mendable, Trouble
from reader.library.folder import Folder
from reader.library.passages import IndexPassage, indexable
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
from reader.search.engine.commits import orphans, read_table, salvage
from reader.search.engine.index import KINDS
from reader.search.engine.postings import MOST_PASSAGES, DamagedIndex, MissingIndex
from reader.search.engine.progress import Progress
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
_AT_ONCE = 4000
"""Passages that are joined while editions wait to be found; more are joined in quiet moments."""
_MOST_SEGMENTS = 40
_LOST = 4
"""A segment is written anew once this part of its passages is gone."""
_FEW = 10
"""Editions below which nobody needs to know how long it takes."""
_QUIET = 2.0
_LOOK = 0.05
"""Seconds without anything else to do before segments are joined, and between two looks."""
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
        """The newest commit, rid of what is damaged.

        What can be read of a damaged index, or of one of another version, can be searched
        until it has been taken in again.
        """
        try:
            commit = read_commit(self._folder)
        except DamagedIndex as error:
            if not isinstance(error, MissingIndex):
                self._tell(error)
            elif self._is_missed():
                self._mended = "The search index was missing and has been built anew."
            self._trusted = False
            rows = salvage(self._folder) if self._folder.is_dir() else []
            create(self._folder, rows, self._mended)
            return read_commit(self._folder)
        if commit.followed > self._catalogue.last_change():
            self._tell(DamagedIndex("it belongs to another catalogue"))
            self._trusted = False
            create(self._folder, mended=self._mended)
        elif not self._trusted:
            unfit = list(self._unfit(commit))
            if unfit or orphans(self._folder, read_table(self._folder)):
                writer = open_writer(self._folder)
                writer.leave_out(unfit)
                writer.follow(commit.followed, self._mended)
                writer.commit()
        else:
            return commit
        return read_commit(self._folder)

    def _unfit(self, commit: Commit) -> Iterator[PassageSegment]:
        """The segments that are not as they were written; reads every file once."""
        for segment in commit.segments:
            try:
                file = segment.open(self._folder)
                try:
                    if file.checksum() != segment.checksum:
                        raise DamagedIndex("a file of it was overwritten")
                finally:
                    file.close()
            except DamagedIndex as error:
                self._tell(error)
                yield segment

    def _tell(self, error: DamagedIndex) -> None:
        _LOG.info("the search index is built anew: %s", error)
        self._mended = f"The search index could not be used ({error}) and has been built anew."

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
        progress = self._progress(changes)
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
                progress.done(edition)
                followed = number or followed
                writer.follow(followed, self._mended)
                late = time.monotonic() - since > _COMMIT_SECONDS
                if at == len(changes) or late or writer.waiting >= _COMMIT_PASSAGES:
                    writer.commit()
                    say(replace(self.state(), seconds=progress.seconds))
                    self._tidy(beat, _AT_ONCE)
                    if at == len(changes):
                        return
                    writer = open_writer(self._folder)
                    since = time.monotonic()
        except BaseException:
            if not writer.is_closed:
                writer.cancel()
            raise

    def _progress(self, changes: Sequence[tuple[int, str, int]]) -> Progress:
        coming = {edition for _, what, edition in changes if what == "add"}
        if len(coming) < _FEW:
            return Progress({})  # it is over before anybody has read how long it takes
        facts = self._catalogue.editions()
        return Progress({one.edition: one.pages for one in facts if one.edition in coming})

    def _strays(self, commit: Commit, coming: set[int]) -> list[tuple[int, str, int]]:
        """Editions in the index and not in the catalogue, or the other way round."""
        there = {facts.edition for facts in self._catalogue.editions()}
        there &= self._catalogue.ask(indexable)
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

    def tidy(self, wanted: Callable[[], bool], beat: Callable[[], None]) -> None:
        """Join what is left to be joined, once a moment has been quiet, while it is wanted."""
        until = time.monotonic() + _QUIET
        while time.monotonic() < until:
            if not wanted():
                return
            beat()
            time.sleep(_LOOK)

        def go_on() -> None:
            beat()
            if not wanted():
                raise _Unwanted

        try:
            self._tidy(go_on, MOST_PASSAGES)
        except (LockError, OSError, DamagedIndex) as error:
            _LOG.info("segments are not joined: %s", error)  # nothing is lost by it
        except _Unwanted:
            return

    def _tidy(self, beat: Callable[[], None], most: int) -> None:
        """Join segments of about one size where there are many, one small step after another."""
        while crowd := crowd_of(read_commit(self._folder).segments, most):
            writer = open_writer(self._folder)
            try:
                writer.join(crowd, beat)
            except DamagedIndex as error:
                _LOG.info("segments cannot be joined: %s", error)
                self._trusted = False  # the next round looks through all of it
                writer.cancel()
                return
            except BaseException:
                if not writer.is_closed:
                    writer.cancel()
                raise


class _Unwanted(Exception):
    """Something else is to be done now."""


def state_of(commit: Commit, folder: Path, catalogue: Catalogue, mended: str = "") -> IndexState:
    """How an index stands against its catalogue."""
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    here = living(segment for segment in commit.segments if _is_whole(segment, folder))
    # The newest change of each edition says whether it is in the catalogue.
    there = {edition for _, what, edition in catalogue.changes_after(0) if what == "add"}
    there &= catalogue.ask(indexable)
    untidy = bool(crowd_of(commit.segments, MOST_PASSAGES))
    return IndexState(len(here), len(there - here), size, mended, untidy=untidy)


def _is_whole(segment: PassageSegment, folder: Path) -> bool:
    """Whether its file is there, as long as it should be."""
    try:
        return segment.path(folder).stat().st_size == segment.size
    except OSError:
        return False


def living(segments: Iterable[PassageSegment]) -> set[int]:
    """The editions that can be found."""
    return set().union(*(segment.editions - segment.gone for segment in segments))


def crowd_of(segments: Sequence[PassageSegment], most: int) -> list[PassageSegment]:
    """Segments to join in one step: as many of one size as make a tier, or one with much room.

    At most `most` passages, unless there are so many segments that queries suffer.
    """
    most = most if len(segments) <= _MOST_SEGMENTS else MOST_PASSAGES
    tiers: dict[int, list[PassageSegment]] = defaultdict(list)
    for segment in segments:
        if segment.lost * _LOST > segment.passages and segment.passages - segment.lost <= most:
            return [segment]
        tier, size = 0, _SMALLEST
        while segment.passages > size:
            tier, size = tier + 1, size * _TIER
        tiers[tier].append(segment)
    for _, crowd in sorted(tiers.items()):
        chosen = crowd[:_TIER]
        if len(chosen) == _TIER and sum(s.passages - s.lost for s in chosen) <= most:
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
