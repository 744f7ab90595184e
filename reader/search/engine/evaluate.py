"""A query against one segment: which passages, and how well.

Sets and dictionaries of passage numbers, filled a whole array at a time. A score is
BM25 with a word in a heading or a caption counted as several in the text, times what
the kind of the section is worth.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from operator import mul, rshift

from reader.search.engine.filters import Shelf
from reader.search.engine.index import KINDS, OpenSegment
from reader.search.engine.noted import Pair
from reader.search.engine.postings import ACROSS, BREAK, CAPTION, HEADING, TEXT, Postings
from reader.search.engine.spots import Slot, Spots, portions
from reader.search.engine.weights import Weights
from reader.search.marks import Pattern, first_near
from reader.search.query.tree import (
    And,
    Dates,
    Field,
    Fielded,
    Fuzzy,
    Leaf,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Wild,
    Word,
    Years,
)

FIELDED = {Field.SECTION: HEADING, Field.CAPTION: CAPTION}
"""The fields of a query that are in the index."""
_SOME = 32
"""Words that are counted in one go, before it is asked whether the answer is wanted."""
Weight = tuple[Leaf, Field | None, float]
"""A leaf, the field that it is looked for in (None: text, headings, captions), its rarity."""


class NoLongerWanted(Exception):
    """Whoever asked has asked something else since."""


class SegmentQuery:
    """One query on one segment. `patterns` has the expansion of every leaf."""

    def __init__(
        self,
        segment: OpenSegment,
        shelf: Shelf,
        patterns: Mapping[Leaf, Pattern],
        wanted: Callable[[], bool],
        synonyms: Mapping[Leaf, Sequence[Leaf]],
        weights: Weights,
        noted: Mapping[Leaf, frozenset[Pair]],
    ) -> None:
        """`synonyms` has the leaves that may stand for a bare word; they are in `patterns` too."""
        self.segment = segment
        self._synonyms = synonyms
        self._noted = noted
        self._in_text = {TEXT: 1.0, HEADING: weights.heading, CAPTION: weights.caption}
        self._shelf = shelf
        self._patterns = patterns
        self._wanted = wanted
        self._found: dict[tuple[Leaf, Field | None], dict[int, float]] = {}
        self._broken: dict[Leaf, set[int]] = {}
        self._with_synonyms: dict[Leaf, dict[int, float]] = {}

    # -- which passages ----------------------------------------------------------

    def passages(self, node: Node) -> set[int] | None:
        """The passages that answer; None where a node says nothing, as "&" alone."""
        match node:
            case Word() | Wild() | Fuzzy() | Phrase():
                return set(self.matches(node)) if self._patterns[node] else None
            case Fielded():
                return self._fielded(node)
            case Near():
                return self._near(node)
            case Not(inner):
                found = self.passages(inner)
                return None if found is None else self._all_passages() - found
            case Or(nodes):
                sets = [s for s in map(self.passages, nodes) if s is not None]
                return set().union(*sets) if sets else None
            case And(nodes):
                return self._all(nodes)

    def _all(self, nodes: Sequence[Node]) -> set[int] | None:
        editions = self._shelf.everything
        sets: list[set[int]] = []
        minus: list[set[int]] = []
        filtered = False
        for node in nodes:
            inner = node.node if isinstance(node, Not) else node
            if isinstance(inner, Fielded) and inner.field not in (*FIELDED, Field.NOTE):
                matching = self._shelf.matching(inner)
                editions = editions - matching if inner is not node else editions & matching
                filtered = True
                continue
            found = self.passages(inner)
            if found is not None:
                (sets if inner is node else minus).append(found)
        if not (sets or minus or filtered):
            return None
        result = set.intersection(*sorted(sets, key=len)) if sets else self._all_passages()
        result = result.difference(*minus) if minus else result
        return self._of_editions(result, editions) if filtered else result

    def _all_passages(self) -> set[int]:
        return set(range(len(self.segment.passages)))

    def _of_editions(self, passages: Iterable[int], editions: frozenset[int]) -> set[int]:
        of = self.segment.passages.editions
        here = self.segment.here(editions)
        return {passage for passage in passages if of[passage] in here}

    def _fielded(self, node: Fielded) -> set[int] | None:
        if node.field is Field.NOTE:
            assert not isinstance(node.value, Years | Dates)
            return self._numbered(self._noted.get(node.value, frozenset()))
        if node.field not in FIELDED:
            return self._of_editions(self._all_passages(), self._shelf.matching(node))
        if isinstance(node.value, Years | Dates) or not self._patterns[node.value]:
            return None
        found = set(self.matches(node.value, node.field))
        if node.field is Field.SECTION:
            found |= self._of_kind(self._patterns[node.value])
        return found

    def _numbered(self, pairs: frozenset[Pair]) -> set[int]:
        """The passages of these editions and numbers."""
        of = self.segment.passages
        here = self.segment.here(frozenset(edition for edition, _ in pairs))
        return {
            passage
            for passage, edition in enumerate(of.editions)
            if edition in here and (edition, of.numbers[passage]) in pairs
        }

    def _of_kind(self, pattern: Pattern) -> set[int]:
        """The passages of a kind of section whose name is what is asked for."""
        kinds = {
            number
            for number, kind in enumerate(KINDS)
            if len(words := kind.value.split()) == len(pattern)
            and all(word in any_of for word, any_of in zip(words, pattern, strict=True))
        }
        if not kinds:
            return set()
        return {passage for passage, k in enumerate(self.segment.passages.kinds) if k in kinds}

    def _near(self, node: Near) -> set[int]:
        leaves = [leaf for leaf in node.leaves if self._patterns[leaf]]
        if not leaves:
            return set()
        within = set.intersection(*(set(self.matches(leaf)) for leaf in leaves))
        spots = [self._spots(TEXT, self._patterns[leaf], within) for leaf in leaves]
        found: set[int] = set()
        there = [one for one in spots if one is not None]
        if len(there) == len(spots):
            for low, high in self._portions(sum(one.count for one in there)):
                starts = [one.between(low, high) for one in there]
                first = first_near(starts, node.distance, node.ordered)
                found.update(map(rshift, first, repeat(16)))
        return found

    # -- where and how often -----------------------------------------------------

    def matches(self, leaf: Leaf, asked: Field | None = None) -> dict[int, float]:
        """Passages of a leaf with how often it stands there, weighed by where; as `Weight`."""
        others = self._synonyms.get(leaf) if asked is None else None
        if not others:
            return self.own_matches(leaf, asked)
        if leaf not in self._with_synonyms:
            found = dict(self.own_matches(leaf))
            for other in others:
                for passage, count in self.own_matches(other).items():
                    found[passage] = found.get(passage, 0) + count
            self._with_synonyms[leaf] = found
        return self._with_synonyms[leaf]

    def own_matches(self, leaf: Leaf, asked: Field | None = None) -> dict[int, float]:
        """`matches` without those of its synonyms."""
        found = self._found.get((leaf, asked))
        if found is None:
            if not self._wanted():
                raise NoLongerWanted
            pattern = self._patterns[leaf]
            found = {}
            fields = self._in_text if asked is None else {FIELDED[asked]: 1.0}
            for field, weight in fields.items():
                if len(pattern) == 1:
                    self._count_words(field, pattern[0], weight, found)
                else:
                    self._count_phrases(self._starts(field, pattern), weight, found)
            if len(pattern) > 1 and asked is None and (starts := self._across(pattern)):
                self._count_phrases(starts, 1.0, found)
                self._broken[leaf] = {start >> 16 for start in starts}
            self._found[leaf, asked] = found
        return found

    def _count_words(
        self, field: str, words: frozenset[str], weight: float, found: dict[int, float]
    ) -> None:
        every = list(self.segment.file.all_postings(field, words))
        if len(every) > _SOME:
            rare = [one for one in every if len(one.places) < 2 * len(one.ids)]
            every = [one for one in every if len(one.places) >= 2 * len(one.ids)]
            for passage, count in self._counted(rare).items():
                found[passage] = found.get(passage, 0) + count * weight
        for number, postings in enumerate(every):
            if number % _SOME == 0 and not self._wanted():
                raise NoLongerWanted
            if not found and weight == 1.0:
                found.update(zip(postings.ids, postings.freqs, strict=True))
                continue
            for passage, count in zip(postings.ids, postings.freqs, strict=True):
                found[passage] = found.get(passage, 0) + count * weight

    def _counted(self, rare: Sequence[Postings]) -> Counter[int]:
        """How often words that mostly stand once in a passage stand in each: counted in C."""
        counted: Counter[int] = Counter()
        for first in range(0, len(rare), _SOME):
            if not self._wanted():
                raise NoLongerWanted
            counted.update(
                chain.from_iterable(
                    postings.ids
                    if len(postings.places) == len(postings.ids)
                    else chain.from_iterable(map(repeat, postings.ids, postings.freqs))
                    for postings in rare[first : first + _SOME]
                )
            )
        return counted

    def broken(self, passage: int) -> tuple[Leaf, ...]:
        """What begins in a passage and ends behind the page break at its end."""
        return tuple(leaf for leaf, passages in self._broken.items() if passage in passages)

    def _count_phrases(self, starts: Iterable[int], weight: float, found: dict[int, float]) -> None:
        for passage, count in Counter(map(rshift, starts, repeat(16))).items():
            found[passage] = found.get(passage, 0) + count * weight

    def _across(self, pattern: Pattern) -> list[int]:
        """Where a pattern begins before the page break at the end of a passage and ends after."""
        begins = range(BREAK - len(pattern) + 1, BREAK)
        return [start for start in self._starts(ACROSS, pattern) if start & 0xFFFF in begins]

    def _starts(self, field: str, pattern: Pattern) -> Iterator[int]:
        """Where a pattern begins, each place passage << 16 | part, ascending."""
        spots = self._spots(field, pattern)
        if spots is not None:
            for low, high in self._portions(spots.count):
                yield from spots.between(low, high)

    def _spots(self, field: str, pattern: Pattern, within: set[int] | None = None) -> Spots | None:
        """Where a pattern begins, at least in `within`; None if a part of it is nowhere."""
        slots: list[Slot] = []
        for words in pattern:
            slots.append(Slot(list(self.segment.file.all_postings(field, words))))
            if not slots[-1].count:
                return None
        return Spots(slots, within)

    def _portions(self, places: int) -> Iterator[tuple[int, int]]:
        """Ranges of passages to look at, one after the other. Raises `NoLongerWanted`."""
        for portion in portions(len(self.segment.passages), places):
            if not self._wanted():
                raise NoLongerWanted
            yield portion

    # -- how well ----------------------------------------------------------------

    def scores(self, passages: set[int], weights: Sequence["Weight"]) -> dict[int, float]:
        """The score of each passage, for leaves with how rare they are."""
        scores = dict.fromkeys(passages, 0.0)
        dampers = self.segment.dampers
        for leaf, asked, rarity in weights:
            if not self._wanted():
                raise NoLongerWanted
            found = self.matches(leaf, asked)
            if len(found) < len(passages):
                for passage, count in found.items():
                    if passage in scores:
                        scores[passage] += rarity * count / (count + dampers[passage])
            else:
                for passage in passages:
                    count = found.get(passage, 0)
                    if count:
                        scores[passage] += rarity * count / (count + dampers[passage])
        worths = map(self.segment.worths.__getitem__, scores)
        return dict(zip(scores, map(mul, scores.values(), worths), strict=True))
