"""Where the box of a note lies in another edition."""

import pytest

from reader.insight.boxes import beside
from reader.insight.carrying import Carried
from reader.model.anchor import Anchor
from reader.model.carried import NoteFate
from reader.model.note import Note, NoteKind
from reader.model.page import PageInfo, PageWords, Rect

PAGE = PageInfo(3, 600, 800)


def words(page: int, *boxes: Rect) -> PageWords:
    return PageWords(page, tuple("w" for _ in boxes), tuple((box,) for box in boxes))


def anchor(page: int, first: int, last: int) -> Anchor:
    return Anchor("f", page, first, last, " ".join("w" for _ in range(last - first)))


def box(rect: Rect, first: int, last: int) -> Note:
    return Note(anchor(2, first, last), NoteKind.REGION, rect=rect)


def test_a_box_keeps_its_margins_around_the_same_words() -> None:
    old = words(2, (100, 100, 120, 110), (130, 120, 160, 130))
    new = words(3, (0, 0, 9, 9), (200, 300, 240, 320), (260, 340, 320, 360))
    found = Carried(NoteFate.CARRIED, anchor(3, 1, 3), ((2, 0), (3, 1)))
    got = beside(box((90, 95, 165, 140), 0, 2), found, old, new, PAGE)
    assert got == (190, 295, 325, 370)  # larger print, the same margins


def test_a_box_without_words_keeps_its_size_and_its_place_beside_a_word() -> None:
    old, new = words(2, (60, 200, 90, 212)), words(3, (60, 300, 90, 312))
    found = Carried(NoteFate.CARRIED, anchor(3, 1, 1), ((2, 0), (3, 0)))
    assert beside(box((60, 220, 400, 380), 1, 1), found, old, new, PAGE) == (60, 320, 400, 480)


def test_a_box_is_pushed_onto_its_page_and_cut_where_it_is_larger() -> None:
    old, new = words(2, (60, 100, 90, 112)), words(3, (60, 700, 90, 712))
    found = Carried(NoteFate.CARRIED, anchor(3, 1, 1), ((2, 0), (3, 0)))
    assert beside(box((60, 120, 400, 320), 1, 1), found, old, new, PAGE) == (60, 600, 400, 800)
    wide = beside(box((-50, 120, 900, 320), 1, 1), found, old, new, PAGE)
    assert wide[0] == 0 and wide[2] == 600


@pytest.mark.parametrize("known", [None, words(2)])
def test_without_the_words_of_its_page_a_box_lies_as_it_lay(known: PageWords | None) -> None:
    found = Carried(NoteFate.CARRIED, anchor(3, 0, 0), ((2, 0), (3, 0)))
    assert beside(box((60, 220, 400, 380), 0, 0), found, known, known, PAGE) == (60, 220, 400, 380)
