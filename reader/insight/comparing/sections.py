"""Which section of an edition is which of another: by heading, by text where headings differ."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from reader.insight.comparing.body import Body, folded
from reader.insight.comparing.order import Pair, in_order, pairs
from reader.model.contents import Section, SectionKind

LIKE = 0.5
"""Share of a section's text that must stand in the other for both to be one."""
RARE = 4
"""A run of words that stands in more sections than this tells nothing."""
LONGEST = 60
"""Letters of a heading that are compared: outlines cut long ones off."""
NAMED = 0.6
"""Share of their words that two headings below the same one have in common to be one."""
SIBLINGS = 60
"""Headings that one without a counterpart is held against, at most."""
RUN = 5
"""Words of such a run."""
_NUMBER = re.compile(
    r"^(?:(?:chapter|section|part|appendix|annex)\s+(?:\d[\d.]*|[ivxlc]+|[a-z])\b[\s.:–-]*"
    r"|\d[\d.]*[.):]?\s+|[ivxlc]+\.\s+|[a-z]\.\s+)",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_APART = re.compile(r"\s+\.(?=\d)")
"""As in "Objective 1 .2", which some PDFs have for "1.2"."""


@dataclass(slots=True)
class Sectioning:
    """How the sections of two editions belong together, by their numbers in the lists."""

    newer_of: dict[int, int] = field(default_factory=dict)
    """Older -> newer, -1 -> -1 for what stands before the first."""
    moved: list[tuple[int, int]] = field(default_factory=list)
    renamed: list[tuple[int, int]] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    new: list[int] = field(default_factory=list)
    split_from: dict[int, int] = field(default_factory=dict)
    """A new section whose text stood in an older one that is still there -> that one."""
    merged_into: dict[int, int] = field(default_factory=dict)
    """A gone section whose text stands in a newer one -> that one."""


def bare(heading: str) -> str:
    """A heading without its number."""
    plain = " ".join(heading.split())
    return _NUMBER.sub("", plain) or plain


def heading_key(heading: str) -> str:
    """A heading as it is compared: no number before it, other years are the same."""
    plain = _APART.sub(".", bare(heading))
    words = filter(None, map(folded, plain.split()))
    return _YEARS.sub("#", " ".join(words))[:LONGEST]


def path_of(sections: Sequence[Section], number: int) -> str:
    """The headings down to a section: "5 Mobile › 5.1 Market"; "" for none."""
    names: list[str] = []
    while number >= 0 and len(names) < 12:
        names.append(sections[number].heading)
        number = sections[number].parent
    return " › ".join(reversed(names))


def match_sections(
    older: Sequence[Section], newer: Sequence[Section], texts: tuple[Body, Body]
) -> Sectioning:
    """The sections of both, matched. Lists of contents belong to nothing."""
    found = Sectioning()
    olds = [n for n, one in enumerate(older) if one.kind is not SectionKind.CONTENTS]
    news = [n for n, one in enumerate(newer) if one.kind is not SectionKind.CONTENTS]
    _by_heading(found, (older, newer), olds, news)
    _by_text(found, (older, newer), olds, news, texts)
    _by_likeness(found, (older, newer), olds, news)
    taken = set(found.newer_of.values())
    found.gone = [n for n in olds if n not in found.newer_of]
    found.new = [n for n in news if n not in taken]
    matched = sorted(found.newer_of.items())
    kept = in_order(matched)
    moved = {pair for pair in matched if pair not in kept and _far(pair, kept, (older, newer))}
    found.moved = [
        pair
        for pair in matched
        if pair in moved and (older[pair[0]].parent, newer[pair[1]].parent) not in moved
    ]
    found.renamed = [
        pair
        for pair in matched
        if heading_key(older[pair[0]].heading) != heading_key(newer[pair[1]].heading)
    ]
    found.newer_of[-1] = -1
    return found


def _far(
    pair: Pair, kept: Iterable[Pair], both: tuple[Sequence[Section], Sequence[Section]]
) -> bool:
    """Whether a section passed one of another page: on a page, columns are read in some order."""
    old, new = pair
    pages = both[0][old].page, both[1][new].page
    return any(
        (one - old) * (other - new) < 0 and (both[0][one].page, both[1][other].page) != pages
        for one, other in kept
    )


def _by_heading(
    found: Sectioning,
    both: tuple[Sequence[Section], Sequence[Section]],
    olds: Sequence[int],
    news: Sequence[int],
) -> None:
    """By the whole path of headings, then by the heading alone."""
    for whole in (True, False):
        left = [n for n in olds if n not in found.newer_of]
        taken = set(found.newer_of.values())
        right = [n for n in news if n not in taken]
        keys: list[list[Hashable]] = [
            [_key(sections, n, whole) for n in numbers]
            for sections, numbers in zip(both, (left, right), strict=True)
        ]
        if not whole:  # a heading that stands in many places says little
            many = {key for each in keys for key, count in Counter(each).items() if count > 1}
            keys = [
                [key if key not in many else (side, n) for n, key in enumerate(each)]
                for side, each in enumerate(keys)
            ]
        for old, new in pairs(*keys):
            found.newer_of[left[old]] = right[new]


def _by_likeness(
    found: Sectioning,
    both: tuple[Sequence[Section], Sequence[Section]],
    olds: Sequence[int],
    news: Sequence[int],
) -> None:
    """Headings of nearly the same words below the same heading: their text was written anew."""
    below: dict[int, list[int]] = defaultdict(list)
    taken = set(found.newer_of.values())
    for n in news:
        if n not in taken:
            below[both[1][n].parent].append(n)
    for old in olds:
        parent = both[0][old].parent
        there = below.get(found.newer_of.get(parent, -1) if parent >= 0 else -1)
        if old in found.newer_of or not there:
            continue
        words = set(heading_key(both[0][old].heading).split())
        best, n = max(
            (_shared(words, heading_key(both[1][n].heading)), -n) for n in there[:SIBLINGS]
        )
        if best >= NAMED:
            found.newer_of[old] = -n
            there.remove(-n)


def _shared(words: set[str], heading: str) -> float:
    """Share of words in common, 0 where it is a single one."""
    others = set(heading.split())
    same = len(words & others)
    return same / len(words | others) if same > 1 else 0.0


def _key(sections: Sequence[Section], number: int, whole: bool) -> str:
    names: list[str] = []
    while number >= 0 and len(names) < 12:
        names.append(heading_key(sections[number].heading))
        number = sections[number].parent if whole else -1
    return "\n".join(names)


def _telling_runs(body: Body, numbers: Sequence[int]) -> dict[int, set[int]]:
    """The runs of words of each section, hashed, without those that stand in many."""
    runs = {number: _runs(body, number) for number in numbers}
    counts = Counter(run for each in runs.values() for run in each)
    return {n: {run for run in each if counts[run] <= RARE} for n, each in runs.items()}


def _runs(body: Body, section: int) -> set[int]:
    found = set()
    for one in body.of_section.get(section, ()):
        words = one.words
        for at in range(max(1, len(words) - RUN + 1)):
            found.add(hash(words[at : at + RUN]))
    return found


def _by_text(
    found: Sectioning,
    both: tuple[Sequence[Section], Sequence[Section]],
    olds: Sequence[int],
    news: Sequence[int],
    texts: tuple[Body, Body],
) -> None:
    """What has no heading in common: renamed, split, joined."""
    taken = set(found.newer_of.values())
    left = [n for n in olds if n not in found.newer_of]
    right = [n for n in news if n not in taken]
    if not left and not right:
        return
    runs_old = _telling_runs(texts[0], olds)
    runs_new = _telling_runs(texts[1], news)
    holds: dict[int, list[int]] = defaultdict(list)
    for n, runs in runs_old.items():
        for run in runs:
            holds[run].append(n)
    scores: list[tuple[float, int, int]] = []
    spare = set(left)
    for n in right:
        shared = Counter(old for run in runs_new[n] for old in holds.get(run, ()))
        for old, count in shared.items():
            if old in spare:
                most = max(1, min(len(runs_new[n]), len(runs_old[old])))
                whole = 2 * count / max(1, len(runs_new[n]) + len(runs_old[old]))
                if count / most >= LIKE and whole >= 0.35:
                    scores.append((whole, old, n))
            elif count >= LIKE * len(runs_new[n]) and len(runs_new[n]) > 4:
                found.split_from.setdefault(n, old)
    used: set[int] = set()
    for _, old, n in sorted(scores, key=lambda one: (-one[0], abs(one[1] - one[2]))):
        if old not in found.newer_of and n not in used:
            found.newer_of[old] = n
            used.add(n)
            found.split_from.pop(n, None)
    held: dict[int, list[int]] = defaultdict(list)
    for n, runs in runs_new.items():
        for run in runs:
            held[run].append(n)
    for old in left:
        if old in found.newer_of or len(runs_old[old]) <= 4:
            continue
        shared = Counter(n for run in runs_old[old] for n in held.get(run, ()))
        if shared:
            n, count = shared.most_common(1)[0]
            if count >= LIKE * len(runs_old[old]):
                found.merged_into[old] = n
