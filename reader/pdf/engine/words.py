"""The word list of a page: the one function behind import, selection and marks.

Words stand in the PDF's own order, which keeps columns apart, unless that is clearly
not how the page is read; ligatures are expanded; a word that is hyphenated at the end
of a line is one word with two boxes. The same page gives the same list each time, so a
word's number means the same to the index, the notes and the viewer.
"""

import re
from collections.abc import Sequence
from typing import Any

import pymupdf

from reader.model.page import PageWords, Rect
from reader.model.recognised import RecognisedText
from reader.pdf.engine.content import Line
from reader.pdf.engine.order import reading_order
from reader.pdf.engine.styles import styles

FLAGS: int = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
"""Without TEXT_PRESERVE_LIGATURES they are expanded."""

Raw = tuple[float, float, float, float, str, int, int, int]
"""MuPDF's word: x0, y0, x1, y1, text, block, line, number in the line."""

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\ufeff"))
_UNCLEAN = re.compile("[\u00ad\u200b\ufeff\ud800-\udfff]")
_SPACE = 0.6
"""Of the height of a line: what a space between two words of it is at most."""
_HYPHENS = "-\u2010\u00ad"
_HEAD = re.compile(r"[^\W\d_]+[\u2010\u00ad-]$")
"""The letters before a hyphen at a line's end: the last part of the word."""
_TAIL = re.compile(r"[^\W\d_]{2,}")

# First and last parts of compounds, which keep their hyphen wherever the line breaks ...
_FIRST = frozenset(
    {"all", "anti", "cross", "first", "full", "half", "high", "long", "low", "medium", "non"}
    | {"off", "second", "self", "short", "third", "well", "year"}
)
_LAST = frozenset(
    {"based", "centered", "centred", "driven", "ended", "equivalent", "facing", "focused"}
    | {"free", "friendly", "line", "oriented", "owned", "quality", "ranking", "related"}
    | {"running", "specific", "term", "wide", "year", "to", "and", "in", "of", "by", "on", "up"}
)
# ... unless what follows is an ending: long-er, short-age, high-way, second-ary.
_ENDING = re.compile(r"(?:e[rn]|ers|est|ly|ings?|ages?|ary|ness|ways?|light|ish|ie|ow)\b|ening")


