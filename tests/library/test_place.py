from pathlib import Path

import pytest

from reader.library import place
from reader.library.place import holds_library, kind_of_mount, warning_about
from tests.library.books import Books


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (My Firm)", "Dropbox"),
        ("OneDrive - My Firm", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-me@example.org", "Google Drive"),
        ("Mobile Documents", "iCloud"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_folders_that_are_kept_in_step(tmp_path: Path, folder: str, service: str) -> None:
    said = warning_about(tmp_path / folder / "Reports")
    assert f"{service} keeps in step" in said
    assert said.count(".") == 2


def test_a_link_into_such_a_folder(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Library").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    assert "Dropbox" in warning_about(tmp_path / "Library")
    (tmp_path / "sync" / ".stfolder").mkdir(parents=True)
    assert "Syncthing" in warning_about(tmp_path / "sync" / "deep" / "Library")


def test_a_plain_folder_is_a_good_place(tmp_path: Path) -> None:
    for name in ("Library", "Dropbox backup", "my onedrive things", "boxes"):
        assert warning_about(tmp_path / name) == ""


def test_network_drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = [("/mnt/share", "cifs"), ("/mnt", "ext4"), ("/", "btrfs")]
    assert kind_of_mount(Path("/mnt/share/reports"), mounts) == "cifs"
    assert kind_of_mount(Path("/mnt/shared"), mounts) == "ext4"
    assert kind_of_mount(Path("/home"), mounts) == "btrfs"
    assert kind_of_mount(Path("/home"), [("/home", "nfs4"), ("/home", "ext4")]) == "nfs4"
    monkeypatch.setattr(place, "_mounts", lambda: [(str(tmp_path), "nfs4"), ("/", "ext4")])
    assert "network drive" in warning_about(tmp_path / "Library")


def test_this_system_says_what_is_mounted() -> None:
    assert place._plain("/media/my\\040stick") == "/media/my stick"
    if Path("/proc/self/mounts").exists():
        assert kind_of_mount(Path("/proc"), place._mounts()) == "proc"


def test_a_folder_with_a_library(tmp_path: Path) -> None:
    assert not holds_library(tmp_path / "library")
    Books(tmp_path / "library").close()
    assert holds_library(tmp_path / "library")


def test_windows_says_where_its_onedrive_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "Cloud"))
    assert "OneDrive keeps in step" in warning_about(tmp_path / "Cloud" / "Documents" / "Library")
    assert warning_about(tmp_path / "Clouds") == ""


def test_documents_in_icloud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(place, "_mounts", list)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    library = tmp_path / "Documents" / "Report Reader Library"
    assert warning_about(library) == ""
    cloud = tmp_path / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    cloud.mkdir(parents=True)
    library.mkdir(parents=True)
    (cloud / "Documents").symlink_to(tmp_path / "Documents")
    assert "iCloud keeps in step" in warning_about(library)


@pytest.mark.parametrize(
    ("left", "service"),
    [(".sync_0123abcd.db", "Nextcloud"), ("._sync_0123.db", "Nextcloud"), (".dropbox", "Dropbox")],
)
def test_what_a_service_leaves_in_a_folder_of_another_name(
    tmp_path: Path, left: str, service: str
) -> None:
    (tmp_path / "Firm").mkdir()
    (tmp_path / "Firm" / left).touch()
    assert f"{service} keeps in step" in warning_about(tmp_path / "Firm" / "Reports")
    assert warning_about(tmp_path / "Reports") == ""


@pytest.mark.parametrize("kind", ["fuse.sshfs", "fuse.kio-fuse", "fuse.onedriver", "ceph"])
def test_folders_that_are_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(place, "_mounts", lambda: [(str(tmp_path), kind), ("/", "ext4")])
    assert "network drive" in warning_about(tmp_path / "Library")
