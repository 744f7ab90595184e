"""Any text to a tree. Nothing is an error: what does not parse is taken literally, and noted.

    words "exact phrases" wild* *card fuzzy~ AND OR NOT ( )
    NEAR(a b, 8) in any order, BEFORE(a b, 8) in this order; also a NEAR b, a NEAR/8 b
    title: country: region: publisher: company: section: caption: note: is:current
    year:2019..2025 year:>2019 updated:2024-01..2024-06 updated:>2024-06 updated:<2023

Neighbours are joined by AND, which binds tighter than OR; NOT binds tightest. The
operators are upper case, so that "and" can be looked for. A quotation mark or bracket
that is left open runs to the end of the text, as one types.
"""

import re
from dataclasses import dataclass

from reader.search.query.spans import dates, years
from reader.search.query.tree import (
    NOTHING,
    Field,
    Fielded,
    Fuzzy,
    Leaf,
    Near,
    Node,
    Phrase,
    Wild,
    Word,
    all_of,
    any_of,
    negated,
)

MOST_TOKENS = 256
DEEPEST = 32
LEAST_FUZZY = 4
"""Letters below which a word is near to everything."""
STATES = ("current", "superseded", "live", "archived")
_OPERATORS = ("AND", "OR", "NOT")
_BETWEEN = re.compile(r"(NEAR|BEFORE)(?:/(\d{1,5}))?")
"""NEAR between two words, as the databases of news write it."""
_DISTANCE = 8
_FARTHEST = 1000
_TOKEN = re.compile(
    r"""
    \s*(?:
        (?P<near>(?:NEAR|BEFORE)\()
      | (?P<bracket>[()])
      | (?P<field>[A-Za-z]+):(?=[^\s()])
      | "(?P<phrase>[^"]*)(?P<closed>"?)
      | (?P<word>[^\s()"]+)
    )
    """,
    re.VERBOSE,
)
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query that was read."""

    tree: Node
    notes: tuple[str, ...] = ()
    """A sentence for each thing that was taken literally or left out."""
    open_word: str = ""
    """The word that the text ends in: it may not be whole yet."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def parse(text: str) -> Parsed:
    """The tree of any text."""
    reader = _Reader(text)
    tree = reader.either(0)
    while reader.more:
        # Only a closing bracket that nobody opened ends `either` early.
        reader.note("A closing bracket without an opening one was left out.")
        reader.next()
        rest = reader.either(0)
        tree = all_of([node for node in (tree, rest) if node != NOTHING])
    last = reader.tokens[-1] if reader.tokens else None
    typing = last is not None and last.kind == "word" and not text[-1:].isspace()
    return Parsed(tree, tuple(dict.fromkeys(reader.notes)), last.text if last and typing else "")


