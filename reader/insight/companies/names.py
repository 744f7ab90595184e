"""What a company's name consists of: when two names are one firm's, and which firm a unit is of.

A key is what is left of a name without its legal form, in small letters and without accents:
"China Mobile Ltd" and "China Mobile" have one key. Two keys are one firm's only where a report
says so. Pure; runs anywhere.
"""

import re
import unicodedata
from functools import lru_cache

from reader.base.countries import countries

LEGAL = frozenset(
    """ltd limited inc incorporated corp corporation co company plc llc llp lp gmbh mbh ag kg kgaa
    ohg se sa sab sapi sas sarl spa srl nv bv ab asa as aps oy oyj kk kft zrt rt doo ad dd jsc
    ojsc cjsc pjsc pao oao zao ooo too llsc saoc saog sae sal cv pty proprietary pte pvt private
    bhd sdn tbk psc qpsc qsc pjs soc ulc group""".split()
)
"""Parts of a name that say what a firm is in law, in any order at its end."""
DOTTED = frozenset("as sa se ab ad ag bv nv lp cv".split())
"""Those that are a sign of a company only with points: "Reno, NV" and "Heineken N.V."."""
STRONG = LEGAL - DOTTED - frozenset("co company group private dd rt too".split())
"""Those that are a sign of a company by themselves."""
BEFORE = frozenset("pt cv jsc ojsc cjsc pjsc pao oao zao ooo too llc tov".split())
"""Legal forms that stand before a name."""
LINKS = frozenset("and & of the for de di da do del della la le et y e und van von der".split())
GENERIC = frozenset(
    """mobile mobiles telecom telecoms telekom telco telecommunication telecommunications
    communication communications network networks service services system systems digital data
    wireless cellular national international general global public local holding holdings
    internet broadband broadcasting media satellite post posts postal telephone telephones phone
    technology technologies operator operators cable fixed line lines company corporation
    group enterprise enterprises solutions first new united bank insurance energy power electric
    limited liability joint stock trading investment investments development industries industry
    finance financial capital management consulting consultants partners partnership
    research market markets report reports""".split()
)
"""Words that name a trade: a name needs another one beside them."""
_ONE = {
    word: word.removesuffix("s")
    for word in "telecoms mobiles telecommunications communications networks services systems "
    "posts telephones technologies solutions industries".split()
}
_INNER = re.compile(r"[^\w+!&@]+")
_DOTTED = re.compile(r"\b\w(?:\.\w)+\b\.?")


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """In small letters and without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def parts(name: str) -> list[str]:
    """The words of a name, folded, "S.A." as one."""
    joined = _DOTTED.sub(lambda match: match.group(0).replace(".", ""), fold(name))
    words = (word.strip("&") or "and" for word in _INNER.split(joined.replace("'s", "")) if word)
    return [word for word in words if word]


@lru_cache(maxsize=16_384)
def key_of(name: str) -> str:
    """What two spellings of one firm's name have in common, "" for a legal form alone.

    A country that it ends in has its one name: "O2 (UK)", "O2 United Kingdom".
    """
    words = _words(name)
    if split := _country_unit(words):
        before, country = split
        words = [*words[:before], *fold(country).split()]
    return " ".join(words)


def _words(name: str) -> list[str]:
    """The words of a name without its legal form."""
    words = parts(name)
    while words and words[-1] in LEGAL:
        words.pop()
    while len(words) > 1 and words[-1] in ("and", "de", "of"):  # "& Co. KG", "S.A. de C.V."
        words.pop()
        while words and words[-1] in LEGAL:
            words.pop()
    while len(words) > 1 and (words[0] in BEFORE or words[0] == "the"):
        words.pop(0)
    return [_ONE.get(word, word) for word in words]


def is_name(name: str) -> bool:
    """Whether a name tells a firm from others: not only its trade, its country or its form."""
    words = _words(name)
    return _tells(words) and not is_country(" ".join(words))


def _tells(words: list[str]) -> bool:
    if not re.search(r"[^\W\d_]{2}|[^\W\d_]\W?\d", " ".join(words)):
        return False
    own = (word for word in words if word not in LINKS)
    return any(word not in GENERIC and f"{word}s" not in GENERIC for word in own)


def is_country(words: str) -> bool:
    """Whether these words name a country; a code of two letters may be a firm's name."""
    row = countries().get(words)
    return row is not None and words.casefold() != row.code.casefold()


def is_short(name: str) -> bool:
    """Whether a name is an abbreviation: one word of capitals, that other firms may have too."""
    return bool(re.fullmatch(r"[A-Z][A-Z&+]{1,7}", name))


def initials(name: str) -> set[str]:
    """The abbreviations that a name may have: of all its words, and of those before its form."""
    words = [word for word in re.split(r"[\s/-]+", name) if word[:1].isalnum()]
    words = [word for word in words if word.casefold() not in LINKS]
    letters = "".join(fold(word)[:1] for word in words).upper()
    form = 0
    while form < len(words) and (parts(words[-1 - form]) or [""])[0] in LEGAL:
        form += 1
    return {letters[: len(letters) - less] for less in range(form + 1)}


def abbreviates(short: str, name: str) -> bool:
    """Whether `short` is made of the first letters of all words of `name`; three at least."""
    return len(short) > 2 and is_short(short) and short.replace("&", "") in initials(name)


def group_of(name: str) -> str:
    """The key of the firm that a country's unit belongs to: "vodafone" of "Vodafone Germany".

    "" where the name ends in no country, or says only a trade before it ("Telecom Egypt").
    """
    words = _words(name)
    split = _country_unit(words)
    return key_of(" ".join(words[: split[0]])) if split else ""


def _country_unit(words: list[str]) -> tuple[int, str] | None:
    """How many words stand before the country that a name ends in, and the country's name."""
    for length in (3, 2, 1):
        country, before = " ".join(words[-length:]), words[:-length]
        if not before or not (is_country(country) or country in ("us", "usa")):
            continue
        row = countries().get(country)
        if row is None or before[-1] in LINKS or not _tells(before):
            return None
        return len(before), row.name
    return None
