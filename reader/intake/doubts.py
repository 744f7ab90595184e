"""What is asked of the reader where a record is not sure, and the answers that are likely.

A title that only the file's name gives, a date, publisher or country that nothing gives. Whose
copy a file is, is never asked. Pure; runs on the library's reading thread.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from reader.intake.cover import title_of_name
from reader.intake.dates import date_of_name, without_dates
from reader.intake.kinds import is_contents
from reader.model.doubt import (
    ASKED,
    Doubt,
    Doubtful,
    Neighbour,
    Suggestion,
)

MOST = 3
"""Suggestions for a question."""
ALIKE = 0.5
"""Share of the words of two titles from which one report may speak for the other."""
_Known = tuple[Neighbour, set[str]]
"""A neighbour, and the words of its title."""
_DAY = re.compile(r"\d{4}(-\d\d){0,2}")


def doubts(doubtful: Iterable[Doubtful], neighbours: Sequence[Neighbour]) -> list[Doubt]:
    """The questions; those about one field together, so that many have one answer."""
    given = list(doubtful)
    known = [(other, _words(other.title)) for other in neighbours]
    return [
        Doubt(
            one.edition,
            one.report,
            one.title,
            one.updated,
            field,
            tuple(_suggestions(one, field, known)[:MOST]),
        )
        for field in ASKED
        for one in given
        if field in one.fields
    ]


def _suggestions(one: Doubtful, field: str, neighbours: Sequence[_Known]) -> list[Suggestion]:
    if field == "title":
        found = _titles(one)
    elif field == "updated":
        found = _dates(one)
    else:
        found = _from_neighbours(one, field, neighbours)
    first: dict[str, Suggestion] = {}
    for suggestion in found:
        key = suggestion.value.casefold()
        if key and key != one.title.casefold():
            first.setdefault(key, suggestion)
    return list(first.values())


def _titles(one: Doubtful) -> Iterable[Suggestion]:
    for heading in one.headings:
        if len(heading.split()) > 1 and not is_contents(heading):
            yield Suggestion(heading, "a heading at its beginning")
    if one.named:
        yield Suggestion(one.named, "the PDF’s document information")
    for name in one.names:
        yield Suggestion(title_of_name(name), "the file’s name")


def _dates(one: Doubtful) -> Iterable[Suggestion]:
    for name in one.names:
        if (found := date_of_name(name)) is not None:
            yield Suggestion(found.iso, "the file’s name")
    if match := _DAY.match(one.made):
        yield Suggestion(match.group(), "when the PDF was made")


def _from_neighbours(
    one: Doubtful, field: str, neighbours: Sequence[_Known]
) -> Iterable[Suggestion]:
    """What reports of the same series, topic, folder or title say, the most frequent first."""
    votes: dict[str, Counter[str]] = {}
    words = _words(one.title)
    for other, others in neighbours:
        value = other.publisher if field == "publisher" else other.country
        if not value or other.report == one.report:
            continue
        if one.series and one.series == other.series:
            why = "of the same series"
        elif one.folder and one.folder == other.folder:
            why = "in the same folder"
        elif _alike(words, others):
            why = "with a similar title"
        elif field == "publisher" and one.subject and one.subject == other.subject:
            why = "on the same topic"
        else:
            continue
        votes.setdefault(value, Counter())[why] += 1
    for value, whys in sorted(votes.items(), key=lambda item: -item[1].total()):
        count = whys.total()
        said = "a report" if count == 1 else f"{count} reports"
        yield Suggestion(value, f"as {said} {whys.most_common(1)[0][0]}")


def _words(title: str) -> set[str]:
    return {word for word in re.findall(r"\w+", without_dates(title).casefold()) if len(word) > 2}


def _alike(some: set[str], others: set[str]) -> bool:
    both = len(some & others)
    return both > 1 and both >= ALIKE * len(some | others)
