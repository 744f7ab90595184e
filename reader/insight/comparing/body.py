"""The running text of an edition: its words without heads, contents, captions and tables.

Words become sentences, each in its section. A sentence is known by its folded words, so that
punctuation and hyphens at line ends make no difference.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.front import Known
from reader.insight.comparing.running import running_words
from reader.model.change import Span
from reader.model.contents import Section, SectionKind

LONGEST = 400
"""Words of the longest sentence: what has no full stop for so long is cut."""
AXES = 80
"""Words at the start of a sentence that may be those of a chart."""
_END = re.compile(r"[.!?][”’\"')\]]*$")
_NO_END = re.compile(
    r"(?:^|[(\"“])(?:[A-Za-z]|[ap]\.m|e\.g|i\.e|[A-Z](?:\.[A-Z])+|No|Nos|Mr|Mrs|Ms|Dr|St|vs|etc|cf|Fig|Figs"
    r"|Tab|Inc|Ltd|Co|Corp|approx|ca|pp?|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$"
)
_BULLETS = frozenset("•●▪■◦‣·*►➢✓√")
_SOURCES = frozenset(("Source:", "Sources:"))
_TRIM = "\"'“”‘’.,;:!?()[]{}«»…"
_LETTER_HYPHEN = re.compile(r"(?<=[a-z])[-\u2010\u2011](?=[a-z])")


@dataclass(slots=True)
class Sentence:
    """The words `first` to `last - 1` of the text."""

    number: int
    section: int
    """Number of the section in the edition's list, -1 for none."""
    first: int
    last: int
    words: tuple[str, ...]
    """Folded; signs alone are left out."""
    key: str
    loose: bool
    """Whether it is labels rather than text: the words of a chart, a table without its cells."""

    @property
    def length(self) -> int:
        """Words that count."""
        return len(self.words)


@dataclass(slots=True)
class Body:
    """The text of an edition, word after word, and its sentences."""

    words: list[str] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    of_section: dict[int, list[Sentence]] = field(default_factory=dict)

    def text(self, first: int, last: int) -> str:
        """As printed."""
        return " ".join(self.words[first:last])

    def spans(self, first: int, last: int) -> tuple[Span, ...]:
        """Where these words stand."""
        found: list[Span] = []
        for at in range(first, last):
            page, number = self.pages[at], self.numbers[at]
            if found and found[-1].page == page and found[-1].last == number:
                found[-1] = Span(page, found[-1].first, number + 1)
            else:
                found.append(Span(page, number, number + 1))
        return tuple(found)


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """A word as it is compared, "" for a mere sign."""
    plain = word.casefold().replace("’", "'").replace("\u2212", "-").strip(_TRIM)
    if plain.endswith("'s"):
        plain = plain[:-2] + "s"
    plain = _LETTER_HYPHEN.sub("", plain)
    return plain if any(map(str.isalnum, plain)) else ""


def body_of(edition: EditionText, front: Collection[int] = ()) -> Body:
    """The text of an edition; `front` are the sections that are its cover and record page."""
    body = Body()
    breaks: set[int] = set()
    owners: list[int] = []
    charts: set[int] = set()
    for page, taken, section, cut, chart in _kept(edition):
        if cut:
            breaks.add(len(body.words))
        if chart:
            charts.add(len(body.words))
        body.words.append(edition.words[page - 1][taken])
        body.pages.append(page)
        body.numbers.append(taken)
        owners.append(section)
    parts = list(_without_labels(body.words, _sentences(body.words, breaks)))
    if front:
        parts = list(_cut_front(body.words, parts, owners, front))
    for first, last in parts:
        words = tuple(filter(None, map(folded, body.words[first:last])))
        if not words:
            continue
        one = Sentence(
            number=len(body.sentences),
            section=owners[first],
            first=first,
            last=last,
            words=words,
            key=" ".join(words),
            loose=first in charts or _is_loose(words, body.words[first:last]),
        )
        body.sentences.append(one)
        body.of_section.setdefault(one.section, []).append(one)
    return body


def _kept(edition: EditionText) -> Iterator[tuple[int, int, int, bool, bool]]:
    """Page, number of the word, section, whether something begins, whether it is a chart's."""
    sections = edition.sections
    begins = [(one.page, one.word) for one in sections]
    out: dict[int, set[int]] = {}
    starts: dict[int, set[int]] = {}
    charted: dict[int, set[int]] = {}
    for caption in edition.captions:
        out.setdefault(caption.page, set()).update(range(caption.first, caption.last))
        if caption.kind != "table":
            charted.setdefault(caption.page, set()).add(caption.last)
    for table in edition.tables:
        numbers = [number for row in table.rows for cell in row for number in cell.words]
        out.setdefault(table.page, set()).update(numbers)
    for one in sections:
        if one.word >= 0 and 0 < one.page <= len(edition.words):
            length = _heading_length(one, edition.words[one.page - 1])
            out.setdefault(one.page, set()).update(range(one.word, one.word + length))
            starts.setdefault(one.page, set()).add(one.word)
    edges = _edges(edition, begins, out)
    for page, (first, last) in enumerate(edges, 1):
        gone = out.get(page, set())
        words = edition.words[page - 1]
        at = bisect_right(begins, (page, -1)) - 1
        cut = False
        for number in range(first, last):
            if number in starts.get(page, ()):
                cut = True
            if number in gone or words[number] in _BULLETS:
                cut = True
                continue
            while at + 1 < len(begins) and begins[at + 1] <= (page, number):
                at += 1
                cut = True
            if at >= 0 and sections[at].kind is SectionKind.CONTENTS:
                continue
            yield page, number, at, cut, number in charted.get(page, ())
            cut = False


