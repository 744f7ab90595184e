from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.model.contents import Section, SectionKind
from reader.model.page import PageInfo
from reader.model.report import Edition, EditionState, Report
from reader.pdf.source import PdfSource
from reader.render.layout import FIT_PAGE, FIT_WIDTH, Box, Mode
from reader.tasks.opened import OpenedEdition, Place
from reader.ui.theme import Theme
from reader.ui.viewer.viewer import Viewer
from tests.ui.made_up import jpeg
from tests.ui.viewer.conftest import FakePdf

Settle = Callable[[Viewer], None]


def section(position: int, page: int, top: float = -1.0) -> Section:
    kind = SectionKind.OTHER
    return Section(position, -1, 0, f"Section {position}", kind, page, 0, top)


def edition(
    fake: FakePdf,
    count: int = 84,
    *,
    place: Place | None = None,
    current: int = 1,
    sections: tuple[Section, ...] = (),
    pages: tuple[PageInfo, ...] = (),
) -> OpenedEdition:
    pages = pages or tuple(PageInfo(number + 1, 595, 842, words=6) for number in range(count))
    state = EditionState.CURRENT if current == 1 else EditionState.SUPERSEDED
    fake.opened = OpenedEdition(
        PdfSource(1, "/nowhere.pdf", "a" * 64),
        Edition(1, 1, "f" * 32, "A report", "2025-03-27", len(pages), "", state, ""),
        Report(1, "A report", "", "", ""),
        pages,
        sections,
        (),
        place or Place(),
        current,
    )
    return fake.opened


def centre(viewer: Viewer) -> str:
    image = viewer.viewport().grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def wheel(viewer: Viewer, notches: float, control: bool = False, at: QPoint | None = None) -> None:
    spot = QPointF(at or QPoint(400, 300))
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        spot,
        viewer.mapToGlobal(spot),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewer.viewport(), event)


def test_pages_have_their_place_before_anything_is_drawn(viewer: Viewer, fake: FakePdf):
    viewer.show_edition(edition(fake))
    assert viewer.page_count == 84 and viewer.current_page == 1
    assert viewer.verticalScrollBar().maximum() > 80 * 800
    assert fake.lists[-1][0].page == 1
    assert centre(viewer) == "#ffffff"
    assert viewer.counters.blank == 0 and viewer.counters.paper > 0


def test_the_page_one_reads_is_asked_for_first_and_once(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake, place=Place(page=40)))
    assert [key.page for key in fake.lists[-1]][:3] == [40, 41, 42]
    viewer.add_previews({})
    qtbot.wait(200)
    assert len(fake.lists) == 1


def test_what_nobody_sees_keeps_its_place_and_little_else(
    viewer: Viewer, fake: FakePdf, settle: Settle
):
    viewer.show_edition(edition(fake), {page: jpeg("#3060a0") for page in range(1, 85)})
    fake.draw()
    settle(viewer)
    held = viewer._pictures.bytes_held
    viewer.hide()
    assert 0 < viewer._pictures.bytes_held <= held / 3
    assert fake.draw() == []
    viewer.show()
    assert [key.page for key in fake.lists[-1]] == [2, 3]
    painted = viewer.counters.exact
    viewer.viewport().grab()
    assert viewer.counters.exact == painted + 1
    assert viewer.why_not_settled() == ""


def test_the_preview_is_shown_until_the_page_comes(viewer: Viewer, fake: FakePdf, settle: Settle):
    viewer.show_edition(edition(fake), {1: jpeg("#3060a0")})
    assert QColor(centre(viewer)).blue() == pytest.approx(0xA0, abs=4)
    assert "page 1" in viewer.why_not_settled()
    fake.draw()
    settle(viewer)
    assert centre(viewer) == "#c9c9c9"
    assert viewer.counters.blank == 0


def test_previews_that_come_later_are_shown(viewer: Viewer, fake: FakePdf):
    viewer.show_edition(edition(fake))
    viewer.add_previews({1: jpeg("#3060a0")})
    assert QColor(centre(viewer)).blue() == pytest.approx(0xA0, abs=4)


def test_a_damaged_preview_is_as_good_as_none(viewer: Viewer, fake: FakePdf):
    viewer.show_edition(edition(fake), {1: b"no JPEG"})
    assert centre(viewer) == "#ffffff"
    assert viewer.counters.blank == 0


