"""Words that name another place of the report: "see Table 12", "Chart 3", "section 4.2".

Publishers seldom make links of them; the captions and sections that were found at import say
where they lead. Pure; runs in the window.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.contents import Caption, Section
from reader.model.page import PageInfo

_CAPTIONS = {
    "table": "table",
    "tables": "table",
    "tab": "table",
    "chart": "chart",
    "charts": "chart",
    "graph": "chart",
    "graphs": "chart",
    "figure": "figure",
    "figures": "figure",
    "fig": "figure",
    "figs": "figure",
    "diagram": "figure",
    "exhibit": "exhibit",
    "exhibits": "exhibit",
    "map": "map",
    "maps": "map",
    "box": "box",
}
_SECTIONS = frozenset(
    ("section", "sections", "chapter", "chapters", "part", "appendix", "annex", "§")
)
_PAGES = frozenset(("page", "pages", "p", "pp"))
_SHORT = frozenset(("fig.", "figs.", "tab.", "p.", "pp."))
"""After any other full stop a sentence is over."""
_AND = frozenset(("and", "or", "to", "&", "–", "-", ","))
_LEFT = "([{“‘\"'"
_RIGHT = ")]},.;:!?”’\"'"
_NUMBER = re.compile(
    r"(?:[A-Z]{1,4}[-.]?)?\d+(?:[.-]\d+)*[A-Za-z]?|[IVXLC]+|[ivxlc]+|[A-Z]{1,4}(?:-\w+)?"
)
_HEADING = re.compile(
    r"(?:(?:chapter|section|part|appendix|annex)\s+)?"
    r"(\d+(?:\.\d+)*|(?-i:[IVXLC]+|[A-Z])(?=[\s.:–-]))",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"(appendix|annex|part|chapter|section)\s+(\w+(?:\.\w+)*)", re.I)


@dataclass(frozen=True, slots=True)
class Mention:
    """The words `first` to `last - 1` of a page name another place."""

    first: int
    last: int
    page: int
    word: int
    """Number of the first word there, -1 for the page as a whole."""
    end: int
    """The number after the last of them."""
    top: float
    """Points from that page's upper edge, where no word is known; -1 for none."""
    text: str
    """What stands there: a caption, a heading; "" for a page."""


_Place = tuple[int, int, int, float, str]


class Mentions:
    """Finds them in the words of pages of one edition."""

    def __init__(
        self, captions: Sequence[Caption], sections: Sequence[Section], pages: Sequence[PageInfo]
    ) -> None:
        self._captions: dict[tuple[str, str], _Place] = {}
        for caption in captions:
            place = caption.page, caption.first, caption.last, -1.0, caption.text
            self._captions.setdefault((caption.kind, _plain(caption.number)), place)
        self._sections: dict[str, _Place] = {}
        for section in sections:
            for name in _names(section.heading):
                words = section.word + len(section.heading.split()) if section.word >= 0 else -1
                place = section.page, section.word, words, section.top, section.heading
                self._sections.setdefault(name, place)
        self._pages = {str(page.number): page.number for page in pages}
        for page in reversed(pages):  # what is printed is what is meant
            if page.label:
                self._pages[_plain(page.label)] = page.number

    def find(self, page: int, words: Sequence[str]) -> list[Mention]:
        """Those on a page, in order; what names itself, as a caption does, is none."""
        found: list[Mention] = []
        at = 0
        while at < len(words) - 1:
            kind = words[at].lstrip(_LEFT).casefold()
            if kind in _SHORT:
                kind = kind.rstrip(".")
            after = at + 1
            if kind in _CAPTIONS or kind in _SECTIONS or kind in _PAGES:
                for first, last, number in _numbers(words, at, many=kind.endswith(("s", "pp"))):
                    place = self._place(kind, number)
                    if place is None:
                        break
                    after = last
                    if place[0] != page or not place[1] - 3 <= first < max(place[1], place[2]):
                        found.append(Mention(first, last, *place))
            at = after
        return found

    def _place(self, kind: str, number: str) -> _Place | None:
        plain = _plain(number)
        if kind in _CAPTIONS:
            return self._captions.get((_CAPTIONS[kind], plain))
        if kind in _PAGES:
            page = self._pages.get(plain) or self._pages.get(plain.partition("-")[0], 0)
            return (page, -1, -1, -1.0, "") if page else None
        return self._sections.get(f"{kind.removesuffix('s')} {plain}") or (
            self._sections.get(plain) if kind not in ("appendix", "annex") else None
        )


def _numbers(words: Sequence[str], at: int, many: bool) -> Iterator[tuple[int, int, str]]:
    """The numbers that follow a word: first and last of the words to be marked, the number."""
    first, place = at, at + 1
    while place < len(words):
        word = words[place]
        bare = word.lstrip(_LEFT).rstrip(_RIGHT)
        number = bare if _NUMBER.fullmatch(bare) else bare.partition("–")[0]
        if not _NUMBER.fullmatch(number):
            return
        yield first, place + 1, number
        goes_on = word.endswith(",") or word.rstrip(_RIGHT) == word
        if not many or not goes_on:
            return
        place += 1
        while place < len(words) and words[place].casefold() in _AND:
            place += 1
        if not (words[place - 1].casefold() in _AND or words[place - 1].endswith(",")):
            return
        first = place


def _names(heading: str) -> Iterator[str]:
    """Under which numbers a heading is spoken of: "4.2", "appendix b"."""
    if lettered := _LETTERED.match(heading):
        yield f"{lettered[1].casefold()} {_plain(lettered[2])}"
    if numbered := _HEADING.match(heading):
        yield _plain(numbered[1])


def _plain(number: str) -> str:
    return number.strip(". ").replace("–", "-").casefold()
