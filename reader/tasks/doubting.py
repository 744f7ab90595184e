"""What the library is not sure of, for the reader to look at; answers are corrections."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from reader.intake.placedoubts import place_doubts
from reader.intake.placing import LIMIT
from reader.library.reading import Catalogue
from reader.model.changes import Changes
from reader.model.doubt import Doubt
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.undo import Step, Undo
from reader.tasks.webpages import LIKELY, page_doubts


class Doubting:
    """The questions. Answers are given by `Correcting.correct`, `settle`, and `Regrouping`."""

    def __init__(self, queue: LibraryQueue, undo: Undo, told: Callable[[Changes], None]) -> None:
        """`told(changes)` is called on the library queue when a question is settled."""
        self._queue = queue
        self._undo = undo
        self._told = told

    def questions(self) -> Future[list[Doubt]]:
        """What is open, by field and title, each with likely answers.

        Pages that only wait for their PDF, which are no questions, come last.
        """

        def read(catalogue: Catalogue) -> list[Doubt]:
            from reader.intake.doubts import (
                doubts,  # late: it reads titles and dates, the start does not
            )

            open_ones = catalogue.doubtful()
            found = doubts(open_ones, catalogue.neighbours() if open_ones else ())
            places = place_doubts(catalogue.grouped.guesses(LIMIT), catalogue.edition)
            asked = [*page_doubts(catalogue), *places, *found]
            return sorted(asked, key=lambda doubt: bool(doubt.page and not doubt.suggestions))

        return self._queue.read(read)

    def count(self) -> Future[int]:
        """How many questions are open; a page that only waits for its PDF is none."""
        return self._queue.read(
            lambda c: (
                sum(len(one.fields) for one in c.doubtful())
                + len(place_doubts(c.grouped.guesses(LIMIT), c.edition))
                + len(c.webpages(LIKELY))
            )
        )

    def settle(self, editions: Sequence[int], field: str) -> Future[None]:
        """It is right as it is: never ask again; can be undone."""
        wanted = list(editions)

        def setting(settled: bool) -> Step:
            def step(pens: Pens) -> Step:
                with pens.catalogue.transaction():
                    pens.catalogue.settle_doubt(wanted, field, settled)
                return setting(not settled)

            return step

        def do(pens: Pens) -> None:
            self._undo.do(pens, "Answer to a question", setting(True))
            self._told(Changes(reports=True))

        return self._queue.write(do)
