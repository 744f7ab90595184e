"""English words to their stems, so that "subscribers" finds "subscriber" and "subscribe".

The algorithm is M. F. Porter's of 1980 ("An algorithm for suffix stripping"), written
from the paper, with what market reports want beside it: British and American spellings
are one ("licence", "fibre", "liberalisation"), "regulatory" goes with "regulator", and
"subscription" with "subscriber". Words that hold anything but the letters a to z are their
own stem.
"""

from functools import lru_cache

_VOWELS = frozenset("aeiou")

_SPELLINGS = (
    ("isation", "ization"),
    ("alise", "alize"),
    ("alising", "alizing"),
    ("licenc", "licens"),
    ("defenc", "defens"),
    ("fibre", "fiber"),
    ("centre", "center"),
    ("labour", "labor"),
    ("colour", "color"),
    ("favour", "favor"),
    ("behaviour", "behavior"),
)
_STEP_2 = {
    "ational": "ate",
    "tional": "tion",
    "enci": "ence",
    "anci": "ance",
    "izer": "ize",
    "abli": "able",
    "alli": "al",
    "entli": "ent",
    "eli": "e",
    "ousli": "ous",
    "ization": "ize",
    "ation": "ate",
    "ator": "ate",
    "atori": "ate",
    "alism": "al",
    "iveness": "ive",
    "fulness": "ful",
    "ousness": "ous",
    "aliti": "al",
    "iviti": "ive",
    "biliti": "ble",
    "logi": "log",
}
_STEP_3 = {
    "icate": "ic",
    "ative": "",
    "alize": "al",
    "iciti": "ic",
    "ical": "ic",
    "ful": "",
    "ness": "",
}
_STEP_4 = (
    *("ement", "ance", "ence", "able", "ible", "ment"),
    *("ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive", "ize"),
    *("al", "er", "ic", "ou"),
)


def stem(word: str) -> str:
    """The stem of a folded word; a word of two letters, or with digits, is its own."""
    if len(word) < 3 or not (word.isascii() and word.isalpha()):
        return word
    return _stem(word)


@lru_cache(maxsize=100_000)
def _stem(word: str) -> str:
    for british, american in _SPELLINGS:
        if british in word:
            word = word.replace(british, american)
    word = _plural(word)
    word = _past(word)
    if word.endswith("y") and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    word = _swap(word, _STEP_2)
    word = _swap(word, _STEP_3)
    word = _strip(word)
    if word.endswith("e"):
        rest = word[:-1]
        measure = _measure(rest)
        if measure > 1 or (measure == 1 and not _short(rest)):
            word = rest
    if word.endswith("ll") and _measure(word) > 1:
        word = word[:-1]
    if word.endswith("script") and word != "script":
        word = word[:-6] + "scrib"
    return word


def _plural(word: str) -> str:
    if word.endswith("sses") or word.endswith("ies"):
        return word[:-2]
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def _past(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for suffix in ("ed", "ing"):
        rest = word.removesuffix(suffix)
        if rest is not word and rest != word and _has_vowel(rest):
            break
    else:
        return word
    if rest.endswith(("at", "bl", "iz")):
        return rest + "e"
    if len(rest) > 1 and rest[-1] == rest[-2] and _consonant(rest, -1) and rest[-1] not in "lsz":
        return rest[:-1]
    if _measure(rest) == 1 and _short(rest):
        return rest + "e"
    return rest


def _swap(word: str, table: dict[str, str]) -> str:
    """The longest suffix of the table is replaced where the rest has a syllable."""
    for length in range(min(7, len(word) - 1), 1, -1):
        suffix = word[-length:]
        if suffix in table:
            rest = word[:-length]
            return rest + table[suffix] if _measure(rest) > 0 else word
    return word


def _strip(word: str) -> str:
    for suffix in _STEP_4:
        if word.endswith(suffix):
            rest = word[: -len(suffix)]
            if _measure(rest) > 1 and (suffix != "ion" or rest.endswith(("s", "t"))):
                return rest
            return word
    return word


def _consonant(word: str, at: int) -> bool:
    letter = word[at]
    if letter in _VOWELS:
        return False
    if letter != "y":
        return True
    at %= len(word)
    return at == 0 or not _consonant(word, at - 1)


def _measure(word: str) -> int:
    """How often a run of vowels is followed by a run of consonants."""
    count, vowel = 0, False
    for at in range(len(word)):
        if _consonant(word, at):
            count += vowel
            vowel = False
        else:
            vowel = True
    return count


def _has_vowel(word: str) -> bool:
    return any(not _consonant(word, at) for at in range(len(word)))


def _short(word: str) -> bool:
    """Ends in consonant, vowel, consonant, the last not w, x or y: "hop", not "snow"."""
    return (
        len(word) > 2
        and word[-1] not in "wxy"
        and _consonant(word, -1)
        and not _consonant(word, -2)
        and _consonant(word, -3)
    )