def test_scrolling_through_everything_never_paints_blank(viewer: Viewer, fake: FakePdf):
    grey = jpeg("#808080")
    viewer.show_edition(edition(fake), dict.fromkeys(range(1, 85), grey))
    bar = viewer.verticalScrollBar()
    for step in range(0, bar.maximum(), 700):
        bar.setValue(step)
        if step % 3 == 0:
            fake.draw(2)
        viewer.viewport().repaint()
    assert viewer.counters.blank == 0
    assert viewer.counters.paper == 0


def test_each_movement_replaces_what_is_wanted(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake))
    viewer.go_to(40)
    assert fake.lists[-1][0].page == 40
    assert 1 not in {key.page for key in fake.lists[-1]}
    # Page 41 can be seen, 42 and 43 come next, 39 lies behind.
    assert {key.page for key in fake.lists[-1]} <= {39, 40, 41, 42, 43}


def test_drawings_of_another_edition_are_dropped(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake))
    take = fake._on_done
    key = fake.lists[-1][0]
    drawn = fake._drawn(key)
    viewer.close_edition()
    assert take is not None
    take(drawn)
    viewer.show_edition(edition(fake, 3))
    qtbot.wait(10)
    assert viewer.page_count == 3


def test_while_zooming_the_old_picture_stands_in(viewer: Viewer, fake: FakePdf, settle: Settle):
    viewer.show_edition(edition(fake))
    fake.draw()
    settle(viewer)
    lists = len(fake.lists)
    for _ in range(3):
        viewer.zoom_in()
        assert centre(viewer) == "#c9c9c9"
    assert len(fake.lists) == lists  # nothing is drawn for zooms that pass
    assert viewer.counters.blank == 0


@pytest.mark.parametrize("mode", list(Mode))
def test_zooming_with_the_wheel_keeps_what_is_under_the_pointer(
    viewer: Viewer, fake: FakePdf, mode: Mode
):
    viewer.arrange(mode, False)
    viewer.show_edition(edition(fake))
    viewer.set_zoom(1.33)
    viewer.go_to(20)
    at = QPoint(500, 410)
    before = viewer._layout.spot(viewer._view().x + at.x(), viewer._view().y + at.y())
    wheel(viewer, 3, control=True, at=at)
    after = viewer._layout.spot(viewer._view().x + at.x(), viewer._view().y + at.y())
    assert viewer.percent > 150
    assert (after.page, after.x, after.y) == (
        before.page,
        pytest.approx(before.x, abs=0.003),
        pytest.approx(before.y, abs=0.003),
    )


def test_a_notch_of_the_wheel_moves_gently(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake))
    wheel(viewer, -1)
    wheel(viewer, -1)
    bar = viewer.verticalScrollBar()
    assert bar.value() < 168
    qtbot.waitUntil(lambda: bar.value() == 168)


def test_resizing_keeps_the_line_and_the_fit(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake))
    viewer.verticalScrollBar().setValue(viewer._layout.box(30).y + 300)
    before = viewer._layout.spot(400, viewer._view().y)
    viewer.resize(500, 700)
    after = viewer._layout.spot(250, viewer._view().y)
    assert viewer.zoom == FIT_WIDTH and viewer._layout.width == viewer.viewport().width()
    assert (after.page, after.y) == (before.page, pytest.approx(before.y, abs=0.003))


