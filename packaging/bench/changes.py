"""How well comparing tells known edits of reports made in code, and what it costs.

    python3 dev.py bench changes [--rounds N]

Each round makes six pairs of editions with other words: the same page, another page and type,
another title, landscape, no outline. Then neighbouring editions of the sample library are held
against the tables that their generator makes, and some real editions are compared, to be read.
"""

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.insight.comparing.comparing import compare
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.figures import figure_of, is_year
from reader.insight.comparing.sheets import plain
from reader.insight.comparing.summary import line_of
from tests.insight.revised import Score, edition_of, measured

PAIRS = 6
"""Pairs of editions made in a round."""
SAMPLE = (
    ("north-korea-2023-09-07", "north-korea-2025-03-27"),
    ("india-2021-08-11", "india-2025-04-16"),
    ("vietnam-2021-03-24", "vietnam-2025-08-27"),
    ("united-states-2022-10-05", "united-states-2026-02-25"),
)
REAL = (
    "treasury-bulletin__treasury_bulletin_2021_03.pdf",
    "treasury-bulletin__treasury_bulletin_2021_06.pdf",
)


def print_changes(root: Path, rounds: int) -> None:
    """Print precision and recall by kind, then the cost of real pairs."""
    whole: dict[str, Score] = {}
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for seed in range(rounds * PAIRS):
            for kind, score in measured(Path(folder), seed).items():
                whole.setdefault(kind, Score()).add(score)
    print(f"  {rounds * PAIRS} pairs of editions with known edits")
    for kind, score in sorted(whole.items()):
        print(
            f"  {kind:16} edits {score.edits:5}  recall {score.recall:.3f}   "
            f"told {score.changes:5}  precision {score.precision:.3f}"
        )
    sample = root / "resources" / "sample"
    for names in SAMPLE:
        files = [sample / f"{name}.pdf" for name in names]
        country = names[0].rsplit("-", 3)[0].replace("-", " ").title()
        editions = [replace(edition_of(file), country=country) for file in files]
        _print_pair(editions, names)
        _print_tables(root, editions, names)
    bulletins = [root.parent / "shared" / "pdfs" / "reports" / name for name in REAL]
    if all(file.is_file() for file in bulletins):
        _print_pair([edition_of(file) for file in bulletins], REAL)


def _print_tables(root: Path, editions: Sequence[EditionText], names: Sequence[str]) -> None:
    """How the figures that were told agree with the tables that the generator makes."""
    sys.path.insert(0, str(root / "packaging" / "sample"))
    from otr import annex
    from otr.build import context, document
    from otr.catalogue import REPORTS

    made = {}
    for report in REPORTS:
        for edition in report.editions:
            if (name := f"{report.slug}-{edition.day.isoformat()}") in names:
                sheets = len(annex.available(context(report, edition)))
                blocks = document(report, edition, edition.pages or 1, sheets).blocks
                made[name] = {one.id: one for one in blocks if one.kind == "table"}
    numbers = [
        {one.text.split(" - ", 1)[-1]: one.number for one in edition.captions}
        for edition in editions
    ]
    truth: Counter[tuple[str | float, ...]] = Counter()
    for name, new in made[names[1]].items():
        old = made[names[0]].get(name)
        ends = [
            next((number for text, number in each.items() if text.startswith(one.caption)), "")
            for each, one in zip(numbers, (old, new), strict=True)
            if one is not None
        ]
        if old is not None and all(ends):
            truth.update((f"Table {ends[1]}", *_values(*pair)) for pair in _cells_changed(old, new))
    told = Counter(
        (caption, *_values(one.old, one.new))
        for one in compare(editions[0], editions[1]).changes
        if one.kind == "figure" and _are_figures(one.old, one.new)
        for caption in (one.caption, *(place.caption for place in one.also))
        if caption.startswith("Table")
    )
    right = (truth & told).total()
    print(
        f"    figures in tables of both: {truth.total()}, recall {right / truth.total():.3f}, "
        f"told {told.total()}, precision {right / told.total():.3f}"
    )


def _values(old: str, new: str) -> list[float]:
    """Two figures as values: one change may be printed in several ways."""
    return [figure.value for text in (old, new) if (figure := figure_of(plain(text)))]


def _cells_changed(old: Any, new: Any) -> Iterator[tuple[str, str]]:
    """The cells of a generator's table that hold another figure in the newer edition."""
    before = dict(_named_rows(old))
    for key, cells in _named_rows(new):
        was = before.get(key, {})
        for head, cell in cells.items():
            if head in was and _are_figures(was[head], cell):
                yield was[head], cell


def _named_rows(table: Any) -> Iterator[tuple[tuple[str, int], dict[str, str]]]:
    """Name of each row, and which of this name it is -> its cells by their columns."""
    seen: Counter[str] = Counter()
    for name, *cells in table.rows:
        seen[name] += 1
        yield (name, seen[name]), dict(zip(table.head[1:], cells, strict=True))


def _are_figures(old: str, new: str) -> bool:
    """Whether both are figures and no years, and differ by more than the year beside them."""
    years = is_year(old) and is_year(new)
    return (
        bool(figure_of(old) and figure_of(new)) and not years and old.split()[0] != new.split()[0]
    )


def _print_pair(editions: Sequence[EditionText], names: Sequence[str]) -> None:
    began = time.process_time()
    found = compare(editions[0], editions[1])
    spent = time.process_time() - began
    pages = sum(len(one.words) for one in editions)
    print(f"  {names[0]} -> {names[1]}: {pages} pages, {spent:.2f} s of processor")
    print(f"    {line_of(found.summary)}")
    print(f"    telling: {'; '.join(found.summary.telling)}")
    figures = [one for one in found.changes if one.kind == "figure"]
    print(
        f"    {len(found.changes)} changes, {len(figures)} of them figures, "
        f"{sum(not one.subject for one in figures)} without a subject; "
        f"{sum(bool(one.also) for one in found.changes)} told in several places"
    )
