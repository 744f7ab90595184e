"""The bar at the top: back and forward, the one search box, and the ways to all else.

Runs in the window's thread.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader.ui.actions import Actions, put_tip
from reader.ui.glyphs import icon, pixmap
from reader.ui.language import english, tr
from reader.ui.search.typed import parts
from reader.ui.theme import GAP, HAIR, TIGHT, Theme

BOX_WIDTH = 760
LIBRARY, REPORT = "library", "report"
_COLOURS = {"field": "accent", "phrase": "new", "operator": "moved"}
_SCOPES = {LIBRARY: english("Library"), REPORT: english("This report")}


class TopBar(QFrame):
    """The bar."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("Top bar"))
        self._theme = theme
        self.box = SearchBox(theme)
        self._icons: list[tuple[QAction | QToolButton, str]] = []
        left, right = QWidget(), QWidget()
        for side, names in (
            (
                left,
                (
                    ("turn_left_column", "sidebar-left"),
                    ("go_back", "back"),
                    ("go_forward", "forward"),
                ),
            ),
            (right, (("turn_right_column", "sidebar"),)),
        ):
            # Of one width, so that the box stands in the middle.
            side.setMinimumWidth(118)
            row = QHBoxLayout(side)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(HAIR)
            if side is right:
                row.addStretch()
                row.addWidget(self._make_hint(actions["show_palette"]))
            for name, glyph in names:
                row.addWidget(self._button(actions[name], glyph))
            if side is right:
                row.addWidget(self._make_menu(actions))
            else:
                row.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        row.setSpacing(GAP)
        row.addWidget(left, 1)
        row.addWidget(self.box, 4)
        row.addWidget(right, 1)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def _button(self, action: QAction, glyph: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text())
        put_tip(button, action.toolTip())
        self._icons.append((action, glyph))
        return button

    def _make_hint(self, action: QAction) -> QPushButton:
        hint = QPushButton(tr("Ctrl K"))
        hint.setProperty("role", "quiet")
        hint.setAccessibleName(tr("All commands"))
        put_tip(hint, action.toolTip())
        hint.clicked.connect(action.trigger)
        return hint

    def _make_menu(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setAccessibleName(tr("Menu"))
        put_tip(button, actions["show_menu"].toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        actions.fill(menu)
        button.setMenu(menu)
        self._icons.append((button, "menu"))
        self._menu = button
        return button

    def open_menu(self) -> None:
        """Open the menu for the keyboard, below its button."""
        menu = self._menu.menu()
        below = self._menu.mapToGlobal(self._menu.rect().bottomRight())
        menu.popup(below - QPoint(menu.sizeHint().width(), 0))
        # As the key does: what `setActiveAction` marks opens at once.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(menu, down)

    def _draw_icons(self) -> None:
        # A button shows the icon of its action.
        for shown, glyph in self._icons:
            shown.setIcon(icon(self._theme, glyph))


class SearchBox(QLineEdit):
    """The one search box, with a chip that says where it looks."""

    typed = Signal(str)
    submitted = Signal()
    """Enter."""
    stepped = Signal(int)
    """Arrow down (1) or up (-1): on to what was found; Shift and Enter is up, too."""
    left = Signal()
    """Escape."""
    scope_changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "search")
        self.setAccessibleName(tr("Search"))
        self.setMaximumWidth(BOX_WIDTH)
        self.setMinimumWidth(220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Dropped files belong to the library, not into the query.
        self.setAcceptDrops(False)
        self._theme = theme
        self._scope = LIBRARY
        self._holds = ""
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip = QPushButton(self)
        self._chip.setProperty("role", "chip")
        self._chip.setCursor(Qt.CursorShape.ArrowCursor)
        self._menu = menu = QMenu(self._chip)
        self._scopes = {}
        for scope, text in _SCOPES.items():
            action = menu.addAction(tr(text))
            action.setCheckable(True)
            action.setData(scope)
            self._scopes[scope] = action
        menu.triggered.connect(self._choose_scope)
        self._chip.setMenu(menu)
        self.textEdited.connect(self.typed)
        self._composing = False
        self.textChanged.connect(self._colour)
        self.installEventFilter(self)
        theme.changed.connect(self._draw_icon)
        theme.changed.connect(self._colour)
        self._draw_icon()
        self.set_scope(LIBRARY)
        self.allow_report(False)

    @property
    def scope(self) -> str:
        """`LIBRARY` or `REPORT`."""
        return self._scope

    def set_scope(self, scope: str) -> None:
        """Look in the library or in the open report."""
        self._scope = scope
        self._colour()
        self._chip.setText(tr(_SCOPES[scope]) + " ▾")
        self._chip.setAccessibleName(tr("Search in: {scopes}", scopes=tr(_SCOPES[scope])))
        for key, action in self._scopes.items():
            action.setChecked(key == scope)
        self._hint()
        self._place_chip()

    def allow_report(self, able: bool) -> None:
        """Whether a report is open that could be searched."""
        self._scopes[REPORT].setEnabled(able)
        if not able and self._scope == REPORT:
            self.set_scope(LIBRARY)

    def say_holds(self, holds: str) -> None:
        """What the library holds: "24 reports, 2,914 pages"."""
        self._holds = holds
        self._hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chip stays at the right end."""
        super().resizeEvent(event)
        self._place_chip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that lead out of the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, keys = event.key(), Qt.Key
            enter = key in (keys.Key_Return, keys.Key_Enter)
            back = enter and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if key == keys.Key_Up or back:
                self.stepped.emit(-1)
            elif key == keys.Key_Down:
                self.stepped.emit(1)
            elif enter:
                self.submitted.emit()
            elif key == keys.Key_Escape:
                self.left.emit()
            else:
                return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """While an input method composes, its own marks stand alone."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._colour()

    def _colour(self) -> None:
        """Colour the clauses of a query.

        A line of text takes formats in the way in which input methods give them, and no other.
        """
        if self._composing:
            return
        formats = []
        for start, length, kind in parts(self.text()) if self._scope == LIBRARY else ():
            look = QTextCharFormat()
            look.setForeground(self._theme.colour(_COLOURS[kind]))
            formats.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    start - self.cursorPosition(),
                    length,
                    look,
                )
            )
        super().inputMethodEvent(QInputMethodEvent("", formats))

    def _choose_scope(self, action: QAction) -> None:
        self.set_scope(action.data())
        self.setFocus()
        self.scope_changed.emit(action.data())

    def _hint(self) -> None:
        hint = tr("Search {holds}", holds=self._holds or tr("all reports"))
        self.setPlaceholderText(tr("Find in this report") if self._scope == REPORT else hint)

    def _place_chip(self) -> None:
        size = self._chip.sizeHint()
        self._chip.setGeometry(
            self.width() - size.width() - TIGHT,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
        self._glass.setGeometry(TIGHT + 2, (self.height() - 16) // 2, 16, 16)
        self.setTextMargins(22, 0, size.width() + TIGHT, 0)

    def _draw_icon(self) -> None:
        scale = self.devicePixelRatioF()
        self._glass.setPixmap(pixmap(self._theme, "search", "second", scale))
