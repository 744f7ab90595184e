"""Replacing the file of an edition by another PDF: of the same text, or of another one."""

from collections.abc import Sequence
from concurrent.futures import Future, wait
from enum import StrEnum
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.intake.jobs import Taken
from reader.library.arrivals import Waiting
from reader.library.files import NewFile
from reader.library.folder import Folder
from reader.model.arrival import Arrival, Outcome
from reader.tasks.following import follow
from reader.tasks.importrun import ImportRun
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import Pens
from reader.tasks.shelving import contents_of
from reader.tasks.trashing import HERE, place_for, recognise, removing_copies, restoring_copies
from reader.tasks.underway import FileUnderWay, Tools
from reader.tasks.undo import Step, Undo
from reader.tasks.webpages import say_again


class Replaced(StrEnum):
    """What became of it."""

    FIRST_COPY = "first-copy"
    """The text is the same: the new file is read now, the old one is in the trash."""
    ANEW = "anew"
    """The text is another one: all was taken anew, the old edition is in the trash."""
    FOUND = "found"
    """The bytes are those of the file that was missing."""
    OTHER_TEXT = "other-text"
    """Nothing was done: the text is another one, and nobody has said that this is meant."""


class Replacing:
    """What a person can do with the file of an edition. Can be undone."""

    def __init__(self, tools: Tools, undo: Undo, jobs: Jobs) -> None:
        self._tools = tools
        self._undo = undo
        self._jobs = jobs

    def replace(
        self,
        edition: int,
        path: Path,
        password: str = "",
        in_place: bool = False,
        sure: bool = False,
    ) -> Future[Replaced]:
        """Put another PDF in place of an edition's first one.

        The edition keeps its number, its place in the history, corrections, tags and the
        reader's place. `sure`: also if the text is another one. Fails with `Mendable` if
        the bytes are the same, known elsewhere, or cannot be read.
        """
        waiting = Waiting(0, str(path.absolute()), "", in_place)

        def work(job: Job) -> Replaced:
            run = ImportRun(job.number, lambda run: None)
            ended: Future[Arrival] = Future()
            one = _Replacement(self._tools, run, waiting, password, edition, sure, ended)
            one.undo = self._undo
            one.begin()
            while not ended.done():
                job.say(0, 0, f"{run.progress.pages_done:,} pages read")
                if job.cancelled and not run.over:
                    run.cancel()
                    one.call_off()
                wait([ended], 0.1)
            arrival = ended.result()
            if arrival.outcome is Outcome.FAILED:
                raise Mendable(Trouble(arrival.trouble), arrival.reason)
            return one.replaced

        return self._jobs.start("Replacing the file", work)


