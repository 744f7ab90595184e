from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.page import Rect
from reader.render.grid import Grid, cells, propose, texts
from reader.render.pieces import Word, is_figure, words_in

FRAME = (40.0, 90.0, 560.0, 700.0)


def typeset(*rows: tuple[float, list[tuple[float, str]]]) -> list[Word]:
    """Words of rows: the top, and pieces at their left edge, or below 0 their right one."""
    words: list[Word] = []
    for y, pieces in rows:
        for x, piece in pieces:
            left = -x - 5 * len(piece) if x < 0 else x
            for word in piece.split(" "):
                words.append((word, (left, y, left + 5 * len(word), y + 12)))
                left += 5 * len(word) + 5
    return words


def read(words: list[Word], frame: Rect = FRAME) -> list[list[str]]:
    grid = propose(words, frame)
    return texts(cells(words, grid), len(grid.across) + 1)


def test_figures_at_the_right_and_labels_of_several_words() -> None:
    words = typeset(
        (100, [(50, "Indicator"), (-300, "2023"), (-400, "2024")]),
        (116, [(50, "Mobile subscribers (million)"), (-300, "1,234"), (-400, "9")]),
        (132, [(50, "Penetration"), (-300, "7"), (-400, "12,345")]),
    )
    assert read(words) == [
        ["Indicator", "2023", "2024"],
        ["Mobile subscribers (million)", "1,234", "9"],
        ["Penetration", "7", "12,345"],
    ]


def test_figures_that_stand_close_are_two_columns() -> None:
    words = typeset(
        (100, [(50, "A"), (200, "111"), (220, "222")]),
        (116, [(50, "B"), (200, "333"), (220, "444")]),
    )
    assert read(words) == [["A", "111", "222"], ["B", "333", "444"]]


def test_a_heading_that_spans_columns_is_one_cell() -> None:
    words = typeset(
        (100, [(205, "Fixed broadband lines")]),
        (116, [(50, "Year"), (200, "DSL"), (300, "Fibre")]),
        (132, [(50, "2023"), (200, "10"), (300, "20")]),
        (148, [(50, "2024"), (200, "30"), (300, "40")]),
    )
    table = cells(words, propose(words, FRAME))
    head = [(cell.column, cell.span, cell.text) for cell in table[0]]
    assert head == [(0, 1, ""), (1, 2, "Fixed broadband lines")]
    assert [cell.text for cell in table[3]] == ["2024", "30", "40"]


def test_cells_of_several_lines_set_to_the_middle_of_their_row() -> None:
    words = typeset(
        (100, [(50, "Source"), (250, "Used"), (400, "Licence")]),
        (120, [(50, "World Development Indicators of")]),
        (125, [(250, "one release"), (400, "CC BY 4.0")]),
        (131, [(50, "the World Bank")]),
        (151, [(50, "Factbook"), (250, "23 editions"), (400, "Public domain")]),
    )
    assert read(words)[1:] == [
        ["World Development Indicators of the World Bank", "one release", "CC BY 4.0"],
        ["Factbook", "23 editions", "Public domain"],
    ]


def test_a_heading_of_several_lines_with_its_unit() -> None:
    words = typeset(
        (100, [(200, "Mobile"), (300, "Fixed")]),
        (113, [(200, "subscribers"), (300, "lines")]),
        (126, [(50, "Year"), (200, "(million)"), (300, "(million)")]),
        (142, [(50, "2022"), (200, "10"), (300, "20")]),
        (155, [(50, "2023"), (200, "11"), (300, "21")]),
        (168, [(50, "2024"), (200, "12"), (300, "22")]),
        (181, [(50, "2025"), (200, "13"), (300, "23")]),
    )
    assert read(words)[0] == ["Year", "Mobile subscribers (million)", "Fixed lines (million)"]
    assert len(read(words)) == 5


