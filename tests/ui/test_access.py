"""Every screen, dialog and panel without a mouse and without being seen.

One window on a real library is walked through once, as if a screen reader listened; what is
wrong at each place is put into words by `tests.ui.access`, and each kind of complaint has its
test.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from reader.base.resources import resource
from reader.compose import House, open_house
from reader.settings.store import SettingsFile
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.confirm import ConfirmDialog
from reader.ui.dialogs.export import ExportDialog
from reader.ui.dialogs.meanings import MeaningsDialog
from reader.ui.dialogs.naming import NameDialog
from reader.ui.dialogs.questions import Questions
from reader.ui.search.listing import HitList
from reader.ui.taborder import Panel
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests.ui import access

REPORTS = ("north-korea-2023-09-07.pdf", "north-korea-2025-03-27.pdf", "mongolia-2024-11-06.pdf")
PATIENCE = 60.0
CHECKS: dict[str, Callable[[QWidget], Iterator[str]]] = {
    "names": access.unnamed,
    "cells": access.silent_cells,
    "order": access.leaps,
    "round": access.traps,
    "keyboard": access.mouse_only,
    "focus": access.unseen,
}
DIALOGS = {
    "show_settings": "settings",
    "show_guide": "guide",
    "show_imports": "imports",
    "show_problems": "problems",
    "please_look": "please look",
    "show_trash": "trash",
    "show_rules": "rules",
    "show_diagnostics": "diagnostics",
    "correct_record": "correct",
}
ASKED: dict[str, Callable[[Window], QWidget]] = {
    "about": AboutDialog,
    "colours of notes": lambda w: MeaningsDialog(w.tasks.noting.meanings(), w.theme, w),
    "confirm": lambda w: ConfirmDialog("Sure?", "It goes.", "Do it", "Leave it", w),
    "export": lambda w: ExportDialog("3 reports", w),
    "name": lambda w: NameDialog("New collection", "Board paper", w),
}
"""What is asked for and waited for, made as `Questions` makes it."""
PANELS = {
    "show_palette": "palette",
    "show_keys": "cheat sheet",
    "choose_tags": "tags",
    "choose_collections": "collections",
}
PLACES = {
    *("empty library", "cards", "table", "answer", "report", "text of the page", "small pictures"),
    *("notes beside", "all notes", "page", *ASKED, *DIALOGS.values(), *PANELS.values()),
}
Found = dict[str, dict[str, list[str]]]
"""By place and by kind what is wrong."""


class Walk:
    """A walk through all that the window can show."""

    def __init__(self, window: Window, house: House) -> None:
        self.window = window
        self.house = house
        self.found: Found = {}
        self.left_to_right = False
        """Whether the columns are told from left to right."""

    def go(self) -> None:
        window, press = self.window, self._press
        self.settle()
        self.look("empty library")
        done = self.house.tasks.import_paths([resource("sample") / name for name in REPORTS])
        self.wait(done.finished.done)
        self.settle()
        self.house.tasks.catch_up().result(PATIENCE)
        self._choose()
        columns = QAccessible.queryAccessibleInterface(window.columns)
        parts = [columns.child(n).rect().left() for n in range(3)]
        self.left_to_right = parts == sorted(parts)
        for deed, place in (("show_cards", "cards"), ("show_table", "table")):
            press(deed)
            self.look(place)
        window.search("LTE network")
        hits = self._hits()
        self.look("answer")
        QTest.keyClick(hits, Qt.Key.Key_Return)
        self.settle()
        self.look("report")
        press("turn_page_text")
        self.look("text of the page")
        press("turn_page_text")
        press("show_pages")
        self.look("small pictures")
        press("show_notes")
        self.look("notes beside")
        press("show_all_notes")
        self.look("all notes")
        self._choose()
        press("about_report")
        self.look("page")
        for deed, place in DIALOGS.items():
            self._choose()
            press(deed)
            dialog = self._opened()
            self.look(place, dialog)
            dialog.close()
        for deed, place in PANELS.items():
            self._choose()
            press(deed)
            panel = self._panel()
            self.look(place, panel)
            QTest.keyClick(panel.findChild(QLineEdit), Qt.Key.Key_Escape)
            assert not panel.isVisible()
        for place, make in ASKED.items():
            dialog = make(window)
            dialog.show()
            self.look(place, dialog)
            dialog.close()
            dialog.deleteLater()

    def look(self, place: str, root: QWidget | None = None) -> None:
        root = root or self.window
        root.window().activateWindow()
        QTest.qWait(20)
        self.found[place] = {kind: list(check(root)) for kind, check in CHECKS.items()}
        gc.collect()  # what was asked for wrongly would go some time, now is the same each time

    def settle(self) -> None:
        self.wait(lambda: not self.window.why_not_settled())

    @staticmethod
    def wait(until: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not until():
            assert time.monotonic() < end, "it takes too long"
            QTest.qWait(10)

    def _press(self, deed: str) -> None:
        self.window.actions_table[deed].trigger()
        self.settle()

    def _choose(self) -> None:
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        self.window.show_library()
        self.window.library.select(self.window.rows[0].edition)
        self.settle()

    def _hits(self) -> HitList:
        def found() -> HitList | None:
            hits = self.window.tabs.current_screen.findChild(HitList)
            return hits if hits is not None and hits.current_hit is not None else None

        self.wait(lambda: found() is not None)
        self.settle()
        hits = found()
        assert hits is not None
        return hits

    def _opened(self) -> QWidget:
        shown: list[QWidget] = []

        def look() -> bool:
            tops = QApplication.topLevelWidgets()
            shown[:] = [w for w in tops if w.isVisible() and w is not self.window]
            return bool(shown)

        self.wait(look)
        self.settle()
        return shown[0]

    def _panel(self) -> QWidget:
        [panel] = [one for one in self.window.findChildren(Panel) if one.isVisible()]
        return panel


@pytest.fixture(scope="module")
def walk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    """The walk, with what it has found."""
    root = tmp_path_factory.mktemp("access")
    theme = Theme("light")
    theme.apply()
    QAccessible.setActive(True)
    house = open_house(Path(root) / "library", SettingsFile(root / "settings.toml"))
    window = Window(house.tasks, theme, Questions())
    window.resize(1280, 800)
    window.show()
    walk = Walk(window, house)
    try:
        walk.go()
    finally:
        QAccessible.setActive(False)
        window.close()
        house.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        theme.deleteLater()
    yield walk


def test_walk_comes_by_every_place(walk: Walk) -> None:
    assert set(walk.found) == PLACES


def test_columns_are_told_from_left_to_right(walk: Walk) -> None:
    assert walk.left_to_right


@pytest.mark.parametrize("kind", CHECKS)
def test_nothing_is_wrong(walk: Walk, kind: str) -> None:
    wrong = [f"{place}: {said}" for place, found in walk.found.items() for said in found[kind]]
    assert not wrong, "\n".join(wrong)
