"""What the index and the marks make of a printed word: its parts, folded.

The words of a page are what a PDF prints between two spaces: "(US$12.3", "C-band,",
"FTTP/FTTH", "subscribers’". Each is cut into parts, and index, phrases and marks speak
of parts: "us $ 12.3", "c band", "fttp ftth", "subscribers". The same function reads the
query, so that what is typed as printed is found as printed.

- Case and accents are folded; a possessive 's is dropped; "U.S." is "us".
- Numbers lose the commas between thousands ("1,234" is "1234") and keep their decimals;
  %, $, €, £ and ¥ are parts of their own, so "4.5%" asks for a percentage. Letters after
  a decimal number are a part of their own ("12.3bn"), after a whole number they are not
  ("5G", "3GPP").
- Chinese, Japanese and Korean characters are a part each.

Pure; runs anywhere. `Parts` is the cached form: 0.05 microseconds a word it has seen.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import chain

_PART = re.compile(
    r"""
    (?:[a-z]\.){2,}[a-z]?(?![a-z0-9])       # U.S., e.g.
    | \d+(?:[.,]\d+)+                       # 1,234  12.3  1.2.3
    | [\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]
    | [^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+
    | [%$€£¥]
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’ʼ]s(?![^\W_])")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z")
_LONGEST = 64
"""Characters of a part that count; what is longer is no word."""

STOP_WORDS = frozenset(
    (
        *("a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in"),
        *("into", "is", "it", "its", "of", "on", "or", "that", "the", "their", "this", "to"),
        *("was", "were", "which", "will", "with"),
        *("did", "do", "does", "how", "what", "when", "where", "who", "whose", "why"),
    )
)
"""Words that a passage need not hold beside others that were asked for."""


def fold(text: str) -> str:
    """Case and accents taken off; ligatures and full-width forms made plain."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c))


def cut(word: str) -> tuple[str, ...]:
    """The parts of a printed word, in order; none where it is only punctuation."""
    folded = fold(word)
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded)
    elif folded.isalnum():  # most words, and most figures of a table
        return (folded[:_LONGEST],)
    elif _THOUSANDS.match(folded):
        return (_number(folded),)
    parts = []
    for found in _PART.findall(_POSSESSIVE.sub("", folded)):
        if found[0].isdigit() and not found.isalnum():
            parts.append(_number(found))
        else:
            parts.append(found.replace(".", "")[:_LONGEST])
    return tuple(parts)


def _number(printed: str) -> str:
    if _THOUSANDS.match(printed):
        return printed.replace(",", "")[:_LONGEST]
    return printed.replace(",", ".")[:_LONGEST]


def fits(part: str, wild: str) -> bool:
    """Whether a part is what a folded pattern with `*` stands for.

    Piece by piece from the left, which is right for `*` and takes no longer for a pattern
    that is made to be slow.
    """
    first, *middle, last = wild.split("*")
    end = len(part) - len(last)
    if len(first) > end or not part.startswith(first) or not part.endswith(last):
        return False
    at = len(first)
    for piece in middle:
        found = part.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True


class Parts(dict[str, tuple[str, ...]]):
    """`cut` with a memory; forgets everything when it has grown to `limit` words."""

    def __init__(self, limit: int = 400_000) -> None:
        super().__init__()
        self._limit = limit

    def __missing__(self, word: str) -> tuple[str, ...]:
        """Cut a word that was not seen before."""
        if len(self) >= self._limit:
            self.clear()
        parts = self[word] = cut(word)
        return parts

    def flat(self, words: Iterable[str]) -> list[str]:
        """The parts of all words in order."""
        return list(chain.from_iterable(map(self.__getitem__, words)))