class _Replacement(FileUnderWay):
    """A file on its way in that becomes the file of an edition that is here."""

    undo: Undo

    def __init__(
        self,
        tools: Tools,
        run: ImportRun,
        waiting: Waiting,
        password: str,
        target: int,
        sure: bool,
        ended: Future[Arrival],
    ) -> None:
        super().__init__(
            tools, run, waiting, password, lambda me, arrival: ended.set_result(arrival)
        )
        self._target = target
        self._sure = sure
        self.replaced = Replaced.OTHER_TEXT

    def _recognise(self, pens: Pens) -> Arrival | None:
        file = pens.reading.file_by_sha256(self._sha256)
        if file is None:
            return None
        if file.edition != self._target:
            there = pens.reading.edition(file.edition)
            where = f"as “{there.title}”" if there else "in the trash"
            raise Mendable(
                Trouble.USAGE,
                f"{self._name} is in the library already, {where}: choose another file.",
            )
        if recognise(self._folder, pens, file, self._source) == HERE:
            raise Mendable(
                Trouble.USAGE,
                f"{self._name} is the same file, byte for byte: nothing needs to be replaced.",
            )
        self.replaced = Replaced.FOUND
        return self._done(pens)

    def _commit_taken(self, pens: Pens, taken: Taken, file: NewFile) -> Arrival:
        edition = pens.reading.edition(self._target)
        if edition is None:
            raise Mendable(Trouble.NOT_FOUND, "The edition was removed: restore it first.")
        if not self._in_place:
            file = file.aimed_at(self._aim(taken))
        if taken.fingerprint == edition.fingerprint:
            pens.catalogue.drop_edition(self._edition)
            with pens.catalogue.transaction():
                new = pens.catalogue.files.add(self._target, file)
            first = pens.reading.files(self._target)[0].id
            self.undo.do(pens, "Replacing of a file", trading(self._folder, first, new))
            self.replaced = Replaced.FIRST_COPY
            return self._done(pens)
        if not self._sure:
            self._drop(pens)
            return self._arrival(Outcome.KNOWN, edition=self._target, reason=HERE)
        if (twin := pens.reading.edition_by_fingerprint(taken.fingerprint)) is not None:
            raise Mendable(
                Trouble.USAGE,
                f"The text of {self._name} is in the library already, as “{twin.title}”: "
                "remove one of them instead.",
            )
        pens.person.follow_text(edition.fingerprint, taken.fingerprint)
        self._folder.cover(self._edition).write_bytes(taken.cover)
        with pens.catalogue.transaction():
            pens.catalogue.replace_edition(self._target, self._edition, contents_of(taken), file)
            say_again(pens, self._target)
        swapped(self._folder, pens, self._target, self._edition)
        step = exchanging(self._folder, self._target, self._edition)
        self.undo.done(pens, "Replacing of a file", step)
        self.replaced = Replaced.ANEW
        return self._done(pens)

    def _done(self, pens: Pens) -> Arrival:
        self._tools.shelver.forget()
        follow(self._folder, pens)
        return self._arrival(Outcome.NEW_EDITION, edition=self._target)

    def _aim(self, taken: Taken) -> str:
        record = taken.record
        shelf = record.country or record.publisher
        target = self._folder.name_for(shelf, record.title, record.updated, self._sha256)
        return self._folder.relative(target)


def trading(folder: Folder, first: int, other: int) -> Step:
    """The step in which a copy takes the place of the first one, which goes to the trash.

    Back it is the same step: the number `other` is that of whichever lies in the trash.
    """

    def step(pens: Pens) -> Step:
        restoring_copies(folder, [other])(pens)
        with pens.catalogue.transaction():
            pens.catalogue.files.swap(first, other)
        removing_copies(folder, [other])(pens)
        return trading(folder, first, other)

    return step


def exchanging(folder: Folder, edition: int, other: int) -> Step:
    """The step in which an edition and one in the trash change their contents; so is its way back.

    Nothing happens if the one in the trash was deleted meanwhile.
    """

    def step(pens: Pens) -> Step:
        before = pens.reading.edition(edition)
        with pens.catalogue.transaction():
            done = pens.catalogue.exchange(edition, other)
        after = pens.reading.edition(edition)
        if done and before is not None and after is not None:
            pens.person.follow_text(before.fingerprint, after.fingerprint)
            swapped(folder, pens, edition, other)
        return exchanging(folder, edition, other)

    return step


def swapped(folder: Folder, pens: Pens, edition: int, other: int) -> None:
    """After a change of contents: pictures and files follow to where they belong."""
    for one in (edition, other):
        folder.strip(one).unlink(missing_ok=True)
    _swap_covers([folder.cover(edition), folder.cover(other)])
    with pens.catalogue.transaction():
        for file in pens.reading.files(edition):
            if folder.absolute(file.path).is_relative_to(folder.trash):
                pens.catalogue.files.move(file.id, place_for(folder, pens, file))
        for file in pens.reading.files(other):
            if folder.absolute(file.path).is_relative_to(folder.reports):
                pens.catalogue.files.move(file.id, folder.relative(folder.binned(file.sha256)))


def _swap_covers(covers: Sequence[Path]) -> None:
    pictures = [cover.read_bytes() if cover.exists() else b"" for cover in covers]
    for cover, picture in zip(covers, reversed(pictures), strict=True):
        cover.write_bytes(picture)
