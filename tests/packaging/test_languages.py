"""The texts of the program are collected, translated in the same places, and built."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

HOUSE = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def languages() -> Iterator[ModuleType]:
    """The script, which imports `texts` from beside it."""
    before = list(sys.path)
    sys.path.insert(0, str(HOUSE / "packaging"))
    yield importlib.import_module("languages")
    for name in ("languages", "texts"):
        sys.modules.pop(name, None)
    sys.path[:] = before


@pytest.fixture
def texts(languages: ModuleType) -> ModuleType:
    return sys.modules["texts"]


def test_every_text_is_in_the_files_and_every_translation_fits(
    languages: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    """Mended by `dev.py languages`. Strict about what is missing once a language is COMPLETE."""
    status = languages.check()
    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize("language", ["de"])
def test_what_is_loaded_is_what_is_translated(
    languages: ModuleType, language: str, tmp_path: Path
) -> None:
    source = languages.target_of(language)
    languages.build(source, tmp_path / "built.qm")
    assert (tmp_path / "built.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


def house(tmp_path: Path, text: str, below: str = "") -> Path:
    root = tmp_path / "reader"
    (root / "ui").mkdir(parents=True)
    (root / "pdf").mkdir()
    (root / "app.py").write_text("")
    (root / "ui" / "screen.py").write_text(text, encoding="utf-8")
    (root / "pdf" / "door.py").write_text(below, encoding="utf-8")
    return root


def test_the_windows_texts_are_found(texts: ModuleType, tmp_path: Path) -> None:
    code = """
NAME = english("Save")
a = tr(NAME), tr("Go" if x else "Stop"), tr("Read", "a heading"), self.tr("Not ours")
b = plural("{count} hit", "{count} hits", n), wording.counted(n, "company", "companies")
"""
    found = texts.window(house(tmp_path, code))
    assert {text.key for text in found} == {
        "Save",
        "Go",
        "Stop",
        "Read [[a heading]]",
        "{count} hit || {count} hits",
        "{count} company || {count} companies",
        "{count} company || {count} companies [[dative]]",
    }


@pytest.mark.parametrize(
    "code",
    ['tr(f"{n} hits")', 'tr("a" + b)', 'tr("{}".format(n))', "english(NAME)", "plural(a, b, 1)"],
)
def test_what_is_put_together_is_refused(texts: ModuleType, tmp_path: Path, code: str) -> None:
    with pytest.raises(texts.Refused, match=r"screen\.py:1"):
        texts.window(house(tmp_path, code))


def test_sentences_from_below_are_found_in_all_their_ways(
    texts: ModuleType, tmp_path: Path
) -> None:
    code = '''
"""A docstring is no text."""
raise Mendable(Trouble.EMPTY, f"{path.name} is empty: {'try' if n else 'get'} another one.")
_log.warning("nobody reads %s", x)
query = "SELECT a FROM b"
words = "one two three".split()
'''
    always = set(texts.settings()) | {text for way in texts.COMPOSED for text in way}
    found = set(texts.below(house(tmp_path, "", code))) - always
    assert found == {
        "{name} is empty: try another one.",
        "{name} is empty: get another one.",
    }


def test_translations_go_out_and_come_back(
    languages: ModuleType,
    texts: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = 'tr("Edition of {date}"), plural("{count} hit", "{count} hits", n), tr("Close")'
    root = house(tmp_path, code)
    found = dict.fromkeys(sorted(texts.window(root)))
    monkeypatch.setattr(languages, "PLACE", tmp_path)
    monkeypatch.setattr(languages, "collected", lambda: found)
    languages.update(["de"])
    languages.todo(tmp_path / "out.json", "de")
    asked = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert asked == {"Close": "", "Edition of {date}": "", "{count} hit || {count} hits": ""}
    given = {
        "Close": "Schließen",
        "Edition of {date}": "Ausgabe vom {datum}",
        "{count} hit || {count} hits": "{count} Treffer || {count} Treffer",
        "Gone": "Fort",
    }
    (tmp_path / "in.json").write_text(json.dumps(given), encoding="utf-8")
    assert languages.take(tmp_path / "in.json", "de") == 2
    said = capsys.readouterr().out
    assert "Edition of {date}: other places: date, datum" in said and "Gone: no such" in said
    languages.todo(tmp_path / "out.json", "de")
    left = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert left == {"Edition of {date}": ""}
    languages.update(["de"])  # keeps what is there
    known = languages.read(languages.target_of("de"))
    assert known[texts.Text("Close")] == ["Schließen"]
    assert (tmp_path / "reader_de.qm").stat().st_size > 100
