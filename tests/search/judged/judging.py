"""How good answers are: questions whose right passages are known, and what is found of them.

Two sets lie beside this file: `sample.tsv`, whose right passages follow from the figures behind
the sample library, and `reports.tsv`, judged by reading public reports. Shared by the tests
and by `dev.py bench quality`. A third of each is held out: no weight is chosen by it.
"""

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.library.reading import Catalogue
from reader.model.hit import Answer

HERE = Path(__file__).parent
_NUMBER = re.compile(r"^[\d.]+ ")

Place = tuple[int, int, str]
"""Edition, page, and heading without its number; "" where any heading of the page will do."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A question and the places of its right passages."""

    question: str
    right: frozenset[Place]


@dataclass(frozen=True, slots=True)
class Quality:
    """Means over a set of questions, 0 to 1."""

    questions: int
    reciprocal_rank: float
    """1 over the place of the first right passage."""
    recall: float
    """Share of the right passages, ten at most, that are among the first ten."""
    precision: float
    """Share of right passages among the first five, of as many as there can be."""

    def __str__(self) -> str:
        return (
            f"{self.questions} questions  MRR {self.reciprocal_rank:.3f}  "
            f"recall at 10 {self.recall:.3f}  precision at 5 {self.precision:.3f}"
        )


def judged_sample(library: Path) -> list[Judged]:
    """The questions on the sample library, with their right passages in this catalogue."""
    catalogue = Catalogue(library)
    passages = [
        (facts.country, facts.edition, passage.page, _plain(passage.heading), passage.words)
        for facts in catalogue.editions()
        if facts.current
        for passage in catalogue.index_passages(facts.edition)
    ]
    catalogue.close()
    judged: list[Judged] = []
    for question, country, headings, figures in _rows("sample.tsv"):
        wanted, held = headings.split("|"), figures.split("|")
        right = {
            (edition, page, heading)
            for there, edition, page, heading, words in passages
            if country in ("*", there or "-") and heading in wanted
            if any(figure in " ".join(words) for figure in held)
        }
        judged.append(Judged(question, frozenset(right)))
    return judged


def judged_reports(library: Path) -> list[Judged]:
    """The questions on the public reports, with their right pages in this catalogue."""
    catalogue = Catalogue(library)
    editions = {
        Path(catalogue.origin(facts.edition)).name: facts.edition for facts in catalogue.editions()
    }
    catalogue.close()
    return [
        Judged(question, frozenset((editions[file], int(page), "") for page in pages.split(",")))
        for question, file, pages in _rows("reports.tsv")
        if file in editions
    ]


def split(judged: list[Judged]) -> tuple[list[Judged], list[Judged]]:
    """The questions that weights are tuned on, and the third that is held out.

    A question's own letters say where it belongs, so that it stays there as others come.
    """
    tuned: list[Judged] = []
    held: list[Judged] = []
    for one in judged:
        (held if zlib.crc32(one.question.encode()) % 3 == 0 else tuned).append(one)
    return tuned, held


def measure(judged: list[Judged], ask: Callable[[str], Answer]) -> tuple[Quality, list[Judged]]:
    """How good the answers are, and the questions whose first passage is not right."""
    ranks: list[float] = []
    recalls: list[float] = []
    precisions: list[float] = []
    missed: list[Judged] = []
    for one in judged:
        answer = ask(one.question)
        shown = (*answer.hits, *answer.spread)
        found = [_found(hit.edition, hit.page, hit.section, one.right) for hit in shown]
        first = next((at for at, place in enumerate(found[:10], 1) if place), 0)
        ranks.append(1 / first if first else 0.0)
        recalls.append(len(set(filter(None, found[:10]))) / min(10, len(one.right)))
        precisions.append(min(1.0, sum(map(bool, found[:5])) / min(5, len(one.right))))
        if first != 1:
            missed.append(one)
    count = len(judged)
    quality = Quality(count, sum(ranks) / count, sum(recalls) / count, sum(precisions) / count)
    return quality, missed


def _found(edition: int, page: int, section: str, right: frozenset[Place]) -> Place | None:
    for heading in ("", _plain(section.rpartition(" > ")[2])):
        if (edition, page, heading) in right:
            return edition, page, heading
    return None


def _plain(heading: str) -> str:
    return _NUMBER.sub("", heading)


def _rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
