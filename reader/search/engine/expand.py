"""From the words of a query to the words of the index: forms, wild cards, words half typed.

The index holds words as printed, so that phrases, wild cards and "did you mean" speak of
real words; beside them it keeps, for each stem, the words that have it. A query word is
looked up there, and its forms are what is searched for and what is marked.

Measured against one field of stems whose phrases are checked on the stored words, on
the manuals and bulletins of `index`, words and pairs and phrases of two drawn from the
pages and five like "of the", evaluation and scores only:

                                   manuals: median, 95%, max   bulletins
    one word, plain with forms     0.45   1.5   1.6 ms         0.17   0.49   0.59 ms
    one word, stems                0.34   1.2   1.5            0.12   0.39   0.40
    two words, plain with forms    0.39   1.6   2.0            0.22   0.51   0.56
    two words, stems               0.27   1.2   1.7            0.15   0.37   0.42
    phrase, plain                  0.42  11    27              0.25   1.3   10
    phrase, stems                  2.9  237   495              4.3   51    195
    size                           6.65 against 6.27 MB        3.49 against 3.40 MB
    taking in                      0.30 against 0.30 ms        0.53 against 0.47 ms a page

Both found the same. Forms cost a tenth of a millisecond and 6% of size; checking phrases
on stored words costs half a second at worst, and stems know no real words. So: plain.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from heapq import nlargest

from reader.search.analysis import STOP_WORDS, Parts, fits, fold
from reader.search.engine.evaluate import NoLongerWanted
from reader.search.engine.postings import TEXT, SegmentFile
from reader.search.engine.suggest import alike
from reader.search.marks import Pattern
from reader.search.query.tree import (
    And,
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
    all_of,
    any_of,
    negated,
    walk,
)
from reader.search.stemming import stem
from reader.search.synonyms import Synonyms

MOST_FORMS = 2000
"""Words that a wild card may stand for; the most frequent ones are taken."""
_PIECE = re.compile(r"[^\W_]*(?:\*[^\W_]*)+|[^\W_]+")


class Expander:
    """Expands the leaves of one query over all segments."""

    def __init__(
        self,
        files: Sequence[SegmentFile],
        parts: Parts,
        wanted: Callable[[], bool],
        unstemmed: Iterable[str] = (),
    ) -> None:
        """`unstemmed` has words that are to be found as typed only."""
        self._wanted = wanted
        self._files = files
        self._parts = parts
        self._unstemmed = set(map(fold, unstemmed))
        self.notes: list[str] = []
        """What had to be left out."""

    def forms(self, part: str) -> frozenset[str]:
        """The indexed words with the stem of this part; none if it is unknown."""
        root = stem(part)
        return frozenset(form for file in self._files for form in file.forms(root))

    def pattern(self, leaf: Leaf) -> Pattern:
        """What a leaf may be; an empty pattern where it is only punctuation."""
        match leaf:
            case Word(text) if fold(text) in self._unstemmed:
                return tuple(frozenset({part}) for part in self._parts[text])
            case Word(text):
                return tuple(self.forms(part) | {part} for part in self._parts[text])
            case Phrase(words):
                return tuple(frozenset({part}) for part in self._parts.flat(words))
            case Fuzzy(text):
                return tuple(
                    frozenset({part, *alike(part, self._files)}) for part in self._parts[text]
                )
            case Wild(text):
                pieces = [piece for piece in _PIECE.findall(fold(text)) if piece.strip("*")]
                return tuple(self._matching(piece) for piece in pieces)

    def synonyms(
        self, tree: Node, listed: Synonyms, literal: Iterable[str]
    ) -> dict[Leaf, tuple[Word, ...]]:
        """What may stand for each plain word of a query that is wanted, of what the index knows."""
        left = set(map(fold, literal))
        found: dict[Leaf, tuple[Word, ...]] = {}
        for node, wanted in walk(tree):
            if wanted and isinstance(node, Word) and fold(node.text) not in left:
                others = tuple(
                    Word(other)
                    for other in listed.of(node.text)
                    if all(map(self.forms, self._parts[other]))
                )
                if others:
                    found[node] = others
        return found

    def _matching(self, piece: str) -> frozenset[str]:
        """The indexed words that a piece with `*` stands for."""
        if "*" not in piece:
            return frozenset({piece})
        start, _, rest = piece.partition("*")
        literal = max(piece.split("*"), key=len)
        counts: dict[str, int] = {}
        for file in self._files:
            for words, held in file.word_lists(TEXT, start):
                if not self._wanted():
                    raise NoLongerWanted
                if start and words[0] > start and not words[0].startswith(start):
                    break
                # Most words are told apart by what they do not hold, which is the quickest.
                for at, word in enumerate(words):
                    if literal in word and (fits(word, piece) if rest else word.startswith(start)):
                        counts[word] = counts.get(word, 0) + held[at]
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
        another: "car" finds cars, not carriers. Of 300 words of the manuals, cut short anywhere
        after three letters, half became `word*`; the other half were words or stems of the
        manuals themselves. Either way there is an answer at each keystroke.
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
            if any(isinstance(node, Leaf | Near | Or) for node in kept):
                return all_of([self.without_stop_words(node) for node in kept])
        return tree

    def _is_stop_word(self, node: Node) -> bool:
        if not isinstance(node, Word) or (len(node.text) > 1 and node.text.isupper()):
            return False  # "WHO" and "IT" are meant
        return STOP_WORDS.issuperset(self._parts[node.text])


def changed(tree: Node, change: Callable[[Leaf], Leaf]) -> Node:
    """The tree with every leaf changed, those in fields left as they are."""
    match tree:
        case Word() | Wild() | Fuzzy() | Phrase():
            return change(tree)
        case And(nodes):
            return all_of([changed(node, change) for node in nodes])
        case Or(nodes):
            return any_of([changed(node, change) for node in nodes])
        case Not(node):
            return negated(changed(node, change))
        case Near(leaves, distance, ordered):
            return Near(tuple(map(change, leaves)), distance, ordered)
        case Fielded():
            return tree
