"""A tree as text that reads back as the same tree. Shown as what was understood."""

from reader.search.query.tree import (
    And,
    Dates,
    Fielded,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Span,
    Wild,
    Word,
    Years,
)


def show(node: Node) -> str:
    """The tree as text, as short as can be read back."""
    match node:
        case Word(text) | Wild(text):
            return text
        case Fuzzy(text):
            return text + "~"
        case Phrase(words):
            return '"' + " ".join(words) + '"'
        case Fielded(field, value):
            shown = _span(value) if isinstance(value, Years | Dates) else show(value)
            return f"{field}:{shown}"
        case Near(leaves, distance, ordered):
            name = "BEFORE" if ordered else "NEAR"
            return f"{name}({' '.join(map(show, leaves))}, {distance})"
        case Not(inner):
            return "NOT " + _bracketed(inner, And, Or)
        case And(nodes):
            return " ".join(_bracketed(inner, Or) for inner in nodes)
        case Or(nodes):
            return " OR ".join(map(show, nodes))


def _bracketed(node: Node, *kinds: type[And] | type[Or]) -> str:
    text = show(node)
    return f"({text})" if isinstance(node, kinds) else text


def _span(span: Span) -> str:
    ends = [
        f"{end:04}" if isinstance(end, int) and end else end or ""
        for end in (span.first, span.last)
    ]
    return str(ends[0]) if ends[0] == ends[1] else "..".join(map(str, ends))
