"""Truth on reports written by others: editions joined and kept apart, records and sections."""

import random
import re
from itertools import combinations
from pathlib import Path

import pymupdf
import pytest

from reader.intake.engine.taking import take
from reader.intake.jobs import Take, Taken
from reader.intake.placing import Candidate, Known, place
from reader.model.arrival import Outcome
from reader.model.contents import SectionKind
from reader.workers.desk import Say

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT.parent / "shared" / "pdfs" / "reports"
SAMPLE = ROOT / "resources" / "sample"


class Silent:
    wanted = True
    pixels = memoryview(b"")

    def __call__(self, what: object) -> None:
        pass

    def page(self, number: int) -> None:
        pass


def taken(paths: list[Path]) -> dict[str, Taken]:
    say: Say = Silent()
    return {path.name: take(Take(str(path), path.name), say) for path in paths}


@pytest.fixture(scope="module")
def reports() -> dict[str, Taken]:
    if not REPORTS.is_dir():
        pytest.skip("the reports written by others are not here")
    return taken(sorted(REPORTS.glob("*.pdf")))


@pytest.fixture(scope="module")
def sample() -> dict[str, Taken]:
    paths = sorted(SAMPLE.rglob("*.pdf"))
    if not paths:
        pytest.skip("the sample library is not made yet")
    return taken(paths)


def shelved(files: dict[str, Taken], seed: int) -> dict[str, int]:
    """File -> report, after an import in a random order."""
    names = sorted(files)
    random.Random(seed).shuffle(names)
    known: list[Known] = []
    reports: dict[str, int] = {}
    for number, name in enumerate(names, 1):
        candidate = Candidate.of(files[name])
        answer = place(candidate, known)
        assert answer.outcome is not Outcome.KNOWN, (name, answer)
        reports[name] = answer.report or number
        known.append(candidate.known(reports[name], number))
    return reports


def pairs(files: dict[str, Taken], truth: dict[str, str], seed: int) -> tuple[float, float]:
    """Precision and recall of the pairs of files that are of one report."""
    found = shelved(files, seed)
    right = joined = true = 0
    for one, other in combinations(sorted(files), 2):
        same, together = truth[one] == truth[other], found[one] == found[other]
        right += same and together
        joined += together
        true += same
    return right / max(joined, 1), right / max(true, 1)


def series_of(name: str) -> str:
    if "treasury_bulletin" in name:
        return "treasury"
    return "opm" if "annual-performance-report" in name else name


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(4))
def test_real_series_join_and_nothing_else(reports: dict[str, Taken], seed: int) -> None:
    precision, recall = pairs(reports, {name: series_of(name) for name in reports}, seed)
    assert precision == 1.0
    assert recall >= 0.95


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_real_series_are_in_date_order(reports: dict[str, Taken]) -> None:
    bulletins = {n: t for n, t in reports.items() if series_of(n) == "treasury"}
    assert len(bulletins) == 35
    for name, one in bulletins.items():
        assert one.record.updated == "-".join(re.findall(r"\d+", name.rsplit("bulletin", 1)[1]))
        assert one.record.title == "Treasury Bulletin"
        assert one.record.publisher == "Department of the Treasury"
    years = {n: t for n, t in reports.items() if series_of(n) == "opm"}
    ordered = sorted(years, key=lambda name: years[name].record.updated)
    assert ordered == sorted(years) and len(years) == 9
    assert all("Annual Performance Report" in one.record.title for one in years.values())


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_real_reports_are_divided(reports: dict[str, Taken]) -> None:
    assert len({one.fingerprint for one in reports.values()}) == len(reports)
    for name, one in reports.items():
        contents = one.contents
        assert one.record.title, name
        assert contents.sections, name
        assert {part.section for part in contents.passages} <= set(
            range(-1, len(contents.sections))
        )
        if series_of(name) == "treasury":
            assert len(contents.captions) > 40, name
            kinds = {section.kind for section in contents.sections}
            assert SectionKind.CONTENTS in kinds, name
        # What stands in a list of contents is no caption.
        lists = {s.position for s in contents.sections if s.kind is SectionKind.CONTENTS}
        listed = {
            (p.page, word)
            for p in contents.passages
            if p.section in lists
            for word in range(p.first, p.last)
        }
        assert not any((c.page, c.first) in listed for c in contents.captions), name


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(3))
def test_sample_editions_join_across_titles(sample: dict[str, Taken], seed: int) -> None:
    truth = {name: re.sub(r"-?\d{4}-\d\d-\d\d.*", "", name) for name in sample}
    assert pairs(sample, truth, seed) == (1.0, 1.0)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_sample_records_are_whole(sample: dict[str, Taken]) -> None:
    for name, one in sample.items():
        record = one.record
        assert record.updated and record.updated in name
        assert record.publisher == "Open Telecom Reports", name
        assert record.title.startswith(record.country or "Asia "), name
        assert record.status in ("Current", "Archived"), name
        assert record.pages == one.pages and "telecoms" in one.subject.split(), name
        mentioned = "companies" if record.country else "countries"
        for field in ("headline", "overview", "key_developments", mentioned, "related"):
            assert getattr(record, field), (name, field)
            assert record.sources[field] == "page 2", (name, field)
        assert (record.edition_number.isdigit() and record.subtitle) or "-" in record.title
        assert record.methodology and record.licence, name
        assert all(len(company) < 100 for company in record.companies)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_sample_captions_are_all_there_and_each_once(sample: dict[str, Taken]) -> None:
    for name, one in sample.items():
        for kind in ("table", "chart", "exhibit"):
            found = [int(c.number) for c in one.contents.captions if c.kind == kind]
            assert sorted(found) == list(range(1, len(found) + 1)), (name, kind)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_without_their_outlines_the_type_tells_the_same(
    sample: dict[str, Taken], tmp_path: Path
) -> None:
    names = [name for name in sorted(sample) if name.startswith("north-korea")]
    for name in names[-2:]:
        bare = without_outline(SAMPLE / name, tmp_path / name)
        told = {(s.page, s.word) for s in taken([bare])[name].contents.sections}
        true = {(s.page, s.word) for s in sample[name].contents.sections}
        assert len(told & true) >= 0.95 * len(true), name
        assert len(told & true) >= 0.9 * len(told), name


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_buyers_stamp_does_not_make_another_edition(
    sample: dict[str, Taken], tmp_path: Path
) -> None:
    for name in (sorted(sample)[0], sorted(sample)[-1]):
        copy = stamped(SAMPLE / name, tmp_path / name, "Licensed to Example Ltd (10 users)")
        other = taken([copy])[name]
        assert other.fingerprint == sample[name].fingerprint, name
        assert other.licensee == "Example Ltd"
        assert other.record.title == sample[name].record.title
        assert other.record.companies == sample[name].record.companies


def without_outline(source: Path, target: Path) -> Path:
    document = pymupdf.open(source)
    document.set_toc([])
    document.save(target)
    document.close()
    return target


def stamped(source: Path, target: Path, stamp: str) -> Path:
    """A copy as a shop hands it out: the buyer's name on each page, the date on the first."""
    document = pymupdf.open(source)
    for page in document:
        page.insert_text((60, page.rect.height - 12), stamp, fontsize=7)
    first = document[0]
    first.insert_text((300, 20), "Downloaded on 12 May 2025 by Jane Doe", fontsize=9)
    document.save(target)
    document.close()
    return target
