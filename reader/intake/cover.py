"""What the cover and the document information say: title, subtitle, publisher, date.

The title is the largest type on the cover that is neither a date nor an organisation; what the
cover draws as a picture or breaks apart is mended from outline, document information, first pages
and the file's name, in this order. Each with its source. Pure; runs in the batch worker.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.intake.dates import date_alone, find_dates, period_of, without_dates
from reader.intake.fields import label
from reader.intake.kinds import is_contents
from reader.intake.lines import Sheet, TextLine
from reader.intake.sketch import edge_key, is_stamp
from reader.intake.subject import publisher_key, subject_of
from reader.model.contents import OutlineEntry

_ORGANISATION = re.compile(
    r"\b(?:department|office|agency|bureau|ministry|authority|commission|board|institute|bank"
    r"|council|association|administration|university|secretariat|federation|society|foundation"
    r"|publishing|publications|publishers?|press|reports|research|communications? pty|consulting"
    r"|consultants|analytics|intelligence|group|ltd|limited|inc|llc|plc|pty|gmbh|corporation)\b\.?"
    r"(?:\s+(?:of|for|on|and)\s+(?:the\s+)?[A-Z]\S*(?:\s+\S+){0,5})?\.?$",
    re.IGNORECASE,
)
_GOVERNMENT = re.compile(
    r"^(?:the\s+)?(?:u\.?s\.?\s+|united states\s+)?(?:department|ministry|office|bureau) of\s",
    re.IGNORECASE,
)
_IN_TITLE = re.compile(
    r"\b(?:U\.?\s?S\.?\s+|United States\s+)?Department of (?:the )?[A-Z][A-Za-z]+", re.IGNORECASE
)
_PUBLISHED_BY = re.compile(r"^(?:produced and )?published by\b:?\s*(.*)$", re.IGNORECASE)
_SIGN = r"(?:\(?©\)?|\(c\)|c\u20dd|ⓒ)"
_COPYRIGHT = re.compile(
    rf"(?:{_SIGN}|\bcopyright\b)\s*(?:{_SIGN}\s*)*(?:by\s+)?"
    r"(?:(?:19|20)\d\d(?:\s*[-–,]\s*(?:19|20)?\d\d)*,?\s*)?(?:by\s+)?"
    r"(?P<who>[A-Z][^.|©·•]{2,60}?)(?=\s*(?:[.|©·•,]|\ball rights|$))",
    re.IGNORECASE,
)
_NOBODY = frozenset("notice and page authors author various information all rights".split())
"""First words after a copyright sign that name nobody."""
_FILE_LIKE = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel) - .*|untitled.*|document\d*|title|cover"
    r"|.*\.(?:pdf|docx?|indd|cdr|xlsx?|pptx?|qxp|qxd|rtf|ps|tex)"
    r"|[\w.-]*[_\d][\w.-]*|\W*)$",
    re.IGNORECASE,
)
_LEADERS = re.compile(r"(?:\.\s?){4,}")
_SPACED = re.compile(r"^(?:\w ){3,}\w$")
_LABELLED_PAGE = re.compile(r"^(?:page\s*)?\d+(?:\s+of\s+\d+)?$|^page\s+[ivxlc]+$", re.IGNORECASE)
_WEB = re.compile(
    r"^(?:https?://|www\.)\S+$|^\S+@\S+$|^[\w-]+\.(?:com|gov|org|net)\b.{0,20}$", re.I
)


@dataclass(slots=True)
class Cover:
    """What was found; `sources` says where."""

    title: str = ""
    subtitle: str = ""
    publisher: str = ""
    updated: str = ""
    sources: dict[str, str] = field(default_factory=dict)


def read_cover(
    sheets: Sequence[Sheet],
    info: Mapping[str, str],
    outline: Sequence[OutlineEntry],
    name: str,
) -> Cover:
    """Read the first pages; `name` is the file's name as it came."""
    cover = Cover()
    front = next((sheet for sheet in sheets[:3] if sheet.lines), None)
    lines = _cover_lines(front) if front else []
    _publisher(cover, lines, sheets, info)
    _title(cover, lines, sheets, info, outline, name)
    if not cover.publisher and (match := _IN_TITLE.search(cover.title)):
        cover.publisher, cover.sources["publisher"] = match.group(0), cover.sources["title"]
    alone = [date for line in lines if (date := date_alone(line.text))]
    if alone:
        best = max(alone, key=lambda one: one.precision)
        cover.updated, cover.sources["updated"] = best.iso, "cover"
    return cover


