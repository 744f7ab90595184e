"""Finding the companies that an edition names, each with its pages.

Nothing is invented: a name counts as a company's where the record lists it, where it runs a
mobile network (`resources/operators.tsv`), or where it bears a legal form somewhere in the text.
Names are joined where they differ in the legal form alone, or where the edition itself says that
one is short for the other. Pure; reads the text twice and keeps no page; runs in a worker.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.base.countries import countries
from reader.insight.companies.abbreviations import Pair, joined, pairs_in
from reader.insight.companies.known import operators
from reader.insight.companies.names import (
    LEGAL,
    LINKS,
    group_of,
    is_country,
    is_name,
    is_short,
    key_of,
    parts,
)
from reader.insight.companies.suffixes import named_by_form
from reader.insight.companies.words import Token, token
from reader.model.company import FoundCompany, Mention, Place

VERSION = 1
"""Of the method: editions that an older one looked through are looked through again."""
TRADE = 0.003
"""Share of words of the trade from which names of operators are believed."""
_TRADE = frozenset(
    "mobile telecom telecoms telecommunications broadband operator operators subscriber "
    "subscribers subscriptions network networks lte 4g 5g".split()
)
_NOBODY = frozenset("no name local unknown unnamed various other others none until".split())
"""Of these words alone, and of figures, no name is made: lists say so where they know none."""
_FIRST_OF_COUNTRIES = 3
"""Words that a country's name has at most, where it follows a company's."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a page that belong together: a passage without running heads."""

    page: int
    first: int
    """Number of the first word on its page."""
    words: Sequence[str]


@dataclass(frozen=True, slots=True)
class Material:
    """What is known of an edition before its text is read."""

    stretches: Callable[[], Iterable[Stretch]]
    """Its text, from the start each time; lists of contents left out."""
    listed: tuple[str, ...] = ()
    """Companies of its record."""
    countries: tuple[str, ...] = ()
    """Countries that it is about."""
    publisher: str = ""
    headings: tuple[tuple[int, int, int], ...] = ()
    """Page, first word and the word after the last, of each."""
    captions: tuple[tuple[int, int, int], ...] = ()


@dataclass(slots=True)
class _Name:
    """A spelling that is looked for."""

    text: str
    key: str
    listed: bool = False
    loose: bool = False
    """Only a list of operators knows it: one word that may mean something else."""


@dataclass(slots=True)
class _Reading:
    """What the first reading of the text tells."""

    small: set[str] = field(default_factory=set)
    """Words that occur without a capital."""
    formed: dict[str, str] = field(default_factory=dict)
    """Key -> a name with its legal form."""
    pairs: list[Pair] = field(default_factory=list)
    words: int = 0
    trade: int = 0


def find_companies(
    material: Material, say: Callable[[int], None] = lambda page: None
) -> tuple[FoundCompany, ...]:
    """The companies of an edition, those of its record first, then by how often they are named.

    `say(page)` is told where the reading is.
    """
    reading = _read(material, say)
    names = _names(material, reading)
    keys = {name.key for name in names.values()}
    for pair in reading.pairs:
        if key_of(pair.whole) in keys:
            names.setdefault(pair.short, _Name(pair.short, key_of(pair.short)))
    search = _Search(names.values(), reading.small, material)
    for stretch in material.stretches():
        say(stretch.page)
        search.look(stretch)
    met = [name for name in names.values() if search.has_met(name.key)]
    return search.found(joined({one.key for one in met}, [one.text for one in met], reading.pairs))


def _read(material: Material, say: Callable[[int], None]) -> _Reading:
    reading = _Reading()
    for stretch in material.stretches():
        say(stretch.page)
        tokens = [token(word) for word in stretch.words]
        for one in tokens:
            if one.core.islower():
                reading.small.add(one.plain)
            reading.trade += one.plain in _TRADE
        reading.words += len(tokens)
        for name in named_by_form(tokens):
            reading.formed.setdefault(key_of(name), name)
        reading.pairs += pairs_in(tokens)
    return reading


