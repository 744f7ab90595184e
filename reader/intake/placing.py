"""Finding the report of a new edition, and its place among the editions: pure decisions.

Same fingerprint, or same report, date and number: a copy of what we have. Same publisher and
country and topic: a new edition, also when the title changed. Two countries are never joined, an
annual or quarterly edition is never called a duplicate, and what is doubtful stays a report of
its own: joining later costs one click, a wrong join hides a report.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.intake.dates import period_of, without_dates
from reader.intake.jobs import Taken
from reader.intake.subject import is_periodic, publisher_key, subject_of
from reader.model.arrival import Outcome

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
        )


@dataclass(frozen=True, slots=True)
class Placement:
    """The decision. `report` and `edition` are 0 where there is none."""

    outcome: Outcome
    report: int
    edition: int
    reason: str
    """One sentence for the reader."""
    confidence: float
    """0 to 1."""


def place(candidate: Candidate, known: Sequence[Known]) -> Placement:
    """Decide what a candidate is, given all editions of the library."""
    for one in known:
        if one.fingerprint == candidate.fingerprint:
            return Placement(
                Outcome.KNOWN,
                one.report,
                one.edition,
                "Another copy: its text is that of an edition in the library.",
                1.0,
            )
    best: tuple[float, str, Known] | None = None
    # One edition of another house or about another country bars its whole report.
    barred = {one.report for one in known if _apart(candidate, one)}
    for one in known:
        if one.report in barred:
            continue
        score, reason = kinship(candidate, one)
        if score and (best is None or (score, one.updated) > (best[0], best[2].updated)):
            best = score, reason, one
    if best is None:
        return Placement(
            Outcome.NEW_REPORT, 0, 0, "No report in the library has this publisher and topic.", 0.9
        )
    score, reason, kin = best
    for one in known:
        if one.report == kin.report and _same_issue(candidate, one):
            return Placement(
                Outcome.KNOWN,
                one.report,
                one.edition,
                f"Another copy: same report and same date, {_said(candidate)}.",
                0.9,
            )
    return Placement(Outcome.NEW_EDITION, kin.report, 0, reason, score)


def kinship(candidate: Candidate, one: Known) -> tuple[float, str]:
    """How surely a candidate is of the same report as a known edition, and why; 0 if it is not."""
    if _apart(candidate, one):
        return 0.0, ""
    if candidate.series and one.series:
        return 0.98, "The same series number."
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
    told_apart = bool(candidate.period or period_of(one.title) or candidate.number or one.number)
    if not (again or told_apart or own):
        return 0.0, ""  # "Final Report" of the same house: each is about something else
    country = f" on {candidate.country}" if candidate.country else ""
    if same_publisher:
        if same_title:
            return 0.97, f"The same publisher and title: {_said(candidate)}."
        return 0.9, f"The same publisher, country and topic{country}, under another title."
    if same_title and (own or candidate.country):
        return 0.8, f"The same title, {candidate.title}."
    if candidate.country and own and _near(candidate.title, one.title):
        return 0.6, f"The same country and topic{country}; the publisher is not known."
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
    mine, theirs = candidate.period, period_of(one.title)
    if mine and theirs and mine != theirs:
        return False
    if len(candidate.updated) == 4:
        return bool(candidate.number and candidate.number == one.number)
    return True


def _same_publisher(mine: str, theirs: str) -> bool:
    """Whether two publishers' keys name one house."""
    return mine == theirs or mine.replace(" ", "") == theirs.replace(" ", "")


def _plain(title: str) -> str:
    """A title to compare: no dates, no punctuation, no case."""
    return re.sub(r"[\W_]+", " ", without_dates(title)).casefold().strip()


def _near(one: str, other: str) -> bool:
    return SequenceMatcher(None, _plain(one), _plain(other), autojunk=False).ratio() > 0.75


def _said(candidate: Candidate) -> str:
    """The edition in words."""
    number = f", edition {candidate.number}" if candidate.number else ""
    return f"{candidate.updated or candidate.period or candidate.title}{number}"
