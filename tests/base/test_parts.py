import json
from pathlib import Path

import pytest

from reader import __version__
from reader.base import build, parts
from reader.base.build import Build
from reader.base.parts import Part


def test_the_parts_are_what_is_installed_with_their_licences() -> None:
    found = {part.name.casefold(): part for part in parts.parts()}
    assert next(iter(found)) == "report-reader"
    assert {"pyside6_essentials", "shiboken6", "pymupdf-lite", "whoosh3", "keyring"} <= set(found)
    assert "pytest" not in found
    assert "AGPL" in found["report-reader"].licence
    assert found["platformdirs"].text and found["platformdirs"].licence == "MIT"


def test_a_bundle_says_what_it_was_built_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert build.build() == Build(__version__) and build.source() is None
    for module in (parts, build):
        monkeypatch.setattr(module, "resource", tmp_path.joinpath)
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "Qt.txt").write_text("free", encoding="utf-8")
    one = {"name": "Qt", "version": "6", "licenses": [{"license": {"name": "LGPL"}}]}
    listed = {"components": [one, one | {"name": "Python"}]}
    (tmp_path / "parts.json").write_text(json.dumps(listed), encoding="utf-8")
    about = {"version": "9", "commit": "abc", "date": "2026-01-02"}
    (tmp_path / "build.json").write_text(json.dumps(about), encoding="utf-8")
    assert parts.parts() == [Part("Qt", "6", "LGPL", "free"), Part("Python", "6", "LGPL", "")]
    assert build.build() == Build("9", "abc", "2026-01-02")
    about["home"] = "https://example.org/reader"
    (tmp_path / "build.json").write_text(json.dumps(about), encoding="utf-8")
    assert build.build().home == "https://example.org/reader"
    (tmp_path / "build.json").write_text("{", encoding="utf-8")
    assert build.build() == Build(__version__)
