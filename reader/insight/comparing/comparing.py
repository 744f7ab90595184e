"""What changed from one edition of a report to a newer one. Pure; runs in a worker."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.insight.comparing.body import Body, body_of
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.names import names_in_and_out
from reader.insight.comparing.prose import prose_changes
from reader.insight.comparing.sections import Sectioning, match_sections, path_of
from reader.insight.comparing.summary import summary_of
from reader.insight.comparing.tables import table_changes
from reader.insight.comparing.text import match_text
from reader.model.change import Change, ChangeKind, Comparison, Match, Span

MANY = 3
"""Places from which on the same change is told once."""


def compare(older: EditionText, newer: EditionText) -> Comparison:
    """What changed, in the order of the newer edition's pages; what is gone, where it would be."""
    bodies = body_of(older), body_of(newer)
    sections = match_sections(older.sections, newer.sections, bodies)
    text = match_text(*bodies, sections)
    changes = _together(
        [
            *_section_changes(older, newer, sections, bodies),
            *prose_changes(older, newer, sections, bodies, text),
            *table_changes(older, newer, sections),
            *_names(older, newer),
        ]
    )
    places = _places(older, newer, sections)
    ordered = tuple(sorted(changes, key=lambda one: _place(one, places)))
    touched = {one.section for one in ordered if one.new_at or one.old_at} - {""}
    headings = {path_of(newer.sections, n): n for o, n in sections.newer_of.items() if n >= 0}
    matches = tuple(
        Match(older.sections[old].position, newer.sections[new].position)
        for old, new in sorted(sections.newer_of.items())
        if old >= 0
    )
    return Comparison(ordered, matches, summary_of(ordered, len(touched & headings.keys())))


def _section_changes(
    older: EditionText, newer: EditionText, found: Sectioning, bodies: tuple[Body, Body]
) -> Iterator[Change]:
    def old_at(number: int) -> tuple[Span, ...]:
        return _heading_at(older, number)

    def new_at(number: int) -> tuple[Span, ...]:
        return _heading_at(newer, number)

    for old, new in found.renamed:
        yield Change(
            ChangeKind.SECTION_RENAMED,
            path_of(newer.sections, new),
            older.sections[old].heading,
            newer.sections[new].heading,
            old_at(old),
            new_at(new),
            weight=0.4,
        )
    for old, new in found.moved:
        yield Change(
            ChangeKind.SECTION_MOVED,
            path_of(newer.sections, new),
            older.sections[old].heading,
            newer.sections[new].heading,
            old_at(old),
            new_at(new),
            weight=0.3,
        )
    for new in found.new:
        source = found.split_from.get(new)
        yield Change(
            ChangeKind.SECTION_NEW,
            path_of(newer.sections, new),
            "" if source is None else older.sections[source].heading,
            newer.sections[new].heading,
            () if source is None else old_at(source),
            new_at(new),
            weight=0.6,
        )
    for old in found.gone:
        target = found.merged_into.get(old)
        yield Change(
            ChangeKind.SECTION_GONE,
            path_of(older.sections, old),
            older.sections[old].heading,
            "" if target is None else newer.sections[target].heading,
            old_at(old),
            () if target is None else new_at(target),
            weight=0.6,
        )


def _heading_at(edition: EditionText, number: int) -> tuple[Span, ...]:
    section = edition.sections[number]
    words = edition.words[section.page - 1] if 0 < section.page <= len(edition.words) else ()
    first = max(0, section.word)
    last = min(len(words), first + len(section.heading.split()))
    return (Span(section.page, first, max(first, last)),)


def _together(changes: Sequence[Change]) -> list[Change]:
    """What changed in the same words in many places, as one: the source under each table."""
    alike: dict[tuple[str, str], list[int]] = {}
    for number, one in enumerate(changes):
        if one.kind is ChangeKind.TEXT_CHANGED:
            alike.setdefault((one.old, one.new), []).append(number)
    made: list[Change | None] = list(changes)
    for numbers in alike.values():
        if len(numbers) < MANY:
            continue
        each = [changes[number] for number in numbers]
        for number in numbers[1:]:
            made[number] = None
        made[numbers[0]] = replace(
            each[0],
            old_at=tuple(sorted((span for one in each for span in one.old_at), key=_span_key)),
            new_at=tuple(sorted((span for one in each for span in one.new_at), key=_span_key)),
            weight=0.1,
        )
    return [one for one in made if one is not None]


def _span_key(span: Span) -> tuple[int, int]:
    return span.page, span.first


def _names(older: EditionText, newer: EditionText) -> Iterator[Change]:
    for kinds, old, new in (
        ((ChangeKind.COMPANY_IN, ChangeKind.COMPANY_OUT), older.companies, newer.companies),
        ((ChangeKind.COUNTRY_IN, ChangeKind.COUNTRY_OUT), older.countries, newer.countries),
    ):
        came, went = names_in_and_out(old, new, older.words, newer.words)
        for name in came:
            yield Change(kinds[0], "", new=name, weight=0.5)
        for name in went:
            yield Change(kinds[1], "", old=name, weight=0.5)


def _places(
    older: EditionText, newer: EditionText, sections: Sectioning
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where the matched sections of the older edition begin there, and in the newer."""
    found = [((0, 0), (0, 0))]
    for old, new in sections.newer_of.items():
        if old >= 0:
            mine, theirs = older.sections[old], newer.sections[new]
            found.append(((mine.page, mine.word), (theirs.page, theirs.word)))
    return sorted(found)


def _place(
    change: Change, places: list[tuple[tuple[int, int], tuple[int, int]]]
) -> tuple[int, int, int, int]:
    """Where a change stands in the newer edition; what is gone, after the section before it."""
    if change.new_at:
        return change.new_at[0].page, change.new_at[0].first, 0, 0
    if change.old_at:
        at = change.old_at[0].page, change.old_at[0].first
        before = places[max(0, bisect_right(places, at, key=lambda one: one[0]) - 1)]
        return (*before[1], *at)
    return 1 << 30, 0, 0, 0
