"""The cover and the record page of an edition: what tells of the edition, not of its matter.

Its dates and numbers change with every edition, and its summary stands again in the text.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.insight.comparing.edition import EditionText
from reader.model.contents import SectionKind

LEAST_LABELS = 3
"""Labels of a record from which on a section is a record page."""
MOST = 0.15
"""Part of an edition that can stand before its first section and be its cover."""
PAGES = 8
"""Pages at the start among which the record page is looked for."""
TITLE = 80
"""Words of a section that is no more than a title page."""
LEAST = 5
"""Words of a sentence that is known again on the record page."""
LEADING = 0.4
"""Part of an edition in which its summaries stand."""
_LEADING = frozenset((SectionKind.SUMMARY, SectionKind.KEY_DEVELOPMENTS, SectionKind.STATISTICS))
_LABELS = (
    "last updated:|report status:|status:|report pages:|pages:|lead analyst:|analyst:|analysts:|"
    "publisher:|edition number:|edition:|companies mentioned|related reports|countries covered|"
    "publication date:|update history"
).split("|")


def front_of(edition: EditionText) -> frozenset[int]:
    """Numbers of the sections that are cover or record page; -1 is what stands before the first."""
    found = set()
    sections = edition.sections
    if sections:
        first = sections[0].page
        before = sum(map(len, edition.words[: max(0, first - 1)]))
        if before <= MOST * sum(map(len, edition.words)) or first <= 1:
            found.add(-1)
    for number, one in enumerate(sections):
        if one.page > PAGES:
            break
        if one.kind is SectionKind.CONTENTS or not 0 < one.page <= len(edition.words):
            continue
        page = edition.words[one.page - 1]
        after = sections[number + 1] if number + 1 < len(sections) else None
        last = after.word if after is not None and after.page == one.page else len(page)
        said = page[max(0, one.word) : last]
        text = " ".join(said).casefold()
        title = len(said) <= TITLE and not any(word.endswith(".") for word in said)
        if one.page == 1 and title and after is not None and after.page > 1:
            found.add(number)  # the title, and where it was printed
        elif sum(label in text for label in _LABELS) >= LEAST_LABELS:
            found.add(number)
    return frozenset(found)


def leads(edition: EditionText, number: int) -> bool:
    """Whether a section sums the edition up: its summary, key developments or key statistics.

    An annex of statistics does not.
    """
    if not 0 <= number < len(edition.sections):
        return False
    section = edition.sections[number]
    return section.kind in _LEADING and section.page <= max(PAGES, LEADING * len(edition.words))


class Known:
    """Sentences of the text, to be known again on a record page, where full stops are few."""

    def __init__(self, sentences: Sequence[tuple[str, ...]]) -> None:
        """Each by its folded words."""
        self._by_start: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
        for words in sentences:
            if len(words) >= LEAST:
                self._by_start[words[:3]].append(words)

    def cuts(self, words: Sequence[str]) -> Iterator[int]:
        """Numbers of folded words at which a known sentence begins, or what follows it."""
        at, plain = 0, tuple(words)
        while at < len(plain):
            fits = [
                one
                for one in self._by_start.get(plain[at : at + 3], ())
                if plain[at : at + len(one)] == one
            ]
            if not fits:
                at += 1
                continue
            longest = max(map(len, fits))
            yield at
            yield at + longest
            at += longest
