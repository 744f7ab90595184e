"""A real window in languages of all sorts: a translation that is begun is enough to speak it."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader.base.resources import resource
from reader.settings.tree import Appearance
from reader.ui import language, wording
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import counted, sort_key, tr
from reader.ui.theme import Theme
from tests.library.books import REPORT, Books
from tests.ui.library_window import RealLibrary

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"
BEGUN = {
    "de": {},
    "tr": {"Settings": "Ayarlar"},
    "ar": {"Settings": "الإعدادات"},
    "ja": {"Settings": "設定", "d MMM yyyy": "yyyy年M月d日"},
}
"""What is translated of a language that somebody has begun; German is complete."""
DAYS = {"de": "27. März 2025", "tr": "27 Mar 2025", "ar": "٢٧ مارس ٢٠٢٥", "ja": "2025年3月27日"}
NUMBERS = {"de": "1.557", "tr": "1.557", "ar": "١٬٥٥٧", "ja": "1,557"}
NAMES = ["Zambia", "Izmir", "Åland", "Isparta", "Ägypten", "Iran", "India"]


@pytest.fixture(scope="module")
def languages() -> Iterator[ModuleType]:
    """`packaging/languages.py`, as a translator uses it."""
    before = list(sys.path)
    sys.path.insert(0, str(PACKAGING))
    yield importlib.import_module("languages")
    for name in ("languages", "texts"):
        sys.modules.pop(name, None)
    sys.path[:] = before


@pytest.fixture(params=sorted(BEGUN))
def spoken(
    qapp: QApplication,
    languages: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Iterator[str]:
    name = request.param
    folder = tmp_path / "languages"
    folder.mkdir()
    shutil.copy(resource("languages") / "reader_de.qm", folder)
    if name not in languages.COMPLETE:
        texts = sys.modules["texts"]
        known = {texts.Text(text): [said] for text, said in BEGUN[name].items()}
        found = {text: None for text in texts.window() if text in known or "{count}" in text.source}
        source = folder / f"reader_{name}.ts"
        source.write_text(languages.written(name, found, known), encoding="utf-8")
        languages.build(source, source.with_suffix(".qm"))
    with monkeypatch.context() as patch:
        patch.setattr(language, "resource", lambda part: tmp_path / part)
        assert language.speak(qapp, name) == name
    yield name
    language.speak(qapp, "en")
    QLocale.setDefault(QLocale("en"))


def four(books: Books) -> None:
    dates = {"india": "2025-03-27", "IRAN": "2024", "ırak": "", "İzmir": "2023-07"}
    for name, date in dates.items():
        books.add(name, date, REPORT)


@pytest.fixture
def library(spoken: str, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[RealLibrary]:
    made = RealLibrary(tmp_path, theme, qtbot, four)
    yield made
    made.close()


def test_dates_numbers_and_texts(spoken: str) -> None:
    assert wording.day("2025-03-27") == DAYS[spoken]
    assert wording.number(1557) == NUMBERS[spoken]
    assert tr("Settings") == BEGUN[spoken].get("Settings", "Einstellungen")
    # What is not translated yet is said in English, text by text, in the right form.
    if spoken != "de":
        assert tr("Close the tab") == "Close the tab"
        assert counted(1557, "report") == f"{NUMBERS[spoken]} reports"
        one = wording.number(1)
        assert counted(1, "report") == f"{one} report"
    assert sorted(NAMES, key=sort_key)[-1] == "Zambia"


def test_the_window_works(library: RealLibrary, spoken: str, qtbot: QtBot) -> None:
    window = library.window
    mirrored = Qt.LayoutDirection.RightToLeft
    assert (window.layoutDirection() is mirrored) == (spoken == "ar")
    for deed in ("show_cards", "show_table", "show_companies", "show_news", "show_library"):
        window.actions_table[deed].trigger()
        library.settle()
        assert not window.grab().isNull()
    drawn = [
        view
        for view in window.findChildren(QAbstractItemView)
        if isinstance(view.itemDelegate(), DrawnRows)
    ]
    # Lists that reckon the places of their texts themselves are not mirrored by halves.
    assert drawn and all(view.layoutDirection() is not mirrored for view in drawn)
    # Whatever a language does with i, what is typed is found, small or capital.
    for typed in ("INDIA", "iran"):
        window.library._filter.clear()
        QTest.keyClicks(window.library._filter, typed)
        library.settle()
        shown = [row.title.casefold() for row in window.library.shown]
        assert len(shown) == 1 and shown[0].endswith(typed.casefold())


def test_qts_own_texts_are_in_the_language(spoken: str, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "Cancel" not in box.buttons()[0].text()


def test_a_language_that_is_there_can_be_chosen(languages: ModuleType) -> None:
    choices = Appearance.__dataclass_fields__["language"].metadata["choices"]
    assert set(languages.known_languages()) <= set(choices)
