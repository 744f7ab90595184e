"""The bar above the pages: page field, zoom, hits. Runs in the window's thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from reader.render.layout import FIT_HEIGHT, FIT_PAGE, FIT_WIDTH, HUNDRED, Mode
from reader.ui import language, wording
from reader.ui.actions import put_tip, tip
from reader.ui.glyphs import icon
from reader.ui.language import english, tr
from reader.ui.theme import BAR_HEIGHT, HAIR, PAGES, ROOM, TIGHT, Theme
from reader.ui.titles import RoomLabel
from reader.ui.viewer.labels import PageLabels
from reader.ui.viewer.viewer import Viewer

FITS = {
    FIT_WIDTH: english("Fit width"),
    FIT_PAGE: english("Fit page"),
    FIT_HEIGHT: english("Fit height"),
}
MODES = {
    Mode.CONTINUOUS: english("Continuous"),
    Mode.SINGLE: english("Single page"),
    Mode.FACING: english("Facing pages"),
    Mode.BOOK: english("Facing pages, cover alone"),
}
NARROW = 600
"""Pixels of width below which the bar leaves out what the keys and the menu do as well."""
NARROWEST = 460
PERCENTS = (50, 75, 100, 125, 150, 200, 300, 400)


class PageField(QLineEdit):
    """Where the page's number is shown, and a number or a printed label can be typed."""

    left = Signal()
    """The keyboard is elsewhere."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whatever is typed next replaces the number."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed and led nowhere does not stay."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back what was typed and returns to the pages."""
        if event.key() == Qt.Key.Key_Escape:
            self.undo()
            self.clearFocus()
            self.editingFinished.emit()
            return
        super().keyPressEvent(event)


