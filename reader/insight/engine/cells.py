"""Taking the tables of an edition out of its PDF, page by page. Runs in the batch worker."""

from dataclasses import replace

from reader.base.errors import Mendable, Trouble
from reader.insight.jobs import TakeCells
from reader.model.page import PageWords
from reader.model.table import Table
from reader.pdf.engine.document import open_document, page_trouble
from reader.render.paragraphs import running, turned
from reader.render.tables import tables_of
from reader.workers.desk import Say


def take_cells(job: TakeCells, say: Say) -> tuple[Table, ...]:
    """The tables under the captions of an edition; none of a page that cannot be read.

    Raises `Mendable` where the PDF does not open, or nobody wants the answer any more.
    """
    document = open_document(job.source.path, job.source.password)
    try:
        found: list[Table] = []
        for number in sorted({caption.page for caption in job.captions}):
            if not say.wanted:
                raise Mendable(Trouble.CANCELLED, "Comparing was cancelled.")
            if not 1 <= number <= document.page_count:
                continue
            say.page(number)
            try:
                words: PageWords = document.words(number).page_words(number)
                # Wide tables stand sideways: they are read as they are printed.
                degrees = running(words.words, words.boxes)
                boxes = tuple(turned(words.boxes, degrees)) if degrees else words.boxes
            except Exception as error:
                page_trouble(error)  # for the log; the page itself says that it is damaged
                continue
            found += tables_of(replace(words, boxes=boxes), job.captions)
        return tuple(found)
    finally:
        document.close()
