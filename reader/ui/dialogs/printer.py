"""Asks what is printed, how and where. Runs in the window's thread; imported late."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.base.errors import Mendable
from reader.tasks.printing import pages_of
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import number, tr
from reader.ui.spoken import spoken
from reader.ui.theme import GAP, ROOM, TIGHT
from reader.ui.titles import TitleLabel

MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What the reader wants on paper: pages in their order, and the printer as it is set up."""

    pages: tuple[int, ...]
    fit: bool
    printer: QPrinter


class PrintDialog(Dialog):
    """Printer, pages, size, copies."""

    def __init__(
        self,
        title: str,
        count: int,
        current: int,
        coarse: bool,
        parent: QWidget | None,
        printers: Sequence[str] | None = None,
    ) -> None:
        """`coarse` if the publisher allows only low quality; `printers` by name, for tests."""
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        self.setAccessibleName(tr("Print"))
        self.setMinimumWidth(460)
        self._title, self._count, self._current = title, count, current
        self._set_up: QPrinter | None = None
        """As the system's own dialog left it."""
        self.wish: PrintWish | None = None
        head = TitleLabel(tr("Print {title}", title=title), 2)
        head.setProperty("role", "title")

        self.printer = QComboBox()
        self.printer.setAccessibleName(tr("Printer"))
        names = QPrinterInfo.availablePrinterNames() if printers is None else list(printers)
        for name in names:
            self.printer.addItem(name, name)
        self.printer.addItem(tr("A PDF file…"), "")
        usual = self.printer.findData(QPrinterInfo.defaultPrinterName())
        self.printer.setCurrentIndex(max(0, usual))
        self.printer.currentIndexChanged.connect(self._printer_chosen)
        self._more = QPushButton(tr("Set up…"))
        self._more.setAccessibleName(tr("Set up the printer: paper, both sides, colour"))
        self._more.clicked.connect(self._ask_system)
        where = QHBoxLayout()
        where.setSpacing(TIGHT)
        where.addWidget(self.printer, 1)
        where.addWidget(self._more)

        self.all = QRadioButton(
            tr("All {count} pages", count=number(count)) if count > 1 else tr("The one page")
        )
        self.here = QRadioButton(tr("The current page, {current}", current=current))
        self.some = QRadioButton(tr("These pages"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("such as 1-3, 7"))
        self.field.setAccessibleName(tr("Pages to print, such as 1-3, 7"))
        self.field.textEdited.connect(self._typed)
        some = QHBoxLayout()
        some.setSpacing(TIGHT)
        some.addWidget(self.some)
        some.addWidget(self.field, 1)
        which = _stacked(self.all, self.here)
        which.addLayout(some)
        self.fit = QRadioButton(tr("Fit the paper"))
        self.real = QRadioButton(tr("Real size"))
        for group in ((self.all, self.here, self.some), (self.fit, self.real)):
            together = QButtonGroup(self)
            for button in group:
                button.setAccessibleName(button.text())
                together.addButton(button)
            group[0].setChecked(True)
        self.some.toggled.connect(self._some_chosen)
        self.copies = QSpinBox()
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setAccessibleName(tr("Copies"))
        self.copies.setMaximumWidth(96)

        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(tr("Printer"), where)
        form.addRow(tr("Pages"), which)
        form.addRow(tr("Size"), _stacked(self.fit, self.real))
        form.addRow(tr("Copies"), self.copies)
        self.trouble = QLabel()
        self.trouble.setProperty("role", "trouble")
        self.trouble.setWordWrap(True)
        self.trouble.setAccessibleName(tr("What is wrong"))
        keeps = self.trouble.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # nothing moves when something is wrong
        self.trouble.setSizePolicy(keeps)
        self.trouble.hide()
        note = QLabel(tr("The publisher allows printing in low quality only."))
        note.setProperty("role", "second")
        note.setVisible(coarse)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(tr("Print"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for push in (self.go, cancel):
            push.setAccessibleName(push.text())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addWidget(head)
        column.addLayout(form)
        for label in (note, self.trouble):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(buttons)
        self.go.setDefault(True)  # in its dialog: before that it would not stay the default
        self._printer_chosen()
        self.go.setFocus()

    def accept(self) -> None:
        """Only with pages that exist and a place to print to."""
        try:
            pages = self._pages()
        except Mendable as error:
            self.trouble.setText(spoken(error.sentence))
            self.trouble.show()
            self.field.setFocus()
            self.field.selectAll()
            return
        printer = self._printer()
        if printer is None:
            return
        printer.setCopyCount(self.copies.value())
        printer.setDocName(self._title)
        self.wish = PrintWish(pages, self.fit.isChecked(), printer)
        super().accept()

    def _pages(self) -> tuple[int, ...]:
        if self.here.isChecked():
            return (self._current,)
        if self.some.isChecked():
            return pages_of(self.field.text(), self._count)
        return tuple(range(1, self._count + 1))

    def _printer(self) -> QPrinter | None:
        name = self.printer.currentData()
        if name:
            return self._set_up or QPrinter(
                QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution
            )
        path, _ = QFileDialog.getSaveFileName(
            self,
            tr("Print to a PDF file"),
            tr("{title}.pdf", title=self._title[:80]).replace("/", "-"),
            tr("PDF (*.pdf)"),
        )
        return printer_to(Path(path)) if path else None

    def _printer_chosen(self) -> None:
        self._set_up = None
        self._more.setEnabled(bool(self.printer.currentData()))

    def _ask_system(self) -> None:
        """What only the system knows to ask: paper, both sides, trays."""
        info = QPrinterInfo.printerInfo(self.printer.currentData())
        printer = self._set_up or QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setCopyCount(self.copies.value())
        dialog = QPrintDialog(printer, self)
        dialog.setOptions(QPrintDialog.PrintDialogOption.PrintShowPageSize)
        if dialog.exec():
            self._set_up = printer
            self.copies.setValue(printer.copyCount())
        dialog.deleteLater()

    def _typed(self) -> None:
        self.some.setChecked(True)
        self.trouble.hide()

    def _some_chosen(self, chosen: bool) -> None:
        if chosen:
            self.field.setFocus()


def _stacked(*buttons: QRadioButton) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(TIGHT // 2)
    for button in buttons:
        column.addWidget(button)
    return column


def printer_to(path: Path) -> QPrinter:
    """A printer that writes a PDF file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer
