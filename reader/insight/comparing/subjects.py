"""What a figure in running text counts, in a few words of its sentence, and how much it tells."""

import re
from collections.abc import Sequence

MOST = 7
"""Words of a subject."""
_STOP = frozenset(
    "was is are were be been being has have had reached reaches stood stands rose rises fell falls "
    "grew grows grown increased increases decreased declined dropped climbed jumped amounted "
    "totalled totaled came comes remained remains counted put puts prints shows showed says said "
    "at to by of from with about around nearly almost over under some only just more less than "
    "up down approximately roughly an a the and or but that this it its there which who as "
    "for in on since after before while when during per expected estimated forecast".split()
)
_CUT = re.compile(r"[,;:()–—]$")
_WEAK = frozenset("in on at by from to of for than and or the a an between until per with".split())
_TELLING = re.compile(
    r"penetration|subscri|users|revenue|share|coverage|arpu|connections|growth|households|"
    r"market|lines|traffic|investment|capex|gdp|population|price|access|receipts|outlays|deficit|"
    r"debt|total",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:newest|latest)\s+)?(?:figures?|values?)\s+(?:for|of)\s+(?:the\s+)?|^for\s+"
)
_DERIVED = re.compile(r"\b(?:change|rank|difference|times)\b", re.IGNORECASE)
_PLAIN = '.,;:!?()[]“”"‘’'


def subject_in(words: Sequence[str], first: int, last: int) -> str:
    """Of the figure that the words `first` to `last - 1` of a sentence are."""
    after: list[str] = []
    for word in words[last : last + 5]:
        plain = word.strip(_PLAIN)
        if not plain or plain.casefold() in _WEAK or any(map(str.isdigit, plain)):
            break
        if plain.casefold() in _STOP:
            break
        after.append(plain)
        if _CUT.search(word) or word.endswith("."):
            break
    closed = last > first and _CUT.search(words[last - 1])
    before: list[str] = []
    for at in range(first - 1, -1, -1):
        word = words[at]
        if before and _CUT.search(word):
            break
        plain = word.strip(_PLAIN)
        if plain:
            before.append(plain)
        if len(before) >= 14:
            break
    before.reverse()
    while before and (before[-1].casefold() in _STOP or any(map(str.isdigit, before[-1]))):
        before.pop()
    cut = next(
        (n for n, word in reversed(list(enumerate(before))) if word.casefold() in _VERBS), None
    )
    if cut is not None:
        before = before[:cut] if cut else before[1:]
    while before and (before[0].casefold() in _STOP or before[0].isdigit()):
        before.pop(0)
    if after and not closed and (not before or after[0][:1].islower()):
        return " ".join(after[:MOST])
    return _LEAD.sub("", " ".join(before[-MOST:]))


_VERBS = frozenset(
    "was is are were has have had reached stood rose fell grew increased decreased declined "
    "dropped climbed jumped amounted totalled totaled remained".split()
)


def weight_of(subject: str, change: float, front: bool) -> float:
    """How much a figure tells: what it counts, how far it went, whether it stands at the front."""
    if not subject or not change:
        return 0.1
    if _DERIVED.search(subject):
        return 0.15
    telling = 0.35 if _TELLING.search(subject) else 0.0
    return min(1.0, 0.15 + telling + 0.3 * min(1.0, change * 1.5) + (0.2 if front else 0.0))
