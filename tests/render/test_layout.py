import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.page import PageInfo
from reader.render.layout import FIT_HEIGHT, FIT_PAGE, FIT_WIDTH, Box, Layout, Mode

SIZES = st.tuples(st.floats(20, 3000), st.floats(20, 3000))
TURNS = st.sampled_from([0, 90, 180, 270])


@st.composite
def layouts(draw: st.DrawFn) -> tuple[list[PageInfo], Layout]:
    given_pages = draw(st.lists(st.tuples(SIZES, TURNS), min_size=1, max_size=30))
    pages = [
        PageInfo(number + 1, *size, rotation) for number, (size, rotation) in enumerate(given_pages)
    ]
    layout = Layout(
        pages,
        zoom=draw(st.sampled_from([FIT_WIDTH, FIT_PAGE, FIT_HEIGHT]) | st.floats(0.1, 8)),
        width=draw(st.integers(80, 4000)),
        height=draw(st.integers(80, 3000)),
        ratio=draw(st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0])),
        rotation=draw(TURNS),
        mode=draw(st.sampled_from(Mode)),
        uniform=draw(st.booleans()),
    )
    return pages, layout


def rows(layout: Layout) -> list[list[int]]:
    """The pages of each row, as the modes are described."""
    numbers = list(range(1, len(layout) + 1))
    if layout.mode in (Mode.CONTINUOUS, Mode.SINGLE):
        return [[number] for number in numbers]
    head, rest = ([numbers[:1]], numbers[1:]) if layout.mode == Mode.BOOK else ([], numbers)
    return head + [rest[at : at + 2] for at in range(0, len(rest), 2)]


def a4(count: int) -> list[PageInfo]:
    return [PageInfo(number + 1, 595, 842) for number in range(count)]


@given(layouts())
def test_pages_stand_inside_the_scene_and_never_upon_one_another(
    made: tuple[list[PageInfo], Layout],
):
    pages, layout = made
    boxes = [layout.box(number) for number in range(1, len(pages) + 1)]
    for box in boxes:
        assert box.x >= layout.margin and box.right <= layout.width - layout.margin
        assert box.y >= layout.margin and box.bottom + layout.margin <= layout.height
    for one, other in itertools.combinations(boxes, 2):
        beside = one.right <= other.x or other.right <= one.x
        assert beside or one.bottom <= other.y or other.bottom <= one.y


@given(layouts())
def test_rows_follow_one_another_and_their_pages_stand_side_by_side(
    made: tuple[list[PageInfo], Layout],
):
    _, layout = made
    bottom = None
    for row in rows(layout):
        boxes = [layout.box(page) for page in row]
        assert len({box.y for box in boxes}) == 1
        if len(boxes) == 2:
            assert boxes[1].x == boxes[0].right + layout.gap
        if bottom is not None:
            between = boxes[0].y - bottom
            assert between >= 2 * layout.margin or layout.mode != Mode.SINGLE
            assert between == layout.gap or layout.mode == Mode.SINGLE
        bottom = max(box.bottom for box in boxes)


@given(layouts(), st.integers(-500, 200_000), st.integers(1, 3000))
def test_visible_pages_are_those_of_the_rows_in_view(
    made: tuple[list[PageInfo], Layout], top: int, height: int
):
    _, layout = made
    view = Box(0, top, layout.width, height)
    by_hand = [
        page
        for row in rows(layout)
        for page in row
        if layout.box(row[0]).y < view.bottom
        and max(layout.box(other).bottom for other in row) > view.y
    ]
    assert list(layout.visible(view)) == by_hand