class ViewerBar(QFrame):
    """Speaks for one viewer and to it. `add_widget` takes what others put at its right end."""

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__()
        self._viewer = viewer
        self._labels = PageLabels(())
        self.setProperty("role", "bar")
        self.setFixedHeight(BAR_HEIGHT)
        self.setAccessibleName(tr("Pages, zoom and hits"))

        self.page_field = PageField(self)
        self.page_field.setAccessibleName(tr("Page"))
        self.page_field.setToolTip(
            tip("go_to_page", tr("Page number, or the label that is printed on the page"))
        )
        self.page_field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page_field.setFixedWidth(56)
        self.page_field.setFont(theme.font(tabular=True))
        self._count = RoomLabel(self)
        self._count.setProperty("role", "second")

        self._smaller = self._button("−", tr("Smaller"), viewer.zoom_out, "zoom_out")
        self._larger = self._button("+", tr("Larger"), viewer.zoom_in, "zoom_in")
        self._percent = self._label("100%")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setFixedWidth(self._percent.fontMetrics().horizontalAdvance("1000%") + 4)
        self._fit = QToolButton(self)
        self._fit.setAccessibleName(tr("How pages are shown"))
        self._fit.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._fit.setMenu(self._zoom_menu())

        self._theme = theme
        self._look = QToolButton(self)
        self._look.setAccessibleName(tr("How pages look"))
        self._look.setToolTip(tr("How pages look: as printed, dark, sepia, high contrast"))
        self._look.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._look.setMenu(self._look_menu())

        self._before = self._button("↑", tr("Previous hit"), viewer.previous_hit, "previous_hit")
        self._after = self._button("↓", tr("Next hit"), viewer.next_hit, "next_hit")
        self._hits = self._label("")
        self._hits.setFont(theme.font(tabular=True))

        for widget in (self._hits, self._before, self._after):
            # So that nothing else moves when hits come and go.
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self._hits.setMinimumWidth(self._hits.fontMetrics().horizontalAdvance("000 of 000"))
        self._hits.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.page_field)
        row.addWidget(self._count)
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance("of 0,000"))
        row.addStretch(1)
        row.addWidget(self._smaller)
        row.addWidget(self._percent)
        row.addWidget(self._larger)
        row.addSpacing(HAIR)
        row.addWidget(self._fit)
        row.addWidget(self._look)
        row.addStretch(1)
        row.addWidget(self._hits)
        row.addWidget(self._before)
        row.addWidget(self._after)
        self._row = row

        self.page_field.returnPressed.connect(self._go)
        self.page_field.editingFinished.connect(self._show_page)
        self.page_field.left.connect(self._show_page)
        viewer.page_changed.connect(self._show_page)
        viewer.edition_changed.connect(self._show_edition)
        viewer.texts_renewed.connect(self._show_page)
        viewer.zoom_changed.connect(self._show_zoom)
        viewer.hit_changed.connect(self._show_hits)
        viewer.arranged.connect(self._show_arrangement)
        theme.changed.connect(self._show_look)
        theme.pages_changed.connect(self._show_look)
        self._show_look()
        self._show_edition()
        self._show_zoom(viewer.zoom, viewer.percent)
        self._show_arrangement()
        self._show_hits(0, 0)

    def add_widget(self, widget: QWidget) -> None:
        """Put something at the right end."""
        self._row.addWidget(widget)

    def focus_page(self) -> None:
        """Let the reader type a page (Ctrl+G)."""
        self.page_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In half a window there is room for what is needed most; the menu has the rest."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        for widget in (self._smaller, self._percent, self._larger):
            widget.setVisible(not narrow)
        self._count.setVisible(self.width() >= NARROWEST)
        for widget in (self._hits, self._before, self._after):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(not narrow)
            widget.setSizePolicy(policy)

    def _label(self, text: str) -> QLabel:
        return QLabel(text, self)

    def _button(self, text: str, name: str, slot: object, deed: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        put_tip(button, tip(deed, name))
        button.clicked.connect(slot)
        return button

    def _zoom_menu(self) -> QMenu:
        menu = QMenu(self)
        zooms = QActionGroup(menu)
        self._zooms: dict[float, QAction] = {}
        for zoom, text in FITS.items():
            self._zooms[zoom] = self._choice(menu, zooms, tr(text), zoom)
        menu.addSeparator()
        for percent in PERCENTS:
            zoom = percent / 100 * HUNDRED
            self._zooms[zoom] = self._choice(menu, zooms, f"{percent}%", zoom)
        menu.addSeparator()
        modes = QActionGroup(menu)
        self._modes = {
            mode: self._choice(menu, modes, tr(text), mode) for mode, text in MODES.items()
        }
        menu.addSeparator()
        self._uniform = menu.addAction(tr("Pages of uniform width"))
        self._uniform.setCheckable(True)
        menu.addSeparator()
        menu.addAction(tr("Turn clockwise")).triggered.connect(self._turn)
        menu.addAction(tr("Turn the other way")).triggered.connect(self._turn_back)
        zooms.triggered.connect(self._choose_zoom)
        modes.triggered.connect(self._choose_mode)
        self._uniform.triggered.connect(self._choose_uniform)
        return menu

    def _choice(self, menu: QMenu, group: QActionGroup, text: str, value: object) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(value)
        group.addAction(action)
        return action

    def _look_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for pages, text in PAGES.items():
            action = menu.addAction(tr(text))
            action.setCheckable(True)
            action.setData(pages)
            group.addAction(action)
        menu.triggered.connect(self._choose_look)
        return menu

    def _choose_look(self, action: QAction) -> None:
        self._theme.choose_pages(action.data())
        self._viewer.setFocus()

    def _show_look(self) -> None:
        self._look.setIcon(icon(self._theme, "look"))
        for action in self._look.menu().actions():
            action.setChecked(action.data() == self._theme.pages)

    def _choose_zoom(self, action: QAction) -> None:
        zoom = float(action.data())
        fits = {FIT_PAGE: self._viewer.fit_page, FIT_HEIGHT: self._viewer.fit_height}
        if zoom in fits:
            fits[zoom]()
        else:
            self._viewer.set_zoom(zoom)
        self._viewer.setFocus()

    def _choose_mode(self, action: QAction) -> None:
        self._viewer.arrange(action.data(), self._viewer.uniform)
        self._viewer.setFocus()

    def _choose_uniform(self, checked: bool) -> None:
        self._viewer.arrange(self._viewer.mode, checked)
        self._viewer.setFocus()

    def _turn(self) -> None:
        self._viewer.turn(90)

    def _turn_back(self) -> None:
        self._viewer.turn(-90)

    def _show_arrangement(self) -> None:
        self._modes[self._viewer.mode].setChecked(True)
        self._uniform.setChecked(self._viewer.uniform)

    def _go(self) -> None:
        page = self._labels.page(self.page_field.text())
        if page:
            self._viewer.go_to(page)
            self._viewer.setFocus()
        else:
            self._count.say(
                tr("There is no page {text}", text=self.page_field.text()), tr("no such page")
            )
            self.page_field.selectAll()

    def _show_page(self) -> None:
        if self.page_field.hasFocus() and self.page_field.isModified():
            return
        page = self._viewer.current_page
        self.page_field.setText(str(page) if self._viewer.page_count else "")
        label = self._labels.label(page)
        count = self._viewer.page_count
        said = [tr("of {count}", count=language.number(count))] if count else []
        if label:
            said.append(tr("printed {name}", name=label))
        info = self._viewer.pages[page - 1] if 0 < page <= count else None
        tip = ""
        if info is not None and info.textless:
            said.append(tr("no text"))
            tip = tr("This page has no text: it cannot be searched or copied")
        elif info is not None and info.recognised:
            said.append(tr("recognised"))
            tip = tr("The text of this page was recognised in its picture: some words may be wrong")
        self._count.say(" · ".join(said), wording.page(label) if label else said[0] if said else "")
        self._count.setToolTip(tip)

    def _show_edition(self) -> None:
        self._labels = PageLabels(self._viewer.pages)
        there = self._viewer.page_count > 0
        for widget in (self.page_field, self._smaller, self._larger, self._fit):
            widget.setEnabled(there)
        self._show_page()

    def _show_zoom(self, zoom: float, percent: int) -> None:
        self._percent.setText(f"{percent}%")
        self._percent.setAccessibleName(tr("Zoom {percent}%", percent=percent))
        named = next((a for z, a in self._zooms.items() if abs(z - zoom) < 1e-6), None)
        for action in self._zooms.values():
            action.setChecked(action is named)
        said = tr(FITS.get(zoom, tr("Zoom")))
        self._fit.setText(f"{said} ▾")
        self._fit.setAccessibleName(f"{tr('How pages are shown')}: {said}")

    def _show_hits(self, number: int, count: int) -> None:
        if count:
            self._hits.setText(
                tr("{number} of {count}", number=number, count=language.number(count))
                if number
                else tr("{count} hits", count=language.number(count))
            )
            self._hits.setAccessibleName(tr("Hits in this report: {text}", text=self._hits.text()))
        for widget in (self._hits, self._before, self._after):
            widget.setVisible(count > 0)
