"""Answers stay as good as they are: what was reached on the judged sets, less a margin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.base.resources import resource
from reader.compose import House, open_house
from reader.model.hit import Question
from reader.settings.store import SettingsFile
from tests.search.judged.judging import (
    Judged,
    judged_reports,
    judged_sample,
    measure,
    split,
)

LONG = 240
MARGIN = 0.04


@pytest.fixture
def library_of(tmp_path: Path) -> Iterator[Callable[[list[Path]], House]]:
    opened: list[House] = []

    def open_(pdfs: list[Path]) -> House:
        house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
        opened.append(house)
        house.tasks.start().result(LONG)
        house.tasks.import_paths(pdfs).finished.result(LONG)
        house.tasks.catch_up().result(LONG)
        return house

    yield open_
    for house in opened:
        house.close()


def check(house: House, judged: list[Judged], reached: dict[str, tuple[float, float]]) -> None:
    """`reached` is the reciprocal rank and the recall of those tuned on and those held out."""
    assert not [one.question for one in judged if not one.right], "each has a right passage"
    for name, some in zip(("tuned on", "held out"), split(judged), strict=True):
        assert len(some) >= len(judged) // 4
        quality, missed = measure(
            some, lambda text: house.tasks.search(Question(text, limit=10)).result(LONG)
        )
        said = f"{name}: {quality}; not first: {[one.question for one in missed]}"
        reciprocal_rank, recall = reached[name]
        assert quality.reciprocal_rank > reciprocal_rank - MARGIN, said
        assert quality.recall > recall - MARGIN, said


def test_a_question_stays_on_its_side() -> None:
    asked = [Judged(f"question {n}", frozenset()) for n in range(90)]
    tuned, held = split(asked)
    assert 20 < len(held) < 40 and len(tuned) + len(held) == 90
    fewer = split(asked[::2])
    assert fewer == (
        [one for one in asked[::2] if one in tuned],
        [o for o in asked[::2] if o in held],
    )


def newest(folder: Path) -> list[Path]:
    by_country: dict[str, Path] = {}
    for path in sorted(folder.glob("*.pdf")):
        by_country[path.stem[:-11]] = path
    return list(by_country.values())


@pytest.mark.timeout(LONG)
def test_the_sample_library(library_of: Callable[[list[Path]], House], tmp_path: Path) -> None:
    house = library_of(newest(resource("sample")))
    judged = judged_sample(tmp_path / "library")
    assert len(judged) >= 60
    check(house, judged, {"tuned on": (0.861, 0.832), "held out": (0.911, 0.859)})


@pytest.mark.timeout(LONG)
def test_public_reports(
    library_of: Callable[[list[Path]], House], reports_dir: Path, tmp_path: Path
) -> None:
    pdfs = [*reports_dir.glob("us-agency__[D-N]*2022.pdf"), *reports_dir.glob("*DHS*.pdf")]
    pdfs += reports_dir.glob("*2022_12.pdf")
    pdfs += reports_dir.glob("*2022-annual*.pdf")
    house = library_of(sorted(pdfs))
    judged = judged_reports(tmp_path / "library")
    assert len(judged) >= 40
    check(house, judged, {"tuned on": (0.960, 0.925), "held out": (0.939, 0.912)})
