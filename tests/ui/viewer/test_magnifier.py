"""The lens: held by a key, follows the pointer, draws three times as large."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.ui.theme import Theme
from reader.ui.viewer.magnifier import TIMES, Magnifier
from reader.ui.viewer.viewer import Viewer
from tests import makepdf
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.opening import opened

Settle = Callable[[Viewer], None]


@pytest.fixture
def lens(qtbot: Any, viewer: Viewer, fake: FakePdf, theme: Theme, pdf_path: Path) -> Magnifier:
    fake.opened = opened(makepdf.plain(pdf_path, "One", "Two"))
    viewer.show_edition(fake.opened)
    qtbot.waitUntil(lambda: bool(fake.lists))
    fake.draw()
    qtbot.waitUntil(lambda: viewer.why_not_settled() == "")
    return Magnifier(viewer, fake, theme)


def test_it_is_there_while_the_key_is_held(qtbot: Any, viewer: Viewer, lens: Magnifier) -> None:
    assert not lens.isVisible()
    qtbot.keyPress(viewer, Qt.Key.Key_M)
    assert lens.isVisible()
    qtbot.keyPress(viewer, Qt.Key.Key_M)
    assert lens.isVisible()
    qtbot.keyRelease(viewer, Qt.Key.Key_M)
    assert not lens.isVisible()


def test_escape_puts_it_away(qtbot: Any, viewer: Viewer, lens: Magnifier) -> None:
    lens.turn()
    assert lens.isVisible()
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert not lens.isVisible()


def test_it_follows_the_pointer_and_shows_what_is_under_it(viewer: Viewer, lens: Magnifier) -> None:
    lens.turn()
    for at in (QPoint(300, 200), QPoint(500, 400)):
        lens._move(at)
        assert lens.geometry().center() == at
        point, layout = viewer.point(at), lens._layout
        assert layout is not None
        assert layout.scale == pytest.approx(viewer.layout_of_pages.scale * TIMES)
        x, y = layout.to_scene(point.page, point.x, point.y)
        assert x - lens._view.x == pytest.approx(lens._view.width / 2, abs=1)
        assert y - lens._view.y == pytest.approx(lens._view.height / 2, abs=1)


def test_the_viewers_picture_stands_in_until_it_is_sharp(
    viewer: Viewer, lens: Magnifier, fake: FakePdf, qtbot: Any
) -> None:
    lens.turn()
    lens.grab()
    assert (lens._painter.counters.stand_in, lens._painter.counters.blank) == (1, 0)
    fake.draw()
    qtbot.waitUntil(lambda: not lens._pictures.missing(1))
    lens.grab()
    assert lens._painter.counters.exact > 0
    assert {key.page for key in fake.lists[-1]} <= {1, 2}


def test_the_next_edition_begins_without_it(viewer: Viewer, lens: Magnifier, fake: FakePdf) -> None:
    lens.turn()
    viewer.close_edition()
    assert not lens.isVisible()
    lens.turn()
    assert not lens.isVisible()
