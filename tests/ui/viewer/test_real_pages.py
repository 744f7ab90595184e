"""The viewer with the real service, real workers and real files."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pymupdf
import pytest
from PySide6.QtGui import QColor, QImage

from reader.pdf.source import PdfSource
from reader.render.layout import Mode
from reader.render.plan import base_key
from reader.ui.viewer.viewer import Viewer
from tests import makepdf
from tests.ui.viewer.conftest import House
from tests.ui.viewer.opening import opened

Settle = Callable[[Viewer], None]


def shot(viewer: Viewer) -> QImage:
    return viewer.viewport().grab().toImage()


def dark_share(viewer: Viewer, page: int, rect: tuple[float, float, float, float]) -> float:
    """How much of a rectangle of a page in view is printed upon."""
    image, view = shot(viewer), viewer._view()
    x0, y0, x1, y1 = (round(side) for side in viewer._layout.rect(page, rect))
    points = [(x - view.x, y - view.y) for x in range(x0, x1) for y in range(y0, y1)]
    dark = [image.pixelColor(x, y).lightness() < 128 for x, y in points]
    return sum(dark) / max(1, len(dark))


def boxed(path: Path, *sizes: tuple[float, float], rotation: int = 0) -> Path:
    """Pages with a black box at 100, 200 to 160, 240 of the unrotated page."""
    document = pymupdf.open()
    for width, height in sizes:
        page = document.new_page(width=width, height=height)
        page.draw_rect(pymupdf.Rect(100, 200, 160, 240), color=None, fill=(0, 0, 0))
        page.set_rotation(rotation)
    document.save(path)
    document.close()
    return path


def test_of_84_pages_the_first_is_drawn_first_and_exact_at_once(
    real_viewer: Viewer, settle: Settle, pdf_path: Path, house: House
):
    real_viewer.show_edition(opened(makepdf.report(pdf_path, pages=84), edition=84))
    settle(real_viewer)
    keys = [timing.key for timing in house.service.recent() if timing.key.edition == 84]
    assert keys[0] == base_key(real_viewer._layout, 1, 84)
    assert len(keys) <= 5  # those in view, two ahead
    assert real_viewer.counters.blank == 0


def test_marks_lie_on_the_words(real_viewer: Viewer, settle: Settle, pdf_path: Path, house: House):
    edition = opened(makepdf.report(pdf_path, pages=12))
    real_viewer.show_edition(edition)
    words = house.service.words(edition.source, 7).result(20)
    number = len(words.words) - 3
    real_viewer.set_hits({7: (number,)})
    real_viewer.go_to(7, word=number, flash=False)
    settle(real_viewer)
    x0, y0, x1, y1 = words.boxes[number][0]
    image, view = shot(real_viewer), real_viewer._view()
    x, y = real_viewer._layout.to_scene(7, x1 - 0.3, y0 + 0.3)
    colour = image.pixelColor(round(x) - view.x, round(y) - view.y)
    assert colour.red() > colour.blue() + 80
    x, y = real_viewer._layout.to_scene(7, x0 - 6, y1 + 9)
    assert image.pixelColor(round(x) - view.x, round(y) - view.y) != colour


@pytest.mark.parametrize("own", [0, 90, 180, 270])
@pytest.mark.parametrize("more", [0, 90])
def test_rotated_pages_are_drawn_where_their_points_are(
    real_viewer: Viewer, settle: Settle, pdf_path: Path, own: int, more: int
):
    real_viewer.show_edition(opened(boxed(pdf_path, (400, 600), rotation=own)))
    real_viewer.set_zoom(0.7)
    if more:
        real_viewer.turn(more)
    settle(real_viewer)
    assert dark_share(real_viewer, 1, (103, 203, 157, 237)) == 1.0
    assert dark_share(real_viewer, 1, (95, 195, 165, 245)) < 0.85


def test_pages_of_mixed_sizes_fit_the_width(real_viewer: Viewer, settle: Settle, pdf_path: Path):
    sizes = [(595, 842)] * 3 + [(1684, 1191), (842, 595), (300, 300)]
    real_viewer.show_edition(opened(boxed(pdf_path, *sizes)))
    assert real_viewer.horizontalScrollBar().maximum() == 0
    for page in range(1, 7):
        real_viewer.go_to(page)
        settle(real_viewer)
        assert dark_share(real_viewer, page, (105, 205, 155, 235)) == 1.0


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("more", [0, 270])
def test_in_every_arrangement_pages_are_drawn_where_their_points_are(
    real_viewer: Viewer, settle: Settle, pdf_path: Path, mode: Mode, more: int
):
    sizes = [(595, 842), (842, 595), (595, 842), (300, 400), (595, 842)]
    real_viewer.arrange(mode, uniform=more == 0)
    real_viewer.show_edition(opened(boxed(pdf_path, *sizes)))
    real_viewer.turn(more)
    real_viewer.fit_page()
    for page in range(1, 6):
        real_viewer.go_to(page)
        settle(real_viewer)
        assert dark_share(real_viewer, page, (105, 205, 155, 235)) == 1.0
        assert dark_share(real_viewer, page, (80, 180, 180, 260)) < 0.6


def test_a_page_of_five_metres_is_whole_small_and_sharp_near(
    real_viewer: Viewer, settle: Settle, pdf_path: Path
):
    real_viewer.show_edition(opened(boxed(pdf_path, (14_400, 14_400), (595, 842))))
    settle(real_viewer)
    real_viewer.fit_page()
    settle(real_viewer)
    whole = real_viewer._layout.box(1)
    assert max(whole.width, whole.height) <= 600
    real_viewer.set_zoom(5.0)
    real_viewer.go_to(1, top=150)
    real_viewer.horizontalScrollBar().setValue(real_viewer._layout.box(1).x + 300)
    settle(real_viewer)
    assert dark_share(real_viewer, 1, (101, 202, 159, 238)) == 1.0
    assert dark_share(real_viewer, 1, (90, 205, 99.5, 235)) == 0.0
    assert real_viewer.counters.blank == 0


def test_a_page_without_a_size_is_shown_as_mupdf_takes_it(
    real_viewer: Viewer, settle: Settle, pdf_path: Path
):
    document = pymupdf.open(boxed(pdf_path, (595, 842), (595, 842)))
    document.xref_set_key(document[0].xref, "MediaBox", "[0 0 0 0]")
    path = pdf_path.with_name("sizeless.pdf")
    document.save(path)
    document.close()
    edition = opened(path)
    real_viewer.show_edition(edition)
    settle(real_viewer)
    assert not real_viewer._pictures.trouble(1)
    assert edition.pages[0].shown_size == (612, 792)
    # The box is 842 - 240 points from the lower edge, which is 50 points higher now.
    assert dark_share(real_viewer, 1, (105, 155, 155, 185)) == 1.0


@pytest.mark.parametrize("make", [makepdf.truncated, makepdf.damaged])
def test_damaged_files_show_pages_or_say_why(
    real_viewer: Viewer, settle: Settle, pdf_path: Path, make: Callable[[Path], Path], house: House
):
    sound = opened(makepdf.report(pdf_path.with_name("sound.pdf")))
    broken = make(pdf_path)
    source = PdfSource(7, str(broken), "7" * 64)
    edition = replace(sound, source=source, edition=replace(sound.edition, id=7))
    real_viewer.show_edition(edition)
    for page in (1, len(edition.pages)):
        real_viewer.go_to(page)
        settle(real_viewer)
        trouble = real_viewer._pictures.trouble(page)
        drawn = real_viewer._pictures.get(base_key(real_viewer._layout, page, 7))
        assert (drawn is not None) != bool(trouble)


def test_tiles_join_without_a_seam(real_viewer: Viewer, settle: Settle, pdf_path: Path):
    real_viewer.show_edition(opened(boxed(pdf_path, (595, 842), (595, 842))))
    real_viewer.set_zoom(7.68)  # the edge between two tiles lies at 100 points
    real_viewer.go_to(1, top=195)
    real_viewer.horizontalScrollBar().setValue(real_viewer._layout.box(1).x + 500)
    settle(real_viewer)
    assert dark_share(real_viewer, 1, (101, 202, 159, 238)) == 1.0
    assert dark_share(real_viewer, 1, (90, 205, 99.5, 235)) == 0.0


def test_a_damaged_file_says_so_and_the_next_one_opens(
    real_viewer: Viewer, settle: Settle, pdf_path: Path, house: House
):
    edition = opened(makepdf.report(pdf_path, pages=3))
    pdf_path.write_bytes(b"this is no PDF any more")
    real_viewer.show_edition(edition)
    settle(real_viewer)
    assert real_viewer._pictures.trouble(1)
    other = makepdf.plain(pdf_path.with_name("other.pdf"), "A page")
    real_viewer.show_edition(opened(other, edition=2))
    settle(real_viewer)
    assert not real_viewer._pictures.trouble(1)


def test_2400_pages_cost_what_is_in_view(
    real_viewer: Viewer, settle: Settle, pdf_path: Path, qtbot: Any
):
    document = pymupdf.open()
    for number in range(2400):
        document.new_page().insert_text((72, 72), f"Page {number + 1}")
    document.save(pdf_path)
    document.close()
    edition = opened(pdf_path)
    real_viewer.show_edition(edition)
    settle(real_viewer)
    real_viewer.go_to(2400)
    settle(real_viewer)
    assert real_viewer.current_page == 2400
    bar = real_viewer.verticalScrollBar()
    for step in range(50):
        bar.setValue(bar.maximum() * step // 50)
        qtbot.wait(1)
    before = painted(real_viewer)
    for step in range(100):
        bar.setValue(bar.maximum() // 2 + 30 * step)
        real_viewer.viewport().repaint()
    assert 100 <= painted(real_viewer) - before <= 100 * 2
    settle(real_viewer)
    assert real_viewer.counters.blank == 0


def painted(viewer: Viewer) -> int:
    counters = viewer.counters
    return counters.exact + counters.stand_in + counters.paper


def test_previews_of_the_service_are_shown(
    real_viewer: Viewer, settle: Settle, pdf_path: Path, own_house: House
):
    edition = opened(boxed(pdf_path, *[(595, 842)] * 5))
    previews: dict[int, bytes] = {}
    assert own_house.service.previews(edition.source, previews.__setitem__).result(30) == 5
    assert sorted(previews) == [1, 2, 3, 4, 5]
    real_viewer.show_edition(edition, previews)
    first = real_viewer._layout.to_scene(1, 130, 220)
    image, view = shot(real_viewer), real_viewer._view()
    colour = image.pixelColor(round(first[0]) - view.x, round(first[1]) - view.y)
    assert colour.lightness() < 100 and colour != QColor("white")
    settle(real_viewer)


def test_real_reports(real_viewer: Viewer, settle: Settle, reports_dir: Path):
    for number, path in enumerate(sorted(reports_dir.glob("*.pdf"))[::12]):
        edition = opened(path, edition=number + 1)
        real_viewer.show_edition(edition)
        settle(real_viewer)
        real_viewer.go_to(len(edition.pages) // 2 + 1)
        settle(real_viewer)
        assert len({shot(real_viewer).pixelColor(x, 300).name() for x in range(30, 700)}) > 3
    assert real_viewer.counters.blank == 0
