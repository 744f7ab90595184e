"""A question to an answer: the query read and expanded, the best passages, their snippets."""

import math
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest

from reader.library.reading import Catalogue, PlacedPassage
from reader.model.hit import Answer, Completeness, Hit, Question
from reader.search.analysis import Parts
from reader.search.engine.evaluate import NoLongerWanted, SegmentQuery, Weight
from reader.search.engine.expand import Expander, changed
from reader.search.engine.filters import Shelf
from reader.search.engine.index import KINDS, OpenIndex
from reader.search.engine.leaves import leaves_of, scored_leaves, to_mark, to_mark_in_captions
from reader.search.engine.postings import SegmentFile
from reader.search.engine.suggest import nearest
from reader.search.marks import Match, Pattern, find, marked, snippet, tightness
from reader.search.query import parse, show
from reader.search.query.tree import (
    NOTHING,
    Field,
    Fielded,
    Leaf,
    Node,
    Phrase,
    Word,
    walk,
)

_TITLE = 0.3
"""How much better a passage is whose report's title holds all words of the query."""
_CLOSE = 0.5
"""How much better a passage is whose words stand side by side."""
_CURRENT = 1.15
"""How much better a passage of a current edition is than the same of a superseded one."""
_SPARE = 15
"""Passages looked at beyond those asked for, as how close words stand may lift them."""


@dataclass(slots=True)
class _Ranked:
    """A passage that answers, before its words have been looked at."""

    score: float
    edition: int
    number: int


@dataclass(slots=True)
class _Found:
    """All that the index says of a query."""

    best: list[_Ranked] = field(default_factory=list)
    total: int = 0
    by_edition: Counter[int] = field(default_factory=Counter)
    by_kind: Counter[int] = field(default_factory=Counter)
    everywhere: Counter[int] = field(default_factory=Counter)
    """Passages by edition, whether or not the edition is in the scope."""


