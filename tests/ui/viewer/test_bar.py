from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.model.page import PageInfo
from reader.render.layout import FIT_HEIGHT, Mode
from reader.ui.theme import Theme
from reader.ui.viewer.bar import ViewerBar
from reader.ui.viewer.labels import PageLabels
from reader.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.test_viewer import edition

LABELLED = (
    PageInfo(1, 595, 842, label="i", words=9),
    PageInfo(2, 595, 842, label="ii", words=9),
    PageInfo(3, 595, 842, label="1", words=9),
    PageInfo(4, 595, 842, label="A-1", words=9),
    PageInfo(5, 595, 842, label="120", words=9),
)


def bar_of(viewer: Viewer, theme: Theme, qtbot: Any) -> ViewerBar:
    bar = ViewerBar(viewer, theme)
    qtbot.addWidget(bar)
    bar.resize(800, 44)
    bar.show()
    return bar


def typed(bar: ViewerBar, text: str, qtbot: Any) -> None:
    bar.focus_page()
    bar.page_field.selectAll()
    qtbot.keyClicks(bar.page_field, text)
    qtbot.keyClick(bar.page_field, Qt.Key.Key_Return)


def test_a_number_is_the_files_page_and_anything_else_a_label():
    labels = PageLabels(LABELLED)
    assert [labels.page(text) for text in ("1", "5", "ii", " a-1 ", "120")] == [1, 5, 2, 4, 5]
    assert [labels.page(text) for text in ("0", "6", "", "xyz", "-1", "²")] == [0] * 6
    assert [labels.label(page) for page in (1, 3, 9)] == ["i", "1", ""]


def test_the_field_shows_the_page_and_goes_where_it_is_told(
    viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: Any
):
    bar = bar_of(viewer, theme, qtbot)
    viewer.show_edition(edition(fake, pages=LABELLED))
    assert (bar.page_field.text(), bar._count.text()) == ("1", "of 5 · printed i")
    viewer.go_to(3)
    assert (bar.page_field.text(), bar._count.text()) == ("3", "of 5 · printed 1")
    typed(bar, "A-1", qtbot)
    assert viewer.current_page == 4 and bar.page_field.text() == "4"
    typed(bar, "77", qtbot)
    assert viewer.current_page == 4


def test_zoom_is_shown_and_changed(viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: Any):
    bar = bar_of(viewer, theme, qtbot)
    viewer.show_edition(edition(fake))
    assert bar._fit.text().startswith("Fit width") and bar._percent.text() == f"{viewer.percent}%"
    before = viewer.percent
    qtbot.mouseClick(bar._larger, Qt.MouseButton.LeftButton)
    assert viewer.percent > before and bar._percent.text() == f"{viewer.percent}%"
    assert bar._fit.text().startswith("Zoom")
    next(action for zoom, action in bar._zooms.items() if zoom == -1).trigger()
    assert bar._fit.text().startswith("Fit page")


def test_what_has_no_text_says_so(viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: Any):
    bar = bar_of(viewer, theme, qtbot)
    viewer.show_edition(
        edition(fake, pages=(PageInfo(1, 595, 842, words=3), PageInfo(2, 595, 842)))
    )
    assert (bar._count.text(), bar._count.toolTip()) == ("of 2", "")
    viewer.go_to(2)
    assert bar._count.text() == "of 2 · no text" and "searched" in bar._count.toolTip()


def test_the_arrangement_is_shown_and_changed(
    viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: Any
):
    bar = bar_of(viewer, theme, qtbot)
    viewer.show_edition(edition(fake))
    assert bar._modes[Mode.CONTINUOUS].isChecked()
    bar._modes[Mode.FACING].trigger()
    assert viewer.mode == Mode.FACING and len(viewer.visible_pages()) % 2 == 0
    viewer.arrange("book", True)
    assert bar._modes[Mode.BOOK].isChecked() and bar._uniform.isChecked()
    bar._uniform.trigger()
    assert (viewer.mode, viewer.uniform) == (Mode.BOOK, False)
    bar._zooms[FIT_HEIGHT].trigger()
    assert bar._fit.text().startswith("Fit height") and viewer.zoom == FIT_HEIGHT


def test_hits_appear_with_their_number(viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: Any):
    bar = bar_of(viewer, theme, qtbot)
    viewer.show_edition(edition(fake))
    assert not bar._after.isVisible()
    viewer.set_hits({3: (1, 4), 9: (2,)})
    assert bar._hits.text() == "3 hits"
    qtbot.mouseClick(bar._after, Qt.MouseButton.LeftButton)
    assert bar._hits.text() == "1 of 3" and viewer.current_page == 3
    qtbot.mouseClick(bar._before, Qt.MouseButton.LeftButton)
    assert bar._hits.text() == "3 of 3" and viewer.current_page == 9


def test_every_control_has_a_name(viewer: Viewer, theme: Theme, qtbot: Any):
    from PySide6.QtWidgets import QLineEdit, QToolButton

    bar = bar_of(viewer, theme, qtbot)
    controls = [*bar.findChildren(QToolButton), *bar.findChildren(QLineEdit)]
    own = [widget for widget in controls if widget.parent() is bar]
    assert len(own) == 7
    assert all(widget.accessibleName() for widget in own)


def test_half_a_window_leaves_room_for_what_is_needed_most(
    viewer: Viewer, theme: Theme, qtbot: Any
):
    bar = bar_of(viewer, theme, qtbot)
    half = QWidget()
    qtbot.addWidget(half)
    half.resize(1000, 100)
    bar.setParent(half)
    half.show()
    bar.show()
    bar.resize(380, bar.height())
    assert not bar._percent.isVisible()

    def whole() -> None:
        for widget in (bar.page_field, bar._fit, bar._look):
            assert widget.width() >= widget.minimumSizeHint().width()

    qtbot.waitUntil(whole)
    bar.resize(900, bar.height())
    assert bar._count.isVisible() and bar._percent.isVisible()


def test_a_page_that_is_not_there_is_said_and_does_not_stay(
    viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: Any
) -> None:
    bar = bar_of(viewer, theme, qtbot)
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    viewer.show_edition(edition(fake, pages=LABELLED))
    typed(bar, "vii", qtbot)
    assert bar._count.text() == "There is no page vii"
    bar._fit.setFocus()
    assert (bar.page_field.text(), bar._count.text()) == ("1", "of 5 · printed i")


def test_a_printed_number_is_whole_or_shorter_but_never_cut(
    viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: Any
) -> None:
    bar = bar_of(viewer, theme, qtbot)
    pages = tuple(PageInfo(n, 595, 842, label=str(n - 1), words=9) for n in range(1, 2416))
    viewer.show_edition(edition(fake, pages=pages))
    viewer.go_to(2000)
    seen = set()
    for width in range(610, 1200, 10):
        bar.resize(width, 44)
        bar._row.activate()
        seen.add(bar._count.seen)
    assert seen == {"of 2,415 · printed 1999", "p. 1999"}
