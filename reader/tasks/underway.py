"""One file on its way in: copied, read in a worker, placed among the editions, committed."""

import hashlib
import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.base.paths import shown
from reader.intake.jobs import Portion, Take, Taken
from reader.library.arrivals import Waiting
from reader.library.files import NewFile
from reader.library.folder import Folder, told
from reader.model.arrival import Arrival, Outcome
from reader.model.changes import Changes
from reader.tasks.correcting import report_rows
from reader.tasks.following import follow
from reader.tasks.importrun import ImportRun
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.ruling import SOURCE, put_on, rule_for
from reader.tasks.secrets import Secrets
from reader.tasks.shelving import Shelver
from reader.tasks.trashing import HERE, recognise
from reader.tasks.webpages import waited_for
from reader.workers.job import WorkerFailure
from reader.workers.worker import Pool

_log = logging.getLogger("reader.tasks")

_MOST_SKIPPED = 8
"""Pages of one file that are given up before the file is."""
_HEAD = 1024
"""Bytes at either end of a file in which a PDF must say that it is one."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What every file on its way needs."""

    queue: LibraryQueue
    batch: Pool
    shelver: Shelver
    tell: Callable[[Changes], None]
    committed: Callable[[], None]
    """Called after each edition, so that the index can follow."""
    secrets: Secrets


