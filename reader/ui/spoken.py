"""Says in the reader's language what comes from below the window.

There sentences are written in English, because there is no Qt and no language. A list that
comes with the program holds their patterns ("{name} is not a PDF"), as
`packaging/texts.py` finds them in the code. A sentence is recognised by its pattern and
said by the pattern's translation, its parts put in; one that fits none is shown as it stands.
Runs in the window's thread.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from reader.base.days import date_of
from reader.base.resources import resource
from reader.ui.dates import day
from reader.ui.language import CONTEXT, in_english, number, plural, tr

PATTERNS = "languages/below.txt"
_PLACE = re.compile(r"\{(\w+)\}")
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_NUMBER = re.compile(r"\d{1,3}(,\d{3})+")
DEEPEST = 3
"""Sentences within sentences."""
MOST_PARTS = 20
LONGEST = 2_000
"""Characters of a sentence that is looked at; a longer one is none of ours."""
OTHERS = frozenset(
    "name path title titles file folder root parent place asked query understood text country "
    "quote named mine old new region subject publisher".split()
)
"""Parts that are never ours to translate: names of things, and what the reader wrote."""

COUNTS = frozenset("count minutes hours done total".split())
"""Parts that are numbers, so that "3 new" is ours and "something new" is not."""
JOINTS = (" · ", "; ", ", ")
"""What stands between the parts of a list of ours, such as "3 sections changed, 1 new"."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A sentence with places for its parts."""

    text: str
    longest: str
    """The longest of the texts between the places: looked for first, because that is quick."""
    whole: "re.Pattern[str]"


def spoken(sentence: str) -> str:
    """A sentence, reason or word from below the window in the reader's language."""
    if not sentence or in_english() or len(sentence) > LONGEST:
        return sentence
    return _spoken(sentence, DEEPEST)


def _spoken(sentence: str, depth: int) -> str:
    if date := sentence if _DATE.fullmatch(sentence) else date_of(sentence):
        return day(date)
    said = QCoreApplication.translate(CONTEXT, sentence)
    if said != sentence or depth == 0:
        return said
    core = sentence.removesuffix(".")
    end = sentence[len(core) :]
    if end and (said := QCoreApplication.translate(CONTEXT, core)) != core:
        return said + end
    if end and (said := QCoreApplication.translate(CONTEXT, _small(core))) != _small(core):
        return _capital(said) + end
    if listed := _listed(core, depth, 2):
        return listed + end
    if matched := _matched(sentence, depth):
        return matched
    if listed := _listed(core, depth, 1):
        return listed + end
    return sentence


def _listed(text: str, depth: int, least: int) -> str:
    """A list of ours in the reader's language, "" where fewer parts than `least` are ours."""
    for joint in JOINTS:
        parts = text.split(joint)
        if 1 < len(parts) <= MOST_PARTS:
            said = [_spoken(part, depth - 1) for part in parts]
            ours = [one != part for one, part in zip(said, parts, strict=True)]
            if ours[0] and sum(ours) >= least:
                return joint.join(said)
    return ""


def _matched(sentence: str, depth: int) -> str:
    """A sentence that fits a pattern in the reader's language, "" where it fits none."""
    core = sentence.removesuffix(".")
    end = sentence[len(core) :]
    # A reason that was made a sentence has a capital and a full stop that its pattern lacks.
    forms = [sentence, core, _small(core)] if end else [sentence]
    for pattern in patterns():
        for form in forms:
            found = pattern.longest in form and pattern.whole.fullmatch(form)
            if not found:
                continue
            parts = {name: _part(name, value, depth) for name, value in found.groupdict("").items()}
            said = _filled(pattern.text, found.groupdict(""), parts)
            if said != form:
                said = said if form[:1] == sentence[:1] else _capital(said)
                return said if form is sentence else said + end
    return ""


def _filled(text: str, values: dict[str, str], parts: dict[str, str]) -> str:
    """A pattern with its parts; one that the window has, too, may have forms for several."""
    count = values.get("count", "").replace(",", "")
    if count.isdecimal() and QCoreApplication.translate(CONTEXT, text, None, int(count)) != text:
        others = {name: part for name, part in parts.items() if name != "count"}
        return plural(text, text, int(count), **others)
    return tr(text, **parts)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _part(name: str, value: str, depth: int) -> str:
    if _NUMBER.fullmatch(value):
        return number(int(value.replace(",", "")))
    return value if name.rstrip("0123456789") in OTHERS else _spoken(value, depth - 1)


@lru_cache(maxsize=1)
def patterns() -> tuple[Pattern, ...]:
    """The patterns with places in them, those that say the most first."""
    lines = resource(PATTERNS).read_text(encoding="utf-8").splitlines()
    made = [_pattern(line.replace("\\n", "\n")) for line in lines if _PLACE.search(line)]
    return tuple(sorted(made, key=lambda one: (-len(_PLACE.sub("", one.text)), one.text)))


def _pattern(text: str) -> Pattern:
    pieces = _PLACE.split(text)  # text, name, text, name, text
    whole, seen = "", set[str]()
    for at, piece in enumerate(pieces):
        if at % 2 == 0:
            whole += re.escape(piece)
        elif piece in seen:
            whole += f"(?P={piece})"
        else:
            seen.add(piece)
            what = "[0-9,.]+" if piece in COUNTS else ".+?"
            whole += f"(?P<{piece}>{what})"
    return Pattern(text, max(pieces[::2], key=len), re.compile(whole, re.DOTALL))
