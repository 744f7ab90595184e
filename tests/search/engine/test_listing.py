from __future__ import annotations

from pathlib import Path

import pytest

from reader.search.engine import listing
from reader.search.engine.listing import SynonymList


@pytest.fixture(autouse=True)
def read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "_LASTS", -1.0)


def test_the_persons_own_list_is_read_instead_and_again_when_it_changes(tmp_path: Path) -> None:
    own = tmp_path / "synonyms.txt"
    synonyms = SynonymList(own)
    assert synonyms.current().of("FTTH"), "the program's list, while there is none"
    own.write_text("tower, mast\n", encoding="utf-8")
    assert synonyms.current().of("tower") == ("mast",)
    assert synonyms.current().of("FTTH") == ()
    assert synonyms.wrong == ""
    own.write_text("tower, mast, pole\nodd\n", encoding="utf-8")
    assert synonyms.current().of("tower") == ("mast", "pole")
    assert f"{own}, 2" in synonyms.wrong
    own.unlink()
    assert synonyms.current().of("FTTH")
    assert synonyms.wrong == ""


def test_a_list_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    own = tmp_path / "synonyms.txt"
    own.mkdir()
    synonyms = SynonymList(own)
    assert synonyms.current().groups == {}
    assert "cannot be read" in synonyms.wrong
