"""Abbreviations of companies' names, as an edition introduces them. Pure."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from reader.insight.companies.names import LINKS, abbreviates, is_short, key_of
from reader.insight.companies.words import Token

LONGEST = 9


@dataclass(frozen=True, slots=True)
class Pair:
    """An abbreviation and what it is short for."""

    short: str
    whole: str


def pairs_in(tokens: Sequence[Token]) -> list[Pair]:
    """The pairs that a text introduces: "Whole Name Corp (WNC)", "WNC (Whole Name Corp)"."""
    found = []
    for at, one in enumerate(tokens):
        if not one.opens or at == 0:
            continue
        if one.closes and is_short(one.core):
            for begin in range(max(0, at - LONGEST), at):
                words = tokens[begin:at]
                if _whole(words) and abbreviates(one.core, _said(words)):
                    found.append(Pair(one.core, _said(words)))
                    break
        elif is_short(tokens[at - 1].core) and not tokens[at - 1].ends:
            end = next((n for n in range(at, at + LONGEST) if _closes(tokens, n)), -1) + 1
            words = tokens[at:end]
            if end and _whole(words) and abbreviates(tokens[at - 1].core, _said(words)):
                found.append(Pair(tokens[at - 1].core, _said(words)))
    return found


def joined(
    keys: Collection[str], names: Iterable[str], introduced: Iterable[Pair]
) -> dict[str, str]:
    """Key of an abbreviation -> key of the name it is short for, among these names alone.

    What the text introduces counts; else the letters, where they fit exactly one name. An
    abbreviation that two names could bear joins neither.
    """
    wholes: dict[str, set[str]] = {}
    for pair in introduced:
        if (key := key_of(pair.whole)) in keys:
            wholes.setdefault(key_of(pair.short), set()).add(key)
    given = set(names)
    for short in filter(is_short, given):
        if key_of(short) in wholes:
            continue
        fitting = {key_of(name) for name in given if abbreviates(short, name)}
        wholes[key_of(short)] = fitting - {key_of(short)}
    return {short: next(iter(fitting)) for short, fitting in wholes.items() if len(fitting) == 1}


def _whole(words: Sequence[Token]) -> bool:
    if not words or not words[0].capital or not words[-1].capital:
        return False
    inside = any(one.ends for one in words[:-1]) or any(one.opens for one in words[1:])
    return not inside and all(one.capital or one.plain in LINKS for one in words)


def _said(words: Sequence[Token]) -> str:
    return " ".join(one.core for one in words)


def _closes(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].closes
