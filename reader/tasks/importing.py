"""Importing: all files are written down first, then each goes its way alone.

A failure costs one row with its reason. What is confirmed is committed; a kill repeats
at most the files under way, and the next start goes on with those that wait.
"""

import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.base.paths import shown
from reader.intake.webpage.saved import is_saved_page
from reader.library.arrivals import ArrivalRows, Waiting
from reader.library.folder import Folder
from reader.model.arrival import Arrival, Outcome
from reader.model.changes import Changes
from reader.tasks.finding import Found, find_pdfs, is_folder
from reader.tasks.following import follow, sweep_incoming
from reader.tasks.importrun import ImportRun
from reader.tasks.pageunderway import PageUnderWay
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.secrets import Secrets
from reader.tasks.shelving import Shelver
from reader.tasks.underway import CANCELLED, FileUnderWay, Tools
from reader.workers.worker import Pool

_log = logging.getLogger("reader.tasks")

UnderWay = FileUnderWay | PageUnderWay


@dataclass(frozen=True, slots=True)
class Order:
    """What to import: files and folders as the reader named them, or what is written down."""

    named: tuple[Path, ...] = ()
    password: str = field(default="", repr=False)
    in_place: bool = False
    run: int = 0
    """An import that was cut short: go on with what waits of it."""
    again: tuple[int, ...] = ()
    """Arrivals that failed, to be tried again."""


class Importer:
    """Runs imports one after the other, each file as a few short transactions."""

    def __init__(
        self,
        queue: LibraryQueue,
        batch: Pool,
        tell: Callable[[Changes], None],
        committed: Callable[[], None],
        secrets: Secrets,
    ) -> None:
        """`committed()` is called after each edition, so that the index can follow."""
        self._queue = queue
        self._folder: Folder = queue.folder
        self.tools = Tools(queue, batch, Shelver(queue.folder), tell, committed, secrets)
        self._numbers = itertools.count()
        self._turn = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._runs: list[ImportRun] = []

    def start(self, order: Order, paused: bool = False) -> ImportRun:
        """Begin an import; it waits for those before it."""
        run = ImportRun(next(self._numbers), self._moved, paused)
        run.id = order.run
        with self._turn:
            self._runs = [*self.runs(), run]
        self._threads = [t for t in self._threads if t.is_alive()]
        thread = threading.Thread(target=self._run, args=(run, order), name="import", daemon=True)
        self._threads.append(thread)
        thread.start()
        return run

    def runs(self) -> list[ImportRun]:
        """Imports that are not finished, in the order in which they have their turns."""
        return [run for run in self._runs if not run.finished.done()]

    def busy(self) -> bool:
        """Whether files come in now; an import that is paused keeps nobody waiting."""
        return any(not run.paused for run in self.runs())

    def forget_known(self) -> None:
        """Somebody else has changed reports or editions. Runs on the library queue."""
        self.tools.shelver.forget()

    def resume(self) -> Future[list[ImportRun]]:
        """Clear up after a kill, and go on with what it has cut short; paused stays paused."""

        def clear(pens: Pens) -> list[tuple[int, bool]]:
            pens.catalogue.forget_unfinished()
            sweep_incoming(self._folder, pens)
            follow(self._folder, pens)
            with pens.catalogue.transaction():
                return pens.catalogue.arrivals.unfinished()

        begun: Future[list[ImportRun]] = Future()

        def go_on(cleared: Future[list[tuple[int, bool]]]) -> None:
            if (error := cleared.exception()) is not None:
                begun.set_exception(error)
                return
            orders = cleared.result()
            begun.set_result([self.start(Order(run=run), paused) for run, paused in orders])

        self._queue.write(clear).add_done_callback(go_on)
        return begun

    def close(self) -> None:
        """Stop what is running and wait until it has let go; the next start goes on with it."""
        for run in self.runs():
            run.stop()
        for thread in self._threads:
            thread.join()

    # -- turns -------------------------------------------------------------------

    def wait_turn(self, run: ImportRun) -> None:
        """Wait while an import is paused, or another has its turn."""
        with self._turn:
            self._turn.wait_for(
                lambda: (
                    run.over
                    or next((r for r in self.runs() if not r.paused and not r.over), None) is run
                )
            )

    def _moved(self, run: ImportRun) -> None:
        with self._turn:
            self._turn.notify_all()
        if run.id and not run.over:
            self._queue.write(lambda pens: pens.catalogue.arrivals.pause(run.id, run.paused))
            self.tools.tell(Changes(arrivals=True))

    def _run(self, run: ImportRun, order: Order) -> None:
        try:
            results = _Run(self, run, order).go()
        except BaseException as error:
            run.update(finished=True)
            run.finished.set_exception(error)
            if not isinstance(error, Mendable):
                _log.exception("an import ended")
        else:
            run.update(finished=True, current="")
            run.finished.set_result(results)
        with self._turn:
            self._turn.notify_all()


