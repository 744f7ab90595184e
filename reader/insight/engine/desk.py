"""The desk for editions beside each other: takes their tables, and compares them.

Opened by `reader.workers.desks` for the jobs of `reader.insight.jobs`.
"""

from reader.insight.comparing.comparing import compare
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.summary import line_of
from reader.insight.jobs import (
    CompareEditions,
    PackedComparison,
    PackedEdition,
    TakeCells,
)
from reader.insight.packing import pack_comparison, pack_tables, unpack_tables
from reader.model.page import unpack_words
from reader.workers.desk import Say


def open_desk(options: dict[str, object], say: Say) -> "InsightDesk":
    """Called in the worker."""
    return InsightDesk()


class InsightDesk:
    """Handles `TakeCells` and `CompareEditions`; keeps nothing from one to the next."""

    def handle(self, job: TakeCells | CompareEditions, say: Say) -> object:
        """The answer that the job's class names."""
        if isinstance(job, TakeCells):
            from reader.insight.engine.cells import take_cells  # late: it loads PyMuPDF

            return pack_tables(take_cells(job, say))
        return _compared(job)

    def close(self) -> None:
        """Nothing is open."""


def _compared(job: CompareEditions) -> PackedComparison:
    found = compare(_text(job.older), _text(job.newer))
    return PackedComparison(
        found.summary, len(found.changes), line_of(found.summary), pack_comparison(found)
    )


def _text(edition: PackedEdition) -> EditionText:
    words = {page: tuple(unpack_words(packed)) for page, packed in edition.words}
    return EditionText(
        tuple(words.get(page, ()) for page in range(1, edition.pages + 1)),
        edition.sections,
        edition.captions,
        unpack_tables(edition.cells),
        edition.companies,
        edition.countries,
        edition.country,
    )
