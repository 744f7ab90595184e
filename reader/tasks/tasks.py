"""One small function for each thing a person does, with or without a window.

Every answer is a `Future`; it is fulfilled on another thread. Who shows things
brings it to the window's thread.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from reader.keystore.store import KeyStore
from reader.library.reading import Catalogue
from reader.model.arrival import Arrival
from reader.model.changes import Changes
from reader.model.finding import Find, Found
from reader.model.hit import Answer, Question
from reader.pdf.service import PdfService
from reader.pdf.source import PdfSource
from reader.search.service import IndexState, SearchService
from reader.settings.store import SettingsFile
from reader.settings.tree import Settings
from reader.tasks.answering import Answering
from reader.tasks.carrying import Carrying
from reader.tasks.checking import check_library, forget_missing, strays
from reader.tasks.companies import CompanyTasks
from reader.tasks.comparing import Comparing
from reader.tasks.correcting import Correcting
from reader.tasks.diagnosing import Diagnosis, diagnose
from reader.tasks.digesting import Digesting
from reader.tasks.doubting import Doubting
from reader.tasks.dropping import Dropping
from reader.tasks.filing import Filing
from reader.tasks.following import follow
from reader.tasks.guests import Guests
from reader.tasks.importing import Importer, Order
from reader.tasks.importrun import ImportRun
from reader.tasks.jobs import Job, Jobs
from reader.tasks.keeping import Keeping
from reader.tasks.lists import Lists
from reader.tasks.noting import Noting
from reader.tasks.opened import OpenedEdition, Place, opened_edition, unlocked_edition
from reader.tasks.ordering import Ordering
from reader.tasks.pace import Pace
from reader.tasks.places import Places
from reader.tasks.previewing import Previewer
from reader.tasks.printing import Printing
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.recognising import Recognising
from reader.tasks.regrouping import Regrouping
from reader.tasks.relating import Relating
from reader.tasks.replacing import Replacing
from reader.tasks.ruling import Ruling
from reader.tasks.secrets import Secrets, chained
from reader.tasks.sharing import Sharing, is_bundle
from reader.tasks.undo import Done, Undo
from reader.tasks.views import CheckReport, JobView
from reader.tasks.watching import Watching
from reader.tasks.webpages import Webpages
from reader.workers.worker import Pool

FOUND = 1.0
"""Seconds after which an edition can be found while others come: fewer and larger segments."""
PORTION = 20
"""Files that are moved or whose records are written before another change has its turn."""


class Tasks(Lists):
    """What a person can do with one library."""

    def __init__(
        self,
        queue: LibraryQueue,
        pdf: PdfService,
        search: SearchService,
        batch: Pool,
        asked: Pool,
        settings: SettingsFile,
        keys: KeyStore,
    ) -> None:
        self.pdf = pdf
        self.read_only = queue.read_only
        self.library_folder: Path = queue.folder.root
        self._folder = queue.folder
        self._queue = queue
        self._search = search
        self._batch = batch
        self._asked = asked
        self._settings = settings
        self._listeners: list[Callable[[Changes], None]] = []
        self.secrets = Secrets(keys, settings)
        """Passwords of PDFs."""
        self._behind = self._index_seconds = self._seen = 0
        search.on_state = self._index_moved
        self._index_pace = Pace(search.catch_up, FOUND)
        self._importer = Importer(queue, batch, self._tell, self._index_pace.ask, self.secrets)
        self._jobs = Jobs()
        self._undo = Undo()
        self.ordering = Ordering(queue, self._tell)
        """Tags, collections, favourites, saved searches."""
        self.places = Places(queue)
        """Bookmarks, and the tabs that are open."""
        self.correcting = Correcting(queue, self._undo, self._organised)
        """The reader's own word in records."""
        self.doubting = Doubting(queue, self._undo, self._organised)
        """What the library is not sure of."""
        self.regrouping = Regrouping(queue, self._undo, self._organised)
        """What is an edition of what."""
        self.webpages = Webpages(queue, self._undo, self._organised)
        """Saved report pages that wait for their PDF."""
        self.filing = Filing(queue, self._undo, self._jobs, self._organised)
        """The trash, missing files, copies."""
        self.ruling = Ruling(queue, self._jobs, self._organised)
        """Rules on import."""
        self.replacing = Replacing(self._importer.tools, self._undo, self._jobs)
        """Another PDF in place of an edition's."""
        self.keeping = Keeping(
            queue,
            self._jobs,
            self._undo,
            self.filing,
            lambda: bool(self._importer.runs()),
            self._organised,
        )
        """Backups, copies of the library, moving it."""
        self.sharing = Sharing(
            queue,
            self._jobs,
            self._importer,
            self.correcting,
            self._tell,
            lambda: self.recognising.resume(),
        )
        """Reports that leave as one file, and such files coming in."""
        self.noting = Noting(queue, pdf, settings, self._undo, self._tell)
        """Notes: in this person's file, in the PDFs, and as they leave the library."""
        self.carrying = Carrying(queue, pdf, self._jobs, self._undo, self.noting, self._source)
        """Notes in newer editions."""
        self.dropping = Dropping(
            queue, settings, self._importer, self._jobs, self.carrying.look, self._tell
        )
        """Folders that are watched for new PDFs."""
        self.guests = Guests(queue, pdf)
        """PDFs that are not in the library."""
        self.printing = Printing(pdf, self._jobs)
        """Pages on paper."""
        self.answering = Answering(queue, self._jobs, self.search)
        """Answers as files."""
        self.watching = Watching(queue, self._jobs, self.search, self._tell)
        """Saved searches that are asked of what comes in."""
        self.relating = Relating(queue, self.search)
        self.companies = CompanyTasks(queue, batch, self._jobs, self._undo, self._tell)
        """Companies that editions name."""
        self.digesting = Digesting(queue, self._jobs, self.search)
        """What is new, by week."""
        self.comparing = Comparing(
            queue, batch, asked, self._jobs, self.secrets.opened, self._importer.busy, self._tell
        )
        """What changed between editions."""
        self.recognising = Recognising(
            queue, batch, self._jobs, self._organised, self.secrets.opened
        )
        """Text in the pictures of pages."""
        budget = settings.settings.storage.previews * 1_000_000
        self._previewer = Previewer(queue, pdf, self._tell, budget)

    # -- from start to end -------------------------------------------------------

    def start(self) -> Future[None]:
        """Go on where a kill cut short, and let the index catch up. After the first paint."""
        begun: Future[None] = Future()
        self.carrying.look()
        if self.read_only:
            begun.set_result(None)
            return begun

        def go_on(done: Future[list[ImportRun]]) -> None:
            if (error := done.exception()) is not None:
                begun.set_exception(error)
                return
            if done.result():
                self._tell(Changes(arrivals=True))
            self._search.catch_up()
            self.noting.follow()
            self.dropping.start()
            begun.set_result(None)

        self._importer.resume().add_done_callback(go_on)
        return begun

    def close(self) -> None:
        """Call off imports, finish what is queued, let go of the files."""
        self._listeners.clear()
        self.dropping.end()
        self._jobs.close()
        self._previewer.close()
        self.secrets.close()  # before what might wait for a key store
        self._importer.close()
        self.dropping.close()
        self._index_pace.close()
        self._queue.close()

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Be told of changes, on whatever thread they happen; call the answer to stop it."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback) if callback in self._listeners else None

    def look_around(self) -> None:
        """Notice what another program has changed in a library that is only read here."""
        if not self.read_only:
            return

        def look(catalogue: Catalogue) -> None:
            seen, self._seen = self._seen, catalogue.version()
            if seen not in (0, self._seen):
                self._tell(Changes(reports=True, index=True, arrivals=True))

        self._queue.read(look)

    # -- settings ----------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings.settings

    def change_setting(self, section: str, **values: object) -> None:
        """Change and keep settings, e.g. `change_setting("appearance", theme="dark")`."""
        self._settings.change(section, **values)

    # -- diagnostics -------------------------------------------------------------

    def diagnose(self) -> Diagnosis:
        """How the workers are; waits for nothing."""
        return diagnose(self.pdf, (self._asked, *self._search.workers))

    def index_state(self) -> Future[IndexState]:
        """How the index stands now."""
        return self._search.state()

    # -- imports -----------------------------------------------------------------

    def dismiss(self, *arrivals: int) -> Future[None]:
        """Take failed files off the list."""

        def forget(pens: Pens) -> None:
            with pens.catalogue.transaction():
                pens.catalogue.arrivals.dismiss(arrivals)
            self._tell(Changes(arrivals=True))

        return self._queue.write(forget)

    def imports(self) -> list[ImportRun]:
        """The imports that are not finished."""
        return self._importer.runs()

    def forget_import(self, run: int) -> Future[None]:
        """Take an import off the list; what failed in it stays among the failed files."""

        def forget(pens: Pens) -> None:
            with pens.catalogue.transaction():
                pens.catalogue.arrivals.forget_run(run)
            self._tell(Changes(arrivals=True))

        return self._queue.write(forget)

    # -- undoing -----------------------------------------------------------------

    @property
    def undoable(self) -> str:
        """What `undo` would undo, "" if nothing."""
        return self._undo.offered

    @property
    def doable_again(self) -> str:
        """What `do_again` would do again, "" if nothing."""
        return self._undo.offered_again

    def undo(self) -> Future[str]:
        """Undo the last correction, removal or note; answers what it was, "" if there is none."""
        return self._swap(self._undo.undo)

    def do_again(self) -> Future[str]:
        """Do again what was undone last; answers what it was, "" if there is none."""
        return self._swap(self._undo.again)

    def _swap(self, swap: Callable[[Pens], Done | None]) -> Future[str]:
        def do(pens: Pens) -> str:
            before = pens.reading.last_change()
            done = swap(pens)
            if done is None:
                return ""
            if done.changes.notes:
                self.noting.told(done.changes)
            elif done.changes.companies:
                self._tell(done.changes)
            else:
                moved = pens.reading.last_change() != before  # nothing for the index otherwise
                self._organised(Changes(reports=True, index=moved))
            return done.text

        return self._queue.write_own(do)

    # -- doing -------------------------------------------------------------------

    def import_paths(
        self, paths: Sequence[Path], password: str = "", in_place: bool = False
    ) -> ImportRun:
        """Import files, folders and exported selections in the background."""
        if any(map(is_bundle, paths)):
            run = self.sharing.bring(paths, password, in_place)
        else:
            run = self._importer.start(Order(tuple(paths), password, in_place))
        if not self.read_only:
            run.finished.add_done_callback(lambda done: self.filing.look_for_missing())
            run.finished.add_done_callback(lambda done: self.comparing.follow())
        return run

    def retry(self, *arrivals: Arrival, password: str = "") -> ImportRun:
        """Import files again that failed or were called off; their rows say what then became."""
        paths = [Path(one.path) for one in arrivals]
        if any(map(is_bundle, paths)):  # they are unpacked anew
            self.dismiss(*(one.id for one in arrivals))
            return self.import_paths(paths, password)
        return self._importer.start(
            Order(password=password, again=tuple(one.id for one in arrivals))
        )

    def search(self, question: Question, asker: int = 0) -> Future[Answer]:
        """Ask the library; a newer question of the same asker ends an older one."""
        if not self._settings.settings.search.synonyms:
            question = replace(question, synonyms=False)
        return self._search.ask(question, asker=asker)

    def complete(self, start: str) -> Future[tuple[str, ...]]:
        """Words of the library that begin like this, the most frequent first."""
        return self._search.complete(start)

    def find(
        self, edition: int, find: Find, on_found: Callable[[Found], None], asker: int = 0
    ) -> Future[Found]:
        """Find a text in one edition, portion after portion; a newer call ends an older one."""
        return self._search.find(edition, find, on_found, asker=asker)

    def open_edition(self, edition: int) -> Future[OpenedEdition]:
        """An edition ready to be laid out; no PDF is touched."""
        return self._queue.read(
            lambda catalogue: opened_edition(catalogue, self._folder, edition, self.secrets.opened)
        )

    def unlock(self, opened: OpenedEdition, password: str) -> Future[OpenedEdition]:
        """A locked edition once its password has opened it; fails where it does not."""
        return unlocked_edition(self.pdf, opened, password, self.secrets.right)

    def remember_password(self, edition: int) -> Future[None]:
        """Let the system's key store keep the password that opened an edition in this run."""
        files = self._queue.read(lambda c: [file.sha256 for file in c.files(edition)])
        return chained(files, self.secrets.remember)

    def previews(self, edition: int) -> Future[dict[int, bytes]]:
        """The page previews at hand, page -> JPEG."""
        return self._previewer.previews(edition)

    def make_previews(self, source: PdfSource) -> None:
        """Make an edition's previews in idle time; `Changes.previews` says when they came."""
        self._previewer.make(source)

    def set_place(self, opened: OpenedEdition, place: Place) -> Future[None]:
        """Remember where the reader is; the edition is no longer unread."""
        fingerprint = opened.edition.fingerprint
        done = self._queue.write_person(
            lambda pen: pen.set_place(fingerprint, place.page, place.top, place.zoom)
        )
        done.add_done_callback(lambda done: self._tell(Changes(people=True)))
        return done

    def pass_place(self, opened: OpenedEdition, place: Place) -> Future[None]:
        """Keep where the reader is just now, in case of a kill; no screen is told of it."""
        fingerprint = opened.edition.fingerprint
        return self._queue.write_person(
            lambda pen: pen.pass_place(fingerprint, place.page, place.top, place.zoom)
        )

    def reindex(self) -> Future[IndexState]:
        """Build the index anew from the catalogue."""
        return self._search.rebuild()

    def catch_up(self) -> Future[IndexState]:
        """Let the index follow the catalogue; done when it has."""
        return self._search.catch_up()

    def check(self, repair: bool = False) -> Future[CheckReport]:
        """Whether the library is whole; `repair` mends what needs no decision first."""

        def work(job: Job) -> CheckReport:
            if repair:
                self._queue.write(lambda pens: follow(self._folder, pens))
                self._queue.write(lambda pens: forget_missing(self._folder, pens)).result()
                found = self._queue.read(lambda c: strays(self._folder, c)).result()
                if found:
                    self.import_paths(found).finished.result()
                self._tell(Changes(reports=True, index=True))
            return self._queue.read(
                lambda catalogue: check_library(self._folder, catalogue, self._search, self._batch)
            ).result()

        return self._jobs.start("Checking the library", work, can_cancel=False)

    def jobs(self) -> list[JobView]:
        """What runs now, for the jobs panel."""
        jobs = [run.view() for run in self._importer.runs()]
        if self._behind:
            text = f"{self._behind} editions to go"
            jobs.append(JobView(-1, "Indexing", 0, 0, text, False))
        return self._jobs.views() + jobs

    def cancel(self, job: int) -> None:
        """Call off a job of `jobs`."""
        for run in self._importer.runs():
            if run.number == job:
                run.cancel()
        self._jobs.cancel(job)

    def pause(self, job: int, paused: bool) -> None:
        """Let a job of `jobs` begin nothing further, or go on."""
        for run in self._importer.runs():
            if run.number == job:
                run.pause(paused)
        self._jobs.pause(job, paused)

    # -- within ------------------------------------------------------------------

    def _source(self, catalogue: Catalogue, edition: int) -> PdfSource:
        return opened_edition(catalogue, self._folder, edition, self.secrets.opened).source

    def _tell(self, changes: Changes) -> None:
        if changes.reports or changes.companies:
            self.relating.forget()
            self.companies.forget()
        if changes.reports:
            self.carrying.look()
        if changes.reports and not self._importer.runs():  # an import's follow its index
            self.companies.look()
        for listener in list(self._listeners):
            listener(changes)

    def _organised(self, changes: Changes) -> None:
        """Reports have been corrected, removed or restored. Runs on the library queue."""
        self._importer.forget_known()
        self._tell(changes)
        if changes.index:
            self._search.catch_up()
        self.comparing.follow()
        self._follow()

    def _follow(self) -> None:
        """Do what follows a commit in small portions, so that the next change need not wait."""

        def portion(pens: Pens) -> None:
            if follow(self._folder, pens, PORTION):
                self._follow()

        self._queue.write(portion)

    def _index_moved(self, state: IndexState) -> None:
        self._behind, self._index_seconds = state.behind, state.seconds
        self._tell(Changes(index=True))
        if not state.behind:
            self.watching.look()
            self.companies.look()
            self.comparing.follow()
