from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model.page import PageInfo
from reader.pdf.service import Rights
from reader.ui.relay import Relay
from reader.ui.theme import Theme
from reader.ui.viewer.copying import FORBIDDEN, NOTHING, Copying
from reader.ui.viewer.selection import Selection
from reader.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.hand import CONTROL, pull, spot
from tests.ui.viewer.test_viewer import edition


@pytest.fixture
def copying(viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: QtBot) -> Iterator[Copying]:
    made = Copying(viewer, Selection(viewer), fake, Relay(viewer), theme)
    qtbot.addWidget(made.frame)
    made.frame.resize(800, 700)
    made.frame.show()
    yield made
    viewer.close_edition()


def begin(copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot, pages: int = 40) -> None:
    infos = tuple(
        PageInfo(number, 595, 842, label=f"A-{number}", words=6) for number in range(1, pages + 1)
    )
    viewer.show_edition(edition(fake, pages=infos))
    viewer.texts.want([1, 2])
    qtbot.waitUntil(lambda: viewer.texts.get(2) is not None)
    qtbot.waitUntil(lambda: copying._rights is not None)
    QGuiApplication.clipboard().setText("before")


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_ctrl_c_copies_what_is_selected(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    begin(copying, viewer, fake, qtbot)
    copying.selection.select((1, 1), (1, 4))
    qtbot.keyClick(viewer, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "word1-1 word1-2 word1-3 word1-4"


def test_with_nothing_selected_the_reader_is_told(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    begin(copying, viewer, fake, qtbot)
    for do in (copying.copy, copying.copy_cited, copying.search):
        with qtbot.waitSignal(copying.said) as said:
            do()
        assert said.args == [NOTHING]
    assert clipboard() == "before"


def test_a_quote_names_title_date_and_page_as_printed(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    begin(copying, viewer, fake, qtbot)
    copying.selection.select((1, 4), (1, 5))
    copying.copy_cited()
    assert clipboard() == "“word1-4 word1-5” (A report, 27 Mar 2025, p. A-1)"
    copying.selection.select((1, 5), (2, 0))
    copying.copy_cited()
    assert clipboard().endswith("(A report, 27 Mar 2025, pp. A-1-A-2)")


def test_the_text_of_many_pages_is_taken_page_by_page(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    begin(copying, viewer, fake, qtbot, pages=60)
    copying.selection.select_all()
    with qtbot.waitSignal(copying.said) as said:
        copying.copy()
    assert said.args == ["The text of 60 pages is copied."]
    assert clipboard().split() == [f"word{page}-{n}" for page in range(1, 61) for n in range(6)]


def test_a_page_that_cannot_be_read_is_left_out_of_the_copy(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    begin(copying, viewer, fake, qtbot, pages=6)
    fake.trouble[4] = "This page is damaged."
    copying.selection.select_all()
    with qtbot.waitSignal(copying.said):
        copying.copy()
    assert "word3-5" in clipboard() and "word4" not in clipboard() and "word5-0" in clipboard()


def test_a_phrase_is_searched_for_in_the_library(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    begin(copying, viewer, fake, qtbot)
    copying.selection.select((1, 0), (1, 1))
    with qtbot.waitSignal(copying.search_wanted) as wanted:
        copying.search()
    assert wanted.args == ['"word1-0 word1-1"']


def test_what_the_publisher_forbids_is_said_and_not_done(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    fake.allowed = Rights(copy=False)
    begin(copying, viewer, fake, qtbot)
    copying.selection.select((1, 0), (1, 1))
    for do in (copying.copy, copying.copy_cited, copying.begin_table, copying.begin_picture):
        with qtbot.waitSignal(copying.said) as said:
            do()
        assert said.args == [FORBIDDEN]
    assert clipboard() == "before" and viewer.tools.alone is None


def test_rights_are_asked_once_for_an_edition_and_awaited(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    viewer.show_edition(edition(fake, 3))
    assert copying._rights is None  # nobody waited for it
    done: list[bool] = []
    copying.if_allowed(lambda: done.append(True))
    assert done == []
    qtbot.waitUntil(lambda: done == [True])


def test_x11s_middle_button_gets_what_is_selected(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot, monkeypatch: Any
) -> None:
    begin(copying, viewer, fake, qtbot)
    offered: list[tuple[str, QClipboard.Mode]] = []

    class Board:
        def supportsSelection(self) -> bool:
            return True

        def setText(self, text: str, mode: QClipboard.Mode) -> None:
            offered.append((text, mode))

    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: Board())
    pull(viewer, (1, 80, 105), (1, 140, 105))
    assert offered == [("word1-0 word1-1", QClipboard.Mode.Selection)]


def test_a_region_is_drawn_by_the_worker_copied_and_saved(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(copying, viewer, fake, qtbot)
    copying.begin_picture()
    pull(viewer, (1, 72, 100), (1, 172, 150))
    qtbot.waitUntil(lambda: copying.picture.picture is not None)
    (page, area, zoom, rotation), *_ = fake.areas
    assert (page, rotation) == (1, 0) and zoom == pytest.approx(192 / 72)
    assert area == pytest.approx((72, 100, 172, 150), abs=1.0)
    image = QGuiApplication.clipboard().image()
    assert image.width() == round((area[2] - area[0]) * zoom)
    assert not copying.picture.panel.isHidden() and viewer.tools.alone is None
    copying.picture.target = lambda *asked: tmp_path / "chart"
    with qtbot.waitSignal(copying.said) as said:
        copying.picture.save()
    assert said.args == ["The picture is saved as chart.png."]
    saved = QImage(str(tmp_path / "chart.png"))
    assert saved.text("Source") == "Source: A report, 27 Mar 2025, p. A-1"
    assert round(saved.dotsPerMeterX() * 0.0254) == 192


def test_a_picture_can_be_had_at_another_resolution_within_bounds(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    begin(copying, viewer, fake, qtbot)
    copying.picture.take(1, (0.0, 0.0, 595.0, 842.0))
    copying.picture.panel.resolution_chosen.emit(600)
    qtbot.waitUntil(lambda: len(fake.areas) == 2)
    zoom = fake.areas[1][2]
    assert 192 / 72 < zoom < 600 / 72 and 595 * 842 * zoom**2 < 30_000_000


def menu_of(viewer: Viewer, x: float, y: float) -> list[str]:
    """What the menu at a place of page 1 offers."""
    menu = QMenu()
    viewer.menu_wanted.emit(viewer.point(spot(viewer, 1, x, y)), menu)
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    return texts


def test_the_menu_offers_what_can_be_done_here(
    copying: Copying, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    begin(copying, viewer, fake, qtbot)
    assert "Copy" not in menu_of(viewer, 80, 105)
    copying.selection.select((1, 0), (1, 1))
    offered = menu_of(viewer, 80, 105)
    assert offered[:3] == ["Copy", "Copy with its source", "Search the library for this"]
    assert "Copy a table…" in offered
