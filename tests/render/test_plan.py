from hypothesis import given
from hypothesis import strategies as st

from reader.model.page import PageInfo
from reader.render.key import TILE, RenderKey
from reader.render.layout import FIT_WIDTH, Box, Layout
from reader.render.plan import (
    FAST,
    WHOLE,
    Motion,
    base_key,
    distance,
    exact_keys,
    plan,
    size_of,
    tiled,
)

MOTIONS = st.builds(Motion, st.sampled_from([-1, 1]), st.floats(0, FAST))


def laid_out(count: int = 40, zoom: float = FIT_WIDTH, **more: float) -> Layout:
    pages = [PageInfo(number + 1, 595, 842) for number in range(count)]
    return Layout(pages, zoom=zoom, width=1000, height=800, **more)


def view_of(layout: Layout, page: int, down: int = 0) -> Box:
    return Box((layout.width - 1000) // 2, layout.box(page).y + down, 1000, 800)


@st.composite
def scenes(draw: st.DrawFn) -> tuple[Layout, Box]:
    layout = laid_out(draw(st.integers(1, 60)), draw(st.sampled_from([0.0, 0.2, 1.0, 3.0, 6.0])))
    top = draw(st.integers(0, max(0, layout.height - 800)))
    left = draw(st.integers(0, max(0, layout.width - 1000)))
    return layout, Box(left, top, 1000, 800)


@given(scenes(), MOTIONS)
def test_everything_visible_is_wanted_before_anything_else(
    scene: tuple[Layout, Box], motion: Motion
):
    layout, view = scene
    keys = plan(view, motion, layout, 7, cached=())
    visible = layout.visible(view)
    needed = {key for page in visible for key in exact_keys(layout, view, page, 7)}
    needed |= {base_key(layout, page, 7) for page in visible}
    assert set(keys[: len(needed)]) == needed
    assert len(keys) == len(set(keys))


@given(scenes(), MOTIONS, st.data())
def test_what_is_cached_is_not_wanted_and_nothing_else_changes(
    scene: tuple[Layout, Box], motion: Motion, data: st.DataObject
):
    layout, view = scene
    keys = plan(view, motion, layout, 7, cached=())
    cached = data.draw(st.sets(st.sampled_from(keys))) if keys else set()
    assert plan(view, motion, layout, 7, cached) == [key for key in keys if key not in cached]


@given(scenes(), MOTIONS, st.integers(0, 60_000_000))
def test_what_is_fetched_beforehand_fits_into_the_budget(
    scene: tuple[Layout, Box], motion: Motion, budget: int
):
    layout, view = scene
    keys = plan(view, motion, layout, 7, cached=(), budget=budget)
    visible = layout.visible(view)
    needed = {key for page in visible for key in exact_keys(layout, view, page, 7)}
    needed |= {base_key(layout, page, 7) for page in visible}
    before = [key for key in keys if key not in needed]
    if before:
        assert sum(size_of(layout, key) for key in keys) <= budget


@given(scenes())
def test_visible_tiles_cover_the_view_and_lie_on_the_page(scene: tuple[Layout, Box]):
    layout, view = scene
    for page in layout.visible(view):
        if not tiled(layout, page):
            continue
        box = layout.box(page)
        covered = 0
        for key in exact_keys(layout, view, page, 7):
            assert key.tile is not None
            left, top = box.x + key.tile[0] * TILE, box.y + key.tile[1] * TILE
            assert left < box.right and top < box.bottom
            wide = min(left + TILE, box.right, view.right) - max(left, view.x)
            high = min(top + TILE, box.bottom, view.bottom) - max(top, view.y)
            assert wide > 0 and high > 0
            covered += wide * high
        wide = min(view.right, box.right) - max(view.x, box.x)
        high = min(view.bottom, box.bottom) - max(view.y, box.y)
        assert covered == max(0, wide) * high


def test_from_the_centre_outwards_then_two_ahead_and_one_behind():
    layout = laid_out(zoom=0.5)
    view = view_of(layout, 10)
    visible = list(layout.visible(view))
    pages = [key.page for key in plan(view, Motion(1), layout, 7, cached=())]
    shown = pages[: len(visible)]
    middle = view.y + 400
    assert sorted(shown) == visible
    assert layout.box(shown[0]).y <= middle <= layout.box(shown[0]).bottom + layout.gap
    assert pages[len(visible) :] == [visible[-1] + 1, visible[-1] + 2, visible[0] - 1]
    upwards = [key.page for key in plan(view, Motion(-1), layout, 7, cached=())]
    assert upwards[len(visible) :] == [visible[0] - 1, visible[0] - 2, visible[-1] + 1]


def test_nothing_is_wanted_beyond_the_ends():
    layout = laid_out(3, zoom=0.5)
    pages = {key.page for key in plan(Box(0, 0, 1000, 800), Motion(), layout, 7, cached=())}
    assert pages == {1, 2, 3}


def test_while_flinging_only_pages_without_any_picture_are_wanted_and_quickly():
    layout = laid_out()
    view = view_of(layout, 5, down=900)
    keys = plan(view, Motion(1, FAST + 1), layout, 7, cached=(), pictured={5})
    assert [key.page for key in keys] == [6]
    assert keys[0].zoom <= 300 < layout.zoom_of(6)


def test_large_pages_are_drawn_in_tiles_over_one_small_drawing():
    whole, large = laid_out(zoom=2.0), laid_out(zoom=6.0)
    assert not tiled(whole, 1) and tiled(large, 1)
    assert whole.box(1).width * whole.box(1).height <= WHOLE
    keys = plan(view_of(large, 3), Motion(), large, 7, cached=())
    assert keys[0].tile is None and keys[0].zoom < large.zoom_of(3)
    assert all(key.tile is not None for key in keys[1:5])
    # Zooming on does not want another small drawing.
    assert base_key(laid_out(zoom=8.0), 3, 7) == base_key(large, 3, 7)


def test_the_small_drawing_keeps_the_readers_rotation():
    layout = laid_out(zoom=6.0, rotation=90)
    assert base_key(layout, 1, 7).rotation == 90


def test_distance_is_nothing_in_view_and_grows_away_from_it():
    layout = laid_out()
    view = view_of(layout, 10)
    assert distance(layout, view, 10) == 0
    assert 0 < distance(layout, view, 12) < distance(layout, view, 13)
    assert 0 < distance(layout, view, 8) < distance(layout, view, 7)
    assert distance(layout, view, 999) == float("inf")


def test_size_of_a_drawing_is_that_of_its_pixels():
    layout = laid_out(zoom=1.0)
    box = layout.box(1)
    assert size_of(layout, RenderKey(7, 1, 1000)) == box.width * box.height * 4
    assert size_of(layout, RenderKey(7, 1, 500)) == box.width * box.height
    assert size_of(layout, RenderKey(7, 1, 1000, 0, (0, 0))) == TILE * TILE * 4
