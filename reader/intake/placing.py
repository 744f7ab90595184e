"""Finding the report of a new edition, and its place among the editions: pure decisions.

Same fingerprint, or same report, date and number: a copy of what we have. Same publisher and
country and topic: a new edition, also when the title changed. Two countries are never joined, an
annual or quarterly edition is never called a duplicate, and what the reader has joined or split
stays so. A guess that is not sure is made all the same, with its rivals: these are put to the
reader, who answers with one click.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.base.days import day
from reader.intake.dates import period_of, without_dates
from reader.intake.jobs import Taken
from reader.intake.subject import is_periodic, publisher_key, subject_of
from reader.model.arrival import Outcome
from reader.model.doubt import Rival

LIMIT = 0.75
"""Confidence below which a guess is put to the reader."""
SURE = 0.95
"""Confidence from which nothing is said of it."""
_CLOSE = 0.05
"""Two reports whose claims differ by less are both likely."""
_GENERIC = frozenset(
    "annual quarterly monthly strategic performance plan final factual accident incident aviation "
    "interim special financial general executive results progress bulletin newsletter white paper "
    "presentation financials accounts statement joint agency department programme program".split()
)
"""Words of a topic that many publishers use: alone they are no reason to join two reports."""


@dataclass(frozen=True, slots=True)
class Known:
    """An edition that the library has."""

    report: int
    edition: int
    fingerprint: str
    title: str
    publisher: str
    country: str
    subject: str
    series: str
    updated: str
    number: str
    period: str = ""
    pages: int = 0
    by_reader: bool = False
    """The reader has put it into its report."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An edition that looks for its place."""

    fingerprint: str
    title: str
    publisher: str
    country: str
    subject: str
    series: str
    updated: str
    number: str
    period: str = ""
    """What it covers, where title or subtitle say so: "FY2018", "2022-2026"."""
    pages: int = 0

    @classmethod
    def of(cls, taken: Taken) -> "Candidate":
        """What was taken out of a file, as a candidate."""
        record = taken.record
        return cls(
            taken.fingerprint,
            record.title,
            record.publisher,
            record.country,
            taken.subject,
            taken.series,
            record.updated,
            record.edition_number,
            taken.period,
            taken.pages,
        )

    def known(self, report: int, edition: int) -> Known:
        """This edition once it has its place."""
        return Known(
            report,
            edition,
            self.fingerprint,
            self.title,
            self.publisher,
            self.country,
            self.subject,
            self.series,
            self.updated,
            self.number,
            self.period,
            self.pages,
        )


@dataclass(frozen=True, slots=True)
class Placement:
    """The decision. `report` and `edition` are 0 where there is none."""

    outcome: Outcome
    report: int
    edition: int
    reason: str
    """One sentence for the reader, which says how sure it is."""
    confidence: float
    """0 to 1."""
    rivals: tuple[Rival, ...] = ()
    """What it may be instead, where the confidence is below `LIMIT`."""


def place(
    candidate: Candidate,
    known: Sequence[Known],
    said: Mapping[str, bool] | None = None,
    alike: Collection[int] = (),
) -> Placement:
    """Decide what a candidate is, given all editions of the library.

    `said` is the reader's word on the candidate: fingerprint of a known edition -> whether both
    are of one report. `alike` are known editions with the same words on all pages but one.
    """
    said = said or {}
    for one in known:
        if one.fingerprint == candidate.fingerprint:
            return _copy(one, 1.0, "its text is that of an edition in the library")
    for one in known:
        if one.edition in alike and not _told_apart(candidate, one):
            return _copy(one, SURE, "only its first or last page differs by a few words")
    claims = _claims(candidate, known, said)
    for score, _, _, one in claims:
        if score >= LIMIT and _same_issue(candidate, one) and _as_long(candidate, one):
            return _copy(one, 0.9, f"same report and same date, {_said(candidate)}")
    if not claims:
        return _own(candidate, known, said)
    score, _, reason, kin = claims[0]
    rivals = [
        Rival(one.fingerprint)
        for report in dict.fromkeys(claim[3].report for claim in claims[1:])
        for other, _, _, one in [next(c for c in claims if c[3].report == report)]
        if report != kin.report and score - other < _CLOSE and score < 1
    ]
    if rivals:
        score, reason = min(score, 0.5), "two reports in the library have this publisher and topic"
    elif score < LIMIT:
        rivals = [Rival(kin.fingerprint)]
    twin = next(
        (
            one
            for _, _, _, one in claims
            if one.report == kin.report
            and (one.edition in alike or _may_be_copy(candidate, one))
            and said.get(one.fingerprint) is None
        ),
        None,
    )
    if twin is not None:
        score = min(score, 0.5)
        reason = "the same report, but nothing tells it from an edition in the library"
        if candidate.updated and candidate.updated == twin.updated:
            reason = f"the same report and date, {_said(candidate)}, with another text"
        elif twin.edition in alike:
            reason = "the same report, with the text of an edition in the library"
        rivals.append(Rival(twin.fingerprint, copy=True))
    return Placement(Outcome.NEW_EDITION, kin.report, 0, _sure(score, reason), score, tuple(rivals))


