"""The leaves of a query: which are looked up, which make a passage better, which are marked."""

from collections.abc import Mapping, Sequence

from reader.search.engine.evaluate import FIELDED
from reader.search.marks import Pattern, Wanted
from reader.search.query.tree import (
    Dates,
    Field,
    Fielded,
    Fuzzy,
    Leaf,
    Near,
    Node,
    Phrase,
    Wild,
    Word,
    Years,
    walk,
)


def leaves_of(tree: Node) -> list[Leaf]:
    """Every leaf, also in fields and NEAR."""
    leaves: list[Leaf] = []
    for node, _ in walk(tree):
        match node:
            case Word() | Wild() | Fuzzy() | Phrase():
                leaves.append(node)
            case Near(inner):
                leaves += inner
            case Fielded(_, value) if not isinstance(value, Years | Dates):
                leaves.append(value)
    return leaves


def scored_leaves(tree: Node) -> list[tuple[Leaf, Field | None]]:
    """The leaves that make a passage better, each once, and where they are looked for."""
    leaves: list[tuple[Leaf, Field | None]] = []
    for node, wanted in walk(tree):
        match node:
            case Word() | Wild() | Fuzzy() | Phrase() if wanted:
                leaves.append((node, None))
            case Near(inner) if wanted:
                leaves += [(leaf, None) for leaf in inner]
            case Fielded(field, value) if wanted and field in FIELDED:
                assert not isinstance(value, Years | Dates)
                leaves.append((value, field))
    return [leaf for at, leaf in enumerate(leaves) if leaf not in leaves[:at]]


def to_mark(
    tree: Node,
    patterns: Mapping[Leaf, Pattern],
    synonyms: Mapping[Leaf, Sequence[Leaf]] | None = None,
) -> Wanted:
    """What to mark anywhere in a passage that was found."""
    plain: list[Pattern] = []
    others: list[tuple[Pattern, Pattern]] = []
    near: list[tuple[tuple[Pattern, ...], int, bool]] = []
    for node, wanted in walk(tree):
        if not wanted:
            continue
        if isinstance(node, Leaf):
            if patterns[node]:
                plain.append(patterns[node])
                others += [(patterns[o], patterns[node]) for o in (synonyms or {}).get(node, ())]
        elif isinstance(node, Near):
            group = tuple(patterns[leaf] for leaf in node.leaves if patterns[leaf])
            if group:
                near.append((group, node.distance, node.ordered))
    plain = list(dict.fromkeys(plain))
    return Wanted(
        tuple(plain), tuple(near), tuple((other, plain.index(own)) for other, own in others)
    )


def to_mark_in_captions(tree: Node, patterns: Mapping[Leaf, Pattern]) -> Wanted:
    """What to mark in captions only."""
    return Wanted(
        tuple(
            patterns[node.value]
            for node, wanted in walk(tree)
            if wanted and isinstance(node, Fielded) and node.field is Field.CAPTION
            if not isinstance(node.value, Years | Dates) and patterns[node.value]
        )
    )
