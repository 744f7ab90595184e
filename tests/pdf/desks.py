"""The PDF desk with pages that crash or hang, as damaged files do, whatever MuPDF's version."""

import os
import time
from dataclasses import dataclass
from typing import Any

from reader.model.page import pack_words
from reader.pdf.engine.desk import PdfDesk
from reader.pdf.engine.document import open_document
from reader.pdf.jobs import MakePreviews, PageJob
from reader.pdf.source import PdfSource
from reader.workers.desk import Say
from reader.workers.job import Job


@dataclass(frozen=True)
class ReadAll(Job):
    """All that import takes out of a PDF, of so many pages."""

    source: PdfSource
    pages: int = 12


def open_desk(options: dict[str, Any], say: Say) -> "RiskyDesk":
    return RiskyDesk(options)


class RiskySay:
    """Passes on what the desk says, and dies at a risky page."""

    def __init__(self, desk: "RiskyDesk", say: Say) -> None:
        self._desk = desk
        self._say = say

    def __call__(self, what: object) -> None:
        self._say(what)

    def page(self, number: int) -> None:
        self._say.page(number)
        self._desk.risk(number)

    @property
    def wanted(self) -> bool:
        return self._say.wanted

    @property
    def pixels(self) -> memoryview:
        return self._say.pixels


class RiskyDesk(PdfDesk):
    """Pages named in the options crash, hang, or take a while."""

    def __init__(self, options: dict[str, Any]) -> None:
        super().__init__()
        self._options = options

    def risk(self, page: int) -> None:
        if page in self._options.get("crash", ()):
            os.abort()
        if page in self._options.get("hang", ()):
            time.sleep(60)

    def handle(self, job: Any, say: Say) -> object:
        if isinstance(job, ReadAll):
            return read_all(job, say)
        if isinstance(job, PageJob):
            time.sleep(float(self._options.get("seconds", 0)))
        return super().handle(
            job, RiskySay(self, say) if isinstance(job, PageJob | MakePreviews) else say
        )


def read_all(job: ReadAll, say: Say) -> tuple[int, int, int]:
    """Pages looked at, words found, pages with trouble."""
    document = open_document(job.source.path, job.source.password)
    words = troubles = 0
    last = min(job.pages, document.page_count)
    assert len(document.labels()) == document.page_count
    assert all(1 <= entry.page <= document.page_count for entry in document.outline())
    for number in range(1, last + 1):
        say.page(number)
        content = document.page(number)
        assert content.info.width > 0 and content.info.height > 0
        assert content.info.words == len(content.words)
        pack_words(content.words)
        assert not content.lines or content.lines[-1].last == len(content.words)
        words += len(content.words)
        troubles += bool(content.info.trouble)
    try:
        assert len(document.cover()) > 100
    except AssertionError:
        raise
    except Exception:
        troubles += 1  # the page is damaged; its report is shown without a cover
    document.close()
    return last, words, troubles