def _names(material: Material, reading: _Reading) -> dict[str, _Name]:
    """The spellings to look for, by themselves."""
    own = key_of(material.publisher)
    names: dict[str, _Name] = {}

    def add(text: str, *, listed: bool = False, loose: bool = False) -> None:
        key = key_of(text)
        if key and key != own and (listed or is_name(text)) and text not in names:
            names[text] = _Name(text, key, listed, loose)

    for line in material.listed:
        for text in line.split(" / "):
            said = [word for word in parts(text) if word not in LEGAL | LINKS]
            if not all(word in _NOBODY or word.isdigit() for word in said):
                add(text, listed=True)
    codes = {row.code for name in material.countries if (row := countries().get(name))}
    speaks_of_it = reading.trade >= TRADE * max(1, reading.words)
    listed = {name.key for name in names.values()}
    for code, operating in operators().items() if speaks_of_it else ():
        for text in operating:
            words = len(key_of(text).split())
            if key_of(text) in listed:
                continue
            if words > 1 and (code in codes or _capitals(text)):
                add(text)
            elif words == 1 and code in codes:
                add(text, loose=True)
    known = {name.key for name in names.values()}
    for key, text in reading.formed.items():
        # What stands in the cell before it in a table is no part of a name that is known.
        tails = (" ".join(key.split()[start:]) for start in range(1, key.count(" ") + 1))
        if not known.intersection(tails) - {key}:
            add(text)
    return names


def _capitals(text: str) -> bool:
    """Whether all words of a name begin with capitals: it is told from running text."""
    return all(word[:1].isupper() for word in text.split() if word != "&")


class _Search:
    """The second reading: where each name stands, the longest name first."""

    def __init__(self, names: Iterable[_Name], small: set[str], material: Material) -> None:
        self._small = small
        self._headings = _by_page(material.headings)
        self._captions = _by_page(material.captions)
        self._listed: dict[str, None] = {}
        self._spellings: dict[str, Counter[str]] = {}
        self._begin: dict[str, list[tuple[tuple[str, ...], _Name]]] = {}
        self._hits: dict[str, dict[int, list[tuple[tuple[int, ...], Place]]]] = {}
        self._units: dict[str, str] = {}
        """Key of a country's unit that the text names -> its name."""
        self._maybe: dict[str, str] = {}
        """Key of what may be such a unit -> key of its firm."""
        for name in names:
            counted = self._spellings.setdefault(name.key, Counter())
            if name.listed:
                self._listed[name.key] = None
                counted[name.text] += 1
            words = _bare(name.text)
            self._begin.setdefault(words[0], []).append((words, name))
        for entries in self._begin.values():
            entries.sort(key=lambda entry: (-len(entry[0]), entry[1].loose, entry[1].text))

    def look(self, stretch: Stretch) -> None:
        """Take in what a stretch of text names."""
        tokens = [token(word) for word in stretch.words]
        at = 0
        while at < len(tokens):
            step = 1
            for words, name in self._begin.get(tokens[at].plain, ()):
                if self._stands(tokens, at, words, name, stretch):
                    step = self._take(tokens, at, len(words), name, stretch)
                    break
            at += step

    def has_met(self, key: str) -> bool:
        """Whether a name of this key stands in the record or in the text."""
        return key in self._listed or key in self._hits

    def _stands(
        self,
        tokens: list[Token],
        at: int,
        words: tuple[str, ...],
        name: _Name,
        stretch: Stretch,
    ) -> bool:
        end = at + len(words)
        here = tokens[at:end]
        if tuple(one.plain for one in here) != words or any(one.ends for one in here[:-1]):
            return False
        if len(words) > 1:
            return (here[0].capital and here[-1].core[:1] == _bare_text(name.text)[-1][:1]) or (
                all(one.core.isupper() for one in here)
            )
        core, printed = here[0].core, _bare_text(name.text)[0]
        if core != printed and not (len(core) > 3 and core.isupper() and printed[0].isupper()):
            return False
        place = self._place(stretch, at)
        if printed.islower() and not any(c.isdigit() for c in printed):
            # "rain", "au": words like others, but where firms are named
            legal = end < len(tokens) and tokens[end].legal and tokens[end].capital
            return name.listed and (legal or place is not Place.TEXT)
        begins = at == 0 or tokens[at - 1].ends
        if words[0] in self._small and (name.loose or begins):
            return False
        if name.loose:
            beside = tokens[at - 1 : at] if not begins else []
            beside += [] if here[0].ends else tokens[end : end + 1]
            return not any(one.capital and not one.legal for one in beside)
        return True

    def _take(
        self, tokens: list[Token], at: int, length: int, name: _Name, stretch: Stretch
    ) -> int:
        """Note a name; returns how many words it has, with the legal form behind it."""
        end = at + length
        while end < len(tokens) and tokens[end].legal and not tokens[end].opens:
            between = (",", ".") if tokens[end - 1].legal else (",",)  # "NII Holdings, Co., Inc."
            if tokens[end - 1].ends and not stretch.words[end - 1].endswith(between):
                break
            end += 1
        printed = " ".join(one.core for one in tokens[at:end])
        key, unit = name.key, None
        if not tokens[end - 1].ends and not group_of(printed):
            unit = self._unit(tokens, end, " ".join(_bare_text(printed)))
        if unit is not None:
            key = key_of(unit[0])
            self._maybe[key] = name.key
        else:
            self._spellings[key][printed] += 1
        last = end + (unit[1] if unit is not None else 0)
        numbers = tuple(range(stretch.first + at, stretch.first + last))
        hits = self._hits.setdefault(key, {}).setdefault(stretch.page, [])
        hits.append((numbers, self._place(stretch, at)))
        return end - at

    def _unit(self, tokens: list[Token], end: int, printed: str) -> tuple[str, int] | None:
        """A country that follows a name, as a unit's name and the country's words.

        What makes it one is that the sentence goes on behind it: "Vodafone Germany said".
        """
        for length in range(_FIRST_OF_COUNTRIES, 0, -1):
            there = tokens[end : end + length]
            if len(there) < length or not all(one.capital for one in there):
                continue
            country = " ".join(one.core for one in there)
            apart = any(one.ends for one in there[:-1]) or any(one.opens for one in there[1:])
            if apart or there[0].opens != there[-1].closes or not is_country(country):
                continue
            unit = f"{printed} {country}"
            if not group_of(unit):
                return None
            after = tokens[end + length : end + length + 1]
            goes_on = after and after[0].core.islower() and not there[-1].ends
            if there[-1].owns or goes_on:
                self._units.setdefault(key_of(unit), unit)
            return unit, length
        return None

    def _place(self, stretch: Stretch, at: int) -> Place:
        word = stretch.first + at
        if any(first <= word < last for first, last in self._headings.get(stretch.page, ())):
            return Place.HEADING
        if any(first <= word < last for first, last in self._captions.get(stretch.page, ())):
            return Place.CAPTION
        return Place.TEXT

    def found(self, clusters: dict[str, str]) -> tuple[FoundCompany, ...]:
        """All that was found, names of one firm together."""
        gathered: dict[str, dict[int, list[tuple[tuple[int, ...], Place]]]] = {}
        spellings: dict[str, Counter[str]] = {}
        listed: dict[str, None] = {clusters.get(key, key): None for key in self._listed}
        for key, hits in self._hits.items():
            home = key
            if key in self._maybe and key not in self._spellings:
                home = key if key in self._units else self._maybe[key]
                if home == key:
                    spellings.setdefault(key, Counter())[self._units[key]] += 1
            home = clusters.get(home, home)
            pages = gathered.setdefault(home, {})
            for page, there in hits.items():
                pages.setdefault(page, []).extend(there)
        for key, counted in self._spellings.items():
            spellings.setdefault(clusters.get(key, key), Counter()).update(counted)
        found = [
            _company(spellings[key], key in listed, gathered.get(key, {}))
            for key in {**listed, **gathered}
        ]
        found.sort(key=lambda one: (not one.listed, -_count(one), one.name.casefold()))
        return tuple(found)