class Words:
    """The words of one page in reading order."""

    def __init__(self, page: Any, added: RecognisedText | None = None) -> None:
        """Take them from a `pymupdf.Page`. A rotated page is turned back while that lasts.

        `added` was recognised in a picture of the page, and follows.
        """
        self._textpage = page.get_textpage(flags=FLAGS)
        rotation = page.rotation
        self._upright = rotation in (0, 180)
        raw: list[Raw] = self._textpage.extractWORDS()
        starts = _line_starts(raw)
        order = reading_order(raw, starts) if rotation == 0 else None
        self._natural_lines = len(starts)
        self._order = order
        """Numbers of MuPDF's lines in reading order; None where that is their own."""
        if order is not None:
            ends = _line_ends(raw, starts)
            raw = [word for line in order for word in raw[starts[line] : ends[line]]]
            starts = _line_starts(raw)
        self._line_of_start = list(range(len(starts)))
        if not _clean(raw):
            raw, starts, self._line_of_start = _cleaned(raw, starts)
        self._raw = raw
        self._starts = starts
        self._tails = self._hyphenated()
        """Place in `_raw` of the second half of a word -> the whole word."""
        self._added = added
        self.words: list[str] = self._list()
        if added is not None and added.own != len(self.words):
            self._added = None  # it was recognised behind other words
        elif added is not None:
            self.words += added.words

    def _hyphenated(self) -> dict[int, str]:
        """The words that run on in the next line."""
        raw = self._raw
        found: dict[int, str] = {}
        compounds: set[str] | None = None
        for start in self._starts[1:]:
            head = raw[start - 1]
            if head[4][-1] not in _HYPHENS or start - 1 in found:
                continue
            tail = raw[start]
            if not self._runs_on(head, tail):
                continue
            if compounds is None:
                compounds = {word[4].casefold() for word in raw if "-" in word[4][1:-1]}
            whole = joined(head[4], tail[4], compounds)
            if whole:
                found[start] = whole
        return found

    def _runs_on(self, head: Raw, tail: Raw) -> bool:
        """Whether `tail` begins another line than `head`, not the next column of a table row."""
        if self._upright:
            top, bottom, other_top, other_bottom = head[1], head[3], tail[1], tail[3]
        else:
            top, bottom, other_top, other_bottom = head[0], head[2], tail[0], tail[2]
        size = bottom - top
        shared = min(bottom, other_bottom) - max(top, other_top)
        if shared >= 0.5 * size:
            return False
        # The next column or block: only where it is set in the same size.
        return head[5] == tail[5] or abs(other_bottom - other_top - size) < 0.2 * size

    def _list(self) -> list[str]:
        words = [word[4] for word in self._raw]
        if self._tails:
            for place, whole in self._tails.items():
                words[place - 1] = whole
            for place in sorted(self._tails, reverse=True):
                del words[place]
        return words

    def _places(self) -> list[tuple[int, ...]]:
        """For each word its places in MuPDF's list: one, or two if hyphenated."""
        if not self._tails:
            return [(place,) for place in range(len(self._raw))]
        return [
            (place, place + 1) if place + 1 in self._tails else (place,)
            for place in range(len(self._raw))
            if place not in self._tails
        ]

    def boxes(self) -> list[tuple[Rect, ...]]:
        """For each word its boxes, one per line it stands on, in points of the unrotated page."""
        raw = self._raw
        found = [tuple(raw[place][:4] for place in places) for places in self._places()]
        return found if self._added is None else found + list(self._added.boxes)

    def lines(self) -> list[Line]:
        """The lines in reading order, with size and weight. A line without words is left out."""
        raw, starts = self._raw, self._starts
        looks = styles(self._textpage, self._natural_lines)
        if self._order is not None:
            looks = [looks[line] for line in self._order]
        found: list[Line] = []
        ends = _line_ends(raw, starts)
        gone = 0  # words that the line before has taken
        tails = self._tails
        for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
            first = start - gone
            if start in tails:
                gone += 1
                if end - start == 1:
                    continue
                start += 1
            x0, top, x1, bottom = raw[start][:4]
            size, bold = looks[self._line_of_start[number]]
            size = size or round(bottom - top, 1)
            if end - start > 1:  # written out: `min` and `max` cost more than all the rest
                foot = raw[end - 1]
                x0 = foot[0] if foot[0] < x0 else x0
                top = foot[1] if foot[1] < top else top
                x1 = foot[2] if foot[2] > x1 else x1
                bottom = foot[3] if foot[3] > bottom else bottom
            found.append(Line(first, end - gone, x0, top, x1, bottom, size, bold))
        return found if self._added is None else found + recognised_lines(self._added)

    def page_words(self, number: int) -> PageWords:
        """Words and boxes for the window."""
        return PageWords(number, tuple(self.words), tuple(self.boxes()))

    def marks(self, numbers: Sequence[int]) -> list[Rect]:
        """The boxes of these words; numbers that the page does not have are left out.

        Words that follow one another have one box, as a phrase is one thing; on two lines, or
        in two cells of a table, they keep their own.
        """
        boxes = self.boxes()
        found: list[Rect] = []
        before = -1
        for number in numbers:
            for box in boxes[number] if 0 <= number < len(boxes) else ():
                joins = self._upright and found and before == number - 1
                if joins and _follows(found[-1], box):
                    found[-1] = _both(found[-1], box)
                else:
                    found.append(box)
            before = number
        return found


def _follows(one: Rect, other: Rect) -> bool:
    """Whether a box stands right of another on the same line, a space between them."""
    height = other[3] - other[1]
    level = min(one[3], other[3]) - max(one[1], other[1]) > height / 2
    return level and 0 <= other[0] - one[2] + 1 < height * _SPACE + 1


