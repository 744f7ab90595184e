"""What answers a question beside passages: one's own notes, and titles and records of reports.

A record may say what no page does: the publisher's site or the reader said it.
"""

from collections.abc import Callable, Collection, Sequence

from reader.library.reading import Catalogue
from reader.model.hit import Hit
from reader.search.analysis import Parts
from reader.search.engine.evaluate import NoLongerWanted
from reader.search.engine.filters import Shelf, text_test
from reader.search.query.tree import (
    And,
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
    all_of,
    any_of,
    negated,
    walk,
)
from reader.search.stemming import stem

ENOUGH = 5
"""Passages beyond which titles and records need not be looked through as well."""
MOST = 5
_LENGTH = 160
"""Characters of a field that are shown."""
_PAGES = {Field.SECTION, Field.CAPTION, Field.NOTE}
"""Fields that titles and records do not have."""


def of_notes(tree: Node) -> Node | None:
    """The same asked of notes alone; None where fields of pages or notes are asked already."""
    if any(isinstance(node, Fielded) and node.field in _PAGES for node, _ in walk(tree)):
        return None
    return _noted(tree)


def _noted(tree: Node) -> Node:
    match tree:
        case And(nodes):
            return all_of([_noted(node) for node in nodes])
        case Or(nodes):
            return any_of([_noted(node) for node in nodes])
        case Not(node):
            return negated(_noted(node))
        case Near(leaves):
            return all_of([Fielded(Field.NOTE, leaf) for leaf in leaves])
        case Fielded():
            return tree
    return Fielded(Field.NOTE, tree)


class _Tests(dict[Leaf, Callable[[str], bool]]):
    """How each leaf is looked for in a text, made once a query: words are cut, and compared, once.

    Over 69 editions "fuction~" took 285 ms with a new test for each text.
    """

    def __missing__(self, leaf: Leaf) -> Callable[[str], bool]:
        test = self[leaf] = text_test(leaf)
        return test


def named(
    tree: Node,
    shelf: Shelf,
    catalogue: Catalogue,
    scope: Collection[int],
    found: Collection[int],
    wanted: Callable[[], bool],
) -> list[Hit]:
    """Reports whose title or record holds what is asked, as hits on their first page.

    Of the editions in `scope`, but for those with passages `found` already. Raises
    `NoLongerWanted`.
    """
    leaves: list[Leaf] = [
        node
        for node, wanted in walk(tree)
        if wanted and isinstance(node, Word | Wild | Fuzzy | Phrase)
    ]
    if not leaves or of_notes(tree) is None:
        return []
    texts: dict[int, list[tuple[str, str]]] = {
        edition: [("title", shelf.facts[edition].title)] for edition in set(scope) - set(found)
    }
    probes = _probes(leaves)
    for edition, field, text in catalogue.said_in_records(probes):
        if edition in texts and field != "title":
            texts[edition].append((field, text))
    hits: list[Hit] = []
    # Where all are wanted a look at their letters spares cutting most records into words.
    nodes = tree.nodes if isinstance(tree, And) else (tree,)
    every = probes if all(isinstance(node, Word | Phrase) for node in nodes) else []
    tests = _Tests()
    for edition, said in texts.items():
        if not wanted():
            raise NoLongerWanted
        whole = " \n ".join(text for _, text in said)
        letters = whole.casefold()
        if whole.isascii() and not all(probe in letters for probe in every):
            continue
        if not _holds(tree, shelf, edition, whole, tests):
            continue
        field, text = max(said, key=lambda one: sum(tests[leaf](one[1]) for leaf in leaves))
        facts = shelf.facts[edition]
        hits.append(
            Hit(
                report=facts.report,
                edition=edition,
                title=facts.title,
                updated=facts.updated,
                superseded=not facts.current,
                page=1,
                label="",
                section=field.replace("_", " ").capitalize(),
                snippet=_cut(text),
                marks=(),
                words=(),
                score=0.0,
            )
        )
    hits.sort(key=lambda hit: (hit.section != "Title", hit.title))
    return hits[:MOST]


def _probes(leaves: Sequence[Leaf]) -> list[str]:
    """Letters of which a field must hold some to be worth reading; "" where any may do."""
    found: list[str] = []
    for leaf in leaves:
        words = leaf.words if isinstance(leaf, Phrase) else (leaf.text,)
        parts = [part for word in words for part in Parts()[word]]
        plain = isinstance(leaf, Word | Phrase) and all(map(str.isascii, parts))
        found.append(max(map(_beginning, parts), key=len, default="") if plain else "")
    return found


def _beginning(part: str) -> str:
    """What all forms of a word begin with: "compan" of companies, whose stem is "compani"."""
    root = stem(part)[:-1]
    return root if part.startswith(root) else part[:2]


def _holds(tree: Node, shelf: Shelf, edition: int, text: str, tests: _Tests) -> bool:
    match tree:
        case And(nodes):
            return bool(nodes) and all(_holds(node, shelf, edition, text, tests) for node in nodes)
        case Or(nodes):
            return any(_holds(node, shelf, edition, text, tests) for node in nodes)
        case Not(node):
            return not _holds(node, shelf, edition, text, tests)
        case Near(leaves):
            return all(tests[leaf](text) for leaf in leaves)
        case Fielded():
            return edition in shelf.matching(tree)
    return tests[tree](text)


def _cut(text: str) -> str:
    return text if len(text) <= _LENGTH else text[:_LENGTH].rsplit(" ", 1)[0] + " …"
