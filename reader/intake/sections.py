"""Sections and passages: how the headings of a report divide its words.

A section runs from its heading to the next one's, whatever the levels; a passage is the part of
one section on one page. Passages of a page follow each other without gap or overlap; words
before the first section have passages too (section -1). Pure; runs in the batch worker.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from reader.intake.headings import Heading
from reader.intake.kinds import is_contents, kind_of
from reader.intake.sketch import Sketch, edge_key
from reader.model.contents import Passage, Section, SectionKind

FEWEST_LEADERS = 4
"""Lines with leaders that make a page one of a list of contents, beside a heading that says so."""
FRONT = 24
"""Pages at the front among which lists of contents are looked for."""


def contents_pages(sketches: Sequence[Sketch]) -> dict[int, list[Heading]]:
    """The pages of lists of contents -> their headings ("Contents", "List of Tables"), maybe none.

    Such a list begins with its heading and goes on as long as its pages hold leaders or entries.
    """
    found: dict[int, list[Heading]] = {}
    on, size = False, 0.0
    for one in sketches[:FRONT]:
        # A running head says "Contents" too; the list's own heading is larger.
        lines = [line for line in one.heads if is_contents(line.text)]
        inside = [line for line in lines if line not in one.edges]
        titles = [
            Heading(1, line.text, one.number, line.first, line.top)
            for line in inside or lines or (e for e in one.edges if is_contents(e.text))
        ]
        if lines:
            size = max(line.size for line in lines)
        # A heading of the list's own rank begins something else.
        other = any(line.size >= 0.95 * size and not is_contents(line.text) for line in one.heads)
        if on := (bool(titles) or (on and one.leaders >= FEWEST_LEADERS and not other)):
            found[one.number] = titles
    return found


def with_contents(
    headings: Sequence[Heading], lists: Mapping[int, list[Heading]], sketches: Sequence[Sketch]
) -> list[Heading]:
    """The headings of a report and those of its lists of contents, where they are not among them.

    Text that follows the last page of a list before the next heading is cut off from the list
    with the first line there that looks like a heading, if there is one.
    """
    listed = [
        title
        for page, titles in lists.items()
        for title in titles
        if not any(
            one.page == page and (is_contents(one.text) or one.word == title.word)
            for one in headings
        )
    ]
    listed = [one for at, one in enumerate(listed) if at == 0 or not _goes_on(listed[at - 1], one)]
    kept = [*headings, *listed]
    if listed and headings:  # as deep as what follows, so that what stands above it stays there
        level = next((one.level for one in headings if one.page > max(lists)), headings[0].level)
        kept = [*headings, *(replace(one, level=level) for one in listed)]
    after = max(lists, default=0) + 1
    if listed and not any(one.page == after for one in headings):
        page = next((one for one in sketches if one.number == after), None)
        line = (
            next((line for line in page.heads if line.top < page.height / 2), None)
            if page
            else None
        )
        if line is not None:
            kept.append(Heading(1, line.text, after, line.first, line.top))
    return kept


def _goes_on(before: Heading, one: Heading) -> bool:
    """Whether a list's heading is that of the list before, printed again on its next page."""
    mine, theirs = one.text.casefold(), before.text.casefold()
    return mine == theirs or (mine.endswith("contents") and theirs.endswith("contents"))


def sections(headings: Sequence[Heading]) -> tuple[Section, ...]:
    """Sections from headings, in reading order, each with its parent and kind."""
    ordered = sorted(headings, key=lambda one: (one.page, one.word))
    made: list[Section] = []
    above: list[Section] = []
    for one in ordered:
        # A list of contents has nothing below it, whatever level it was given.
        while above and (above[-1].level >= one.level or above[-1].kind is SectionKind.CONTENTS):
            above.pop()
        parent = above[-1] if above else None
        kind = kind_of(one.text, parent.kind if parent else SectionKind.OTHER)
        section = Section(
            position=len(made),
            parent=parent.position if parent else -1,
            level=one.level,
            heading=one.text,
            kind=kind,
            page=one.page,
            word=one.word,
            top=one.top,
        )
        made.append(section)
        above.append(section)
    return tuple(made)


def passages(
    parts: Sequence[Section], sketches: Sequence[Sketch], running: Collection[str] = ()
) -> tuple[Passage, ...]:
    """The passages of all pages, in reading order.

    A running head above a heading (its key in `running`) goes with that heading's section rather
    than make a passage of its own for the section before.
    """
    starts: dict[int, list[Section]] = {}
    for part in parts:
        starts.setdefault(part.page, []).append(part)
    made: list[Passage] = []
    current = -1
    for one in sketches:
        here = starts.get(one.number, [])
        at = 0
        for part in here:
            word = min(part.word, one.words)
            if at == 0 and word and _only_running_before(word, one, running):
                word = 0
            if word > at:
                made.append(Passage(current, one.number, at, word))
                at = word
            current = part.position
        if at < one.words:
            made.append(Passage(current, one.number, at, one.words))
    return tuple(made)


def _only_running_before(word: int, page: Sketch, running: Collection[str]) -> bool:
    """Whether all words before this one belong to running heads."""
    covered = sum(
        line.last - line.first
        for line in page.edges
        if line.last <= word and edge_key(line.text) in running
    )
    return covered >= word
