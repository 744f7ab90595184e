"""The jobs that recognise text in the picture of a page, and the sentence where nothing can.

Shared by both sides; nothing here knows PyMuPDF.
"""

import sys
from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar

from reader.pdf.jobs import PageJob
from reader.workers.job import Job

PATIENCE = 60.0
"""Seconds that a page may take."""


@dataclass(frozen=True)
class FindRecogniser(Job):
    """Answers the `Recogniser` of this computer, None where there is none."""

    deadline: ClassVar[float] = 40.0


@dataclass(frozen=True)
class RecognisePage(PageJob):
    """Answers the `RecognisedText` of a page, None where no picture of text is on it.

    The program is another process, which ends with the worker. Fails with `Mendable` where it
    crashes, answers what cannot be read, or takes longer than `patience` seconds.
    """

    program: str
    languages: str
    """As Tesseract is told them: "eng+deu"."""
    turns: bool = False
    """Whether it sees for itself how the picture lies."""
    patience: float = PATIENCE

    priority: ClassVar[int] = 20
    slow_after: ClassVar[float] = 2 * PATIENCE
    deadline: ClassVar[float] = 3 * PATIENCE

    @property
    def poison_key(self) -> Hashable | None:
        """The page as far as its recognition goes: it may still be read."""
        return "recognise", self.source.sha256 or self.source.path, self.page


def how_to_install(platform: str = sys.platform) -> str:
    """What to install on this system, one sentence."""
    if platform == "win32":
        how = "install “Tesseract-OCR” from github.com/UB-Mannheim/tesseract/wiki"
    elif platform == "darwin":
        how = "install it with Homebrew: brew install tesseract tesseract-lang"
    else:
        how = (
            "install the packages tesseract-ocr and tesseract-ocr-eng (Debian, Ubuntu), "
            "or tesseract (Fedora, Arch, openSUSE)"
        )
    return f"To recognise text, the program Tesseract is needed, which is not here: {how}."
