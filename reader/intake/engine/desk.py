"""The desk of the batch worker: takes reports out of PDFs, and does what the PDF desk does.

WorkerSpec("batch", "reader.intake.engine.desk:open_desk")
"""

from typing import Any

from reader.intake.engine.taking import divide, take
from reader.intake.jobs import Divide, ReadPage, Take
from reader.pdf.engine.desk import PdfDesk
from reader.pdf.engine.desk import open_desk as open_pdf_desk
from reader.pdf.engine.shelf import added_to
from reader.workers.desk import Say


def open_desk(options: dict[str, object], say: Say) -> "IntakeDesk":
    """Called in the worker."""
    return IntakeDesk(open_pdf_desk(options, say))


class IntakeDesk:
    """Handles the jobs of intake itself and leaves every other one to the PDF desk."""

    def __init__(self, pdf: PdfDesk) -> None:
        self._pdf = pdf

    def handle(self, job: Any, say: Say) -> object:
        """The answer that the job's class names."""
        if isinstance(job, Take):
            return take(job, say)
        if isinstance(job, ReadPage):
            # Late: most of what arrives is PDFs, and Python's e-mail is a tenth of the start.
            from reader.intake.webpage.reading import read_webpage
            from reader.intake.webpage.saved import read_saved

            return read_webpage(read_saved(job.data, job.name), job.name)
        if isinstance(job, Divide):
            return divide(job, say, added_to(job.source))
        return self._pdf.handle(job, say)

    def close(self) -> None:
        """Let go of all files."""
        self._pdf.close()