class FileUnderWay:
    """The steps of one file. Begun on the import's thread; workers' answers come on theirs."""

    def __init__(
        self,
        tools: Tools,
        run: ImportRun,
        waiting: Waiting,
        password: str,
        ended: Callable[["FileUnderWay", Arrival], None],
    ) -> None:
        """`ended(self, arrival)` is called once; with no outcome if the file is to wait."""
        self._tools = tools
        self._queue = tools.queue
        self._folder: Folder = tools.queue.folder
        self._run = run
        self._path = Path(waiting.path)
        self._name = shown(self._path.name)
        self._id = waiting.id
        self._incoming = waiting.incoming
        self._in_place = waiting.in_place or self._path.is_relative_to(self._folder.reports)
        """It stays where it is: the reader said so, or it is in the library already."""
        self._password = password
        self._ended = ended
        self._sha256 = ""
        self._size = 0
        self._edition = 0
        self._pages = 0
        self._job: Future[Taken] | None = None
        self._asked: Future[str] | None = None
        """The key store's answer, awaited for a file that is locked."""
        self._deaths: dict[int, int] = {}
        """Page -> workers that it has killed."""
        self._skip: tuple[tuple[int, str], ...] = ()
        """Pages given up, with their reasons."""
        self._lost: BaseException | None = None
        """Why a portion of its pages could not be written: then it is not committed."""

    def begin(self) -> None:
        """Copy the file and send it to a worker."""
        try:
            self._copy()
            known = self._queue.write(self._recognise).result()
            if known is not None:
                self._end(known)
                return
            self._edition = self._queue.write(lambda p: p.catalogue.begin_edition()).result()
            self._send()
        except Exception as error:
            self._fail(error)

    def call_off(self) -> None:
        """Take it back from the workers if none has it yet, and wait for no key store."""
        for awaited in (self._job, self._asked):
            if awaited is not None:
                awaited.cancel()

    def _copy(self) -> None:
        source = self._source
        if not source.is_file() and self._incoming:  # the copy went away with a cleared folder
            self._incoming, source = "", self._path
        copied = bool(self._incoming)
        if not copied:
            look_at(source)
        if self._in_place or copied:
            self._sha256, self._size = _digest(source, self._going_on)
            return
        name = f"{self._id}-{self._run.number}.pdf"
        self._sha256, self._size = self._folder.take_in(source, name, self._going_on)
        self._incoming = name
        self._queue.write(lambda pens: pens.catalogue.arrivals.copied(self._id, name)).result()

    def _recognise(self, pens: Pens) -> Arrival | None:
        """What became of a file whose bytes the library knows, None if it does not."""
        file = pens.reading.file_by_sha256(self._sha256)
        if file is None:
            return None
        said = recognise(self._folder, pens, file, self._source)
        there = pens.reading.edition(file.edition)
        known = self._arrival(
            Outcome.KNOWN,
            report=there.report if there else 0,
            edition=file.edition,
            pages=there.pages if there else 0,
            reason=said,
        )
        with pens.catalogue.transaction():
            pens.catalogue.arrivals.settle(known)
        if said != HERE:
            self._tools.shelver.forget()
            follow(self._folder, pens)
        self._drop(pens)
        return known

    def _send(self) -> None:
        self._job = self._tools.batch.send(
            Take(str(self._source), self._name, self._password, skip=self._skip),
            on_progress=self._portion,
        )
        self._job.add_done_callback(self._answered)

    @property
    def _source(self) -> Path:
        return self._folder.incoming / self._incoming if self._incoming else self._path

    def _going_on(self, size: int) -> bool:
        return not self._run.over

    # -- answers of the workers, on their threads ---------------------------------

    def _portion(self, said: object) -> None:
        if isinstance(said, Portion) and not self._run.over:
            edition = self._edition
            self._pages += len(said.pages)
            self._run.update(pages_done_more=len(said.pages))
            self._queue.write(
                lambda pens: pens.catalogue.add_pages(edition, said.pages, said.words)
            ).add_done_callback(self._written)

    def _written(self, done: Future[None]) -> None:
        self._lost = self._lost or done.exception()

    def _answered(self, done: Future[Taken]) -> None:
        error = None if done.cancelled() else done.exception()
        going_on = len(self._skip) < _MOST_SKIPPED and not self._run.over
        if going_on and isinstance(error, WorkerFailure) and _by_a_page(error):
            self._queue.write(lambda pens: self._again(pens, error)).add_done_callback(self._begun)
        elif getattr(error, "trouble", "") != Trouble.PASSWORD:
            if error is None and self._password and done.result().encrypted:
                self._tools.secrets.right(self._sha256, self._password)
            self._settle(done)
        elif self._asked is None:
            self._asked = self._tools.secrets.ask(self._sha256)
            self._asked.add_done_callback(lambda asked: self._told(asked, done))
        else:  # what the key store keeps is wrong
            self._tools.secrets.forget(self._sha256)
            self._settle(done)

    def _told(self, asked: Future[str], done: Future[Taken]) -> None:
        """Try the password that is known of a file, if one is; `done` says that it needs one."""
        known = "" if asked.cancelled() or asked.exception() else asked.result()
        if not known or known == self._password or self._run.over:
            self._settle(done)
            return
        self._password = known
        self._queue.write(lambda pens: self._send()).add_done_callback(self._begun)

    def _settle(self, done: Future[Taken]) -> None:
        self._queue.write(lambda pens: self._commit(pens, done)).add_done_callback(self._committed)

    def _again(self, pens: Pens, error: WorkerFailure) -> None:
        """Read a file again whose page killed its worker; without the page at its second kill."""
        self._deaths[error.page] = self._deaths.get(error.page, 0) + 1
        if self._deaths[error.page] > 1:
            self._skip += ((error.page, error.sentence),)
        pens.catalogue.drop_edition(self._edition)
        self._edition = pens.catalogue.begin_edition()
        self._run.update(pages_done_more=-self._pages)
        self._pages = 0
        self._send()

    def _begun(self, begun: Future[None]) -> None:
        if (error := begun.exception()) is not None:
            self._fail(error)

    def _commit(self, pens: Pens, done: Future[Taken]) -> Arrival:
        if self._run.over or done.cancelled():
            raise Mendable(Trouble.CANCELLED, CANCELLED)
        taken = done.result()
        if self._lost is not None:
            raise self._lost
        if (known := self._recognise(pens)) is not None:  # it came twice at the same time
            return known
        file = NewFile(
            sha256=self._sha256,
            path=self._folder.relative(self._source),
            target="",
            name=self._name,
            size=self._size,
            licensee=taken.licensee,
            seats=taken.seats,
            encrypted=taken.encrypted,
        )
        return self._commit_taken(pens, taken, file)

    def _commit_taken(self, pens: Pens, taken: Taken, file: NewFile) -> Arrival:
        record = taken.record
        gift = rule_for(pens, self._edition, record.publisher, record.title, str(self._path))
        if gift.language and not record.language:
            sources = {**record.sources, "language": SOURCE}
            record = replace(record, language=gift.language, sources=sources)
            taken = replace(taken, record=record)
        shelved = self._tools.shelver.shelve(
            pens, self._id, self._edition, taken, file, self._in_place
        )
        if shelved.outcome is not Outcome.KNOWN:
            if record.status:
                with pens.catalogue.transaction():
                    report_rows(pens, [shelved.edition], {"status"})
            if waited_for(pens, shelved.report):
                self._tools.shelver.forget()
            try:
                put_on(pens, taken.fingerprint, gift)
            except Exception:  # the edition is here: its file has not failed
                _log.exception("the rules could not be applied to %s", self._name)
        follow(self._folder, pens)
        return replace(shelved, path=str(self._path))

    def _committed(self, done: Future[Arrival]) -> None:
        if (error := done.exception()) is not None:
            self._fail(error)
        else:
            self._end(done.result())

    # -- the end -----------------------------------------------------------------

    def _end(self, arrival: Arrival) -> None:
        tools = self._tools
        changed = arrival.outcome is not Outcome.KNOWN or arrival.reason != HERE
        tools.tell(
            Changes(
                reports=changed,
                index=changed,
                arrivals=True,
                previews=(arrival.edition,) if changed else (),
            )
        )
        if changed:
            tools.committed()
        self._run.update(files_done_more=1)
        self._ended(self, arrival)

    def _fail(self, error: BaseException) -> None:
        """Keep a file that failed as a row with its reason; if the program ends, as it waits."""
        if self._run.stopped and not self._run.cancelled:
            self._queue.write(self._leave).add_done_callback(_complain)
            self._ended(self, self._arrival(None))
            return
        wrong = self._named(mendable(error, self._name))
        failed = self._arrival(Outcome.FAILED, reason=wrong.sentence, trouble=str(wrong.trouble))

        def note(pens: Pens) -> None:
            self._drop(pens)
            with pens.catalogue.transaction():
                pens.catalogue.arrivals.settle(failed)

        self._queue.write(note).add_done_callback(_complain)
        self._run.update(files_done_more=1, failed_more=1)
        self._tools.tell(Changes(arrivals=True))
        self._ended(self, failed)

    def _leave(self, pens: Pens) -> None:
        """The copy stays: the next start need not make it again."""
        if self._edition:
            pens.catalogue.drop_edition(self._edition)

    def _drop(self, pens: Pens) -> None:
        """Forget pages that were begun, and the copy unless a file of the library is made of it."""
        if self._edition:
            pens.catalogue.drop_edition(self._edition)
        if self._incoming:
            file = pens.reading.file_by_sha256(self._sha256)
            if file is None or file.path != self._folder.relative(self._source):
                self._source.unlink(missing_ok=True)

    def _arrival(
        self,
        outcome: Outcome | None,
        report: int = 0,
        edition: int = 0,
        pages: int = 0,
        reason: str = "",
        trouble: str = "",
    ) -> Arrival:
        return Arrival(self._id, str(self._path), outcome, report, edition, pages, reason, trouble)

    def _named(self, error: Mendable) -> Mendable:
        """A worker knows only the copy in `incoming/`: the reader is told the file's own name."""
        if error.trouble == Trouble.PASSWORD:
            return Mendable(
                error.trouble, f"{self._name} is locked: give its password to import it."
            )
        sentence = shown(error.sentence)
        if self._incoming:
            sentence = sentence.replace(self._incoming, self._name)
        return Mendable(
            error.trouble, sentence if sentence.endswith((".", "?")) else f"{sentence}."
        )


CANCELLED = "Cancelled before it was imported."


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
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
            size += len(piece)
            if not going_on(size):
                raise Mendable(Trouble.CANCELLED, CANCELLED)
    return digest.hexdigest(), size


def _by_a_page(error: WorkerFailure) -> bool:
    """Whether one page killed the worker, so that the rest of the file may still be read."""
    return error.page > 0 and error.kind in ("crashed", "hung")


def mendable(error: BaseException, name: str) -> Mendable:
    """What went wrong with a file, as one sentence."""
    if isinstance(error, Mendable):
        return error
    if isinstance(error, WorkerFailure):
        trouble = {"hung": Trouble.HANGS, "crashed": Trouble.CRASHES}.get(error.kind, Trouble.OTHER)
        return Mendable(trouble, f"{name}: {error.sentence}")
    if isinstance(error, OSError):
        return told(error, Path(name))
    _log.error("importing %s failed", name, exc_info=error)
    return Mendable(Trouble.OTHER, f"{name} could not be imported: {error}.")


def _complain(done: Future[None]) -> None:
    """A step whose failure harms nothing: keep it in the log."""
    if not done.cancelled() and (error := done.exception()) is not None:
        _log.info("a step of an import failed: %s", error)
