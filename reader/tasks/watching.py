"""Watches: saved searches that are asked of each edition that comes in, once it can be searched.

What they find is this person's alone, and stays new until the person has looked.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future

from reader.library.people import PersonWriter
from reader.library.reading import Catalogue
from reader.library.watches import fingerprints
from reader.model.changes import Changes
from reader.model.hit import Answer, Question
from reader.model.order import NewPassages, News, WatchedEdition
from reader.model.report import Edition
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.rounds import Rounds

_log = logging.getLogger("reader.tasks")

PORTION = 50
"""Questions between two commits."""
MOST = 500
"""Passages of one report that are compared."""
SHOWN = 30
"""Passages of one edition that are listed."""
_ASKER, _READER = -2, -4
"""Nobody else asks the search under these numbers."""


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
        self._rounds = Rounds(jobs, "Watches", self._look, self._looked)

    def watch(self, search: int, on: bool) -> Future[None]:
        """Make a saved search a watch, or no longer. What is in the library is nothing new."""

        def put(pens: Pens) -> None:
            prints = pens.reading.ask(fingerprints) if on else []
            with pens.person.transaction():
                pens.person.watch(search, on, prints)

        return self._told(self._queue.write_own(put))

    def news(self, search: int) -> Future[list[News]]:
        """What a watch found since the person looked."""
        return self._queue.read(lambda catalogue: catalogue.news(search))

    def passages(self, search: int) -> Future[list[NewPassages]]:
        """The passages behind `news`, compared with those of the editions before."""

        def find(job: Job) -> list[NewPassages]:
            def look(catalogue: Catalogue) -> tuple[str, list[News]]:
                text = next((s.text for s in catalogue.order().searches if s.id == search), "")
                return text, catalogue.news(search)

            text, news = self._queue.read(look).result()
            return [self._compared(text, one) for one in news if not job.cancelled]

        return self._jobs.start("New passages", find, shown=False)

    def _compared(self, text: str, news: News) -> NewPassages:
        """Runs on a job's thread."""

        def look(catalogue: Catalogue) -> tuple[int, list[Edition]]:
            edition = catalogue.edition(news.edition)
            report = edition.report if edition is not None else 0
            return report, [one for one, _ in catalogue.history(report)]

        report, history = self._queue.read(look).result()
        ids = [one.id for one in history]
        older = history[ids.index(news.edition) + 1 :] if news.edition in ids else []
        # One answer over all editions tells which passages say the same.
        question = Question(text, limit=MOST, all_editions=True, report=report)
        answer = self._search(question, _READER).result()
        hits = tuple(hit for hit in answer.hits if hit.edition == news.edition)[:SHOWN]
        before = {one.id for one in older}
        known = frozenset(n for n, hit in enumerate(hits) if before & set(hit.also_in))
        return NewPassages(news, older[0].updated if older else "", hits, known)

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
        self._rounds.want()

    def _look(self, job: Job) -> bool:
        """Whether something was found. Runs on a job's thread."""
        found = False
        while asked := self._queue.read(lambda catalogue: catalogue.unasked(PORTION)).result():
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
        if done.cancelled():
            return
        if (error := done.exception()) is not None:
            _log.info("watches wait for the next import: %s", error)
        elif done.result():
            self._tell(Changes(people=True))

    def _told(self, done: Future[None]) -> Future[None]:
        def tell(done: Future[None]) -> None:
            if not done.cancelled() and done.exception() is None:
                self._tell(Changes(people=True))

        done.add_done_callback(tell)
        return done
