"""Charts are found by their colours; tables, rules and backgrounds are none."""

from reader.model.page import Rect
from reader.render.charts import MOST, Shape, charts, grown, hue_of

PAGE = (0.0, 0.0, 600.0, 800.0)
BLUE, RED, GREEN = 220, 0, 140


def bars(
    left: float = 100.0, top: float = 200.0, hues: tuple[int, ...] = (BLUE, RED)
) -> list[Shape]:
    """Eight bars, 14 points apart, on one line."""
    return [
        Shape(
            (left + 30 * n, top + 10 * n, left + 30 * n + 16, top + 100),
            hues[n % len(hues)],
            plain=True,
        )
        for n in range(8)
    ]


def table(top: float = 500.0) -> list[Shape]:
    """A blue head, rows shaded in orange, grey rules."""
    head = Shape((50, top, 550, top + 14), BLUE, plain=True)
    rows = [Shape((50, top + 14 * n, 550, top + 14 * n + 14), 30, plain=True) for n in range(1, 8)]
    rules = [Shape((50, top + 14 * n, 550, top + 14 * n + 1), -1, plain=True) for n in range(8)]
    return [head, *rows, *rules]


def test_bars_of_two_hues_are_a_chart() -> None:
    assert charts(bars(), [], PAGE) == [(100.0, 200.0, 326.0, 300.0)]


def test_shades_of_one_hue_stay_readable_inverted() -> None:
    assert charts(bars(hues=(BLUE, BLUE + 12)), [], PAGE) == []


def test_black_and_grey_drawings_are_none() -> None:
    assert charts(bars(hues=(-1,)), [], PAGE) == []


def test_a_table_with_shaded_rows_of_two_colours_is_none() -> None:
    assert charts(table(), [], PAGE) == []


def test_shaded_columns_are_those_of_a_table() -> None:
    columns = [
        Shape((50 + 40 * n, 100, 80 + 40 * n, 400), (BLUE, RED)[n % 2], plain=True)
        for n in range(10)
    ]
    assert charts(columns, [], PAGE) == []


def test_a_chart_and_a_table_beneath_it_are_told_apart() -> None:
    found = charts(bars() + table(), [], PAGE)
    assert [box[3] for box in found] == [300.0]


def test_two_charts_are_two() -> None:
    assert len(charts(bars(top=100) + bars(top=400), [], PAGE)) == 2


def test_a_background_is_no_part_of_a_chart() -> None:
    behind = Shape((0, 0, 600, 700), GREEN, plain=True)
    assert charts([behind, *bars()], [], PAGE) == charts(bars(), [], PAGE)


def test_a_logo_of_two_colours_is_too_small() -> None:
    dots = [Shape((20 + 5 * n, 20, 24 + 5 * n, 30), (BLUE, RED)[n % 2]) for n in range(5)]
    assert charts(dots, [], PAGE) == []


def test_labels_and_axes_come_with_the_chart() -> None:
    axis = Shape((95, 198, 96, 304))
    label = (318.0, 250.0, 380.0, 262.0)
    (box,) = charts([*bars(), axis], [label], PAGE)
    assert box == (95, 198, 380.0, 304)


def test_a_paragraph_beside_the_chart_stays_outside() -> None:
    line = (20.0, 296.0, 580.0, 308.0)
    assert charts(bars(), [line], PAGE) == charts(bars(), [], PAGE)


def test_the_legend_keeps_the_colours_of_the_chart() -> None:
    squares = [
        Shape((380, 220 + 20 * n, 388, 228 + 20 * n), hue) for n, hue in enumerate((BLUE, RED))
    ]
    (box,) = charts(bars() + squares, [], PAGE)
    assert box[2] == 388


def test_a_frame_is_the_edge_of_the_chart() -> None:
    frame = Shape((80, 180, 400, 330))
    (box,) = charts([*bars(), frame], [(20.0, 325.0, 120.0, 340.0)], PAGE)
    assert box == frame.rect


def test_a_chart_never_leaves_the_page() -> None:
    (box,) = charts(bars(left=-20), [], PAGE)
    assert box[0] == 0.0


def test_only_so_many_shapes_are_looked_at() -> None:
    many = [Shape((10, 10, 11, 11))] * MOST
    assert charts(many + bars(), [], PAGE) == []


def test_shapes_outside_the_page_do_no_harm() -> None:
    far = [Shape((-9e6, -9e6, -8e6, 9e9), BLUE), Shape((9e6, 9e6, 9e6, 9e6), RED)]
    assert charts(far + bars(), [], PAGE) == charts(bars(), [], PAGE)


def test_growing_takes_what_is_cut_and_not_what_reaches_far() -> None:
    box: Rect = (100.0, 100.0, 200.0, 200.0)
    cut, far = (190.0, 150.0, 220.0, 160.0), (190.0, 150.0, 500.0, 160.0)
    assert grown(box, [cut, far]) == (100.0, 100.0, 220.0, 200.0)


def test_hues() -> None:
    assert [hue_of(1, 0, 0), hue_of(0, 1, 0), hue_of(0, 0, 1)] == [0, 120, 240]
    assert hue_of(0.5, 0.5, 0.55) == -1
    assert hue_of(1, 0, 0.001) in (0, 359, 360 % 360)
