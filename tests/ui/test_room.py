"""Nothing that is said on the main screens is cut, in any language the program speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.base.errors import Trouble
from reader.model.arrival import Arrival, Outcome, PastImport
from reader.model.backup import Backup, BackupKind
from reader.model.hit import Question, Sort
from reader.model.order import PersonalOrder, Rule
from reader.model.recognised import Recogniser
from reader.model.report import Gap
from reader.tasks.recognising import Offer, Scan
from reader.tasks.views import CheckReport, Problem
from reader.ui import language
from reader.ui.actions import DEEDS, REPORT
from reader.ui.cheatsheet import CheatSheet
from reader.ui.columns import LEAST_RIGHT
from reader.ui.diagnostics import Diagnostics
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.backups import BackupsDialog
from reader.ui.dialogs.check import CheckDialog
from reader.ui.dialogs.confirm import ConfirmDialog
from reader.ui.dialogs.correct import CorrectDialog
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.dialogs.dialog import Dialog
from reader.ui.dialogs.dropfolders import DropFoldersDialog
from reader.ui.dialogs.export import ExportDialog
from reader.ui.dialogs.gaps import GapsDialog
from reader.ui.dialogs.imports import ImportsDialog
from reader.ui.dialogs.look import LookDialog
from reader.ui.dialogs.meanings import MeaningsDialog
from reader.ui.dialogs.naming import NameDialog
from reader.ui.dialogs.password import PasswordDialog
from reader.ui.dialogs.printer import PrintDialog
from reader.ui.dialogs.recognise import RecogniseDialog
from reader.ui.dialogs.regroup import RegroupDialog
from reader.ui.dialogs.rules import RulesDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.dialogs.trash import TrashDialog
from reader.ui.guide import Guide
from reader.ui.headers import needed
from reader.ui.language import tr
from reader.ui.library.empty import EmptyState
from reader.ui.remember import RememberTick
from reader.ui.search.head import AnswerHead
from reader.ui.theme import ROOM, TIGHT, Theme
from reader.ui.titles import RoomLabel, TitleLabel
from reader.ui.viewer.banner import StateBanner
from reader.ui.window import Window
from tests.ui.fake_tasks import FakeTasks
from tests.ui.library_window import RealLibrary, three

OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


@pytest.fixture(params=language.languages())
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    assert language.speak(qapp, request.param) == request.param
    yield request.param
    language.speak(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def library(spoken: str, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[RealLibrary]:
    made = RealLibrary(tmp_path, theme, qtbot, three)
    yield made
    made.close()


def cut(root: QWidget) -> list[str]:
    """The texts that are shown and have too little room."""
    return [
        f"{type(one).__name__}: {text}"
        for one in root.findChildren(QWidget)
        if one.isVisibleTo(root)
        for text in _cut(one)
    ]


def _cut(one: QWidget) -> list[str]:
    if isinstance(one, TitleLabel | RoomLabel):
        return []  # they end in an ellipsis, and say the rest in a tooltip
    if (
        isinstance(one, QToolButton)
        and one.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    ):
        return [] if not one.icon().isNull() or _fits(one, one.text()) else [one.text()]
    if isinstance(one, QAbstractButton):
        needs = one.minimumSizeHint().width()
        return [] if one.width() >= needs and not _outside(one) else [one.text()]
    if isinstance(one, QLabel) and one.textFormat() is not Qt.TextFormat.RichText:
        if one.wordWrap():
            return [] if one.height() >= one.heightForWidth(one.width()) else [one.text()]
        return [line for line in one.text().split("\n") if not _fits(one, line)]
    if isinstance(one, QHeaderView) and one.orientation() is Qt.Orientation.Horizontal:
        return [
            str(one.model().headerData(place, Qt.Orientation.Horizontal))
            for place in range(one.count())
            if not one.isSectionHidden(place) and one.sectionSize(place) < needed(one, place, 0)
        ]
    return []


def _outside(one: QWidget) -> bool:
    """Whether it reaches beyond what a part that does not scroll sideways shows."""
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None or above.horizontalScrollBarPolicy() is not OFF:
        return False
    left = one.mapTo(above.viewport(), QPoint(0, 0)).x()
    return left < 0 or left + one.width() > above.viewport().width()


def _fits(one: QWidget, text: str) -> bool:
    return "<" in text or one.fontMetrics().horizontalAdvance(text) <= one.contentsRect().width()


def test_the_screens_have_room_for_their_texts(library: RealLibrary) -> None:
    window = library.window
    window.library.select(window.rows[0].edition)
    seen = {}
    for deed in (
        *("show_cards", "show_table", "about_report", "show_companies", "show_news"),
        *("show_all_notes", "show_library"),
    ):
        window.actions_table[deed].trigger()
        library.settle()
        QApplication.processEvents()
        seen[deed] = cut(window)
    assert {deed: texts for deed, texts in seen.items() if texts} == {}
    # As narrow as the reader can make it, with its scroll bar.
    window.columns.setSizes([window.width() - LEAST_RIGHT, 0, LEAST_RIGHT])
    QApplication.processEvents()
    assert window.sidebar.width() <= LEAST_RIGHT and window.sidebar._read_button.isVisible()
    assert cut(window.sidebar) == []


def test_the_panels_have_room_for_their_texts(library: RealLibrary) -> None:
    window = library.window
    window.deeds.show_keys()
    sheet = window.findChild(CheatSheet)
    assert isinstance(sheet, CheatSheet) and cut(sheet) == []
    assert sheet._area.horizontalScrollBar().maximum() == 0
    sheet.close_panel()
    settings = SettingsDialog(window.tasks.settings, ())
    library.qtbot.addWidget(settings)
    settings.show()
    assert cut(settings) == []


def test_the_first_screen_has_room_for_its_buttons(spoken: str, theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    offered = ("add_files", "add_folder", "open_sample", "move_library")
    actions = [QAction(tr(deed.text), empty) for deed in DEEDS if deed.name in offered]
    empty.say(tr("The library is empty"), "", actions)
    empty.show()
    for width in (760, 400):  # between both columns of 1280x800, and beside one of a small screen
        empty.resize(width, 500)
        QApplication.processEvents()
        assert cut(empty) == []
        buttons = empty.findChildren(QPushButton)
        assert len(buttons) == 4
        assert all(one.x() >= 0 and one.geometry().right() < width for one in buttons)


def test_menus_have_their_lines(library: RealLibrary) -> None:
    """In every language: what a menu holds is not looked up by what it is called."""
    window = library.window
    window.library.list_view.selectAll()
    library.settle()
    window.organising.show_menu(QPoint(0, 0))
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    deeds = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    assert deeds == [deed.name for deed in DEEDS if deed.group == REPORT]
    shown = [one for one in window.several.findChildren(QPushButton) if not one.isHidden()]
    assert len(shown) > 5
    with pytest.raises(KeyError):
        window.actions_table.of("Bericht")


# -- dialogs -------------------------------------------------------------------

SMALL = QSize(632, 360)
"""What a screen of 1280x800 holds within a frame where texts are of twice the size."""

BACKUP = Backup("b", "2026-11-20T10:00:00Z", BackupKind.BEFORE_COPY, 27, 59, 1_234_567)
SCAN = Scan(1, "Japan Telecoms Market Report", (1, 2), (1, 2, 3), "English", {4: "eng+deu"})
LANGUAGES = ("ara", "deu", "eng", "fra", "ita", "jpn", "spa")
PLACES = "https://www.example.com/a/long/address?with=parts&of=many&sorts=that&do=not&end=there"


def _rules(window: Window) -> Dialog:
    dialog = RulesDialog(window)
    rule = Rule(publisher="Open Telecom Reports", words="mobile", tags=("mobile", "board"))
    dialog.show_rules([rule], PersonalOrder(), ["Open Telecom Reports"])
    return dialog


def _imports(window: Window) -> Dialog:
    dialog = ImportsDialog(window.theme, False, window)
    arrivals = [
        Arrival(n, f"/home/anna/{n}.pdf", outcome, edition=edition, trouble=trouble)
        for n, (outcome, edition, trouble) in enumerate(
            (
                (Outcome.NEW_REPORT, 1, ""),
                (Outcome.NEW_EDITION, 2, ""),
                (Outcome.KNOWN, 3, ""),
                (Outcome.RECORD, 4, ""),
                (Outcome.FAILED, 0, Trouble.PASSWORD),
                (Outcome.FAILED, 0, Trouble.DAMAGED),
            )
        )
    ]
    dialog.show_imports([PastImport(1, "2026-11-20T10:00:00Z", False, {})])
    dialog.show_arrivals(arrivals)
    return dialog


DIALOGS: dict[str, Callable[[Window], Dialog]] = {
    "about": AboutDialog,
    "backups": lambda window: BackupsDialog([BACKUP], window),
    "no backups": lambda window: BackupsDialog([], window),
    "check": lambda window: CheckDialog(
        CheckReport((Problem("a PDF is missing", "a.pdf", "put it back"),), "ok", "", 1, ""),
        can_mend=True,
        parent=window,
    ),
    "confirm": lambda window: ConfirmDialog(
        "A question of some length that is asked of the reader?",
        f"{PLACES}\n\n{PLACES}",
        "Do it",
        "Leave it",
        window,
    ),
    "correct": CorrectDialog,
    "crash": lambda window: CrashDialog("Report Reader", window),
    "diagnostics": Diagnostics,
    "export": lambda window: ExportDialog("3", window),
    "folders": lambda window: DropFoldersDialog(lambda: None, window),
    "gaps": lambda window: GapsDialog(
        [Gap(1, "Japan", "2025-01-01", "", (1, 2, 3)), Gap(2, "China", "", "damaged", (9,))], window
    ),
    "guide": Guide,
    "imports": _imports,
    "look": lambda window: LookDialog(window.theme, window),
    "meanings": lambda window: MeaningsDialog({"yellow": "important"}, window.theme, window),
    "name": lambda window: NameDialog("A new collection", "", window),
    "password": lambda window: PasswordDialog(
        "A file.pdf", True, RememberTick(window.tasks, window.relay), window
    ),
    "print": lambda window: PrintDialog("Japan", 84, 12, True, window, ["A printer"]),
    "recognise": lambda window: RecogniseDialog(
        Offer(Recogniser("tesseract", "5", LANGUAGES), (SCAN,)), window
    ),
    "regroup": RegroupDialog,
    "rules": _rules,
    "settings": lambda window: SettingsDialog(window.tasks.settings, (), window),
    "trash": lambda window: TrashDialog(False, window),
}


def test_dialogs_have_room_on_a_small_screen(
    library: RealLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = library.window
    frame = QGuiApplication.primaryScreen().availableSize() - SMALL
    monkeypatch.setattr("reader.ui.dialogs.dialog.FRAME", frame)
    seen = {}
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.show()
        library.settle()
        QApplication.processEvents()
        size = dialog.size()
        large = [] if size == size.boundedTo(SMALL) else [f"{size.width()}x{size.height()}"]
        seen[name] = large + cut(dialog)
        dialog.close()
    assert {name: found for name, found in seen.items() if found} == {}


ASKING = {"backups", "correct", "export", "meanings", "name", "password", "print", "recognise"}


def test_return_does_the_same_wherever_the_keyboard_is(library: RealLibrary) -> None:
    """No field makes Return cancel a dialog, copy a text or set back a setting."""
    wrong = {}
    for name, make in DIALOGS.items():
        dialog = make(library.window)
        dialog.show()
        dialog.activateWindow()
        library.settle()
        for field in dialog.findChildren(QWidget):
            if isinstance(field, QLineEdit | QCheckBox | QPlainTextEdit) and field.isVisible():
                field.setFocus()
                said = [one.text() for one in dialog.findChildren(QPushButton) if one.isDefault()]
                fine = said != [tr("Cancel")] if name in ASKING else said in ([], [tr("Close")])
                if not fine:
                    wrong[name] = said
        dialog.close()
    assert wrong == {}


@pytest.mark.usefixtures("spoken")
def test_the_buttons_of_an_empty_list_are_whole(qtbot: QtBot) -> None:
    offered = ("Add PDF files…", "Add a folder…", "Open the sample library", "Move the library…")
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.say("", "", [QAction(language.tr(text), empty) for text in offered])
    empty.show()
    tops = []
    for width in (1200, 768, 480, 300):
        empty.resize(width, 600)
        QApplication.sendPostedEvents()
        assert cut(empty) == []
        tops.append({button.y() for button in empty.findChildren(QAbstractButton)})
    assert len(tops[0]) == 1 < len(tops[-1])


@pytest.mark.usefixtures("spoken")
def test_the_banner_beside_another_report_says_what_there_is_room_for(qtbot: QtBot) -> None:
    banner = StateBanner()
    qtbot.addWidget(banner)
    banner.changes.show()
    banner.show_state(True, "2025-09-27", False)
    said = []
    for width in (1200, 384):
        banner.resize(width, banner.sizeHint().height())
        QApplication.sendPostedEvents()
        assert cut(banner) == []
        said.append(banner._text.text())
    assert said[0] == banner.accessibleName() and said[0].startswith(said[1]) and said[0] != said[1]


@pytest.mark.usefixtures("spoken")
def test_the_bar_above_an_answer_says_what_there_is_room_for(qtbot: QtBot) -> None:
    head = AnswerHead()
    qtbot.addWidget(head)
    answer = FakeTasks(6).make_answer(Question("LTE"))
    head.show_answer(replace(answer, total=119), False, Sort.RELEVANCE)
    head.show()
    links = (head.count, head.editions, head.sort, head.save, head.watch, head.export)
    head.resize(2000, head.height())
    said = head.count.text()
    # All of what it says at its shortest, and not a point more.
    head.resize(100, head.height())
    least = sum(one.sizeHint().width() + TIGHT for one in links) + 2 * ROOM
    for width in range(2000, least, -7):
        head.resize(width, head.height())
        QApplication.sendPostedEvents()
        assert cut(head) == [], width
    assert said.startswith(language.number(119))
