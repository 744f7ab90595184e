from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.model.page import PageInfo
from reader.pdf.engine.document import open_document
from reader.ui.viewer.selection import Selection
from reader.ui.viewer.viewer import Viewer
from tests import makepdf
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.hand import CONTROL, SHIFT, mouse, pull, spot
from tests.ui.viewer.opening import opened
from tests.ui.viewer.test_viewer import edition

# Words of a made page stand at 72, 132 and 192 across, 100 and 120 down, 48 by 12 points.


@pytest.fixture
def selection(viewer: Viewer, fake: FakePdf, qtbot: QtBot) -> Selection:
    pages = tuple(PageInfo(number, 595, 842, words=6) for number in range(1, 41))
    viewer.show_edition(edition(fake, pages=pages))
    made = Selection(viewer)
    have(viewer, qtbot, 1, 2)
    return made


def have(viewer: Viewer, qtbot: QtBot, *pages: int) -> None:
    viewer.texts.want(pages)
    qtbot.waitUntil(lambda: all(viewer.texts.get(page) is not None for page in pages))


def test_a_pull_selects_whole_words(selection: Selection, viewer: Viewer, qtbot: QtBot) -> None:
    with qtbot.waitSignals([selection.changed, selection.finished]):
        pull(viewer, (1, 80, 105), (1, 150, 125))
    assert selection.spans == [(1, 0, 5)]
    assert selection.text() == "word1-0 word1-1 word1-2 word1-3 word1-4"


def test_a_pull_backwards_selects_the_same(selection: Selection, viewer: Viewer) -> None:
    pull(viewer, (1, 150, 125), (1, 80, 105))
    assert selection.spans == [(1, 0, 5)]


def test_a_press_alone_selects_nothing(selection: Selection, viewer: Viewer) -> None:
    pull(viewer, (1, 80, 105), (1, 150, 125))
    mouse(viewer, "press", spot(viewer, 1, 80, 105))
    mouse(viewer, "release", spot(viewer, 1, 80, 105))
    assert selection.spans == [] and selection.text() == ""


def test_two_clicks_a_word_three_its_paragraph(selection: Selection, viewer: Viewer) -> None:
    at = spot(viewer, 1, 140, 105)
    mouse(viewer, "double", at)
    assert selection.spans == [(1, 1, 2)]
    mouse(viewer, "release", at)
    mouse(viewer, "press", at)
    assert selection.spans == [(1, 0, 6)]
    mouse(viewer, "drag", spot(viewer, 2, 80, 105))
    assert selection.spans == [(1, 0, 6), (2, 0, 6)]


def test_shift_extends(selection: Selection, viewer: Viewer) -> None:
    mouse(viewer, "double", spot(viewer, 1, 140, 105))
    mouse(viewer, "release", spot(viewer, 1, 140, 105))
    mouse(viewer, "press", spot(viewer, 1, 200, 125), SHIFT)
    mouse(viewer, "release", spot(viewer, 1, 200, 125), SHIFT)
    assert selection.spans == [(1, 1, 6)]
    mouse(viewer, "press", spot(viewer, 1, 80, 105), SHIFT)
    assert selection.spans == [(1, 0, 2)]


def test_a_pull_at_the_edge_moves_the_pages_along(
    selection: Selection, viewer: Viewer, qtbot: QtBot
) -> None:
    mouse(viewer, "press", spot(viewer, 1, 80, 105))
    below = QPoint(300, viewer.viewport().height() + 200)
    mouse(viewer, "drag", below)
    qtbot.waitUntil(lambda: viewer.current_page >= 3)
    qtbot.waitUntil(lambda: [span[0] for span in selection.spans][:2] == [1, 2])
    mouse(viewer, "release", below)
    there = viewer.verticalScrollBar().value()
    assert selection.spans[0] == (1, 0, 6)
    qtbot.wait(80)
    assert viewer.verticalScrollBar().value() == there


def test_a_selection_goes_over_pages_in_order(selection: Selection) -> None:
    selection.select((4, 2), (2, 5))
    assert selection.spans == [(2, 5, 6), (3, 0, 6), (4, 0, 3)]


def test_all_of_the_page_then_of_the_report(
    selection: Selection, viewer: Viewer, qtbot: QtBot
) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_A, CONTROL)
    assert selection.spans == [(1, 0, 6)]
    qtbot.keyClick(viewer, Qt.Key.Key_A, CONTROL)
    assert len(selection.spans) == 40 and selection.spans[-1] == (40, 0, 6)
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert selection.spans == []


def test_another_edition_has_no_selection(
    selection: Selection, viewer: Viewer, fake: FakePdf
) -> None:
    selection.select((1, 0), (1, 3))
    viewer.show_edition(edition(fake, 5))
    assert selection.spans == []


def test_what_is_selected_is_seen(selection: Selection, viewer: Viewer, qtbot: QtBot) -> None:
    at = spot(viewer, 1, 100, 106)
    before = viewer.viewport().grab().toImage().pixelColor(at).name()
    selection.select((1, 0), (1, 0))
    assert viewer.viewport().grab().toImage().pixelColor(at).name() != before
    free = spot(viewer, 1, 100, 140)
    assert viewer.viewport().grab().toImage().pixelColor(free).name() == before


PLACE = st.tuples(st.integers(1, 40), st.integers(0, 5))


@given(PLACE, PLACE)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_two_places_give_spans_in_order(
    selection: Selection, start: tuple[int, int], end: tuple[int, int]
) -> None:
    selection.select(start, end)
    spans = selection.spans
    assert spans == sorted(spans)
    assert all(0 <= first < last <= 6 for _, first, last in spans)
    low, high = min(start, end), max(start, end)
    assert (spans[0][0], spans[0][1]) == low
    assert (spans[-1][0], spans[-1][2] - 1) == high
    assert [span[0] for span in spans] == list(range(low[0], high[0] + 1))
    chosen = sum(last - first for _, first, last in spans)
    assert chosen == (high[0] - low[0]) * 6 + high[1] - low[1] + 1


def test_the_text_of_a_real_page_is_the_words_of_the_catalogue(
    real_viewer: Viewer, tmp_path: Path, qtbot: QtBot, settle: Any
) -> None:
    path = makepdf.report(tmp_path / "report.pdf")
    real_viewer.show_edition(opened(path))
    selection = Selection(real_viewer)
    have(real_viewer, qtbot, 2)
    document = open_document(path)
    words = document.page(2).words
    document.close()
    assert len(words) > 40
    selection.select_page(2)
    assert selection.text().split() == words
    selection.select((2, 7), (2, 30))
    assert selection.text().split() == words[7:31]