def _edges(
    edition: EditionText, begins: Sequence[tuple[int, int]], out: Mapping[int, set[int]]
) -> list[tuple[int, int]]:
    """First and last word of each page between its running head and foot.

    Looked for twice: behind the name of the chapter there may be more, as some PDFs have the
    foot before the text.
    """
    pages = edition.words
    found = [(0, len(words)) for words in pages]
    for _ in range(2):
        rest = [words[first:last] for words, (first, last) in zip(pages, found, strict=True)]
        for number, (top, foot) in enumerate(running_words(rest)):
            page, words = number + 1, pages[number]
            gone = out.get(page, set())
            first, last = found[number]
            first = max(first, min(first + top, min(gone, default=len(words))))
            last = min(last, max(last - foot, max(gone, default=-1) + 1, first))
            at = bisect_right(begins, (page, -1)) - 1
            first = _chapter_head(words, first, edition.sections, at, begins, page)
            while first and words[first - 1] in _BULLETS:
                first -= 1  # it begins the text, on however many pages
            found[number] = first, max(first, last)
    return found


def _heading_length(section: Section, words: Sequence[str]) -> int:
    """How many words at the start of a section are its heading."""
    heading = [folded(word) for word in section.heading.split()]
    here = [folded(word) for word in words[section.word : section.word + len(heading) + 2]]
    for skipped in (0, 1, 2):
        if here[skipped : skipped + len(heading)] == heading:
            return skipped + len(heading)
    same = 0
    while same < min(len(heading), len(here)) and heading[same] == here[same]:
        same += 1
    return same


def _chapter_head(
    words: Sequence[str],
    first: int,
    sections: Sequence[Section],
    at: int,
    begins: Sequence[tuple[int, int]],
    page: int,
) -> int:
    """Where text begins on a page whose running head ends with the heading of its chapter."""
    limit = next((word for at_page, word in begins[at + 1 : at + 2] if at_page == page), len(words))
    names = []
    while at >= 0:
        names.append(sections[at].heading)
        at = sections[at].parent
    nexts = bisect_right(begins, (page, -1))
    if nexts < len(sections) and sections[nexts].page == page:
        names.append(sections[nexts].heading)
    for name in names:
        heading = [folded(word) for word in name.split()]
        if heading and heading[0].replace(".", "").isdigit():
            heading = heading[1:]
        end = first + len(heading)
        if heading and end <= limit and [folded(w) for w in words[first:end]] == heading:
            return end
    return first


def _sentences(words: Sequence[str], breaks: set[int]) -> Iterator[tuple[int, int]]:
    """First and last words of each sentence."""
    first = 0
    for at in range(1, len(words) + 1):
        ended = (
            at == len(words)
            or at in breaks
            or at - first >= LONGEST
            or (words[at] in _BULLETS)
            or (
                _END.search(words[at - 1]) is not None
                and not words[at][:1].islower()
                and not _NO_END.search(words[at - 1])
            )
            or (  # a table's source has no full stop
                words[first] in _SOURCES
                and words[at - 1][-1:].isdigit()
                and words[at][:1].isupper()
                and at - first > 2
            )
        )
        if ended:
            yield first, at
            first = at


def _without_labels(
    words: Sequence[str], sentences: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The sentences, those cut that begin with the figures of a chart's axes."""
    for first, last in sentences:
        labels = 0
        run = 0
        for at in range(first, min(last, first + AXES)):
            run = run + 1 if _is_label(words[at]) else 0
            if run >= 3:
                labels = at + 1
        if labels and labels < last:
            yield first, labels
            first = labels
        yield first, last


def _cut_front(
    words: Sequence[str],
    sentences: Sequence[tuple[int, int]],
    owners: Sequence[int],
    front: Collection[int],
) -> Iterator[tuple[int, int]]:
    """The sentences, those of a record page cut where sentences of the text stand in them."""
    plain = [[folded(word) for word in words[first:last]] for first, last in sentences]
    known = Known(
        [
            tuple(filter(None, each))
            for each, (first, _) in zip(plain, sentences, strict=True)
            if owners[first] not in front
        ]
    )
    for each, (first, last) in zip(plain, sentences, strict=True):
        if owners[first] in front:
            places = [first + n for n, word in enumerate(each) if word]
            for cut in known.cuts(list(filter(None, each))):
                at = places[cut] if cut < len(places) else last
                if first < at < last:
                    yield first, at
                    first = at
        yield first, last


def _is_label(word: str) -> bool:
    """Whether a word is nothing but a figure, as the words of an axis are."""
    return word[-1:] not in ".,;:" and word.lstrip("-–−+$€£")[:1].isdigit()


def _is_loose(words: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether words are labels and figures, or lines of a list of contents, rather than text."""
    figures = sum(word[0].isdigit() or word[0] in "-+$€£" for word in words)
    led = any("....." in word or word == "." for word in printed)
    said_again = len(words) >= 12 and 10 * len(set(words)) < 6 * len(words)
    heads = said_again and not _END.search(printed[-1])  # the columns of a table
    return led or heads or 2 * figures > len(words) or len(words) < 3
