"""What follows a commit: files moved to their readable names, records written beside them.

The catalogue lists what is still to be done; a step that fails stays on the list
and is tried again after the next import and at the next start.
"""

import logging
import shutil
from pathlib import Path

from reader.library.files import Todo
from reader.library.folder import Folder
from reader.library.sidecar import notes_beside, write_sidecar
from reader.tasks.queue import Pens

_log = logging.getLogger("reader.tasks")


def follow(folder: Folder, pens: Pens, most: int = 1_000_000) -> bool:
    """Do up to `most` steps of what is on the list; returns whether more can be done at once.

    Runs on the library queue.
    """
    done = 0
    for step in pens.catalogue.files.todo():
        if done == most:
            return True
        try:
            if step.what == "move":
                _move(folder, pens, step)
            else:
                _record(folder, pens, step)
            done += 1
        except OSError as error:
            _log.info("%s of file %d waits: %s", step.what, step.file, error)
    return False


def _move(folder: Folder, pens: Pens, step: Todo) -> None:
    file = pens.reading.file(step.file)
    if file is None:
        pens.catalogue.files.done(step)
        return
    now, target = folder.absolute(file.path), folder.absolute(step.path)
    if now.exists():
        if target.exists() and target != now:  # two moves were noted to one free name
            target = target.with_stem(f"{target.stem} {file.sha256[:8]}")
        target.parent.mkdir(parents=True, exist_ok=True)
        now.replace(target)
        if (notes := notes_beside(now)).exists():
            notes.replace(notes_beside(target))
        now.with_suffix(".json").unlink(missing_ok=True)  # written anew where it is now
    elif not target.exists():
        raise FileNotFoundError(str(now))
    pens.catalogue.files.done(step, moved_to=folder.relative(target))


def _record(folder: Folder, pens: Pens, step: Todo) -> None:
    file = pens.reading.file(step.file)
    if file is not None:
        pdf = folder.absolute(file.path)
        if pdf.is_relative_to(folder.reports):  # never write beside a file left in place
            write_sidecar(pens.reading, file, pdf)
    pens.catalogue.files.done(step)


def sweep_incoming(folder: Folder, pens: Pens) -> None:
    """Remove copies that no import and no file of the catalogue speaks of any more."""
    wanted = {waiting.incoming for waiting in pens.catalogue.arrivals.waiting()}
    wanted |= {Path(file.path).name for file in pens.reading.files()}
    # What was unpacked from a selection lies in folders, and waits for who tries it again.
    named = {waiting.path for waiting in pens.catalogue.arrivals.waiting()}
    named |= {failed.path for failed in pens.reading.failed()}
    for path in folder.incoming.iterdir():
        if path.is_dir():
            if not any(Path(name).is_relative_to(path) for name in named):
                shutil.rmtree(path, ignore_errors=True)
        elif path.name not in wanted:
            try:
                path.unlink()
            except OSError as error:
                _log.info("%s stays in incoming: %s", path.name, error)
