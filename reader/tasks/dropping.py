"""Drop folders: looked at for new PDFs, each imported as a copy once it is whole, and only once.

A thread of its own looks at a calm pace, which works on network folders too; nothing in the
folders is ever changed. What was seen is in the person's file, by path, time and bytes. The
folders are a setting of this machine, and belong to one library.
"""

import hashlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from reader.base.errors import Mendable, Trouble
from reader.base.paths import shown
from reader.library.dropped import DroppedFile
from reader.library.folder import Folder
from reader.library.people import PersonWriter
from reader.model.changes import Changes
from reader.settings.store import SettingsFile
from reader.tasks.finding import find_pdfs
from reader.tasks.importing import Importer, Order
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue
from reader.tasks.ripening import Ripening, Stamp, is_passed_over, stamp_of

_log = logging.getLogger("reader.tasks")

LOOK = 8.0
"""Seconds between two looks."""
SHARE = 20
"""A look that takes long is followed by so many times its length of rest."""
LET_GO = 2.0
"""Seconds that are waited for a look to end when the program does: a network may hang."""


@dataclass(frozen=True, slots=True)
class DropFolder:
    """A folder that is watched."""

    path: Path
    trouble: str = ""
    """Why it cannot be looked at now, "" if it can."""


class Dropping:
    """What a person can do with drop folders, and the thread that looks at them."""

    def __init__(
        self,
        queue: LibraryQueue,
        settings: SettingsFile,
        importer: Importer,
        jobs: Jobs,
        carry: Callable[[], Future[None]],
        tell: Callable[[Changes], None],
    ) -> None:
        """`carry()` carries notes into what has come; its end is waited for before it is told."""
        self._queue = queue
        self._folder: Folder = queue.folder
        self._settings = settings
        self._importer = importer
        self._jobs = jobs
        self._carry = carry
        self._tell = tell
        self._ripening = Ripening()
        self._seen: dict[Path, Stamp] | None = None
        self._bytes: set[str] = set()
        self._troubles: dict[Path, str] = {}
        self._wake = threading.Event()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    # -- which folders -----------------------------------------------------------

    @property
    def library(self) -> Path | None:
        """Another library that the folders belong to; None if they belong to this one."""
        into = self._settings.settings.library.drop_into
        other = Path(into) if into else self._folder.root
        return other if other.absolute() != self._folder.root.absolute() else None

    def folders(self) -> list[DropFolder]:
        """The folders, and whether they can be looked at; of whichever library."""
        paths = [Path(path) for path in self._settings.settings.library.drop_folders]
        return [DropFolder(path, self._troubles.get(path, "")) for path in paths]

    def add(self, folder: Path, old_too: bool) -> Future[None]:
        """Watch a folder; `old_too`: what lies in it now is imported as well.

        The folders then belong to this library. Fails with `Mendable` where that cannot be.
        """
        folder = folder.absolute()

        def work(job: Job) -> None:
            if self._queue.read_only:
                raise Mendable(Trouble.READ_ONLY, self._queue.read_only)
            if not folder.is_dir():
                raise Mendable(Trouble.NOT_FOUND, f"There is no folder {shown(str(folder))}.")
            if folder.resolve().is_relative_to(self._folder.root.resolve()):
                raise Mendable(
                    Trouble.USAGE,
                    f"{folder.name} belongs to the library: its reports are here already.",
                )
            there = {} if old_too else self._inside(folder)

            def put(pen: PersonWriter) -> None:
                with pen.transaction():
                    if old_too:
                        pen.forget_dropped(folder)
                    pen.see_dropped(
                        DroppedFile(str(path), stamp.size, stamp.mtime)
                        for path, stamp in there.items()
                    )

            self._queue.write_person(put).result()
            self._seen = None  # what was seen is read anew
            kept = self._settings.settings.library.drop_folders
            self._keep((*kept, str(folder)) if str(folder) not in kept else kept)

        return self._jobs.start("Looking at a folder", work, shown=False)

    def remove(self, folder: Path) -> None:
        """Watch a folder no longer."""
        kept = self._settings.settings.library.drop_folders
        self._keep(tuple(path for path in kept if Path(path) != folder))

    def _keep(self, folders: tuple[str, ...]) -> None:
        into = str(self._folder.root.absolute()) if folders else ""
        self._settings.change("library", drop_folders=folders, drop_into=into)
        self.start()
        self._tell(Changes(folders=True))

    # -- the thread --------------------------------------------------------------

    def start(self) -> None:
        """Look at the folders from now on, if there are any for this library."""
        mine = self.folders() and self.library is None and not self._queue.read_only
        if mine and self._thread is None and not self._ended.is_set():
            self._thread = threading.Thread(target=self._run, name="drop folders", daemon=True)
            self._thread.start()
        self._wake.set()

    def end(self) -> None:
        """Look no more. What is being imported ends with the imports."""
        self._ended.set()
        self._wake.set()

    def close(self) -> None:
        """Wait until a look has ended; after the imports."""
        if self._thread is not None:
            self._thread.join(LET_GO)

    def _run(self) -> None:
        rest = 0.0
        while not self._ended.is_set():
            self._wake.wait(rest)
            self._wake.clear()
            if self._ended.is_set():
                return
            begun = monotonic()
            try:
                self.look()
            except Mendable as error:
                _log.info("watched folders wait: %s", error)
            except Exception:
                if not self._ended.is_set():  # what is asked of a library that closes is refused
                    _log.exception("watched folders could not be looked at")
            rest = max(LOOK, SHARE * (monotonic() - begun))

    def look(self) -> None:
        """Look once at all folders, and wait for the import of what is whole. On one thread."""
        if self.library is not None:
            return
        if (seen := self._seen) is None:
            known = self._queue.write_person(lambda pen: pen.dropped()).result()
            self._seen = seen = {Path(one.path): Stamp(one.size, one.mtime) for one in known}
            self._bytes = {one.sha256 for one in known if one.sha256}
        new: dict[Path, Stamp] = {}
        troubles = {}
        for folder in self.folders():
            try:
                inside = self._inside(folder.path)
            except Mendable as error:
                troubles[folder.path] = error.sentence
                continue
            new |= {path: stamp for path, stamp in inside.items() if seen.get(path) != stamp}
        if troubles != self._troubles:
            self._troubles = troubles
            self._tell(Changes(folders=True))
        self._take([(path, new[path]) for path in self._ripening.look(new)])

    def _inside(self, folder: Path) -> dict[Path, Stamp]:
        """The PDFs in a folder. Raises `Mendable` if it cannot be looked at."""
        found = {}
        for one in find_pdfs(folder, self._folder.root, lambda inside: not self._ended.is_set()):
            if one.trouble is not None:
                if one.path == folder and one.trouble.trouble is not Trouble.NO_PDFS:
                    raise one.trouble
            elif not is_passed_over(one.path.relative_to(folder)):
                stamp = stamp_of(one.path)
                if stamp is not None:
                    found[one.path] = stamp
        return found

    # -- files that are whole ----------------------------------------------------

    def _take(self, ripe: list[tuple[Path, Stamp]]) -> None:
        """Import what the library does not know, and remember all of it."""
        known: list[DroppedFile] = []
        new: list[DroppedFile] = []
        for path, stamp in ripe:
            sha256 = self._digest(path)
            if self._ended.is_set():
                return
            if not sha256 or stamp_of(path) != stamp:
                continue  # it is written to again: the next look will tell
            seen = DroppedFile(str(path), stamp.size, stamp.mtime, sha256)
            here = self._queue.read(lambda c, s=sha256: c.file_by_sha256(s)).result()  # type: ignore[misc]
            (known if here is not None or sha256 in self._bytes else new).append(seen)
            self._bytes.add(sha256)
        self._see(known)
        if not new:
            return
        run = self._importer.start(Order(tuple(Path(one.path) for one in new)))
        self._tell(Changes(arrivals=True))
        done = {arrival.path for arrival in run.finished.result()}
        self._see([one for one in new if one.path in done])
        if not self._ended.is_set():  # else the next start goes on with the rest
            self._carry().result()
            self._tell(Changes(dropped=(run.id,)))

    def _see(self, files: list[DroppedFile]) -> None:
        if not files:
            return
        self._queue.write_person(lambda pen: pen.see_dropped(files)).result()
        if self._seen is not None:
            self._seen |= {Path(one.path): Stamp(one.size, one.mtime) for one in files}

    def _digest(self, path: Path) -> str:
        """SHA-256 of a file, "" where it cannot be read now."""
        digest = hashlib.sha256()
        try:
            with path.open("rb") as file:
                while piece := file.read(1 << 20):
                    digest.update(piece)
                    if self._ended.is_set():
                        return ""
        except OSError:
            return ""
        return digest.hexdigest()
