"""Links on pages, words that lead elsewhere, and what is shown of their targets."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest

from reader.model.contents import Caption
from reader.model.link import Link
from reader.ui.relay import Relay
from reader.ui.theme import Theme
from reader.ui.viewer.linkpreview import LinkPreview
from reader.ui.viewer.links import Links
from reader.ui.viewer.viewer import Viewer
from tests import makepdf
from tests.ui.viewer.conftest import FakePdf, House
from tests.ui.viewer.opening import opened

LEFT = Qt.MouseButton.LeftButton
BOX = (72.0, 300.0, 152.0, 312.0)
CAPTION = Caption("table", "1", "Table 1 - Subscribers", 3, 3, 6)


@pytest.fixture
def links(viewer: Viewer, fake: FakePdf, pdf_path: Path) -> Links:
    """A viewer on three pages: a link to page 2 on the first, and words that name a table."""
    made = Links(fake, viewer, Relay(viewer))
    fake.page_links[1] = [Link(BOX, 2, 400.0)]
    fake.text[1] = ["see", "Table", "1", "and", "more", "words"]
    show = opened(makepdf.plain(pdf_path, "one", "two", "three"))
    fake.opened = replace(show, captions=(CAPTION,))
    viewer.show_edition(fake.opened)
    return made


def at(viewer: Viewer, page: int, x: float, y: float) -> QPoint:
    return viewer.view_point(page, (x, y, x, y))


def hover(viewer: Viewer, links: Links, place: QPoint) -> None:
    """As the mouse does: what is not known yet is asked for, and known a moment later."""
    for _ in range(2):
        viewer.tools.hover(viewer.point(place))
        QTest.qWait(1)


def test_a_click_on_a_link_goes_there_and_flashes(viewer: Viewer, links: Links) -> None:
    went: list[Any] = []
    links.jumping.connect(lambda: went.append(viewer.current_page))
    links.jumped.connect(went.append)
    place = at(viewer, 1, 100, 306)
    hover(viewer, links, place)
    assert links.here is not None
    assert viewer.tools.cursor(viewer.point(place)) == Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(viewer.viewport(), LEFT, pos=place)
    assert went == [1, 2]
    assert viewer.current_page == 2
    assert viewer._flash[0] == 2
    assert links.here is None


def test_a_drag_over_a_link_does_not_follow_it(viewer: Viewer, links: Links) -> None:
    place = at(viewer, 1, 100, 306)
    hover(viewer, links, place)
    QTest.mousePress(viewer.viewport(), LEFT, pos=place)
    QTest.mouseRelease(viewer.viewport(), LEFT, pos=place + QPoint(40, 0))
    assert viewer.current_page == 1


def test_words_lead_to_the_table_that_they_name(viewer: Viewer, links: Links) -> None:
    place = at(viewer, 1, 140, 106)
    hover(viewer, links, place)
    assert links.here is not None
    assert links.here.target.text == CAPTION.text  # type: ignore[union-attr]
    viewer.grab()  # its underline is painted
    QTest.mouseClick(viewer.viewport(), LEFT, pos=place)
    QTest.qWait(1)
    assert viewer.current_page == 3
    assert viewer._flash == (3, [(72.0, 100.0 + 10 * n, 120.0, 110.0 + 10 * n) for n in (3, 4, 5)])


def test_words_that_bear_a_link_are_left_to_it(viewer: Viewer, links: Links, fake: FakePdf) -> None:
    links._open()
    fake.page_links[1] = [Link((70.0, 98.0, 300.0, 114.0), address="https://example.org")]
    hover(viewer, links, at(viewer, 1, 140, 106))
    wanted: list[str] = []
    links.outside_wanted.connect(wanted.append)
    QTest.mouseClick(viewer.viewport(), LEFT, pos=at(viewer, 1, 140, 106))
    assert wanted == ["https://example.org"]
    assert viewer.current_page == 1


def test_keys_go_from_link_to_link(viewer: Viewer, links: Links) -> None:
    links.step(1)
    assert links.here is None, "they are still to come"
    QTest.qWait(1)
    first = links.here
    assert first is not None and first.boxes[0][1] == 100.0
    links.step(1)
    assert links.here is not None and links.here.boxes == (BOX,)
    links.step(-1)
    assert links.here == first
    links.step(-1)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert links.here is None
    links.step(-1)
    QTest.keyClick(viewer, Qt.Key.Key_Return)
    assert viewer.current_page == 2


def test_a_link_that_keys_reach_is_said_with_its_target(
    viewer: Viewer, links: Links, fake: FakePdf, theme: Theme, qtbot: Any
) -> None:
    preview = LinkPreview(fake, viewer, links, theme)
    viewer.activateWindow()
    qtbot.waitUntil(viewer.isActiveWindow)
    viewer.setFocus()
    links.step(1)
    qtbot.waitUntil(preview.isVisible)
    assert links.here is not None and links.words(links.here)
    said = f"Link: {links.words(links.here)} · Table 1 - Subscribers · page 3, Page 1 of"
    assert viewer.accessibleDescription().startswith(said)
    links.leave()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)


def test_each_page_is_asked_for_once_and_only_if_it_is_seen(
    viewer: Viewer, links: Links, fake: FakePdf
) -> None:
    for _ in range(5):
        hover(viewer, links, at(viewer, 1, 100, 306))
    assert fake.asked_links == [1]
    assert fake.asked_words == [1]
    links._rested()
    assert set(fake.asked_links) == set(viewer.visible_pages())


def test_a_mouse_that_stands_still_need_not_move_again(viewer: Viewer, links: Links) -> None:
    viewer.tools.hover(viewer.point(at(viewer, 1, 100, 306)))
    assert links.here is None, "nothing is known yet"
    QTest.qWait(1)
    assert links.here is not None
    assert viewer.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_page_that_cannot_be_read_has_no_links(
    viewer: Viewer, links: Links, fake: FakePdf
) -> None:
    fake.trouble[2] = "this page is damaged"
    viewer.go_to(2)
    hover(viewer, links, at(viewer, 2, 100, 106))
    assert links.spots(2) == []


def test_the_target_is_shown_beside_the_mouse(
    viewer: Viewer, links: Links, fake: FakePdf, theme: Theme, qtbot: Any
) -> None:
    preview = LinkPreview(fake, viewer, links, theme)
    fake.asked_words.clear()
    hover(viewer, links, at(viewer, 1, 140, 106))
    qtbot.waitUntil(preview.isVisible)
    assert preview.head.text() == "Table 1 - Subscribers · page 3"
    assert preview.small is not None
    assert preview.small.current_page == 3
    assert viewer.current_page == 1
    hover(viewer, links, at(viewer, 1, 300, 600))
    assert preview.isHidden()
    assert preview.small.opened is None, "what was drawn is let go"
    links._links[1] = [Link(BOX, address="https://example.org/" + "x" * 500)]
    hover(viewer, links, at(viewer, 1, 100, 306))
    qtbot.waitUntil(preview.isVisible)
    assert preview.small.isHidden()
    assert "…" in preview.head.text()
    links.leave()


def test_real_links_in_a_real_worker(
    real_viewer: Viewer, house: House, pdf_path: Path, settle: Callable[..., None], theme: Theme
) -> None:
    viewer = real_viewer
    links = Links(house.service, viewer, Relay(viewer))
    viewer.show_edition(opened(makepdf.linked(pdf_path, 90)))
    settle(viewer)
    links._rested()
    links.step(1)
    for _ in range(500):
        if links.spots(1):
            break
        QTest.qWait(10)
    spots = links.spots(1)
    assert [spot.outside for spot in spots][2:4] == [
        "https://example.org/a?b=c",
        "mailto:sales@example.org",
    ]
    links.follow(spots[0])
    assert viewer.current_page == 2


def test_a_mouse_that_rests_does_not_take_the_link_from_the_keys(
    viewer: Viewer, links: Links
) -> None:
    links.step(1)
    QTest.qWait(1)
    first = links.here
    assert first is not None
    elsewhere = viewer.point(at(viewer, 1, 500, 700))
    viewer.tools.hover(None)  # the preview has come between the mouse and the pages
    viewer.tools.hover(elsewhere)
    assert links.here == first
    QCursor.setPos(QCursor.pos() + QPoint(3, 0))
    viewer.tools.hover(elsewhere)
    assert links.here is None


def test_where_nothing_leads_on_the_keys_say_so(
    viewer: Viewer, links: Links, fake: FakePdf
) -> None:
    told: list[bool] = []
    links.nowhere.connect(partial(told.append, True))
    viewer.go_to(3)
    links.step(1)
    QTest.qWait(1)
    assert list(viewer.visible_pages()) == [3] and links.spots(3) == []
    links.step(1)
    assert links.here is None and len(told) == 2