class _Reader:
    def __init__(self, text: str) -> None:
        self.notes: list[str] = []
        self.tokens: list[_Token] = []
        self._at = 0
        for found in _TOKEN.finditer(text.translate(_QUOTES)):
            if len(self.tokens) == MOST_TOKENS:
                self.note(f"Only the first {MOST_TOKENS} words were looked for.")
                break
            kind = found.lastgroup or ""
            self._take("phrase" if kind == "closed" else kind, found)

    def _take(self, kind: str, found: re.Match[str]) -> None:
        text = found[kind]
        if kind == "field" and text.lower() not in list(Field):
            # "http://..." or "ratio:": a word with a colon in it, which goes on.
            self.tokens.append(_Token("odd", text))
            return
        if kind == "phrase" and not found["closed"]:
            self.note("The quotation mark is not closed: the phrase runs to the end.")
        if kind == "word" and self.tokens and self.tokens[-1].kind == "odd":
            odd = self.tokens.pop().text
            self.note(f"There is no field “{odd}”: its words were looked for instead.")
            text = f"{odd}:{text}"
        self.tokens.append(_Token(kind, text))

    def note(self, sentence: str) -> None:
        self.notes.append(sentence)

    @property
    def more(self) -> bool:
        return self._at < len(self.tokens)

    def next(self) -> _Token:
        self._at += 1
        return self.tokens[self._at - 1]

    def _peek(self, ahead: int = 0) -> _Token:
        at = self._at + ahead
        return self.tokens[at] if at < len(self.tokens) else _Token("end", "")

    def _is(self, operator: str) -> bool:
        return self._peek() == _Token("word", operator)

    def _ends(self, ahead: int = 0) -> bool:
        """Whether nothing that an operator could work on comes."""
        token = self._peek(ahead)
        if token.kind in ("end", "near"):
            return token.kind == "end"
        return token == _Token("bracket", ")")

    def either(self, depth: int) -> Node:
        nodes = [self._all(depth)]
        while self._is("OR") and not self._ends(1):
            self.next()
            nodes.append(self._all(depth))
        return any_of([node for node in nodes if node != NOTHING])

    def _all(self, depth: int) -> Node:
        nodes: list[Node] = []
        while not self._ends():
            if self._is("OR"):
                if nodes and not self._ends(1):
                    break
                nodes.append(self._literally(self.next().text))
            elif self._is("AND"):
                token = self.next()
                if not nodes or self._ends() or self._is("AND") or self._is("OR"):
                    nodes.append(self._literally(token.text))
            else:
                nodes.append(self._one(depth))
        return all_of([node for node in nodes if node != NOTHING])

    def _one(self, depth: int) -> Node:
        turned = False
        while self._is("NOT"):
            token = self.next()
            if self._ends() or self._is("AND") or self._is("OR"):
                return self._literally(token.text)
            turned = not turned
        node = self._operand(depth)
        return negated(node) if turned and node != NOTHING else node

    def _operand(self, depth: int) -> Node:
        token = self.next()
        match token.kind:
            case "bracket":
                return self._brackets(depth)
            case "near":
                return self._near(token.text == "BEFORE(")
            case "field":
                return self._fielded(Field(token.text.lower()))
            case _:
                if token.kind == "word" and _BETWEEN.fullmatch(token.text):
                    name = token.text.partition("/")[0]
                    self.note(
                        f"{name} stands between two words: it was looked for as a word. "
                        f"Write fibre {name} tower, or {name}(fibre tower, {_DISTANCE})."
                    )
                leaf = self._leaf(token)
                return NOTHING if leaf is None else self._between(leaf)

    def _between(self, leaf: Leaf) -> Node:
        """A leaf, or what it is to be near to: "a NEAR b", "a NEAR/5 b NEAR/5 c"."""
        leaves, last = [leaf], ""
        while found := _BETWEEN.fullmatch(self._peek().text if self._peek().kind == "word" else ""):
            ahead = self._peek(1)
            names = ahead.text in _OPERATORS or _BETWEEN.fullmatch(ahead.text)
            if ahead.kind not in ("word", "phrase") or (ahead.kind == "word" and names):
                break
            if last and found[0] != last:
                break
            other = self._leaf(ahead)
            if other is None:
                break
            last = found[0]
            self._at += 2
            leaves.append(other)
        if len(leaves) == 1:
            return leaf
        name, _, distance = last.partition("/")
        return Near(tuple(leaves), _within(distance), name == "BEFORE")

    def _brackets(self, depth: int) -> Node:
        if depth >= DEEPEST:
            self.note(f"Brackets deeper than {DEEPEST} were left out.")
            return NOTHING
        node = self.either(depth + 1)
        if self.more:
            self.next()
        else:
            self.note("The bracket is not closed: it runs to the end.")
        return node

    def _near(self, ordered: bool) -> Node:
        leaves: list[Leaf] = []
        distance = _DISTANCE
        while self.more and (token := self.next()) != _Token("bracket", ")"):
            if token.kind in ("bracket", "near", "field"):
                continue
            if token.kind == "word":
                token = _Token("word", token.text.rstrip(",:"))
                if leaves and self._ends() and _is_number(token.text):
                    distance = _within(token.text)
                    continue
            leaf = self._leaf(token) if token.text else None
            if leaf is not None:
                leaves.append(leaf)
        if len(leaves) > 1:
            return Near(tuple(leaves), distance, ordered)
        name = "BEFORE" if ordered else "NEAR"
        self.note(f"{name} takes two words or more and a distance: {name}(a b, 8).")
        return leaves[0] if leaves else NOTHING

    def _fielded(self, field: Field) -> Node:
        if not self.more:
            return NOTHING
        token = self.next()
        leaf = self._leaf(token) if token.kind in ("word", "phrase", "odd") else None
        if leaf is None:
            return NOTHING
        if field is Field.YEAR or field is Field.UPDATED:
            span = years(token.text) if field is Field.YEAR else dates(token.text)
            if span is not None:
                return Fielded(field, span)
            self.note(
                f"“{token.text}” is no year: write year:2024 or year:2019..2025."
                if field is Field.YEAR
                else f"“{token.text}” is no date: write updated:>2024-06 or updated:2023..2024."
            )
            return leaf
        if field is Field.IS and token.text.lower() not in STATES:
            self.note(f"“is:” knows {', '.join(STATES)}; “{token.text}” was looked for instead.")
            return leaf
        if field is Field.IS:
            return Fielded(field, Word(token.text.lower()))
        return Fielded(field, leaf)

    def _leaf(self, token: _Token) -> Leaf | None:
        if token.kind == "phrase":
            words = tuple(token.text.split())
            return Phrase(words) if words else None
        if token.kind == "odd":
            return Phrase((token.text + ":",))
        # "Note:" must not become the start of a field when something follows it in print.
        text = token.text.rstrip(":") or token.text
        if text in _OPERATORS or _BETWEEN.fullmatch(text):
            return Phrase((text,))
        if "*" in text:
            if text.strip("*"):
                return Wild(text)
            self.note("A * alone stands for nothing.")
            return None
        if text.endswith("~") and len(text) > 1:
            if text[:-1].isalpha() and len(text) > LEAST_FUZZY:
                return Fuzzy(text[:-1])
            self.note(
                f"~ is for words of {LEAST_FUZZY} letters or more: “{text}” was taken as it is."
            )
        return Word(text)

    def _literally(self, operator: str) -> Phrase:
        self.note(f"{operator} has nothing to join: it was looked for as a word.")
        return Phrase((operator,))


def _within(distance: str) -> int:
    return max(1, min(int(distance or _DISTANCE), _FARTHEST))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 6
