"""The words of a page as names are looked for in them: without their punctuation.

Pure; runs in a worker.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.insight.companies.names import LEGAL, fold, parts

_EDGES = re.compile(r"^[\W_]+|[^\w!+]+$|(?<=\w)!+$")
_ENDS = re.compile(r"[,;:.)\]!?|]+[\"'”’]*$")
_WORDS = frozenset("as too se sa ad ab rt dd".split())
"""Legal forms that are plain words, too, or parts of them."""
_OWNED = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Token:
    """A printed word: as it is compared, and what its punctuation says."""

    core: str
    """Without punctuation around it, and without an 's."""
    plain: str
    """The same in small letters without accents; "and" for "&"."""
    opens: bool
    """A bracket opens before it."""
    closes: bool
    """A bracket closes after it."""
    ends: bool
    """Something ends after it: a comma, a sentence, a bracket, the item of a list."""
    owns: bool
    """It stood as "Vodafone's"."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital or a figure."""
        return bool(self.core) and (self.core[0].isupper() or self.core[0].isdigit())

    @property
    def legal(self) -> bool:
        """Whether it says what a firm is in law."""
        words = parts(self.core)
        if len(words) != 1 or words[0] not in LEGAL:
            return False
        return words[0] not in _WORDS or self.core.isupper() or "." in self.core


@lru_cache(maxsize=32_768)
def token(word: str) -> Token:
    """A printed word as it is compared."""
    core = _EDGES.sub("", word)
    if "." in core[:-1] and f"{core}." in word:  # "S.A." keeps its last point
        core += "."
    bare = _OWNED.sub("", core)
    plain = "and" if word.strip() == "&" else fold(bare).replace(".", "")
    return Token(
        "&" if word.strip() == "&" else bare,
        plain,
        word[:1] in "([",
        ")" in word or "]" in word,
        bool(_ENDS.search(word)) or word in ("•", "-", "–", "—", "|"),
        bare != core,
    )
