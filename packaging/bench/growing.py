"""A library of as many passages as one likes: real reports, and copies of them in varied words.

Copies of a library that was imported from PDFs go straight into the catalogue, as what
100,000 passages cost to import is not what is measured with them: each is a report of its own
with the sections, captions and record of the one it was made from. Three words in ten are
others of about the same frequency, one in fifty is coined, and every figure is another one, so
that words and figures grow in number as they do in real libraries. Always the same.
"""

import gzip
import hashlib
import random
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

from reader.library.files import NewFile
from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.library.writing import CatalogueWriter, NewEdition, NewReport
from reader.model.contents import Caption, Contents, Passage
from reader.model.page import pack_words

MANUALS = (
    "r-doc-pdf",
    "ada-reference-manual-2012",
    "erlang-doc",
    "installation-guide-amd64",
    "gap-doc",
    "pari-doc",
    "octave-doc",
)
"""Debian's packages with the most pages in PDF."""
_OTHERS, _COINED = 0.3, 0.02
"""Shares of words that are exchanged for others, and for new ones."""
_PORTION = 200
"""Pages a transaction."""


class Words:
    """The words of a library by how frequent they are, and what stands for them in a copy."""

    def __init__(self, counts: Counter[str]) -> None:
        self._listed = [word for word, _ in counts.most_common()]
        self._places = {word: place for place, word in enumerate(self._listed)}
        self._kept: dict[str, str] = {}
        self._dice = random.Random(0)

    def begin(self, copy: int) -> None:
        """From here on as in this copy."""
        self._kept.clear()
        self._dice = random.Random(copy)

    def varied(self, word: str) -> str:
        """What stands for a word, the same all through a copy; for a figure, each time another."""
        if any(character.isdigit() for character in word):
            return "".join(self._digit(character) for character in word)
        if word not in self._kept:
            self._kept[word] = self._other(word)
        return self._kept[word]

    def _digit(self, character: str) -> str:
        return self._dice.choice("0123456789") if character in "123456789" else character

    def _other(self, word: str) -> str:
        place = self._places.get(word, 0)
        if place < 200 or not word.isalpha():  # what holds sentences together stays
            return word
        chance = self._dice.random()
        if chance < _COINED:
            return word[:4] + "".join(self._dice.choices("aeioulnrst", k=4))
        if chance < _COINED + _OTHERS:
            around = max(20, place // 4)
            return self._listed[
                min(place + self._dice.randrange(-around, around), len(self._listed) - 1)
            ]
        return word


def grow(base: Path, library: Path, wanted: int) -> int:
    """Make `library` of `base` and copies of its editions; returns its passages."""
    shutil.copytree(base, library, ignore=shutil.ignore_patterns("index", "backups"))
    there = Catalogue(base)
    writer = CatalogueWriter(Folder(library))
    try:
        facts = there.editions()
        sizes = {one.edition: len(_passages(there, one.edition)) for one in facts}
        passages = sum(sizes.values())
        words = Words(_counts(there, [one.edition for one in facts]))
        copy = 0
        while passages < wanted:
            copy += 1
            words.begin(copy)
            reports: dict[int, int] = {}
            for one in facts:
                if passages >= wanted:
                    break
                _copy(there, writer, one.edition, copy, reports, words)
                passages += sizes[one.edition]
        for step in writer.files.todo():
            writer.files.done(step)
        return passages
    finally:
        writer.close()
        there.close()


def _counts(there: Catalogue, editions: list[int]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for edition in editions:
        for _, page in there.edition_words(edition):
            counts.update(word for word in page if word.isalpha())
    return counts


def _passages(there: Catalogue, edition: int) -> list[Passage]:
    rows = there._db.execute(
        "SELECT section, page, first, last FROM passage WHERE edition = ? ORDER BY number",
        (edition,),
    )
    return [Passage(*row) for row in rows]


def _copy(
    there: Catalogue,
    writer: CatalogueWriter,
    edition: int,
    copy: int,
    reports: dict[int, int],
    words: Words,
) -> None:
    known = there.edition(edition)
    assert known is not None
    report = there.report(known.report)
    assert report is not None
    made = writer.begin_edition()
    texts = dict(there.edition_words(edition))
    varied = {page: [words.varied(word) for word in text] for page, text in texts.items()}
    pages = there.pages(edition)
    for at in range(0, len(pages), _PORTION):
        portion = pages[at : at + _PORTION]
        writer.add_pages(
            made, portion, [pack_words(varied.get(page.number, [])) for page in portion]
        )
    captions = tuple(
        Caption(
            one.kind,
            one.number,
            " ".join(varied.get(one.page, [])[one.first : one.last]) or one.text,
            one.page,
            one.first,
            one.last,
        )
        for one in there.captions(edition)
    )
    sections = tuple(
        replace(one, heading=" ".join(map(words.varied, one.heading.split())) or one.heading)
        for one in there.sections(edition)
    )
    mark = hashlib.sha256(f"{edition} {copy}".encode()).hexdigest()
    file = there.files(edition)[0]
    reports[report.id] = writer.finish_edition(
        0,
        made,
        NewEdition(
            fingerprint=mark,
            title=f"{known.title} {copy + 1}",
            updated=known.updated,
            number=known.number,
            pages=known.pages,
            unreadable=known.unreadable,
            contents=Contents(sections, tuple(_passages(there, edition)), captions),
            record=there.record(edition),
            vector=b"",
        ),
        NewFile(mark, file.path, "", file.name, file.size),
        reports.get(report.id)
        or NewReport(
            f"{report.title} {copy + 1}",
            report.country,
            report.region,
            report.publisher,
            report.subject,
            "",
        ),
    )


def fetch(folder: Path) -> None:
    """Put the PDFs of Debian's `MANUALS` into `folder`; nothing where they are there."""
    if folder.is_dir():
        return
    packages = folder.with_name("packages")
    packages.mkdir(parents=True, exist_ok=True)
    subprocess.run(["apt-get", "download", "-q", *MANUALS], cwd=packages, check=True)
    partly = folder.with_suffix(".part")
    partly.mkdir(exist_ok=True)
    for package in packages.glob("*.deb"):
        unpacked = packages / "unpacked"
        subprocess.run(["dpkg-deb", "-x", package, unpacked], check=True)
        for path in filter(Path.is_file, unpacked.rglob("*.pdf*")):
            name = f"{package.name.partition('_')[0]}-{path.name.removesuffix('.gz')}"
            data = path.read_bytes()
            (partly / name).write_bytes(gzip.decompress(data) if path.suffix == ".gz" else data)
        shutil.rmtree(unpacked)
    shutil.rmtree(packages)
    partly.rename(folder)