def test_keys_move_and_zoom(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake))
    keys = Qt.Key
    bar = viewer.verticalScrollBar()

    def press(key: Qt.Key, value: Callable[[int], bool], control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        before = bar.value()
        qtbot.keyClick(viewer, key, held)
        qtbot.waitUntil(lambda: value(before) and not viewer._glide.running)

    press(keys.Key_Down, lambda before: bar.value() == before + 56)
    press(keys.Key_Up, lambda before: bar.value() == before - 56)
    press(keys.Key_Space, lambda before: bar.value() == before + viewer.viewport().height() - 56)
    press(keys.Key_PageUp, lambda before: bar.value() == 0)
    press(keys.Key_End, lambda before: viewer.current_page == 84)
    press(keys.Key_Left, lambda before: viewer.current_page == 83)
    press(keys.Key_Home, lambda before: viewer.current_page == 1)
    qtbot.keyClick(viewer, keys.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert viewer.percent == 75
    qtbot.keyClick(viewer, keys.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert viewer.percent == 100
    qtbot.keyClick(viewer, keys.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert viewer.zoom == FIT_WIDTH


def test_the_last_page_is_current_when_one_goes_to_it(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake, 5))
    viewer.set_zoom(FIT_PAGE)
    viewer.set_zoom(0.3)
    pages: list[int] = []
    viewer.page_changed.connect(pages.append)
    viewer.go_to(5)
    assert viewer.current_page == 5 and pages[-1] == 5
    viewer.go_to(99)
    assert viewer.current_page == 5


def test_a_place_is_told_after_a_moments_rest_and_found_again(
    viewer: Viewer, fake: FakePdf, qtbot: Any
):
    viewer.show_edition(edition(fake))
    with qtbot.waitSignal(viewer.place_changed) as told:
        viewer.verticalScrollBar().setValue(viewer._layout.box(33).y + 200)
    page, top, zoom = told.args
    assert (page, zoom) == (33, FIT_WIDTH) and top > 100
    before = viewer.verticalScrollBar().value()
    viewer.show_edition(edition(fake, place=Place(page, top, zoom)))
    assert viewer.verticalScrollBar().value() == pytest.approx(before, abs=1)
    assert viewer.current_page == 33


def test_places_are_told_while_one_moves_on(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake))
    bar, told, rested = viewer.verticalScrollBar(), [], []
    viewer.passing.connect(lambda *place: told.append(place))
    viewer.place_changed.connect(lambda *place: rested.append(place))

    def move_on() -> bool:
        bar.setValue(bar.value() + 10)  # never at rest
        return len(told) > 2

    before = bar.value()
    qtbot.waitUntil(move_on)
    moves = (bar.value() - before) // 10
    assert not rested and len(told) < moves
    assert told == sorted(told) and told[-1][0] > 0


def test_neighbouring_words_are_one_hit(viewer: Viewer, fake: FakePdf, settle: Settle):
    viewer.show_edition(edition(fake))
    told: list[tuple[int, int]] = []
    viewer.hit_changed.connect(lambda number, count: told.append((number, count)))
    viewer.set_hits({3: (4, 5, 9), 7: (1,), 8: ()})
    assert told[-1] == (0, 3)
    viewer.next_hit()
    assert told[-1] == (1, 3) and viewer.current_page == 3
    viewer.next_hit()
    viewer.next_hit()
    assert told[-1] == (3, 3) and viewer.current_page == 7
    viewer.next_hit()
    assert told[-1] == (1, 3)
    viewer.previous_hit()
    assert told[-1] == (3, 3)


def test_the_first_hit_is_the_next_one_from_here(viewer: Viewer, fake: FakePdf):
    viewer.show_edition(edition(fake))
    told: list[int] = []
    viewer.hit_changed.connect(lambda number, count: told.append(number))
    viewer.go_to(10)
    viewer.set_hits({3: (4,), 12: (1,)})
    viewer.next_hit()
    assert told[-1] == 2
    viewer.set_hits({3: (4,), 12: (1,)})
    viewer.previous_hit()
    assert told[-1] == 1


def test_hits_are_yellow_and_the_current_one_orange(viewer: Viewer, fake: FakePdf, settle: Settle):
    fake.rects = lambda page, word: (200.0, 100.0 * word, 400.0, 100.0 * word + 60)
    viewer.show_edition(edition(fake, 3))
    viewer.set_hits({1: (1, 3)})
    viewer.go_to(1, word=3, flash=False)
    fake.draw()
    settle(viewer)
    image = viewer.viewport().grab().toImage()

    def colour_at(word: int) -> QColor:
        x, y = viewer._layout.to_scene(1, 300, 100 * word + 30)
        view = viewer._view()
        return image.pixelColor(round(x) - view.x, round(y) - view.y)

    yellow, orange, paper = colour_at(1), colour_at(3), colour_at(2)
    assert paper.name() == "#c9c9c9"
    assert yellow.red() > yellow.green() > yellow.blue() + 50
    assert yellow.green() > orange.green() + 20


def test_a_word_far_down_is_brought_into_view(viewer: Viewer, fake: FakePdf, settle: Settle):
    fake.rects = lambda page, word: (72.0, 700.0, 120.0, 712.0)
    viewer.show_edition(edition(fake))
    viewer.go_to(20, word=99)
    fake.draw()
    settle(viewer)
    view = viewer._view()
    top = viewer._layout.to_scene(20, 72, 700)[1]
    assert view.y < top < view.bottom - 40
    assert viewer.current_page == 20
    assert viewer._flash[0] == 20


def test_going_to_a_section_and_telling_which_one_is_read(viewer: Viewer, fake: FakePdf):
    sections = (section(0, 2), section(1, 5, 400.0), section(2, 5, 600.0))
    viewer.show_edition(edition(fake, sections=sections))
    told: list[int] = []
    viewer.section_changed.connect(told.append)
    for wanted in (sections[0], sections[1], sections[2]):
        viewer.go_to_section(wanted)
        assert told[-1] == wanted.position
    viewer.go_to(1)
    assert told[-1] == -1


def test_an_unreadable_page_says_why(viewer: Viewer, fake: FakePdf, settle: Settle):
    fake.trouble = {1: "the page is damaged"}
    viewer.show_edition(edition(fake), {1: jpeg("#3060a0")})
    fake.draw()
    settle(viewer)
    assert viewer.viewport().grab().toImage().pixelColor(60, 100).name() == "#edeff2"
    viewer._ask()
    assert 1 not in {key.page for key in fake.lists[-1]}


def test_a_superseded_edition_offers_the_current_one(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake, current=9), superseded_by="2025-03-27")
    assert viewer._banner.isVisible()
    assert "27 Mar 2025" in viewer._banner.accessibleName()
    with qtbot.waitSignal(viewer.current_edition_requested) as asked:
        qtbot.mouseClick(viewer._banner._open, Qt.MouseButton.LeftButton)
    assert asked.args == [9]
    viewer.show_edition(edition(fake))
    assert not viewer._banner.isVisible()


def test_a_slow_page_says_so(viewer: Viewer, fake: FakePdf, monkeypatch: pytest.MonkeyPatch):
    viewer.show_edition(edition(fake))
    assert viewer._pictures.slow_page() == 0
    monkeypatch.setattr("reader.ui.viewer.pictures.SLOW", 0.0)
    assert viewer._pictures.slow_page() == 1
    before = viewer.viewport().grab().toImage()
    fake.draw(1)
    assert before.pixelColor(400, 45).name() != "#c9c9c9"


def test_tiles_make_a_large_page_exact(viewer: Viewer, fake: FakePdf, settle: Settle, qtbot: Any):
    viewer.show_edition(edition(fake))
    fake.draw()
    settle(viewer)
    viewer.set_zoom(6.0)
    qtbot.waitUntil(lambda: any(key.tile for key in fake.lists[-1]))
    assert viewer.why_not_settled() != ""
    fake.draw()
    settle(viewer)
    assert centre(viewer) == "#c9c9c9"
    assert viewer.counters.blank == 0


def test_turning_the_pages(viewer: Viewer, fake: FakePdf, settle: Settle):
    viewer.show_edition(edition(fake))
    viewer.go_to(7)
    viewer.turn()
    assert viewer.current_page == 7
    assert viewer._layout.box(7).width > viewer._layout.box(7).height
    viewer._ask()
    assert fake.lists[-1][0].rotation == 90
    fake.draw()
    settle(viewer)


def view_of(viewer: Viewer) -> Box:
    return viewer._view()


def test_single_pages_stop_at_their_end_and_are_turned_from_there(
    viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: Any
):
    theme.still = True
    viewer.show_edition(edition(fake))
    viewer.go_to(5)
    viewer.arrange(Mode.SINGLE, False)
    assert viewer.current_page == 5 and list(viewer.visible_pages()) == [5]
    box = viewer.layout_of_pages.box(5)
    for _ in range(20):
        wheel(viewer, -1)
        assert list(viewer.visible_pages()) == [viewer.current_page]
        if viewer.current_page == 6:
            break
        last = view_of(viewer).bottom
    assert viewer.current_page == 6 and last == box.bottom + 16  # the whole page was seen first
    assert view_of(viewer).y == viewer.layout_of_pages.box(6).y - 16
    wheel(viewer, 1)
    assert viewer.current_page == 5 and view_of(viewer).bottom == box.bottom + 16
    qtbot.keyClick(viewer, Qt.Key.Key_PageDown)
    assert viewer.current_page == 6
    qtbot.keyClick(viewer, Qt.Key.Key_End)
    qtbot.keyClick(viewer, Qt.Key.Key_PageDown)
    for _ in range(5):
        wheel(viewer, -1)
    assert viewer.current_page == 84


def test_a_dragged_bar_shows_one_single_page_after_the_other(viewer: Viewer, fake: FakePdf):
    viewer.arrange(Mode.SINGLE, False)
    viewer.show_edition(edition(fake))
    bar = viewer.verticalScrollBar()
    seen = []
    for value in range(0, bar.maximum() + 1, 37):
        bar.setValue(value)
        assert len(viewer.visible_pages()) == 1
        seen.append(viewer.current_page)
    assert seen == sorted(seen) and set(seen) == set(range(1, 85))


def test_facing_pages_are_stepped_through_by_two(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake))
    viewer.arrange(Mode.BOOK, False)
    viewer.fit_page()
    assert list(viewer.visible_pages())[:3] == [1, 2, 3][: len(viewer.visible_pages())]
    pages = []
    for _ in range(3):
        qtbot.keyClick(viewer, Qt.Key.Key_Right)
        pages.append(viewer.current_page)
    assert pages == [2, 4, 6]
    right = viewer.layout_of_pages.box(7)
    view = view_of(viewer)
    point = viewer.point(QPoint(right.x - view.x + 10, right.y - view.y + 10))
    assert (point.page, point.inside) == (7, True)


