"""What is looked for in one report as it is typed, and where it stands."""

from dataclasses import dataclass

Spot = tuple[int, int]
"""Page and number of a word on it."""


@dataclass(frozen=True, slots=True)
class Find:
    """What to find, and how; nothing is stemmed and nothing is an operator."""

    text: str
    case: bool = False
    """Capitals and small letters differ."""
    whole: bool = False
    """Only whole words."""
    regex: bool = False
    """The text is a regular expression, over each page by itself."""
    folded: bool = True
    """Letters with and without accents are the same, curly and straight quotes too."""
    begin: Spot = (1, 0)
    end: Spot | None = None
    """Matches begin at or after `begin` and before `end`."""
    near: int = 1
    """The page to look at first; those before it come last."""


@dataclass(frozen=True, slots=True)
class Match:
    """One place: the words `first` to `last - 1` of a page, and `over` words of the next one."""

    page: int
    first: int
    last: int
    over: int
    snippet: str
    start: int
    stop: int
    """The characters of the snippet that matched."""

    @property
    def spot(self) -> Spot:
        """Where it begins."""
        return self.page, self.first


@dataclass(frozen=True, slots=True)
class Found:
    """A portion of the matches, in the order in which they were come upon."""

    matches: tuple[Match, ...] = ()
    total: int = 0
    """Matches so far, those beyond the longest list too."""
    pages: int = 0
    """Pages that have been looked through."""
    trouble: str = ""
    """One sentence why it cannot be found, else ""."""
