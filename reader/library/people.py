"""One person's own order and places, apart from the catalogue.

In the library's `people/` folder, or in the person's own data folder where the
library cannot be written.
"""

import hashlib
import os
from pathlib import Path

from reader.base.paths import data_folder, person
from reader.library.database import open_writer
from reader.library.folder import Folder
from reader.library.schema import PERSON


def person_file(folder: Folder) -> Path:
    """Where this person's file for a library is; it may not exist yet."""
    writable = os.access(folder.root if folder.root.exists() else folder.root.parent, os.W_OK)
    if writable or not folder.root.parent.exists():
        return folder.people / f"{person()}.sqlite"
    key = hashlib.sha256(str(folder.root).encode()).hexdigest()[:16]
    return data_folder() / "people" / f"{person()}-{key}.sqlite"


class PersonWriter:
    """The one writer of a person's file. Runs on the library queue."""

    def __init__(self, path: Path) -> None:
        """Open or make it. Raises `Mendable` (newer, damaged)."""
        self._db = open_writer(path, PERSON, path.parent / "backups")

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def set_place(self, fingerprint: str, page: int, top: float, zoom: float) -> None:
        """Remember where the person stopped reading; opening marks an edition as read."""
        self._db.execute(
            "INSERT INTO place (fingerprint, page, top, zoom) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET page = excluded.page, top = excluded.top, "
            "zoom = excluded.zoom, opened = excluded.opened",
            (fingerprint, page, top, zoom),
        )
