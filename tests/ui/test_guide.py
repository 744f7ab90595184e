"""The guide: true in its keys and pictures, searched by words."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.base.resources import resource
from reader.ui.actions import DEEDS
from reader.ui.guide import Guide, guide_pages
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks

WHOLE = (resource("guide") / "guide.md").read_text(encoding="utf-8")
GUIDES = sorted(resource("guide").glob("guide*.md"))


@pytest.mark.parametrize("guide", GUIDES, ids=[path.name for path in GUIDES])
def test_its_keys_and_names_are_those_of_the_program(guide: Path) -> None:
    whole = guide.read_text(encoding="utf-8")
    named = set(re.findall(r"\[\[(\w+)\]\]", whole))
    assert named and named <= {deed.name for deed in DEEDS if deed.keys}
    assert set(re.findall(r"\{\{(\w+)\}\}", whole)) <= {deed.name for deed in DEEDS}
    pages = guide_pages(guide.name.partition(".")[2].removesuffix("md").strip("."))
    assert not re.search(r"\[\[|\{\{", " ".join(page.text for page in pages))
    assert len(pages) == WHOLE.count("\n# ") + 1


def test_what_it_calls_a_command_is_one() -> None:
    texts = {deed.text.removesuffix("…") for deed in DEEDS}
    for said in ("Rules on import", "Look for missing files in a folder", "Back up now"):
        assert f"*{said}*" in WHOLE.replace("\n  ", " ") and said in texts


def test_its_pictures_are_there() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", WHOLE)
    assert pictures
    assert not [name for name in pictures if not (resource("guide") / name).is_file()]


def test_it_is_searched(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    window.deeds.show_guide()
    guide = window.findChild(Guide)
    assert isinstance(guide, Guide) and guide.isVisible()
    assert "Drop the PDF files" in guide.text.toPlainText()
    guide.search.setText("tesseract")
    shown = [
        page.title for row, page in enumerate(guide.pages) if not guide.titles.isRowHidden(row)
    ]
    assert shown == ["When something is wrong"]
    assert guide.text.textCursor().selectedText().casefold() == "tesseract"
    guide.search.setText("zzz")
    assert not guide.none.isHidden()
    guide.search.clear()
    assert guide.none.isHidden() and not guide.titles.isRowHidden(0)
