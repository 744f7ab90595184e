"""The looks of the program: every colour, size and font, once: light, dark, high contrast.

`Theme` is made by `app.py` and handed to every widget. It gives the application its
palette, font and one style sheet; widgets that paint themselves read `theme.colours`
while they paint and repaint on `theme.changed`. All lengths are device-independent
pixels. Runs in the window's thread.

Widgets say what they are with a dynamic property, `widget.setProperty("role", "quiet")`
(before they are shown), and the sheet does the rest:

| widget | roles |
|---|---|
| QPushButton, QToolButton | none (outlined), primary, quiet, link, chip, segment, danger, dot, |
| | said |
| QLabel | second, title, heading, report-title, section, count, trouble, |
| | superseded, new, gone, moved, hint (floats) |
| QFrame, QWidget | surface, side (left or right column), bar, status, card, banner, desk, |
| | line, rule |
| QLineEdit | none, search |
| QAbstractItemView | none (surface), side (on the window's colour), popup |
"""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from reader.ui.language import english
from reader.ui.sheet import style_sheet

HAIR = 4
TIGHT = 8
GAP = 12
ROOM = 16
WIDE = 24
"""Space, in steps of 4."""
CORNER = 6
LINE = 1
SECOND_SIZE = 12
TEXT_SIZE = 13
TITLE_SIZE = 15
REPORT_SIZE = 20
ROW_HEIGHT = 28
"""A list row of one line."""
BAR_HEIGHT = 44
MOTION = 140
"""Milliseconds of what moves or fades."""

Choice = Literal["system", "light", "dark", "contrast"]


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as "#RRGGBB"; `Theme.colour(name)` gives the QColor."""

    window: str
    surface: str
    desk: str
    """Behind pages."""
    text: str
    second: str
    line: str
    edge: str
    """Around what one types or ticks: told from what is behind it by 3 to 1."""
    accent: str
    on_accent: str
    accent_hover: str
    chosen: str
    """Back of the chosen row; its text is `accent`."""
    hover: str
    pressed: str
    field: str
    disabled: str
    handle: str
    """Scroll bars' handles."""
    handle_hover: str
    paper: str
    paper_edge: str
    on_paper: str
    """Second text upon paper."""
    hit: str
    """Marks in lists: the text on it is `text`."""
    hit_current: str
    hit_synonym: str
    new: str
    gone: str
    moved: str
    superseded: str
    superseded_back: str
    superseded_line: str
    unreadable: str
    unreadable_back: str
    tag_grey: str
    tag_red: str
    tag_orange: str
    tag_yellow: str
    tag_green: str
    tag_teal: str
    tag_blue: str
    tag_violet: str
    """Dots of tags, by the names of `reader.model.order.COLOURS`."""


LIGHT = Colours(
    window="#F6F7F9",
    surface="#FFFFFF",
    desk="#E6E9ED",
    text="#1B1F24",
    second="#57606A",
    line="#D8DEE4",
    edge="#868F99",
    accent="#0B63CE",
    on_accent="#FFFFFF",
    accent_hover="#0A56B3",
    chosen="#E7F0FC",
    hover="#EEF1F4",
    pressed="#E2E6EA",
    field="#FFFFFF",
    disabled="#A3ABB4",
    handle="#B9C0C8",
    handle_hover="#8C959F",
    paper="#FFFFFF",
    paper_edge="#CED3D9",
    on_paper="#57606A",
    hit="#FFE58A",
    hit_current="#FFA629",
    hit_synonym="#CFE6FF",
    new="#16702F",
    gone="#C0271C",
    moved="#7346C8",
    superseded="#8A5A00",
    superseded_back="#FFF3D6",
    superseded_line="#EBCF8F",
    unreadable="#6E7781",
    unreadable_back="#EDEFF2",
    tag_grey="#7D8590",
    tag_red="#D1383A",
    tag_orange="#D9730D",
    tag_yellow="#AE8500",
    tag_green="#2F9E52",
    tag_teal="#10908B",
    tag_blue="#2F7BE0",
    tag_violet="#8A5CD6",
)