def test_dots_that_lead_the_eye_are_left_out() -> None:
    words = typeset(
        (100, [(50, "Receipts......"), (-300, "1,000")]),
        (116, [(50, "Outlays ......"), (-300, "-")]),
        (132, [(50, "Balance ......"), (-300, "(35)")]),
    )
    assert read(words) == [["Receipts", "1,000"], ["Outlays", "-"], ["Balance", "(35)"]]


def test_a_group_of_rows_keeps_its_name_in_a_row_of_its_own() -> None:
    words = typeset(
        (100, [(50, "Item"), (-300, "2024")]),
        (116, [(50, "Mobile:")]),
        (132, [(60, "prepaid"), (-300, "5")]),
        (148, [(60, "postpaid"), (-300, "6")]),
    )
    assert [row[0] for row in read(words)] == ["Item", "Mobile:", "prepaid", "postpaid"]


def test_a_line_that_the_reader_adds_cuts_a_cell() -> None:
    words = typeset((100, [(50, "Korea 12")]), (116, [(50, "Japan 15")]))
    grid = propose(words, FRAME)
    assert grid.across == ()
    cut = grid.added(column=77.0)
    assert texts(cells(words, cut), 2) == [["Korea", "12"], ["Japan", "15"]]


def test_an_empty_box_has_one_empty_cell() -> None:
    assert propose([], FRAME) == Grid(FRAME)
    assert texts(cells([], Grid(FRAME)), 1) == [[""]]


def test_lines_move_no_farther_than_their_neighbours() -> None:
    grid = Grid((0, 0, 100, 100), (20, 50, 80), (50,))
    assert grid.moved(300, column=1).across == (20, 78, 80)
    assert grid.moved(-5, row=0).down == (2,)
    assert grid.removed(column=0).across == (50, 80)
    assert grid.added(column=50.5) == grid
    assert grid.added(row=101) == grid


def test_what_is_a_figure() -> None:
    for text in (
        "1,234",
        "-1.8",
        "\u22121.8",
        "(35)",
        "12.5%",
        "83.29m",
        "US$5",
        "–",
        "n.a.",
        "2 014",
    ):
        assert is_figure(text), text
    for text in ("", "Mobile", "2G network", "12 Mar"):
        assert not is_figure(text), text


WORD = st.tuples(
    st.text("ab12,.-", min_size=1, max_size=8), st.integers(0, 580), st.integers(0, 720)
).map(lambda w: (w[0], (float(w[1]), float(w[2]), w[1] + 5.0 * len(w[0]), w[2] + 12.0)))


@given(st.lists(WORD, max_size=40))
@settings(max_examples=200)
def test_any_words_make_a_grid_of_ascending_lines_that_loses_none(words: list[Word]) -> None:
    grid = propose(words, FRAME)
    for lines, low, high in ((grid.across, FRAME[0], FRAME[2]), (grid.down, FRAME[1], FRAME[3])):
        assert all(a <= b for a, b in pairwise(lines))
        assert all(low <= line <= high for line in lines)
    table = cells(words, grid)
    assert len(table) == len(grid.down) + 1
    for row in table:
        assert sum(cell.span for cell in row) == len(grid.across) + 1
    kept = sorted(word for row in table for cell in row for word in cell.text.split())
    assert kept == sorted(word for word, _ in words_in(words, FRAME) if word)


@given(
    st.integers(2, 6).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(0, 99_999), min_size=columns, max_size=columns),
            min_size=2,
            max_size=12,
        )
    )
)
def test_any_table_of_figures_is_read_as_it_was_set(rows: list[list[int]]) -> None:
    wanted = [[f"row {n}", *(f"{value:,}" for value in row)] for n, row in enumerate(rows)]
    words = typeset(
        *(
            (
                100.0 + 15 * n,
                [(50.0, row[0]), *((-150.0 - 50 * c, cell) for c, cell in enumerate(row[1:]))],
            )
            for n, row in enumerate(wanted)
        )
    )
    assert read(words) == wanted
