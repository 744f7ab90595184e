"""From passages that answer to hits: their words looked at, marked, cut to a snippet."""

from collections.abc import Callable, Mapping, Sequence

from reader.library.passages import PlacedPassage
from reader.library.reading import Catalogue
from reader.model.hit import Hit, Sort
from reader.model.report import ReportState
from reader.search.analysis import Parts
from reader.search.engine.evaluate import NoLongerWanted
from reader.search.engine.filters import Shelf
from reader.search.engine.leaves import to_mark, to_mark_in_captions
from reader.search.engine.noted import Noted
from reader.search.engine.searching import Ranked
from reader.search.engine.weights import Weights
from reader.search.marks import (
    Match,
    Pattern,
    broken_off,
    find,
    marked,
    only_synonyms,
    snippet,
    tightness,
)
from reader.search.query.tree import Leaf, Node

_NOTED = 1_000_000
"""Number of the pattern that what is noted stands for."""


class Showing:
    """Makes hits of the passages that answer one query."""

    def __init__(
        self,
        tree: Node,
        patterns: Mapping[Leaf, Pattern],
        synonyms: Mapping[Leaf, Sequence[Leaf]],
        catalogue: Catalogue,
        shelf: Shelf,
        parts: Parts,
        weights: Weights,
        noted: Noted,
        wanted: Callable[[], bool],
    ) -> None:
        self._patterns = patterns
        self._anywhere = to_mark(tree, patterns, synonyms)
        self._in_captions = to_mark_in_captions(tree, patterns)
        self._catalogue = catalogue
        self._shelf = shelf
        self._parts = parts
        self._close = weights.close
        self._notes = noted.notes
        self._wanted = wanted

    def hits(
        self, best: Sequence[Ranked], limit: int, sort: Sort, *, spread: bool = False
    ) -> list[Hit]:
        """The hits, at most `limit`; by relevance, those whose words stand closer come sooner.

        Raises `NoLongerWanted`.
        """
        placed = self._catalogue.passages([(ranked.edition, ranked.number) for ranked in best])
        by_pair = {(passage.edition, passage.number): passage for passage in placed}
        looked: list[tuple[float, PlacedPassage, list[Match]]] = []
        for ranked in best:
            passage = by_pair.get((ranked.edition, ranked.number))
            if passage is None:
                continue  # the catalogue is ahead of the index here
            if not self._wanted():
                raise NoLongerWanted
            matches = self._matches(passage, ranked.broken)
            score = ranked.score * (1 + self._close * tightness(matches))
            looked.append((score, passage, matches))
        if sort is Sort.RELEVANCE and not spread:
            looked.sort(key=lambda look: -look[0])
        return [self._hit(*look, spread) for look in looked[:limit]]

    def _matches(self, passage: PlacedPassage, broken: Sequence[Leaf]) -> list[Match]:
        matches = find(passage.words, self._anywhere, self._parts)
        if self._in_captions.patterns:
            found = find(passage.words, self._in_captions, self._parts)
            matches += _inside(passage, found, len(self._anywhere.patterns))
        for leaf in broken:
            pattern = self._patterns[leaf]
            if pattern in self._anywhere.patterns:
                number = self._anywhere.patterns.index(pattern)
                if all(match.pattern != number for match in matches):
                    matches += broken_off(passage.words, pattern, number, self._parts)
        for row in self._notes.get((passage.edition, passage.number), ()):
            anchor = row.note.anchor
            first = max(anchor.first - passage.first, 0)
            last = min(anchor.last - passage.first, len(passage.words))
            matches += [Match(_NOTED, first, last)] if first < last else []
        matches.sort(key=lambda match: match.first)
        return matches

    def _hit(self, score: float, passage: PlacedPassage, matches: list[Match], spread: bool) -> Hit:
        facts = self._shelf.facts[passage.edition]
        shown = snippet(passage.words, matches)
        return Hit(
            report=facts.report,
            edition=passage.edition,
            title=facts.title,
            updated=facts.updated,
            superseded=not facts.current,
            archived=facts.state is ReportState.ARCHIVED,
            page=passage.page,
            label=passage.label,
            section=" > ".join(passage.path),
            snippet=shown.text,
            marks=shown.marks,
            words=tuple(passage.first + word for word in marked(matches)),
            score=round(score, 4),
            caption=_caption(passage, matches),
            synonym_words=tuple(passage.first + word for word in only_synonyms(matches)),
            synonym_marks=shown.synonyms,
            spread=spread,
            noted=tuple(
                row.note.text for row in self._notes.get((passage.edition, passage.number), ())
            ),
            recognised=passage.recognised,
        )


def _inside(passage: PlacedPassage, matches: list[Match], first: int) -> list[Match]:
    """The matches that stand in a caption of the passage, patterns numbered from `first`."""
    words = {
        number - passage.first
        for caption in passage.captions
        for number in range(caption.first, caption.last)
    }
    return [Match(m.pattern + first, m.first, m.last) for m in matches if m.first in words]


def _caption(passage: PlacedPassage, matches: list[Match]) -> str:
    """The caption that holds every pattern found in the passage, "" if none does."""
    every = {match.pattern for match in matches}
    for caption in passage.captions:
        first, last = caption.first - passage.first, caption.last - passage.first
        inside = {match.pattern for match in matches if first <= match.first < last}
        if every and inside == every:
            return caption.text
    return ""
