import os
from collections import namedtuple
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import Mendable, Trouble
from reader.library.folder import Folder, plain_name


@given(st.text(max_size=300))
def test_any_title_makes_a_name_that_every_system_takes(title: str) -> None:
    name = plain_name(title, 110)
    assert name
    assert len(name) <= 112
    assert len(name.encode()) <= 202
    assert not set(name) & set('<>:"/\\|?*\n\t\0')
    assert name == name.strip(" .")
    assert name.split(".")[0].casefold() not in {"con", "nul", "aux", "prn", "com1", "lpt9"}


def test_two_reports_of_one_name_get_two_files(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    first = folder.name_for("North Korea", "A: B/C", "2025-03-27", "ab" * 32)
    assert first == tmp_path / "reports" / "North Korea" / "A- B-C (2025-03-27).pdf"
    first.parent.mkdir(parents=True)
    first.touch()
    second = folder.name_for("North Korea", "A: B/C", "2025-03-27", "ab" * 32)
    assert second.name == "A- B-C (2025-03-27) abababab.pdf"


def test_a_copy_is_whole_and_its_source_untouched(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "library")
    folder.make()
    source = tmp_path / "a.pdf"
    source.write_bytes(b"%PDF" + os.urandom(3_000_000))
    before = source.stat()
    sha256, size = folder.take_in(source, "1.pdf", lambda size: True)
    assert (folder.incoming / "1.pdf").read_bytes() == source.read_bytes()
    assert size == source.stat().st_size
    assert len(sha256) == 64
    assert (source.stat().st_mtime_ns, source.stat().st_size) == (before.st_mtime_ns, size)


def test_a_cancelled_copy_leaves_nothing(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "library")
    folder.make()
    source = tmp_path / "a.pdf"
    source.write_bytes(bytes(3_000_000))
    with pytest.raises(Mendable) as raised:
        folder.take_in(source, "1.pdf", lambda size: size < 2_000_000)
    assert raised.value.trouble == Trouble.CANCELLED
    assert not list(folder.incoming.iterdir())


def test_a_full_disk_is_said_before_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Folder(tmp_path / "library")
    folder.make()
    source = tmp_path / "a.pdf"
    source.write_bytes(bytes(5_000_000))
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(10**9, 10**9, 1_000_000))
    with pytest.raises(Mendable) as raised:
        folder.take_in(source, "1.pdf", lambda size: True)
    assert raised.value.trouble == Trouble.DISK_FULL
    assert "24 MB missing" in raised.value.sentence
    assert not list(folder.incoming.iterdir())


def test_a_file_that_vanished_is_said(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "library")
    folder.make()
    folder.catalogue.touch()
    with pytest.raises(Mendable) as raised:
        folder.take_in(tmp_path / "gone.pdf", "1.pdf", lambda size: True)
    assert raised.value.trouble == Trouble.VANISHED


@pytest.mark.parametrize("name", ["bad\udcff", "x" * 300])
def test_a_folder_that_cannot_be_one_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(Mendable) as caught:
        Folder(tmp_path / name).look()
    assert caught.value.trouble == Trouble.UNREADABLE
    caught.value.sentence.encode()  # it can be shown
    Folder(tmp_path / "not there").look()
    Folder(tmp_path).look()
