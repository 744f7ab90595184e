"""Notes: kept in this person's file, read in PDFs, exported as PDF or Markdown.

All of it is the person's alone, and possible in a library that can only be read. Files
beside the PDFs follow each change where the library can be written.
"""

import dataclasses
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from reader.base.errors import Mendable, Trouble
from reader.base.paths import person
from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.library.sidecar import write_notes
from reader.model.changes import Changes
from reader.model.note import COLOURS, LONGEST, Note, NoteRow
from reader.model.voice import PLAIN, Voice
from reader.pdf.service import PdfService
from reader.settings.store import SettingsFile
from reader.share.notes import markdown
from reader.tasks.copying import PdfCopy
from reader.tasks.opened import OpenedEdition
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.targets import keep_off, write_to
from reader.tasks.undo import Step, Undo

T = TypeVar("T")

_log = logging.getLogger("reader.tasks")


class Noting:
    """What a person can do with notes. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        pdf: PdfService,
        settings: SettingsFile,
        undo: Undo,
        tell: Callable[[Changes], None],
    ) -> None:
        self._queue = queue
        self._folder: Folder = queue.folder
        self._pdf = pdf
        self._settings = settings
        self._undo = undo
        self._tell = tell
        self._following = False

    # -- lists -------------------------------------------------------------------

    def of_edition(self, edition: int) -> Future[list[NoteRow]]:
        """The notes in an edition, in the order of their places."""
        return self._queue.read(lambda catalogue: catalogue.notes(edition=edition))

    def of_report(self, report: int) -> Future[list[NoteRow]]:
        """The notes in all editions of a report, the newest first."""
        return self._queue.read(lambda catalogue: catalogue.notes(report))

    def all(self) -> Future[list[NoteRow]]:
        """Every note in the library, by report."""
        return self._queue.read(lambda catalogue: catalogue.notes())

    def in_pdf(self, opened: OpenedEdition) -> Future[list[Note]]:
        """The notes that stand in the PDF itself."""
        return self._pdf.notes(opened.source, opened.edition.fingerprint)

    def meanings(self) -> dict[str, str]:
        """What each colour means to this person."""
        return {colour: getattr(self._settings.settings.notes, colour) for colour in COLOURS}

    # -- changing ----------------------------------------------------------------

    def add(self, notes: Sequence[Note]) -> Future[list[int]]:
        """Keep new notes in one step that can be undone; answers their ids."""
        now = _now()
        wanted = [
            dataclasses.replace(checked(n), id=0, made=n.made or now, changed=n.changed or now)
            for n in notes
        ]
        made: list[int] = []

        def step(pens: Pens) -> Step:
            with pens.person.transaction():
                made.extend(pens.person.put_note(note) for note in wanted)
            return _replacing(list(made), [])

        return self._do(_said("New", wanted), wanted, step, lambda: list(made))

    def change(self, notes: Sequence[Note]) -> Future[None]:
        """Give notes another text, colour or kind, in one step that can be undone."""
        now = _now()
        wanted = [dataclasses.replace(checked(note), changed=now) for note in notes]

        def writing(pens: Pens) -> str:
            """Which note's text alone changes: what is typed is kept in many small steps."""
            if len(wanted) != 1:
                return ""
            note = wanted[0]
            there = pens.person.notes_in(note.anchor.fingerprint)
            old = next((one for one in there if one.id == note.id), note)
            same = (old.colour, old.kind) == (note.colour, note.kind) and old.text != note.text
            return f"note {note.id}" if same else ""

        return self._do(
            _said("Change of", wanted), wanted, _changing(wanted), lambda: None, writing
        )

    def remove(self, notes: Sequence[Note]) -> Future[None]:
        """Remove notes, from all editions that they are in; can be undone."""
        wanted = list(notes)
        step = _replacing([note.id for note in wanted], [])
        return self._do(_said("Removal of", wanted), wanted, step, lambda: None)

    # -- leaving the library -------------------------------------------------------

    def export_pdf(self, opened: OpenedEdition, target: Path) -> Future[int]:
        """Write a copy of the PDF with the notes in it; answers how many found their place.

        The library's own file stays as it is. Fails with `Mendable` where the PDF's rights
        forbid notes, or `target` cannot be written or is a file of the library.
        """

        def look(catalogue: Catalogue) -> tuple[Note, ...]:
            keep_off(self._folder, target, catalogue)
            return tuple(row.note for row in catalogue.notes(edition=opened.edition.id))

        return PdfCopy(self._pdf, opened.source, target, person(), self._queue.read(look)).future

    def export_markdown(
        self, target: Path, report: int = 0, edition: int = 0, voice: Voice = PLAIN
    ) -> Future[int]:
        """Write notes as Markdown: an edition's, a report's, or all; answers how many."""

        def write(catalogue: Catalogue) -> int:
            keep_off(self._folder, target, catalogue)
            rows = catalogue.notes(report, edition)
            write_to(target, markdown(rows, self.meanings(), voice).encode())
            return len(rows)

        return self._queue.read(write)

    # -- within ------------------------------------------------------------------

    def told(self, changes: Changes) -> None:
        """Notes have changed: say so, and write them beside the PDFs."""
        self._tell(changes)
        self.follow()

    def follow(self) -> None:
        """Write what has changed beside the PDFs, where the library can be written."""
        if not self._queue.read_only and not self._following:
            self._following = True
            self._queue.write(self._write_beside)

    def _write_beside(self, pens: Pens) -> None:
        self._following = False
        for fingerprint in pens.person.unwritten():
            notes = pens.person.notes_in(fingerprint)
            edition = pens.reading.edition_by_fingerprint(fingerprint)
            try:
                for file in pens.reading.files(edition.id) if edition else ():
                    pdf = self._folder.absolute(file.path)
                    # Never beside a file left in place.
                    if pdf.is_relative_to(self._folder.reports) and pdf.exists():
                        write_notes(pdf, person(), notes)
            except OSError as error:
                _log.info("notes beside edition %s wait: %s", fingerprint, error)
                continue
            pens.person.written(fingerprint)

    def _do(
        self,
        text: str,
        notes: Sequence[Note],
        step: Step,
        answer: Callable[[], T],
        writing: Callable[[Pens], str] = lambda pens: "",
    ) -> Future[T]:
        changes = Changes(notes=tuple({note.anchor.fingerprint for note in notes}))

        def do(pens: Pens) -> T:
            self._undo.do(pens, text, step, changes, writing(pens))
            self.told(changes)
            return answer()

        return self._queue.write_own(do)