_Claim = tuple[float, float, str, Known]
"""How surely a candidate is of a known edition's report, how near their titles are, and why."""


def _claims(candidate: Candidate, known: Sequence[Known], said: Mapping[str, bool]) -> list[_Claim]:
    """The editions that a candidate may be an edition beside, the likeliest first."""
    # What the reader has joined may hold several houses and countries: it is asked one by one.
    mixed = {one.report for one in known if one.by_reader}
    # One edition of another house or about another country bars its whole report.
    barred = {one.report for one in known if one.report not in mixed and _apart(candidate, one)}
    barred |= {one.report for one in known if said.get(one.fingerprint) is False}
    claims: list[_Claim] = []
    for one in known:
        if said.get(one.fingerprint):
            claims.append((1.0, 1.0, "you have said so", one))
        elif one.report not in barred:
            score, reason = kinship(candidate, one)
            if score:
                claims.append((score, _nearness(candidate.title, one.title), reason, one))
    return sorted(claims, key=lambda c: (c[0], c[1], c[3].updated), reverse=True)


def _own(candidate: Candidate, known: Sequence[Known], said: Mapping[str, bool]) -> Placement:
    """A report of its own; with a rival where one of the same publisher is about much the same."""
    mine = set(candidate.subject.split())
    best: tuple[float, Known] | None = None
    for one in known:
        theirs = set(one.subject.split())
        both = mine & theirs
        if (
            not both - _GENERIC
            or said.get(one.fingerprint) is False
            or candidate.series
            or one.series
            or _apart(candidate, one)
            or not publisher_key(candidate.publisher) == publisher_key(one.publisher) != ""
        ):
            continue
        share = len(both) / len(mine | theirs)
        if share >= _MUCH and (best is None or (share, one.updated) > (best[0], best[1].updated)):
            best = share, one
    if best is None:
        return Placement(
            Outcome.NEW_REPORT, 0, 0, "No report in the library has this publisher and topic.", 0.9
        )
    near = best[1]
    reason = f"a report of its own, though “{near.title}” has the same publisher and a near topic"
    return Placement(Outcome.NEW_REPORT, 0, 0, _sure(0.6, reason), 0.6, (Rival(near.fingerprint),))


_MUCH = 0.5
"""Share of the words of two topics from which they may be one."""


def _copy(one: Known, confidence: float, reason: str) -> Placement:
    return Placement(Outcome.KNOWN, one.report, one.edition, f"Another copy: {reason}.", confidence)


def _sure(score: float, reason: str) -> str:
    """A reason as a sentence that says how sure it is."""
    if score >= SURE:
        return f"{reason[:1].upper()}{reason[1:]}."
    return f"{'Likely' if score >= LIMIT else 'Perhaps'}: {reason}."


