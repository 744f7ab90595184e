"""Pages drawn dark, in sepia, with high contrast: chosen anywhere, drawn by the worker."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor

from reader.render.key import CONTRAST, DARK, PRINTED, SEPIA
from reader.ui.theme import PAGES, Theme
from reader.ui.viewer.bar import ViewerBar
from reader.ui.viewer.viewer import Viewer
from tests import makepdf
from tests.ui.made_up import jpeg
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.opening import opened

Settle = Callable[[Viewer], None]


def shade(viewer: Viewer, x: int, y: int) -> QColor:
    """The colour of a point of page 1, points of the page."""
    view, (left, top) = viewer._view(), viewer._layout.to_scene(1, x, y)
    image = viewer.viewport().grab().toImage()
    return image.pixelColor(round(left - view.x), round(top - view.y))


def show(viewer: Viewer, fake: FakePdf, path: Path) -> None:
    fake.opened = opened(makepdf.plain(path, "One", "Two"))
    viewer.show_edition(fake.opened, {1: jpeg("#FFFFFF"), 2: jpeg("#FFFFFF")})


def test_every_choice_is_a_look() -> None:
    looks = {pages: Theme("light", pages=pages).page_look for pages in PAGES}
    assert looks == {
        "printed": PRINTED,
        "theme": PRINTED,
        "dark": DARK,
        "sepia": SEPIA,
        "contrast": CONTRAST,
    }
    assert Theme("dark", pages="theme").page_look == DARK
    assert Theme("dark", pages="unheard of").page_look == PRINTED


def test_dark_with_dark_colours_follows_them(qtbot: Any) -> None:
    theme = Theme("light", pages="theme")
    with qtbot.waitSignal(theme.pages_changed):
        theme.choose("dark")
    assert theme.page_look == DARK
    theme.choose_pages("printed")
    with qtbot.assertNotEmitted(theme.pages_changed):
        theme.choose("light")


def test_a_look_is_asked_for_and_nothing_else_is_shown(
    qtbot: Any, viewer: Viewer, fake: FakePdf, theme: Theme, pdf_path: Path
) -> None:
    show(viewer, fake, pdf_path)
    qtbot.waitUntil(lambda: bool(fake.lists))
    fake.draw()
    qtbot.waitUntil(lambda: viewer.why_not_settled() == "")
    theme.choose_pages("dark")
    assert {key.look for key in fake.lists[-1]} == {DARK}
    assert viewer.why_not_settled() != ""
    # The preview stands in, dark by and large; no white page flashes up.
    assert shade(viewer, 300, 300).lightness() < 60
    fake.draw()
    qtbot.waitUntil(lambda: viewer.why_not_settled() == "")


def test_a_drawing_of_the_look_before_is_dropped(
    qtbot: Any, viewer: Viewer, fake: FakePdf, theme: Theme, pdf_path: Path
) -> None:
    show(viewer, fake, pdf_path)
    qtbot.waitUntil(lambda: bool(fake.lists))
    late, take = fake.lists[-1][0], fake._on_done
    theme.choose_pages("sepia")
    assert take is not None
    take(fake._drawn(late))
    qtbot.wait(1)
    assert viewer._pictures.bytes_held == 0


@pytest.mark.parametrize(
    ("pages", "paper"), [("dark", "#1F1F1F"), ("sepia", "#F6ECD8"), ("contrast", "#FFFFFF")]
)
def test_paper_before_and_after_drawing_is_the_same(
    real_viewer: Viewer, settle: Settle, theme: Theme, pdf_path: Path, pages: str, paper: str
) -> None:
    theme.choose_pages(pages)
    assert theme.page_paper == QColor(paper)
    real_viewer.show_edition(opened(makepdf.plain(pdf_path, "Text")))
    settle(real_viewer)
    assert shade(real_viewer, 300, 300) == QColor(paper)
    assert real_viewer.counters.exact > 0


def test_a_hit_shows_on_dark_pages(
    real_viewer: Viewer, settle: Settle, theme: Theme, pdf_path: Path
) -> None:
    theme.choose_pages("dark")
    real_viewer.show_edition(opened(makepdf.plain(pdf_path, "Subscribers grew again")))
    settle(real_viewer)
    real_viewer.set_hits({1: (0,)})
    settle(real_viewer)
    (rect,) = real_viewer._marks.rects(1)
    marked = shade(real_viewer, round(rect[0]), round(rect[3]) - 1)
    assert marked.lightness() > QColor("#1F1F1F").lightness() + 30


def test_the_bar_offers_the_looks_and_says_which_one_it_is(
    qtbot: Any, viewer: Viewer, theme: Theme
) -> None:
    bar = ViewerBar(viewer, theme)
    qtbot.addWidget(bar)
    actions = bar._look.menu().actions()
    assert [action.text() for action in actions] == list(PAGES.values())
    assert [action.isChecked() for action in actions] == [True, False, False, False, False]
    actions[3].trigger()
    assert theme.pages == "sepia"
    theme.choose_pages("dark")
    assert [action.isChecked() for action in actions].index(True) == 2
