"""The one style sheet of the program, filled with the colours of a theme.

What it does not name, Fusion draws from the palette. The roles are listed in
`reader.ui.theme`. Runs in the window's thread.
"""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.theme import Colours

_SHEET = """
QWidget { outline: 0; }
QMainWindow, QDialog { background: @window; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 8px;
    font-size: 12px; }

QFrame[role="surface"], QWidget[role="surface"] { background: @surface; }
QFrame[role="side"], QWidget[role="side"] { background: @window; }
QFrame[role="desk"], QWidget[role="desk"] { background: @desk; }
QFrame[role="bar"], QWidget[role="bar"] { background: @surface;
    border: none; border-bottom: 1px solid @line; }
QFrame[role="status"], QWidget[role="status"] { background: @window; color: @second;
    border: none; border-top: 1px solid @line; font-size: 12px; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[role="banner"] { background: @superseded_back; border: none;
    border-bottom: 1px solid @superseded_line; }
QFrame[role="banner"] QLabel { color: @superseded; }
QFrame[role="banner"] QPushButton { color: @superseded; font-weight: 600;
    text-decoration: underline; }
QFrame[role="line"] { background: @line; border: none; min-height: 1px; max-height: 1px; }

QFrame[role="rule"] { background: @line; border: none; }

QLabel { background: transparent; color: @text; }
QLabel:disabled { color: @disabled; }
QLabel:focus { background: @chosen; border-radius: 4px; }
QLabel[role="second"], QLabel[role="count"] { color: @second; font-size: 12px; }
QLabel[role="section"] { color: @second; font-size: 11px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="report-title"] { font-size: 20px; font-weight: 600; }
QLabel[role="superseded"] { color: @superseded; font-size: 12px; }
QLabel[role="new"] { color: @new; font-size: 12px; }
QLabel[role="gone"] { color: @gone; font-size: 12px; }
QLabel[role="moved"] { color: @moved; font-size: 12px; }
QLabel[role="hint"] { background: @surface; border: 1px solid @line; border-radius: 6px;
    padding: 8px 12px; }
QLabel[role="trouble"] { color: @gone; font-size: 12px; }

QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @line;
    border-radius: 6px; padding: 4px 11px; min-height: 18px; }
QToolButton { padding: 4px 7px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @pressed; }
QPushButton:checked, QToolButton:checked { background: @chosen; color: @accent;
    border-color: @chosen; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; background: transparent; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] { background: @accent; color: @on_accent; border-color: @accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
    background: @accent_hover; border-color: @accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 3px 10px;
    text-decoration: underline; }
QPushButton[role="primary"]:disabled { background: @pressed; color: @disabled;
    border-color: @pressed; }
QPushButton[role="danger"] { color: @gone; }
QPushButton[role="danger"]:disabled { color: @disabled; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent;
    border-color: transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:pressed, QToolButton[role="quiet"]:pressed { background: @pressed; }
QPushButton[role="quiet"]:checked, QToolButton[role="quiet"]:checked { background: @chosen; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: @accent; }
QToolButton[role="dot"] { background: transparent; border: 1px solid transparent; padding: 0;
    min-height: 0; }
QToolButton[role="dot"]:hover { background: @hover; }
QToolButton[role="dot"]:checked { background: @chosen; border-color: @accent; }
QToolButton[role="dot"]:focus { border-color: @accent; }
QPushButton[role="link"], QToolButton[role="link"] { background: transparent; color: @accent;
    border: 1px solid transparent; padding: 1px 3px; text-align: left; }
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border-color: @accent; }
QPushButton[role="link"]:disabled { color: @disabled; }
QPushButton[role="said"] { background: transparent; color: @second; font-size: 12px;
    border: 1px solid transparent; padding: 1px 3px; text-align: left; }
QPushButton[role="said"]:hover { color: @accent; }
QPushButton[role="said"]:focus { border-color: @accent; }
QPushButton[role="said"]:disabled { color: @second; }
QPushButton[role="chip"], QToolButton[role="chip"] { background: @chosen; color: @accent;
    border: 1px solid @chosen; border-radius: 9px; padding: 1px 8px; min-height: 14px;
    font-size: 12px; }
QPushButton[role="chip"]:hover, QToolButton[role="chip"]:hover { border-color: @accent; }
QPushButton[role="chip"]:focus, QToolButton[role="chip"]:focus { border-color: @accent; }
QPushButton[role="group"] { padding: 2px 8px; min-height: 16px; font-size: 12px; }
QPushButton[role="segment"], QToolButton[role="segment"] { padding: 3px 7px; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @field; color: @text;
    border: 1px solid @edge; border-radius: 6px; padding: 3px 7px; min-height: 20px;
    selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit:hover { border-color: @second; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border-color: @accent; }
QLineEdit:disabled { color: @disabled; }
QLineEdit[role="search"] { padding: 5px 9px; background: @window; }
QLineEdit[role="search"]:focus { background: @field; }
QTextEdit[role="plain"] { border: none; background: transparent;
    padding: 0; }

QAbstractItemView { background: @surface; color: @text; border: none; outline: 0;
    selection-background-color: @chosen; selection-color: @text; }
QAbstractItemView[role="side"] { background: @window; }
QAbstractItemView[role="popup"] { border: 1px solid @line; padding: 4px; }
QListView::item, QTreeView::item { padding: 4px 8px; border: none; }
QTableView::item { padding: 4px 5px; border: none; } /* Qt adds 3: as far in as the headings */
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: @chosen; color: @accent; }
QListView::item, QTreeView::item { border-radius: 6px; }
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus { border: 1px solid @accent; }
QListView[role="popup"]::item:focus { border: none; }
QTreeView { show-decoration-selected: 0; }
QTreeView::branch, QTreeView::branch:selected, QTreeView::branch:hover {
    background: transparent; border-image: none; }
QTreeView::branch:has-children:!has-siblings:closed,
QTreeView::branch:closed:has-children:has-siblings { image: url(@icons/closed-@name.svg); }
QTreeView::branch:open:has-children:!has-siblings,
QTreeView::branch:open:has-children:has-siblings { image: url(@icons/open-@name.svg); }
QTableView { gridline-color: @line; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @second; border: none;
    border-bottom: 1px solid @line; padding: 5px 8px; font-size: 12px; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @surface; border: none; }

QTabWidget::pane { border: none; }
QTabBar { background: @window; border: none; }
QTabBar::tab { background: transparent; color: @second; border: 1px solid transparent;
    border-bottom: none; border-top-left-radius: 6px; border-top-right-radius: 6px;
    padding: 7px 14px; margin-top: 4px; max-width: 260px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { background: @surface; color: @text; border-color: @line; }
QTabBar::tab:selected:focus { border-color: @accent; }
QTabBar::close-button { image: url(@icons/close-@name.svg); width: 16px; height: 16px;
    border-radius: 4px; }
QTabBar::close-button:hover { background: @pressed; }
QTabBar::tear { image: none; width: 0; border: none; }
QTabBar::scroller { width: 56px; }
QTabBar QToolButton { border: none; border-radius: 4px; background: @window; padding: 0; }
QTabBar QToolButton:hover { background: @pressed; }
QTabBar QToolButton::left-arrow { image: url(@icons/back-@name.svg); width: 16px; height: 16px; }
QTabBar QToolButton::right-arrow { image: url(@icons/closed-@name.svg); width: 16px;
    height: 16px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle:vertical { background: @handle; border-radius: 3px; margin: 2px 3px;
    min-height: 32px; }
QScrollBar::handle:horizontal { background: @handle; border-radius: 3px; margin: 3px 2px;
    min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @handle_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }

QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px;
    menu-scrollable: 1; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; color: @accent; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::item:checked { font-weight: 600; }
QMenuBar { background: @surface; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @hover; border-radius: 4px; }

QComboBox { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
    padding: 3px 8px; min-height: 20px; }
QComboBox:hover { background: @hover; }
QComboBox:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@icons/open-@name.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { border: 1px solid @line; padding: 4px; }

QSpinBox { background: @field; color: @text; border: 1px solid @edge; border-radius: 6px;
    padding: 3px 8px; min-height: 20px; }
QSpinBox:focus { border-color: @accent; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; background: transparent; }
QSpinBox::up-arrow { image: url(@icons/up-@name.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url(@icons/open-@name.svg); width: 12px; height: 12px; }

QCheckBox, QRadioButton { background: transparent; color: @text; spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 14px;
    height: 14px; border: 1px solid @edge; border-radius: 4px; background: @field; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked,
QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    image: url(@icons/check-@name.svg); }
QAbstractItemView::indicator:indeterminate { border-color: @accent;
    image: url(@icons/dash-@name.svg); }
QRadioButton::indicator:checked { image: url(@icons/dot-@name.svg); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {
    border-color: @text; }
QCheckBox::indicator:disabled { border-color: @line; background: @window; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QProgressBar { background: @pressed; border: none; border-radius: 2px; max-height: 4px;
    min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QStatusBar { background: @window; color: @second; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QGroupBox { border: none; font-weight: 600; padding-top: 20px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
"""


_ICONS = Path(__file__).with_name("icons")


def style_sheet(colours: "Colours", *, dark: bool) -> str:
    """The sheet with the colours of a theme set in."""
    values = asdict(colours) | {"icons": _ICONS.as_posix(), "name": "dark" if dark else "light"}
    return _filled(_SHEET, values)


def _filled(sheet: str, values: Mapping[str, str]) -> str:
    # The longest names first, so that @line never eats the head of @line_x.
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace("@" + name, values[name])
    return sheet
