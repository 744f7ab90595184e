"""Printing in the window: the dialog, a printer that writes a PDF, what is said afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pymupdf
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.base.errors import Mendable
from reader.model.page import PageInfo
from reader.pdf.service import PdfService, PdfSource, Rights
from reader.tasks.jobs import Jobs
from reader.tasks.printing import FORBIDDEN, PageImage, Printing
from reader.ui.dialogs.printer import PrintDialog, PrintWish, printer_to
from reader.ui.sheets import PrinterSheet
from reader.workers.slots import Slots
from reader.workers.worker import Pool, Worker, WorkerSpec
from tests.ui.conftest import Answers, Open
from tests.ui.fake_tasks import FakeTasks


def dialog_of(qtbot: QtBot, coarse: bool = False, printers: Sequence[str] = ()) -> PrintDialog:
    dialog = PrintDialog("North Korea", 84, 12, coarse, None, printers)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the reader prints to."""
    path = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def test_without_a_printer_a_pdf_file_is_offered(qtbot: QtBot, out: Path) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.printer.currentText() == "A PDF file…"
    assert not dialog._more.isEnabled()
    dialog.go.click()
    assert dialog.wish is not None
    assert dialog.wish.pages == tuple(range(1, 85))
    assert dialog.wish.fit
    assert dialog.wish.printer.outputFileName() == str(out)


def test_the_page_on_the_screen_or_those_that_are_named(qtbot: QtBot, out: Path) -> None:
    dialog = dialog_of(qtbot)
    dialog.here.click()
    dialog.real.click()
    dialog.copies.setValue(3)
    dialog.accept()
    assert dialog.wish is not None
    assert (dialog.wish.pages, dialog.wish.fit) == ((12,), False)
    assert dialog.wish.printer.copyCount() == 3
    dialog = dialog_of(qtbot)
    qtbot.keyClicks(dialog.field, "2-4, 9")
    assert dialog.some.isChecked()
    dialog.accept()
    assert dialog.wish is not None
    assert dialog.wish.pages == (2, 3, 4, 9)


def test_pages_that_do_not_exist_are_said_where_they_are_typed(qtbot: QtBot, out: Path) -> None:
    dialog = dialog_of(qtbot)
    qtbot.keyClicks(dialog.field, "80-90")
    dialog.accept()
    assert dialog.wish is None
    assert dialog.trouble.text() == "The report has pages 1 to 84: change '80-90'."
    assert dialog.trouble.isVisible()
    qtbot.keyClicks(dialog.field, "1")
    assert not dialog.trouble.isVisible()