def _both(one: Rect, other: Rect) -> Rect:
    (left, top, right, bottom), (x0, y0, x1, y1) = one, other
    return min(left, x0), min(top, y0), max(right, x1), max(bottom, y1)


def recognised_lines(added: RecognisedText) -> list[Line]:
    """The lines of what was recognised; a line without a word of its own is left out."""
    found = []
    ends = [line.first for line in added.lines[1:]] + [len(added.words)]
    for line, end in zip(added.lines, ends, strict=True):
        if boxes := [added.boxes[word][0] for word in range(line.first, end)]:
            x0, tops, x1, bottoms = zip(*boxes, strict=True)
            first, last = added.own + line.first, added.own + end
            found.append(
                Line(first, last, min(x0), min(tops), max(x1), max(bottoms), line.size, False)
            )
    return found


def _line_starts(raw: list[Raw]) -> list[int]:
    """Where lines begin: MuPDF counts the words of each line from 0."""
    return [place for place, word in enumerate(raw) if word[7] == 0]


def _line_ends(raw: list[Raw], starts: list[int]) -> list[int]:
    """Where the lines that begin there end."""
    return [*starts[1:], len(raw)] if starts else []


def _clean(raw: list[Raw]) -> bool:
    """Whether no word holds what none may: other white space, invisible signs, half characters."""
    text = " ".join([word[4] for word in raw])
    if text.isascii():
        return True
    # A soft hyphen at a line's end is a hyphen; `_cleaned` keeps it.
    return _UNCLEAN.search(text) is None and len(text.split()) == len(raw)


def _cleaned(raw: list[Raw], starts: list[int]) -> tuple[list[Raw], list[int], list[int]]:
    """The same lines with clean words, and which of the lines they are."""
    words: list[Raw] = []
    begins: list[int] = []
    lines: list[int] = []
    for line, (start, end) in enumerate(zip(starts, _line_ends(raw, starts), strict=True)):
        begin = len(words)
        for place in range(start, end):
            words.extend(_parts(raw[place], place == end - 1))
        if len(words) > begin:
            begins.append(begin)
            lines.append(line)
    return words, begins, lines


def _parts(word: Raw, last: bool) -> list[Raw]:
    """One word as clean ones: cut at white space, its width shared by the letters."""
    x0, y0, x1, y1, text, block, line, number = word
    text = text.encode("utf-8", "replace").decode("utf-8")
    step = (x1 - x0) / max(1, len(text))
    found = []
    for match in re.finditer(r"\S+", text):
        part = match.group()
        keep = "-" if last and part[-1] == "\u00ad" and match.end() == len(text) else ""
        part = part.translate(_INVISIBLE) + keep
        if part:
            left, right = x0 + match.start() * step, x0 + match.end() * step
            found.append((left, y0, right, y1, part, block, line, number))
    return found


def joined(head: str, tail: str, compounds: set[str]) -> str:
    """The word that `head`, which ends in a hyphen, begins and `tail` ends; "" if it does not."""
    letters = _HEAD.search(head)
    if letters is None:
        return ""
    kept = head[:-1] + "-" + tail
    if tail[0].isdigit():
        return kept  # COVID-19
    if not _TAIL.match(tail) and not tail[0].isupper():
        return ""
    part = letters.group()[:-1]
    if tail[0].isupper() and not (len(part) > 1 and part.isupper() and tail.isupper()):
        return kept  # Anglo-American
    if head[-1] != "-":
        return head[:-1] + tail  # no other hyphen than one that the line's end made
    compound = (
        "-" in head[:-1]  # year-over-year
        or "/" in head  # the address of a page
        or kept.casefold() in compounds
        or (part.casefold() in _FIRST and not _ENDING.match(tail))
        or tail.rstrip(".,;:)") in _LAST
    )
    return kept if compound else head[:-1] + tail
