from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from reader.render.cache import Cache
from reader.render.key import RenderKey

KEYS = st.builds(
    RenderKey,
    st.just(1),
    st.integers(1, 12),
    st.sampled_from([300, 1000, 1500]),
    st.just(0),
    st.none() | st.tuples(st.integers(0, 2), st.integers(0, 2)),
)


def far_from(page: int, seen: int = 2) -> Callable[[RenderKey], float]:
    """Pages `page` to `page + seen - 1` are in view."""
    return lambda key: float(max(page - key.page, key.page - (page + seen - 1), 0))


@given(
    st.lists(st.tuples(KEYS, st.integers(1, 40), st.integers(1, 12)), max_size=60),
    st.integers(10, 120),
)
def test_budget_and_view_are_respected_whatever_comes(
    steps: list[tuple[RenderKey, int, int]], budget: int
):
    cache: Cache[int] = Cache(budget)
    sizes: dict[RenderKey, int] = {}
    for key, size, page in steps:
        away = far_from(page)
        before = set(cache)
        used = cache.used
        kept = cache.put(key, size, size, away)
        gone = before - set(cache) - {key}
        if kept:
            sizes[key] = size
            assert cache.get(key) == size
            # Only what is out of view goes, nothing nearer than the newcomer, nothing needlessly.
            assert all(away(other) > 0 and away(other) >= away(key) for other in gone)
            staying = [other for other in cache if other != key and other in before]
            if gone and staying:
                farthest_left = max(away(other) for other in staying)
                assert min(away(other) for other in gone) >= farthest_left or farthest_left == 0
        else:
            assert away(key) > 0 and not gone and cache.used == used
        assert cache.used == sum(sizes[other] for other in cache)
        if kept and cache.used > budget:
            assert away(key) == 0
            assert all(away(other) == 0 for other in cache)


def test_a_prefetch_that_would_push_out_something_nearer_is_refused():
    cache: Cache[str] = Cache(100)
    away = far_from(5)
    assert cache.put(RenderKey(1, 5, 1000), "in view", 60, away)
    assert cache.put(RenderKey(1, 7, 1000), "next", 40, away)
    assert not cache.put(RenderKey(1, 9, 1000), "later", 40, away)
    assert cache.put(RenderKey(1, 6, 1000), "in view too", 90, away)
    assert set(cache) == {RenderKey(1, 5, 1000), RenderKey(1, 6, 1000)}


def test_the_farthest_page_goes_first():
    cache: Cache[str] = Cache(100)
    for page in (2, 10, 7):
        cache.put(RenderKey(1, page, 1000), "", 30, far_from(5))
    cache.put(RenderKey(1, 5, 1000), "", 30, far_from(5))
    assert sorted(key.page for key in cache) == [2, 5, 7]


def test_a_drawing_that_comes_again_takes_its_own_place():
    cache: Cache[str] = Cache(100)
    key = RenderKey(1, 5, 1000)
    cache.put(key, "old", 80, far_from(1))
    assert cache.put(key, "new", 90, far_from(1))
    assert (cache.get(key), cache.used, len(cache)) == ("new", 90, 1)


def test_the_nearest_zoom_is_the_next_larger_one_else_the_largest():
    cache: Cache[str] = Cache(10_000)
    for zoom in (300, 1200, 2400):
        cache.put(RenderKey(1, 5, zoom), "", 1, far_from(5))
    cache.put(RenderKey(1, 5, 1000, 0, (0, 0)), "a tile", 1, far_from(5))
    cache.put(RenderKey(1, 5, 1001, 90), "turned", 1, far_from(5))
    assert cache.nearest(5, 1000) == RenderKey(1, 5, 1200)
    assert cache.nearest(5, 9000) == RenderKey(1, 5, 2400)
    assert cache.nearest(5, 1000, 90) == RenderKey(1, 5, 1001, 90)
    assert cache.nearest(6, 1000) is None


def test_dropping_and_clearing_give_the_bytes_back():
    cache: Cache[str] = Cache(100)
    key = RenderKey(1, 5, 1000)
    cache.put(key, "", 40, far_from(5))
    cache.drop(key)
    cache.drop(key)
    assert (cache.used, len(cache), cache.nearest(5, 1)) == (0, 0, None)
    cache.put(key, "", 40, far_from(5))
    cache.clear()
    assert (cache.used, key in cache, cache.nearest(5, 1)) == (0, False, None)
