"""Steps between the reports and the trash, and back for a file that comes again.

Each runs on the library queue; files are moved after the commit (`following`).
"""

from collections.abc import Sequence
from pathlib import Path

from reader.library.folder import Folder
from reader.model.report import PdfFile
from reader.tasks.queue import Pens

HERE = "The same file is in the library already."
LOST = "The library had lost this file and has it again."
RESTORED = "It was in the trash and is restored."


def put_away(folder: Folder, pens: Pens, editions: Sequence[int]) -> None:
    """Put editions into the trash, with those of their files that are copies of the library's."""
    with pens.catalogue.transaction():
        for edition in editions:
            for file in pens.reading.files(edition):
                if folder.absolute(file.path).is_relative_to(folder.reports):
                    pens.catalogue.move_file(file.id, f"trash/{file.id}.pdf")
        pens.catalogue.remove(editions)


def take_back(folder: Folder, pens: Pens, editions: Sequence[int]) -> None:
    """Take editions with their files out of the trash."""
    with pens.catalogue.transaction():
        pens.catalogue.restore(editions)
        for edition in editions:
            for file in pens.reading.files(edition):
                if folder.absolute(file.path).is_relative_to(folder.trash):
                    pens.catalogue.move_file(file.id, place_for(folder, pens, file))


def recognise(folder: Folder, pens: Pens, file: PdfFile, source: Path) -> str:
    """Deal with `source`, whose bytes are those of a known file; answers what became of it.

    A file that is missing is here again, with `source` in its place: where it lies if that
    is outside the library, else under its readable name. An edition in the trash is restored.
    """
    said = HERE
    if not folder.absolute(file.path).is_file():
        with pens.catalogue.transaction():
            pens.catalogue.found_file(file.id, folder.relative(source))
            if source.is_relative_to(folder.incoming):
                pens.catalogue.move_file(file.id, place_for(folder, pens, file))
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
