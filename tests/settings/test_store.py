import dataclasses
import tomllib
from pathlib import Path

import pytest

from reader.settings.store import SettingsFile
from reader.settings.tree import Settings


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


def test_what_cannot_be_read_is_kept_aside(tmp_path: Path) -> None:
    for number, spoilt in enumerate((b"[[[", b"\xff\xfe")):
        path = tmp_path / str(number) / "settings.toml"
        path.parent.mkdir()
        path.write_bytes(spoilt)
        file = SettingsFile(path)
        assert file.settings == Settings()
        assert file.aside is not None and file.aside.read_bytes() == spoilt
        file.change("window", left=False)
        assert file.aside.read_bytes() == spoilt
        assert SettingsFile(path).settings.window.left is False
    assert SettingsFile(tmp_path / "none.toml").aside is None


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
