"""What a report is about beside its country: the key that stays when its title changes.

"North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses" and "North Korea Telecoms
Market Report" are both about "telecoms". Pure; runs anywhere.
"""

import re
from functools import lru_cache

from reader.base.countries import countries
from reader.intake.dates import without_dates

_WORD = re.compile(r"[^\W_]+(?:['’&-][^\W_]+)*")

_EMPTY = frozenset(
    """a an and the of for in on to by with from its their at or as & vs
    report reports market markets marketplace industry sector statistics statistical stats
    analysis analyses overview overviews insight insights outlook outlooks forecast forecasts
    forecasting historical history archive archived review reviews study studies research key data
    figures trends trend profile profiles summary opportunities assessment update updated updates
    edition new latest current full complete global-view business intelligence briefing
    year years fiscal fy quarter quarterly-update volume vol issue no number version
    country national comparison comparisons benchmark benchmarks benchmarking scorecard""".split()
)
_FAMILIES = {
    "telecoms": "telecom telecoms telecommunication telecommunications telco telcos tmt telecomms",
    "mobile": "mobile mobiles cellular wireless",
    "broadband": "broadband internet fixed-broadband",
    "digital": "digital e-economy ict",
    "fixed": "fixed fixed-line",
}
_FAMILY = {word: family for family, words in _FAMILIES.items() for word in words.split()}
_UNDER_TELECOMS = frozenset(
    "mobile broadband digital fixed media economy tv pay-tv operators voice services".split()
)
_PHRASES = re.compile(
    r"\bregulatory\s+(?:overviews?|environment|frameworks?|updates?)\b", re.IGNORECASE
)
"""What any telecoms report also has, and some titles say."""
_PERIODIC = re.compile(
    r"\b(?:annual|yearly|biennial|half-?yearly|semi-?annual|quarterly|monthly|weekly|bulletin"
    r"|yearbook|year book|almanac|outlook|monitor|barometer|tracker|newsletter|journal|digest"
    r"|handbook|world factbook|market|statistics|statistical|forecast|update|review|survey"
    r"|census|index)\b",
    re.IGNORECASE,
)


def subject_of(title: str, publisher: str = "") -> str:
    """The words of a title that say what it is about, sorted; "" if none are left.

    Country, dates, edition words, the publisher's name and the words that any report's title has
    are left out. Of several countries the names stay: they are then what the report is about.
    """
    text = without_dates(title).replace("’", "'")
    text = _without_publisher(text, publisher)
    found = countries().find(text)
    if len({row for row, _, _ in found}) == 1:
        for _, start, end in reversed(found):
            text = f"{text[:start]} {text[end:]}"
    text = _PHRASES.sub(" ", text)
    kept = set()
    for match in _WORD.findall(text.casefold()):
        word = match.removesuffix("'s")
        if word not in _EMPTY and not word.isdigit():
            kept.add(_FAMILY.get(word, word))
    if "telecoms" in kept:
        kept -= _UNDER_TELECOMS
    return " ".join(sorted(kept))


def is_periodic(title: str) -> bool:
    """Whether the words of a title are those of something that comes out again and again."""
    return _PERIODIC.search(title) is not None


@lru_cache(maxsize=4096)
def publisher_key(name: str) -> str:
    """A publisher's name to compare: "The X Co., Ltd", "X Co" and "X" are one."""
    folded = re.sub(
        r"\bu\.?\s?s\.?(?:\s?a\.?)?(?=\s|$)|\bunited states(?: of america)?\b", " ", name.casefold()
    )
    folded = folded.replace("&", " and ")
    words = re.findall(r"[^\W_]+", folded)
    while words and words[-1] in _LEGAL:
        words.pop()
    return " ".join(word for word in words if word not in ("the",))


_LEGAL = frozenset(
    "ltd limited inc incorporated llc plc corp corporation co company pty gmbh ag sa "
    "bv nv pte srl oy ab".split()
)


def _without_publisher(text: str, publisher: str) -> str:
    """A title without its publisher's name and initials ("OPM": Office of Personnel Management)."""
    key = publisher_key(publisher)
    if not key:
        return text
    pattern = r"\W+".join(map(re.escape, key.split()))
    text = re.sub(
        rf"(?<!\w)(?:(?:u\.?s\.?|united states|the)\W+)*{pattern}(?:'s)?(?!\w)",
        " ",
        text,
        flags=re.IGNORECASE,
    )
    initials = "".join(word[0] for word in key.split() if word not in ("of", "and", "for", "the"))
    if len(initials) >= 3:
        text = re.sub(
            rf"(?<!\w)(?:US)?{re.escape(initials)}(?:'s)?(?!\w)", " ", text, flags=re.IGNORECASE
        )
    return text
