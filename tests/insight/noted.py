"""Two editions of a made-up report with known edits, and notes whose fates are known.

Sentences are made of words as frequent as words are in prose, with figures and names in them.
The newer edition has other pages, running heads and feet.
"""

import itertools
import random
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

from reader.insight.flat import EditionText
from reader.model.anchor import Anchor, anchor_of
from reader.model.carried import NoteFate
from reader.model.contents import Section, SectionKind

SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo kra ble stro nal ment ing ter con".split()
NAMES = ("Koryolink", "Star JV", "Sunnet", "Kang Song", "Byol", "Orascom")
OLD, NEW = "a" * 32, "b" * 32


@dataclass
class Sentence:
    """Words, and where each of them comes from."""

    words: list[str]
    uid: int
    origins: list[int]
    """For each word its number in the older sentence, -1 where it is new."""


@dataclass
class Chapter:
    heading: str
    name: int
    paragraphs: list[list[Sentence]]


@dataclass(frozen=True)
class Marked:
    """A note in the older edition, and what must become of it."""

    anchor: Anchor
    fate: NoteFate
    places: frozenset[tuple[int, int]]
    """Page and word of each of its words in the newer edition."""
    why: str


@dataclass
class Made:
    older: EditionText
    newer: EditionText
    notes: list[Marked] = field(default_factory=list)


class _Writer:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        words = {
            "".join(self.random.choices(SYLLABLES, k=self.random.randint(1, 3)))
            for _ in range(1500)
        }
        self.vocabulary = sorted(words)
        self.random.shuffle(self.vocabulary)
        self.weights = [1 / (n + 3) for n in range(len(self.vocabulary))]
        self.uid = 0

    def sentence(self) -> Sentence:
        words = self.random.choices(self.vocabulary, self.weights, k=self.random.randint(8, 20))
        if self.random.random() < 0.5:
            words[self.random.randrange(3, len(words) - 1)] = self.figure()
        if self.random.random() < 0.3:
            words[1:1] = self.random.choice(NAMES).split()
        words[0] = words[0].capitalize()
        words[-1] += "."
        self.uid += 1
        return Sentence(words, self.uid, list(range(len(words))))

    def figure(self) -> str:
        return f"{self.random.randint(10, 99)}.{self.random.randint(0, 9)}%"

    def chapter(self, name: int, paragraphs: int) -> Chapter:
        heading = " ".join(self.random.choices(self.vocabulary[200:], k=3)).title()
        made = [
            [self.sentence() for _ in range(self.random.randint(2, 6))] for _ in range(paragraphs)
        ]
        return Chapter(heading, name, made)

    def edited(self, one: Sentence) -> Sentence:
        """The same sentence with another figure, or a word or two of it changed."""
        words, origins = list(one.words), list(one.origins)
        figures = [n for n, word in enumerate(words) if word.endswith("%")]
        if figures:
            while words[figures[0]] == one.words[figures[0]]:
                words[figures[0]] = self.figure()
        else:
            at = self.random.randrange(1, len(words) - 1)
            words[at] = self.random.choice([w for w in self.vocabulary if w != words[at]])
        if self.random.random() < 0.4:
            at = self.random.randrange(2, len(words))
            words.insert(at, self.random.choice(self.vocabulary))
            origins.insert(at, -1)
        return Sentence(words, one.uid, origins)


def _printed(
    chapters: list[Chapter], on_a_page: int, head: str, foot: str
) -> tuple[EditionText, dict[tuple[int, int], tuple[int, int]], dict[int, int]]:
    """The text; (sentence, word of the older one) -> place; sentence -> chapter's name."""
    pages: dict[int, list[str]] = {}
    sections, places, inside = [], {}, {}
    room = 0

    def put(word: str) -> tuple[int, int]:
        nonlocal room
        if not room:
            if pages:
                pages[len(pages)] += [*foot.split(), str(len(pages))]
            pages[len(pages) + 1] = head.split()
            room = on_a_page
        room -= 1
        pages[len(pages)].append(word)
        return len(pages), len(pages[len(pages)]) - 1

    for position, chapter in enumerate(chapters):
        put(f"{position + 1}.")
        page, word = len(pages), len(pages[len(pages)]) - 1
        for part in chapter.heading.split():
            put(part)
        sections.append(
            Section(
                position, -1, 1, f"{position + 1}. {chapter.heading}", SectionKind.OTHER, page, word
            )
        )
        for paragraph in chapter.paragraphs:
            for sentence in paragraph:
                inside[sentence.uid] = chapter.name
                for word_, origin in zip(sentence.words, sentence.origins, strict=True):
                    place = put(word_)
                    if origin >= 0:
                        places[sentence.uid, origin] = place
    return EditionText(pages, sections), places, inside


