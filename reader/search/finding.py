"""Finds text in the words of pages literally, or as a regular expression.

A page is matched as one line of words with a space between them, so that line breaks do not
matter; a text of several words is also found across a page break, running heads and feet
left out. Pure; runs in the search worker.
"""

import re
import unicodedata
import warnings
from collections.abc import Iterator, Sequence
from itertools import islice

from reader.model.finding import Find, Match

LONGEST = 1000
"""Characters that may be looked for."""
_BEFORE, _AFTER = 28, 90
"""Characters of a snippet beside the match."""
_RUNNING = 30
"""Words of a running head or foot at the most."""
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ‛′", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        "\u00ad": None,
    }
)
_NO_WORD = r"(?<!\w){}(?!\w)"


class BadPattern(ValueError):
    """What is looked for makes no sense; the sentence says why."""


class Pattern:
    """What is looked for, ready to be matched against pages."""

    def __init__(self, find: Find) -> None:
        """Raises `BadPattern`."""
        self._find = find
        self._known: dict[str, str] = {}
        if len(find.text) > LONGEST:
            raise BadPattern(f"At most {LONGEST} characters can be looked for.")
        words = [self._plain(word) for word in find.text.split()]
        self._count = 1 if find.regex else len(words)
        literal = " ".join(words) if find.case else " ".join(words).lower()
        self._empty = not literal
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of what a later Python may read differently
                self._pattern = self._compiled(find, literal)
        except (re.error, OverflowError, RecursionError) as error:
            why = str(error) or "it is nested too deeply"
            raise BadPattern(f"This is not a regular expression: {why}.") from None

    def _compiled(self, find: Find, literal: str) -> re.Pattern[str]:
        if not find.regex:
            text = re.escape(literal)
            if find.whole and literal:
                # Beside a sign there is no boundary of a word to ask for.
                text = (r"(?<!\w)" if _wordy(literal[0]) else "") + text
                text += r"(?!\w)" if _wordy(literal[-1]) else ""
            return re.compile(text)
        flags = re.NOFLAG if find.case else re.IGNORECASE
        text = self._plain(find.text) if find.folded else find.text
        compiled = re.compile(text, flags)
        return re.compile(_NO_WORD.format(f"(?:{text})"), flags) if find.whole else compiled

    @property
    def spans_words(self) -> bool:
        """Whether it may lie across a page break."""
        return self._count > 1

    def matches(self, page: int, words: Sequence[str]) -> Iterator[Match]:
        """The matches on a page, in order."""
        for first, last, start, stop in self._spans(words):
            yield _match(page, words, first, last, start, stop)

    def count(self, words: Sequence[str]) -> int:
        """How many matches a page has: cheaper than to say where."""
        if self._empty:
            return 0
        return sum(
            not text.isspace()
            for text in map(_text, self._pattern.finditer(self._line(words)))
            if text
        )

    def across(self, page: int, words: Sequence[str], following: Sequence[str]) -> Iterator[Match]:
        """The matches that begin at the end of a page and end on the next one."""
        if not self.spans_words or not words or not following:
            return
        foot, _ = running(words[::-1], following[::-1])
        head = running(words, following)[1]
        reach = self._count - 1
        whole = len(words) - foot
        tail = words[max(0, whole - reach) : whole]
        for first, last, start, stop in self._spans([*tail, *following[head : head + reach]]):
            over = last - len(tail)
            if first >= len(tail) or over <= 0:
                continue
            text = [*words[:whole], *following[head:]]
            begins = whole - len(tail) + first
            found = _match(page, text, begins, whole + over, start, stop)
            yield Match(page, begins, whole, head + over, found.snippet, found.start, found.stop)

    def _spans(self, words: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
        """First and last word of each match, and the characters of them before and after it."""
        if self._empty:
            return
        line = self._line(words)
        word = at = 0
        for found in self._pattern.finditer(line):
            start, stop = found.span()
            text = found.group()
            start += len(text) - len(text.lstrip(" "))
            stop -= len(text) - len(text.rstrip(" "))
            if start >= stop:
                continue
            word += line.count(" ", at, start)
            at = start
            last = word + line.count(" ", start, stop) + 1
            into = start - (line.rfind(" ", 0, start) + 1)
            end = line.find(" ", stop)
            left = (len(line) if end < 0 else end) - stop
            same = len(self._plain(words[word])) == len(words[word])
            same_last = len(self._plain(words[last - 1])) == len(words[last - 1])
            yield word, last, into if same else 0, left if same_last else 0

    def _line(self, words: Sequence[str]) -> str:
        if not self._find.folded and (self._find.case or self._find.regex):
            return " ".join(words)
        line = " ".join([word if word.isascii() else self._plain(word) for word in words])
        return line if self._find.case or self._find.regex else line.lower()

    def _plain(self, word: str) -> str:
        """A word without accents and with plain signs, if they are to be the same."""
        if not self._find.folded or word.isascii():
            # Lowered here, as a whole line must not change its length afterwards.
            return word if self._find.case or self._find.regex else word.lower()
        plain = self._known.get(word)
        if plain is None:
            parts = unicodedata.normalize("NFKD", word.translate(_PLAIN))
            plain = "".join(c for c in parts if not unicodedata.combining(c))
            if not self._find.regex:
                plain = plain.replace(" ", "")
                plain = plain if self._find.case else plain.casefold()
            self._known[word] = plain
        return plain


def running(words: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """How many words at the beginning of two pages are the same but for their numbers.

    One count for each page; for their ends, give both backwards.
    """
    same = 0
    for one, two in islice(zip(words, other, strict=False), _RUNNING):
        if one != two and not (one.isdigit() and two.isdigit()):
            break
        same += 1
    return same, same


def _text(found: re.Match[str]) -> str:
    return found.group()


def _wordy(sign: str) -> bool:
    return sign == "_" or sign.isalnum()


def _match(page: int, words: Sequence[str], first: int, last: int, into: int, left: int) -> Match:
    """A match with as many words around it as a snippet shows."""
    before: list[str] = []
    room = _BEFORE
    for word in reversed(words[max(0, first - 8) : first]):
        room -= len(word) + 1
        if room < 0:
            break
        before.insert(0, word)
    middle = " ".join(words[first : min(last, first + 40)])
    after = " ".join(words[last : last + 20])[: max(0, _AFTER - len(middle))]
    head = "".join(word + " " for word in before)
    start = len(head) + into
    stop = max(start, len(head) + len(middle) - left)
    return Match(page, first, last, 0, f"{head}{middle} {after}".rstrip(), start, stop)
