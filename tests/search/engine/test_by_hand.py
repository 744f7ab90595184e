"""The index against reading every passage word by word."""

from __future__ import annotations

import random

import pytest

from reader.search.analysis import Parts, cut
from reader.search.query import show
from reader.search.query.tree import And, Near, Node, Not, Or, Phrase, Wild, Word
from reader.search.stemming import stem
from tests.search.conftest import Shop

WORDS = "tower towers spectrum mobile C-band band bands operator operators 5G 4.5% grows".split()
PARTS = Parts()


def holds(node: Node, parts: list[str]) -> bool:
    match node:
        case Word(text):
            return bool(places([{"stem": stem(part)} for part in cut(text)], parts))
        case Phrase(words):
            return bool(places([{"is": part} for part in PARTS.flat(words)], parts))
        case Wild(text):
            return any(part.startswith(text.rstrip("*")) for part in parts)
        case Near((Word(one), Word(other)), distance, ordered):
            first = places([{"stem": stem(part)} for part in cut(one)], parts)
            second = places([{"stem": stem(part)} for part in cut(other)], parts)
            apart = [b - a for a in first for b in second]
            return any(0 < n <= distance if ordered else abs(n) <= distance for n in apart)
        case Not(inner):
            return not holds(inner, parts)
        case And(nodes):
            return all(holds(inner, parts) for inner in nodes)
        case Or(nodes):
            return any(holds(inner, parts) for inner in nodes)
    raise AssertionError(node)


def places(slots: list[dict[str, str]], parts: list[str]) -> list[int]:
    return [
        at
        for at in range(len(parts) - len(slots) + 1)
        if all(
            stem(parts[at + n]) == slot["stem"] if "stem" in slot else parts[at + n] == slot["is"]
            for n, slot in enumerate(slots)
        )
    ]


def some_tree(dice: random.Random, depth: int = 2) -> Node:
    word = dice.choice
    match dice.randrange(7 if depth else 4):
        case 0:
            return Word(word(WORDS))
        case 1:
            return Phrase((word(WORDS), word(WORDS)))
        case 2:
            return Wild(word(["tow*", "band*", "op*", "z*"]))
        case 3:
            return Near(
                (Word(word(WORDS)), Word(word(WORDS))), dice.randint(1, 6), dice.random() < 0.5
            )
        case 4:
            return Not(Word(word(WORDS)))
        case 5:
            return And((some_tree(dice, depth - 1), Word(word(WORDS))))
        case _:
            return Or((Word(word(WORDS)), Phrase((word(WORDS), word(WORDS)))))


@pytest.mark.parametrize("often", [True, False])
def test_the_index_finds_what_reading_finds(shop: Shop, often: bool) -> None:
    dice = random.Random(7)
    pages: dict[tuple[int, int], list[str]] = {}
    for edition in range(1, 13):
        texts = [" ".join(dice.choices(WORDS, k=dice.randint(1, 30))) for _ in range(6)]
        # A word of its own at the end of each page, as a phrase is also found across a break.
        texts = [f"{text} end{number}" for number, text in enumerate(texts)]
        shop.add(f"Report {edition}", *texts)
        pages |= {(edition, n): PARTS.flat(text.split()) for n, text in enumerate(texts, 1)}
        if often or edition % 3 == 0:
            shop.index()
    shop.remove(5)
    shop.index()
    pages = {place: parts for place, parts in pages.items() if place[0] != 5}
    for _ in range(250):
        tree = some_tree(dice)
        expected = {place for place, parts in pages.items() if holds(tree, parts)}
        assert shop.pages(show(tree) + " ", limit=1000) == expected, show(tree)
