"""Importing: files arrive, are copied, read in workers, placed among the editions, committed.

Each file goes its way alone: a failure costs one row with its reason. What is
confirmed is committed; a kill repeats at most the file under way.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.intake.jobs import Portion, Take, Taken
from reader.library.folder import Folder, told
from reader.library.writing import NewFile
from reader.model.arrival import Arrival, ImportProgress, Outcome
from reader.model.changes import Changes
from reader.tasks.following import follow, sweep_incoming
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.shelving import Shelver
from reader.workers.job import WorkerFailure
from reader.workers.worker import Pool

_log = logging.getLogger("reader.tasks")

_MOST_SKIPPED = 8
"""Pages of one file that are given up before the file is."""
_HEAD = 1024
"""Bytes at either end of a file in which a PDF must say that it is one."""


@dataclass(slots=True)
class _Work:
    """A file under way."""

    place: int
    """Its position among the results."""
    path: Path
    in_place: bool
    """It stays where it is: the reader said so, or it is in the library already."""
    arrival: int = 0
    incoming: str = ""
    sha256: str = ""
    size: int = 0
    edition: int = 0
    pages: int = 0
    job: Future[Taken] | None = None
    deaths: dict[int, int] = field(default_factory=dict)
    """Page -> workers that it has killed."""
    skip: tuple[tuple[int, str], ...] = ()
    """Pages given up, with their reasons."""
    lost: BaseException | None = None
    """Why a portion of its pages could not be written: then it is not committed."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to import: files and folders as the reader named them."""

    paths: tuple[Path, ...]
    password: str = ""
    in_place: bool = False
    resumed: dict[Path, tuple[int, str]] = field(default_factory=dict)
    """Of imports cut short: path -> (arrival, copy in `incoming/` or "")."""


class ImportRun:
    """One import, as long as it lasts. Safe to ask from any thread."""

    def __init__(self) -> None:
        self.finished: Future[list[Arrival]] = Future()
        self._lock = threading.Lock()
        self._progress = ImportProgress(0, 0, 0, "")
        self._cancelled = threading.Event()

    @property
    def progress(self) -> ImportProgress:
        """How far it is."""
        with self._lock:
            return self._progress

    @property
    def cancelled(self) -> bool:
        """Whether somebody has called it off."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Call it off: what is committed stays, what is under way is undone."""
        self._cancelled.set()

    def update(self, **values: object) -> None:
        """Say how far it is; numbers named `..._more` are added."""
        with self._lock:
            for name, value in list(values.items()):
                if name.endswith("_more"):
                    del values[name]
                    plain = name.removesuffix("_more")
                    values[plain] = getattr(self._progress, plain) + value
            self._progress = replace(self._progress, **values)  # type: ignore[arg-type]


class Importer:
    """Runs imports one after the other, each file as a few short transactions."""

    def __init__(
        self,
        queue: LibraryQueue,
        batch: Pool,
        tell: Callable[[Changes], None],
        committed: Callable[[], None],
    ) -> None:
        """`committed()` is called after each edition, so that the index can follow."""
        self._queue = queue
        self._folder: Folder = queue.folder
        self._batch = batch
        self._tell = tell
        self._committed = committed
        self._shelver = Shelver(self._folder)
        self._turn = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._runs: list[ImportRun] = []

    def start(self, order: Order) -> ImportRun:
        """Begin an import; it waits for those before it."""
        run = ImportRun()
        self._runs = [r for r in self._runs if not r.finished.done()] + [run]
        self._threads = [t for t in self._threads if t.is_alive()]
        thread = threading.Thread(target=self._run, args=(run, order), name="import", daemon=True)
        self._threads.append(thread)
        thread.start()
        return run

    def runs(self) -> list[ImportRun]:
        """Imports that are not finished."""
        return [run for run in self._runs if not run.finished.done()]

    def forget_known(self) -> None:
        """Somebody else has changed reports or editions. Runs on the library queue."""
        self._shelver.forget()

    def resume(self) -> Future[Order | None]:
        """Clear up after a kill; what to import again, None if nothing was cut short."""

        def clear(pens: Pens) -> Order | None:
            pens.catalogue.forget_unfinished()
            sweep_incoming(self._folder, pens)
            follow(self._folder, pens)
            waiting = pens.catalogue.waiting()
            if not waiting:
                return None
            whole = {w.path: w for w in waiting if (self._folder.incoming / w.incoming).is_file()}
            return Order(
                tuple(Path(w.path) for w in waiting),
                in_place=all(w.in_place for w in waiting),
                resumed={
                    Path(w.path): (w.id, w.incoming if w.path in whole and w.incoming else "")
                    for w in waiting
                },
            )

        return self._queue.write(clear)

    def close(self) -> None:
        """Call off what is running and wait until it has let go."""
        for run in self.runs():
            run.cancel()
        for thread in self._threads:
            thread.join()

    # -- one run -----------------------------------------------------------------

    def _run(self, run: ImportRun, order: Order) -> None:
        with self._turn:
            try:
                results = _Run(self, run, order).go()
            except BaseException as error:
                run.update(finished=True)
                run.finished.set_exception(error)
                if not isinstance(error, Mendable):
                    _log.exception("an import ended")
                return
        run.update(finished=True, current="")
        run.finished.set_result(results)