def test_what_one_reads_stays_in_view_in_another_arrangement(viewer: Viewer, fake: FakePdf):
    viewer.show_edition(edition(fake))
    viewer.go_to(41, top=300)
    for mode in (Mode.FACING, Mode.SINGLE, Mode.BOOK, Mode.CONTINUOUS):
        viewer.arrange(mode, False)
        assert 41 in viewer.visible_pages()


def test_turned_previews_stand_in_for_turned_pages(viewer: Viewer, fake: FakePdf):
    viewer.show_edition(edition(fake), {page: jpeg("#808080") for page in range(1, 85)})
    viewer.turn(90)
    before = viewer.counters.paper
    assert centre(viewer) == "#808080"
    picture = viewer._pictures.stand_in(1)
    assert picture is not None and (picture.width(), picture.height()) == (212, 150)
    assert viewer.counters.paper == before


def test_a_page_without_text_says_so_once(viewer: Viewer, fake: FakePdf):
    pages = tuple(
        PageInfo(number, 595, 842, words=0 if number > 2 else 9) for number in range(1, 9)
    )
    viewer.show_edition(edition(fake, pages=pages))
    assert viewer.textless.sentence(1) == ""
    viewer.go_to(4)
    assert viewer.textless.sentence(4).startswith("This page has no text")
    viewer.textless._timer.timeout.emit()
    viewer.go_to(5)
    assert viewer.textless.sentence(4) == viewer.textless.sentence(5) == ""
    viewer.show_edition(edition(fake, pages=(PageInfo(1, 595, 842),)))
    assert viewer.textless.sentence(1).startswith("This report has no text")


