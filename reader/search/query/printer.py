"""A tree as text that reads back as the same tree. Shown as what was understood."""

from reader.search.query.tree import (
    And,
    Fielded,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Wild,
    Word,
    Years,
)


def show(node: Node) -> str:
    """The tree as text, as short as can be read back."""
    match node:
        case Word(text) | Wild(text):
            return text
        case Phrase(words):
            return '"' + " ".join(words) + '"'
        case Fielded(field, value):
            return f"{field}:{_years(value) if isinstance(value, Years) else show(value)}"
        case Near(leaves, distance):
            return f"NEAR({' '.join(map(show, leaves))}, {distance})"
        case Not(inner):
            return "NOT " + _bracketed(inner, And, Or)
        case And(nodes):
            return " ".join(_bracketed(inner, Or) for inner in nodes)
        case Or(nodes):
            return " OR ".join(map(show, nodes))


def _bracketed(node: Node, *kinds: type[And] | type[Or]) -> str:
    text = show(node)
    return f"({text})" if isinstance(node, kinds) else text


def _years(years: Years) -> str:
    if years.first == years.last:
        return str(years.first)
    return f"{years.first or ''}..{years.last or ''}"