DARK = Colours(
    window="#16191D",
    surface="#1E2227",
    desk="#101215",
    text="#E6E9ED",
    second="#9AA4AF",
    line="#343A41",
    edge="#6B7580",
    accent="#6CB0FF",
    on_accent="#0C1A2B",
    accent_hover="#8AC1FF",
    chosen="#1D2F45",
    hover="#272C32",
    pressed="#30363D",
    field="#16191D",
    disabled="#5F6973",
    handle="#464E57",
    handle_hover="#66707B",
    paper="#FFFFFF",
    paper_edge="#0A0B0D",
    on_paper="#57606A",
    hit="#6B5A16",
    hit_current="#8C5000",
    hit_synonym="#24476B",
    new="#56C271",
    gone="#FF8A80",
    moved="#B79BFF",
    superseded="#F2BE4C",
    superseded_back="#332815",
    superseded_line="#5A4620",
    unreadable="#9AA4AF",
    unreadable_back="#2A2F35",
    tag_grey="#9AA4AF",
    tag_red="#FF7B72",
    tag_orange="#F0984A",
    tag_yellow="#E3C04A",
    tag_green="#5CC97B",
    tag_teal="#3FC2BC",
    tag_blue="#6CB0FF",
    tag_violet="#B79BFF",
)


CONTRAST = replace(
    DARK,
    window="#000000",
    surface="#000000",
    desk="#000000",
    text="#FFFFFF",
    second="#E6E6E6",
    line="#8A8A8A",
    edge="#FFFFFF",
    accent="#FFE14A",
    on_accent="#000000",
    accent_hover="#FFEC8A",
    chosen="#003A7A",
    hover="#2A2A2A",
    pressed="#404040",
    field="#000000",
    disabled="#9A9A9A",
    handle="#BFBFBF",
    handle_hover="#FFFFFF",
    hit="#6B5A00",
    hit_current="#8C4A00",
    hit_synonym="#00508C",
    new="#7CFF9B",
    gone="#FF9D94",
    moved="#D0BCFF",
    superseded="#FFD166",
    superseded_back="#332600",
    superseded_line="#FFD166",
    unreadable="#E6E6E6",
    unreadable_back="#2A2A2A",
)
"""High contrast: text by 7 to 1 and more, lines that are seen, one bright accent."""


@dataclass(frozen=True, slots=True)
class PageMarks:
    """What is multiplied onto a page, the same in both themes: paper stays white in the dark."""

    hit: str = "#FFE26A"
    hit_current: str = "#FFAE33"
    hit_synonym: str = "#CFE6FF"
    new: str = "#A6E9B8"
    gone: str = "#FFB3AD"
    moved: str = "#D9CCFF"
    selected: str = "#B9D7FB"
    link: str = "#0B63CE"
    """The line under what leads elsewhere."""
    flash: str = "#E07A00"
    """The line around where one lands."""


PAGE_MARKS = PageMarks()
PAGE_CARET = "#0B63CE"
"""The caret upon the pages, painted over them."""
PAPER = {"dark": "#1F1F1F", "sepia": "#F6ECD8"}
"""Of pages that are drawn otherwise than printed, as the view worker draws them."""
PAGES = {
    "printed": english("As printed"),
    "theme": english("Dark with the dark theme"),
    "dark": english("Dark"),
    "sepia": english("Sepia"),
    "contrast": english("High contrast"),
}
"""How pages may look: the setting, and what it is called."""


@dataclass(frozen=True, slots=True)
class NoteInk:
    """One of the colours of notes, the same in both themes."""

    mark: str
    """Multiplied onto a page; paler than hits, which stay in sight upon it."""
    ink: str
    """Of lines on a page, and of dots and bars in lists."""


NOTE_INKS = {
    "yellow": NoteInk("#F9F2A2", "#D9B70F"),
    "green": NoteInk("#CBEFCF", "#43A75B"),
    "blue": NoteInk("#CDE3FC", "#4A92E2"),
    "red": NoteInk("#FCD2CE", "#DE5C56"),
    "violet": NoteInk("#E2D6FB", "#9870DC"),
}


