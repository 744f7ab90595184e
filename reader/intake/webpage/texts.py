"""The texts of a report page's rows: paragraphs, headlines, lists of sentences or names. Pure."""

import re
from collections.abc import Sequence

from reader.intake.dates import date_of_value
from reader.intake.fields import BULLET, Row
from reader.intake.webpage.labels import label_of

LONGEST_TEXT = 6000
"""Characters kept of an overview or a methodology."""

_JUNK = re.compile(
    r"^\W*(?:add(?:ed)? to|buy|order|request|download|subscribe|unsubscribe|sign (?:in|up)|log ?in"
    r"|enquire|inquire|contact|share|e-?mail|print|call|click|register|browse|view|compare|save"
    r"|read|skip to|menu|back to|home|search|get a|try|report cover image|cover image|none"
    r"|prices?(?=\s*(?::|from|list))"
    r"|no)\b|^copyright\b|[›»>©$€£]"
    r"|\b(?:add to (?:cart|basket|wishlist)|cookies?|javascript|newsletter|privacy policy"
    r"|all rights|terms and conditions|free sample|log ?in|sign in"
    r"|your (?:account|basket|browser|inbox))\b",
    re.IGNORECASE,
)
_UPDATE_SAYS = re.compile(
    r"^(?:(?:this\s+)?(?:report\s+)?update)\s+(?:includes?|adds?|covers?)\b", re.I
)
_TELLING = re.compile(
    r"\b(?:reports?|markets?|telecom\w*|statistics|analys[ei]s|broadband|mobile|overview"
    r"|outlook|insights?|forecasts?|industry|edition|historical|digital|infrastructure)\b",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"\b(?:cookies?|javascript|newsletter|all rights reserved|add to (?:cart|basket)|our website"
    r"|your (?:browser|account|basket|order|inbox)|privacy policy)\b",
    re.IGNORECASE,
)


def groups(rows: Sequence[Row], *, items: bool = False) -> list[Row]:
    """Paragraphs: rows that belong together as one."""
    made: list[Row] = []
    before: Row | None = None
    for row in rows:
        ended = before is not None and before.text.rstrip().endswith((".", "!", "?", ":", "”", '"'))
        goes_on = (
            before is not None
            and not row.apart
            and not BULLET.match(row.text)
            and (before.full or not (ended or row.text[:1].isupper()))
            and row.heading == before.heading
            and not (items and not before.full)
        )
        if goes_on and made:
            last = made[-1]
            made[-1] = Row(f"{last.text} {row.text}", last.heading, last.apart, row.full)
        else:
            made.append(row)
        before = row
    return made


def is_paragraph(group: Row) -> bool:
    """Whether a group is a paragraph of the report's text, and none of the site's own."""
    text = group.text.rstrip()
    return (
        len(text.split()) >= 18
        and text.endswith((".", "!", "?", "”", '"', ".)"))
        and not _SITE.search(text)
    )


def is_headline(group: Row, below: Row) -> bool:
    """Whether a group is a headline above a paragraph."""
    count = len(group.text.split())
    return (
        3 <= count <= 30
        and group.text[-1:] not in ".:;,!"
        and not BULLET.match(group.text)
        and len(below.text.split()) >= 15
        and below.text.rstrip()[-1:] in '.!?”"'
    )


def sounds_like_title(text: str) -> bool:
    """Whether a line is worded as titles and subtitles of reports are, and not as a headline."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    capital = sum(word[0].isupper() for word in words)
    return (
        2 <= len(text.split()) <= 18
        and text[-1:] not in ".:;,!?"
        and not BULLET.match(text)
        and _TELLING.search(text) is not None
        and capital >= 0.75 * len(words)
    )


def is_junk(text: str) -> bool:
    """Whether a short text is one of those that any site has: a button, a price, a menu."""
    return len(text.split()) < 25 and _JUNK.search(text) is not None


def says_update(text: str) -> bool:
    """Whether a sentence is the publisher's note on what an edition brought."""
    return _UPDATE_SAYS.match(text) is not None


