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


def check(house: House, judged: list[Judged], reciprocal_rank: float, recall: float) -> None:
    assert not [one.question for one in judged if not one.right], "each has a right passage"
    quality, missed = measure(
        judged, lambda text: house.tasks.search(Question(text, limit=10)).result(LONG)
    )
    said = f"{quality}; not first: {[one.question for one in missed]}"
    assert quality.reciprocal_rank > reciprocal_rank - MARGIN, said
    assert quality.recall > recall - MARGIN, said


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
    check(house, judged, 0.876, 0.840)


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
    check(house, judged, 0.955, 0.920)
