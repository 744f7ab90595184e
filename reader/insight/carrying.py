"""Finding the place of a note again in another edition, by its quoted words and their context.

The same words are looked for first; then the likest ones, aligned word by word together with
what stands around them, so that a figure which changed in an unchanged sentence is found, too.
A box on a page is found by the words in it, by the caption beside it, or by its neighbours.
Pure; 200 notes in an edition of 84 pages take well under a second.
"""

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.insight.flat import EditionText, FlatText, folded
from reader.insight.likest import CANDIDATES, CLEAR, LIKE, SOME, SURE, Fit, Likest
from reader.model.anchor import CONTEXT, Anchor, anchor_of, same_at_start
from reader.model.carried import NoteFate
from reader.model.contents import Caption

LONG = 9
"""Words from which a quote is itself wherever it stands."""
NEAR_CAPTION = 80
"""Words between a box and the caption that it belongs to."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of a place in another edition."""

    fate: NoteFate
    anchor: Anchor | None = None
    reference: tuple[tuple[int, int], tuple[int, int]] | None = None
    """A word of the older edition and the same one in the newer, as (page, word): what a box
    stands beside."""


LOST = Carried(NoteFate.LOST)


class Carrier:
    """Places the notes of an older edition in a newer one."""

    def __init__(self, older: EditionText, newer: EditionText, fingerprint: str) -> None:
        """`fingerprint` is the newer edition's."""
        self._older = FlatText(older)
        self._newer = FlatText(newer)
        self._likest = Likest(self._newer)
        self._fingerprint = fingerprint
        self._partners: dict[int, int] = {}
        """Section of the older edition -> the one in the newer that has its text."""

    def carry(self, anchor: Anchor, box: bool = False) -> Carried:
        """Find a place again. `box`: it is a part of the page, its words are those inside."""
        quote = _words(anchor.quote)
        before, after = _words(anchor.before), _words(anchor.after)
        begin = self._older.at(anchor.page, anchor.first)
        found = LOST
        if quote:
            fit = self._best_exact(quote, before, after, begin)
            if fit is None or fit.around < SOME:
                fit = _better(fit, self._likest.find(before, quote, after))
            if fit is not None:
                found = self._placed(fit, anchor, begin - len(before))
        elif not box:
            found = self._between(before, after, anchor, begin)
        if box and found.fate is NoteFate.LOST:
            found = self._by_caption(anchor)
            if found.fate is NoteFate.LOST and not quote:
                found = self._between(before, after, anchor, begin)
        return found

    # -- the same words ------------------------------------------------------------

    def _best_exact(
        self, quote: list[str], before: list[str], after: list[str], old: int
    ) -> Fit | None:
        """The place of the same words that is most likely the same place; None if none is."""
        places = self._newer.exact(quote)
        if not places:
            return None
        keys, size = self._newer.keys, len(quote)
        part = old / max(1, len(self._older.keys))

        def outwards(at: int) -> int:
            left = same_at_start(
                reversed(before), keys[at - 1 : max(0, at - CONTEXT) - 1 : -1] if at else ()
            )
            return left + same_at_start(after, keys[at + size : at + size + CONTEXT])

        def far(at: int) -> float:
            return abs(at / len(keys) - part)

        nearest = sorted(places, key=lambda at: (-outwards(at), far(at)))[:CANDIDATES]
        fits = [
            (self._around(before, after, at, at + size), self._is_same_section(old, at), -far(at))
            for at in nearest
        ]
        best = max(range(len(nearest)), key=lambda n: fits[n])
        around, there, _ = fits[best]
        at = nearest[best]
        in_section = [p for p in nearest if self._is_same_section(old, p)] if there else []
        trusted = (
            around >= SOME
            or size >= LONG
            or (size >= CLEAR and len(places) == 1)
            or (size >= 3 and len(in_section) == 1)
        )
        if not trusted:
            return None
        return Fit(at, at + size, 1.0, around, True, pair=(len(before), at))

    def _around(self, before: list[str], after: list[str], begin: int, end: int) -> float:
        """The part of the neighbours that stand around a place in the newer edition."""
        keys, room = self._newer.keys, CONTEXT + 4
        whole = len(before) + len(after)
        if not whole:
            return 1.0
        there = _common(before, keys[max(0, begin - room) : begin])
        return (there + _common(after, keys[end : end + room])) / whole

    # -- places ------------------------------------------------------------------------

    def _placed(self, fit: Fit, anchor: Anchor, row: int) -> Carried:
        """`row` is where the words that were looked for begin in the older edition."""
        begin, end = self._on_one_page(fit)
        old = self._older.at(anchor.page, anchor.first)
        if not fit.same:
            fate = NoteFate.CHANGED
        elif self._is_same_section(old, begin):
            fate = NoteFate.CARRIED
        else:
            fate = NoteFate.MOVED
        reference = None
        if fit.pair is not None:
            at = min(max(0, row + fit.pair[0]), len(self._older.keys) - 1)
            reference = self._older.place(at), self._newer.place(fit.pair[1])
        return Carried(fate, self._anchor(*self._newer.place(begin), end - begin), reference)

    def _on_one_page(self, fit: Fit) -> tuple[int, int]:
        """The longer part of words that a page break divides: a note lies on one page."""
        middle = self._newer.page_end(fit.begin)
        if fit.end <= middle:
            return fit.begin, fit.end
        until, since = fit.gap if fit.gap[1] else (middle, middle)
        one, other = (fit.begin, min(until, middle)), (max(since, middle), fit.end)
        return one if one[1] - one[0] >= other[1] - other[0] else other

    def _anchor(self, page: int, first: int, size: int) -> Anchor:
        words = self._newer.text.pages[page]
        return anchor_of(self._fingerprint, page, words, first, first + size)

    def _between(self, before: list[str], after: list[str], anchor: Anchor, old: int) -> Carried:
        """The place between two neighbours, where nothing is quoted."""
        wanted = [*before, *after]
        fits = [
            fit
            for start in self._likest.candidates(wanted)
            if (fit := self._likest.aligned(wanted, len(before), len(before), start)) is not None
            and fit.around >= SURE
        ]
        best = max(fits, key=lambda fit: fit.around, default=None)
        if best is None:
            return LOST
        here = self._is_same_section(old, best.begin)
        page, _ = self._newer.place(best.begin)
        reference = None
        if best.pair is not None:
            at = min(max(0, old - len(before) + best.pair[0]), len(self._older.keys) - 1)
            reference = self._older.place(at), self._newer.place(best.pair[1])
            page = reference[1][0]
        first = max(0, best.begin - self._newer.at(page, 0))
        fate = NoteFate.CARRIED if here else NoteFate.MOVED
        return Carried(fate, self._anchor(page, first, 0), reference)

    def _by_caption(self, anchor: Anchor) -> Carried:
        """A box beside a caption, where the same caption stands in the newer edition."""
        own = _caption_of(self._older.text.captions, anchor)
        if own is None:
            return LOST
        titles = [(one, _alike(own, one)) for one in self._newer.text.captions]
        best, like = max(titles, key=lambda pair: pair[1], default=(None, 0.0))
        if best is None or like < LIKE or not self._newer.text.pages.get(best.page):
            return LOST
        words = self._newer.text.pages[best.page]
        first = min(len(words), max(0, best.first + anchor.first - own.first))
        old = self._older.at(own.page, own.first)
        if anchor.quote or like < 1:
            fate = NoteFate.CHANGED  # the caption is there, what stood in the box is not
        elif self._is_same_section(old, self._newer.at(best.page, best.first)):
            fate = NoteFate.CARRIED
        else:
            fate = NoteFate.MOVED
        reference = (own.page, own.first), (best.page, best.first)
        return Carried(fate, self._anchor(best.page, first, anchor.last - anchor.first), reference)

    # -- sections ------------------------------------------------------------------------

    def _is_same_section(self, old: int, new: int) -> bool:
        """Whether a section of the newer edition is the older one's: by heading, or by text."""
        if not self._older.keys or not self._newer.keys:
            return False
        one = self._older.section(min(old, len(self._older.keys) - 1))
        other = self._newer.section(min(new, len(self._newer.keys) - 1))
        if one < 0 or other < 0:
            return one == other
        headings = (
            _heading(self._older.text.sections[one].heading),
            _heading(self._newer.text.sections[other].heading),
        )
        return headings[0] == headings[1] or self._partner(one) == other

    def _partner(self, section: int) -> int:
        """The section of the newer edition that holds most of an older one's text, else -1."""
        if section not in self._partners:
            begin, end = self._older.section_span(section)
            keys = self._older.keys[begin:end]
            votes: Counter[int] = Counter()
            for pair in itertools.pairwise(keys):
                places = self._newer.pairs(*pair)
                if len(places) == 1:
                    votes[self._newer.section(places[0])] += 1
            best, count = votes.most_common(1)[0] if votes else (-1, 0)
            # It must be told from its neighbours, and by more than a stray sentence.
            self._partners[section] = best if 2 * count > votes.total() and count >= CLEAR else -1
        return self._partners[section]


