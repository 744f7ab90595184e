"""Search as the rest of the program sees it: ask, and keep the index up with the catalogue.

Thread-safe, no call waits. Runs in the window's process; the work is done in the `search`
and `index` workers. Callbacks come on a worker's thread.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from reader.base.errors import Mendable
from reader.model.finding import Find, Found
from reader.model.hit import Answer, Question
from reader.search.jobs import (
    Answered,
    Ask,
    CatchUp,
    CompleteWord,
    FindWords,
    IndexState,
    Look,
    Tidy,
    too_slow,
)
from reader.workers.job import WorkerFailure
from reader.workers.worker import Worker

__all__ = ["IndexState", "SearchService"]

_LOG = logging.getLogger("reader.search")


class SearchService:
    """Questions to the library, and its index."""

    def __init__(self, search: Worker, index: Worker, *, mends: bool = True) -> None:
        """`mends` is False where the library is only read: a damaged index stays as it is."""
        self._search = search
        self._index = index
        self._mends = mends
        self._lock = threading.Lock()
        self._asked: dict[int, Future[Any]] = {}
        self._under_way = False
        self._waiting: tuple[Future[IndexState], CatchUp] | None = None
        self._tidying: Future[Any] | None = None
        self.on_state: Callable[[IndexState], None] | None = None
        """Told after each commit of the index, and when it is up to date."""

    @property
    def workers(self) -> tuple[Worker, ...]:
        """The workers, for the diagnostics panel."""
        return self._search, self._index

    def ask(self, question: Question, *, asker: int = 0) -> Future[Answer]:
        """Ask; a newer question of the same asker ends an older one, whose future is cancelled.

        Nothing in a question is an error. The future fails with `Mendable` where there is no
        catalogue, with `WorkerFailure` where the worker fails.
        """
        return self._in_turn(asker, self._search.send(Ask(question)), self._heard)

    def complete(self, start: str) -> Future[tuple[str, ...]]:
        """Indexed words that begin like this and go on, the most frequent first."""
        return self._search.send(CompleteWord(start))

    def find(
        self, edition: int, find: Find, on_found: Callable[[Found], None], *, asker: int = 0
    ) -> Future[Found]:
        """Find a text in an edition; `on_found` gets all portions but the last, the answer.

        A newer call of the same asker ends an older one, whose future is cancelled. What cannot
        be found for ever, or is no regular expression, is the answer's `trouble`.
        """

        def said(what: object) -> None:
            if isinstance(what, Found):
                on_found(what)

        sent = self._search.send(FindWords(edition, find), said)
        return self._in_turn(asker, sent, lambda found: found, _found_too_slow)

    def _in_turn(
        self,
        asker: int,
        sent: Future[Any],
        heard: Callable[[Any], Any],
        mended: Callable[[BaseException], Any] = lambda error: None,
    ) -> Future[Any]:
        """The answer of what was sent, as `heard`; ends what this asker had sent before.

        `mended` makes an answer of a failure, or None.
        """
        answer: Future[Any] = Future()
        with self._lock:
            older = self._asked.get(asker)
            self._asked[asker] = sent
        if older is not None:
            older.cancel()

        def done(sent: Future[Any]) -> None:
            with self._lock:
                if self._asked.get(asker) is sent:
                    del self._asked[asker]
            if sent.cancelled():
                answer.cancel()
                answer.set_running_or_notify_cancel()
                return
            if not answer.set_running_or_notify_cancel():
                return
            error = sent.exception()
            if error is None:
                answer.set_result(heard(sent.result()))
            elif (instead := mended(error)) is not None:
                answer.set_result(instead)
            else:
                answer.set_exception(error)

        sent.add_done_callback(done)
        answer.add_done_callback(lambda answer: answer.cancelled() and sent.cancel())
        return answer

    def catch_up(self) -> Future[IndexState]:
        """Let the index follow the catalogue. Calls while it does so share one more round."""
        return self._follow(CatchUp())

    def rebuild(self) -> Future[IndexState]:
        """Take every edition into the index again; old answers go on meanwhile."""
        return self._follow(CatchUp(anew=True))

    def state(self) -> Future[IndexState]:
        """How the index stands; reads only."""
        return self._search.send(Look())

    def _heard(self, answered: Answered) -> Answer:
        if answered.damage and self._mends:
            _LOG.info("the search index is looked through: %s", answered.damage)
            self._follow(CatchUp(doubt=True))
        return answered.answer

    def _follow(self, job: CatchUp) -> Future[IndexState]:
        """Send the job, or join it to the one that waits for the one under way to end."""
        with self._lock:
            if self._waiting is not None:
                future, other = self._waiting
                self._waiting = future, CatchUp(job.anew or other.anew, job.doubt or other.doubt)
                return future
            future = Future()
            if self._under_way:
                self._waiting = future, job
                return future
            self._under_way = True
            tidying, self._tidying = self._tidying, None
        if tidying is not None:
            tidying.cancel()  # what comes in goes first
        self._send(job, future)
        return future

    def _send(self, job: CatchUp, future: Future[IndexState]) -> None:
        sent = self._index.send(job, self._progress)
        sent.add_done_callback(lambda sent: self._followed(sent, future))

    def _followed(self, sent: Future[IndexState], future: Future[IndexState]) -> None:
        error = sent.exception()
        if isinstance(error, Mendable):
            _LOG.warning("the index cannot follow: %s", error.sentence)
        if error is None:
            self._progress(sent.result())
        with self._lock:
            waiting, self._waiting = self._waiting, None
            self._under_way = waiting is not None
            if waiting is None and error is None and sent.result().untidy:
                self._tidying = self._index.send(Tidy())
        if waiting is not None:
            self._send(waiting[1], waiting[0])
        if not future.set_running_or_notify_cancel():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(sent.result())

    def _progress(self, what: object) -> None:
        if isinstance(what, IndexState) and self.on_state is not None:
            self.on_state(what)


def _found_too_slow(error: BaseException) -> Found | None:
    if isinstance(error, WorkerFailure) and error.kind == "hung":
        return Found(trouble=too_slow(error.page))
    return None
