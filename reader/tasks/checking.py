"""Checking a library, and mending what can be mended without a person."""

from pathlib import Path

from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.model.report import PdfFile
from reader.search.service import SearchService
from reader.tasks.queue import Pens
from reader.tasks.views import CheckReport, Problem
from reader.workers.worker import Pool


def check_library(
    folder: Folder, catalogue: Catalogue, search: SearchService, batch: Pool
) -> CheckReport:
    """Whether files, catalogue and index of a library are whole. On the library's reading thread.

    Starts a batch worker, to ask how it is boxed in.
    """
    problems, files = check_files(folder, catalogue)
    sound = catalogue.integrity()
    if sound != "ok":
        problems.append(
            Problem(
                f"the catalogue is damaged: {sound}",
                folder.catalogue.name,
                f"restore a copy from {folder.backups.name}/",
            )
        )
    state = search.state().result()
    if state.behind:
        problems.append(
            Problem(
                f"{state.behind} editions cannot be searched yet",
                folder.index.name,
                "leave the library open for a while, or build the index anew",
            )
        )
    index = f"{state.editions} editions, {state.size / 1e6:.1f} MB"
    box = batch.start().result().box
    return CheckReport(tuple(problems), sound, index, files, box)


def check_files(folder: Folder, catalogue: Catalogue) -> tuple[list[Problem], int]:
    """Files that are missing, changed in size, or not in the catalogue; and how many there are.

    Runs on the library's reading thread.
    """
    problems = []
    files = catalogue.files()
    for file in files:
        path = folder.absolute(file.path)
        if (problem := _wrong(path, file)) is not None:
            problems.append(problem)
    for path in strays(folder, catalogue):
        problems.append(
            Problem(
                "a PDF in the library folder is not in the catalogue",
                folder.relative(path),
                "mending imports it",
            )
        )
    known = {folder.absolute(path) for path in catalogue.removed_paths()}
    known |= {folder.absolute(file.path) for file in files}
    for path in sorted(folder.trash.glob("*.pdf")):
        if path not in known:
            problems.append(
                Problem(
                    "a PDF in the trash folder is not in the catalogue",
                    folder.relative(path),
                    "import it again from there, or delete it",
                )
            )
    return problems, len(files)


def strays(folder: Folder, catalogue: Catalogue) -> list[Path]:
    """PDFs in the reports folder that the catalogue does not know."""
    known = {folder.absolute(file.path) for file in catalogue.files()}
    known |= {folder.absolute(path) for path in catalogue.removed_paths()}
    return [path for path in sorted(folder.reports.rglob("*.pdf")) if path not in known]


def forget_missing(folder: Folder, pens: Pens) -> int:
    """Remove files from the catalogue whose PDF is gone; returns how many. Library queue."""
    gone = [f for f in pens.reading.files() if not folder.absolute(f.path).exists()]
    for file in gone:
        pens.catalogue.remove_file(file.id)
    return len(gone)


def _wrong(path: Path, file: PdfFile) -> Problem | None:
    try:
        size = path.stat().st_size
    except OSError:
        return Problem("a PDF is missing", file.path, "put it back; mending forgets it")
    if size != file.size:
        return Problem(
            "a PDF has been changed by another program",
            file.path,
            "restore it from a copy, or remove it and import it again",
        )
    return None