@given(layouts(), st.data(), st.integers(-500, 200_000))
def test_single_pages_are_seen_one_at_a_time(
    made: tuple[list[PageInfo], Layout], data: st.DataObject, y: int
):
    pages, layout = made
    page = data.draw(st.sampled_from(pages)).number
    if layout.mode != Mode.SINGLE:
        assert (layout.settled(y), layout.settled_on(page, y)) == (y, y)
        return
    top = layout.settled(y)
    assert len(layout.visible(Box(0, top, 100, layout.view_height))) <= 1
    assert 0 <= top <= layout.height - layout.view_height
    assert layout.settled(top) == top
    box = layout.box(page)
    # Every part of every page can be brought into view.
    for row in (box.y, box.bottom - 1):
        shown = layout.settled_on(page, row - layout.view_height // 2)
        assert shown <= row < shown + layout.view_height
        assert layout.settled(shown) == shown


@given(layouts(), st.data())
def test_a_point_of_a_page_comes_back_from_the_scene(
    made: tuple[list[PageInfo], Layout], data: st.DataObject
):
    pages, layout = made
    page = data.draw(st.sampled_from(pages))
    x = data.draw(st.floats(0, 1)) * page.width
    y = data.draw(st.floats(0, 1)) * page.height
    scene = layout.to_scene(page.number, x, y)
    box = layout.box(page.number)
    assert box.x - 0.01 <= scene[0] <= box.right + 0.01
    assert box.y - 0.01 <= scene[1] <= box.bottom + 0.01
    assert layout.to_page(page.number, *scene) == pytest.approx((x, y), abs=0.01)


@given(layouts(), st.data(), st.floats(0.1, 8), st.sampled_from(Mode))
def test_a_spot_is_the_same_place_at_another_zoom(
    made: tuple[list[PageInfo], Layout], data: st.DataObject, zoom: float, mode: Mode
):
    pages, layout = made
    x = data.draw(st.integers(0, layout.width))
    y = data.draw(st.integers(0, layout.height))
    spot = layout.spot(x, y)
    assert layout.at(spot) == pytest.approx((x, y), abs=1)
    # Gaps and margins are narrower here: what lay in one still belongs to the same page.
    other = Layout(pages, zoom=zoom, width=500, height=500, rotation=layout.rotation, mode=mode)
    again = other.spot(*other.at(spot))
    assert again.page == spot.page
    # To the pixel of either layout, and a rounding.
    slack = 2 / other.box(spot.page).height
    assert again.y == pytest.approx(spot.y, abs=slack)


@given(layouts())
def test_fit_width_needs_no_sideways_scrolling(made: tuple[list[PageInfo], Layout]):
    pages, _ = made
    layout = Layout(pages, zoom=FIT_WIDTH, width=900, height=700)
    assert layout.width == 900
    facing = Layout(pages, zoom=FIT_WIDTH, width=900, height=700, mode=Mode.FACING, uniform=True)
    assert facing.width == 900


def test_one_large_page_does_not_shrink_the_others():
    pages = [*a4(10), PageInfo(11, 1684, 1191), *a4(3)]
    layout = Layout(pages, zoom=FIT_WIDTH, width=1000, height=800)
    assert layout.box(1).width == pytest.approx(968, abs=2)
    assert layout.box(11).width == pytest.approx(968, abs=2)
    assert layout.zoom_of(11) < layout.zoom_of(1)


def test_fit_page_shows_a_whole_page():
    layout = Layout(a4(3), zoom=FIT_PAGE, width=1000, height=800)
    assert layout.box(2).height <= 800 - 2 * 16
    assert layout.box(2).height > 760


def test_fit_height_needs_no_scrolling_down_within_a_page():
    pages = [*a4(2), PageInfo(3, 842, 595)]
    layout = Layout(pages, zoom=FIT_HEIGHT, width=500, height=800, mode=Mode.SINGLE)
    assert layout.box(1).height == pytest.approx(768, abs=2)
    assert layout.box(3).height == pytest.approx(768 * 595 / 842, abs=2)
    assert layout.height == 3 * 800 and layout.width > 500


def test_pages_of_uniform_width():
    pages = [*a4(3), PageInfo(4, 300, 400), PageInfo(5, 1684, 1191), PageInfo(6, 20, 20)]
    layout = Layout(pages, zoom=1.0, width=1000, height=800, uniform=True)
    assert [layout.box(page).width for page in (1, 4, 5)] == pytest.approx([595] * 3, abs=2)
    assert layout.box(6).width == 80  # a stamp is not made a poster
    fitted = Layout(pages, zoom=FIT_PAGE, width=1000, height=800, uniform=True)
    assert all(fitted.box(page).height <= 768 for page in range(1, 7))


def test_a_page_of_five_metres_fits():
    layout = Layout([PageInfo(1, 14_173, 2_000)], zoom=FIT_WIDTH, width=1000, height=800)
    assert layout.width == 1000 and layout.box(1).width == pytest.approx(968, abs=15)


def test_the_scene_never_outgrows_what_scroll_bars_count():
    pages = [PageInfo(number + 1, 14_400, 14_400) for number in range(9_000)]
    layout = Layout(pages, zoom=10.0, width=1000, height=800, ratio=3.0)
    assert layout.height < 2**31 - 1
    assert 0 < layout.scale < 10


def test_steps_go_from_row_to_row():
    layout = Layout(a4(6), zoom=1.0, width=1000, height=800, mode=Mode.BOOK)
    assert [layout.page_after(page, 1) for page in range(1, 7)] == [2, 4, 4, 6, 6, 6]
    assert [layout.page_after(page, -1) for page in range(1, 7)] == [1, 1, 1, 2, 2, 4]
    assert Layout([], zoom=1.0, width=10, height=10).page_after(1, 1) == 1


def test_a_turned_page_lies_on_its_side():
    pages = [PageInfo(1, 600, 800, rotation=90)]
    layout = Layout(pages, zoom=1.0, width=1000, height=800)
    box = layout.box(1)
    assert (box.width, box.height) == (800, 600)
    # Clockwise: the left lower corner of the unrotated page comes to the left upper one.
    assert layout.to_scene(1, 0, 800) == (box.x, box.y)
    assert layout.rect(1, (0, 700, 50, 800)) == (box.x, box.y, box.x + 100, box.y + 50)


def test_between_two_pages_the_nearer_one_counts():
    layout = Layout(a4(3), zoom=1.0, width=1000, height=800, gap=20)
    end = layout.box(1).bottom
    assert layout.page_at(end + 3) == 1
    assert layout.page_at(end + 17) == 2
    assert list(layout.visible(Box(0, end + 2, 100, 5))) == []


def test_no_pages_no_harm():
    for mode in Mode:
        layout = Layout([], zoom=FIT_WIDTH, width=1000, height=800, mode=mode)
        assert (len(layout), layout.height) == (0, 0)
        assert list(layout.visible(Box(0, 0, 1000, 800))) == []
        assert layout.at(layout.spot(10, 10)) == (0, 0)
        assert layout.settled(50) == 50


def test_a_page_without_a_size_has_a_place():
    layout = Layout([PageInfo(1, 0, 0)], zoom=1.0, width=1000, height=800)
    assert layout.box(1).height == 792


class Counting(list[Any]):
    """A list that counts how often one of its items is looked at."""

    looks = 0

    def __getitem__(self, at: Any) -> Any:
        self.looks += 1
        return super().__getitem__(at)


def test_2400_pages_are_measured_by_their_sizes_and_found_by_halving(
    monkeypatch: pytest.MonkeyPatch,
):
    measured: list[tuple[float, float]] = []
    drawn = Layout._drawn_size

    def counted(self: Layout, size: tuple[float, float], *more: Any) -> tuple[int, int, int]:
        measured.append(size)
        return drawn(self, size, *more)

    monkeypatch.setattr(Layout, "_drawn_size", counted)
    pages = [*a4(2399), PageInfo(2400, 842, 595)]
    layout = Layout(pages, zoom=FIT_WIDTH, width=1000, height=800)
    assert sorted(measured) == [(595, 842), (842, 595)]
    tops, bottoms = Counting(layout._tops), Counting(layout._bottoms)
    layout._tops, layout._bottoms = tops, bottoms
    shown = [layout.visible(Box(0, layout.height * part // 100, 1000, 800)) for part in range(100)]
    assert {len(pages) for pages in shown} <= {1, 2}
    # 2 to the power of 12 is more than 2400
    assert 100 < tops.looks + bottoms.looks <= 100 * 2 * 12