class _Run:
    """The steps of one run, on its own thread; commits are on the library queue."""

    def __init__(self, importer: Importer, run: ImportRun, order: Order) -> None:
        self._importer = importer
        self._queue = importer._queue
        self._folder = importer._folder
        self._run = run
        self._order = order
        self._results: dict[int, Arrival] = {}
        self._room = threading.Semaphore(importer._batch.size + 1)
        """Files copied and not yet committed: enough to keep every worker busy."""

    def go(self) -> list[Arrival]:
        paths = self._expand()
        if self._queue.read_only:
            error = Mendable(Trouble.READ_ONLY, self._queue.read_only)
            return [_failed(path, error) for path in paths]
        self._run.update(files=len(paths))
        works = []
        for place, path in enumerate(paths):
            inside = path.is_relative_to(self._folder.reports)
            work = _Work(place, path, self._order.in_place or inside)
            works.append(work)
            if not self._run.cancelled:
                self._take(work)
            if self._run.cancelled:
                self._keep(work, Mendable(Trouble.CANCELLED, "Cancelled before it was imported."))
        for _ in range(self._importer._batch.size + 1):
            while not self._room.acquire(timeout=0.1):
                if self._run.cancelled:
                    for work in works:
                        if work.job is not None:
                            work.job.cancel()
        # The commits of the last files are queued behind this, so wait for them.
        self._queue.write(lambda pens: follow(self._folder, pens)).result()
        return [self._results[place] for place in sorted(self._results)]

    def _expand(self) -> list[Path]:
        """Folders become the PDFs inside them, each once, in the order of their names."""
        paths: list[Path] = []
        for path in self._order.paths:
            if path.is_dir():
                inside = sorted(
                    (p for p in path.rglob("*") if p.suffix.casefold() == ".pdf" and p.is_file()),
                    key=lambda p: str(p).casefold(),
                )
                paths += inside or [path]
            else:
                paths.append(path)
        return list(dict.fromkeys(path.absolute() for path in paths))

    def _take(self, work: _Work) -> None:
        """Copy one file and send it to a worker; waits while enough are under way."""
        self._room.acquire()
        self._run.update(current=work.path.name)
        try:
            arrival, incoming = self._order.resumed.get(work.path, (0, ""))
            path, place = work.path, work.in_place
            work.arrival = (
                arrival or self._queue.write(lambda p: p.catalogue.arrive(path, place)).result()
            )
            self._copy(work, incoming)
            known = self._queue.write(
                lambda pens: pens.reading.file_by_sha256(work.sha256)
            ).result()
            if known is not None:
                raise _Known(known.edition)
            work.edition = self._queue.write(lambda p: p.catalogue.begin_edition()).result()
            self._send(work)
        except _Known as known:
            self._known(work, known.edition)
        except (Mendable, OSError) as error:
            self._keep(work, error if isinstance(error, Mendable) else told(error, work.path))
            self._room.release()

    def _copy(self, work: _Work, incoming: str) -> None:
        if work.path.is_dir():
            raise Mendable(Trouble.NO_PDFS, f"There are no PDF files in {work.path.name}.")
        if incoming:  # copied by the import that was cut short
            source = self._folder.incoming / incoming
        else:
            source = work.path
            look_at(source)
        name = f"{work.arrival}.pdf"
        if work.in_place or incoming:
            work.sha256, work.size = _digest(source, self._going_on)
            work.incoming = incoming
            return
        work.sha256, work.size = self._folder.take_in(source, name, self._going_on)
        work.incoming = name
        self._queue.write(lambda pens: pens.catalogue.copied(work.arrival, name)).result()

    def _send(self, work: _Work) -> None:
        source, name = str(self._source(work)), work.path.name
        work.job = self._importer._batch.send(
            Take(source, name, self._order.password, skip=work.skip),
            on_progress=lambda said: self._portion(work, said),
        )
        work.job.add_done_callback(lambda done: self._answered(work, done))

    def _source(self, work: _Work) -> Path:
        return self._folder.incoming / work.incoming if work.incoming else work.path

    def _going_on(self, size: int) -> bool:
        return not self._run.cancelled

    # -- answers of the workers, on their threads ---------------------------------

    def _portion(self, work: _Work, said: object) -> None:
        if isinstance(said, Portion) and not self._run.cancelled:
            work.pages += len(said.pages)
            self._run.update(pages_done_more=len(said.pages))
            self._queue.write(
                lambda pens: pens.catalogue.add_pages(work.edition, said.pages, said.words)
            ).add_done_callback(lambda done: self._written(work, done))

    def _written(self, work: _Work, done: Future[None]) -> None:
        work.lost = work.lost or done.exception()

    def _answered(self, work: _Work, done: Future[Taken]) -> None:
        error = None if done.cancelled() else done.exception()
        going_on = len(work.skip) < _MOST_SKIPPED and not self._run.cancelled
        if going_on and isinstance(error, WorkerFailure) and _by_a_page(error):
            again = self._queue.write(lambda pens: self._again(pens, work, error))
            again.add_done_callback(lambda begun: self._begun_again(work, begun))
        else:
            self._commit(work, done)

    def _again(self, pens: Pens, work: _Work, error: WorkerFailure) -> None:
        """Read a file again whose page killed its worker; without the page at its second kill."""
        work.deaths[error.page] = work.deaths.get(error.page, 0) + 1
        if work.deaths[error.page] > 1:
            work.skip += ((error.page, error.sentence),)
        pens.catalogue.drop_edition(work.edition)
        work.edition = pens.catalogue.begin_edition()
        self._run.update(pages_done_more=-work.pages)
        work.pages = 0
        self._send(work)

    def _begun_again(self, work: _Work, begun: Future[None]) -> None:
        if (error := begun.exception()) is not None:
            self._keep(work, _mendable(error, work.path.name))
            self._room.release()

    def _commit(self, work: _Work, done: Future[Taken]) -> None:
        def commit(pens: Pens) -> None:
            if self._run.cancelled or done.cancelled():
                raise Mendable(Trouble.CANCELLED, "Cancelled before it was imported.")
            taken = done.result()
            if work.lost is not None:
                raise work.lost
            file = NewFile(
                sha256=work.sha256,
                path=self._folder.relative(self._source(work)),
                target="",
                name=work.path.name,
                size=work.size,
                licensee=taken.licensee,
                encrypted=taken.encrypted,
            )
            known = pens.reading.file_by_sha256(work.sha256)
            if known is not None:
                raise _Known(known.edition)
            shelved = self._importer._shelver.shelve(
                pens, work.arrival, work.edition, taken, file, work.in_place
            )
            self._results[work.place] = replace(shelved, path=str(work.path))
            self._run.update(files_done_more=1)
            follow(self._folder, pens)

        def after(committed: Future[None]) -> None:
            try:
                committed.result()
                arrival = self._results[work.place]
                self._importer._tell(Changes(reports=True, index=True, previews=(arrival.edition,)))
                self._importer._committed()
                self._room.release()
            except _Known as known:
                self._known(work, known.edition)
            except Exception as error:
                self._keep(work, _mendable(error, work.path.name))
                self._room.release()

        self._queue.write(commit).add_done_callback(after)

    def _known(self, work: _Work, edition: int) -> None:
        """The same bytes are here already: say so, and drop the copy."""

        def note(pens: Pens) -> None:
            self._drop(pens, work)
            pens.catalogue.dismiss(work.arrival)
            there = pens.reading.edition(edition)
            self._results[work.place] = Arrival(
                work.arrival,
                str(work.path),
                Outcome.KNOWN,
                report=there.report if there else 0,
                edition=edition,
                pages=there.pages if there else 0,
                reason="The same file is in the library already.",
            )
            self._run.update(files_done_more=1)

        self._queue.write(note).add_done_callback(lambda done: self._room.release())

    def _keep(self, work: _Work, error: Mendable) -> None:
        """Keep a file that failed as a row with its reason."""
        error = _named(error, work)
        self._results[work.place] = Arrival(
            work.arrival,
            str(work.path),
            Outcome.FAILED,
            reason=error.sentence,
            trouble=error.trouble,
        )
        self._run.update(files_done_more=1, failed_more=1)

        def note(pens: Pens) -> None:
            self._drop(pens, work)
            if work.arrival == 0:
                work.arrival = pens.catalogue.arrive(work.path)
            if error.trouble == Trouble.CANCELLED:
                pens.catalogue.dismiss(work.arrival)
            else:
                pens.catalogue.fail(work.arrival, error.trouble, error.sentence)

        self._queue.write(note).add_done_callback(_complain)
        self._importer._tell(Changes(arrivals=True))

    def _drop(self, pens: Pens, work: _Work) -> None:
        if work.edition:
            pens.catalogue.drop_edition(work.edition)
        if work.incoming:
            (self._folder.incoming / work.incoming).unlink(missing_ok=True)


