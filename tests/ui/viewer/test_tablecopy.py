from dataclasses import replace
from pathlib import Path
from typing import Any

import pymupdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.model.contents import Caption
from reader.model.page import PageWords
from reader.tasks.opened import OpenedEdition
from reader.ui.relay import Relay
from reader.ui.theme import Theme
from reader.ui.viewer.copying import Copying
from reader.ui.viewer.selection import Selection
from reader.ui.viewer.tablecopy import MOST_WORDS, TOO_MANY
from reader.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import House
from tests.ui.viewer.hand import SHIFT, mouse, pull, spot
from tests.ui.viewer.opening import opened

CELLS = [
    ["Year", "Mobile", "Fixed"],
    ["2022", "1,234", "56"],
    ["2023", "2,345", "-7.5"],
    ["2024", "3,456", "78"],
]
CAPTION = "Table 1 - Subscribers - 2022 - 2024"


def with_table(path: Path, rotation: int = 0, units: str = "") -> OpenedEdition:
    """A page with a caption, a table, its source, and a sentence; the caption is known."""
    with pymupdf.open() as document:
        wide = rotation in (90, 270)
        page = document.new_page(width=842 if wide else 595, height=595 if wide else 842)
        page.set_rotation(rotation)
        texts = [(72, 96, CAPTION), (72, 196, "Source: a survey"), (72, 260, "A sentence.")]
        for row, cells in enumerate(CELLS):
            texts += [(72 + 120 * n, 124 + 16 * row, cell) for n, cell in enumerate(cells)]
        above = [texts[0], (72, 108, units)] if units else texts[:1]
        for x, y, text in [*above, *texts[3:], *texts[1:3]]:
            at = pymupdf.Point(x, y) * page.derotation_matrix
            page.insert_text(at, text, fontsize=10, rotate=rotation)
        document.save(path)
    caption = Caption("table", "1", CAPTION, 1, 0, len(CAPTION.split()))
    return replace(opened(path), captions=(caption,))


@pytest.fixture
def copying(real_viewer: Viewer, house: House, theme: Theme, qtbot: QtBot) -> Copying:
    viewer = real_viewer
    made = Copying(viewer, Selection(viewer), house.service, Relay(viewer), theme)
    qtbot.addWidget(made.frame)
    made.frame.resize(800, 900)
    made.frame.show()
    return made


def rows(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines()]


