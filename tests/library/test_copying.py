"""A library on a stick: all of it, looked through, or a folder that says it is unfinished."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.compose import open_house
from reader.library import copying, folder
from reader.library.backups import list_backups
from reader.library.copying import Copied, copy_library, place_for_copy, remove_library
from reader.library.folder import Folder
from reader.library.lock import Lock
from reader.library.people import person_file
from reader.model.backup import BackupKind
from reader.settings.store import SettingsFile
from tests.library.books import Books
from tests.tasks.shops import PDFS, fill

CHILD = """
import os, signal, sys
from pathlib import Path
from reader.library.copying import copy_library
from reader.library.folder import Folder
from reader.library.people import person_file

source, limit = Folder(Path(sys.argv[1])), int(sys.argv[3])

def heard(done, total):
    if done >= limit:
        os.kill(os.getpid(), signal.SIGKILL)

copy_library(source, Path(sys.argv[2]), person_file(source), heard)
"""


@pytest.fixture
def source(tmp_path: Path) -> Folder:
    root = tmp_path / "library"
    fill(root)
    (root / "previews" / "1.jpg").write_bytes(b"cover")
    (root / "incoming" / "9.pdf").write_bytes(b"half")
    (root / "index" / "segment").write_bytes(b"words")
    return Folder(root)


@pytest.fixture
def stick(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "stick")


def copy(source: Folder, target: Folder, **more: bool) -> Copied:
    return copy_library(source, target.root, person_file(source), lambda *said: None, **more)


def whole(target: Folder) -> set[str]:
    """The titles of a library all of whose files are what the catalogue says."""
    with closing(Books(target.root)) as books:
        for file in books.reader.files():
            data = target.absolute(file.path).read_bytes()
            assert (len(data), file.missing) == (file.size, False)
            assert data in PDFS.values()
        assert books.reader.integrity() == "ok"
        return {row.title for row in books.reader.reports()}


def test_all_of_it_but_what_can_be_made_again(source: Folder, stick: Folder) -> None:
    with closing(Books(source.root)) as books:  # open and in use
        books.person.set_place("print-b", 2, 0.5, 1.0)
        made = copy(source, stick)
        assert (made.files, made.missing) == (4, 0)
    names = {p.relative_to(stick.root).as_posix() for p in stick.root.rglob("*") if p.is_file()}
    assert names == {
        "catalogue.sqlite",
        f"people/{person_file(source).name}",
        "previews/1.jpg",
        *(f"reports/{name}.pdf" for name in PDFS),
    }
    assert whole(stick) == whole(source)
    with closing(Books(stick.root)) as books:
        assert books.reader.place("print-b") == (2, 0.5, 1.0)


def test_only_what_differs_goes_into_an_older_copy(source: Folder, stick: Folder) -> None:
    first = copy(source, stick)
    assert first.written == sum(map(len, PDFS.values())) + len(b"cover")
    assert copy(source, stick).written == 0
    with closing(Books(source.root)) as books, books.writer.transaction():
        books.writer.remove([3])
        books.writer.files.found(3, "trash/3.pdf")
        (source.root / "trash").mkdir()
        (source.reports / "b.pdf").rename(source.trash / "3.pdf")
    (stick.reports / "c.pdf").write_bytes(b"%PDF-bytes of x")  # spoilt, of the same length
    (stick.index).mkdir()
    with closing(Books(stick.root)) as books:
        books.person.set_place("print-c", 2, 0.0, 1.0)  # read on another computer
    made = copy(source, stick)
    assert made.written == len(PDFS["b"])
    assert whole(stick) == {"Mongolia new", "Mongolia c"}
    assert not (stick.reports / "b.pdf").exists()
    # What the copy was by itself can still be had.
    (kept,) = list_backups(stick)
    assert (kept.kind, kept.reports) == (BackupKind.BEFORE_COPY, 3)


def test_files_that_were_left_in_place_are_taken_along(
    source: Folder, stick: Folder, tmp_path: Path
) -> None:
    outside = tmp_path / "elsewhere" / "b.pdf"
    outside.parent.mkdir()
    (source.reports / "b.pdf").rename(outside)
    (source.reports / "old.pdf").unlink()
    with closing(Books(source.root)) as books:
        books.writer.files.found(3, str(outside))
    made = copy(source, stick)
    assert (made.files, made.missing) == (3, 1)
    with closing(Books(stick.root)) as books:
        file = books.reader.file(3)
        assert file is not None and file.path.startswith("reports/Mongolia/Mongolia b (2025) ")
        assert stick.absolute(file.path).read_bytes() == PDFS["b"]
    assert outside.exists()
    assert copy(source, stick).written == 0


def test_names_that_a_stick_does_not_tell_apart(source: Folder, stick: Folder) -> None:
    (source.reports / "b.pdf").rename(source.reports / "C.pdf")
    with closing(Books(source.root)) as books:
        books.writer.files.found(3, "reports/C.pdf")
    copy(source, stick)
    names = [path.name.casefold() for path in stick.reports.iterdir()]
    assert len(set(names)) == len(names) == 4
    assert len(whole(stick)) == 3


def test_moving_takes_backups_and_leaves_what_was_left_in_place(
    source: Folder, stick: Folder, tmp_path: Path
) -> None:
    outside = tmp_path / "b.pdf"
    (source.reports / "b.pdf").rename(outside)
    (source.reports / "stray.pdf").write_bytes(b"not in the catalogue")
    (source.root / "my notes.txt").write_text("mine", encoding="utf-8")
    with closing(Books(source.root)) as books:
        books.writer.files.found(3, str(outside))
    copying.make_backup(source, person_file(source), BackupKind.ASKED)
    copy(source, stick, moving=True)
    assert (stick.reports / "stray.pdf").exists()
    assert len(list_backups(stick)) == 1
    with closing(Books(stick.root)) as books:
        file = books.reader.file(3)
        assert file is not None and file.path == str(outside)
    remove_library(source, stick)
    assert [path.name for path in source.root.iterdir()] == ["my notes.txt"]
    assert outside.exists()


def test_nothing_is_deleted_that_is_not_in_the_new_place(source: Folder, stick: Folder) -> None:
    with pytest.raises(Mendable, match="it stays"):
        remove_library(source, stick)
    copy(source, stick, moving=True)
    (source.reports / "late.pdf").write_bytes(b"came later")
    with pytest.raises(Mendable, match="old one stays"):
        remove_library(source, stick)
    assert whole(source)


def test_folders_that_are_refused(source: Folder, tmp_path: Path) -> None:
    full, other = tmp_path / "full", tmp_path / "other"
    full.mkdir()
    (full / "letter.txt").write_text("dear", encoding="utf-8")
    fill(other)

    def names() -> list[str]:  # reading a catalogue leaves files of SQLite's beside it
        found = sorted(path.name for path in tmp_path.rglob("*"))
        return [name for name in found if not name.endswith(("-shm", "-wal"))]

    before = names()
    for place in (full, other, source.root, source.reports, source.root / "new", tmp_path):
        with pytest.raises(Mendable) as caught:
            copy(source, Folder(place))
        assert caught.value.trouble == Trouble.USAGE
    assert names() == before
    assert place_for_copy(source, full) == full / "library"
    assert place_for_copy(source, tmp_path / "none") == tmp_path / "none"


def test_a_copy_that_is_open_is_left_alone(source: Folder, stick: Folder) -> None:
    copy(source, stick)
    lock = Lock(stick.lock)
    lock.take()
    try:
        with pytest.raises(Mendable, match="close it first"):
            copy(source, stick)
    finally:
        lock.release()
    stick.lock.unlink()
    assert place_for_copy(source, stick.root) == stick.root


def test_no_room_is_said_before_anything_is_written(
    source: Folder, stick: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "_SPARE", 1 << 60)
    with pytest.raises(Mendable, match="MB missing"):
        copy(source, stick)
    assert not stick.root.exists()


def test_a_disk_that_spoils_what_is_written(
    source: Folder, stick: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Bad(copying._Copying):
        def _copy(self, now: Path, goal: Path) -> None:
            super()._copy(now, goal)
            goal.write_bytes(goal.read_bytes()[::-1])

    monkeypatch.setattr(copying, "_Copying", Bad)
    with pytest.raises(Mendable, match="damaged, use another one"):
        copy(source, stick)
    with pytest.raises(Mendable, match="not finished"):
        open_house(stick.root, SettingsFile(stick.root / "settings.toml"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root writes anywhere")
def test_a_source_that_can_only_be_read(source: Folder, stick: Folder) -> None:
    for path in (source.root, source.people):
        path.chmod(0o500)
    try:
        copy(source, stick)
    finally:
        for path in (source.root, source.people):
            path.chmod(0o700)
    assert whole(stick) == whole(source)


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize("limit", [1, 30, 70, 100])
def test_a_kill_leaves_a_folder_that_says_so(source: Folder, stick: Folder, limit: int) -> None:
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(source.root), str(stick.root), str(limit)], timeout=60
    )
    assert child.returncode == -signal.SIGKILL
    with pytest.raises(Mendable, match="was not finished"):
        open_house(stick.root, SettingsFile(stick.root / "settings.toml"))
    assert not stick.catalogue.exists()
    assert copy(source, stick).files == 4
    assert whole(stick) == whole(source)
    assert not stick.unfinished.exists()


def test_a_folder_where_a_copy_was_killed_at_its_first_step(source: Folder, stick: Folder) -> None:
    stick.root.mkdir()
    stick.lock.touch()
    stick.unfinished.with_name(f"{stick.unfinished.name}.part").write_bytes(b'{"libr')
    assert place_for_copy(source, stick.root) == stick.root  # not a folder within it
    copy(source, stick)
    assert whole(stick) == whole(source)
    assert not list(stick.root.glob("*.part"))