def _company(
    spellings: Counter[str],
    listed: bool,
    pages: dict[int, list[tuple[tuple[int, ...], Place]]],
) -> FoundCompany:
    # A whole name rather than an abbreviation, then as it is printed most.
    order_of = sorted(
        spellings, key=lambda name: (is_short(name), -spellings[name], len(name), name)
    )
    alike: dict[tuple[str, ...], str] = {}
    for name in order_of:
        alike.setdefault(tuple(parts(name)), name)
    names = list(alike.values())
    order = list(Place)
    mentions = []
    for page, hits in sorted(pages.items()):
        words = sorted({number for numbers, _ in hits for number in numbers})
        place = min((place for _, place in hits), key=order.index)
        mentions.append(Mention(page, len(hits), tuple(words), place))
    return FoundCompany(names[0], tuple(names), listed, tuple(mentions))


def _count(found: FoundCompany) -> int:
    return sum(one.count for one in found.mentions)


@lru_cache(maxsize=8_192)
def _bare_text(name: str) -> tuple[str, ...]:
    """The words of a name without its legal form, unless only a trade is left."""
    words = [one.core for word in name.split() if (one := token(word)).core]
    kept = list(words)
    while len(kept) > 1 and (parts(kept[-1]) or [""])[0] in LEGAL:
        kept.pop()
    return tuple(kept if is_name(" ".join(kept)) else words)


@lru_cache(maxsize=8_192)
def _bare(name: str) -> tuple[str, ...]:
    return tuple(token(word).plain for word in _bare_text(name))


def _by_page(
    places: Iterable[tuple[int, int, int]],
) -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for page, first, last in places:
        found.setdefault(page, []).append((first, last))
    return found
