"""Captions of tables, charts, figures and exhibits, in all the forms that publishers print.

"Table 12 - Mobile subscribers - 2010 - 2025", "TABLE FD-1—...", "Exhibit IV: ...",
"Chart 3 – ...", "Figure 2.1: ...". A line in a list of tables is none, nor a sentence that
mentions "Table 3". Pure; runs in the batch worker.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from reader.intake.lines import Sheet, TextLine, text_line
from reader.model.contents import Caption

_KINDS = {
    "table": "table",
    "tab.": "table",
    "chart": "chart",
    "graph": "chart",
    "figure": "figure",
    "fig": "figure",
    "fig.": "figure",
    "diagram": "figure",
    "illustration": "figure",
    "exhibit": "exhibit",
    "map": "map",
    "box": "box",
}
FIRST_WORDS = _KINDS.keys()
"""What the first word of a caption is, its case folded: the cheap test before the others."""
_NUMBER = (
    r"(?:[A-Z]{1,4}[-.–]?)?\d{1,3}(?:\s?\.\s?\d{1,3}|[\-–]\d{1,3}){0,3}(?:[A-Za-z]|\s[A-Z](?=$))?"
    r"|[A-Z]{1,4}-[A-Z\d]{1,3}(?:-[A-Z\d]{1,3})?|[IVXLC]{1,7}|[A-Z]\d{0,2}"
)
_CAPTION = re.compile(
    rf"""^(?P<kind>table|tab\.|chart|graph|figure|fig\.?|diagram|illustration|exhibit|map|box)
    \s+(?:no\.?\s+)?(?P<number>(?-i:{_NUMBER}))(?![\w%$€£])
    (?P<separator>\s*(?:\.\s?)?[-–—―:|]+|\s*\.(?=\s|$)|\))?
    \s*(?P<rest>.*)$""",
    re.IGNORECASE | re.VERBOSE,
)
_OPEN_END = re.compile(
    r"(?:[,–—:;(-]|\b(?:and|or|of|in|the|by|for|with|to|from|per|at|on|a|an|see|as|than))$",
    re.IGNORECASE,
)
_MENTION_END = re.compile(
    r"\b(?:see|in|and|of|the|from|by|to|with|also|per|or|as|on|at|for|both|under|e\.g\.)$|\($",
    re.IGNORECASE,
)
_IN_LIST = re.compile(r"(?:\.\s?){4,}\s*\w{0,6}$|…+\s*\w{0,6}$|_{4,}|\t\d+$")
_MORE = 3
"""Lines that a caption may go on for."""
_NEVER_AFTER = re.compile(r"(?:shows?|presents?|details?|lists?|gives?|is|are|was|has|and|or)\b")


def caption_lines(sheet: Sheet, starts: Iterable[int]) -> Iterator[Caption]:
    """What reads as a caption among the lines numbered `starts`, with the lines it goes on for."""
    words, lines = sheet.words, sheet.lines
    for at in starts:
        line = text_line(lines[at], words)
        match = _CAPTION.match(line.text)
        if match is None or _IN_LIST.search(line.text):
            continue
        before = text_line(lines[at - 1], words) if at else None
        after = text_line(lines[at + 1], words) if at + 1 < len(lines) else None
        if not _is_caption(match, line, before, after):
            continue
        taken = [line]
        for index in range(at + 1, min(at + 1 + _MORE, len(lines))):
            following = text_line(lines[index], words)
            if not _goes_on(taken, following, bare=not match["rest"]):
                break
            taken.append(following)
        if not match["rest"] and len(taken) == 1 and not line.bold:
            continue
        kind = _KINDS[match["kind"].casefold()]
        text = " ".join(one.text for one in taken)
        first, last = line.first, taken[-1].last
        number = "".join(match["number"].split())
        yield Caption(kind, number, text, sheet.number, first, last)


def captions(
    candidates: Sequence[Caption],
    words_on: dict[int, int],
    in_list: Collection[tuple[int, int]],
) -> tuple[Caption, ...]:
    """The captions of a report, from those of its pages.

    `words_on` counts the words of each page; `in_list` holds (page, first word) of the candidates
    that stand in a section of contents. A page that holds little but captions is a list too.
    """
    on_page: dict[int, list[Caption]] = {}
    for one in candidates:
        on_page.setdefault(one.page, []).append(one)
    lists = {
        page
        for page, found in on_page.items()
        if len(found) >= 4
        and sum(one.last - one.first for one in found) > 0.5 * max(words_on.get(page, 0), 1)
    }
    return tuple(
        one for one in candidates if one.page not in lists and (one.page, one.first) not in in_list
    )


def _is_caption(
    match: re.Match[str], line: TextLine, before: TextLine | None, after: TextLine | None
) -> bool:
    """Whether a line is the caption itself and no sentence that speaks of one."""
    rest, separator = match["rest"], match["separator"]
    if _continues_sentence(line, before):
        return False
    if separator and separator.strip() not in (".", ")"):
        return bool(rest) or after is not None
    if _NEVER_AFTER.match(rest):
        return False
    if not rest:
        return line.bold or (after is not None and _below(line, after))
    starts_well = not rest[0].islower() and rest[0] not in ",;)"
    if separator:  # "Table 3. Mobile subscribers" and "... in\nTable 3. The next sentence"
        return starts_well
    return starts_well and (line.bold or _stands_apart(line, before, after))


def _continues_sentence(line: TextLine, before: TextLine | None) -> bool:
    """Whether the line before runs into this one as text does."""
    if before is None or not _below(before, line):
        return False
    if abs(before.size - line.size) > 0.6 or before.bold != line.bold:
        return False
    if _MENTION_END.search(before.text):
        return True
    if before.text[-1:] in ".:;!?)*" or abs(before.x0 - line.x0) > 2:
        return False
    return before.x1 > line.x1 - 4 and before.last - before.first > 5 and before.text[-1:].islower()


def _stands_apart(line: TextLine, before: TextLine | None, after: TextLine | None) -> bool:
    """Whether a line without a mark of its own is set off from what is above and below it."""
    apart = before is None or not _below(before, line) or abs(before.size - line.size) > 0.6
    ends = not line.text.endswith((".", ",", ";"))
    return apart and ends and (after is None or not _goes_on([line], after, bare=False))


def _below(upper: TextLine, lower: TextLine) -> bool:
    """Whether a line is the next one of the same paragraph or block."""
    height = max(upper.height, 1.0)
    gap = lower.top - upper.bottom
    beside = lower.x0 > upper.x1 or lower.x1 < upper.x0
    return -0.5 * height < gap < 0.45 * height and not beside


def _goes_on(taken: list[TextLine], following: TextLine, *, bare: bool) -> bool:
    """Whether a caption goes on with the following line."""
    last = taken[-1]
    if not _below(last, following) or abs(last.size - following.size) > 0.6:
        return False
    if last.bold != following.bold or _CAPTION.match(following.text):
        return False
    if bare and len(taken) == 1:
        return True
    if following.text[:1] in "([" and not following.text[1:2].islower():
        return False  # "[In millions of dollars. Source: ...]" is a note under the caption
    if _OPEN_END.search(last.text) or following.text[:1].islower():
        return True
    return last.bold and last.x1 - last.x0 > 1.2 * (following.x1 - following.x0)
