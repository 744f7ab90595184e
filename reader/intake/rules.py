"""What the reader's rules give to an edition that comes in. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.order import Rule

FIRST_PAGES = 3
"""Pages in which a rule looks for its words, beside the title."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What rules look at."""

    publisher: str
    path: str
    """Where the file came from, as its system writes paths."""
    title: str
    words: Sequence[str] = ()
    """Of the first pages."""


@dataclass(frozen=True, slots=True)
class Given:
    """What rules give."""

    tags: tuple[str, ...] = ()
    collections: tuple[int, ...] = ()
    language: str = ""


def given(rules: Iterable[Rule], seen: Seen) -> Given:
    """What all rules that fit give together; of several languages the first."""
    fitting = [rule for rule in rules if rule.active and fits(rule, seen)]
    tags = dict.fromkeys(tag for rule in fitting for tag in rule.tags)
    collections = dict.fromkeys(rule.collection for rule in fitting if rule.collection)
    language = next((rule.language for rule in fitting if rule.language), "")
    return Given(tuple(tags), tuple(collections), language)


def fits(rule: Rule, seen: Seen) -> bool:
    """Whether all that a rule asks for is so; a rule that asks for nothing fits nothing.

    The publisher is the same but for case and space; the folder is a part of the path
    without the file's name; each word stands whole in the title or the first pages.
    """
    asked = []
    if rule.publisher.strip():
        asked.append(_plain(rule.publisher) == _plain(seen.publisher))
    if rule.folder.strip():
        folder = _slashes(seen.path).rpartition("/")[0] + "/"
        asked.append(_slashes(rule.folder.strip()) in folder)
    if wanted := _words(rule.words):
        there = _words(seen.title)
        asked.append(wanted <= there or wanted <= there | _words(" ".join(seen.words)))
    return bool(asked) and all(asked)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _slashes(path: str) -> str:
    return path.replace("\\", "/").casefold()


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))