def test_paints_are_counted_with_what_was_seen(viewer: Viewer, fake: FakePdf, settle: Settle):
    viewer.show_edition(edition(fake))
    viewer.viewport().repaint()
    assert viewer.counters.frames[-1].paper > 0 and viewer.counters.blank_frames == 0
    fake.draw()
    settle(viewer)
    count = viewer.counters.paints
    viewer.viewport().repaint()
    frame = viewer.counters.frames[-1]
    assert viewer.counters.paints == count + 1
    assert frame.exact > 0 and frame.paper == frame.stand_in == frame.blank == 0


def test_a_page_of_five_metres_is_shown_whole_and_near(
    viewer: Viewer, fake: FakePdf, settle: Settle, qtbot: Any
):
    viewer.show_edition(edition(fake, pages=(PageInfo(1, 14_173, 14_173, words=1),)))
    fake.draw()
    settle(viewer)
    assert view_of(viewer).width == viewer.layout_of_pages.width
    whole = viewer.percent
    viewer.zoom_out()
    assert viewer.percent <= whole  # it gets no larger by being made smaller
    viewer.zoom_in()
    viewer.set_zoom(10.0)
    assert viewer.layout_of_pages.box(1).width == 141_730
    qtbot.waitUntil(lambda: fake.lists[-1] != [] and fake.lists[-1][-1].tile is not None)
    assert len(fake.lists[-1]) < 20
    fake.draw()
    settle(viewer)
    assert viewer.counters.frames[-1].blank == 0


def test_zooming_by_steps_never_turns_round(viewer: Viewer, fake: FakePdf):
    viewer.show_edition(edition(fake))
    viewer.set_zoom(9.9)
    for step in (viewer.zoom_in, viewer.zoom_out):
        scales = [viewer.layout_of_pages.scale]
        for _ in range(25):
            step()
            scales.append(viewer.layout_of_pages.scale)
        assert scales == sorted(scales, reverse=step == viewer.zoom_out)
    assert scales[-1] == 0.1


def test_memory_stays_within_the_budget(viewer: Viewer, fake: FakePdf, qtbot: Any):
    viewer.show_edition(edition(fake))
    for page in range(1, 85, 2):
        viewer.go_to(page)
        fake.draw()
        qtbot.wait(1)
    assert 0 < viewer._pictures.bytes_held <= 64 << 20


def test_nothing_open_paints_and_takes_keys(viewer: Viewer, qtbot: Any):
    viewer.viewport().repaint()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_F3, Qt.Key.Key_Right):
        qtbot.keyClick(viewer, key)
    wheel(viewer, 1)
    wheel(viewer, 1, control=True)
    assert viewer.why_not_settled() == ""