def kinship(candidate: Candidate, one: Known) -> tuple[float, str]:
    """How surely a candidate is of the same report as a known edition, and why; 0 if it is not."""
    if _apart(candidate, one):
        return 0.0, ""
    if candidate.series and one.series:
        return 0.98, "the same series number"
    mine, theirs = publisher_key(candidate.publisher), publisher_key(one.publisher)
    same_publisher = bool(mine and theirs)
    subject = candidate.subject
    if not subject or not one.subject:
        return 0.0, ""
    # Subjects are without the publisher's name: where only one of two knows it, compare without.
    if subject != one.subject and not same_publisher and (mine or theirs):
        named = candidate.publisher or one.publisher
        if subject_of(candidate.title, named) == subject_of(one.title, named):
            subject = one.subject
    if subject != one.subject:
        return 0.0, ""
    same_title = _plain(candidate.title) == _plain(one.title)
    own = set(subject.split()) - _GENERIC
    again = is_periodic(candidate.title) and is_periodic(one.title)
    told_apart = bool(candidate.period or _period(one) or candidate.number or one.number)
    if not (again or told_apart or own):
        return 0.0, ""  # "Final Report" of the same house: each is about something else
    country = candidate.country
    if same_publisher:
        if same_title:
            return 0.97, f"the same publisher and title, {_said(candidate)}"
        if country:
            return 0.9, f"the same publisher and topic on {country}, under another title"
        return 0.9, "the same publisher and topic, under another title"
    if same_title and (own or candidate.country):
        return 0.8, "the same title, but only one of the two names its publisher"
    if candidate.country and own and _nearness(candidate.title, one.title) > 0.75:
        return 0.6, f"the same topic on {country}, but the publisher is not known"
    return 0.0, ""


def _apart(candidate: Candidate, one: Known) -> bool:
    """Whether country, series or publisher keep two editions apart whatever else they share."""
    if candidate.country != one.country:
        return True
    if candidate.series and one.series:
        return candidate.series != one.series
    mine, theirs = publisher_key(candidate.publisher), publisher_key(one.publisher)
    return bool(mine and theirs and not _same_publisher(mine, theirs))


def _same_issue(candidate: Candidate, one: Known) -> bool:
    """Whether date and number say that two editions of one report are one.

    A year alone is no date: two issues of one year are two editions.
    """
    if not candidate.updated or candidate.updated != one.updated:
        return False
    if candidate.number != one.number and candidate.number and one.number:
        return False
    if _other_period(candidate, one):
        return False
    if len(candidate.updated) == 4:
        return bool(candidate.number and candidate.number == one.number)
    return True


def _as_long(candidate: Candidate, one: Known) -> bool:
    """Whether two files have about as many pages, where both are known."""
    if not candidate.pages or not one.pages:
        return True
    return abs(candidate.pages - one.pages) <= max(2, one.pages // 10)


def _may_be_copy(candidate: Candidate, one: Known) -> bool:
    """Whether nothing but its text tells a file from an edition of its report."""
    if _other_period(candidate, one) or (candidate.number or one.number):
        return False
    if _same_issue(candidate, one):
        return True
    undated = not candidate.updated and not one.updated
    return undated and bool(candidate.pages) and candidate.pages == one.pages


def _period(one: Known) -> str:
    return one.period or period_of(one.title)


def _told_apart(candidate: Candidate, one: Known) -> bool:
    """Whether date, number or title say that two files with nearly one text are two editions."""
    for mine, theirs in ((candidate.updated, one.updated), (candidate.number, one.number)):
        if mine and theirs and mine != theirs:
            return True
    return _other_period(candidate, one)


def _other_period(candidate: Candidate, one: Known) -> bool:
    """Whether titles say that two editions cover different times."""
    mine, theirs = candidate.period, _period(one)
    return bool(mine and theirs and mine != theirs)


def _same_publisher(mine: str, theirs: str) -> bool:
    """Whether two publishers' keys name one house."""
    return mine == theirs or mine.replace(" ", "") == theirs.replace(" ", "")


def _plain(title: str) -> str:
    """A title to compare: no dates, no punctuation, no case."""
    return re.sub(r"[\W_]+", " ", without_dates(title)).casefold().strip()


def _nearness(one: str, other: str) -> float:
    mine, theirs = _plain(one), _plain(other)
    if mine == theirs:
        return 1.0
    return SequenceMatcher(None, mine, theirs, autojunk=False).ratio()


def _said(candidate: Candidate) -> str:
    """The edition in words."""
    said = day(candidate.updated) or candidate.period or candidate.title
    return f"{said}, edition {candidate.number}" if candidate.number else said
