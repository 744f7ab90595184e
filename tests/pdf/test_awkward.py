"""Files that damaged programs wrote: each opens or says why, and the workers go on."""

import os
from pathlib import Path

from reader.base.errors import Mendable
from reader.pdf.jobs import DrawPage, PageImage, TakeWords
from reader.pdf.source import PdfSource
from reader.render.key import RenderKey
from reader.workers.job import WorkerFailure
from reader.workers.slots import Slots
from reader.workers.worker import Worker, WorkerSpec
from tests.pdf.desks import ReadAll

EVERY = int(os.environ.get("REPORT_READER_AWKWARD_EVERY", "1"))
"""One file in so many is tried; 1 tries all of them."""


def test_every_awkward_file_ends_in_pages_or_a_sentence(
    awkward_dir: Path, reader_log: object
) -> None:
    slots = Slots()
    # Deadlines of 4 seconds: the test asks that the program goes on, not that all is drawn.
    worker = Worker(WorkerSpec("view", "tests.pdf.desks:open_desk", patience=0.2), slots)
    reader_log.may_say("worker view")  # type: ignore[attr-defined]
    outcomes: dict[str, int] = {"drawn": 0, "refused": 0, "crashed": 0, "hung": 0}
    try:
        for path in sorted(awkward_dir.glob("*.pdf"))[::EVERY]:
            outcomes[_try(worker, path)] += 1
        assert worker.start().result(30).pid == worker.pid
    finally:
        worker.stop()
        slots.close()
    print(outcomes)
    assert outcomes["drawn"] > 3 * outcomes["refused"] > 0
    assert outcomes["crashed"] + outcomes["hung"] <= 5


def _try(worker: Worker, path: Path) -> str:
    """Words and a drawing of the first page."""
    source = PdfSource(1, str(path), path.name)
    try:
        pages, _, _ = worker.send(ReadAll(source)).result(60)
        assert pages > 0
        words = worker.send(TakeWords(source, 1)).result(60)
        assert len(words.words) == len(words.boxes)
        image = worker.send(DrawPage(source, 1, RenderKey(1, 1, 500))).result(60)
    except Mendable as error:
        print(path.name, error.sentence)
        assert error.sentence and "\n" not in error.sentence
        return "refused"
    except WorkerFailure as failure:
        assert failure.kind in ("crashed", "hung"), f"{path.name}: {failure.detail}"
        print(path.name, failure.kind)
        return failure.kind
    assert isinstance(image, PageImage), path.name
    assert len(image.pixels) == image.stride * image.height
    return "drawn"
