"""Dates as reports print them, read into ISO 8601 as exact as they are known.

"27 Mar 2025", "March 27, 2025", "27/03/2025" (only where day and month cannot be confused),
"August 2019 (4th Edition)", "Fiscal Year 2018", "FY2018", "FY2021/22" (the year in which it ends),
"Q3 2019", "2014_09" in a file's name. A range of years ("FY 2022-2026", "2010 - 2025") is a
period and no date. Pure; runs anywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

_DASH = r"[-\u2010-\u2015\u2212]"
_NAMES = (
    "january february march april may june july august september october november december"
).split()
_MONTH = (
    r"(?:jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?:19[5-9]\d|20\d\d)"
_END = r"(?![\d\w])"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
).split()


class Precision(IntEnum):
    """How exact a date is; a higher one is more exact."""

    YEAR = 1
    FISCAL_YEAR = 2
    QUARTER = 3
    """A quarter or a half; the ISO date names its last month, so that series sort rightly."""
    MONTH = 4
    DAY = 5


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: characters `start` to `end - 1`."""

    iso: str
    precision: Precision
    text: str
    start: int
    end: int


_DATE = re.compile(
    rf"""
    (?<![\w/.$€£])(?:
      (?P<iso>(?P<iy>{_YEAR})[-/.](?P<im>0?[1-9]|1[0-2])[-/.](?P<id>0?[1-9]|[12]\d|3[01])){_END}(?!,\d)
    | (?P<dmy>(?P<dd>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?[\s,.-]*(?:of\s+|day\s+of\s+)?
        (?P<dm>{_MONTH})[\s,.\u2010-\u2015-]*(?P<dy>{_YEAR})){_END}
    | (?P<mdy>(?P<mm>{_MONTH})[\s,-]*(?P<md>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\s*[,.]?\s+
        (?P<my>{_YEAR})){_END}
    | (?P<num>(?P<na>\d{{1,2}})(?P<sep>[/.-])(?P<nb>\d{{1,2}})(?P=sep)(?P<ny>{_YEAR})){_END}
    | (?P<month>(?P<om>{_MONTH})[\s,\u2010-\u2015-]*(?:of\s+)?(?P<oy>{_YEAR})){_END}
    | (?P<fys>(?:fiscal\s+(?:year|yr)|financial\s+year|f\.?y\.?)[\s:'’-]*
        (?P<fa>{_YEAR})/(?P<fb>(?:19|20)?\d\d)){_END}(?!/)
    | (?P<fy>(?:fiscal\s+(?:year|yr)|financial\s+year|f\.?y\.?)[\s:'’-]*(?P<fyy>{_YEAR}))
        (?!\s*{_DASH}\s*(?:20|19|fy)?\d\d){_END}
    | (?P<quarter>(?:q(?P<qn>[1-4])|(?P<qo>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter
        |(?P<qn2>[1-4])q|h(?P<hn>[12])|(?P<ho>first|second|1st|2nd)\s+half)
        [\s,]*(?:of\s+)?(?:fy\s*)?(?P<qy>{_YEAR})){_END}
    | (?P<yq>(?P<qy2>{_YEAR})[\s-]*q(?P<qn3>[1-4])){_END}
    | (?P<season>(?:spring|summer|autumn|fall|winter)[\s,]+(?P<sy>{_YEAR})){_END}
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_WEEKDAY = re.compile(
    r"^(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b[\s,.]*",
    re.IGNORECASE,
)
_TIME = re.compile(r"(?<=\d)T\d\d:.*$")
_MONTH_ALONE = re.compile(
    rf"(?:(?P<y>{_YEAR})[-/.](?P<m>0[1-9]|1[0-2])|(?P<m2>0?[1-9]|1[0-2])/(?P<y2>{_YEAR}))"
    r"(?=$|[\s,;(])"
)
_TWO_MONTHS = re.compile(rf"^{_MONTH}\s*(?:{_DASH}|/|&|and|to)\s*{_MONTH}(?!\w)", re.IGNORECASE)
_YEARS = re.compile(rf"(?<![\w/.,$€£-])(?P<y>{_YEAR})(?![\d\w%]|[.,/]\d)", re.IGNORECASE)
_RANGE = re.compile(
    rf"(?<![\w/.,])(?:(?:for\s+)?(?:the\s+)?(?:fiscal\s+years?|financial\s+years?|fys?)\.?\s*)?"
    rf"{_YEAR}\s*(?:{_DASH}|to|through|/)\s*(?:fy\s*)?(?:{_YEAR}|\d\d)(?![\w/.-])",
    re.IGNORECASE,
)
_IN_NAME = re.compile(
    rf"(?<!\d)(?P<y>{_YEAR})[-_. ]?(?P<m>0[1-9]|1[0-2])(?:[-_. ]?(?P<d>0[1-9]|[12]\d|3[01]))?(?!\d)"
)
_NAME_QUARTER = re.compile(
    rf"(?<!\d)(?:(?P<y>{_YEAR})[-_. ]?q(?P<q>[1-4])|q(?P<q2>[1-4])[-_. ]?(?P<y2>{_YEAR}))(?!\d)",
    re.IGNORECASE,
)
_NAME_YEAR = re.compile(rf"(?<!\d)(?P<y>{_YEAR})(?!\d)")
_BESIDE_DATE = re.compile(
    r"\b[\w-]+\.(?:gov|com|org|net)\b|\bedition\b|\d+(?:st|nd|rd|th)\b", re.IGNORECASE
)
_EDITION = re.compile(
    r"""\b(?:
      (?P<nth>\d{1,3})(?:st|nd|rd|th)\s+(?:\w+\s+)?(?:edition|ed\.|issue|release)
    | (?P<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)
        \s+edition
    | (?:edition|issue)\s*(?:no\.?|number|nr\.?|\#)?\s*:?\s*(?P<num>\d{1,4}(?:\.\d+)?)(?![\d/-])
    | version\s*(?P<ver>\d{1,3}(?:\.\d+)*)
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)


def month_of(name: str) -> int:
    """The number of a month's English name, whole or shortened; 0 if it is none."""
    start = name.casefold()[:3]
    return next((n for n, month in enumerate(_NAMES, 1) if month.startswith(start)), 0)


def find_dates(text: str, *, years: bool = False) -> list[FoundDate]:
    """The dates of a text, in its order. With `years` also years that stand alone."""
    periods = [match.span() for match in _RANGE.finditer(text)]
    found = [
        FoundDate(iso, precision, match.group(0), match.start(), match.end())
        for match in _DATE.finditer(text)
        for iso, precision in _read(match)
        if match["fys"]
        or not (precision <= Precision.FISCAL_YEAR and _inside(match.start(), periods))
    ]
    if years:
        taken = periods + [(one.start, one.end) for one in found]
        found += [
            FoundDate(match["y"], Precision.YEAR, match["y"], match.start(), match.end())
            for match in _YEARS.finditer(text)
            if not _inside(match.start(), taken)
        ]
        found.sort(key=lambda one: one.start)
    return found


def first_date(text: str, *, years: bool = False) -> FoundDate | None:
    """The first date of a text, None if it holds none."""
    return next(iter(find_dates(text, years=years)), None)


def date_alone(text: str) -> FoundDate | None:
    """The date of a line that holds little else ("OPM.GOV | MARCH 2023"), a month at least."""
    if len(text) > 60 or not any(map(str.isdigit, text)) or text.lstrip()[-1:] == ":":
        return None
    found = [one for one in find_dates(text) if one.iso.count("-")]
    if len(found) != 1:
        return None
    rest = _BESIDE_DATE.sub(" ", text[: found[0].start] + " " + text[found[0].end :])
    return found[0] if sum(map(str.isalpha, rest)) <= 12 else None


def date_of_name(name: str) -> FoundDate | None:
    """The date in a file's name: "bulletin_2014_09.pdf", "Kenya Telecoms 27 Mar 2025.pdf"."""
    stem = name.rsplit(".", 1)[0] if "." in name else name
    spaced = re.sub(r"[_+]+", " ", stem)
    exact = [one for one in find_dates(spaced) if one.precision >= Precision.FISCAL_YEAR]
    if exact:
        return max(exact, key=lambda one: one.precision)
    for match in _IN_NAME.finditer(stem):
        day = f"-{match['d']}" if match["d"] else ""
        if day and not _real(int(match["y"]), int(match["m"]), int(match["d"])):
            continue
        precision = Precision.DAY if day else Precision.MONTH
        iso = f"{match['y']}-{match['m']}{day}"
        return FoundDate(iso, precision, match.group(0), match.start(), match.end())
    if match_q := _NAME_QUARTER.search(stem):
        year = match_q["y"] or match_q["y2"]
        iso = f"{year}-{int(match_q['q'] or match_q['q2']) * 3:02}"
        return FoundDate(iso, Precision.QUARTER, match_q.group(0), *match_q.span())
    if len(years := list(_NAME_YEAR.finditer(stem))) == 1:
        only = years[0]
        return FoundDate(only["y"], Precision.YEAR, only["y"], *only.span())
    return None


def date_of_value(text: str) -> FoundDate | None:
    """The date of a labelled value, which begins with it: "Thursday, 27 March 2025, 10:00".

    None where a text is more than a date: "Quarterly since 2015", "2010 - 2025".
    """
    plain = _TIME.sub("", _WEEKDAY.sub("", text.strip()))
    if match := _MONTH_ALONE.match(plain):
        iso = f"{match['y'] or match['y2']}-{int(match['m'] or match['m2']):02}"
        return FoundDate(iso, Precision.MONTH, match.group(0), *match.span())
    found = first_date(plain, years=True)
    if found is None or (_TWO_MONTHS.match(plain) and found.precision <= Precision.MONTH):
        found = next(iter(_of_two_months(plain, found)), None)
    before = plain[: found.start].strip(" ,-").casefold() if found else ""
    return (
        found if before in ("", "early", "mid", "late", "year", "end of", "by the end of") else None
    )


def _of_two_months(text: str, found: FoundDate | None) -> Iterator[FoundDate]:
    """Of "October/November 2019" no more than the year is known."""
    year = re.search(rf"\b{_YEAR}\b", text)
    if year and _TWO_MONTHS.match(text) and (found is None or found.precision <= Precision.MONTH):
        yield FoundDate(year.group(0), Precision.YEAR, text[: year.end()], 0, year.end())


def period_of(text: str) -> str:
    """The period that a title covers, in one form to compare: "2022-2026", "FY2018", "2019-09"."""
    if span := _RANGE.search(text):
        years = re.findall(rf"{_YEAR}|\d\d", span.group(0))
        first, last = years[0], years[-1]
        return f"{first}-{last if len(last) == 4 else first[:2] + last}"
    if found := first_date(text, years=True):
        return f"FY{found.iso}" if found.precision is Precision.FISCAL_YEAR else found.iso
    return ""


def edition_number(text: str) -> str:
    """The number of the edition where a text says it: "4" of "August 2019 (4th Edition)"."""
    match = _EDITION.search(text)
    if match is None:
        return ""
    if word := match["word"]:
        return str(_ORDINALS.index(word.casefold()) + 1)
    return match["nth"] or match["num"] or match["ver"] or ""


def without_dates(text: str) -> str:
    """A text without its dates, periods and edition words, and without what they leave dangling."""
    text = _RANGE.sub(" ", text)
    text = _DATE.sub(" ", text)
    text = _YEARS.sub(" ", text)
    text = _EDITION.sub(" ", text)
    text = re.sub(r"\(\s*\)|\[\s*\]", " ", text)
    text = re.sub(r"\s+", " ", text).strip()
    return text.strip(" ,;:|/~_-\u2010\u2011\u2012\u2013\u2014\u2015").strip()


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _real(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    lengths: tuple[int, ...] = (
        31,
        29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28,
        31,
        30,
    )
    lengths += (31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= 12 and 1 <= day <= lengths[month - 1]


def _day(year: str, month: int, day: str) -> Iterator[tuple[str, Precision]]:
    if _real(int(year), month, int(day)):
        yield f"{year}-{month:02}-{int(day):02}", Precision.DAY


def _read(match: re.Match[str]) -> Iterator[tuple[str, Precision]]:
    """The date of a match, nothing if the calendar does not have it.

    A date in figures that can be read two ways is known to its year only.
    """
    kinds = ("iso", "dmy", "mdy", "num", "month", "fys", "fy", "quarter", "yq", "season")
    kind = next(name for name in kinds if match[name])
    if kind == "iso":
        yield from _day(match["iy"], int(match["im"]), match["id"])
    elif kind == "dmy":
        yield from _day(match["dy"], month_of(match["dm"]), match["dd"])
    elif kind == "mdy":
        yield from _day(match["my"], month_of(match["mm"]), match["md"])
    elif kind == "num":
        a, b = int(match["na"]), int(match["nb"])
        if a > 12 or a == b:
            yield from _day(match["ny"], b, match["na"])
        elif b > 12:
            yield from _day(match["ny"], a, match["nb"])
        elif a and b:
            yield match["ny"], Precision.YEAR
    elif kind == "month":
        yield f"{match['oy']}-{month_of(match['om']):02}", Precision.MONTH
    elif kind == "fy":
        yield match["fyy"], Precision.FISCAL_YEAR
    elif kind == "fys":
        last = int(match["fa"]) + 1
        if match["fb"] in (str(last), f"{last % 100:02}"):
            yield str(last), Precision.FISCAL_YEAR
    elif kind == "season":
        yield match["sy"], Precision.YEAR
    elif kind in ("quarter", "yq"):
        year = match["qy"] or match["qy2"]
        if half := match["hn"] or match["ho"]:
            number = 1 if half.casefold() in ("1", "first", "1st") else 2
            yield f"{year}-{number * 6:02}", Precision.QUARTER
            return
        word = (match["qn"] or match["qn2"] or match["qn3"] or match["qo"] or "").casefold()
        number = {"first": 1, "second": 2, "third": 3, "fourth": 4}.get(word) or int(word[0])
        yield f"{year}-{number * 3:02}", Precision.QUARTER
