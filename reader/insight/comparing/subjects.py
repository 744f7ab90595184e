"""What a figure in running text counts, in a few words of its sentence, and how much it tells."""

import re
from collections.abc import Sequence

MOST = 8
"""Words of a subject."""
BEFORE = 28
"""Words before a figure in which its subject is looked for."""
_STOP = frozenset(
    "was is are were be been being has have had reached reaches stood stands rose rises fell falls "
    "grew grows grown increased increases decreased declined dropped climbed jumped amounted "
    "totalled totaled came comes remained remains counted put puts prints shows showed says said "
    "at to by of from with about around nearly almost over under some only just more less than "
    "up down approximately roughly an a the and or but that this these those it its they their he "
    "she there which who as went "
    "for in on since after before while when during per expected estimated forecast against "
    "gives gave gained lost doubled serving covering totaling totalling reaching "
    "so also too".split()
)
_VERBS = frozenset(
    "was is are were has have had reached stood rose fell grew increased decreased declined "
    "dropped climbed jumped amounted totalled totaled remained came went gives gave changed "
    "represent represents represented accounted announced averaged advanced expanded surged "
    "decelerated accelerated posted reaches slips climbs levels falls rises grows edges drops "
    "stays stands jumps leaps served sold employed".split()
)
_WEAK = frozenset("in on at by from to of for than and or the a an between until per with".split())
_GENERIC = frozenset(
    "year years quarter month months day days time times source sources people percentage point "
    "points percent figure figures end total other higher lower behind older before ago this "
    "last next first second third fourth fiscal million billion trillion thousand measured "
    "compared change changed increase decrease rise fall gain loss comparable prior respectively "
    "net refunds average value number most least".split()
)
_ASIDE = frozenset(
    "net including excluding excludes includes which where when who whose respectively".split()
)
"""What a clause begins with that stands between a subject and its figure."""
_PERIOD = frozenset("fiscal year quarter month half first second third fourth".split())
_CLAUSE = re.compile(r"[,;:()–—]$|^[(–—]")
_LEAD = re.compile(
    r"^(?:(?:newest|latest)\s+)?(?:figures?|values?)\s+(?:for|of)\s+(?:the\s+)?|^for\s+"
)
_DERIVED = re.compile(
    r"\b(?:change|rank|place|difference|times|(?:present )?level of|gain(?:ed)?"
    r"|average (?:growth|decline)|the (?:year|quarter) before|(?:high|low|larg|small|fast)est)\b",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"penetration|subscri|users|revenue|coverage|arpu|connections|receipts|outlays|deficit",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"growth|share|households|market|lines|traffic|investment|capex|gdp|population|price|access|debt|total",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[+−~<>(-]?(?:[A-Z]{1,3})?[$€£¥₹]?[+−-]?\d")
_UNIT = frozenset(
    "million billion trillion thousand bn mn kwh gwh mwh twh gw mw km gb mbps".split()
)
_PLAIN = '.,;:!?()[]“”"‘’|'


def subject_in(words: Sequence[str], first: int, last: int) -> str:
    """Of the figure that the words `first` to `last - 1` of a sentence are, "" if unclear."""
    after = "" if last > first and _CLAUSE.search(words[last - 1]) else _after(words, last)
    before = _before(words[max(0, first - BEFORE) : first])
    if before.istitle() and " " not in before and (thing := _of_what(words, last)):
        return f"{before}, {thing}"
    if after and (not before or after[:1].islower()):
        # "Byol served 4.1 million lines": whose they are tells as much.
        return f"{after}, {before}" if before and " " not in after else after
    return before


def _of_what(words: Sequence[str], last: int) -> str:
    """Of what an amount is: "$25,000 million of 119-day bills"."""
    if words[last : last + 1] != ["of"]:
        return ""
    found: list[str] = []
    for word in words[last + 1 : last + 6]:
        plain = word.strip(_PLAIN)
        if plain.casefold() in _STOP or not any(map(str.isalpha, plain)):
            break
        found.append(plain)
        if _CLAUSE.search(word) or word.endswith("."):
            break
    return _telling(found)


def words_beside(words: Sequence[str], first: int, last: int) -> str:
    """What stands right behind a figure or before it, where no subject is clear; "" for nothing."""
    behind: list[str] = []
    if last > first and not _CLAUSE.search(words[last - 1]):
        for word in words[_past_unit(words, last) :][:MOST]:
            if _is_number(word):
                break
            behind.append(word.strip(_PLAIN))
            if _CLAUSE.search(word) or word.endswith("."):
                break
    ahead: list[str] = []
    for word in reversed(words[max(0, first - MOST) : first]):
        if ahead and (_CLAUSE.search(word) or _is_number(word)):
            break
        ahead.insert(0, word.strip(_PLAIN))
    return next((said for said in (_trimmed(behind), _trimmed(ahead)) if said), "")


def _trimmed(words: list[str]) -> str:
    """Without small words and figures at both ends."""
    while words and (_small(words[-1]) or words[-1].casefold() in _UNIT):
        words = words[:-1]
    while words and (_small(words[0]) or words[0].casefold() in _UNIT):
        words = words[1:]
    return " ".join(words)


def _past_unit(words: Sequence[str], last: int) -> int:
    """Behind "per 100 people", which is what a figure is measured in."""
    if [word.casefold() for word in words[last : last + 1]] != ["per"]:
        return last
    return last + (3 if _is_number(" ".join(words[last + 1 : last + 2])) else 2)


def _after(words: Sequence[str], last: int) -> str:
    """What is counted: "6 million mobile subscriptions"."""
    found: list[str] = []
    while last < len(words) and words[last].strip(_PLAIN).casefold() in _UNIT:
        if _CLAUSE.search(words[last]):
            return ""
        last += 1
    begin = _past_unit(words, last)
    begin += begin > last and words[begin : begin + 1] == ["for"]
    for word in words[begin : begin + 5]:
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
        head, dash, tail = word.rpartition("—")
        if dash and head and tail:  # "Excise taxes—Net excise tax receipts"
            if said := _cut([*clause, tail.strip(_PLAIN)][::-1]):
                return said
            clause = []
            word = head
        if plain := word.strip(_PLAIN):
            clause.append(plain)
    return _cut(clause[::-1])


def _cut(clause: list[str]) -> str:
    """A clause without its verb and what follows, and without small words at its ends."""
    if clause and clause[0] in _ASIDE:
        return ""
    verb = next((n for n, word in enumerate(clause) if word.casefold() in _VERBS), None)
    if verb:
        clause = clause[:verb]
    clause = _without_period(clause)
    figure = next(
        (
            n
            for n, word in reversed(list(enumerate(clause)))
            if _is_number(word) and clause[n - 1 : n] != ["per"]
        ),
        -1,
    )
    clause = clause[figure + 1 :]
    clause = clause[_past_unit(clause, 0) :]
    while clause and _small(clause[0]):
        clause = clause[1:]
    return _LEAD.sub("", _telling(clause[-MOST:]))


def _without_period(clause: list[str]) -> list[str]:
    """Without small words at the end, and without "for the second quarter of fiscal year 2021"."""
    before = len(clause) + 1
    while clause and len(clause) < before:
        before = len(clause)
        while clause and _small(clause[-1]):
            clause = clause[:-1]
        tail = [word.casefold() for word in clause[-5:]]
        at = next((n for n, word in enumerate(tail) if word in ("for", "in", "of")), len(tail))
        rest = tail[at + 1 :]
        if rest and all(word in _PERIOD or _small(word) for word in rest):
            clause = clause[: len(clause) - len(tail) + at]
    return clause


def _telling(words: Sequence[str]) -> str:
    """The words, "" where none says what is counted."""
    if words and words[0] in _ASIDE:
        return ""
    if all(word.casefold() in _GENERIC or word.casefold() in _STOP for word in words):
        return ""
    return " ".join(words)


def _small(word: str) -> bool:
    return word.casefold() in _STOP or _is_number(word) or not any(map(str.isalnum, word))


def _is_number(word: str) -> bool:
    return _NUMBER.match(word) is not None


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