class Answerer:
    """Answers questions to one library. Runs in the search worker."""

    def __init__(self, catalogue: Catalogue, index: OpenIndex, parts: Parts) -> None:
        self._catalogue = catalogue
        self._index = index
        self._parts = parts

    def answer(
        self, question: Question, shelf: Shelf, complete: Completeness, wanted: Callable[[], bool]
    ) -> Answer:
        """Answer it. Raises `NoLongerWanted` and `DamagedIndex`."""
        parsed = parse(question.text)
        began = time.perf_counter()
        files = [segment.file for segment in self._index.segments]
        expander = Expander(files, self._parts)
        tree = expander.without_stop_words(parsed.tree)
        if parsed.open_word:
            tree = expander.finish_word(tree, parsed.open_word)
        patterns = {leaf: expander.pattern(leaf) for leaf in leaves_of(tree)}
        found = self._search(question, tree, patterns, shelf, wanted)
        hits = self._hits(question, tree, patterns, found.best, shelf, wanted)
        took = (time.perf_counter() - began) * 1000
        per_report: Counter[int] = Counter()
        for edition, count in found.by_edition.items():
            per_report[shelf.facts[edition].report] += count
        return Answer(
            question,
            understood=show(tree),
            did_you_mean="" if found.total else self._meant(tree, expander),
            total=found.total,
            took_ms=round(took, 2),
            complete=complete,
            hits=tuple(hits),
            per_report=dict(per_report),
            facets=_facets(shelf, found) if question.facets else {},
            note=" ".join(filter(None, (*parsed.notes, *expander.notes, self._index.mended))),
        )

    # -- what the index says -----------------------------------------------------

    def _search(
        self,
        question: Question,
        tree: Node,
        patterns: Mapping[Leaf, Pattern],
        shelf: Shelf,
        wanted: Callable[[], bool],
    ) -> _Found:
        found = _Found()
        if tree == NOTHING:
            return found
        states = any(isinstance(n, Fielded) and n.field is Field.IS for n, _ in walk(tree))
        scope = shelf.scope(
            report=question.report,
            edition=question.edition,
            all_editions=question.all_editions or states,
        )
        library = shelf.scope(report=question.report, edition=question.edition, all_editions=True)
        queries = [
            SegmentQuery(segment, shelf, patterns, wanted) for segment in self._index.segments
        ]
        weights = self._rarities(tree, patterns, queries)
        titles = {edition: self._title_worth(shelf, edition, patterns) for edition in scope}
        candidates: list[_Ranked] = []
        for query in queries:
            every = query.passages(tree) or set()
            segment = query.segment
            of = segment.passages
            if question.facets:
                there = segment.passages_of(library)
                found.everywhere.update(
                    map(of.editions.__getitem__, every if there is None else every & there)
                )
            allowed = segment.passages_of(scope)
            passages = every if allowed is None else every & allowed
            found.total += len(passages)
            found.by_edition.update(map(of.editions.__getitem__, passages))
            if question.facets:
                found.by_kind.update(map(of.kinds.__getitem__, passages))
            scores = query.scores(passages, weights)
            best = nlargest(
                question.limit + _SPARE,
                (
                    (score * titles[of.editions[passage]], -passage)
                    for passage, score in scores.items()
                ),
            )
            candidates += [
                _Ranked(score, of.editions[-passage], of.numbers[-passage])
                for score, passage in best
            ]
        candidates.sort(key=lambda ranked: (-ranked.score, -ranked.edition, ranked.number))
        found.best = candidates[: question.limit + _SPARE]
        return found

    def _rarities(
        self, tree: Node, patterns: Mapping[Leaf, Pattern], queries: list[SegmentQuery]
    ) -> list[Weight]:
        count = sum(len(query.segment.passages) for query in queries)
        weights: list[Weight] = []
        for leaf, fields in scored_leaves(tree):
            if patterns[leaf]:
                holding = sum(len(query.matches(leaf, fields)) for query in queries)
                rarity = math.log(1 + (count - holding + 0.5) / (holding + 0.5))
                weights.append((leaf, fields, rarity))
        return weights

    def _title_worth(self, shelf: Shelf, edition: int, patterns: Mapping[Leaf, Pattern]) -> float:
        title = shelf.title_parts(edition)
        slots = [any_of for pattern in patterns.values() for any_of in pattern]
        share = sum(not any_of.isdisjoint(title) for any_of in slots) / max(1, len(slots))
        return (1 + _TITLE * share) * (_CURRENT if shelf.facts[edition].current else 1.0)

    # -- what is shown -----------------------------------------------------------

    def _hits(
        self,
        question: Question,
        tree: Node,
        patterns: Mapping[Leaf, Pattern],
        best: list[_Ranked],
        shelf: Shelf,
        wanted: Callable[[], bool],
    ) -> list[Hit]:
        anywhere = to_mark(tree, patterns)
        in_captions = to_mark_in_captions(tree, patterns)
        placed = self._catalogue.passages([(ranked.edition, ranked.number) for ranked in best])
        by_pair = {(passage.edition, passage.number): passage for passage in placed}
        looked: list[tuple[float, PlacedPassage, list[Match]]] = []
        for ranked in best:
            passage = by_pair.get((ranked.edition, ranked.number))
            if passage is None:
                continue  # the catalogue is ahead of the index here
            if not wanted():
                raise NoLongerWanted
            matches = find(passage.words, anywhere, self._parts)
            if in_captions.patterns:
                found = find(passage.words, in_captions, self._parts)
                matches += _inside(passage, found, len(anywhere.patterns))
                matches.sort(key=lambda match: match.first)
            score = ranked.score * (1 + _CLOSE * tightness(matches))
            looked.append((score, passage, matches))
        looked.sort(key=lambda look: -look[0])
        return [_hit(shelf, *look) for look in looked[: question.limit]]

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
        if len(parts) != 1 or expander.forms(parts[0]):
            return word
        return nearest(parts[0], files) or word


def _inside(passage: PlacedPassage, matches: list[Match], first: int) -> list[Match]:
    """The matches that stand in a caption of the passage, patterns numbered from `first`."""
    words = {
        number - passage.first
        for caption in passage.captions
        for number in range(caption.first, caption.last)
    }
    return [Match(m.pattern + first, m.first, m.last) for m in matches if m.first in words]


def _hit(shelf: Shelf, score: float, passage: PlacedPassage, matches: list[Match]) -> Hit:
    facts = shelf.facts[passage.edition]
    shown = snippet(passage.words, matches)
    return Hit(
        report=facts.report,
        edition=passage.edition,
        title=facts.title,
        updated=facts.updated,
        superseded=not facts.current,
        page=passage.page,
        label=passage.label,
        section=" > ".join(passage.path),
        snippet=shown.text,
        marks=shown.marks,
        words=tuple(passage.first + word for word in marked(matches)),
        score=round(score, 4),
        caption=_caption(passage, matches),
    )


def _caption(passage: PlacedPassage, matches: list[Match]) -> str:
    """The caption that holds every pattern found in the passage, "" if none does."""
    every = {match.pattern for match in matches}
    for caption in passage.captions:
        first, last = caption.first - passage.first, caption.last - passage.first
        inside = {match.pattern for match in matches if first <= match.first < last}
        if every and inside == every:
            return caption.text
    return ""


def _facets(shelf: Shelf, found: _Found) -> dict[str, dict[str, int]]:
    by_kind = {KINDS[number].value: count for number, count in found.by_kind.items()}
    facets = shelf.facets(found.by_edition, by_kind)
    facets["all_years"] = shelf.facets(found.everywhere, {})["year"]
    return facets
