from pathlib import Path

from reader.library.previews import read_previews, trim_previews, write_previews


def test_previews_come_back_and_a_cut_file_gives_the_whole_ones(tmp_path: Path) -> None:
    path = tmp_path / "1.strip"
    previews = {2: b"two" * 50, 1: b"one"}
    write_previews(path, previews)
    assert read_previews(path) == previews
    path.write_bytes(path.read_bytes()[:-1])
    assert read_previews(path) == {1: b"one"}
    path.write_bytes(b"other")
    assert read_previews(path) == {}
    assert read_previews(tmp_path / "none.strip") == {}


def test_the_oldest_strips_are_forgotten_first(tmp_path: Path) -> None:
    import os

    for number in range(4):
        path = tmp_path / f"{number}.strip"
        path.write_bytes(bytes(100))
        os.utime(path, (number, number))
    trim_previews(tmp_path, 250)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["2.strip", "3.strip"]