class Theme(QObject):
    """The looks in force. One per program; `changed` tells widgets that paint themselves.

    `choice` is the setting: "light", "dark", "contrast", or "system" for what the desktop
    says (light where it says nothing).
    """

    changed = Signal()
    pages_changed = Signal()
    """Pages look otherwise: `page_look`."""

    def __init__(self, choice: str = "system", pages: str = "printed") -> None:
        super().__init__()
        self._choice: Choice = _known(choice)
        self.still = False
        """The reader wants nothing to glide or fade."""
        self.pages = pages if pages in PAGES else "printed"
        """The setting for pages, a key of `PAGES`."""
        # Held: the hints object is only alive as long as somebody keeps it.
        self._hints = QGuiApplication.styleHints()
        self._accessibility: QAccessibilityHints = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self.colours = self._wanted()

    @property
    def dark(self) -> bool:
        """Whether text is brighter than what is behind it."""
        return self.colours is not LIGHT

    @property
    def choice(self) -> Choice:
        """The setting as it stands."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Change the setting and, if an application is running, its looks."""
        self._choice = _known(choice)
        self._follow_system()

    def choose_pages(self, pages: str) -> None:
        """Change how pages look."""
        if pages != self.pages:
            self.pages = pages
            self.pages_changed.emit()

    @property
    def page_look(self) -> str:
        """How pages look now, as a `RenderKey` has it: "" is as printed."""
        if self.pages == "theme":
            return "dark" if self.dark else ""
        return "" if self.pages == "printed" else self.pages

    @property
    def page_paper(self) -> QColor:
        """The paper of pages."""
        return QColor(PAPER.get(self.page_look, self.colours.paper))

    def apply(self) -> None:
        """Give the running application its style, font, palette and style sheet."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if app.style().objectName() != "fusion":
            # The one style that takes a palette as it is given, on every system.
            app.setStyle("Fusion")
        app.setFont(self.font())
        app.setPalette(self.palette())
        app.setStyleSheet(style_sheet(self.colours, dark=self.dark))

    def colour(self, name: str) -> QColor:
        """A colour of `Colours` by name."""
        return QColor(getattr(self.colours, name))

    def tag(self, name: str) -> QColor:
        """The colour of a tag by its name; grey for one that is not known."""
        return QColor(getattr(self.colours, f"tag_{name}", self.colours.tag_grey))

    def font(self, size: int = TEXT_SIZE, *, strong: bool = False, tabular: bool = False) -> QFont:
        """The system's font at one of the four sizes; `tabular` keeps figures of one width."""
        font = QFont(QApplication.font())
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    @property
    def motion(self) -> int:
        """Milliseconds for what moves or fades; 0 where the reader or the system wants none."""
        if self.still:
            return 0
        # Qt tells of it from 6.12 on.
        asked = getattr(self._accessibility, "motionPreference", None)
        return 0 if asked is not None and "Reduced" in str(asked()) else MOTION

    def palette(self) -> QPalette:
        """The palette that Fusion draws by, for what the style sheet leaves to it."""
        c = self.colours
        palette = QPalette()
        role = QPalette.ColorRole
        for target, value in (
            (role.Window, c.window),
            (role.WindowText, c.text),
            (role.Base, c.surface),
            (role.AlternateBase, c.window),
            (role.Text, c.text),
            (role.PlaceholderText, c.second),
            (role.Button, c.surface),
            (role.ButtonText, c.text),
            (role.BrightText, c.gone),
            (role.ToolTipBase, c.surface),
            (role.ToolTipText, c.text),
            (role.Highlight, c.chosen),
            (role.HighlightedText, c.text),
            (role.Accent, c.accent),
            (role.Link, c.accent),
            (role.LinkVisited, c.accent),
            (role.Light, c.surface),
            (role.Midlight, c.hover),
            (role.Mid, c.line),
            (role.Dark, c.handle),
            (role.Shadow, c.paper_edge),
        ):
            palette.setColor(target, QColor(value))
        off = QPalette.ColorGroup.Disabled
        for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(off, target, QColor(c.disabled))
        return palette

    def _wanted(self) -> Colours:
        if self._choice != "system":
            return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[self._choice]
        # Qt tells of it from 6.10 on, where the desktop does.
        asked = getattr(self._accessibility, "contrastPreference", None)
        if asked is not None and "High" in str(asked()):
            return CONTRAST
        return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _follow_system(self) -> None:
        wanted = self._wanted()
        if wanted is self.colours:
            return
        turned = self.dark
        self.colours = wanted
        self.apply()
        self.changed.emit()
        if self.pages == "theme" and turned != self.dark:
            self.pages_changed.emit()


def _known(choice: str) -> Choice:
    if choice == "light":
        return "light"
    if choice == "dark":
        return "dark"
    return "contrast" if choice == "contrast" else "system"