class _Known(Exception):
    """The library has these bytes, as a file of `edition`."""

    def __init__(self, edition: int) -> None:
        super().__init__(edition)
        self.edition = edition


def look_at(path: Path) -> None:
    """Refuse what is certainly no PDF before it is copied. Raises `Mendable` or `OSError`."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(max(0, path.stat().st_size - _HEAD))
        tail = file.read(_HEAD)
    if not head:
        raise Mendable(Trouble.EMPTY, f"{path.name} is empty: download it again.")
    if b"%PDF" not in head and b"%%EOF" not in tail and b"startxref" not in tail:
        raise Mendable(
            Trouble.NOT_A_PDF, f"{path.name} is not a PDF: choose the report's PDF file."
        )


def _digest(path: Path, going_on: Callable[[int], bool]) -> tuple[str, int]:
    """SHA-256 and size of a file that stays where it is."""
    import hashlib

    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
            size += len(piece)
            if not going_on(size):
                raise Mendable(Trouble.CANCELLED, "Cancelled before it was imported.")
    return digest.hexdigest(), size


def _named(error: Mendable, work: _Work) -> Mendable:
    """A worker knows only the copy in `incoming/`: the reader is told the file's own name."""
    name = work.path.name
    if error.trouble == Trouble.PASSWORD:
        return Mendable(error.trouble, f"{name} is locked: give its password to import it.")
    sentence = error.sentence.replace(work.incoming, name) if work.incoming else error.sentence
    return Mendable(error.trouble, sentence if sentence.endswith((".", "?")) else f"{sentence}.")


