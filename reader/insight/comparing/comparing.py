"""What changed from one edition of a report to a newer one. Pure; runs in a worker."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping

from reader.insight.comparing.body import Body, body_of
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.front import front_of, leads
from reader.insight.comparing.names import names_in_and_out
from reader.insight.comparing.peers import Peers
from reader.insight.comparing.places import together
from reader.insight.comparing.prose import prose_changes
from reader.insight.comparing.sections import Sectioning, match_sections, path_of
from reader.insight.comparing.summary import summary_of
from reader.insight.comparing.tables import table_changes
from reader.insight.comparing.text import match_text
from reader.model.change import Change, ChangeKind, Comparison, Match, Span
from reader.model.contents import SectionKind

_PAGE_NUMBER = re.compile(r"[ivxlc]+|[-–— ]*\d+[-–— ]*", re.IGNORECASE)


def compare(older: EditionText, newer: EditionText) -> Comparison:
    """What changed, in the order of the newer edition's pages; what is gone, where it would be.

    Last comes what changed on the cover and the record page alone.
    """
    fronts = front_of(older), front_of(newer)
    bodies = body_of(older, fronts[0]), body_of(newer, fronts[1])
    sections = match_sections(older.sections, newer.sections, bodies)
    text = match_text(*bodies, sections)
    peers = Peers(older, newer)
    front = {
        path_of(edition.sections, number)
        for edition, numbers in zip((older, newer), fronts, strict=True)
        for number in numbers
    }
    leading = {
        path_of(newer.sections, n): one.kind
        for n, one in enumerate(newer.sections)
        if leads(newer, n)
    }
    told = together(
        [
            *_section_changes(older, newer, sections, bodies),
            *prose_changes(older, newer, sections, bodies, text, peers, fronts),
            *table_changes(older, newer, sections, peers),
        ],
        lambda one: _rank(one, leading, front),
    )
    places = _places(older, newer, sections)
    matter = sorted(
        (one for one in told if one.section not in front), key=lambda one: _place(one, places)
    )
    matter += _names(older, newer)
    record = sorted(
        (one for one in told if one.section in front), key=lambda one: _place(one, places)
    )
    ordered = (*matter, *record)
    touched = {one.section for one in matter if one.new_at or one.old_at}
    touched |= {place.section for one in matter for place in one.also}
    touched -= front | {""}
    headings = {path_of(newer.sections, n): n for o, n in sections.newer_of.items() if n >= 0}
    matches = tuple(
        Match(older.sections[old].position, newer.sections[new].position)
        for old, new in sorted(sections.newer_of.items())
        if old >= 0
    )
    return Comparison(ordered, matches, summary_of(matter, len(touched & headings.keys()), peers))


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
    for new in (one for one in found.new if _is_heading(newer.sections[one].heading)):
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
    for old in (one for one in found.gone if _is_heading(older.sections[one].heading)):
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


def _is_heading(text: str) -> bool:
    """Whether a heading is more than the number of a page."""
    return _PAGE_NUMBER.fullmatch(text.strip()) is None


def _heading_at(edition: EditionText, number: int) -> tuple[Span, ...]:
    section = edition.sections[number]
    words = edition.words[section.page - 1] if 0 < section.page <= len(edition.words) else ()
    first = max(0, section.word)
    last = min(len(words), first + len(section.heading.split()))
    return (Span(section.page, first, max(first, last)),)


def _rank(change: Change, leading: Mapping[str, SectionKind], front: Collection[str]) -> int:
    """How telling the place of a change is, 0 the most."""
    if change.section in front:
        return 4
    kind = leading.get(change.section)
    if kind is SectionKind.SUMMARY and not change.caption:
        return 0
    return 1 if kind is not None else 2


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
