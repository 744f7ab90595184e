"""Puts everything below the window together: one library, its queue, its workers."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.base.paths import config_folder, default_library
from reader.keystore.store import KeyStore
from reader.library.folder import Folder
from reader.library.handover import Door
from reader.library.lock import Holder, Lock, holder
from reader.pdf.service import PdfService
from reader.search.service import SearchService
from reader.settings.store import SettingsFile
from reader.tasks.queue import LibraryQueue
from reader.tasks.tasks import Tasks
from reader.workers.slots import Slots
from reader.workers.worker import Pool, Worker, WorkerSpec

_IDLE = 60.0
"""Seconds after which `batch`, `asked` and `index` end when there is nothing to do."""
_DESKS = {
    "reader": "reader.intake.engine.desk:open_desk",
    "reader.insight.companies": "reader.insight.engine.companies:open_desk",
    "reader.insight": "reader.insight.engine.desk:open_desk",
}
"""Of `batch` and `asked`, by the packages whose jobs they handle."""


class Occupied(Exception):
    """The same person has the library open on this machine: `holder` can be knocked at."""

    def __init__(self, who: Holder) -> None:
        super().__init__("the library is open already")
        self.holder = who


@dataclass(slots=True)
class House:
    """One open library with all that works on it."""

    tasks: Tasks
    lock: Lock
    door: Door | None
    workers: tuple[Worker | Pool, ...]
    slots: Slots

    def close(self) -> None:
        """Finish what is queued, end the workers, give the lock back."""
        if self.door is not None:
            self.door.close()
        self.tasks.close()
        for worker in self.workers:
            worker.dismiss()  # so that they end side by side
        for worker in self.workers:
            worker.stop()
        self.slots.close()
        self.lock.release()


def open_settings() -> SettingsFile:
    """The settings of the person on this machine."""
    return SettingsFile(config_folder() / "settings.toml")


def library_path(named: str, settings: SettingsFile) -> Path:
    """Which library to open: the one named, the one in the settings, or the default one."""
    return Path(named or settings.settings.library.folder or default_library()).expanduser()


def open_house(
    root: Path,
    settings: SettingsFile,
    *,
    write: bool = True,
    visitors: Callable[[list[str]], object] | None = None,
    keys: KeyStore | None = None,
) -> House:
    """Open the library at `root`, writable where that is possible and `write` asks for it.

    `visitors` answers what other starts hand over; `keys` stands for the system's key
    store. Raises `Occupied` if the same
    person has it open on this machine, and `Mendable` where the folder is no place for a
    library. Starts no process and reads no file yet.
    """
    folder = Folder(root)
    folder.look()
    if folder.unfinished.exists():
        raise Mendable(
            Trouble.DAMAGED,
            f"The copy of a library in {folder.root} was not finished: copy the library there "
            "again, or open another one.",
        )
    lock = Lock(folder.lock)
    read_only = "This command only reads." if not write else ""
    door = None
    if write:
        read_only, door = _enter(folder, lock, visitors)
    library = {"library": str(folder.root)}
    slots = Slots()
    view = Worker(WorkerSpec("view", "reader.pdf.engine.desk:open_desk", library), slots)
    desks = WorkerSpec(
        "batch",
        "reader.workers.desks:open_desks",
        library | {"desks": _DESKS},
        low_priority=True,
        idle_seconds=_IDLE,
    )
    batch = Pool(desks, size=os.cpu_count() or 1)
    # What lowers its priority can never raise it again, and starves on a busy machine.
    asked = Pool(replace(desks, name="asked", low_priority=False), batch.size, poison=batch.poison)
    search = Worker(
        WorkerSpec(
            "search",
            "reader.search.engine.desk:open_search_desk",
            library | {"synonyms": str(config_folder() / "synonyms.txt")},
        )
    )
    index = Worker(
        WorkerSpec(
            "index",
            "reader.search.engine.desk:open_index_desk",
            library,
            low_priority=True,
            idle_seconds=_IDLE,
        )
    )
    tasks = Tasks(
        LibraryQueue(folder, read_only),
        PdfService(view, slots, batch),
        SearchService(search, index, mends=not read_only),
        batch,
        asked,
        settings,
        keys or KeyStore(),
    )
    return House(tasks, lock, door, (view, batch, asked, search, index), slots)


def _enter(
    folder: Folder, lock: Lock, visitors: Callable[[list[str]], object] | None
) -> tuple[str, Door | None]:
    """Take the lock, with a door for other starts to knock at where there are `visitors`.

    Answers "" or why the library can only be read, and the door if it stays open.
    """
    door = Door(visitors) if visitors is not None else None
    read_only = "not tried yet"
    try:
        read_only = _take(folder, lock, door)
    finally:
        if read_only and door is not None:
            door.close()
    if not read_only:
        return "", door
    who = holder(folder.lock)
    if door is not None and who is not None and who.is_me and who.door:
        raise Occupied(who)
    return read_only, None


def _take(folder: Folder, lock: Lock, door: Door | None) -> str:
    """Take the lock; "" or the sentence that says why the library can only be read."""
    try:
        folder.root.mkdir(parents=True, exist_ok=True)
        if lock.take(door.address if door else "", door.key if door else ""):
            return ""
    except PermissionError as error:
        if not folder.catalogue.exists():
            raise _unusable(folder, error) from error
        return f"You may read this library but not change it: {folder.root} cannot be written."
    except OSError as error:
        raise _unusable(folder, error) from error
    who = holder(folder.lock)
    if who is None:
        return "Another program has this library open: you can read and search, but not change it."
    return (
        f"{who.person} on {who.machine} has this library open: you can read and search, but not "
        "change it."
    )


def _unusable(folder: Folder, error: OSError) -> Mendable:
    return Mendable(
        Trouble.READ_ONLY,
        f"The library folder {folder.root} cannot be used ({error.strerror}): "
        "choose another folder.",
    )