def whole_text(groups: Sequence[Row], *, least: int) -> str:
    """Paragraphs as one text, up to what is none."""
    kept: list[str] = []
    for group in groups:
        text = group.text.rstrip()
        if len(text.split()) < least or not text.endswith((".", "!", "?", "”", '"', ":", ";")):
            if kept and not BULLET.match(text):
                break
            if not BULLET.match(text):
                continue
        if re.search(r"\bplease see\b|\bclick here\b", text) or (is_junk(text) and not kept):
            continue
        kept.append(text)
    whole = "\n\n".join(kept)
    return whole[:LONGEST_TEXT] if len(whole.split()) >= 12 else ""


def first_paragraph(rows: Sequence[Row]) -> tuple[str, ...]:
    """The first paragraph of a block."""
    return tuple(group.text for group in groups(rows)[:1] if len(group.text.split()) > 3)


def sentences(rows: Sequence[Row]) -> tuple[str, ...]:
    """The items of a list of sentences."""
    listed = any(BULLET.match(row.text) for row in rows)
    made: list[str] = []
    for group in groups(rows):
        bullet = BULLET.match(group.text)
        if listed and not bullet:
            if made and not group.apart:
                made[-1] = f"{made[-1]} {group.text}"
            continue
        text = BULLET.sub("", group.text).strip()
        if len(text.split()) > 2 and not (not listed and is_junk(text)):
            made.append(text)
    return tuple(dict.fromkeys(made))[:40]


def entries(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """The entries of an update history: date, and what is said of that edition."""
    made: list[tuple[str, list[str]]] = []
    for row in rows:
        text = BULLET.sub("", row.text).strip()
        text = re.sub(r"^(?:last\s+)?(?:updated?|published|edition)\s*:\s*", "", text, flags=re.I)
        date = date_of_value(text)
        if date is not None and date.iso.count("-"):
            rest = text[text.find(date.text) + len(date.text) :]
            rest = re.sub(r"^\s*\((?:\d+(?:st|nd|rd|th) edition)\)", "", rest, flags=re.IGNORECASE)
            made.append((date.iso, [rest.strip(" |:-–—,\t")]))
        elif made and len(text.split()) > 2 and not is_junk(text):
            made[-1][1].append(text)
    return [(iso, _note(" ".join(filter(None, texts)))) for iso, texts in made]


def _note(text: str) -> str:
    """A note without the number of pages that stands beside it in a table."""
    plain = re.sub(
        r"^\d{1,4}\s*(?:pages|pp\.?)?\s*\|\s*|\s*\|\s*\d{1,4}\s*(?:pages|pp\.?)?$", "", text
    )
    plain = plain.replace(" | ", " ").strip(" |")
    return (
        "" if re.fullmatch(r"\d{0,4}\s*(?:pages|pp\.?)?|view|buy|details", plain, re.I) else plain
    )


def squeezed(text: str) -> str:
    """A text to compare: its letters and figures alone."""
    return re.sub(r"[\W_]+", "", text).casefold()


def title_of_text(usable: Sequence[tuple[int, Row]], rows: Sequence[Row]) -> tuple[int, str]:
    """The title of a text, which stands above the first label."""
    found = list(usable)
    marked = [(at, row) for at, row in found if row.heading]
    if len(marked) == 1:
        found = marked
    elif len(found) > 3:
        found = [one for one in found if _TELLING.search(one[1].text)]
    if not found:
        return -1, ""
    at, row = found[0]
    text = row.text
    for place, below in found[1:3]:
        goes_on = text.endswith((" -", " –", ",", " and", " of", ":", "-")) or (
            not below.apart and below.text[:1].islower()
        )
        if place != at + 1 or below.apart or not goes_on:
            break
        at, text = place, f"{text} {below.text}"
    return at, text


def related_titles(rows: Sequence[Row]) -> tuple[str, ...]:
    """Titles of related reports; dates, prices and the like between them are left out."""
    found = []
    for group in groups(rows, items=True):
        for part in group.text.split(";"):
            plain = BULLET.sub("", part).strip(" -–|")
            plain = re.sub(r"\s*[-–|,(]\s*(?:\d{1,4} pages\)?|[$€£][\d,. ]+)$", "", plain)
            words = len(plain.split())
            date = date_of_value(plain)
            if date is not None and len(plain) <= len(date.text) + 2:
                continue
            fits = 2 <= words <= 24 and plain[-1:] not in ".!?:"
            if fits and not label_of(plain) and not is_junk(plain):
                found.append(plain)
    return tuple(dict.fromkeys(found))[:40]