def _by_a_page(error: WorkerFailure) -> bool:
    """Whether one page killed the worker, so that the rest of the file may still be read."""
    return error.page > 0 and error.kind in ("crashed", "hung")


def _mendable(error: BaseException, name: str) -> Mendable:
    """What went wrong with a file, as one sentence."""
    if isinstance(error, Mendable):
        return error
    if isinstance(error, WorkerFailure):
        trouble = {"hung": Trouble.HANGS, "crashed": Trouble.CRASHES}.get(error.kind, Trouble.OTHER)
        return Mendable(trouble, f"{name}: {error.sentence}")
    if isinstance(error, OSError):
        return told(error, Path(name))
    if "disk is full" in str(error):
        return Mendable(Trouble.DISK_FULL, "The disk is full: make room, then import it again.")
    _log.error("importing %s failed", name, exc_info=error)
    return Mendable(Trouble.OTHER, f"{name} could not be imported: {error}.")


def _complain(done: Future[None]) -> None:
    """A step whose failure harms nothing: keep it in the log."""
    if not done.cancelled() and (error := done.exception()) is not None:
        _log.info("a step of an import failed: %s", error)


def _failed(path: Path, error: Mendable) -> Arrival:
    return Arrival(0, str(path), Outcome.FAILED, reason=error.sentence, trouble=error.trouble)