def _cover_lines(sheet: Sheet) -> list[TextLine]:
    """The lines of a cover from top to bottom, without what is on every page or each copy."""
    lines = sheet.text_lines()
    labels = [line for line in lines if line.text.endswith(":")]
    kept = [
        line
        for line in lines
        if not is_stamp(line.text)
        and not _LABELLED_PAGE.match(line.text)
        and not (_WEB.match(line.text) and not find_dates(line.text))
        and (any(map(str.isalpha, line.text)) or period_of(line.text))
        and not _LEADERS.search(line.text)
        and not any(_beside(before, line) for before in labels)
    ]
    return sorted(kept, key=lambda line: (round(line.top / 3), line.x0))


def _beside(before: TextLine, line: TextLine) -> bool:
    """Whether a line is what a form says right of a label."""
    return 0 <= line.x0 - before.x1 < 150 and abs(line.bottom - before.bottom) < 3


# -- publisher ---------------------------------------------------------------------


def _publisher(
    cover: Cover, lines: Sequence[TextLine], sheets: Sequence[Sheet], info: Mapping[str, str]
) -> None:
    """The publisher, as well spelt as any source has it."""
    found = _published_by(lines) or next(
        (
            line.text
            for at, line in enumerate(lines)
            if is_organisation(line.text)
            and not _open_above(lines, at)
            and not _is_title(line, lines)
        ),
        "",
    )
    source = "cover"
    if not found:
        found, source = _copyright(sheets)
    author = info.get("author", "").strip()
    if author and is_organisation(author.replace(".", " ").strip()):
        key = publisher_key(author)
        front = publisher_key(" ".join(" ".join(sheet.words) for sheet in sheets[:3]))
        mine = publisher_key(found)
        cut = len(found.split()) > 2 and author.casefold().startswith(found.casefold())
        if found and (mine == key or cut or (len(mine) > 12 and key.startswith(mine))):
            if mine != key or not _well_spelt(found):
                found, source = author, "document information"
        elif not found and key and key in front:
            found, source = author, "document information"
    if found:
        cover.publisher = found.strip(" .,")
        cover.sources["publisher"] = source


def _published_by(lines: Sequence[TextLine]) -> str:
    """The name after or under "Published by"."""
    for at, line in enumerate(lines):
        if match := _PUBLISHED_BY.match(line.text):
            if match[1]:
                return match[1]
            below = [other.text for other in lines[at + 1 :] if other.top > line.top]
            return next((text for text in below if not date_alone(text)), "")
    return ""


def _copyright(sheets: Iterable[Sheet]) -> tuple[str, str]:
    for sheet in sheets:
        for line in sheet.text_lines():
            low = line.text.casefold()
            if "©" in low or "copyright" in low or "(c)" in low or "c\u20dd" in low:
                match = _COPYRIGHT.search(line.text)
                who = match["who"].strip(" ,") if match else ""
                if who[:1].isupper() and who.split()[0].casefold() not in _NOBODY:
                    return who, "cover" if sheet.number == 1 else f"page {sheet.number}"
    return "", ""


def is_organisation(text: str) -> bool:
    """Whether a line is the name of an organisation and nothing else."""
    if _COPYRIGHT.match(text) or len(text.split()) > 10 or label(text)[0] or find_dates(text):
        return False
    if _GOVERNMENT.match(text):
        return subject_of(text) != "" and not re.search(r"\b(?:plan|report)\b", text, re.I)
    return (
        _ORGANISATION.search(text) is not None
        and not re.search(
            r"\b(?:annual|market|final|statistics|strategic|accident)\b", text, re.IGNORECASE
        )
    ) or (re.search(r"\boffice of\b", text, re.I) is not None and "report" not in text.casefold())


