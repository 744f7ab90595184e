"""Changes of the running text: figures, and sentences changed, new, gone or moved."""

import re
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass

from reader.insight.comparing.body import Body, Sentence, folded
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.figures import change_of, difference, figure_of, is_year
from reader.insight.comparing.front import leads
from reader.insight.comparing.peers import Peers
from reader.insight.comparing.sections import Sectioning, path_of
from reader.insight.comparing.subjects import weight_of
from reader.insight.comparing.tables import OF_A_PEER
from reader.insight.comparing.text import Hunk, TextMatch, hunks
from reader.insight.comparing.topics import Topics, base_year
from reader.model.change import Change, ChangeKind, Span

LONGEST = 32
"""Words of a sentence that is shown whole."""
AROUND = 4
"""Words shown beside what changed in a longer one."""
RUN = 4
"""Sentences, one after the other, from which on what is new or gone is told as one passage."""
_REFERENCES = frozenset(
    "table tables chart charts figure figures exhibit exhibits map box section sections chapter "
    "page pages appendix annex note footnote objective goal strategy priority part item step phase "
    "level tier title form act article clause rule measure chapter".split()
)
_COUNTED = frozenset("number no nos edition issue volume vol version pages page release".split())
"""What stands before a number that only counts editions, pages and issues."""
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
    peers: Peers,
    fronts: tuple[Collection[int], Collection[int]],
) -> Iterator[Change]:
    """All of them, in no order. `fronts` are the sections that are cover and record page."""
    old_body, new_body = bodies
    topics = Topics(older, old_body, peers), Topics(newer, new_body, peers)
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
        yield from _changed(newer, bodies, old, new, topics, peers, new.section in fronts[1])
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
    newer: EditionText,
    bodies: tuple[Body, Body],
    old: Sentence,
    new: Sentence,
    topics: tuple[Topics, Topics],
    peers: Peers,
    record: bool,
) -> Iterator[Change]:
    """What changed within a sentence: its figures one by one, its words together."""
    old_body, new_body = bodies
    path = path_of(newer.sections, new.section)
    front = leads(newer, new.section)
    figures: list[_FigureAt] = []
    words: list[Hunk] = []
    periods: list[Hunk] = []
    for hunk in hunks(old_body, new_body, (old, new)):
        found = _figures(bodies, hunk, (old, new))
        if found is None:
            (periods if _only_periods(bodies, hunk) else words).append(hunk)
        else:
            figures += found
    if _has_other_base(bodies, (old, new), figures):
        periods += [Hunk(*one.old, *one.new) for one in figures]
        figures = []  # the figure of another year is no newer one
    printed = new_body.words[new.first : new.last]
    foreign = peers.only_others(printed) or peers.others(path.rpartition(" › ")[2].split())
    for place, one in enumerate(figures):
        if place and _is_former(new_body, one.new[0]):
            continue  # "up from 26.0%": what the figure before it was
        subject = topics[1].subject(new, *one.new)
        if words and not _same_subject(bodies, (old, new), one, topics, subject):
            continue  # other words make it another figure
        shown = old_body.text(*one.old).strip(_BESIDE), new_body.text(*one.new).strip(_BESIDE)
        yield Change(
            ChangeKind.FIGURE,
            path,
            *shown,
            old_body.spans(*one.old),
            new_body.spans(*one.new),
            subject=_capital(subject),
            difference=difference(*shown),
            weight=weight_of(subject, change_of(*shown), front, shown[1][:1] in "+−-")
            * (OF_A_PEER if foreign or peers.others(subject.split()) else 1.0),
        )
    dated = record or any(_SOURCE.match(word) for word in printed)
    if dated and all(_only_dates(bodies, hunk) for hunk in words):
        words, periods = [], []  # the date of an edition on its cover, or of a source
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


def _is_former(body: Body, at: int) -> bool:
    """Whether a figure is what another one was before: "54.7%, up from 52.6%"."""
    before = [folded(word) for word in body.words[max(0, at - 2) : at]]
    return len(before) == 2 and before[0] in ("up", "down") and before[1] == "from"


def _capital(subject: str) -> str:
    """As it stands at the beginning of a line."""
    first = subject.split(maxsplit=1)[0]
    return subject[:1].upper() + subject[1:] if first.islower() else subject


def _has_other_base(
    bodies: tuple[Body, Body], pair: tuple[Sentence, Sentence], figures: Sequence[_FigureAt]
) -> bool:
    """Whether a sentence compares with another year than it did: "6.0 times that of 2011"."""
    old, new = pair
    for one in figures:
        before, after = (
            base_year(body.words[of.first : of.last], at[0] - of.first, at[1] - of.first)
            for body, of, at in ((bodies[0], old, one.old), (bodies[1], new, one.new))
        )
        if before and after and before != after:
            return True
    return False


def _same_subject(
    bodies: tuple[Body, Body],
    pair: tuple[Sentence, Sentence],
    one: _FigureAt,
    topics: tuple[Topics, Topics],
    subject: str,
) -> bool:
    """Whether a figure in a sentence with other changes still counts the same."""
    old = bodies[0].words[pair[0].first : pair[0].last]
    new = bodies[1].words[pair[1].first : pair[1].last]
    at, to = one.old[0] - pair[0].first, one.new[0] - pair[1].first
    if list(map(folded, old[max(0, at - 2) : at])) != list(map(folded, new[max(0, to - 2) : to])):
        return False
    return subject == topics[0].subject(pair[0], *one.old)


def _only_periods(bodies: tuple[Body, Body], hunk: Hunk) -> bool:
    """Whether nothing but the year, the quarter or the month of something is another one."""
    sides = (
        (bodies[0], range(hunk.old_first, hunk.old_last)),
        (bodies[1], range(hunk.new_first, hunk.new_last)),
    )
    return all(places for _, places in sides) and all(
        is_year(body.words[at])
        or folded(body.words[at]) in _MONTHS
        or folded(body.words[at]) in _PERIODS
        or (body.words[at].isdigit() and _is_date(body, (at, at + 1)))
        for body, places in sides
        for at in places
    )


def _only_dates(bodies: tuple[Body, Body], hunk: Hunk) -> bool:
    both = (
        *bodies[0].words[hunk.old_first : hunk.old_last],
        *bodies[1].words[hunk.new_first : hunk.new_last],
    )
    return all(
        folded(word) in _MONTHS or word.strip("(),.;").replace("-", "").isdigit() for word in both
    )


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
        if before in _COUNTED or _counts_pages(new_body, new):
            return None
        texts = old_body.text(*old), new_body.text(*new)
        if all(map(is_year, texts)) and len(olds) > 1:
            continue  # the year beside a figure
        if any(map(is_year, texts)) or any(figure_of(text) is None for text in texts):
            return None
        if _is_date(old_body, old) or _is_date(new_body, new):
            return None
        result.append(_FigureAt(old, new))
    return result


def _counts_pages(body: Body, at: tuple[int, int]) -> bool:
    """Whether a number counts the pages of something: "84 pages"."""
    return folded(" ".join(body.words[at[1] : at[1] + 1])) in ("pages", "page", "editions")


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
    if last - first <= LONGEST + 2 * AROUND:
        return body.text(first, last)
    return f"{body.text(first, first + LONGEST)} … {body.text(last - AROUND, last)}"
