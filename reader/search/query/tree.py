"""The nodes of a query.

A tree is canonical: `And` and `Or` hold two nodes or more and none of their own kind,
`Not` holds no `Not`, and words are as typed, without white space, quotation marks or
round brackets. The parser makes canonical trees only, so that a tree that is printed
and read again is the same tree.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What `name:` can ask for.

    The first two are in the index, the last in the person's notes, the others in the catalogue.
    """

    SECTION = "section"
    CAPTION = "caption"
    TITLE = "title"
    COUNTRY = "country"
    REGION = "region"
    PUBLISHER = "publisher"
    COMPANY = "company"
    YEAR = "year"
    UPDATED = "updated"
    IS = "is"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms; what it is cut into stands side by side: "C-band"."""

    text: str


@dataclass(frozen=True, slots=True)
class Wild:
    """A word with `*` for any letters: "subscri*", "*card"."""

    text: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word that may be misspelt by a letter or two: "subscirber~". Letters only."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words as typed, unstemmed, side by side."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Years:
    """Years from first to last; 0 leaves an end open."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Dates:
    """Days from first to last, each a year, month or day as ISO 8601; "" leaves an end open."""

    first: str
    last: str


Leaf = Word | Wild | Fuzzy | Phrase
Span = Years | Dates


@dataclass(frozen=True, slots=True)
class Fielded:
    """A leaf that is looked for in one field only; a span of time for the year and the date."""

    field: Field
    value: Leaf | Span


@dataclass(frozen=True, slots=True)
class Near:
    """Leaves that stand close together.

    In any order, all at most `distance` words from the first leaf; or `ordered`, each at most
    so many words after the one before.
    """

    leaves: tuple[Leaf, ...]
    distance: int
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """Everything else."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """All of these; an empty one is the empty query, which finds nothing."""

    nodes: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these."""

    nodes: "tuple[Node, ...]"


Node = Leaf | Fielded | Near | Not | And | Or

NOTHING = And(())


def all_of(nodes: "list[Node]") -> "Node":
    """`And` of these, canonical."""
    return _joined(And, nodes)


def any_of(nodes: "list[Node]") -> "Node":
    """`Or` of these, canonical."""
    return _joined(Or, nodes)


def negated(node: "Node") -> "Node":
    """`Not` of this, canonical."""
    return node.node if isinstance(node, Not) else Not(node)


def _joined(kind: type[And] | type[Or], nodes: "list[Node]") -> "Node":
    flat: list[Node] = []
    for node in nodes:
        flat += node.nodes if isinstance(node, kind) else (node,)
    if not flat:
        return NOTHING
    return flat[0] if len(flat) == 1 else kind(tuple(flat))


def walk(node: "Node", wanted: bool = True) -> "Iterator[tuple[Node, bool]]":
    """Every node from the top down, and whether it is wanted (not under a `Not`)."""
    yield node, wanted
    if isinstance(node, And | Or):
        for child in node.nodes:
            yield from walk(child, wanted)
    elif isinstance(node, Not):
        yield from walk(node.node, not wanted)