def _well_spelt(text: str) -> bool:
    """Whether the words of a name begin, and only begin, with capitals, as names are printed."""
    return all(word.islower() or word[1:].islower() or len(word) < 4 for word in text.split())


# -- title -------------------------------------------------------------------------


def _title(
    cover: Cover,
    lines: Sequence[TextLine],
    sheets: Sequence[Sheet],
    info: Mapping[str, str],
    outline: Sequence[OutlineEntry],
    name: str,
) -> None:
    """Title and subtitle."""
    printed, below = _largest(lines, cover.publisher)
    others = _others(sheets, info, outline, name)
    title, source = printed, "cover"
    if not printed:
        title, source = next(iter(others), ("", ""))
    else:
        for other, where in others:
            if not where.startswith("page") and _mends(other, printed):
                title, source = other, where
                break
        else:
            title = _longer(printed, sheets) or title
    plain, whole = without_dates(title), title
    period, period_source = "", source
    if plain and title.startswith(plain) and len(plain.split()) > 1:
        rest = title[len(plain) :].strip(" ,-–—|:()")
        period = "" if date_alone(rest) else rest
        title = plain
    for other, where in others:
        rest = other[len(title) :].strip(" ,-–—|:()") if other.startswith(title) else ""
        if not period and rest and not without_dates(rest) and not date_alone(rest):
            period, period_source = rest, where
    cover.title = title
    if not title:
        return
    cover.sources["title"] = source
    if (
        below
        and publisher_key(below) != publisher_key(cover.publisher)
        and _squeezed(title) not in _squeezed(below)
        and _squeezed(below) not in _squeezed(title)
        and not (source != "cover" and _squeezed(below) in _squeezed(whole))
    ):
        cover.subtitle, cover.sources["subtitle"] = below, "cover"
    if period and not cover.subtitle:
        cover.subtitle, cover.sources["subtitle"] = period, period_source


def _largest(lines: Sequence[TextLine], publisher: str) -> tuple[str, str]:
    """The lines of the largest type as one text, and those of the next group below it."""
    named = publisher_key(publisher)
    usable = [
        line
        for at, line in enumerate(lines)
        if not date_alone(line.text)
        and not label(line.text)[0]
        and not is_contents(line.text)
        and not (named and publisher_key(line.text) == named)
        and not _COPYRIGHT.match(line.text)
        and (not is_organisation(line.text) or _open_above(lines, at) or _is_title(line, lines))
    ]
    if not usable:
        return "", ""
    largest = max(line.size for line in usable)
    smallest = min(line.size for line in lines)
    if largest <= smallest * 1.05 and len(lines) > 8:
        return "", ""  # a page of text in one size has no title on it
    first = next(at for at, line in enumerate(usable) if line.size > largest * 0.94)
    group = [usable[first]]
    for line in usable[first + 1 :]:
        if abs(line.size - largest) > 0.06 * largest or line.top - group[-1].bottom > 1.2 * largest:
            break
        group.append(line)
    title = " ".join(_unspaced(line.text) for line in group)
    if largest <= smallest * 1.05 and title[:1].islower():
        return "", ""  # a sentence that goes on from elsewhere
    under = usable[first + len(group) :]
    below: list[TextLine] = []
    for line in under:
        if line.size <= smallest * 1.05 and len(lines) > 8:
            break
        if below and (
            abs(line.size - below[0].size) > 0.6
            or line.bold != below[0].bold
            or line.top - below[-1].bottom > 0.9 * below[0].size
        ):
            break
        if not below and line.top - group[-1].bottom > 6 * largest:
            break
        below.append(line)
    text = " ".join(line.text for line in below)
    if len(below) > 3 or len(text.split()) > 24 or (text.isupper() and len(text.split()) == 1):
        text = ""
    return title, text


