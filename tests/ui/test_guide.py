"""The guide: true in its keys and pictures, searched by words."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.base.resources import resource
from reader.ui.actions import DEEDS
from reader.ui.guide import Guide, guide_pages, with_pictures
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


def test_what_it_calls_a_command_is_taken_from_the_table() -> None:
    """Else a command could get another name, and the guide would keep the old one."""
    texts = {deed.text.removesuffix("…") for deed in DEEDS}
    said = re.findall(r"(?<!\*)\*([^*`{]+)\*(?!\*)", WHOLE)
    assert said and not [one for one in said if " ".join(one.split()) in texts]


@pytest.mark.parametrize("guide", GUIDES, ids=[path.name for path in GUIDES])
def test_its_pictures_are_there(guide: Path) -> None:
    """Each guide's are of a window in its language (`packaging/guide.py` takes them)."""
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", guide.read_text(encoding="utf-8"))
    language = guide.name.partition(".")[2].removesuffix("md")
    assert pictures
    for name in pictures:
        own = name.replace(".webp", f".{language}webp")
        assert (guide.parent / own).is_file(), own
    assert sum(path.stat().st_size for path in guide.parent.glob("*.webp")) < 300_000


def test_a_language_without_pictures_has_the_english_ones() -> None:
    text = "![A page](page.webp) ![Nothing](no-such.webp)"
    assert with_pictures(text, "fr") == "![A page](page.webp) "
    assert with_pictures(text, "de") == "![A page](page.de.webp) "


def test_the_guides_say_the_same() -> None:
    """Page for page they name the same commands: what one teaches is not missing in the other."""
    named = [
        [
            set(re.findall(r"(?:\[\[|\{\{)(\w+)", page))
            for page in guide.read_text(encoding="utf-8").split("\n# ")
        ]
        for guide in GUIDES
    ]
    assert all(pages == named[0] for pages in named[1:])


def test_it_tells_of_what_a_reader_can_do() -> None:
    named = set(re.findall(r"(?:\[\[|\{\{)(\w+)", WHOLE))
    assert named >= {
        *("recognise_text", "watch_search", "watch_folders", "show_changes", "show_companies"),
        *("show_news", "go_through_carried", "restore_backup", "move_library", "show_settings"),
        *("turn_caret", "turn_page_text", "show_palette", "show_keys", "check_library"),
    }
    assert "portable.txt" in WHOLE and "screen reader" in WHOLE.casefold()


def test_it_is_searched(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    window.deeds.show_guide()
    guide = window.findChild(Guide)
    assert isinstance(guide, Guide) and guide.isVisible()
    assert "Drop the PDF files" in guide.text.toPlainText()
    guide.search.setText("diagnostics")
    shown = [
        page.title for row, page in enumerate(guide.pages) if not guide.titles.isRowHidden(row)
    ]
    assert shown == ["When something is wrong"]
    assert guide.text.textCursor().selectedText().casefold() == "diagnostics"
    guide.search.setText("zzz")
    assert not guide.none.isHidden()
    guide.search.clear()
    assert guide.none.isHidden() and not guide.titles.isRowHidden(0)
