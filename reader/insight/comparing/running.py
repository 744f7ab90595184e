"""What is printed again on page after page, and is no text of the report.

Words carry no places, so running heads, feet and stamps are told by what many pages begin or
end with, once numbers are masked: a page number is one that grows with the page.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

LONGEST = 40
"""Words that a running head or foot, with a stamp, may have."""
MOST = 0.6
"""Share of the pages with a running head that must have its next word, too."""
_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxlc]{1,7}$")


def running_words(pages: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """For each page, how many words at its top and at its foot are running ones."""
    tops = [list(_keys(words[:LONGEST], page)) for page, words in enumerate(pages)]
    feet = [list(_keys(words[: -LONGEST - 1 : -1], page)) for page, words in enumerate(pages)]
    needed = 3 if len(pages) > 4 else 2
    return [
        (
            0 if _in_a_sentence(words[:top]) else top,
            0 if foot and _in_a_sentence(words[-foot:]) else foot,
        )
        for words, top, foot in zip(
            pages, _repeated(tops, needed), _repeated(feet, needed), strict=True
        )
    ]


def _in_a_sentence(words: Sequence[str]) -> bool:
    """Whether words are the end of a sentence that many pages happen to begin or end with."""
    plain = " ".join(words)
    return plain[:1].islower() and plain[-1:] == "." and not any(map(str.isdigit, plain))


def _keys(words: Iterable[str], page: int) -> Iterator[int]:
    """A hash of the first word, of the first two, ..."""
    key = 0
    bare = True
    for word in words:
        if bare and word.isdecimal():  # a number alone is a page's only if it grows with the pages
            key = hash((key, int(word) - page if len(word) < 4 else "#"))
        else:
            bare = False
            masked = "#" if _ROMAN.match(word) else _DIGITS.sub("#", word.casefold())
            key = hash((key, masked))
        yield key


def _repeated(keys: Sequence[Sequence[int]], needed: int) -> list[int]:
    """How many of the first words of each page stand first on other pages, too.

    Many texts begin with "The": one word more belongs to the head only where most of the pages
    with this head have it, or where neighbours have it, as with the name of a chapter.
    """
    pages = Counter(key for each in keys for key in each)
    found = []
    for page, each in enumerate(keys):
        length, before = 0, len(keys)
        while length < len(each):
            key = each[length]
            count = pages[key]
            if count < needed:
                break
            if count < MOST * before and not _on_neighbours(keys, page, length, needed):
                break
            length, before = length + 1, count
        found.append(length)
    return found


def _on_neighbours(keys: Sequence[Sequence[int]], page: int, length: int, needed: int) -> bool:
    """Whether pages side by side have it, or left or right ones that follow each other."""
    key = keys[page][length]

    def has(number: int) -> bool:
        return 0 <= number < len(keys) and keys[number][length : length + 1] == [key]

    for step in (1, 2):
        first = last = page
        while has(first - step) and last - first < needed * step:
            first -= step
        while has(last + step) and last - first < needed * step:
            last += step
        if (last - first) // step + 1 >= needed:
            return True
    return False
