"""Watches: saved searches that are asked of each edition that comes in, once it can be searched.

What they find is this person's alone, and stays new until the person has looked.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future

from reader.library.people import PersonWriter
from reader.library.watches import fingerprints, news, unasked
from reader.model.changes import Changes
from reader.model.hit import Answer, Question
from reader.model.order import News, WatchedEdition
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue, Pens

_log = logging.getLogger("reader.tasks")

PORTION = 50
"""Questions between two commits."""
_ASKER = -2
"""Nobody else asks the search under this number."""


class Watching:
    """What a person can do with watches. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        jobs: Jobs,
        search: Callable[[Question, int], Future[Answer]],
        tell: Callable[[Changes], None],
    ) -> None:
        self._queue = queue
        self._jobs = jobs
        self._search = search
        self._tell = tell
        self._lock = threading.Lock()
        self._looking = self._again = False

    def watch(self, search: int, on: bool) -> Future[None]:
        """Make a saved search a watch, or no longer. What is in the library is nothing new."""

        def put(pens: Pens) -> None:
            prints = pens.reading.ask(fingerprints) if on else []
            with pens.person.transaction():
                pens.person.watch(search, on, prints)

        return self._told(self._queue.write_own(put))

    def news(self, search: int) -> Future[list[News]]:
        """What a watch found since the person looked."""
        return self._queue.read(lambda catalogue: catalogue.ask(news, search))

    def see(self, search: int) -> Future[None]:
        """The person has looked at what a watch found."""

        def put(pen: PersonWriter) -> None:
            with pen.transaction():
                pen.see_news(search)

        return self._told(self._queue.write_person(put))

    def look(self) -> None:
        """Ask the watches of editions that they have not been asked of; calls share a round.

        Called once the index has caught up. What is found is told as a change.
        """
        with self._lock:
            if self._looking:
                self._again = True
                return
            self._looking = True
        self._jobs.start("Watches", self._look, shown=False).add_done_callback(self._looked)

    def _look(self, job: Job) -> bool:
        """Whether something was found. Runs on a job's thread."""
        found = False
        while asked := self._queue.read(lambda c: c.ask(unasked, PORTION)).result():
            answers = []
            for one in asked:
                if job.cancelled:
                    return found
                answers.append((one.search, one.fingerprint, *self._passages(one)))
            found = found or any(passages for _, _, passages, _ in answers)

            def put(pen: PersonWriter, answers: list[tuple[int, str, int, int]] = answers) -> None:
                with pen.transaction():
                    pen.watch_found(answers)

            self._queue.write_person(put).result()
        return found

    def _passages(self, one: WatchedEdition) -> tuple[int, int]:
        """How many passages of an edition answer a watch, and the page of the best."""
        if not one.asks:
            return 0, 0
        question = Question(one.text, limit=1, edition=one.edition)
        answer = self._search(question, _ASKER).result()
        return answer.total, answer.hits[0].page if answer.hits else 0

    def _looked(self, done: Future[bool]) -> None:
        with self._lock:
            self._looking, again = False, self._again
            self._again = False
        if done.cancelled():
            return
        if (error := done.exception()) is not None:
            _log.info("watches wait for the next import: %s", error)
        elif done.result():
            self._tell(Changes(people=True))
        if again:
            self.look()

    def _told(self, done: Future[None]) -> Future[None]:
        def tell(done: Future[None]) -> None:
            if not done.cancelled() and done.exception() is None:
                self._tell(Changes(people=True))

        done.add_done_callback(tell)
        return done
