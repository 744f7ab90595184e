"""From the words of a query to the words of the index: forms, wild cards, words half typed.

The index holds words as printed, so that phrases, wild cards and "did you mean" speak of
real words; beside them it keeps, for each stem, the words that have it. A query word is
looked up there, and its forms are what is searched for and what is marked.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from heapq import nlargest

from reader.search.analysis import STOP_WORDS, Parts, fold
from reader.search.engine.postings import TEXT, SegmentFile
from reader.search.marks import Pattern
from reader.search.query.tree import (
    And,
    Fielded,
    Leaf,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Wild,
    Word,
    all_of,
    any_of,
    negated,
)
from reader.search.stemming import stem

MOST_FORMS = 2000
"""Words that a wild card may stand for; the most frequent ones are taken."""
_PIECE = re.compile(r"[^\W_]*(?:\*[^\W_]*)+|[^\W_]+")


class Expander:
    """Expands the leaves of one query over all segments."""

    def __init__(self, files: Sequence[SegmentFile], parts: Parts) -> None:
        self._files = files
        self._parts = parts
        self.notes: list[str] = []
        """What had to be left out."""

    def forms(self, part: str) -> frozenset[str]:
        """The indexed words with the stem of this part; none if it is unknown."""
        root = stem(part)
        return frozenset(form for file in self._files for form in file.forms(root))

    def pattern(self, leaf: Leaf) -> Pattern:
        """What a leaf may be; an empty pattern where it is only punctuation."""
        match leaf:
            case Word(text):
                return tuple(self.forms(part) | {part} for part in self._parts[text])
            case Phrase(words):
                return tuple(frozenset({part}) for part in self._parts.flat(words))
            case Wild(text):
                pieces = [piece for piece in _PIECE.findall(fold(text)) if piece.strip("*")]
                return tuple(self._matching(piece) for piece in pieces)

    def _matching(self, piece: str) -> frozenset[str]:
        """The indexed words that a piece with `*` stands for."""
        if "*" not in piece:
            return frozenset({piece})
        start = piece.partition("*")[0]
        whole = re.compile(".*".join(map(re.escape, piece.split("*"))))
        counts: dict[str, int] = {}
        for word, count in self._starting(start):
            if whole.fullmatch(word):
                counts[word] = counts.get(word, 0) + count
        if len(counts) > MOST_FORMS:
            self.notes.append(
                f"“{piece}” stands for {len(counts):,} words: "
                f"the {MOST_FORMS:,} most frequent were looked for."
            )
            return frozenset(nlargest(MOST_FORMS, counts, key=counts.__getitem__))
        return frozenset(counts)

    def _starting(self, start: str) -> Iterable[tuple[str, int]]:
        for file in self._files:
            for word, count in file.words_from(TEXT, start):
                if not word.startswith(start):
                    break
                yield word, count

    def finish_word(self, tree: Node, open_word: str) -> Node:
        """A word half typed becomes `word*`, where the library has no such word but longer ones.

        A word that the library knows is taken as it stands, though it may be the beginning of
        another: "car" finds cars, not carriers, and what is typed on narrows it at once.
        """
        parts = self._parts[open_word]
        if not parts or self.forms(parts[-1]) or len(parts[-1]) < 2:
            return tree
        if not any(True for _ in self._starting(parts[-1])):
            return tree
        wild = Wild(open_word.rstrip(".,;:!?") + "*")
        return changed(tree, lambda leaf: wild if leaf == Word(open_word) else leaf)

    def without_stop_words(self, tree: Node) -> Node:
        """Leaves out "the" and "of" beside other words that must all be there."""
        if isinstance(tree, Not):
            return negated(self.without_stop_words(tree.node))
        if isinstance(tree, Or):
            return any_of([self.without_stop_words(node) for node in tree.nodes])
        if isinstance(tree, And):
            kept = [node for node in tree.nodes if not self._is_stop_word(node)]
            if any(isinstance(node, Word | Wild | Phrase | Near | Or) for node in kept):
                return all_of([self.without_stop_words(node) for node in kept])
        return tree

    def _is_stop_word(self, node: Node) -> bool:
        return isinstance(node, Word) and STOP_WORDS.issuperset(self._parts[node.text])


def changed(tree: Node, change: Callable[[Leaf], Leaf]) -> Node:
    """The tree with every leaf changed, those in fields left as they are."""
    match tree:
        case Word() | Wild() | Phrase():
            return change(tree)
        case And(nodes):
            return all_of([changed(node, change) for node in nodes])
        case Or(nodes):
            return any_of([changed(node, change) for node in nodes])
        case Not(node):
            return negated(changed(node, change))
        case Near(leaves, distance):
            return Near(tuple(map(change, leaves)), distance)
        case Fielded():
            return tree
