"""What intake keeps of a page while a report is read through, so that no page is kept whole.

A page is sketched once, when it has just been taken out of its PDF; headings, captions, running
heads and the fingerprint are made from all sketches at the end. Made for speed: a dense page has
250 lines. Pure; runs in the batch worker.
"""

import hashlib
import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from reader.intake.captions import FIRST_WORDS, caption_lines
from reader.intake.lines import LineLike, Sheet, TextLine, beside, heading_start, text_line
from reader.model.contents import Caption

EDGE = 0.09
"""Share of the page's height where running heads, page numbers and stamps stand."""
LONGEST = 24
"""Words of the longest line that may be a heading."""
MOST = 80
"""Lines kept of one page as possible headings."""
SPOT = 4.0
"""Points within which lines of two pages stand at the same spot."""
_FIRST = 12
"""Pages that are looked at for what stands on most of them."""

_STAMP = re.compile(
    r"""^\W*(?:
      (?:this\s+(?:copy|report|document|file|publication)\s+(?:is|was|has\s+been)\s+)?
        (?:licen[sc]ed|downloaded|purchased|printed|issued|supplied|sold|registered|prepared)
        \s+(?:exclusively\s+|solely\s+|only\s+)?(?:to|by|for|on|from|at|in\s+confidence)\b
    | (?:licensee|licence\s+holder|license\s+holder|order\s+(?:no|number|id|ref)
        |licen[sc]e\s+(?:no|number|id|key)|customer\s+(?:no|number|id)
        |date\s+of\s+download|download\s+date|copy\s+(?:no|number))\b\.?\s*[:#]?
    | for\s+(?:the\s+)?(?:exclusive|sole|internal)\s+use\s+(?:of|by)\b
    | (?:personal|single.user|corporate|site)\s+copy\s+(?:of|for)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_STAMP_WORDS = frozenset(
    "this licensed licenced downloaded purchased printed issued supplied sold registered prepared "
    "licensee licence license order customer date download copy for personal single single-user "
    "corporate site".split()
)
_LEADERS = re.compile(r"(?:\.\s?){4,}|…{2,}|_{4,}|(?:·\s?){4,}")
_ENDS_IN_PAGE = re.compile(r"\s(?:\d{1,4}|[ivxlc]{1,6})$")
_NUMBERED = re.compile(
    r"^(?:(?:chapter|part|section|appendix|annex|annexe|schedule)\s+(?:[\divxlc]+|[A-Z])\b"
    r"|\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+\D)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_OPENERS = frozenset("chapter part section appendix annex annexe schedule".split())


@dataclass(slots=True)
class Sketch:
    """What is kept of a page."""

    number: int
    height: float
    words: int
    body: "array[int]"
    """A hash of each line that stands neither at an edge nor is a stamp."""
    spots: "array[int]"
    """Where each of these lines stands, in the same order; to a few points."""
    edges: tuple[TextLine, ...]
    heads: tuple[TextLine, ...]
    """Lines that may be headings, in reading order."""
    captions: tuple[Caption, ...]
    sizes: dict[float, int] = field(default_factory=dict)
    """Size of type, to half a point -> words."""
    leaders: int = 0
    """Lines of a list of contents: leaders, or a title and a page number at the right edge."""
    stamps: tuple[str, ...] = ()

    def digest(self, left_out: Collection[tuple[int, int]] = ()) -> bytes:
        """Of the lines of the body, order left out; without those that are watermarks."""
        whole = sum(
            line
            for line, spot in zip(self.body, self.spots, strict=True)
            if not left_out or (line, spot) not in left_out
        )
        return (whole % (1 << 128)).to_bytes(16, "big")


def sketch(sheet: Sheet) -> Sketch:
    """A page's sketch."""
    words, lines = sheet.words, sheet.lines
    upper, lower = sheet.height * EDGE, sheet.height * (1 - EDGE)
    texts = [" ".join(words[line.first : line.last]) for line in lines]
    whole = "\n".join(texts)
    dotted = ".." in whole or ". ." in whole or "…" in whole
    sizes = _sizes(lines)
    usual = max(sizes, key=lambda size: sizes[size]) if sizes else 0.0
    larger = usual * 1.08
    body: list[str] = []
    spots = array("Q")
    edges: list[TextLine] = []
    heads: list[TextLine] = []
    stamps: list[str] = []
    starts: list[int] = []
    leaders = 0
    for at, (line, text) in enumerate(zip(lines, texts, strict=True)):
        if not text:
            continue
        first_word = words[line.first]
        folded_word = first_word.casefold()
        if folded_word in _STAMP_WORDS and is_stamp(text):
            stamps.append(text)
            continue
        if line.bottom <= upper or line.top >= lower:
            edges.append(text_line(line, words))
        else:
            body.append(text)
            spots.append(spot_of(line))
        if folded_word in FIRST_WORDS:
            starts.append(at)
        count = line.last - line.first
        numbered = (
            count > 1
            and (first_word[0].isdigit() or folded_word in _OPENERS)
            and _NUMBERED.match(text)
        )
        if dotted and (".." in text or ". ." in text or "…" in text):
            if "...." in text or _LEADERS.search(text):
                leaders += 1
                continue
        elif numbered and count > 2 and _ENDS_IN_PAGE.search(text):
            leaders += 1
        if count <= LONGEST and (line.bold or numbered or line.size > larger) and _letters(text):
            first = heading_start(lines, at, words)
            if first < line.first:
                text = f"{words[first]} {text}"
                heads.append(replace(text_line(line, words), text=text, first=first))
            elif line.size > larger or not _in_text(lines, at, words):
                heads.append(text_line(line, words))
    return Sketch(
        number=sheet.number,
        height=sheet.height,
        words=len(words),
        body=hashes(body),
        spots=spots,
        edges=tuple(edges),
        heads=tuple(heads[:MOST]),
        captions=tuple(caption_lines(sheet, starts)) if starts else (),
        sizes=sizes,
        leaders=leaders,
        stamps=tuple(stamps),
    )


def _sizes(lines: Sequence[LineLike]) -> dict[float, int]:
    """Size of type, to half a point -> words."""
    exact: dict[float, int] = {}
    for line in lines:
        exact[line.size] = exact.get(line.size, 0) + line.last - line.first
    sizes: dict[float, int] = {}
    for size, count in exact.items():
        half = round(size * 2) / 2
        sizes[half] = sizes.get(half, 0) + count
    return sizes


def _in_text(lines: Sequence[LineLike], at: int, words: Sequence[str]) -> bool:
    """Whether a line in the size of the body belongs to a table's row or to running text."""
    line = lines[at]
    if at and beside(lines[at - 1], line):
        return True
    if at + 1 == len(lines):
        return False
    after = lines[at + 1]
    if beside(line, after):
        return True
    near = abs(after.x0 - line.x0) < 3 and after.top - line.bottom < 0.6 * (line.bottom - line.top)
    return near and not after.bold and words[after.first][:1].islower()


def is_stamp(text: str) -> bool:
    """Whether a line is put on each copy anew: "Licensed to ...", "Downloaded on ..."."""
    return _STAMP.match(text) is not None


def hashes(texts: Sequence[str]) -> "array[int]":
    """A hash of each line, whatever its case."""
    joined = "\n".join(texts).casefold()
    if not joined.isascii():
        joined = unicodedata.normalize("NFKC", joined)
    lines = joined.split("\n") if texts else []
    return array(
        "Q",
        [
            int.from_bytes(hashlib.blake2b(line.encode(), digest_size=8).digest(), "big")
            for line in lines
        ],
    )


def spot_of(line: LineLike) -> int:
    """Where a line begins, to some points: what stands at one spot on every page is no text."""
    return round(max(line.x0, 0.0) / SPOT) << 16 | round(max(line.top, 0.0) / SPOT) & 0xFFFF


def watermarks(sketches: Sequence[Sketch]) -> frozenset[tuple[int, int]]:
    """Lines of the body that stand on most pages at the same spot, by hash and spot.

    That is what a shop prints across each page of a copy: a name, an order, a date. What a
    publisher prints so, beside the running heads, tells no edition from another either.
    """
    given = [one for one in sketches if one.words]
    if len(given) < 4:
        return frozenset()
    pages = [set(zip(one.body, one.spots, strict=True)) for one in given[:_FIRST]]
    likely = {mark for one, after in pairwise(pages) for mark in one & after}
    if not likely:
        return frozenset()
    counts = Counter(
        mark for one in given for mark in likely.intersection(zip(one.body, one.spots, strict=True))
    )
    return frozenset(mark for mark, count in counts.items() if count >= 0.7 * len(given))


def without(sheet: Sheet, marks: Collection[tuple[int, int]]) -> Sheet:
    """A page without its watermarks, to read the record from: its words keep their numbers."""
    if not marks:
        return sheet
    texts = [" ".join(sheet.words[line.first : line.last]) for line in sheet.lines]
    told = zip(sheet.lines, hashes(texts), strict=True)
    return replace(sheet, lines=[line for line, text in told if (text, spot_of(line)) not in marks])


def edge_key(text: str) -> str:
    """A running head without its page number and date, to count on how many pages it stands."""
    return _DIGITS.sub("#", text).casefold().strip()


def running_heads(sketches: list[Sketch]) -> frozenset[str]:
    """The keys of the edge lines that are running heads, page numbers and the like."""
    pages: Counter[str] = Counter()
    for one in sketches:
        pages.update({edge_key(line.text) for line in one.edges})
    needed = 3 if len(sketches) > 4 else 2
    return frozenset(
        key for key, count in pages.items() if count >= needed or not _letters(key.strip("ivxlc"))
    )


def body_size(sketches: list[Sketch]) -> float:
    """The size that most of the report's words are printed in, 0 if it has none."""
    sizes: Counter[float] = Counter()
    for one in sketches:
        sizes.update(one.sizes)
    return max(sizes, key=lambda size: (sizes[size], size)) if sizes else 0.0


def _letters(text: str) -> bool:
    """Whether a text has at least two letters."""
    return sum(map(str.isalpha, text[:12])) >= 2