# -- words -----------------------------------------------------------------------------


def _better(exact: Fit | None, like: Fit | None) -> Fit | None:
    """The same words, unless like ones stand in the old company and they do not."""
    if exact is None or like is None:
        return exact or like
    return like if like.around >= SURE else exact


def _words(text: str) -> list[str]:
    return [folded(word) for word in text.split()]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both have in the same order."""
    if not one or not other:
        return 0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def _heading(heading: str) -> tuple[str, ...]:
    """A heading as it is compared: without its number."""
    words = _words(heading)
    while len(words) > 1 and words[0].replace(".", "").isdigit():
        words.pop(0)
    return tuple(words)


def _caption_of(captions: Sequence[Caption], anchor: Anchor) -> Caption | None:
    """The caption that a box belongs to: one inside it, or the nearest on its page."""
    here = [one for one in captions if one.page == anchor.page]

    def far(one: Caption) -> int:
        if one.last <= anchor.first:
            return anchor.first - one.last
        return max(0, one.first - anchor.last)

    best = min(here, key=far, default=None)
    return best if best is not None and far(best) <= NEAR_CAPTION else None


def _alike(one: Caption, other: Caption) -> float:
    """Likeness of two captions: of the same kind, whatever their number and their years are."""
    if one.kind != other.kind:
        return 0.0
    a, b = _named(one), _named(other)
    if not a or not b:
        return float(one.number == other.number and a == b)
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def _named(caption: Caption) -> list[str]:
    """The words of a caption that name what it shows."""
    own = {folded(caption.kind), folded(caption.number)}
    words = _words(caption.text)
    return [w for w in words if w not in own and not any(sign.isdigit() for sign in w)]
