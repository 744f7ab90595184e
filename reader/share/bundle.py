"""The `.reportreader` file: a zip, nothing in it compressed, with a list and the PDFs.

list.json            what is in it (`reader.share.selection`)
files/SHA256.pdf     the PDFs by their bytes

As nothing is compressed, a file can never hold more than it is long.
"""

import contextlib
import hashlib
import os
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from reader.base.errors import Mendable, Trouble
from reader.library.folder import enough_room, plain_name, told
from reader.share.selection import SelectedFile, Selection, read_list, write_list

SUFFIX = ".reportreader"
_LIST = "list.json"
_LONGEST_LIST = 64_000_000
"""Bytes; the list of 5,000 editions with long records is a tenth of it."""
_MOST = 50_000
"""Entries that are looked at."""
_PIECE = 1 << 20
_BROKEN = (zipfile.BadZipFile, ValueError, EOFError, RuntimeError, struct.error)
"""What `zipfile` raises for a file that is none, or no longer whole."""

Heard = Callable[[int], None]
"""Told of the bytes that are done; raises to stop."""


def write_bundle(target: Path, selection: Selection, pdfs: Mapping[str, Path], heard: Heard) -> int:
    """Write a selection with its PDFs (by SHA-256), whole or not at all; returns its size.

    Raises `Mendable`, also for a PDF that is not what the catalogue says.
    """
    half = target.with_name(target.name + ".part")
    enough_room(target.parent, sum(file.size for file in selection.files))
    done = 0
    try:
        with half.open("wb") as whole:
            with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as bundle:
                bundle.writestr(_LIST, write_list(selection))
                for file in selection.files:
                    with (
                        pdfs[file.sha256].open("rb") as source,
                        bundle.open(_entry(file), "w", force_zip64=True) as entry,
                    ):
                        done = _copy(source, entry, file, done, heard)
            whole.flush()
            os.fsync(whole.fileno())
        half.replace(target)
    except OSError as error:
        raise Mendable(
            Trouble.UNREADABLE,
            f"{target.name} could not be written ({error.strerror}): choose another place.",
        ) from error
    finally:
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)
    return target.stat().st_size


class Bundle:
    """A file that somebody sent, opened to be taken in. Use it in a `with`."""

    def __init__(self, path: Path) -> None:
        """Raises `Mendable` for whatever is not a whole selection."""
        self._path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except OSError as error:
            raise told(error, path) from error
        except _BROKEN as error:
            raise self._damaged() from error
        try:
            self.selection: Selection = self._read()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> "Bundle":
        return self

    def __exit__(self, *ignored: object) -> None:
        self._zip.close()

    def unpack(self, folder: Path, heard: Heard) -> dict[Path, SelectedFile]:
        """Put the PDFs into `folder`, each in a folder of its own under its readable name.

        Only what the list names is taken out, under names that are made here. Raises `Mendable`.
        """
        files = self.selection.files
        enough_room(folder.parent, sum(file.size for file in files))
        made: dict[Path, SelectedFile] = {}
        done = 0
        try:
            for number, file in enumerate(files):
                stem = file.name[:-4] if file.name.casefold().endswith(".pdf") else file.name
                path = folder / str(number) / f"{plain_name(stem, 110)}.pdf"
                path.parent.mkdir(parents=True)
                with self._zip.open(_entry(file)) as entry, path.open("wb") as target:
                    done = _copy(entry, target, file, done, heard)
                made[path] = file
        except OSError as error:
            raise told(error, self._path) from error
        except _BROKEN as error:
            raise self._damaged() from error
        return made

    def _read(self) -> Selection:
        """The list, if it and the entries are what they should be."""
        entries = self._zip.infolist()
        length = self._path.stat().st_size
        if len(entries) > _MOST or sum(entry.file_size for entry in entries) > length:
            raise self._damaged()
        sizes = {}
        for entry in entries:
            if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
                raise self._damaged()
            sizes[entry.filename] = entry.file_size
        if not 0 < sizes.get(_LIST, 0) <= _LONGEST_LIST:
            raise self._damaged()
        try:
            data = self._zip.read(_LIST)
        except (OSError, *_BROKEN) as error:
            raise self._damaged() from error
        selection = read_list(data, self._path.name)
        if any(sizes.get(_entry(file)) != file.size for file in selection.files):
            raise self._damaged()
        return selection

    def _damaged(self) -> Mendable:
        return Mendable(
            Trouble.DAMAGED,
            f"{self._path.name} is damaged or no selection of reports: ask for it again.",
        )


def _entry(file: SelectedFile) -> str:
    return f"files/{file.sha256}.pdf"


def _copy(source: IO[bytes], target: IO[bytes], file: SelectedFile, done: int, heard: Heard) -> int:
    """Copy a PDF and look that it is the one that the list means; returns the bytes done."""
    digest = hashlib.sha256()
    while piece := source.read(_PIECE):
        digest.update(piece)
        target.write(piece)
        done += len(piece)
        heard(done)
    if digest.hexdigest() != file.sha256:
        raise Mendable(
            Trouble.DAMAGED,
            f"{file.name} is not the file that the library knows: it has been changed or damaged.",
        )
    return done
