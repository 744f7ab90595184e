import dataclasses
import os
import tomllib
from pathlib import Path

import pytest

from reader.settings.store import SettingsFile
from reader.settings.tree import Appearance, Settings


def test_changes_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    file = SettingsFile(path)
    file.change("appearance", theme="dark")
    file.change("window", columns=(200, 800, 300))
    again = SettingsFile(path).settings
    assert again.appearance.theme == "dark"
    assert again.window.columns == (200, 800, 300)
    assert tomllib.loads(path.read_text(encoding="utf-8"))["appearance"]["theme"] == "dark"


def test_a_bad_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[window]\nleft = "yes"\nright = false\n[other]\nx = 1\n', encoding="utf-8")
    settings = SettingsFile(path).settings
    assert settings.window.left is True
    assert settings.window.right is False


def told_by(file: SettingsFile) -> list[str]:
    said: list[str] = []
    file.listen(said.append)
    return said


@pytest.mark.parametrize("spoilt", [b"[[[", b"\xff\xfe", b"\0" * 900, b"x = " + b"[" * 9_000])
def test_what_cannot_be_read_is_kept_aside(tmp_path: Path, spoilt: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(spoilt)
    file = SettingsFile(path)
    assert file.settings == Settings()
    (aside,) = tmp_path.iterdir()
    (said,) = told_by(file)
    assert str(aside) in said and aside.read_bytes() == spoilt
    file.change("window", left=False)
    assert aside.read_bytes() == spoilt
    assert SettingsFile(path).settings.window.left is False
    assert told_by(file) == []  # once
    assert told_by(SettingsFile(tmp_path / "none.toml")) == []


def test_another_window_and_a_newer_program_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[appearance]\ntheme = "solar"\nlens = 3\n[future]\nx = [1]\n')
    one, other = SettingsFile(path), SettingsFile(path)
    assert one.settings == Settings()
    other.change("appearance", language="de")
    one.change("window", left=False)
    kept = tomllib.loads(path.read_text())
    assert kept["appearance"] == {"theme": "solar", "lens": 3, "language": "de"}
    assert kept["future"] == {"x": [1]}
    both = SettingsFile(path).settings
    assert (both.appearance.language, both.window.left) == ("de", False)


def test_a_value_that_no_screen_offers_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[appearance]\ntext = 90000\ntheme = "loud"\nlanguage = "de"\n')
    assert SettingsFile(path).settings.appearance == Appearance(language="de")


def test_what_cannot_be_kept_is_said_once_and_kept_later(tmp_path: Path) -> None:
    place = tmp_path / "config"
    file = SettingsFile(place / "settings.toml")
    said = told_by(file)
    place.write_text("a file where the folder should be")
    file.change("window", left=False)
    file.change("window", right=False)
    assert len(said) == 1 and str(place) in said[0]
    place.unlink()
    file.change("appearance", theme="dark")
    again = SettingsFile(place / "settings.toml").settings
    assert (again.window.left, again.window.right) == (False, False)
    assert [path.name for path in place.iterdir()] == ["settings.toml"]


def test_settings_that_may_not_be_read_are_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.mkdir()  # reading it fails for everybody, root too
    file = SettingsFile(path)
    (said,) = told_by(file)
    assert str(path) in said
    file.change("window", left=False)
    assert path.is_dir() and file.settings.window.left is False


def test_a_folder_whose_name_is_no_text_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    SettingsFile(path).change("library", recent=("/lib/bad\udcff",))
    assert SettingsFile(path).settings.library.recent == ("/lib/bad\udcff",)


def test_a_setting_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        SettingsFile(tmp_path / "s.toml").change("appearance", colour="red")


def test_every_setting_says_what_it_does() -> None:
    for section in dataclasses.fields(Settings):
        part = getattr(Settings(), section.name)
        for item in dataclasses.fields(part):
            assert item.metadata["text"].endswith("."), item.name


def test_lists_of_words_and_of_numbers_keep_to_their_kind(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    file = SettingsFile(path)
    file.change("library", folded=("years",), columns=("title:0", "tags:90"))
    again = SettingsFile(path).settings.library
    assert (again.folded, again.columns) == (("years",), ("title:0", "tags:90"))
    path.write_text('[library]\nfolded = [1, "tags"]\n[window]\ncolumns = ["x", 200]\n')
    odd = SettingsFile(path).settings
    assert odd.library.folded == ("tags",)
    assert odd.window.columns == (200,)


def test_what_a_killed_window_was_writing_goes(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    killed, writing = (tmp_path / f"settings.toml.{pid}.part" for pid in (1, 2))
    killed.write_bytes(b"[appea")
    os.utime(killed, (1e9, 1e9))
    writing.write_bytes(b"[appearance]")
    SettingsFile(path).change("appearance", theme="dark")
    assert sorted(tmp_path.iterdir()) == [path, writing]
