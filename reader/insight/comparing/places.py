"""The same change told in many places: in the summary, under a heading, in a table.

It is one change, at the place that tells most, with the others behind it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from reader.insight.comparing.body import folded
from reader.insight.comparing.figures import figure_of, is_year
from reader.insight.comparing.sheets import plain
from reader.model.change import Change, ChangeKind, Place

MANY = 3
"""Places from which on the same words that changed, as the source under each table, tell little."""
LONG_ENOUGH = 4
"""Digits of two figures, together, that are hardly the same by chance."""
NEAR = 80
"""Words between two sentences that speak of one event."""
_TEXTS = (ChangeKind.TEXT_CHANGED, ChangeKind.TEXT_NEW, ChangeKind.TEXT_GONE)
_DATED = re.compile(
    r"^(?:… )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d\d\b:? ?"
)
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d")
_SMALL = frozenset(
    "in of the a an and or per to for with by at on from as is are was were people million billion "
    "thousand percent table chart year years newest figure figures between".split()
)


@dataclass(slots=True)
class _Group:
    """Changes that are the same one."""

    members: list[Change]
    words: set[str] = field(default_factory=set)


def together(changes: Sequence[Change], rank: Callable[[Change], int]) -> list[Change]:
    """Each change once; `rank` says how telling its place is, the most telling lowest."""
    alike: dict[object, list[Change]] = defaultdict(list)
    for number, one in enumerate(changes):
        alike[_key(one) or number].append(one)
    made: list[Change] = []
    for each in alike.values():
        if len(each) == 1:
            made += each
            continue
        each.sort(key=lambda one: (rank(one), -one.weight))
        made += [_joined(one.members) for one in _groups(each)]
    return made


def _key(change: Change) -> object:
    """What is equal in all places of one change, None for what stands alone."""
    if change.kind in _TEXTS and not change.caption:
        old, new = (_said(text) for text in (change.old, change.new))
        return (change.kind, old, new) if old or new else None
    if change.kind is ChangeKind.FIGURE:
        was, now = figure_of(plain(change.old)), figure_of(plain(change.new))
        digits = len(_DIGITS.findall(plain(change.old) + plain(change.new)))
        if was is not None and now is not None and digits >= LONG_ENOUGH:
            return change.kind, was.value, now.value
    return None


def _said(text: str) -> str:
    """A text without the date in front of it, and without signs."""
    return " ".join(filter(None, map(folded, _DATED.sub("", text).split())))


def _groups(each: Iterable[Change]) -> list[_Group]:
    """The most telling place first; a figure joins where it may count the same."""
    groups: list[_Group] = []
    for one in each:
        words = set() if one.kind in _TEXTS else _content(one)
        home = next((group for group in groups if _fits(group, one, words)), None)
        if home is None:
            groups.append(_Group([one], words))
        else:
            home.members.append(one)
    return groups


def _fits(group: _Group, one: Change, words: set[str]) -> bool:
    if one.kind in _TEXTS:
        return True
    if group.words.isdisjoint(words):
        return False
    mine = _years(one)
    for other in group.members:
        if one.caption and one.caption == other.caption:
            return False  # two cells of a table
        theirs = _years(other)
        if mine and theirs and mine.isdisjoint(theirs):
            return False
        alike = not one.caption and (one.section, one.subject) == (other.section, other.subject)
        if alike and not _are_near(one, other):
            return False  # two events, told in the same words
    return True


def _are_near(one: Change, other: Change) -> bool:
    """Whether two changes stand in sentences that follow one another."""
    return one.page_to == other.page_to and (
        abs(one.new_at[0].first - other.new_at[0].first) <= NEAR
    )


def _content(one: Change) -> set[str]:
    heading = one.section.rpartition(" › ")[2]
    said = _WORD.findall(f"{one.subject} {heading}".casefold())
    return {word.rstrip("s") for word in said if word not in _SMALL}


def _years(one: Change) -> set[str]:
    return {word.strip(".,;()") for word in one.subject.split() if is_year(word)}


def _joined(members: Sequence[Change]) -> Change:
    first, *rest = members
    if not rest:
        return first
    return replace(
        first,
        old_at=tuple(span for one in members for span in one.old_at),
        new_at=tuple(span for one in members for span in one.new_at),
        weight=0.1 if first.kind in _TEXTS and len(members) >= MANY else first.weight,
        also=tuple(Place(one.section, one.caption, one.page_from, one.page_to) for one in rest),
    )
