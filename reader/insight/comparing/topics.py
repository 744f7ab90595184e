"""What a figure of the running text counts, also where its own sentence does not say it.

"On the year before this is up by 89,400" speaks of what the sentence before it spoke of. A
subject is never empty: failing all else it is the words around the figure.
"""

import re
from collections.abc import Sequence

from reader.insight.comparing.body import Body, Sentence, folded
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.figures import figure_of, is_year
from reader.insight.comparing.peers import Peers
from reader.insight.comparing.subjects import subject_in, words_beside
from reader.model.contents import SectionKind

BACK = 5
"""Sentences before that may say what "it" is."""
BESIDE = 3
"""Words on each side that stand for a subject where there is none."""
_LEANS = frozenset("it this that these they those its their".split())
_PERIODS = frozenset("year quarter month period report edition".split())
"""Behind a "this" that speaks of when."""
_STEPS = frozenset(
    "up down rise increase decline decrease fall drop gain loss higher lower more less "
    "change rose fell".split()
)
_WENT = frozenset("increased decreased declined changed dropped climbed grew reduced".split())
_NUMBERED = re.compile(r"^(?:[A-Z]\.|\d+(?:\.\d+)*\.?)\s+")
_PARTIAL = re.compile(
    r"world average|(?:larg|high|low|small|fast)est\b|other end|no year|newest figures",
    re.IGNORECASE,
)
"""Subjects that only say which figure it is, not of what."""
_UNTELLING = frozenset(
    (
        SectionKind.SUMMARY,
        SectionKind.KEY_DEVELOPMENTS,
        SectionKind.CONTENTS,
        SectionKind.STATISTICS,
    )
)


class Topics:
    """Says what figures of an edition count."""

    def __init__(self, edition: EditionText, body: Body, peers: Peers) -> None:
        self._edition = edition
        self._body = body
        self._peers = peers

    def subject(self, sentence: Sentence, first: int, last: int) -> str:
        """Of the figure that the words `first` to `last - 1` of the text are; never ""."""
        words = self._body.words[sentence.first : sentence.last]
        at, to = first - sentence.first, last - sentence.first
        said = subject_in(words, at, to)
        place = bool(said) and (self._peers.is_own(said) or self._peers.is_one(said))
        if said and not place:
            if _PARTIAL.match(said):
                what = self._heading(sentence) or self._topic(sentence)
                return ", ".join(filter(None, (what, said)))
            if _leans(words) and " " not in said:
                said = ", ".join(filter(None, (self._topic(sentence), said)))
            return f"{said}, change" if _is_by(words, at) else said
        step = _step(words, at, to)
        topic = self._topic(sentence)
        if place:
            return ", ".join(filter(None, (self._heading(sentence) or topic, said)))
        year = _year_of(words, at, to)
        beside = "" if step or (year and _leans(words)) else words_beside(words, at, to)
        if beside and not _leans(words):
            partial = self._peers.others(beside.split()) or _PARTIAL.match(beside)
            topic = self._heading(sentence) if partial else ""
        else:
            topic = topic or self._heading(sentence)
        parts = [topic, step or beside, f"in {year}" if year and not step and not beside else ""]
        return ", ".join(dict.fromkeys(filter(None, parts))) or _around(words, at, to)

    def _topic(self, sentence: Sentence) -> str:
        """What the sentence before, or one before that, counts."""
        row = self._body.of_section.get(sentence.section, [])
        near = [one for one in row if sentence.number - BACK <= one.number < sentence.number]
        for one in reversed(near):
            words = self._body.words[one.first : one.last]
            if one.loose or (_leans(words)):
                continue
            for at, word in enumerate(words):
                if figure_of(word) is None or is_year(word):
                    continue
                said = subject_in(words, at, at + 1)
                if said and not (self._peers.is_one(said) or self._peers.is_own(said)):
                    return said
        return ""

    def _heading(self, sentence: Sentence) -> str:
        """The heading it stands under, where that says what is counted there."""
        if not 0 <= sentence.section < len(self._edition.sections):
            return ""
        section = self._edition.sections[sentence.section]
        if section.kind in _UNTELLING:
            return ""
        return _NUMBERED.sub("", section.heading)


def _leans(words: Sequence[str]) -> bool:
    """Whether a sentence speaks of something by "it" or "this"."""
    plain = [folded(word) for word in words[:8]]
    leans = any(
        word in _LEANS and after not in _PERIODS
        for word, after in zip(plain, [*plain[1:], ""], strict=True)
    )
    named = any(word[:1].isupper() and folded(word) not in _LEANS for word in words[1:4])
    return leans and not named


def _is_by(words: Sequence[str], first: int) -> bool:
    """Whether a figure says how far something went: "an increase of", "rose by"."""
    before = [folded(word) for word in words[max(0, first - 2) : first]]
    return before[-1:] in (["of"], ["by"]) and before[0] in _STEPS | _WENT


def _step(words: Sequence[str], first: int, last: int) -> str:
    """What a figure is if it says how far something went."""
    after = [folded(word) for word in words[last : last + 3]]
    if after[:1] == ["times"]:
        return "times"
    near = [folded(word) for word in (*words[max(0, first - 9) : first], *after)]
    if not _STEPS.isdisjoint(near):
        before = [folded(word) for word in words[:8]]
        return "change on the year before" if before[:4] == _YEAR_BEFORE else "change"
    return ""


_YEAR_BEFORE = ["on", "the", "year", "before"]


def base_year(words: Sequence[str], first: int, last: int) -> str:
    """The year with which something is compared, of a figure that was that year's; "" for none.

    "in 2013, when it was 60.9%", "6.0 times the 1.00 million of 2011".
    """
    plain = [folded(word) for word in words]
    for at in range(last, min(len(words), last + 8)):
        if (
            is_year(words[at])
            and at
            and plain[at - 1] in ("of", "than", "in")
            and ("times" in plain[max(0, first - 2) : at] or "than" in plain[last:at])
        ):
            return words[at].strip("().,;:")
    when = max((n for n in range(max(0, first - 8), first) if plain[n] == "when"), default=0)
    if when and is_year(words[when - 1]):
        return words[when - 1].strip("().,;:")
    return ""


def _year_of(words: Sequence[str], first: int, last: int) -> str:
    """The year of a figure: the one behind it in brackets, else the nearest in the sentence."""
    if base := base_year(words, first, last):
        return base
    years = [
        (abs(at - first), word.strip("().,;:")) for at, word in enumerate(words) if is_year(word)
    ]
    return min(years)[1] if years else ""


def _around(words: Sequence[str], first: int, last: int) -> str:
    """The words beside a figure, which itself is left out."""
    ahead = " ".join(words[max(0, first - BESIDE) : first])
    behind = " ".join(words[last : last + BESIDE])
    return " … ".join(filter(None, (ahead, behind))).strip(" .,;:") or "a figure in the text"
