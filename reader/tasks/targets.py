"""Files outside the library that something is exported to. What fails is a `Mendable`."""

import contextlib
from collections.abc import Collection
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.library.sidecar import write_bytes


def kind_of(target: Path, kinds: Collection[str]) -> str:
    """Of these endings the one that `target` has; raises where it has another."""
    kind = target.suffix.casefold()
    if kind not in kinds:
        endings = ", ".join(kinds)
        raise Mendable(Trouble.USAGE, f"{target.name}: choose a name that ends in {endings}.")
    return kind


def keep_off(folder: Folder, target: Path, catalogue: Catalogue) -> None:
    """Raises where `target` lies in the library or is a file of it."""
    files = [folder.absolute(file.path) for file in catalogue.files()]
    with contextlib.suppress(OSError):
        inside = target.resolve().is_relative_to(folder.root.resolve())
        if inside or any(target.samefile(f) for f in files if target.exists() and f.exists()):
            raise Mendable(
                Trouble.USAGE,
                "The library's own files stay as they are: choose a place outside of it.",
            )


def write_to(target: Path, data: bytes) -> None:
    """Write it whole or not at all; raises where that cannot be."""
    try:
        write_bytes(target, data)
    except OSError as error:
        raise unwritable(target, error) from error


def unwritable(target: Path, error: OSError) -> Mendable:
    """Why a file cannot be written, with what to do."""
    return Mendable(
        Trouble.UNREADABLE,
        f"{target.name} cannot be written ({error.strerror or error}): choose another place.",
    )