def test_no_file_no_print(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog = dialog_of(qtbot)
    dialog.accept()
    assert dialog.wish is None
    assert dialog.isVisible()


def test_low_quality_is_said(qtbot: QtBot) -> None:
    notes = [
        [
            label.isVisible()
            for label in dialog.findChildren(QWidget)
            if "low quality" in text(label)
        ]
        for dialog in (dialog_of(qtbot, coarse=True), dialog_of(qtbot))
    ]
    assert notes == [[True], [False]]


def text(widget: QWidget) -> str:
    return widget.text() if hasattr(widget, "text") else ""


@pytest.fixture
def service() -> Any:
    slots, desk = Slots(), "reader.pdf.engine.desk:open_desk"
    view, batch = Worker(WorkerSpec("view", desk, {}), slots), Pool(WorkerSpec("batch", desk, {}))
    yield PdfService(view, slots, batch)
    view.stop()
    batch.stop()
    slots.close()


def test_a_pdf_printer_gets_the_pages(service: PdfService, qapp: Any, tmp_path: Path) -> None:
    path, out = tmp_path / "a.pdf", tmp_path / "out.pdf"
    with pymupdf.open() as raw:
        for number in range(3):
            page = raw.new_page(width=400, height=600)
            if number:
                half = pymupdf.Rect(0, 0, 400, 200 * number)
                page.draw_rect(half, color=None, fill=(0, 0, 1))
        raw.save(path)
    infos = [PageInfo(number, 400.0, 600.0) for number in (1, 2, 3)]
    jobs, sheet = Jobs(), PrinterSheet(printer_to(out))
    done = Printing(service, jobs).start(
        PdfSource(1, str(path), "f" * 64), infos, (3, 1), True, sheet
    )
    assert done.result(60) == 0
    jobs.close()
    assert sheet.dots == 300
    with pymupdf.open(out) as printed:
        assert len(printed) == 2
        first = printed[0].get_pixmap(dpi=20)
        middle = first.width // 2
        assert first.pixel(middle, first.height // 2) == (0, 0, 255)
        assert first.pixel(middle, first.height * 9 // 10) == (255, 255, 255)
        assert printed[1].get_pixmap(dpi=20).is_unicolor


def test_a_print_that_is_called_off_leaves_no_file(qapp: Any, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    sheet = PrinterSheet(printer_to(out))
    sheet.start(150)
    sheet.draw(0, 0, PageImage(10, 10, 30, bytes(300)))
    sheet.finish(whole=False)
    assert not out.exists()


def test_a_file_that_cannot_be_written_is_said(qapp: Any, tmp_path: Path) -> None:
    sheet = PrinterSheet(printer_to(tmp_path / "nowhere" / "out.pdf"))
    with pytest.raises(Mendable, match="choose another place"):
        sheet.start(150)
    sheet.finish(whole=False)


class FakePrinting:
    """Prints at once, or says why not."""

    def __init__(self, rights: Rights, missing: int = 0) -> None:
        self._rights = rights
        self._missing = missing
        self.started: list[tuple[tuple[int, ...], bool]] = []

    def rights(self, source: PdfSource) -> Future[Rights]:
        done: Future[Rights] = Future()
        done.set_result(self._rights)
        return done

    def start(
        self, source: PdfSource, infos: object, pages: Sequence[int], fit: bool, sheet: object
    ) -> Future[int]:
        self.started.append((tuple(pages), fit))
        done: Future[int] = Future()
        done.set_result(self._missing)
        return done


def asked_to_print(open_window: Open, qtbot: QtBot, printing: FakePrinting, page: int = 1) -> Any:
    tasks = FakeTasks(3)
    tasks.printing = printing  # type: ignore[attr-defined]
    window = open_window(tasks)
    window.open_edition(window.rows[0].edition, page)
    qtbot.waitUntil(lambda: window.tabs.current_screen.opened is not None)
    window.actions_table["print_report"].trigger()
    qtbot.waitUntil(lambda: not window.relay.waiting())
    return window


def test_what_must_not_be_printed_is_not_even_asked_for(
    open_window: Open, qtbot: QtBot, answers: Answers
) -> None:
    window = asked_to_print(open_window, qtbot, FakePrinting(Rights(print=False)))
    assert window.notice.text == FORBIDDEN
    assert "print" not in [what for what, _ in answers.asked]


def test_the_pages_are_printed_and_the_end_is_said(
    open_window: Open, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.print = PrintWish((2, 3), False, printer_to(tmp_path / "out.pdf"))
    printing = FakePrinting(Rights(print_high=False), missing=1)
    window = asked_to_print(open_window, qtbot, printing, page=2)
    title = window.tabs.current_screen.opened.edition.title
    pages = len(window.tabs.current_screen.opened.pages)
    assert answers.asked[-1] == ("print", (title, pages, 2, True))
    assert printing.started == [((2, 3), False)]
    assert window.notice.text == (
        f"{title}: 2 pages printed. 1 page cannot be read and stayed empty."
    )


def test_thinking_better_of_it(open_window: Open, qtbot: QtBot, answers: Answers) -> None:
    printing = FakePrinting(Rights())
    asked_to_print(open_window, qtbot, printing)
    assert printing.started == []
