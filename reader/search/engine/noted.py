"""What a person has noted on passages: `note:` finds the passages by the notes' words.

Notes are the person's and not in the index: they are few, and read when they are asked for.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.library.reading import Catalogue
from reader.model.note import NoteRow
from reader.search.engine.filters import text_test
from reader.search.query.tree import Dates, Field, Fielded, Leaf, Node, Years, walk

Pair = tuple[int, int]
"""Edition, and number of a passage in it."""


@dataclass(frozen=True, slots=True)
class Noted:
    """The passages whose notes answer a query."""

    passages: Mapping[Leaf, frozenset[Pair]] = field(default_factory=dict)
    """Those with a note that holds what is asked for, in its text or in what it marks."""
    notes: Mapping[Pair, tuple[NoteRow, ...]] = field(default_factory=dict)
    """Those notes, by the passage that they are on."""


def asked(tree: Node) -> list[Leaf]:
    """What a query asks of notes."""
    return [
        node.value
        for node, _ in walk(tree)
        if isinstance(node, Fielded) and node.field is Field.NOTE
        if not isinstance(node.value, Years | Dates)
    ]


def find_noted(
    leaves: Iterable[Leaf], rows: Iterable[NoteRow], catalogue: Catalogue, *, quotes: bool = True
) -> Noted:
    """The notes that hold any of the leaves, and the passages that they are on.

    With `quotes`, also those that mark words which hold them.
    """
    placed: list[tuple[Leaf, NoteRow]] = []
    for leaf in leaves:
        holds = text_test(leaf)
        placed += [
            (leaf, row)
            for row in rows
            if holds(row.note.text) or (quotes and holds(row.note.anchor.quote))
        ]
    numbers = catalogue.passage_numbers(
        [(row.edition, row.note.anchor.page, row.note.anchor.first) for _, row in placed]
    )
    passages: defaultdict[Leaf, set[Pair]] = defaultdict(set)
    notes: defaultdict[Pair, dict[NoteRow, None]] = defaultdict(dict)
    for (leaf, row), number in zip(placed, numbers, strict=True):
        if number >= 0:
            passages[leaf].add((row.edition, number))
            notes[row.edition, number][row] = None
    return Noted(
        {leaf: frozenset(pairs) for leaf, pairs in passages.items()},
        {pair: tuple(found) for pair, found in notes.items()},
    )
