"""Looking for PDFs in folders of every kind."""

import os
import sys
from pathlib import Path

import pytest

from reader.base.errors import Trouble
from reader.tasks.finding import find_pdfs


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF")


def names(root: Path, library: Path | None = None) -> list[str]:
    found = list(find_pdfs(root, library or root.parent / "library"))
    assert not [one for one in found if one.trouble]
    return [one.path.relative_to(root).as_posix() for one in found]


def test_pdfs_of_any_case_in_the_order_of_their_names(tmp_path: Path) -> None:
    root = tmp_path / "in"
    make(root, "b/z.pdf", "b/A.PDF", "a.pdf", "C.Pdf", "notes.txt", "d/e/f/g.pdf", "pdf", ".pdf")
    (root / "folder.pdf").mkdir()
    assert names(root) == [".pdf", "a.pdf", "b/A.PDF", "b/z.pdf", "C.Pdf", "d/e/f/g.pdf"]


def test_hidden_folders_and_the_library_are_passed_over(tmp_path: Path) -> None:
    root = tmp_path / "Documents"
    make(root, "a.pdf", ".cache/b.pdf", "Reports/reports/China/c.pdf", "d/e.pdf")
    assert names(root, root / "Reports") == ["a.pdf", "d/e.pdf"]
    inside = list(find_pdfs(root / "Reports" / "reports", root / "Reports"))
    assert [(one.path.name, one.trouble and one.trouble.trouble) for one in inside] == [
        ("reports", Trouble.USAGE)
    ]
    make(root, ".named/f.pdf")
    assert names(root / ".named") == ["f.pdf"]  # what the reader names is meant


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_circles_end(tmp_path: Path) -> None:
    root = tmp_path / "in"
    make(root, "a/b/c.pdf")
    (root / "a" / "b" / "up").symlink_to(root)
    (root / "a" / "self").symlink_to(root / "a" / "self")
    (root / "gone.pdf").symlink_to(root / "nowhere.pdf")
    (root / "linked.pdf").symlink_to(root / "a" / "b" / "c.pdf")
    assert names(root) == ["a/b/c.pdf", "linked.pdf"]


def test_a_folder_without_pdfs_says_so(tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (one,) = find_pdfs(tmp_path / "in", tmp_path / "library")
    assert one.trouble is not None and one.trouble.trouble == Trouble.NO_PDFS
    (gone,) = find_pdfs(tmp_path / "gone", tmp_path / "library")
    assert gone.trouble is not None and gone.trouble.trouble == Trouble.VANISHED


def test_a_folder_that_may_not_be_read_costs_one_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "in"
    make(root, "a.pdf", "secret/b.pdf", "z.pdf")
    scan = os.scandir

    def refuse(path: Path) -> "os._ScandirContextManager[str]":
        if path.name == "secret":
            raise PermissionError(13, "no")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = list(find_pdfs(root, tmp_path / "library"))
    assert [one.path.name for one in found] == ["a.pdf", "secret", "z.pdf"]
    assert [one.trouble and one.trouble.trouble for one in found] == [
        None,
        Trouble.UNREADABLE,
        None,
    ]


def test_looking_can_be_called_off(tmp_path: Path) -> None:
    root = tmp_path / "in"
    make(root, *(f"{n}/a.pdf" for n in range(9)))
    seen: list[Path] = []

    def three(folder: Path) -> bool:
        seen.append(folder)
        return len(seen) < 4

    found = list(find_pdfs(root, tmp_path / "library", three))
    assert [one.path.parent.name for one in found] == ["0", "1"]