def checked(note: Note) -> Note:
    """A note as it may be kept. Raises `Mendable` for a text that is too long."""
    text = note.text.strip()
    if len(text) > LONGEST:
        raise Mendable(Trouble.USAGE, f"The note is too long: use at most {LONGEST:,} letters.")
    colour = note.colour if note.colour in COLOURS else COLOURS[0]
    return dataclasses.replace(note, text=text, colour=colour)


def _replacing(ids: Sequence[int], put: Sequence[Note]) -> Step:
    """Have these notes be those, with all their anchors."""

    def step(pens: Pens) -> Step:
        with pens.person.transaction():
            before = pens.person.take_notes(ids)
            for note in put:
                pens.person.put_note(note)
        return _replacing(ids, before)

    return step


def _changing(wanted: Sequence[Note]) -> Step:
    """Give notes another text, colour or kind; where they stand is not touched."""
    new = {note.id: note for note in wanted}

    def step(pens: Pens) -> Step:
        with pens.person.transaction():
            before = pens.person.take_notes(list(new))
            for old in before:
                pens.person.put_note(
                    dataclasses.replace(new[old.id], anchor=old.anchor, rect=old.rect)
                )
        return _replacing(list(new), before)

    return step


def _said(what: str, notes: Sequence[Note]) -> str:
    if len(notes) == 1:
        return f"{what} {notes[0].kind}".replace("region", "note on a region")
    return f"{what} {len(notes)} notes"


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
