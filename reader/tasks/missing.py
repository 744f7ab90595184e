"""Files that are not where they should be, and finding them again by their content."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from reader.base.paths import shown
from reader.library.folder import Folder
from reader.model.report import PdfFile
from reader.tasks.finding import find_pdfs
from reader.tasks.jobs import Job

_TURN = 50
"""Files after which it is said how far the look is."""


def missing_of(folder: Folder, files: list[PdfFile], job: Job) -> set[int]:
    """Which of these files are not where they should be, as far as it was looked."""
    lost = set()
    for done, file in enumerate(files):
        if done % _TURN == 0:
            job.say(done, len(files), f"{done:,} of {len(files):,} files")
        if job.cancelled:
            break
        if not _there(folder.absolute(file.path)):
            lost.add(file.id)
    return lost


def find_again(folder: Path, lost: Iterable[PdfFile], job: Job) -> dict[int, Path]:
    """Files with the bytes of missing ones, by the number of these; anywhere in a folder."""
    wanted = {(file.size, file.sha256): file.id for file in lost}
    sizes = {size for size, _ in wanted}
    found: dict[int, Path] = {}

    def going_on(inside: Path) -> bool:
        job.say(0, 0, f"in {shown(inside.name) or inside}, {len(found):,} found")
        return bool(wanted) and not job.cancelled

    for one in find_pdfs(folder, None, going_on):
        if not wanted or job.cancelled:
            break
        try:
            size = one.path.stat().st_size
            if one.trouble is not None or size not in sizes:
                continue
            with one.path.open("rb") as reading:
                digest = hashlib.file_digest(reading, "sha256").hexdigest()
        except OSError:
            continue  # it went away, or may not be read: it is not the one
        if number := wanted.pop((size, digest), 0):
            found[number] = one.path.absolute()
    return found


def _there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