class _Run:
    """The steps of one run, on its own thread; commits are on the library queue."""

    def __init__(self, importer: Importer, run: ImportRun, order: Order) -> None:
        self._importer = importer
        self._tools = importer.tools
        self._queue = importer._queue
        self._folder = importer._folder
        self._run = run
        self._order = order
        self._results: dict[int, Arrival] = {}
        self._under_way: set[UnderWay] = set()
        self._named = {path.absolute() for path in order.named}
        """What the reader has named, and not found in a folder."""
        self._room = threading.Semaphore(self._most)
        """Files copied and not yet committed: another is at hand when a worker has done one."""

    @property
    def _most(self) -> int:
        return 2 * self._tools.batch.size

    def go(self) -> list[Arrival]:
        if self._queue.read_only:
            error = Mendable(Trouble.READ_ONLY, self._queue.read_only)
            return [_failed(0, str(path), error) for path in self._order.named]
        waiting = self._look_into(self._queue.write(self._begin).result())
        pages = False
        # Pages come last: the PDFs that they are about may be among the other files.
        for one in sorted(waiting, key=lambda one: is_saved_page(one.path)):
            self._importer.wait_turn(self._run)
            if is_saved_page(one.path) and not pages:
                pages = True
                self._let_end()
                for _ in range(self._most):
                    self._room.release()
            if self._run.over:
                break
            self._room.acquire()
            self._run.update(current=shown(Path(one.path).name))
            under_way = self._way_of(one)
            self._under_way.add(under_way)
            under_way.begin()
        self._let_end()
        if self._run.cancelled:
            self._call_off([one for one in waiting if one.id not in self._results])
        # The notes on the last files are queued behind this, so wait for them.
        self._queue.write(lambda pens: follow(self._folder, pens)).result()
        self._tools.tell(Changes(arrivals=True))
        return [self._results[id] for id in sorted(self._results) if self._results[id].outcome]

    def _let_end(self) -> None:
        """Wait until no file is under way."""
        for _ in range(self._most):
            while not self._room.acquire(timeout=0.1):
                if self._run.over:
                    for under_way in list(self._under_way):
                        under_way.call_off()

    def _way_of(self, one: Waiting) -> UnderWay:
        """What a file goes through: a PDF, or a saved report page."""
        if not is_saved_page(one.path):
            return FileUnderWay(self._tools, self._run, one, self._order.password, self._ended)
        named = bool(self._order.again) or Path(one.path) in self._named
        return PageUnderWay(self._tools, self._run, one, named, self._ended)

    def _begin(self, pens: Pens) -> list[Waiting]:
        """Write down what is to be imported, so that no kill can make it forgotten."""
        rows, order = pens.catalogue.arrivals, self._order
        with pens.catalogue.transaction():
            if order.again:
                self._run.id = rows.again(order.again)
                return rows.waiting(ids=order.again)
            if not self._run.id:
                named = dict.fromkeys(path.absolute() for path in order.named)
                self._run.id = rows.begin(named, order.in_place)
            rows.pause(self._run.id, self._run.paused)
            waiting = rows.waiting(self._run.id)
            done, failed = rows.counts(self._run.id)
        self._run.update(files_done=done, failed=failed, files=done + len(waiting))
        return waiting

    def _look_into(self, waiting: list[Waiting]) -> list[Waiting]:
        """Folders become the PDFs inside them, each once, written down all at once."""
        found: dict[int, list[Found]] = {}
        folders = [one for one in waiting if not one.incoming and is_folder(one.path)]
        count = len(waiting) - len(folders)

        def going_on(inside: Path) -> bool:
            files = self._run.progress.files_done + count + sum(map(len, found.values()))
            self._run.update(looking=True, files=files, current=shown(inside.name))
            return not self._run.over

        for folder in folders:
            inside = found[folder.id] = []
            for one in find_pdfs(Path(folder.path), self._folder.root, going_on, pages=True):
                inside.append(one)
        if not self._run.over:
            waiting = self._queue.write(lambda pens: self._put(pens, waiting, found)).result()
        self._run.update(looking=False, files=self._run.progress.files_done + len(waiting))
        return waiting

    def _put(
        self, pens: Pens, waiting: list[Waiting], found: dict[int, list[Found]]
    ) -> list[Waiting]:
        """Write down what was found in place of its folders; returns what now waits."""
        rows = pens.catalogue.arrivals
        have = {one.path for one in waiting}
        left = [one for one in waiting if one.id not in found]
        with pens.catalogue.transaction():
            for folder in (one for one in waiting if one.id in found):
                gone = True
                for one in found[folder.id]:
                    path = str(one.path)
                    if path == folder.path and one.trouble:  # the folder's own row says why
                        self._fail(rows, folder.id, path, one.trouble)
                        gone = False
                    elif path not in have:
                        have.add(path)
                        id = rows.add(self._run.id, path, folder.in_place)
                        if one.trouble:
                            self._fail(rows, id, path, one.trouble)
                        else:
                            left.append(Waiting(id, path, "", folder.in_place))
                if gone:
                    rows.dismiss([folder.id])
        return left

    def _fail(self, rows: ArrivalRows, id: int, path: str, trouble: Mendable) -> None:
        failed = self._results[id] = _failed(id, path, trouble)
        rows.settle(failed)
        self._run.update(files_done_more=1, failed_more=1)

    def _ended(self, under_way: UnderWay, arrival: Arrival) -> None:
        self._results[arrival.id] = arrival
        self._under_way.discard(under_way)
        self._room.release()

    def _call_off(self, rest: list[Waiting]) -> None:
        """Note what was not begun when the reader called it off."""
        error = Mendable(Trouble.CANCELLED, CANCELLED)
        failed = [_failed(one.id, one.path, error) for one in rest]

        def note(pens: Pens) -> None:
            with pens.catalogue.transaction():
                for one in failed:
                    pens.catalogue.arrivals.settle(one)
            for copy in (one.incoming for one in rest if one.incoming):
                (self._folder.incoming / copy).unlink(missing_ok=True)

        self._queue.write(note).result()
        self._results |= {one.id: one for one in failed}
        self._run.update(files_done_more=len(failed), failed_more=len(failed))


def _failed(id: int, path: str, error: Mendable) -> Arrival:
    return Arrival(
        id, path, Outcome.FAILED, reason=shown(error.sentence), trouble=str(error.trouble)
    )
