"""A Qt printer as what `reader.tasks.printing` prints on. Imported late; runs on a job's thread.

Qt lets a thread paint on a printer as long as no other one does ("Threads and QtGui").
"""

from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from reader.base.errors import Mendable, Trouble
from reader.tasks.printing import PageImage
from reader.ui.language import tr


class PrinterSheet:
    """See `reader.tasks.printing.Sheet`."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._painter = QPainter()

    @property
    def size(self) -> tuple[int, int]:
        """What can be printed on, device pixels."""
        area = self._printer.pageLayout().paintRectPixels(self._printer.resolution())
        return area.width(), area.height()

    @property
    def dots(self) -> int:
        """Device pixels per inch."""
        return self._printer.resolution()

    def start(self, dots: int) -> None:
        """Begin to print."""
        if self._printer.resolution() > dots:
            self._printer.setResolution(dots)
        if name := self._printer.outputFileName():
            try:
                Path(name).touch()
            except OSError:
                raise _gone(self._printer) from None
        if not self._painter.begin(self._printer):
            raise _gone(self._printer)
        # Else letters come out as a JPEG has them.
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)

    def draw(self, x: int, y: int, image: PageImage) -> None:
        """Put an image upon the sheet."""
        kind = QImage.Format.Format_RGB888
        self._painter.drawImage(
            x, y, QImage(image.pixels, image.width, image.height, image.stride, kind)
        )

    def turn(self) -> None:
        """Go on with a new sheet."""
        if not self._printer.newPage():
            raise _gone(self._printer)

    def finish(self, whole: bool) -> None:
        """The end; a print that was called off is taken back where the printer can do that."""
        if not whole:
            self._printer.abort()
        if self._painter.isActive():
            self._painter.end()
        if not whole and self._printer.outputFileName():
            Path(self._printer.outputFileName()).unlink(missing_ok=True)


def _gone(printer: QPrinter) -> Mendable:
    if name := printer.outputFileName():
        return Mendable(
            Trouble.UNREADABLE, tr("{name} cannot be written: choose another place.", name=name)
        )
    name = printer.printerName() or tr("The printer")
    return Mendable(
        Trouble.OTHER, tr("{name} does not answer: look whether it is switched on.", name=name)
    )
