"""A question to an answer: the query read and expanded, searched for, shown and explained."""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from reader.library.reading import Catalogue
from reader.model.hit import Answer, Completeness, Hit, Question, Sort
from reader.model.note import NoteRow
from reader.search.analysis import Parts, fold
from reader.search.engine import beside
from reader.search.engine.beside import ENOUGH, MOST, named
from reader.search.engine.expand import Expander, changed
from reader.search.engine.filters import Shelf
from reader.search.engine.index import OpenIndex
from reader.search.engine.leaves import leaves_of
from reader.search.engine.noted import Noted, asked, find_noted
from reader.search.engine.postings import SegmentFile
from reader.search.engine.searching import Search
from reader.search.engine.showing import Showing
from reader.search.engine.suggest import nearest
from reader.search.explaining import explained
from reader.search.folding import with_repeats
from reader.search.marks import Pattern
from reader.search.query import parse, show
from reader.search.query.tree import Leaf, Node, Phrase, Word
from reader.search.synonyms import Synonyms


class Answerer:
    """Answers questions to one library. Runs in the search worker."""

    def __init__(
        self,
        catalogue: Catalogue,
        index: OpenIndex,
        parts: Parts,
        synonyms: Synonyms,
        notes: Callable[[], list[NoteRow]],
    ) -> None:
        """`notes` reads the person's notes; called for questions that ask for them."""
        self._catalogue = catalogue
        self._index = index
        self._parts = parts
        self._synonyms = synonyms
        self._notes = notes

    def answer(
        self, question: Question, shelf: Shelf, complete: Completeness, wanted: Callable[[], bool]
    ) -> Answer:
        """Answer it. Raises `NoLongerWanted` and `DamagedIndex`."""
        parsed = parse(question.text)
        began = time.perf_counter()
        files = [segment.file for segment in self._index.segments]
        expander = Expander(files, self._parts, wanted, question.unstemmed)
        tree = expander.without_stop_words(parsed.tree)
        if parsed.open_word:
            tree = expander.finish_word(tree, parsed.open_word)
        listed = self._synonyms if question.synonyms else Synonyms()
        synonyms = expander.synonyms(tree, listed, question.literal)
        leaves = [*leaves_of(tree), *(other for others in synonyms.values() for other in others)]
        patterns = {leaf: expander.pattern(leaf) for leaf in leaves}
        noted = Noted()
        if of_notes := asked(tree):
            noted = find_noted(of_notes, self._notes(), self._catalogue)
        search = Search(question, tree, patterns, synonyms, shelf, self._index, noted, wanted)
        found = search.run()
        showing = Showing(
            tree,
            patterns,
            synonyms,
            self._catalogue,
            shelf,
            self._parts,
            self._index.weights,
            noted,
            wanted,
        )
        hits = showing.hits(found.best, question.limit, question.sort)
        noted_hits = [] if of_notes else self._of_notes(question, tree, expander, shelf, wanted)
        named_hits: list[Hit] = []
        if question.limit and found.total < ENOUGH:
            named_hits = named(
                tree, shelf, self._catalogue, search.editions, found.by_edition, wanted
            )
        per_report: Counter[int] = Counter()
        for edition, count in found.by_edition.items():
            per_report[shelf.facts[edition].report] += count
        used = {
            show(leaf): tuple(other.text for other in others if search.found(other))
            for leaf, others in synonyms.items()
        }
        used = {word: others for word, others in used.items() if others}
        forms = _other_forms(patterns, synonyms)
        understood = show(tree)
        took = (time.perf_counter() - began) * 1000
        return Answer(
            question,
            understood=understood,
            did_you_mean="" if found.total else self._meant(tree, expander),
            total=found.total,
            took_ms=round(took, 2),
            complete=complete,
            hits=tuple(with_repeats(hits)),
            per_report=dict(per_report),
            facets=found.facets,
            synonyms=used,
            forms=forms,
            explained=explained(understood, forms, used, question, search.all_editions),
            spread=tuple(showing.hits(found.spread, len(found.spread), question.sort, spread=True)),
            noted=tuple(noted_hits),
            named=tuple(named_hits),
            note=" ".join(filter(None, (*parsed.notes, *expander.notes, self._index.mended))),
        )

    def _of_notes(
        self,
        question: Question,
        tree: Node,
        expander: Expander,
        shelf: Shelf,
        wanted: Callable[[], bool],
    ) -> list[Hit]:
        """The passages that the person's own words on them answer; raises as `answer`."""
        rows = [row for row in self._notes() if row.note.text] if question.limit else []
        asks = beside.of_notes(tree) if rows else None
        if asks is None or not (leaves := asked(asks)):
            return []
        noted = find_noted(leaves, rows, self._catalogue, quotes=False)
        if not noted.passages:
            return []
        few = replace(question, limit=MOST, facets=False, sort=Sort.RELEVANCE)
        patterns = {leaf: expander.pattern(leaf) for leaf in leaves_of(asks)}
        found = Search(few, asks, patterns, {}, shelf, self._index, noted, wanted).run()
        showing = Showing(
            asks,
            patterns,
            {},
            self._catalogue,
            shelf,
            self._parts,
            self._index.weights,
            noted,
            wanted,
        )
        return showing.hits(found.best, few.limit, few.sort)

    def _meant(self, tree: Node, expander: Expander) -> str:
        """The query with unknown words put right, "" if there is nothing to put right."""
        files = [segment.file for segment in self._index.segments]

        def mend(leaf: Leaf) -> Leaf:
            if isinstance(leaf, Word):
                return Word(self._mended(leaf.text, expander, files))
            if isinstance(leaf, Phrase):
                return Phrase(tuple(self._mended(word, expander, files) for word in leaf.words))
            return leaf

        meant = changed(tree, mend)
        return "" if meant == tree else show(meant)

    def _mended(self, word: str, expander: Expander, files: Sequence[SegmentFile]) -> str:
        parts = self._parts[word]
        if len(parts) != 1 or expander.forms(parts[0]) or self._synonyms.of(word):
            return word  # "ARPU" is spelt right though no report has it
        return nearest(parts[0], files) or word


def _other_forms(
    patterns: Mapping[Leaf, Pattern], synonyms: Mapping[Leaf, Sequence[Word]]
) -> dict[str, tuple[str, ...]]:
    """The other forms in which each plain word of the query is looked for."""
    listed = {other for others in synonyms.values() for other in others}
    own = [leaf for leaf in patterns if leaf not in listed]
    found = {
        leaf.text: tuple(sorted(patterns[leaf][0] - {fold(leaf.text)}))
        for leaf in own
        if isinstance(leaf, Word) and len(patterns[leaf]) == 1
    }
    return {word: others for word, others in found.items() if others}
