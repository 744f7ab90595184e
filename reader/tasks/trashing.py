"""Steps between the reports and the trash, and back for a file that comes again.

Each runs on the library queue; files are moved after the commit (`following`).
"""

import logging
from collections.abc import Sequence
from pathlib import Path

from reader.library.folder import Folder
from reader.model.report import PdfFile
from reader.tasks.queue import Pens
from reader.tasks.undo import Step

_log = logging.getLogger("reader.tasks")

HERE = "The same file is in the library already."
LOST = "The library had lost this file and has it again."
RESTORED = "It was in the trash and is restored."


def put_away(folder: Folder, pens: Pens, editions: Sequence[int]) -> None:
    """Put editions into the trash, with those of their files that are copies of the library's."""
    with pens.catalogue.transaction():
        for edition in editions:
            for file in pens.reading.files(edition):
                if folder.absolute(file.path).is_relative_to(folder.reports):
                    pens.catalogue.files.move(file.id, folder.relative(folder.binned(file.sha256)))
        pens.catalogue.remove(editions)


def take_back(folder: Folder, pens: Pens, editions: Sequence[int]) -> None:
    """Take editions with their files out of the trash."""
    with pens.catalogue.transaction():
        pens.catalogue.restore(editions)
        for edition in editions:
            for file in pens.reading.files(edition):
                if folder.absolute(file.path).is_relative_to(folder.trash):
                    pens.catalogue.files.move(file.id, place_for(folder, pens, file))


def removing(folder: Folder, editions: list[int]) -> Step:
    """The step into the trash."""

    def step(pens: Pens) -> Step:
        put_away(folder, pens, editions)
        return restoring(folder, editions)

    return step


def restoring(folder: Folder, editions: list[int]) -> Step:
    """The step out of the trash."""

    def step(pens: Pens) -> Step:
        take_back(folder, pens, editions)
        return removing(folder, editions)

    return step


def removing_copies(folder: Folder, files: list[int]) -> Step:
    """The step of single copies into the trash; their editions stay."""

    def step(pens: Pens) -> Step:
        there = [one for one in map(pens.reading.file, files) if one is not None]
        with pens.catalogue.transaction():
            pens.catalogue.remove_copies(files)
        for one in there:
            source = folder.absolute(one.path)
            if source.is_relative_to(folder.reports):
                _move(pens, one.id, source, folder.binned(one.sha256), folder)
        return restoring_copies(folder, files)

    return step


def restoring_copies(folder: Folder, files: list[int]) -> Step:
    """The step of single copies back to their editions."""

    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            back = pens.catalogue.restore_copies(files)
        with pens.catalogue.transaction():
            for file in filter(None, map(pens.reading.file, back)):
                if folder.absolute(file.path).is_relative_to(folder.trash):
                    pens.catalogue.files.move(file.id, place_for(folder, pens, file))
        return removing_copies(folder, back)

    return step


def together(*steps: Step) -> Step:
    """Several steps as one; undone in the other order."""

    def step(pens: Pens) -> Step:
        inverse = [one(pens) for one in steps]
        return together(*reversed(inverse))

    return step


def _move(pens: Pens, file: int, source: Path, target: Path, folder: Folder) -> None:
    """Move the PDF of a removed copy; where that fails it is known by where it is."""
    try:
        target.parent.mkdir(exist_ok=True)
        source.replace(target)
        source.with_suffix(".json").unlink(missing_ok=True)
    except OSError as error:
        _log.info("the removed copy %d stays where it is: %s", file, error)
    else:
        pens.catalogue.moved_copy(file, folder.relative(target))


def recognise(folder: Folder, pens: Pens, file: PdfFile, source: Path) -> str:
    """Deal with `source`, whose bytes are those of a known file; answers what became of it.

    A file that is missing is here again, with `source` in its place: where it lies if that
    is outside the library, else under its readable name. An edition in the trash is restored.
    """
    said = HERE
    if not folder.absolute(file.path).is_file():
        with pens.catalogue.transaction():
            pens.catalogue.files.found(file.id, folder.relative(source))
            if source.is_relative_to(folder.incoming):
                pens.catalogue.files.move(file.id, place_for(folder, pens, file))
        said = LOST
    if pens.reading.edition(file.edition) is None:
        take_back(folder, pens, [file.edition])
        said = RESTORED
    return said


def place_for(folder: Folder, pens: Pens, file: PdfFile) -> str:
    """The readable path of a file, as the catalogue keeps it."""
    record = pens.reading.record(file.edition)
    shelf = record.country or record.publisher
    return folder.relative(folder.name_for(shelf, record.title, record.updated, file.sha256))
