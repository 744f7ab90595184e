"""Changes of the running text: figures, and sentences changed, new, gone or moved."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from reader.insight.comparing.body import Body, Sentence, folded
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.figures import change_of, difference, figure_of, is_year
from reader.insight.comparing.sections import Sectioning, path_of
from reader.insight.comparing.subjects import subject_in, weight_of
from reader.insight.comparing.text import Hunk, TextMatch, hunks
from reader.model.change import Change, ChangeKind, Span
from reader.model.contents import SectionKind

LONGEST = 48
"""Words of a sentence that is shown whole."""
AROUND = 5
"""Words shown beside what changed in a longer one."""
RUN = 6
"""Sentences, one after the other, from which on what is new or gone is told as one passage."""
_REFERENCES = frozenset(
    "table tables chart charts figure figures exhibit exhibits map box section sections chapter "
    "page pages appendix annex note footnote".split()
)
_UNITS = frozenset(
    "million billion trillion thousand percent % bn mn points gb mhz ghz kwh mbps gbps km mw gw "
    "twh gwh mwh".split()
)
_MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july "
    "august september october november december".split()
)
_PERIODS = frozenset(
    "first second third fourth quarter half q1 q2 q3 q4 h1 h2 fy firstquarter secondquarter "
    "thirdquarter fourthquarter".split()
)
_FRONT = frozenset((SectionKind.SUMMARY, SectionKind.KEY_DEVELOPMENTS, SectionKind.STATISTICS))


_SOURCE = re.compile(r"[Ss]ources?:|Notes?:")
_BESIDE = ".,;:()[]“”\"'"
"""Signs beside a figure that are none of it."""


@dataclass(frozen=True, slots=True)
class _FigureAt:
    """A figure that changed, by words of both texts."""

    old: tuple[int, int]
    new: tuple[int, int]


def prose_changes(
    older: EditionText,
    newer: EditionText,
    sections: Sectioning,
    bodies: tuple[Body, Body],
    text: TextMatch,
) -> Iterator[Change]:
    """All of them, in no order."""
    old_body, new_body = bodies
    for run in _runs(text.moved):
        (a, b), (y, z) = run[0], run[-1]
        yield Change(
            ChangeKind.TEXT_MOVED,
            path_of(newer.sections, b.section),
            _shown(old_body, a.first, y.last),
            _shown(new_body, b.first, z.last),
            old_body.spans(a.first, y.last),
            new_body.spans(b.first, z.last),
            weight=0.2,
        )
    for old, new in text.changed:
        if old.loose or new.loose:
            continue
        yield from _changed(newer, bodies, old, new)
    whole = set(sections.new) - sections.split_from.keys()
    for first, last in _passages(new_body, text.new, whole):
        yield Change(
            ChangeKind.TEXT_NEW,
            path_of(newer.sections, first.section),
            new=_shown(new_body, first.first, last.last),
            new_at=new_body.spans(first.first, last.last),
            weight=0.3,
        )
    whole = set(sections.gone) - sections.merged_into.keys()
    for first, last in _passages(old_body, text.gone, whole):
        target = sections.newer_of.get(first.section, -1)
        stays = target >= 0
        path = path_of(
            newer.sections if stays else older.sections, target if stays else first.section
        )
        yield Change(
            ChangeKind.TEXT_GONE,
            path,
            old=_shown(old_body, first.first, last.last),
            old_at=old_body.spans(first.first, last.last),
            weight=0.3,
        )


def _passages(
    body: Body, sentences: Sequence[Sentence], whole: Set[int]
) -> Iterator[tuple[Sentence, Sentence]]:
    """First and last of what is new or gone: single sentences, and long runs of them as one."""
    run: list[Sentence] = []
    told = [one for one in sentences if one.section not in whole and _told(body, one)]
    for one in [*told, None]:
        if one and run and (one.number, one.section) == (run[-1].number + 1, run[-1].section):
            run.append(one)
            continue
        if len(run) >= RUN:
            yield run[0], run[-1]
        else:
            yield from ((each, each) for each in run)
        run = [one] if one else []


def _told(body: Body, one: Sentence) -> bool:
    """Whether a sentence counts by itself: not labels, nor the source of a table that came too."""
    return not one.loose and one.length > 2 and not _SOURCE.match(body.words[one.first])


def _runs(moved: Sequence[tuple[Sentence, Sentence]]) -> Iterator[list[tuple[Sentence, Sentence]]]:
    """Sentences that moved together."""
    run: list[tuple[Sentence, Sentence]] = []
    for old, new in sorted(moved, key=lambda pair: pair[1].number):
        if run and run[-1][0].number + 1 == old.number and run[-1][1].number + 1 == new.number:
            run.append((old, new))
            continue
        if run:
            yield run
        run = [(old, new)]
    if run:
        yield run


def _changed(
    newer: EditionText, bodies: tuple[Body, Body], old: Sentence, new: Sentence
) -> Iterator[Change]:
    """What changed within a sentence: its figures one by one, its words together."""
    old_body, new_body = bodies
    path = path_of(newer.sections, new.section)
    front = new.section >= 0 and newer.sections[new.section].kind in _FRONT
    figures: list[_FigureAt] = []
    words: list[Hunk] = []
    periods: list[Hunk] = []
    for hunk in hunks(old_body, new_body, (old, new)):
        found = _figures(bodies, hunk, (old, new))
        if found is None:
            (periods if _only_periods(bodies, hunk) else words).append(hunk)
        else:
            figures += found
    for one in figures:
        subject = subject_in(
            new_body.words[new.first : new.last], one.new[0] - new.first, one.new[1] - new.first
        )
        if words and not _same_subject(bodies, (old, new), one, subject):
            continue  # other words make it another figure
        shown = old_body.text(*one.old).strip(_BESIDE), new_body.text(*one.new).strip(_BESIDE)
        yield Change(
            ChangeKind.FIGURE,
            path,
            *shown,
            old_body.spans(*one.old),
            new_body.spans(*one.new),
            subject=subject,
            difference=difference(*shown),
            weight=weight_of(subject, change_of(*shown), front, shown[1][:1] in "+−-"),
        )
    if new.section < 0 and all(_only_dates(bodies, hunk) for hunk in words):
        words, periods = [], []  # the date of an edition, on its cover
    if words or (periods and not figures):
        parts = sorted([*words, *periods], key=lambda hunk: hunk.new_first)
        yield Change(
            ChangeKind.TEXT_CHANGED,
            path,
            _around(old_body, old, [(one.old_first, one.old_last) for one in parts]),
            _around(new_body, new, [(one.new_first, one.new_last) for one in parts]),
            _spans(old_body, [(one.old_first, one.old_last) for one in parts])
            or old_body.spans(old.first, old.last),
            _spans(new_body, [(one.new_first, one.new_last) for one in parts])
            or new_body.spans(new.first, new.last),
            weight=0.25,
        )


def _same_subject(
    bodies: tuple[Body, Body], pair: tuple[Sentence, Sentence], one: _FigureAt, subject: str
) -> bool:
    """Whether a figure in a sentence with other changes still counts the same."""
    old = bodies[0].words[pair[0].first : pair[0].last]
    new = bodies[1].words[pair[1].first : pair[1].last]
    at, to = one.old[0] - pair[0].first, one.new[0] - pair[1].first
    if list(map(folded, old[max(0, at - 2) : at])) != list(map(folded, new[max(0, to - 2) : to])):
        return False
    return bool(subject) and subject == subject_in(old, at, one.old[1] - pair[0].first)


def _only_periods(bodies: tuple[Body, Body], hunk: Hunk) -> bool:
    """Whether nothing but the year, the quarter or the month of something is another one."""
    old = bodies[0].words[hunk.old_first : hunk.old_last]
    new = bodies[1].words[hunk.new_first : hunk.new_last]
    return bool(old and new) and all(
        is_year(word) or folded(word) in _MONTHS or folded(word) in _PERIODS
        for word in (*old, *new)
    )


def _only_dates(bodies: tuple[Body, Body], hunk: Hunk) -> bool:
    both = (
        *bodies[0].words[hunk.old_first : hunk.old_last],
        *bodies[1].words[hunk.new_first : hunk.new_last],
    )
    return all(folded(word) in _MONTHS or word.strip(",.").isdigit() for word in both)


def _figures(
    bodies: tuple[Body, Body], hunk: Hunk, pair: tuple[Sentence, Sentence]
) -> list[_FigureAt] | None:
    """The figures that a hunk is, [] where it only counts tables anew; None for other words."""
    sides = []
    for body, first, last, start, end in (
        (bodies[0], hunk.old_first, hunk.old_last, pair[0].first, pair[0].last),
        (bodies[1], hunk.new_first, hunk.new_last, pair[1].first, pair[1].last),
    ):
        found: list[tuple[int, int]] = []
        at = first
        while at < last:
            word = body.words[at]
            if not folded(word):
                at += 1
                continue
            if not any(map(str.isdigit, word)):
                return None
            after = at + 1
            if [folded(each) for each in body.words[after : after + 2]] == ["per", "cent"]:
                after += 2
            while after < end and folded(body.words[after]) in _UNITS and after - at < 3:
                if figure_of(body.text(at, after)) is None or word.endswith((",", ";")):
                    break
                after += 1
            found.append((at, after))
            at = after
        sides.append((found, body, start))
    (olds, old_body, old_start), (news, new_body, new_start) = sides
    if not olds or len(olds) != len(news):
        return None
    result: list[_FigureAt] = []
    for old, new in zip(olds, news, strict=True):
        before = folded(new_body.words[new[0] - 1]) if new[0] > new_start else ""
        old_before = folded(old_body.words[old[0] - 1]) if old[0] > old_start else ""
        if before in _REFERENCES and old_before in _REFERENCES:
            continue
        texts = old_body.text(*old), new_body.text(*new)
        if all(map(is_year, texts)) and len(olds) > 1:
            continue  # the year beside a figure
        if any(map(is_year, texts)) or any(figure_of(text) is None for text in texts):
            return None
        if _is_date(old_body, old) or _is_date(new_body, new):
            return None
        result.append(_FigureAt(old, new))
    return result


def _is_date(body: Body, at: tuple[int, int]) -> bool:
    """Whether a number is the day of a date: "27 March", "March 27"."""
    beside = body.words[max(0, at[0] - 1) : at[0]] + body.words[at[1] : at[1] + 1]
    number = body.text(*at).rstrip(",")
    return len(number) < 3 and any(folded(word) in _MONTHS for word in beside)


def _spans(body: Body, parts: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(span for first, last in parts for span in body.spans(first, last))


def _around(body: Body, sentence: Sentence, parts: Sequence[tuple[int, int]]) -> str:
    """A sentence, of a long one what changed with some words on both sides."""
    if sentence.last - sentence.first <= LONGEST:
        return body.text(sentence.first, sentence.last)
    pieces: list[list[int]] = []
    for first, last in parts:
        begin = max(sentence.first, first - AROUND)
        end = min(sentence.last, last + AROUND)
        if pieces and begin <= pieces[-1][1]:
            pieces[-1][1] = max(end, pieces[-1][1])
        else:
            pieces.append([begin, end])
    said = " … ".join(_shown(body, first, last) for first, last in pieces)
    left = "" if pieces and pieces[0][0] == sentence.first else "… "
    right = "" if pieces and pieces[-1][1] == sentence.last else " …"
    return f"{left}{said}{right}"


def _shown(body: Body, first: int, last: int) -> str:
    """Some words, the middle left out of very many."""
    if last - first <= 2 * LONGEST:
        return body.text(first, last)
    return f"{body.text(first, first + LONGEST)} … {body.text(last - AROUND, last)}"
