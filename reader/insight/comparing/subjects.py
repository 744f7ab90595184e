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
    "up down approximately roughly an a the and or but that this it its there which who as went "
    "for in on since after before while when during per expected estimated forecast against "
    "gives gave gained lost doubled".split()
)
_VERBS = frozenset(
    "was is are were has have had reached stood rose fell grew increased decreased declined "
    "dropped climbed jumped amounted totalled totaled remained came went gives gave".split()
)
_WEAK = frozenset("in on at by from to of for than and or the a an between until per with".split())
_GENERIC = frozenset(
    "year years quarter month months day days time times source sources people percentage point "
    "points percent figure figures end total other higher lower behind older before ago this "
    "last next first second third fourth fiscal million billion trillion thousand measured "
    "compared change changed increase decrease rise fall gain loss comparable prior respectively "
    "net refunds average value number most least".split()
)
_ASIDE = frozenset("net including excluding which where respectively".split())
"""What a clause begins with that stands between a subject and its figure."""
_CLAUSE = re.compile(r"[,;:()–—]$|^[(–—]")
_LEAD = re.compile(
    r"^(?:(?:newest|latest)\s+)?(?:figures?|values?)\s+(?:for|of)\s+(?:the\s+)?|^for\s+"
)
_DERIVED = re.compile(r"\b(?:change|rank|difference|times)\b", re.IGNORECASE)
_TELLING = re.compile(
    r"penetration|subscri|users|revenue|share|coverage|arpu|connections|receipts|outlays|deficit",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"growth|households|market|lines|traffic|investment|capex|gdp|population|price|access|debt|total",
    re.IGNORECASE,
)
_PLAIN = '.,;:!?()[]“”"‘’|'


def subject_in(words: Sequence[str], first: int, last: int) -> str:
    """Of the figure that the words `first` to `last - 1` of a sentence are, "" if unclear."""
    after = "" if last > first and _CLAUSE.search(words[last - 1]) else _after(words, last)
    before = _before(words[max(0, first - 20) : first])
    if after and (not before or after[:1].islower()):
        return after
    return before


def _after(words: Sequence[str], last: int) -> str:
    """What is counted: "6 million mobile subscriptions"."""
    found: list[str] = []
    for word in words[last : last + 5]:
        plain = word.strip(_PLAIN)
        folded = plain.casefold()
        if not plain or folded in _WEAK or folded in _STOP or any(map(str.isdigit, plain)):
            break
        found.append(plain)
        if _CLAUSE.search(word) or word.endswith("."):
            break
    return _telling(found)


def _before(words: Sequence[str]) -> str:
    """What had this figure: "mobile penetration reached 28%"; the nearest clause that says so."""
    clause: list[str] = []
    for word in reversed(words):
        if clause and _CLAUSE.search(word):
            if said := _cut(clause[::-1]):
                return said
            clause = []
        if plain := word.strip(_PLAIN):
            clause.append(plain)
    return _cut(clause[::-1])


def _cut(clause: list[str]) -> str:
    """A clause without its verb and what follows, and without small words at its ends."""
    verb = next((n for n, word in enumerate(clause) if word.casefold() in _VERBS), None)
    if verb:
        clause = clause[:verb]
    while clause and _small(clause[-1]):
        clause = clause[:-1]
    figure = next((n for n, word in reversed(list(enumerate(clause))) if _is_number(word)), -1)
    clause = clause[figure + 1 :]
    while clause and _small(clause[0]):
        clause = clause[1:]
    return _LEAD.sub("", _telling(clause[-MOST:]))


def _telling(words: Sequence[str]) -> str:
    """The words, "" where none says what is counted."""
    if words and words[0].casefold() in _ASIDE:
        return ""
    if all(word.casefold() in _GENERIC or word.casefold() in _STOP for word in words):
        return ""
    return " ".join(words)


def _small(word: str) -> bool:
    return word.casefold() in _STOP or _is_number(word) or not any(map(str.isalnum, word))


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or (len(word) > 1 and word[0] in "$€£+-−" and word[1].isdigit())


def weight_of(subject: str, change: float, front: bool, signed: bool = False) -> float:
    """How much a figure tells, 0 to 1: what it counts, how far it went, where it stands.

    `change` is from `figures.change_of`; `signed` says that it is printed with a sign, as the
    change of something else is.
    """
    if not subject or not change:
        return 0.1
    if signed or _DERIVED.search(subject):
        return 0.15
    clear = [
        word for word in subject.split() if not _small(word) and word.casefold() not in _GENERIC
    ]
    if len(clear) < 2:
        front = False  # "average growth" says too little for the line of a summary
    telling = 0.35 if _TELLING.search(subject) else 0.2 if _GENERAL.search(subject) else 0.0
    return min(1.0, 0.1 + telling + 0.3 * min(1.0, change * 2) + (0.3 if front else 0.0))