def _is_title(line: TextLine, lines: Sequence[TextLine]) -> bool:
    """Whether a line is in larger type than all others: a title that sounds like an office."""
    return all(
        other.size < 0.8 * line.size or is_organisation(other.text) for other in lines
    ) and any(other.size < 0.8 * line.size for other in lines)


def _open_above(lines: Sequence[TextLine], at: int) -> bool:
    """Whether the line above, in the same type, cannot be the end of a title."""
    above = lines[at - 1] if at else None
    return (
        above is not None
        and abs(above.size - lines[at].size) < 0.5
        and above.text.casefold().endswith((" of", " of the", " and", " for", " in", "&", "-", ","))
    )


def _others(
    sheets: Sequence[Sheet], info: Mapping[str, str], outline: Sequence[OutlineEntry], name: str
) -> list[tuple[str, str]]:
    """Titles that other places than the cover give, best first."""
    found = []
    first = next((entry for entry in outline if entry.page == 1), None)
    if first and len(first.title.split()) > 2 and not _FILE_LIKE.match(first.title):
        found.append((" ".join(first.title.split()), "outline"))
    title = " ".join(info.get("title", "").split())
    if len(title.split()) > 1 and not _FILE_LIKE.match(title):
        found.append((title, "document information"))
    if not found and len(sheets) > 1 and len(sheets[0].words) < 12:
        for sheet in sheets[1:3]:
            printed, _ = _largest(_cover_lines(sheet), "")
            if len(printed.split()) > 1:
                found.append((printed, f"page {sheet.number}"))
                break
    if named := title_of_name(name):
        found.append((named, "file name"))
    return found


def title_of_name(name: str) -> str:
    """A title from a file's name: "treasury_bulletin_2014_03.pdf" is "Treasury Bulletin"."""
    stem = re.sub(r"\.pdf$", "", name, flags=re.IGNORECASE)
    text = re.sub(r"[_+]+|(?<=\w)-(?=\w)|%20", " ", stem)
    text = re.sub(r"\b(?:19|20)\d\d[ -]?(?:0[1-9]|1[0-2])\b(?:[ -]?\d\d\b)?", " ", text)
    text = without_dates(text)
    words = [word for word in text.split() if not re.search(r"\d", word)]
    half = len(words) // 2
    if half and [w.casefold() for w in words[:half]] == [w.casefold() for w in words[half:]]:
        words = words[:half]
    if len(words) < 2:
        return ""
    joined = " ".join(words)
    return joined.title() if joined.islower() else joined


def _mends(other: str, printed: str) -> bool:
    """Whether another title is the one that the cover prints in part or breaks apart."""
    have, whole = _squeezed(printed), _squeezed(other)
    if not have or have not in whole or (have == whole and len(printed.split()) > 1):
        return False
    words = [word.casefold() for word in re.findall(r"\w+", printed)]
    others = [word.casefold() for word in re.findall(r"\w+", other)]
    broken = not any(others[at : at + len(words)] == words for at in range(len(others)))
    return broken or len(words) == 1


def _longer(printed: str, sheets: Sequence[Sheet]) -> str:
    """A title of one word with the word that stands before it in the first pages."""
    if len(printed.split()) != 1:
        return ""
    pattern = re.compile(rf"\b([A-Z][a-z]+) ({re.escape(printed)})\b", re.IGNORECASE)
    for sheet in sheets[1:6]:
        if match := pattern.search(" ".join(sheet.words)):
            before = match[1]
            if (
                before[0].isupper()
                and match[2][0].isupper()
                and before.casefold() not in ("the", "a")
            ):
                return f"{before} {printed.title() if printed.isupper() else printed}"
    return ""


def _unspaced(text: str) -> str:
    """A word that is printed with its letters apart ("B U L L E T I N"), put together."""
    return text.replace(" ", "") if _SPACED.match(text) else text


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", edge_key(text).replace("#", "")).casefold()