def made(seed: int = 1, notes: int = 200, chapters: int = 14, paragraphs: int = 36) -> Made:
    """Two editions of about 84 pages, and notes in the older one."""
    writer = _Writer(seed)
    rand = writer.random
    old = [writer.chapter(n, paragraphs) for n in range(chapters)]
    boiler = writer.sentence()
    new: list[Chapter] = []
    what: dict[int, str] = {boiler.uid: "boilerplate"}
    moving: list[list[Sentence]] = []
    for chapter in old:
        kept: list[list[Sentence]] = []
        for paragraph in chapter.paragraphs:
            if rand.random() < 0.06:
                moving.append(paragraph)
                what |= {s.uid: "moved" for s in paragraph}
                continue
            lines: list[Sentence] = []
            for sentence in paragraph:
                chance = rand.random()
                if chance < 0.12:
                    what[sentence.uid] = "gone"
                elif chance < 0.32:
                    what[sentence.uid] = "edited"
                    lines.append(writer.edited(sentence))
                else:
                    what[sentence.uid] = "kept"
                    lines.append(sentence)
                if rand.random() < 0.12:
                    lines.append(writer.sentence())
            kept.append(lines)
            if rand.random() < 0.08:
                kept.append([writer.sentence() for _ in range(4)])
        new.append(Chapter(chapter.heading, chapter.name, kept))
    for paragraph in moving:
        home = next(c.name for c in old if paragraph in c.paragraphs)
        other = rand.choice([c for c in new if c.name != home])
        other.paragraphs.insert(rand.randrange(len(other.paragraphs)), paragraph)
    for chapter in new[::5]:
        chapter.heading = " ".join(rand.choices(writer.vocabulary[200:], k=3)).title()
    new.append(new.pop(3))
    new.insert(2, writer.chapter(99, paragraphs // 2))
    older, places, inside = _printed(old, 420, "Made Research Old Edition 2021", "All rights kept")
    newer, after, within = _printed(new, 530, "Made Research 2025 Edition", "Licensed to nobody")
    result = Made(older, newer)
    sentences = [s for c in old for p in c.paragraphs for s in p]
    by_uid = {s.uid: s for c in new for p in c.paragraphs for s in p}
    while len(result.notes) < notes:
        one = rand.choice(sentences)
        size = len(one.words)
        figures = [n for n, word in enumerate(one.words) if word.endswith("%")]
        shape = rand.choice(("whole", "part", "part", "figure"))
        first, last = 0, size
        if shape == "part":
            first = rand.randrange(0, size - 4)
            last = rand.randint(first + 3, min(size, first + 9))
        elif shape == "figure":
            if not figures:
                continue
            first, last = figures[0], figures[0] + 1
        there = [places[one.uid, n] for n in range(first, last)]
        if len({page for page, _ in there}) > 1:
            continue  # a note lies on one page
        page = there[0][0]
        anchor = anchor_of(OLD, page, older.pages[page], there[0][1], there[-1][1] + 1)
        state = what[one.uid]
        found = [after[one.uid, n] for n in range(first, last) if (one.uid, n) in after]
        if state == "gone":
            fate = NoteFate.LOST
        elif state == "edited" and not _stands(by_uid[one.uid], one, first, last):
            fate = NoteFate.CHANGED
        else:
            fate = NoteFate.CARRIED if within[one.uid] == inside[one.uid] else NoteFate.MOVED
        result.notes.append(Marked(anchor, fate, frozenset(found), f"{shape} of {state}"))
    return result


def _stands(new: Sentence, old: Sentence, first: int, last: int) -> bool:
    """Whether the words are the same, one after the other, in the edited sentence."""
    at = [new.origins.index(n) for n in range(first, last)]
    same = all(new.words[a] == old.words[n] for a, n in zip(at, range(first, last), strict=True))
    return same and at == list(range(at[0], at[0] + len(at)))


def printed(text: EditionText, path: Path, updated: str, size: tuple[float, float]) -> Path:
    """The text as a PDF: a title page, then its pages with headings and an outline."""
    document = pymupdf.open()
    cover = document.new_page(width=size[0], height=size[1])
    cover.insert_textbox(
        (60, 200, size[0] - 60, 320), "Mongolia Telecoms Market Report", fontsize=26
    )
    cover.insert_text((60, 360), f"Last updated: {updated}", fontsize=12)
    toc = []
    for number, words in text.pages.items():
        page = document.new_page(width=size[0], height=size[1])
        begins = [s for s in text.sections if s.page == number]
        cuts = [0, *(s.word for s in begins), len(words)]
        top = 50.0
        for place, (first, last) in enumerate(itertools.pairwise(cuts)):
            if place:
                section = begins[place - 1]
                heading = section.heading
                toc.append([1, heading, number + 1, {"kind": 1, "to": pymupdf.Point(60, top)}])
                page.insert_text((60, top + 16), heading, fontsize=15, fontname="hebo")
                top += 26
                first += len(heading.split())
            box = pymupdf.Rect(60, top, size[0] - 60, size[1] - 30)
            left = page.insert_textbox(box, " ".join(words[first:last]), fontsize=8)
            assert left >= 0, "the page is too small for its words"
            top = box.y1 - left + 8
    document.set_toc(toc)
    document.set_metadata({"title": "Mongolia Telecoms Market Report", "producer": "noted"})
    document.save(path, garbage=3, deflate=True, no_new_id=True)
    document.close()
    return path
