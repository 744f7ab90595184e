"""The desks of the two workers: one answers questions, the other keeps the index."""

import time
from dataclasses import replace
from pathlib import Path

from reader.library.folder import Folder
from reader.library.people import person_file
from reader.library.reading import Catalogue, person_notes
from reader.model.hit import Answer, Completeness, Question
from reader.model.note import NoteRow
from reader.search.analysis import Parts, fold
from reader.search.engine.answering import Answerer
from reader.search.engine.codec import read_commit
from reader.search.engine.evaluate import NoLongerWanted
from reader.search.engine.filters import Shelf
from reader.search.engine.finding import find_words
from reader.search.engine.index import OpenIndex
from reader.search.engine.listing import SynonymList
from reader.search.engine.postings import DamagedIndex, MissingIndex
from reader.search.engine.suggest import beginning_with
from reader.search.engine.weights import Weights
from reader.search.engine.writing import IndexWriter, state_of
from reader.search.jobs import (
    Answered,
    Ask,
    CatchUp,
    CompleteWord,
    FindWords,
    IndexState,
    Look,
    Tidy,
)
from reader.workers.desk import Say

_IN_PART = "Part of the search index is damaged and is being mended: more answers come in a moment."
_FACTS_LAST = 1.0
"""Seconds for which the facts of a catalogue that changes all the time are taken as known."""


def open_search_desk(options: dict[str, object], say: Say) -> "SearchDesk":
    """The desk that answers questions; `options["library"]` is the library's folder.

    `options["synonyms"]` is the person's own list of synonyms, which may not be there.
    """
    own = str(options.get("synonyms", ""))
    return SearchDesk(Path(str(options["library"])), Path(own) if own else None)


def open_index_desk(options: dict[str, object], say: Say) -> "IndexDesk":
    """The desk that writes the index."""
    return IndexDesk(Path(str(options["library"])))


class SearchDesk:
    """Holds index and catalogue open; writes nothing."""

    def __init__(
        self, library: Path, own_synonyms: Path | None = None, weights: Weights | None = None
    ) -> None:
        self._library = library
        self._folder = Folder(library).index
        self._index = OpenIndex(self._folder, weights or Weights())
        self._synonyms = SynonymList(own_synonyms)
        self._parts = Parts()
        self._catalogue: Catalogue | None = None
        self._shelf = Shelf({})
        self._shelf_key: tuple[int, ...] = ()
        self._shelf_until = 0.0
        self._version: tuple[int, ...] = ()
        self._complete_is = Completeness(0, 0, 0, 0)

    def handle(self, job: Ask | CompleteWord | FindWords | Look, say: Say) -> object:
        """Answer a question, find or complete a text, or say how the index stands."""
        catalogue = self._catalogue = self._catalogue or Catalogue(self._library)
        if isinstance(job, Look):
            return self._look(catalogue)
        if isinstance(job, FindWords):
            return find_words(catalogue, job, say)
        if isinstance(job, CompleteWord):
            return self._complete(job.start)
        try:
            self._index.refresh()
            return self._answered(job.question, catalogue, say)
        except NoLongerWanted:
            return None  # nobody hears it
        except DamagedIndex as error:
            self._index.close()
            return _unanswered(job.question, catalogue, error)

    def _answered(self, question: Question, catalogue: Catalogue, say: Say) -> Answered:
        """An answer from what can be read of the index. Raises as `Answerer.answer` does."""
        shelf, complete = self._known(catalogue)
        answerer = Answerer(
            catalogue, self._index, self._parts, self._synonyms.current(), self._notes
        )
        try:
            answer = answerer.answer(question, shelf, complete, lambda: say.wanted)
        except DamagedIndex as error:
            if not self._index.leave_out(error):
                raise
            return self._answered(question, catalogue, say)
        notes = (answer.note, self._synonyms.wrong, _IN_PART if self._index.damage else "")
        answer = replace(answer, note=" ".join(filter(None, notes)))
        return Answered(answer, self._index.damage)

    def _notes(self) -> list[NoteRow]:
        return person_notes(self._library, person_file(Folder(self._library)))

    def _known(self, catalogue: Catalogue) -> tuple[Shelf, Completeness]:
        """The catalogue's facts, read again once somebody has changed it.

        While it changes all the time, as in an import, that is when editions come or go, else
        when a moment has passed.
        """
        version = (*self._index.commit, len(self._index.segments), catalogue.version())
        if version != self._version:
            editions, pages, unreadable = catalogue.completeness()
            key = (*self._index.commit, catalogue.last_change(), editions, pages)
            if key != self._shelf_key or time.monotonic() > self._shelf_until:
                self._shelf = Shelf.of(catalogue.editions())
                self._shelf_key, self._version = key, version
                self._shelf_until = time.monotonic() + _FACTS_LAST
            late = len(self._shelf.facts.keys() - self._index.editions)
            self._complete_is = Completeness(editions, pages, late, unreadable)
        return self._shelf, self._complete_is

    def _complete(self, start: str) -> tuple[str, ...]:
        try:
            self._index.refresh()
            files = [segment.file for segment in self._index.segments]
            return beginning_with(fold(start), files)
        except DamagedIndex:
            return ()  # an answer says so

    def _look(self, catalogue: Catalogue) -> IndexState:
        try:
            return state_of(read_commit(self._folder), self._folder, catalogue)
        except DamagedIndex:
            return IndexState(0, catalogue.completeness()[0], 0)

    def close(self) -> None:
        """Let go of the files."""
        self._index.close()
        if self._catalogue is not None:
            self._catalogue.close()


class IndexDesk:
    """The one writer of the index."""

    def __init__(self, library: Path) -> None:
        self._catalogue = Catalogue(library)
        self._writer = IndexWriter(library, self._catalogue, Parts())

    def handle(self, job: CatchUp | Tidy, say: Say) -> IndexState | None:
        """Follow the catalogue; progress is the `IndexState` after each commit. Or tidy up."""
        if isinstance(job, Tidy):
            self._writer.tidy(lambda: say.wanted, lambda: say.page(0))
            return None
        return self._writer.catch_up(say, lambda: say.page(0), anew=job.anew, doubt=job.doubt)

    def close(self) -> None:
        """Let go of the catalogue."""
        self._catalogue.close()


def _unanswered(question: Question, catalogue: Catalogue, error: DamagedIndex) -> Answered:
    """An answer without hits that says why."""
    editions, pages, unreadable = catalogue.completeness()
    missing = isinstance(error, MissingIndex)
    note = (
        "The search index is missing and is being built: answers come in a moment."
        if missing
        else "The search index is damaged and is being built anew: answers come in a moment."
    )
    return Answered(
        Answer(
            question,
            understood=question.text,
            did_you_mean="",
            total=0,
            took_ms=0.0,
            complete=Completeness(editions, pages, editions, unreadable),
            hits=(),
            note=note if editions else "",
        ),
        damage=str(error) if editions else "",
    )
