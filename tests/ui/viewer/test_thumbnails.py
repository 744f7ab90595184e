"""Pages as small pictures: only what is seen is decoded."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from reader.ui.theme import Theme
from reader.ui.viewer.marks import PageHit
from reader.ui.viewer.thumbnails import HITS, Thumbnails
from reader.ui.viewer.viewer import Viewer
from tests import makepdf
from tests.ui.viewer.opening import opened


def jpeg() -> bytes:
    image = QImage(30, 42, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(buffer.data().data())


@pytest.fixture
def panel(viewer: Viewer, theme: Theme, pdf_path: Path, qtbot: Any) -> Thumbnails:
    made = Thumbnails(viewer, theme)
    qtbot.addWidget(made)
    made.resize(220, 400)
    viewer.show_edition(opened(makepdf.plain(pdf_path, *["text"] * 120)))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_only_what_is_seen_is_decoded(viewer: Viewer, panel: Thumbnails) -> None:
    panel.grab()
    assert panel.rows.decoded == 0, "there are no previews yet"
    viewer.add_previews({page: jpeg() for page in range(1, 121)})
    panel.grab()
    seen = panel.rows.decoded
    assert 4 <= seen <= 10
    panel.grab()
    assert panel.rows.decoded == seen
    viewer.go_to(90)
    panel.grab()
    assert panel.rows.decoded <= 2 * seen + 2
    assert panel.currentIndex().row() == 89
    assert panel.viewport().rect().intersects(panel.visualRect(panel.currentIndex()))


def test_two_columns_where_there_is_room(panel: Thumbnails) -> None:
    tops = [panel.visualRect(panel.rows.index(row)).top() for row in range(3)]
    assert tops[0] == tops[1] < tops[2]


def test_keys_and_clicks_go_to_pages(panel: Thumbnails, qtbot: Any) -> None:
    went: list[int] = []
    panel.chosen.connect(went.append)
    panel.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_Right)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    place = panel.visualRect(panel.rows.index(2)).center()
    QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert went == [2, 3]


def test_hits_are_counted_on_their_pages(viewer: Viewer, panel: Thumbnails) -> None:
    viewer.set_hits([PageHit(3, (1,)), PageHit(3, (1,)), PageHit(3, (4, 5)), PageHit(7, (2,))])
    assert [panel.rows.data(panel.rows.index(n), HITS) for n in (1, 2, 6)] == [0, 3, 1]
    said = panel.rows.data(panel.rows.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "page 3, 3 hits"
    panel.grab()
    viewer.set_hits({})
    assert panel.rows.data(panel.rows.index(2), HITS) == 0


def test_a_damaged_preview_is_none(viewer: Viewer, panel: Thumbnails) -> None:
    viewer.add_previews({1: b"nonsense"})
    panel.grab()
    assert panel.rows.decoded == 0