def test_a_box_around_the_table_is_copied_as_cells_with_caption_and_source(
    copying: Copying, real_viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    real_viewer.show_edition(with_table(tmp_path / "a.pdf"))
    copying.begin_table()
    qtbot.waitUntil(lambda: real_viewer.tools.alone is not None)
    assert copying._hint.isVisible()
    pull(real_viewer, (1, 60, 84), (1, 500, 180))  # around the caption, too
    qtbot.waitUntil(copying.table.panel.isVisible)
    assert not copying._hint.isVisible()
    with qtbot.waitSignal(copying.said) as said:
        qtbot.keyClick(real_viewer, Qt.Key.Key_Return)
    assert said.args == ["The table is copied: 4 rows, 3 columns."]
    data = QGuiApplication.clipboard().mimeData()
    lines = rows(data.text())
    assert lines[0] == [CAPTION]
    assert lines[1:-1] == CELLS
    assert lines[-1] == ["Source: a, 27 Mar 2025, p. 1"]
    assert data.html().count("<tr>") == 4 and '<td align="right">1,234</td>' in data.html()
    assert real_viewer.tools.alone is None and not copying.table.panel.isVisible()


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_the_table_below_a_caption_is_proposed(
    copying: Copying, real_viewer: Viewer, qtbot: QtBot, tmp_path: Path, rotation: int
) -> None:
    edition = with_table(tmp_path / "a.pdf", rotation)
    real_viewer.show_edition(edition)
    copying.copy_table_of(edition.captions[0])
    qtbot.waitUntil(copying.table.panel.isVisible)
    copying.table.panel.with_caption.setChecked(False)
    copying.table.panel.with_source.setChecked(False)
    copying.table.copy()
    assert rows(QGuiApplication.clipboard().text()) == CELLS


def test_the_line_of_units_goes_with_the_caption(
    copying: Copying, real_viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    edition = with_table(tmp_path / "a.pdf", units="[In millions of dollars]")
    real_viewer.show_edition(edition)
    copying.copy_table_of(edition.captions[0])
    qtbot.waitUntil(copying.table.panel.isVisible)
    copying.table.copy()
    lines = rows(QGuiApplication.clipboard().text())
    assert lines[0] == [f"{CAPTION} [In millions of dollars]"] and lines[1:-1] == CELLS


def begin(copying: Copying, viewer: Viewer, qtbot: QtBot, path: Path) -> None:
    edition = with_table(path)
    viewer.show_edition(edition)
    copying.copy_table_of(edition.captions[0])
    qtbot.waitUntil(copying.table.panel.isVisible)
    qtbot.wait(10)


def test_lines_are_dragged_added_and_removed_with_the_mouse(
    copying: Copying, real_viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(copying, real_viewer, qtbot, tmp_path / "a.pdf")
    tool = copying.table.tool
    assert tool.grid is not None
    line = tool.grid.across[0]
    pull(real_viewer, (1, line, 140), (1, line + 15, 140))
    assert tool.grid.across[0] == pytest.approx(line + 15, abs=1.0)
    assert tool.chosen == ("column", 0)
    qtbot.keyClick(real_viewer, Qt.Key.Key_Delete)
    assert len(tool.grid.across) == 1
    mouse(real_viewer, "double", spot(real_viewer, 1, 150, 140))
    assert tool.grid.across[0] == pytest.approx(150, abs=1.0)
    count = len(tool.grid.down)
    mouse(real_viewer, "double", spot(real_viewer, 1, 150, 122), SHIFT)
    assert len(tool.grid.down) == count + 1


def test_lines_are_moved_added_and_removed_by_keys(
    copying: Copying, real_viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(copying, real_viewer, qtbot, tmp_path / "a.pdf")
    tool = copying.table.tool
    assert tool.grid is not None
    before = tool.grid
    qtbot.keyClick(real_viewer, Qt.Key.Key_Right)
    qtbot.keyClick(real_viewer, Qt.Key.Key_Right)
    assert tool.chosen == ("column", 1)
    qtbot.keyClick(real_viewer, Qt.Key.Key_Left, SHIFT)
    assert tool.grid.across == (before.across[0], before.across[1] - 1)
    qtbot.keyClick(real_viewer, Qt.Key.Key_Down)
    qtbot.keyClick(real_viewer, Qt.Key.Key_Delete)
    assert tool.grid.down == before.down[1:]
    qtbot.keyClick(real_viewer, Qt.Key.Key_C)
    assert len(tool.grid.across) == 3
    qtbot.keyClick(real_viewer, Qt.Key.Key_Escape)
    assert tool.grid is None and not copying.table.panel.isVisible()


def test_a_box_without_words_says_so(
    copying: Copying, real_viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    real_viewer.show_edition(with_table(tmp_path / "a.pdf"))
    with qtbot.waitSignal(copying.said) as said:
        copying.table.take(1, (300.0, 500.0, 400.0, 600.0))
    assert "No words stand in the box" in said.args[0]


def test_a_box_with_more_words_than_a_table_has_says_so(
    copying: Copying, real_viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    real_viewer.show_edition(with_table(tmp_path / "a.pdf"))
    words = tuple(f"w{n}" for n in range(MOST_WORDS + 200))
    corners = [(n % 50 * 11.0, n // 50 * 10.0) for n in range(len(words))]
    boxes = tuple(((x, y, x + 9.0, y + 8.0),) for x, y in corners)
    real_viewer.texts._kept[1] = PageWords(1, words, boxes)
    with qtbot.waitSignal(copying.said) as said:
        copying.table.take(1, (0.0, 0.0, 595.0, 842.0))
    assert said.args == [TOO_MANY] and copying.table.tool.grid is None


def test_the_caption_under_the_mouse_is_found(
    copying: Copying, real_viewer: Viewer, qtbot: QtBot, tmp_path: Path, settle: Any
) -> None:
    begin(copying, real_viewer, qtbot, tmp_path / "a.pdf")
    copying.table.close()
    over = real_viewer.point(spot(real_viewer, 1, 100, 92))
    beside = real_viewer.point(spot(real_viewer, 1, 100, 140))
    assert copying.table.caption_at(over) is not None
    assert copying.table.caption_at(beside) is None
