"""Finding PDFs and saved pages in folders, however deep, linked in circles or forbidden."""

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.intake.webpage.saved import LARGEST, is_saved_page, may_be_report

_LOOKED_AT = 1 << 20
"""Bytes of a page that say whether it may be a report's."""


@dataclass(frozen=True, slots=True)
class Found:
    """A PDF file or a saved page, or a folder that gave none and why."""

    path: Path
    trouble: Mendable | None = None


def find_pdfs(
    folder: Path,
    library: Path | None,
    going_on: Callable[[Path], bool] = lambda inside: True,
    *,
    pages: bool = False,
) -> Iterator[Found]:
    """The PDF files in a folder and all below it, in the order of their names.

    Hidden folders and the library's own (`library`) are passed over, a folder that links lead to
    twice is looked into once, and one that may not be read is said. `going_on(folder)` is
    told of each folder and says whether to go on. With `pages` also files that read like saved
    report pages. Runs wherever waiting does no harm.
    """
    own = library.resolve() if library is not None else None
    if own is not None and folder.resolve().is_relative_to(own):
        sentence = f"{folder.name} belongs to the library: its reports are here already."
        yield Found(folder, Mendable(Trouble.USAGE, sentence))
        return
    seen: set[tuple[int, int]] = set()
    stack: list[tuple[Path, bool]] = [(folder, True)]
    """What is still to come, the next at the end; and whether it is a folder."""
    nothing = True
    while stack:
        path, is_folder = stack.pop()
        if not is_folder:
            nothing = False
            yield Found(path)
            continue
        if not going_on(path):
            return
        try:
            there = path.stat()
            if (there.st_dev, there.st_ino) in seen:
                continue
            if there.st_ino:
                seen.add((there.st_dev, there.st_ino))
            inside = _inside(path, own, pages)
        except OSError as error:
            nothing = False
            yield Found(path, _closed(path, error))
            continue
        stack += reversed(inside)
    if nothing:
        sentence = f"There are no PDF files in {folder.name or folder}."
        yield Found(folder, Mendable(Trouble.NO_PDFS, sentence))


def is_page(path: Path) -> bool:
    """Whether a file is taken for a saved report page, by its name."""
    return is_saved_page(path.name)


def is_folder(path: str) -> bool:
    """Whether a path is that of a folder; what may not even be looked at is none."""
    try:
        return Path(path).is_dir()
    except OSError:
        return False


def reads_like_page(path: Path) -> bool:
    """Whether a file may be a saved report page, by its name and its first words."""
    if not is_saved_page(path.name) or not 0 < path.stat().st_size <= LARGEST:
        return False
    with path.open("rb") as file:
        return may_be_report(file.read(_LOOKED_AT))


def _inside(folder: Path, library: Path | None, pages: bool) -> list[tuple[Path, bool]]:
    """The files and the folders right inside a folder that are worth a look."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            try:
                if entry.is_dir():
                    path = Path(entry.path)
                    if not _hidden(entry) and (library is None or path.resolve() != library):
                        found.append((path, True))
                elif entry.is_file() and (
                    entry.name.casefold().endswith(".pdf")
                    or (pages and reads_like_page(Path(entry.path)))
                ):
                    found.append((Path(entry.path), False))
            except OSError:
                continue  # it went away meanwhile, or a link leads nowhere
    return sorted(found, key=lambda one: one[0].name.casefold())


def _hidden(entry: "os.DirEntry[str]") -> bool:
    if entry.name.startswith("."):
        return True
    marks: int = getattr(entry.stat(), "st_file_attributes", 0)  # Windows only
    return bool(marks & stat.FILE_ATTRIBUTE_HIDDEN)


def _closed(folder: Path, error: OSError) -> Mendable:
    name = folder.name or str(folder)
    if isinstance(error, FileNotFoundError):
        return Mendable(
            Trouble.VANISHED, f"The folder {name} is no longer there: put it back and try again."
        )
    if isinstance(error, PermissionError):
        return Mendable(
            Trouble.UNREADABLE,
            f"The folder {name} may not be read: give yourself permission, then try again.",
        )
    return Mendable(
        Trouble.UNREADABLE,
        f"The folder {name} cannot be read ({error.strerror}): check its disk, then try again.",
    )
